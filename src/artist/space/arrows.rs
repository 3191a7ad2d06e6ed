//! Arrows in space: a shaft and two lines for the head.

use super::camera::length;
use super::segments::Segments;
use super::{Point3, limits_of};
use crate::artist::{Collection, DataLimits};
use crate::data::{Data, Number};
use crate::each::Each;

/// Half the angle of a head, in degrees.
const HEAD_ANGLE: f64 = 15.0;

/// Where arrows are, and how long.
#[derive(Clone, Debug, Default)]
pub(crate) struct ArrowField {
    points: Vec<Point3>,
    vectors: Vec<Point3>,
    /// The unit of the vectors.
    length: f64,
    /// The length of heads, of whole arrows 1.
    head: f64,
    /// How far back from the point the tail is, of whole arrows 1.
    tail: f64,
    normalize: bool,
}

impl ArrowField {
    /// Points and vectors; one number counts for all.
    pub(crate) fn new(columns: &[Data; 6]) -> Result<Self, String> {
        let none = columns.iter().any(|c| c.is_empty());
        let n = if none { 0 } else { columns.iter().map(|c| c.len()).max().unwrap_or(0) };
        for (name, c) in ["x", "y", "z", "u", "v", "w"].iter().zip(columns) {
            if c.len() != n && c.len() != 1 {
                return Err(format!("{name} has {} numbers, but there are {n} arrows", c.len()));
            }
        }
        let nth = |k: usize, i: usize| columns[k][if columns[k].len() == 1 { 0 } else { i }];
        let triples = |from: usize| (0..n).map(|i| std::array::from_fn(|k| nth(from + k, i))).collect();
        Ok(Self {
            points: triples(0),
            vectors: triples(3),
            length: 1.0,
            head: 0.3,
            tail: 0.0,
            normalize: false,
        })
    }

    pub(super) fn limits(&self) -> DataLimits {
        limits_of(&self.points)
    }

    /// All shafts, then one line of each head, then the other.
    pub(super) fn lines(&self) -> Vec<Vec<Point3>> {
        let (mut shafts, mut heads) = (Vec::new(), [Vec::new(), Vec::new()]);
        for (&p, &v) in self.points.iter().zip(&self.vectors) {
            let size = length(v);
            let v = if self.normalize && size > 0.0 { v.each(|c| c / size) } else { v };
            let along = |t: f64| std::array::from_fn(|k| p[k] + t * self.length * v[k]);
            let tip: Point3 = along(1.0 - self.tail);
            shafts.push(vec![tip, along(-self.tail)]);
            let back = self.length * self.head;
            for (lines, side) in heads.iter_mut().zip([1.0, -1.0]) {
                let d = head_direction(v, side);
                lines.push(vec![tip, std::array::from_fn(|k| tip[k] - back * d[k])]);
            }
        }
        let [one, other] = heads;
        shafts.into_iter().chain(one).chain(other).collect()
    }
}

/// The vector turned to one side, about a level line across it.
fn head_direction([u, v, w]: Point3, side: f64) -> Point3 {
    let norm = u.hypot(v);
    let (x, y) = if norm == 0.0 { (0.0, 1.0) } else { (v / norm, -u / norm) };
    let (s, c) = HEAD_ANGLE.to_radians().sin_cos();
    let (s, t) = (side * s, 1.0 - c);
    [
        (c + x * x * t) * u + x * y * t * v + y * s * w,
        x * y * t * u + (c + y * y * t) * v - x * s * w,
        -(y * s) * u + x * s * v + c * w,
    ]
}

impl Collection {
    #[track_caller]
    fn arrows(&mut self, name: &str) -> Option<&mut ArrowField> {
        if let Some(Segments::Arrows(field)) = self.space.as_deref_mut() {
            return Some(field);
        }
        self.base.fail(format!("{name} is for the arrows of quiver3d"));
        None
    }

    /// Of `quiver3d`: what vectors are multiplied by. Default 1.
    #[track_caller]
    pub fn length(&mut self, factor: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("length", factor.to_f64())
            && let Some(field) = self.arrows("length")
        {
            field.length = v;
        }
        self
    }

    /// Of `quiver3d`: how long heads are, of whole arrows 1. Default 0.3.
    #[track_caller]
    pub fn arrow_length_ratio(&mut self, ratio: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("arrow_length_ratio", ratio.to_f64())
            && let Some(field) = self.arrows("arrow_length_ratio")
        {
            field.head = v;
        }
        self
    }

    /// Of `quiver3d`: whether all arrows have one length. Default: no.
    #[track_caller]
    pub fn normalize(&mut self, on: bool) -> &mut Self {
        if let Some(field) = self.arrows("normalize") {
            field.normalize = on;
        }
        self
    }

    /// Of `quiver3d`: the part of arrows that is at their points, `"tail"` (default), `"middle"` or `"tip"`.
    #[track_caller]
    pub fn pivot(&mut self, name: &str) -> &mut Self {
        let tail = match name {
            "tail" => 0.0,
            "middle" => 0.5,
            "tip" => 1.0,
            _ => {
                self.base.fail(format!("{name:?} is not a part of an arrow: tail, middle, tip"));
                return self;
            }
        };
        if let Some(field) = self.arrows("pivot") {
            field.tail = tail;
        }
        self
    }
}
