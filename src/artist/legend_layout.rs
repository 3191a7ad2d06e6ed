//! Where the parts of a legend lie: keys and labels packed into columns, below a title.

use super::{Text, text_layout};
use crate::geom::{BBox, Point};
use crate::text;

/// A rectangle about a baseline, in pixels: matplotlib's packed boxes.
pub(super) type Extent = BBox;

/// A text's rectangle about its baseline, and how far its own baseline lies above that of the box.
pub(super) fn text_box(t: &Text, dpi: f64, centred: bool) -> (Extent, f64) {
    let line = text::layout("lp", &t.props, dpi);
    let above = line.height - line.descent;
    let l = text_layout::layout(t, dpi);
    let descent = l.descent;
    // Of a turned text, the rectangle around it.
    let (w, h) = if t.rotation == 0.0 { l.size } else { (l.bbox.width(), l.bbox.height()) };
    if centred && t.text.contains('\n') {
        // Several lines are centred on the first line of their neighbours.
        let below = 0.5 * h - 0.5 * above;
        return (BBox::from_bounds(0.0, -below, w, h), descent - below);
    }
    let top = above.max(h - descent);
    (BBox::from_bounds(0.0, -descent, w, top + descent), 0.0)
}

/// Boxes side by side on one baseline: the whole, and where each one's origin lies.
pub(super) fn side_by_side(boxes: &[Extent], sep: f64, total: Option<f64>) -> (Extent, Vec<Point>) {
    let Some(first) = boxes.first() else { return (BBox::new(0.0, 0.0, 0.0, 0.0), Vec::new()) };
    let y0 = boxes.iter().map(|b| b.y0).fold(f64::INFINITY, f64::min);
    let y1 = boxes.iter().map(|b| b.y1).fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = boxes.iter().map(BBox::width).sum();
    let sep = match total {
        Some(total) if boxes.len() > 1 => (total - sum) / (boxes.len() - 1) as f64,
        _ => sep,
    };
    let mut x = 0.0;
    let mut places = Vec::with_capacity(boxes.len());
    for b in boxes {
        places.push(Point::new(x - (b.x0 - first.x0), 0.0));
        x += b.width() + sep;
    }
    (BBox::from_bounds(first.x0, y0, total.unwrap_or(x - sep), y1 - y0), places)
}

/// How boxes one below the other are aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Baseline,
    Left,
    Center,
    Right,
}

/// Boxes one below the other: the whole about the origin of the first, and where each one's origin lies.
pub(super) fn stacked(boxes: &[Extent], sep: f64, align: Align, width: Option<f64>) -> (Extent, Vec<Point>) {
    let Some(first) = boxes.first() else { return (BBox::new(0.0, 0.0, 0.0, 0.0), Vec::new()) };
    let widest = boxes.iter().map(BBox::width).fold(0.0, f64::max);
    let w = width.unwrap_or(widest);
    let (x0, x1) = match align {
        Align::Baseline => (
            boxes.iter().map(|b| b.x0).fold(f64::INFINITY, f64::min),
            boxes.iter().map(|b| b.x1).fold(f64::NEG_INFINITY, f64::max),
        ),
        _ => (0.0, w),
    };
    let mut y = 0.0;
    let mut places = Vec::with_capacity(boxes.len());
    for b in boxes {
        let x = match align {
            Align::Baseline => 0.0,
            Align::Left => -b.x0,
            Align::Center => (w - b.width()) * 0.5 - b.x0,
            Align::Right => w - b.x1,
        };
        places.push(Point::new(x, first.y1 - (y + b.y1)));
        y += b.height() + sep;
    }
    let height = y - sep;
    (BBox::from_bounds(x0, first.y1 - height, x1 - x0, height), places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packing_is_matplotlibs() {
        let boxes = [BBox::new(0.0, -2.0, 10.0, 8.0), BBox::new(0.0, -1.0, 20.0, 5.0)];
        let (all, at) = side_by_side(&boxes, 3.0, None);
        assert_eq!(all, BBox::new(0.0, -2.0, 33.0, 8.0));
        assert_eq!(at, [Point::new(0.0, 0.0), Point::new(13.0, 0.0)]);
        let (all, at) = stacked(&boxes, 4.0, Align::Right, None);
        assert_eq!(all, BBox::new(0.0, -12.0, 20.0, 8.0));
        assert_eq!(at, [Point::new(10.0, 0.0), Point::new(0.0, -11.0)]);
    }
}
