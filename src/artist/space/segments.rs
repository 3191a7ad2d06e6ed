//! Many lines in space: what `plot_wireframe` and `quiver3d` make.

use super::arrows::ArrowField;
use super::surface::{Sampling, SurfaceGrid, sampling_setters};
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
}

sampling_setters!(Collection, "wireframe", " 0 is none.");
