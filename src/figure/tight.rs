//! `tight_layout`: room for subplots from what stands beside them.

use super::Figure;
use super::draw::Frame;
use super::grid::{Cell, SubplotParams};
use crate::data::Number;
use crate::each::Each;
use crate::geom::BBox;

/// The setters of [`Figure::tight_layout`]; each lays the subplots out anew.
#[derive(Debug)]
pub struct TightLayout<'a> {
    figure: &'a mut Figure,
    /// The room that subplots had before.
    before: SubplotParams,
    pad: f64,
    h_pad: Option<f64>,
    w_pad: Option<f64>,
    rect: [f64; 4],
}

impl Figure {
    /// Moves subplots so that their labels and titles have room, as they now are: to be called when all is plotted.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// for ax in fig.subplots(2, 2) {
    ///     ax.set_xlabel("x");
    ///     ax.set_title("title");
    /// }
    /// fig.tight_layout().pad(1.5);
    /// ```
    #[track_caller]
    pub fn tight_layout(&mut self) -> TightLayout<'_> {
        if !self.subfigures.is_empty() {
            self.base
                .fail("tight_layout is for figures without subfigures; the layout constrained knows them");
        }
        let before = self.subplotpars;
        let mut layout = TightLayout {
            figure: self,
            before,
            pad: 1.08,
            h_pad: None,
            w_pad: None,
            rect: [0.0, 0.0, 1.0, 1.0],
        };
        layout.apply();
        layout
    }

    /// The axes that stand in one cell, colorbars included, with the cell.
    fn tight_cells(&self) -> Vec<(Cell, Vec<usize>)> {
        let mut out: Vec<(Cell, Vec<usize>)> = Vec::new();
        for (i, cell) in self.cells.iter().enumerate() {
            let Some(cell) = cell.as_ref().map(Cell::topmost).filter(|c| !c.grid.has_own_room()) else {
                continue;
            };
            match out.iter_mut().find(|(c, _)| c == cell) {
                Some((_, axes)) => axes.push(i),
                None => out.push((cell.clone(), vec![i])),
            }
        }
        for (_, axes) in &mut out {
            axes.extend(self.colorbars_of(axes));
            axes.extend(self.beside(axes));
        }
        out
    }

    /// What every visible axes covers with its labels, in fractions of the figure.
    pub(super) fn extents(&self, frame: &Frame) -> Vec<Option<BBox>> {
        let filled = self.shown_axes(frame).unwrap_or_default();
        let laid = self.laid(frame, &filled);
        let resolved = self.resolved(frame, &laid);
        let mut out = vec![None; self.axes.len()];
        for (l, r) in laid.iter().zip(&resolved) {
            let unit = frame.figure.to_unit();
            out[l.axes.id().index as usize] =
                r.tight_bbox(&self.twins_among(&laid, &resolved, l), true).map(|b| {
                    let (p, q) = (unit.apply(b.min()), unit.apply(b.max()));
                    BBox::new(p.x, p.y, q.x, q.y)
                });
        }
        // Children count as parts of their parents; they come after them.
        for i in (0..out.len()).rev() {
            if let Some((parent, inner)) = self.axes[i].part_of().zip(out[i]) {
                let parent = &mut out[parent as usize];
                *parent = parent.map(|b| b.union(&inner));
            }
        }
        out
    }
}

/// The most that is needed beside subplots, in fractions of the figure: before, between and after them.
#[derive(Clone, Copy, Debug, Default)]
struct Needs {
    before: f64,
    between: f64,
    after: f64,
}

/// What is needed along one direction: `rows` across it have `n + 1` gaps each.
fn needs(rows: usize, n: usize, stand: impl Iterator<Item = Stand>) -> Needs {
    let mut gaps = vec![vec![0.0; n + 1]; rows];
    for s in stand {
        for row in &mut gaps[s.across.0..=s.across.1] {
            row[s.along.0] += s.low;
            row[s.along.1 + 1] += s.high;
        }
    }
    let most = |gap: usize| gaps.iter().map(|row| row[gap]).fold(f64::NEG_INFINITY, f64::max);
    Needs { before: most(0), between: (1..n).map(most).fold(f64::NEG_INFINITY, f64::max), after: most(n) }
}

/// The gap between `n` subplots in fractions of their size; `None` where nothing is left for them.
fn gap(n: usize, sides: f64, between: f64, pad: f64) -> Option<f64> {
    if n < 2 {
        return Some(0.0);
    }
    let space = between + pad;
    let each = (1.0 - sides - space * (n as f64 - 1.0)) / n as f64;
    (each >= 0.0).then(|| space / each)
}

/// How far what stands in some cells reaches out of them.
struct Stand {
    /// The first and the last cell, along the direction and across it.
    along: (usize, usize),
    across: (usize, usize),
    low: f64,
    high: f64,
}

