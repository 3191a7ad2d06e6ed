//! Where the rows of an input image come from.

use std::borrow::Cow;

use super::Pixel;

/// An input image that is read row by row, each row once where possible: rows may be computed (a colour map) when
/// they are asked for, so that the whole image need not exist.
pub trait Source<P: Copy> {
    /// Rows and columns.
    fn shape(&self) -> (usize, usize);

    /// The row `index` (below the number of rows), as long as the image has columns. `buffer` is there to put it in.
    fn row<'a>(&'a self, index: usize, buffer: &'a mut Vec<P>) -> &'a [P];

    /// The whole image, row after row.
    fn pixels(&self) -> Cow<'_, [P]> {
        let (rows, columns) = self.shape();
        let (mut all, mut buffer) = (Vec::with_capacity(rows * columns), Vec::new());
        for index in 0..rows {
            all.extend_from_slice(self.row(index, &mut buffer));
        }
        Cow::Owned(all)
    }
}

/// An image in memory, row after row.
#[derive(Clone, Copy, Debug)]
pub struct Image<'a, P> {
    pixels: &'a [P],
    rows: usize,
    columns: usize,
}

impl<'a, P> Image<'a, P> {
    /// `None` if the number of pixels is another than `rows * columns`.
    pub fn new(pixels: &'a [P], rows: usize, columns: usize) -> Option<Self> {
        (rows.checked_mul(columns) == Some(pixels.len())).then_some(Self { pixels, rows, columns })
    }
}

impl<P: Copy> Source<P> for Image<'_, P> {
    fn shape(&self) -> (usize, usize) {
        (self.rows, self.columns)
    }

    fn row<'a>(&'a self, index: usize, _: &'a mut Vec<P>) -> &'a [P] {
        &self.pixels[index * self.columns..][..self.columns]
    }

    fn pixels(&self) -> Cow<'_, [P]> {
        Cow::Borrowed(self.pixels)
    }
}

/// An image whose rows are made when they are asked for.
pub struct Rows<F> {
    shape: (usize, usize),
    make: F,
}

impl<F> Rows<F> {
    /// Of `(rows, columns)`; `make` puts the row of an index into an empty buffer.
    pub fn new(shape: (usize, usize), make: F) -> Self {
        Self { shape, make }
    }
}

impl<F> std::fmt::Debug for Rows<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rows").field("shape", &self.shape).finish_non_exhaustive()
    }
}

impl<P: Copy, F: Fn(usize, &mut Vec<P>)> Source<P> for Rows<F> {
    fn shape(&self) -> (usize, usize) {
        self.shape
    }

    fn row<'a>(&'a self, index: usize, buffer: &'a mut Vec<P>) -> &'a [P] {
        buffer.clear();
        (self.make)(index, buffer);
        buffer
    }
}

/// An image seen in a mirror: columns always, rows on request.
#[derive(Debug)]
pub(super) struct Mirrored<'a, S> {
    pub(super) source: &'a S,
    pub(super) rows: bool,
}

impl<P: Pixel, S: Source<P>> Source<P> for Mirrored<'_, S> {
    fn shape(&self) -> (usize, usize) {
        self.source.shape()
    }

    fn row<'a>(&'a self, index: usize, buffer: &'a mut Vec<P>) -> &'a [P] {
        let index = if self.rows { self.source.shape().0 - 1 - index } else { index };
        let mut own = Vec::new();
        let row = self.source.row(index, &mut own);
        buffer.clear();
        buffer.extend(row.iter().rev());
        buffer
    }
}
