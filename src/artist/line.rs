//! A line through points, with optional markers: its properties.

use super::{
    Artist, ArtistBase, Cycled, DataLimits, DrawContext, FillStyle, IntoLineStyle, KeyBox, LegendKey,
    LineStyle, MarkEvery, MarkerStyle, Obstacles, artist_base, line_draw, line_key,
};
use crate::color::Color;
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
    pub(super) fn parse(name: &str) -> Result<Self, String> {
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
    /// On 3-D axes.
    pub(crate) z: Option<Data>,
    pub(crate) course: Course,
    /// Whether it follows the lines of an axes that is no rectangle.
    pub(crate) bent: bool,
    pub(crate) color: Color,
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
    pub(super) counted: DataLimits,
    /// What it has from the property cycle.
    pub(crate) cycled: Cycled,
    /// The opacity that it has from there.
    pub(super) cycled_alpha: Option<f64>,
}

impl Line2D {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, color: Color) -> Self {
        let mut line = Self {
            base,
            x: Data::default(),
            y: Data::default(),
            z: None,
            course: Course::Points,
            bent: false,
            color,
            linewidth: rc.lines_linewidth,
            linestyle: rc.marks.linestyle.into_linestyle().unwrap_or(LineStyle::Solid),
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
            markeredgecolor: rc.marks.markeredgecolor.clone(),
            markerfacecolor: rc.marks.markerfacecolor.clone(),
            markerfacecoloralt: Color::NONE,
            markevery: MarkEvery::All,
            counted: DataLimits::default(),
            cycled: Cycled::default(),
            cycled_alpha: None,
        };
        if rc.marks.fillstyle != "full" {
            line.fillstyle(rc.marks.fillstyle);
        }
        if !rc.marks.marker.is_empty() {
            line.marker(rc.marks.marker.as_str());
        }
        line
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
        if let Some(z) = &self.z {
            self.counted = DataLimits::in_space(&self.x, &self.y, z);
            return;
        }
        self.counted = if self.drawstyle == DrawStyle::Default {
            self.base.limits_of(&self.x, &self.y)
        } else {
            // The corners of steps count, not the points: beside a gap they differ.
            let points = self.x.iter().zip(self.y.iter()).map(|(&x, &y)| Point::new(x, y)).collect();
            let corners = line_draw::steps(self.drawstyle, points);
            let (x, y): (Vec<f64>, Vec<f64>) = corners.iter().map(|p| (p.x, p.y)).unzip();
            self.base.limits_of(&x, &y)
        };
    }

    fn takes_cycle_color(&self) -> bool {
        let mut cycled = self.cycled;
        if self.base.alpha != self.cycled_alpha {
            cycled.remove("alpha");
        }
        cycled.any()
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        line_key::draw(self, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        let (x, y) = line_draw::columns(self, ctx);
        let points = x.iter().zip(y.iter()).map(|(&x, &y)| Point::new(x, y)).collect();
        out.lines.push(ctx.map(&self.base).path_to_pixels(&Path::polyline(points)));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        let (x, y) = line_draw::columns(self, ctx);
        let points = x.iter().zip(y.iter()).map(|(&x, &y)| map.apply(Point::new(x, y)));
        let pad = if self.marker.is_nothing() { 0.0 } else { 0.5 * ctx.px(self.markersize) };
        BBox::around(points).map(|b| b.padded(pad))
    }
}
