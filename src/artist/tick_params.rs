//! How the ticks of an axis look.

use super::{
    ArtistBase, IntoFontSize, IntoLineStyle, IntoRotation, LabelLook, LineStyle, RotationMode, text_align,
};
use crate::color::{Color, IntoColor};
use crate::rc::{RcParams, TickRc};
use crate::text::Family;

/// Which way tick lines point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickDirection {
    /// Away from the axes.
    Out,
    /// Into the axes.
    In,
    /// Both.
    InOut,
}

impl TickDirection {
    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        match name {
            "out" => Ok(Self::Out),
            "in" => Ok(Self::In),
            "inout" => Ok(Self::InOut),
            _ => Err(format!("{name:?} is not a tick direction: in, out, inout")),
        }
    }

    /// The part of a tick's length that lies outside, and inside.
    pub(crate) fn parts(self) -> (f64, f64) {
        match self {
            Self::Out => (1.0, 0.0),
            Self::In => (0.0, 1.0),
            Self::InOut => (0.5, 0.5),
        }
    }
}

/// How grid lines look.
#[derive(Clone, Debug)]
pub(crate) struct GridStyle {
    pub(crate) on: bool,
    pub(crate) color: Color,
    pub(crate) linestyle: LineStyle,
    pub(crate) linewidth: f64,
    pub(crate) alpha: Option<f64>,
}

/// How major (or minor) ticks, their labels and grid lines look. Lengths in points; "first" is bottom or left.
#[derive(Clone, Debug)]
pub(crate) struct TickStyle {
    pub(crate) size: f64,
    pub(crate) width: f64,
    pub(crate) pad: f64,
    pub(crate) color: Color,
    pub(crate) direction: TickDirection,
    pub(crate) first: bool,
    pub(crate) second: bool,
    pub(crate) label_first: bool,
    pub(crate) label_second: bool,
    pub(crate) labelsize: f64,
    pub(crate) labelcolor: Color,
    pub(crate) labelrotation: f64,
    /// Whether labels of an axes that is no rectangle turn with its edge besides.
    pub(crate) labelrotation_auto: bool,
    pub(crate) labelrotation_mode: RotationMode,
    pub(crate) labelfamily: Option<Vec<Family>>,
    pub(crate) label_look: LabelLook,
    pub(crate) grid: GridStyle,
}

impl TickStyle {
    pub(crate) fn new(rc: &RcParams, tick: &TickRc, major: bool, axis: &str) -> Self {
        let grid_which =
            matches!((rc.axes_grid_which, major), ("both", _) | ("major", true) | ("minor", false));
        let grid_axis = matches!(rc.axes_grid_axis, "both") || rc.axes_grid_axis == axis;
        Self {
            size: if major { tick.major_size } else { tick.minor_size },
            width: if major { tick.major_width } else { tick.minor_width },
            pad: if major { tick.major_pad } else { tick.minor_pad },
            color: tick.color.clone(),
            direction: TickDirection::parse(tick.direction).unwrap_or(TickDirection::Out),
            first: tick.first,
            second: tick.second,
            label_first: tick.label_first,
            label_second: tick.label_second,
            labelsize: tick.labelsize,
            // Once and for all: the colour of ticks may change without that of labels.
            labelcolor: tick.labelcolor.as_ref().unwrap_or(&tick.color).clone(),
            labelrotation: 0.0,
            labelrotation_auto: false,
            labelrotation_mode: RotationMode::Default,
            labelfamily: None,
            label_look: LabelLook::default(),
            grid: GridStyle {
                on: rc.axes_grid && grid_which && grid_axis,
                color: rc.grid_color.clone(),
                linestyle: rc.grid_linestyle.into_linestyle().unwrap_or(LineStyle::Solid),
                linewidth: rc.grid_linewidth,
                alpha: Some(rc.grid_alpha),
            },
        }
    }

    /// From the spine to the label's anchor, in points.
    pub(crate) fn label_pad(&self) -> f64 {
        self.pad + self.size * self.direction.parts().0
    }
}

/// Which ticks a change is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    Major,
    Minor,
    Both,
}

impl Which {
    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        match name {
            "major" => Ok(Self::Major),
            "minor" => Ok(Self::Minor),
            "both" => Ok(Self::Both),
            _ => Err(format!("{name:?} is not a kind of ticks: major, minor, both")),
        }
    }

    pub(crate) fn has(self, major: bool) -> bool {
        match self {
            Self::Both => true,
            Self::Major => major,
            Self::Minor => !major,
        }
    }
}

/// Which axes a change is for: x, y.
pub(crate) fn parse_axis(name: &str) -> Result<(bool, bool), String> {
    match name {
        "x" => Ok((true, false)),
        "y" => Ok((false, true)),
        "both" => Ok((true, true)),
        _ => Err(format!("{name:?} is not an axis: x, y, both")),
    }
}

