//! One number for each point of a grid, however it is given.

use super::{Data, Grid, IntoData, IntoGrid, Number};

/// Marks a column of numbers.
#[derive(Clone, Copy, Debug)]
pub enum Column {}

/// Marks rows of numbers.
#[derive(Clone, Copy, Debug)]
pub enum Rows {}

/// A column of numbers ([`IntoData`]), or rows of them as `Vec<Vec<f64>>`: coordinates and vectors of the points of a
/// grid. Which of both it is, [`Column`] or [`Rows`], the compiler finds by itself.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let (lon, lat) = (vec![vec![0.0, 1.0], vec![0.2, 1.3]], vec![vec![50.0, 50.1], vec![51.0, 51.2]]);
/// ax.pcolormesh(&lon, &lat, [[1, 2], [3, 4]]);
/// ax.quiver(&lon, &lat, [[1, 0], [0, 1]], [[0, 1], [1, 0]]);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[diagnostic::on_unimplemented(message = "`{Self}` is neither a column nor rows of numbers")]
pub trait ColumnOrRows<Kind> {
    /// The numbers, row by row.
    ///
    /// # Errors
    /// Rows of different lengths, with what is wrong.
    fn into_flat(self) -> Result<Data, String>;
}

impl<D: IntoData> ColumnOrRows<Column> for D {
    fn into_flat(self) -> Result<Data, String> {
        Ok(self.into_data())
    }
}

macro_rules! rows { ($([$($generic:tt)*] $t:ty;)*) => { $(impl<$($generic)*> ColumnOrRows<Rows> for $t {
    fn into_flat(self) -> Result<Data, String> { self.into_grid().map(Grid::into_data) }
})* } }
rows! {
    [T: Number] Vec<Vec<T>>;
    [T: Number] &Vec<Vec<T>>;
    [T: Number] &[Vec<T>];
    [T: Number] &[&[T]];
    [T: Number, const C: usize] Vec<[T; C]>;
    [T: Number, const C: usize] &Vec<[T; C]>;
    [T: Number, const C: usize] &[[T; C]];
    [T: Number, const C: usize, const R: usize] [[T; C]; R];
    [T: Number, const C: usize, const R: usize] &[[T; C]; R];
    [T: Number, const R: usize] [Vec<T>; R];
}
