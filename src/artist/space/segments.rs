//! Many lines in space: what `plot_wireframe` and `quiver3d` make.

use super::arrows::ArrowField;
use super::surface::{Sampling, SurfaceGrid};
use super::{Point3, Space, flat};
use crate::artist::{Artist, Collection, DataLimits};
use crate::geom::Path;

/// What the lines are.
#[derive(Clone, Debug)]
pub(crate) enum Segments {
    /// Along rows and columns of a grid.
    Wires(SurfaceGrid, Sampling),
    /// Arrows.
    Arrows(ArrowField),
}

/// What points in space span.
pub(crate) fn limits_of(points: &[Point3]) -> DataLimits {
    let column = |i: usize| points.iter().map(|p| p[i]).collect::<Vec<f64>>();
    DataLimits::in_space(&column(0), &column(1), &column(2))
}

impl Segments {
    fn lines(&self) -> Vec<Vec<Point3>> {
        match self {
            Self::Wires(grid, sampling) => grid.lines(sampling),
            Self::Arrows(field) => field.lines(),
        }
    }

    /// The lines in the plane.
    pub(crate) fn paths(&self, space: &Space) -> Vec<Path> {
        let seen = |line: &Vec<Point3>| line.iter().map(|&p| flat(space.project(p))).collect();
        self.lines().iter().map(|line| Path::polyline(seen(line))).collect()
    }

    pub(crate) fn depth(&self, space: &Space) -> f64 {
        let depths = self.lines().into_iter().flatten().map(|p| space.project(p)[2]);
        depths.fold(f64::INFINITY, f64::min)
    }

    pub(crate) fn limits(&self) -> DataLimits {
        match self {
            Self::Wires(..) => limits_of(&self.lines().concat()),
            Self::Arrows(field) => field.limits(),
        }
    }
}

impl Collection {
    pub(crate) fn put_in_space(&mut self, segments: Segments) {
        self.space = Some(Box::new(segments));
        self.base_mut().in_space = true;
    }

    #[track_caller]
    fn sample(&mut self, name: &str, column: bool, stride: bool, n: usize) -> &mut Self {
        let said = match self.space.as_deref_mut() {
            Some(Segments::Wires(_, sampling)) => sampling.set(column, stride, n).and_then(|()| {
                let none = |v: [Option<usize>; 2]| v == [Some(0), Some(0)];
                let empty = none(sampling.strides) || none(sampling.counts);
                if empty { Err("a wireframe needs rows or columns".to_owned()) } else { Ok(()) }
            }),
            _ => Err(format!("{name} is for the lines of plot_wireframe")),
        };
        self.base.check(said);
        self
    }

    /// Of a wireframe: every n-th row of the grid is a line; 0 is none. Excludes counts.
    #[track_caller]
    pub fn rstride(&mut self, n: usize) -> &mut Self {
        self.sample("rstride", false, true, n)
    }

    /// Of a wireframe: every n-th column of the grid is a line; 0 is none. Excludes counts.
    #[track_caller]
    pub fn cstride(&mut self, n: usize) -> &mut Self {
        self.sample("cstride", true, true, n)
    }

    /// Of a wireframe: how many rows of the grid are lines at most; 0 is none. Default 50.
    #[track_caller]
    pub fn rcount(&mut self, n: usize) -> &mut Self {
        self.sample("rcount", false, false, n)
    }

    /// Of a wireframe: how many columns of the grid are lines at most; 0 is none. Default 50.
    #[track_caller]
    pub fn ccount(&mut self, n: usize) -> &mut Self {
        self.sample("ccount", true, false, n)
    }
}
