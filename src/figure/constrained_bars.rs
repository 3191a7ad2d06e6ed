//! Colorbars in a constrained layout: they stand outside of the labels of their parents.

use super::constrained::{Around, Layout};
use super::tracks::Span;
use crate::geom::BBox;

/// A colorbar as the layout sees it.
pub(super) struct Bar {
    pub(super) cax: usize,
    pub(super) parents: Vec<usize>,
    pub(super) vertical: bool,
    /// Whether it stands at the right or below its parents: at the end of columns or rows.
    pub(super) after: bool,
    pub(super) anchor: (f64, f64),
    pub(super) fraction: f64,
    pub(super) shrink: f64,
    pub(super) pad: f64,
}

impl Layout<'_> {
    /// Makes room for a colorbar that covers `covered`, beside an axes that covers `around`.
    pub(super) fn add_bar(
        &self,
        m: &mut Around,
        bar: &Bar,
        (rows, columns): (Span, Span),
        (covered, around): (&BBox, &BBox),
    ) {
        let Some((bar_rows, bar_columns)) = self.span_of(bar) else { return };
        let pad = self.bar_pad(bar, bar_rows, bar_columns);
        let (own, parents, along, across, length) = if bar.vertical {
            (columns, bar_columns, &mut m.x, &mut m.y, covered.width())
        } else {
            (rows, bar_rows, &mut m.y, &mut m.x, covered.height())
        };
        let (own_across, parents_across) =
            if bar.vertical { (rows, bar_rows) } else { (columns, bar_columns) };
        // Only where it stands at this axes' edge of all its parents.
        let at_edge = if bar.after { parents.1 == own.1 } else { parents.0 == own.0 };
        if at_edge {
            along.bars[usize::from(bar.after)] += length + pad;
        }
        let beyond = if bar.vertical {
            [covered.y1 - around.y1, around.y0 - covered.y0]
        } else {
            [around.x0 - covered.x0, covered.x1 - around.x1]
        };
        let at_ends = [parents_across.0 == own_across.0, parents_across.1 == own_across.1];
        for side in 0..2 {
            if at_ends[side] {
                across.sides[side] += beyond[side].max(0.0);
            }
        }
    }

    /// The rows and columns of all parents of a colorbar.
    fn span_of(&self, bar: &Bar) -> Option<(Span, Span)> {
        let union = |a: Span, b: Span| (a.0.min(b.0), a.1.max(b.1));
        let spans = bar.parents.iter().filter_map(|&p| self.grid_of(p)).map(|(_, c)| (c.rows, c.columns));
        spans.reduce(|a, b| (union(a.0, b.0), union(a.1, b.1)))
    }

    /// The room between a colorbar and its parents; nothing before the first solution.
    fn bar_pad(&self, bar: &Bar, rows: Span, columns: Span) -> f64 {
        let Some((grid, _)) = bar.parents.first().and_then(|&p| self.grid_of(p)) else { return 0.0 };
        let g = &self.grids[grid];
        let (from, to) = if bar.vertical { g.columns.inner(columns) } else { g.rows.inner(rows) };
        bar.pad * (to - from)
    }

    pub(super) fn move_bar(
        &mut self,
        bar: &Bar,
        (at, covered): (BBox, BBox),
        offsets: &mut [[f64; 2]; 2],
        real: Option<BBox>,
    ) {
        let Some((rows, columns)) = self.span_of(bar) else { return };
        let Some((grid, _)) = self.grid_of(bar.parents[0]) else { return };
        let beside = self.grids[grid].beside_bars(rows, columns);
        let mut room = self.grids[grid].inner(rows, columns);
        if let Some(real) = real.filter(|_| bar.parents.len() == 1) {
            room = if bar.vertical {
                BBox::new(room.x0, real.y0, room.x1, real.y1)
            } else {
                BBox::new(real.x0, room.y0, real.x1, room.y1)
            };
        }
        let pad = self.bar_pad(bar, rows, columns);
        let (across, along) = (bar.fraction, bar.shrink);
        let (w, h) = if bar.vertical { (across, along) } else { (along, across) };
        let (w, h) = (room.width() * w, room.height() * h);
        let (x0, y0) =
            (room.x0 + bar.anchor.0 * (room.width() - w), room.y0 + bar.anchor.1 * (room.height() - h));
        let b = BBox::from_bounds(x0, y0, w, h);
        let offset = &mut offsets[usize::from(!bar.vertical)][usize::from(bar.after)];
        let (dx, dy) = match (bar.vertical, bar.after) {
            (true, true) => (beside.x1 - b.x0 + *offset + pad + (at.x0 - covered.x0), 0.0),
            (true, false) => (beside.x0 - b.x0 - covered.width() - pad + (at.x0 - covered.x0) - *offset, 0.0),
            (false, false) => (0.0, beside.y1 - b.y0 + *offset + pad + (at.y0 - covered.y0)),
            (false, true) => {
                (0.0, beside.y0 - b.y0 - covered.height() - pad + (at.y0 - covered.y0) - *offset)
            }
        };
        *offset += pad + if bar.vertical { covered.width() } else { covered.height() };
        let ax = &mut self.fig.axes[bar.cax];
        ax.position = b.translated(dx, dy);
        ax.whole_position = ax.position;
    }
}
