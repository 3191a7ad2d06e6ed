//! The nearest kernel: an output pixel is a copy of the input pixel under its centre, and nothing where there is none.

use crate::geom::{Affine, Point};

use super::fixed::{invert, truncate};
use super::{Pixel, Resampler, Source};

/// Agg's allowance for what interpolation loses, in 1/256 pixel.
const NUDGE: f64 = 1e-8;

/// Input places along one output row: the first, the last, and how many steps lead there.
struct Places {
    first: f64,
    last: f64,
    steps: usize,
}

impl Places {
    fn new(first: f64, last: f64, count: usize) -> Self {
        Self { first: first * 256.0, last: last * 256.0, steps: count - 1 }
    }

    /// The input pixel at step `i` in an image of `size`. The last place is not interpolated, and not nudged.
    #[inline]
    fn pixel(&self, i: usize, size: usize) -> Option<usize> {
        let at = if i == self.steps {
            self.last
        } else {
            self.first + (self.last - self.first) * i as f64 / self.steps as f64 + NUDGE
        };
        usize::try_from(truncate(at) >> 8).ok().filter(|&pixel| pixel < size)
    }
}

/// The output, for any affine transform.
pub(super) fn resample<P: Pixel, S: Source<P>>(
    resampler: &Resampler,
    source: &S,
    out: (usize, usize),
    transform: &Affine,
) -> Vec<P> {
    let inverse = invert(transform);
    let mut pixels = vec![P::default(); out.0 * out.1];
    let alpha = resampler.exact_alpha();
    let rows = pixels.chunks_exact_mut(out.1).enumerate().map(|(y, row)| {
        let from = inverse.apply(Point::new(0.5, y as f64 + 0.5));
        let to = inverse.apply(Point::new(0.5 + (out.1 - 1) as f64, y as f64 + 0.5));
        (Places::new(from.x, to.x, out.1), Places::new(from.y, to.y, out.1), row)
    });
    if transform.b == 0.0 && transform.c == 0.0 {
        upright(rows, source, alpha);
    } else {
        let (all, shape) = (source.pixels(), source.shape());
        for (x, y, row) in rows {
            for (i, out) in row.iter_mut().enumerate() {
                if let (Some(x), Some(y)) = (x.pixel(i, shape.1), y.pixel(i, shape.0)) {
                    *out = all[y * shape.1 + x].placed(255, alpha);
                }
            }
        }
    }
    pixels
}

/// Without shear, all rows take the same columns.
fn upright<'a, P: Pixel + 'a>(
    rows: impl Iterator<Item = (Places, Places, &'a mut [P])>,
    source: &impl Source<P>,
    alpha: f64,
) {
    let shape = source.shape();
    let (mut buffer, mut columns) = (Vec::new(), None);
    for (x, y, row) in rows {
        let columns: &Vec<_> =
            columns.get_or_insert_with(|| (0..=x.steps).map(|i| x.pixel(i, shape.1)).collect());
        let (last, body) = (y.pixel(y.steps, shape.0), y.pixel(0, shape.0));
        let split = if last == body { row.len() } else { row.len() - 1 };
        for (index, part) in [(body, 0..split), (last, split..row.len())] {
            let Some(index) = index.filter(|_| !part.is_empty()) else { continue };
            let input = source.row(index, &mut buffer);
            for (out, &column) in row[part.clone()].iter_mut().zip(&columns[part]) {
                if let Some(column) = column {
                    *out = input[column].placed(255, alpha);
                }
            }
        }
    }
}
