//! How an axes is drawn: limits, ticks and places are resolved to plain values first; nothing is changed.

use std::borrow::Cow;
use std::sync::Arc;

use super::space_draw::TITLE_IN_SPACE;
use super::{Axes, Spot};
use crate::artist::axis_draw::{AxisScene, narrowed};
use crate::artist::axis_ticks::{self, Ticks};
use crate::artist::{Artist, AxesView, Axis, Direction, DrawContext, Room, Side, SpaceFrame, Text, TextRole};
use crate::color::Rgba;
use crate::each::Each;
use crate::error::Error;
use crate::geom::{Affine, BBox, Point};
use crate::render::{GraphicsContext, JoinStyle, Renderer};
use crate::scale::Scale;

/// An axes with its view, and the axis that it may share with others.
pub(crate) struct Laid<'a> {
    pub(crate) axes: &'a Axes,
    xaxis: Cow<'a, Axis>,
    yaxis: Cow<'a, Axis>,
    pub(crate) view: AxesView,
}

/// An axes in its present view.
pub(crate) struct Resolved<'a> {
    laid: &'a Laid<'a>,
    axes: &'a Axes,
    ctx: DrawContext<'a>,
    xticks: Ticks,
    yticks: Ticks,
    /// What the labels of x and y stay clear of besides their own ticks' labels.
    label_room: [Option<BBox>; 2],
    /// What 3-D axes draw in place of spines and the axes x and y.
    frame: Option<SpaceFrame>,
}

