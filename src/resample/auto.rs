//! What matplotlib's `"auto"` stands for.

use crate::geom::{Affine, Point};

use super::Kernel;

/// What an image of numbers is interpolated as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// As numbers, before they become colours.
    Data,
    /// As colours.
    Rgba,
}

impl Stage {
    /// The stage for an image of `shape` (rows, columns): colours, unless every input pixel is at least three output
    /// pixels wide and high.
    pub fn auto(shape: (usize, usize), transform: &Affine) -> Self {
        let (width, height) = extent(shape, transform);
        let (x, y) = (width / shape.1 as f64, height / shape.0 as f64);
        if x < 3.0 || y < 3.0 { Self::Rgba } else { Self::Data }
    }
}

impl Kernel {
    /// The kernel for an image of `shape` (rows, columns): nearest where it keeps its size, doubles it or grows by
    /// more than three (along both axes), hanning else.
    pub fn auto(shape: (usize, usize), transform: &Affine) -> Self {
        let (width, height) = extent(shape, transform);
        let sharp = |out: f64, size: f64| out > 3.0 * size || out == size || out == 2.0 * size;
        if sharp(width, shape.1 as f64) && sharp(height, shape.0 as f64) {
            Self::Nearest
        } else {
            Self::Hanning
        }
    }
}

/// Width and height of the output between two opposite corners.
fn extent(shape: (usize, usize), transform: &Affine) -> (f64, f64) {
    let p = transform.apply(Point::new(0.0, 0.0));
    let q = transform.apply(Point::new(shape.1 as f64, shape.0 as f64));
    ((q.x - p.x).abs(), (q.y - p.y).abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn auto_follows_the_scale() {
        let of = |sx, sy| {
            let t = Affine::scale(sx, sy);
            (Kernel::auto((4, 5), &t), Stage::auto((4, 5), &t))
        };
        assert_eq!(of(1.0, -2.0), (Kernel::Nearest, Stage::Rgba));
        assert_eq!(of(4.0, 3.5), (Kernel::Nearest, Stage::Data));
        assert_eq!(of(3.0, 3.0), (Kernel::Hanning, Stage::Data));
        assert_eq!(of(4.0, 0.5), (Kernel::Hanning, Stage::Rgba));
    }
}
