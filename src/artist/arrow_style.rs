//! The shapes of arrows along a way.

use std::str::FromStr;

use super::connection::meet;
use super::style_text::Options;
use crate::each::Each;
use crate::geom::{Affine, Bezier, Path, Point};

/// What an end of a line has.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Plain,
    /// An arrow head, filled or not.
    Head {
        filled: bool,
    },
    /// A line across, with arms; width and length of the arms in font sizes, turned by an angle.
    Bracket {
        width: f64,
        length: f64,
        angle_deg: f64,
    },
}

/// The shape of an arrow, as matplotlib's `ArrowStyle`: `"-"`, `"->"`, `"<-"`, `"<->"`, `"-|>"`, `"<|-"`, `"<|-|>"`,
/// `"]-"`, `"-["`, `"]-["`, `"|-|"`, `"simple"`, `"fancy"` or `"wedge"`, with options such as
/// `"->,head_length=0.8,head_width=0.4"`. Sizes in font sizes.
#[derive(Clone, Debug, PartialEq)]
pub struct ArrowStyle(Shape);

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Line { ends: [End; 2], head_length: f64, head_width: f64 },
    Simple { head_length: f64, head_width: f64, tail_width: f64 },
    Fancy { head_length: f64, head_width: f64, tail_width: f64 },
    Wedge { tail_width: f64, shrink_factor: f64 },
}

impl Default for ArrowStyle {
    /// Plain, with a filled head that is half a font size long.
    fn default() -> Self {
        Self::simple(0.5, 0.5, 0.2)
    }
}

impl FromStr for ArrowStyle {
    type Err = String;

    /// The shape that a name and its options mean.
    ///
    /// # Errors
    /// A name that is none, an option that the shape does not have, a value that is no number.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut o = Options::parse(text)?;
        let name = o.name.clone();
        let shape = match name.as_str() {
            "simple" => Shape::Simple {
                head_length: o.take("head_length", 0.5),
                head_width: o.take("head_width", 0.5),
                tail_width: o.take("tail_width", 0.2),
            },
            "fancy" => Shape::Fancy {
                head_length: o.take("head_length", 0.4),
                head_width: o.take("head_width", 0.4),
                tail_width: o.take("tail_width", 0.4),
            },
            "wedge" => Shape::Wedge {
                tail_width: o.take("tail_width", 0.3),
                shrink_factor: o.take("shrink_factor", 0.5),
            },
            name => line(name, &mut o)?,
        };
        o.finish()?;
        Ok(Self(shape))
    }
}

/// A line with something at its ends, as its name draws it.
fn line(name: &str, o: &mut Options<'_>) -> Result<Shape, String> {
    let unknown = || {
        format!(
            "{name:?} is not an arrow style: -, ->, <-, <->, -|>, <|-, <|-|>, ]-, -[, ]-[, |-|, simple, fancy, wedge"
        )
    };
    let (begin, end) = name.split_once('-').ok_or_else(unknown)?;
    let mut bracket = |side: char, length: f64| End::Bracket {
        width: o.take(&format!("width{side}"), 1.0),
        length: o.take(&format!("length{side}"), length),
        angle_deg: o.take(&format!("angle{side}"), 0.0),
    };
    let begin = match begin {
        "" => End::Plain,
        "<" => End::Head { filled: false },
        "<|" => End::Head { filled: true },
        "]" => bracket('A', 0.2),
        "|" => bracket('A', 0.0),
        _ => return Err(unknown()),
    };
    let end = match end {
        "" => End::Plain,
        ">" => End::Head { filled: false },
        "|>" => End::Head { filled: true },
        "[" => bracket('B', 0.2),
        "|" => bracket('B', 0.0),
        _ => return Err(unknown()),
    };
    Ok(Shape::Line {
        ends: [begin, end],
        head_length: o.take("head_length", 0.4),
        head_width: o.take("head_width", 0.2),
    })
}

impl ArrowStyle {
    /// A filled arrow; sizes in font sizes.
    pub(crate) fn simple(head_length: f64, head_width: f64, tail_width: f64) -> Self {
        Self(Shape::Simple { head_length, head_width, tail_width })
    }

