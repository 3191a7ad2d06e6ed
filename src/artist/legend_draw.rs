//! How a legend is packed and drawn.

use super::legend_entries::{Key, Keys, Named};
use super::legend_layout::{Align, side_by_side, stacked, text_box};
use super::legend_loc::{Loc, SIDES};
use super::{
    ArtistBase, BoxStyle, Clip, DrawContext, HAlign, KeyBox, Legend, Obstacles, PatchStyle, Text, effects,
};
use crate::color::{Color, Rgba};
use crate::geom::{Affine, BBox, Path, Point};
use crate::render::{Renderer, Snap};

/// The frame's shape, without padding.
pub(super) fn box_style(round: bool) -> BoxStyle {
    if round { BoxStyle::rounded(0.2).with_pad(0.0) } else { BoxStyle::default().with_pad(0.0) }
}

/// How far a shadow lies right of the frame and below, in points.
const SHADOW_PT: f64 = 2.0;

/// A text with the pixel of its anchor.
struct Placed {
    text: Text,
    at: Point,
}

/// A legend laid out.
pub(super) struct Packed<'a> {
    /// The frame in pixels.
    pub(super) frame: BBox,
    title: Option<Placed>,
    entries: Vec<(Keys<'a>, KeyBox, Placed)>,
}

/// An entry before it has a place.
struct Entry<'a> {
    keys: Keys<'a>,
    text: Text,
    /// The text's rectangle, and how far its baseline lies above that of the entry.
    extent: BBox,
    lift: f64,
}

fn label_text(legend: &Legend, ctx: &DrawContext<'_>, label: &str, i: usize, keys: &Keys<'_>) -> Text {
    let mut t = Text::new(ArtistBase::part(3.0), ctx.rc, 0.0, 0.0, label);
    t.props.size_pt = legend.fontsize;
    if let Some(c) = legend.label_color(i, keys, ctx) {
        t.color = c;
    }
    legend.label_dress.iter().for_each(|d| d.apply(&mut t));
    t
}

fn entries<'a>(legend: &'a Legend, ctx: &DrawContext<'a>) -> Vec<Entry<'a>> {
    let named = legend.entries.found(ctx.scene);
    let entry = |(i, (keys, label)): (usize, Named<'a>)| {
        let text = label_text(legend, ctx, &label, i, &keys);
        let (extent, lift) = text_box(&text, ctx.dpi, true);
        Entry { keys, text, extent, lift }
    };
    named.into_iter().enumerate().map(entry).collect()
}

/// Splits entries into columns, the first ones longer where they are not even.
fn columns(n: usize, columns: usize) -> Vec<std::ops::Range<usize>> {
    let (each, more) = (n / columns, n % columns);
    let mut at = 0;
    let lengths = (0..columns).map(|i| each + usize::from(i < more)).filter(|&l| l > 0);
    lengths
        .map(|l| {
            at += l;
            at - l..at
        })
        .collect()
}

impl<'a> Packed<'a> {
    pub(super) fn new(legend: &'a Legend, ctx: &DrawContext<'a>) -> Self {
        let p = &legend.pads;
        let fs = ctx.px(legend.fontsize);
        let descent = 0.35 * legend.fontsize * (p.handle_height - 0.7);
        let height = legend.fontsize * p.handle_height - descent;
        let key = BBox::from_bounds(0.0, -ctx.px(descent), p.handle_length * fs, ctx.px(height));
        let entries = entries(legend, ctx);
        let room = room(legend, ctx);
        let width = legend.expand.then(|| room.width() - 2.0 * (p.border_axes + p.border) * fs);
        // Each entry, then each column, then all columns, then the title above them.
        let order = |text: BBox| if legend.markerfirst { [key, text] } else { [text, key] };
        let rows: Vec<_> =
            entries.iter().map(|e| side_by_side(&order(e.extent), p.handle_text * fs, None)).collect();
        let split = columns(entries.len(), legend.ncols);
        let align = if legend.markerfirst { Align::Baseline } else { Align::Right };
        let extents: Vec<BBox> = rows.iter().map(|r| r.0).collect();
        let stacks: Vec<_> =
            split.iter().map(|c| stacked(&extents[c.clone()], p.labels * fs, align, None)).collect();
        let stack_boxes: Vec<BBox> = stacks.iter().map(|s| s.0).collect();
        let (body, body_at) = side_by_side(&stack_boxes, p.columns * fs, width);
        let title = title(legend, ctx);
        let mut parts = vec![body];
        if let Some(t) = &title {
            parts.insert(0, text_box(t, ctx.dpi, false).0);
        }
        let align = match legend.alignment {
            HAlign::Left => Align::Left,
            HAlign::Center => Align::Center,
            HAlign::Right => Align::Right,
        };
        let (inner, parts_at) = stacked(&parts, p.labels * fs, align, width);
        let whole = inner.padded(p.border * fs);
        let corner = place(legend, ctx, &room, (whole.width(), whole.height()));
        let origin = Point::new(corner.x - whole.x0, corner.y - whole.y0);
        let body_origin = origin + parts_at.last().copied().unwrap_or_default();
        let mut placed = Vec::with_capacity(entries.len());
        let mut entries = entries.into_iter();
        for (c, range) in split.iter().enumerate() {
            for (i, e) in range.clone().zip(&mut entries) {
                let row = body_origin + body_at[c] + stacks[c].1[i - range.start];
                let [a, b] = [row + rows[i].1[0], row + rows[i].1[1]];
                let (key_at, text_at) = if legend.markerfirst { (a, b) } else { (b, a) };
                let key = key_box(legend, key_at, (p.handle_length * legend.fontsize, height, descent));
                let at = Point::new(text_at.x, text_at.y + e.lift);
                placed.push((e.keys, key, Placed { text: e.text, at }));
            }
        }
        let title = title.map(|text| Placed { text, at: origin + parts_at[0] });
        Self {
            frame: BBox::from_bounds(corner.x, corner.y, whole.width(), whole.height()),
            title,
            entries: placed,
        }
    }
}

