//! Several keys in one entry of a legend, and keys with points of their own: matplotlib's legend handlers.

use super::{Artist, DrawContext, Handle, KeyBox, Legend};
use crate::data::Number;
use crate::geom::Point;

/// How keys differ from what the legend says of all.
#[derive(Clone, Debug)]
pub(crate) struct Tuples {
    /// How many places an entry with several keys has; `None`: as many as it has keys.
    ndivide: Option<usize>,
    /// Between these, in font sizes; `None` is the padding of the legend's frame.
    pad: Option<f64>,
    /// How many points the keys of some artists show.
    points: Vec<(Handle<dyn Artist>, usize)>,
}

impl Default for Tuples {
    fn default() -> Self {
        Self { ndivide: Some(1), pad: None, points: Vec::new() }
    }
}

impl Tuples {
    /// The places for the keys of an entry with `n` of them, in turn.
    pub(super) fn rooms(
        &self,
        legend: &Legend,
        ctx: &DrawContext<'_>,
        room: &KeyBox,
        n: usize,
    ) -> Vec<KeyBox> {
        let n = self.ndivide.unwrap_or(n).min(MOST);
        if n < 2 {
            return vec![*room];
        }
        let pad = self.pad.unwrap_or(legend.pads.border) * legend.fontsize;
        let width = (room.width - pad * (n - 1) as f64) / n as f64;
        let place = |i: usize| {
            let x = room.origin.x + ctx.px((width + pad) * i as f64);
            KeyBox { origin: Point::new(x, room.origin.y), width, ..*room }
        };
        (0..n).map(place).collect()
    }

    /// The same place with the points that are shown of this artist.
    pub(super) fn points_of(&self, artist: &dyn Artist, room: &KeyBox) -> KeyBox {
        let own = self.points.iter().rev().find(|(h, _)| *h == Handle::of(artist));
        own.map_or(*room, |&(_, n)| KeyBox { numpoints: n, scatterpoints: n, ..*room })
    }
}

/// More places than this are not made: nobody sees them.
const MOST: usize = 1000;

impl Legend {
    /// Into how many places the keys of [`Legend::add_tuple`] are put, in turn: 1 (default) draws them one over the other,
    /// `None` gives each its own. matplotlib's `handler_map={tuple: HandlerTuple(ndivide=2)}`.
    pub fn ndivide(&mut self, places: impl Into<Option<usize>>) -> &mut Self {
        self.tuples.ndivide = places.into().map(|n| n.max(1));
        self
    }

    /// Between the places of [`Legend::ndivide`], in font sizes: matplotlib's `HandlerTuple(pad=1)`. Default: as
    /// [`Legend::borderpad`].
    #[track_caller]
    pub fn tuple_pad(&mut self, font_sizes: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("tuple_pad", font_sizes.to_f64()) {
            self.tuples.pad = Some(v);
        }
        self
    }

    /// How many points the key of one artist shows, 1 at least: matplotlib's
    /// `handler_map={line: HandlerLine2D(numpoints=4)}`. Default: as [`Legend::numpoints`] or [`Legend::scatterpoints`].
    pub fn numpoints_of(&mut self, artist: impl Into<Handle<dyn Artist>>, n: usize) -> &mut Self {
        self.tuples.points.push((artist.into(), n.clamp(1, 1000)));
        self
    }
}
