//! Points counted in hexagons, as matplotlib's `hexbin` counts them.

use std::fmt;
use std::sync::Arc;

use crate::data::Data;
use crate::each::Each;
use crate::geom::Point;

/// More hexagons than these are not made.
const MOST: usize = 1 << 22;

/// What becomes of the numbers in a hexagon.
#[derive(Clone)]
pub(super) struct Reduce(pub(super) Arc<ReduceFn>);

type ReduceFn = dyn Fn(&[f64]) -> f64 + Send + Sync;

impl fmt::Debug for Reduce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reduce")
    }
}

/// How numbers of hexagons become those of colours.
#[derive(Clone, Debug)]
pub(super) enum Binning {
    /// As they are.
    Plain,
    /// Which of so many even bins.
    Count(usize),
    /// Which of the bins between these edges.
    Edges(Vec<f64>),
}

/// Points, and how they are counted.
#[derive(Clone, Debug)]
pub(super) struct HexInput {
    pub(super) x: Data,
    pub(super) y: Data,
    /// Numbers of points; `None` counts.
    pub(super) c: Option<Data>,
    pub(super) reduce: Reduce,
    pub(super) gridsize: (usize, Option<usize>),
    pub(super) binning: Binning,
    pub(super) mincnt: Option<f64>,
    pub(super) extent: Option<[f64; 4]>,
    /// Whether x and y are counted by their logarithms.
    pub(super) log: (bool, bool),
    /// Whether bars along the axes are asked for.
    pub(super) marginals: bool,
}

/// What lies in a column or row of hexagons, from where to where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar {
    pub(super) start: f64,
    pub(super) end: f64,
    pub(super) value: f64,
}

/// The hexagons that have a number.
#[derive(Clone, Debug, Default)]
pub(super) struct HexCells {
    /// The corners of one about its middle.
    pub(super) corners: [Point; 6],
    pub(super) middles: Vec<Point>,
    pub(super) values: Data,
    /// Left, right, bottom and top; those of logarithms where these are counted.
    pub(super) ends: [f64; 4],
    /// The bars along x and along y, those with a number.
    pub(super) bars: [Vec<Bar>; 2],
}

/// Ends that are apart.
fn apart(lo: f64, hi: f64) -> (f64, f64) {
    let most = lo.abs().max(hi.abs());
    if !lo.is_finite() || !hi.is_finite() || most < 1e21 * f64::MIN_POSITIVE {
        (-0.1, 0.1)
    } else if hi - lo <= most * 1e-15 {
        (lo - 0.1 * lo.abs(), hi + 0.1 * hi.abs())
    } else {
        (lo, hi)
    }
}

impl HexInput {
    /// The points that count: with their numbers, after logarithms.
    fn points(&self) -> Result<(Vec<Point>, Vec<f64>), String> {
        let (mut points, mut numbers) = (Vec::new(), Vec::new());
        for (i, (&x, &y)) in self.x.iter().zip(self.y.iter()).enumerate() {
            let c = self.c.as_ref().map_or(1.0, |c| c[i]);
            if !(x.is_finite() && y.is_finite() && c.is_finite()) {
                continue;
            }
            if self.log.0 && x <= 0.0 || self.log.1 && y <= 0.0 {
                return Err(format!(
                    "({x}, {y}) has no logarithm: hexbin with a log scale needs numbers above 0"
                ));
            }
            let scaled = |v: f64, log: bool| if log { v.log10() } else { v };
            points.push(Point::new(scaled(x, self.log.0), scaled(y, self.log.1)));
            numbers.push(c);
        }
        Ok((points, numbers))
    }

    fn ends(&self, points: &[Point]) -> [f64; 4] {
        if let Some(e) = self.extent {
            return e;
        }
        let ends = |f: fn(&Point) -> f64| {
            let range = points.iter().map(f).fold(None, |r: Option<(f64, f64)>, v| match r {
                None => Some((v, v)),
                Some((a, b)) => Some((a.min(v), b.max(v))),
            });
            let (lo, hi) = range.unwrap_or((0.0, 1.0));
            apart(lo, hi)
        };
        let ((x0, x1), (y0, y1)) = (ends(|p| p.x), ends(|p| p.y));
        [x0, x1, y0, y1]
    }

    pub(super) fn count(&self) -> Result<HexCells, String> {
        let (points, numbers) = self.points()?;
        let lattice = self.lattice(&points)?;
        let mut found: Vec<Vec<f64>> = vec![Vec::new(); lattice.len()];
        for (&p, &c) in points.iter().zip(&numbers) {
            if let Some(at) = lattice.hexagon(p) {
                found[at].push(c);
            }
        }
        let least = self.mincnt.unwrap_or(if self.c.is_some() { 1.0 } else { 0.0 });
        let value = |inside: &[f64]| match &self.c {
            _ if !(inside.len() as f64 >= least) => f64::NAN,
            None => inside.len() as f64,
            Some(_) => (self.reduce.0)(inside),
        };
        let all = found.iter().enumerate().map(|(i, inside)| (lattice.middle(i), value(inside)));
        let (middles, values): (Vec<Point>, Vec<f64>) = all.filter(|(_, v)| !v.is_nan()).unzip();
        let values = self.binned(values)?;
        let bars = if self.marginals { self.bars(&lattice, &points, &numbers) } else { Default::default() };
        Ok(HexCells { corners: lattice.corners(), middles, values: values.into(), ends: lattice.ends, bars })
    }

