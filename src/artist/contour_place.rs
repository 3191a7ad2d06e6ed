//! Where labels of contour lines go, and how lines are broken for them: matplotlib's rules.

use super::CoordMap;
use super::contour_draw::ContourLine;
use crate::geom::Point;

/// How lines are broken.
pub(super) struct Gap<'a> {
    /// From data to pixels.
    pub(super) map: &'a CoordMap,
    /// On each side of a label, in pixels.
    pub(super) spacing: f64,
    pub(super) rightside_up: bool,
    pub(super) inline: bool,
}

/// Which of the labelled levels, where in data, and turned by how many degrees.
pub(super) type Found = (usize, Point, f64);

impl Gap<'_> {
    fn to_pixels(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|&p| self.map.apply(p)).collect()
    }

    fn to_data(&self, p: Point) -> Point {
        self.map.invert(p)
    }
}

/// One label on every line that is long enough, where it is straightest.
pub(super) fn automatic(
    lines: &mut [Vec<ContourLine>],
    chosen: &[usize],
    widths: &[f64],
    gap: &Gap<'_>,
) -> Vec<Found> {
    let mut taken: Vec<Point> = Vec::new();
    let mut found = Vec::new();
    for (nth, (&level, &width)) in chosen.iter().zip(widths).enumerate() {
        let mut left = Vec::new();
        for line in std::mem::take(&mut lines[level]) {
            let screen = gap.to_pixels(&line.points);
            if !has_room(&screen, width) {
                left.push(line);
                continue;
            }
            let (at, index) = straightest(&screen, width, &taken);
            let (angle, parts) = split(&line, index, at, width, gap);
            taken.push(at);
            found.push((nth, gap.to_data(at), angle));
            if gap.inline {
                left.extend(parts);
            } else {
                left.push(line);
            }
        }
        lines[level] = left;
    }
    found
}

/// A label at the point of a line nearest to each of these points (data).
pub(super) fn near(
    lines: &mut [Vec<ContourLine>],
    chosen: &[usize],
    widths: &[f64],
    gap: &Gap<'_>,
    points: &[(f64, f64)],
) -> Vec<Found> {
    let mut found = Vec::new();
    for &p in points {
        let p = gap.map.apply(p.into());
        let Some((nth, i, at, index)) = nearest(lines, chosen, gap, p) else { continue };
        let level = &mut lines[chosen[nth]];
        let (angle, parts) = split(&level[i], index, at, widths[nth], gap);
        found.push((nth, gap.to_data(at), angle));
        if gap.inline {
            level.splice(i..=i, parts);
        }
    }
    found
}

/// The nearest point of all lines: which level, which of its lines, where, and before which of its points.
fn nearest(
    lines: &[Vec<ContourLine>],
    chosen: &[usize],
    gap: &Gap<'_>,
    p: Point,
) -> Option<(usize, usize, Point, usize)> {
    let mut best: Option<(f64, (usize, usize, Point, usize))> = None;
    for (nth, &level) in chosen.iter().enumerate() {
        for (i, line) in lines[level].iter().enumerate() {
            for (j, w) in gap.to_pixels(&line.points).windows(2).enumerate() {
                let at = foot(p, w[0], w[1]);
                let distance = (at - p).hypot();
                if best.is_none_or(|(d, _)| distance < d) {
                    best = Some((distance, (nth, i, at, j + 1)));
                }
            }
        }
    }
    best.map(|b| b.1)
}

/// The point of a segment nearest to `p`.
fn foot(p: Point, a: Point, b: Point) -> Point {
    let (d, q) = (b - a, p - a);
    let square = d.x * d.x + d.y * d.y;
    let t = ((q.x * d.x + q.y * d.y) / if square == 0.0 { 1.0 } else { square }).clamp(0.0, 1.0);
    a + d * t
}

/// Whether a line has many points or reaches far enough for a label of this width.
fn has_room(line: &[Point], width: f64) -> bool {
    let span = |f: fn(&Point) -> f64| {
        let (lo, hi) =
            line.iter().map(f).fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
        hi - lo
    };
    line.len() as f64 > 10.0 * width
        || (!line.is_empty() && (span(|p| p.x) > 1.2 * width || span(|p| p.y) > 1.2 * width))
}

