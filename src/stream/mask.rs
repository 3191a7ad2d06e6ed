//! The cells that lines have passed.

/// A grid of cells, each passed by one line at most.
#[derive(Debug)]
pub(super) struct Mask {
    pub(super) columns: usize,
    pub(super) rows: usize,
    passed: Vec<bool>,
    /// The cells of the present line.
    line: Vec<usize>,
    here: Option<(i64, i64)>,
    /// From columns and rows of vectors to those of cells.
    per_column: f64,
    per_row: f64,
}

impl Mask {
    pub(super) fn new((columns, rows): (usize, usize), (nx, ny): (usize, usize)) -> Self {
        Self {
            columns,
            rows,
            passed: vec![false; columns * rows],
            line: Vec::new(),
            here: None,
            per_column: (columns - 1) as f64 / (nx - 1) as f64,
            per_row: (rows - 1) as f64 / (ny - 1) as f64,
        }
    }

    /// The cell nearest to a point of the grid.
    fn cell(&self, x: f64, y: f64) -> (i64, i64) {
        ((x * self.per_column).round_ties_even() as i64, (y * self.per_row).round_ties_even() as i64)
    }

    /// The middle of a cell, as a point of the grid.
    pub(super) fn middle(&self, column: usize, row: usize) -> (f64, f64) {
        (column as f64 * (1.0 / self.per_column), row as f64 * (1.0 / self.per_row))
    }

    pub(super) fn is_free(&self, column: usize, row: usize) -> bool {
        !self.passed[row * self.columns + column]
    }

    /// Starts a line; whether it may.
    pub(super) fn start(&mut self, x: f64, y: f64, broken: bool) -> bool {
        self.line.clear();
        self.enter(x, y, broken)
    }

    /// Goes back to where the line started.
    pub(super) fn restart(&mut self, x: f64, y: f64) {
        self.here = Some(self.cell(x, y));
    }

    /// Goes on to a point of the grid; whether the line may. One that is not `broken` always may.
    pub(super) fn enter(&mut self, x: f64, y: f64, broken: bool) -> bool {
        let cell = self.cell(x, y);
        if self.here == Some(cell) {
            return true;
        }
        let at = cell.1.clamp(0, self.rows as i64 - 1) as usize * self.columns
            + cell.0.clamp(0, self.columns as i64 - 1) as usize;
        if self.passed[at] {
            return !broken;
        }
        self.passed[at] = true;
        self.line.push(at);
        self.here = Some(cell);
        true
    }

    /// Forgets the present line.
    pub(super) fn undo(&mut self) {
        self.line.iter().for_each(|&at| self.passed[at] = false);
    }

    /// All cells, from the rim inwards in a spiral: lines that start at the rim come out better.
    pub(super) fn spiral(&self) -> Vec<(usize, usize)> {
        let (mut x, mut y) = (0i64, 0i64);
        let (mut left, mut bottom) = (0, 1);
        let (mut right, mut top) = (self.columns as i64 - 1, self.rows as i64 - 1);
        let mut way = 0;
        let mut cells = Vec::with_capacity(self.passed.len());
        for _ in 0..self.passed.len() {
            cells.push((x as usize, y as usize));
            match way {
                0 => {
                    x += 1;
                    if x >= right {
                        (right, way) = (right - 1, 1);
                    }
                }
                1 => {
                    y += 1;
                    if y >= top {
                        (top, way) = (top - 1, 2);
                    }
                }
                2 => {
                    x -= 1;
                    if x <= left {
                        (left, way) = (left + 1, 3);
                    }
                }
                _ => {
                    y -= 1;
                    if y <= bottom {
                        (bottom, way) = (bottom + 1, 0);
                    }
                }
            }
        }
        cells.retain(|&(x, y)| x < self.columns && y < self.rows);
        cells
    }
}
