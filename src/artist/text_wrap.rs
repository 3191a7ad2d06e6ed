//! Lines broken at words, so that a text stays in the figure.

use std::borrow::Cow;

use super::text_layout::layout_line;
use super::{DrawContext, HAlign, RotationMode, Text};
use crate::geom::{BBox, Point};

impl Text {
    /// Whether lines are broken at spaces where they would leave the figure. It is then turned about its anchor, as with
    /// `rotation_mode("anchor")`. Default: no.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.text(0, 0.5, "a text that is far too long for the figure, and so has several lines").fontsize(20).wrap(true);
    /// ```
    pub fn wrap(&mut self, on: bool) -> &mut Self {
        self.wrap = on;
        self
    }
}

/// The text with its anchor at this pixel: where it wraps, with its lines broken.
pub(super) fn wrapped<'t>(t: &'t Text, ctx: &DrawContext<'_>, at: Point) -> Cow<'t, Text> {
    if !t.wrap {
        return Cow::Borrowed(t);
    }
    let room = room(t, &ctx.view.figure, at);
    let fits = |line: &str| layout_line(t, line, ctx.dpi).width.ceil() <= room;
    let lines: Vec<String> = t.text.split('\n').flat_map(|line| broken(line, fits)).collect();
    let rotation_mode = RotationMode::Anchor;
    Cow::Owned(Text { text: lines.join("\n"), rotation_mode, wrap: false, ..t.clone() })
}

/// How long a line may be, in pixels.
fn room(t: &Text, figure: &BBox, at: Point) -> f64 {
    let (one, other) =
        (to_border(t.rotation, figure, at), to_border((180.0 + t.rotation) % 360.0, figure, at));
    match t.ha {
        HAlign::Left => one,
        HAlign::Right => other,
        HAlign::Center => 2.0 * one.min(other),
    }
}

/// From a point in a direction (degrees in `0..360`) to the nearer of the two borders that lie there.
fn to_border(degrees: f64, figure: &BBox, at: Point) -> f64 {
    let (left, right) = (at.x - figure.x0, figure.x1 - at.x);
    let (down, up) = (at.y - figure.y0, figure.y1 - at.y);
    // The quadrant counts from its own border, so that roundings are matplotlib's.
    let (first, second, turn) = if degrees > 270.0 {
        (down, right, degrees - 270.0)
    } else if degrees > 180.0 {
        (left, down, degrees - 180.0)
    } else if degrees > 90.0 {
        (up, left, degrees - 90.0)
    } else {
        (right, up, degrees)
    };
    (first / turn.to_radians().cos()).min(second / (90.0 - turn).to_radians().cos())
}

/// A line as lines that fit; a word that does not fit has a line of its own.
fn broken(line: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let (mut lines, mut first) = (Vec::new(), 0);
    while first < words.len() {
        let mut end = first + 1;
        while end < words.len() && fits(&words[first..=end].join(" ")) {
            end += 1;
        }
        lines.push(words[first..end].join(" "));
        first = end;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_long_as_they_may_be() {
        let of = |n: usize| broken("a bb  ccc dddddddd e", |line| line.len() <= n);
        assert_eq!(of(4), ["a bb", " ccc", "dddddddd", "e"]);
        assert_eq!(of(0), ["a", "bb", "", "ccc", "dddddddd", "e"]);
        assert_eq!(of(99), ["a bb  ccc dddddddd e"]);
        assert_eq!(broken("", |_| true), [""]);
    }
}
