//! A line through points, with optional markers: its properties.

use super::{
    Artist, ArtistBase, DataLimits, DrawContext, FillStyle, IntoCap, IntoJoin, IntoLineStyle, IntoMarkEvery,
    IntoMarker, KeyBox, LegendKey, LineStyle, MarkEvery, MarkerStyle, Obstacles, artist_base, line_draw,
    line_key,
};
use crate::color::{Color, IntoColor};
use crate::data::{Data, IntoData};
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::{CapStyle, JoinStyle, Renderer, Snap};

/// How neighbouring points are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DrawStyle {
    /// By straight lines.
    #[default]
    Default,
    /// By steps that change at each point: its value reaches back to the point before.
    StepsPre,
    /// By steps that change half-way between points.
    StepsMid,
    /// By steps that change at each point: its value reaches on to the next.
    StepsPost,
}

impl DrawStyle {
    fn parse(name: &str) -> Result<Self, String> {
        Ok(match name {
            "default" => Self::Default,
            "steps" | "steps-pre" => Self::StepsPre,
            "steps-mid" => Self::StepsMid,
            "steps-post" => Self::StepsPost,
            other => {
                return Err(format!(
                    "{other:?} is not a draw style: default, steps, steps-pre, steps-mid, steps-post"
                ));
            }
        })
    }
}

/// What the line runs through.
#[derive(Clone, Debug)]
pub(crate) enum Course {
    /// The points of `x` and `y`.
    Points,
    /// From edge to edge of the axes, through a point and along a direction.
    Endless { through: Point, toward: Toward },
}

/// The direction of an endless line.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Toward {
    Point(Point),
    Slope(f64),
}

/// A line through points with optional markers, as matplotlib's `Line2D`. Widths and sizes are in points.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let line = ax.plot([0.0, 1.0, 2.0], [3, 1, 2]).color("C3").linestyle("--").marker("o").label("model");
/// assert_eq!(line.get_linewidth(), 1.5);
/// ```
#[derive(Clone, Debug)]
pub struct Line2D {
    pub(crate) base: ArtistBase,
    pub(crate) x: Data,
    pub(crate) y: Data,
    pub(crate) course: Course,
    /// Whether it follows the lines of an axes that is no rectangle.
    pub(crate) bent: bool,
    pub(crate) color: Color,
    pub(crate) auto_color: bool,
    pub(crate) linewidth: f64,
    pub(crate) linestyle: LineStyle,
    pub(crate) drawstyle: DrawStyle,
    pub(crate) gapcolor: Option<Color>,
    pub(crate) solid_cap: CapStyle,
    pub(crate) solid_join: JoinStyle,
    pub(crate) dash_cap: CapStyle,
    pub(crate) dash_join: JoinStyle,
    pub(crate) antialiased: bool,
    pub(crate) snap: Snap,
    pub(crate) marker: MarkerStyle,
    pub(crate) fillstyle: Option<FillStyle>,
    pub(crate) markersize: f64,
    pub(crate) markeredgewidth: f64,
    pub(crate) markeredgecolor: Option<Color>,
    pub(crate) markerfacecolor: Option<Color>,
    pub(crate) markerfacecoloralt: Color,
    pub(crate) markevery: MarkEvery,
    /// The limits that count for autoscaling: those of the first points. `set_data` leaves them as they were, until
    /// `relim`.
    counted: DataLimits,
    /// Whether the property cycle gave it more than a colour: another colour then keeps its turn.
    pub(crate) cycle_styled: bool,
}

