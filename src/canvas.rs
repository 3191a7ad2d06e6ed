//! A figure and the memory that it is drawn in.

use std::io::Write;

use crate::encode::{PngOptions, encode_jpeg, encode_png, without_alpha};
use crate::error::{Error, Result};
use crate::figure::Figure;
use crate::raster::Canvas;

/// A figure with the pixels of its last drawing, as matplotlib's `FigureCanvasAgg`.
///
/// ```
/// use isoplot::prelude::*;
/// let mut canvas = FigureCanvas::new(Figure::new());
/// let ax = canvas.figure.add_subplot(1, 1, 1);
/// ax.plot_y([1, 2, 3]);
/// canvas.draw()?;
/// let (width, height) = canvas.width_height();
/// assert_eq!(canvas.buffer_rgba().len() as u32, width * height * 4);
/// let mut png = Vec::new();
/// canvas.print_png(&mut png)?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Debug)]
pub struct FigureCanvas {
    /// The figure. After a change, [`FigureCanvas::draw`] brings the pixels up to date.
    pub figure: Figure,
    canvas: Option<Canvas>,
}

impl FigureCanvas {
    /// A canvas for a figure. Nothing is drawn yet.
    pub fn new(figure: Figure) -> Self {
        Self { figure, canvas: None }
    }

    /// Draws the figure as it now is.
    ///
    /// # Errors
    /// The first failure of the figure and all in it, with the caller's line; a size that cannot be drawn.
    #[track_caller]
    pub fn draw(&mut self) -> Result<()> {
        let frame = self.figure.frame(self.figure.get_dpi());
        let drawn = self.figure.render(&frame, self.canvas.take())?;
        self.canvas = Some(drawn);
        Ok(())
    }

    /// Width and height in pixels.
    pub fn width_height(&self) -> (u32, u32) {
        self.figure.width_height()
    }

    /// matplotlib's name for [`FigureCanvas::width_height`].
    pub fn get_width_height(&self) -> (u32, u32) {
        self.width_height()
    }

    /// The pixels of the last drawing: four bytes each (red, green, blue, straight alpha), rows from the top. Empty
    /// before the first [`FigureCanvas::draw`].
    pub fn buffer_rgba(&self) -> &[u8] {
        self.canvas.as_ref().map_or(&[], Canvas::data)
    }

    /// The pixels of the last drawing without alpha, three bytes each: matplotlib's `tostring_rgb`.
    pub fn to_rgb_bytes(&self) -> Vec<u8> {
        without_alpha(self.buffer_rgba())
    }

    /// Draws the figure and writes it as a PNG.
    ///
    /// # Errors
    /// Those of [`FigureCanvas::draw`], and what `out` reports.
    #[track_caller]
    pub fn print_png(&mut self, out: &mut impl Write) -> Result<()> {
        let options = PngOptions { dpi: Some(self.figure.get_dpi()), ..PngOptions::default() };
        self.print_png_with(out, &options)
    }

    /// [`FigureCanvas::print_png`] with another compression and texts.
    ///
    /// # Errors
    /// The same.
    #[track_caller]
    pub fn print_png_with(&mut self, out: &mut impl Write, options: &PngOptions) -> Result<()> {
        self.draw()?;
        match encode_png(out, self.width_height(), self.buffer_rgba(), options) {
            Ok(()) => Ok(()),
            Err(e) => Err(Error::new(e)),
        }
    }

    /// Draws the figure and gives it as PNG bytes.
    ///
    /// # Errors
    /// Those of [`FigureCanvas::draw`].
    #[track_caller]
    pub fn to_png(&mut self) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        self.print_png(&mut out)?;
        Ok(out)
    }

    /// Draws the figure and writes it as a JPEG of this quality (1 to 100), on white.
    ///
    /// # Errors
    /// Those of [`FigureCanvas::draw`], a side above 65,535 pixels, and what `out` reports.
    #[track_caller]
    pub fn print_jpeg(&mut self, out: &mut impl Write, quality: u8) -> Result<()> {
        self.draw()?;
        let dpi = Some(self.figure.get_dpi());
        match encode_jpeg(out, self.width_height(), self.buffer_rgba(), quality, dpi) {
            Ok(()) => Ok(()),
            Err(e) => Err(Error::new(e)),
        }
    }
}

#[cfg(feature = "image")]
impl FigureCanvas {
    /// The pixels of the last drawing as an image of the `image` crate; `None` before the first draw.
    pub fn to_image(&self) -> Option<image::RgbaImage> {
        let canvas = self.canvas.as_ref()?;
        let (w, h) = canvas.width_height();
        image::RgbaImage::from_raw(w, h, canvas.data().to_vec())
    }
}

#[cfg(feature = "image")]
impl From<&image::RgbaImage> for crate::render::ImageRgba {
    fn from(image: &image::RgbaImage) -> Self {
        Self { width: image.width() as usize, height: image.height() as usize, data: image.as_raw().clone() }
    }
}
