//! Against a forecast of 2011 and the gauges of three tsunamis.

use super::super::{Source, event};
use super::table::{deep_differences, differences, median};

const GAUGES_2011: &str = include_str!("../data/observed_2011_tohoku.tsv");

/// Mean, mean size, and the largest size of differences.
fn spread(all: &[f64]) -> (f64, f64, f64) {
    let n = all.len() as f64;
    let sizes = all.iter().map(|d| d.abs());
    (all.iter().sum::<f64>() / n, sizes.clone().sum::<f64>() / n, sizes.fold(0.0, f64::max))
}

/// Median difference and median size of the differences to a table of gauges, minutes.
fn medians(key: &str, table: &str) -> (f64, f64) {
    let (all, unreached) = differences(event(key).unwrap().source, table);
    assert!(unreached <= 3, "{unreached} gauges unreached");
    let mut sizes: Vec<f64> = all.iter().map(|d| d.abs()).collect();
    sizes.sort_by(f64::total_cmp);
    let found = (median(&all), median(&sizes));
    eprintln!("{key}: median {:.2} min, median size {:.2} min of {} gauges", found.0, found.1, all.len());
    found
}

#[test]
fn agrees_with_the_forecast_of_2011() {
    let table = include_str!("../data/tohoku_2011_ptwc_eta.tsv");
    let (all, unreached) = differences(Source::Point { lat: 38.2, lon: 142.5 }, table);
    let (bias, mean, worst) = spread(&all);
    eprintln!("forecast: mean size {mean:.2} min, bias {bias:.2}, worst {worst:.2}");
    assert_eq!((all.len(), unreached), (30, 0));
    assert!(mean <= 6.0 && bias.abs() <= 2.0 && worst <= 25.0);
}

/// From a point the wave comes late: the sea rose over 400 km by 200, and its near edges were nearer to all.
#[test]
fn agrees_with_the_gauges_of_2011() {
    let (middle, size) = medians("tohoku-2011", GAUGES_2011);
    assert!(middle.abs() <= 4.5 && size <= 16.0);
}

/// The deep ocean's gauges tell first waves from noise, and a point from a rupture: the line runs from the epicentre,
/// where it began, to the centroid, where it was strongest (Global CMT catalogue, 201103110546A).
#[test]
fn a_rupture_agrees_with_deep_gauges_better_than_a_point() {
    let (point, rupture) = ((38.297, 142.373), (37.52, 143.05));
    let of = |to| median(&deep_differences(Source::Line { from: point, to }, GAUGES_2011));
    let (alone, whole) = (of(point), of(rupture));
    eprintln!(
        "deep gauges of 2011: median {alone:.2} min from the epicentre, {whole:.2} min from the rupture"
    );
    assert!(whole.abs() <= 4.0 && alone > whole + 5.0);
}

#[test]
fn agrees_with_the_gauges_of_2015() {
    let (middle, size) = medians("illapel-2015", include_str!("../data/observed_2015_illapel.tsv"));
    assert!(middle.abs() <= 4.1 && size <= 9.8);
}

#[test]
fn agrees_with_the_gauges_of_1960() {
    let (middle, size) = medians("valdivia-1960", include_str!("../data/observed_1960_valdivia.tsv"));
    assert!(middle.abs() <= 2.5 && size <= 19.0);
}
