//! Where an axis has ticks in the present view, and what is written at them.

use super::{AxesView, Axis, AxisMap, Direction, TickStyle};
use crate::tick::TickContext;

/// A tick in view.
#[derive(Clone, Debug)]
pub(crate) struct Tick {
    /// Its number.
    pub(crate) value: f64,
    /// Where it is along the axis, in pixels.
    pub(crate) px: f64,
    /// Where it is after the scale: from there pixels are rounded as matplotlib rounds them.
    pub(crate) scaled: f64,
    pub(crate) label: String,
}

/// The ticks of one axis in the present view.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ticks {
    pub(crate) major: Vec<Tick>,
    pub(crate) minor: Vec<Tick>,
    /// What is common to all labels of major ticks.
    pub(crate) offset: String,
}

/// How many labels have room along an axis: one for every three (x) or two (y) times the font size.
fn tick_space(axis: &Axis, view: &AxesView, dpi: f64) -> usize {
    let (own_px, figure_px, per_label) = match axis.direction {
        Direction::X => (view.bbox.width(), view.figure.width(), 3.0),
        Direction::Y => (view.bbox.height(), view.figure.height(), 2.0),
    };
    let (length_px, labelsize_pt) =
        axis.room.map_or((own_px, axis.major_style.labelsize), |r| (r.length * figure_px, r.labelsize));
    let size = labelsize_pt * per_label;
    if size > 0.0 { (length_px * 72.0 / dpi / size).floor().max(0.0) as usize } else { i32::MAX as usize }
}

/// The context of an axis' major locator and formatter; `data` is what its data span, `major` is for minor locators.
pub(crate) fn context<'a>(
    axis: &'a Axis,
    view: &AxesView,
    dpi: f64,
    data: Option<(f64, f64)>,
    major: &'a [f64],
) -> TickContext<'a> {
    let (lim, _) = view.along(axis.direction);
    TickContext {
        view: lim,
        data: data.unwrap_or(lim),
        tick_space: tick_space(axis, view, dpi),
        scale: &*axis.scale,
        major,
        round_numbers: false,
        date_unit: axis.major.locator.date_unit(lim),
        in_space: view.space.is_some(),
    }
}

/// Whether the value lies in the interval, or next to it by rounding.
fn contains(interval: (f64, f64), v: f64) -> bool {
    let (a, b) = (interval.0.min(interval.1), interval.0.max(interval.1));
    let near = (b - a) * 1e-10;
    v >= a - near && v <= b + near
}

/// Without those minor ticks that fall on a major one.
fn without_majors(minor: Vec<f64>, major: &[f64], map: &AxisMap, interval: (f64, f64)) -> Vec<f64> {
    let near = (interval.1 - interval.0).abs() * 1e-5;
    let mut at: Vec<f64> = major.iter().map(|&v| map.scaled(v)).filter(|v| v.is_finite()).collect();
    at.sort_by(f64::total_cmp);
    let on_major = |v: f64| {
        let t = map.scaled(v);
        let i = at.partition_point(|&m| m < t - near);
        at.get(i).is_some_and(|&m| (m - t).abs() <= near)
    };
    minor.into_iter().filter(|&v| !on_major(v)).collect()
}

/// All ticks in view, where the axis' data span `data`.
pub(crate) fn resolve(axis: &Axis, view: &AxesView, dpi: f64, data: Option<(f64, f64)>) -> Ticks {
    let (lim, scale) = view.along(axis.direction);
    let b = view.bbox;
    let side = if axis.direction == Direction::X { (b.x0, b.x1) } else { (b.y0, b.y1) };
    let map = AxisMap::new(scale.cloned(), lim, side);
    let ctx = context(axis, view, dpi, data, &[]);
    let interval = (map.scaled(ctx.view.0), map.scaled(ctx.view.1));
    let shown = |locs: &[f64], labels: Vec<String>| -> Vec<Tick> {
        let mut labels = labels.into_iter();
        locs.iter()
            .map(|&v| (v, labels.next().unwrap_or_default()))
            .filter(|(v, _)| contains(interval, map.scaled(*v)))
            .map(|(v, label)| Tick { value: v, px: map.apply(v), scaled: map.scaled(v), label })
            .collect()
    };
    let written = |texts: Vec<String>| match axis.unicode_minus {
        true => texts,
        false => texts.into_iter().map(|t| t.replace('\u{2212}', "-")).collect(),
    };
    let keep = |v: f64| view.projection.as_ref().is_none_or(|p| p.keeps_tick(view, axis.direction, v));
    let mut major_locs = axis.major.locator.locate(&ctx);
    if axis.major.fixed.0.is_none() {
        major_locs.retain(|&v| keep(v));
    }
    let mut major = shown(&major_locs, written(axis.major.formatter.format_ticks(&major_locs, &ctx)));
    // Of ticks that were put one by one, each keeps the name that it was given.
    major.retain(|t| keep(t.value));
    let offset = written(vec![axis.major.formatter.offset_text(&major_locs, &ctx)]).remove(0);
    if axis.minor.locator.is_null() {
        return Ticks { major, minor: Vec::new(), offset };
    }
    let ctx = context(axis, view, dpi, data, &major_locs);
    let ctx = TickContext { date_unit: axis.minor.locator.date_unit(ctx.view), ..ctx };
    let minor_locs = without_majors(axis.minor.locator.locate(&ctx), &major_locs, &map, interval);
    let minor = shown(&minor_locs, written(axis.minor.formatter.format_ticks(&minor_locs, &ctx)));
    Ticks { major, minor, offset }
}

impl Ticks {
    /// Major ticks, then minor ones, each with their style.
    pub(crate) fn groups<'a>(&'a self, axis: &'a Axis) -> [(&'a [Tick], &'a TickStyle); 2] {
        [(&self.major, &axis.major_style), (&self.minor, &axis.minor_style)]
    }
}
