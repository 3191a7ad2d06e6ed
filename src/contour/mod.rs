//! Contours of numbers on a grid: lines at a level, and areas between two levels, as joined paths.
//!
//! Grid in, paths out; which levels to take and how to draw them is for others to say. The rules, the
//! points, their order and where each line starts are those of contourpy 1.3.3, which is what matplotlib 3.11 draws and
//! labels from: of its `mpl2014` algorithm for lines and of `serial` for areas, which differ in nothing else.
//!
//! - A point of the grid is *above* a level where `z > level`; a line passes between a point above and one
//!   that is not, where the straight line between their values meets the level.
//! - In a quad whose diagonals disagree, the mean of its four values decides which corners are joined.
//! - Lines have the higher values on their left, outer rings go round counter-clockwise and holes clockwise
//!   (where x grows with the columns and y with the rows).
//!
//! How it is fast: values are compared once a level, 64 to a word, and blocks whose least and greatest value
//! lie on one side of the level are not looked at; starts of paths are found a word at a time; every
//! path is walked once.

mod above;
mod boundary;
mod cell;
mod coords;
mod filled;
mod grid;
mod lines;
mod paths;
mod statics;
mod tracer;
mod turns;
mod walk;

pub use grid::ContourGrid;
pub use paths::{Lines, Polygon, Polygons};
pub use tracer::Tracer;