    /// The bars along x, as many as columns, and along y, twice as many as rows. As in matplotlib, a bar has its end
    /// but not its start, so that the lowest point of y is in none.
    fn bars(&self, lattice: &Lattice, points: &[Point], numbers: &[f64]) -> [Vec<Bar>; 2] {
        let [x0, x1, y0, y1] = lattice.ends;
        let along = |of: fn(&Point) -> f64, (lo, hi): (f64, f64), n: usize, log: bool| {
            let edges = crate::data::linspace(lo, hi, n + 1);
            let mut inside = vec![Vec::new(); n];
            for (p, &number) in points.iter().zip(numbers) {
                let bar = edges.partition_point(|&e| e < of(p)).wrapping_sub(1);
                if let Some(bar) = inside.get_mut(bar) {
                    bar.push(number);
                }
            }
            let plain = |v: f64| if log { 10f64.powf(v) } else { v };
            let ends = edges.windows(2).map(|w| (plain(w[0]), plain(w[1])));
            let filled = ends.zip(inside).filter(|(_, numbers)| !numbers.is_empty());
            let bar = |((start, end), numbers): ((f64, f64), Vec<f64>)| Bar {
                start,
                end,
                value: (self.reduce.0)(&numbers),
            };
            filled.map(bar).filter(|b| !b.value.is_nan()).collect()
        };
        let [columns, rows] = [lattice.columns[1], 2 * lattice.rows[1]];
        [along(|p| p.x, (x0, x1), columns, self.log.0), along(|p| p.y, (y0, y1), rows, self.log.1)]
    }

    fn lattice(&self, points: &[Point]) -> Result<Lattice, String> {
        let nx = self.gridsize.0;
        let ny = self.gridsize.1.unwrap_or((nx as f64 / 3f64.sqrt()) as usize);
        if nx == 0 || ny == 0 || (nx + 1).checked_mul(2 * (ny + 1)).is_none_or(|n| n > MOST) {
            return Err(format!("hexbin cannot have {nx} x {ny} hexagons"));
        }
        let [x0, x1, y0, y1] = self.ends(points);
        let padding = 1e-9 * (x1 - x0);
        let (x0, x1) = (x0 - padding, x1 + padding);
        let size = Point::new((x1 - x0) / nx as f64, (y1 - y0) / ny as f64);
        if !(size.x > 0.0 && size.y > 0.0 && size.is_finite()) {
            return Err(format!("hexbin cannot divide {x0}..{x1} and {y0}..{y1}"));
        }
        Ok(Lattice { columns: [nx + 1, nx], rows: [ny + 1, ny], size, ends: [x0, x1, y0, y1] })
    }

    /// The numbers of colours.
    fn binned(&self, values: Vec<f64>) -> Result<Vec<f64>, String> {
        let edges = match &self.binning {
            Binning::Plain => return Ok(values),
            Binning::Edges(e) => e.clone(),
            Binning::Count(n) => {
                let lo = values.iter().copied().fold(f64::INFINITY, f64::min);
                let hi = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                let last = (n - 1) as f64;
                (0..n - 1).map(|i| lo + (hi - lo) * i as f64 / last).collect()
            }
        };
        Ok(values.iter().map(|&v| edges.partition_point(|&e| e < v) as f64).collect())
    }
}

/// Two grids of hexagons: one at whole columns and rows, one between them.
struct Lattice {
    columns: [usize; 2],
    rows: [usize; 2],
    /// From one column and row to the next.
    size: Point,
    ends: [f64; 4],
}

impl Lattice {
    fn len(&self) -> usize {
        self.columns[0] * self.rows[0] + self.columns[1] * self.rows[1]
    }

    /// The hexagon that a point is in.
    fn hexagon(&self, p: Point) -> Option<usize> {
        let (x, y) = ((p.x - self.ends[0]) / self.size.x, (p.y - self.ends[2]) / self.size.y);
        let whole = (x.round_ties_even(), y.round_ties_even());
        let between = (x.floor(), y.floor());
        let far = |dx: f64, dy: f64| dx * dx + 3.0 * dy * dy;
        let nearer = far(x - whole.0, y - whole.1) < far(x - between.0 - 0.5, y - between.1 - 0.5);
        let (grid, (column, row)) = if nearer { (0, whole) } else { (1, between) };
        let inside = (0.0..self.columns[grid] as f64).contains(&column)
            && (0.0..self.rows[grid] as f64).contains(&row);
        let first = grid * self.columns[0] * self.rows[0];
        inside.then(|| first + column as usize * self.rows[grid] + row as usize)
    }

    /// The middle of the n-th hexagon.
    fn middle(&self, n: usize) -> Point {
        let first = self.columns[0] * self.rows[0];
        let (grid, at) = if n < first { (0, n) } else { (1, n - first) };
        let shift = 0.5 * grid as f64;
        let (column, row) = ((at / self.rows[grid]) as f64 + shift, (at % self.rows[grid]) as f64 + shift);
        Point::new(column * self.size.x + self.ends[0], row * self.size.y + self.ends[2])
    }

    /// The corners of a hexagon about its middle.
    fn corners(&self) -> [Point; 6] {
        let corners = [(0.5, -0.5), (0.5, 0.5), (0.0, 1.0), (-0.5, 0.5), (-0.5, -0.5), (0.0, -1.0)];
        corners.each(|(x, y)| Point::new(self.size.x * x, self.size.y / 3.0 * y))
    }
}
