//! The map of times, and the time at a place.

use super::bathymetry::Bathymetry;
use super::grid::Grid;
use super::march::march;
use super::rays::{RAY_REACH, straight_rays};
use super::source::{Origin, Source, SourceError};
use super::sphere::Place;

/// How far from a place the wave may pass for its time there to be known, metres.
pub(crate) const ARRIVAL_REACH: f64 = 60_000.0;
/// Cells are asked for the time at a place on the coast that lie up to this much further than the nearest, metres.
const COAST_SPREAD: f64 = 18_000.0;

/// When the first wave reaches each cell of the sea.
#[derive(Debug, Clone)]
pub(crate) struct TravelTimes<'sea> {
    /// Seconds from the source's time, row by row from the north; NaN on land and where the wave does not come.
    pub(crate) seconds: Vec<f32>,
    /// Where the wave started.
    pub(crate) origin: Origin,
    sea: &'sea Bathymetry,
}

/// The travel times of a long wave from a source.
pub(crate) fn travel_times<'sea>(
    sea: &'sea Bathymetry,
    source: &Source,
) -> Result<TravelTimes<'sea>, SourceError> {
    let times = travel_times_while(sea, source, &|| true)?;
    Ok(times.expect("a march that is not stopped comes to its end"))
}

/// [`travel_times`] that ends with `None` soon after `still` says no.
pub(crate) fn travel_times_while<'sea>(
    sea: &'sea Bathymetry,
    source: &Source,
    still: &dyn Fn() -> bool,
) -> Result<Option<TravelTimes<'sea>>, SourceError> {
    let origin = source.origin(sea)?;
    let rays = straight_rays(sea, &origin.points, RAY_REACH);
    let Some(times) = march(sea, &rays, still) else { return Ok(None) };
    let seconds = times.into_iter().map(|t| if t.is_finite() { t as f32 } else { f32::NAN });
    Ok(Some(TravelTimes { seconds: seconds.collect(), origin, sea }))
}

impl TravelTimes<'_> {
    /// The grid of the times, and of the depths.
    pub(crate) fn grid(&self) -> &Grid {
        self.sea.grid()
    }

    /// Longitude of a column, degrees east.
    pub(crate) fn lon(&self, col: usize) -> f64 {
        self.grid().lon(col)
    }

    /// Latitude of a row, degrees north.
    pub(crate) fn lat(&self, row: usize) -> f64 {
        self.grid().lat(row)
    }

    /// Seconds until the wave reaches a place: between the cells around it at sea; at the coast and on land from the
    /// cells nearest to it, with the time for the rest of the way at those cells' speed. `None` where the wave comes
    /// nowhere within [`ARRIVAL_REACH`], and for what is no place.
    pub(crate) fn at(&self, lat: f64, lon: f64) -> Option<f64> {
        let place = Place::new(lat, lon)?;
        self.between(place).or_else(|| self.ashore(place))
    }

    /// Bilinear between the four cells around a place, if the wave reaches them all.
    fn between(&self, place: Place) -> Option<f64> {
        let grid = self.grid();
        let (row, col) = grid.position(place);
        if row < 0.0 || row >= (grid.rows - 1) as f64 {
            return None;
        }
        let (j, i) = (row as usize, col as usize);
        let (v, u) = (row - j as f64, col - i as f64);
        let time = |j: usize, i: usize| f64::from(self.seconds[j * grid.cols + i % grid.cols]);
        let along = |j| (1.0 - u) * time(j, i) + u * time(j, i + 1);
        Some((1.0 - v) * along(j) + v * along(j + 1)).filter(|t| !t.is_nan())
    }

    /// The earliest that comes from the nearest cells.
    fn ashore(&self, place: Place) -> Option<f64> {
        let mut near = self.grid().within(place, ARRIVAL_REACH);
        near.retain(|&(cell, _)| !self.seconds[cell].is_nan());
        let nearest = near.iter().map(|c| c.1).min_by(f64::total_cmp)?;
        let by_cell = |&(cell, distance): &(usize, f64)| {
            f64::from(self.seconds[cell]) + distance * self.sea.slowness(cell)
        };
        let close = near.iter().filter(|c| c.1 <= nearest + COAST_SPREAD);
        close.map(by_cell).min_by(f64::total_cmp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tohoku() -> TravelTimes<'static> {
        travel_times(Bathymetry::embedded(), &Source::Point { lat: 38.297, lon: 142.373 }).unwrap()
    }

    #[test]
    fn the_time_at_a_cell_is_the_cells() {
        let times = tohoku();
        let cell = times.grid().cell_at(Place::new(30.0, -170.0).unwrap());
        let centre = times.grid().centre(cell);
        assert!((times.at(centre.lat(), centre.lon()).unwrap() - f64::from(times.seconds[cell])).abs() < 0.1);
        assert_eq!(times.at(30.0, -170.0), times.at(30.0, 190.0));
    }

    #[test]
    fn the_wave_reaches_the_coast_but_not_the_land() {
        let times = tohoku();
        let (harbour, town) = (times.at(35.63, 139.79).unwrap(), times.at(35.9, 139.5).unwrap());
        assert!(harbour > 3600.0 && town > harbour, "Tokyo: {harbour} s, inland of it {town} s");
        // Tibet, the South Pole, the Caspian Sea; what is no place.
        for (lat, lon) in [(32.0, 88.0), (-90.0, 0.0), (42.0, 50.5), (91.0, 0.0), (0.0, f64::NAN)] {
            assert_eq!(times.at(lat, lon), None, "at {lat} {lon}");
        }
    }

    #[test]
    fn the_north_pole_is_sea() {
        let times = tohoku();
        let (pole, near) = (times.at(90.0, 0.0).unwrap(), times.at(89.85, 142.0).unwrap());
        assert!((pole - near).abs() < 120.0, "{pole} s and {near} s");
    }

    #[test]
    fn a_map_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<TravelTimes<'static>>();
        shared::<Bathymetry>();
    }
}
