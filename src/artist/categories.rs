//! What an axis counts in besides numbers: dates, and names with a place each.

use std::collections::HashMap;
use std::sync::Arc;

use super::Axis;
use super::axis_limits::now;
use crate::data::{Data, Place};
use crate::tick::{
    AutoDateFormatter, AutoDateLocator, Formatter, Locator, StrCategoryFormatter, StrCategoryLocator,
};

/// The names of an axis in the order of their first appearance, which is their place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Categories {
    names: Arc<Vec<String>>,
    places: HashMap<String, usize>,
    /// What shows them, to be known again when there are more.
    shown: Option<(Arc<dyn Locator>, Arc<dyn Formatter>)>,
    /// Whether the axis counts in days.
    dates: bool,
}

impl Categories {
    fn place_of(&mut self, name: &str) -> f64 {
        if let Some(&place) = self.places.get(name) {
            return place as f64;
        }
        let place = self.names.len();
        Arc::make_mut(&mut self.names).push(name.to_owned());
        self.places.insert(name.to_owned(), place);
        place as f64
    }

    /// Whether both give every name that both have the same place, and every place the same name.
    pub(crate) fn agree_with(&self, other: &Self) -> bool {
        self.names.iter().zip(&*other.names).all(|(a, b)| a == b)
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }
}

impl Axis {
    /// Ticks at dates, unless something else was asked for.
    pub(crate) fn use_dates(&mut self) {
        self.categories.dates = true;
        if !self.major.asked.0 && self.scale.is_linear() {
            self.major.locator = Arc::new(AutoDateLocator::new());
        }
        if !self.major.asked.1 && self.scale.is_linear() {
            self.major.formatter = Arc::new(AutoDateFormatter::new());
        }
        (self.said.major_locator, self.said.major_formatter) = (now(), now());
    }

    /// Whether its ticks are at names.
    pub(crate) fn shows_categories(&self) -> bool {
        self.categories.shown.as_ref().is_some_and(|(l, _)| Arc::ptr_eq(l, &self.major.locator))
    }

    /// The names that have places on it, in order: the first stands at 0.
    pub fn get_categories(&self) -> &[String] {
        &self.categories.names
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
        let before = self.categories.len();
        let places = names.map(|n| self.categories.place_of(n)).collect();
        if self.categories.len() > before {
            self.show_categories();
        }
        places
    }

    /// Ticks at names: at the first ones unless something else was asked for, at new ones where the others have them.
    fn show_categories(&mut self) {
        let names = &self.categories.names;
        let locator: Arc<dyn Locator> = Arc::new(StrCategoryLocator::new(names.len()));
        let formatter: Arc<dyn Formatter> = Arc::new(StrCategoryFormatter::new(names.clone()));
        let (located, written) = match &self.categories.shown {
            Some((l, f)) => (Arc::ptr_eq(l, &self.major.locator), Arc::ptr_eq(f, &self.major.formatter)),
            None => (!self.major.asked.0, !self.major.asked.1),
        };
        if located {
            self.major.locator = locator.clone();
        }
        if written {
            self.major.formatter = formatter.clone();
        }
        self.categories.shown = Some((locator, formatter));
        (self.said.major_locator, self.said.major_formatter) = (now(), now());
    }
}
