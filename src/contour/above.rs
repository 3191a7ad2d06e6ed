//! Which points lie above a level: one bit a point.

/// The points of a row that fill one word.
pub(super) const WORD: usize = 64;

/// Neighbours whose least and greatest value are known.
const BLOCK: usize = 16;

/// The least and greatest value of every block of points; NaN is passed over.
#[derive(Clone, Debug)]
pub(super) struct Blocks(Vec<(f64, f64)>);

impl Blocks {
    /// The blocks of rows of `cols` values, and whether every value is finite.
    pub(super) fn new(z: &[f64], cols: usize) -> (Self, bool) {
        let mut blocks = Vec::with_capacity(z.len() / cols * cols.div_ceil(BLOCK));
        let mut finite = true;
        for row in z.chunks_exact(cols) {
            for block in row.chunks(BLOCK) {
                let (low, high, ok) = summary(block);
                finite &= ok;
                blocks.push((low, high));
            }
        }
        (Self(blocks), finite)
    }
}

/// The least and the greatest value, and whether all are finite; in lanes, for the compiler to vectorise.
fn summary(block: &[f64]) -> (f64, f64, bool) {
    const LANES: usize = 4;
    let (mut low, mut high, mut nought) = ([f64::INFINITY; LANES], [f64::NEG_INFINITY; LANES], [0.0; LANES]);
    let mut add = |lane: usize, v: f64| {
        low[lane] = if v < low[lane] { v } else { low[lane] };
        high[lane] = if v > high[lane] { v } else { high[lane] };
        nought[lane] += v * 0.0;
    };
    let (lanes, rest) = block.as_chunks::<LANES>();
    for chunk in lanes {
        for (lane, &v) in chunk.iter().enumerate() {
            add(lane, v);
        }
    }
    for &v in rest {
        add(0, v);
    }
    let least = low.into_iter().fold(f64::INFINITY, f64::min);
    let greatest = high.into_iter().fold(f64::NEG_INFINITY, f64::max);
    (least, greatest, nought.iter().sum::<f64>() == 0.0)
}

/// One bit for every point of a grid: whether its value is above a level. Rows start on whole words.
#[derive(Clone, Debug, Default)]
pub(super) struct Above {
    level: Option<f64>,
    words: Vec<u64>,
}

impl Above {
    /// Compares again, unless that was the last level.
    pub(super) fn set(&mut self, level: f64, z: &[f64], cols: usize, blocks: &Blocks) {
        if self.is_for(level) {
            return;
        }
        self.level = Some(level);
        self.words.clear();
        self.words.reserve(blocks.0.len().div_ceil(WORD / BLOCK));
        for (row, ranges) in z.chunks_exact(cols).zip(blocks.0.chunks_exact(cols.div_ceil(BLOCK))) {
            let words = row.chunks(WORD).zip(ranges.chunks(WORD / BLOCK));
            self.words.extend(words.map(|(values, ranges)| word(values, ranges, level)));
        }
    }

    /// Whether this is the level it was last set for.
    pub(super) fn is_for(&self, level: f64) -> bool {
        self.level.is_some_and(|l| l.to_bits() == level.to_bits())
    }

    pub(super) fn level(&self) -> f64 {
        self.level.unwrap_or(f64::NAN)
    }

    /// The words of row `j - 1`, then those of row `j`.
    pub(super) fn two_rows(&self, j: usize, in_row: usize) -> (&[u64], &[u64]) {
        self.words[(j - 1) * in_row..(j + 1) * in_row].split_at(in_row)
    }
}

/// The bits of at most 64 values.
#[inline]
fn word(values: &[f64], ranges: &[(f64, f64)], level: f64) -> u64 {
    let blocks = values.chunks(BLOCK).zip(ranges).enumerate();
    blocks.fold(0, |word, (i, (block, &(least, greatest)))| {
        let bits = if !(greatest > level) {
            0
        } else if least > level {
            (1 << BLOCK) - 1
        } else {
            compare(block, level)
        };
        word | bits << (BLOCK * i)
    })
}

/// The bits of one block. What the bit of NaN is does not matter.
#[inline]
fn compare(block: &[f64], level: f64) -> u64 {
    const LANES: usize = 8;
    // The sign of a difference is found for several values at once. Not -0: its difference to 0 is -0.
    let level = level + 0.0;
    let (rows, rest) = block.as_chunks::<LANES>();
    let mut lanes = [0_u64; LANES];
    for (row, values) in rows.iter().enumerate() {
        for (lane, &v) in lanes.iter_mut().zip(values) {
            *lane |= ((level - v).to_bits() >> 63) << (LANES * row);
        }
    }
    let word = lanes.iter().enumerate().fold(0, |word, (i, lane)| word | lane << i);
    let done = LANES * rows.len();
    rest.iter().enumerate().fold(word, |w, (i, &v)| w | u64::from(v > level) << (done + i))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_equal_comparisons() {
        for cols in [2, 7, 63, 64, 65, 130] {
            let mut z: Vec<f64> = (0..4 * cols).map(|i| f64::from((i * 37 % 11) as u8)).collect();
            z[..2 * cols].sort_by(f64::total_cmp);
            z[cols] = f64::NAN;
            let (blocks, finite) = Blocks::new(&z, cols);
            assert!(!finite);
            let mut above = Above::default();
            for level in [f64::NEG_INFINITY, -1.0, -0.0, 0.0, 3.5, 4.0, 10.0, f64::INFINITY, f64::NAN] {
                above.set(level, &z, cols, &blocks);
                let in_row = cols.div_ceil(WORD);
                for (p, &v) in z.iter().enumerate().filter(|(_, v)| v.is_finite()) {
                    let (row, col) = (p / cols, p % cols);
                    let bit = above.words[row * in_row + col / WORD] >> (col % WORD) & 1;
                    assert_eq!(bit == 1, v > level, "{v} {level}");
                }
            }
        }
    }
}
