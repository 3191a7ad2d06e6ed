//! What a colorbar shows: label, ticks, extensions, edges.

use super::colorbar::ColorbarMut;
use crate::artist::{Handle, IntoFontSize, Patch, Text};
use crate::axes::colorbar::ExtendFrac;
use crate::color::IntoExtend;
use crate::data::{IntoData, Number};
use crate::tick::{FixedLocator, FormatStrFormatter, Formatter, IntoLocator, StrMethodFormatter};
use std::sync::Arc;

/// A length for the open ends of a colorbar: a fraction of it, `(below, above)`, or `"auto"`.
pub trait IntoExtendFrac {
    /// The length.
    ///
    /// # Errors
    /// A fraction that is negative or not finite, or another word.
    fn into_extend_frac(self) -> Result<ExtendLength, String>;
}

/// What [`IntoExtendFrac`] makes.
#[derive(Clone, Copy, Debug)]
pub struct ExtendLength(ExtendFrac);

impl IntoExtendFrac for f64 {
    fn into_extend_frac(self) -> Result<ExtendLength, String> {
        (self, self).into_extend_frac()
    }
}

impl<A: Number, B: Number> IntoExtendFrac for (A, B) {
    fn into_extend_frac(self) -> Result<ExtendLength, String> {
        let (low, high) = (self.0.to_f64(), self.1.to_f64());
        match [low, high].into_iter().find(|f| !(*f >= 0.0 && f.is_finite())) {
            Some(bad) => Err(format!("extendfrac must be finite and not negative, not {bad}")),
            None => Ok(ExtendLength(ExtendFrac::Fractions(low, high))),
        }
    }
}

impl IntoExtendFrac for &str {
    fn into_extend_frac(self) -> Result<ExtendLength, String> {
        match self {
            "auto" => Ok(ExtendLength(ExtendFrac::Auto)),
            _ => Err(format!("extendfrac is \"auto\", a fraction, or two of them, not {self:?}")),
        }
    }
}

