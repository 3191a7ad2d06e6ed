//! Arrows: their properties. `quiver_arrows` shapes them.

use super::quiver_arrows::{Angles, Arrows, Pivot, Shape, Units};
use super::{
    Artist, ArtistBase, ColorMapping, CoordMap, DataLimits, DrawContext, KeyBox, LegendKey, Mappable,
    Obstacles, PolySetters, PolyStyle, VectorField, artist_base,
};
use crate::color::{Color, IntoColors, Rgba};
use crate::data::{Data, IntoData, Number};
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;

/// Arrows for vectors: what `quiver` makes. Lengths and widths of heads are in widths of the shaft.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let arrows = ax.quiver([0, 1, 2], [0, 1], [[1, 2, 3], [3, 2, 1]].concat(), [1, 1, 0, 0, -1, -1]);
/// let arrows = arrows.pivot("middle").c([0, 1, 2, 3, 4, 5]).cmap("plasma").handle();
/// ax.quiverkey(arrows, 0.9, 1.05, 2.0, "2 m/s").labelpos("E");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Quiver {
    base: ArtistBase,
    pub(super) style: PolyStyle,
    pub(super) field: VectorField,
    pub(super) shape: Shape,
}

/// Directions of arrows: `"uv"`, `"xy"`, or degrees, one or one each.
pub trait IntoAngles {
    /// The directions.
    ///
    /// # Errors
    /// Another name.
    fn into_angles(self) -> Result<Angles, String>;
}

impl IntoAngles for &str {
    fn into_angles(self) -> Result<Angles, String> {
        match self {
            "uv" => Ok(Angles::Uv),
            "xy" => Ok(Angles::Xy),
            _ => Err(format!("{self:?} is no direction of arrows: uv, xy, or degrees")),
        }
    }
}

macro_rules! into_angle { ($($t:ty)*) => { $(impl IntoAngles for $t {
    fn into_angles(self) -> Result<Angles, String> {
        Ok(Angles::Degrees([self].into_data()))
    }
})* } }
into_angle!(f64 i32);

macro_rules! into_angles { ($([$($generic:tt)*] $t:ty;)*) => { $(impl<$($generic)*> IntoAngles for $t {
    fn into_angles(self) -> Result<Angles, String> {
        Ok(Angles::Degrees(self.into_data()))
    }
})* } }
into_angles! {
    [T: Number] Vec<T>;
    [T: Number] &Vec<T>;
    [T: Number] &[T];
    [T: Number, const N: usize] [T; N];
    [] &crate::data::Grid;
    [] Data;
}

/// Setters of lengths that are finite and not negative.
macro_rules! lengths {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        pub fn $name(&mut self, widths: impl Number) -> &mut Self {
            let old = self.shape.$name;
            self.shape.$name = super::checked_width(&mut self.base, stringify!($name), widths.to_f64(), old);
            self
        }
    )*};
}

impl Quiver {
    pub(crate) fn new(base: ArtistBase, field: VectorField) -> Self {
        let mut style = PolyStyle::new(Color::Rgba(Rgba::BLACK));
        style.linewidths = vec![0.0];
        Self { base, style, field, shape: Shape::default() }
    }

    /// Numbers whose colours arrows have, one each. One that is not finite leaves its arrow out.
    #[track_caller]
    pub fn c(&mut self, numbers: impl IntoData) -> &mut Self {
        let numbers = self.base.numbers("c", numbers);
        if self.base.check(self.field.check_numbers("c", numbers.len())).is_some() {
            self.style.set_numbers(numbers);
        }
        self
    }

    /// The colours of arrows: one, or one each. Default black.
    #[track_caller]
    pub fn color(&mut self, colors: impl IntoColors) -> &mut Self {
        self.facecolors(colors)
    }

    /// How much of a vector is one unit long; see [`Quiver::scale_units`]. Default: by the mean of the vectors, so
    /// that arrows just fit between one another.
    #[track_caller]
    pub fn scale(&mut self, scale: impl Number) -> &mut Self {
        let scale = scale.to_f64();
        if scale.is_finite() && scale > 0.0 {
            self.shape.scale = Some(scale);
        } else {
            self.base.fail(format!("the scale of arrows must be above 0, not {scale}"));
        }
        self
    }

    /// The unit of the scale: `"width"`, `"height"` (of the axes), `"dots"`, `"inches"`, `"x"`, `"y"`, `"xy"` (data).
    /// Default: that of [`Quiver::units`].
    #[track_caller]
    pub fn scale_units(&mut self, name: &str) -> &mut Self {
        if let Some(u) = self.base.check(Units::parse(name)) {
            self.shape.scale_units = Some(u);
        }
        self
    }

    /// The unit of the shaft's width, the same names as for [`Quiver::scale_units`]. Default `"width"`.
    #[track_caller]
    pub fn units(&mut self, name: &str) -> &mut Self {
        if let Some(u) = self.base.check(Units::parse(name)) {
            self.shape.units = u;
        }
        self
    }

