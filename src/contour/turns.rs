//! Where paths that do not touch the boundary may start: cells they turn round the north-eastern corner of.

use super::statics::Static;

/// Bits of 64 cells: whether their corners are on the inner side of a level. Inner is above for a line and for
/// the lower level of a band, and not above for its upper level.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corners {
    sw: u64,
    se: u64,
    ne: u64,
    nw: u64,
}

impl Corners {
    /// From the words of two rows: `north[w]` and `south[w]` hold the eastern corners.
    #[inline]
    pub(super) fn new(north: &[u64], south: &[u64], w: usize, upper: bool) -> Self {
        let flip = if upper { !0 } else { 0 };
        let before = |row: &[u64]| if w == 0 { 0 } else { row[w - 1] >> 63 };
        let (ne, se) = (north[w], south[w]);
        let (nw, sw) = (ne << 1 | before(north), se << 1 | before(south));
        Self { sw: sw ^ flip, se: se ^ flip, ne: ne ^ flip, nw: nw ^ flip }
    }

    /// The cells with corners on both sides.
    #[inline]
    pub(super) fn crossed(self) -> u64 {
        (self.ne ^ self.nw) | (self.ne ^ self.se) | (self.ne ^ self.sw)
    }

    /// The cells that a path enters from the north and leaves to the east, round an inner corner, and those that
    /// it enters from the east and leaves to the north, round an outer one.
    ///
    /// `middle_is_inner` tells, of a cell of these 64, the side of its mean value.
    #[inline]
    pub(super) fn turns(self, s: Static, middle_is_inner: impl Fn(u32) -> bool) -> (u64, u64) {
        let Self { sw, se, ne, nw } = self;
        let (n, e) = (ne & !nw & !se, !ne & nw & se);
        let sure = (n & (s.tri | s.quad & !sw), e & (s.tri | s.quad & sw));
        // Saddles: the corner across is on the same side as this one.
        let mut saddles = s.quad & (n & sw | e & !sw);
        let (mut n_saddle, mut e_saddle) = (0, 0);
        while saddles != 0 {
            let bit = saddles & saddles.wrapping_neg();
            if middle_is_inner(saddles.trailing_zeros()) {
                e_saddle |= e & bit;
            } else {
                n_saddle |= n & bit;
            }
            saddles ^= bit;
        }
        (sure.0 | n_saddle, sure.1 | e_saddle)
    }
}
