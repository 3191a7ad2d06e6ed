//! The setters of what stands in a row: boxes, violins.

use super::{Artist, ArtistBase};
use crate::data::{Data, IntoData, OneOrEach};

/// Where and how parts of one artist stand, and where failures are kept.
#[derive(Debug)]
pub struct Stand<'a> {
    /// What a part is called, for failures.
    pub(super) name: &'static str,
    /// How many there are.
    pub(super) count: usize,
    pub(super) base: &'a mut ArtistBase,
    pub(super) horizontal: &'a mut bool,
    pub(super) positions: &'a mut Option<Data>,
    pub(super) widths: &'a mut Option<Data>,
}

impl Stand<'_> {
    /// Keeps a failure unless there is one for each.
    #[track_caller]
    pub(super) fn fits(&mut self, what: &str, n: usize) -> bool {
        let (count, name) = (self.count, self.name);
        if n != count {
            self.base.fail(format!("{what} are {n}, but there are {count} {name}"));
        }
        n == count
    }
}

/// The setters of what stands in a row, as [`BoxPlot`](super::BoxPlot) and [`ViolinPlot`](super::ViolinPlot) have them.
pub trait StandSetters: Artist + Sized {
    /// Where and how the parts stand.
    fn stand_mut(&mut self) -> Stand<'_>;

    /// Whether they stand (`"vertical"`, default) or lie (`"horizontal"`).
    #[track_caller]
    fn orientation(&mut self, name: &str) -> &mut Self {
        let stand = self.stand_mut();
        if let Some(horizontal) = stand.base.check(super::horizontal(name)) {
            *stand.horizontal = horizontal;
        }
        self
    }

    /// Whether they stand: the old name of [`StandSetters::orientation`].
    fn vert(&mut self, vertical: bool) -> &mut Self {
        *self.stand_mut().horizontal = !vertical;
        self
    }

    /// Where they stand, one each. Default: 1, 2, 3, ...
    #[track_caller]
    fn positions(&mut self, positions: impl IntoData) -> &mut Self {
        let (p, mut stand) = (positions.into_data(), self.stand_mut());
        if stand.fits("positions", p.len()) {
            *stand.positions = Some(p);
        }
        self
    }

    /// How wide they are, one number for all or one each. Default: of violins 0.5, of boxes 0.15 of how far the outer
    /// ones are apart, within 0.15 and 0.5.
    #[track_caller]
    fn widths<A>(&mut self, widths: impl OneOrEach<A>) -> &mut Self {
        let (w, mut stand) = (widths.into_column(), self.stand_mut());
        if w.len() == 1 || stand.fits("widths", w.len()) {
            *stand.widths = Some(w);
        }
        self
    }
}
