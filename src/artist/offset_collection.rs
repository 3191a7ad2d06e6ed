//! Many shapes of a size in points or in data, each at a place of its own.

use super::{
    Artist, ArtistBase, ColorMapping, Coords, DataLimits, DrawContext, KeyBox, LegendKey, Mappable,
    PolySetters, PolyStyle, artist_base,
};
use crate::color::Color;
use crate::data::{Data, IntoData, Number};
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::Renderer;

/// What sizes are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Units {
    Points,
    Inches,
    Dots,
    /// Numbers of both axes, of x, of y.
    Xy,
    X,
    Y,
    /// Fractions of the axes' width, of its height.
    Width,
    Height,
}

/// The shapes.
#[derive(Clone, Debug)]
enum Shapes {
    /// Ellipses of these half widths, half heights and angles in radians.
    Ellipses { widths: Vec<f64>, heights: Vec<f64>, angles: Vec<f64> },
    /// One path, of these areas in square points, turned by so many radians.
    Sized { path: Path, sizes: Vec<f64>, turn: f64 },
}

/// Many shapes at places of their own, as matplotlib's `EllipseCollection`, `CircleCollection`, `RegularPolyCollection`,
/// `StarPolygonCollection` and `AsteriskPolygonCollection`: the n-th takes the n-th of sizes and colours, over and over.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.ellipses([0, 1, 2], [0, 1, 0], [0.5], [0.2, 0.4], [0, 30, 60]).units("xy").array([1, 2, 3]);
/// ax.regular_polygons([0, 1, 2], [1, 0, 1], 6, [100.0]).rotation(0.3).facecolors(["r", "g", "b"]);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct OffsetCollection {
    base: ArtistBase,
    style: PolyStyle,
    shapes: Shapes,
    units: Units,
    x: Data,
    y: Data,
}

impl OffsetCollection {
    fn new(base: ArtistBase, (x, y): (Data, Data), face: Color, shapes: Shapes) -> Self {
        Self { base, style: PolyStyle::new(face), shapes, units: Units::Points, x, y }
    }

    /// Ellipses; widths and heights are whole, angles in degrees.
    pub(crate) fn ellipses(
        base: ArtistBase,
        at: (Data, Data),
        face: Color,
        [widths, heights, angles]: [Data; 3],
    ) -> Self {
        let half = |d: &Data| d.iter().map(|v| v * 0.5).collect();
        let angles = angles.iter().map(|a| a.to_radians()).collect();
        Self::new(base, at, face, Shapes::Ellipses { widths: half(&widths), heights: half(&heights), angles })
    }

    /// One path at each place, of these areas.
    pub(crate) fn sized(base: ArtistBase, at: (Data, Data), face: Color, path: Path, sizes: &Data) -> Self {
        Self::new(base, at, face, Shapes::Sized { path, sizes: sizes.to_vec(), turn: 0.0 })
    }

    /// Keeps what is wrong with places and sizes.
    #[track_caller]
    pub(crate) fn check(&mut self) -> &mut Self {
        let empty = match &self.shapes {
            Shapes::Ellipses { widths, heights, angles } => {
                [widths, heights, angles].iter().any(|v| v.is_empty())
            }
            Shapes::Sized { sizes, .. } => sizes.is_empty(),
        };
        if empty {
            self.base.fail("shapes need at least one size");
        }
        if self.x.len() != self.y.len() {
            let (a, b) = (self.x.len(), self.y.len());
            self.base.fail(format!("x and y must have the same length, but x has {a} and y has {b}"));
        }
        self
    }

    /// What sizes of ellipses are in: `"points"` (default), `"inches"`, `"dots"`, `"xy"` (data), `"x"`, `"y"`, `"width"`,
    /// `"height"` (of the axes).
    #[track_caller]
    pub fn units(&mut self, name: &str) -> &mut Self {
        self.units = match name {
            "points" => Units::Points,
            "inches" => Units::Inches,
            "dots" => Units::Dots,
            "xy" => Units::Xy,
            "x" => Units::X,
            "y" => Units::Y,
            "width" => Units::Width,
            "height" => Units::Height,
            _ => {
                self.base.fail(format!("{name:?} is no unit: points, inches, dots, xy, x, y, width, height"));
                return self;
            }
        };
        self
    }

