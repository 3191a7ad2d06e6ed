//! The grid on the sphere: cells of equal steps in latitude and longitude, round the Earth and from pole to pole.

use super::sphere::{EARTH_RADIUS, Place};

/// Rows run from north to south, columns from west to east; cell `row * cols + col`. Columns go round, and a step
/// north from the first row leads over the pole, to the first row half a turn away.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Grid {
    /// Number of rows.
    pub(crate) rows: usize,
    /// Number of columns, even.
    pub(crate) cols: usize,
    /// Latitude of the first row's centres, degrees.
    north: f64,
    /// Longitude of the first column's centres, degrees.
    west: f64,
    /// Degrees from cell to cell, both ways.
    step: f64,
}

impl Grid {
    /// The grid of `rows` by `2 * rows` cells whose first centre lies at `north` degrees north and `west` degrees
    /// east; no centre may lie on a pole.
    pub(crate) fn new(rows: usize, north: f64, west: f64) -> Self {
        let grid = Self { rows, cols: 2 * rows, north, west, step: 180.0 / rows as f64 };
        assert!(rows > 3 && north < 90.0 && grid.lat(rows - 1) > -90.0, "a centre lies on a pole");
        grid
    }

    /// Number of cells.
    pub(crate) fn len(&self) -> usize {
        self.rows * self.cols
    }

    /// Latitude of a row's centres, degrees north.
    pub(crate) fn lat(&self, row: usize) -> f64 {
        self.north - self.step * row as f64
    }

    /// Longitude of a column's centres, degrees east, rising from the first column's.
    pub(crate) fn lon(&self, col: usize) -> f64 {
        self.west + self.step * col as f64
    }

    /// Degrees from cell to cell.
    pub(crate) fn step(&self) -> f64 {
        self.step
    }

    /// The centre of a cell.
    pub(crate) fn centre(&self, cell: usize) -> Place {
        Place::new(self.lat(cell / self.cols), self.lon(cell % self.cols))
            .expect("centres lie between the poles")
    }

    /// The cell around a place.
    pub(crate) fn cell_at(&self, place: Place) -> usize {
        let (row, col) = self.position(place);
        let row = (row.round().max(0.0) as usize).min(self.rows - 1);
        row * self.cols + col.round() as usize % self.cols
    }

    /// A place in rows and columns, with fractions: (2.5, 0.0) is half-way between the rows 2 and 3 of column 0.
    /// Rows pass the first and the last by a fraction near the poles; columns lie in [0, cols).
    pub(crate) fn position(&self, place: Place) -> (f64, f64) {
        let col = ((place.lon() - self.west) / self.step).rem_euclid(self.cols as f64);
        ((self.north - place.lat()) / self.step, if col < self.cols as f64 { col } else { 0.0 })
    }

    /// The cells whose centres lie within `reach` metres of a place, with their distances, row by row.
    pub(crate) fn within(&self, place: Place, reach: f64) -> Vec<(usize, f64)> {
        let mut cells = Vec::new();
        let (row, col) = self.position(place);
        let rows = (reach / EARTH_RADIUS).to_degrees() / self.step;
        let first = (row - rows).ceil().max(0.0) as usize;
        let last = ((row + rows).floor().max(0.0) as usize).min(self.rows - 1);
        for j in first..=last {
            let half = self.half_width(place, self.lat(j), reach);
            // From `low` on, counted with turns; never a column twice.
            let low = (col - half).ceil() as i64;
            let count = ((2.0 * half) as usize + 1).min(self.cols);
            for n in 0..count as i64 {
                let cell = j * self.cols + (low + n).rem_euclid(self.cols as i64) as usize;
                let distance = place.distance(self.centre(cell));
                if distance <= reach {
                    cells.push((cell, distance));
                }
            }
        }
        cells
    }

    /// How many columns to either side of `place` the circle of `reach` metres around it covers at latitude `lat`:
    /// from the haversine of a distance, hav(d) = hav(lat - lat') + cos(lat) cos(lat') hav(lon - lon').
    fn half_width(&self, place: Place, lat: f64, reach: f64) -> f64 {
        let hav = |angle: f64| (angle / 2.0).sin().powi(2);
        let left =
            hav((reach / EARTH_RADIUS).min(std::f64::consts::PI)) - hav((lat - place.lat()).to_radians());
        let share = left / (lat.to_radians().cos() * place.lat().to_radians().cos());
        if share >= 1.0 || share.is_nan() {
            return self.cols as f64 / 2.0;
        }
        (2.0 * share.max(0.0).sqrt().asin()).to_degrees() / self.step + 1e-9
    }

