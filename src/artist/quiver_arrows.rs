//! The shapes of arrows, as matplotlib's `quiver` makes them.

use std::f64::consts::FRAC_PI_3;

use super::{CoordMap, DataLimits, DrawContext, VectorField};
use crate::each::Each;
use crate::geom::{Affine, Path, Point};

/// What a length is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Units {
    Width,
    Height,
    Dots,
    Inches,
    X,
    Y,
    Xy,
}

impl Units {
    pub(super) fn parse(name: &str) -> Result<Self, String> {
        Ok(match name {
            "width" => Self::Width,
            "height" => Self::Height,
            "dots" => Self::Dots,
            "inches" => Self::Inches,
            "x" => Self::X,
            "y" => Self::Y,
            "xy" => Self::Xy,
            _ => return Err(format!("{name:?} is not a unit: width, height, dots, inches, x, y, xy")),
        })
    }

    /// Pixels in one unit.
    fn pixels(self, ctx: &DrawContext<'_>) -> f64 {
        let (b, view) = (ctx.view.bbox, ctx.view);
        // As in matplotlib, data units are negative along an axis that runs backwards: a width that is given in them
        // turns arrows round.
        let (w, h) = (view.xlim.1 - view.xlim.0, view.ylim.1 - view.ylim.0);
        match self {
            Self::Width => b.width(),
            Self::Height => b.height(),
            Self::Dots => 1.0,
            Self::Inches => ctx.dpi,
            Self::X => b.width() / w,
            Self::Y => b.height() / h,
            Self::Xy => b.width().hypot(b.height()) / w.hypot(h),
        }
    }
}

/// Where arrows point.
#[derive(Clone, Debug)]
pub enum Angles {
    /// By their components on the screen.
    Uv,
    /// From `(x, y)` to `(x + u, y + v)`.
    Xy,
    /// Degrees, counter-clockwise from the right.
    Degrees(crate::data::Data),
}

/// Which part of an arrow is at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pivot {
    Tail,
    Middle,
    Tip,
}

/// What the user says of arrows; lengths in shaft widths.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub(super) scale: Option<f64>,
    pub(super) width: Option<f64>,
    pub(super) units: Units,
    pub(super) scale_units: Option<Units>,
    pub(super) angles: Angles,
    pub(super) pivot: Pivot,
    pub(super) headwidth: f64,
    pub(super) headlength: f64,
    pub(super) headaxislength: f64,
    pub(super) minshaft: f64,
    pub(super) minlength: f64,
}

impl Default for Shape {
    fn default() -> Self {
        Self {
            scale: None,
            width: None,
            units: Units::Width,
            scale_units: None,
            angles: Angles::Uv,
            pivot: Pivot::Tail,
            headwidth: 3.0,
            headlength: 5.0,
            headaxislength: 4.5,
            minshaft: 1.0,
            minlength: 1.0,
        }
    }
}

/// The largest number, whatever its sign.
fn furthest(limits: &DataLimits) -> f64 {
    let ends = [limits.x, limits.y].into_iter().flatten().flat_map(|(a, b)| [a.abs(), b.abs()]);
    ends.fold(0.0, f64::max)
}

/// A shape in some view: how long a vector is drawn.
pub(super) struct Arrows<'a> {
    shape: &'a Shape,
    map: &'a CoordMap,
    /// Pixels per unit of width.
    unit: f64,
    /// The shaft in units.
    width: f64,
    /// Shaft widths per unit of a vector.
    per_length: f64,
    /// A small step in data, to see where vectors lead.
    step: f64,
}

