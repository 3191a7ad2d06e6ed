//! Snapping: straight edges are put on the pixel grid, so that they look crisp.

use crate::geom::{Point, Segment};
use crate::render::Snap;

/// Paths of more points than this are not snapped unasked.
const MOST: usize = 1024;
/// Edges that lean less than this (pixels) count as upright or level.
const LEAN: f64 = 1e-4;

/// Where on the pixel grid a line of this width looks crisp: 0.5 for odd widths, 0 for even ones.
pub(crate) fn offset(linewidth_px: f64) -> f64 {
    // Rounded half away from zero, as C's `round`.
    if (linewidth_px.round().rem_euclid(2.0)) == 1.0 { 0.5 } else { 0.0 }
}

/// Snaps the path if it is to be, and says so; `total` is the number of points that it had before clipping.
pub(crate) fn snap(path: &mut [Segment], mode: Snap, total: usize, linewidth_px: f64) -> bool {
    let wanted = match mode {
        Snap::Off => false,
        Snap::On => true,
        Snap::Auto => total <= MOST && is_rectilinear(path),
    };
    if !wanted {
        return false;
    }
    let shift = offset(linewidth_px);
    let put = |p: &mut Point| *p = Point::new((p.x + 0.5).floor() + shift, (p.y + 0.5).floor() + shift);
    for s in path {
        match s {
            Segment::MoveTo(p) | Segment::LineTo(p) => put(p),
            Segment::QuadTo(c, p) => [c, p].into_iter().for_each(put),
            Segment::CubicTo(c, d, p) => [c, d, p].into_iter().for_each(put),
            Segment::Close => {}
        }
    }
    true
}

/// Whether all edges are upright or level.
fn is_rectilinear(path: &[Segment]) -> bool {
    let leans = |a: Point, b: Point| (a.x - b.x).abs() >= LEAN && (a.y - b.y).abs() >= LEAN;
    let (mut start, mut at) = match path.first() {
        Some(Segment::MoveTo(p) | Segment::LineTo(p)) => (*p, *p),
        _ => return false,
    };
    for s in &path[1..] {
        match *s {
            Segment::QuadTo(..) | Segment::CubicTo(..) => return false,
            Segment::LineTo(p) => {
                if leans(at, p) {
                    return false;
                }
                at = p;
            }
            Segment::Close => {
                if leans(at, start) {
                    return false;
                }
                at = start;
            }
            Segment::MoveTo(p) => (start, at) = (p, p),
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use Segment::{Close, LineTo, MoveTo};

    fn p(x: f64, y: f64) -> Point {
        Point::new(x, y)
    }

    #[test]
    fn rectangles_snap_and_slanted_lines_do_not() {
        let mut rect = [MoveTo(p(0.4, 0.4)), LineTo(p(3.7, 0.4)), LineTo(p(3.7, 2.2)), Close];
        // The closing edge leans.
        let before = rect;
        snap(&mut rect, Snap::Auto, 4, 1.0);
        assert_eq!(rect, before);
        let mut line = [MoveTo(p(0.4, 0.4)), LineTo(p(3.7, 0.4))];
        snap(&mut line, Snap::Auto, 2, 1.0);
        assert_eq!(line, [MoveTo(p(0.5, 0.5)), LineTo(p(4.5, 0.5))]);
        snap(&mut line, Snap::Auto, 2, 2.0);
        assert_eq!(line, [MoveTo(p(1.0, 1.0)), LineTo(p(5.0, 1.0))]);
    }

    #[test]
    fn widths_round_half_away_from_zero() {
        assert_eq!([0.0, 0.49, 0.5, 1.49, 1.5, 2.5].map(offset), [0.0, 0.0, 0.5, 0.5, 0.0, 0.5]);
    }
}