    /// Metres from a cell to its neighbours in the same row.
    pub(crate) fn east_length(&self, row: usize) -> f64 {
        EARTH_RADIUS * self.lat(row).to_radians().cos() * self.step.to_radians()
    }

    /// Metres from a row to the next one north; from the first row, over the pole.
    pub(crate) fn north_length(&self, row: usize) -> f64 {
        let degrees = if row > 0 { self.step } else { 2.0 * (90.0 - self.north) };
        EARTH_RADIUS * degrees.to_radians()
    }

    /// Metres from a row to the next one south; from the last row, over the pole.
    pub(crate) fn south_length(&self, row: usize) -> f64 {
        let degrees = if row + 1 < self.rows { self.step } else { 2.0 * (90.0 + self.lat(self.rows - 1)) };
        EARTH_RADIUS * degrees.to_radians()
    }

    /// The next cell west.
    #[inline]
    pub(crate) fn west_of(&self, cell: usize, col: usize) -> usize {
        if col > 0 { cell - 1 } else { cell + self.cols - 1 }
    }

    /// The next cell east.
    #[inline]
    pub(crate) fn east_of(&self, cell: usize, col: usize) -> usize {
        if col + 1 < self.cols { cell + 1 } else { cell + 1 - self.cols }
    }

    /// The next cell north, and the one after that.
    #[inline]
    pub(crate) fn north_of(&self, cell: usize) -> (usize, usize) {
        let cols = self.cols;
        if cell >= 2 * cols {
            (cell - cols, cell - 2 * cols)
        } else if cell >= cols {
            (cell - cols, self.over_pole(cell - cols))
        } else {
            let over = self.over_pole(cell);
            (over, over + cols)
        }
    }

    /// The next cell south, and the one after that.
    #[inline]
    pub(crate) fn south_of(&self, cell: usize) -> (usize, usize) {
        let (cols, len) = (self.cols, self.len());
        if cell + 2 * cols < len {
            (cell + cols, cell + 2 * cols)
        } else if cell + cols < len {
            (cell + cols, self.over_pole(cell + cols))
        } else {
            let over = self.over_pole(cell);
            (over, over - cols)
        }
    }

    /// The cell of the same row half a turn away.
    fn over_pole(&self, cell: usize) -> usize {
        let (half, row) = (self.cols / 2, cell / self.cols * self.cols);
        row + (cell - row + half) % self.cols
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_go_round_and_over_the_poles() {
        let grid = Grid::new(90, 89.0, 1.0);
        assert_eq!((grid.cols, grid.lon(179)), (180, 359.0));
        assert_eq!((grid.west_of(180, 0), grid.east_of(179, 179)), (359, 0));
        assert_eq!((grid.north_of(10), grid.north_of(190)), ((100, 280), (10, 100)));
        let last = 89 * 180;
        assert_eq!(grid.south_of(last + 100), (last + 10, last + 10 - 180));
        assert_eq!(grid.south_of(last - 180 + 100), (last + 100, last + 10));
        assert!((grid.north_length(0) - grid.north_length(1)).abs() < 1e-6);
    }

    #[test]
    fn cells_within_a_circle_are_all_and_only_those() {
        let grid = Grid::new(90, 89.5, 0.5);
        for (lat, lon) in [(0.0, 0.0), (52.0, 359.9), (88.2, 10.0), (-89.9, 200.0), (90.0, 0.0)] {
            let place = Place::new(lat, lon).unwrap();
            let all: Vec<usize> =
                (0..grid.len()).filter(|&cell| place.distance(grid.centre(cell)) <= 500_000.0).collect();
            let mut found: Vec<usize> = grid.within(place, 500_000.0).iter().map(|c| c.0).collect();
            found.sort_unstable();
            assert_eq!(found, all, "around {place:?}");
        }
    }

    #[test]
    fn every_centre_lies_in_its_own_cell() {
        let grid = Grid::new(45, 88.3, -179.0);
        assert!((0..grid.len()).all(|cell| grid.cell_at(grid.centre(cell)) == cell));
    }
}