/// One thing to draw.
enum Item<'a> {
    Artist(&'a dyn Artist),
    /// The upper part of an artist.
    Upper(&'a dyn Artist),
    Axis(bool),
    Title(&'a Text),
    /// Another axes that lies in this one.
    Child(usize),
}

/// Draws the axes of this place in the figure.
pub(crate) type DrawChild<'a> = &'a dyn Fn(usize, &mut dyn Renderer) -> Result<(), Error>;

/// The scale, where it is not linear.
fn scale(axis: &Axis) -> Option<Arc<dyn Scale>> {
    (!axis.scale.is_linear()).then(|| axis.scale.clone())
}

impl Spot {
    /// The rectangle in pixels, before the aspect changes it.
    fn room(&self, figure: BBox) -> BBox {
        let p = self.position;
        let (x, y) = (|v: f64| figure.x0 + v * figure.width(), |v: f64| figure.y0 + v * figure.height());
        BBox::new(x(p.x0), y(p.y0), x(p.x1), y(p.y1))
    }
}

impl Axes {
    /// What the axes shows and where by itself, on a figure in this rectangle (pixels), without regard to the
    /// aspect.
    pub(crate) fn view_before_aspect(&self, figure: BBox) -> AxesView {
        let view = AxesView {
            bbox: self.spot().room(figure),
            xlim: self.get_xlim(),
            ylim: self.get_ylim(),
            xscale: scale(&self.axis_now(Direction::X)),
            yscale: scale(&self.axis_now(Direction::Y)),
            figure,
            projection: self.projection_now(),
            space: None,
        };
        self.in_space(view)
    }
}

impl<'a> Laid<'a> {
    /// What the axes shows and where, on a figure in this rectangle (pixels); `None` stands for an axis that is not
    /// shared.
    pub(crate) fn new(axes: &'a Axes, shared: [Option<Axis>; 2], spot: Spot, figure: BBox) -> Self {
        let own = shared.each_ref().each(Option::is_none);
        let [x, y] = shared;
        let xaxis = x.map_or_else(|| axes.axis_now(Direction::X), Cow::Owned);
        let yaxis = y.map_or_else(|| axes.axis_now(Direction::Y), Cow::Owned);
        let limits =
            |own: bool, axis: &Axis| if own { axes.limits(axis.direction) } else { axis.limits.view };
        let mut view = AxesView {
            bbox: spot.room(figure),
            xlim: limits(own[0], &xaxis),
            ylim: limits(own[1], &yaxis),
            xscale: scale(&xaxis),
            yscale: scale(&yaxis),
            figure,
            projection: axes.projection_now(),
            space: None,
        };
        view = axes.in_space(view);
        axes.apply_aspect(&mut view, spot, &xaxis, &yaxis);
        Self { axes, xaxis, yaxis, view }
    }

    /// Where major ticks are along one direction, in view or not.
    pub(crate) fn major_ticks(&self, d: Direction, dpi: f64) -> Vec<f64> {
        let data = self.axes.data_limits();
        let (axis, data) = match d {
            Direction::X => (&self.xaxis, data.x),
            Direction::Y => (&self.yaxis, data.y),
        };
        axis.major.locator.locate(&axis_ticks::context(axis, &self.view, dpi, data, &[]))
    }

    /// Tells shared axes how long they are, with its aspect, in the axes by which their ticks are counted.
    /// `length` knows it in fractions of the figure.
    pub(crate) fn measure_rooms(&mut self, length: impl Fn(u32, Direction) -> Option<f64>) {
        for axis in [&mut self.xaxis, &mut self.yaxis] {
            let (d, room) = (axis.direction, axis.room);
            if let Some((room, length)) = room.and_then(|r| Some((r, length(r.of, d)?))) {
                axis.to_mut().room = Some(Room { length, ..room });
            }
        }
    }
}

impl<'a> Resolved<'a> {
    pub(crate) fn new(laid: &'a Laid<'a>, ctx: DrawContext<'a>) -> Self {
        let axes = laid.axes;
        let data = axes.data_limits();
        let ticks = |axis, data| axis_ticks::resolve(axis, ctx.view, ctx.dpi, data);
        // Titles stay clear of labels even where these are not drawn.
        let (xticks, yticks) = if axes.is_3d() {
            (Ticks::default(), Ticks::default())
        } else if axes.axis_on || axes.shown_titles().next().is_some() {
            (ticks(&laid.xaxis, data.x), ticks(&laid.yaxis, data.y))
        } else {
            (Ticks::default(), Ticks::default())
        };
        let frame = axes.space_frame(&laid.xaxis, &laid.yaxis, &ctx);
        Self { laid, axes, ctx, xticks, yticks, label_room: [None; 2], frame }
    }

    /// The rectangle around the tick labels at the side of an axis where its label is.
    pub(crate) fn tick_label_box(&self, d: Direction) -> Option<BBox> {
        self.axis_scene(d == Direction::X).tick_label_box(&self.ctx)
    }

    /// Lets the label of an axis stand clear of this too.
    pub(crate) fn keep_label_clear_of(&mut self, d: Direction, room: Option<BBox>) {
        self.label_room[d as usize] = room;
    }

    fn axis_scene(&self, x: bool) -> AxisScene<'_> {
        let a = self.axes;
        if x {
            AxisScene {
                axis: &self.laid.xaxis,
                ticks: &self.xticks,
                spines: [a.spine(Side::Bottom), a.spine(Side::Top)],
                label_room: self.label_room[0],
            }
        } else {
            AxisScene {
                axis: &self.laid.yaxis,
                ticks: &self.yticks,
                spines: [a.spine(Side::Left), a.spine(Side::Right)],
                label_room: self.label_room[1],
            }
        }
    }

    /// All that is drawn over the background, in order.
    fn items(&self, children: &[(f64, usize)]) -> Vec<Item<'_>> {
        let a = self.axes;
        let mut items: Vec<(f64, Item<'_>)> = Vec::new();
        let by_depth = a.zorders_in_space(self.ctx.view);
        for x in a.artists().filter(|x| x.base().visible) {
            let zorder = by_depth.get(&x.base().slot).copied().unwrap_or(x.base().zorder);
            items.push((zorder, Item::Artist(x)));
            items.extend(x.upper_layer().map(|above| (x.base().zorder + above, Item::Upper(x))));
        }
        if a.axis_on && a.frame_on && !a.is_3d() {
            let spines = a.spines.iter().filter(|s| s.base.visible);
            items.extend(spines.map(|s| (s.base.zorder, Item::Artist(s as &dyn Artist))));
        }
        if a.axis_on && !a.is_3d() {
            items.push((a.xaxis.base.zorder, Item::Axis(true)));
            items.push((a.yaxis.base.zorder, Item::Axis(false)));
        }
        items.extend(a.shown_titles().filter(|t| t.base.visible).map(|t| (t.base.zorder, Item::Title(t))));
        items.extend(children.iter().map(|&(zorder, i)| (zorder, Item::Child(i))));
        let legend = a.legend.as_ref().filter(|l| l.base.visible);
        items.extend(legend.map(|l| (l.base.zorder, Item::Artist(l))));
        // Stable: what was added first is drawn first.
        crate::order::sorted(items)
    }

    /// Draws it; `twins` are the axes that lie upon it, below it or in it, `children` the zorders and places of the
    /// latter.
    pub(crate) fn draw(
        &self,
        r: &mut dyn Renderer,
        background: bool,
        twins: &[&Resolved<'_>],
        children: &[(f64, usize)],
        draw_child: DrawChild<'_>,
    ) -> Result<(), Error> {
        let ctx = &self.ctx;
        self.axes.check_in_space()?;
        // That of 3-D axes stays where their axes are hidden.
        if (self.axes.is_3d() || self.axes.axis_on && self.axes.frame_on) && background {
            self.draw_background(r);
        }
        if let Some(frame) = self.frame.as_ref().filter(|_| self.axes.axis_on) {
            frame.draw(ctx, r);
            ctx.failure(&self.axes.base)?;
        }
        let level = self.title_level(twins);
        for item in self.items(children) {
            match item {
                Item::Child(i) => draw_child(i, r)?,
                Item::Artist(a) => crate::artist::effects::draw(a, ctx, r)?,
                Item::Upper(a) => {
                    a.draw_upper(ctx, r)?;
                    ctx.failure(a.base())?;
                }
                Item::Axis(x) => {
                    self.axis_scene(x).draw(ctx, r);
                    ctx.failure(&self.axes.base)?;
                }
                Item::Title(t) => {
                    t.draw_at(ctx, r, self.title_anchor(t, level));
                    ctx.failure(&t.base)?;
                }
            }
        }
        Ok(())
    }

    fn draw_background(&self, r: &mut dyn Renderer) {
        let face = self.ctx.rgba(&self.axes.facecolor, None);
        let gc = GraphicsContext {
            color: Rgba::NONE,
            linewidth: 0.0,
            joinstyle: JoinStyle::Miter,
            ..GraphicsContext::default()
        };
        r.draw_path(&gc, &self.ctx.view.outline(), &Affine::IDENTITY, Some(face).filter(|c| c.a > 0.0));
    }

    /// The pixel of a title's anchor, with titles that place themselves at height `level` (a fraction).
    fn title_anchor(&self, t: &Text, level: f64) -> Point {
        let b = self.ctx.view.bbox;
        let y = match t.role {
            TextRole::Title { auto_y: true, .. } => level,
            TextRole::Title { .. } if self.axes.is_3d() => t.y * TITLE_IN_SPACE,
            _ => t.y,
        };
        Point::new(b.x0 + t.x * b.width(), b.y0 + y * b.height() + self.ctx.px(self.axes.title_pad()))
    }

    /// The height of all titles, in fractions of the axes: above what stands on the axes and its twins.
    fn title_level(&self, twins: &[&Resolved<'_>]) -> f64 {
        let titles: Vec<&Text> = self.axes.shown_titles().collect();
        let by_hand = |t: &&Text| matches!(t.role, TextRole::Title { auto_y: false, .. });
        if titles.is_empty() || titles.iter().any(by_hand) || self.axes.is_3d() {
            return 1.0;
        }
        titles.iter().map(|t| self.level_of(t, twins)).fold(1.0, f64::max)
    }

    /// The pixel up to which titles have to stay clear; `title` is where the title would be.
    fn top(&self, title: Option<BBox>) -> f64 {
        let (ctx, b) = (&self.ctx, self.ctx.view.bbox);
        let mut top = b.y1;
        let x = self.axis_scene(true);
        if x.is_above() {
            top = x.tight_bbox(ctx, false).map_or(top, |box_| box_.y1);
        }
        let offset = self.axis_scene(false).offset(ctx).and_then(|(text, at)| text.extent_at(ctx, at));
        if let Some((title, offset)) = title.zip(offset)
            && title.intersection(&offset).is_some()
        {
            top = offset.y1;
        }
        top
    }

    /// The height that one title needs.
    fn level_of(&self, t: &Text, twins: &[&Resolved<'_>]) -> f64 {
        let (ctx, b) = (&self.ctx, self.ctx.view.bbox);
        let extent = t.extent_at(ctx, self.title_anchor(t, 1.0));
        let top = twins.iter().map(|twin| twin.top(extent)).fold(self.top(extent), f64::max);
        let lower =
            |level: f64| t.extent_at(ctx, self.title_anchor(t, level)).map_or(f64::INFINITY, |e| e.y0);
        if lower(1.0) >= top {
            return 1.0;
        }
        let fraction = |px: f64| (px - b.y0) / b.height();
        let level = fraction(top);
        let low = lower(level);
        if low < top { fraction(2.0 * top - low) } else { level }
    }

    /// The rectangle around everything that is drawn. For a layout, labels and titles count across the axes' sides
    /// only, not along them.
    pub(crate) fn tight_bbox(&self, twins: &[&Resolved<'_>], for_layout: bool) -> Option<BBox> {
        let ctx = &self.ctx;
        let mut boxes = vec![ctx.view.bbox];
        if let Some(frame) = self.frame.as_ref().filter(|_| self.axes.axis_on) {
            boxes.extend(frame.boxes(ctx));
        } else if self.axes.axis_on {
            let axis = |x| self.axis_scene(x).tight_bbox(ctx, for_layout);
            boxes.extend([true, false].into_iter().filter_map(axis));
            if self.axes.frame_on {
                boxes.extend([true, false].into_iter().flat_map(|x| self.axis_scene(x).spine_boxes(ctx)));
            }
        }
        let level = self.title_level(twins);
        for item in self.items(&[]) {
            match item {
                Item::Artist(a) => {
                    let extent = a.window_extent(ctx);
                    // What is cut off at the edge of the axes does not count beyond it.
                    let inside = |b: BBox| b.intersection(&ctx.view.bbox);
                    boxes.extend(extent.and_then(|b| if a.base().clip_on { inside(b) } else { Some(b) }));
                }
                Item::Title(t) => {
                    let extent = t.extent_at(ctx, self.title_anchor(t, level));
                    boxes.extend(extent.map(|b| if for_layout { narrowed(b, true) } else { b }));
                }
                Item::Axis(_) | Item::Upper(_) | Item::Child(_) => {}
            }
        }
        boxes.retain(|b| b.is_finite());
        boxes.into_iter().reduce(|a, b| a.union(&b))
    }
}
