//! Two arrows that show directions.

use super::{AnchoredOffsetbox, OffsetBox};
use crate::artist::dress::Dress;
use crate::artist::text_layout::line_outline;
use crate::artist::{
    ArrowLook, ArrowStyle, Artist, ArtistBase, Clip, Coords, DrawContext, Patch, PatchSetters, Text,
    Transform, patch,
};
use crate::color::{Color, IntoColor, Rgba};
use crate::data::Number;
use crate::each::Each;
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::Renderer;

/// Two arrows at a right angle with their labels: the content of [`AnchoredDirectionArrows`].
#[derive(Clone, Debug)]
pub struct DirectionArrows {
    labels: [String; 2],
    to: Transform,
    length: f64,
    size: f64,
    angle: f64,
    aspect_ratio: f64,
    sep: (f64, f64),
    back_length: f64,
    /// Length and width of heads and the width of tails, in points.
    head_length: f64,
    head_width: f64,
    tail_width: f64,
    color: Color,
    alpha: f64,
    arrow: ArrowLook,
    /// How the labels look.
    text: Patch,
    font: Vec<Dress>,
}

/// The outlines of the arrows and of the labels, in pixels.
struct Shapes {
    arrows: Vec<(Path, bool)>,
    labels: [Path; 2],
}

impl DirectionArrows {
    fn new(label_x: String, label_y: String) -> Self {
        Self {
            labels: [label_x, label_y],
            to: Coords::Axes.into(),
            length: 0.15,
            size: 0.08,
            angle: 0.0,
            aspect_ratio: 1.0,
            sep: (0.01, 0.0),
            back_length: 0.15,
            head_length: 15.0,
            head_width: 10.0,
            tail_width: 2.0,
            color: Color::Rgba(Rgba::WHITE),
            alpha: 1.0,
            arrow: ArrowLook::new(),
            text: Patch::new(ArtistBase::part(0.0), Path::new()),
            font: Vec::new(),
        }
    }

    /// All outlines where the box is moved by `offset` pixels and a point is `px` pixels.
    fn shapes(&self, ctx: &DrawContext<'_>, offset: Point, px: f64) -> Shapes {
        let map = self.to.map(ctx.view, ctx.dpi);
        let turn = Affine::rotate_deg(self.angle).then(&Affine::translate(offset.x, offset.y));
        let (x, y, back) = (self.length, self.length * self.aspect_ratio, self.back_length);
        let arrow = |from: (f64, f64), to: (f64, f64)| {
            let ends = [from, to].each(|p| turn.apply(map.apply(p.into())));
            let style = ArrowStyle::simple(self.head_length, self.head_width, self.tail_width);
            let scale = self.arrow.mutation_scale.unwrap_or(1.0) * px;
            self.arrow.between(ctx, (ends[0], ends[1]), None, (&style, [0.0; 2], scale))
        };
        let mut arrows = arrow((0.0, back * y), (x, back * y));
        arrows.extend(arrow((back * x, 0.0), (back * x, y)));
        let label = |text: &str, at: (f64, f64)| {
            let mut t = Text::new(ArtistBase::part(0.0), ctx.rc, 0.0, 0.0, text);
            self.font.iter().for_each(|d| d.apply(&mut t));
            // Outlines have 100 units to the size of the font.
            let scale = self.size / 100.0;
            let place = Affine::scale(scale, scale).then(&Affine::translate(at.0, at.1));
            map.path_to_pixels(&line_outline(&t, text).transformed(&place)).transformed(&turn)
        };
        let labels = [
            label(&self.labels[0], (x + self.sep.0, back * y + self.sep.1)),
            label(&self.labels[1], (x * back + self.sep.0, y * (1.0 - back) + self.sep.1)),
        ];
        Shapes { arrows, labels }
    }

    /// What all of it covers before it is moved. matplotlib measures arrows before it knows the resolution, as if points
    /// were pixels.
    fn covered(&self, ctx: &DrawContext<'_>) -> BBox {
        let s = self.shapes(ctx, Point::default(), 1.0);
        let all = s.arrows.iter().map(|(path, _)| path).chain(&s.labels);
        let covered = all.filter_map(Path::extents).reduce(|a, b| a.union(&b));
        covered.unwrap_or(BBox::new(0.0, 0.0, 0.0, 0.0))
    }
}

impl OffsetBox for DirectionArrows {
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
        let b = self.covered(ctx);
        BBox::from_bounds(0.0, 0.0, b.width(), b.height())
    }

    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
        let shapes = self.shapes(ctx, origin - self.covered(ctx).min(), ctx.px(1.0));
        let mut look = self.arrow.clone();
        let (style, base) = look.style_mut();
        style.facecolor.get_or_insert_with(|| self.color.clone());
        style.edgecolor.get_or_insert_with(|| self.color.clone());
        base.alpha.get_or_insert(self.alpha);
        look.draw_outlines(ctx, r, &shapes.arrows, Clip::default());
        let mut text = self.text.clone();
        text.style.facecolor.get_or_insert_with(|| self.color.clone());
        text.style.edgecolor.get_or_insert_with(|| self.color.clone());
        let alpha = Some(text.base.alpha.unwrap_or(self.alpha));
        for path in &shapes.labels {
            patch::draw_path(&text.style, alpha, Clip::default(), ctx, r, path, &Affine::IDENTITY);
        }
        Ok(())
    }

    fn clone_box(&self) -> Box<dyn OffsetBox> {
        Box::new(self.clone())
    }
}

