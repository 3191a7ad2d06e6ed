//! The limits of an axis, and who said what last.

use std::sync::atomic::{AtomicU64, Ordering};

/// The limits of an axis and whether they follow the data.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// At the start and the end; descending where the axis is inverted.
    pub(crate) view: (f64, f64),
    /// Whether they follow the data.
    pub(crate) auto: bool,
    /// Whether they are to be made anew from the data.
    pub(crate) stale: bool,
    /// How many artists there were when matplotlib last made stale limits anew while it plotted: what is placed by the
    /// view that an axes has meanwhile asks for it.
    pub(crate) eager: Option<u32>,
    /// Whether `view` was ever set, by the user or from data.
    pub(crate) mutated: bool,
    /// Fraction of the data's length left free at each end.
    pub(crate) margin: f64,
    /// What stale limits have to show besides the data: ticks set since.
    pub(crate) widen: Option<(f64, f64)>,
    /// The image (its slot among the artists) whose ends stale limits are, rather than those of all data: the last
    /// thing that was added.
    pub(crate) image: Option<u32>,
    /// When the user last said something about them: axes that share limits follow the one that spoke last.
    pub(crate) said: u64,
}

static CLOCK: AtomicU64 = AtomicU64::new(1);

/// Later calls give larger numbers.
pub(crate) fn now() -> u64 {
    CLOCK.fetch_add(1, Ordering::Relaxed)
}

impl Limits {
    /// Widens the limits to show these numbers.
    pub(super) fn show(&mut self, lo: f64, hi: f64) {
        if self.stale {
            self.widen = Some(self.widen.map_or((lo, hi), |(a, b)| (a.min(lo), b.max(hi))));
            return;
        }
        let (v0, v1) = self.view;
        self.view = if v0 <= v1 { (v0.min(lo), v1.max(hi)) } else { (v0.max(hi), v1.min(lo)) };
    }
}
