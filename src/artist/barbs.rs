//! Wind barbs: their properties. `barb_shapes` shapes them.

use super::barb_shapes::{BarbShape, Start};
use super::{
    Artist, ArtistBase, ColorMapping, DataLimits, DrawContext, KeyBox, LegendKey, Mappable, Obstacles,
    PolyEdges, PolySetters, PolyStyle, VectorField, artist_base,
};
use crate::color::{Color, IntoColors, Rgba};
use crate::data::{Data, IntoData, Number};
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::Renderer;

/// Wind barbs for vectors: what `barbs` makes. A staff has a flag for each 50, a line for each 10, and half a line for
/// 5; a calm is a circle.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.barbs([0, 1, 2], [0, 0, 0], [0, 15, 65], [0, -15, 10]).length(8.0).barbcolor("b").flagcolor("r");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Barbs {
    base: ArtistBase,
    style: PolyStyle,
    field: VectorField,
    shape: BarbShape,
    barbcolor: Option<Vec<Color>>,
    flagcolor: Option<Vec<Color>>,
    flip: Vec<bool>,
    /// Numbers whose colours barbs have.
    numbers: Option<Data>,
}

impl Barbs {
    pub(crate) fn new(base: ArtistBase, field: VectorField) -> Self {
        let mut style = PolyStyle::new(Color::Rgba(Rgba::BLACK));
        style.edges = PolyEdges::Face;
        Self {
            base,
            style,
            field,
            shape: BarbShape::default(),
            barbcolor: None,
            flagcolor: None,
            flip: vec![false],
            numbers: None,
        }
    }

    /// Numbers whose colours barbs have, one each. One that is not finite leaves its barb out.
    #[track_caller]
    pub fn c(&mut self, numbers: impl IntoData) -> &mut Self {
        let numbers = self.base.numbers("c", numbers);
        if self.base.check(self.field.check_numbers("c", numbers.len())).is_some() {
            self.numbers = Some(numbers);
            self.recolor();
        }
        self
    }

    /// How long staffs are: `length * length / 2` points, as in matplotlib. Default 7.
    #[track_caller]
    pub fn length(&mut self, length: impl Number) -> &mut Self {
        let length = length.to_f64();
        self.shape.length = super::checked_width(&mut self.base, "length", length, self.shape.length);
        self
    }

    /// The part of a barb that is at its point: `"tip"` (default) or `"middle"`.
    #[track_caller]
    pub fn pivot(&mut self, name: &str) -> &mut Self {
        match name {
            "tip" => self.shape.start = Start::Tip,
            "middle" => self.shape.start = Start::Middle,
            _ => self.base.fail(format!("{name:?} is not a pivot of barbs: tip, middle")),
        }
        self
    }

    /// How far along its staff, in units of [`Barbs::length`], a barb is moved from its point.
    #[track_caller]
    pub fn pivot_at(&mut self, distance: impl Number) -> &mut Self {
        let distance = distance.to_f64();
        if distance.is_finite() {
            self.shape.start = Start::At(distance);
        } else {
            self.base.fail(format!("the pivot of barbs must be finite, not {distance}"));
        }
        self
    }