/// Two arrows at a right angle with their labels, as matplotlib's `AnchoredDirectionArrows`: what
/// [`crate::axes::Axes::add_anchored_direction_arrows`] makes. Lengths are fractions of the axes, or of other coordinates
/// (see [`AnchoredDirectionArrows::arrows_transform`]).
pub type AnchoredDirectionArrows = AnchoredOffsetbox<DirectionArrows>;

impl AnchoredDirectionArrows {
    #[track_caller]
    pub(crate) fn of(base: ArtistBase, label_x: String, label_y: String) -> Self {
        let arrows = DirectionArrows::new(label_x, label_y);
        let size = |_: &DirectionArrows, rc: &RcParams| rc.legend.fontsize;
        Self::new(base, arrows, "upper left").with((0.4, 0.4, false), size)
    }

    #[track_caller]
    fn set(&mut self, name: &str, v: f64, change: impl FnOnce(&mut DirectionArrows, f64)) -> &mut Self {
        if let Some(v) = self.base_mut().finite(name, v) {
            change(&mut self.child, v);
        }
        self
    }

    /// The coordinates of lengths and of the labels' size. Default [`Coords::Axes`].
    pub fn arrows_transform(&mut self, coords: impl Into<Transform>) -> &mut Self {
        self.child.to = coords.into();
        self
    }

    /// The length of the first arrow. Default 0.15.
    #[track_caller]
    pub fn length(&mut self, length: impl Number) -> &mut Self {
        self.set("length", length.to_f64(), |a, v| a.length = v)
    }

    /// The size of the labels' font, in the same coordinates: matplotlib's `fontsize`. Default 0.08.
    #[track_caller]
    pub fn label_size(&mut self, size: impl Number) -> &mut Self {
        self.set("label_size", size.to_f64(), |a, v| a.size = v)
    }

    /// How far both are turned, in degrees counter-clockwise. Default 0.
    #[track_caller]
    pub fn angle(&mut self, degrees: impl Number) -> &mut Self {
        self.set("angle", degrees.to_f64(), |a, v| a.angle = v)
    }

    /// The length of the second arrow as a multiple of the first's; below 0 it points the other way. Default 1.
    #[track_caller]
    pub fn aspect_ratio(&mut self, ratio: impl Number) -> &mut Self {
        self.set("aspect_ratio", ratio.to_f64(), |a, v| a.aspect_ratio = v)
    }

    /// From the arrows to their labels, rightwards. Default 0.01.
    #[track_caller]
    pub fn sep_x(&mut self, distance: impl Number) -> &mut Self {
        self.set("sep_x", distance.to_f64(), |a, v| a.sep.0 = v)
    }

    /// From the arrows to their labels, upwards. Default 0.
    #[track_caller]
    pub fn sep_y(&mut self, distance: impl Number) -> &mut Self {
        self.set("sep_y", distance.to_f64(), |a, v| a.sep.1 = v)
    }

    /// How much of an arrow lies behind the other, as a fraction of it. Default 0.15.
    #[track_caller]
    pub fn back_length(&mut self, fraction: impl Number) -> &mut Self {
        self.set("back_length", fraction.to_f64(), |a, v| a.back_length = v)
    }

    /// The width of heads in points. Default 10.
    #[track_caller]
    pub fn head_width(&mut self, points: impl Number) -> &mut Self {
        self.set("head_width", points.to_f64(), |a, v| a.head_width = v)
    }

    /// The length of heads in points. Default 15.
    #[track_caller]
    pub fn head_length(&mut self, points: impl Number) -> &mut Self {
        self.set("head_length", points.to_f64(), |a, v| a.head_length = v)
    }

    /// The width of shafts in points. Default 2.
    #[track_caller]
    pub fn tail_width(&mut self, points: impl Number) -> &mut Self {
        self.set("tail_width", points.to_f64(), |a, v| a.tail_width = v)
    }

    /// The colour of arrows and labels. Default white.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base_mut().check(color.into_color()) {
            self.child.color = c;
        }
        self
    }

    /// The opacity of arrows and labels, `0..=1`. Default 1.
    #[track_caller]
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        Artist::alpha(self, alpha);
        self.child.alpha = self.base().alpha.unwrap_or(self.child.alpha);
        self
    }

    /// Changes the look of the arrows: `.arrow_props(|a| { a.facecolor("r"); })`. Their shape stays.
    pub fn arrow_props(&mut self, change: impl FnOnce(&mut ArrowLook)) -> &mut Self {
        change(&mut self.child.arrow);
        let error = self.child.arrow.base.error.take();
        self.keep(error)
    }

    /// Changes the look of the labels, which are shapes: `.text_props(|p| { p.edgecolor("w").facecolor("k"); })`.
    pub fn text_props(&mut self, change: impl FnOnce(&mut Patch)) -> &mut Self {
        change(&mut self.child.text);
        let error = self.child.text.base.error.take();
        self.keep(error)
    }

    /// Changes the font of the labels; its size does not count.
    pub fn fontproperties(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.child.font.push(Dress::new(change));
        self
    }

    fn keep(&mut self, error: Option<Error>) -> &mut Self {
        self.base_mut().adopt(error);
        self
    }
}
