//! Places on the Earth, taken as a sphere, and distances between them.

/// The mean radius of the Earth, metres.
pub(crate) const EARTH_RADIUS: f64 = 6_371_000.0;

/// A place: degrees north of the equator, and degrees east of Greenwich in [0, 360).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    lat: f64,
    lon: f64,
}

impl Place {
    /// The place at `lat` degrees north and `lon` degrees east, any number of turns around; `None` when a number
    /// is not finite or `lat` is past a pole.
    pub(crate) fn new(lat: f64, lon: f64) -> Option<Self> {
        if !(lat.abs() <= 90.0) || !lon.is_finite() {
            return None;
        }
        // Rounded to a nanodegree (0.1 mm), so that 142.3 and 502.3 are the very same place.
        let lon = (lon.rem_euclid(360.0) * 1e9).round() / 1e9;
        Some(Self { lat, lon: if lon >= 360.0 { 0.0 } else { lon } })
    }

    /// Degrees north.
    pub(crate) fn lat(self) -> f64 {
        self.lat
    }

    /// Degrees east, in [0, 360).
    pub(crate) fn lon(self) -> f64 {
        self.lon
    }

    /// Great-circle distance to `other`, metres.
    pub(crate) fn distance(self, other: Self) -> f64 {
        let (a, b) = (self.unit(), other.unit());
        EARTH_RADIUS * angle(a, b)
    }

    /// The `parts + 1` places that divide the great circle from here to `other` into equal parts, both ends included.
    /// Of two opposite places there is no one great circle; callers keep their lines shorter.
    pub(crate) fn along(self, other: Self, parts: usize) -> impl Iterator<Item = Self> {
        let (a, b) = (self.unit(), other.unit());
        let whole = angle(a, b);
        (0..=parts).map(move |n| {
            if n == 0 {
                return self;
            }
            if n == parts {
                return other;
            }
            let (u, v) = slerp_weights(whole, n as f64 / parts as f64);
            Self::from_unit([0, 1, 2].map(|x| u * a[x] + v * b[x]))
        })
    }

    /// The vector of length 1 from the Earth's centre.
    fn unit(self) -> [f64; 3] {
        let (sin_lat, cos_lat) = self.lat.to_radians().sin_cos();
        let (sin_lon, cos_lon) = self.lon.to_radians().sin_cos();
        [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
    }

    fn from_unit([x, y, z]: [f64; 3]) -> Self {
        let lat = z.atan2(x.hypot(y)).to_degrees();
        let lon = y.atan2(x).to_degrees().rem_euclid(360.0);
        Self { lat, lon: if lon >= 360.0 { 0.0 } else { lon } }
    }
}

/// The angle between two vectors of length 1, radians; exact for small angles, where the arc cosine is not.
fn angle(a: [f64; 3], b: [f64; 3]) -> f64 {
    let cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
    let dot: f64 = (0..3).map(|x| a[x] * b[x]).sum();
    cross.iter().map(|c| c * c).sum::<f64>().sqrt().atan2(dot)
}

/// How much of either end there is in the place at `part` of an arc of `whole` radians.
fn slerp_weights(whole: f64, part: f64) -> (f64, f64) {
    if whole < 1e-9 {
        return (1.0 - part, part);
    }
    (((1.0 - part) * whole).sin() / whole.sin(), (part * whole).sin() / whole.sin())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(lat: f64, lon: f64) -> Place {
        Place::new(lat, lon).unwrap()
    }

    #[test]
    fn distances_are_great_circles() {
        let degree = EARTH_RADIUS.to_radians();
        assert!((place(0.0, 359.5).distance(place(0.0, 0.5)) - degree).abs() < 1e-6);
        assert!((place(89.0, 10.0).distance(place(89.0, 190.0)) - 2.0 * degree).abs() < 1e-6);
        assert!((place(-90.0, 0.0).distance(place(90.0, 77.0)) - 180.0 * degree).abs() < 1e-6);
        assert!((place(1.0, 1.0).distance(place(1.0 + 1e-9, 1.0)) - 1e-9 * degree).abs() < 1e-8);
    }

    #[test]
    fn a_place_is_one_place_however_many_turns_around() {
        assert_eq!(place(38.297, 142.373), place(38.297, 502.373));
        assert_eq!(place(38.297, -217.627), place(38.297, 142.373));
        assert_eq!(place(0.0, 360.0).lon(), 0.0);
        assert_eq!(place(0.0, -1e-12).lon(), 0.0);
        for (lat, lon) in [(90.1, 0.0), (f64::NAN, 0.0), (0.0, f64::INFINITY), (-91.0, 0.0)] {
            assert_eq!(Place::new(lat, lon), None);
        }
    }

    #[test]
    fn places_along_a_line_are_evenly_spaced() {
        let (from, to) = (place(3.3, 96.0), place(13.5, 93.0));
        let places: Vec<Place> = from.along(to, 7).collect();
        assert_eq!((places[0], places[7], places.len()), (from, to, 8));
        let step = from.distance(to) / 7.0;
        assert!(places.windows(2).all(|w| (w[0].distance(w[1]) - step).abs() < 1e-6));
    }
}
