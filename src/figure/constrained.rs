//! Constrained layout: room for labels, titles and colorbars, found anew at each draw. As matplotlib's
//! `layout="constrained"` for grids of subplots.

use std::sync::Arc;

use super::draw::Frame;
use super::grid::Cell;
use super::layout_engine::Constrained;
use super::tracks::{Margins, Span, Tracks};
use super::{Figure, GridSpec};
use crate::artist::Side;
use crate::each::Each;
use crate::error::{Error, Result};
use crate::geom::BBox;

/// The axes of one grid.
pub(super) struct Grid {
    of: Arc<GridSpec>,
    /// The grid that it lies in, with its rows and columns there.
    outer: Option<(usize, Span, Span)>,
    pub(super) columns: Tracks,
    pub(super) rows: Tracks,
}

/// The margins around one axes.
#[derive(Clone, Copy, Default)]
pub(super) struct Around {
    pub(super) x: Margins,
    pub(super) y: Margins,
}

impl Grid {
    fn new(of: &Arc<GridSpec>, outer: Option<(usize, Span, Span)>) -> Self {
        Self {
            of: of.clone(),
            outer,
            columns: Tracks::new(of.columns, of.width_ratios.as_ref()),
            rows: Tracks::new(of.rows, of.height_ratios.as_ref()),
        }
    }

    fn holds(&self, cell: &Cell) -> bool {
        self.of == cell.grid
    }

    fn solve(&mut self, inner: &BBox) -> bool {
        // Rows count from the top.
        let columns = self.columns.solve(inner.x0, inner.x1);
        self.rows.solve(1.0 - inner.y1, 1.0 - inner.y0) && columns
    }

    /// The rectangle of axes over these rows and columns.
    pub(super) fn inner(&self, rows: Span, columns: Span) -> BBox {
        let ((x0, x1), (top, bottom)) = (self.columns.inner(columns), self.rows.inner(rows));
        BBox::new(x0, 1.0 - bottom, x1, 1.0 - top)
    }

    /// These rows and columns with all margins.
    fn whole(&self, rows: Span, columns: Span) -> BBox {
        let ((x0, x1), (top, bottom)) = (self.columns.whole(columns), self.rows.whole(rows));
        BBox::new(x0, 1.0 - bottom, x1, 1.0 - top)
    }

    /// The same with what stands beside the axes, up to the colorbars.
    pub(super) fn beside_bars(&self, rows: Span, columns: Span) -> BBox {
        let ((x0, x1), (top, bottom)) = (self.columns.beside_bars(columns), self.rows.beside_bars(rows));
        BBox::new(x0, 1.0 - bottom, x1, 1.0 - top)
    }
}

/// A layout at work on a copy of the figure.
pub(super) struct Layout<'a> {
    pub(super) fig: &'a mut Figure,
    /// Where all is measured, and how large that is beside where it will be.
    frame: &'a Frame,
    scale: (f64, f64),
    told: Constrained,
    /// Padding in fractions of the figure.
    pad: (f64, f64),
    pub(super) grids: Vec<Grid>,
    /// The figure's own margins: left, bottom, right, top.
    margins: [f64; 4],
    /// Which of the figure's title and labels nobody has moved.
    unmoved: [bool; 3],
}

/// The grid of a cell, which comes after the grid that it lies in.
fn grid_among(grids: &mut Vec<Grid>, cell: &Cell) -> usize {
    if let Some(i) = grids.iter().position(|g| g.holds(cell)) {
        return i;
    }
    let outer = cell.grid.outer.as_ref().map(|o| (grid_among(grids, o), o.rows, o.columns));
    grids.push(Grid::new(&cell.grid, outer));
    grids.len() - 1
}

impl Figure {
    /// The figure with all axes where the layout wants them; where there is no room they stay.
    pub(super) fn constrained(&self, frame: &Frame, told: Constrained) -> Result<Self> {
        self.arranged_in([frame, frame], self.size_in, told)
    }