fn key_box(legend: &Legend, origin: Point, (width, height, descent): (f64, f64, f64)) -> KeyBox {
    KeyBox {
        origin,
        width,
        height,
        descent,
        fontsize: legend.fontsize,
        numpoints: legend.numpoints,
        scatterpoints: legend.scatterpoints,
        markerscale: legend.markerscale,
    }
}

fn title(legend: &Legend, ctx: &DrawContext<'_>) -> Option<Text> {
    if legend.title.is_empty() {
        return None;
    }
    let mut t = Text::new(ArtistBase::part(3.0), ctx.rc, 0.0, 0.0, legend.title.as_str());
    t.props.size_pt = legend.title_fontsize;
    legend.title_dress.iter().for_each(|d| d.apply(&mut t));
    Some(t)
}

/// The rectangle in which the legend is placed.
fn room(legend: &Legend, ctx: &DrawContext<'_>) -> BBox {
    let b = ctx.view.bbox;
    match legend.anchor {
        None => b,
        Some([x, y, w, h]) => {
            BBox::from_bounds(b.x0 + x * b.width(), b.y0 + y * b.height(), w * b.width(), h * b.height())
        }
    }
}

/// The lower left corner of a legend of this size.
fn place(legend: &Legend, ctx: &DrawContext<'_>, room: &BBox, (w, h): (f64, f64)) -> Point {
    let pad = legend.pads.border_axes * ctx.px(legend.fontsize);
    let inner = room.padded(-pad);
    let at = |x: f64, y: f64| inner.corner_within((w, h), (x, y));
    match legend.loc {
        Loc::Side(x, y) => at(x, y),
        Loc::At(x, y) => Point::new(room.x0 + room.width() * x, room.y0 + room.height() * y),
        Loc::Best => {
            let mut obstacles = Obstacles::default();
            for a in ctx.scene.artists_of(legend.base.axes) {
                a.obstacles(ctx, &mut obstacles);
            }
            let mut best: Option<(usize, Point)> = None;
            for (_, x, y) in SIDES {
                let corner = at(x, y);
                let badness = obstacles.badness(&BBox::from_bounds(corner.x, corner.y, w, h));
                if best.is_none_or(|(b, _)| badness < b) {
                    best = Some((badness, corner));
                }
                if badness == 0 {
                    break;
                }
            }
            best.map_or_else(|| at(1.0, 1.0), |(_, p)| p)
        }
    }
}

fn draw_frame(legend: &Legend, ctx: &DrawContext<'_>, r: &mut dyn Renderer, frame: &BBox) {
    let path =
        legend.boxstyle.path(frame.x0, frame.y0, frame.width(), frame.height(), ctx.px(legend.fontsize));
    let mut draw = |style: &PatchStyle, alpha: Option<f64>, path: &Path, snap: Snap| {
        let (mut gc, face) = style.resolve(alpha, Clip::default(), ctx);
        gc.snap = snap;
        r.draw_path(&gc, path, &Affine::IDENTITY, face);
    };
    if legend.shadow {
        let face = legend.style.facecolor.as_ref().map_or(Rgba::WHITE, |c| ctx.rgba(c, None));
        let dark = Color::Rgba(Rgba::new(face.r * 0.3, face.g * 0.3, face.b * 0.3, 1.0));
        let style =
            PatchStyle { facecolor: Some(dark.clone()), edgecolor: Some(dark), ..legend.style.clone() };
        let d = ctx.px(SHADOW_PT);
        draw(&style, Some(0.5), &path.transformed(&Affine::translate(d, -d)), Snap::Auto);
    }
    draw(&legend.style, legend.base.alpha, &path, Snap::On);
}

fn draw_key(
    legend: &Legend,
    (artist, n): Key<'_>,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    room: &KeyBox,
) {
    if !artist.base().visible {
        return;
    }
    let key = &legend.tuples.points_of(artist, room);
    match &artist.base().effects {
        // Keys have the effects of what they stand for.
        Some(e) => artist.draw_nth_key(n, ctx, &mut effects::renderer(e, artist.base(), ctx, r), key),
        None => artist.draw_nth_key(n, ctx, r, key),
    }
}

pub(super) fn draw(legend: &Legend, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
    let packed = Packed::new(legend, ctx);
    if legend.frameon {
        draw_frame(legend, ctx, r, &packed.frame);
    }
    if let Some(t) = &packed.title {
        t.text.draw_at(ctx, r, t.at);
    }
    for (keys, room, label) in &packed.entries {
        match keys {
            Keys::One(key) => draw_key(legend, *key, ctx, r, room),
            Keys::Tuple(keys) => {
                let rooms = legend.tuples.rooms(legend, ctx, room, keys.len());
                for (&key, room) in keys.iter().zip(rooms.iter().cycle()) {
                    draw_key(legend, key, ctx, r, room);
                }
            }
        }
        label.text.draw_at(ctx, r, label.at);
    }
}
