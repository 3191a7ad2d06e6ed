//! Images that are turned or sheared: each output pixel has input columns and rows of its own under the kernel.

use crate::each::Each;
use crate::geom::{Affine, Point};
use crate::threads;

use super::columns::{Reach, product};
use super::fixed::{Line, invert, reflect, round};
use super::lut::{Lut, ONE};
use super::pixel::{Sum, Term};
use super::{Pixel, Resampler, Source};

/// Pixels for which it is worth it to start a thread.
const PIXELS_A_THREAD: usize = 1 << 14;

/// The output, for any affine transform; `finish` makes of a pixel what is wanted.
pub(super) fn resample<P: Pixel, Q: Copy + Send>(
    resampler: &Resampler,
    source: &impl Source<P>,
    out: (usize, usize),
    transform: &Affine,
    finish: impl Fn(P) -> Q + Sync,
) -> Vec<Q> {
    let all = source.pixels();
    let inverse = invert(transform);
    let (lut, (scale_x, scale_y)) = (resampler.lut(), resampler.stretch(&inverse));
    let job = Job {
        pixels: &all,
        shape: source.shape(),
        inverse,
        reach: [Reach::new(&lut, scale_x), Reach::new(&lut, scale_y)],
        lut,
        fixed_total: (!resampler.resample).then_some(f64::from(ONE)),
    };
    let quad = Quad::new(source.shape(), transform);
    let alpha = resampler.exact_alpha();
    let mut pixels = vec![finish(P::default()); out.0 * out.1];
    let threads = threads::count(out.0 * out.1, PIXELS_A_THREAD);
    threads::fill(&mut pixels, out.1, threads, |first, band| {
        let mut covers = Vec::new();
        for (i, row) in band.chunks_exact_mut(out.1).enumerate() {
            let y = first / out.1 + i;
            let Some(x) = quad.row(y, out.1, &mut covers) else { continue };
            for ((out, pixel), &cover) in row[x..].iter_mut().zip(job.row(x, y, covers.len())).zip(&covers) {
                *out = finish(pixel.placed(cover, alpha));
            }
        }
    });
    pixels
}

/// What all rows share.
struct Job<'a, P> {
    pixels: &'a [P],
    shape: (usize, usize),
    /// From output to input pixels.
    inverse: Affine,
    /// Along x and y.
    reach: [Reach; 2],
    lut: Lut,
    /// What weights are taken to sum to, if it is not what they do sum to.
    fixed_total: Option<f64>,
}

impl<P: Pixel> Job<'_, P> {
    /// The sums of `len` output pixels of row `y` from column `x` on.
    fn row(&self, x: usize, y: usize, len: usize) -> impl Iterator<Item = P> {
        let at = |x: usize| self.inverse.apply(Point::new(x as f64 + 0.5, y as f64 + 0.5));
        let (from, to) = (at(x), at(x + len - 1));
        let line = |a: f64, b: f64| Line::new(round(a * 256.0), round(b * 256.0), len - 1);
        let centres = line(from.x, to.x).zip(line(from.y, to.y)).take(len);
        let (mut columns, mut rows) = (Vec::new(), Vec::new());
        centres.map(move |(cx, cy)| {
            self.taps(self.reach[0], cx, self.shape.1, &mut columns);
            self.taps(self.reach[1], cy, self.shape.0, &mut rows);
            let (mut sum, mut total) = (Sum::<P>::default(), 0.0);
            for &(row, wy) in &rows {
                let input = &self.pixels[row * self.shape.1..][..self.shape.1];
                for &(column, wx) in &columns {
                    let weight = product(wx, wy / f64::from(ONE));
                    input[column].term().add_to(&mut sum, weight);
                    total += weight;
                }
            }
            P::narrow(sum, self.fixed_total.unwrap_or(total))
        })
    }

    /// The input pixels along one axis under a kernel centred at `centre`, with their weights.
    fn taps(&self, reach: Reach, centre: i32, size: usize, out: &mut Vec<(usize, f64)>) {
        let (first, places) = reach.taps(centre);
        out.clear();
        out.extend(places.enumerate().map(|(i, place)| {
            let pixel = reflect(first.wrapping_add(i as i32), size);
            (pixel, f64::from(self.lut.weights[place]))
        }));
    }
}