    /// The same of a figure that gets this size in inches. At first it is measured in the first of the frames: a
    /// subfigure is where it was put when it was made.
    fn arranged_in(
        &self,
        [first, frame]: [&Frame; 2],
        size_in: (f64, f64),
        told: Constrained,
    ) -> Result<Self> {
        let mut fig = self.clone();
        fig.layout = None;
        let mut grids: Vec<Grid> = Vec::new();
        if told.compress && !fig.subfigures.is_empty() {
            return Err(Error::new("the layout compressed is for figures without subfigures"));
        }
        for cell in fig.all_cells() {
            grid_among(&mut grids, cell);
        }
        let pad = (told.pad_in.0 / size_in.0, told.pad_in.1 / size_in.1);
        let unmoved = fig.unmoved_supertexts();
        let (before, after) = (first.figure, frame.figure);
        let scale = (before.width() / after.width(), before.height() / after.height());
        let mut layout =
            Layout { fig: &mut fig, frame: first, scale, told, pad, grids, margins: [0.0; 4], unmoved };
        // Twice: labels change when axes move.
        layout.pass();
        layout.fig.resize(size_in, self.dpi);
        (layout.frame, layout.scale) = (frame, (1.0, 1.0));
        layout.pass();
        fig.arrange_subfigures(&self.subfigures, [first, frame], told)?;
        Ok(fig)
    }

    /// Lays out the subfigures, which have their places; `before` are they as they were.
    fn arrange_subfigures(
        &mut self,
        before: &[Self],
        [first, frame]: [&Frame; 2],
        told: Constrained,
    ) -> Result<()> {
        for (sub, before) in self.subfigures.iter_mut().zip(before) {
            let Some(panel) = sub.panel.clone() else { continue };
            let b = panel.bbox;
            let frames = [Self::panel_frame(before, first), Self::panel_frame(sub, frame)];
            let size_in = (self.size_in.0 * b.width(), self.size_in.1 * b.height());
            *sub = before.arranged_in(frames.each_ref(), size_in, told.within(&b))?;
            sub.panel = Some(panel);
        }
        Ok(())
    }

    /// The cells of all subplots and subfigures.
    fn all_cells(&self) -> impl Iterator<Item = &Cell> {
        let panels = self.subfigures.iter().filter_map(|s| s.panel.as_ref());
        self.cells.iter().flatten().chain(panels.map(|p| &p.cell))
    }
}

