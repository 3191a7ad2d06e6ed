//! Degrees: Mercator's projection, ticks, and how places are written.

/// The latitude furthest from the equator that a map shows: Mercator's has no poles.
pub(crate) const MAX_LAT: f64 = 85.0;

/// The steps between ticks, degrees.
const STEPS: [f64; 13] = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 45.0, 60.0, 90.0];

/// How far north of the equator a latitude lies on Mercator's map, in degrees of longitude.
pub(crate) fn mercator(lat: f64) -> f64 {
    lat.clamp(-MAX_LAT, MAX_LAT).to_radians().tan().asinh().to_degrees()
}

/// The latitude of a height on Mercator's map.
pub(crate) fn mercator_inverse(y: f64) -> f64 {
    y.to_radians().sinh().atan().to_degrees()
}

/// The shortest of the usual steps that is no shorter than this.
pub(crate) fn tick_step(least: f64) -> f64 {
    STEPS.into_iter().find(|s| *s >= least).unwrap_or(180.0)
}

/// The multiples of a step in a range.
pub(crate) fn ticks(low: f64, high: f64, step: f64) -> Vec<f64> {
    let (first, last) = ((low / step).ceil() as i64, (high / step).floor() as i64);
    (first..=last).map(|n| n as f64 * step).collect()
}

/// `60°S`, `0°`, `12.5°N`.
pub(crate) fn lat_text(lat: f64) -> String {
    written(lat, 'N', 'S')
}

/// `120°E`, `180°`, `75.5°W`, from any number of turns round the Earth.
pub(crate) fn lon_text(lon: f64) -> String {
    let lon = (lon + 180.0).rem_euclid(360.0) - 180.0;
    if rounded(lon.abs()) == 180.0 {
        return "180°".to_owned();
    }
    written(lon, 'E', 'W')
}

/// `38.3°N 142.4°E`.
pub(crate) fn place_text(lat: f64, lon: f64) -> String {
    format!("{} {}", lat_text(lat), lon_text(lon))
}

fn written(degrees: f64, positive: char, negative: char) -> String {
    let size = rounded(degrees.abs());
    match size {
        0.0 => "0°".to_owned(),
        _ => format!("{size}°{}", if degrees > 0.0 { positive } else { negative }),
    }
}

/// To a tenth, some 11 km: closer than the sea's depth is known.
fn rounded(degrees: f64) -> f64 {
    (degrees * 10.0).round() / 10.0
}
