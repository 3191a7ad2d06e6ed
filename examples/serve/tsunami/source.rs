//! Where a tsunami starts: at a point, or all along a rupture.

use std::fmt;

use super::bathymetry::Bathymetry;
use super::sphere::Place;

/// How far a source on land may be from the sea that it is moved to, metres.
pub(crate) const SOURCE_REACH: f64 = 100_000.0;
/// The longest rupture accepted, metres; the longest known is that of 2004, some 1300 km.
pub(crate) const LONGEST_LINE: f64 = 3_000_000.0;
/// A line is a row of points no further apart than this, metres: a tenth of a cell.
const LINE_STEP: f64 = 2_000.0;

/// Where the wave starts, all of it at time 0; degrees north and east.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Source {
    /// One point, good for ruptures of up to some 200 km.
    Point {
        /// Degrees north.
        lat: f64,
        /// Degrees east, any number of turns around.
        lon: f64,
    },
    /// A rupture from one end to the other, along the great circle.
    Line {
        /// Latitude and longitude of one end.
        from: (f64, f64),
        /// Latitude and longitude of the other end.
        to: (f64, f64),
    },
}

/// Why no wave can start from a source.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum SourceError {
    /// These are not a latitude and a longitude.
    NotAPlace {
        /// What was given for degrees north.
        lat: f64,
        /// What was given for degrees east.
        lon: f64,
    },
    /// On land, and further from the sea than [`SOURCE_REACH`].
    OnLand,
    /// A line longer than [`LONGEST_LINE`].
    TooLong {
        /// Its length, metres.
        length: f64,
    },
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPlace { lat, lon } => {
                write!(
                    f,
                    "({lat}, {lon}) is no place: a latitude lies in -90 to 90, a longitude is any number"
                )
            }
            Self::OnLand => write!(f, "the source is on land, over {} km from the sea", SOURCE_REACH / 1e3),
            Self::TooLong { length } => {
                write!(f, "the line is {:.0} km long, over {} km", length / 1e3, LONGEST_LINE / 1e3)
            }
        }
    }
}

impl std::error::Error for SourceError {}

/// The points of the sea that the wave starts from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Origin {
    /// One point, or a row of them; never none.
    pub(crate) points: Vec<Place>,
    /// How far the source was moved to reach the sea, metres; 0 for a source at sea, whole or in part.
    pub(crate) moved: f64,
}

impl Source {
    /// The points of the sea from which the wave starts. Of a line that is partly on land, only the part at sea
    /// counts; a source all on land is moved to the nearest sea.
    pub(crate) fn origin(&self, sea: &Bathymetry) -> Result<Origin, SourceError> {
        let places = self.places()?;
        let at_sea = |place: &Place| sea.is_sea(sea.grid().cell_at(*place));
        let points: Vec<Place> = places.iter().copied().filter(at_sea).collect();
        if !points.is_empty() {
            return Ok(Origin { points, moved: 0.0 });
        }
        let nearest = places.iter().filter_map(|&place| sea.nearest_sea(place, SOURCE_REACH));
        let (point, moved) = nearest.min_by(|a, b| a.1.total_cmp(&b.1)).ok_or(SourceError::OnLand)?;
        Ok(Origin { points: vec![point], moved })
    }

    fn places(&self) -> Result<Vec<Place>, SourceError> {
        let place = |lat, lon| Place::new(lat, lon).ok_or(SourceError::NotAPlace { lat, lon });
        match *self {
            Self::Point { lat, lon } => Ok(vec![place(lat, lon)?]),
            Self::Line { from, to } => {
                let (from, to) = (place(from.0, from.1)?, place(to.0, to.1)?);
                let length = from.distance(to);
                if length > LONGEST_LINE {
                    return Err(SourceError::TooLong { length });
                }
                let parts = (length / LINE_STEP).ceil() as usize;
                Ok(if parts == 0 { vec![from] } else { from.along(to, parts).collect() })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_on_land_moves_to_the_sea_or_is_an_error() {
        let sea = Bathymetry::embedded();
        let sendai = Source::Point { lat: 38.27, lon: 140.6 }.origin(sea).unwrap();
        assert!((5_000.0..80_000.0).contains(&sendai.moved), "moved {} m", sendai.moved);
        assert!(sea.is_sea(sea.grid().cell_at(sendai.points[0])));
        let zurich = Source::Point { lat: 47.37, lon: 8.54 };
        assert_eq!(zurich.origin(sea), Err(SourceError::OnLand));
        assert_eq!(SourceError::OnLand.to_string(), "the source is on land, over 100 km from the sea");
    }

    #[test]
    fn a_line_starts_from_its_part_at_sea() {
        let sea = Bathymetry::embedded();
        let across_italy = Source::Line { from: (41.0, 11.0), to: (43.5, 15.5) };
        let origin = across_italy.origin(sea).unwrap();
        assert!((50..230).contains(&origin.points.len()), "{} points", origin.points.len());
        assert!(origin.points.iter().all(|&p| sea.is_sea(sea.grid().cell_at(p))));
        assert_eq!(origin.moved, 0.0);
    }

    #[test]
    fn a_line_of_no_length_is_its_point() {
        let sea = Bathymetry::embedded();
        let line = Source::Line { from: (3.3, 94.0), to: (3.3, 94.0) };
        assert_eq!(line.origin(sea), Source::Point { lat: 3.3, lon: 94.0 }.origin(sea));
    }

    #[test]
    fn what_is_no_source_says_why() {
        let sea = Bathymetry::embedded();
        let north = Source::Point { lat: 91.0, lon: 0.0 };
        assert_eq!(north.origin(sea), Err(SourceError::NotAPlace { lat: 91.0, lon: 0.0 }));
        let long = Source::Line { from: (0.0, 160.0), to: (0.0, 220.0) };
        assert!(matches!(long.origin(sea), Err(SourceError::TooLong { length }) if length > 6e6));
    }
}
