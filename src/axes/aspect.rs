//! The shape of the axes: so many y for so many x.

use super::Axes;
use crate::artist::{AxesView, Axis, Direction};
use crate::data::Number;
use crate::each::Each;
use crate::geom::BBox;

/// How long a unit of y is drawn, for a unit of x.
#[derive(Clone, Copy, Debug)]
pub(super) struct Aspect {
    /// `None`: as the axes' rectangle has it.
    ratio: Option<f64>,
    /// Whether limits give way instead of the rectangle.
    pub(super) datalim: bool,
    /// Where the rectangle stays in the room that it leaves, 0..1.
    anchor: (f64, f64),
    /// Height by width of the rectangle, whatever the data.
    pub(super) box_aspect: Option<f64>,
    /// When that was said.
    pub(super) box_said: u64,
}

/// Where an axes is to be, which is the same for all axes that lie upon one another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    /// The whole room, in fractions of the figure.
    pub(super) position: BBox,
    /// Height by width of the rectangle in it.
    box_aspect: Option<f64>,
    /// When the two were said.
    said: (u64, u64),
}

impl Spot {
    /// The same in this room.
    #[must_use]
    pub(crate) fn at(self, position: BBox) -> Self {
        Self { position, ..self }
    }

    /// What was said last of both.
    #[must_use]
    pub(crate) fn agreed(self, other: Self) -> Self {
        let (placed, shaped) = (other.said.0 > self.said.0, other.said.1 > self.said.1);
        Self {
            position: if placed { other.position } else { self.position },
            box_aspect: if shaped { other.box_aspect } else { self.box_aspect },
            said: (self.said.0.max(other.said.0), self.said.1.max(other.said.1)),
        }
    }
}

impl Default for Aspect {
    fn default() -> Self {
        Self { ratio: None, datalim: false, anchor: (0.5, 0.5), box_aspect: None, box_said: 0 }
    }
}

/// `"equal"`, `"auto"`, or a number.
pub trait IntoAspect {
    /// The ratio; `None` for none.
    ///
    /// # Errors
    /// A name that is no aspect, or a number that is not above 0.
    fn into_aspect(self) -> Result<Option<f64>, String>;

    /// On 3-D axes: which of x, y and z have one unit; none is `"auto"`.
    ///
    /// # Errors
    /// What is no aspect of 3-D axes.
    fn equal_axes(self) -> Result<[bool; 3], String>
    where
        Self: Sized,
    {
        Err("the aspect of 3-D axes is auto, equal, equalxy, equalxz or equalyz".to_owned())
    }
}

impl IntoAspect for &str {
    fn into_aspect(self) -> Result<Option<f64>, String> {
        match self {
            "auto" => Ok(None),
            "equal" => Ok(Some(1.0)),
            _ => Err(format!("{self:?} is not an aspect: equal, auto, or a number")),
        }
    }

    fn equal_axes(self) -> Result<[bool; 3], String> {
        match self {
            "auto" => Ok([false; 3]),
            "equal" => Ok([true; 3]),
            "equalxy" => Ok([true, true, false]),
            "equalxz" => Ok([true, false, true]),
            "equalyz" => Ok([false, true, true]),
            _ => Err(format!("{self:?} is not an aspect: auto, equal, equalxy, equalxz, equalyz")),
        }
    }
}

/// `None` is `"auto"`.
impl IntoAspect for Option<f64> {
    fn into_aspect(self) -> Result<Option<f64>, String> {
        self.map_or(Ok(None), f64::into_aspect)
    }
}

impl IntoAspect for f64 {
    fn into_aspect(self) -> Result<Option<f64>, String> {
        if self > 0.0 && self.is_finite() {
            Ok(Some(self))
        } else {
            Err(format!("an aspect must be finite and above 0, not {self}"))
        }
    }
}

impl IntoAspect for i32 {
    fn into_aspect(self) -> Result<Option<f64>, String> {
        f64::from(self).into_aspect()
    }
}

