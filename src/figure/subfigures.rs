//! Figures within a figure: each fills some cells of a grid.

use std::ops::{Index, IndexMut};
use std::sync::Arc;

use super::draw::Frame;
use super::grid::Cell;
use super::{Figure, GridSpec, IntoSpan};
use crate::axes::Axes;
use crate::color::Color;
use crate::data::{IntoData, Number};
use crate::geom::BBox;

/// Where a subfigure lies in the figure that owns it.
#[derive(Clone, Debug)]
pub(super) struct Panel {
    pub(super) cell: Cell,
    /// Its rectangle in fractions of that figure.
    pub(super) bbox: BBox,
}

impl Panel {
    /// As in matplotlib, only ratios count: no sides, no room between cells.
    fn new(cell: Cell) -> Self {
        let ends = |n: usize, ratios: Option<&Vec<f64>>, (first, last): (usize, usize)| {
            let ratio = |i: usize| ratios.map_or(1.0, |r| r[i]);
            let sum = |to: usize| (0..to).map(ratio).sum::<f64>();
            let all = sum(n);
            (sum(first) / all, sum(last + 1) / all)
        };
        let (x0, x1) = ends(cell.grid.columns, cell.grid.width_ratios.as_ref(), cell.columns);
        let (top, bottom) = ends(cell.grid.rows, cell.grid.height_ratios.as_ref(), cell.rows);
        Self { cell, bbox: BBox::new(x0, 1.0 - bottom, x1, 1.0 - top) }
    }
}

/// The name of a subfigure: `fig[id]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SubFigureId(u32);

