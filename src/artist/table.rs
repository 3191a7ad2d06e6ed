//! A table of texts. Where its cells lie stands in `table_layout`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::table_cell::{Edges, TableCell};
use super::{Artist, ArtistBase, DrawContext, HAlign, IntoFontSize, artist_base, table_layout, text_align};
use crate::color::{Color, IntoColors};
use crate::data::{IntoData, Number};
use crate::each::Each;
use crate::error::Error;
use crate::geom::BBox;
use crate::rc::RcParams;
use crate::render::Renderer;

/// Where a table lies along one direction of its axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    Before,
    Start,
    Middle,
    End,
    After,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Place {
    Beside(Beside, Beside),
    /// Left, bottom, width, height in fractions of the axes.
    In([f64; 4]),
}

/// The names of places.
const PLACES: [(&str, Beside, Beside); 18] = {
    use Beside::{After, Before, End, Middle, Start};
    [
        ("best", End, End),
        ("upper right", End, End),
        ("upper left", Start, End),
        ("lower left", Start, Start),
        ("lower right", End, Start),
        ("center left", Start, Middle),
        ("center right", End, Middle),
        ("lower center", Middle, Start),
        ("upper center", Middle, End),
        ("center", Middle, Middle),
        ("top right", After, After),
        ("top left", Before, After),
        ("bottom left", Before, Before),
        ("bottom right", After, Before),
        ("right", After, Middle),
        ("left", Before, Middle),
        ("top", Middle, After),
        ("bottom", Middle, Before),
    ]
};

/// Cells by row and column; the names of columns are in row -1, those of rows in column -1.
pub(super) type Grid = BTreeMap<(i32, i32), TableCell>;

/// A table, as matplotlib's `Table`: rows of texts, and names of rows and columns. Widths and heights are fractions of the
/// axes. Setters take effect in their order.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.bar([0, 1], [3, 5]);
/// let table = ax.table([["3", "5"], ["a", "b"]]).row_labels(["height", "name"]).col_labels(["x", "y"]);
/// table.cell_loc("center").cell(0, 1, |c| { c.facecolor("y"); });
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    pub(crate) base: ArtistBase,
    rc: Arc<RcParams>,
    pub(super) cells: Grid,
    rows: usize,
    columns: usize,
    /// Of a row.
    height: f64,
    edges: Edges,
    pub(super) place: Place,
    pub(super) auto_columns: Vec<i32>,
    pub(super) auto_fontsize: bool,
}

impl Table {
    /// A table whose rows are `height` high.
    pub(crate) fn new(base: ArtistBase, rc: &Arc<RcParams>, texts: Vec<Vec<String>>, height: f64) -> Self {
        let (rows, columns) = (texts.len(), texts.first().map_or(0, Vec::len));
        let mut table = Self {
            base,
            rc: rc.clone(),
            cells: Grid::new(),
            rows,
            columns,
            height,
            edges: [true; 4],
            place: Place::Beside(Beside::Middle, Beside::Before),
            auto_columns: Vec::new(),
            auto_fontsize: true,
        };
        if texts.iter().any(|r| r.len() != columns) {
            table.base.fail("the rows of a table must have equally many columns");
        }
        for (row, texts) in texts.into_iter().enumerate() {
            for (column, text) in texts.into_iter().enumerate() {
                table.put((row as i32, column as i32), text, 1.0 / columns as f64, HAlign::Right);
            }
        }
        table
    }

    fn put(&mut self, at: (i32, i32), text: String, width: f64, loc: HAlign) {
        match self.cells.get_mut(&at) {
            Some(cell) => cell.set_text(text),
            None => {
                let mut cell = TableCell::new(&self.rc, text, (width, self.height), loc);
                cell.edges = self.edges;
                self.cells.insert(at, cell);
            }
        }
    }

    /// A list that must have an entry for each of `n`.
    #[track_caller]
    fn each<T>(&mut self, what: &str, list: Vec<T>, n: usize) -> Vec<T> {
        if list.len() == n {
            return list;
        }
        self.base.fail(format!("{what} has {} entries, but there are {n}", list.len()));
        Vec::new()
    }

    fn width_of(&self, column: i32) -> f64 {
        self.cells.get(&(0, column)).map_or(1e-15, |c| c.width)
    }