/// The outline of the image on the output.
struct Quad([Point; 4]);

impl Quad {
    fn new((rows, columns): (usize, usize), transform: &Affine) -> Self {
        let (w, h) = (columns as f64, rows as f64);
        let grid = |v: f64| (v * 256.0).round() / 256.0;
        Self([(0.0, 0.0), (w, 0.0), (w, h), (0.0, h)].each(|p| {
            let p = transform.apply(p.into());
            Point::new(grid(p.x), grid(p.y))
        }))
    }

    /// The first pixel of row `y` that is covered, and how much it and its neighbours are, in Agg's 8 bits.
    fn row(&self, y: usize, width: usize, covers: &mut Vec<u8>) -> Option<usize> {
        covers.clear();
        let (lo, hi) = (y as f64, (y + 1) as f64);
        let band = cut(&cut(&self.0, |p| p.y - lo), |p| hi - p.y);
        let ends = band.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), p| (a.min(p.x), b.max(p.x)));
        let first = ends.0.floor().clamp(0.0, width as f64) as usize;
        let last = ends.1.ceil().clamp(0.0, width as f64) as usize;
        for x in first..last {
            let (left, right) = (x as f64, (x + 1) as f64);
            let part = area(&cut(&cut(&band, |p| p.x - left), |p| right - p.x));
            // Areas round up: Agg sees negative ones.
            covers.push((part * 256.0).ceil().clamp(0.0, 255.0) as u8);
        }
        let skip = covers.iter().position(|&c| c > 0)?;
        covers.drain(..skip);
        let len = covers.iter().rposition(|&c| c > 0)? + 1;
        covers.truncate(len);
        Some(first + skip)
    }
}

/// The part of a convex polygon where `inside` is not below 0.
fn cut(polygon: &[Point], inside: impl Fn(Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::with_capacity(polygon.len() + 1);
    for (i, &p) in polygon.iter().enumerate() {
        let q = polygon[(i + 1) % polygon.len()];
        let (a, b) = (inside(p), inside(q));
        if a >= 0.0 {
            kept.push(p);
        }
        if (a >= 0.0) != (b >= 0.0) {
            kept.push(p + (q - p) * (a / (a - b)));
        }
    }
    kept
}

fn area(polygon: &[Point]) -> f64 {
    let pairs = polygon.iter().zip(polygon.iter().cycle().skip(1));
    // About a corner, so that large numbers do not cancel.
    let at = polygon.first().copied().unwrap_or_default();
    let twice: f64 = pairs.map(|(&p, &q)| (p.x - at.x) * (q.y - at.y) - (q.x - at.x) * (p.y - at.y)).sum();
    twice.abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::super::{Image, Kernel};
    use super::*;

    #[test]
    fn a_flat_image_stays_flat_and_fades_at_its_edge() {
        let ones = [1.0; 30];
        let image = Image::new(&ones, 5, 6).expect("5 x 6");
        let turn =
            Affine::scale(5.0, 5.0).then(&Affine::rotate_deg(25.0)).then(&Affine::translate(10.0, 3.0));
        for kernel in [Kernel::Bilinear, Kernel::Hanning, Kernel::Lanczos] {
            let resampler = Resampler { kernel, ..Resampler::default() };
            let made: Vec<f64> = resampler.resample(&image, (40, 45), &turn);
            assert_eq!(made.iter().copied().fold(0.0, f64::max), 1.0);
            let covered: f64 = made.iter().sum();
            assert!((covered - 750.0).abs() < 1.5, "{kernel:?}: {covered}");
            // matplotlib._image.resample(ones, out, transform, BILINEAR, True)
            assert_eq!(made.iter().find(|v| **v > 0.0).map(|v| (v * 255.0).round()), Some(60.0));
        }
    }
}
