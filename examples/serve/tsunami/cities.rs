//! Cities on the coasts of all oceans, and islands on the way.

/// A place whose arrival time a map lists.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct City {
    /// Its English name.
    pub(crate) name: &'static str,
    /// Degrees north.
    pub(crate) lat: f64,
    /// Degrees east, -180 to 180.
    pub(crate) lon: f64,
}

const fn city(name: &'static str, lat: f64, lon: f64) -> City {
    City { name, lat, lon }
}

/// The built-in list, ocean by ocean.
pub(crate) const CITIES: [City; 42] = [
    // The Pacific, round its rim from Japan.
    city("Sendai", 38.26, 141.02),
    city("Tokyo", 35.63, 139.79),
    city("Shanghai", 31.23, 121.80),
    city("Hong Kong", 22.28, 114.17),
    city("Manila", 14.58, 120.96),
    city("Jayapura", -2.53, 140.70),
    city("Sydney", -33.86, 151.24),
    city("Auckland", -36.84, 174.78),
    city("Wellington", -41.29, 174.78),
    city("Valparaiso", -33.03, -71.63),
    city("Valdivia", -39.88, -73.42),
    city("Callao", -12.06, -77.16),
    city("Panama City", 8.95, -79.53),
    city("Acapulco", 16.84, -99.91),
    city("Los Angeles", 33.72, -118.27),
    city("San Francisco", 37.80, -122.47),
    city("Vancouver", 49.29, -123.12),
    city("Anchorage", 61.22, -149.90),
    city("Petropavlovsk-Kamchatsky", 53.02, 158.65),
    // Its islands.
    city("Honolulu", 21.30, -157.87),
    city("Hilo", 19.73, -155.06),
    city("Papeete", -17.53, -149.57),
    city("Suva", -18.14, 178.43),
    city("Hagatna, Guam", 13.48, 144.75),
    city("Hanga Roa, Easter Island", -27.15, -109.43),
    // The Indian Ocean.
    city("Banda Aceh", 5.57, 95.31),
    city("Phuket", 7.88, 98.30),
    city("Yangon", 16.60, 96.25),
    city("Chennai", 13.09, 80.30),
    city("Colombo", 6.93, 79.84),
    city("Mumbai", 18.93, 72.83),
    city("Karachi", 24.81, 66.97),
    city("Mombasa", -4.05, 39.68),
    city("Port Louis", -20.16, 57.50),
    city("Perth", -32.05, 115.74),
    // The Atlantic and its seas.
    city("Cape Town", -33.91, 18.43),
    city("Rio de Janeiro", -22.97, -43.18),
    city("Dakar", 14.69, -17.44),
    city("Lisbon", 38.69, -9.23),
    city("Reykjavik", 64.15, -21.95),
    city("New York", 40.58, -74.00),
    city("San Juan", 18.47, -66.11),
];

#[cfg(test)]
mod tests {
    use super::super::{Bathymetry, Source, travel_times};
    use super::*;

    #[test]
    fn every_wave_reaches_every_city() {
        let times = travel_times(Bathymetry::embedded(), &Source::Point { lat: 0.0, lon: -25.0 }).unwrap();
        for city in &CITIES {
            let hours = times.at(city.lat, city.lon).map(|t| t / 3600.0);
            assert!(hours.is_some_and(|h| (1.0..60.0).contains(&h)), "{}: {hours:?} h", city.name);
            assert!(city.lon.abs() <= 180.0);
        }
    }

    #[test]
    fn no_city_is_listed_twice() {
        let mut names = CITIES.map(|city| city.name);
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