impl<'a> Arrows<'a> {
    pub(super) fn new(
        shape: &'a Shape,
        field: &VectorField,
        map: &'a CoordMap,
        ctx: &DrawContext<'_>,
        reach: impl FnOnce() -> DataLimits,
        counts: impl Fn(usize) -> bool,
    ) -> Self {
        let unit = shape.units.pixels(ctx);
        let span = ctx.view.bbox.width() / unit;
        let root = (field.len() as f64).sqrt();
        let width = shape.width.unwrap_or(0.06 * span / root.clamp(8.0, 25.0));
        let both = matches!(shape.angles, Angles::Xy) && shape.scale_units == Some(Units::Xy);
        let step = if both { 1.0 } else { furthest(&reach()) * 0.001 };
        let mut made = Self { shape, map, unit, width, per_length: 1.0, step };
        let per_unit = match shape.scale_units {
            None => 1.0,
            Some(Units::Xy) => 1.0 / unit,
            Some(u) => u.pixels(ctx) / unit,
        };
        let scale = shape.scale.unwrap_or_else(|| {
            let drawn = (0..field.len()).filter(|&i| counts(i));
            let lengths = drawn.filter_map(|i| Some(made.size(field.place(i), field.vector(i)?)));
            let (sum, n) = lengths.fold((0.0, 0.0), |(s, n), v| (s + v, n + 1.0));
            1.8 * (sum / n) * root.max(10.0) / span * per_unit
        });
        made.per_length = per_unit / (scale * width);
        made
    }

    /// Where a vector leads on the screen.
    fn led(&self, at: Point, v: Point) -> Point {
        self.map.apply(at + v * self.step) - self.map.apply(at)
    }

    /// How large a vector is before the scale.
    fn size(&self, at: Point, v: Point) -> f64 {
        let given = matches!(self.shape.angles, Angles::Degrees(_));
        if self.shape.scale_units == Some(Units::Xy) && !given {
            self.led(at, v).hypot() / self.step
        } else {
            v.hypot()
        }
    }

    /// The arrow of the `i`-th vector, about its place in pixels.
    pub(super) fn arrow(&self, i: usize, at: Point, v: Point) -> Path {
        let angle = match &self.shape.angles {
            Angles::Uv => v.y.atan2(v.x),
            Angles::Xy => {
                let led = self.led(at, v);
                led.y.atan2(led.x)
            }
            Angles::Degrees(d) => {
                let degrees = d[if d.len() == 1 { 0 } else { i }];
                if degrees.is_finite() { degrees.to_radians() } else { 0.0 }
            }
        };
        self.turned(self.size(at, v), angle, self.shape.pivot)
    }

    /// An arrow of a vector of this size, turned by some radians.
    fn turned(&self, size: f64, angle: f64, pivot: Pivot) -> Path {
        let (s, c) = angle.sin_cos();
        let k = self.width * self.unit;
        let turn = Affine::new(k * c, k * s, -k * s, k * c, 0.0, 0.0);
        Path::polyline(self.outline(size * self.per_length, pivot).each(|p| turn.apply(p)).to_vec())
    }

    /// The arrow of a key, by its components on the screen.
    pub(super) fn key(&self, v: Point, pivot: Pivot) -> Path {
        self.turned(self.size(Point::default(), v), v.y.atan2(v.x), pivot)
    }

    /// An arrow to the right, in shaft widths.
    fn outline(&self, length: f64, pivot: Pivot) -> [Point; 8] {
        let shape = self.shape;
        let length = length.clamp(0.0, 65536.0);
        if length < shape.minlength {
            // Too short for an arrow: a hexagon.
            let r = 0.5 * shape.minlength;
            return std::array::from_fn(|i| {
                let (s, c) = (i as f64 * FRAC_PI_3).sin_cos();
                Point::new(c * r, s * r)
            });
        }
        let shortest = shape.minshaft * shape.headlength;
        let (tip, k) = if length < shortest { (shortest, length / shortest) } else { (length, 1.0) };
        let x = [0.0, tip - shape.headaxislength, tip - shape.headlength, tip];
        let y = [0.5, 0.5, 0.5 * shape.headwidth, 0.0];
        let shift = match pivot {
            Pivot::Tail => 0.0,
            Pivot::Middle => 0.5 * k * tip,
            Pivot::Tip => k * tip,
        };
        let corner = |i: usize, side: f64| Point::new(k * x[i] - shift, side * k * y[i]);
        [
            corner(0, 1.0),
            corner(1, 1.0),
            corner(2, 1.0),
            corner(3, -1.0),
            corner(2, -1.0),
            corner(1, -1.0),
            corner(0, -1.0),
            corner(0, 1.0),
        ]
    }
}
