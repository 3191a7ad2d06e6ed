//! What an axis counts in besides numbers: dates, and names with a place each.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::Axis;
use super::axis_limits::now;
use crate::data::{Data, Place};
use crate::tick::{
    AutoDateFormatter, AutoDateLocator, Formatter, Locator, StrCategoryFormatter, StrCategoryLocator,
};

/// Names with their places.
#[derive(Clone, Debug, Default)]
struct Names {
    /// In the order of their first appearance, which is their place.
    list: Arc<Vec<String>>,
    places: HashMap<String, usize>,
}

/// The names of an axis. Axes that share have one book, and each adds to it: so a name has its place on all of them. A
/// draw only reads.
#[derive(Clone, Debug, Default)]
pub(crate) struct NameBook(Arc<RwLock<Names>>);

impl NameBook {
    fn place_of(&self, name: &str) -> f64 {
        let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(&place) = names.places.get(name) {
            return place as f64;
        }
        let place = names.list.len();
        Arc::make_mut(&mut names.list).push(name.to_owned());
        names.places.insert(name.to_owned(), place);
        place as f64
    }

    /// The names in the order of their places.
    pub(crate) fn names(&self) -> Arc<Vec<String>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).list.clone()
    }

    /// Whether both are the same book.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Another book with the same names.
    pub(crate) fn copied(&self) -> Self {
        Self(Arc::new(RwLock::new(self.0.read().unwrap_or_else(PoisonError::into_inner).clone())))
    }
}

/// What shows the names of an axis, to be known again when there are more, and how many it shows.
type Shown = (Arc<dyn Locator>, Arc<dyn Formatter>, usize);

/// What an axis counts in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Categories {
    pub(crate) book: NameBook,
    shown: Option<Shown>,
    /// Whether the axis counts in days.
    dates: bool,
}

impl Categories {
    /// Whether both give every name that both have the same place, and every place the same name.
    pub(crate) fn agree_with(&self, other: &Self) -> bool {
        self.book.is(&other.book) || self.book.names().iter().zip(&*other.book.names()).all(|(a, b)| a == b)
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> usize {
        self.book.names().len()
    }
}

impl Axis {
    /// Ticks at dates from now on, unless something else was asked for. Only the first date says so: a later one does
    /// not speak over what was asked for on an axes that shares.
    pub(crate) fn use_dates(&mut self) {
        if std::mem::replace(&mut self.categories.dates, true) {
            return;
        }
        if !self.major.asked.0 && self.scale.is_linear() {
            self.major.locator = Arc::new(AutoDateLocator::new());
            self.said.major_locator = now();
        }
        if !self.major.asked.1 && self.scale.is_linear() {
            self.major.formatter = Arc::new(AutoDateFormatter::new());
            self.said.major_formatter = now();
        }
    }

    /// Whether its ticks are at names.
    pub(crate) fn shows_categories(&self) -> bool {
        self.categories.shown.as_ref().is_some_and(|(l, ..)| Arc::ptr_eq(l, &self.major.locator))
    }

    /// Whether names are written at its ticks.
    pub(crate) fn writes_categories(&self) -> bool {
        self.categories.shown.as_ref().is_some_and(|(_, f, _)| Arc::ptr_eq(f, &self.major.formatter))
    }

    /// Ticks at all names that it knows by now, and these written there.
    pub(crate) fn category_tickers(&self) -> (Arc<dyn Locator>, Arc<dyn Formatter>) {
        let names = self.categories.book.names();
        (Arc::new(StrCategoryLocator::new(names.len())), Arc::new(StrCategoryFormatter::new(names)))
    }

    /// The names that have places on it, in order: the first stands at 0.
    pub fn get_categories(&self) -> Arc<Vec<String>> {
        self.categories.book.names()
    }

    /// A column as numbers: dates make the axis one of dates, names get places.
    #[track_caller]
    pub(crate) fn numbers(&mut self, data: Data) -> Data {
        match data.names() {
            Some([]) => data,
            Some(names) => self.places_of(names.iter().map(String::as_str)).into(),
            None => {
                if data.are_dates() {
                    self.use_dates();
                }
                data
            }
        }
    }

    /// A place as a number.
    #[track_caller]
    pub(crate) fn number(&mut self, place: Place) -> f64 {
        match place {
            Place::Number(v) => v,
            Place::Date(day) => {
                self.use_dates();
                day
            }
            Place::Name(name) => self.places_of([name.as_str()].into_iter())[0],
        }
    }

    #[track_caller]
    fn places_of<'n>(&mut self, names: impl Iterator<Item = &'n str>) -> Vec<f64> {
        if self.categories.dates {
            self.base.fail("an axis of dates has no places for names");
        }
        let places = names.map(|n| self.categories.book.place_of(n)).collect();
        if self.categories.shown.as_ref().is_none_or(|(.., shown)| *shown < self.categories.len()) {
            self.show_categories();
        }
        places
    }

    /// Ticks at names: at the first ones unless something else was asked for, at new ones where the others have them.
    fn show_categories(&mut self) {
        let (locator, formatter) = self.category_tickers();
        let (located, written) = match &self.categories.shown {
            Some(_) => (self.shows_categories(), self.writes_categories()),
            None => (!self.major.asked.0, !self.major.asked.1),
        };
        if located {
            self.major.locator = locator.clone();
        }
        if written {
            self.major.formatter = formatter.clone();
        }
        self.categories.shown = Some((locator, formatter, self.categories.len()));
        (self.said.major_locator, self.said.major_formatter) = (now(), now());
    }
}