impl Figure {
    /// Fills a grid with subfigures: figures that lie in this one, each with its own subplots, title, labels, legends,
    /// colorbars and subfigures. They have the figure's resolution and layout, its defaults and room for subplots as
    /// they are by now, and no background of their own. matplotlib's `fig.subfigures(rows, columns)`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.set_layout_engine("constrained");
    /// let [left, right] = fig.subfigures(1, 2).wspace(0.07).width_ratios([1.5, 1.0]).into_array();
    /// left.facecolor("0.9").suptitle("left");
    /// for ax in left.subplots(2, 1) {
    ///     ax.plot_y([1, 2, 3]);
    /// }
    /// let ax = right.add_subplot(1, 1, 1).id();
    /// fig.suptitle("both");
    /// fig[ax].plot_y([3, 2, 1]); // the figure knows the axes of its subfigures
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn subfigures(&mut self, rows: usize, columns: usize) -> SubFigures<'_> {
        self.subfigures_in(&GridSpec::new(rows, columns))
    }

    /// [`Figure::subfigures`] with the ratios and the room between cells that a grid has.
    #[track_caller]
    pub fn subfigures_in(&mut self, grid: &GridSpec) -> SubFigures<'_> {
        let first = self.subfigures.len();
        let grid = grid.clone().left(0).right(1).bottom(0).top(1);
        let count = match grid.check() {
            Ok(()) => grid.rows * grid.columns,
            Err(e) => {
                self.base.fail(e);
                0
            }
        };
        let shared = Arc::new(grid.clone());
        for i in 0..count {
            let (r, c) = (i / grid.columns, i % grid.columns);
            self.push_subfigure(Cell { grid: shared.clone(), rows: (r, r), columns: (c, c) });
        }
        let mut all = SubFigures { figure: self, grid, first };
        all.place();
        all
    }

    /// A subfigure in some cells of a grid, whose others may hold subplots; rows and columns count as in
    /// [`Figure::add_subplot_at`]. Unless a layout moves it, it is placed by ratios alone. A place outside of the grid
    /// is an error of the next draw. matplotlib's `fig.add_subfigure(gs[rows, columns])`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.set_layout_engine("constrained");
    /// let grid = GridSpec::new(2, 2);
    /// fig.add_subplot_at(&grid, 0, 0).plot_y([1, 2, 3]);
    /// let wide = fig.add_subfigure(&grid, 1, ..);
    /// wide.facecolor("lightblue").suptitle("wide");
    /// ```
    #[track_caller]
    pub fn add_subfigure(
        &mut self,
        grid: &GridSpec,
        rows: impl IntoSpan,
        columns: impl IntoSpan,
    ) -> &mut Figure {
        let cell = match grid.cell(rows, columns) {
            Ok(cell) => cell,
            Err(e) => {
                self.base.fail(e);
                let one = Arc::new(GridSpec::new(1, 1));
                Cell { grid: one, rows: (0, 0), columns: (0, 0) }
            }
        };
        self.push_subfigure(cell);
        self.place_subfigures();
        self.subfigures.last_mut().expect("just added")
    }

    fn push_subfigure(&mut self, cell: Cell) {
        let mut sub = Self::with_rc((*self.rc).clone());
        sub.rc = self.rc.clone();
        sub.facecolor = Color::NONE;
        sub.layout = self.layout;
        sub.subplotpars = self.subplotpars;
        sub.panel = Some(Panel::new(cell));
        self.subfigures.push(sub);
    }

    /// The name of a subfigure, by which its figure finds it; that of a figure by itself is of no use.
    pub fn subfigure_id(&self) -> SubFigureId {
        SubFigureId(self.id)
    }

    /// Gives subfigures the size that their places have.
    pub(super) fn place_subfigures(&mut self) {
        let ((width, height), dpi) = (self.size_in, self.dpi);
        for sub in &mut self.subfigures {
            let Some(b) = sub.panel.as_ref().map(|p| p.bbox) else { continue };
            sub.resize((width * b.width(), height * b.height()), dpi);
        }
    }

    /// Takes another size, in inches, and resolution.
    pub(super) fn resize(&mut self, size_in: (f64, f64), dpi: f64) {
        (self.size_in, self.dpi) = (size_in, dpi);
        for a in self.axes.iter_mut() {
            (a.figure_in, a.figure_dpi) = (size_in, dpi);
        }
        self.place_subfigures();
    }

    /// Gives subfigures the layout.
    pub(super) fn share_layout(&mut self) {
        for sub in &mut self.subfigures {
            sub.layout = self.layout;
            sub.share_layout();
        }
    }

    /// Gives the subplots of subfigures the room that those of this figure have.
    #[track_caller]
    pub(super) fn share_room(&mut self) {
        for sub in &mut self.subfigures {
            sub.subplotpars = self.subplotpars;
            sub.place_subplots();
            sub.share_room();
        }
    }

    /// Whether it is a subfigure; then this is kept as a failure.
    #[track_caller]
    pub(super) fn refuses(&mut self, what: &str) -> bool {
        if self.panel.is_some() {
            self.base.fail(format!("{what} is for the figure that owns the subfigure"));
        }
        self.panel.is_some()
    }

    /// The rectangle of a subfigure where this figure has `around`.
    fn panel_box(sub: &Self, around: &BBox) -> BBox {
        let b = sub.panel.as_ref().map_or(BBox::UNIT, |p| p.bbox);
        let x = |v: f64| around.x0 + v * around.width();
        let y = |v: f64| around.y0 + v * around.height();
        BBox::new(x(b.x0), y(b.y0), x(b.x1), y(b.y1))
    }

    /// The frame of a subfigure in this figure's.
    pub(super) fn panel_frame(sub: &Self, frame: &Frame) -> Frame {
        let color = |c: &Color| if frame.transparent { Color::NONE } else { c.clone() };
        Frame {
            figure: Self::panel_box(sub, &frame.figure),
            facecolor: color(&sub.facecolor),
            edgecolor: color(&sub.edgecolor),
            ..frame.clone()
        }
    }

    /// The figure of this number, be it this one or within it, and its rectangle where this one has `around`.
    pub(super) fn panel_of(&self, id: u32, around: BBox) -> Option<(&Self, BBox)> {
        if self.id == id {
            return Some((self, around));
        }
        self.subfigures.iter().find_map(|sub| sub.panel_of(id, Self::panel_box(sub, &around)))
    }

    /// The figure of this number, be it this one or within it.
    pub(super) fn figure_of(&self, id: u32) -> Option<&Self> {
        self.panel_of(id, BBox::UNIT).map(|(figure, _)| figure)
    }

    /// The same; this one where there is none, which then says what is wrong.
    pub(super) fn owner_mut(&mut self, id: u32) -> &mut Self {
        match self.subfigures.iter().position(|sub| sub.figure_of(id).is_some()) {
            Some(i) => self.subfigures[i].owner_mut(id),
            None => self,
        }
    }

    /// All axes, those of subfigures too.
    pub(super) fn every_axes(&self) -> Vec<&Axes> {
        let within = self.subfigures.iter().flat_map(Self::every_axes);
        self.axes.iter().chain(within).collect()
    }
}

impl Index<SubFigureId> for Figure {
    type Output = Figure;
    #[track_caller]
    fn index(&self, id: SubFigureId) -> &Figure {
        self.figure_of(id.0).expect("the subfigure is of another figure, or was cleared")
    }
}

