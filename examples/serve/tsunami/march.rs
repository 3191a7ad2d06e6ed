//! The travel times: the eikonal equation |∇T| = 1/√(g h) on the sphere, by fast marching of second order.
//!
//! Cells are settled from the earliest to the latest (Sethian 1996). A cell's time follows from its settled
//! neighbours: along either axis the gradient is a one-sided difference towards the earlier neighbour, over two
//! settled cells where they stand in a row, which makes it of second order, over one elsewhere.

use super::bathymetry::Bathymetry;
use super::grid::Grid;
use super::queue::Queue;

/// One-sided difference along one direction: the gradient is `c0 T - c1 T1 + c2 T2`, T1 and T2 being the next two
/// cells. Spacings differ over the poles only.
#[derive(Debug, Clone, Copy)]
struct Stencil {
    c0: f64,
    c1: f64,
    c2: f64,
    /// Metres to the first cell, and its inverse.
    length: f64,
    inverse: f64,
}

impl Stencil {
    fn new(first: f64, second: f64) -> Self {
        let both = first + second;
        Self {
            c0: 1.0 / first + 1.0 / both,
            c1: both / (first * second),
            c2: first / (second * both),
            length: first,
            inverse: 1.0 / first,
        }
    }
}

/// The three stencils of a row; west and east are the same.
#[derive(Debug, Clone, Copy)]
struct Row {
    east: Stencil,
    north: Stencil,
    south: Stencil,
}

/// The gradient along one axis, `scale T - shift`; `scale` is 0 where no neighbour is settled.
#[derive(Debug, Clone, Copy)]
struct Slope {
    scale: f64,
    shift: f64,
}

const FLAT: Slope = Slope { scale: 0.0, shift: 0.0 };

/// A march under way. A time is settled when it is 0 or above; a tentative one is stored negated, minus infinity
/// where the wave has not been; land is NaN. One array in place of three: the march is bound by memory.
struct March<'a> {
    sea: &'a Bathymetry,
    rows: Vec<Row>,
    time: Vec<f64>,
    queue: Queue,
    /// Cells that straight rays reach, sorted, and how many of them are not settled yet.
    rays: Vec<usize>,
    rays_left: usize,
}

/// Cells between two looks at whether the march is still wanted: a few milliseconds.
const LOOK: u32 = 1 << 14;

/// Times in seconds of all cells, from those of the `rays` (sorted by cell); NaN on land, infinite where the wave
/// does not come. `None` soon after `still` says no.
pub(crate) fn march(sea: &Bathymetry, rays: &[(usize, f64)], still: &dyn Fn() -> bool) -> Option<Vec<f64>> {
    let mut march = March::new(sea, rays);
    let mut popped = 0_u32;
    while let Some(cell) = march.queue.pop() {
        march.settle(cell);
        popped = popped.wrapping_add(1);
        if popped.is_multiple_of(LOOK) && !still() {
            return None;
        }
    }
    let mut time = march.time;
    for t in &mut time {
        // What is still tentative was never reached.
        *t = if *t < 0.0 { -*t } else { *t };
    }
    Some(time)
}

impl<'a> March<'a> {
    fn new(sea: &'a Bathymetry, rays: &[(usize, f64)]) -> Self {
        let grid = sea.grid();
        assert!(Queue::can_hold(grid.len()), "a grid of up to 16 million cells");
        let start = |cell| if sea.is_sea(cell) { f64::NEG_INFINITY } else { f64::NAN };
        let mut march = Self {
            sea,
            rows: (0..grid.rows).map(|row| stencils(grid, row)).collect(),
            time: (0..grid.len()).map(start).collect(),
            queue: Queue::default(),
            rays: rays.iter().map(|r| r.0).collect(),
            rays_left: rays.len(),
        };
        for &(cell, time) in rays {
            // Never -0.0, which would count as settled.
            march.propose(cell, time.max(f64::MIN_POSITIVE));
        }
        march
    }

    /// Takes a tentative time if it is better than the one the cell has.
    #[inline]
    fn propose(&mut self, cell: usize, time: f64) {
        if -time > self.time[cell] {
            self.time[cell] = -time;
            self.queue.push(time, cell);
        }
    }

