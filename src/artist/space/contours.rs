//! Contours in space: each level at its height, or all in one plane.

use std::sync::Arc;

use super::{Point3, Space, SurfaceGrid, flat, parse_zdir};
use crate::artist::{ContourInput, ContourSet, ContourSource, DataLimits, DrawContext};
use crate::data::{Data, Grid, Number};
use crate::geom::{Path, Point};

/// What contours in space have besides the plane in which they are traced.
#[derive(Clone, Debug)]
pub(crate) struct SpaceContours {
    grid: SurfaceGrid,
    /// The direction across the plane.
    zdir: usize,
    /// Where all levels are along it.
    offset: Option<f64>,
}

impl SpaceContours {
    pub(crate) fn new(grid: SurfaceGrid) -> Self {
        Self { grid, zdir: 2, offset: None }
    }

    /// The grid in the plane: the two directions along it, and the one across.
    fn input(&self) -> Result<ContourInput, String> {
        let (rows, columns) = self.grid.shape();
        let column =
            |k: usize| -> Data { self.grid.points().iter().map(|p| p[k % 3]).collect::<Vec<f64>>().into() };
        let across = Grid::new(rows, columns, column(self.zdir))?;
        ContourInput::new(Some((column(self.zdir + 1), column(self.zdir + 2))), across)
    }

    /// A point of the plane in space.
    fn lifted(&self, p: Point, level: f64) -> Point3 {
        let mut at = [level; 3];
        (at[(self.zdir + 1) % 3], at[(self.zdir + 2) % 3]) = (p.x, p.y);
        at
    }

    /// Where each level is.
    fn places(&self, levels: &[f64]) -> impl Fn(usize) -> f64 {
        let (offset, levels) = (self.offset, levels.to_vec());
        move |i| offset.unwrap_or_else(|| levels.get(i).copied().unwrap_or(f64::NAN))
    }

    /// Paths of levels at these heights, in the plane that the axes shows.
    pub(crate) fn paths(&self, space: &Space, paths: &[Path], levels: &[f64]) -> Vec<Path> {
        let at = self.places(levels);
        let seen =
            |(i, path): (usize, &Path)| path.map_points(|p| flat(space.project(self.lifted(p, at(i)))));
        paths.iter().enumerate().map(seen).collect()
    }

    /// The depth of the nearest point.
    pub(crate) fn depth(&self, space: &Space, paths: &[Path], levels: &[f64]) -> f64 {
        let at = self.places(levels);
        let at = &at;
        let points =
            paths.iter().enumerate().flat_map(|(i, path)| path.points().iter().map(move |&p| (p, at(i))));
        let depths = points.map(|(p, level)| space.project(self.lifted(p, level))[2]);
        depths.reduce(f64::min).unwrap_or(1e9)
    }

    /// What the grid spans; of bands, along the direction across, their middles in place of numbers.
    pub(crate) fn limits(&self, middles: Option<&[f64]>) -> DataLimits {
        let all = self.grid.limits();
        let Some(middles) = middles else { return all };
        let m = DataLimits::of(middles, middles);
        match self.zdir {
            0 => DataLimits { x: m.x, minpos_x: m.minpos_x, ..all },
            1 => DataLimits { y: m.x, minpos_y: m.minpos_x, ..all },
            _ => DataLimits { z: m.x, minpos_z: m.minpos_x, ..all },
        }
    }
}

impl ContourSet {
    pub(crate) fn put_in_space(&mut self, contours: SpaceContours) {
        self.space = Some(Box::new(contours));
        self.base.in_space = true;
    }

    /// Of contours on 3-D axes: the direction across the planes that they lie in, `"x"`, `"y"` or `"z"` (default): their
    /// levels are numbers along it.
    #[track_caller]
    pub fn zdir(&mut self, name: &str) -> &mut Self {
        let Some(dir) = self.base.check(parse_zdir(name)) else { return self };
        let Some(own) = &mut self.space else {
            self.base.fail("zdir is for the contours of contour3d and contourf3d");
            return self;
        };
        own.zdir = dir;
        let made = own.input();
        if let Some(input) = self.base.check(made) {
            self.input = ContourSource::Grid(Box::new(input));
        }
        self.traced = Arc::default();
        self
    }

    /// Of contours on 3-D axes: where all lie along [`ContourSet::zdir`]. Default: each at its level.
    #[track_caller]
    pub fn offset(&mut self, at: impl Number) -> &mut Self {
        let Some(at) = self.base.finite("offset", at.to_f64()) else { return self };
        match &mut self.space {
            Some(own) => own.offset = Some(at),
            None => self.base.fail("offset is for the contours of contour3d and contourf3d"),
        }
        self
    }

    /// Its paths in pixels before `to_px`: in the plane of the axes, or bent as the axes is.
    pub(crate) fn placed_paths(&self, ctx: &DrawContext<'_>, paths: &[Path], heights: &[f64]) -> Vec<Path> {
        match (&self.space, &ctx.view.space) {
            (Some(own), Some(space)) => own.paths(space, paths, heights),
            _ => {
                let map = ctx.map(&self.base);
                paths.iter().map(|p| map.scaled_path(p)).collect()
            }
        }
    }
}