/// The four styles that `tick_params` and `grid_with` change: x and y, each major and minor.
#[derive(Debug)]
pub(crate) struct Styles<'a> {
    pub(crate) x: [&'a mut TickStyle; 2],
    pub(crate) y: [&'a mut TickStyle; 2],
}

/// Changes how ticks, tick labels and grid lines look, as matplotlib's `tick_params`. [`TickParams::axis`] and
/// [`TickParams::which`] say of which, and hold for what follows them in the chain.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.tick_params().axis("x").direction("in").length(6.0).labelrotation(45);
/// ax.tick_params().which("both").top(true).right(true);
/// ```
#[derive(Debug)]
pub struct TickParams<'a> {
    pub(crate) styles: Styles<'a>,
    pub(crate) base: &'a mut ArtistBase,
    pub(crate) medium_pt: f64,
    pub(crate) axes: (bool, bool),
    pub(crate) which: Which,
}

impl TickParams<'_> {
    fn each(&mut self, mut f: impl FnMut(&mut TickStyle)) -> &mut Self {
        let which = self.which;
        let (x, y) = self.axes;
        for (on, styles) in [(x, &mut self.styles.x), (y, &mut self.styles.y)] {
            for (i, style) in styles.iter_mut().enumerate() {
                if on && which.has(i == 0) {
                    f(style);
                }
            }
        }
        self
    }

    fn each_x(&mut self, f: impl FnMut(&mut TickStyle)) -> &mut Self {
        let keep = self.axes;
        self.axes.1 = false;
        self.each(f).axes = keep;
        self
    }

    fn each_y(&mut self, f: impl FnMut(&mut TickStyle)) -> &mut Self {
        let keep = self.axes;
        self.axes.0 = false;
        self.each(f).axes = keep;
        self
    }

    #[track_caller]
    fn length_of(&mut self, name: &str, points: f64, f: impl Fn(&mut TickStyle, f64)) -> &mut Self {
        if points.is_finite() {
            self.each(|s| f(s, points))
        } else {
            self.base.fail(format!("{name} must be finite, not {points}"));
            self
        }
    }

    /// `"x"`, `"y"` or `"both"` (default).
    #[track_caller]
    pub fn axis(&mut self, name: &str) -> &mut Self {
        if let Some(a) = self.base.check(parse_axis(name)) {
            self.axes = a;
        }
        self
    }
    /// `"major"` (default), `"minor"` or `"both"`.
    #[track_caller]
    pub fn which(&mut self, name: &str) -> &mut Self {
        if let Some(w) = self.base.check(Which::parse(name)) {
            self.which = w;
        }
        self
    }
    /// `"out"` (default), `"in"` or `"inout"`.
    #[track_caller]
    pub fn direction(&mut self, name: &str) -> &mut Self {
        match self.base.check(TickDirection::parse(name)) {
            Some(d) => self.each(|s| s.direction = d),
            None => self,
        }
    }
    /// The length of ticks in points.
    #[track_caller]
    pub fn length(&mut self, points: f64) -> &mut Self {
        self.length_of("length", points, |s, v| s.size = v)
    }
    /// The width of ticks in points.
    #[track_caller]
    pub fn width(&mut self, points: f64) -> &mut Self {
        self.length_of("width", points, |s, v| s.width = v)
    }
    /// From ticks to their labels in points.
    #[track_caller]
    pub fn pad(&mut self, points: f64) -> &mut Self {
        self.length_of("pad", points, |s, v| s.pad = v)
    }
    /// The colour of ticks.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.each(|s| s.color = c.clone()),
            None => self,
        }
    }
    /// The colour of ticks and labels.
    #[track_caller]
    pub fn colors(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.each(|s| {
                s.color = c.clone();
                (s.labelcolor, s.label_look.color) = (c.clone(), None);
            }),
            None => self,
        }
    }
    /// The size of labels: points, or a name such as `"small"`.
    #[track_caller]
    pub fn labelsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        match self.base.check(size.into_points(self.medium_pt)) {
            Some(v) => self.each(|s| (s.labelsize, s.label_look.size_pt) = (v, None)),
            None => self,
        }
    }
    /// The colour of labels.
    #[track_caller]
    pub fn labelcolor(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.each(|s| (s.labelcolor, s.label_look.color) = (c.clone(), None)),
            None => self,
        }
    }
    /// The rotation of labels in degrees. On polar axes `"auto"`, or `("auto", degrees)`, turns them along the edge
    /// besides.
    #[track_caller]
    pub fn labelrotation(&mut self, rotation: impl IntoRotation) -> &mut Self {
        match self.base.check(rotation.into_label_rotation()) {
            Some((auto, d)) => self.each(|s| {
                (s.labelrotation, s.label_look.rotation) = (d, None);
                s.labelrotation_auto = auto;
            }),
            None => self,
        }
    }
    /// How rotated labels are aligned: `"default"`, `"anchor"`, `"xtick"`, `"ytick"`.
    #[track_caller]
    pub fn labelrotation_mode(&mut self, mode: &str) -> &mut Self {
        match self.base.check(text_align::rotation_mode(mode)) {
            Some(m) => self.each(|s| (s.labelrotation_mode, s.label_look.rotation_mode) = (m, None)),
            None => self,
        }
    }
    /// The family of labels.
    pub fn labelfontfamily(&mut self, families: impl super::IntoFamilies) -> &mut Self {
        let families = families.into_families();
        self.each(|s| (s.labelfamily, s.label_look.families) = (Some(families.clone()), None))
    }
    /// Ticks at the lower side.
    pub fn bottom(&mut self, on: bool) -> &mut Self {
        self.each_x(|s| s.first = on)
    }
    /// Ticks at the upper side.
    pub fn top(&mut self, on: bool) -> &mut Self {
        self.each_x(|s| s.second = on)
    }
    /// Ticks at the left side.
    pub fn left(&mut self, on: bool) -> &mut Self {
        self.each_y(|s| s.first = on)
    }
    /// Ticks at the right side.
    pub fn right(&mut self, on: bool) -> &mut Self {
        self.each_y(|s| s.second = on)
    }
    /// Labels at the lower side.
    pub fn labelbottom(&mut self, on: bool) -> &mut Self {
        self.each_x(|s| s.label_first = on)
    }
    /// Labels at the upper side.
    pub fn labeltop(&mut self, on: bool) -> &mut Self {
        self.each_x(|s| s.label_second = on)
    }
    /// Labels at the left side.
    pub fn labelleft(&mut self, on: bool) -> &mut Self {
        self.each_y(|s| s.label_first = on)
    }
    /// Labels at the right side.
    pub fn labelright(&mut self, on: bool) -> &mut Self {
        self.each_y(|s| s.label_second = on)
    }
    /// The colour of grid lines.
    #[track_caller]
    pub fn grid_color(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.each(|s| s.grid.set_color(c.clone())),
            None => self,
        }
    }
    /// The opacity of grid lines.
    pub fn grid_alpha(&mut self, alpha: f64) -> &mut Self {
        self.each(|s| s.grid.alpha = Some(alpha))
    }
    /// The line style of grid lines.
    #[track_caller]
    pub fn grid_linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        match self.base.check(style.into_linestyle()) {
            Some(l) => self.each(|s| s.grid.linestyle = l.clone()),
            None => self,
        }
    }
    /// The width of grid lines in points.
    #[track_caller]
    pub fn grid_linewidth(&mut self, points: f64) -> &mut Self {
        self.length_of("grid_linewidth", points, |s, v| s.grid.linewidth = v)
    }
}