    /// Settles a cell, unless it is settled already, and updates its neighbours.
    #[inline]
    fn settle(&mut self, cell: usize) {
        let time = -self.time[cell];
        if time < 0.0 {
            return;
        }
        self.time[cell] = time;
        if self.rays_left > 0 && self.is_ray(cell) {
            self.rays_left -= 1;
        }
        let grid = self.sea.grid();
        let (row, col) = (cell / grid.cols, cell % grid.cols);
        let (north, south) = (grid.north_of(cell).0, grid.south_of(cell).0);
        let at = self.rows[row];
        let north_row = row.saturating_sub(1);
        let south_row = (row + 1).min(grid.rows - 1);
        let half = grid.cols / 2;
        let turned = if col < half { col + half } else { col - half };
        let west_col = if col > 0 { col - 1 } else { grid.cols - 1 };
        let east_col = if col + 1 < grid.cols { col + 1 } else { 0 };
        self.update(grid.west_of(cell, col), row, west_col, time, cell, at.east.length);
        self.update(grid.east_of(cell, col), row, east_col, time, cell, at.east.length);
        self.update(north, north_row, if row > 0 { col } else { turned }, time, cell, at.north.length);
        let south_col = if row + 1 < grid.rows { col } else { turned };
        self.update(south, south_row, south_col, time, cell, at.south.length);
    }

    fn is_ray(&self, cell: usize) -> bool {
        self.rays.binary_search(&cell).is_ok()
    }

    /// Proposes a time for a cell whose neighbour `from`, `length` metres away, was settled at `from_time`.
    #[inline]
    fn update(&mut self, cell: usize, row: usize, col: usize, from_time: f64, from: usize, length: f64) {
        // Settled, or land.
        if !(self.time[cell] < 0.0) {
            return;
        }
        let slowness = self.sea.slowness(cell);
        // No time differs from its neighbour's by more than the slower of the two cells takes.
        let bound = from_time + length * slowness.max(self.sea.slowness(from));
        let time = if self.rays_left > 0 && self.is_ray(cell) {
            bound
        } else {
            self.solve(cell, row, col, slowness).max(from_time).min(bound)
        };
        self.propose(cell, time);
    }

    /// The time at which the gradient, made of the settled neighbours, is the slowness.
    #[inline]
    fn solve(&self, cell: usize, row: usize, col: usize, slowness: f64) -> f64 {
        let grid = self.sea.grid();
        let at = &self.rows[row];
        let (west, east) = (grid.west_of(cell, col), grid.east_of(cell, col));
        let (north, south) = (grid.north_of(cell), grid.south_of(cell));
        let west2 = || grid.west_of(west, if col > 0 { col - 1 } else { grid.cols - 1 });
        let east2 = || grid.east_of(east, if col + 1 < grid.cols { col + 1 } else { 0 });
        let (t_west, t_east) = (self.settled(west), self.settled(east));
        let (t_north, t_south) = (self.settled(north.0), self.settled(south.0));
        let x = if t_west <= t_east {
            self.slope(&at.east, t_west, west2)
        } else {
            self.slope(&at.east, t_east, east2)
        };
        let y = if t_north <= t_south {
            self.slope(&at.north, t_north, || north.1)
        } else {
            self.slope(&at.south, t_south, || south.1)
        };
        join(x, y, slowness)
    }

    /// The time of a settled cell, infinity for all others.
    #[inline]
    fn settled(&self, cell: usize) -> f64 {
        let time = self.time[cell];
        if time >= 0.0 { time } else { f64::INFINITY }
    }

    #[inline]
    fn slope(&self, stencil: &Stencil, first: f64, second: impl FnOnce() -> usize) -> Slope {
        if first == f64::INFINITY {
            return FLAT;
        }
        let second = self.settled(second());
        if second <= first {
            Slope { scale: stencil.c0, shift: stencil.c1 * first - stencil.c2 * second }
        } else {
            Slope { scale: stencil.inverse, shift: first * stencil.inverse }
        }
    }
}

/// The later root of (a T - b)² + (c T - d)² = s², where both gradients point up; else the earlier of the times that
/// either axis gives alone.
#[inline]
fn join(x: Slope, y: Slope, slowness: f64) -> f64 {
    if x.scale > 0.0 && y.scale > 0.0 {
        let a = x.scale * x.scale + y.scale * y.scale;
        let cross = x.scale * y.shift - y.scale * x.shift;
        let root = a * slowness * slowness - cross * cross;
        if root >= 0.0 {
            let time = (x.scale * x.shift + y.scale * y.shift + root.sqrt()) / a;
            if time * x.scale >= x.shift && time * y.scale >= y.shift {
                return time;
            }
        }
    }
    let alone = |s: Slope| if s.scale > 0.0 { (s.shift + slowness) / s.scale } else { f64::INFINITY };
    alone(x).min(alone(y))
}

fn stencils(grid: &Grid, row: usize) -> Row {
    let (north, south) = (grid.north_length(row), grid.south_length(row));
    let east = grid.east_length(row);
    // Past the pole the second step is one of the usual length.
    let north2 = if row == 0 { grid.south_length(0) } else { grid.north_length(row - 1) };
    let last = grid.rows - 1;
    let south2 = if row == last { grid.north_length(last) } else { grid.south_length(row + 1) };
    Row {
        east: Stencil::new(east, east),
        north: Stencil::new(north, north2),
        south: Stencil::new(south, south2),
    }
}
