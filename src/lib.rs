//! matplotlib's Figure, Axes and Canvas, drawn by tiny-skia.

pub mod artist;
pub mod axes;
mod canvas;
pub mod color;
pub mod contour;
pub mod data;
pub mod encode;
mod error;
pub mod figure;
pub mod geom;
pub mod plt;
pub mod prelude;
pub mod raster;
mod rc;
pub mod render;
pub mod scale;
pub mod text;
pub mod tick;

pub use canvas::FigureCanvas;
pub use encode::{Compression, PngOptions};
pub use error::{Error, Result};
pub use figure::Figure;
pub use rc::{RcParams, TickRc};
