//! The interpolation kernels by their matplotlib names, and their shapes.

use std::f64::consts::PI;

/// How an output pixel mixes the input pixels around it (matplotlib's `interpolation`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kernel {
    /// The input pixel that lies under the centre of the output pixel.
    Nearest,
    /// A tent of radius 1.
    Bilinear,
    /// A cubic B-spline of radius 2 (it blurs).
    Bicubic,
    /// A spline through 16 pixels.
    Spline16,
    /// A spline through 36 pixels.
    Spline36,
    /// A raised cosine of radius 1; matplotlib's choice against aliasing.
    Hanning,
    /// A raised cosine that does not quite reach zero.
    Hamming,
    /// A cubic of radius 1.
    Hermite,
    /// A Kaiser window with beta 6.33, of radius 1.
    Kaiser,
    /// A quadratic B-spline of radius 1.5.
    Quadric,
    /// The Catmull-Rom cubic.
    Catrom,
    /// A Gaussian cut at radius 2.
    Gaussian,
    /// A Bessel function cut at radius 4.
    Bessel,
    /// The cubic of Mitchell and Netravali.
    Mitchell,
    /// sin(x) / x, cut at the filter radius.
    Sinc,
    /// A sinc in a sinc window as wide as the filter radius.
    Lanczos,
    /// A sinc in a Blackman window as wide as the filter radius.
    Blackman,
}

const NAMES: [(&str, Kernel); 18] = [
    ("none", Kernel::Nearest),
    ("nearest", Kernel::Nearest),
    ("bilinear", Kernel::Bilinear),
    ("bicubic", Kernel::Bicubic),
    ("spline16", Kernel::Spline16),
    ("spline36", Kernel::Spline36),
    ("hanning", Kernel::Hanning),
    ("hamming", Kernel::Hamming),
    ("hermite", Kernel::Hermite),
    ("kaiser", Kernel::Kaiser),
    ("quadric", Kernel::Quadric),
    ("catrom", Kernel::Catrom),
    ("gaussian", Kernel::Gaussian),
    ("bessel", Kernel::Bessel),
    ("mitchell", Kernel::Mitchell),
    ("sinc", Kernel::Sinc),
    ("lanczos", Kernel::Lanczos),
    ("blackman", Kernel::Blackman),
];

impl Kernel {
    /// The kernel with a name of matplotlib's, in any case; `"none"` is nearest. `"auto"` and `"antialiased"` depend
    /// on the size: see [`Kernel::auto`].
    pub fn from_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|(n, _)| name.eq_ignore_ascii_case(n)).map(|&(_, kernel)| kernel)
    }

    /// matplotlib's name of it.
    pub fn name(self) -> &'static str {
        NAMES[1..].iter().find(|&&(_, kernel)| kernel == self).map_or("nearest", |&(name, _)| name)
    }

    /// How far it reaches, in input pixels. `filterrad` is for those without a radius of their own.
    pub(super) fn radius(self, filterrad: f64) -> f64 {
        match self {
            Self::Nearest => 0.0,
            Self::Bilinear | Self::Hanning | Self::Hamming | Self::Hermite | Self::Kaiser => 1.0,
            Self::Quadric => 1.5,
            Self::Bicubic | Self::Spline16 | Self::Catrom | Self::Gaussian | Self::Mitchell => 2.0,
            Self::Spline36 => 3.0,
            Self::Bessel => 3.2383,
            Self::Sinc | Self::Lanczos | Self::Blackman => filterrad.max(2.0),
        }
    }

    /// Its height at the distance `x >= 0`. The order of operations is Agg's: heights are rounded later.
    pub(super) fn height(self, x: f64, radius: f64) -> f64 {
        match self {
            Self::Nearest => 1.0,
            Self::Bilinear => 1.0 - x,
            Self::Hanning => 0.5 + 0.5 * (PI * x).cos(),
            Self::Hamming => 0.54 + 0.46 * (PI * x).cos(),
            Self::Hermite => (2.0 * x - 3.0) * x * x + 1.0,
            Self::Kaiser => bessel_i0(6.33 * (1.0 - x * x).sqrt()) * (1.0 / bessel_i0(6.33)),
            Self::Quadric if x < 0.5 => 0.75 - x * x,
            Self::Quadric if x < 1.5 => 0.5 * (x - 1.5) * (x - 1.5),
            Self::Quadric => 0.0,
            Self::Bicubic => bicubic(x),
            Self::Spline16 => spline16(x),
            Self::Spline36 => spline36(x),
            Self::Catrom if x < 1.0 => 0.5 * (2.0 + x * x * (-5.0 + x * 3.0)),
            Self::Catrom if x < 2.0 => 0.5 * (4.0 + x * (-8.0 + x * (5.0 - x))),
            Self::Catrom => 0.0,
            Self::Gaussian => (-2.0 * x * x).exp() * (2.0 / PI).sqrt(),
            Self::Bessel if x == 0.0 => PI / 4.0,
            Self::Bessel => bessel_j1(PI * x) / (2.0 * x),
            Self::Mitchell => mitchell(x),
            Self::Sinc | Self::Lanczos | Self::Blackman => self.windowed_sinc(x, radius),
        }
    }

    fn windowed_sinc(self, x: f64, radius: f64) -> f64 {
        if x == 0.0 {
            return 1.0;
        }
        if self != Self::Sinc && x > radius {
            return 0.0;
        }
        let x = x * PI;
        let (sinc, r) = (x.sin() / x, x / radius);
        match self {
            Self::Lanczos => sinc * (r.sin() / r),
            Self::Blackman => sinc * (0.42 + 0.5 * r.cos() + 0.08 * (2.0 * r).cos()),
            _ => sinc,
        }
    }
}

