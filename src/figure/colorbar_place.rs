//! Where colorbars go: their room, and that of the axes that give it.

use super::Figure;
use super::constrained_bars::Bar;
use super::grid::ends;
use crate::geom::BBox;

/// The side of its parents that a colorbar is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Location {
    Left,
    Right,
    Top,
    Bottom,
}

impl Location {
    pub(super) fn parse(name: &str) -> Result<Self, String> {
        match name {
            "left" => Ok(Self::Left),
            "right" => Ok(Self::Right),
            "top" => Ok(Self::Top),
            "bottom" => Ok(Self::Bottom),
            _ => Err(format!("{name:?} is not a side of axes: left, right, top, bottom")),
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Top => "top",
            Self::Bottom => "bottom",
        }
    }

    pub(super) fn is_vertical(self) -> bool {
        matches!(self, Self::Left | Self::Right)
    }

    /// Where the colorbar stays in its room, where its parents stay in theirs, and the room between them.
    fn defaults(self) -> ((f64, f64), (f64, f64), f64) {
        match self {
            Self::Left => ((1.0, 0.5), (0.0, 0.5), 0.10),
            Self::Right => ((0.0, 0.5), (1.0, 0.5), 0.05),
            Self::Top => ((0.5, 0.0), (0.5, 1.0), 0.05),
            Self::Bottom => ((0.5, 1.0), (0.5, 0.0), 0.15),
        }
    }
}

/// How a colorbar shares the room of its parents.
#[derive(Clone, Debug)]
pub(super) struct Placement {
    /// The colorbar's own axes.
    pub(super) cax: usize,
    /// With the anchors that they had before.
    pub(super) parents: Vec<(usize, (f64, f64))>,
    pub(super) location: Location,
    pub(super) fraction: f64,
    pub(super) shrink: f64,
    pub(super) pad: Option<f64>,
    /// Where the colorbar stays in its room, and its parents in theirs, unless as the location has it.
    pub(super) anchor: Option<(f64, f64)>,
    pub(super) parent_anchor: Option<(f64, f64)>,
}

impl Placement {
    /// To the right of its parents.
    pub(super) fn new(cax: usize, parents: Vec<(usize, (f64, f64))>) -> Self {
        Self {
            cax,
            parents,
            location: Location::Right,
            fraction: 0.15,
            shrink: 1.0,
            pad: None,
            anchor: None,
            parent_anchor: None,
        }
    }
}

impl Figure {
    /// The colorbars that take their room from one of these axes alone.
    pub(super) fn colorbars_of(&self, axes: &[usize]) -> Vec<usize> {
        let own = |p: &&Placement| matches!(p.parents[..], [(i, _)] if axes.contains(&i));
        self.colorbars.iter().filter(own).map(|p| p.cax).collect()
    }

    /// The colorbars that an axes gives room to, in the order of their making.
    pub(super) fn bars_of(&self, axes: usize) -> Vec<Bar> {
        let bar = |p: &Placement| {
            let (anchor, _, pad) = p.location.defaults();
            Bar {
                cax: p.cax,
                parents: p.parents.iter().map(|&(i, _)| i).collect(),
                vertical: p.location.is_vertical(),
                after: matches!(p.location, Location::Right | Location::Bottom),
                anchor: p.anchor.unwrap_or(anchor),
                fraction: p.fraction,
                shrink: p.shrink,
                pad: p.pad.unwrap_or(pad),
            }
        };
        let own = |p: &&Placement| p.parents.iter().any(|&(i, _)| i == axes);
        self.colorbars.iter().filter(own).map(bar).collect()
    }

    /// Puts all axes where they are without colorbars, then makes room for these, one after the other.
    pub(super) fn place_colorbars(&mut self) {
        for ax in self.axes.iter_mut() {
            ax.position = ax.whole_position;
        }
        for p in &self.colorbars {
            let around = p.parents.iter().filter_map(|(i, _)| self.axes.get(*i).map(|a| a.position));
            let Some(whole) = around.reduce(|a, b| a.union(&b)) else { continue };
            let (anchor, parent_anchor, pad) = p.location.defaults();
            let (anchor, parent_anchor) =
                (p.anchor.unwrap_or(anchor), p.parent_anchor.unwrap_or(parent_anchor));
            let pad = p.pad.unwrap_or(pad);
            let of_subplot =
                matches!(p.parents[..], [(i, _)] if self.cells.get(i).is_some_and(Option::is_some));
            let (bar, rest) = if of_subplot {
                subdivided(&whole, p, pad, anchor)
            } else {
                let (bar, rest) = split(&whole, p.location, p.fraction, pad);
                (shrunk(&bar, p.location, p.shrink, anchor), rest)
            };
            for (i, _) in &p.parents {
                let ax = &mut self.axes[*i];
                ax.position = moved(&ax.position, &whole, &rest);
                ax.set_anchor_at(parent_anchor);
            }
            let cax = &mut self.axes[p.cax];
            cax.position = bar;
            cax.set_anchor_at(anchor);
        }
    }
}

