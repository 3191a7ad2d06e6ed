//! Hue, saturation and value.

/// Red, green and blue as hue, saturation and value, all 0 to 1, as matplotlib's `rgb_to_hsv`.
///
/// ```
/// use isoplot::color::{hsv_to_rgb, rgb_to_hsv};
/// assert_eq!(rgb_to_hsv([0.0, 0.5, 0.0]), [1.0 / 3.0, 1.0, 0.5]);
/// assert_eq!(hsv_to_rgb([0.5, 1.0, 1.0]), [0.0, 1.0, 1.0]);
/// ```
pub fn rgb_to_hsv([r, g, b]: [f64; 3]) -> [f64; 3] {
    let (most, least) = (r.max(g).max(b), r.min(g).min(b));
    let delta = most - least;
    let saturation = if most > 0.0 { delta / most } else { 0.0 };
    let hue = if delta <= 0.0 {
        0.0
    } else if b == most {
        4.0 + (r - g) / delta
    } else if g == most {
        2.0 + (b - r) / delta
    } else {
        (g - b) / delta
    };
    [(hue / 6.0).rem_euclid(1.0), saturation, most]
}

/// Hue, saturation and value as red, green and blue, all 0 to 1, as matplotlib's `hsv_to_rgb`.
pub fn hsv_to_rgb([h, s, v]: [f64; 3]) -> [f64; 3] {
    if s == 0.0 {
        return [v; 3];
    }
    let sector = (h * 6.0).trunc();
    let f = h * 6.0 - sector;
    let (p, q, t) = (v * (1.0 - s), v * (1.0 - s * f), v * (1.0 - s * (1.0 - f)));
    match sector.rem_euclid(6.0) as u8 {
        0 => [v, t, p],
        1 => [q, v, p],
        2 => [p, v, t],
        3 => [p, q, v],
        4 => [t, p, v],
        _ => [v, p, q],
    }
}
