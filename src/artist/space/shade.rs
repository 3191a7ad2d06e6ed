//! Faces lit from one side.

use super::Point3;
use super::camera::{cross, dot, length, minus};
use crate::color::{LightSource, Rgba};
use crate::each::Each;

/// Towards the light of surfaces unless another one is given: matplotlib's.
pub(super) fn default_light() -> LightSource {
    LightSource::new(225.0, 19.4712)
}

/// A vector that stands upon a face, of three points around it.
fn normal(face: &[Point3]) -> Point3 {
    let n = face.len();
    let (a, b, c) = (face[0], face[n / 3], face[2 * n / 3]);
    cross(minus(a, b), minus(b, c))
}

/// How bright each face is: from 0.3 to 1. `None` where none has a direction.
pub(super) fn brightness<'a>(
    faces: impl Iterator<Item = &'a [Point3]>,
    light: &LightSource,
) -> Option<Vec<f64>> {
    let toward = light.direction();
    let lit: Vec<f64> = faces
        .map(|f| {
            let n = normal(f);
            let size = length(n);
            dot(n.each(|c| c / size), toward)
        })
        .collect();
    let known = lit.iter().any(|v| !v.is_nan());
    // A face without a direction is half lit.
    let shade = |v: f64| 0.3 + 0.7 * ((if v.is_nan() { 0.0 } else { v } + 1.0) / 2.0);
    known.then(|| lit.into_iter().map(shade).collect())
}

/// A colour in such a light.
pub(super) fn lit(c: Rgba, brightness: f64) -> Rgba {
    Rgba::new(c.r * brightness, c.g * brightness, c.b * brightness, c.a)
}
