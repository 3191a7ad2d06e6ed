//! Subplots laid out as a picture made of names.

use std::ops::Index;

use super::{Figure, GridSpec};
use crate::artist::AxesId;

/// The subplots of [`Figure::subplot_mosaic`] by name: `fig[mosaic["A"]]`.
#[derive(Clone, Debug, Default)]
pub struct Mosaic(Vec<(String, AxesId)>);

impl Mosaic {
    /// The subplot of this name.
    pub fn get(&self, name: &str) -> Option<AxesId> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, id)| *id)
    }

    /// Names and subplots, in the order of their making: row by row.
    pub fn iter(&self) -> impl Iterator<Item = (&str, AxesId)> {
        self.0.iter().map(|(n, id)| (n.as_str(), *id))
    }
}

impl Index<&str> for Mosaic {
    type Output = AxesId;
    #[track_caller]
    fn index(&self, name: &str) -> &AxesId {
        let found = self.0.iter().find(|(n, _)| n == name);
        &found.unwrap_or_else(|| panic!("there is no {name:?} in the mosaic")).1
    }
}

/// A picture made of names: `"AAB\nCCB"`, `"AAB;CCB"`, or rows of names. `.` is nothing.
pub trait IntoMosaic {
    /// The names, row by row.
    fn into_rows(self) -> Vec<Vec<String>>;
}

impl IntoMosaic for &str {
    fn into_rows(self) -> Vec<Vec<String>> {
        let rows = self.split(['\n', ';']).map(str::trim).filter(|r| !r.is_empty());
        rows.map(|r| r.chars().map(String::from).collect()).collect()
    }
}

impl<S: Into<String>, const C: usize, const R: usize> IntoMosaic for [[S; C]; R] {
    fn into_rows(self) -> Vec<Vec<String>> {
        self.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect()
    }
}

impl<S: Into<String>> IntoMosaic for Vec<Vec<S>> {
    fn into_rows(self) -> Vec<Vec<String>> {
        self.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect()
    }
}

/// A name with its first and last row and column.
type Tile = (String, (usize, usize), (usize, usize));

/// The tiles of a picture, in reading order.
fn tiles(rows: &[Vec<String>]) -> Result<Vec<Tile>, String> {
    let columns = rows.first().map_or(0, Vec::len);
    if columns == 0 || rows.iter().any(|r| r.len() != columns) {
        return Err("the rows of a mosaic must have the same number of names, one at least".to_owned());
    }
    let mut tiles: Vec<Tile> = Vec::new();
    for (r, row) in rows.iter().enumerate() {
        for (c, name) in row.iter().enumerate().filter(|(_, n)| *n != ".") {
            match tiles.iter_mut().find(|t| t.0 == *name) {
                Some((_, rs, cs)) => (*rs, *cs) = ((rs.0, r), (cs.0.min(c), cs.1.max(c))),
                None => tiles.push((name.clone(), (r, r), (c, c))),
            }
        }
    }
    for (name, rs, cs) in &tiles {
        if !rows[rs.0..=rs.1].iter().all(|row| row[cs.0..=cs.1].iter().all(|n| n == name)) {
            return Err(format!("{name:?} does not fill a rectangle of the mosaic"));
        }
    }
    Ok(tiles)
}

impl Figure {
    /// Subplots as a picture shows them: equal names are one subplot, `.` is nothing.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.subplot_mosaic("AAB\nCCB");
    /// fig[ax["A"]].plot_y([1, 2, 3]);
    /// fig[ax["B"]].set_title("high");
    /// ```
    #[track_caller]
    pub fn subplot_mosaic(&mut self, mosaic: impl IntoMosaic) -> Mosaic {
        let rows = mosaic.into_rows();
        let grid = GridSpec::new(rows.len(), rows.first().map_or(0, Vec::len));
        self.subplot_mosaic_in(&grid, rows)
    }

    /// [`Figure::subplot_mosaic`] in a grid, which must have as many rows and columns.
    #[track_caller]
    pub fn subplot_mosaic_in(&mut self, grid: &GridSpec, mosaic: impl IntoMosaic) -> Mosaic {
        let rows = mosaic.into_rows();
        let fits = |tiles| {
            if (rows.len(), rows[0].len()) == (grid.rows, grid.columns) {
                return Ok(tiles);
            }
            let (r, c) = (rows.len(), rows[0].len());
            Err(format!("a mosaic of {r} by {c} does not fit a grid of {} by {}", grid.rows, grid.columns))
        };
        match tiles(&rows).and_then(fits) {
            Ok(tiles) => Mosaic(
                tiles
                    .into_iter()
                    .map(|(name, r, c)| (name, self.add_subplot_at(grid, r.0..=r.1, c.0..=c.1).id()))
                    .collect(),
            ),
            Err(e) => {
                self.base.fail(e);
                Mosaic::default()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_become_tiles() {
        let t = tiles(&" AAB\n CC. ".into_rows()).unwrap();
        assert_eq!(t[1], ("B".to_owned(), (0, 0), (2, 2)));
        assert_eq!(t[2], ("C".to_owned(), (1, 1), (0, 1)));
        let named = [["left", "right"], ["left", "below"]].into_rows();
        assert_eq!(tiles(&named).unwrap()[0].1, (0, 1));
        assert!(tiles(&"AB;BA".into_rows()).unwrap_err().contains("rectangle"));
        assert!(tiles(&"AB;A".into_rows()).is_err() && tiles(&"".into_rows()).is_err());
    }
}
