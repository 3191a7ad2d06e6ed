//! Colours of a table, resized and made bytes: most of them in `f32`.
//!
//! Sums in `f64` are what matplotlib has; of their results only the bytes are seen. So `f32` does unless a result lies
//! within its error of a whole byte: then, and at the borders of the image and of its gaps, the sum is made again in
//! `f64`, in matplotlib's order.

use crate::each::Each;
use crate::geom::Affine;

use super::columns::product;
use super::lut::ONE;
use super::pixel::PixelMath;
use super::ring::{Kept, Ring};
use super::separable::{Job, OutputRow};
use super::sum::add_colors;
use super::{Resampler, Source};

/// The output as bytes, for a transform without shear. `finish` makes bytes of colours from 0 to 1; of those that are
/// opaque it takes 255 times the channel, rounded down. `None` where `f32` would not do: too many terms, or colours that
/// are neither opaque nor invisible.
pub(super) fn resample(
    resampler: &Resampler,
    source: &(impl Source<u32> + Sync),
    colors: &[[f64; 4]],
    out: (usize, usize),
    transform: &Affine,
    finish: impl Fn([f64; 4]) -> [u8; 4] + Sync,
) -> Option<Vec<[u8; 4]>> {
    if colors.iter().any(|c| c[3] != 1.0 && *c != [0.0; 4]) {
        return None;
    }
    let job = Job::new(resampler, source.shape(), out, transform);
    let doubt = doubt(job.most_taps())?;
    let single: Vec<[f32; 4]> = colors.iter().map(|c| c.each(|v| v as f32)).collect();
    let opaque = finish([1.0; 4])[3];
    Some(job.in_threads(finish([0.0; 4]), |first_row, band| {
        let quick = |sum, total| bytes(sum, total, opaque, doubt);
        fill(&job, source, (colors, &single), (first_row, band), quick, &finish);
    }))
}

/// How far 255 times a channel may be off, with so many terms; `None` if they are too many to be worth it, or for sums
/// of weights to be exact.
///
/// Of n terms each is rounded when its colour is, and when it is multiplied, and sums are rounded n times, each by at
/// most 2^-24 of the sum of magnitudes; this is at most three times the sum for all kernels, which have negative parts.
fn doubt(taps: usize) -> Option<f32> {
    let most = 255.0 * 3.0 * (taps + 4) as f32 * f32::EPSILON / 2.0;
    (most < 0.05).then_some(most)
}

/// The bytes of a sum of opaque colours, if they are the same whatever its error.
#[inline]
fn bytes([r, g, b, a]: [f32; 4], total: f32, opaque: u8, doubt: f32) -> Option<[u8; 4]> {
    // Adding this number leaves no bits for a fraction.
    const WHOLE: f32 = 12_582_912.0;
    let scale = 255.0 / total;
    let colors = [r, g, b].each(|v| v * scale);
    let clear = colors.each(|v| (v - ((v + WHOLE) - WHOLE)).abs() > doubt);
    // Alpha is a sum of weights, whole numbers, and so exact.
    let [r, g, b] = colors.each(|v| v as u8);
    (a == total && clear == [true; 3]).then_some([r, g, b, opaque])
}

fn fill(
    job: &Job,
    source: &impl Source<u32>,
    (colors, single): (&[[f64; 4]], &[[f32; 4]]),
    (first_row, out): (usize, &mut [[u8; 4]]),
    quick: impl Fn([f32; 4], f32) -> Option<[u8; 4]>,
    finish: &impl Fn([f64; 4]) -> [u8; 4],
) {
    // Weights are whole numbers below 2^15.
    let mut plans = job.plans(1, |c| c.weights.iter().map(|&w| w as i16).collect::<Vec<i16>>());
    let rows = job.most_rows(&plans);
    let Some(mut places) = Ring::<u32, u32>::new(plans.range, job.shape.1, rows) else { return };
    let mut kept = Kept::new(rows);
    let (mut sums, mut weights) = (Vec::new(), Vec::new());
    job.rows(&mut plans, (first_row, out.len()), |to| {
        sums.clear();
        sums.resize(to.columns.len(), [0.0_f32; 4]);
        let mut all_opaque = true;
        for &(index, weight) in to.taps {
            let (row, opaque) = kept.row(index, |row| {
                let (places, _) = places.row(source, index, |p| p, |_| true);
                row.extend(places.iter().map(|&p| single[p as usize]));
                row.iter().fold(true, |all, color| all & (color[3] == 1.0))
            });
            all_opaque &= opaque;
            weigh(to.kept, weight, &mut weights);
            add_colors(to.columns, row, &weights, &mut sums);
        }
        for (i, out) in out[to.pixels.clone()].iter_mut().enumerate() {
            let sum = sums[i];
            // Where all is opaque, alpha is the sum of weights: whole numbers, and so exact.
            let total = job.fixed_total().map_or(sum[3], |t| t as f32);
            let quick = if all_opaque && to.cover[i] == 255 { quick(sum, total) } else { None };
            *out = quick.unwrap_or_else(|| match sum[3] {
                0.0 => finish([0.0; 4]),
                _ => finish(exact(job, &to, i, (&mut places, source), colors)),
            });
        }
    });
}

