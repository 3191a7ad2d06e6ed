//! Arguments that are one number for all or a column with one each.

use super::{Data, Date, IntoData, Number};

/// Marks what is one number for all.
#[derive(Clone, Copy, Debug)]
pub enum One {}

/// Marks what has a number for each.
#[derive(Clone, Copy, Debug)]
pub enum Each {}

/// One number for all, or a column ([`IntoData`]) with one for each. Which of both it is, [`One`] or [`Each`], the
/// compiler finds by itself.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.fill_between([0, 1, 2], [1, 3, 2], 0); // down to 0 everywhere
/// ax.vlines([0.5, 1.5], 0, [2.0, 2.5]);
/// ax.errorbar([0, 1, 2], [1, 3, 2]).yerr(0.2);
/// ```
#[diagnostic::on_unimplemented(message = "`{Self}` is neither a number nor a column of numbers")]
pub trait OneOrEach<Kind> {
    /// The column; one of one number counts for all.
    fn into_column(self) -> Data;
}

impl<D: IntoData> OneOrEach<Each> for D {
    fn into_column(self) -> Data {
        self.into_data()
    }
}

macro_rules! one { ($($t:ty)*) => { $(impl OneOrEach<One> for $t {
    fn into_column(self) -> Data {
        [self].into_data()
    }
})* } }
one!(f32 f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize Date);

impl<N: Number + OneOrEach<One>> OneOrEach<One> for &N {
    fn into_column(self) -> Data {
        (*self).into_column()
    }
}
