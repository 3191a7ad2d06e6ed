//! What tracing gives: lines, and polygons with holes.

use std::ops::Range;

use crate::geom::{Path, Point};

/// The lines at one level. A closed line ends with its first point.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    pub(super) points: Vec<Point>,
    pub(super) spans: Vec<Range<usize>>,
}

impl Lines {
    /// How many lines.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether the level is reached nowhere.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The points of every line.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &[Point]> + '_ {
        self.spans.iter().map(|span| &self.points[span.clone()])
    }

    /// All lines as one path; closed ones are closed.
    pub fn path(&self) -> Path {
        let mut path = Path::new();
        for line in self.iter() {
            add(&mut path, line, line.first() == line.last());
        }
        path
    }
}

/// The areas between two levels.
#[derive(Clone, Debug, Default)]
pub struct Polygons {
    pub(super) points: Vec<Point>,
    pub(super) rings: Vec<Range<usize>>,
    /// Ranges of `rings`: an outer one, then its holes.
    pub(super) polygons: Vec<Range<usize>>,
}

/// One area: an outer ring and the holes in it. Every ring ends with its first point.
#[derive(Clone, Copy, Debug)]
pub struct Polygon<'a> {
    points: &'a [Point],
    rings: &'a [Range<usize>],
}

impl Polygons {
    /// How many areas.
    pub fn len(&self) -> usize {
        self.polygons.len()
    }

    /// Whether no value lies between the levels.
    pub fn is_empty(&self) -> bool {
        self.polygons.is_empty()
    }

    /// The areas, one by one.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Polygon<'_>> + '_ {
        self.polygons.iter().map(|p| Polygon { points: &self.points, rings: &self.rings[p.clone()] })
    }

    /// All rings of all areas as one path, to be filled by either rule.
    pub fn path(&self) -> Path {
        let mut path = Path::new();
        for ring in self.iter().flat_map(|p| p.rings()) {
            add(&mut path, ring, true);
        }
        path
    }
}

impl<'a> Polygon<'a> {
    /// The outer ring, then the holes.
    pub fn rings(self) -> impl ExactSizeIterator<Item = &'a [Point]> {
        self.rings.iter().map(move |ring| &self.points[ring.clone()])
    }

    /// The outer ring.
    pub fn outer(self) -> &'a [Point] {
        self.rings().next().unwrap_or_default()
    }

    /// The holes.
    pub fn holes(self) -> impl ExactSizeIterator<Item = &'a [Point]> {
        self.rings().skip(1)
    }
}

/// Adds a polyline; a closed one without the repeated point.
fn add(path: &mut Path, points: &[Point], closed: bool) {
    let points = if closed { &points[..points.len().saturating_sub(1)] } else { points };
    let Some((&first, rest)) = points.split_first() else { return };
    path.move_to(first);
    for &p in rest {
        path.line_to(p);
    }
    if closed {
        path.close();
    }
}