/// The room of the colorbar, and what is left to its parents.
fn split(b: &BBox, location: Location, fraction: f64, pad: f64) -> (BBox, BBox) {
    let x = |f: f64| b.x0 + f * b.width();
    let y = |f: f64| b.y0 + f * b.height();
    match location {
        Location::Left => {
            (BBox::new(b.x0, b.y0, x(fraction), b.y1), BBox::new(x(fraction + pad), b.y0, b.x1, b.y1))
        }
        Location::Right => (
            BBox::new(x(1.0 - fraction), b.y0, b.x1, b.y1),
            BBox::new(b.x0, b.y0, x(1.0 - fraction - pad), b.y1),
        ),
        Location::Bottom => {
            (BBox::new(b.x0, b.y0, b.x1, y(fraction)), BBox::new(b.x0, y(fraction + pad), b.x1, b.y1))
        }
        Location::Top => (
            BBox::new(b.x0, y(1.0 - fraction), b.x1, b.y1),
            BBox::new(b.x0, b.y0, b.x1, y(1.0 - fraction - pad)),
        ),
    }
}

/// The colorbar and its only parent, a subplot: by a grid in the subplot's place, as in matplotlib, for the same
/// roundings. They decide where a tick at half a pixel goes.
fn subdivided(b: &BBox, p: &Placement, pad: f64, anchor: (f64, f64)) -> (BBox, BBox) {
    let vertical = p.location.is_vertical();
    let bar_first = matches!(p.location, Location::Left | Location::Top);
    let rest = 1.0 - p.fraction - pad;
    let across = if bar_first { vec![p.fraction, rest] } else { vec![rest, p.fraction] };
    let spare = 1.0 - p.shrink;
    let along = if vertical {
        vec![(1.0 - anchor.1) * spare, p.shrink, anchor.1 * spare]
    } else {
        vec![anchor.0 * spare, p.shrink, (1.0 - anchor.0) * spare]
    };
    let (length, width) = if vertical { (b.height(), b.width()) } else { (b.width(), b.height()) };
    let across = ends(2, width, 2.0 * pad / (1.0 - pad), Some(&across));
    let kept = ends(3, length, 0.0, Some(&along));
    let [bar, main] = if bar_first { [0, 1] } else { [1, 0] };
    // Columns from the left, rows from the top.
    let at = |across: (f64, f64), along: (f64, f64)| {
        let (x, y) = if vertical { (across, along) } else { (along, across) };
        BBox::new(b.x0 + x.0, b.y1 - y.1, b.x0 + x.1, b.y1 - y.0)
    };
    (at(across[bar], kept[1]), at(across[main], (kept[0].0, kept[2].1)))
}

/// The part of the colorbar's room that it keeps, where the anchor has it.
fn shrunk(b: &BBox, location: Location, shrink: f64, anchor: (f64, f64)) -> BBox {
    if location.is_vertical() {
        let h = b.height() * shrink;
        BBox::from_bounds(b.x0, b.y0 + (b.height() - h) * anchor.1, b.width(), h)
    } else {
        let w = b.width() * shrink;
        BBox::from_bounds(b.x0 + (b.width() - w) * anchor.0, b.y0, w, b.height())
    }
}

/// A rectangle in `from`, moved as `from` is to `to`.
fn moved(b: &BBox, from: &BBox, to: &BBox) -> BBox {
    let x = |v: f64| to.x0 + (v - from.x0) / from.width() * to.width();
    let y = |v: f64| to.y0 + (v - from.y0) / from.height() * to.height();
    BBox::new(x(b.x0), y(b.y0), x(b.x1), y(b.y1))
}
