//! pyplot's names, without its global state: the figure is a value.
//!
//! ```
//! use isoplot::prelude::*;
//! let (mut fig, ax) = plt::subplots();
//! fig[ax].plot_y([1, 2, 3]);
//! fig[ax].set_title("hi mom");
//! let png = fig.to_png()?;
//! # Ok::<(), isoplot::Error>(())
//! ```

use std::path::Path;

use crate::artist::{AxesId, ImageData, Imsave, IntoImage};
use crate::data::IntoData;
use crate::error::Error;
use crate::figure::Figure;

/// An empty figure.
pub fn figure() -> Figure {
    Figure::new()
}

/// A figure with one axes, and the axes' name: `fig[ax]`.
pub fn subplots() -> (Figure, AxesId) {
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1).id();
    (fig, ax)
}

/// A figure with one polar axes on which a line is drawn, and the axes' name: angles are in radians. matplotlib's
/// `plt.polar(theta, r)`.
///
/// ```
/// use isoplot::prelude::*;
/// let (mut fig, ax) = plt::polar([0.0, 1.0, 2.0], [1, 2, 3]);
/// fig[ax].set_rmax(4.0);
/// ```
#[track_caller]
pub fn polar(theta: impl IntoData, r: impl IntoData) -> (Figure, AxesId) {
    let (mut fig, ax) = subplots();
    fig[ax].projection("polar").plot(theta, r);
    (fig, ax)
}

/// A figure with a grid of axes, and their names row by row.
#[track_caller]
pub fn subplots_grid(rows: usize, columns: usize) -> (Figure, Vec<AxesId>) {
    let mut fig = Figure::new();
    let ids = fig.subplots(rows, columns).ids();
    (fig, ids)
}

/// The image in a PNG file, for `imshow`: see [`ImageData::read`].
///
/// # Errors
/// What the file system says, and what is no PNG.
#[track_caller]
pub fn imread(path: impl AsRef<Path>) -> Result<ImageData, Error> {
    ImageData::read(path)
}

/// Writes an image to a PNG or JPEG file, pixel for pixel: numbers in the default colormap, colours as they are. By the
/// path's extension, as matplotlib's `imsave`.
///
/// # Errors
/// An image without pixels, an unknown extension, and what the file system says.
#[track_caller]
pub fn imsave(path: impl AsRef<Path>, image: impl IntoImage) -> Result<(), Error> {
    imsave_with(path, image, &Imsave::new())
}

/// [`imsave`] with matplotlib's keywords: see [`Imsave`].
///
/// # Errors
/// The same, and what is wrong with a keyword, with the line of that.
#[track_caller]
pub fn imsave_with(path: impl AsRef<Path>, image: impl IntoImage, how: &Imsave) -> Result<(), Error> {
    how.save(path.as_ref(), image.into_image())
}
