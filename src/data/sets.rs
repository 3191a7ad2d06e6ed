//! Several columns of numbers at once.

use super::{Data, IntoData, Number};

/// One item of what is given as data sets: a number of the only set, or a whole set.
#[derive(Clone, Debug)]
pub enum Datum {
    /// A number.
    Number(f64),
    /// A set.
    Set(Data),
}

/// A number, or a column of numbers.
pub trait IntoDatum {
    /// Whether it is a whole set: what tells no sets from one without numbers.
    const IS_SET: bool;
    /// Whether it is a number that is a date. Default: no.
    const DATES: bool = false;
    /// Takes, shares or copies the numbers.
    fn into_datum(self) -> Datum;
}

/// Numbers, or dates where they are dates.
fn column<N: Number>(numbers: impl Iterator<Item = N>) -> Data {
    numbers.into_data()
}

impl<N: Number> IntoDatum for N {
    const IS_SET: bool = false;
    const DATES: bool = N::DATES;
    fn into_datum(self) -> Datum {
        Datum::Number(self.to_f64())
    }
}

macro_rules! sets { ($([$($life:lifetime,)? $($n:ident)?] $t:ty;)*) => { $(
    impl<$($life,)? N: Number $(, const $n: usize)?> IntoDatum for $t {
        const IS_SET: bool = true;
        fn into_datum(self) -> Datum {
            Datum::Set(column(self.iter()))
        }
    }
)* } }
sets! {
    [] Vec<N>;
    ['a,] &'a Vec<N>;
    ['a,] &'a &'a Vec<N>;
    ['a,] &'a [N];
    ['a,] &'a &'a [N];
    [M] [N; M];
    ['a, M] &'a [N; M];
    ['a, M] &'a &'a [N; M];
}

impl IntoDatum for Data {
    const IS_SET: bool = true;
    fn into_datum(self) -> Datum {
        Datum::Set(self)
    }
}

impl IntoDatum for &Data {
    const IS_SET: bool = true;
    fn into_datum(self) -> Datum {
        Datum::Set(self.clone())
    }
}

/// A row or column of an array: `ax.boxplot(array.columns())`.
#[cfg(feature = "ndarray")]
impl<N: Number> IntoDatum for ndarray::ArrayView1<'_, N> {
    const IS_SET: bool = true;
    fn into_datum(self) -> Datum {
        Datum::Set(column(self.iter()))
    }
}

#[cfg(feature = "ndarray")]
impl<N: Number> IntoDatum for ndarray::Array1<N> {
    const IS_SET: bool = true;
    fn into_datum(self) -> Datum {
        Datum::Set(column(self.iter()))
    }
}

#[cfg(feature = "ndarray")]
impl<N: Number> IntoDatum for &ndarray::Array1<N> {
    const IS_SET: bool = true;
    fn into_datum(self) -> Datum {
        Datum::Set(column(self.iter()))
    }
}

/// One data set, as anything that [`super::IntoData`] takes, or several: arrays, vectors or slices of those, or the
/// `columns()` or `rows()` of an `ndarray` of two dimensions, which by itself is one set.
///
/// ```
/// use isoplot::data::IntoDatasets;
/// assert_eq!([1, 2, 3].into_datasets().len(), 1);
/// let (a, b) = (vec![1.0, 2.0], vec![3.0]);
/// assert_eq!([&a, &b].into_datasets()[1][0], 3.0);
/// ```
pub trait IntoDatasets {
    /// The sets.
    fn into_datasets(self) -> Vec<Data>;
}

impl<I> IntoDatasets for I
where
    I: IntoIterator,
    I::Item: IntoDatum,
{
    fn into_datasets(self) -> Vec<Data> {
        let (mut numbers, mut sets) = (Vec::new(), Vec::new());
        for item in self {
            match item.into_datum() {
                Datum::Number(v) => numbers.push(v),
                Datum::Set(set) => sets.push(set),
            }
        }
        if !I::Item::IS_SET {
            sets.push(if I::Item::DATES { Data::of_dates(numbers) } else { numbers.into() });
        }
        sets
    }
}

impl IntoDatasets for Data {
    fn into_datasets(self) -> Vec<Data> {
        vec![self]
    }
}

impl IntoDatasets for &Data {
    fn into_datasets(self) -> Vec<Data> {
        vec![self.clone()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_set_or_several() {
        let none: [f64; 0] = [];
        assert_eq!(none.into_datasets().len(), 1);
        assert_eq!(Vec::<Vec<f64>>::new().into_datasets().len(), 0);
        let rows = vec![vec![1, 2], vec![3]];
        assert_eq!((&rows).into_datasets().len(), 2);
        assert_eq!(rows.into_datasets()[1].to_vec(), [3.0]);
        assert_eq!([[1, 2], [3, 4]].into_datasets()[1].to_vec(), [3.0, 4.0]);
        assert_eq!((0..4).into_datasets()[0].len(), 4);
        let shared: Data = vec![1.0].into();
        assert_eq!([&shared, &shared].into_datasets().len(), 2);
        #[cfg(feature = "ndarray")]
        assert_eq!(ndarray::array![[1, 2], [3, 4]].columns().into_datasets()[1].to_vec(), [2.0, 4.0]);
        let slices: [&[f64]; 2] = [&[1.0], &[]];
        assert_eq!(slices.into_datasets()[1].len(), 0);
    }
}
