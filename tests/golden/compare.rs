//! How far two pictures are from one another.

use crate::picture::Picture;

/// The side of the tiles that are measured one by one.
const TILE: usize = 32;

/// Root-mean-square differences over red, green and blue (0..255): of the whole picture, and of its worst tile.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    pub rms: f64,
    pub worst_tile: f64,
    /// Column and row of the worst tile's upper left pixel.
    pub at: (usize, usize),
}

/// Compares pictures of one size. Where one is transparent, opacity counts as a channel of its own and colours are
/// taken on white.
pub fn compare(a: &Picture, b: &Picture) -> Difference {
    let see_through = [a, b].iter().any(|p| p.rgba.chunks(4).any(|px| px[3] < 255));
    let channels = if see_through { 4 } else { 3 };
    let square = |i: usize| -> f64 {
        let (p, q) = (on_white(&a.rgba[i * 4..i * 4 + 4]), on_white(&b.rgba[i * 4..i * 4 + 4]));
        (0..channels).map(|c| (p[c] - q[c]).powi(2)).sum()
    };
    let (width, height) = a.size;
    let mut worst = (0.0, (0, 0));
    let mut total = 0.0;
    for y0 in (0..height).step_by(TILE) {
        for x0 in (0..width).step_by(TILE) {
            let (x1, y1) = ((x0 + TILE).min(width), (y0 + TILE).min(height));
            let sum: f64 = (y0..y1).flat_map(|y| (x0..x1).map(move |x| y * width + x)).map(square).sum();
            total += sum;
            let rms = (sum / ((x1 - x0) * (y1 - y0) * channels) as f64).sqrt();
            if rms > worst.0 {
                worst = (rms, (x0, y0));
            }
        }
    }
    let rms = (total / (width * height * channels) as f64).sqrt();
    Difference { rms, worst_tile: worst.0, at: worst.1 }
}

fn on_white(px: &[u8]) -> [f64; 4] {
    let a = f64::from(px[3]) / 255.0;
    let mix = |v: u8| f64::from(v) * a + 255.0 * (1.0 - a);
    [mix(px[0]), mix(px[1]), mix(px[2]), f64::from(px[3])]
}

/// The difference made visible: white where the pictures are equal, darker where they are not.
pub fn picture_of(a: &Picture, b: &Picture) -> Picture {
    let pixel = |(p, q): (&[u8], &[u8])| {
        let far = |c: usize| 255 - p[c].abs_diff(q[c]).saturating_mul(4);
        [far(0), far(1), far(2), 255]
    };
    Picture { size: a.size, rgba: a.rgba.chunks(4).zip(b.rgba.chunks(4)).flat_map(pixel).collect() }
}

#[test]
fn one_wrong_tile_shows() {
    let white = Picture { size: (64, 64), rgba: vec![255; 64 * 64 * 4] };
    let mut spotted = white.clone();
    spotted.rgba[(40 * 64 + 40) * 4..][..3].fill(0);
    let d = compare(&white, &spotted);
    assert_eq!(d.at, (32, 32));
    assert!((d.worst_tile - 255.0 / 32.0).abs() < 1e-9 && (d.rms - 255.0 / 64.0).abs() < 1e-9, "{d:?}");
    assert_eq!(compare(&white, &white).worst_tile, 0.0);
}
