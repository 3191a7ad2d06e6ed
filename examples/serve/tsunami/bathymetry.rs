//! The depth of the sea, and the speed of a long wave on it.

use std::sync::OnceLock;

use super::grid::Grid;
use super::sphere::Place;

/// Acceleration of gravity, m/s².
pub(crate) const GRAVITY: f64 = 9.81;

/// The embedded picture: see `data/README.md`.
const PICTURE: &[u8] = include_bytes!("data/bathymetry_12min.png");
const PICTURE_ROWS: usize = 900;
/// Depth in metres = (grey / PICTURE_SCALE)²: even steps of the wave's speed.
const PICTURE_SCALE: f64 = 2.45;
/// Water of fewer cells than this, cut off from the rest, is a lake or land below the sea's level. The world ocean
/// has a million cells, the Caspian and the Black Sea 2011 and 1356, the next ones 104 and 77.
const SMALLEST_SEA: usize = 1000;

/// Depths on a grid over the whole Earth.
#[derive(Debug, Clone)]
pub(crate) struct Bathymetry {
    grid: Grid,
    /// Metres; 0 is land.
    depth: Vec<f32>,
    /// Seconds per metre; infinite on land.
    slowness: Vec<f32>,
}

impl Bathymetry {
    /// The Earth's sea on a grid of 12 arc-minutes, decoded at the first call.
    pub(crate) fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<Bathymetry> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            let grid = Grid::new(PICTURE_ROWS, 89.85, 0.05);
            let grey =
                decode(PICTURE, &grid).expect("the embedded picture is a sound PNG of the grid's size");
            let depth = grey.iter().map(|&g| (f64::from(g) / PICTURE_SCALE).powi(2) as f32).collect();
            Self::new(grid.clone(), drop_ponds(&grid, depth, SMALLEST_SEA))
        })
    }

    /// Depths in metres, cell by cell; land where one is not above 0. Panics if there are not `grid.len()` depths.
    pub(crate) fn new(grid: Grid, mut depth: Vec<f32>) -> Self {
        assert_eq!(depth.len(), grid.len(), "one depth a cell");
        for d in &mut depth {
            *d = if *d > 0.0 { *d } else { 0.0 };
        }
        let slowness = depth.iter().map(|&d| (1.0 / (GRAVITY * f64::from(d)).sqrt()) as f32).collect();
        Self { grid, depth, slowness }
    }

    /// The grid of the depths.
    pub(crate) fn grid(&self) -> &Grid {
        &self.grid
    }

    /// Depth of a cell, metres; 0 on land.
    pub(crate) fn depth(&self, cell: usize) -> f64 {
        f64::from(self.depth[cell])
    }

    /// Whether a cell is sea.
    pub(crate) fn is_sea(&self, cell: usize) -> bool {
        self.depth[cell] > 0.0
    }

    /// Time a long wave needs in a cell, 1/√(g h), seconds per metre; infinite on land.
    #[inline]
    pub(crate) fn slowness(&self, cell: usize) -> f64 {
        f64::from(self.slowness[cell])
    }

    /// The middle of the sea cell nearest to `place`, and its distance in metres; the place itself, and 0, when it
    /// is at sea. `None` if there is no sea within `reach` metres.
    pub(crate) fn nearest_sea(&self, place: Place, reach: f64) -> Option<(Place, f64)> {
        if self.is_sea(self.grid.cell_at(place)) {
            return Some((place, 0.0));
        }
        let near = self.grid.within(place, reach);
        let sea = near.into_iter().filter(|&(cell, _)| self.is_sea(cell));
        sea.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(cell, distance)| (self.grid.centre(cell), distance))
    }
}

