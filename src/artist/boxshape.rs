//! The outlines of boxes behind text.

use crate::geom::{Affine, BBox, Path, Point};

/// More teeth than this along a side are not drawn: nobody sees them.
const MOST_TEETH: usize = 10_000;

/// A rectangle with its padding, in pixels.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    x0: f64,
    y0: f64,
    x1: f64,
    y1: f64,
    width: f64,
    height: f64,
}

impl Frame {
    pub(super) fn padded(x0: f64, y0: f64, width: f64, height: f64, pad: f64) -> Self {
        let (width, height) = (width + 2.0 * pad, height + 2.0 * pad);
        let (x0, y0) = (x0 - pad, y0 - pad);
        Self { x0, y0, x1: x0 + width, y1: y0 + height, width, height }
    }

    fn center(&self) -> Point {
        Point::new(self.x0 + self.width / 2.0, self.y0 + self.height / 2.0)
    }
}

fn polygon(points: &[(f64, f64)]) -> Path {
    Path::polygon(points.iter().copied().map(Point::from))
}

pub(super) fn square(f: &Frame) -> Path {
    Path::rect(&BBox::new(f.x0, f.y0, f.x1, f.y1))
}

pub(super) fn circle(f: &Frame) -> Path {
    Path::circle(f.center(), f.width.max(f.height) / 2.0)
}

/// The ellipse through the corners.
pub(super) fn ellipse(f: &Frame) -> Path {
    let (a, b) = (f.width / 2.0_f64.sqrt(), f.height / 2.0_f64.sqrt());
    let c = f.center();
    Path::unit_circle().transformed(&Affine::scale(a, b).then(&Affine::translate(c.x, c.y)))
}

pub(super) fn arrow(f: &Frame, (left, right): (bool, bool), head_width: f64, head_angle: f64) -> Path {
    let cot = 1.0 / (head_angle / 2.0).to_radians().tan();
    match (left, right) {
        (true, true) => both_ways(f, head_width, cot),
        (true, false) => {
            let mirror = |p: Point| Point::new(f.x0 + f.x1 - p.x, p.y);
            one_way(f, head_width, cot).map_points(mirror)
        }
        _ => one_way(f, head_width, cot),
    }
}

/// The middle, and the lower and upper end of the head.
fn head(f: &Frame, head_width: f64) -> (f64, f64, f64, f64) {
    let head_dy = head_width * f.height;
    let mid = (f.y0 + f.y1) / 2.0;
    (mid, mid - head_dy / 2.0, mid + head_dy / 2.0, head_dy)
}

fn one_way(f: &Frame, head_width: f64, cot: f64) -> Path {
    let (mid, low, high, head_dy) = head(f, head_width);
    if cot > 0.0 {
        let tip = f.x1 + cot * f.height.min(head_dy) / 2.0;
        let shaft = tip - cot * head_dy / 2.0;
        let (x0, y0, y1) = (f.x0, f.y0, f.y1);
        return polygon(&[
            (x0, y0),
            (shaft, y0),
            (shaft, low),
            (tip, mid),
            (shaft, high),
            (shaft, y1),
            (x0, y1),
        ]);
    }
    let back = (-cot * (head_dy - f.height).max(0.0) / 2.0).min(f.width);
    let (mid0, mid1) = (low.min(f.y0) - back / cot, high.max(f.y1) + back / cot);
    let inner = f.x1 - back;
    polygon(&[(f.x0, f.y0), (inner, mid0), (f.x1, low), (f.x1, high), (inner, mid1), (f.x0, f.y1)])
}

fn both_ways(f: &Frame, head_width: f64, cot: f64) -> Path {
    let (mid, low, high, head_dy) = head(f, head_width);
    if cot > 0.0 {
        let reach = cot * f.height.min(head_dy) / 2.0;
        let (tip0, tip1) = (f.x0 - reach, f.x1 + reach);
        let (shaft0, shaft1) = (tip0 + cot * head_dy / 2.0, tip1 - cot * head_dy / 2.0);
        let (y0, y1) = (f.y0, f.y1);
        let left = [(shaft0, y1), (shaft0, high), (tip0, mid), (shaft0, low), (shaft0, y0)];
        let right = [(shaft1, y0), (shaft1, low), (tip1, mid), (shaft1, high), (shaft1, y1)];
        return polygon(&[left, right].concat());
    }
    let back = (-cot * (head_dy - f.height).max(0.0) / 2.0).min(f.width / 2.0);
    let (mid0, mid1) = (low.min(f.y0) - back / cot, high.max(f.y1) + back / cot);
    let lower = [(f.x0, low), (f.x0 + back, mid0), (f.x1 - back, mid0), (f.x1, low)];
    let upper = [(f.x1, high), (f.x1 - back, mid1), (f.x0 + back, mid1), (f.x0, high)];
    polygon(&[lower, upper].concat())
}

