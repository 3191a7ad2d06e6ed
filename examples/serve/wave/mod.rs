//! Tsunamis for HTTP clients: the map of a wave's travel times, and the times at places.
//!
//! A request's way: `ask` (source, region) -> `times` (the march, shared and kept) -> `field` (thinned to the
//! picture) -> `chart` (the figure); or `times` -> `arrivals` (JSON).

mod arrivals;
mod ask;
mod chart;
mod field;
mod live;
mod region;
mod times;

use std::sync::Arc;

use crate::output::{Output, Shown};
use crate::params::Params;
use crate::picture::Format;
use crate::plot::Size;
use crate::refusal::Refusal;
use crate::render::{Job, Wanted};

pub(crate) use arrivals::arrivals;
use ask::Asked;
pub(crate) use ask::{LAT, LON};
use chart::Chart;
pub(crate) use live::{FPS, Live, SPEED};
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
        let (title, mut subtitle) = self.asked.titles(&times);
        if let Some(hours) = until {
            let minutes = (hours * 60.0).round() as u32;
            subtitle = format!("The first wave after {} h {:02} min", minutes / 60, minutes % 60);
        }
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
        let drawn = chart.draw(&mut figure);
        let shown = Shown {
            area_px: drawn.layout.map_from_top(),
            degrees: [view.west, view.east, view.south, view.north],
            hours: drawn.hours,
        };
        let output = format.draw(figure)?;
        Ok(Output { shown: Some(Arc::new(shown)), ..output })
    }
}
