//! The names of all axes of a figure, so that those that share find one another's.

use std::sync::{Arc, Mutex, PoisonError};

use super::Axes;
use crate::artist::{Direction, NameBook};

/// The books of names of each axes, for x and y.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shelf(Arc<Mutex<Vec<[NameBook; 2]>>>);

impl Shelf {
    fn get(&self, index: u32, d: Direction) -> Option<NameBook> {
        let books = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        books.get(index as usize).map(|both| both[d as usize].clone())
    }

    fn put(&self, index: u32, d: Direction, book: NameBook) {
        let mut books = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let n = books.len().max(index as usize + 1);
        books.resize_with(n, Default::default);
        books[index as usize][d as usize] = book;
    }
}

impl Axes {
    /// Puts its books on the shelf of its figure.
    pub(crate) fn stand_on(&mut self, shelf: &Shelf) {
        self.shelf = shelf.clone();
        for d in [Direction::X, Direction::Y] {
            self.shelf.put(self.id().index, d, self.axis_of(d).categories.book.clone());
        }
    }

    /// Writes its names into the book of another axes, unless it has some of its own.
    pub(super) fn share_names(&mut self, d: Direction, with: u32) {
        if let Some(book) = self.shelf.get(with, d).filter(|_| self.axis_of(d).categories.len() == 0) {
            self.set_names(d, book);
        }
    }

    fn set_names(&mut self, d: Direction, book: NameBook) {
        self.shelf.put(self.id().index, d, book.clone());
        self.axis_of_mut(d).categories.book = book;
    }

    /// Takes over the shelf of another axes, and its books along what is shared.
    pub(super) fn keep_names_of(&mut self, other: &Self) {
        self.stand_on(&other.shelf.clone());
        for d in [Direction::X, Direction::Y].into_iter().filter(|&d| other.share[d as usize].is_some()) {
            self.set_names(d, other.axis_of(d).categories.book.clone());
        }
    }
}

/// Copies of these axes with books of their own: what shared one book shares another.
pub(crate) fn copied(axes: &[Axes]) -> (Vec<Axes>, Shelf) {
    let shelf = Shelf::default();
    let mut made: Vec<(NameBook, NameBook)> = Vec::new();
    let mut copies = axes.to_vec();
    for copy in &mut copies {
        copy.shelf = shelf.clone();
        for d in [Direction::X, Direction::Y] {
            let old = copy.axis_of(d).categories.book.clone();
            let known = made.iter().find(|(o, _)| o.is(&old)).map(|(_, new)| new.clone());
            let new = known.unwrap_or_else(|| {
                let new = old.copied();
                made.push((old, new.clone()));
                new
            });
            copy.set_names(d, new);
        }
    }
    (copies, shelf)
}
