//! matplotlib's Figure, Axes and Canvas, drawn by tiny-skia.

pub mod color;
pub mod data;
mod error;
pub mod geom;
pub mod render;
pub mod scale;
pub mod text;
pub mod tick;

pub use error::{Error, Result};
