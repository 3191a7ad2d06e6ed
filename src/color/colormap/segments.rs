//! Tables of colours by interpolation.

use super::Rgba;
use crate::each::Each;

/// One of red, green, blue or opacity, as it goes from 0 to 1.
#[derive(Clone, Debug)]
pub(super) enum Channel {
    /// `[x, y0, y1]`, x ascending from 0 to 1: from the `y1` of one to the `y0` of the next.
    Points(Vec<[f64; 3]>),
    /// A function, and whether it is taken backwards.
    Function(fn(f64) -> f64, bool),
}

impl Channel {
    pub(super) fn constant(v: f64) -> Self {
        Self::Points(vec![[0.0, v, v], [1.0, v, v]])
    }

    pub(super) fn reverse(&mut self) {
        match self {
            Self::Points(points) => {
                points.reverse();
                points.iter_mut().for_each(|[x, y0, y1]| {
                    *x = 1.0 - *x;
                    std::mem::swap(y0, y1);
                });
            }
            Self::Function(_, backwards) => *backwards = !*backwards,
        }
    }

    /// Whether it can be interpolated.
    pub(super) fn check(&self) -> Result<(), String> {
        let Self::Points(points) = self else { return Ok(()) };
        let ends = points.first().zip(points.last()).map(|(a, b)| (a[0], b[0]));
        if ends != Some((0.0, 1.0)) {
            return Err("the values of a colormap must start with 0 and end with 1".to_owned());
        }
        if points.windows(2).all(|w| w[0][0] <= w[1][0]) {
            Ok(())
        } else {
            Err("the values of a colormap must be ascending".to_owned())
        }
    }

    fn table(&self, gamma: f64, n: usize) -> Vec<f64> {
        let last = (n - 1) as f64;
        let xs = linspace(n).map(|x| if gamma == 1.0 { x } else { x.powf(gamma) });
        match self {
            Self::Function(f, backwards) => xs.map(|x| f(if *backwards { 1.0 - x } else { x })).collect(),
            Self::Points(p) if n == 1 => vec![p[p.len() - 1][1]],
            Self::Points(p) => xs
                .enumerate()
                .map(|(i, x)| match i {
                    0 => p[0][2],
                    _ if i == n - 1 => p[p.len() - 1][1],
                    _ => between(p, last * x, last),
                })
                .collect(),
        }
    }
}

/// The points at `x`, both multiplied by `last` first, as matplotlib does.
fn between(points: &[[f64; 3]], x: f64, last: f64) -> f64 {
    let right = points.partition_point(|p| p[0] * last < x).clamp(1, points.len() - 1);
    let ([x0, _, y0], [x1, y1, _]) = (points[right - 1], points[right]);
    let distance = (x - x0 * last) / (x1 * last - x0 * last);
    distance * (y1 - y0) + y0
}

/// `n` numbers from 0 to 1, rounded as numpy's.
pub(super) fn linspace(n: usize) -> impl Iterator<Item = f64> {
    let step = 1.0 / (n.max(2) - 1) as f64;
    (0..n).map(move |i| if i > 0 && i + 1 == n { 1.0 } else { i as f64 * step })
}

/// The colours of four channels. The opacity knows no gamma.
pub(super) fn table(channels: &[Channel; 4], gamma: f64, n: usize) -> Vec<Rgba> {
    let [r, g, b, a] = channels;
    let colors = [r.table(gamma, n), g.table(gamma, n), b.table(gamma, n), a.table(1.0, n)];
    (0..n)
        .map(|i| {
            let [r, g, b, a] = [0, 1, 2, 3].each(|c: usize| colors[c][i].clamp(0.0, 1.0));
            Rgba::new(r, g, b, a)
        })
        .collect()
}
