//! The tables of arrival times in `data`.

use super::super::{Bathymetry, Source, travel_times};

/// A line of a table.
struct Site {
    lat: f64,
    lon: f64,
    minutes: f64,
    /// A pressure gauge on the floor of the deep ocean, not a harbour's.
    deep: bool,
}

/// Reads a table: name, latitude, longitude, minutes, and for gauges their kind, 3 being the deep ones.
fn sites(table: &str) -> Vec<Site> {
    let lines = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines
        .map(|line| {
            let number = |n| line.split('\t').nth(n).and_then(|x| x.trim().parse().ok()).expect("a number");
            let deep = line.split('\t').nth(4).is_some_and(|kind| kind.trim() == "3");
            Site { lat: number(1), lon: number(2), minutes: number(3), deep }
        })
        .collect()
}

/// Computed minus tabled times, minutes, smallest first, and how many sites the wave does not reach: those at the
/// heads of fjords narrower than a cell.
pub(super) fn differences(source: Source, table: &str) -> (Vec<f64>, usize) {
    compare(source, &sites(table))
}

/// The same for the gauges of the deep ocean alone.
pub(super) fn deep_differences(source: Source, table: &str) -> Vec<f64> {
    let deep: Vec<Site> = sites(table).into_iter().filter(|site| site.deep).collect();
    compare(source, &deep).0
}

fn compare(source: Source, sites: &[Site]) -> (Vec<f64>, usize) {
    let times = travel_times(Bathymetry::embedded(), &source).unwrap();
    let difference = |site: &Site| Some(times.at(site.lat, site.lon)? / 60.0 - site.minutes);
    let mut all: Vec<f64> = sites.iter().filter_map(difference).collect();
    all.sort_by(f64::total_cmp);
    let unreached = sites.len() - all.len();
    (all, unreached)
}

/// The middle of sorted numbers.
pub(super) fn median(sorted: &[f64]) -> f64 {
    let n = sorted.len();
    (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0
}