impl IndexMut<SubFigureId> for Figure {
    #[track_caller]
    fn index_mut(&mut self, id: SubFigureId) -> &mut Figure {
        let owner = self.owner_mut(id.0);
        assert!(owner.id == id.0, "the subfigure is of another figure, or was cleared");
        owner
    }
}

/// The subfigures of [`Figure::subfigures`], row by row: [`SubFigures::into_array`], [`SubFigures::iter_mut`],
/// `subfigures[(row, column)]`.
#[derive(Debug)]
pub struct SubFigures<'a> {
    figure: &'a mut Figure,
    grid: GridSpec,
    first: usize,
}

impl<'a> SubFigures<'a> {
    /// The room between columns, fraction of their average width; in a constrained layout, fraction of the whole
    /// figure's. Default: none; in a constrained layout, the layout's own.
    #[track_caller]
    #[must_use]
    pub fn wspace(self, fraction: impl Number) -> Self {
        self.with(|g| g.wspace(fraction))
    }

    /// The room between rows, fraction of their average height; in a constrained layout, fraction of the whole
    /// figure's. Default: none; in a constrained layout, the layout's own.
    #[track_caller]
    #[must_use]
    pub fn hspace(self, fraction: impl Number) -> Self {
        self.with(|g| g.hspace(fraction))
    }

    /// How wide the columns are beside one another. Default: all alike.
    #[track_caller]
    #[must_use]
    pub fn width_ratios(self, ratios: impl IntoData) -> Self {
        self.with(|g| g.width_ratios(ratios))
    }

    /// How high the rows are beside one another. Default: all alike.
    #[track_caller]
    #[must_use]
    pub fn height_ratios(self, ratios: impl IntoData) -> Self {
        self.with(|g| g.height_ratios(ratios))
    }

    #[track_caller]
    fn with(mut self, change: impl FnOnce(GridSpec) -> GridSpec) -> Self {
        let grid = change(self.grid.clone());
        match grid.check() {
            Ok(()) => {
                self.grid = grid;
                self.place();
            }
            Err(e) => self.figure.base.fail(e),
        }
        self
    }

    /// Puts all where the grid has them.
    fn place(&mut self) {
        let shared = Arc::new(self.grid.clone());
        // Without room of its own the grid has none, not even the figure's.
        let apart = self.grid.space.iter().any(Option::is_some) && self.figure.layout.is_none();
        let room = self.figure.subplotpars;
        for sub in &mut self.figure.subfigures[self.first..] {
            let Some(panel) = &mut sub.panel else { continue };
            *panel = Panel::new(Cell { grid: shared.clone(), ..panel.cell.clone() });
            if apart {
                panel.bbox = panel.cell.position(&room);
            }
        }
        self.figure.place_subfigures();
    }

    /// All of them at once, row by row.
    ///
    /// # Panics
    /// If there are not exactly `N`.
    #[track_caller]
    pub fn into_array<const N: usize>(self) -> [&'a mut Figure; N] {
        let all: Vec<&mut Figure> = self.figure.subfigures[self.first..].iter_mut().collect();
        let n = all.len();
        all.try_into().unwrap_or_else(|_| panic!("{n} subfigures do not fit into an array of {N}"))
    }

    /// Their names, row by row, for `fig[id]`.
    pub fn ids(&self) -> Vec<SubFigureId> {
        self.figure.subfigures[self.first..].iter().map(Figure::subfigure_id).collect()
    }

    /// One after the other, row by row.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Figure> {
        self.figure.subfigures[self.first..].iter_mut()
    }

    /// Where one stands among those of the figure.
    #[track_caller]
    fn place_of(&self, (row, column): (usize, usize)) -> usize {
        assert!(column < self.grid.columns, "column {column} of {}", self.grid.columns);
        self.first + row * self.grid.columns + column
    }
}

impl<'a> IntoIterator for SubFigures<'a> {
    type Item = &'a mut Figure;
    type IntoIter = std::slice::IterMut<'a, Figure>;
    fn into_iter(self) -> Self::IntoIter {
        self.figure.subfigures[self.first..].iter_mut()
    }
}

impl Index<(usize, usize)> for SubFigures<'_> {
    type Output = Figure;
    #[track_caller]
    fn index(&self, at: (usize, usize)) -> &Figure {
        &self.figure.subfigures[self.place_of(at)]
    }
}

impl IndexMut<(usize, usize)> for SubFigures<'_> {
    #[track_caller]
    fn index_mut(&mut self, at: (usize, usize)) -> &mut Figure {
        let i = self.place_of(at);
        &mut self.figure.subfigures[i]
    }
}
