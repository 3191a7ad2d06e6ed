//! Points counted in rectangles and in hexagons.

use super::Axes;
use crate::artist::{Artist, HexBin, QuadMesh};
use crate::data::{Data, Grid, IntoData, Number, bins};

/// More cells than these are not made.
const MOST: usize = 1 << 24;

/// The bins of one direction.
#[derive(Clone, Debug)]
enum Bins {
    Count(usize),
    Edges(Data),
}

/// How [`Axes::hist2d`] counts: the bins of x and y, and what is shown of them.
///
/// ```
/// use isoplot::axes::Hist2d;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let (x, y) = ([0.1, 0.2, 0.2, 0.9], [0.5, 0.5, 0.6, 0.1]);
/// ax.hist2d(x, y, 4);
/// ax.hist2d(x, y, Hist2d::new(4, 2).range((0.0, 1.0), (0.0, 1.0)).density(true).cmin(0.5)).cmap("Blues");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Hist2d {
    bins: [Bins; 2],
    range: [Option<(f64, f64)>; 2],
    density: bool,
    weights: Option<Data>,
    cmin: Option<f64>,
    cmax: Option<f64>,
}

impl Hist2d {
    fn of(bins: [Bins; 2]) -> Self {
        Self { bins, range: [None, None], density: false, weights: None, cmin: None, cmax: None }
    }

    /// So many bins along x and y, from the smallest to the largest number.
    pub fn new(x: usize, y: usize) -> Self {
        Self::of([Bins::Count(x), Bins::Count(y)])
    }

    /// Bins between these edges.
    pub fn edges(x: impl IntoData, y: impl IntoData) -> Self {
        Self::of([Bins::Edges(x.into_data()), Bins::Edges(y.into_data())])
    }

    /// From where to where bins reach along x and y, where they are not given by edges.
    #[must_use]
    pub fn range(mut self, x: (f64, f64), y: (f64, f64)) -> Self {
        self.range = [Some(x), Some(y)];
        self
    }

    /// Whether counts are divided by their sum and the area of their cell.
    #[must_use]
    pub fn density(mut self, on: bool) -> Self {
        self.density = on;
        self
    }

    /// How much each point counts. Default 1.
    #[must_use]
    pub fn weights(mut self, weights: impl IntoData) -> Self {
        self.weights = Some(weights.into_data());
        self
    }

    /// Cells with less are left out.
    #[must_use]
    pub fn cmin(mut self, least: impl Number) -> Self {
        self.cmin = Some(least.to_f64());
        self
    }

    /// The counts, row by row along y, and the edges along x and y, without a picture: numpy's `histogram2d`.
    ///
    /// ```
    /// use isoplot::axes::Hist2d;
    /// let (counts, x, y) = Hist2d::new(2, 1).histogram([0, 1, 2, 2], [5, 5, 6, 7])?;
    /// assert_eq!((&*counts, &x[..], &y[..]), (&[1.0, 3.0][..], &[0.0, 1.0, 2.0][..], &[5.0, 7.0][..]));
    /// # Ok::<(), String>(())
    /// ```
    ///
    /// # Errors
    /// Lengths that differ, and bins that cannot be.
    pub fn histogram(
        &self,
        x: impl IntoData,
        y: impl IntoData,
    ) -> Result<(Grid, Vec<f64>, Vec<f64>), String> {
        count(&x.into_data(), &y.into_data(), self).map(|(x, y, counts)| (counts, x, y))
    }

    /// Cells with more are left out.
    #[must_use]
    pub fn cmax(mut self, most: impl Number) -> Self {
        self.cmax = Some(most.to_f64());
        self
    }
}

/// So many bins along both.
impl From<usize> for Hist2d {
    fn from(n: usize) -> Self {
        Self::new(n, n)
    }
}

/// So many bins along both.
impl From<i32> for Hist2d {
    fn from(n: i32) -> Self {
        let n = usize::try_from(n).unwrap_or(0);
        Self::new(n, n)
    }
}

/// So many bins along x and y.
impl From<(usize, usize)> for Hist2d {
    fn from((x, y): (usize, usize)) -> Self {
        Self::new(x, y)
    }
}

