//! The markers with an inside, whole and as halves of two colours.
//!
//! The halves of some are open paths whose last point is the first one again, and those of others are not
//! closed at all: their edges look different where the line would join, so that is kept.

use std::sync::Arc;

use super::shape::{Shape, half, open, shared};
use super::{FillStyle, Symbol};
use crate::geom::{Affine, Path, Point};
use crate::render::JoinStyle;

/// Two halves: the one filled with the face colour, and the other.
type Halves = (Path, Path);

/// The shape of a marker that has an inside.
pub(super) fn shape(symbol: Symbol, fill: FillStyle) -> Shape {
    use Symbol as S;
    match symbol {
        S::Point => circle(0.5, fill),
        // Not quite a half: the snapped rectangle is then one pixel, and lies where lines of width 1 do.
        S::Pixel => Shape::closed(square_path(), Affine::translate(-0.49999, -0.49999), None),
        S::TriangleUp => triangle(0.0, 0, fill),
        S::TriangleDown => triangle(180.0, 2, fill),
        S::TriangleLeft => triangle(90.0, 3, fill),
        S::TriangleRight => triangle(270.0, 1, fill),
        S::Octagon => octagon(fill),
        S::Square => square(fill),
        S::Diamond => diamond(fill, 1.0),
        S::ThinDiamond => diamond(fill, 0.6),
        S::Pentagon => pentagon(fill),
        S::Star => star(fill),
        S::Hexagon1 => hexagon1(fill),
        S::Hexagon2 => hexagon2(fill),
        S::PlusFilled => half_turned(thick_plus(), thick_plus_top(), fill),
        S::XFilled => half_turned(thick_x(), thick_x_top(), fill),
        _ => circle(1.0, fill),
    }
}

/// A marker of two different halves that share its transform.
fn two_halves(halves: Halves, transform: Affine, snap_threshold: Option<f64>) -> Shape {
    let mut shape = Shape::closed(Arc::new(halves.0), transform, snap_threshold);
    shape.alt = Some((Arc::new(halves.1), transform));
    shape
}

/// A marker of two equal halves, the second turned by half a turn.
fn twice(path: Arc<Path>, transform: Affine, snap_threshold: Option<f64>) -> Shape {
    let mut shape = Shape::closed(Arc::clone(&path), transform, snap_threshold);
    shape.alt = Some((path, transform.then(&Affine::rotate_deg(180.0))));
    shape
}

/// The corners with these numbers, as an open path.
fn pick(corners: &[Point], numbers: &[usize]) -> Vec<Point> {
    numbers.iter().filter_map(|&i| corners.get(i).copied()).collect()
}

/// `points` between two more.
fn between(first: (f64, f64), points: Vec<Point>, last: (f64, f64)) -> Path {
    let mut all = vec![Point::from(first)];
    all.extend(points);
    all.push(last.into());
    Path::polyline(all)
}

/// A closed polygon with corners at `scale` times these whole numbers.
fn polygon(scale: f64, corners: &[(i32, i32)]) -> Path {
    Path::polygon(corners.iter().map(|&(x, y)| Point::new(f64::from(x) / scale, f64::from(y) / scale)))
}

fn square_path() -> Arc<Path> {
    shared!(Path::unit_rectangle())
}

fn circle(size: f64, fill: FillStyle) -> Shape {
    let base = Affine::scale(0.5 * size, 0.5 * size);
    // No size is as large as this: circles are never snapped.
    let never = Some(f64::INFINITY);
    match fill.by_half(180.0, 0.0, 270.0, 90.0) {
        None => Shape::closed(shared!(Path::unit_circle()), base, never),
        Some(turn) => {
            twice(shared!(Path::unit_circle_righthalf()), base.then(&Affine::rotate_deg(turn)), never)
        }
    }
}

/// A triangle turned by `degrees`; `skip` numbers the part that is on top after the turn.
fn triangle(degrees: f64, skip: usize, fill: FillStyle) -> Shape {
    let whole = shared!(polygon(1.0, &[(0, 1), (-1, -1), (1, -1)]));
    let shape = match fill.by_half(1, 3, 2, 0) {
        None => Shape::closed(whole, half(degrees), Some(5.0)),
        Some(part) => {
            let halves = (triangle_part(part + skip), triangle_part(part + skip + 2));
            two_halves(halves, half(degrees), Some(5.0))
        }
    };
    shape.joined(JoinStyle::Miter)
}

