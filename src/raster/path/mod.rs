//! From the path of an artist to the points that are filled and stroked, as matplotlib's Agg canvas does it:
//! gaps are removed, far-off parts cut, points snapped to the pixel grid, long lines simplified, curves
//! flattened. All coordinates here are pixels with y downwards.

mod clip;
mod curve;
mod dash;
mod gaps;
mod simplify;
mod snap;
mod stroke;

pub(super) use clip::Clipper;
pub(super) use curve::{flatten, flatten_into};
pub(super) use gaps::{LineGaps, PathGaps};
pub(super) use simplify::{SIMPLIFY_MIN, Simplifier};
pub(super) use snap::{offset as snap_offset, snap};
pub(super) use stroke::{StrokeStyle, stroke, stroke_in};

use std::ops::Range;

use crate::geom::{Point, Segment};

/// Takes the steps of a path, one stage after the other.
pub(super) trait Sink {
    fn push(&mut self, segment: Segment);
    /// No more will come.
    fn finish(&mut self) {}
}

impl Sink for Vec<Segment> {
    #[inline]
    fn push(&mut self, segment: Segment) {
        Self::push(self, segment);
    }
}

impl<S: Sink + ?Sized> Sink for &mut S {
    #[inline]
    fn push(&mut self, segment: Segment) {
        (**self).push(segment);
    }
    fn finish(&mut self) {
        (**self).finish();
    }
}

/// A path of straight lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Flat {
    points: Vec<Point>,
    /// For each contour: where its points end, and whether it is closed.
    contours: Vec<(usize, bool)>,
}

impl Flat {
    /// The contours: points, and whether closed.
    pub(super) fn contours(&self) -> impl Iterator<Item = (&[Point], bool)> {
        self.contours_in(0..self.contours.len())
    }

    /// Some of the contours.
    pub(super) fn contours_in(&self, which: Range<usize>) -> impl Iterator<Item = (&[Point], bool)> {
        let mut start = which.start.checked_sub(1).map_or(0, |before| self.contours[before].0);
        self.contours[which].iter().map(move |&(end, closed)| {
            let points = &self.points[start..end];
            start = end;
            (points, closed)
        })
    }

    /// How many contours there are.
    pub(super) fn len(&self) -> usize {
        self.contours.len()
    }

    /// Forgets all, but keeps the memory.
    pub(super) fn clear(&mut self) {
        self.points.clear();
        self.contours.clear();
    }

    /// The points of all contours.
    pub(super) fn points(&self) -> &[Point] {
        &self.points
    }

    pub(super) fn point(&mut self, p: Point) {
        self.points.push(p);
    }

    pub(super) fn contour(&mut self, points: &[Point], closed: bool) {
        self.points.extend_from_slice(points);
        self.end(closed);
    }

    /// The same elsewhere.
    pub(super) fn moved(&self, by: Point) -> Self {
        Self { points: self.points.iter().map(|&p| p + by).collect(), contours: self.contours.clone() }
    }

    /// Ends the contour, if it has a point.
    pub(super) fn end(&mut self, closed: bool) {
        let start = self.contours.last().map_or(0, |c| c.0);
        if self.points.len() > start {
            self.contours.push((self.points.len(), closed));
        }
    }
}