/// The grey values of a picture of the grid's size.
fn decode(picture: &[u8], grid: &Grid) -> Result<Vec<u8>, String> {
    let mut reader =
        png::Decoder::new(std::io::Cursor::new(picture)).read_info().map_err(|e| e.to_string())?;
    let mut grey = vec![0; grid.len()];
    if reader.output_buffer_size() != Some(grey.len()) {
        return Err(format!("not {} x {} pixels of 8 bits", grid.cols, grid.rows));
    }
    reader.next_frame(&mut grey).map_err(|e| e.to_string())?;
    Ok(grey)
}

/// Turns to land all water of fewer than `smallest` connected cells.
fn drop_ponds(grid: &Grid, mut depth: Vec<f32>, smallest: usize) -> Vec<f32> {
    let mut seen = vec![false; grid.len()];
    for start in 0..grid.len() {
        if seen[start] || depth[start] <= 0.0 {
            continue;
        }
        let basin = flood(grid, &depth, start, &mut seen);
        if basin.len() < smallest {
            basin.into_iter().for_each(|cell| depth[cell] = 0.0);
        }
    }
    depth
}

/// The wet cells connected to `start` by their sides.
fn flood(grid: &Grid, depth: &[f32], start: usize, seen: &mut [bool]) -> Vec<usize> {
    seen[start] = true;
    let mut basin = vec![start];
    let mut next = 0;
    while let Some(&cell) = basin.get(next) {
        let col = cell % grid.cols;
        let around =
            [grid.west_of(cell, col), grid.east_of(cell, col), grid.north_of(cell).0, grid.south_of(cell).0];
        for other in around {
            if depth[other] > 0.0 && !seen[other] {
                seen[other] = true;
                basin.push(other);
            }
        }
        next += 1;
    }
    basin
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth_at(lat: f64, lon: f64) -> f64 {
        let sea = Bathymetry::embedded();
        sea.depth(sea.grid().cell_at(Place::new(lat, lon).unwrap()))
    }

    #[test]
    fn the_embedded_sea_is_the_earths() {
        // The Challenger Deep, the abyss off Hawaii, the North Sea; Tibet, the South Pole, the Dead Sea's hollow.
        assert!(depth_at(11.35, 142.2) > 8000.0);
        assert!((4000.0..6000.0).contains(&depth_at(25.0, -150.0)));
        assert!((20.0..150.0).contains(&depth_at(56.0, 3.0)));
        assert_eq!([depth_at(32.0, 88.0), depth_at(-90.0, 0.0), depth_at(31.5, 35.5)], [0.0; 3]);
        let sea = Bathymetry::embedded();
        let wet = (0..sea.grid().len()).filter(|&cell| sea.is_sea(cell)).count();
        assert_eq!(wet, 1_069_978 + 2011 + 1356);
    }

    #[test]
    fn a_wave_on_4000_metres_is_as_fast_as_a_jet() {
        let sea = Bathymetry::new(Grid::new(18, 85.0, 5.0), vec![4000.0; 18 * 36]);
        assert!((1.0 / sea.slowness(100) - 198.1).abs() < 0.1);
    }

    #[test]
    fn depths_that_are_no_depths_are_land() {
        let mut depth = vec![100.0; 18 * 36];
        depth[0] = f32::NAN;
        depth[1] = -5.0;
        let sea = Bathymetry::new(Grid::new(18, 85.0, 5.0), depth);
        assert_eq!([0, 1, 2].map(|cell| sea.is_sea(cell)), [false, false, true]);
        assert_eq!(sea.slowness(0), f64::INFINITY);
    }

    #[test]
    fn the_nearest_sea_of_an_inland_town_is_its_coast() {
        let sea = Bathymetry::embedded();
        let (rome, alps) = (Place::new(41.9, 12.5).unwrap(), Place::new(46.5, 8.0).unwrap());
        let (coast, distance) = sea.nearest_sea(rome, 100_000.0).unwrap();
        assert!(sea.is_sea(sea.grid().cell_at(coast)) && (1.0..60_000.0).contains(&distance));
        assert_eq!(sea.nearest_sea(alps, 100_000.0), None);
    }
}
