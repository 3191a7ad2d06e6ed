//! How error bars look.

use super::{ErrorbarContainer, IntoLineStyle, IntoMarker};
use crate::color::IntoColor;
use crate::data::Number;

impl ErrorbarContainer {
    /// The colour of all. Default: the next of the property cycle.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        self.line.color(color);
        self.take_error();
        self
    }

    /// The marks at the points.
    #[track_caller]
    pub fn marker(&mut self, marker: impl IntoMarker) -> &mut Self {
        self.line.marker(marker);
        self.take_error();
        self
    }

    /// The size of the marks in points. Default 6.
    #[track_caller]
    pub fn markersize(&mut self, points: impl Number) -> &mut Self {
        self.line.markersize(points.to_f64());
        self.take_error();
        self
    }

    /// The style of the line through the points.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        self.line.linestyle(style);
        self.take_error();
        self
    }

    /// The width of the line and the bars in points. Default 1.5.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.line.linewidth(points.to_f64());
        self.take_error();
        self
    }

    /// The colour of bars and caps. Default: that of the line.
    #[track_caller]
    pub fn ecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.ecolor = Some(c);
        }
        self
    }

    /// The width of bars in points. Default: that of the line.
    #[track_caller]
    pub fn elinewidth(&mut self, points: impl Number) -> &mut Self {
        let old = self.elinewidth.unwrap_or(self.line.linewidth);
        self.elinewidth = Some(super::checked_width(&mut self.base, "elinewidth", points.to_f64(), old));
        self
    }

    /// The style of bars. Default: solid.
    #[track_caller]
    pub fn elinestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.elinestyle = s;
        }
        self
    }

    /// From a bar to the end of its cap, in points. Default 0: no caps.
    #[track_caller]
    pub fn capsize(&mut self, points: impl Number) -> &mut Self {
        self.capsize = super::checked_width(&mut self.base, "capsize", points.to_f64(), self.capsize);
        self
    }

    /// The width of caps' lines in points. Default 1.
    #[track_caller]
    pub fn capthick(&mut self, points: impl Number) -> &mut Self {
        let old = self.capthick.unwrap_or(1.0);
        self.capthick = Some(super::checked_width(&mut self.base, "capthick", points.to_f64(), old));
        self
    }
}
