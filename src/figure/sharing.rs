//! Which axes share what, and axes upon axes.

use super::Figure;
use super::draw::Frame;
use crate::artist::{AxesId, Axis, Direction};
use crate::axes::{Axes, Laid};
use crate::each::Each;
use crate::error::{Error, Result};
use crate::geom::BBox;

impl Figure {
    /// The first axes of the group that shares with this one.
    fn group_of(&self, index: usize, d: Direction) -> usize {
        let mut at = index;
        // A circle, which only the user's hand can make, ends after as many steps as there are axes.
        for _ in 0..self.axes.len() {
            match self.axes[at].share[d as usize] {
                Some(next) if (next as usize) < self.axes.len() => at = next as usize,
                _ => break,
            }
        }
        at
    }

    /// The axis that this axes shares with others; `None` where it has its own.
    fn shared_axis(&self, index: usize, d: Direction) -> Option<Axis> {
        if self.axes.iter().all(|a| a.share[d as usize].is_none()) {
            return None;
        }
        let group = self.group_of(index, d);
        let members: Vec<&Axes> =
            (0..self.axes.len()).filter(|&i| self.group_of(i, d) == group).map(|i| &self.axes[i]).collect();
        (members.len() > 1).then(|| self.axes[index].shared_axis(d, &members))
    }

    /// Both axes, where they are shared.
    pub(super) fn shared_axes(&self, index: usize) -> [Option<Axis>; 2] {
        [Direction::X, Direction::Y].each(|d| self.shared_axis(index, d))
    }

    /// Axes that share must have each name at the same place.
    pub(super) fn check_shared_names(&self) -> Result<()> {
        for (i, a) in self.axes.iter().enumerate() {
            for d in [Direction::X, Direction::Y].into_iter().filter(|&d| a.share[d as usize].is_some()) {
                let group = self.group_of(i, d);
                let mut others = self.axes.iter().enumerate().filter(|(o, _)| self.group_of(*o, d) == group);
                if !others.all(|(_, o)| o.names_agree(a, d)) {
                    let name = if d == Direction::X { "x" } else { "y" };
                    return Err(Error::new(format!(
                        "axes that share {name} must be given their names in the same order"
                    )));
                }
            }
        }
        Ok(())
    }

    /// The visible axes, each with what it shows and where.
    ///
    /// `filled` holds those that are drawn otherwise than they stand.
    pub(super) fn laid<'a>(&'a self, frame: &Frame, filled: &'a [Option<Axes>]) -> Vec<Laid<'a>> {
        let shown = self.axes.iter().enumerate().filter(|(_, a)| a.base.visible);
        let drawn = |i: usize, a: &'a Axes| filled.get(i).and_then(Option::as_ref).unwrap_or(a);
        let mut laid: Vec<Laid<'_>> =
            shown.map(|(i, a)| self.laid_out(i, drawn(i, a), frame.figure)).collect();
        let sizes: Vec<(u32, BBox)> = laid.iter().map(|l| (l.axes.id().index, l.view.bbox)).collect();
        let length = |of: u32, d: Direction| {
            let b = sizes.iter().find(|(i, _)| *i == of)?.1;
            Some(match d {
                Direction::X => b.width() / frame.figure.width(),
                Direction::Y => b.height() / frame.figure.height(),
            })
        };
        laid.iter_mut().for_each(|l| l.measure_rooms(length));
        laid
    }

    /// What an axes shows and where; `drawn` is as it is drawn.
    pub(super) fn laid_out<'a>(&self, index: usize, drawn: &'a Axes, figure: BBox) -> Laid<'a> {
        let upon = self.axes.iter().filter(|o| self.are_twins(o, drawn));
        let spot = upon.fold(drawn.spot(), |spot, o| spot.agreed(o.spot()));
        // A colorbar is drawn with its ends where it belongs.
        let room = self.divided(index).filter(|_| self.axes[index].colorbar.is_none());
        let spot = room.map_or(spot, |room| spot.at(room));
        Laid::new(drawn, self.shared_axes(index), spot, figure)
    }

    /// Of axes that lie upon one another, the lowest alone has a background.
    pub(super) fn is_lowest(&self, a: &Axes) -> bool {
        let rank = |x: &Axes| (x.base.zorder, x.id().index);
        self.axes.iter().filter(|o| self.are_twins(o, a)).all(|o| rank(a) < rank(o))
    }

    /// Whether the two axes lie upon one another.
    pub(super) fn are_twins(&self, a: &Axes, b: &Axes) -> bool {
        let first = |x: &Axes| x.twin_of.unwrap_or(x.id().index);
        a.id() != b.id() && first(a) == first(b)
    }

    /// An axes upon another: the same x, and a y axis of its own at the right side. matplotlib's `ax.twinx()`. It is
    /// drawn in the same order as the other, so right after it; matplotlib's `delta_zorder=-1` is `.set_zorder(-1)`, where
    /// the other's order is 0, and puts it below.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.plot([0, 1, 2], [10, 20, 15]).color("C0");
    /// let ax = ax.id();
    /// let right = fig.twinx(ax);
    /// right.plot([0, 1, 2], [0.1, 0.3, 0.2]).color("C1");
    /// right.set_ylabel("another unit");
    /// ```
    #[track_caller]
    pub fn twinx(&mut self, ax: AxesId) -> &mut Axes {
        self.owner_mut(ax.figure).twin(ax, Direction::X)
    }

    /// An axes upon another: the same y, and an x axis of its own at the upper side. matplotlib's `ax.twiny()`.
    #[track_caller]
    pub fn twiny(&mut self, ax: AxesId) -> &mut Axes {
        self.owner_mut(ax.figure).twin(ax, Direction::Y)
    }

    #[track_caller]
    fn twin(&mut self, ax: AxesId, d: Direction) -> &mut Axes {
        let Some(below) = self.own_axes(ax) else {
            self.base.fail("the axes to be twinned is of another figure, or was cleared");
            let lost = self.push(BBox::UNIT, None);
            lost.base.visible = false;
            return lost;
        };
        if below.is_polar() {
            self.base.fail("twins are for rectangular axes, not polar ones");
        }
        let below = &self.axes[ax.index as usize];
        // Twins of twins belong to the first.
        let first = AxesId { index: below.twin_of.unwrap_or(ax.index), ..ax };
        let (position, cell, zorder) =
            (below.position, self.cells[ax.index as usize].clone(), below.base.zorder);
        let below = &mut self.axes[ax.index as usize];
        below.set_adjustable("datalim");
        match d {
            Direction::X => below.yaxis().tick_left(),
            Direction::Y => below.xaxis().tick_bottom(),
        };
        let upon = self.push(position, cell);
        upon.set_adjustable("datalim").become_twin(d, ax);
        upon.twin_of = Some(first.index);
        upon.base.zorder = zorder;
        upon
    }
}
