//! The outline of a line of some width: Agg's stroke geometry (miter, round and bevel joins; butt, projecting and
//! round caps; inner corners mitred).

use super::Flat;
use super::dash::{dash, sight};
use crate::geom::Point;
use crate::raster::outline::PixelRect;
use crate::render::{CapStyle, GraphicsContext, JoinStyle};

/// Points closer than this are one.
const SAME: f64 = 1e-14;
const PARALLEL: f64 = 1e-30;
/// How far (in half widths) a mitre may reach on the inside, at least.
const INNER_LIMIT: f64 = 1.01;

/// How a line is stroked. Width in pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StrokeStyle {
    pub(crate) width: f64,
    pub(crate) cap: CapStyle,
    pub(crate) join: JoinStyle,
    /// How far (in half widths) a mitre may reach on the outside.
    pub(crate) miter_limit: f64,
}

impl StrokeStyle {
    /// The style of a mark: its mitre limit is the width itself, so that thin lines have bevelled corners.
    pub(crate) fn of(gc: &GraphicsContext) -> Self {
        Self { width: gc.linewidth, cap: gc.capstyle, join: gc.joinstyle, miter_limit: gc.linewidth }
    }
}

/// Adds the outline of the line along a path: of its dashes, where the mark has some that come near `clip`.
pub(crate) fn stroke(gc: &GraphicsContext, clip: PixelRect, path: &Flat, out: &mut Flat) {
    let style = StrokeStyle::of(gc);
    let Some(dashes) = &gc.dashes else { return stroke_in(style, path, out) };
    let sight = sight(clip, style.width);
    if gc.antialiased {
        return stroke_in(style, dash(path, dashes, &sight).as_ref().unwrap_or(path), out);
    }
    let mut dashes = dashes.clone();
    let width = if style.width < 0.5 { 0.5 } else { style.width.round() };
    dashes.pattern.iter_mut().for_each(|v| *v = v.trunc() + 0.5);
    stroke_in(StrokeStyle { width, ..style }, dash(path, &dashes, &sight).as_ref().unwrap_or(path), out);
}

/// [`stroke`] in a style, without dashes.
pub(crate) fn stroke_in(style: StrokeStyle, path: &Flat, out: &mut Flat) {
    let mut stroker = Stroker::new(style, out);
    path.contours().for_each(|(points, closed)| stroker.contour(points, closed));
}

/// Makes polygons of lines, one contour at a time.
#[derive(Debug)]
struct Stroker<'a> {
    half: f64,
    cap: CapStyle,
    join: JoinStyle,
    miter_limit: f64,
    /// The angle that one piece of an arc spans.
    step: f64,
    /// The points of the line, each with its distance to the next.
    line: Vec<(Point, f64)>,
    out: &'a mut Flat,
}

/// Two points whose distance is known.
type Vertex = (Point, f64);

impl<'a> Stroker<'a> {
    fn new(style: StrokeStyle, out: &'a mut Flat) -> Self {
        let half = style.width * 0.5;
        // Beyond any picture's width steps end, so that arcs do.
        let step = ((half / (half + 0.125)).acos() * 2.0).max(1e-4);
        let StrokeStyle { cap, join, miter_limit, .. } = style;
        Self { half, cap, join, miter_limit, step, line: Vec::new(), out }
    }

    /// Adds the polygon or polygons around the contour: none for a single point.
    fn contour(&mut self, points: &[Point], closed: bool) {
        let mut line = std::mem::take(&mut self.line);
        distinct(points, closed, &mut line);
        let n = line.len();
        if closed && n > 2 {
            (0..n).for_each(|i| self.corner(line[(i + n - 1) % n], line[i], line[(i + 1) % n], false));
            self.out.end(true);
            (0..n).rev().for_each(|i| self.corner(line[(i + 1) % n], line[i], line[(i + n - 1) % n], true));
            self.out.end(true);
        } else if n > 1 {
            // Two points cannot be closed.
            self.end(line[0].0, line[1].0, line[0].1);
            line.windows(3).for_each(|w| self.corner(w[0], w[1], w[2], false));
            self.end(line[n - 1].0, line[n - 2].0, line[n - 2].1);
            line.windows(3).rev().for_each(|w| self.corner(w[2], w[1], w[0], true));
            self.out.end(true);
        }
        self.line = line;
    }

