//! Plane geometry in `f64`: points, boxes, affine maps and paths. No drawing, no units.

mod affine;
mod bbox;
mod bezier;
mod lattice;
mod path;
mod point;
mod shapes;

pub use affine::Affine;
pub use bbox::BBox;
pub use bezier::Bezier;
pub use lattice::Lattice;
pub use path::{Path, Segment, Verb};
pub use point::Point;
