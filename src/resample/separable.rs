//! Upright images: rows and columns are independent.

use crate::geom::Affine;

use super::columns::{Columns, Reach};
use super::cover::{Covers, Run};
use super::fixed::{Line, invert, reflect, round};
use super::lut::{Lut, ONE};
use super::pixel::{PixelMath, Sum, Term};
use super::ring::Ring;
use super::weights::Cache;
use super::{Pixel, Resampler, Source};

/// A run of output columns, and their weights.
type Plan = (Run, Columns, Cache);

/// What all rows share.
struct Job<'a, P, S> {
    source: &'a S,
    shape: (usize, usize),
    out_columns: usize,
    /// From output to input pixels.
    inverse: Affine,
    alpha: f64,
    out: Vec<P>,
}

/// The output, for a transform without shear.
pub(super) fn resample<P: Pixel, S: Source<P>>(
    resampler: &Resampler,
    source: &S,
    out: (usize, usize),
    transform: &Affine,
) -> Vec<P> {
    let shape = source.shape();
    let covers = Covers::new(shape, out, transform);
    let pixels = vec![P::default(); out.0 * out.1];
    let inverse = invert(transform);
    let alpha = resampler.exact_alpha();
    let job = Job { source, shape, out_columns: out.1, inverse, alpha, out: pixels };
    job.filtered(&covers, resampler)
}

impl<P: Pixel, S: Source<P>> Job<'_, P, S> {
    /// Every output pixel is a weighted sum.
    fn filtered(mut self, covers: &Covers, resampler: &Resampler) -> Vec<P> {
        let lut = resampler.lut();
        let (scale_x, scale_y) = resampler.stretch(&self.inverse);
        let rows = Reach::new(&lut, scale_y);
        let (mut plans, range) = self.plans(covers, &lut, Reach::new(&lut, scale_x));
        let most = rows.most().min(self.shape.0);
        let Some(mut ring) = Ring::new(range, self.shape.1, most) else { return self.out };
        let (mut cover, mut sums, mut totals) = (Vec::new(), Vec::new(), Vec::new());
        for (y, &part) in covers.rows.parts.iter().enumerate().map(|(i, p)| (i + covers.rows.first, p)) {
            let Some(run) = covers.row(part, &mut cover) else { continue };
            let Some((_, columns, cache)) = plans.iter_mut().find(|plan| plan.0 == run) else { continue };
            sums.clear();
            sums.resize(columns.len(), Sum::<P>::default());
            totals.clear();
            totals.resize(columns.len(), 0.0);
            let centre = round(((y as f64 + 0.5) * self.inverse.d + self.inverse.f) * 256.0);
            let (first, places) = rows.taps(centre);
            for (i, place) in places.enumerate() {
                let index = reflect(first.wrapping_add(i as i32), self.shape.0);
                let weights = cache.row(columns, lut.weights[place]);
                let (row, finite) = ring.row(self.source, index);
                Term::add_row(columns, row, finite, &weights.weights, &mut sums);
                totals.iter_mut().zip(&weights.totals).for_each(|(all, &row)| *all += f64::from(row));
            }
            if !resampler.resample {
                totals.fill(f64::from(ONE));
            }
            let at = y * self.out_columns + run.first;
            let results = sums.iter().zip(&totals).zip(&cover);
            for (out, ((&sum, &total), &cover)) in self.out[at..at + run.len].iter_mut().zip(results) {
                *out = P::narrow(sum, total).placed(cover, self.alpha);
            }
        }
        self.out
    }

    /// The columns of every run that occurs (rows that are covered in part may have shorter ones), and the range of
    /// input columns that they read and count from.
    fn plans(&self, covers: &Covers, lut: &Lut, reach: Reach) -> (Vec<Plan>, (i32, i32)) {
        let mut plans: Vec<Plan> = Vec::new();
        let mut parts = covers.rows.parts.clone();
        parts.dedup();
        for part in parts {
            let Some(run) = covers.row(part, &mut Vec::new()) else { continue };
            if plans.iter().any(|plan| plan.0 == run) {
                continue;
            }
            let at = |x: f64| round((x * self.inverse.a + self.inverse.e) * 256.0);
            let (first, steps) = (run.first as f64 + 0.5, run.len - 1);
            let centres = Line::new(at(first), at(first + steps as f64), steps);
            let lanes = <P as PixelMath>::Term::LANES;
            let columns = Columns::new(lut, reach, centres, run.len, lanes);
            let cache = Cache::new(&columns);
            plans.push((run, columns, cache));
        }
        let ranges = || plans.iter().map(|plan| plan.1.range());
        let first = ranges().map(|range| range.0).min().unwrap_or(0);
        let last = ranges().map(|range| range.1).max().unwrap_or(0);
        plans.iter_mut().for_each(|plan| plan.1.rebase(first));
        (plans, (first, last))
    }
}
