//! When the wave comes to the built-in cities, or to the places of the request.

use std::sync::Arc;

use serde_json::{Value, json};

use super::Waves;
use super::ask::{Asked, LAT, LON};
use super::chart::place_text;
use crate::output::Output;
use crate::params::Params;
use crate::refusal::{Refusal, excerpt};
use crate::render::Job;
use crate::tsunami::CITIES;

/// `/arrivals.json?lat=38.3&lon=142.4`: minutes by place.
pub(crate) fn arrivals(waves: &Arc<Waves>, mut params: Params) -> Result<Job, Refusal> {
    let asked = Asked::read(&mut params)?;
    let places = places(&params.text("at")?)?;
    let key = params.finish("arrivals.json")?;
    let waves = waves.clone();
    Ok(Job::new(key, move |wanted| {
        let times = waves.times(&asked.source, &|| wanted.still())?;
        let minutes = |lat, lon| times.at(lat, lon).map(|seconds| (seconds / 6.0).round() / 10.0);
        let arrival = |name: &str, lat: f64, lon: f64| (minutes(lat, lon), name.to_owned(), lat, lon);
        let arrivals = if places.is_empty() {
            let mut all: Vec<_> = CITIES.iter().map(|c| arrival(c.name, c.lat, c.lon)).collect();
            // Where no wave comes stands last.
            all.sort_by(|a, b| a.0.unwrap_or(f64::MAX).total_cmp(&b.0.unwrap_or(f64::MAX)));
            all
        } else {
            places.iter().map(|&(lat, lon)| arrival(&place_text(lat, lon), lat, lon)).collect()
        };
        let written =
            |(minutes, name, lat, lon)| json!({ "name": name, "lat": lat, "lon": lon, "minutes": minutes });
        let arrivals: Vec<Value> = arrivals.into_iter().map(written).collect();
        let from: Vec<Value> =
            asked.ends().iter().map(|(lat, lon)| json!({ "lat": lat, "lon": lon })).collect();
        let moved_km = (times.origin.moved / 100.0).round() / 10.0;
        let body = json!({ "source": from, "moved_km": moved_km, "arrivals": arrivals });
        Ok(Output::new(body.to_string(), "application/json"))
    }))
}

/// `lat,lon` of each place, with semicolons between.
fn places(text: &str) -> Result<Vec<(f64, f64)>, Refusal> {
    let wrong = |piece: &str, why: &str| {
        Err(Refusal::parameter("at", format!("{why}: {:?} is not", excerpt(piece.trim()))))
    };
    let mut places = Vec::new();
    for piece in text.split(';').filter(|p| !p.trim().is_empty()) {
        let numbers: Vec<f64> = piece.split(',').map_while(|n| n.trim().parse().ok()).collect();
        match numbers[..] {
            [lat, lon] if piece.matches(',').count() == 1 => {
                if !(LAT.contains(&lat) && LON.contains(&lon)) {
                    return wrong(piece, "must be places, -90 to 90 and -360 to 360");
                }
                places.push((lat, lon));
            }
            _ => return wrong(piece, "must be places, as in at=21.3,-157.9;38.7,-9.2"),
        }
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn places_are_pairs_of_numbers() {
        assert_eq!(places("21.3,-157.9; 38.7 , -9.2;").unwrap(), [(21.3, -157.9), (38.7, -9.2)]);
        assert_eq!(places("").unwrap(), []);
        for text in ["1", "1,2,3", "1,x", "1,2,x", "91,0", "0,361", "nan,0", "0,inf"] {
            let told = places(text).unwrap_err().message;
            assert!(told.starts_with("at must be places") && told.ends_with("is not"), "{told}");
        }
    }
}