/// The upper, left, lower or right part of the triangle that points up.
fn triangle_part(number: usize) -> Path {
    // Parted at a fifth below the middle: the halves look more equal so.
    const LEFT: (f64, f64) = (-0.6, -0.2);
    const RIGHT: (f64, f64) = (0.6, -0.2);
    let corners: &[(f64, f64)] = match number % 4 {
        0 => &[(0.0, 1.0), LEFT, RIGHT],
        1 => &[(0.0, 1.0), (0.0, -1.0), (-1.0, -1.0)],
        2 => &[LEFT, RIGHT, (1.0, -1.0), (-1.0, -1.0)],
        _ => &[(0.0, 1.0), (0.0, -1.0), (1.0, -1.0)],
    };
    Path::polygon(corners.iter().copied().map(Point::from))
}

fn square(fill: FillStyle) -> Shape {
    let base = Affine::translate(-0.5, -0.5);
    let shape = match fill.by_half(270.0, 90.0, 0.0, 180.0) {
        None => Shape::closed(square_path(), base, Some(2.0)),
        Some(turn) => {
            let lower = open(&[(0.0, 0.0), (1.0, 0.0), (1.0, 0.5), (0.0, 0.5), (0.0, 0.0)]);
            let upper = open(&[(0.0, 0.5), (1.0, 0.5), (1.0, 1.0), (0.0, 1.0), (0.0, 0.5)]);
            two_halves((lower, upper), base.then(&Affine::rotate_deg(turn)), Some(2.0))
        }
    };
    shape.joined(JoinStyle::Miter)
}

fn diamond(fill: FillStyle, width: f64) -> Shape {
    let base = Affine::translate(-0.5, -0.5).then(&Affine::rotate_deg(45.0));
    let narrow = Affine::scale(width, 1.0);
    let shape = match fill.by_half(180.0, 0.0, 270.0, 90.0) {
        None => Shape::closed(square_path(), base.then(&narrow), Some(5.0)),
        Some(turn) => {
            let right = open(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)]);
            let left = open(&[(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.0, 0.0)]);
            let turned = base.then(&Affine::rotate_deg(turn)).then(&narrow);
            two_halves((right, left), turned, Some(5.0))
        }
    };
    shape.joined(JoinStyle::Miter)
}

/// A regular shape, or two of its four halves.
fn regular(
    whole: Arc<Path>,
    transform: Affine,
    snap_threshold: Option<f64>,
    fill: FillStyle,
    halves: impl FnOnce(&[Point]) -> Option<Halves>,
) -> Shape {
    match halves(whole.points()) {
        Some(halves) if fill.is_half() => two_halves(halves, transform, snap_threshold),
        _ => Shape::closed(whole, transform, snap_threshold),
    }
}

fn pentagon(fill: FillStyle) -> Shape {
    let whole = shared!(Path::unit_regular_polygon(5));
    regular(whole, half(0.0), Some(5.0), fill, |c| {
        let foot = Point::new(0.0, -(1.0 + 5f64.sqrt()) / 4.0);
        let side = |numbers: [usize; 3]| {
            let mut points = pick(c, &numbers);
            points.extend([foot, c[0]]);
            Path::polyline(points)
        };
        let top = || Path::polyline(pick(c, &[0, 1, 4, 0]));
        let bottom = || Path::polyline(pick(c, &[1, 2, 3, 4, 1]));
        let (left, right) = (|| side([0, 1, 2]), || side([0, 4, 3]));
        opposite(fill, left, right, bottom, top)
    })
    .joined(JoinStyle::Miter)
}

fn star(fill: FillStyle) -> Shape {
    let whole = shared!(Path::unit_regular_star(5, 0.381966));
    regular(whole, half(0.0), Some(5.0), fill, |c| {
        let part = |numbers: &[usize]| Path::polyline(pick(c, numbers));
        opposite(
            fill,
            || part(&[0, 1, 2, 3, 4, 5, 0]),
            || part(&[0, 5, 6, 7, 8, 9, 0]),
            || part(&[3, 4, 5, 6, 7, 3]),
            || part(&[0, 1, 2, 3, 7, 8, 9, 0]),
        )
    })
    .joined(JoinStyle::Bevel)
}

fn hexagon_path() -> Arc<Path> {
    shared!(Path::unit_regular_polygon(6))
}

