//! What a legend asks of the artists that it names: a small drawing, and where they are.

use crate::geom::{BBox, Path, Point, Segment};

/// Whether an artist can stand in a legend.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LegendKey {
    /// It cannot.
    #[default]
    None,
    /// In the order of its making.
    Single,
    /// After all single ones: several shapes under one name, such as bars.
    Container,
}

/// The room for a key, and how it is to look. Lengths in points, the origin in pixels.
#[derive(Clone, Copy, Debug)]
pub struct KeyBox {
    /// The pixel of the key's left edge, on the baseline of the text beside it.
    pub origin: Point,
    /// Width.
    pub width: f64,
    /// Height above `-descent`.
    pub height: f64,
    /// How far it reaches below the baseline.
    pub descent: f64,
    /// The size of the legend's font.
    pub fontsize: f64,
    /// How many markers a line shows.
    pub numpoints: usize,
    /// How many markers a scatter shows.
    pub scatterpoints: usize,
    /// The size of markers, as a multiple of what is drawn.
    pub markerscale: f64,
}

/// From the key's sides to the outer markers where there are several, in font sizes.
const MARKER_PAD: f64 = 0.3;

impl KeyBox {
    /// The pixel of a point of the key.
    pub(crate) fn at(&self, x: f64, y: f64, px_per_pt: f64) -> Point {
        Point::new(self.origin.x + x * px_per_pt, self.origin.y + y * px_per_pt)
    }

    /// The key's rectangle in pixels.
    pub(crate) fn rect(&self, px_per_pt: f64) -> BBox {
        let (p, q) = (
            self.at(0.0, -self.descent, px_per_pt),
            self.at(self.width, self.height - self.descent, px_per_pt),
        );
        BBox::new(p.x, p.y, q.x, q.y)
    }

    /// The height of lines.
    pub(crate) fn middle(&self) -> f64 {
        (self.height - self.descent) / 2.0
    }

    /// x of a line's points, and of its markers.
    pub(crate) fn xdata(&self, points: usize) -> (Vec<f64>, Vec<f64>) {
        if points < 2 {
            return (vec![0.0, self.width], vec![0.5 * self.width]);
        }
        let pad = MARKER_PAD * self.fontsize;
        let step = (self.width - 2.0 * pad) / (points - 1) as f64;
        let x: Vec<f64> = (0..points).map(|i| pad + i as f64 * step).collect();
        (x.clone(), x)
    }
}

/// What a legend tries not to cover, in pixels.
#[derive(Clone, Debug, Default)]
pub struct Obstacles {
    /// Lines and outlines.
    pub lines: Vec<Path>,
    /// Rectangles.
    pub boxes: Vec<BBox>,
    /// Points.
    pub points: Vec<Point>,
}

impl Obstacles {
    /// How much a legend here would cover.
    pub(crate) fn badness(&self, b: &BBox) -> usize {
        let within = |p: &&Point| p.x > b.x0 && p.x < b.x1 && p.y > b.y0 && p.y < b.y1;
        let overlaps = |o: &&BBox| {
            let o = o.sorted();
            !(o.x1 <= b.x0 || o.y1 <= b.y0 || o.x0 >= b.x1 || o.y0 >= b.y1)
        };
        let in_lines: usize = self.lines.iter().map(|l| l.points().iter().filter(within).count()).sum();
        in_lines
            + self.points.iter().filter(within).count()
            + self.boxes.iter().filter(overlaps).count()
            + self.lines.iter().filter(|l| meets(l, b)).count()
    }
}

/// Pieces of a curve, for the question whether it meets a rectangle.
const PIECES: usize = 16;

/// Whether a line meets a rectangle.
fn meets(line: &Path, b: &BBox) -> bool {
    let mut start = Point::default();
    let mut at: Option<Point> = None;
    for s in line.segments() {
        let (from, to) = (at, s.end(start));
        let touched = match (s, from) {
            (Segment::MoveTo(p), _) => {
                start = p;
                piece_meets(p, p, b)
            }
            (Segment::LineTo(_) | Segment::Close, Some(from)) => piece_meets(from, to, b),
            (Segment::QuadTo(c, p), Some(a)) => curve_meets(b, |t| {
                let s = 1.0 - t;
                a * (s * s) + c * (2.0 * s * t) + p * (t * t)
            }),
            (Segment::CubicTo(c, d, p), Some(a)) => curve_meets(b, |t| {
                let s = 1.0 - t;
                a * (s * s * s) + c * (3.0 * s * s * t) + d * (3.0 * s * t * t) + p * (t * t * t)
            }),
            _ => false,
        };
        if touched {
            return true;
        }
        at = to.is_finite().then_some(to);
    }
    false
}

fn curve_meets(b: &BBox, point: impl Fn(f64) -> Point) -> bool {
    let at = |i: usize| point(i as f64 / PIECES as f64);
    (0..PIECES).any(|i| piece_meets(at(i), at(i + 1), b))
}

/// Whether a straight piece meets a rectangle; false where an end is not finite.
fn piece_meets(p: Point, q: Point, b: &BBox) -> bool {
    let (c, w, h) = (b.center(), b.width(), b.height());
    let (dx, dy) = (p.x - q.x, p.y - q.y);
    (p.x + q.x - 2.0 * c.x).abs() < dx.abs() + w
        && (p.y + q.y - 2.0 * c.y).abs() < dy.abs() + h
        && 2.0 * ((p.x - c.x) * dy - (p.y - c.y) * dx).abs() <= w * dy.abs() + h * dx.abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_through_a_corner_counts_once_for_itself_and_once_for_each_point_inside() {
        let b = BBox::new(0.0, 0.0, 10.0, 10.0);
        let line = |points: &[(f64, f64)]| Path::polyline(points.iter().map(|&p| p.into()).collect());
        let badness = |l: Path| Obstacles { lines: vec![l], ..Obstacles::default() }.badness(&b);
        assert_eq!(badness(line(&[(-5.0, 5.0), (15.0, 6.0)])), 1);
        assert_eq!(badness(line(&[(-5.0, 5.0), (5.0, 6.0), (20.0, 6.0)])), 2);
        assert_eq!(badness(line(&[(-5.0, 8.0), (8.0, 21.0)])), 0);
    }
}
