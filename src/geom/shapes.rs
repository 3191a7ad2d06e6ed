//! Shapes about the origin that markers, pies and boxes are made of.

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_PI_2, PI, TAU};

use super::{BBox, Path, Point};

/// The distance of a control point from the end of an eighth of the unit circle, as matplotlib rounds it
/// (Lancaster, <https://www.tinaja.com/glib/ellipse4.pdf>).
const EIGHTH: f64 = 0.2652031;

/// The most corners or splines that a shape is given: nobody sees more, and a slip of the keyboard must
/// not fill the memory.
const MOST_PIECES: usize = 1 << 16;

/// The ends of the eighths of the unit circle, counter-clockwise from the bottom.
const COMPASS: [Point; 8] = {
    const D: f64 = FRAC_1_SQRT_2;
    [
        Point::new(0.0, -1.0),
        Point::new(D, -D),
        Point::new(1.0, 0.0),
        Point::new(D, D),
        Point::new(0.0, 1.0),
        Point::new(-D, D),
        Point::new(-1.0, 0.0),
        Point::new(-D, -D),
    ]
};

/// `p`, a quarter turn further.
fn quarter_turn(p: Point) -> Point {
    Point::new(-p.y, p.x)
}

impl Path {
    /// The square from `(0, 0)` to `(1, 1)`, closed.
    pub fn unit_rectangle() -> Self {
        Self::rect(&BBox::UNIT)
    }

    /// A circle of radius 1 about the origin: eight cubic splines, counter-clockwise from the bottom.
    pub fn unit_circle() -> Self {
        Self::eighths(8)
    }

    /// The right half of [`Path::unit_circle`], closed by the vertical diameter.
    pub fn unit_circle_righthalf() -> Self {
        Self::eighths(4)
    }

    /// The first `n` eighths of the unit circle, closed.
    fn eighths(n: usize) -> Self {
        let mut path = Self::new();
        path.move_to(COMPASS[0]);
        for i in 0..n {
            let (p, q) = (COMPASS[i], COMPASS[(i + 1) % 8]);
            path.cubic_to(p + quarter_turn(p) * EIGHTH, q - quarter_turn(q) * EIGHTH, q);
        }
        path.close();
        path
    }

    /// A circle about `center`.
    pub fn circle(center: impl Into<Point>, radius: f64) -> Self {
        let center = center.into();
        Self::unit_circle().map_points(|p| p * radius + center)
    }

    /// A regular polygon with `sides` corners on the unit circle, the first of them on top; closed. At most
    /// 65,536 corners; empty for none.
    pub fn unit_regular_polygon(sides: usize) -> Self {
        Self::polygon(around_the_circle(sides).map(|(_, p)| p))
    }

    /// A star with `points` tips on the unit circle, the first of them on top, and corners at `inner_radius`
    /// (matplotlib's default is 0.5) between them; closed. At most 32,768 tips; empty for none.
    pub fn unit_regular_star(points: usize, inner_radius: f64) -> Self {
        let corners = around_the_circle(points.saturating_mul(2));
        Self::polygon(corners.map(|(i, p)| if i % 2 == 1 { p * inner_radius } else { p }))
    }

    /// A star with `points` rays from the origin: [`Path::unit_regular_star`] of inner radius 0.
    pub fn unit_regular_asterisk(points: usize) -> Self {
        Self::unit_regular_star(points, 0.0)
    }

    /// An arc of the unit circle, counter-clockwise from angle `theta1` to `theta2` (degrees), open.
    ///
    /// `theta2` is taken modulo 360 degrees to lie less than one turn after `theta1`; whole turns give the
    /// whole circle. `splines` is the number of cubic splines (1 to 65,536); `None` takes as many as the
    /// angle needs. Empty where an angle is not finite.
    pub fn arc(theta1: f64, theta2: f64, splines: Option<usize>) -> Self {
        let mut path = Self::new();
        path.add_arc(theta1, theta2, splines, false);
        path
    }

    /// A sector of the unit circle: the origin, then [`Path::arc`], closed.
    pub fn wedge(theta1: f64, theta2: f64, splines: Option<usize>) -> Self {
        let mut path = Self::new();
        path.move_to((0.0, 0.0));
        if !path.add_arc(theta1, theta2, splines, true) {
            return Self::new();
        }
        path.line_to((0.0, 0.0)).close();
        path
    }

    /// Adds an arc, with a line to its start where `join`; false, and nothing, for an angle that is not finite.
    fn add_arc(&mut self, theta1: f64, theta2: f64, splines: Option<usize>, join: bool) -> bool {
        let end = unwrapped(theta1, theta2);
        if !(theta1.is_finite() && end.is_finite()) {
            return false;
        }
        let (eta1, eta2) = (theta1.to_radians(), end.to_radians());
        let n = splines.unwrap_or_else(|| ((eta2 - eta1) / FRAC_PI_2).ceil().exp2() as usize);
        let n = n.clamp(1, MOST_PIECES);
        let step = (eta2 - eta1) / n as f64;
        let t = (0.5 * step).tan();
        // Maisonobe's control distance for an arc of `step` radians.
        let reach = step.sin() * ((4.0 + 3.0 * t * t).sqrt() - 1.0) / 3.0;
        let at = |i: usize| {
            let (s, c) = (if i == n { eta2 } else { eta1 + i as f64 * step }).sin_cos();
            Point::new(c, s)
        };
        let mut p = at(0);
        if join {
            self.line_to(p);
        } else {
            self.move_to(p);
        }
        for i in 1..=n {
            let q = at(i);
            self.cubic_to(p + quarter_turn(p) * reach, q - quarter_turn(q) * reach, q);
            p = q;
        }
        true
    }
}

/// `n` points on the unit circle, numbered, counter-clockwise from the top.
fn around_the_circle(n: usize) -> impl Iterator<Item = (usize, Point)> {
    let n = n.min(MOST_PIECES);
    let step = TAU / n as f64;
    (0..n).map(move |i| {
        let (s, c) = (step * i as f64 + 0.5 * PI).sin_cos();
        (i, Point::new(c, s))
    })
}

/// `theta2` moved by whole turns to lie in the turn after `theta1` (degrees). A whole number of turns, but
/// for rounding, is one turn and not none.
fn unwrapped(theta1: f64, theta2: f64) -> f64 {
    let turns = (theta2 - theta1) / 360.0;
    let nearest = turns.round_ties_even();
    if nearest != 0.0 && (turns - nearest).abs() <= 1e-12 {
        theta1 + 360.0
    } else {
        theta2 - 360.0 * turns.floor()
    }
}
