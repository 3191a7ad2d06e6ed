//! What must hold of the contours of any grid.

use isoplot::contour::ContourGrid;
use isoplot::geom::Point;
use proptest::collection::vec;
use proptest::prelude::*;

/// A grid with x = column and y = row; NaN is masked.
#[derive(Clone, Debug)]
struct Numbers {
    rows: usize,
    cols: usize,
    z: Vec<f64>,
    corner_mask: bool,
}

impl Numbers {
    fn grid(&self) -> ContourGrid {
        let x: Vec<f64> = (0..self.cols).map(|i| i as f64).collect();
        let y: Vec<f64> = (0..self.rows).map(|j| j as f64).collect();
        self.grid_at(x, y)
    }

    fn grid_at(&self, x: Vec<f64>, y: Vec<f64>) -> ContourGrid {
        let z = self.z.clone().into();
        ContourGrid::new(x.into(), y.into(), z, (self.rows, self.cols), None, self.corner_mask)
            .expect("a grid")
    }

    fn point(&self, p: usize) -> Point {
        Point::new((p % self.cols) as f64, (p / self.cols) as f64)
    }

    /// The unmasked corners, in counter-clockwise order, of every cell that is there.
    fn cells(&self) -> Vec<Vec<usize>> {
        let needed = if self.corner_mask { 3 } else { 4 };
        let cell = |p: usize| {
            let corners = [p, p + 1, p + self.cols + 1, p + self.cols];
            corners.into_iter().filter(|&q| self.z[q].is_finite()).collect::<Vec<_>>()
        };
        let starts = (0..self.z.len() - self.cols).filter(|p| p % self.cols + 1 < self.cols);
        starts.map(cell).filter(|cell| cell.len() >= needed).collect()
    }

    /// The edges of those cells, each once.
    fn edges(&self) -> Vec<(usize, usize)> {
        let mut edges: Vec<(usize, usize)> = Vec::new();
        for cell in self.cells() {
            let ends = cell.iter().zip(cell.iter().cycle().skip(1));
            edges.extend(ends.map(|(&a, &b)| (a.min(b), a.max(b))));
        }
        edges.sort_unstable();
        edges.dedup();
        edges
    }

    /// With the order of rows or columns turned round.
    fn flipped(&self, rows: bool, cols: bool) -> Self {
        let at = |p: usize| {
            let (j, i) = (p / self.cols, p % self.cols);
            let j = if rows { self.rows - 1 - j } else { j };
            let i = if cols { self.cols - 1 - i } else { i };
            self.z[j * self.cols + i]
        };
        Self { z: (0..self.z.len()).map(at).collect(), ..self.clone() }
    }
}

/// Grids of such values, up to 12 x 12 and some of more than a word's width.
fn numbers(value: impl Strategy<Value = f64> + Clone + 'static) -> impl Strategy<Value = Numbers> {
    let shape = prop_oneof![8 => (2usize..12, 2usize..12), 1 => (2usize..4, 60usize..140)];
    (shape, any::<bool>()).prop_flat_map(move |((rows, cols), corner_mask)| {
        vec(value.clone(), rows * cols).prop_map(move |z| Numbers { rows, cols, z, corner_mask })
    })
}

/// Quarters from 0 to 3, and gaps: sums of them are exact.
fn quarters() -> impl Strategy<Value = f64> + Clone {
    prop_oneof![9 => (0u8..13).prop_map(|v| f64::from(v) / 4.0), 1 => Just(f64::NAN)]
}

fn area(ring: &[Point]) -> f64 {
    ring.windows(2).map(|w| 0.5 * (w[0].x * w[1].y - w[1].x * w[0].y)).sum()
}

/// Whether two paths are the same but for direction and, where closed, start.
fn alike(a: &[Point], b: &[Point]) -> bool {
    let near = |p: &Point, q: &Point| (*p - *q).hypot() < 1e-12;
    let equal = |c: &[Point]| c.len() == b.len() && c.iter().zip(b).all(|(p, q)| near(p, q));
    let reversed: Vec<Point> = a.iter().rev().copied().collect();
    [a, &reversed].into_iter().any(|path| {
        let closed = path.first() == path.last();
        let open = &path[..path.len() - 1];
        equal(path)
            || closed && (1..open.len()).any(|k| equal(&[&open[k..], &open[..k], &open[k..=k]].concat()))
    })
}

