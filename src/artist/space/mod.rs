//! Axes in three directions: where a point in space is in the plane that the axes shows.
//!
//! matplotlib's `mplot3d`: artists project their points when they are drawn, and are drawn in the plane from there on.

mod arrows;
mod axis;
mod camera;
mod contours;
mod corners;
mod frame;
mod frame_ticks;
mod line;
mod points;
mod poly;
mod poly_draw;
mod segments;
mod shade;
mod surface;
mod text;

use std::sync::Arc;

use crate::geom::Point;
use crate::scale::Scale;

pub(crate) use arrows::ArrowField;
pub(crate) use camera::{Camera, PLANE};
pub(crate) use contours::SpaceContours;
pub(crate) use frame::SpaceFrame;
pub(crate) use points::SpacePoints;
pub(crate) use poly::FaceSource;
pub use poly::Poly3DCollection;
pub(crate) use segments::{Segments, limits_of};
pub(crate) use surface::SurfaceGrid;
pub use text::IntoTextDirection;
pub(crate) use text::TextSpot;

/// x, y and z.
pub(crate) type Point3 = [f64; 3];

/// What a 3-D axes shows, and from where it is looked at.
#[derive(Clone, Debug)]
pub(crate) struct Space {
    pub(crate) camera: Camera,
    /// The numbers at the ends of each direction.
    pub(crate) limits: [(f64, f64); 3],
    scales: [Option<Arc<dyn Scale>>; 3],
    matrix: camera::Matrix,
}

impl Space {
    pub(crate) fn new(camera: Camera, limits: [(f64, f64); 3], scales: [Option<Arc<dyn Scale>>; 3]) -> Self {
        let mut space = Self { camera, limits, scales, matrix: [[0.0; 4]; 4] };
        space.matrix = camera.matrix(space.scaled_limits());
        space
    }

    /// A number along one direction after its scale; NaN where the scale has none.
    pub(crate) fn scaled(&self, along: usize, v: f64) -> f64 {
        self.scales[along].as_ref().map_or(v, |s| s.forward(v))
    }

    fn scaled_limits(&self) -> [(f64, f64); 3] {
        std::array::from_fn(|i| {
            let (a, b) = self.limits[i];
            (self.scaled(i, a), self.scaled(i, b))
        })
    }

    /// Where a point is in the plane, and how deep behind it: larger is farther away.
    pub(crate) fn project(&self, p: Point3) -> Point3 {
        self.project_scaled(std::array::from_fn(|i| self.scaled(i, p[i])))
    }

    /// The same of numbers after the scales.
    pub(crate) fn project_scaled(&self, [x, y, z]: Point3) -> Point3 {
        let row = |i: usize| {
            let r = self.matrix[i];
            r[0] * x + r[1] * y + r[2] * z + r[3]
        };
        let w = row(3);
        [row(0) / w, row(1) / w, row(2) / w]
    }

    /// The same without what is behind the eye or far to the side, which is nowhere.
    pub(crate) fn project_clipped(&self, p: Point3) -> Point3 {
        let at = self.project(p);
        let seen =
            self.camera.focal.is_infinite() || (at[0].abs() <= 1.0 && at[1].abs() <= 1.0 && at[2] <= 0.0);
        if seen { at } else { [f64::NAN; 3] }
    }

    /// Where points of three columns are in the plane.
    pub(crate) fn columns(&self, x: &[f64], y: &[f64], z: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let points = x.iter().zip(y).zip(z).map(|((&x, &y), &z)| self.project_clipped([x, y, z]));
        points.map(|p| (p[0], p[1])).unzip()
    }
}

/// The place in the plane.
pub(crate) fn flat(p: Point3) -> Point {
    Point::new(p[0], p[1])
}

/// Three columns for the directions x, y and z, where the third is that across `zdir` (0 is x, 2 is z).
pub(crate) fn juggled<T>(x: T, y: T, z: T, zdir: usize) -> [T; 3] {
    match zdir {
        0 => [z, x, y],
        1 => [x, z, y],
        _ => [x, y, z],
    }
}

/// The order in which what has these depths is drawn; of equal ones the last comes first.
pub(crate) fn deepest_first(depths: &[f64]) -> Vec<usize> {
    let mut order = crate::order::ascending(depths);
    order.reverse();
    order
}

/// A direction by its name.
pub(crate) fn parse_zdir(name: &str) -> Result<usize, String> {
    match name {
        "x" => Ok(0),
        "y" => Ok(1),
        "z" => Ok(2),
        _ => Err(format!("{name:?} is not a direction: x, y, z")),
    }
}