impl TightLayout<'_> {
    /// From the edge of the figure to the subplots, and between them, in font sizes. Default 1.08.
    #[track_caller]
    pub fn pad(&mut self, font_sizes: impl Number) -> &mut Self {
        self.with(font_sizes.to_f64(), |s, v| s.pad = v)
    }

    /// Between subplots of neighbouring rows, in font sizes. Default: as `pad`.
    #[track_caller]
    pub fn h_pad(&mut self, font_sizes: impl Number) -> &mut Self {
        self.with(font_sizes.to_f64(), |s, v| s.h_pad = Some(v))
    }

    /// Between subplots of neighbouring columns, in font sizes. Default: as `pad`.
    #[track_caller]
    pub fn w_pad(&mut self, font_sizes: impl Number) -> &mut Self {
        self.with(font_sizes.to_f64(), |s, v| s.w_pad = Some(v))
    }

    /// The room for all of it: left, bottom, right and top in fractions of the figure. Default: the whole figure.
    #[track_caller]
    pub fn rect(&mut self, rect: [impl Number; 4]) -> &mut Self {
        let rect = rect.each(Number::to_f64);
        if let Some(rect) = self.figure.base.all_finite("the rectangle of tight_layout", rect) {
            self.rect = rect;
            self.apply();
        }
        self
    }

    #[track_caller]
    fn with(&mut self, v: f64, change: impl FnOnce(&mut Self, f64)) -> &mut Self {
        if v.is_finite() {
            change(self, v);
            self.apply();
        } else {
            self.figure.base.fail(format!("the padding of tight_layout must be finite, not {v}"));
        }
        self
    }

    /// Lays out from where the subplots were before the first call. Where there is no room they stay.
    fn apply(&mut self) {
        self.figure.subplotpars = self.before;
        self.figure.place_subplots();
        let frame = self.figure.frame(self.figure.dpi);
        let cells = self.figure.tight_cells();
        let whole = [0.0, 0.0, 1.0, 1.0];
        let Some(mut p) = self.params(&frame, &cells, [None; 4]) else { return };
        if self.rect != whole {
            // The rectangle holds the labels too: first what they need, then the axes within.
            let r = self.rect;
            let inner = [r[0] + p.left, r[1] + p.bottom, r[2] - (1.0 - p.right), r[3] - (1.0 - p.top)];
            // 0 says nothing, as in matplotlib.
            let Some(q) = self.params(&frame, &cells, inner.each(|v| Some(v).filter(|&v| v != 0.0))) else {
                return;
            };
            p = q;
        }
        self.figure.subplotpars = p;
        self.figure.place_subplots();
    }

    /// The room of the subplots; `rect` has those sides of it that are given.
    fn params(
        &self,
        frame: &Frame,
        cells: &[(Cell, Vec<usize>)],
        rect: [Option<f64>; 4],
    ) -> Option<SubplotParams> {
        let rows = cells.iter().map(|(c, _)| c.grid.rows).max()?;
        let columns = cells.iter().map(|(c, _)| c.grid.columns).max()?;
        if cells.iter().any(|(c, _)| rows % c.grid.rows != 0 || columns % c.grid.columns != 0) {
            return None;
        }
        let extents = self.figure.extents(frame);
        let (mut along_x, mut along_y) = (Vec::new(), Vec::new());
        for (cell, axes) in cells {
            let around = axes.iter().filter_map(|&i| extents[i]).reduce(|a, b| a.union(&b));
            let Some(around) = around else { continue };
            let at = cell.position(&self.figure.subplotpars);
            let (r, c) = (rows / cell.grid.rows, columns / cell.grid.columns);
            let span = |(a, b): (usize, usize), k: usize| (a * k, (b + 1) * k - 1);
            let (row, column) = (span(cell.rows, r), span(cell.columns, c));
            along_x.push(Stand {
                along: column,
                across: row,
                low: at.x0 - around.x0,
                high: around.x1 - at.x1,
            });
            // Rows count from the top.
            along_y.push(Stand {
                along: row,
                across: column,
                low: around.y1 - at.y1,
                high: at.y0 - around.y0,
            });
        }
        let x = needs(rows, columns, along_x.into_iter());
        let y = needs(columns, rows, along_y.into_iter());
        self.room((rows, columns), x, y, self.figure.supertext_sizes(frame), rect)
    }

    /// The sides and gaps that leave room for what is needed; `None` where nothing is left for the subplots.
    fn room(
        &self,
        (rows, columns): (usize, usize),
        x: Needs,
        y: Needs,
        [title, xlabel, ylabel]: [(f64, f64); 3],
        rect: [Option<f64>; 4],
    ) -> Option<SubplotParams> {
        let inch = self.figure.rc.font.size_pt / 72.0;
        let (width, height) = self.figure.size_in;
        let (pad_x, pad_y) = (self.pad * inch / width, self.pad * inch / height);
        let text = |size: f64, pad: f64| if size > 0.0 { size + pad } else { 0.0 };
        let left = rect[0].unwrap_or(x.before.max(0.0) + pad_x + text(ylabel.0, pad_x));
        let right = rect[2].map_or(x.after.max(0.0) + pad_x, |r| 1.0 - r);
        let top = rect[3].map_or(y.before.max(0.0) + pad_y + text(title.1, pad_y), |t| 1.0 - t);
        let bottom = rect[1].unwrap_or(y.after.max(0.0) + pad_y + text(xlabel.1, pad_y));
        if left + right >= 1.0 || bottom + top >= 1.0 {
            return None;
        }
        let wspace = gap(columns, left + right, x.between, self.w_pad.unwrap_or(self.pad) * inch / width)?;
        let hspace = gap(rows, bottom + top, y.between, self.h_pad.unwrap_or(self.pad) * inch / height)?;
        let now = self.figure.subplotpars;
        Some(SubplotParams {
            left,
            right: 1.0 - right,
            bottom,
            top: 1.0 - top,
            wspace: if columns > 1 { wspace } else { now.wspace },
            hspace: if rows > 1 { hspace } else { now.hspace },
        })
    }
}
