//! What a marker is made of, and the shapes of those without an inside.

use std::sync::Arc;

use super::{FillStyle, Symbol, closed};
use crate::geom::{Affine, Path, Point};
use crate::render::JoinStyle;

/// A path that all markers share: built at its first use.
macro_rules! shared {
    ($build:expr) => {{
        static PATH: std::sync::LazyLock<Arc<Path>> = std::sync::LazyLock::new(|| Arc::new($build));
        Arc::clone(&PATH)
    }};
}
pub(super) use shared;

/// A marker before the user's changes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    pub(super) path: Arc<Path>,
    pub(super) transform: Affine,
    /// The other half of a marker of two colours.
    pub(super) alt: Option<(Arc<Path>, Affine)>,
    /// The size in pixels from which the marker is snapped; `None` leaves it to the renderer.
    pub(super) snap_threshold: Option<f64>,
    /// `None` for the round join that the user cannot change (matplotlib's rule for curves and lines).
    pub(super) joinstyle: Option<JoinStyle>,
    pub(super) has_inside: bool,
}

impl Shape {
    /// A shape with an inside.
    pub(super) fn closed(path: Arc<Path>, transform: Affine, snap_threshold: Option<f64>) -> Self {
        Self { path, transform, alt: None, snap_threshold, joinstyle: None, has_inside: true }
    }

    /// A shape of lines.
    fn lines(path: Arc<Path>, transform: Affine, snap_threshold: f64) -> Self {
        Self { has_inside: false, ..Self::closed(path, transform, Some(snap_threshold)) }
    }

    pub(super) fn joined(mut self, join: JoinStyle) -> Self {
        self.joinstyle = Some(join);
        self
    }

    pub(super) fn nothing() -> Self {
        let mut shape = Self::closed(shared!(Path::polyline(Vec::new())), Affine::IDENTITY, None);
        shape.has_inside = false;
        shape
    }

    /// A regular polygon (`style` 0), star (1) or asterisk (2).
    pub(super) fn regular(sides: usize, style: u8, angle_deg: f64) -> Self {
        let (path, join) = match style {
            0 => (Path::unit_regular_polygon(sides), JoinStyle::Miter),
            1 => (Path::unit_regular_star(sides, 0.5), JoinStyle::Bevel),
            _ => (Path::unit_regular_asterisk(sides), JoinStyle::Bevel),
        };
        let mut shape = Self::closed(Arc::new(path), half(angle_deg), None).joined(join);
        shape.has_inside = style < 2;
        shape
    }

    /// The outline of a text, moved to the middle and scaled to size 1; filled even where it is empty.
    pub(super) fn text(outline: &Arc<Path>) -> Self {
        let fit = outline.extents().map_or(Affine::IDENTITY, |b| {
            let scale = 1.0 / b.width().max(b.height());
            let middle = b.center();
            Affine::translate(-middle.x, -middle.y).then(&Affine::scale(scale, scale))
        });
        Self::closed(Arc::clone(outline), fit, None)
    }

    /// The shape of a named marker.
    pub(super) fn of(symbol: Symbol, fill: FillStyle) -> Self {
        use Symbol as S;
        match symbol {
            S::Nothing => Self::nothing(),
            S::VLine => Self::lines(vertical(), half(0.0), 1.0),
            S::HLine => Self::lines(vertical(), half(90.0), 1.0),
            S::TriDown => Self::lines(three_rays(), half(0.0), 5.0),
            S::TriUp => Self::lines(three_rays(), half(180.0), 5.0),
            S::TriLeft => Self::lines(three_rays(), half(270.0), 5.0),
            S::TriRight => Self::lines(three_rays(), half(90.0), 5.0),
            S::Plus => Self::lines(plus(), half(0.0), 1.0),
            S::X => Self::lines(cross(), half(0.0), 3.0),
            S::TickLeft => Self::lines(tick_x(), Affine::scale(-1.0, 1.0), 1.0),
            S::TickRight => Self::lines(tick_x(), Affine::IDENTITY, 1.0),
            S::TickUp => Self::lines(tick_y(), Affine::IDENTITY, 1.0),
            S::TickDown => Self::lines(tick_y(), Affine::scale(1.0, -1.0), 1.0),
            S::CaretDown => caret(caret_tip(), 0.0),
            S::CaretUp => caret(caret_tip(), 180.0),
            S::CaretLeft => caret(caret_tip(), 270.0),
            S::CaretRight => caret(caret_tip(), 90.0),
            S::CaretDownBase => caret(caret_base(), 0.0),
            S::CaretUpBase => caret(caret_base(), 180.0),
            S::CaretLeftBase => caret(caret_base(), 270.0),
            S::CaretRightBase => caret(caret_base(), 90.0),
            _ => closed::shape(symbol, fill),
        }
    }
}

/// Half the size, then turned by `degrees`.
pub(super) fn half(degrees: f64) -> Affine {
    Affine::scale(0.5, 0.5).then(&Affine::rotate_deg(degrees))
}

/// An open polyline.
pub(super) fn open(points: &[(f64, f64)]) -> Path {
    Path::polyline(points.iter().copied().map(Point::from).collect())
}

/// Separate lines, two points each.
fn strokes(ends: &[[(f64, f64); 2]]) -> Path {
    let mut path = Path::new();
    for &[a, b] in ends {
        path.move_to(a).line_to(b);
    }
    path
}

fn caret(path: Arc<Path>, degrees: f64) -> Shape {
    Shape::lines(path, half(degrees), 3.0).joined(JoinStyle::Miter)
}

fn vertical() -> Arc<Path> {
    shared!(open(&[(0.0, -1.0), (0.0, 1.0)]))
}

fn tick_x() -> Arc<Path> {
    shared!(open(&[(0.0, 0.0), (1.0, 0.0)]))
}

fn tick_y() -> Arc<Path> {
    shared!(open(&[(0.0, 0.0), (0.0, 1.0)]))
}

fn three_rays() -> Arc<Path> {
    const O: (f64, f64) = (0.0, 0.0);
    shared!(strokes(&[[O, (0.0, -1.0)], [O, (0.8, 0.5)], [O, (-0.8, 0.5)]]))
}

fn plus() -> Arc<Path> {
    shared!(strokes(&[[(-1.0, 0.0), (1.0, 0.0)], [(0.0, -1.0), (0.0, 1.0)]]))
}

fn cross() -> Arc<Path> {
    shared!(strokes(&[[(-1.0, -1.0), (1.0, 1.0)], [(-1.0, 1.0), (1.0, -1.0)]]))
}

fn caret_tip() -> Arc<Path> {
    shared!(open(&[(-1.0, 1.5), (0.0, 0.0), (1.0, 1.5)]))
}

fn caret_base() -> Arc<Path> {
    shared!(open(&[(-1.0, 0.0), (0.0, -1.5), (1.0, 0.0)]))
}
