//! Upright images: rows and columns are independent.

use std::ops::Range;

use crate::geom::Affine;
use crate::threads;

use super::columns::{Columns, Reach};
use super::cover::{Covers, Run};
use super::fixed::{Line, invert, reflect, round};
use super::lut::{Lut, ONE};
use super::pixel::{PixelMath, Sum, Term};
use super::ring::Ring;
use super::weights::Cache;
use super::{Pixel, Resampler, Source};

/// What all rows share.
pub(super) struct Job {
    /// Of the input, rows and columns.
    pub(super) shape: (usize, usize),
    pub(super) out: (usize, usize),
    /// From output to input pixels.
    inverse: Affine,
    resampler: Resampler,
    covers: Covers,
    lut: Lut,
}

/// A run of output columns, and what a method keeps of their weights.
struct Plan<K> {
    run: Run,
    columns: Columns,
    kept: K,
}

/// What a thread needs to sum rows.
pub(super) struct Plans<K> {
    plans: Vec<Plan<K>>,
    /// The input columns that are read: first, and one after the last.
    pub(super) range: (i32, i32),
    rows: Reach,
}

/// One row of output pixels.
pub(super) struct OutputRow<'a, K> {
    /// Where its pixels are in the output rows that were asked for.
    pub(super) pixels: Range<usize>,
    /// How much of each pixel is covered.
    pub(super) cover: &'a [u8],
    pub(super) columns: &'a Columns,
    pub(super) kept: &'a mut K,
    /// The input rows, each with its weight.
    pub(super) taps: &'a [(usize, i16)],
}

/// The output, for a transform without shear; `finish` makes of a pixel what is wanted.
pub(super) fn resample<P: Pixel, Q: Copy + Send>(
    resampler: &Resampler,
    source: &(impl Source<P> + Sync),
    out: (usize, usize),
    transform: &Affine,
    finish: impl Fn(P) -> Q + Sync,
) -> Vec<Q> {
    let job = Job::new(resampler, source.shape(), out, transform);
    job.in_threads(finish(P::default()), |first_row, band| job.fill(source, first_row, band, &finish))
}

/// Pixels for which it is worth it to start a thread.
const PIXELS_A_THREAD: usize = 1 << 18;

impl Job {
    /// For an input of `shape` and an output of `out` (rows, columns).
    pub(super) fn new(
        resampler: &Resampler,
        shape: (usize, usize),
        out: (usize, usize),
        transform: &Affine,
    ) -> Self {
        Self {
            shape,
            out,
            inverse: invert(transform),
            resampler: *resampler,
            covers: Covers::new(shape, out, transform),
            lut: resampler.lut(),
        }
    }

    /// The output, `empty` where `fill` (which gets the first row of a band, and the band) leaves it.
    pub(super) fn in_threads<Q: Copy + Send>(
        &self,
        empty: Q,
        fill: impl Fn(usize, &mut [Q]) + Sync,
    ) -> Vec<Q> {
        let (shape, out) = (self.shape, self.out);
        let mut pixels = vec![empty; out.0 * out.1];
        let threads = threads::count(shape.0 * shape.1 + out.0 * out.1, PIXELS_A_THREAD);
        threads::fill(&mut pixels, out.1, threads, |first, band| fill(first / out.1, band));
        pixels
    }

    /// How many input pixels an output pixel sums at most.
    pub(super) fn most_taps(&self) -> usize {
        let (x, y) = self.resampler.stretch(&self.inverse);
        Reach::new(&self.lut, x).most() * Reach::new(&self.lut, y).most()
    }

