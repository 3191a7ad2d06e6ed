//! The ways from one point to another along which arrows are drawn.

use std::str::FromStr;

use super::style_text::Options;
use crate::geom::{Path, Point};

/// The way of an arrow, as matplotlib's `ConnectionStyle`: `"arc3,rad=0.2"`, `"angle3,angleA=90,angleB=0"`,
/// `"angle,angleA=0,angleB=90,rad=5"`, `"arc,angleA=0,angleB=0,armA=30,armB=30,rad=5"` or `"bar,fraction=0.3"`.
/// Lengths in pixels, angles in degrees.
#[derive(Clone, Debug, PartialEq)]
pub enum ConnectionStyle {
    /// A curve whose middle lies `rad` of its length aside.
    Arc3 {
        /// How far aside, as a fraction of the length.
        rad: f64,
    },
    /// A curve with these angles at its ends.
    Angle3 {
        /// At the start and at the end.
        angles: [f64; 2],
    },
    /// Two lines with these angles, the corner rounded.
    Angle {
        /// At the start and at the end.
        angles: [f64; 2],
        /// The rounding of the corner.
        rad: f64,
    },
    /// Lines with arms at one end or both, the corners rounded.
    Arc {
        /// Of the arms at the start and at the end.
        angles: [f64; 2],
        /// Lengths of the arms; 0 for none.
        arms: [f64; 2],
        /// The rounding of the corners.
        rad: f64,
    },
    /// Three lines at right angles.
    Bar {
        /// Lengths of the arms, at least.
        arms: [f64; 2],
        /// What is added to them, as a fraction of the distance.
        fraction: f64,
        /// The direction of the middle line; `None` is that of the ends.
        angle: Option<f64>,
    },
}

impl Default for ConnectionStyle {
    /// A straight line.
    fn default() -> Self {
        Self::Arc3 { rad: 0.0 }
    }
}

impl FromStr for ConnectionStyle {
    type Err = String;

    /// The way that a name and its options mean.
    ///
    /// # Errors
    /// A name that is none, an option that the way does not have, a value that is no number.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut o = Options::parse(text)?;
        let name = o.name.clone();
        let style = match name.as_str() {
            "arc3" => Self::Arc3 { rad: o.take("rad", 0.0) },
            "angle3" => Self::Angle3 { angles: [o.take("angleA", 90.0), o.take("angleB", 0.0)] },
            "angle" => Self::Angle {
                angles: [o.take("angleA", 90.0), o.take("angleB", 0.0)],
                rad: o.take("rad", 0.0),
            },
            "arc" => Self::Arc {
                angles: [o.take("angleA", 0.0), o.take("angleB", 0.0)],
                arms: [o.take("armA", 0.0), o.take("armB", 0.0)],
                rad: o.take("rad", 0.0),
            },
            "bar" => Self::Bar {
                arms: [o.take("armA", 0.0), o.take("armB", 0.0)],
                fraction: o.take("fraction", 0.3),
                angle: o.take_some("angle"),
            },
            other => {
                return Err(format!("{other:?} is not a connection style: arc3, angle3, angle, arc, bar"));
            }
        };
        o.finish()?;
        Ok(style)
    }
}

fn direction(degrees: f64) -> Point {
    let (s, c) = degrees.to_radians().sin_cos();
    Point::new(c, s)
}

/// Where two lines through points with directions meet; `None` for parallel ones.
pub(super) fn meet(p: Point, u: Point, q: Point, v: Point) -> Option<Point> {
    let (l1, l2) = (u.y * p.x - u.x * p.y, v.y * q.x - v.x * q.y);
    let det = u.x * v.y - u.y * v.x;
    if det.abs() < 1e-12 {
        return None;
    }
    Some(Point::new((u.x * l2 - v.x * l1) / det, (u.y * l2 - v.y * l1) / det))
}

/// `p`, moved by `d` towards `q`.
fn toward(p: Point, q: Point, d: f64) -> Point {
    let v = q - p;
    let length = v.hypot();
    if length == 0.0 { p } else { p + v * (d / length) }
}

impl ConnectionStyle {
    /// The way from `a` to `b`, in pixels.
    pub(crate) fn connect(&self, a: Point, b: Point) -> Path {
        let mut path = Path::new();
        path.move_to(a);
        match *self {
            Self::Arc3 { rad } => {
                let (m, d) = ((a + b) * 0.5, b - a);
                path.quad_to((m.x + rad * d.y, m.y - rad * d.x), b);
            }
            Self::Angle3 { angles } => {
                let c = meet(a, direction(angles[0]), b, direction(angles[1])).unwrap_or((a + b) * 0.5);
                path.quad_to(c, b);
            }
            Self::Angle { angles, rad } => {
                let c = meet(a, direction(angles[0]), b, direction(angles[1])).unwrap_or((a + b) * 0.5);
                if rad == 0.0 {
                    path.line_to(c);
                } else {
                    path.line_to(toward(c, a, rad)).quad_to(c, toward(c, b, rad));
                }
                path.line_to(b);
            }
            Self::Arc { angles, arms, rad } => arc(&mut path, a, b, angles, arms, rad),
            Self::Bar { arms, fraction, angle } => bar(&mut path, a, b, arms, fraction, angle),
        }
        path
    }
}

fn arc(path: &mut Path, a: Point, b: Point, angles: [f64; 2], arms: [f64; 2], rad: f64) {
    // The corner that waits for the point after it.
    let mut corner: Option<(Point, Point)> = None;
    let mut at = a;
    if arms[0] != 0.0 {
        let u = direction(angles[0]);
        corner = Some((a + u * (arms[0] - rad), a + u * arms[0]));
    }
    if arms[1] != 0.0 {
        let arm = b + direction(angles[1]) * arms[1];
        if let Some((before, c)) = corner {
            path.line_to(before).quad_to(c, toward(c, arm, rad));
            at = c;
        }
        corner = Some((toward(at, arm, (arm - at).hypot() - rad), arm));
    }
    if let Some((before, c)) = corner {
        path.line_to(before).quad_to(c, toward(c, b, rad));
    }
    path.line_to(b);
}

fn bar(path: &mut Path, a: Point, b: Point, arms: [f64; 2], fraction: f64, angle: Option<f64>) {
    let d = b - a;
    let length = d.hypot();
    let (mut u, mut end, mut arm_b) = (d * (1.0 / length), b, arms[1]);
    if let Some(angle) = angle {
        let (s, c) = (d.y.atan2(d.x) - angle.to_radians()).sin_cos();
        // Towards the end, whichever way the angle points.
        u = direction(angle) * c.signum();
        end = a + direction(angle) * (length * c);
        arm_b -= length * s;
    }
    let f = fraction * length + arms[0].max(arm_b);
    let aside = Point::new(f * u.y, -f * u.x);
    path.line_to(a + aside).line_to(end + aside).line_to(b);
}
