//! matplotlib's Figure, Axes and Canvas: a script ported from matplotlib draws the same picture, in memory, tens of
//! times faster.
//!
//! ```
//! use isoplot::prelude::*;
//!
//! let mut canvas = FigureCanvas::new(Figure::new()); // 6.4 x 4.8 in at 100 dpi
//! let ax = canvas.figure.add_subplot(1, 1, 1);
//! ax.plot([0.0, 1.0, 2.0], [1, 2, 3]).color("C1").linestyle("--").label("model");
//! ax.set_title("hi mom");
//! ax.grid(true);
//! canvas.draw()?;
//! let (width, height) = canvas.width_height();
//! let rgba: &[u8] = canvas.buffer_rgba(); // straight alpha, rows from the top
//! assert_eq!(rgba.len() as u32, width * height * 4);
//! # Ok::<(), isoplot::Error>(())
//! ```
//!
//! # Where to look
//! - [`Figure`] and [`FigureCanvas`]: sizes, subplots, saving, pixels, PNG and JPEG bytes.
//! - [`axes::Axes`]: all that is plotted, limits, ticks, titles.
//! - [`artist`]: what plotting methods return; their setters chain and are named as matplotlib's keywords.
//! - [`prelude`]: all that a script needs. [`plt`]: pyplot's names without its global state.
//!
//! # Errors
//! Setters chain, so they cannot fail one by one. What is wrong is kept by the artist with the line of the script,
//! and the next draw returns it: `examples/x.rs:12: "nope" is not a colour`. A user's input causes no panic; the
//! exceptions are the indexing operators (`fig[handle]`), which panic as slices do.
//!
//! # Numbers
//! Lengths are points (1/72 inch) where matplotlib has points, pixels have y upwards, and NaN and infinities are
//! gaps.

pub mod artist;
pub mod axes;
mod canvas;
pub mod color;
pub mod contour;
pub mod data;
mod each;
pub mod encode;
mod error;
pub mod figure;
pub mod geom;
pub mod mlab;
mod order;
pub mod plt;
pub mod prelude;
pub mod raster;
mod rc;
pub mod render;
pub mod resample;
pub mod scale;
pub mod stream;
pub mod text;
mod threads;
pub mod tick;
pub mod tri;

pub use canvas::FigureCanvas;
pub use encode::{Compression, PngOptions};
pub use error::{Error, Result};
pub use figure::Figure;
pub use rc::{
    BoxPartRc, BoxplotRc, GridRc, IntoStyles, LegendRc, MarksRc, PicturesRc, RcParams, RelativeSizes,
};
pub use rc::{CycleValue, Cycler, IntoCycler, cycler};
pub use rc::{TickRc, WritingRc};

/// The README's programs, compiled and run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
