//! A worker that cuts one grid at many levels.

use super::above::Above;
use super::coords::{Curvilinear, Places, Rectilinear};
use super::walk::{Field, Memory, Walk};
use super::{ContourGrid, Lines, Polygons, filled, lines};

/// Cuts a [`ContourGrid`], and keeps its memory from one level to the next. Bands that follow one another, each
/// starting at the level where the last one ended, share the work of that level.
#[derive(Debug)]
pub struct Tracer<'a> {
    grid: &'a ContourGrid,
    low: Above,
    high: Above,
    memory: Memory,
}

impl<'a> Tracer<'a> {
    pub(super) fn new(grid: &'a ContourGrid) -> Self {
        Self { grid, low: Above::default(), high: Above::default(), memory: Memory::default() }
    }

    /// The lines at a level: none where it is NaN.
    pub fn lines(&mut self, level: f64) -> Lines {
        let grid = self.grid;
        self.low.set(level, &grid.z, grid.cols, &grid.prepared.blocks);
        let (prepared, above) = (&*grid.prepared, &self.low);
        let lines = if grid.is_curvilinear() {
            lines::trace(walk(grid, curvilinear(grid), &mut self.memory), prepared, above)
        } else {
            lines::trace(walk(grid, rectilinear(grid), &mut self.memory), prepared, above)
        };
        self.memory.points = lines.points.len();
        lines
    }

    /// The areas where `lower < z <= upper`: none where `lower` is not less than `upper`. Either may be infinite.
    pub fn filled(&mut self, lower: f64, upper: f64) -> Polygons {
        if !(lower < upper) {
            return Polygons::default();
        }
        let grid = self.grid;
        if self.high.is_for(lower) {
            std::mem::swap(&mut self.low, &mut self.high);
        }
        self.low.set(lower, &grid.z, grid.cols, &grid.prepared.blocks);
        self.high.set(upper, &grid.z, grid.cols, &grid.prepared.blocks);
        let (prepared, low, high) = (&*grid.prepared, &self.low, &self.high);
        let areas = if grid.is_curvilinear() {
            filled::trace(walk(grid, curvilinear(grid), &mut self.memory), prepared, low, high)
        } else {
            filled::trace(walk(grid, rectilinear(grid), &mut self.memory), prepared, low, high)
        };
        self.memory.points = areas.points.len();
        areas
    }
}

fn rectilinear(grid: &ContourGrid) -> Rectilinear<'_> {
    Rectilinear::new(&grid.x, &grid.y)
}

fn curvilinear(grid: &ContourGrid) -> Curvilinear<'_> {
    Curvilinear { x: &grid.x, y: &grid.y }
}

/// A walk that has not begun.
fn walk<'a, P: Places>(grid: &'a ContourGrid, places: P, memory: &'a mut Memory) -> Walk<'a, P> {
    let Memory { done, passed, points } = memory;
    done.clear();
    done.resize(grid.z.len(), 0);
    passed.clear();
    let field = Field::new(&grid.z, places, &grid.prepared.cells, grid.cols);
    Walk { field, done, points: Vec::with_capacity(*points), passed }
}