impl Layout<'_> {
    fn pass(&mut self) {
        let extents = self.extents();
        self.make_margins(&extents);
        self.make_room_between_subfigures();
        self.make_room_for_legends();
        self.make_room_for_supertexts();
        self.match_inner_margins();
        if self.solve() {
            self.move_axes(&extents, false);
            self.move_subfigures();
            if self.told.compress {
                self.compress();
            }
        }
        self.margins = [0.0; 4];
        for g in &mut self.grids {
            g.columns.reset();
            g.rows.reset();
        }
    }

    /// The position of every axes, and what it covers with its labels.
    fn extents(&self) -> Vec<(BBox, BBox)> {
        let extents = self.fig.extents(self.frame);
        let (x, y) = self.scale;
        let scaled = |b: BBox| BBox::new(b.x0 * x, b.y0 * y, b.x1 * x, b.y1 * y);
        let both = self.fig.axes.iter().zip(extents).map(|(a, e)| (a.position, e.unwrap_or(a.position)));
        both.map(|(at, around)| (scaled(at), scaled(around))).collect()
    }

    /// The grid of an axes, and its cell.
    pub(super) fn grid_of(&self, axes: usize) -> Option<(usize, &Cell)> {
        let cell = self.fig.cells.get(axes)?.as_ref()?;
        Some((self.grids.iter().position(|g| g.holds(cell))?, cell))
    }

    /// The room that subplots and the figure's margins have.
    fn inner(&self) -> BBox {
        let ([left, bottom, width, height], m) = (self.told.rect, self.margins);
        BBox::new(left + m[0], bottom + m[1], left + width - m[2], bottom + height - m[3])
    }

    fn solve(&mut self) -> bool {
        let inner = self.inner();
        let mut all = true;
        for i in 0..self.grids.len() {
            let outer = self.grids[i].outer;
            let room = outer.map_or(inner, |(grid, rows, columns)| self.grids[grid].whole(rows, columns));
            all &= self.grids[i].solve(&room);
        }
        all
    }

    /// Margins for what stands beside every axes, and for its colorbars.
    fn make_margins(&mut self, extents: &[(BBox, BBox)]) {
        for i in 0..self.fig.axes.len() {
            let Some((grid, cell)) = self.grid_of(i) else { continue };
            let (rows, columns) = (cell.rows, cell.columns);
            let (at, around) = extents[i];
            let mut m = self.padding(&self.grids[grid], cell, self.pad);
            m.x.sides = [at.x0 - around.x0, around.x1 - at.x1];
            m.y.sides = [around.y1 - at.y1, at.y0 - around.y0];
            for bar in self.fig.bars_of(i) {
                self.add_bar(&mut m, &bar, (rows, columns), (&extents[bar.cax].1, &around));
            }
            self.grids[grid].columns.widen(columns, &m.x);
            self.grids[grid].rows.widen(rows, &m.y);
        }
    }

    /// Subfigures have room between them, and no padding.
    fn make_room_between_subfigures(&mut self) {
        for i in 0..self.fig.subfigures.len() {
            let Some((grid, cell)) = self.grid_of_subfigure(i) else { continue };
            let m = self.padding(&self.grids[grid], &cell, (0.0, 0.0));
            self.grids[grid].columns.widen(cell.columns, &m.x);
            self.grids[grid].rows.widen(cell.rows, &m.y);
        }
    }

    fn grid_of_subfigure(&self, i: usize) -> Option<(usize, Cell)> {
        let cell = &self.fig.subfigures[i].panel.as_ref()?.cell;
        Some((self.grids.iter().position(|g| g.holds(cell))?, cell.clone()))
    }

    /// Puts subfigures where the solution has them.
    fn move_subfigures(&mut self) {
        for i in 0..self.fig.subfigures.len() {
            let Some((grid, cell)) = self.grid_of_subfigure(i) else { continue };
            if let Some(panel) = &mut self.fig.subfigures[i].panel {
                panel.bbox = self.grids[grid].inner(cell.rows, cell.columns);
            }
        }
    }

    /// Padding, and the room between axes where that is more.
    fn padding(&self, grid: &Grid, cell: &Cell, pad: (f64, f64)) -> Around {
        let (own, part) = (grid.of.space, self.told.part);
        let pads = |tracks: &Tracks, (first, last): Span, pad: f64, space: f64, own: Option<f64>| {
            let between = own.unwrap_or(space) / 2.0 / tracks.len() as f64;
            let wide = |inside: bool| if inside && between > pad { between } else { pad };
            Margins { bars: [wide(first > 0), wide(last + 1 < tracks.len())], ..Margins::default() }
        };
        Around {
            x: pads(
                &grid.columns,
                cell.columns,
                pad.0,
                self.told.space.0 / part.0,
                own[0].map(|v| v / part.0),
            ),
            y: pads(&grid.rows, cell.rows, pad.1, self.told.space.1 / part.1, own[1].map(|v| v / part.1)),
        }
    }

    /// Margins that lie within axes over several tracks become as wide as those of others.
    fn match_inner_margins(&mut self) {
        let cells: Vec<Cell> = self.fig.cells.iter().flatten().cloned().collect();
        for cell in &cells {
            for side in 0..2 {
                let wide = |c: &Cell| c.columns.0 < c.columns.1;
                let high = |c: &Cell| c.rows.0 < c.rows.1;
                let grid = |c: &Cell| self.grids.iter().position(|g| g.holds(c));
                let across =
                    |c: &Cell| grid(c).map_or(0.0, |g| self.grids[g].columns.widest_within(c.columns, side));
                let along =
                    |c: &Cell| grid(c).map_or(0.0, |g| self.grids[g].rows.widest_within(c.rows, side));
                let most_x = cells.iter().filter(|c| wide(c)).map(across).fold(0.0, f64::max);
                let most_y = cells.iter().filter(|c| high(c)).map(along).fold(0.0, f64::max);
                let Some(own) = grid(cell) else { continue };
                if wide(cell) {
                    self.grids[own].columns.widen_within(cell.columns, side, most_x);
                }
                if high(cell) {
                    self.grids[own].rows.widen_within(cell.rows, side, most_y);
                }
            }
        }
    }

    /// Legends outside of the axes get margins of the figure.
    fn make_room_for_legends(&mut self) {
        for (side, (width, height)) in self.fig.legends_outside(self.frame) {
            let (width, height) = (width * self.scale.0, height * self.scale.1);
            let (at, room) = match side {
                Side::Left => (0, width + 2.0 * self.pad.0),
                Side::Bottom => (1, height + 2.0 * self.pad.1),
                Side::Right => (2, width + 2.0 * self.pad.0),
                Side::Top => (3, height + 2.0 * self.pad.1),
            };
            self.margins[at] = self.margins[at].max(room);
        }
    }

    /// The figure's title and labels get margins of their own, unless the user has put them somewhere.
    fn make_room_for_supertexts(&mut self) {
        let sizes = self.fig.supertext_sizes(self.frame);
        let [title, xlabel, ylabel] = sizes.each(|(w, h)| (w * self.scale.0, h * self.scale.1));
        let (x, y) = self.pad;
        let [t, xl, yl] = &mut self.fig.supertexts;
        if let Some(t) = t.as_mut().filter(|_| self.unmoved[0]) {
            t.y = 1.0 - y;
            self.margins[3] = self.margins[3].max(title.1 + 2.0 * y);
        }
        if let Some(t) = xl.as_mut().filter(|_| self.unmoved[1]) {
            t.y = y;
            self.margins[1] = self.margins[1].max(xlabel.1 + 2.0 * y);
        }
        if let Some(t) = yl.as_mut().filter(|_| self.unmoved[2]) {
            t.x = x;
            self.margins[0] = self.margins[0].max(ylabel.0 + 2.0 * x);
        }
    }

    /// Puts the axes where the solution has them, and their colorbars beside them.
    fn move_axes(&mut self, extents: &[(BBox, BBox)], compress: bool) {
        let real = if compress { self.after_aspect() } else { Vec::new() };
        for i in 0..self.fig.axes.len() {
            let Some((grid, cell)) = self.grid_of(i) else { continue };
            let to = self.grids[grid].inner(cell.rows, cell.columns);
            let ax = &mut self.fig.axes[i];
            (ax.position, ax.whole_position) = (to, to);
            // How far the colorbars of a side (before and after, in x and in y) have come.
            let mut offsets = [[0.0; 2]; 2];
            for bar in self.fig.bars_of(i).iter().rev().filter(|b| b.parents.first() == Some(&i)) {
                self.move_bar(bar, extents[bar.cax], &mut offsets, real.get(i).copied());
            }
        }
    }

    /// Where the axes are after their aspects have shrunk them.
    fn after_aspect(&self) -> Vec<BBox> {
        let filled = self.fig.shown_axes(self.frame).unwrap_or_default();
        let unit = self.frame.figure.to_unit();
        let mut out: Vec<BBox> = self.fig.axes.iter().map(|a| a.position).collect();
        for l in self.fig.laid(self.frame, &filled) {
            let (p, q) = (unit.apply(l.view.bbox.min()), unit.apply(l.view.bbox.max()));
            out[l.axes.id().index as usize] = BBox::new(p.x, p.y, q.x, q.y);
        }
        out
    }

    /// Takes away the room that axes of a fixed aspect leave, and solves again.
    fn compress(&mut self) {
        let [grid] = &self.grids[..] else { return };
        let (mut wide, mut high) = (vec![0.0_f64; grid.columns.len()], vec![0.0_f64; grid.rows.len()]);
        for ((ax, cell), real) in self.fig.axes.iter().zip(&self.fig.cells).zip(self.after_aspect()) {
            let Some(cell) = cell else { continue };
            let (dw, dh) = (ax.position.width() - real.width(), ax.position.height() - real.height());
            wide[cell.columns.0..=cell.columns.1].iter_mut().for_each(|w| *w = w.max(dw));
            high[cell.rows.0..=cell.rows.1].iter_mut().for_each(|h| *h = h.max(dh));
        }
        let (w, h) = (wide.iter().sum::<f64>() / 2.0, high.iter().sum::<f64>() / 2.0);
        for (margin, least) in self.margins.iter_mut().zip([w, h, w, h]) {
            *margin = margin.max(least);
        }
        if self.solve() {
            let extents = self.extents();
            self.move_axes(&extents, true);
        }
        let top = self.inner().y1 + self.pad.1;
        if let Some(t) = self.fig.supertexts[0].as_mut().filter(|_| self.unmoved[0]) {
            t.y = top;
            t.va = crate::artist::VAlign::Bottom;
        }
    }
}
