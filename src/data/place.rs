//! One entry of a column: a number, or a name.

use std::borrow::Cow;

use super::{Data, Number};

/// Where something stands on an axis.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// At this number.
    Number(f64),
    /// At this date: days since 1970.
    Date(f64),
    /// At the whole number that this name has on the axis.
    Name(String),
}

/// A [`Number`], or a name (`&str`, `String`) as matplotlib's categories: on an axis names stand at 0, 1, 2, ... in the
/// order in which they come first.
///
/// ```
/// use isoplot::data::{IntoPlace, Place};
/// assert_eq!(3.into_place(), Place::Number(3.0));
/// assert_eq!("plum".into_place(), Place::Name("plum".to_owned()));
/// ```
pub trait IntoPlace: Sized {
    /// This one.
    fn into_place(self) -> Place;
    /// A whole column of them.
    fn gather(items: impl Iterator<Item = Self>) -> Data;
}

impl<N: Number> IntoPlace for N {
    fn into_place(self) -> Place {
        if N::DATES { Place::Date(self.to_f64()) } else { Place::Number(self.to_f64()) }
    }

    #[inline]
    fn gather(items: impl Iterator<Item = Self>) -> Data {
        // For `Vec<f64>` the standard library collects in place.
        let numbers: Vec<f64> = items.map(Number::to_f64).collect();
        Data::of_kind::<N>(numbers)
    }
}

macro_rules! names { ($($t:ty)*) => { $(impl IntoPlace for $t {
    fn into_place(self) -> Place {
        Place::Name(self.to_string())
    }
    fn gather(items: impl Iterator<Item = Self>) -> Data {
        Data::of_names(items.map(|s| s.to_string()))
    }
})* } }
names!(&str &&str &String &Cow<'_, str>);

impl IntoPlace for String {
    fn into_place(self) -> Place {
        Place::Name(self)
    }
    fn gather(items: impl Iterator<Item = Self>) -> Data {
        Data::of_names(items)
    }
}

impl IntoPlace for Cow<'_, str> {
    fn into_place(self) -> Place {
        Place::Name(self.into_owned())
    }
    fn gather(items: impl Iterator<Item = Self>) -> Data {
        Data::of_names(items.map(Cow::into_owned))
    }
}
