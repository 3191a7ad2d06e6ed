//! Labels and titles of several axes in line.

use super::Figure;
use super::draw::Frame;
use crate::artist::{AxesId, Direction};
use crate::axes::{Axes, Laid, Resolved};

/// Groups of axes, by their numbers.
type Groups = Vec<Vec<u32>>;

/// Which axes have their x labels, y labels and titles in line.
#[derive(Clone, Debug, Default)]
pub(super) struct Aligned {
    labels: [Groups; 2],
    titles: Groups,
}

/// All that share a group with one, in the order of their numbers.
fn siblings(groups: &Groups, one: u32) -> Vec<u32> {
    let mut all: Vec<u32> = groups.iter().filter(|g| g.contains(&one)).flatten().copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Figure {
    /// Puts the x labels of axes in one row of their grid at one height, and the y labels of axes in one column in
    /// line: at each draw, and of all axes there are by now.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let [a, b] = fig.subplots(1, 2).into_array();
    /// a.tick_params().axis("x").labelrotation(55);
    /// a.set_xlabel("left");
    /// b.set_xlabel("right");
    /// fig.align_labels();
    /// ```
    pub fn align_labels(&mut self) -> &mut Self {
        self.align_xlabels().align_ylabels()
    }

    /// Puts the x labels of axes in one row of their grid at one height.
    pub fn align_xlabels(&mut self) -> &mut Self {
        let all = self.all_ids();
        self.align_xlabels_of(all)
    }

    /// The same for these axes only.
    pub fn align_xlabels_of(&mut self, axes: impl IntoIterator<Item = AxesId>) -> &mut Self {
        self.align_axis_labels(Direction::X, axes.into_iter().collect())
    }

    /// Puts the y labels of axes in one column of their grid in line.
    pub fn align_ylabels(&mut self) -> &mut Self {
        let all = self.all_ids();
        self.align_ylabels_of(all)
    }

    /// The same for these axes only.
    pub fn align_ylabels_of(&mut self, axes: impl IntoIterator<Item = AxesId>) -> &mut Self {
        self.align_axis_labels(Direction::Y, axes.into_iter().collect())
    }

    /// Puts the titles of axes in one row of their grid at one height.
    pub fn align_titles(&mut self) -> &mut Self {
        let all = self.all_ids();
        self.align_titles_of(all)
    }

    /// The same for these axes only.
    pub fn align_titles_of(&mut self, axes: impl IntoIterator<Item = AxesId>) -> &mut Self {
        let groups = self.grouped(axes.into_iter().collect(), |_, rows, _| rows.0);
        self.aligned.titles.extend(groups);
        self
    }

    fn all_ids(&self) -> Vec<AxesId> {
        self.axes.iter().map(Axes::id).collect()
    }

    fn align_axis_labels(&mut self, d: Direction, axes: Vec<AxesId>) -> &mut Self {
        let groups = self.grouped(axes, |a, rows, columns| match (d, a.axis_of(d).label_second) {
            (Direction::X, true) => (true, rows.0),
            (Direction::X, false) => (false, rows.1),
            (Direction::Y, true) => (true, columns.1),
            (Direction::Y, false) => (false, columns.0),
        });
        self.aligned.labels[d as usize].extend(groups);
        self
    }

    /// Those of the axes that are in a grid, by what is told of each: its rows and columns are the first and the last.
    fn grouped<K: PartialEq>(
        &self,
        axes: Vec<AxesId>,
        key: impl Fn(&Axes, (usize, usize), (usize, usize)) -> K,
    ) -> Groups {
        let mut groups: Vec<(K, Vec<u32>)> = Vec::new();
        for id in axes.into_iter().filter(|id| self.own_axes(*id).is_some()) {
            let Some(Some(cell)) = self.cells.get(id.index as usize) else { continue };
            let k = key(&self.axes[id.index as usize], cell.rows, cell.columns);
            match groups.iter_mut().find(|(other, _)| *other == k) {
                Some((_, group)) => group.push(id.index),
                None => groups.push((k, vec![id.index])),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    /// Whether the titles of two axes are in line.
    pub(super) fn titles_in_line(&self, a: &Axes, b: &Axes) -> bool {
        a.id() != b.id() && siblings(&self.aligned.titles, a.id().index).contains(&b.id().index)
    }

    /// The axes with their ticks, and with the room that labels in line need.
    pub(super) fn resolved<'a>(&'a self, frame: &'a Frame, laid: &'a [Laid<'a>]) -> Vec<Resolved<'a>> {
        let mut all: Vec<Resolved<'a>> =
            laid.iter().map(|l| Resolved::new(l, self.context(frame, &l.view))).collect();
        for d in [Direction::X, Direction::Y] {
            let groups = &self.aligned.labels[d as usize];
            if groups.is_empty() {
                continue;
            }
            let boxes: Vec<_> = all.iter().map(|r| r.tick_label_box(d)).collect();
            for (i, l) in laid.iter().enumerate() {
                let beside = siblings(groups, l.axes.id().index);
                let of = laid.iter().zip(&boxes).filter(|(o, _)| beside.contains(&o.axes.id().index));
                let room = of.filter_map(|(_, b)| *b).reduce(|a, b| a.union(&b));
                all[i].keep_label_clear_of(d, room);
            }
        }
        all
    }
}