/// Quadratic corners of radius `dr`.
pub(super) fn round(f: &Frame, dr: f64) -> Path {
    let Frame { x0, y0, x1, y1, .. } = *f;
    let mut path = Path::new();
    path.move_to((x0 + dr, y0)).line_to((x1 - dr, y0)).quad_to((x1, y0), (x1, y0 + dr));
    path.line_to((x1, y1 - dr)).quad_to((x1, y1), (x1 - dr, y1));
    path.line_to((x0 + dr, y1)).quad_to((x0, y1), (x0, y1 - dr));
    path.line_to((x0, y0 + dr)).quad_to((x0, y0), (x0 + dr, y0)).close();
    path
}

/// Cubic sides that swell by `dr`.
pub(super) fn round4(f: &Frame, dr: f64) -> Path {
    let (x0, y0) = (f.x0 + dr, f.y0 + dr);
    let (x1, y1) = (x0 + f.width - 2.0 * dr, y0 + f.height - 2.0 * dr);
    let mut path = Path::new();
    path.move_to((x0, y0)).cubic_to((x0 + dr, y0 - dr), (x1 - dr, y0 - dr), (x1, y0));
    path.cubic_to((x1 + dr, y0 + dr), (x1 + dr, y1 - dr), (x1, y1));
    path.cubic_to((x1 - dr, y1 + dr), (x0 + dr, y1 + dr), (x0, y1));
    path.cubic_to((x0 - dr, y1 - dr), (x0 - dr, y0 + dr), (x0, y0)).close();
    path
}

/// Evenly spaced numbers, both ends included.
fn linspace(a: f64, b: f64, n: usize) -> Vec<f64> {
    (0..n).map(|i| if n == 1 { a } else { a + (b - a) * i as f64 / (n - 1) as f64 }).collect()
}

/// How many teeth, an even number, have room along a side.
fn teeth(side: f64, size: f64) -> usize {
    let n = ((side - size) / (size * 2.0)).round_ties_even() * 2.0;
    if n.is_finite() { (n.max(0.0) as usize).min(MOST_TEETH) } else { 0 }
}

/// Triangular teeth along all sides, or round ones.
pub(super) fn tooth(f: &Frame, size: f64, round: bool) -> Path {
    let half = size / 2.0;
    let (width, height) = (f.width - size, f.height - size);
    let (nx, ny) = (teeth(width, size), teeth(height, size));
    let (x0, y0) = (f.x0 + half, f.y0 + half);
    let (x1, y1) = (x0 + width, y0 + height);
    // In and out about a side.
    let wave = |at: f64, out: f64, n: usize| -> Vec<f64> {
        [at, at + out, at, at - out].into_iter().cycle().take((2 * n + 2).min(4 * n)).collect()
    };
    let along = |start: f64, a: f64, b: f64, n: usize| -> Vec<f64> {
        std::iter::once(start).chain(linspace(a, b, 2 * n + 1)).collect()
    };
    let xs = [
        along(x0, x0 + half, x1 - half, nx),
        wave(x1, half, ny),
        along(x1, x1 - half, x0 + half, nx),
        wave(x0, -half, ny),
    ];
    let ys = [
        wave(y0, -half, nx),
        along(y0, y0 + half, y1 - half, ny),
        wave(y1, half, nx),
        along(y1, y1 - half, y0 + half, ny),
    ];
    let mut points: Vec<Point> =
        xs.concat().into_iter().zip(ys.concat()).map(|(x, y)| Point::new(x, y)).collect();
    let Some(&first) = points.first() else { return Path::new() };
    if !round {
        return Path::polygon(points);
    }
    points.push(first);
    let mut path = Path::new();
    path.move_to(first);
    points[1..].as_chunks::<2>().0.iter().for_each(|&[c, p]| {
        path.quad_to(c, p);
    });
    path.close();
    path
}

#[cfg(test)]
mod tests {

    #[test]
    fn outlines_reach_as_far_as_matplotlibs() {
        // matplotlib.patches.BoxStyle(name).__call__(0, 0, 40, 12, 10).get_extents()
        let style = |s: &str| s.parse::<crate::artist::BoxStyle>().unwrap().path(0.0, 0.0, 40.0, 12.0, 10.0);
        let reach = |s: &str| {
            let b = style(s).extents().unwrap();
            [b.x0, b.y0, b.x1, b.y1].map(|v| (v * 1e4).round() / 1e4)
        };
        assert_eq!(reach("square,pad=0.3"), [-3.0, -3.0, 43.0, 15.0]);
        assert_eq!(reach("round"), [-3.0, -3.0, 43.0, 15.0]);
        assert_eq!(reach("circle"), [-3.0, -17.0, 43.0, 29.0]);
        assert_eq!(reach("rarrow"), [-3.0, -7.5, 52.0, 19.5]);
        assert_eq!(reach("larrow"), [-12.0, -7.5, 43.0, 19.5]);
        assert_eq!(reach("darrow"), [-12.0, -7.5, 52.0, 19.5]);
        assert_eq!(reach("sawtooth"), [-3.0, -3.0, 43.0, 15.0]);
    }
}
