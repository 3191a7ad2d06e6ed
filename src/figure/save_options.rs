//! How figures are saved.

use crate::color::{Color, IntoColor};
use crate::data::Number;
use crate::encode::{Compression, PngOptions};
use crate::error::Error;
use crate::geom::BBox;

/// Which part of the figure is saved.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum BboxInches {
    /// All of it.
    #[default]
    Figure,
    /// What is drawn, and [`SaveOptions::pad_inches`] around it.
    Tight,
    /// This rectangle: inches from the lower left corner.
    Rect(BBox),
}

/// What [`SaveOptions::bbox_inches`] takes: `"tight"`, a [`BBox`] in inches, or a [`BboxInches`].
pub trait IntoBboxInches {
    /// The part.
    ///
    /// # Errors
    /// Another word.
    fn into_bbox_inches(self) -> Result<BboxInches, String>;
}

impl IntoBboxInches for BboxInches {
    fn into_bbox_inches(self) -> Result<BboxInches, String> {
        Ok(self)
    }
}

impl IntoBboxInches for BBox {
    fn into_bbox_inches(self) -> Result<BboxInches, String> {
        Ok(BboxInches::Rect(self))
    }
}

impl IntoBboxInches for &str {
    fn into_bbox_inches(self) -> Result<BboxInches, String> {
        match self {
            "tight" => Ok(BboxInches::Tight),
            _ => Err(format!("bbox_inches is \"tight\" or a rectangle, not {self:?}")),
        }
    }
}

/// How a figure is saved: setters named as the keywords of matplotlib's `savefig`. What is wrong with one is reported by
/// what saves.
///
/// ```no_run
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// fig.add_subplot(1, 1, 1).plot_y([1, 2, 3]);
/// fig.savefig_with("small.png", SaveOptions::new().dpi(200).bbox_inches("tight").transparent(true))?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct SaveOptions {
    /// Pixels per inch. Default: `savefig_dpi` of the figure's defaults, else the figure's own.
    pub dpi: Option<f64>,
    /// The background. Default: the figure's.
    pub facecolor: Option<Color>,
    /// The colour of the line around the figure. Default: the figure's.
    pub edgecolor: Option<Color>,
    /// No background, of the figure and of the axes. Default: as the figure's defaults have it: no.
    pub transparent: bool,
    /// Which part is saved. Default: as the figure's defaults have it: all.
    pub bbox_inches: BboxInches,
    /// Around what [`BboxInches::Tight`] saves, in inches. Default 0.1.
    pub pad_inches: f64,
    /// Keywords and texts of a PNG. A `Software` of yours replaces isoplot's.
    pub metadata: Vec<(String, String)>,
    /// How much time is spent to make a PNG small.
    pub compression: Compression,
    /// The quality of a JPEG, 1 to 100. Default 75.
    pub quality: u8,
    /// `"png"`, `"jpg"`, `"jpeg"`, `"raw"` or `"rgba"`. Default: the path's extension.
    pub format: Option<String>,
    /// What was wrong with a setter's argument.
    pub wrong: Option<Error>,
}

impl Default for SaveOptions {
    fn default() -> Self {
        Self {
            dpi: None,
            facecolor: None,
            edgecolor: None,
            transparent: false,
            bbox_inches: BboxInches::Figure,
            pad_inches: 0.1,
            metadata: Vec::new(),
            compression: Compression::Fast,
            quality: 75,
            format: None,
            wrong: None,
        }
    }
}

impl SaveOptions {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pixels per inch. Default: `savefig_dpi` of the figure's defaults, else the figure's own.
    #[must_use]
    pub fn dpi(mut self, dpi: impl Number) -> Self {
        self.dpi = Some(dpi.to_f64());
        self
    }

    /// The background. Default: the figure's.
    #[must_use]
    #[track_caller]
    pub fn facecolor(mut self, color: impl IntoColor) -> Self {
        match color.into_color() {
            Ok(color) => self.facecolor = Some(color),
            Err(e) => self.fail(e),
        }
        self
    }

    /// The colour of the line around the figure. Default: the figure's.
    #[must_use]
    #[track_caller]
    pub fn edgecolor(mut self, color: impl IntoColor) -> Self {
        match color.into_color() {
            Ok(color) => self.edgecolor = Some(color),
            Err(e) => self.fail(e),
        }
        self
    }

    /// No background, of the figure and of the axes. Default: no.
    #[must_use]
    pub fn transparent(mut self, on: bool) -> Self {
        self.transparent = on;
        self
    }

    /// Which part is saved: `"tight"` for what is drawn, or a [`BBox`] in inches. Default: all.
    #[must_use]
    #[track_caller]
    pub fn bbox_inches(mut self, part: impl IntoBboxInches) -> Self {
        match part.into_bbox_inches() {
            Ok(part) => self.bbox_inches = part,
            Err(e) => self.fail(e),
        }
        self
    }

    /// Around what `bbox_inches("tight")` saves, in inches. Default 0.1.
    #[must_use]
    pub fn pad_inches(mut self, inches: impl Number) -> Self {
        self.pad_inches = inches.to_f64();
        self
    }

    /// Adds a keyword and its text to a PNG. A `Software` of yours replaces isoplot's.
    #[must_use]
    pub fn metadata(mut self, keyword: impl Into<String>, text: impl Into<String>) -> Self {
        self.metadata.push((keyword.into(), text.into()));
        self
    }

    /// How much time is spent to make a PNG small. Default [`Compression::Fast`].
    #[must_use]
    pub fn compression(mut self, compression: Compression) -> Self {
        self.compression = compression;
        self
    }

    /// The quality of a JPEG, 1 to 100. Default 75.
    #[must_use]
    pub fn quality(mut self, quality: u8) -> Self {
        self.quality = quality;
        self
    }

    /// `"png"`, `"jpg"`, `"jpeg"`, `"raw"` or `"rgba"`. Default: the path's extension.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Keeps the first failure.
    #[track_caller]
    fn fail(&mut self, what: String) {
        if self.wrong.is_none() {
            self.wrong = Some(Error::new(what));
        }
    }

    pub(super) fn png(&self, dpi: f64) -> PngOptions {
        let mut png = PngOptions { dpi: Some(dpi), compression: self.compression, ..PngOptions::default() };
        for (k, v) in &self.metadata {
            png = png.with_text(k, v);
        }
        png
    }
}
