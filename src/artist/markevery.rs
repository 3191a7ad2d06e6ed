//! Which points of a line have markers.

use crate::geom::{Affine, BBox, Point};

/// Which points of a line have markers.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum MarkEvery {
    /// Every point.
    #[default]
    All,
    /// Points `start`, `start + step`, ... (a negative start counts from the end).
    Step {
        /// The first point.
        start: isize,
        /// How many points on; above 0.
        step: usize,
    },
    /// Points nearest to equal distances along the line, as fractions of the axes' diagonal.
    Distance {
        /// The first distance.
        start: f64,
        /// How far on; above 0.
        step: f64,
    },
    /// These points (negative indices count from the end).
    Indices(Vec<isize>),
    /// The points whose entry is true.
    Mask(Vec<bool>),
}

/// Anything that says which points have markers.
pub trait IntoMarkEvery {
    /// The rule, or why it is none.
    ///
    /// # Errors
    /// A step that is not above 0.
    fn into_markevery(self) -> Result<MarkEvery, String>;
}

impl IntoMarkEvery for MarkEvery {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        match self {
            Self::Step { step: 0, .. } => Err("markevery needs a step above 0".into()),
            Self::Distance { start, step } if !(step > 0.0 && step.is_finite() && start.is_finite()) => {
                Err(format!("markevery needs a finite distance above 0, not {step}"))
            }
            other => Ok(other),
        }
    }
}

impl IntoMarkEvery for i32 {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        (0, self).into_markevery()
    }
}

impl IntoMarkEvery for f64 {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        (0.0, self).into_markevery()
    }
}

impl IntoMarkEvery for (i32, i32) {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        let step = usize::try_from(self.1).map_err(|_| "markevery needs a step above 0".to_owned())?;
        MarkEvery::Step { start: self.0 as isize, step }.into_markevery()
    }
}

impl IntoMarkEvery for (f64, f64) {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        MarkEvery::Distance { start: self.0, step: self.1 }.into_markevery()
    }
}

impl<const N: usize> IntoMarkEvery for [i32; N] {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        Ok(MarkEvery::Indices(self.iter().map(|&i| i as isize).collect()))
    }
}

impl IntoMarkEvery for Vec<isize> {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        Ok(MarkEvery::Indices(self))
    }
}

impl IntoMarkEvery for Vec<bool> {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        Ok(MarkEvery::Mask(self))
    }
}

impl<const N: usize> IntoMarkEvery for [bool; N] {
    fn into_markevery(self) -> Result<MarkEvery, String> {
        Ok(MarkEvery::Mask(self.to_vec()))
    }
}

/// A Python index: negative ones count from the end.
fn index(i: isize, n: usize) -> Option<usize> {
    let at = if i < 0 { i + n as isize } else { i };
    usize::try_from(at).ok().filter(|&at| at < n)
}

impl MarkEvery {
    pub(crate) fn is_all(&self) -> bool {
        *self == Self::All
    }

    /// The points (in pixels after `to_px`) that have markers.
    pub(crate) fn select(&self, points: Vec<Point>, to_px: &Affine, axes: BBox) -> Vec<Point> {
        let n = points.len();
        match self {
            Self::All => points,
            Self::Step { start, step } => {
                let first = if *start < 0 { (*start + n as isize).max(0) as usize } else { *start as usize };
                points.into_iter().skip(first).step_by(*step).collect()
            }
            Self::Indices(list) => list.iter().filter_map(|&i| index(i, n)).map(|i| points[i]).collect(),
            Self::Mask(mask) => points.into_iter().zip(mask).filter(|(_, m)| **m).map(|(p, _)| p).collect(),
            Self::Distance { start, step } => {
                let scale = axes.width().hypot(axes.height());
                by_distance(&points, to_px, start * scale, step * scale)
            }
        }
    }
}

/// The points nearest to the distances `start`, `start + step`, ... along the line.
fn by_distance(points: &[Point], to_px: &Affine, start: f64, step: f64) -> Vec<Point> {
    let points: Vec<Point> = points.iter().copied().filter(|p| p.is_finite()).collect();
    if points.is_empty() || !(step > 0.0) {
        return Vec::new();
    }
    let mut total = 0.0;
    let mut along = vec![0.0];
    along.extend(points.windows(2).map(|w| {
        total += (to_px.apply(w[1]) - to_px.apply(w[0])).hypot();
        total
    }));
    // Only the marks just before and just after a point can choose it: there may be far more marks than points.
    let mut marks: Vec<f64> = along
        .iter()
        .flat_map(|d| {
            let before = d - (d - start).rem_euclid(step);
            [before, before + step]
        })
        .filter(|m| *m >= start && *m < total)
        .collect();
    marks.sort_by(f64::total_cmp);
    let nearest = |m: f64| {
        let right = along.partition_point(|&d| d < m);
        let left = right.saturating_sub(1);
        let right = right.min(along.len() - 1);
        let best = if (along[right] - m).abs() < (m - along[left]).abs() { right } else { left };
        along.partition_point(|&d| d < along[best])
    };
    let mut chosen: Vec<usize> = marks.into_iter().map(nearest).collect();
    chosen.dedup();
    chosen.sort_unstable();
    chosen.dedup();
    chosen.into_iter().map(|i| points[i]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(n: usize) -> Vec<Point> {
        (0..n).map(|i| Point::new(i as f64, 0.0)).collect()
    }

    fn xs(rule: impl IntoMarkEvery, n: usize) -> Vec<f64> {
        let axes = BBox::new(0.0, 0.0, 3.0, 4.0);
        rule.into_markevery().unwrap().select(row(n), &Affine::IDENTITY, axes).iter().map(|p| p.x).collect()
    }

    #[test]
    fn rules_choose_as_python_slices_do() {
        assert_eq!(xs(3, 8), [0.0, 3.0, 6.0]);
        assert_eq!(xs((1, 3), 8), [1.0, 4.0, 7.0]);
        assert_eq!(xs((-3, 2), 8), [5.0, 7.0]);
        assert_eq!(xs([0, -1, 2], 8), [0.0, 7.0, 2.0]);
        assert_eq!(xs([true, false, true], 3), [0.0, 2.0]);
        assert_eq!(xs(0.4, 9), [0.0, 2.0, 4.0, 6.0]);
        assert!(0.into_markevery().is_err());
        assert!((-1.0).into_markevery().is_err());
    }
}
