//! Which wave a request asks for.

use std::ops::RangeInclusive;

use warp::http::StatusCode;

use super::chart::place_text;
use crate::params::Params;
use crate::refusal::Refusal;
use crate::tsunami::{EVENTS, Event, Place, Source, SourceError, TravelTimes, event};

/// Degrees north.
pub(crate) const LAT: RangeInclusive<f64> = -90.0..=90.0;

/// Degrees east: a turn either way, so that both 190 and -170 can be said.
pub(crate) const LON: RangeInclusive<f64> = -360.0..=360.0;

/// Points of a line as it is drawn.
const PARTS: usize = 24;

/// Where a wave starts, and what it is called.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(super) source: Source,
    event: Option<&'static Event>,
}

impl Asked {
    /// Reads `lat` and `lon`, with `lat2` and `lon2` for a line, and `event`: without coordinates its own are meant.
    pub(crate) fn read(params: &mut Params) -> Result<Self, Refusal> {
        let (lat, lon) = (params.optional("lat", LAT)?, params.optional("lon", LON)?);
        let (lat2, lon2) = (params.optional("lat2", LAT)?, params.optional("lon2", LON)?);
        let key = params.text("event")?;
        let event = match key.as_str() {
            "" => None,
            key => Some(event(key).ok_or_else(|| unknown_event(key))?),
        };
        let missing = |name, why| Err(Refusal::parameter(name, format!("is missing: {why}")));
        let source = match (lat, lon, lat2, lon2) {
            (None, None, None, None) => match event {
                Some(event) => event.source,
                None => return missing("lat", "give lat and lon, or an event"),
            },
            (Some(lat), Some(lon), None, None) => Source::Point { lat, lon },
            (Some(lat), Some(lon), Some(lat2), Some(lon2)) => {
                Source::Line { from: (lat, lon), to: (lat2, lon2) }
            }
            (None, ..) => return missing("lat", "lat and lon belong together"),
            (_, None, ..) => return missing("lon", "lat and lon belong together"),
            (.., None, _) => return missing("lat2", "lat2 and lon2 belong together"),
            (.., None) => return missing("lon2", "lat2 and lon2 belong together"),
        };
        Ok(Self { source, event })
    }

    /// The latitude and longitude that a map is centred on.
    pub(super) fn middle(&self) -> (f64, f64) {
        let points = line(&self.source, 2);
        points.get(points.len() / 2).copied().unwrap_or_default()
    }

    /// The point, or both ends of the line, as asked for.
    pub(super) fn ends(&self) -> Vec<(f64, f64)> {
        match self.source {
            Source::Point { lat, lon } => vec![(lat, lon)],
            Source::Line { from, to } => vec![from, to],
        }
    }

    /// The points to draw: those asked for, or the one at sea that the wave starts from in their place.
    pub(super) fn drawn(&self, times: &TravelTimes<'_>) -> Vec<(f64, f64)> {
        match times.origin.points.as_slice() {
            [moved] if times.origin.moved > 0.0 => vec![(moved.lat(), moved.lon())],
            _ => line(&self.source, PARTS),
        }
    }

    /// What is written above the map.
    pub(super) fn titles(&self, times: &TravelTimes<'_>) -> (String, String) {
        let place = match self.source {
            Source::Point { lat, lon } => place_text(lat, lon),
            Source::Line { from, to } => {
                format!("{} to {}", place_text(from.0, from.1), place_text(to.0, to.1))
            }
        };
        let moved = match times.origin.moved {
            m if m > 0.0 => format!(", moved {:.0} km to the sea", (m / 1e3).max(1.0)),
            _ => String::new(),
        };
        let title = match self.event {
            Some(e) => format!("{}, {} UTC, magnitude {}", e.name, minute(e.time), e.magnitude),
            None => format!("Tsunami from {place}"),
        };
        (title, format!("Hours until the first wave from {place}{moved}"))
    }
}

/// `2011-03-11 05:46` of `2011-03-11T05:46:24Z`.
fn minute(time: &str) -> String {
    time.chars().take(16).map(|c| if c == 'T' { ' ' } else { c }).collect()
}

fn line(source: &Source, parts: usize) -> Vec<(f64, f64)> {
    match *source {
        Source::Point { lat, lon } => vec![(lat, lon)],
        Source::Line { from, to } => match (Place::new(from.0, from.1), Place::new(to.0, to.1)) {
            (Some(a), Some(b)) => a.along(b, parts).map(|p| (p.lat(), p.lon())).collect(),
            _ => Vec::new(),
        },
    }
}

fn unknown_event(key: &str) -> Refusal {
    let keys: Vec<&str> = EVENTS.iter().map(|e| e.key).collect();
    let key = crate::refusal::excerpt(key);
    Refusal::parameter("event", format!("must be one of {}, not {key:?}", keys.join(", ")))
}

/// 400, with the parameter that a form should mark.
pub(super) fn refused(source: &Source, e: &SourceError) -> Refusal {
    let parameter = match e {
        SourceError::TooLong { .. } => "lat2",
        SourceError::OnLand | SourceError::NotAPlace { .. } => "lat",
    };
    let at = match (e, source) {
        (SourceError::OnLand, Source::Point { lat, lon }) => format!("{}: ", place_text(*lat, *lon)),
        _ => String::new(),
    };
    Refusal {
        status: StatusCode::BAD_REQUEST,
        parameter: Some(parameter.to_owned()),
        message: format!("{at}{e}"),
    }
}
