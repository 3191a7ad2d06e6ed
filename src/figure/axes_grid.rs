//! A grid of axes: all of them at once, and what they share.

use std::ops::{Index, IndexMut};

use crate::artist::{AxesId, Direction};
use crate::axes::{Axes, Inner};

/// The axes of [`Figure::subplots`](super::Figure::subplots): `grid[(row, column)]`, [`AxesGrid::into_array`], [`AxesGrid::iter_mut`].
#[derive(Debug)]
pub struct AxesGrid<'a> {
    pub(super) columns: usize,
    pub(super) axes: &'a mut [Axes],
}

impl<'a> AxesGrid<'a> {
    /// All of them at once, row by row.
    ///
    /// # Panics
    /// If there are not exactly `N`.
    #[track_caller]
    pub fn into_array<const N: usize>(self) -> [&'a mut Axes; N] {
        let n = self.axes.len();
        let all: Vec<&mut Axes> = self.axes.iter_mut().collect();
        all.try_into().unwrap_or_else(|_| panic!("{n} subplots do not fit into an array of {N}"))
    }

    /// Their names, row by row, for `fig[id]`.
    pub fn ids(&self) -> Vec<AxesId> {
        self.axes.iter().map(Axes::id).collect()
    }

    /// Makes all of them `"polar"`: see [`Axes::projection`]. matplotlib's `subplot_kw={"projection": "polar"}`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let [a, b] = fig.subplots(1, 2).projection("polar").into_array();
    /// a.plot([0, 1, 2], [1, 2, 3]);
    /// b.bar([0, 1, 2], [1, 2, 3]);
    /// ```
    #[track_caller]
    pub fn projection(self, name: &str) -> Self {
        for ax in self.axes.iter_mut() {
            ax.projection(name);
        }
        self
    }

    /// One after the other, row by row.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Axes> {
        self.axes.iter_mut()
    }

    /// Keeps tick labels and axis labels only at the outer sides of the grid: see [`Figure::label_outer`](super::Figure::label_outer).
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.subplots(2, 2).label_outer().remove_inner_ticks();
    /// ```
    pub fn label_outer(&mut self) -> &mut Self {
        self.keep_outer(Inner::Labels, Direction::X);
        self.keep_outer(Inner::Labels, Direction::Y);
        self
    }

    /// Keeps ticks, without their labels, only at the outer sides of the grid: matplotlib's
    /// `label_outer(remove_inner_ticks=True)` does this and hides labels.
    pub fn remove_inner_ticks(&mut self) -> &mut Self {
        self.keep_outer(Inner::Ticks, Direction::X);
        self.keep_outer(Inner::Ticks, Direction::Y);
        self
    }

    fn keep_outer(&mut self, what: Inner, d: Direction) {
        let n = self.columns.max(1);
        let rows = self.axes.len() / n;
        for (i, ax) in self.axes.iter_mut().enumerate() {
            let (row, column) = (i / n, i % n);
            match d {
                Direction::X => ax.keep_outer(what, d, row == 0, row + 1 == rows),
                Direction::Y => ax.keep_outer(what, d, column == 0, column + 1 == n),
            }
        }
    }

    /// Shares x: `true`, or `"col"` for each column by itself, leaves tick labels at the lowest row only; `"row"`
    /// for each row by itself.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let [a, b, c, d] = fig.subplots(2, 2).sharex("col").sharey("row").into_array();
    /// # let _ = (a, b, c, d);
    /// ```
    #[track_caller]
    pub fn sharex(self, how: impl IntoShare) -> Self {
        self.share(Direction::X, how.into_share())
    }

    /// Shares y: `true`, or `"row"` for each row by itself, leaves tick labels at the first column only; `"col"`
    /// for each column by itself.
    #[track_caller]
    pub fn sharey(self, how: impl IntoShare) -> Self {
        self.share(Direction::Y, how.into_share())
    }

    #[track_caller]
    fn share(mut self, d: Direction, how: Result<Share, String>) -> Self {
        let Some(first) = self.axes.first_mut() else { return self };
        let Some(how) = first.base.check(how) else { return self };
        let (ids, n) = (self.ids(), self.columns);
        for (i, ax) in self.axes.iter_mut().enumerate() {
            let with = match how {
                Share::None => i,
                Share::All => 0,
                Share::Row => i / n * n,
                Share::Column => i % n,
            };
            ax.share_with(d, ids[with]);
        }
        let along = if d == Direction::X { Share::Column } else { Share::Row };
        if how == Share::All || how == along {
            // As in matplotlib, only labels of rectangles are hidden.
            if !self.axes.iter().any(Axes::is_polar) {
                self.keep_outer(Inner::Labels, d);
            }
        }
        self
    }
}

/// Which axes of a grid share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// None.
    None,
    /// All.
    All,
    /// Those of each row.
    Row,
    /// Those of each column.
    Column,
}

/// `true` or `"all"`, `false` or `"none"`, `"row"`, `"col"`, or a [`Share`].
pub trait IntoShare {
    /// Which axes share.
    ///
    /// # Errors
    /// A name that is none of these.
    fn into_share(self) -> Result<Share, String>;
}

impl IntoShare for Share {
    fn into_share(self) -> Result<Share, String> {
        Ok(self)
    }
}

impl IntoShare for bool {
    fn into_share(self) -> Result<Share, String> {
        Ok(if self { Share::All } else { Share::None })
    }
}

impl IntoShare for &str {
    fn into_share(self) -> Result<Share, String> {
        match self {
            "all" => Ok(Share::All),
            "none" => Ok(Share::None),
            "row" => Ok(Share::Row),
            "col" => Ok(Share::Column),
            _ => Err(format!("{self:?} is not a way to share: all, none, row, col")),
        }
    }
}

impl<'a> IntoIterator for AxesGrid<'a> {
    type Item = &'a mut Axes;
    type IntoIter = std::slice::IterMut<'a, Axes>;
    fn into_iter(self) -> Self::IntoIter {
        self.axes.iter_mut()
    }
}

impl Index<(usize, usize)> for AxesGrid<'_> {
    type Output = Axes;
    #[track_caller]
    fn index(&self, (row, column): (usize, usize)) -> &Axes {
        assert!(column < self.columns, "column {column} of {}", self.columns);
        &self.axes[row * self.columns + column]
    }
}

impl IndexMut<(usize, usize)> for AxesGrid<'_> {
    #[track_caller]
    fn index_mut(&mut self, (row, column): (usize, usize)) -> &mut Axes {
        assert!(column < self.columns, "column {column} of {}", self.columns);
        &mut self.axes[row * self.columns + column]
    }
}
