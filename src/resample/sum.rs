//! The inner loops: weighted sums of one input row, for all output columns.

use super::columns::{Columns, product};
use super::pixel::Term;

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

            fn add_row(
                columns: &Columns,
                row: &[Self],
                finite: bool,
                y: f64,
                sums: &mut [f64],
                totals: &mut [f64],
            ) {
                // The weight 0 beyond the last pixel of a column makes NaN of NaN.
                if finite {
                    add_blocks(columns, row, y, sums, totals);
                } else {
                    add_each(columns, row, y, sums, totals);
                }
            }
        }

        impl Term for [$float; 4] {
            type Sum = [f64; 4];
            const LANES: usize = 1;

            #[inline]
            fn add_to(self, sum: &mut [f64; 4], weight: f64) {
                let products = self.map(|v| v * weight as $float);
                for (sum, v) in sum.iter_mut().zip(products) {
                    *sum += f64::from(v);
                }
            }

            /// Nothing is multiplied by a weight that is not there.
            #[inline]
            fn is_finite(self) -> bool {
                true
            }

            fn add_row(
                columns: &Columns,
                row: &[Self],
                _: bool,
                y: f64,
                sums: &mut [[f64; 4]],
                totals: &mut [f64],
            ) {
                add_each(columns, row, y, sums, totals);
            }
        }
    };
}

terms!(f32);
terms!(f64);

/// Four columns at a time.
#[inline(always)]
fn add_blocks<T: Term<Sum = f64>>(
    columns: &Columns,
    row: &[T],
    y: f64,
    sums: &mut [f64],
    totals: &mut [f64],
) {
    let taps = columns.taps;
    let blocks = columns.starts().as_chunks::<4>().0.iter().zip(columns.weights.chunks_exact(4 * taps));
    let outputs = sums.as_chunks_mut::<4>().0.iter_mut().zip(totals.as_chunks_mut::<4>().0);
    for ((starts, weights), (sums, totals)) in blocks.zip(outputs) {
        let [a, b, c, d] = starts.map(|s| &row[s as usize..][..taps]);
        let weights = weights.as_chunks::<4>().0;
        let (mut sum, mut total) = (*sums, *totals);
        for ((((x, &a), &b), &c), &d) in weights.iter().zip(a).zip(b).zip(c).zip(d) {
            let pixels = [a, b, c, d];
            for lane in 0..4 {
                let weight = product(x[lane], y);
                pixels[lane].add_to(&mut sum[lane], weight);
                total[lane] += weight;
            }
        }
        (*sums, *totals) = (sum, total);
    }
}

/// Column by column.
#[inline(always)]
fn add_each<T: Term>(columns: &Columns, row: &[T], y: f64, sums: &mut [T::Sum], totals: &mut [f64]) {
    for ((pixels, weights), (sum, total)) in columns.each(row).zip(sums.iter_mut().zip(totals)) {
        for (&pixel, x) in pixels.iter().zip(weights) {
            let weight = product(x, y);
            pixel.add_to(sum, weight);
            *total += weight;
        }
    }
}