impl ColorbarMut<'_> {
    /// The text along it.
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.set_label(text);
        self
    }

    /// The text along it, to be changed further.
    pub fn set_label(&mut self, text: impl Into<String>) -> &mut Text {
        let vertical = self.is_vertical();
        let ax = self.ax();
        if vertical { ax.set_ylabel(text) } else { ax.set_xlabel(text) }
    }

    pub(super) fn is_vertical(&mut self) -> bool {
        self.ax().colorbar.as_ref().is_none_or(|b| b.vertical)
    }

    /// Ticks at these numbers.
    pub fn ticks(&mut self, ticks: impl IntoData) -> &mut Self {
        let ticks = ticks.into_data().to_vec();
        let n = ticks.len();
        self.with(|bar| bar.ticks = Some(Arc::new(FixedLocator::new(ticks).nbins(n))))
    }

    /// Ticks where this locator has them.
    pub fn locator(&mut self, locator: impl IntoLocator) -> &mut Self {
        self.with(|bar| bar.ticks = Some(locator.into_locator()))
    }

    /// Writes these at the ticks, in order.
    pub fn ticklabels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels = crate::tick::FixedFormatter::new(labels);
        self.with(|bar| bar.format = Some(Arc::new(labels)))
    }

    /// How ticks are written: `"%.2f"` or `"{x:.2f} m"`.
    pub fn format(&mut self, format: &str) -> &mut Self {
        let made: Arc<dyn Formatter> = if format.contains('%') && !format.contains('{') {
            Arc::new(FormatStrFormatter::new(format))
        } else {
            Arc::new(StrMethodFormatter::new(format))
        };
        self.with(|bar| bar.format = Some(made))
    }

    /// How ticks are written.
    pub fn formatter(&mut self, formatter: impl crate::tick::IntoFormatter) -> &mut Self {
        self.with(|bar| bar.format = Some(formatter.into_formatter()))
    }

    /// The size of the numbers: points, or a name such as `"small"`.
    #[track_caller]
    pub fn labelsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        self.ax().tick_params().labelsize(size);
        self
    }

    /// Minor ticks between the major ones, or where the norm's scale has them.
    pub fn minorticks_on(&mut self) -> &mut Self {
        self.with(|bar| bar.minor_ticks = Some(true))
    }

    /// No minor ticks.
    pub fn minorticks_off(&mut self) -> &mut Self {
        self.with(|bar| bar.minor_ticks = Some(false))
    }

    /// The side that ticks and label are on: `"left"` or `"right"` of an upright colorbar, `"top"` or `"bottom"` of
    /// a lying one; `"auto"` (default) is the side away from its parents. One that does not fit is an error of the
    /// next draw.
    #[track_caller]
    pub fn ticklocation(&mut self, side: &str) -> &mut Self {
        let side = match side {
            "auto" => None,
            "left" => Some("left"),
            "right" => Some("right"),
            "top" => Some("top"),
            "bottom" => Some("bottom"),
            _ => {
                return self
                    .fail(format!("{side:?} is not a side for ticks: auto, left, right, top, bottom"));
            }
        };
        self.with(|bar| bar.ticklocation = side);
        self.place();
        self
    }

    /// The opacity of its colours, 0 to 1. Default: that of the artist that it explains.
    #[track_caller]
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        let alpha = alpha.to_f64();
        if (0.0..=1.0).contains(&alpha) {
            self.with(|bar| bar.alpha = Some(alpha))
        } else {
            self.fail(format!("alpha is {alpha}, outside 0..=1"))
        }
    }

    /// Changes the line around it, matplotlib's `cbar.outline`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let im = ax.imshow([[1.0, 2.0], [3.0, 4.0]]).handle();
    /// fig.colorbar(im).outline(|o| {
    ///     o.edgecolor("C1").linewidth(2.0);
    /// });
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    pub fn outline(&mut self, change: impl FnOnce(&mut Patch)) -> &mut Self {
        let ax = self.ax();
        if let Some(bar) = &mut ax.colorbar {
            change(&mut bar.outline);
            ax.base.adopt(bar.outline.base.error.take());
        }
        self
    }

    /// Which ends are open: `"neither"`, `"min"`, `"max"`, `"both"`. Default: as the norm or the contours have it.
    #[track_caller]
    pub fn extend(&mut self, extend: impl IntoExtend) -> &mut Self {
        match extend.into_extend() {
            Ok(e) => self.with(|bar| bar.extend = Some(e)),
            Err(e) => self.fail(e),
        }
    }

    /// How long open ends are, as a fraction of the colorbar: one number, `(below, above)`, or `"auto"` for as long
    /// as the colours next to them. Default 0.05.
    #[track_caller]
    pub fn extendfrac(&mut self, fraction: impl IntoExtendFrac) -> &mut Self {
        match fraction.into_extend_frac() {
            Ok(f) => self.with(|bar| bar.extendfrac = f.0),
            Err(e) => self.fail(e),
        }
    }

    /// The same as `extendfrac("auto")`.
    pub fn extendfrac_auto(&mut self) -> &mut Self {
        self.with(|bar| bar.extendfrac = ExtendFrac::Auto)
    }

    /// Whether open ends are rectangles instead of triangles. Default: no.
    pub fn extendrect(&mut self, on: bool) -> &mut Self {
        self.with(|bar| bar.extendrect = on)
    }

    /// Colours as long as each other (`"uniform"`, default) or as their intervals (`"proportional"`).
    #[track_caller]
    pub fn spacing(&mut self, name: &str) -> &mut Self {
        match name {
            "uniform" | "proportional" => self.with(|bar| bar.proportional = name == "proportional"),
            _ => self.fail(format!("{name:?} is not a spacing: uniform, proportional")),
        }
    }

    /// Whether lines are drawn between colours. Default: no.
    pub fn drawedges(&mut self, on: bool) -> &mut Self {
        self.with(|bar| bar.drawedges = on)
    }

    /// The edges between the colours that are shown.
    pub fn boundaries(&mut self, boundaries: impl IntoData) -> &mut Self {
        let b = boundaries.into_data().to_vec();
        self.with(|bar| bar.boundaries = Some(b))
    }

    /// The numbers whose colours are shown.
    pub fn values(&mut self, values: impl IntoData) -> &mut Self {
        let v = values.into_data().to_vec();
        self.with(|bar| bar.values = Some(v))
    }

    /// Draws the lines of these contours across, in place of those that were there.
    pub fn add_lines(&mut self, contours: Handle<crate::artist::ContourSet>) -> &mut Self {
        self.with(|bar| bar.lines_of = Some(vec![contours.erase()]))
    }

    /// Draws the lines of these contours across, besides those that are there: matplotlib's
    /// `add_lines(cs, erase=False)`.
    pub fn add_more_lines(&mut self, contours: Handle<crate::artist::ContourSet>) -> &mut Self {
        self.with(|bar| {
            let of = bar.of;
            bar.lines_of.get_or_insert_with(|| vec![of]).push(contours.erase());
        })
    }
}
