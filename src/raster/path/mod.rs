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
pub(super) use curve::flatten;
pub(super) use dash::dash;
pub(super) use gaps::{LineGaps, PathGaps};
pub(super) use simplify::{SIMPLIFY_MIN, Simplifier};
pub(super) use snap::{offset as snap_offset, snap};
pub(super) use stroke::{StrokeStyle, Stroker};

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
        let mut start = 0;
        self.contours.iter().map(move |&(end, closed)| {
            let points = &self.points[start..end];
            start = end;
            (points, closed)
        })
    }

    pub(super) fn point(&mut self, p: Point) {
        self.points.push(p);
    }

    /// Ends the contour, if it has a point.
    pub(super) fn end(&mut self, closed: bool) {
        let start = self.contours.last().map_or(0, |c| c.0);
        if self.points.len() > start {
            self.contours.push((self.points.len(), closed));
        }
    }
}
