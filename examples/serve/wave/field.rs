//! The grid of a wave's times, cut to a view and thinned to a picture's pixels.

use isoplot::prelude::Grid;

use super::chart::View;
use crate::tsunami::{Bathymetry, TravelTimes};

/// Pixels of the picture from one number to the next, about; the map is somewhat narrower than the picture.
const SPACING_PX: f64 = 1.6;

/// The weight of a cell among its neighbours: a coast without stairs, on which an island of one cell still shows.
const OWN: f64 = 0.6;

/// What a chart is drawn from: see [`super::chart::Chart`].
#[derive(Debug)]
pub(super) struct Field {
    pub(super) lon: Vec<f64>,
    pub(super) lat: Vec<f64>,
    pub(super) hours: Grid,
    pub(super) sea: Grid,
}

/// The times in a view, for a picture of this width. Blocks of cells become one number: the mean of their times, and
/// the share of them that is sea. Blocks lie on the grid, not on the view, so that a map does not flicker as it moves.
pub(super) fn thinned(times: &TravelTimes<'_>, sea: &Bathymetry, view: &View, width_px: u32) -> Field {
    let grid = times.grid();
    let wanted = (view.east - view.west) / grid.step() / (f64::from(width_px) / SPACING_PX);
    // Blocks must fit round the Earth.
    let block = (1..=grid.rows / 2)
        .find(|b| grid.rows.is_multiple_of(*b) && *b as f64 >= wanted.floor())
        .unwrap_or(1);
    let step = grid.step() * block as f64;
    let (rows, cols) = (grid.rows / block, grid.cols / block);
    let middle = 0.5 * (block - 1) as f64;
    let first_lon = grid.lon(0) + middle * grid.step();
    let first_lat = grid.lat(0) - middle * grid.step();

    // One block beyond each edge.
    let (west, east) = (((view.west - first_lon) / step).floor(), ((view.east - first_lon) / step).ceil());
    let columns: Vec<i64> = (west as i64..=east as i64).collect();
    let top = ((first_lat - view.north) / step).floor().max(0.0) as usize;
    let bottom = (((first_lat - view.south) / step).ceil().max(0.0) as usize).min(rows - 1);
    let from_south: Vec<usize> = (top..=bottom).rev().collect();

    let column = |c: usize| columns[c].rem_euclid(cols as i64) as usize;
    let hours = |r: usize, c: usize| mean_hours(times, from_south[r] * block, column(c) * block, block);
    let share = |r: usize, c: usize| match block {
        1 => smooth(sea, from_south[r], column(c)),
        _ => share(sea, from_south[r] * block, column(c) * block, block),
    };
    Field {
        lon: columns.iter().map(|c| first_lon + *c as f64 * step).collect(),
        lat: from_south.iter().map(|r| first_lat - *r as f64 * step).collect(),
        hours: filled(from_south.len(), columns.len(), hours),
        sea: filled(from_south.len(), columns.len(), share),
    }
}

/// `Grid::from_fn` for many numbers: without its chain of iterators.
fn filled(rows: usize, columns: usize, f: impl Fn(usize, usize) -> f64) -> Grid {
    let mut numbers = vec![0.0; rows * columns];
    for (r, row) in numbers.chunks_exact_mut(columns).enumerate() {
        for (c, number) in row.iter_mut().enumerate() {
            *number = f(r, c);
        }
    }
    Grid::new(rows, columns, numbers).expect("as many numbers as there is room for")
}

fn mean_hours(times: &TravelTimes<'_>, row: usize, col: usize, block: usize) -> f64 {
    let cols = times.grid().cols;
    let (mut sum, mut count) = (0.0, 0.0);
    for j in row..row + block {
        for seconds in &times.seconds[j * cols + col..j * cols + col + block] {
            if !seconds.is_nan() {
                sum += f64::from(*seconds);
                count += 1.0;
            }
        }
    }
    // Of no cell at all, NaN.
    sum / count / 3600.0
}

