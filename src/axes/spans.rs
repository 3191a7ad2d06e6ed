//! Lines and bands across the axes, and many straight lines at once.

use super::Axes;
use crate::artist::{Artist, Coords, Course, Direction, Line2D, LineCollection, Patch, Toward};
use crate::data::{IntoData, IntoPlace, Number, OneOrEach};
use crate::each::Each;
use crate::geom::{BBox, Path, Point};

impl Axes {
    /// The number of a place; one that is not finite is a failure.
    #[track_caller]
    fn finite_place(&mut self, d: Direction, what: &str, place: impl IntoPlace) -> f64 {
        let v = self.place(d, place);
        if !v.is_finite() {
            self.base.fail(format!("{what} must be finite, not {v}"));
        }
        v
    }

    /// A horizontal line across the axes at `y`: a number, a date or a name. Limits change only if it lies outside of them.
    #[track_caller]
    pub fn axhline(&mut self, y: impl IntoPlace) -> &mut Line2D {
        let y = self.finite_place(Direction::Y, "y", y);
        let (lo, hi) = self.settle(Direction::Y);
        if y < lo.min(hi) || y > lo.max(hi) {
            self.request_autoscale((false, true));
        }
        self.add_bent(Coords::YAxis, [0.0, 1.0], [y, y])
    }

    /// A vertical line across the axes at `x`: a number, a date or a name. Limits change only if it lies outside of them.
    #[track_caller]
    pub fn axvline(&mut self, x: impl IntoPlace) -> &mut Line2D {
        let x = self.finite_place(Direction::X, "x", x);
        let (lo, hi) = self.settle(Direction::X);
        if x < lo.min(hi) || x > lo.max(hi) {
            self.request_autoscale((true, false));
        }
        self.add_bent(Coords::XAxis, [x, x], [0.0, 1.0])
    }

    #[track_caller]
    fn add_bent(&mut self, coords: Coords, x: [f64; 2], y: [f64; 2]) -> &mut Line2D {
        let line = self.add_straight(coords, x, y);
        line.bent = true;
        line
    }

    /// A line without ends through two points.
    #[track_caller]
    pub fn axline(&mut self, p: impl Into<Point>, q: impl Into<Point>) -> &mut Line2D {
        let (p, q) = (p.into(), q.into());
        if p == q {
            self.base.fail(format!("axline needs two different points, not ({}, {}) twice", p.x, p.y));
        }
        self.add_endless(p, Toward::Point(q))
    }

    /// A line without ends through a point, with a slope (infinite for a vertical one).
    #[track_caller]
    pub fn axline_slope(&mut self, p: impl Into<Point>, slope: impl Number) -> &mut Line2D {
        let slope = slope.to_f64();
        if slope.is_nan() {
            self.base.fail("the slope of axline is not a number");
        }
        self.add_endless(p.into(), Toward::Slope(slope))
    }

    #[track_caller]
    fn add_endless(&mut self, through: Point, toward: Toward) -> &mut Line2D {
        if self.is_polar() {
            self.base.fail("axline needs straight axes, not polar ones");
        }
        self.request_autoscale((true, true));
        let line = self.add_straight(Coords::Data, [through.x; 2], [through.y; 2]);
        line.course = Course::Endless { through, toward };
        line
    }

    /// A band across the axes from `y0` to `y1`.
    #[track_caller]
    pub fn axhspan(&mut self, y0: impl IntoPlace, y1: impl IntoPlace) -> &mut Patch {
        let y0 = self.finite_place(Direction::Y, "y0", y0);
        let y1 = self.finite_place(Direction::Y, "y1", y1);
        self.request_autoscale((false, true));
        let patch = self.add(1.0, |base| Patch::new(base, Path::rect(&BBox::new(0.0, y0, 1.0, y1))));
        patch.transform(Coords::YAxis);
        patch
    }

    /// A band across the axes from `x0` to `x1`.
    #[track_caller]
    pub fn axvspan(&mut self, x0: impl IntoPlace, x1: impl IntoPlace) -> &mut Patch {
        let x0 = self.finite_place(Direction::X, "x0", x0);
        let x1 = self.finite_place(Direction::X, "x1", x1);
        self.request_autoscale((true, false));
        let patch = self.add(1.0, |base| Patch::new(base, Path::rect(&BBox::new(x0, 0.0, x1, 1.0))));
        patch.transform(Coords::XAxis);
        patch
    }

    /// Horizontal lines at each of `y`, from `xmin` to `xmax` (one number for all, or one each).
    #[track_caller]
    pub fn hlines<A, B>(
        &mut self,
        y: impl IntoData,
        xmin: impl OneOrEach<A>,
        xmax: impl OneOrEach<B>,
    ) -> &mut LineCollection {
        let (from, y) = self.columns(xmin.into_column(), y);
        let to = self.column(Direction::X, xmax.into_column());
        let rows = self.broadcast(["y", "xmin", "xmax"], [&y, &from, &to]);
        self.add_segments(rows.into_iter().map(|[y, a, b]| [Point::new(a, y), Point::new(b, y)]))
    }

    /// Vertical lines at each of `x`, from `ymin` to `ymax` (one number for all, or one each).
    #[track_caller]
    pub fn vlines<A, B>(
        &mut self,
        x: impl IntoData,
        ymin: impl OneOrEach<A>,
        ymax: impl OneOrEach<B>,
    ) -> &mut LineCollection {
        let (x, from) = self.columns(x, ymin.into_column());
        let to = self.column(Direction::Y, ymax.into_column());
        let rows = self.broadcast(["x", "ymin", "ymax"], [&x, &from, &to]);
        self.add_segments(rows.into_iter().map(|[x, a, b]| [Point::new(x, a), Point::new(x, b)]))
    }

    fn add_segments(&mut self, segments: impl Iterator<Item = [Point; 2]>) -> &mut LineCollection {
        let rc = self.rc.clone();
        let paths = segments.map(|s| Path::polyline(s.to_vec())).collect();
        self.request_autoscale((true, true));
        self.add(2.0, |base| LineCollection::lines(base, &rc, paths, rc.lines_color.clone()))
    }

    /// The columns row by row; those of one number are repeated.
    #[track_caller]
    fn broadcast(&mut self, names: [&str; 3], columns: [&[f64]; 3]) -> Vec<[f64; 3]> {
        let n = if columns.iter().any(|c| c.is_empty()) {
            0
        } else {
            columns.iter().map(|c| c.len()).max().unwrap_or(0)
        };
        if let Some(i) = (0..3).find(|&i| n > 0 && columns[i].len() != 1 && columns[i].len() != n) {
            self.base.fail(format!("{} has {} numbers, but there are {n} lines", names[i], columns[i].len()));
            return Vec::new();
        }
        (0..n).map(|row| columns.each(|c| c[if c.len() == 1 { 0 } else { row }])).collect()
    }
}
