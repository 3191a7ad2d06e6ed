//! The graphics state: what instructions set for the instructions after them.

use super::fixed::{UNIT, Vector, ceil, floor, round};

/// What the program of a size leaves to its glyphs.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    pub(super) auto_flip: bool,
    pub(super) cut_in: i32,
    pub(super) delta_base: i32,
    pub(super) delta_shift: i32,
    pub(super) instruct_control: u32,
    pub(super) minimum_distance: i32,
    pub(super) single_width_cut_in: i32,
    pub(super) single_width: i32,
}

/// [`Kept::instruct_control`]: glyphs of the size are not hinted.
pub(super) const NO_HINTING: u32 = 1;
/// [`Kept::instruct_control`]: glyphs start from the default state.
pub(super) const DEFAULT_STATE: u32 = 2;
/// [`Kept::instruct_control`]: the font is made for ClearType and needs no protection from itself.
pub(super) const NATIVE_CLEARTYPE: u32 = 4;

impl Default for Kept {
    fn default() -> Self {
        Self {
            auto_flip: true,
            // 17/16 pixels.
            cut_in: 68,
            delta_base: 9,
            delta_shift: 3,
            instruct_control: 0,
            minimum_distance: 64,
            single_width_cut_in: 0,
            single_width: 0,
        }
    }
}

/// Which of the two zones.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pointer {
    Twilight,
    Glyph,
}

/// What every program starts anew.
pub(super) struct State {
    /// Unit vectors, 2.14: along which distances are measured, the same for points before hinting, and along which
    /// points move.
    pub(super) projection: Vector,
    pub(super) dual_projection: Vector,
    pub(super) freedom: Vector,
    /// How a point moves along the freedom vector for a distance of one along the projection, 16.16.
    pub(super) motion: Vector,
    pub(super) rounding: Rounding,
    /// Reference points.
    pub(super) references: [usize; 3],
    /// Zone pointers.
    pub(super) zones: [Pointer; 3],
    /// How often the next instruction that can be repeated is.
    pub(super) repeat: usize,
    /// FreeType's backward compatibility mode of version 40: nothing moves along x, nor at all once untouched points
    /// have been interpolated along both axes.
    pub(super) compatible: bool,
    /// Untouched points have been interpolated along x, y.
    pub(super) interpolated: [bool; 2],
}

impl State {
    pub(super) fn new(compatible: bool) -> Self {
        let x_axis = [UNIT, 0];
        Self {
            projection: x_axis,
            dual_projection: x_axis,
            freedom: x_axis,
            motion: [UNIT * 4, 0],
            rounding: Rounding::Grid,
            references: [0; 3],
            zones: [Pointer::Glyph; 3],
            repeat: 1,
            compatible,
            interpolated: [false; 2],
        }
    }

    /// The glyph is done; only the twilight zone may still change.
    pub(super) fn finished(&self) -> bool {
        self.compatible && self.interpolated == [true; 2]
    }

    pub(super) fn in_twilight(&self) -> bool {
        self.zones.contains(&Pointer::Twilight)
    }
}

/// How distances are rounded.
#[derive(Clone, Copy)]
pub(super) enum Rounding {
    Off,
    Grid,
    HalfGrid,
    DoubleGrid,
    Down,
    Up,
    /// To the phase plus multiples of the period; from the threshold on to the next.
    Super {
        period: i32,
        phase: i32,
        threshold: i32,
        diagonal: bool,
    },
}

impl Rounding {
    /// The rounding that an instruction's operand describes, for a grid of this period in 18.14.
    pub(super) fn described(operand: i32, grid: i32, diagonal: bool) -> Self {
        let period = match operand & 0xC0 {
            0x00 => grid / 2,
            0x80 => grid * 2,
            _ => grid,
        };
        let phase = match operand & 0x30 {
            0x00 => 0,
            0x10 => period / 4,
            0x20 => period / 2,
            _ => period * 3 / 4,
        };
        let threshold = match operand & 0x0F {
            0 => period - 1,
            n => (n - 4) * period / 8,
        };
        Self::Super { period: period >> 8, phase: phase >> 8, threshold: threshold >> 8, diagonal }
    }

    /// Rounds a distance; it never changes its sign.
    pub(super) fn apply(self, distance: i32) -> i32 {
        let size = if distance < 0 { distance.wrapping_neg() } else { distance };
        let least = if let Self::Super { phase, .. } = self { phase } else { 0 };
        let rounded = match self {
            Self::Off => return distance,
            Self::Grid => round(size),
            Self::HalfGrid => floor(size).wrapping_add(32),
            Self::DoubleGrid => size.wrapping_add(16) & !31,
            Self::Down => floor(size),
            Self::Up => ceil(size),
            Self::Super { period, phase, threshold, diagonal } => {
                let v = size.wrapping_add(threshold - phase);
                let v = if diagonal { v / period * period } else { v & -period };
                v.wrapping_add(phase)
            }
        };
        let rounded = if rounded < 0 { least } else { rounded };
        if distance < 0 { -rounded } else { rounded }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_keeps_the_sign() {
        let whole = |r: Rounding| [r.apply(40), r.apply(-40), r.apply(0)];
        assert_eq!(whole(Rounding::Grid), [64, -64, 0]);
        assert_eq!(whole(Rounding::HalfGrid), [32, -32, 32]);
        assert_eq!(whole(Rounding::DoubleGrid), [32, -32, 0]);
        assert_eq!(whole(Rounding::Down), [0, 0, 0]);
        assert_eq!(whole(Rounding::Up), [64, -64, 0]);
        assert_eq!(whole(Rounding::Off), [40, -40, 0]);
        assert_eq!(whole(Rounding::described(0x48, UNIT, false)), [64, -64, 0]);
    }
}