    /// Turns polygons clockwise, in radians. Default 0.
    pub fn rotation(&mut self, radians: impl Number) -> &mut Self {
        if let Shapes::Sized { turn, .. } = &mut self.shapes {
            *turn = radians.to_f64();
        }
        self
    }

    /// Numbers whose colours faces have, one each: see [`Mappable`].
    #[track_caller]
    pub fn array(&mut self, numbers: impl IntoData) -> &mut Self {
        let numbers = self.base.numbers("array", numbers);
        self.style.set_numbers(numbers);
        self
    }

    /// The n-th shape in pixels, about its place.
    fn shape(&self, n: usize, ctx: &DrawContext<'_>) -> Path {
        // Without a size, which is an error of the next draw, there is no shape.
        let nth = |v: &[f64]| v.get(n % v.len().max(1)).copied().unwrap_or(f64::NAN);
        match &self.shapes {
            Shapes::Sized { path, sizes, turn } => {
                // The area is that of the circle around it.
                let px = ctx.px(1.0) * nth(sizes).max(0.0).sqrt() * std::f64::consts::PI.sqrt().recip();
                path.transformed(&Affine::scale(px, px).then(&Affine::rotate_deg(-turn.to_degrees())))
            }
            Shapes::Ellipses { widths, heights, angles } => {
                let view = ctx.view;
                let per_unit = |px: f64, (lo, hi): (f64, f64)| px / (hi - lo);
                let unit = match self.units {
                    Units::Points => ctx.px(1.0),
                    Units::Inches => ctx.dpi,
                    Units::Dots | Units::Xy => 1.0,
                    Units::X => per_unit(view.bbox.width(), view.xlim),
                    Units::Y => per_unit(view.bbox.height(), view.ylim),
                    Units::Width => view.bbox.width(),
                    Units::Height => view.bbox.height(),
                };
                let (s, c) = nth(angles).sin_cos();
                let (w, h) = (nth(widths) * unit, nth(heights) * unit);
                let turned = Affine::new(w * c, w * s, -h * s, h * c, 0.0, 0.0);
                let place = match self.units {
                    Units::Xy => {
                        let to_px = view.map(Coords::Data).affine();
                        let zero = to_px.apply(Point::default());
                        turned.then(&to_px).then(&Affine::translate(-zero.x, -zero.y))
                    }
                    _ => turned,
                };
                Path::unit_circle().transformed(&place)
            }
        }
    }

    /// Whether all shapes are the same.
    fn is_one(&self) -> bool {
        match &self.shapes {
            Shapes::Ellipses { widths, heights, angles } => {
                widths.len().max(heights.len()).max(angles.len()) == 1
            }
            Shapes::Sized { sizes, .. } => sizes.len() == 1,
        }
    }

    fn places(&self, ctx: &DrawContext<'_>) -> Vec<Point> {
        let map = ctx.map(&self.base);
        self.x.iter().zip(self.y.iter()).map(|(&x, &y)| map.apply(Point::new(x, y))).collect()
    }

    fn placed(&self, ctx: &DrawContext<'_>) -> Vec<(usize, Path, Point)> {
        let at = self.places(ctx).into_iter();
        at.enumerate().filter(|(_, p)| p.is_finite()).map(|(n, p)| (n, self.shape(n, ctx), p)).collect()
    }
}

impl PolySetters for OffsetCollection {
    fn poly_mut(&mut self) -> (&mut PolyStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for OffsetCollection {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let drawn = match (self.is_one(), self.places(ctx)) {
            (true, at) => self.style.stamp(&self.base, ctx, r, &self.shape(0, ctx), &at),
            _ => Ok(false),
        };
        let drawn = drawn.and_then(|done| match done {
            true => Ok(()),
            false => self.style.draw(&self.base, ctx, r, &self.placed(ctx)),
        });
        drawn.map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        DataLimits::of(&self.x, &self.y).only(self.base.coords.is_data())
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.style.draw_key(self.base.alpha, ctx, r, key);
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let shapes = self.placed(ctx);
        let boxes =
            shapes.iter().filter_map(|(_, path, at)| Some(path.control_box()?.translated(at.x, at.y)));
        boxes.reduce(|a, b| a.union(&b))
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for OffsetCollection {
    fn mapping(&self) -> &ColorMapping {
        &self.style.mapping
    }

    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.style.mapping, &mut self.base)
    }
}
