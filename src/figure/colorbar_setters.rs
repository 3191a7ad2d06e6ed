//! What a colorbar shows: label, ticks, extensions, edges.

use super::colorbar::ColorbarMut;
use crate::artist::{Handle, IntoFontSize, Text};
use crate::axes::colorbar::ExtendFrac;
use crate::color::IntoExtend;
use crate::data::IntoData;
use crate::tick::{
    FixedLocator, FormatStrFormatter, Formatter, IntoLocator, NullLocator, StrMethodFormatter,
};
use std::sync::Arc;

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

    fn is_vertical(&mut self) -> bool {
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
        let labels = labels.into_iter().map(Into::into).collect();
        self.with(|bar| bar.format = Some(Arc::new(crate::tick::FixedFormatter::new(labels))))
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

    /// Minor ticks between the major ones.
    pub fn minorticks_on(&mut self) -> &mut Self {
        self.with(|bar| bar.minor_ticks = Some(Arc::new(crate::tick::AutoMinorLocator::new())))
    }

    /// No minor ticks.
    pub fn minorticks_off(&mut self) -> &mut Self {
        self.with(|bar| bar.minor_ticks = Some(Arc::new(NullLocator)))
    }

    /// Which ends are open: `"neither"`, `"min"`, `"max"`, `"both"`. Default: as the norm or the contours have it.
    #[track_caller]
    pub fn extend(&mut self, extend: impl IntoExtend) -> &mut Self {
        match extend.into_extend() {
            Ok(e) => self.with(|bar| bar.extend = Some(e)),
            Err(e) => self.fail(e),
        }
    }

    /// How long open ends are, as a fraction of the colorbar. Default 0.05.
    #[track_caller]
    pub fn extendfrac(&mut self, fraction: f64) -> &mut Self {
        if fraction >= 0.0 && fraction.is_finite() {
            self.with(|bar| bar.extendfrac = ExtendFrac::Fractions(fraction, fraction))
        } else {
            self.fail(format!("extendfrac must be finite and not negative, not {fraction}"))
        }
    }

    /// Open ends are as long as the colours next to them: matplotlib's `extendfrac="auto"`.
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

    /// Draws the lines of these contours across.
    pub fn add_lines(&mut self, contours: Handle<crate::artist::ContourSet>) -> &mut Self {
        self.with(|bar| bar.lines_of.push(contours.erase()))
    }
}
