//! Axes that show the same numbers: with shared limits, scales and ticks.

use super::Axes;
use crate::artist::{AxesId, Axis, Direction, Room};

/// What is hidden between subplots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inner {
    Labels,
    Ticks,
}

/// Of axes that share, the one whose limits matplotlib finds first, with its own margins, for all of them: one with an
/// aspect, or the lowest.
fn first_laid_out<'a>(members: &[&'a Axes]) -> Option<&'a Axes> {
    let shown = || members.iter().filter(|m| m.base.visible);
    let lowest = || shown().min_by(|a, b| a.base.zorder.total_cmp(&b.base.zorder));
    shown().find(|m| m.has_aspect()).or_else(lowest).copied()
}

impl Axes {
    /// Whether both know the same names along x or y, or one the first of the other's.
    pub(crate) fn names_agree(&self, other: &Self, d: Direction) -> bool {
        self.axis_of(d).categories.agree_with(&other.axis_of(d).categories)
    }

    /// Shows the same x as another axes of the figure: limits, scale and ticks are those of whichever of them was
    /// told last, and follow the data of all; names have the same places on all. Getters of an axes' limits know of its
    /// own data only: those of the figure, as `fig.get_xlim(ax)`, of all.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let first = fig.add_subplot(2, 1, 1).id();
    /// fig.add_subplot(2, 1, 2).sharex(first).plot([0, 10], [1, 2]);
    /// fig[first].plot([5, 6], [1, 2]);
    /// ```
    #[track_caller]
    pub fn sharex(&mut self, other: AxesId) -> &mut Self {
        self.share_with(Direction::X, other)
    }

    /// Shows the same y as another axes of the figure, as [`Axes::sharex`] does for x.
    #[track_caller]
    pub fn sharey(&mut self, other: AxesId) -> &mut Self {
        self.share_with(Direction::Y, other)
    }

    #[track_caller]
    pub(crate) fn share_with(&mut self, d: Direction, other: AxesId) -> &mut Self {
        if other.figure != self.id().figure {
            self.base.fail("an axes can share only with axes of its own figure");
        } else if self.share[d as usize].is_some() {
            self.base.fail("this axes shares already");
        } else if other != self.id() {
            self.share[d as usize] = Some(other.index);
            self.share_names(d, other.index);
        }
        self
    }

    /// Shows the other axes' x at the same place: its own y has its ticks at the right.
    pub(crate) fn become_twin(&mut self, d: Direction, of: AxesId) {
        self.share_with(d, of);
        self.twin_of = Some(of.index);
        match d {
            Direction::X => {
                self.yaxis.set_label_position("right").tick_right();
                self.xaxis.set_visible(false);
            }
            Direction::Y => {
                self.xaxis.set_label_position("top").tick_top();
                self.yaxis.set_visible(false);
            }
        }
    }

    /// What axes that share an axis agree on: of limits and of ticks, what was said last.
    pub(crate) fn shared_axis(&self, d: Direction, members: &[&Axes]) -> Axis {
        let mut axis = self.axis_of(d).clone();
        let axes: Vec<&Axis> = members.iter().map(|m| m.axis_of(d)).collect();
        let by = members[axis.agree(&axes)];
        let length = if d == Direction::X { by.position.width() } else { by.position.height() };
        let labelsize = by.axis_of(d).major_style.labelsize;
        axis.room = Some(Room { of: by.id().index, length, labelsize });
        Self::heed_shared(members, &mut axis);
        if let Some(by) = members.iter().rev().max_by_key(|m| m.axis_of(d).limits.said) {
            axis.limits = by.axis_of(d).limits;
        }
        if let Some(first) = first_laid_out(members) {
            axis.limits.margin = first.axis_of(d).limits.margin;
        }
        axis.limits.view = self.shared_limits(&axis, members);
        (axis.limits.stale, axis.limits.widen) = (false, None);
        axis
    }

    /// Hides labels between subplots, or ticks. `first` and `last` say whether the axes is in the first row (column) of
    /// its grid, and in the last.
    pub(crate) fn keep_outer(&mut self, what: Inner, d: Direction, first: bool, last: bool) {
        // Of a y axis the first side, left, is at the first column; of an x axis, bottom is at the last row.
        let (first, last) = if d == Direction::X { (last, first) } else { (first, last) };
        match what {
            Inner::Labels => self.axis_of_mut(d).hide_inner_labels(first, last),
            Inner::Ticks => self.axis_of_mut(d).hide_inner_ticks(first, last),
        }
    }
}
