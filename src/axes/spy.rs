//! Which numbers of a matrix are not 0.

use super::Axes;
use crate::artist::{AxesImage, Line2D, Mappable};
use crate::color::{Color, ListedColormap, NoNorm};
use crate::data::{Grid, IntoGrid, Number};

/// How [`Axes::spy_with`] and [`Axes::spy_markers`] look at a matrix.
///
/// ```
/// use isoplot::axes::Spy;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let matrix = [[0.0, 1.0, 0.02], [2.0, 0.0, -1.0]];
/// ax.spy_markers(matrix, Spy::new().precision(0.1).origin("lower")).markersize(5.0);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Spy {
    precision: f64,
    lower: bool,
    failed: Option<String>,
}

impl Default for Spy {
    fn default() -> Self {
        Self { precision: 0.0, lower: false, failed: None }
    }
}

impl Spy {
    /// All numbers that are not 0, the first row at the top.
    pub fn new() -> Self {
        Self::default()
    }

    /// Numbers up to this far from 0 count as 0. Default 0.
    #[must_use]
    pub fn precision(mut self, precision: impl Number) -> Self {
        self.precision = precision.to_f64();
        self
    }

    /// Where the first row is: `"upper"` (default), with ticks at the top, or `"lower"`.
    #[must_use]
    pub fn origin(mut self, name: &str) -> Self {
        match name {
            "upper" => self.lower = false,
            "lower" => self.lower = true,
            _ => self.failed = Some(format!("{name:?} is not an origin: upper, lower")),
        }
        self
    }

    /// A gap in the numbers counts as 0.
    fn shows(&self, v: f64) -> bool {
        v.abs() > self.precision
    }
}

/// The precision.
impl From<f64> for Spy {
    fn from(precision: f64) -> Self {
        Self::new().precision(precision)
    }
}

impl Axes {
    /// Which numbers of a matrix are not 0, in black.
    #[track_caller]
    pub fn spy(&mut self, matrix: impl IntoGrid) -> &mut AxesImage {
        self.spy_with(matrix, Spy::new())
    }

    /// [`Axes::spy`] with a precision, or with a [`Spy`].
    #[track_caller]
    pub fn spy_with(&mut self, matrix: impl IntoGrid, how: impl Into<Spy>) -> &mut AxesImage {
        let how = how.into();
        let grid = self.spied(matrix, &how);
        let there = grid.map(|v| f64::from(u8::from(how.shows(v))));
        let im = self.imshow(there).origin("upper").interpolation("nearest");
        if how.lower {
            im.origin("lower");
        }
        im.cmap(ListedColormap::new(["w", "k"])).norm(NoNorm::new())
    }

    /// [`Axes::spy`] with a marker at each number that is farther from 0 than the precision: a number, or a [`Spy`].
    /// The line has setters for the marker (default a square) and its size (default 10 points).
    #[track_caller]
    pub fn spy_markers(&mut self, matrix: impl IntoGrid, how: impl Into<Spy>) -> &mut Line2D {
        let how = how.into();
        let grid = self.spied(matrix, &how);
        let (rows, columns) = grid.shape();
        let there = (0..grid.len()).filter(|&i| how.shows(grid.data()[i]));
        let (x, y): (Vec<f64>, Vec<f64>) =
            there.map(|i| ((i % columns) as f64, (i / columns) as f64)).unzip();
        if rows > 0 && columns > 0 {
            let (first, last) = (-0.5, rows as f64 - 0.5);
            let (bottom, top) = if how.lower { (first, last) } else { (last, first) };
            self.set_xlim(-0.5, columns as f64 - 0.5).set_ylim(bottom, top);
        }
        self.set_aspect("equal");
        let rc = self.rc.clone();
        let line = self.add(2.0, |base| Line2D::new(base, &rc, Color::Cycle(0)));
        line.init_data(x.into(), y.into());
        line.linestyle("none").marker("s").markersize(10.0)
    }

    /// The matrix, and ticks that suit it.
    #[track_caller]
    fn spied(&mut self, matrix: impl IntoGrid, how: &Spy) -> Grid {
        self.matrix_ticks();
        if how.lower {
            self.xaxis.tick_bottom().set_ticks_position("both");
        }
        let made = how.failed.clone().map_or_else(|| matrix.into_grid(), Err);
        self.base.check(made).unwrap_or_default()
    }
}
