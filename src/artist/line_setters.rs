//! How a line through points looks.

use super::{
    Artist, DrawStyle, FillStyle, IntoCap, IntoJoin, IntoLineStyle, IntoMarkEvery, IntoMarker, Line2D,
    LineStyle, MarkerStyle,
};
use crate::color::IntoColor;
use crate::data::Number;
use crate::render::Snap;

impl Line2D {
    /// Colour, marker and line style in one short string: `"r--o"`, `"k."`, `"C1:"`.
    #[track_caller]
    pub fn fmt(&mut self, fmt: &str) -> &mut Self {
        if let Some(f) = self.base.check(super::format_string::parse(fmt)) {
            if let Some(c) = f.color {
                self.color(c);
            }
            if let Some(m) = f.marker {
                self.marker(m.as_str());
            } else if f.linestyle.is_some() && self.cycled.has("marker") {
                // What names a style of the line means no mark, whatever the cycle says.
                self.marker = MarkerStyle::default();
                self.cycled.remove("marker");
            }
            if let Some(ls) = f.linestyle {
                self.linestyle(ls);
            }
        }
        self
    }

    /// The colour of the line, and of its markers where they have none of their own.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.color = c;
            self.cycled.remove("color");
        }
        self
    }

    /// The width in points; 0 draws no line. Default 1.5.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidth = super::checked_width(&mut self.base, "linewidth", points.to_f64(), self.linewidth);
        self.cycled.remove("linewidth");
        self
    }

    /// `"-"`, `"--"`, `"-."`, `":"`, `""`, a [`LineStyle`], or `(offset, [on, off, ...])` in line widths.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.linestyle = s;
            self.cycled.remove("linestyle");
        }
        self
    }

    /// Lengths drawn and left out in turn, in line widths.
    #[track_caller]
    pub fn dashes(&mut self, pattern: impl Into<Vec<f64>>) -> &mut Self {
        self.linestyle(LineStyle::dashes(0.0, pattern))
    }

    /// `"default"`, `"steps-pre"`, `"steps-mid"` or `"steps-post"`.
    #[track_caller]
    pub fn drawstyle(&mut self, name: &str) -> &mut Self {
        if let Some(s) = self.base.check(DrawStyle::parse(name)) {
            self.drawstyle = s;
            self.relim();
        }
        self
    }

    /// The colour of the gaps of a dashed line. Default: nothing.
    #[track_caller]
    pub fn gapcolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.gapcolor = Some(c);
        }
        self
    }

    /// The ends of a solid line: `"butt"`, `"round"` or `"projecting"` (default).
    #[track_caller]
    pub fn solid_capstyle(&mut self, cap: impl IntoCap) -> &mut Self {
        if let Some(c) = self.base.check(cap.into_cap()) {
            self.solid_cap = c;
        }
        self
    }

    /// The corners of a solid line: `"miter"`, `"round"` (default) or `"bevel"`.
    #[track_caller]
    pub fn solid_joinstyle(&mut self, join: impl IntoJoin) -> &mut Self {
        if let Some(j) = self.base.check(join.into_join()) {
            self.solid_join = j;
        }
        self
    }

    /// The ends of dashes: `"butt"` (default), `"round"` or `"projecting"`.
    #[track_caller]
    pub fn dash_capstyle(&mut self, cap: impl IntoCap) -> &mut Self {
        if let Some(c) = self.base.check(cap.into_cap()) {
            self.dash_cap = c;
        }
        self
    }

    /// The corners of dashes: `"miter"`, `"round"` (default) or `"bevel"`.
    #[track_caller]
    pub fn dash_joinstyle(&mut self, join: impl IntoJoin) -> &mut Self {
        if let Some(j) = self.base.check(join.into_join()) {
            self.dash_join = j;
        }
        self
    }

    /// Whether edges are smooth. Default: yes.
    pub fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.antialiased = smooth;
        self
    }

    /// Whether points are moved to pixel centres. Default: lines of few horizontal and vertical pieces.
    pub fn snap(&mut self, snap: Snap) -> &mut Self {
        self.snap = snap;
        self
    }

    /// A mark at every point: `"o"`, `"x"`, `"^"`, `(5, 1, 0.0)`, a [`MarkerStyle`], ...
    #[track_caller]
    pub fn marker(&mut self, marker: impl IntoMarker) -> &mut Self {
        if let Some(m) = self.base.check(marker.into_marker()) {
            self.marker = match self.fillstyle {
                Some(fill) => m.with_fillstyle(fill),
                None => m,
            };
            self.cycled.remove("marker");
        }
        self
    }

    /// The size of markers in points. Default 6.
    #[track_caller]
    pub fn markersize(&mut self, points: impl Number) -> &mut Self {
        self.markersize =
            super::checked_width(&mut self.base, "markersize", points.to_f64(), self.markersize);
        self.cycled.remove("markersize");
        self
    }

    /// The width of markers' edges in points. Default 1.
    #[track_caller]
    pub fn markeredgewidth(&mut self, points: impl Number) -> &mut Self {
        self.markeredgewidth =
            super::checked_width(&mut self.base, "markeredgewidth", points.to_f64(), self.markeredgewidth);
        self.cycled.remove("markeredgewidth");
        self
    }

    /// The colour of markers' edges. Default: the line's.
    #[track_caller]
    pub fn markeredgecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.markeredgecolor = Some(c);
            self.cycled.remove("markeredgecolor");
        }
        self
    }

    /// The fill of markers. Default: the line's colour.
    #[track_caller]
    pub fn markerfacecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.markerfacecolor = Some(c);
            self.cycled.remove("markerfacecolor");
        }
        self
    }

    /// The other fill of half-filled markers. Default: none.
    #[track_caller]
    pub fn markerfacecoloralt(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.markerfacecoloralt = c;
        }
        self
    }

    /// Which part of a marker is filled: `"full"`, `"left"`, `"right"`, `"bottom"`, `"top"` or `"none"`.
    #[track_caller]
    pub fn fillstyle(&mut self, name: &str) -> &mut Self {
        if let Some(f) = self.base.check(name.parse::<FillStyle>()) {
            self.fillstyle = Some(f);
            self.cycled.remove("fillstyle");
            self.marker = self.marker.clone().with_fillstyle(f);
        }
        self
    }

    /// Which points have markers: every n-th, `(start, step)`, indices, or distances along the line.
    #[track_caller]
    pub fn markevery(&mut self, every: impl IntoMarkEvery) -> &mut Self {
        if let Some(m) = self.base.check(every.into_markevery()) {
            self.markevery = m;
        }
        self
    }

    /// From where to where a line of `axhline` or `axvline` reaches, in fractions of the axes. Default `0, 1`.
    #[track_caller]
    pub fn span(&mut self, from: impl Number, to: impl Number) -> &mut Self {
        let from = from.to_f64();
        let to = to.to_f64();
        match self.base.coords {
            super::Coords::YAxis => self.x = vec![from, to].into(),
            super::Coords::XAxis => self.y = vec![from, to].into(),
            _ => self.base.fail("span is for the lines of axhline and axvline"),
        }
        self
    }
}