/// The weights of all columns in a row of weight `y`: products in 1/16384, rounded, halves up.
fn weigh(columns: &[i16], y: i16, weights: &mut Vec<f32>) {
    let product = |x: i16| (i32::from(x) * i32::from(y) + ONE / 2) >> ONE.trailing_zeros();
    weights.clear();
    weights.extend(columns.iter().map(|&x| product(x) as f32));
}

/// The pixel `i` of a row in `f64`.
#[cold]
fn exact(
    job: &Job,
    to: &OutputRow<'_, Vec<i16>>,
    i: usize,
    (ring, source): (&mut Ring<u32, u32>, &impl Source<u32>),
    colors: &[[f64; 4]],
) -> [f64; 4] {
    let (mut sum, mut total) = ([0.0; 4], 0.0);
    let (start, count) = (to.columns.starts()[i] as usize, to.columns.counts()[i]);
    let own = &to.columns.weights[i * to.columns.taps..];
    for &(index, weight) in to.taps {
        let y = f64::from(weight) / f64::from(ONE);
        let (row, _) = ring.row(source, index, |place| place, |_| true);
        for (&place, &x) in row[start..][..count].iter().zip(own) {
            let weight = product(x, y);
            total += weight;
            sum.iter_mut().zip(colors[place as usize]).for_each(|(sum, v)| *sum += v * weight);
        }
    }
    <[f64; 4]>::narrow(sum, job.fixed_total().unwrap_or(total)).placed(to.cover[i], 1.0)
}

#[cfg(test)]
mod tests {
    use super::super::{Kernel, Rows};
    use super::*;

    /// A linear congruential generator (Knuth's MMIX constants).
    fn random(state: &mut u64) -> f64 {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 11) as f64 / (1u64 << 53) as f64
    }

    fn finished([r, g, b, a]: [f64; 4]) -> [u8; 4] {
        let d = if a == 0.0 { 1.0 } else { a };
        [r / d, g / d, b / d, a].map(|v| (v * 255.0) as u8)
    }

    /// Smooth patches, flat ones of whole bytes, and gaps.
    #[test]
    fn bytes_are_those_of_exact_sums() {
        let (mut state, mut quicker) = (7, 0);
        let mut colors: Vec<[f64; 4]> =
            (0..64).map(|_| [random(&mut state), random(&mut state), random(&mut state), 1.0]).collect();
        colors.extend((0..64).map(|i| [f64::from(i * 4) / 255.0, f64::from(i) / 255.0, 1.0, 1.0]));
        colors.push([0.0; 4]);
        for kernel in [Kernel::Hanning, Kernel::Bilinear, Kernel::Lanczos, Kernel::Gaussian, Kernel::Bicubic]
        {
            for (scale, resample) in [(0.07, true), (0.21, true), (0.43, false), (0.9, true), (2.3, true)] {
                let (rows, columns) = (97, 83);
                let flat = random(&mut state) * 1000.0;
                let places: Vec<u32> = (0..rows * columns)
                    .map(|i| match (i / columns / 16 + i % columns / 16) % 3 {
                        0 => (random(&mut state) * 129.0) as u32,
                        1 => ((flat + (i / 7) as f64) % 128.0) as u32,
                        _ => (64 + i / columns / 16) as u32,
                    })
                    .collect();
                let at = |row: usize| &places[row * columns..][..columns];
                let source = Rows::new((rows, columns), |row, out: &mut Vec<u32>| out.extend(at(row)));
                let whole = Rows::new((rows, columns), |row, out: &mut Vec<[f64; 4]>| {
                    out.extend(at(row).iter().map(|&p| colors[p as usize]));
                });
                let resampler = Resampler { kernel, resample, ..Resampler::default() };
                let t = Affine::new(scale, 0.0, 0.0, scale * 1.1, 0.3, -0.7);
                let out = ((107.0 * scale) as usize, (83.0 * scale) as usize);
                let quick = resampler.resample_indexed(&source, &colors, out, &t, finished);
                let exact = resampler.resample_image(&whole, out, &t, false, finished);
                quicker += usize::from(quick.is_some());
                assert!(quick.is_none_or(|quick| quick == exact), "{kernel:?} {scale}");
            }
        }
        assert!(quicker >= 20, "{quicker} of 25");
    }

    #[test]
    fn few_are_summed_again() {
        let doubt = doubt(49).unwrap();
        let is_unclear = |i: &i32| bytes([*i as f32, 1.5, 1.5, 255.0], 255.0, 255, doubt).is_none();
        assert_eq!((0..255).filter(is_unclear).count(), 255, "whole bytes are");
        let some = (0..10_000).map(|i| i as f32 * 0.0255);
        let unclear = some.filter(|&v| bytes([v, 1.5, 1.5, 255.0], 255.0, 255, doubt).is_none()).count();
        assert!((1..100).contains(&unclear), "{unclear}");
        assert!(super::doubt(5000).is_none());
    }
}
