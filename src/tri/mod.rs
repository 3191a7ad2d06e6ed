//! Triangles over scattered points: given, or made by Delaunay's rule, and contours on them.
//!
//! The order of edges, where lines start and how they run are those of matplotlib 3.11's `_tri`.

mod analyze;
mod boundary;
mod delaunay;
mod filled;
mod interpolate;
mod refine;
mod tracer;
mod triangulation;

pub use analyze::TriAnalyzer;
pub use interpolate::LinearTriInterpolator;
pub use refine::UniformTriRefiner;
pub use tracer::TriTracer;
pub use triangulation::{IntoTriangulation, Triangulation};
