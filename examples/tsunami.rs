//! Travel times of a tsunami, in a table: `cargo run --release --example tsunami -- --event tohoku-2011`.

#[path = "serve/tsunami/mod.rs"]
mod tsunami;

use std::process::ExitCode;
use std::time::Instant;

use tsunami::{Bathymetry, CITIES, EVENTS, Source, event, travel_times};

const USAGE: &str = "usage: tsunami --lat LAT --lon LON [--lat2 LAT --lon2 LON] | --event KEY";

#[allow(clippy::print_stdout, reason = "the table is for standard output")]
fn main() -> ExitCode {
    match source(std::env::args().skip(1)).and_then(|source| report(&source)) {
        Ok(table) => {
            print!("{table}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The source that the command line names.
fn source(args: impl Iterator<Item = String>) -> Result<Source, String> {
    let args: Vec<String> = args.collect();
    let value = |name: &str| args.iter().position(|a| a == name).and_then(|at| args.get(at + 1));
    let number = |name: &str| match value(name) {
        None => Ok(None),
        Some(text) => text.parse::<f64>().map(Some).map_err(|_| format!("{name} {text}: not a number")),
    };
    if let Some(key) = value("--event") {
        let keys: Vec<&str> = EVENTS.iter().map(|e| e.key).collect();
        return event(key).map(|e| e.source).ok_or(format!("no event {key}; there are {}", keys.join(", ")));
    }
    match (number("--lat")?, number("--lon")?, number("--lat2")?, number("--lon2")?) {
        (Some(lat), Some(lon), None, None) => Ok(Source::Point { lat, lon }),
        (Some(lat), Some(lon), Some(lat2), Some(lon2)) => {
            Ok(Source::Line { from: (lat, lon), to: (lat2, lon2) })
        }
        _ => Err(USAGE.to_owned()),
    }
}

/// The cities in the order of their arrival times.
fn report(source: &Source) -> Result<String, String> {
    let sea = Bathymetry::embedded();
    let start = Instant::now();
    let times = travel_times(sea, source).map_err(|e| e.to_string())?;
    eprintln!("{} cells in {:.3} s", times.seconds.len(), start.elapsed().as_secs_f64());
    if times.origin.moved > 0.0 {
        eprintln!("the source was moved {:.0} km, to the nearest sea", times.origin.moved / 1e3);
    }
    let mut arrivals: Vec<(f64, &str)> = Vec::new();
    for city in &CITIES {
        if let Some(seconds) = times.at(city.lat, city.lon) {
            arrivals.push((seconds, city.name));
        }
    }
    arrivals.sort_by(|a, b| a.0.total_cmp(&b.0));
    let line = |(seconds, name): &(f64, &str)| {
        let minutes = (seconds / 60.0).round() as u32;
        format!("{:>3} h {:02} min  {name}\n", minutes / 60, minutes % 60)
    };
    Ok(arrivals.iter().map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Source, String> {
        source(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn the_command_line_names_a_source() {
        assert_eq!(parse("--lat 38.3 --lon 142.4"), Ok(Source::Point { lat: 38.3, lon: 142.4 }));
        let line = Source::Line { from: (3.3, 96.0), to: (13.5, 93.0) };
        assert_eq!(parse("--lat 3.3 --lon 96 --lat2 13.5 --lon2 93"), Ok(line));
        assert_eq!(parse("--event sumatra-2004"), Ok(line));
        assert!(parse("--event atlantis").unwrap_err().contains("tohoku-2011"));
        assert_eq!(parse("--lat north --lon 3").unwrap_err(), "--lat north: not a number");
        assert_eq!(parse("--lat 3").unwrap_err(), USAGE);
    }

    #[test]
    fn the_nearest_city_comes_first() {
        let table = report(&Source::Point { lat: 38.297, lon: 142.373 }).unwrap();
        assert!(table.lines().next().unwrap().ends_with("Sendai"), "{table}");
        assert!(report(&Source::Point { lat: 47.0, lon: 8.5 }).unwrap_err().contains("on land"));
    }
}