    fn add(&mut self, x: f64, y: f64) {
        self.out.point(Point::new(x, y));
    }

    /// The cap at `p` of a line that goes on to `q`, `length` away.
    fn end(&mut self, p: Point, q: Point, length: f64) {
        let (dx, dy) = ((q.y - p.y) / length * self.half, (q.x - p.x) / length * self.half);
        match self.cap {
            CapStyle::Butt => {
                self.add(p.x - dx, p.y + dy);
                self.add(p.x + dx, p.y - dy);
            }
            CapStyle::Projecting => {
                self.add(p.x - dx - dy, p.y + dy - dx);
                self.add(p.x + dx - dy, p.y - dy - dx);
            }
            CapStyle::Round => {
                let pieces = (std::f64::consts::PI / self.step) as usize;
                self.add(p.x - dx, p.y + dy);
                self.arc_points(p, dy.atan2(-dx), std::f64::consts::PI / (pieces + 1) as f64, pieces);
                self.add(p.x + dx, p.y - dy);
            }
        }
    }

    /// `n` points about `p`, from one `step` after the angle on.
    fn arc_points(&mut self, p: Point, angle: f64, step: f64, n: usize) {
        let mut a = angle + step;
        for _ in 0..n {
            let (s, c) = a.sin_cos();
            self.add(p.x + c * self.half, p.y + s * self.half);
            a += step;
        }
    }

    /// An arc about `p` between two displacements.
    fn arc(&mut self, p: Point, d1: (f64, f64), d2: (f64, f64)) {
        let a1 = d1.1.atan2(d1.0);
        let mut a2 = d2.1.atan2(d2.0);
        self.add(p.x + d1.0, p.y + d1.1);
        if a1 > a2 {
            a2 += std::f64::consts::TAU;
        }
        let n = ((a2 - a1) / self.step) as usize;
        self.arc_points(p, a1, (a2 - a1) / (n + 1) as f64, n);
        self.add(p.x + d2.0, p.y + d2.1);
    }

    /// The corner at `b` on one side of the line `a b c`; `back` where the line is followed from its end, so that
    /// lengths are those of the points before.
    fn corner(&mut self, a: Vertex, b: Vertex, c: Vertex, back: bool) {
        let (len1, len2) = if back { (b.1, c.1) } else { (a.1, b.1) };
        let (a, b, c) = (a.0, b.0, c.0);
        let d1 = (self.half * (b.y - a.y) / len1, self.half * (b.x - a.x) / len1);
        let d2 = (self.half * (c.y - b.y) / len2, self.half * (c.x - b.x) / len2);
        let turn = cross(a, b, c);
        if turn > 0.0 {
            let limit = (len1.min(len2) / self.half).max(INNER_LIMIT);
            return self.miter([a, b, c], d1, d2, limit);
        }
        match self.join {
            JoinStyle::Miter => self.miter([a, b, c], d1, d2, self.miter_limit),
            JoinStyle::Round | JoinStyle::Bevel => self.soft([a, b, c], d1, d2),
        }
    }

    /// A round or bevelled corner; one that hardly turns is a single point.
    fn soft(&mut self, [a, b, c]: [Point; 3], d1: (f64, f64), d2: (f64, f64)) {
        let (mx, my) = ((d1.0 + d2.0) / 2.0, (d1.1 + d2.1) / 2.0);
        if self.half - (mx * mx + my * my).sqrt() < self.half / 1024.0 {
            match meet([a, b, c], d1, d2) {
                Some(p) => self.add(p.x, p.y),
                None => self.add(b.x + d1.0, b.y - d1.1),
            }
        } else if self.join == JoinStyle::Round {
            self.arc(b, (d1.0, -d1.1), (d2.0, -d2.1));
        } else {
            self.bevel(b, d1, d2);
        }
    }