    /// The columns of every run that occurs (rows that are covered in part may have shorter ones), stored in blocks
    /// of `lanes`; `keep` says what is kept of their weights.
    pub(super) fn plans<K>(&self, lanes: usize, keep: impl Fn(&Columns) -> K) -> Plans<K> {
        let (scale_x, scale_y) = self.resampler.stretch(&self.inverse);
        let (reach, rows) = (Reach::new(&self.lut, scale_x), Reach::new(&self.lut, scale_y));
        let mut plans: Vec<Plan<K>> = Vec::new();
        let mut parts = self.covers.rows.parts.clone();
        parts.dedup();
        for part in parts {
            let Some(run) = self.covers.row(part, &mut Vec::new()) else { continue };
            if plans.iter().any(|plan| plan.run == run) {
                continue;
            }
            let at = |x: f64| round((x * self.inverse.a + self.inverse.e) * 256.0);
            let (first, steps) = (run.first as f64 + 0.5, run.len - 1);
            let centres = Line::new(at(first), at(first + steps as f64), steps);
            let columns = Columns::new(&self.lut, reach, centres, run.len, lanes);
            let kept = keep(&columns);
            plans.push(Plan { run, columns, kept });
        }
        let ranges = || plans.iter().map(|plan| plan.columns.range());
        let first = ranges().map(|range| range.0).min().unwrap_or(0);
        let last = ranges().map(|range| range.1).max().unwrap_or(0);
        plans.iter_mut().for_each(|plan| plan.columns.rebase(first));
        Plans { plans, range: (first, last), rows }
    }

    /// Input rows that have to be at hand at once.
    pub(super) fn most_rows<K>(&self, plans: &Plans<K>) -> usize {
        plans.rows.most().min(self.shape.0)
    }

    /// Goes through as many output rows from `first_row` on as a band of `len` pixels has.
    pub(super) fn rows<K>(
        &self,
        plans: &mut Plans<K>,
        (first_row, len): (usize, usize),
        mut visit: impl FnMut(OutputRow<'_, K>),
    ) {
        let band = first_row..first_row + len / self.out.1;
        let (mut cover, mut taps) = (Vec::new(), Vec::new());
        let parts = self.covers.rows.parts.iter().enumerate().map(|(i, p)| (i + self.covers.rows.first, p));
        for (y, &part) in parts.filter(|(y, _)| band.contains(y)) {
            let Some(run) = self.covers.row(part, &mut cover) else { continue };
            let Some(plan) = plans.plans.iter_mut().find(|plan| plan.run == run) else { continue };
            let centre = round(((y as f64 + 0.5) * self.inverse.d + self.inverse.f) * 256.0);
            let (first, places) = plans.rows.taps(centre);
            taps.clear();
            taps.extend(places.enumerate().map(|(i, place)| {
                (reflect(first.wrapping_add(i as i32), self.shape.0), self.lut.weights[place])
            }));
            let at = (y - first_row) * self.out.1 + run.first;
            visit(OutputRow {
                pixels: at..at + run.len,
                cover: &cover,
                columns: &plan.columns,
                kept: &mut plan.kept,
                taps: &taps,
            });
        }
    }

    /// What weights are taken to sum to, if it is not what they do sum to.
    pub(super) fn fixed_total(&self) -> Option<f64> {
        (!self.resampler.resample).then_some(f64::from(ONE))
    }

    /// Every output pixel is a weighted sum. `out` are the rows from `first_row` on.
    fn fill<P: Pixel, Q>(
        &self,
        source: &impl Source<P>,
        first_row: usize,
        out: &mut [Q],
        finish: &impl Fn(P) -> Q,
    ) {
        let mut plans = self.plans(<P as PixelMath>::Term::LANES, Cache::new);
        let ring = Ring::<P, P::Term>::new(plans.range, self.shape.1, self.most_rows(&plans));
        let Some(mut ring) = ring else { return };
        let (mut sums, mut totals) = (Vec::new(), Vec::new());
        let alpha = self.resampler.exact_alpha();
        self.rows(&mut plans, (first_row, out.len()), |to| {
            sums.clear();
            sums.resize(to.columns.len(), Sum::<P>::default());
            totals.clear();
            totals.resize(to.columns.len(), 0.0);
            for &(index, weight) in to.taps {
                let weights = to.kept.row(to.columns, weight);
                let (row, finite) = ring.row(source, index, P::term, P::Term::is_finite);
                Term::add_row(to.columns, row, finite, &weights.weights, &mut sums);
                totals.iter_mut().zip(&weights.totals).for_each(|(all, &row)| *all += row);
            }
            if let Some(total) = self.fixed_total() {
                totals.fill(total);
            }
            let results = sums.iter().zip(&totals).zip(to.cover);
            for (out, ((&sum, &total), &cover)) in out[to.pixels].iter_mut().zip(results) {
                *out = finish(P::narrow(sum, total).placed(cover, alpha));
            }
        });
    }
}
