//! Numbers in rows and columns.

use super::{Data, IntoData, Number};

/// Numbers in rows and columns, row by row, shared: cloning it copies nothing. NaN and infinities are gaps.
///
/// ```
/// use isoplot::data::{Grid, IntoGrid};
/// let g = [[1, 2, 3], [4, 5, 6]].into_grid()?;
/// assert_eq!(g.shape(), (2, 3));
/// assert_eq!(g.row(1), [4.0, 5.0, 6.0]);
/// let same = Grid::new(2, 3, 1..=6)?;
/// assert_eq!(&*g, &*same);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Grid {
    shape: (usize, usize),
    data: Data,
}

impl Grid {
    /// `rows` by `columns` numbers, given row by row.
    ///
    /// # Errors
    /// There are not as many numbers.
    pub fn new(rows: usize, columns: usize, data: impl IntoData) -> Result<Self, String> {
        let data = data.into_data();
        if rows.checked_mul(columns) != Some(data.len()) {
            return Err(format!("{} numbers are not {rows} rows of {columns}", data.len()));
        }
        Ok(Self { shape: (rows, columns), data })
    }

    /// `rows` by `columns` numbers, each made from its row and column.
    pub fn from_fn(rows: usize, columns: usize, f: impl Fn(usize, usize) -> f64) -> Self {
        let f = &f;
        let data: Vec<f64> = (0..rows).flat_map(|r| (0..columns).map(move |c| f(r, c))).collect();
        Self { shape: (rows, columns), data: data.into() }
    }

    /// Rows and columns.
    pub fn shape(&self) -> (usize, usize) {
        self.shape
    }

    /// How many rows.
    pub fn rows(&self) -> usize {
        self.shape.0
    }

    /// How many columns.
    pub fn columns(&self) -> usize {
        self.shape.1
    }

    /// The numbers of one row.
    ///
    /// # Panics
    /// If there is no such row.
    pub fn row(&self, row: usize) -> &[f64] {
        &self.data[row * self.shape.1..(row + 1) * self.shape.1]
    }

    /// Each number changed by `f`.
    #[must_use]
    pub fn map(&self, f: impl FnMut(f64) -> f64) -> Self {
        Self { shape: self.shape, data: self.data.iter().copied().map(f).collect::<Vec<_>>().into() }
    }

    /// Rows become columns.
    #[must_use]
    pub fn transposed(&self) -> Self {
        Self::from_fn(self.shape.1, self.shape.0, |r, c| self.data[c * self.shape.1 + r])
    }

    /// The numbers row by row, shared.
    pub fn data(&self) -> &Data {
        &self.data
    }
}

impl std::ops::Deref for Grid {
    type Target = [f64];
    fn deref(&self) -> &[f64] {
        &self.data
    }
}

impl std::ops::Index<(usize, usize)> for Grid {
    type Output = f64;
    fn index(&self, (row, column): (usize, usize)) -> &f64 {
        &self.row(row)[column]
    }
}

/// Row by row: how a grid of coordinates is given where a column of numbers would do too.
impl IntoData for Grid {
    fn into_data(self) -> Data {
        self.data
    }
}

impl IntoData for &Grid {
    fn into_data(self) -> Data {
        self.data.clone()
    }
}

/// x and y of every point of a rectangular grid: `(rows, columns)` are the lengths of `y` and `x`.
///
/// ```
/// let (x, y) = isoplot::data::meshgrid([0, 1, 2], [10, 20]);
/// assert_eq!((x.shape(), &*x, &*y), ((2, 3), &[0., 1., 2., 0., 1., 2.][..], &[10., 10., 10., 20., 20., 20.][..]));
/// ```
pub fn meshgrid(x: impl IntoData, y: impl IntoData) -> (Grid, Grid) {
    let (x, y) = (x.into_data(), y.into_data());
    let (rows, columns) = (y.len(), x.len());
    (Grid::from_fn(rows, columns, |_, c| x[c]), Grid::from_fn(rows, columns, |r, _| y[r]))
}

/// `n` evenly spaced numbers from `start` to `stop`, both included, as numpy's `linspace`.
///
/// ```
/// assert_eq!(isoplot::data::linspace(0, 1, 5), [0.0, 0.25, 0.5, 0.75, 1.0]);
/// ```
pub fn linspace(start: impl Number, stop: impl Number, n: usize) -> Vec<f64> {
    let (start, stop) = (start.to_f64(), stop.to_f64());
    let last = n.saturating_sub(1);
    let step = (stop - start) / last.max(1) as f64;
    (0..n).map(|i| if i == last && n > 1 { stop } else { i as f64 * step + start }).collect()
}

/// Numbers from `start` up to but without `stop`, `step` apart, as numpy's `arange`; none for a step that leads
/// nowhere.
///
/// ```
/// assert_eq!(isoplot::data::arange(0, 1, 0.25), [0.0, 0.25, 0.5, 0.75]);
/// ```
pub fn arange(start: impl Number, stop: impl Number, step: impl Number) -> Vec<f64> {
    let (start, stop, step) = (start.to_f64(), stop.to_f64(), step.to_f64());
    let n = ((stop - start) / step).ceil();
    if !(n > 0.0 && n.is_finite()) {
        return Vec::new();
    }
    // As numpy, which goes on by the difference of the first two numbers: it may miss `step` by a rounding.
    let step = (start + step) - start;
    (0..n as usize).map(|i| start + i as f64 * step).collect()
}

