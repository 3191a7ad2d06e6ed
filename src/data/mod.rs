//! The user's numbers.

mod bin_rules;
pub(crate) mod bins;
mod column_or_rows;
mod date;
mod grid;
mod one_or_each;
mod place;
mod sets;

use std::ops::Deref;
use std::sync::Arc;

use crate::geom::Point;

pub use bins::{Bins, IntoBins};
pub use column_or_rows::{Column, ColumnOrRows, Rows};
pub(crate) use date::{Civil, civil_from_days, days_from_civil, days_in_month};
pub use date::{Date, date, date_range};
pub use grid::{Grid, IntoGrid, arange, linspace, meshgrid};
pub use one_or_each::{Each, One, OneOrEach};
pub use place::{IntoPlace, Place};
pub use sets::{Datum, IntoDatasets, IntoDatum};

/// A column of numbers, shared: cloning it copies nothing. NaN and infinities are gaps.
///
/// A column of names has a gap for each until an axis gives them places.
#[derive(Clone, Debug)]
pub struct Data {
    repr: Repr,
    dates: bool,
    bools: bool,
    names: Option<Arc<[String]>>,
}

#[derive(Clone, Debug)]
enum Repr {
    Owned(Arc<Vec<f64>>),
    Shared(Arc<[f64]>),
}

impl Data {
    /// Numbers that are dates: days since 1970.
    pub fn of_dates(days: Vec<f64>) -> Self {
        Self { dates: true, ..days.into() }
    }

    /// Numbers as from this type: dates and truths stay what they are.
    pub(crate) fn of_kind<N: Number>(numbers: Vec<f64>) -> Self {
        Self { dates: N::DATES, bools: N::BOOLS, ..numbers.into() }
    }

    /// Names, whose numbers an axis will know.
    pub fn of_names(names: impl IntoIterator<Item = String>) -> Self {
        let names: Arc<[String]> = names.into_iter().collect();
        Self { names: Some(names.clone()), ..vec![f64::NAN; names.len()].into() }
    }

    /// The names, where the column has names in place of numbers.
    pub fn names(&self) -> Option<&[String]> {
        self.names.as_deref()
    }

    /// Whether the numbers are dates: days since 1970.
    pub fn are_dates(&self) -> bool {
        self.dates
    }

    /// Whether the numbers are truths: 0 and 1.
    pub(crate) fn are_bools(&self) -> bool {
        self.bools
    }
}

