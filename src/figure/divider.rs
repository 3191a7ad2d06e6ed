//! A place that axes divide among them, anew at each draw: lengths in inches, and lengths that follow the limits of axes.
//! As the dividers of matplotlib's `axes_grid1`.

use super::Figure;
use crate::artist::Direction;
use crate::axes::Axes;
use crate::each::Each;
use crate::geom::BBox;

/// A width or a height.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    pub(super) inches: f64,
    /// So many times what the main axes shows.
    pub(super) part: f64,
}

/// Columns and rows of a place, with the axes in them.
#[derive(Clone, Debug)]
pub(super) struct Divider {
    /// The axes whose room is divided; units are kept where it has an aspect.
    pub(super) main: u32,
    /// Widths from the left, heights from below.
    pub(super) lengths: [Vec<Length>; 2],
    /// The column and the row that the first axes is in.
    pub(super) first: [usize; 2],
    /// The column and the row of each axes, counted from those of the first.
    pub(super) cells: Vec<(u32, [isize; 2])>,
}

/// What one unit of an axes takes, for lengths (of units and inches) that fill `total` inches.
fn scale(lengths: &[(f64, f64)], total: f64) -> f64 {
    let (units, inches) = lengths.iter().fold((0.0, 0.0), |sum, l| (sum.0 + l.0, sum.1 + l.1));
    if units == 0.0 { 0.0 } else { (total - inches) / units }
}

/// Where each length ends, in inches from the first one's start.
fn ends(lengths: &[(f64, f64)], scale: f64) -> Vec<f64> {
    let mut at = 0.0;
    let next = |l: &(f64, f64)| {
        at += l.0 * scale + l.1;
        at
    };
    std::iter::once(0.0).chain(lengths.iter().map(next)).collect()
}

impl Figure {
    /// Where an axes lies that shares a place with others, in fractions of the figure.
    pub(super) fn divided(&self, index: usize) -> Option<BBox> {
        // Who was given a place twice has the last one.
        let (divider, cell) = self.dividers.iter().rev().find_map(|d| {
            let own = d.cells.iter().find(|c| c.0 as usize == index)?;
            Some((d, own.1))
        })?;
        let main = self.axes.get(divider.main as usize)?;
        let (room, keeps_aspect) = (main.position, main.has_aspect());
        let figure = [self.size_in.0, self.size_in.1];
        let total = [figure[0] * room.width(), figure[1] * room.height()];
        let lengths = [0, 1].each(|d| self.measured(divider, main, d));
        let mut scales = [0, 1].each(|d| scale(&lengths[d], total[d]));
        if keeps_aspect {
            scales = [scales[0].min(scales[1]); 2];
        }
        let ends = [0, 1].each(|d| ends(&lengths[d], scales[d]));
        let mut from = [room.x0, room.y0];
        if keeps_aspect {
            // In the middle: in these steps, so that rounding is matplotlib's.
            let [w, h] = [0, 1].each(|d| ends[d].last().unwrap_or(&0.0) / figure[d]);
            let kept = BBox::from_bounds(room.x0, room.y0, w, h);
            from[0] += (room.x0 + 0.5 * (room.width() - kept.width())) - kept.x0;
            from[1] += (room.y0 + 0.5 * (room.height() - kept.height())) - kept.y0;
        }
        let [x, y] = [0, 1].each(|d| {
            let track = cell[d].checked_add_unsigned(divider.first[d])? as usize;
            let (a, b) = (ends[d].get(track)?, ends[d].get(track + 1)?);
            Some((from[d] + a / figure[d], (b - a) / figure[d]))
        });
        let ((x, w), (y, h)) = x.zip(y)?;
        Some(BBox::from_bounds(x, y, w, h))
    }

    /// The lengths of a divider along x (0) or y (1), in units of the main axes and in inches.
    fn measured(&self, divider: &Divider, main: &Axes, d: usize) -> Vec<(f64, f64)> {
        let (a, b) = self.limits_of(main.id(), [Direction::X, Direction::Y][d]);
        divider.lengths[d].iter().map(|l| ((b - a).abs() * l.part, l.inches)).collect()
    }

    /// The axes that share their place with one of these.
    pub(super) fn beside(&self, axes: &[usize]) -> Vec<usize> {
        let of_these = |d: &&Divider| axes.contains(&(d.main as usize));
        let all = self.dividers.iter().filter(of_these).flat_map(|d| &d.cells);
        all.map(|c| c.0 as usize).filter(|i| !axes.contains(i)).collect()
    }

    /// The axes with what a colorbar shows, where it is one.
    pub(super) fn filled_colorbar(&self, index: usize) -> crate::error::Result<Option<Axes>> {
        let ax = &self.axes[index];
        let Some(room) = self.divided(index).filter(|_| ax.colorbar.is_some()) else {
            return ax.with_colorbar(self);
        };
        let mut moved = ax.clone();
        moved.position = room;
        moved.with_colorbar(self)
    }
}