fn hexagon1(fill: FillStyle) -> Shape {
    regular(hexagon_path(), half(0.0), None, fill, |c| {
        // The edge between the halves is not drawn.
        let x = (5.0 * std::f64::consts::PI / 6.0).cos().abs();
        opposite(
            fill,
            || Path::polyline(pick(c, &[0, 1, 2, 3])),
            || Path::polyline(pick(c, &[0, 5, 4, 3])),
            || between((-x, 0.0), pick(c, &[2, 3, 4]), (x, 0.0)),
            || between((-x, 0.0), pick(c, &[1, 0, 5]), (x, 0.0)),
        )
    })
    .joined(JoinStyle::Miter)
}

fn hexagon2(fill: FillStyle) -> Shape {
    regular(hexagon_path(), half(30.0), None, fill, |c| {
        let (x, y) = (3f64.sqrt() / 4.0, 0.75);
        let left = || {
            let mut points = pick(c, &[0, 1, 2]);
            points.push(Point::new(-x, -y));
            between((x, y), points, (x, y))
        };
        opposite(
            fill,
            left,
            || between((x, y), pick(c, &[5, 4, 3]), (-x, -y)),
            || Path::polyline(pick(c, &[1, 2, 3, 4])),
            || Path::polyline(pick(c, &[1, 0, 5, 4, 1])),
        )
    })
    .joined(JoinStyle::Miter)
}

/// The half that `fill` names, and the opposite one.
fn opposite(
    fill: FillStyle,
    left: impl Fn() -> Path,
    right: impl Fn() -> Path,
    bottom: impl Fn() -> Path,
    top: impl Fn() -> Path,
) -> Option<Halves> {
    match fill {
        FillStyle::Left => Some((left(), right())),
        FillStyle::Right => Some((right(), left())),
        FillStyle::Bottom => Some((bottom(), top())),
        FillStyle::Top => Some((top(), bottom())),
        FillStyle::Full | FillStyle::None => None,
    }
}

fn octagon(fill: FillStyle) -> Shape {
    let shape = match fill.by_half(0.0, 180.0, 90.0, 270.0) {
        None => Shape::closed(shared!(Path::unit_regular_polygon(8)), half(22.5), Some(5.0)),
        Some(turn) => {
            let x = 2f64.sqrt() / 4.0;
            let left =
                open(&[(0.0, -1.0), (0.0, 1.0), (-x, 1.0), (-1.0, x), (-1.0, -x), (-x, -1.0), (0.0, -1.0)]);
            twice(Arc::new(left), half(turn), Some(5.0))
        }
    };
    shape.joined(JoinStyle::Miter)
}

/// A marker whose halves are its upper one, turned.
fn half_turned(whole: Arc<Path>, top: Arc<Path>, fill: FillStyle) -> Shape {
    let shape = match fill.by_half(90.0, 270.0, 180.0, 0.0) {
        None => Shape::closed(whole, Affine::IDENTITY, Some(5.0)),
        Some(turn) => twice(top, Affine::rotate_deg(turn), Some(5.0)),
    };
    shape.joined(JoinStyle::Miter)
}

/// An arm's width is 2 of these, the whole 6.
const PLUS: [(i32, i32); 12] = [
    (-1, -3),
    (1, -3),
    (1, -1),
    (3, -1),
    (3, 1),
    (1, 1),
    (1, 3),
    (-1, 3),
    (-1, 1),
    (-3, 1),
    (-3, -1),
    (-1, -1),
];

const PLUS_TOP: [(i32, i32); 8] = [(3, 0), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, 0)];

/// The whole is 4 of these wide.
const X: [(i32, i32); 12] = [
    (-1, -2),
    (0, -1),
    (1, -2),
    (2, -1),
    (1, 0),
    (2, 1),
    (1, 2),
    (0, 1),
    (-1, 2),
    (-2, 1),
    (-1, 0),
    (-2, -1),
];

const X_TOP: [(i32, i32); 7] = [(1, 0), (2, 1), (1, 2), (0, 1), (-1, 2), (-2, 1), (-1, 0)];

fn thick_plus() -> Arc<Path> {
    shared!(polygon(6.0, &PLUS))
}

fn thick_plus_top() -> Arc<Path> {
    shared!(polygon(6.0, &PLUS_TOP))
}

fn thick_x() -> Arc<Path> {
    shared!(polygon(4.0, &X))
}

fn thick_x_top() -> Arc<Path> {
    shared!(polygon(4.0, &X_TOP))
}
