//! One line in one direction, by Heun's method with steps as long as the error allows.

use super::mask::Mask;
use super::trace::Field;
use crate::geom::Point;

/// More steps than any line that can be seen has.
const MOST_STEPS: usize = 200_000;

/// How a line is followed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    /// 1, or -1 against the vectors.
    pub(super) sign: f64,
    pub(super) maxlength: f64,
    pub(super) broken: bool,
    pub(super) step_scale: f64,
    pub(super) error_scale: f64,
}

/// Why a line has no direction at a point.
enum End {
    Outside,
    /// No vector, or one without length.
    Still,
}

/// The direction at a point, for a length of 1 in fractions of the grid.
fn direction(field: &Field, p: Point, sign: f64) -> Result<Point, End> {
    if !field.contains(p) {
        return Err(End::Outside);
    }
    let speed = field.speed_at(p);
    if speed == 0.0 || !speed.is_finite() {
        return Err(End::Still);
    }
    let d = field.vector_at(p) * (1.0 / speed) * sign;
    if d.is_finite() { Ok(d) } else { Err(End::Still) }
}

/// The length of the line from `start`, and its points.
pub(super) fn follow(field: &Field, mask: &mut Mask, start: Point, pace: Pace) -> (f64, Vec<Point>) {
    let most_error = 0.003 * pace.error_scale;
    let longest = (1.0 / mask.columns as f64).min(1.0 / mask.rows as f64).min(0.1) * pace.step_scale;
    let (nx, ny) = field.last();
    let (mut step, mut length, mut at) = (longest, 0.0, start);
    let mut line = Vec::new();
    for _ in 0..MOST_STEPS {
        let tried = if field.contains(at) {
            line.push(at);
            direction(field, at, pace.sign)
                .and_then(|k1| Ok((k1, direction(field, at + k1 * step, pace.sign)?)))
        } else {
            Err(End::Outside)
        };
        let (k1, k2) = match tried {
            Ok(k) => k,
            Err(End::Still) => break,
            Err(End::Outside) => {
                length += to_the_edge(field, &mut line, pace.sign);
                break;
            }
        };
        let straight = k1 * step;
        let mean = (k1 + k2) * (step * 0.5);
        let error = ((mean.x - straight.x) / nx).hypot((mean.y - straight.y) / ny);
        if error < most_error {
            at = at + mean;
            if !field.contains(at) || !mask.enter(at.x, at.y, pace.broken) || length + step > pace.maxlength {
                break;
            }
            length += step;
        }
        step = if error == 0.0 { longest } else { longest.min(0.85 * step * (most_error / error).sqrt()) };
        if !(step > 0.0) {
            break;
        }
    }
    (length, line)
}

/// Prolongs a line straight to the edge of the grid; gives the length of the piece.
fn to_the_edge(field: &Field, line: &mut Vec<Point>, sign: f64) -> f64 {
    let Some(&last) = line.last() else { return 0.0 };
    let Ok(d) = direction(field, last, sign) else { return 0.0 };
    let (nx, ny) = field.last();
    let room = |d: f64, at: f64, end: f64| match d {
        _ if d == 0.0 => f64::INFINITY,
        _ if d < 0.0 => at / -d,
        _ => (end - at) / d,
    };
    let length = room(d.x, last.x, nx).min(room(d.y, last.y, ny));
    line.push(last + d * length);
    length
}
