//! What contours are traced on: a grid, or triangles.

use super::DataLimits;
use super::contour_draw::ContourLine;
use super::contour_input::ContourInput;
use crate::data::Data;
use crate::each::Each;
use crate::geom::{Path, Point};
use crate::threads;
use crate::tri::{TriTracer, Triangulation};

/// A grid or triangles, with their numbers.
#[derive(Clone, Debug)]
pub(crate) enum ContourSource {
    Grid(Box<ContourInput>),
    Triangles(TriInput),
}

/// Triangles and a number for each of their points.
#[derive(Clone, Debug)]
pub(crate) struct TriInput {
    triangles: Triangulation,
    z: Data,
}

impl TriInput {
    /// Checks that z fits the triangles.
    pub(crate) fn new(triangles: Triangulation, z: Data) -> Result<Self, String> {
        let n = triangles.x().len();
        if z.len() != n {
            return Err(format!("z has {} numbers, but the triangulation has {n} points", z.len()));
        }
        let made = Self { triangles, z };
        if made.zrange(|_| true).is_none() {
            return Err(format!("z has {n} numbers, but no triangle where all are finite"));
        }
        Ok(made)
    }

    /// The smallest and largest number of the triangles that count.
    fn zrange(&self, counts: impl Fn(f64) -> bool) -> Option<(f64, f64)> {
        let good = |v: f64| v.is_finite() && counts(v);
        let whole =
            self.triangles.shown().map(|t| t.each(|i| self.z[i])).filter(|t| t.iter().all(|&v| good(v)));
        whole.flatten().fold(None, |r, v| match r {
            None => Some((v, v)),
            Some((lo, hi)) => Some((v.min(lo), v.max(hi))),
        })
    }
}

fn line(points: &[Point]) -> ContourLine {
    ContourLine { points: points.to_vec(), closed: points.len() > 1 && points.first() == points.last() }
}

fn rings(rings: Vec<Vec<Point>>) -> Path {
    let mut path = Path::new();
    rings.into_iter().for_each(|ring| {
        path.extend(&Path::polygon(ring));
    });
    path
}

/// How many threads are worth it for so many levels: a cell takes about a nanosecond.
fn worth(grid: &ContourInput, levels: usize) -> usize {
    threads::count(grid.size() * levels, 1 << 20)
}

impl ContourSource {
    /// What stands in for what cannot be used.
    pub(crate) fn nothing() -> Self {
        Self::Grid(Box::new(ContourInput::nothing()))
    }

    /// The grid, or that there is none for a setter.
    pub(super) fn grid_mut(&mut self, setter: &str) -> Result<&mut ContourInput, String> {
        match self {
            Self::Grid(g) => Ok(g),
            Self::Triangles(_) => Err(format!("{setter} is for contours on grids, not on triangles")),
        }
    }

    /// Whether its numbers are true or false.
    pub(super) fn is_bools(&self) -> bool {
        match self {
            Self::Grid(g) => g.is_bools(),
            Self::Triangles(t) => t.z.are_bools(),
        }
    }

    pub(super) fn limits(&self) -> DataLimits {
        match self {
            Self::Grid(g) => g.limits(),
            Self::Triangles(t) => DataLimits::of(t.triangles.x(), t.triangles.y()),
        }
    }

    /// The smallest and largest number that counts.
    pub(super) fn zrange(&self, counts: impl Fn(f64) -> bool) -> Option<(f64, f64)> {
        match self {
            Self::Grid(g) => g.zrange(counts),
            Self::Triangles(t) => t.zrange(counts),
        }
    }

    /// The lines of each level.
    pub(super) fn lines(
        &self,
        counts: impl Fn(f64) -> bool,
        levels: &[f64],
    ) -> Result<Vec<Vec<ContourLine>>, String> {
        match self {
            Self::Grid(g) => {
                let grid = g.grid(counts)?;
                Ok(threads::map(levels, worth(g, levels.len()), |levels| {
                    let mut tracer = grid.tracer();
                    levels.iter().map(|&l| tracer.lines(l).iter().map(line).collect()).collect()
                }))
            }
            Self::Triangles(t) => {
                let tracer = TriTracer::masked(&t.triangles, &t.z, counts)?;
                Ok(levels.iter().map(|&l| tracer.lines(l).iter().map(|p| line(p)).collect()).collect())
            }
        }
    }

    /// The area of each band.
    pub(super) fn bands(
        &self,
        counts: impl Fn(f64) -> bool,
        bands: &[(f64, f64)],
    ) -> Result<Vec<Path>, String> {
        match self {
            Self::Grid(g) => {
                let grid = g.grid(counts)?;
                Ok(threads::map(bands, worth(g, bands.len()), |bands| {
                    let mut tracer = grid.tracer();
                    bands.iter().map(|&(lower, upper)| tracer.filled(lower, upper).path()).collect()
                }))
            }
            Self::Triangles(t) => {
                let tracer = TriTracer::masked(&t.triangles, &t.z, counts)?;
                Ok(bands.iter().map(|&(lower, upper)| rings(tracer.filled(lower, upper))).collect())
            }
        }
    }
}