    /// The colours of staffs and lines: one, or one each. Default black; flags have them too unless told otherwise.
    #[track_caller]
    pub fn barbcolor(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.barbcolor = Some(c);
            self.recolor();
        }
        self
    }

    /// The colours of flags: one, or one each. Default: those of staffs.
    #[track_caller]
    pub fn flagcolor(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.flagcolor = Some(c);
            self.recolor();
        }
        self
    }

    /// The colours of barbs and flags: one, or one each.
    #[track_caller]
    pub fn color(&mut self, colors: impl IntoColors) -> &mut Self {
        self.flagcolor = None;
        self.barbcolor(colors)
    }

    fn recolor(&mut self) {
        let black = || vec![Color::Rgba(Rgba::BLACK)];
        let given = self.flagcolor.clone().or_else(|| self.barbcolor.clone());
        self.style.facecolors = given.unwrap_or_else(black);
        self.style.edges = match (&self.barbcolor, &self.flagcolor) {
            (Some(c), Some(_)) => PolyEdges::Colors(c.clone()),
            _ => PolyEdges::Face,
        };
        if let Some(n) = &self.numbers {
            self.style.set_numbers(n.clone());
        }
    }

    /// Whether circles of calms are filled. Default: no.
    pub fn fill_empty(&mut self, on: bool) -> &mut Self {
        self.shape.fill_empty = on;
        self
    }

    /// Whether strengths are rounded to the nearest half line instead of down. Default: yes.
    pub fn rounding(&mut self, on: bool) -> &mut Self {
        self.shape.rounding = on;
        self
    }

    /// What half a line, a line and a flag stand for. Default 5, 10, 50.
    #[track_caller]
    pub fn barb_increments(&mut self, half: impl Number, full: impl Number, flag: impl Number) -> &mut Self {
        let half = half.to_f64();
        let full = full.to_f64();
        let flag = flag.to_f64();
        if [half, full, flag].iter().all(|v| v.is_finite() && *v > 0.0) {
            self.shape.increments = super::barb_shapes::Increments { half, full, flag };
        } else {
            self.base.fail(format!("increments of barbs must be above 0, not {half}, {full} and {flag}"));
        }
        self
    }

    /// Sizes of parts as fractions of the length, by name: `"spacing"` (default 0.125), `"height"` (0.4), `"width"`
    /// (0.25), `"emptybarb"` (the circle's radius, 0.15).
    #[track_caller]
    pub fn sizes<'n>(&mut self, sizes: impl IntoIterator<Item = (&'n str, f64)>) -> &mut Self {
        for (name, size) in sizes {
            let all = &mut self.shape.sizes;
            let part = match name {
                "spacing" => &mut all.spacing,
                "height" => &mut all.height,
                "width" => &mut all.width,
                "emptybarb" => &mut all.emptybarb,
                _ => {
                    self.base
                        .fail(format!("{name:?} is no part of barbs: spacing, height, width, emptybarb"));
                    continue;
                }
            };
            if size.is_finite() {
                *part = size;
            } else {
                self.base.fail(format!("the {name} of barbs must be finite, not {size}"));
            }
        }
        self
    }

    /// Whether lines and flags point to the other side, as on the southern hemisphere. Default: no.
    pub fn flip_barb(&mut self, flip: bool) -> &mut Self {
        self.flip = vec![flip];
        self
    }

    /// [`Barbs::flip_barb`] for each barb.
    #[track_caller]
    pub fn flip_barbs(&mut self, flip: impl IntoIterator<Item = bool>) -> &mut Self {
        let flip: Vec<bool> = flip.into_iter().collect();
        if self.base.check(self.field.check_numbers("flip_barbs", flip.len())).is_some() {
            self.flip = flip;
        }
        self
    }

    /// The barbs that are no gaps.
    fn shown(&self) -> impl Iterator<Item = (usize, Point, Point)> + '_ {
        let counted =
            |i: usize| self.numbers.as_ref().is_none_or(|n| n[if n.len() == 1 { 0 } else { i }].is_finite());
        let finite = (0..self.field.len()).filter(move |&i| counted(i) && self.field.place(i).is_finite());
        finite.filter_map(|i| Some((i, self.field.place(i), self.field.vector(i)?)))
    }

    /// Colours are counted by the barbs that are shown, but numbers by all.
    fn paths(&self, ctx: &DrawContext<'_>) -> Vec<(usize, Path, Point)> {
        let map = ctx.map(&self.base);
        let scale = ctx.px(self.shape.length / 2.0);
        let barb = |(nth, (i, at, v)): (usize, (usize, Point, Point))| {
            let flip = self.flip[if self.flip.len() == 1 { 0 } else { i }];
            let path = self.shape.barb(v, flip).transformed(&Affine::scale(scale, scale));
            (if self.numbers.is_some() { i } else { nth }, path, map.apply(at))
        };
        self.shown().enumerate().map(barb).filter(|(_, _, at)| at.is_finite()).collect()
    }
}

impl PolySetters for Barbs {
    fn poly_mut(&mut self) -> (&mut PolyStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for Barbs {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let drawn = self.style.draw(&self.base, ctx, r, &self.paths(ctx));
        drawn.map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        let (x, y): (Vec<f64>, Vec<f64>) = self.shown().map(|(_, at, _)| (at.x, at.y)).unzip();
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let paths = self.paths(ctx);
        BBox::around(paths.iter().flat_map(|(_, path, at)| path.points().iter().map(|&p| p + *at)))
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.style.draw_key(self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        // matplotlib does not move the barbs to their places here: they all start at the figure's corner.
        out.lines.extend(self.paths(ctx).into_iter().map(|(_, path, _)| path));
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for Barbs {
    fn mapping(&self) -> &ColorMapping {
        &self.style.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.style.mapping, &mut self.base)
    }
}
