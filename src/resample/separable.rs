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
struct Job<'a, S> {
    source: &'a S,
    shape: (usize, usize),
    out_columns: usize,
    /// From output to input pixels.
    inverse: Affine,
    alpha: f64,
    resampler: &'a Resampler,
    covers: Covers,
    lut: Lut,
}

/// The output, for a transform without shear.
pub(super) fn resample<P: Pixel, S: Source<P> + Sync>(
    resampler: &Resampler,
    source: &S,
    out: (usize, usize),
    transform: &Affine,
) -> Vec<P> {
    let shape = source.shape();
    let job = Job {
        source,
        shape,
        out_columns: out.1,
        inverse: invert(transform),
        alpha: resampler.exact_alpha(),
        resampler,
        covers: Covers::new(shape, out, transform),
        lut: resampler.lut(),
    };
    let mut pixels = vec![P::default(); out.0 * out.1];
    let rows_a_thread = out.0.div_ceil(threads(shape.0 * shape.1 + out.0 * out.1)).max(1);
    // Rows do not depend on one another: results are equal however many threads there are.
    std::thread::scope(|scope| {
        let mut bands = pixels.chunks_mut(rows_a_thread * out.1).enumerate();
        let own = bands.next();
        for (i, band) in bands {
            let job = &job;
            scope.spawn(move || job.fill(i * rows_a_thread, band));
        }
        if let Some((_, band)) = own {
            job.fill(0, band);
        }
    });
    pixels
}

/// How many threads are worth it for so many pixels.
fn threads(pixels: usize) -> usize {
    /// Below this a thread takes longer to start than it saves.
    const PIXELS_A_THREAD: usize = 1 << 18;
    let there_are = || std::thread::available_parallelism().map_or(1, usize::from);
    match (pixels / PIXELS_A_THREAD).min(8) {
        0 | 1 => 1,
        most => most.min(there_are()),
    }
}

impl<S> Job<'_, S> {
    /// Every output pixel is a weighted sum. `out` are the rows from `first_row` on.
    fn fill<P: Pixel>(&self, first_row: usize, out: &mut [P])
    where
        S: Source<P>,
    {
        let (covers, lut) = (&self.covers, &self.lut);
        let (scale_x, scale_y) = self.resampler.stretch(&self.inverse);
        let rows = Reach::new(lut, scale_y);
        let (mut plans, range) = self.plans::<P>(Reach::new(lut, scale_x));
        let most = rows.most().min(self.shape.0);
        let Some(mut ring) = Ring::<P>::new(range, self.shape.1, most) else { return };
        let (mut cover, mut sums, mut totals) = (Vec::new(), Vec::new(), Vec::new());
        let last_row = first_row + out.len() / self.out_columns;
        let parts = covers.rows.parts.iter().enumerate().map(|(i, p)| (i + covers.rows.first, p));
        for (y, &part) in parts.filter(|(y, _)| (first_row..last_row).contains(y)) {
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
                totals.iter_mut().zip(&weights.totals).for_each(|(all, &row)| *all += row);
            }
            if !self.resampler.resample {
                totals.fill(f64::from(ONE));
            }
            let at = (y - first_row) * self.out_columns + run.first;
            let results = sums.iter().zip(&totals).zip(&cover);
            for (out, ((&sum, &total), &cover)) in out[at..at + run.len].iter_mut().zip(results) {
                *out = P::narrow(sum, total).placed(cover, self.alpha);
            }
        }
    }

    /// The columns of every run that occurs (rows that are covered in part may have shorter ones), and the range of
    /// input columns that they read and count from.
    fn plans<P: Pixel>(&self, reach: Reach) -> (Vec<Plan>, (i32, i32)) {
        let (covers, lut) = (&self.covers, &self.lut);
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