    /// The outlines along a way in pixels, and whether each is filled. `size` is the font size, `linewidth` that of
    /// the edge.
    pub(crate) fn outlines(&self, way: &Path, size: f64, linewidth: f64) -> Vec<(Path, bool)> {
        let filled = match self.0 {
            Shape::Line { ends, head_length, head_width } => {
                return lines(way, ends, (head_length * size, head_width * size), size, linewidth);
            }
            Shape::Simple { head_length, head_width, tail_width } => quadratic(way)
                .and_then(|q| simple(q, head_length * size, head_width * size, tail_width * size)),
            Shape::Fancy { head_length, head_width, tail_width } => quadratic(way)
                .and_then(|q| fancy(q, head_length * size, head_width * size, tail_width * size)),
            Shape::Wedge { tail_width, shrink_factor } => quadratic(way).map(|q| {
                let [l, r] = wedged(q, tail_width * size / 2.0, [1.0, shrink_factor, 0.0]);
                let mut p = Path::new();
                p.move_to(l[0]).quad_to(l[1], l[2]).line_to(r[2]).quad_to(r[1], r[0]).close();
                p
            }),
        };
        filled.map(|p| (p, true)).into_iter().collect()
    }
}

/// Cosine and sine of the direction from `p` to `q`.
fn unit(p: Point, q: Point) -> Point {
    let d = q - p;
    let length = d.hypot();
    if length == 0.0 { Point::default() } else { d * (1.0 / length) }
}

/// The points right and left of `p`, across the direction `u`.
fn across(p: Point, u: Point, distance: f64) -> [Point; 2] {
    let n = Point::new(u.y, -u.x) * distance;
    [p + n, p - n]
}

fn lines(way: &Path, ends: [End; 2], head: (f64, f64), size: f64, linewidth: f64) -> Vec<(Path, bool)> {
    let points = way.points();
    let n = points.len();
    if n < 2 {
        return Vec::new();
    }
    // Each end with the point next to it.
    let tips = [(points[1], points[0]), (points[n - 2], points[n - 1])];
    let mut shifts = [Point::default(); 2];
    let mut out = Vec::new();
    for (i, (next, tip)) in tips.into_iter().enumerate() {
        match ends[i] {
            End::Head { filled } if next != tip => {
                let (path, shift) = wedge(next, tip, head, linewidth, filled);
                shifts[i] = shift;
                out.push((path, filled));
            }
            End::Bracket { width, length, angle_deg } => {
                out.push((bracket(tip, next, width * size, length * size, angle_deg), false));
            }
            _ => {}
        }
    }
    let mut i = 0;
    let main = way.map_points(|p| {
        i += 1;
        match i {
            1 => p + shifts[0],
            _ if i == n => p + shifts[1],
            _ => p,
        }
    });
    out.insert(0, (main, false));
    out
}

/// The head at `tip`, and how far the tip is drawn back so that its mitre ends there.
fn wedge(
    from: Point,
    tip: Point,
    (length, width): (f64, f64),
    linewidth: f64,
    filled: bool,
) -> (Path, Point) {
    let side = length.hypot(width);
    let (cos, sin) = (length / side, width / side);
    let back = unit(tip, from);
    let shift = back * (0.5 * linewidth / sin);
    let d = back * side;
    let at = tip + shift;
    let one = at + Point::new(cos * d.x + sin * d.y, -sin * d.x + cos * d.y);
    let two = at + Point::new(cos * d.x - sin * d.y, sin * d.x + cos * d.y);
    let mut path = Path::new();
    path.move_to(one).line_to(at).line_to(two);
    if filled {
        path.close();
    }
    (path, shift)
}

fn bracket(tip: Point, next: Point, width: f64, length: f64, angle_deg: f64) -> Path {
    let u = unit(next, tip);
    let [p, q] = across(tip, u, width);
    let arm = u * length;
    let path = Path::polyline(vec![p + arm, p, q, q + arm]);
    if angle_deg == 0.0 {
        return path;
    }
    let turn = Affine::translate(-tip.x, -tip.y).then(&Affine::rotate_deg(angle_deg));
    path.transformed(&turn.then(&Affine::translate(tip.x, tip.y)))
}

