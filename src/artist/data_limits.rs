//! How far an artist's numbers reach.

/// The range of an artist's numbers, for autoscaling. An artist that says nothing about a direction leaves it
/// `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DataLimits {
    /// Smallest and largest finite x.
    pub x: Option<(f64, f64)>,
    /// Smallest and largest finite y.
    pub y: Option<(f64, f64)>,
    /// Smallest x above zero, for logarithmic scales.
    pub minpos_x: Option<f64>,
    /// Smallest y above zero.
    pub minpos_y: Option<f64>,
    /// Smallest and largest finite z, of what is drawn on 3-D axes.
    pub z: Option<(f64, f64)>,
    /// Smallest z above zero.
    pub minpos_z: Option<f64>,
}

fn join<T: Copy>(a: Option<T>, b: Option<T>, f: impl Fn(T, T) -> T) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(f(a, b)),
        (a, b) => a.or(b),
    }
}

impl DataLimits {
    /// The range of some columns of numbers.
    pub fn of(x: &[f64], y: &[f64]) -> Self {
        // Only pairs that are finite count, as in matplotlib.
        let mut l = [
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::INFINITY,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::INFINITY,
        ];
        for (&x, &y) in x.iter().zip(y) {
            if x.is_finite() && y.is_finite() {
                l[0] = l[0].min(x);
                l[1] = l[1].max(x);
                l[3] = l[3].min(y);
                l[4] = l[4].max(y);
                if x > 0.0 {
                    l[2] = l[2].min(x);
                }
                if y > 0.0 {
                    l[5] = l[5].min(y);
                }
            }
        }
        let pair = |a: f64, b: f64| (a <= b).then_some((a, b));
        let pos = |v: f64| v.is_finite().then_some(v);
        Self {
            x: pair(l[0], l[1]),
            y: pair(l[3], l[4]),
            minpos_x: pos(l[2]),
            minpos_y: pos(l[5]),
            ..Self::default()
        }
    }

    /// The range of points in space: of x and y only pairs that are finite count, of z all that is finite.
    pub fn in_space(x: &[f64], y: &[f64], z: &[f64]) -> Self {
        let along = Self::of(z, z);
        Self { z: along.x, minpos_z: along.minpos_x, ..Self::of(x, y) }
    }

    /// The range of all points with one of these x and one of these y, all finite.
    pub fn of_axes(x: &[f64], y: &[f64]) -> Self {
        let (x, y) = (Self::of(x, x), Self::of(y, y));
        Self { y: y.y, minpos_y: y.minpos_y, ..x }
    }

    /// The range of both.
    #[must_use]
    pub fn union(&self, o: &Self) -> Self {
        let widen = |a: (f64, f64), b: (f64, f64)| (a.0.min(b.0), a.1.max(b.1));
        Self {
            x: join(self.x, o.x, widen),
            y: join(self.y, o.y, widen),
            minpos_x: join(self.minpos_x, o.minpos_x, f64::min),
            minpos_y: join(self.minpos_y, o.minpos_y, f64::min),
            z: join(self.z, o.z, widen),
            minpos_z: join(self.minpos_z, o.minpos_z, f64::min),
        }
    }

    /// Without the directions that are not in data coordinates.
    #[must_use]
    pub fn only(&self, (x, y): (bool, bool)) -> Self {
        Self {
            x: self.x.filter(|_| x),
            minpos_x: self.minpos_x.filter(|_| x),
            y: self.y.filter(|_| y),
            minpos_y: self.minpos_y.filter(|_| y),
            ..*self
        }
    }
}
