//! Figures as bytes and files.

use std::borrow::Borrow;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::Figure;
use super::draw::Frame;
use super::save_options::{BboxInches, SaveOptions};
use crate::color::Color;
use crate::encode::{encode_jpeg, encode_png};
use crate::error::{Error, Result};
use crate::geom::BBox;
use crate::raster::Canvas;

impl Figure {
    /// Saves the figure: PNG, JPEG, or raw pixels (`.raw`, `.rgba`: four bytes each, straight alpha, rows from the
    /// top), by the path's extension.
    ///
    /// # Errors
    /// The first failure of the figure and all in it, an unknown extension, and what the file system reports.
    #[track_caller]
    pub fn savefig(&self, path: impl AsRef<Path>) -> Result<()> {
        self.savefig_with(path, SaveOptions::default())
    }

    /// [`Figure::savefig`] with options.
    ///
    /// # Errors
    /// The same.
    #[track_caller]
    pub fn savefig_with(&self, path: impl AsRef<Path>, options: impl Borrow<SaveOptions>) -> Result<()> {
        let path = path.as_ref();
        let mut options = options.borrow().clone();
        if options.format.is_none() {
            options.format = Some(path.extension().unwrap_or_default().to_string_lossy().to_lowercase());
        }
        // All bytes first: a figure that fails leaves no file.
        let bytes = self.save_to_vec(options)?;
        let named = |e: std::io::Error| Error::new(format!("{}: {e}", path.display()));
        let file = match File::create(path) {
            Ok(f) => f,
            Err(e) => return Err(named(e)),
        };
        let mut out = BufWriter::new(file);
        match out.write_all(&bytes).and_then(|()| out.flush()) {
            Ok(()) => Ok(()),
            Err(e) => Err(named(e)),
        }
    }

    /// The bytes that [`Figure::savefig_with`] would write; `options.format` is `"png"` by default.
    ///
    /// # Errors
    /// The same, without those of the file system.
    #[track_caller]
    pub fn save_to_vec(&self, options: impl Borrow<SaveOptions>) -> Result<Vec<u8>> {
        let options = options.borrow();
        if let Some(wrong) = &options.wrong {
            return Err(wrong.clone());
        }
        let dpi = options.dpi.or(self.rc.savefig_dpi).unwrap_or(self.dpi);
        if !(dpi > 0.0 && dpi.is_finite()) {
            return Err(Error::new(format!("dpi must be finite and above 0, not {dpi}")));
        }
        let format = options.format.as_deref().unwrap_or("png");
        if !matches!(format, "png" | "jpg" | "jpeg" | "raw" | "rgba") {
            return Err(Error::new(format!("{format:?} is not a format: png, jpg, jpeg, raw, rgba")));
        }
        let canvas = self.render(&self.save_frame(dpi, options)?, None)?;
        encode(canvas, format, dpi, options)
    }

    #[track_caller]
    fn save_frame(&self, dpi: f64, options: &SaveOptions) -> Result<Frame> {
        let mut frame = self.frame(dpi);
        let color = |c: &Option<Color>, own: &Color| c.clone().unwrap_or_else(|| own.clone());
        let rc = &self.rc;
        frame.facecolor = color(&options.facecolor, rc.savefig_facecolor.as_ref().unwrap_or(&self.facecolor));
        frame.edgecolor = color(&options.edgecolor, rc.savefig_edgecolor.as_ref().unwrap_or(&self.edgecolor));
        if options.transparent || rc.pictures.savefig_transparent {
            frame.transparent = true;
            frame.facecolor = options.facecolor.clone().unwrap_or(Color::NONE);
            frame.edgecolor = options.edgecolor.clone().unwrap_or(Color::NONE);
        }
        let pad = if options.pad_inches == SaveOptions::default().pad_inches {
            rc.pictures.savefig_pad_inches
        } else {
            options.pad_inches
        };
        let shown = match options.bbox_inches {
            BboxInches::Figure if !rc.pictures.savefig_tight => return Ok(frame),
            BboxInches::Figure | BboxInches::Tight => self.tight_bbox(&frame).padded(pad * dpi),
            BboxInches::Rect(b) => {
                let b = b.sorted();
                BBox::new(b.x0 * dpi, b.y0 * dpi, b.x1 * dpi, b.y1 * dpi)
            }
        };
        if !shown.is_finite() {
            return Err(Error::new("the rectangle to be saved is not finite"));
        }
        frame.figure = frame.figure.translated(-shown.x0, -shown.y0);
        frame.whole = frame.figure;
        frame.size = (shown.width(), shown.height());
        Ok(frame)
    }

    /// The figure as PNG bytes.
    ///
    /// # Errors
    /// The first failure of the figure and all in it, with the caller's line.
    #[track_caller]
    pub fn to_png(&self) -> Result<Vec<u8>> {
        self.save_to_vec(SaveOptions::default())
    }

    /// The figure's pixels: width, height, and four bytes each (straight alpha, rows from the top).
    ///
    /// # Errors
    /// The same as [`Figure::to_png`].
    #[track_caller]
    pub fn to_rgba(&self) -> Result<(u32, u32, Vec<u8>)> {
        let canvas = self.render(&self.frame(self.dpi), None)?;
        let (w, h) = canvas.width_height();
        Ok((w, h, canvas.into_data()))
    }
}

#[track_caller]
fn encode(canvas: Canvas, format: &str, dpi: f64, options: &SaveOptions) -> Result<Vec<u8>> {
    let size = canvas.width_height();
    let mut out = Vec::new();
    let encoded = match format {
        "png" => encode_png(&mut out, size, canvas.data(), &options.png(dpi)),
        "jpg" | "jpeg" => encode_jpeg(&mut out, size, canvas.data(), options.quality, Some(dpi)),
        _ => return Ok(canvas.into_data()),
    };
    match encoded {
        Ok(()) => Ok(out),
        Err(e) => Err(Error::new(e)),
    }
}
