//! Where subplots lie: a grid with margins and gaps, as matplotlib's `GridSpec`.

use std::sync::Arc;

use super::GridSpec;
use crate::geom::BBox;
use crate::rc::RcParams;

/// The room that subplots have: sides in fractions of the figure, gaps in fractions of the average subplot.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// fig.subplots_adjust().left(0.2).wspace(0.4);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SubplotParams {
    /// Default 0.125.
    pub left: f64,
    /// Default 0.9.
    pub right: f64,
    /// Default 0.11.
    pub bottom: f64,
    /// Default 0.88.
    pub top: f64,
    /// Default 0.2.
    pub wspace: f64,
    /// Default 0.2.
    pub hspace: f64,
}

impl SubplotParams {
    pub(super) fn of(rc: &RcParams) -> Self {
        Self {
            left: rc.figure_subplot_left,
            right: rc.figure_subplot_right,
            bottom: rc.figure_subplot_bottom,
            top: rc.figure_subplot_top,
            wspace: rc.figure_subplot_wspace,
            hspace: rc.figure_subplot_hspace,
        }
    }

    /// What is wrong with them, if anything.
    pub(super) fn problem(&self) -> Option<String> {
        let all = [self.left, self.right, self.bottom, self.top, self.wspace, self.hspace];
        if all.iter().any(|v| !v.is_finite()) {
            return Some("the sides and gaps of subplots must be finite".to_owned());
        }
        if self.left >= self.right {
            return Some(format!("left ({}) must be below right ({})", self.left, self.right));
        }
        if self.bottom >= self.top {
            return Some(format!("bottom ({}) must be below top ({})", self.bottom, self.top));
        }
        None
    }
}

/// Some cells of a grid: `rows` and `columns` are the first and the last, from 0.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    pub(super) grid: Arc<GridSpec>,
    pub(super) rows: (usize, usize),
    pub(super) columns: (usize, usize),
}

/// Start and end of each cell along one direction, from 0.
pub(super) fn ends(n: usize, length: f64, space: f64, ratios: Option<&Vec<f64>>) -> Vec<(f64, f64)> {
    let cell = length / (n as f64 + space * (n as f64 - 1.0));
    let gap = space * cell;
    let total: f64 = ratios.map_or(n as f64, |r| r.iter().sum());
    let norm = cell * n as f64 / total;
    let mut at = 0.0;
    (0..n)
        .map(|i| {
            if i > 0 {
                at += gap;
            }
            let start = at;
            at += norm * ratios.map_or(1.0, |r| r[i]);
            (start, at)
        })
        .collect()
}

impl Cell {
    /// Whether it reaches the first and the last row, and the first and the last column.
    pub(super) fn is_outer(&self) -> [(bool, bool); 2] {
        let at = |(first, last): (usize, usize), n: usize| (first == 0, last + 1 == n);
        [at(self.rows, self.grid.rows), at(self.columns, self.grid.columns)]
    }

    /// The cell of the outermost grid that it lies in.
    pub(super) fn topmost(&self) -> &Self {
        self.grid.outer.as_ref().map_or(self, |outer| outer.topmost())
    }

    /// The rectangle in fractions of the figure.
    pub(super) fn position(&self, p: &SubplotParams) -> BBox {
        let (grid, p) = (&self.grid, self.grid.room(p));
        let x = ends(grid.columns, p.right - p.left, p.wspace, grid.width_ratios.as_ref());
        let y = ends(grid.rows, p.top - p.bottom, p.hspace, grid.height_ratios.as_ref());
        BBox::new(
            p.left + x[self.columns.0].0,
            p.top - y[self.rows.1].1,
            p.left + x[self.columns.1].1,
            p.top - y[self.rows.0].0,
        )
    }
}

/// Which of the subplots of a grid, counted from 1 along the rows: one, or the first and the last of a block.
pub trait IntoSubplotIndex {
    /// The first and the last.
    fn into_span(self) -> (usize, usize);
}

impl IntoSubplotIndex for usize {
    fn into_span(self) -> (usize, usize) {
        (self, self)
    }
}

impl IntoSubplotIndex for (usize, usize) {
    fn into_span(self) -> (usize, usize) {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_equal_matplotlibs() {
        // plt.subplot(2, 3, (2, 6)).get_position() and others
        let p = SubplotParams::of(&RcParams::default());
        let cell = |grid: (usize, usize), rows, columns| {
            let c = Cell { grid: Arc::new(GridSpec::new(grid.0, grid.1)), rows, columns };
            let b = c.position(&p);
            [b.x0, b.y0, b.x1, b.y1].map(|v| (v * 1e10).round() / 1e10)
        };
        assert_eq!(cell((1, 1), (0, 0), (0, 0)), [0.125, 0.11, 0.9, 0.88]);
        assert_eq!(cell((2, 2), (1, 1), (0, 0)), [0.125, 0.11, 0.4772727273, 0.46]);
        assert_eq!(cell((2, 3), (0, 1), (1, 2)), [0.3985294118, 0.11, 0.9, 0.88]);
    }
}
