//! Tsunamis for HTTP clients: the map of a wave's travel times, and the times at places.
//!
//! A request's way: `ask` (source, region) -> `times` (the march, shared and kept) -> `field` (thinned to the
//! picture) -> `chart` (the figure); or `times` -> `arrivals` (JSON).

mod arrivals;
mod ask;
mod chart;
mod field;
mod region;
mod times;

use std::sync::Arc;

use crate::params::Params;
use crate::picture::Format;
use crate::plot::Size;
use crate::refusal::Refusal;
use crate::render::{Job, Wanted};

pub(crate) use arrivals::arrivals;
use ask::Asked;
pub(crate) use ask::{LAT, LON};
use chart::Chart;
pub(crate) use region::NAMES as REGIONS;
use region::Region;
pub(crate) use times::Waves;

/// `/tsunami.png?lat=38.3&lon=142.4`: the map.
pub(crate) fn map(waves: &Arc<Waves>, format: Format, mut params: Params) -> Result<Job, Refusal> {
    let map = Map::read(&mut params)?;
    let key = params.finish(&format!("tsunami.{}", format.extension()))?;
    let waves = waves.clone();
    Ok(Job::new(key, move |wanted| map.draw(&waves, None, format, wanted)))
}

/// A map as it was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Map {
    asked: Asked,
    region: Region,
    size: Size,
}

impl Map {
    pub(crate) fn read(params: &mut Params) -> Result<Self, Refusal> {
        let asked = Asked::read(params)?;
        let region = Region::read(params)?;
        Ok(Self { asked, region, size: Size::read(params)? })
    }

    /// Draws the wave as it has come after the hours of `until`.
    pub(crate) fn draw(
        &self,
        waves: &Waves,
        until: Option<f64>,
        format: Format,
        wanted: &Wanted,
    ) -> crate::render::Answer {
        let times = waves.times(&self.asked.source, &|| wanted.still())?;
        let view = self.region.around(self.asked.middle());
        let mut figure = self.size.figure();
        let field = field::thinned(&times, waves.sea(), &view, figure.width_height().0);
        let (title, subtitle) = self.asked.titles(&times);
        let source = self.asked.drawn(&times);
        let chart = Chart {
            view,
            lon: field.lon,
            lat: field.lat,
            hours: field.hours,
            sea: field.sea,
            source,
            title,
            subtitle,
            until,
        };
        let [left, top, width, height] = chart.draw(&mut figure).from_top();
        let mut output = format.draw(figure)?;
        let chart::View { west, east, south, north } = view;
        output.map = Some(format!("{left},{top},{width},{height},{west},{east},{south},{north}").into());
        Ok(output)
    }
}
