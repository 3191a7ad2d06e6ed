//! Lines and filled areas equal those of contourpy 1.3.3, as sets of paths and in their order: that of `mpl2014`,
//! which matplotlib labels from, for lines, and that of `serial` for areas.

use std::fs;
use std::path::PathBuf;

use isoplot::contour::ContourGrid;
use isoplot::geom::Point;

/// How far a coordinate may be off, relative to the size of the grid.
const TOLERANCE: f64 = 1e-12;

/// One path; a polygon is several rings, a line is one.
type Rings = Vec<Vec<Point>>;

struct Case {
    name: String,
    grid: ContourGrid,
    size: f64,
    /// What was asked, and the paths that contourpy gives.
    wanted: Vec<(Ask, Vec<Rings>)>,
}

#[derive(Debug)]
enum Ask {
    Lines(f64),
    Filled(f64, f64),
}

/// Written by `golden/make_contour_data.py`, here or where CONTOUR_DATA says.
fn cases() -> Vec<Case> {
    let folder = std::env::var_os("CONTOUR_DATA").map_or("tests/data/contours".into(), PathBuf::from);
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    files.iter().map(read).collect()
}

fn read(file: &PathBuf) -> Case {
    let source = fs::read_to_string(file).expect("a case that can be read");
    let (mut shape, mut corner_mask, mut mask) = ((0, 0), true, None);
    let (mut x, mut y, mut z) = (Vec::new(), Vec::new(), Vec::new());
    let mut wanted = Vec::new();
    for line in source.lines() {
        let f: Vec<&str> = line.split('\t').collect();
        match f[0] {
            "grid" => {
                shape = (count(f[1]), count(f[2]));
                corner_mask = f[3] == "1";
            }
            "x" => x = numbers(f[1]),
            "y" => y = numbers(f[1]),
            "z" => z = numbers(f[1]),
            "mask" => mask = Some(f[1].bytes().map(|b| b == b'1').collect::<Vec<bool>>()),
            "lines" => wanted.push((Ask::Lines(number(f[1])), paths(&f[2..]))),
            "filled" => {
                let ask = Ask::Filled(number(f[1]), number(f[2]));
                wanted.push((ask, paths(&f[3..])));
            }
            other => panic!("{other} in {}", file.display()),
        }
    }
    let size = x.iter().chain(&y).fold(0.0, |s: f64, v| s.max(v.abs()));
    let grid = ContourGrid::new(x.into(), y.into(), z.into(), shape, mask.as_deref(), corner_mask);
    let grid = grid.expect("a grid of that shape");
    Case { name: file.file_stem().expect("a name").to_string_lossy().into_owned(), grid, size, wanted }
}

fn numbers(text: &str) -> Vec<f64> {
    text.split_whitespace().map(number).collect()
}

fn number(text: &str) -> f64 {
    text.parse().expect("a number")
}

fn count(text: &str) -> usize {
    text.parse().expect("a whole number")
}

fn paths(fields: &[&str]) -> Vec<Rings> {
    let ring = |text: &str| numbers(text).chunks_exact(2).map(|p| Point::new(p[0], p[1])).collect();
    fields.iter().map(|field| field.split(';').map(ring).collect()).collect()
}

fn ask(grid: &ContourGrid, ask: &Ask) -> Vec<Rings> {
    match *ask {
        Ask::Lines(level) => grid.lines(level).iter().map(|line| vec![line.to_vec()]).collect(),
        Ask::Filled(lower, upper) => {
            let areas = grid.filled(lower, upper);
            areas.iter().map(|area| area.rings().map(<[Point]>::to_vec).collect()).collect()
        }
    }
}

/// Point by point; NaN equals NaN.
fn same(a: &[Point], b: &[Point], size: f64) -> bool {
    let near = |v: f64, w: f64| (v - w).abs() <= TOLERANCE * size.max(1e-300) || v.is_nan() && w.is_nan();
    a.len() == b.len() && a.iter().zip(b).all(|(p, q)| near(p.x, q.x) && near(p.y, q.y))
}

/// The same, with closed paths turned to any start.
fn same_loop(a: &[Point], b: &[Point], size: f64) -> bool {
    if same(a, b, size) {
        return true;
    }
    if a.len() != b.len() || a.first() != a.last() || a.len() < 2 {
        return false;
    }
    let open = &a[..a.len() - 1];
    (0..open.len()).any(|k| {
        let mut turned: Vec<Point> = open[k..].iter().chain(&open[..k]).copied().collect();
        turned.push(open[k]);
        same(&turned, b, size)
    })
}

/// Takes an equal of every one of `a` out of `b`, in any order.
fn same_set<T>(a: &[T], b: &[T], equal: impl Fn(&T, &T) -> bool) -> bool {
    let mut left: Vec<&T> = b.iter().collect();
    a.len() == b.len()
        && a.iter().all(|x| left.iter().position(|y| equal(x, y)).map(|k| left.swap_remove(k)).is_some())
}

#[test]
fn paths_equal_contourpys() {
    let (mut compared, mut points, mut wrong, mut moved) = (0, 0, Vec::new(), Vec::new());
    for case in &cases() {
        for (question, wanted) in &case.wanted {
            let got = ask(&case.grid, question);
            compared += 1;
            points += wanted.iter().flatten().map(Vec::len).sum::<usize>();
            let in_order = got.len() == wanted.len()
                && got
                    .iter()
                    .zip(wanted)
                    .all(|(a, b)| a.len() == b.len() && a.iter().zip(b).all(|(r, s)| same(r, s, case.size)));
            let rings = |a: &Rings, b: &Rings| {
                a.first().zip(b.first()).is_some_and(|(r, s)| same_loop(r, s, case.size))
                    && same_set(&a[1..], &b[1..], |r, s| same_loop(r, s, case.size))
            };
            if in_order {
                continue;
            }
            moved.push(format!("{} {question:?}", case.name));
            if !same_set(&got, wanted, rings) {
                wrong.push(format!("{} {question:?}: {} paths, not {}", case.name, got.len(), wanted.len()));
            }
        }
    }
    println!("{compared} compared, {points} points; {} differ in order or start", moved.len());
    assert!(wrong.is_empty(), "{} of {compared} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(moved.is_empty(), "{} have another order or start:\n{}", moved.len(), moved.join("\n"));
    assert!(compared >= 100);
}
