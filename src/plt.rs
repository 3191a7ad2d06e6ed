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

use crate::artist::{AxesId, AxesImage, ImageData, IntoImage};
use crate::data::IntoData;
use crate::error::Error;
use crate::figure::{Figure, SaveOptions};

/// An empty figure.
pub fn figure() -> Figure {
    Figure::new()
}

/// A figure with one axes, and the axes' name: `fig[ax]`.
#[track_caller]
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

/// Saves an image, pixel for pixel, as PNG or JPEG by the path's extension: numbers by the default colormap, from the
/// smallest to the largest.
///
/// # Errors
/// An image without pixels, an unknown extension, and what the file system says.
#[track_caller]
pub fn imsave(path: impl AsRef<Path>, image: impl IntoImage) -> Result<(), Error> {
    imsave_with(path, image, |_| ())
}

/// [`imsave`] with the setters of [`imshow`](crate::axes::Axes::imshow)'s images: `cmap`, `norm`, `vmin`, `vmax`, `origin`.
///
/// ```no_run
/// use isoplot::prelude::*;
/// let z = Grid::from_fn(100, 200, |row, column| (row + column) as f64);
/// plt::imsave_with("z.png", &z, |image| {
///     image.cmap("gray").origin("lower").vmin(0);
/// })?;
/// # Ok::<(), isoplot::Error>(())
/// ```
///
/// # Errors
/// Those of [`imsave`], and what is wrong with a setter's argument.
#[track_caller]
pub fn imsave_with(
    path: impl AsRef<Path>,
    image: impl IntoImage,
    set: impl FnOnce(&mut AxesImage),
) -> Result<(), Error> {
    let mut fig = Figure::new();
    let shown = fig.figimage(image, 0, 0);
    let [left, right, bottom, top] = shown.get_extent();
    set(shown);
    // Inches are cut to whole pixels: half a pixel more is none too few.
    let dpi = 100.0;
    fig.dpi(dpi).set_size_inches((right - left + 0.5) / dpi, (top - bottom + 0.5) / dpi);
    fig.savefig_with(path, SaveOptions::new().transparent(true))
}
