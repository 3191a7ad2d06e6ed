//! Streamlines of vectors on a grid: vectors in, lines out, by the rules of matplotlib 3.11's `streamplot`.
//!
//! Coordinates are those of the grid: columns and rows from 0. A coarser grid, the mask, keeps lines apart: each of
//! its cells is passed by one line at most.

mod mask;
mod step;
mod trace;

pub(crate) use trace::between;
pub use trace::{Direction, Field, Settings};