impl Line2D {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, color: Color) -> Self {
        Self {
            base,
            x: Data::default(),
            y: Data::default(),
            course: Course::Points,
            bent: false,
            color,
            auto_color: false,
            linewidth: rc.lines_linewidth,
            linestyle: LineStyle::Solid,
            drawstyle: DrawStyle::Default,
            gapcolor: None,
            solid_cap: rc.lines_solid_capstyle,
            solid_join: rc.lines_solid_joinstyle,
            dash_cap: rc.lines_dash_capstyle,
            dash_join: rc.lines_dash_joinstyle,
            antialiased: rc.lines_antialiased,
            snap: Snap::Auto,
            marker: MarkerStyle::default(),
            fillstyle: None,
            markersize: rc.lines_markersize,
            markeredgewidth: rc.lines_markeredgewidth,
            markeredgecolor: None,
            markerfacecolor: None,
            markerfacecoloralt: Color::NONE,
            markevery: MarkEvery::All,
            counted: DataLimits::default(),
            cycle_styled: false,
        }
    }

    #[track_caller]
    pub(crate) fn init_data(&mut self, x: Data, y: Data) {
        if x.len() != y.len() {
            self.base.fail(format!(
                "x and y must have the same length, but x has {} and y has {}",
                x.len(),
                y.len()
            ));
        }
        (self.x, self.y) = (x, y);
        self.relim();
    }

    /// Replaces the points. The limits of the axes stay as they are until [`crate::axes::Axes::relim`].
    #[track_caller]
    pub fn set_data(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Self {
        let counted = self.counted;
        let (x, y) = (self.base.numbers("x", x), self.base.numbers("y", y));
        self.init_data(x, y);
        self.counted = counted;
        self
    }

    /// Replaces x. The limits of the axes stay as they are until [`crate::axes::Axes::relim`].
    #[track_caller]
    pub fn set_xdata(&mut self, x: impl IntoData) -> &mut Self {
        let y = self.y.clone();
        self.set_data(x, y)
    }

    /// Replaces y. The limits of the axes stay as they are until [`crate::axes::Axes::relim`].
    #[track_caller]
    pub fn set_ydata(&mut self, y: impl IntoData) -> &mut Self {
        let x = self.x.clone();
        self.set_data(x, y)
    }

    /// Colour, marker and line style in one short string: `"r--o"`, `"k."`, `"C1:"`.
    #[track_caller]
    pub fn fmt(&mut self, fmt: &str) -> &mut Self {
        if let Some(f) = self.base.check(super::format_string::parse(fmt)) {
            if let Some(c) = f.color {
                self.color(c);
            }
            if let Some(ls) = f.linestyle.clone() {
                self.linestyle = ls;
            }
            if let Some(m) = f.marker {
                self.marker(m.as_str());
            } else if f.linestyle.is_some() && self.cycle_styled {
                // What names a style of the line means no mark, whatever the cycle says.
                self.marker = MarkerStyle::default();
            }
        }
        self
    }

    /// The colour of the line, and of its markers where they have none of their own.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.color = c;
            self.auto_color = false;
        }
        self
    }

    /// The width in points; 0 draws no line. Default 1.5.
    #[track_caller]
    pub fn linewidth(&mut self, points: f64) -> &mut Self {
        self.linewidth = super::checked_width(&mut self.base, "linewidth", points, self.linewidth);
        self
    }

    /// `"-"`, `"--"`, `"-."`, `":"`, `""`, a [`LineStyle`], or `(offset, [on, off, ...])` in line widths.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.linestyle = s;
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
        }
        self
    }

    /// The size of markers in points. Default 6.
    #[track_caller]
    pub fn markersize(&mut self, points: f64) -> &mut Self {
        self.markersize = super::checked_width(&mut self.base, "markersize", points, self.markersize);
        self
    }

    /// The width of markers' edges in points. Default 1.
    #[track_caller]
    pub fn markeredgewidth(&mut self, points: f64) -> &mut Self {
        self.markeredgewidth =
            super::checked_width(&mut self.base, "markeredgewidth", points, self.markeredgewidth);
        self
    }

    /// The colour of markers' edges. Default: the line's.
    #[track_caller]
    pub fn markeredgecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.markeredgecolor = Some(c);
        }
        self
    }

    /// The fill of markers. Default: the line's colour.
    #[track_caller]
    pub fn markerfacecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.markerfacecolor = Some(c);
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
    pub fn span(&mut self, from: f64, to: f64) -> &mut Self {
        match self.base.coords {
            super::Coords::YAxis => self.x = vec![from, to].into(),
            super::Coords::XAxis => self.y = vec![from, to].into(),
            _ => self.base.fail("span is for the lines of axhline and axvline"),
        }
        self
    }

    /// x of the points.
    pub fn get_xdata(&self) -> &[f64] {
        &self.x
    }

    /// y of the points.
    pub fn get_ydata(&self) -> &[f64] {
        &self.y
    }

    /// The line's colour.
    pub fn get_color(&self) -> &Color {
        &self.color
    }

    /// The width in points.
    pub fn get_linewidth(&self) -> f64 {
        self.linewidth
    }

    /// The line style.
    pub fn get_linestyle(&self) -> &LineStyle {
        &self.linestyle
    }

    /// The marker.
    pub fn get_marker(&self) -> &MarkerStyle {
        &self.marker
    }

    /// The size of markers in points.
    pub fn get_markersize(&self) -> f64 {
        self.markersize
    }
}

impl Artist for Line2D {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        line_draw::draw(self, ctx, r);
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        match self.course {
            Course::Points => self.counted.only(self.base.coords.is_data()),
            Course::Endless { through, toward } => match toward {
                Toward::Point(p) => DataLimits::of(&[through.x, p.x], &[through.y, p.y]),
                Toward::Slope(_) => DataLimits::of(&[through.x], &[through.y]),
            }
            .only(self.base.coords.is_data()),
        }
    }

    fn relim(&mut self) {
        self.counted = if self.drawstyle == DrawStyle::Default {
            DataLimits::of(&self.x, &self.y)
        } else {
            // The corners of steps count, not the points: beside a gap they differ.
            let points = self.x.iter().zip(self.y.iter()).map(|(&x, &y)| Point::new(x, y)).collect();
            let corners = line_draw::steps(self.drawstyle, points);
            let (x, y): (Vec<f64>, Vec<f64>) = corners.iter().map(|p| (p.x, p.y)).unzip();
            DataLimits::of(&x, &y)
        };
    }

    fn takes_cycle_color(&self) -> bool {
        self.auto_color || self.cycle_styled
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        line_key::draw(self, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let points = self.x.iter().zip(self.y.iter()).map(|(&x, &y)| Point::new(x, y)).collect();
        out.lines.push(ctx.map(&self.base).path_to_pixels(&Path::polyline(points)));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        let points = self.x.iter().zip(self.y.iter()).map(|(&x, &y)| map.apply(Point::new(x, y)));
        let pad = if self.marker.is_nothing() { 0.0 } else { 0.5 * ctx.px(self.markersize) };
        BBox::around(points).map(|b| b.padded(pad))
    }
}