    /// The shaft's width in [`Quiver::units`]. Default: 0.06 of the axes' width, divided by the root of the number of
    /// arrows (8 to 25).
    #[track_caller]
    pub fn width(&mut self, width: impl Number) -> &mut Self {
        let width = width.to_f64();
        if width.is_finite() && width > 0.0 {
            self.shape.width = Some(width);
        } else {
            self.base.fail(format!("the width of arrows must be above 0, not {width}"));
        }
        self
    }

    /// `"uv"` (default): a vector's components are directions on the screen; `"xy"`: arrows lead from `(x, y)` to
    /// `(x + u, y + v)`; or degrees, counter-clockwise from the right.
    #[track_caller]
    pub fn angles(&mut self, angles: impl IntoAngles) -> &mut Self {
        let Some(angles) = self.base.check(angles.into_angles()) else { return self };
        let fits = match &angles {
            Angles::Degrees(d) => self.field.check_numbers("angles", d.len()),
            _ => Ok(()),
        };
        if self.base.check(fits).is_some() {
            self.shape.angles = angles;
        }
        self
    }

    /// The part of an arrow that is at its point: `"tail"` (default), `"middle"` or `"tip"`.
    #[track_caller]
    pub fn pivot(&mut self, name: &str) -> &mut Self {
        match name {
            "tail" => self.shape.pivot = Pivot::Tail,
            "mid" | "middle" => self.shape.pivot = Pivot::Middle,
            "tip" => self.shape.pivot = Pivot::Tip,
            _ => self.base.fail(format!("{name:?} is not a pivot: tail, middle, tip")),
        }
        self
    }

    lengths! {
        /// The head's width. Default 3.
        headwidth;
        /// The head's length at its sides. Default 5.
        headlength;
        /// The head's length at the shaft. Default 4.5.
        headaxislength;
        /// Below this length, in lengths of heads, an arrow is made smaller as a whole. Default 1.
        minshaft;
        /// Below this length an arrow is a hexagon. Default 1.
        minlength;
    }

    /// Replaces the vectors by as many others.
    #[track_caller]
    pub fn set_uv(&mut self, u: impl IntoData, v: impl IntoData) -> &mut Self {
        let (x, y) = (0..self.field.len()).map(|i| self.field.place(i)).map(|p| (p.x, p.y)).unzip();
        let made = VectorField::new(Vec::into(x), Vec::into(y), u.into_data(), v.into_data());
        if let Some(f) = self.base.check(made) {
            self.field = f;
        }
        self
    }

    /// Whether the n-th arrow has a colour.
    fn counts(&self, i: usize) -> bool {
        self.style.numbers.as_ref().is_none_or(|n| n.get(i).is_none_or(|c| c.is_finite()))
    }

    /// The arrows in this view, in pixels.
    fn arrows(&self, ctx: &DrawContext<'_>) -> Vec<(usize, Path, Point)> {
        let map = ctx.map(&self.base);
        let arrows = self.arrows_in(&map, ctx);
        let each = (0..self.field.len()).filter(|&i| self.counts(i)).filter_map(|i| {
            let (at, v) = (self.field.place(i), self.field.vector(i)?);
            let place = map.apply(at);
            let arrow = arrows.arrow(i, at, v);
            let sound = place.is_finite() && arrow.points().iter().all(|p| p.is_finite());
            sound.then_some((i, arrow, place))
        });
        each.collect()
    }

    /// The arrow of a key for this vector, about its place in pixels.
    pub(super) fn key_arrow(&self, ctx: &DrawContext<'_>, v: Point, pivot: Pivot) -> Path {
        let map = ctx.map(&self.base);
        self.arrows_in(&map, ctx).key(v, pivot)
    }

    fn arrows_in<'m>(&'m self, map: &'m CoordMap, ctx: &DrawContext<'_>) -> Arrows<'m> {
        let reach = || {
            // How far all numbers of the axes go, as matplotlib's `dataLim`: it sets the small step along a vector.
            // Without a curved scale any step does.
            let own = self.field.limits();
            let all = if map.is_affine() { Vec::new() } else { ctx.scene.artists_of(self.base.axes) };
            all.into_iter().fold(own, |l, a| l.union(&a.data_limits()))
        };
        Arrows::new(&self.shape, &self.field, map, ctx, reach, |i| self.counts(i))
    }
}

impl PolySetters for Quiver {
    fn poly_mut(&mut self) -> (&mut PolyStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for Quiver {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let drawn = self.style.draw(&self.base, ctx, r, &self.arrows(ctx));
        drawn.map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        self.field.limits().only(self.base.coords.is_data())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let arrows = self.arrows(ctx);
        BBox::around(arrows.iter().flat_map(|(_, path, at)| path.points().iter().map(|&p| p + *at)))
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.style.draw_key(self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        // matplotlib does not move the arrows to their places here: they all start at the figure's corner.
        out.lines.extend(self.arrows(ctx).into_iter().map(|(_, path, _)| path));
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for Quiver {
    fn mapping(&self) -> &ColorMapping {
        &self.style.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.style.mapping, &mut self.base)
    }
}
