//! FreeType's fixed-point arithmetic: 26.6 for pixels, 2.14 for unit vectors, 16.16 for scales.
//!
//! Every rounding here can be seen in a glyph, so each is FreeType's own. Overflow wraps: only broken fonts reach it.

use crate::each::Each;

/// A point or a vector: x, y.
pub(super) type Vector = [i32; 2];
/// The index of x in a [`Vector`].
pub(super) const X: usize = 0;
/// The index of y in a [`Vector`].
pub(super) const Y: usize = 1;

/// 1.0 in 2.14.
pub(super) const UNIT: i32 = 0x4000;

pub(super) fn sub(a: Vector, b: Vector) -> Vector {
    [a[X].wrapping_sub(b[X]), a[Y].wrapping_sub(b[Y])]
}

pub(super) fn add(a: Vector, b: Vector) -> Vector {
    [a[X].wrapping_add(b[X]), a[Y].wrapping_add(b[Y])]
}

/// The product of a number and a 16.16 factor, halves away from zero.
pub(super) fn mul_fix(a: i32, b: i32) -> i32 {
    let ab = i64::from(a) * i64::from(b);
    ((ab + 0x8000 - i64::from(ab < 0)) >> 16) as i32
}

/// A vector times a 16.16 factor.
pub(super) fn scaled(v: Vector, scale: i32) -> Vector {
    v.each(|c| mul_fix(c, scale))
}

/// The product of a number and a 2.14 factor, halves away from zero.
pub(super) fn mul_14(a: i32, b: i32) -> i32 {
    round_14(i64::from(a) * i64::from(b))
}

/// The scalar product with a 2.14 vector.
pub(super) fn dot_14(a: Vector, b: Vector) -> i32 {
    round_14(i64::from(a[X]) * i64::from(b[X]) + i64::from(a[Y]) * i64::from(b[Y]))
}

fn round_14(v: i64) -> i32 {
    ((v + 0x2000 + (v >> 63)) >> 14) as i32
}

/// A quotient as 16.16, halves away from zero.
pub(super) fn div_fix(a: i32, b: i32) -> i32 {
    quotient(i64::from(a) << 16, i64::from(b), true)
}

/// `a * b / c`, halves away from zero.
pub(super) fn mul_div(a: i32, b: i32, c: i32) -> i32 {
    quotient(i64::from(a) * i64::from(b), i64::from(c), true)
}

/// `a * b / c`, towards zero.
pub(super) fn mul_div_down(a: i32, b: i32, c: i32) -> i32 {
    quotient(i64::from(a) * i64::from(b), i64::from(c), false)
}

fn quotient(a: i64, b: i64, round: bool) -> i32 {
    let negative = (a < 0) ^ (b < 0);
    let (a, b) = (a.unsigned_abs(), b.unsigned_abs());
    let half = if round { b >> 1 } else { 0 };
    let q = (a + half).checked_div(b).map_or(i32::MAX, |q| q as i32);
    if negative { q.wrapping_neg() } else { q }
}

/// Down to a whole pixel.
pub(super) fn floor(v: i32) -> i32 {
    v & !63
}

/// To the nearest whole pixel, halves up.
pub(super) fn round(v: i32) -> i32 {
    floor(v.wrapping_add(32))
}

/// Up to a whole pixel.
pub(super) fn ceil(v: i32) -> i32 {
    floor(v.wrapping_add(63))
}

/// The 2.14 vector of length one in a direction; zero's is zero.
///
/// FreeType's way, bit for bit: the vector is shifted to a length near one, then Newton's iteration finds the factor.
pub(super) fn direction(v: Vector) -> Vector {
    let signs = v.each(|c| if c < 0 { -1 } else { 1 });
    if v[X] == 0 || v[Y] == 0 {
        return [v[X].signum() * UNIT, v[Y].signum() * UNIT];
    }
    let length = |[x, y]: [u32; 2]| if x > y { x.wrapping_add(y >> 1) } else { y.wrapping_add(x >> 1) };
    let mut v = v.each(i32::unsigned_abs);
    let mut len = length(v);
    let zeros = len.leading_zeros();
    let shift = zeros as i32 - 15 - i32::from(len >= 0xAAAA_AAAA_u32 >> zeros);
    if shift > 0 {
        v = v.each(|c| c << shift);
        len = length(v);
    } else {
        v = v.each(|c| c >> -shift);
        len >>= -shift;
    }
    let v = v.each(|c| c as i32);
    let mut more = 0x10000 - len as i32;
    loop {
        let [x, y] = v.each(|c| c.wrapping_add(c.wrapping_mul(more) >> 16));
        let off = x.wrapping_mul(x).wrapping_add(y.wrapping_mul(y)).wrapping_neg() / 0x200;
        let step = off.wrapping_mul((0x10000 + more) >> 8) / 0x10000;
        more = more.wrapping_add(step);
        if step <= 0 {
            return [x * signs[X] / 4, y * signs[Y] / 4];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_away_from_zero() {
        assert_eq!([mul_fix(1, 0x8000), mul_fix(-1, 0x8000)], [1, -1]);
        assert_eq!([mul_14(1, 0x2000), mul_14(-1, 0x2000)], [1, -1]);
        assert_eq!([mul_div(1, 1, 2), mul_div(-1, 1, 2), mul_div_down(-3, 1, 2)], [1, -1, -1]);
        assert_eq!([div_fix(1, 2), div_fix(1, 0), div_fix(-1, 0)], [0x8000, i32::MAX, -i32::MAX]);
    }

    #[test]
    fn directions_have_length_one() {
        for v in [[3, 4], [-3, 4], [1, 100_000], [i32::MAX, i32::MIN], [i32::MIN, 1], [1, 1]] {
            let [x, y] = direction(v).map(f64::from);
            assert!((x.hypot(y) / f64::from(UNIT) - 1.0).abs() < 2e-4, "{v:?}");
        }
        assert_eq!([direction([0, 0]), direction([0, -7])], [[0, 0], [0, -UNIT]]);
    }
}