fn same_sets(a: &[Vec<Vec<Point>>], b: &[Vec<Vec<Point>>]) -> bool {
    let all = |a: &[Vec<Point>], b: &[Vec<Point>]| {
        let mut left: Vec<&Vec<Point>> = b.iter().collect();
        let mut take = |x: &Vec<Point>| left.iter().position(|y| alike(x, y)).map(|k| left.swap_remove(k));
        a.len() == b.len() && a.iter().all(|x| take(x).is_some())
    };
    let mut left: Vec<&Vec<Vec<Point>>> = b.iter().collect();
    let mut take = |x: &Vec<Vec<Point>>| left.iter().position(|y| all(x, y)).map(|k| left.swap_remove(k));
    a.len() == b.len() && a.iter().all(|x| take(x).is_some())
}

fn lines(grid: &ContourGrid, level: f64) -> Vec<Vec<Vec<Point>>> {
    grid.lines(level).iter().map(|line| vec![line.to_vec()]).collect()
}

fn areas(grid: &ContourGrid, lower: f64, upper: f64) -> Vec<Vec<Vec<Point>>> {
    let rings = |p: isoplot::contour::Polygon<'_>| p.rings().map(<[Point]>::to_vec).collect();
    grid.filled(lower, upper).iter().map(rings).collect()
}

