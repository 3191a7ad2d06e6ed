//! Images as files, pixel for pixel.

use std::path::Path;

use super::{Artist, ImageData, Mappable, ScalarMappable};
use crate::color::IntoColormap;
use crate::data::{Grid, Number};
use crate::encode::{PngOptions, encode_jpeg, encode_png};
use crate::error::{Error, Result};
use crate::rc::RcParams;

/// The quality of a JPEG.
const QUALITY: u8 = 75;

/// How an image is saved, as the keywords of matplotlib's `imsave`: see [`imsave_with`](crate::plt::imsave_with). Gaps
/// have no colour; the others are not lost to them, as they are in matplotlib where no limits are given.
///
/// ```
/// use isoplot::prelude::*;
/// let image = Grid::from_fn(20, 30, |row, column| (row * column) as f64);
/// let how = Imsave::new().cmap("gray").vmin(0).vmax(500).origin("lower");
/// # let path = std::env::temp_dir().join(format!("isoplot_imsave_{}.png", std::process::id()));
/// plt::imsave_with(&path, image, &how)?;
/// assert_eq!(plt::imread(&path)?.shape(), (20, 30));
/// # std::fs::remove_file(path)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Imsave {
    colors: ScalarMappable,
    origin: String,
    dpi: f64,
    format: Option<String>,
}

impl Default for Imsave {
    #[track_caller]
    fn default() -> Self {
        Self::new()
    }
}

impl Imsave {
    /// The default colormap, from the smallest to the largest number; the first row on top; 100 dots per inch.
    #[track_caller]
    pub fn new() -> Self {
        Self { colors: ScalarMappable::new(), origin: "upper".to_owned(), dpi: 100.0, format: None }
    }

    /// The colormap of numbers, or its name. Default `"viridis"`.
    #[track_caller]
    #[must_use]
    pub fn cmap(mut self, cmap: impl IntoColormap) -> Self {
        self.colors.cmap(cmap);
        self
    }

    /// The number at the start of the colormap. Default: the smallest.
    #[track_caller]
    #[must_use]
    pub fn vmin(mut self, vmin: impl Number) -> Self {
        self.colors.vmin(vmin);
        self
    }

    /// The number at the end of the colormap. Default: the largest.
    #[track_caller]
    #[must_use]
    pub fn vmax(mut self, vmax: impl Number) -> Self {
        self.colors.vmax(vmax);
        self
    }

    /// Where the first row lies: `"upper"` (default) or `"lower"`.
    #[must_use]
    pub fn origin(mut self, name: &str) -> Self {
        name.clone_into(&mut self.origin);
        self
    }

    /// Dots per inch, which are only noted in the file. Default 100.
    #[must_use]
    pub fn dpi(mut self, dpi: impl Number) -> Self {
        self.dpi = dpi.to_f64();
        self
    }

    /// `"png"`, `"jpg"` or `"jpeg"`. Default: the path's extension.
    #[must_use]
    pub fn format(mut self, name: &str) -> Self {
        self.format = Some(name.to_owned());
        self
    }

    /// Writes an image to a file.
    #[track_caller]
    pub(crate) fn save(&self, path: &Path, image: std::result::Result<ImageData, String>) -> Result<()> {
        if let Some(e) = &self.colors.base().error {
            return Err(e.clone());
        }
        let extension = || path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        let format = self.format.clone().unwrap_or_else(extension);
        // All bytes first: an image that fails leaves no file.
        let bytes = image.and_then(|image| self.encoded(&image, &format));
        let named = |e: std::io::Error| format!("{}: {e}", path.display());
        match bytes.and_then(|bytes| std::fs::write(path, bytes).map_err(named)) {
            Ok(()) => Ok(()),
            Err(e) => Err(Error::new(e)),
        }
    }

    fn encoded(&self, image: &ImageData, format: &str) -> std::result::Result<Vec<u8>, String> {
        if !(self.dpi > 0.0 && self.dpi.is_finite()) {
            return Err(format!("dpi must be finite and above 0, not {}", self.dpi));
        }
        let (rows, columns) = image.shape();
        let sides = u32::try_from(columns).ok().zip(u32::try_from(rows).ok());
        let Some(size) = sides.filter(|&(w, h)| w > 0 && h > 0) else {
            return Err(format!("an image of {rows} rows and {columns} columns cannot be saved"));
        };
        let pixels = self.pixels(image)?;
        let rgba = match &*self.origin {
            "upper" => pixels.concat(),
            "lower" => pixels.chunks(columns).rev().flatten().copied().collect::<Vec<_>>().concat(),
            other => return Err(format!("{other:?} is not an origin: upper, lower")),
        };
        let mut out = Vec::new();
        let dpi = Some(self.dpi);
        match format {
            "png" => encode_png(&mut out, size, &rgba, &PngOptions { dpi, ..PngOptions::default() })?,
            "jpg" | "jpeg" => encode_jpeg(&mut out, size, &rgba, QUALITY, dpi)?,
            _ => return Err(format!("{format:?} is not a format: png, jpg, jpeg")),
        }
        Ok(out)
    }

    fn pixels(&self, image: &ImageData) -> std::result::Result<Vec<[u8; 4]>, String> {
        match image {
            ImageData::Scalars(g) => self.mapped(g),
            ImageData::Colors { pixels, .. } => Ok(pixels.iter().map(|p| p.map(byte)).collect()),
        }
    }

    fn mapped(&self, g: &Grid) -> std::result::Result<Vec<[u8; 4]>, String> {
        let mut mapping = self.colors.mapping().clone();
        mapping.scale_by(g.data().clone());
        let normed = mapping.norm().normalize(g.data())?;
        Ok(mapping.cmap(&RcParams::default()).map_normed_bytes(&normed))
    }
}

/// A channel as a byte: cut off as in matplotlib, but what was a byte before is the same again.
fn byte(v: f64) -> u8 {
    let nearest = (v * 255.0).round();
    let kept = f64::from(nearest as f32 / 255.0) == v;
    (if kept { nearest } else { v * 255.0 }) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_stay_what_they_were() {
        assert!((0..=255_u8).all(|b| byte(f64::from(f32::from(b) / 255.0)) == b));
        assert_eq!([byte(0.5), byte(0.999), byte(1.0)], [127, 254, 255]);
    }

    #[test]
    fn what_cannot_be_saved_says_why() {
        let path = std::env::temp_dir().join("isoplot_imsave_never.png");
        let fails = |how: &Imsave, grid: Grid| {
            let e = how.save(&path, Ok(ImageData::Scalars(grid))).unwrap_err();
            assert!(!path.exists());
            e.to_string()
        };
        let one = || Grid::from_fn(1, 1, |_, _| 1.0);
        assert!(fails(&Imsave::new().cmap("nope"), one()).contains("nope"));
        assert!(fails(&Imsave::new().origin("left"), one()).contains("origin"));
        assert!(fails(&Imsave::new().format("pdf"), one()).contains("pdf"));
        assert!(fails(&Imsave::new().dpi(0), one()).contains("dpi"));
        assert!(fails(&Imsave::new(), Grid::default()).contains("0 rows"));
    }
}
