//! Where the cells of a table lie.

use super::DrawContext;
use super::table::{Grid, Place, Table};
use crate::geom::{Affine, BBox, Point};

/// From the sides of the axes to a table within it, as a fraction of the axes.
const AXESPAD: f64 = 0.02;

/// The cells at their final sizes, with the map of the unit square to each one's pixels.
pub(super) fn arranged(table: &Table, ctx: &DrawContext<'_>) -> Vec<(super::TableCell, Affine)> {
    let mut cells = table.cells.clone();
    for &column in &table.auto_columns {
        let of = |(_, c): &(i32, i32)| *c == column;
        let widths = cells.iter().filter(|(k, _)| of(k)).map(|(_, c)| c.required_width(ctx));
        let width = widths.fold(0.0, f64::max);
        cells.iter_mut().filter(|(k, _)| of(k)).for_each(|(_, c)| c.width = width);
    }
    if table.auto_fontsize {
        fit_fontsize(table, &mut cells, ctx);
    }
    let axes = ctx.view.bbox;
    let mut at = places(&cells);
    let Some(body) = body(&cells, &at, &axes) else { return Vec::new() };
    let (dx, dy) = match table.place {
        Place::In([x, y, width, height]) => {
            let (by_x, by_y) = (width / body.width(), height / body.height());
            for c in cells.values_mut() {
                (c.width, c.height) = (c.width * by_x, c.height * by_y);
            }
            at = places(&cells);
            // As in matplotlib, from where the body began before it was scaled.
            (x - body.x0, y - body.y0)
        }
        Place::Beside(x, y) => (offset(x, body.x0, body.width()), offset(y, body.y0, body.height())),
    };
    let place = |(cell, &Point { x, y }): (super::TableCell, &Point)| {
        let map = to_pixels(&cell, Point::new(x + dx, y + dy), &axes);
        (cell, map)
    };
    cells.into_values().zip(&at).map(place).collect()
}

/// From the unit square to a cell's pixels: step by step as matplotlib multiplies its matrices, since edges often lie on
/// halves of pixels.
fn to_pixels(cell: &super::TableCell, at: Point, axes: &BBox) -> Affine {
    let (width, height) = (at.x + cell.width - at.x, at.y + cell.height - at.y);
    let (w, h) = (axes.width(), axes.height());
    Affine::new(w * width, 0.0, 0.0, h * height, w * at.x + axes.x0, h * at.y + axes.y0)
}

/// One size for all texts, at which each fits into its cell.
fn fit_fontsize(table: &Table, cells: &mut Grid, ctx: &DrawContext<'_>) {
    let Some(first) = cells.values().next().map(super::TableCell::fontsize) else { return };
    let fixed = cells.iter().filter(|((_, column), _)| !table.auto_columns.contains(column));
    let size = fixed.map(|(_, c)| c.fitting_fontsize(ctx)).fold(first, f64::min);
    cells.values_mut().for_each(|c| c.set_fontsize(size));
}

/// The cells' lower left corners: columns from left to right, rows from the top down to 0.
fn places(cells: &Grid) -> Vec<Point> {
    let lefts = starts(cells.iter().map(|(&(_, column), c)| (column, c.width)).collect());
    // Rows the other way round.
    let bottoms = starts(cells.iter().map(|(&(row, _), c)| (-row, c.height)).collect());
    lefts.into_iter().zip(bottoms).map(|(x, y)| Point::new(x, y)).collect()
}

/// Where each begins, of columns one after the other: for each cell its column and its width.
fn starts(cells: Vec<(i32, f64)>) -> Vec<f64> {
    let mut columns: Vec<i32> = cells.iter().map(|c| c.0).collect();
    columns.sort_unstable();
    columns.dedup();
    let index = |column: i32| columns.partition_point(|&c| c < column);
    let mut widths = vec![0.0_f64; columns.len() + 1];
    for &(column, width) in &cells {
        let widest = &mut widths[index(column)];
        *widest = widest.max(width);
    }
    let mut at = 0.0;
    for width in &mut widths {
        (*width, at) = (at, at + *width);
    }
    cells.iter().map(|&(column, _)| widths[index(column)]).collect()
}

/// Where such a map brings the unit square.
pub(super) fn rectangle(map: &Affine) -> BBox {
    let (low, high) = (map.apply(Point::new(0.0, 0.0)), map.apply(Point::new(1.0, 1.0)));
    BBox::new(low.x, low.y, high.x, high.y)
}

/// The rectangle of all but the names of rows, in fractions of the axes: by way of pixels, as in matplotlib.
fn body(cells: &Grid, at: &[Point], axes: &BBox) -> Option<BBox> {
    let pixels = |((_, c), at): ((_, &super::TableCell), &Point)| rectangle(&to_pixels(c, *at, axes));
    let all = cells
        .iter()
        .zip(at)
        .filter(|(((_, column), _), _)| *column >= 0)
        .map(pixels)
        .reduce(|a, b| a.union(&b))?;
    let (x, y) = (1.0 / axes.width(), 1.0 / axes.height());
    let back = |px: f64, scale: f64, origin: f64| px * scale + -origin * scale;
    let b = BBox::new(
        back(all.x0, x, axes.x0),
        back(all.y0, y, axes.y0),
        back(all.x1, x, axes.x0),
        back(all.y1, y, axes.y0),
    );
    Some(b).filter(|b| b.width() > 0.0 && b.height() > 0.0)
}

/// How far cells from `low` on are moved along one direction of the axes.
fn offset(side: super::table::Beside, low: f64, length: f64) -> f64 {
    use super::table::Beside;
    match side {
        Beside::Before => -(low + length),
        Beside::Start => AXESPAD - low,
        Beside::Middle => (0.5 - length / 2.0) - low,
        Beside::End => 1.0 - (low + length + AXESPAD),
        Beside::After => 1.0 - low,
    }
}