    /// The names of rows, left of them, in a column as wide as they need.
    #[track_caller]
    pub fn row_labels<S: ToString>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels = self.each("row_labels", labels.into_iter().map(|s| s.to_string()).collect(), self.rows);
        for (row, text) in labels.into_iter().enumerate() {
            self.put((row as i32, -1), text, 1e-15, HAlign::Left);
        }
        self.auto_columns.push(-1);
        self
    }

    /// The names of columns, above them.
    #[track_caller]
    pub fn col_labels<S: ToString>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels =
            self.each("col_labels", labels.into_iter().map(|s| s.to_string()).collect(), self.columns);
        for (column, text) in labels.into_iter().enumerate() {
            let width = self.width_of(column as i32);
            self.put((-1, column as i32), text, width, HAlign::Center);
        }
        self
    }

    /// The widths of columns. Default: all the same, 1 together.
    #[track_caller]
    pub fn col_widths(&mut self, widths: impl IntoData) -> &mut Self {
        let widths = self.each("col_widths", widths.into_data().to_vec(), self.columns);
        if widths.iter().any(|w| !(*w > 0.0 && w.is_finite())) {
            self.base.fail("col_widths must be finite and above 0");
            return self;
        }
        for (&(_, column), cell) in &mut self.cells {
            if let Some(&w) = usize::try_from(column).ok().and_then(|c| widths.get(c)) {
                cell.width = w;
            }
        }
        self
    }

    /// The backgrounds of cells, row by row. Default white.
    #[track_caller]
    pub fn cell_colours<C: IntoColors>(&mut self, rows: impl IntoIterator<Item = C>) -> &mut Self {
        let rows: Result<Vec<Vec<Color>>, String> = rows.into_iter().map(IntoColors::into_colors).collect();
        let Some(rows) = self.base.check(rows) else { return self };
        let rows = self.each("cell_colours", rows, self.rows);
        for (row, colors) in rows.into_iter().enumerate() {
            let colors = self.each("a row of cell_colours", colors, self.columns);
            self.paint(colors, |i| (row as i32, i));
        }
        self
    }

    /// The backgrounds of the names of rows. Default white.
    #[track_caller]
    pub fn row_colours(&mut self, colors: impl IntoColors) -> &mut Self {
        let Some(colors) = self.base.check(colors.into_colors()) else { return self };
        let colors = self.each("row_colours", colors, self.rows);
        let width = self.width_of(0);
        self.paint_new(colors, |i| (i, -1), (width, HAlign::Left));
        self
    }

    /// The backgrounds of the names of columns. Default white.
    #[track_caller]
    pub fn col_colours(&mut self, colors: impl IntoColors) -> &mut Self {
        let Some(colors) = self.base.check(colors.into_colors()) else { return self };
        let colors = self.each("col_colours", colors, self.columns);
        let width = self.width_of(0);
        self.paint_new(colors, |i| (-1, i), (width, HAlign::Center));
        self
    }

    fn paint(&mut self, colors: Vec<Color>, at: impl Fn(i32) -> (i32, i32)) {
        for (i, color) in colors.into_iter().enumerate() {
            if let Some(cell) = self.cells.get_mut(&at(i as i32)) {
                cell.set_facecolor(color);
            }
        }
    }

    /// Paints cells that are made without a text where there are none yet.
    fn paint_new(&mut self, colors: Vec<Color>, at: impl Fn(i32) -> (i32, i32), look: (f64, HAlign)) {
        for i in 0..colors.len() as i32 {
            if !self.cells.contains_key(&at(i)) {
                self.put(at(i), String::new(), look.0, look.1);
            }
        }
        self.paint(colors, at);
    }

    #[track_caller]
    fn align(&mut self, name: &str, of: impl Fn(i32, i32) -> bool) -> &mut Self {
        if let Some(loc) = self.base.check(text_align::ha(name)) {
            let cells = self.cells.iter_mut().filter(|((row, column), _)| of(*row, *column));
            cells.for_each(|(_, c)| c.set_loc(loc));
        }
        self
    }

    /// How texts stand in their cells: `"left"`, `"center"`, `"right"` (default).
    #[track_caller]
    pub fn cell_loc(&mut self, name: &str) -> &mut Self {
        self.align(name, |row, column| row >= 0 && column >= 0)
    }

    /// How the names of rows stand in their cells. Default `"left"`.
    #[track_caller]
    pub fn row_loc(&mut self, name: &str) -> &mut Self {
        self.align(name, |_, column| column < 0)
    }

    /// How the names of columns stand in their cells. Default `"center"`.
    #[track_caller]
    pub fn col_loc(&mut self, name: &str) -> &mut Self {
        self.align(name, |row, _| row < 0)
    }

    /// `"bottom"` (default), `"top"`, `"left"`, `"right"`, `"top left"`, ... beside the axes; `"center"`, `"upper left"`,
    /// `"lower center"`, ... within it.
    #[track_caller]
    pub fn loc(&mut self, name: &str) -> &mut Self {
        match PLACES.iter().find(|(n, ..)| *n == name) {
            Some(&(_, x, y)) => self.place = Place::Beside(x, y),
            None => {
                let names: Vec<&str> = PLACES.iter().map(|p| p.0).collect();
                self.base.fail(format!("{name:?} is not a place for a table: {}", names.join(", ")));
            }
        }
        self
    }

    /// The rectangle that the cells fill, names of rows apart: left, bottom, width and height in fractions of the axes.
    #[track_caller]
    pub fn bbox(&mut self, rect: [impl Number; 4]) -> &mut Self {
        let rect = rect.each(Number::to_f64);
        if rect.iter().all(|v| v.is_finite()) && rect[2] > 0.0 && rect[3] > 0.0 {
            self.place = Place::In(rect);
        } else {
            self.base.fail(format!("a table cannot lie in {rect:?}"));
        }
        self
    }

    /// The sides of cells that are drawn: `"closed"` (default), `"open"`, `"horizontal"`, `"vertical"`, or some of the
    /// letters `"BRTL"`. As in matplotlib, cells that are not closed have no background.
    #[track_caller]
    pub fn edges(&mut self, which: &str) -> &mut Self {
        let letters = match which {
            "closed" => "BRTL",
            "open" => "",
            "horizontal" => "BT",
            "vertical" => "RL",
            other => other,
        };
        if letters.chars().any(|c| !"BRTL".contains(c)) {
            self.base.fail(format!("{which:?} is not closed, open, horizontal, vertical or some of BRTL"));
            return self;
        }
        self.edges = ['B', 'R', 'T', 'L'].each(|c| letters.contains(c));
        self.cells.values_mut().for_each(|c| c.edges = self.edges);
        self
    }

    /// The size of texts in points. Default 10, or less where a text would not fit.
    #[track_caller]
    pub fn fontsize(&mut self, points: impl Number) -> &mut Self {
        if let Some(points) = self.base.check(points.to_f64().into_points(0.0)) {
            self.cells.values_mut().for_each(|c| c.set_fontsize(points));
        }
        self
    }

    /// Whether texts become smaller until they fit. Default: yes.
    pub fn auto_set_font_size(&mut self, on: bool) -> &mut Self {
        self.auto_fontsize = on;
        self
    }

    /// Makes these columns as wide as their texts need; -1 is that of the names of rows.
    pub fn auto_set_column_width(&mut self, columns: impl IntoIterator<Item = i32>) -> &mut Self {
        self.auto_columns.extend(columns);
        self
    }

    /// Makes columns wider and rows higher by these factors.
    #[track_caller]
    pub fn scale(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        let x = x.to_f64();
        let y = y.to_f64();
        if x > 0.0 && y > 0.0 && x.is_finite() && y.is_finite() {
            let cells = self.cells.values_mut();
            cells.for_each(|c| (c.width, c.height) = (c.width * x, c.height * y));
        } else {
            self.base.fail(format!("a table cannot be scaled by {x} and {y}"));
        }
        self
    }

    /// Changes one cell: row 0 is that of the names of columns where there are any, column -1 that of the names of rows.
    #[track_caller]
    pub fn cell(&mut self, row: i32, column: i32, change: impl FnOnce(&mut TableCell)) -> &mut Self {
        let first = if self.cells.contains_key(&(-1, 0)) { -1 } else { 0 };
        match self.cells.get_mut(&(row.saturating_add(first), column)) {
            Some(cell) => {
                change(cell);
                self.base.adopt(cell.take_error());
            }
            None => self.base.fail(format!("the table has no cell in row {row}, column {column}")),
        }
        self
    }
}

impl Artist for Table {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        for (cell, place) in table_layout::arranged(self, ctx) {
            cell.draw_in(ctx, r, &place);
        }
        Ok(())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        table_layout::arranged(self, ctx)
            .iter()
            .map(|(_, map)| table_layout::rectangle(map))
            .reduce(|a, b| a.union(&b))
    }
}