/// By row, then by column.
fn sorted(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by(|p, q| p.y.total_cmp(&q.y).then(p.x.total_cmp(&q.x)));
    points
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(
        numbers in numbers(prop_oneof![
            4 => -2.0..2.0,
            2 => (-2i8..3).prop_map(f64::from),
            1 => prop::sample::select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN, 5e-324]),
        ]),
        levels in vec(prop_oneof![(-2i8..3).prop_map(f64::from), any::<f64>()], 4),
        masked in vec(any::<bool>(), 7),
    ) {
        let mask: Vec<bool> = numbers.z.iter().enumerate().map(|(p, _)| masked[p % 7] && p % 3 == 0).collect();
        let coordinates = |n: usize| (0..n).map(|i| i as f64).collect::<Vec<_>>().into();
        let grid = ContourGrid::new(
            coordinates(numbers.cols),
            coordinates(numbers.rows),
            numbers.z.clone().into(),
            (numbers.rows, numbers.cols),
            Some(&mask),
            numbers.corner_mask,
        ).expect("a grid");
        let mut tracer = grid.tracer();
        for pair in levels.windows(2) {
            // A worker that has cut other levels before gives the same.
            prop_assert_eq!(tracer.lines(pair[0]).path().points().len(), grid.lines(pair[0]).path().points().len());
            let areas = tracer.filled(pair[0], pair[1]);
            prop_assert_eq!(areas.path().points().len(), grid.filled(pair[0], pair[1]).path().points().len());
            prop_assert!(areas.iter().all(|a| a.rings().all(|r| r.len() > 2)));
        }
    }

    #[test]
    fn lines_cross_just_the_edges_from_below_to_above(numbers in numbers(quarters()), level in -1i8..14) {
        let level = f64::from(level) / 4.0 + 0.1;
        let grid = numbers.grid();
        let lines = grid.lines(level);
        let mut wanted = Vec::new();
        let mut highs = Vec::new();
        for (a, b) in numbers.edges() {
            let (za, zb) = (numbers.z[a], numbers.z[b]);
            if (za > level) != (zb > level) {
                let t = (level - za) / (zb - za);
                wanted.push(numbers.point(a) * (1.0 - t) + numbers.point(b) * t);
                highs.push((wanted[wanted.len() - 1], numbers.point(if za > level { a } else { b })));
            }
        }
        let mut got = Vec::new();
        for line in lines.iter() {
            let closed = line.first() == line.last();
            got.extend_from_slice(&line[usize::from(closed)..]);
            // The higher values are on the left.
            for w in line.windows(2) {
                let way = w[1] - w[0];
                for (_, high) in highs.iter().filter(|(p, _)| (*p - w[0]).hypot() < 1e-9) {
                    let side = *high - w[0];
                    prop_assert!(way.x * side.y - way.y * side.x > -1e-9);
                }
            }
        }
        prop_assert_eq!(got.len(), wanted.len());
        // Rounding may order points of one row or column in two ways: round, then order.
        let round = |p: Point| Point::new((p.x * 1e9).round() / 1e9, (p.y * 1e9).round() / 1e9);
        let got = sorted(got.into_iter().map(round).collect());
        let wanted = sorted(wanted.into_iter().map(round).collect());
        prop_assert!(got.iter().zip(&wanted).all(|(p, q)| (*p - *q).hypot() < 1e-8));
    }

    #[test]
    fn bands_tile_what_is_not_masked(
        numbers in numbers(quarters()),
        levels in vec(-1i8..14, 1..6),
        shake in vec(-0.2..0.2, 64),
        fan in any::<bool>(),
    ) {
        let mut ends: Vec<f64> = levels.iter().map(|&l| f64::from(l) / 4.0).collect();
        ends.sort_by(f64::total_cmp);
        ends.dedup();
        ends.insert(0, f64::NEG_INFINITY);
        ends.push(f64::INFINITY);
        let places: Vec<Point> = (0..numbers.z.len())
            .map(|p| numbers.point(p) + Point::new(shake[p * 7 % 64], shake[p * 5 % 64]) * f64::from(u8::from(fan)))
            .collect();
        let grid = if fan {
            numbers.grid_at(places.iter().map(|p| p.x).collect(), places.iter().map(|p| p.y).collect())
        } else {
            numbers.grid()
        };
        let ring = |cell: &[usize]| area(&cell.iter().chain(&cell[..1]).map(|&p| places[p]).collect::<Vec<_>>());
        let domain: f64 = numbers.cells().iter().map(|cell| ring(cell)).sum();
        let mut tracer = grid.tracer();
        let mut covered = 0.0;
        for band in ends.windows(2) {
            for polygon in tracer.filled(band[0], band[1]).iter() {
                if !fan {
                    prop_assert!(area(polygon.outer()) > -1e-12);
                    prop_assert!(polygon.holes().all(|hole| area(hole) < 1e-12));
                }
                covered += polygon.rings().map(area).sum::<f64>();
            }
        }
        prop_assert!((covered - domain).abs() <= 1e-9 * domain.max(1.0), "{} of {}", covered, domain);
    }

    #[test]
    fn mirrored_grids_have_mirrored_contours(
        numbers in numbers(quarters()),
        level in -1i8..14,
        more in 1i8..4,
        rows in any::<bool>(),
        cols in any::<bool>(),
    ) {
        let (lower, upper) = (f64::from(level) / 4.0, f64::from(level + more) / 4.0);
        let turned = numbers.flipped(rows, cols);
        let (right, top) = ((numbers.cols - 1) as f64, (numbers.rows - 1) as f64);
        let mirror = |p: &Point| {
            Point::new(if cols { right - p.x } else { p.x }, if rows { top - p.y } else { p.y })
        };
        let mirrored = |paths: Vec<Vec<Vec<Point>>>| -> Vec<Vec<Vec<Point>>> {
            paths.iter().map(|rings| rings.iter().map(|r| r.iter().map(mirror).collect()).collect()).collect()
        };
        let (a, b) = (numbers.grid(), turned.grid());
        prop_assert!(same_sets(&lines(&a, lower), &mirrored(lines(&b, lower))));
        prop_assert!(same_sets(&areas(&a, lower, upper), &mirrored(areas(&b, lower, upper))));
    }
}

#[test]
fn shapes_that_do_not_fit_are_named() {
    let zeros = |n: usize| vec![0.0; n].into();
    let message = |x, y, z, shape, mask: Option<&[bool]>| {
        ContourGrid::new(zeros(x), zeros(y), zeros(z), shape, mask, true).expect_err("no grid").to_string()
    };
    for (got, part) in [
        (message(3, 2, 5, (2, 3), None), "z has 5 values, which is not its shape 2 x 3"),
        (
            message(2, 3, 6, (2, 3), None),
            "x has 2 and y 3 values, but z of shape 2 x 3 needs 3 and 2, or 6 each",
        ),
        (
            message(6, 2, 6, (2, 3), None),
            "x has 6 and y 2 values, but z of shape 2 x 3 needs 3 and 2, or 6 each",
        ),
        (message(3, 1, 3, (1, 3), None), "at least 2 x 2 values, not 1 x 3"),
        (message(3, 2, 6, (2, 3), Some(&[true])), "the mask has 1 values, but z has the shape 2 x 3"),
    ] {
        assert!(got.ends_with(part), "{got}");
        assert!(got.contains("contour_properties.rs:"), "{got}");
    }
}
