//! Agg's integer arithmetic: coordinates in 1/256 of a pixel, stepped along a line, and reflected at the borders.

use crate::geom::Affine;

/// C's `int(v)`: towards zero, and the lowest number for what does not fit.
#[inline]
pub(super) fn truncate(v: f64) -> i32 {
    if v > -2_147_483_649.0 && v < 2_147_483_648.0 { v as i32 } else { i32::MIN }
}

/// To the nearest, halves away from zero.
#[inline]
pub(super) fn round(v: f64) -> i32 {
    truncate(if v < 0.0 { v - 0.5 } else { v + 0.5 })
}

/// The inverse, with Agg's order of operations: a unit in the last place may move a pixel.
pub(super) fn invert(m: &Affine) -> Affine {
    let d = 1.0 / (m.a * m.d - m.b * m.c);
    let (a, b, c) = (m.d * d, -m.b * d, -m.c * d);
    let d = m.a * d;
    Affine { a, b, c, d, e: -m.e * a - m.f * c, f: -m.e * b - m.f * d }
}

/// Integers from `first` to `last` in equal steps, the remainder spread evenly.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    value: i32,
    step: i32,
    rest: i64,
    per_step: i64,
    count: i64,
}

impl Line {
    /// `count` steps lead to `last`.
    pub(super) fn new(first: i32, last: i32, count: usize) -> Self {
        let span = last.wrapping_sub(first);
        let steps = i32::try_from(count).unwrap_or(i32::MAX).max(1);
        let (mut step, mut per_step) = (span.wrapping_div(steps), i64::from(span.wrapping_rem(steps)));
        let count = i64::from(steps);
        // The remainder is kept in 1..=count, so that a step is taken late rather than early.
        if per_step <= 0 {
            per_step += count;
            step = step.wrapping_sub(1);
        }
        Self { value: first, step, rest: per_step - count, per_step, count }
    }
}

impl Iterator for Line {
    type Item = i32;

    /// Never ends.
    #[inline]
    fn next(&mut self) -> Option<i32> {
        let value = self.value;
        self.rest += self.per_step;
        self.value = value.wrapping_add(self.step);
        if self.rest > 0 {
            self.rest -= self.count;
            self.value = self.value.wrapping_add(1);
        }
        Some(value)
    }
}

/// The pixel that stands at index `i` when the image is continued by its mirror images.
#[inline]
pub(super) fn reflect(i: i32, size: usize) -> usize {
    let period = (size as u32).wrapping_mul(2).max(1);
    let shift = period.wrapping_mul(0x3FFF_FFFF / period);
    let i = (i as u32).wrapping_add(shift) % period;
    (if i < size as u32 { i } else { period - i - 1 }) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_mirror() {
        let mirrored: Vec<usize> = (-4..8).map(|i| reflect(i, 3)).collect();
        assert_eq!(mirrored, [2, 2, 1, 0, 0, 1, 2, 2, 1, 0, 0, 1]);
    }

    #[test]
    fn lines_reach_their_end() {
        let up: Vec<i32> = Line::new(0, 10, 4).take(5).collect();
        assert_eq!((up[0], up[4]), (0, 10));
        assert!(up.windows(2).all(|w| (2..=3).contains(&(w[1] - w[0]))));
        assert!(Line::new(7, 7, 3).take(4).all(|v| v == 7));
        let down: Vec<i32> = Line::new(5, -5, 3).take(4).collect();
        assert_eq!((down[0], down[3]), (5, -5));
        assert_eq!(Line::new(9, 9, 0).next(), Some(9));
    }

    #[test]
    fn the_inverse_inverts() {
        let m = Affine::new(2.0, 0.5, -0.25, 3.0, 7.0, -1.0);
        let back = m.then(&invert(&m));
        assert!((back.a - 1.0).abs() < 1e-12 && back.e.abs() < 1e-12 && back.f.abs() < 1e-12);
    }
}
