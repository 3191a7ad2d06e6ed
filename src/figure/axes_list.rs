//! The axes of a figure.

use std::ops::{Deref, DerefMut};

use crate::axes::{Axes, Shelf, copied};

/// The axes, and their names on a shelf. A clone has a shelf of its own.
#[derive(Debug, Default)]
pub(super) struct AxesList {
    list: Vec<Axes>,
    shelf: Shelf,
}

impl AxesList {
    pub(super) fn add(&mut self, mut axes: Axes) {
        axes.stand_on(&self.shelf);
        self.list.push(axes);
    }
}

impl Clone for AxesList {
    fn clone(&self) -> Self {
        let (list, shelf) = copied(&self.list);
        Self { list, shelf }
    }
}

impl Deref for AxesList {
    type Target = Vec<Axes>;

    fn deref(&self) -> &Vec<Axes> {
        &self.list
    }
}

impl DerefMut for AxesList {
    fn deref_mut(&mut self) -> &mut Vec<Axes> {
        &mut self.list
    }
}