/// The middle of the straightest of the line's blocks that is not near another label, and which point that is.
fn straightest(line: &[Point], width: f64, taken: &[Point]) -> (Point, usize) {
    let n = line.len();
    let blocks = if width > 1.0 { (n as f64 / width).ceil() as usize } else { 1 };
    let size = if blocks == 1 { n } else { width as usize };
    // The last block goes on from the start of the line.
    let at = |i: usize| line[i % n];
    let bend = |block: usize| -> f64 {
        let (first, last) = (at(block * size), at((block + 1) * size - 1));
        let (dx, dy) = (last.x - first.x, last.y - first.y);
        let length = dx.hypot(dy);
        let points = (block * size..(block + 1) * size).map(at);
        points.map(|p| ((first.y - p.y) * dx - (first.x - p.x) * dy).abs() / length).sum()
    };
    // Blocks that begin where they end have no direction: last.
    let last_if_nan = |b: f64| if b.is_nan() { f64::NAN } else { b };
    let bends: Vec<f64> = (0..blocks).map(bend).map(last_if_nan).collect();
    let order = crate::order::ascending(&bends);
    let near = (1.2 * width) * (1.2 * width);
    let crowded = |p: Point| taken.iter().any(|t| (p.x - t.x).powi(2) + (p.y - t.y).powi(2) < near);
    let middle = |block: usize| block * size + size / 2;
    let chosen = order.iter().copied().find(|&b| !crowded(at(middle(b)))).unwrap_or(order[0]);
    (at(middle(chosen)), middle(chosen) % n)
}

/// numpy's `interp`, with places below and above given.
fn interpolate(x: f64, xp: &[f64], fp: impl Fn(usize) -> f64, ends: Option<f64>) -> f64 {
    let last = xp.len() - 1;
    if x < xp[0] {
        return ends.unwrap_or_else(|| fp(0));
    }
    if x > xp[last] {
        return ends.unwrap_or_else(|| fp(last));
    }
    let j = xp.partition_point(|&v| v <= x).saturating_sub(1);
    if j >= last || xp[j] == x {
        return fp(j.min(last));
    }
    (fp(j + 1) - fp(j)) / (xp[j + 1] - xp[j]) * (x - xp[j]) + fp(j)
}

fn close(a: Point, b: Point) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-8 + 1e-5 * b.abs();
    near(a.x, b.x) && near(a.y, b.y)
}

/// The angle of a label at pixel `at`, before the line's point `index`, and what is left of the line.
fn split(line: &ContourLine, index: usize, at: Point, width: f64, gap: &Gap<'_>) -> (f64, Vec<ContourLine>) {
    let (mut points, mut index) = (line.points.clone(), index);
    let pos = gap.to_data(at);
    if !close(pos, points[index]) {
        points.insert(index, pos);
    }
    if line.closed {
        // It starts and ends at the label.
        points.pop();
        let start = index.min(points.len());
        points.rotate_left(start);
        points.push(points[0]);
        index = 0;
    }
    let screen = gap.to_pixels(&points);
    let mut along = vec![0.0];
    let mut total = 0.0;
    along.extend(screen.windows(2).map(|w| {
        total += (w[1] - w[0]).hypot();
        total
    }));
    let here = along[index];
    along.iter_mut().for_each(|d| *d -= here);
    let around = if line.closed { along[along.len() - 1] - along[0] } else { 0.0 };
    let (before, after) = (around - width / 2.0, width / 2.0);
    let on_screen = |d: f64| {
        Point::new(
            interpolate(d, &along, |i| screen[i].x, None),
            interpolate(d, &along, |i| screen[i].y, None),
        )
    };
    let d = on_screen(after) - on_screen(before);
    let mut angle = d.y.atan2(d.x).to_degrees();
    if gap.rightside_up {
        angle = (angle + 90.0).rem_euclid(180.0) - 90.0;
    }
    let ends = (before - gap.spacing, after + gap.spacing);
    (angle, parts(&points, &along, ends, line.closed))
}

/// What is left of a line outside of the distances `(before, after)` along it.
fn parts(points: &[Point], along: &[f64], (before, after): (f64, f64), closed: bool) -> Vec<ContourLine> {
    let index = |d: f64| Some(interpolate(d, along, |i| i as f64, Some(-1.0))).filter(|&i| i != -1.0);
    let (first, second) =
        (index(before).map(|i| i.floor() as usize), index(after).map(|i| i.ceil() as usize));
    let at = |d: f64| {
        Point::new(interpolate(d, along, |i| points[i].x, None), interpolate(d, along, |i| points[i].y, None))
    };
    let open = |points: Vec<Point>| ContourLine { points, closed: false };
    if closed {
        let (Some(first), Some(second)) = (first, second) else { return Vec::new() };
        let middle = points.get(second..=first).unwrap_or(&[]);
        return vec![open([&[at(after)], middle, &[at(before)]].concat())];
    }
    let left = first.map(|i| open([&points[..=i], &[at(before)]].concat()));
    let right = second.map(|i| open([&[at(after)], &points[i..]].concat()));
    left.into_iter().chain(right).collect()
}
