//! Hatch patterns: characters become lines and shapes in a unit square that is repeated over the fill.

use crate::geom::{Affine, Path, Point};

/// Lines (or rows of shapes) in the square for each time a character is written.
const DENSITY: usize = 6;

/// Checks a pattern of the characters `- + | / \ x X o O . *`; a character that is repeated is denser.
pub(crate) fn checked(pattern: &str) -> Result<Option<String>, String> {
    match pattern.chars().find(|c| !"-+|/\\xXoO.*".contains(*c)) {
        Some(c) => Err(format!("{pattern:?} is not a hatch: {c:?} is none of - + | / \\ x X o O . *")),
        None => Ok(Some(pattern.to_owned()).filter(|p| !p.is_empty())),
    }
}

/// The same, and one without characters is a pattern still.
pub(crate) fn kept(pattern: &str) -> Result<Option<String>, String> {
    checked(pattern).map(|_| Some(pattern.to_owned()))
}

/// The path in the unit square.
pub(crate) fn path(pattern: &str) -> Path {
    let count = |of: &str| DENSITY * pattern.chars().filter(|c| of.contains(*c)).count();
    let mut path = Path::new();
    let (across, up) = (count("-+"), count("|+"));
    let middle = |i: usize, n: usize| (i as f64 + 0.5) / n as f64;
    (0..across).for_each(|i| line(&mut path, (0.0, middle(i, across)), (1.0, middle(i, across))));
    (0..up).for_each(|i| line(&mut path, (middle(i, up), 0.0), (middle(i, up), 1.0)));
    diagonals(&mut path, count("/xX"), |s| ((s, -s), (1.0 + s, 1.0 - s)));
    diagonals(&mut path, count("\\xX"), |s| ((s, 1.0 + s), (1.0 + s, s)));
    let circle = Path::unit_circle();
    rows(&mut path, count("o"), &circle, 0.2, true);
    rows(&mut path, count("O"), &circle, 0.35, true);
    rows(&mut path, count("."), &circle, 0.1, false);
    rows(&mut path, count("*"), &Path::unit_regular_star(5, 0.5), 1.0 / 3.0, false);
    path
}

fn line(path: &mut Path, from: (f64, f64), to: (f64, f64)) {
    path.move_to(from).line_to(to);
}

type Ends = ((f64, f64), (f64, f64));

fn diagonals(path: &mut Path, n: usize, ends: impl Fn(f64) -> Ends) {
    for i in (0..=n).filter(|_| n > 0) {
        let (from, to) = ends(i as f64 / n as f64 - 0.5);
        line(path, from, to);
    }
}

/// Rows of a shape, every other row shifted by half a step. A hollow shape has its outline again inside, turned
/// the other way.
fn rows(path: &mut Path, n: usize, shape: &Path, size: f64, hollow: bool) {
    if n == 0 {
        return;
    }
    let step = 1.0 / n as f64;
    let mut mark = shape.transformed(&Affine::scale(step * size, step * size));
    if hollow {
        let inner = backwards(&mark).transformed(&Affine::scale(0.9, 0.9));
        mark.extend(&inner);
    }
    for row in 0..=n {
        let (columns, first) = if row % 2 == 0 { (n + 1, 0.0) } else { (n, step / 2.0) };
        for column in 0..columns {
            let at = Point::new(first + column as f64 * step, row as f64 * step);
            path.extend(&mark.transformed(&Affine::translate(at.x, at.y)));
        }
    }
}

/// A closed path of cubic splines, its points in the opposite order but with the verbs as they were: as in
/// matplotlib, control points become end points and the shape is a little off.
fn backwards(path: &Path) -> Path {
    let mut out = Path::new();
    let Some(&start) = path.points().first() else { return out };
    out.move_to(start);
    let points: Vec<Point> = path.points().iter().rev().copied().collect();
    points.as_chunks::<3>().0.iter().for_each(|&[a, b, c]| {
        out.cubic_to(a, b, c);
    });
    out.close();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_points_as_matplotlib() {
        // len(matplotlib.hatch.get_path(pattern).vertices), lines only.
        let points = |p: &str| path(p).points().len();
        assert_eq!((points("-"), points("/"), points("x"), points("++"), points("")), (12, 14, 28, 48, 0));
        assert!(checked("/q").is_err());
        assert_eq!(checked(""), Ok(None));
    }
}
