//! The inner loops: weighted sums of one input row, for all output columns.

use super::columns::Columns;
use super::pixel::Term;
use crate::each::Each;

/// The same in `f32` throughout, for colours of which only bytes are wanted.
pub(super) fn add_colors(columns: &Columns, row: &[[f32; 4]], weights: &[f32], sums: &mut [[f32; 4]]) {
    // Loops of a known length are unrolled.
    match columns.taps {
        3 => add_taps::<3>(columns, row, weights, sums),
        4 => add_taps::<4>(columns, row, weights, sums),
        5 => add_taps::<5>(columns, row, weights, sums),
        6 => add_taps::<6>(columns, row, weights, sums),
        7 => add_taps::<7>(columns, row, weights, sums),
        8 => add_taps::<8>(columns, row, weights, sums),
        9 => add_taps::<9>(columns, row, weights, sums),
        taps => {
            let inputs = columns.starts().iter().zip(weights.chunks_exact(taps.max(1)));
            inputs.zip(sums).for_each(|((&start, weights), sum)| {
                add_weighted(&row[start as usize..][..taps], weights, sum);
            });
        }
    }
}

fn add_taps<const TAPS: usize>(columns: &Columns, row: &[[f32; 4]], weights: &[f32], sums: &mut [[f32; 4]]) {
    let inputs = columns.starts().iter().zip(weights.as_chunks::<TAPS>().0);
    for ((&start, weights), sum) in inputs.zip(sums) {
        if let Some(colors) = row[start as usize..].first_chunk::<TAPS>() {
            add_weighted(colors, weights, sum);
        }
    }
}

#[inline(always)]
fn add_weighted(colors: &[[f32; 4]], weights: &[f32], sum: &mut [f32; 4]) {
    let mut s = *sum;
    for (color, &weight) in colors.iter().zip(weights) {
        s.iter_mut().zip(color).for_each(|(sum, v)| *sum += v * weight);
    }
    *sum = s;
}

macro_rules! terms {
    ($float:ty) => {
        impl Term for $float {
            type Sum = f64;
            const LANES: usize = 4;

            #[inline]
            fn add_to(self, sum: &mut f64, weight: f64) {
                *sum += f64::from(self * weight as $float);
            }

            #[inline]
            fn is_finite(self) -> bool {
                <$float>::is_finite(self)
            }

            fn add_row(columns: &Columns, row: &[Self], finite: bool, weights: &[f64], sums: &mut [f64]) {
                // The weight 0 beyond the last pixel of a column makes NaN of NaN.
                if finite {
                    add_blocks(columns, row, weights, sums);
                } else {
                    add_each(columns, row, weights, sums);
                }
            }
        }

        impl Term for [$float; 4] {
            type Sum = [f64; 4];
            const LANES: usize = 1;

            #[inline]
            fn add_to(self, sum: &mut [f64; 4], weight: f64) {
                let products = self.each(|v| v * weight as $float);
                for (sum, v) in sum.iter_mut().zip(products) {
                    *sum += f64::from(v);
                }
            }

            /// Nothing is multiplied by a weight that is not there.
            #[inline]
            fn is_finite(self) -> bool {
                true
            }

            fn add_row(columns: &Columns, row: &[Self], _: bool, weights: &[f64], sums: &mut [[f64; 4]]) {
                add_columns(columns, row, weights, sums);
            }
        }
    };
}

terms!(f32);
terms!(f64);

/// Four columns at a time.
#[inline(always)]
fn add_blocks<T: Term<Sum = f64>>(columns: &Columns, row: &[T], weights: &[f64], sums: &mut [f64]) {
    let taps = columns.taps;
    let blocks = columns.starts().as_chunks::<4>().0.iter().zip(weights.chunks_exact(4 * taps));
    for ((starts, weights), sums) in blocks.zip(sums.as_chunks_mut::<4>().0) {
        let at = |lane: usize| &row[starts[lane] as usize..][..taps];
        let (a, b, c, d) = (at(0), at(1), at(2), at(3));
        let mut sum = *sums;
        for ((((weights, &a), &b), &c), &d) in weights.as_chunks::<4>().0.iter().zip(a).zip(b).zip(c).zip(d) {
            let pixels = [a, b, c, d];
            for lane in 0..4 {
                pixels[lane].add_to(&mut sum[lane], weights[lane]);
            }
        }
        *sums = sum;
    }
}

/// One column at a time.
#[inline(always)]
fn add_columns<T: Term>(columns: &Columns, row: &[T], weights: &[f64], sums: &mut [T::Sum]) {
    let inputs = columns.starts().iter().zip(columns.counts()).zip(weights.chunks_exact(columns.taps));
    for (((&start, &count), weights), sum) in inputs.zip(sums) {
        let mut s = *sum;
        for (&pixel, &weight) in row[start as usize..][..count].iter().zip(weights) {
            pixel.add_to(&mut s, weight);
        }
        *sum = s;
    }
}

/// One column at a time, where the weights are stored in blocks.
fn add_each<T: Term>(columns: &Columns, row: &[T], weights: &[f64], sums: &mut [T::Sum]) {
    let (lanes, taps) = (columns.lanes, columns.taps);
    let inputs = columns.starts().iter().zip(columns.counts()).enumerate();
    for ((column, (&start, &count)), sum) in inputs.zip(sums) {
        let block = column / lanes * lanes * taps + column % lanes;
        for (tap, &pixel) in row[start as usize..][..count].iter().enumerate() {
            pixel.add_to(sum, weights[block + tap * lanes]);
        }
    }
}
