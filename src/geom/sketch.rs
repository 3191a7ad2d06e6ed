//! Paths written as text, for tables of expected ones.

use super::{Path, Point};

/// The path that `M x y L x y Q x y x y C x y x y x y Z` describes; all coordinates absolute.
pub(crate) fn parse(text: &str) -> Path {
    let mut path = Path::new();
    let mut words = text.split_ascii_whitespace();
    while let Some(verb) = words.next() {
        let mut point = || {
            let mut number = || words.next().unwrap().parse::<f64>().unwrap();
            Point::new(number(), number())
        };
        match verb {
            "M" => path.move_to(point()),
            "L" => path.line_to(point()),
            "Q" => path.quad_to(point(), point()),
            "C" => path.cubic_to(point(), point(), point()),
            "Z" => path.close(),
            _ => panic!("{verb:?} in a path"),
        };
    }
    path
}

/// Whether both have the same steps, and points that are nowhere farther apart than `tolerance`.
pub(crate) fn alike(a: &Path, b: &Path, tolerance: f64) -> bool {
    let kinds = |p: &Path| p.segments().map(|s| std::mem::discriminant(&s)).collect::<Vec<_>>();
    let (p, q) = (a.points(), b.points());
    kinds(a) == kinds(b) && p.len() == q.len() && p.iter().zip(q).all(|(p, q)| (*p - *q).hypot() <= tolerance)
}

/// Fails with both paths where they are not [`alike`].
pub(crate) fn assert_alike(what: &str, got: &Path, expected: &Path, tolerance: f64) {
    assert!(alike(got, expected, tolerance), "{what}:\n     got {got:?}\nexpected {expected:?}");
}