/// What [`Axes::axis`] takes: one of matplotlib's short names, or the limits `[xmin, xmax, ymin, ymax]`.
pub trait IntoAxisSetting {
    /// Asks the axes for it.
    fn set_on(self, axes: &mut Axes);
}

impl IntoAxisSetting for &str {
    #[track_caller]
    fn set_on(self, axes: &mut Axes) {
        axes.axis_named(self);
    }
}

impl<N: Number> IntoAxisSetting for [N; 4] {
    #[track_caller]
    fn set_on(self, axes: &mut Axes) {
        let [x0, x1, y0, y1] = self.each(Number::to_f64);
        axes.set_xlim(x0, x1).set_ylim(y0, y1);
    }
}

impl Axes {
    /// Whether the data's units have a shape to keep.
    pub(crate) fn has_aspect(&self) -> bool {
        self.aspect.ratio.is_some()
    }

    /// How long a unit of y is drawn, for a unit of x: `"equal"`, a number, or `"auto"` (default). The rectangle
    /// shrinks to fit; see [`Axes::set_adjustable`]. On 3-D axes: `"equal"` shapes the box so that units of x, y and z are
    /// as long with the limits as they now are; `"equalxy"`, `"equalxz"` and `"equalyz"` do so for two of them.
    #[track_caller]
    pub fn set_aspect(&mut self, aspect: impl IntoAspect) -> &mut Self {
        if self.is_3d() {
            return self.set_aspect_in_space(aspect.equal_axes());
        }
        if let Some(a) = self.base.check(aspect.into_aspect()) {
            self.aspect.ratio = a;
        }
        self
    }

    /// What gives way to the aspect: the rectangle (`"box"`, default) or the limits (`"datalim"`).
    #[track_caller]
    pub fn set_adjustable(&mut self, name: &str) -> &mut Self {
        match name {
            "box" => self.aspect.datalim = false,
            "datalim" => self.aspect.datalim = true,
            _ => self.base.fail(format!("{name:?} is not adjustable: box, datalim")),
        }
        self
    }

    /// Where the rectangle stays in its room when the aspect shrinks it: `"C"` (default), `"SW"`, `"S"`, `"SE"`,
    /// `"E"`, `"NE"`, `"N"`, `"NW"`, `"W"`.
    #[track_caller]
    pub fn set_anchor(&mut self, name: &str) -> &mut Self {
        self.aspect.anchor = match name {
            "C" => (0.5, 0.5),
            "SW" => (0.0, 0.0),
            "S" => (0.5, 0.0),
            "SE" => (1.0, 0.0),
            "E" => (1.0, 0.5),
            "NE" => (1.0, 1.0),
            "N" => (0.5, 1.0),
            "NW" => (0.0, 1.0),
            "W" => (0.0, 0.5),
            _ => {
                self.base.fail(format!("{name:?} is not an anchor: C, SW, S, SE, E, NE, N, NW, W"));
                return self;
            }
        };
        self
    }

    pub(crate) fn anchor(&self) -> (f64, f64) {
        self.aspect.anchor
    }

    /// Where the rectangle stays in its room, in fractions of what is left of it.
    pub(crate) fn set_anchor_at(&mut self, anchor: (f64, f64)) {
        self.aspect.anchor = anchor;
    }

    /// matplotlib's short names: `"off"`, `"on"`, `"equal"` (same unit, limits give way), `"scaled"` (same unit, the
    /// rectangle gives way), `"tight"` (limits end at the data), `"image"` (both), `"square"`, `"auto"`. Or limits:
    /// `ax.axis([xmin, xmax, ymin, ymax])`.
    #[track_caller]
    pub fn axis(&mut self, setting: impl IntoAxisSetting) -> &mut Self {
        setting.set_on(self);
        self
    }

