//! Plane geometry in `f64`: points, boxes, affine maps and paths. No drawing, no units.

mod affine;
mod bbox;
mod path;
mod point;

pub use affine::Affine;
pub use bbox::BBox;
pub use path::{Path, Segment, Verb};
pub use point::Point;
