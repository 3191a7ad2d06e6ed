//! The user's columns as numbers along the axes of an axes.

use super::Axes;
use crate::artist::Direction;
use crate::data::{ColumnOrRows, Data, IntoData, IntoDatasets, IntoPlace};

impl Axes {
    /// The user's columns; dates make an axis one of dates, names get places on it.
    #[track_caller]
    pub(super) fn columns(&mut self, x: impl IntoData, y: impl IntoData) -> (Data, Data) {
        (self.column(Direction::X, x), self.column(Direction::Y, y))
    }

    /// [`Axes::columns`] where rows of numbers will do too.
    #[track_caller]
    pub(super) fn flat_columns<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
    ) -> (Data, Data) {
        let (x, y) = (x.into_flat(), y.into_flat());
        let x = self.base.check(x).unwrap_or_default();
        let y = self.base.check(y).unwrap_or_default();
        self.columns(x, y)
    }

    /// One column along x or y.
    #[track_caller]
    pub(super) fn column(&mut self, d: Direction, data: impl IntoData) -> Data {
        self.axis_of_mut(d).numbers(data.into_data())
    }

    /// Several columns along x or y.
    #[track_caller]
    pub(super) fn datasets(&mut self, d: Direction, sets: impl IntoDatasets) -> Vec<Data> {
        let mut sets = sets.into_datasets();
        for set in &mut sets {
            *set = self.axis_of_mut(d).numbers(std::mem::take(set));
        }
        sets
    }

    /// One place along x or y.
    #[track_caller]
    pub(super) fn place(&mut self, d: Direction, place: impl IntoPlace) -> f64 {
        self.axis_of_mut(d).number(place.into_place())
    }
}
