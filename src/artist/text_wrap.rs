//! Lines of text that are broken at words so that they stay in the figure.

use std::borrow::Cow;

use super::{DrawContext, HAlign, RotationMode, Text};
use crate::geom::{BBox, Point};
use crate::text;

impl Text {
    /// Whether lines are broken at spaces where they would leave the figure, as matplotlib's `wrap=True`. Such a text
    /// is turned about its place (`rotation_mode("anchor")`); nothing else of the picture is looked at. Default: no.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.text(0.5, 0.5, "a text that is much longer than the way from its place to the figure's right edge").wrap(true);
    /// ax.set_title("and a title of a few words more than fit into one line, which is broken in the middle").wrap(true);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    pub fn wrap(&mut self, on: bool) -> &mut Self {
        self.wrap = on;
        self
    }
}

/// How far it is from a place to the edge of a rectangle, at an angle of `0..360` degrees.
///
/// Behind an edge it is less than 0. A side that lies along the way counts too, as in matplotlib: it is very far, or
/// at hand where the place is on it.
fn way_to_edge(degrees: f64, at: Point, b: &BBox) -> f64 {
    let (quarter, first, second) = match degrees {
        d if d > 270.0 => (d - 270.0, at.y - b.y0, b.x1 - at.x),
        d if d > 180.0 => (d - 180.0, at.x - b.x0, at.y - b.y0),
        d if d > 90.0 => (d - 90.0, b.y1 - at.y, at.x - b.x0),
        d => (d, b.x1 - at.x, b.y1 - at.y),
    };
    let first = first / quarter.to_radians().cos();
    let second = second / (90.0 - quarter).to_radians().cos();
    if second < first { second } else { first }
}

/// How long a line may be.
fn room(t: &Text, figure: &BBox, at: Point) -> f64 {
    let ahead = way_to_edge(t.rotation, at, figure);
    let behind = way_to_edge((180.0 + t.rotation) % 360.0, at, figure);
    match t.ha {
        HAlign::Left => ahead,
        HAlign::Right => behind,
        HAlign::Center => 2.0 * ahead.min(behind),
    }
}

/// The width of a line in whole pixels.
fn width(t: &Text, line: &str, dpi: f64) -> f64 {
    let formula = text::is_mathtext(line).then(|| text::layout_mathtext(line, &t.props, dpi).ok()).flatten();
    formula.unwrap_or_else(|| text::layout(line, &t.props, dpi)).width.ceil()
}

/// Breaks a line: each part has as many words as fit, and one at least.
fn broken(line: &str, fits: impl Fn(&str) -> bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = line;
    loop {
        // One word always fits.
        let mut ends = rest.match_indices(' ').map(|(i, _)| i).chain([rest.len()]);
        let first = ends.next().unwrap_or(rest.len());
        let end = ends.take_while(|&end| fits(&rest[..end])).last().unwrap_or(first);
        parts.push(&rest[..end]);
        // The space at which it is broken belongs to no part.
        match rest.get(end + 1..) {
            Some(after) => rest = after,
            None => return parts,
        }
    }
}

/// The text as it is drawn with its anchor at this pixel.
pub(super) fn wrapped<'a>(t: &'a Text, ctx: &DrawContext<'_>, at: Point) -> Cow<'a, Text> {
    if !t.wrap || !at.is_finite() {
        return Cow::Borrowed(t);
    }
    let most = room(t, &ctx.view.figure, at);
    let fits = |line: &str| width(t, line, ctx.dpi) <= most;
    let lines: Vec<&str> = t.text.split('\n').flat_map(|line| broken(line, fits)).collect();
    Cow::Owned(Text { text: lines.join("\n"), rotation_mode: RotationMode::Anchor, ..t.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_spaces() {
        let by = |most: usize| move |line: &str| line.len() <= most;
        assert_eq!(broken("one two three four", by(9)), ["one two", "three", "four"]);
        assert_eq!(broken("one two three four", by(18)), ["one two three four"]);
        assert_eq!(broken("unbreakable", by(3)), ["unbreakable"]);
        assert_eq!(broken("a  b ", by(2)), ["a ", "b "]);
        assert_eq!(broken("", by(2)), [""]);
        assert_eq!(broken("a b", |_| false), ["a", "b"]);
    }

    #[test]
    fn ways_end_at_the_nearest_edge() {
        let b = BBox::new(0.0, 0.0, 100.0, 50.0);
        let at = Point::new(20.0, 10.0);
        let near = |degrees: f64, way: f64| (way_to_edge(degrees, at, &b) - way).abs() < 1e-9;
        assert!(near(0.0, 80.0) && near(90.0, 40.0) && near(180.0, 20.0) && near(270.0, 10.0));
        assert!(near(45.0, 40.0 * 2f64.sqrt()) && near(225.0, 10.0 * 2f64.sqrt()));
        assert!(way_to_edge(0.0, Point::new(120.0, 10.0), &b) < 0.0);
    }
}