fn edges(name: &str, bins: &Bins, range: Option<(f64, f64)>, points: &[f64]) -> Result<Vec<f64>, String> {
    let made = match (bins, range) {
        (Bins::Edges(e), _) => bins::given(e.to_vec()),
        (Bins::Count(_), Some((lo, hi))) if !(lo <= hi) => {
            Err(format!("a range must ascend, and goes from {lo} to {hi}"))
        }
        (Bins::Count(n), range) => bins::even(range.unwrap_or_else(|| bins::range(points)), *n),
    };
    made.map_err(|e| format!("along {name}: {e}"))
}

/// Edges along x and y, and counts row by row.
fn count(x: &Data, y: &Data, how: &Hist2d) -> Result<(Vec<f64>, Vec<f64>, Grid), String> {
    if x.len() != y.len() {
        return Err(format!(
            "x and y must have the same length, but x has {} and y has {}",
            x.len(),
            y.len()
        ));
    }
    if let Some(w) = how.weights.as_ref().filter(|w| w.len() != x.len()) {
        return Err(format!("weights has {} numbers, but there are {} points", w.len(), x.len()));
    }
    let weight = |i: usize| how.weights.as_ref().map_or(1.0, |w| w[i]);
    let finite = |&i: &usize| x[i].is_finite() && y[i].is_finite() && weight(i).is_finite();
    let points: Vec<usize> = (0..x.len()).filter(finite).collect();
    let along = |v: &Data| points.iter().map(|&i| v[i]).collect::<Vec<_>>();
    let xs = edges("x", &how.bins[0], how.range[0], &along(x))?;
    let ys = edges("y", &how.bins[1], how.range[1], &along(y))?;
    let (columns, rows) = (xs.len() - 1, ys.len() - 1);
    if columns.checked_mul(rows).is_none_or(|n| n > MOST) {
        return Err(format!("hist2d cannot have {columns} x {rows} bins"));
    }
    let mut counts = vec![0.0; rows * columns];
    for &i in &points {
        if let (Some(column), Some(row)) = (bins::bin(&xs, x[i]), bins::bin(&ys, y[i])) {
            counts[row * columns + column] += weight(i);
        }
    }
    let sum: f64 = counts.iter().sum();
    let shown = |row: usize, column: usize| {
        let mut v = counts[row * columns + column];
        if how.density {
            v = v / (xs[column + 1] - xs[column]) / (ys[row + 1] - ys[row]) / sum;
        }
        let hidden = how.cmin.is_some_and(|least| v < least) || how.cmax.is_some_and(|most| v > most);
        if hidden { f64::NAN } else { v }
    };
    let grid = Grid::from_fn(rows, columns, shown);
    Ok((xs, ys, grid))
}

impl Axes {
    /// How many points lie in each cell of a grid, as a mesh. `bins` is how many there are along x and y, or a
    /// [`Hist2d`]. A point that is not finite does not count. [`QuadMesh::get_array`] gives the counts.
    #[track_caller]
    pub fn hist2d(&mut self, x: impl IntoData, y: impl IntoData, bins: impl Into<Hist2d>) -> &mut QuadMesh {
        let made = count(&x.into_data(), &y.into_data(), &bins.into());
        match self.base.check(made) {
            Some((x, y, counts)) => self.pcolormesh(x, y, counts),
            None => self.pcolormesh_c([[0.0]]),
        }
    }

    /// How many points lie in each hexagon, or the mean of their numbers. Setters say how many hexagons there are, and
    /// how they are coloured.
    #[track_caller]
    pub fn hexbin(&mut self, x: impl IntoData, y: impl IntoData) -> &mut HexBin {
        let (x, y) = self.columns(x, y);
        self.add_hexbin(x, y, (false, false))
    }

    /// [`Axes::hexbin`] with x or y, or both, counted by their logarithms, on logarithmic axes.
    #[track_caller]
    pub fn hexbin_log(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        log_x: bool,
        log_y: bool,
    ) -> &mut HexBin {
        if log_x {
            self.set_xscale("log");
        }
        if log_y {
            self.set_yscale("log");
        }
        let (x, y) = self.columns(x, y);
        self.add_hexbin(x, y, (log_x, log_y))
    }

    #[track_caller]
    fn add_hexbin(&mut self, x: Data, y: Data, log: (bool, bool)) -> &mut HexBin {
        // As in matplotlib, limits end at the data from now on.
        self.tight = true;
        self.request_autoscale((true, true));
        let (nx, ny) = (x.len(), y.len());
        let made = self.add(1.0, |base| HexBin::new(base, x, y, log));
        if nx != ny {
            made.base_mut().fail(format!("x and y must have the same length, but x has {nx} and y has {ny}"));
        }
        made
    }
}
