//! Against what `matplotlib._image.resample` makes of the same small images: equal to the last bit.
//!
//! `golden/make_resample_data.py` writes the data and says how they are laid out.

use isoplot::geom::Affine;
use isoplot::resample::{Image, Kernel, Pixel, Resampler};

const KERNELS: [Kernel; 17] = [
    Kernel::Nearest,
    Kernel::Bilinear,
    Kernel::Bicubic,
    Kernel::Spline16,
    Kernel::Spline36,
    Kernel::Hanning,
    Kernel::Hamming,
    Kernel::Hermite,
    Kernel::Kaiser,
    Kernel::Quadric,
    Kernel::Catrom,
    Kernel::Gaussian,
    Kernel::Bessel,
    Kernel::Mitchell,
    Kernel::Sinc,
    Kernel::Lanczos,
    Kernel::Blackman,
];

/// Reads numbers one after the other.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let (head, rest) = self.0.split_first_chunk().expect("data that go on");
        self.0 = rest;
        *head
    }

    fn number(&mut self) -> usize {
        u16::from_le_bytes(self.bytes()).into()
    }

    fn double(&mut self) -> f64 {
        f64::from_le_bytes(self.bytes())
    }
}

struct Case {
    resampler: Resampler,
    nan: bool,
    call: u8,
    shape: (usize, usize),
    out: (usize, usize),
    transform: Affine,
}

impl Case {
    /// The pixel type and the case.
    fn read(data: &mut Reader<'_>) -> (u8, Self) {
        let [kind, kernel, resample, norm, content, call] = data.bytes();
        let [rows, columns, out_rows, out_columns, _, _] = [(); 6].map(|()| data.number());
        let [a, b, c, d, e, f, filterrad, alpha] = [(); 8].map(|()| data.double());
        let (kernel, filternorm, resample) = (KERNELS[usize::from(kernel)], norm == 1, resample == 1);
        let resampler = Resampler { kernel, filternorm, filterrad, resample, alpha };
        let (shape, out) = ((rows, columns), (out_rows, out_columns));
        (
            kind,
            Self { resampler, nan: content == 1, call, shape, out, transform: Affine::new(a, b, c, d, e, f) },
        )
    }

    /// The numbers in the input.
    fn values(&self, channels: usize) -> impl Iterator<Item = f64> {
        (0..self.shape.0 * self.shape.1 * channels).map(|i| ((i * 7919 + 13) % 1009) as f64)
    }

    fn grey(&self) -> impl Iterator<Item = (bool, f64)> {
        self.values(1).enumerate().map(|(i, v)| (self.nan && i % 29 == 0, v / 1009.0))
    }

    fn rgba(&self) -> Vec<[f64; 4]> {
        let nan = |i: usize| self.nan && i.is_multiple_of(29);
        let values: Vec<f64> =
            self.values(4).enumerate().map(|(i, v)| if nan(i) { f64::NAN } else { v / 1009.0 }).collect();
        let opaque = |(i, &[r, g, b, a]): (usize, &[f64; 4])| [r, g, b, if i % 3 > 0 { 1.0 } else { a }];
        values.as_chunks::<4>().0.iter().enumerate().map(opaque).collect()
    }

    fn bytes(&self) -> Vec<[u8; 4]> {
        let values: Vec<u8> = self.values(4).map(|v| (v as usize % 256) as u8).collect();
        let opaque = |(i, &[r, g, b, a]): (usize, &[u8; 4])| [r, g, b, if i % 3 > 0 { 255 } else { a }];
        values.as_chunks::<4>().0.iter().enumerate().map(opaque).collect()
    }

    fn run<P: Pixel>(&self, pixels: &[P]) -> Vec<P> {
        let image = Image::new(pixels, self.shape.0, self.shape.1).expect("as many pixels as the shape has");
        match self.call {
            1 | 2 => self.resampler.resample_image(&image, self.out, &self.transform, self.call == 1, |p| p),
            _ => self.resampler.resample(&image, self.out, &self.transform),
        }
    }

    /// What differs from the data, channel by channel.
    fn check<const N: usize>(
        &self,
        data: &mut Reader<'_>,
        results: &[[u8; N]],
        show: fn([u8; N]) -> f64,
    ) -> String {
        let mut bad = Vec::new();
        for (i, &result) in results.iter().enumerate() {
            let expected = data.bytes();
            if result != expected && !(show(result).is_nan() && show(expected).is_nan()) {
                bad.push(format!("{i}: {:?} not {:?}", show(result), show(expected)));
            }
        }
        if bad.is_empty() {
            return String::new();
        }
        let Self { resampler: r, shape, out, transform: t, call, nan } = self;
        let (count, all) = (bad.len(), results.len());
        bad.truncate(3);
        format!("{r:?} {shape:?} -> {out:?} by {t:?}, call {call}, nan {nan}: {count} of {all} {bad:?}\n")
    }
}

fn doubles(v: &[f64]) -> Vec<[u8; 8]> {
    v.iter().map(|v| v.to_le_bytes()).collect()
}

fn floats(v: &[f32]) -> Vec<[u8; 4]> {
    v.iter().map(|v| v.to_le_bytes()).collect()
}

#[test]
fn equals_matplotlib() {
    let mut data = Reader(include_bytes!("data/resample.bin"));
    let (mut cases, mut failed, mut report) = (0, 0, String::new());
    while !data.0.is_empty() {
        let (kind, case) = Case::read(&mut data);
        let (f8, f4) = (f64::from_le_bytes, |b| f64::from(f32::from_le_bytes(b)));
        let error = match kind {
            0 => {
                let input: Vec<f64> =
                    case.grey().map(|(nan, v)| if nan { f64::NAN } else { v * 3.5 - 1.0 }).collect();
                case.check(&mut data, &doubles(&case.run(&input)), f8)
            }
            1 => {
                let grey = |(nan, v)| if nan { f32::NAN } else { v as f32 * 3.5 - 1.0 };
                let input: Vec<f32> = case.grey().map(grey).collect();
                case.check(&mut data, &floats(&case.run(&input)), f4)
            }
            2 => case.check(&mut data, &doubles(case.run(&case.rgba()).as_flattened()), f8),
            3 => {
                let input: Vec<[f32; 4]> = case.rgba().iter().map(|p| p.map(|v| v as f32)).collect();
                case.check(&mut data, &floats(case.run(&input).as_flattened()), f4)
            }
            _ => {
                let results: Vec<[u8; 1]> =
                    case.run(&case.bytes()).as_flattened().iter().map(|&b| [b]).collect();
                case.check(&mut data, &results, |[b]| f64::from(b))
            }
        };
        cases += 1;
        failed += usize::from(!error.is_empty());
        report += &error;
    }
    assert!(cases > 300, "only {cases} cases");
    assert!(failed == 0, "{failed} of {cases}:\n{report}");
}
