//! Whom a legend names.

use super::{Artist, Handle, Legend, LegendKey};
use crate::color::Color;
use crate::rc::RcParams;

impl Legend {
    /// A legend of those of these artists that have a label, shapes of one name last.
    pub(crate) fn of<'a>(
        rc: &RcParams,
        facecolor: Color,
        artists: impl Iterator<Item = &'a dyn Artist>,
    ) -> Self {
        let nameable = artists.filter(|a| a.legend_key() != LegendKey::None);
        let (last, first): (Vec<_>, Vec<_>) = nameable.partition(|a| a.legend_key() == LegendKey::Container);
        let ordered = || first.iter().chain(&last).copied();
        let labelled = |a: &&dyn Artist| !a.get_label().is_empty() && !a.get_label().starts_with('_');
        let mut legend = Self::new(rc, facecolor, ordered().filter(labelled).map(Handle::of).collect());
        legend.nameable = ordered().map(Handle::of).collect();
        legend
    }

    /// Names these artists, of any axes of the figure, in this order: `.handles([a.into(), b.into()])`. Default:
    /// all artists with a label that were there when the legend was made.
    pub fn handles(&mut self, handles: impl IntoIterator<Item = Handle<dyn Artist>>) -> &mut Self {
        self.entries = handles.into_iter().collect();
        self.nameable.clear();
        self
    }

    /// The texts, in order, of the artists that were chosen with [`Legend::handles`], or else of all artists, whether
    /// they have a label or not; artists beyond them are not named. Default: the artists' labels.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.plot([0, 1], [0, 1]);
    /// ax.plot([0, 1], [1, 0]);
    /// ax.legend().labels(["up", "down"]);
    /// ```
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        if !self.nameable.is_empty() {
            self.entries = std::mem::take(&mut self.nameable);
        }
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
}
