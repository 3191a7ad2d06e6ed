//! Which part of the Earth a map shows.

use super::chart::{MAX_LAT, View};
use crate::params::Params;
use crate::refusal::{Refusal, excerpt};

/// The names, as a client may say them.
pub(crate) const NAMES: [&str; 5] = ["world", "pacific", "indian", "atlantic", "source"];

/// How far from the source `source` shows, degrees.
const AROUND: f64 = 30.0;

/// The least span of a region, degrees: a few cells of the grid.
const LEAST: f64 = 2.0;

/// A part of the Earth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Region {
    /// All longitudes, the source in the middle.
    World,
    /// The source's surroundings.
    Source,
    Fixed(View),
}

impl Region {
    /// Reads `region`: a name, or `west,east,south,north` in degrees.
    pub(crate) fn read(params: &mut Params) -> Result<Self, Refusal> {
        let text = params.text("region")?;
        Self::parse(text.trim()).map_err(|why| Refusal::parameter("region", why))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let fixed = |west, east, south, north| Ok(Self::Fixed(View { west, east, south, north }));
        match text {
            "" | "world" => return Ok(Self::World),
            "source" => return Ok(Self::Source),
            "pacific" => return fixed(100.0, 295.0, -62.0, 66.0),
            "indian" => return fixed(18.0, 132.0, -55.0, 31.0),
            "atlantic" => return fixed(-102.0, 24.0, -62.0, 72.0),
            _ => {}
        }
        let numbers: Vec<f64> = text.split(',').map_while(|n| n.trim().parse().ok()).collect();
        let [west, east, south, north] = numbers[..] else {
            let names = NAMES.join(", ");
            return Err(format!("must be {names}, or west,east,south,north, not {:?}", excerpt(text)));
        };
        // Over the date line the east is the smaller number.
        let turned = if east < west { east + 360.0 } else { east };
        let span = turned - west;
        if !(west.abs() <= 360.0 && east.abs() <= 360.0 && (LEAST..=360.0).contains(&span)) {
            return Err(format!(
                "must reach from west to east over {LEAST} to 360 degrees, not from {west} to {east}"
            ));
        }
        if !(south.abs() <= MAX_LAT && north.abs() <= MAX_LAT && north - south >= LEAST) {
            return Err(format!(
                "must reach from south to north over {LEAST} degrees and more within -{MAX_LAT} to {MAX_LAT}, \
                 not from {south} to {north}"
            ));
        }
        fixed(west, turned, south, north)
    }

    /// What a map of this region shows of a wave that starts at this latitude and longitude.
    pub(crate) fn around(self, (lat, lon): (f64, f64)) -> View {
        match self {
            Self::World => View { west: lon - 180.0, east: lon + 180.0, south: -72.0, north: 76.0 },
            Self::Source => {
                let lat = lat.clamp(-65.0, 65.0);
                let (south, north) = ((lat - AROUND).max(-80.0), (lat + AROUND).min(80.0));
                View { west: lon - AROUND, east: lon + AROUND, south, north }
            }
            Self::Fixed(view) => view,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_a_name_or_four_degrees() {
        assert_eq!(Region::parse(""), Ok(Region::World));
        let Ok(Region::Fixed(view)) = Region::parse("170, -170, -20, 20") else { panic!("not fixed") };
        assert_eq!(view, View { west: 170.0, east: 190.0, south: -20.0, north: 20.0 });
        assert!(NAMES.iter().all(|name| Region::parse(name).is_ok()));
    }

    #[test]
    fn what_is_no_region_says_why() {
        for (text, why) in [
            (
                "mars",
                "must be world, pacific, indian, atlantic, source, or west,east,south,north, not \"mars\"",
            ),
            ("1,2,3", "must be world, pacific"),
            ("0,1,0,10", "must reach from west to east over 2 to 360 degrees, not from 0 to 1"),
            ("0,nan,0,10", "must reach from west to east"),
            ("-200,200,0,10", "must reach from west to east"),
            ("0,10,10,0", "must reach from south to north"),
            ("0,10,-90,0", "must reach from south to north"),
            ("0,10,0,inf", "must reach from south to north"),
        ] {
            let told = Region::parse(text).unwrap_err();
            assert!(told.starts_with(why), "{text}: {told}");
        }
    }

    #[test]
    fn the_source_is_in_the_middle() {
        let world = Region::World.around((38.0, 142.0));
        assert_eq!((world.west, world.east), (-38.0, 322.0));
        let near = Region::Source.around((-89.0, 10.0));
        assert_eq!((near.south, near.north), (-80.0, -35.0));
    }
}