impl GridStyle {
    /// A colour with an opacity of its own brings it along.
    fn set_color(&mut self, color: Color) {
        if let Color::Rgba(c) = &color
            && c.a < 1.0
        {
            self.alpha = Some(c.a);
        }
        self.color = color;
    }
}

/// Shows grid lines and sets how they look, as the keywords of matplotlib's `grid`. [`GridParams::axis`] and
/// [`GridParams::which`] come first in the chain; lines that they leave out stay as they were.
#[derive(Debug)]
pub struct GridParams<'a> {
    pub(crate) params: TickParams<'a>,
    pub(crate) before: [[bool; 2]; 2],
}

impl GridParams<'_> {
    /// Takes back what was shown and shows what is now asked for.
    fn show(&mut self) -> &mut Self {
        let before = self.before;
        for (styles, was) in [(&mut self.params.styles.x, before[0]), (&mut self.params.styles.y, before[1])]
        {
            for (s, was) in styles.iter_mut().zip(was) {
                s.grid.on = was;
            }
        }
        self.params.each(|s| s.grid.on = true);
        self
    }
    /// `"x"`, `"y"` or `"both"` (default).
    #[track_caller]
    pub fn axis(&mut self, name: &str) -> &mut Self {
        self.params.axis(name);
        self.show()
    }
    /// `"major"` (default), `"minor"` or `"both"`.
    #[track_caller]
    pub fn which(&mut self, name: &str) -> &mut Self {
        self.params.which(name);
        self.show()
    }
    /// The colour of the lines.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        self.params.grid_color(color);
        self
    }
    /// The line style.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        self.params.grid_linestyle(style);
        self
    }
    /// The width in points.
    #[track_caller]
    pub fn linewidth(&mut self, points: f64) -> &mut Self {
        self.params.grid_linewidth(points);
        self
    }
    /// The opacity.
    pub fn alpha(&mut self, alpha: f64) -> &mut Self {
        self.params.grid_alpha(alpha);
        self
    }
    /// Shows the lines, or hides them.
    pub fn visible(&mut self, on: bool) -> &mut Self {
        self.params.each(|s| s.grid.on = on);
        self
    }
}