    #[track_caller]
    fn axis_named(&mut self, name: &str) -> &mut Self {
        match name {
            "off" => return self.set_axis_off(),
            "on" => return self.set_axis_on(),
            "equal" | "tight" | "scaled" | "auto" | "image" | "square" => {}
            _ => {
                self.base
                    .fail(format!("{name:?} is not off, on, equal, scaled, tight, image, square or auto"));
                return self;
            }
        }
        self.autoscale(true, "both").set_aspect("auto");
        self.tight = matches!(name, "tight" | "image");
        match name {
            "equal" => self.set_aspect("equal").set_adjustable("datalim"),
            "scaled" => self.set_aspect("equal").set_adjustable("box").set_anchor("C").fix_limits(),
            "tight" => self.fix_limits(),
            "image" => self.set_aspect("equal").set_adjustable("box").set_anchor("C").fix_limits(),
            "square" => self.make_square(),
            _ => self,
        }
    }

    fn make_square(&mut self) -> &mut Self {
        self.set_aspect("equal").set_adjustable("box").set_anchor("C");
        let ((x0, x1), (y0, y1)) = (self.settle(Direction::X), self.settle(Direction::Y));
        // As in matplotlib, an inverted axis has no say, and is turned back.
        let edge = (x1 - x0).max(y1 - y0);
        self.set_xlim(x0, x0 + edge).set_ylim(y0, y0 + edge)
    }

    /// Where it is told to be, without regard to axes upon it.
    pub(crate) fn spot(&self) -> Spot {
        let a = self.aspect;
        Spot { position: self.position, box_aspect: a.box_aspect, said: (self.placed, a.box_said) }
    }

    /// Fits the rectangle, or the limits, to the aspect. `view.bbox` is the whole room at first.
    pub(super) fn apply_aspect(&self, view: &mut AxesView, spot: Spot, xaxis: &Axis, yaxis: &Axis) {
        let a = self.aspect;
        if a.ratio.is_none() && spot.box_aspect.is_none() {
            return;
        }
        let figure = view.figure;
        let place = self.place_with_aspect(view, spot, xaxis, yaxis);
        if spot.box_aspect.is_some() || !a.datalim {
            let (x, y) = (|v: f64| figure.x0 + v * figure.width(), |v: f64| figure.y0 + v * figure.height());
            view.bbox = BBox::new(x(place.x0), y(place.y0), x(place.x1), y(place.y1));
        }
        if let Some(ratio) = a.ratio.filter(|_| a.datalim) {
            let page = figure.height() / figure.width();
            let shape = page * (place.height() / place.width());
            self.fit_limits(view, [xaxis, yaxis], shape / ratio, sizes(view, xaxis, yaxis));
        }
    }

    /// The rectangle that the aspect leaves of the room, in fractions of the figure: in these and in this order, so
    /// that rounding is matplotlib's. Ticks in the middle of a rectangle often lie between two pixels.
    fn place_with_aspect(&self, view: &AxesView, spot: Spot, xaxis: &Axis, yaxis: &Axis) -> BBox {
        let a = self.aspect;
        let page = view.figure.height() / view.figure.width();
        let shrink = |aspect: f64| shrunk(spot.position, aspect, page, a.anchor);
        match (a.ratio.filter(|_| !a.datalim), spot.box_aspect) {
            (Some(ratio), _) => {
                // What is no rectangle keeps its shape whatever its data.
                let square = view.projection.is_some();
                let (xsize, ysize) = if square { (1.0, 1.0) } else { sizes(view, xaxis, yaxis) };
                shrink(ratio * (ysize / xsize))
            }
            (None, Some(b)) => shrink(b),
            (None, None) => spot.position,
        }
    }