/// Anything that holds rows of numbers: `Vec<Vec<T>>`, arrays of arrays, slices of rows, `(rows, columns, numbers)`,
/// [`Grid`], and `ndarray`'s two-dimensional arrays and views.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a grid of numbers",
    label = "not rows of numbers",
    note = "numbers row by row are a grid with their shape: `(rows, columns, numbers)`"
)]
pub trait IntoGrid {
    /// Takes, shares or copies the numbers.
    ///
    /// # Errors
    /// Rows of different lengths, with what is wrong.
    fn into_grid(self) -> Result<Grid, String>;
}

impl IntoGrid for Grid {
    fn into_grid(self) -> Result<Grid, String> {
        Ok(self)
    }
}

impl IntoGrid for &Grid {
    fn into_grid(self) -> Result<Grid, String> {
        Ok(self.clone())
    }
}

/// Rows, columns, and the numbers row by row.
impl<D: IntoData> IntoGrid for (usize, usize, D) {
    fn into_grid(self) -> Result<Grid, String> {
        Grid::new(self.0, self.1, self.2)
    }
}

fn from_rows<T: Number, R: AsRef<[T]>>(rows: &[R]) -> Result<Grid, String> {
    let columns = rows.first().map_or(0, |r| r.as_ref().len());
    if let Some((i, r)) = rows.iter().enumerate().find(|(_, r)| r.as_ref().len() != columns) {
        let n = r.as_ref().len();
        return Err(format!(
            "rows must have the same length, but row 0 has {columns} numbers and row {i} has {n}"
        ));
    }
    let data: Vec<f64> = rows.iter().flat_map(|r| r.as_ref().iter().map(|v| v.to_f64())).collect();
    Ok(Grid { shape: (rows.len(), columns), data: Data::of_kind::<T>(data) })
}

macro_rules! into_grid { ($([$($generic:tt)*] $t:ty;)*) => { $(impl<$($generic)*> IntoGrid for $t {
    fn into_grid(self) -> Result<Grid, String> { from_rows::<T, _>(&self[..]) }
})* } }
into_grid! {
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
    [T: Number, const R: usize] [&Vec<T>; R];
    [T: Number, const R: usize] [&[T]; R];
}

#[cfg(feature = "ndarray")]
mod arrays {
    use super::{Grid, IntoGrid, Number};
    use ndarray::{ArrayBase, ArrayRef, Data, Ix2};

    impl<T: Number, S: Data<Elem = T>> IntoGrid for &ArrayBase<S, Ix2> {
        fn into_grid(self) -> Result<Grid, String> {
            (**self).into_grid()
        }
    }

    impl<T: Number, S: Data<Elem = T>> IntoGrid for ArrayBase<S, Ix2> {
        fn into_grid(self) -> Result<Grid, String> {
            (&self).into_grid()
        }
    }

    impl<T: Number> IntoGrid for &ArrayRef<T, Ix2> {
        fn into_grid(self) -> Result<Grid, String> {
            Grid::new(self.nrows(), self.ncols(), self.iter())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_length_make_a_grid() {
        assert_eq!(vec![vec![1, 2], vec![3, 4]].into_grid().unwrap()[(1, 0)], 3.0);
        let row = vec![1, 2];
        assert_eq!([&row, &row].into_grid().unwrap().row(1), [1.0, 2.0]);
        assert_eq!([&row[..], &row[..]].into_grid().unwrap().shape(), (2, 2));
        assert_eq!((2, 1, [5.0, 6.0]).into_grid().unwrap().shape(), (2, 1));
        assert!(vec![vec![1.0], vec![1.0, 2.0]].into_grid().unwrap_err().contains("row 1 has 2"));
        assert!((2, 2, [1.0]).into_grid().unwrap_err().contains("1 numbers are not 2 rows of 2"));
        assert_eq!(Vec::<Vec<f64>>::new().into_grid().unwrap().shape(), (0, 0));
        assert_eq!([[1, 2, 3]].into_grid().unwrap().transposed().shape(), (3, 1));
    }

    #[cfg(feature = "ndarray")]
    #[test]
    fn ndarray_in_two_dimensions() {
        let a = ndarray::array![[1, 2, 3], [4, 5, 6]];
        assert_eq!(&*(&a).into_grid().unwrap(), &[1., 2., 3., 4., 5., 6.]);
        assert_eq!(&*a.t().into_grid().unwrap(), &[1., 4., 2., 5., 3., 6.]);
        assert_eq!(a.slice_axis(ndarray::Axis(1), (1..).into()).into_grid().unwrap().shape(), (2, 2));
    }

    #[test]
    fn spacing_as_numpy() {
        assert_eq!(arange(0.0, 1.0, 0.3), [0.0, 0.3, 0.6, 0.8999999999999999]);
        assert_eq!(arange(-1.2, 1.6, 0.2)[6], -2.220446049250313e-16);
        assert!(arange(0.0, 1.0, 0.0).is_empty() && arange(0.0, 1.0, -1.0).is_empty());
        assert_eq!(linspace(2.0, 3.0, 1), [2.0]);
        assert_eq!(linspace(0.0, 0.3, 4)[2], 0.19999999999999998);
    }
}