fn bicubic(x: f64) -> f64 {
    let cube = |v: f64| if v <= 0.0 { 0.0 } else { v * v * v };
    (1.0 / 6.0) * (cube(x + 2.0) - 4.0 * cube(x + 1.0) + 6.0 * cube(x) - 4.0 * cube(x - 1.0))
}

fn spline16(x: f64) -> f64 {
    if x < 1.0 {
        return ((x - 9.0 / 5.0) * x - 1.0 / 5.0) * x + 1.0;
    }
    let x = x - 1.0;
    ((-1.0 / 3.0 * x + 4.0 / 5.0) * x - 7.0 / 15.0) * x
}

fn spline36(x: f64) -> f64 {
    if x < 1.0 {
        return ((13.0 / 11.0 * x - 453.0 / 209.0) * x - 3.0 / 209.0) * x + 1.0;
    }
    if x < 2.0 {
        let x = x - 1.0;
        return ((-6.0 / 11.0 * x + 270.0 / 209.0) * x - 156.0 / 209.0) * x;
    }
    let x = x - 2.0;
    ((1.0 / 11.0 * x - 45.0 / 209.0) * x + 26.0 / 209.0) * x
}

/// With B = C = 1/3.
fn mitchell(x: f64) -> f64 {
    let (b, c) = (1.0 / 3.0, 1.0 / 3.0);
    if x < 1.0 {
        let p0 = (6.0 - 2.0 * b) / 6.0;
        let p2 = (-18.0 + 12.0 * b + 6.0 * c) / 6.0;
        let p3 = (12.0 - 9.0 * b - 6.0 * c) / 6.0;
        return p0 + x * x * (p2 + x * p3);
    }
    if x < 2.0 {
        let q0 = (8.0 * b + 24.0 * c) / 6.0;
        let q1 = (-12.0 * b - 48.0 * c) / 6.0;
        let q2 = (6.0 * b + 30.0 * c) / 6.0;
        let q3 = (-b - 6.0 * c) / 6.0;
        return q0 + x * (q1 + x * (q2 + x * q3));
    }
    0.0
}

/// The modified Bessel function of order 0, by its power series.
fn bessel_i0(x: f64) -> f64 {
    let quarter = x * x / 4.0;
    let (mut sum, mut term, mut i) = (1.0, quarter, 2.0);
    while term > 1e-12 {
        sum += term;
        term *= quarter / (i * i);
        i += 1.0;
    }
    sum
}

/// The Bessel function of order 1 at `x > 0`, by Miller's downward recurrence: from a start order high enough, which
/// is raised until two results differ by less than 1e-6.
fn bessel_j1(x: f64) -> f64 {
    if x <= 1e-6 {
        return 0.0;
    }
    let by_size = if x > 5.0 { (1.4 * x + 60.0 / x) as i32 } else { x as i32 + 6 };
    let mut start = by_size.max((3.0 + x / 4.0) as i32);
    let mut before = 0.0;
    loop {
        let (mut above, mut at, mut evens, mut order_1) = (0.0, 1e-30, 0.0, 0.0);
        for order in (1..start - 1).rev() {
            let below = 2.0 * f64::from(order + 1) * at / x - above;
            (above, at) = (at, below);
            if order == 1 {
                order_1 = below;
            }
            if order % 2 == 0 {
                evens += 2.0 * below;
            }
        }
        let order_0 = 2.0 * at / x - above;
        let result = order_1 / (evens + order_0);
        if (result - before).abs() < 1e-6 {
            return result;
        }
        before = result;
        start += 3;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_both_ways() {
        for (name, kernel) in &NAMES[1..] {
            assert_eq!(Kernel::from_name(name), Some(*kernel));
            assert_eq!(kernel.name(), *name);
        }
        assert_eq!(Kernel::from_name("Hanning"), Some(Kernel::Hanning));
        assert_eq!(Kernel::from_name("auto"), None);
    }

    #[test]
    fn bessel_functions_are_right() {
        assert!((bessel_j1(2.0) - 0.576_724_807_756_873).abs() < 1e-7);
        assert!((bessel_j1(9.5) - 0.161_264_430_753_798).abs() < 1e-7);
        assert!((bessel_i0(1.0) - 1.266_065_877_752_008).abs() < 1e-11);
    }
}