    fn bevel(&mut self, b: Point, d1: (f64, f64), d2: (f64, f64)) {
        self.add(b.x + d1.0, b.y - d1.1);
        self.add(b.x + d2.0, b.y - d2.1);
    }

    /// The edges prolonged until they meet; bevelled where that is farther than the limit.
    fn miter(&mut self, [a, b, c]: [Point; 3], d1: (f64, f64), d2: (f64, f64), limit: f64) {
        if let Some(p) = meet([a, b, c], d1, d2) {
            if distance(b, p) <= self.half * limit {
                return self.add(p.x, p.y);
            }
        } else {
            // On one line: it either goes on, or turns back.
            let side = Point::new(b.x + d1.0, b.y - d1.1);
            if (cross(a, b, side) < 0.0) == (cross(b, c, side) < 0.0) {
                return self.add(side.x, side.y);
            }
        }
        self.bevel(b, d1, d2);
    }
}

pub(super) fn distance(a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    (dx * dx + dy * dy).sqrt()
}

/// Above 0 where `p` lies to one side of `a..b`.
fn cross(a: Point, b: Point, p: Point) -> f64 {
    (p.x - b.x) * (b.y - a.y) - (p.y - b.y) * (b.x - a.x)
}

/// Where the two edges, moved outwards, meet.
fn meet([a, b, c]: [Point; 3], d1: (f64, f64), d2: (f64, f64)) -> Option<Point> {
    let (p, q) = (Point::new(a.x + d1.0, a.y - d1.1), Point::new(b.x + d1.0, b.y - d1.1));
    let (r, s) = (Point::new(b.x + d2.0, b.y - d2.1), Point::new(c.x + d2.0, c.y - d2.1));
    let num = (p.y - r.y) * (s.x - r.x) - (p.x - r.x) * (s.y - r.y);
    let den = (q.x - p.x) * (s.y - r.y) - (q.y - p.y) * (s.x - r.x);
    if den.abs() < PARALLEL {
        return None;
    }
    let u = num / den;
    Some(Point::new(p.x + u * (q.x - p.x), p.y + u * (q.y - p.y)))
}

/// The points of a contour without those that lie on the one before, each with the distance to the next (of a
/// closed one, the last to the first).
pub(super) fn distinct(points: &[Point], closed: bool, out: &mut Vec<Vertex>) {
    out.clear();
    for &p in points {
        if let Some(last) = out.last_mut() {
            last.1 = distance(last.0, p);
            if last.1 <= SAME {
                // Two points in one place have no direction between them.
                out.pop();
            }
        }
        out.push((p, 0.0));
    }
    if !closed {
        return;
    }
    while out.len() > 1 {
        let gap = distance(out[out.len() - 1].0, out[0].0);
        if gap > SAME {
            if let Some(last) = out.last_mut() {
                last.1 = gap;
            }
            break;
        }
        out.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many points the outline of a line has.
    fn points(gc: &GraphicsContext, line: &[Point], closed: bool) -> usize {
        let (mut path, mut out) = (Flat::default(), Flat::default());
        path.contour(line, closed);
        let clip = PixelRect { x0: 0, y0: 0, x1: 9, y1: 9 };
        stroke(gc, clip, &path, &mut out);
        out.points().len()
    }

    #[test]
    fn thin_corners_are_bevelled() {
        let corner = [Point::new(0.0, 9.0), Point::new(0.0, 0.0), Point::new(9.0, 0.0)];
        let joinstyle = JoinStyle::Miter;
        let of_width = |linewidth| {
            points(&GraphicsContext { linewidth, joinstyle, ..GraphicsContext::default() }, &corner, false)
        };
        // A right angle's mitre reaches 1.414 half widths.
        assert_eq!((of_width(1.4), of_width(1.45)), (7, 6));
    }

    #[test]
    fn a_rectangle_without_width_is_a_line() {
        let flat = [(0.0, 0.0), (0.0, 0.0), (0.0, 9.0), (0.0, 9.0)].map(Point::from);
        assert_eq!(points(&GraphicsContext::default(), &flat, true), 4);
    }
}