    /// Left, bottom, width and height in fractions of the figure, with the aspect that [`Axes::set_aspect`] asked for
    /// and the limits as they now are. What limits other axes share with this one is not known here.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let im = ax.imshow([[1.0, 2.0], [3.0, 4.0]]).handle();
    /// let [left, bottom, width, height] = ax.get_position();
    /// let cax = fig.add_axes([left + width + 0.02, bottom, 0.03, height]).id();
    /// fig.colorbar(im).cax(cax);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    pub fn get_position(&self) -> [f64; 4] {
        let (w, h) = (self.figure_in.0 * self.figure_dpi, self.figure_in.1 * self.figure_dpi);
        let view = self.view_before_aspect(BBox::new(0.0, 0.0, w, h));
        let b = self.place_with_aspect(&view, self.spot(), &self.xaxis, &self.yaxis);
        [b.x0, b.y0, b.width(), b.height()]
    }

    /// The same before [`Axes::set_aspect`] changes it: matplotlib's `get_position(original=True)`.
    pub fn get_original_position(&self) -> [f64; 4] {
        let b = self.position;
        [b.x0, b.y0, b.width(), b.height()]
    }

    /// Widens (or narrows) one of the limits so that their ratio is `wanted`; limits that are shared stay.
    fn fit_limits(
        &self,
        view: &mut AxesView,
        [xaxis, yaxis]: [&Axis; 2],
        wanted: f64,
        (xsize, ysize): (f64, f64),
    ) {
        let expand_y = wanted * xsize / ysize - 1.0;
        if expand_y.abs() < 0.005 || !expand_y.is_finite() {
            return;
        }
        let data = self.data_limits();
        let range = |axis: &Axis, d: Option<(f64, f64)>| {
            d.map_or((f64::INFINITY, f64::NEG_INFINITY), |(a, b)| {
                (axis.scale.forward(a), axis.scale.forward(b))
            })
        };
        let (dx, dy) = (range(xaxis, data.x), range(yaxis, data.y));
        let (xr, yr) = (1.05 * (dx.1 - dx.0), 1.05 * (dy.1 - dy.0));
        let (xmarg, ymarg) = (xsize - xr, ysize - yr);
        let (wide_y, wide_x) = (wanted * xsize, ysize / wanted);
        let (wide_xmarg, wide_ymarg) = (wide_x - xr, wide_y - yr);
        let adjust_y = if xmarg > 0.0 && ymarg > 0.0 {
            (wide_ymarg > 0.0 && expand_y < 0.0) || (wide_xmarg < 0.0 && expand_y > 0.0)
        } else {
            expand_y > 0.0
        };
        // Only the axis that figures have made of several knows of its room.
        let (shared_x, shared_y) = (xaxis.room.is_some(), yaxis.room.is_some());
        if !shared_y && (shared_x || adjust_y) {
            view.ylim = centred(yaxis, view.ylim, wide_y);
        } else {
            view.xlim = centred(xaxis, view.xlim, wide_x);
        }
    }
}

/// How far the limits are apart after the scales.
fn sizes(view: &AxesView, xaxis: &Axis, yaxis: &Axis) -> (f64, f64) {
    let size = |axis: &Axis, (a, b): (f64, f64)| {
        (axis.scale.forward(a.max(b)) - axis.scale.forward(a.min(b))).abs().max(1e-30)
    };
    (size(xaxis, view.xlim), size(yaxis, view.ylim))
}

/// Limits of this length after the scale, about the same middle.
fn centred(axis: &Axis, (a, b): (f64, f64), length: f64) -> (f64, f64) {
    let (lo, hi) = (axis.scale.forward(a.min(b)), axis.scale.forward(a.max(b)));
    let middle = 0.5 * (lo + hi);
    let (lo, hi) = (axis.scale.inverse(middle - length / 2.0), axis.scale.inverse(middle + length / 2.0));
    if a > b { (hi, lo) } else { (lo, hi) }
}

/// The largest rectangle of this height by width in the room, which is in fractions of a figure of height by width
/// `figure`.
fn shrunk(room: BBox, aspect: f64, figure: f64, (cx, cy): (f64, f64)) -> BBox {
    let (w, h) = (room.width(), room.height());
    let height = w * aspect / figure;
    let (width, height) = if height <= h { (w, height) } else { (h * figure / aspect, h) };
    let (x1, y1) = (room.x0 + width, room.y0 + height);
    let dx = (room.x0 + cx * (w - (x1 - room.x0))) - room.x0;
    let dy = (room.y0 + cy * (h - (y1 - room.y0))) - room.y0;
    BBox::new(room.x0 + dx, room.y0 + dy, x1 + dx, y1 + dy)
}