impl Default for Data {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl Deref for Data {
    type Target = [f64];
    fn deref(&self) -> &[f64] {
        match &self.repr {
            Repr::Owned(v) => v,
            Repr::Shared(v) => v,
        }
    }
}

impl From<Vec<f64>> for Data {
    fn from(v: Vec<f64>) -> Self {
        Self { repr: Repr::Owned(Arc::new(v)), dates: false, bools: false, names: None }
    }
}

impl From<Arc<[f64]>> for Data {
    fn from(v: Arc<[f64]>) -> Self {
        Self { repr: Repr::Shared(v), dates: false, bools: false, names: None }
    }
}

/// The smallest and largest of the numbers that `counts` picks, none of them NaN.
pub(crate) fn range_of(values: &[f64], counts: impl Fn(f64) -> bool) -> Option<(f64, f64)> {
    // Eight at a time: a single chain of minima waits for itself.
    let (mut lo, mut hi) = ([f64::INFINITY; 8], [f64::NEG_INFINITY; 8]);
    let mut take = |i: usize, v: f64| {
        let (low, high) = if counts(v) { (v, v) } else { (f64::INFINITY, f64::NEG_INFINITY) };
        lo[i] = if low < lo[i] { low } else { lo[i] };
        hi[i] = if high > hi[i] { high } else { hi[i] };
    };
    let (blocks, rest) = values.as_chunks::<8>();
    blocks.iter().for_each(|block| (0..8).for_each(|i| take(i, block[i])));
    rest.iter().for_each(|&v| take(0, v));
    let (lo, hi) = (lo.into_iter().fold(lo[0], f64::min), hi.into_iter().fold(hi[0], f64::max));
    (lo <= hi).then_some((lo, hi))
}

/// The number that `p` percent of ascending numbers lie below, between neighbours linearly, as numpy's `percentile`;
/// NaN of none.
pub(crate) fn percentile(sorted: &[f64], p: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let at = (p / 100.0 * last as f64).clamp(0.0, last as f64);
    let low = at.floor() as usize;
    let (a, b, t) = (sorted[low], sorted[(low + 1).min(last)], at - at.floor());
    // From the nearer end, as numpy does, for the same roundings.
    if t >= 0.5 { b - (b - a) * (1.0 - t) } else { a + (b - a) * t }
}

/// One number of the user's: every primitive number type, a date ([`Date`], `SystemTime`, and those of the crate jiff
/// with the feature `jiff`), a reference to one, or an `Option` of one (`None` is a gap).
pub trait Number: Copy {
    /// Whether it is a date. Default: no.
    const DATES: bool = false;
    /// Whether it is true or false, as 1 or 0. Default: no.
    const BOOLS: bool = false;
    /// The number as `f64`. Integers beyond 2^53 are rounded.
    fn to_f64(self) -> f64;
}

macro_rules! number { ($($t:ty)*) => { $(impl Number for $t {
    #[inline]
    fn to_f64(self) -> f64 { self as f64 }
})* } }
number!(f32 f64 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl<X: Number, Y: Number> From<(X, Y)> for Point {
    fn from((x, y): (X, Y)) -> Self {
        Self::new(x.to_f64(), y.to_f64())
    }
}

impl<T: Number> From<[T; 2]> for Point {
    fn from([x, y]: [T; 2]) -> Self {
        Self::new(x.to_f64(), y.to_f64())
    }
}

impl Number for bool {
    const BOOLS: bool = true;
    fn to_f64(self) -> f64 {
        f64::from(u8::from(self))
    }
}

impl<T: Number> Number for &T {
    const DATES: bool = T::DATES;
    const BOOLS: bool = T::BOOLS;
    #[inline]
    fn to_f64(self) -> f64 {
        (*self).to_f64()
    }
}

impl<T: Number> Number for Option<T> {
    const DATES: bool = T::DATES;
    const BOOLS: bool = T::BOOLS;
    fn to_f64(self) -> f64 {
        self.map_or(f64::NAN, Number::to_f64)
    }
}

/// A column of numbers, as plotting methods take it: slices, vectors, arrays, ranges, iterators, and `ndarray`'s
/// one-dimensional arrays and views, of any [`Number`], or of names (see [`IntoPlace`]).
///
/// A `Vec<f64>` is taken without a copy, and so is `Data::from` an `Arc<[f64]>`.
///
/// ```
/// use isoplot::data::IntoData;
/// assert_eq!(&*[1, 2, 3].into_data(), &[1.0, 2.0, 3.0]);
/// assert_eq!(&*(0..3).map(|i| 0.5 * f64::from(i)).into_data(), &[0.0, 0.5, 1.0]);
/// assert!(vec![None, Some(1.0f32)].into_data()[0].is_nan());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a column of numbers, dates or names",
    label = "not a column",
    note = "a single number is a column of one: `[x]`"
)]
pub trait IntoData {
    /// Takes, shares or copies the numbers.
    fn into_data(self) -> Data;
}

impl<I> IntoData for I
where
    I: IntoIterator,
    I::Item: IntoPlace,
{
    fn into_data(self) -> Data {
        IntoPlace::gather(self.into_iter())
    }
}

impl IntoData for Data {
    fn into_data(self) -> Data {
        self
    }
}

impl IntoData for &Data {
    fn into_data(self) -> Data {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_leave_out_what_does_not_count() {
        let mut v: Vec<f64> = (0..21).map(|i| f64::from(i * 37 % 19) - 5.0).collect();
        (v[3], v[20], v[9]) = (f64::NAN, f64::INFINITY, -77.0);
        assert_eq!(range_of(&v, f64::is_finite), Some((-77.0, 13.0)));
        assert_eq!(range_of(&v, |v| v > 0.0 && v < 9.0), Some((1.0, 8.0)));
        assert_eq!((range_of(&v, |_| false), range_of(&[], |_| true)), (None, None));
    }

    #[test]
    fn percentiles_lie_between_neighbours() {
        let v = [1.0, 2.0, 4.0, 8.0];
        let found = [0.0, 25.0, 50.0, 75.0, 100.0].map(|p| percentile(&v, p));
        assert_eq!(found, [1.0, 1.75, 3.0, 5.0, 8.0]);
        assert_eq!((percentile(&[3.0], 40.0), percentile(&[], 50.0).is_nan()), (3.0, true));
    }

    #[test]
    fn a_vector_is_taken_without_a_copy() {
        let v: Vec<f64> = vec![1.0, 2.0, 3.0];
        let at = v.as_ptr();
        assert_eq!(v.into_data().as_ptr(), at);
    }

    #[test]
    fn an_arc_is_shared() {
        let a: Arc<[f64]> = vec![1.0, 2.0].into();
        let at = a.as_ptr();
        assert_eq!(Data::from(a).into_data().as_ptr(), at);
    }

    #[cfg(feature = "ndarray")]
    #[test]
    fn ndarray_views_of_any_stride() {
        let a = ndarray::array![[1, 2], [3, 4]];
        assert_eq!(&*a.column(1).into_data(), &[2.0, 4.0]);
        assert_eq!(&*(&ndarray::array![1.5f32, 2.5]).into_data(), &[1.5, 2.5]);
    }
}