/// The control points of a way that is one quadratic curve: filled arrows have no other.
fn quadratic(way: &Path) -> Option<[Point; 3]> {
    match *way.points() {
        [a, b, c] if !way.is_open_lines() => Some([a, b, c]),
        _ => None,
    }
}

fn split(q: [Point; 3], center: Point, radius: f64) -> Option<([Point; 3], [Point; 3])> {
    let inside = |p: Point| (p - center).hypot() < radius;
    let (left, right) = Bezier::quadratic(q).split_at_edge(&inside)?;
    let three = |b: &Bezier| <[Point; 3]>::try_from(b.points()).ok();
    Some((three(&left)?, three(&right)?))
}

/// The curve through three points.
fn through([a, middle, b]: [Point; 3]) -> [Point; 3] {
    [a, (middle * 4.0 - (a + b)) * 0.5, b]
}

/// Curves on both sides of one, at these parts of the distance at its start, its middle and its end.
fn wedged([a, m, b]: [Point; 3], distance: f64, parts: [f64; 3]) -> [[Point; 3]; 2] {
    let (u, v) = (unit(a, m), unit(m, b));
    let (am, mb) = ((a + m) * 0.5, (m + b) * 0.5);
    let starts = across(a, u, distance * parts[0]);
    let middles = across((am + mb) * 0.5, unit(am, mb), distance * parts[1]);
    let ends = across(b, v, distance * parts[2]);
    [0, 1].each(|i| through([starts[i], middles[i], ends[i]]))
}

/// Curves parallel to one, on both sides.
fn parallels([a, m, b]: [Point; 3], distance: f64) -> [[Point; 3]; 2] {
    let (u, v) = (unit(a, m), unit(m, b));
    let (starts, ends) = (across(a, u, distance), across(b, v, distance));
    [0, 1].each(|i| {
        let middle = meet(starts[i], u, ends[i], v).unwrap_or((starts[i] + ends[i]) * 0.5);
        [starts[i], middle, ends[i]]
    })
}

/// A straight piece of the head's length up to the end, for ways shorter than that.
fn short([_, m, b]: [Point; 3], length: f64) -> [Point; 3] {
    let start = b - unit(m, b) * length;
    [start, (start + b) * 0.5, b]
}

fn head_onto(path: &mut Path, l: [Point; 3], r: [Point; 3]) {
    path.quad_to(r[1], r[2]).quad_to(l[1], l[0]);
}

fn simple(q: [Point; 3], length: f64, width: f64, tail: f64) -> Option<Path> {
    let mut path = Path::new();
    match split(q, q[2], length) {
        Some((out, head)) => {
            let [hl, hr] = wedged(head, width / 2.0, [1.0, 0.5, 0.0]);
            let [tl, tr] = parallels(out, tail / 2.0);
            path.move_to(tr[0]).quad_to(tr[1], tr[2]).line_to(hr[0]);
            head_onto(&mut path, hl, hr);
            path.line_to(tl[2]).quad_to(tl[1], tl[0]).line_to(tr[0]).close();
        }
        None => {
            let [hl, hr] = wedged(short(q, length), width / 2.0, [1.0, 0.5, 0.0]);
            path.move_to(hr[0]);
            head_onto(&mut path, hl, hr);
            path.close();
        }
    }
    Some(path)
}

fn fancy(q: [Point; 3], length: f64, width: f64, tail: f64) -> Option<Path> {
    let (q, head) = match split(q, q[2], length) {
        Some((_, head)) => (q, head),
        None => (short(q, length), short(q, length)),
    };
    let (out, _) = split(q, q[2], length * 0.8)?;
    let [hl, hr] = wedged(head, width / 2.0, [1.0, 0.6, 0.0]);
    let [tl, tr] = wedged(out, tail * 0.5, [1.0, 0.6, 0.3]);
    let (start, _) = split(q, q[0], tail * 0.3)?;
    let mut path = Path::new();
    path.move_to(start[2]).line_to(tr[0]).quad_to(tr[1], tr[2]).line_to(hr[0]);
    head_onto(&mut path, hl, hr);
    path.line_to(tl[2]).quad_to(tl[1], tl[0]).line_to(start[2]).close();
    Some(path)
}
