//! Points on and off the curve as a path.

use super::fixed::Vector;
use super::scaler::Scaled;
use super::zone::ON_CURVE;
use crate::each::Each;
use crate::geom::Path;

impl Scaled {
    /// The outline in pixels.
    pub(super) fn path(&self) -> Path {
        let mut path = Path::new();
        let mut first = 0;
        for &end in &self.ends {
            let end = usize::from(end) + 1;
            if let (Some(points), Some(flags)) = (self.points.get(first..end), self.flags.get(first..end)) {
                contour(&mut path, points, flags);
            }
            first = end;
        }
        path
    }
}

fn pixels([x, y]: Vector) -> (f64, f64) {
    (f64::from(x) / 64.0, f64::from(y) / 64.0)
}

/// Between two points off the curve lies one on it, as FreeType has it: on the grid of 1/64 px.
fn middle(a: Vector, b: Vector) -> Vector {
    [0, 1].each(|i| a[i].wrapping_add(b[i]) / 2)
}

fn contour(path: &mut Path, points: &[Vector], flags: &[u8]) {
    let on = |i: usize| flags[i] & ON_CURVE != 0;
    let Some(last) = points.len().checked_sub(1) else { return };
    // A contour that starts off the curve starts at its end, or between.
    let (start, rest) = match (on(0), on(last)) {
        (true, _) => (points[0], 1..points.len()),
        (false, true) => (points[last], 0..last),
        (false, false) => (middle(points[last], points[0]), 0..points.len()),
    };
    path.move_to(pixels(start));
    let mut control = None;
    for i in rest {
        let point = points[i];
        match control {
            Some(c) if on(i) => {
                path.quad_to(pixels(c), pixels(point));
            }
            Some(c) => {
                path.quad_to(pixels(c), pixels(middle(c, point)));
            }
            None if on(i) => {
                path.line_to(pixels(point));
            }
            None => {}
        }
        control = (!on(i)).then_some(point);
    }
    if let Some(c) = control {
        path.quad_to(pixels(c), pixels(start));
    }
    path.close();
}