fn share(sea: &Bathymetry, row: usize, col: usize, block: usize) -> f64 {
    let cols = sea.grid().cols;
    let cells = (row..row + block).flat_map(|j| (col..col + block).map(move |i| j * cols + i));
    cells.filter(|&cell| sea.is_sea(cell)).count() as f64 / (block * block) as f64
}

fn smooth(sea: &Bathymetry, row: usize, col: usize) -> f64 {
    let grid = sea.grid();
    let cell = row * grid.cols + col;
    let around =
        [grid.west_of(cell, col), grid.east_of(cell, col), grid.north_of(cell).0, grid.south_of(cell).0];
    let wet = |cell: usize| f64::from(u8::from(sea.is_sea(cell)));
    OWN * wet(cell) + 0.25 * (1.0 - OWN) * around.into_iter().map(wet).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::pond;
    use crate::tsunami::{Source, travel_times};

    fn view(west: f64, east: f64) -> View {
        View { west, east, south: -60.0, north: 60.0 }
    }

    #[test]
    fn a_view_over_the_edge_of_the_grid_is_the_same_sea() {
        let times = travel_times(pond(), &Source::Point { lat: 10.0, lon: -150.0 }).unwrap();
        let east = thinned(&times, pond(), &view(330.0, 390.0), 1000);
        let west = thinned(&times, pond(), &view(-30.0, 30.0), 1000);
        let bits = |field: &Field| field.hours.iter().map(|h| h.to_bits()).collect::<Vec<u64>>();
        assert_eq!(bits(&east), bits(&west));
        assert!(east.lon.iter().zip(&west.lon).all(|(e, w)| (e - w - 360.0).abs() < 1e-9));
        let reaches = |f: &Field| f.lat[0] <= -60.0 && f.lat.last() >= Some(&60.0) && f.lon[0] <= -30.0;
        assert!(reaches(&west) && west.lon.last() >= Some(&30.0));
    }

    #[test]
    fn fewer_pixels_need_fewer_numbers() {
        let times = travel_times(pond(), &Source::Point { lat: 10.0, lon: -150.0 }).unwrap();
        let columns = |px| thinned(&times, pond(), &view(0.0, 360.0), px).lon.len();
        assert_eq!([1000, 100, 40].map(columns), [122, 122, 32]);
        assert!(columns(1) >= 2);
    }

    #[test]
    #[ignore = "writes the arrays of the golden case: cargo test --example serve -- --ignored golden_case"]
    fn arrays_of_the_golden_case() {
        let sea = Bathymetry::embedded();
        let times = travel_times(sea, &Source::Line { from: (3.3, 96.0), to: (13.5, 93.0) }).unwrap();
        let view = View { west: -87.0, east: 273.0, south: -72.0, north: 76.0 };
        let field = thinned(&times, sea, &view, 280);
        let (rows, cols) = field.hours.shape();
        // Hundredths of an hour, then hundredths of sea; 65535 is no time.
        let hours =
            field.hours.iter().map(|h| if h.is_nan() { u16::MAX } else { (h * 100.0).round() as u16 });
        let share = field.sea.iter().map(|s| (s * 100.0).round() as u16);
        let numbers: Vec<u8> = hours.chain(share).flat_map(u16::to_le_bytes).collect();
        let mut npy = b"\x93NUMPY\x01\x00\x76\x00".to_vec();
        let head = format!("{{'descr': '<u2', 'fortran_order': False, 'shape': (2, {rows}, {cols}), }}");
        npy.extend(format!("{head:<117}\n").as_bytes());
        npy.extend(numbers);
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/tsunami/sumatra_2004.npy");
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/golden/tsunami")).unwrap();
        std::fs::write(path, npy).unwrap();
        eprintln!("{rows} x {cols}, from {} E, {} N", field.lon[0], field.lat[0]);
    }
}
