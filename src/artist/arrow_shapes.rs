//! Arrows whose sizes are in data.

use super::{Patch, PatchShape};
use crate::data::Number;
use crate::each::Each;
use crate::geom::{Affine, Path, Point};

/// A plain arrow, as matplotlib's `patches.Arrow`: its head is a fifth of its length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arrow {
    start: Point,
    along: Point,
    width: f64,
}

impl Arrow {
    /// An arrow from `(x, y)` along `(dx, dy)`, of width 1.
    pub fn new(x: impl Number, y: impl Number, dx: impl Number, dy: impl Number) -> Self {
        Self {
            start: Point::new(x.to_f64(), y.to_f64()),
            along: Point::new(dx.to_f64(), dy.to_f64()),
            width: 1.0,
        }
    }

    /// The scale of its width: the tail is a fifth of it. Default 1.
    #[must_use]
    pub fn width(mut self, width: impl Number) -> Self {
        self.width = width.to_f64();
        self
    }
}

impl PatchShape for Arrow {
    fn outline(&self) -> Path {
        const CORNERS: [(f64, f64); 7] =
            [(0.0, 0.1), (0.0, -0.1), (0.8, -0.1), (0.8, -0.3), (1.0, 0.0), (0.8, 0.3), (0.8, 0.1)];
        let turn = self.along.y.atan2(self.along.x).to_degrees();
        let place = Affine::scale(self.along.hypot(), self.width).then(&Affine::rotate_deg(turn));
        let place = place.then(&Affine::translate(self.start.x, self.start.y));
        Path::polygon(CORNERS.each(Point::from)).transformed(&place)
    }
}

/// An arrow whose sizes are in data, as `ax.arrow` draws it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FancyArrow {
    start: Point,
    along: Point,
    width: f64,
    head_width: Option<f64>,
    head_length: Option<f64>,
    overhang: f64,
    includes_head: bool,
    half: Half,
    starts_at_zero: bool,
}

/// How much of an arrow is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Full,
    Left,
    Right,
}

impl FancyArrow {
    /// An arrow from `(x, y)` along `(dx, dy)`.
    pub fn new(x: impl Number, y: impl Number, dx: impl Number, dy: impl Number) -> Self {
        Self {
            start: Point::new(x.to_f64(), y.to_f64()),
            along: Point::new(dx.to_f64(), dy.to_f64()),
            width: 0.001,
            head_width: None,
            head_length: None,
            overhang: 0.0,
            includes_head: false,
            half: Half::Full,
            starts_at_zero: false,
        }
    }

    /// The width of its tail. Default 0.001.
    #[must_use]
    pub fn width(mut self, width: impl Number) -> Self {
        self.width = width.to_f64();
        self
    }

    /// The width of its head. Default: three times that of the tail.
    #[must_use]
    pub fn head_width(mut self, width: impl Number) -> Self {
        self.head_width = Some(width.to_f64());
        self
    }

    /// The length of its head. Default: one and a half of its width.
    #[must_use]
    pub fn head_length(mut self, length: impl Number) -> Self {
        self.head_length = Some(length.to_f64());
        self
    }

    /// How far the head is swept back, as a fraction of its length. Default 0.
    #[must_use]
    pub fn overhang(mut self, fraction: impl Number) -> Self {
        self.overhang = fraction.to_f64();
        self
    }

    /// Draws only the half at the left or at the right: `"full"` (default), `"left"`, `"right"`. Another name draws all.
    #[must_use]
    pub fn shape(mut self, name: &str) -> Self {
        self.half = match name {
            "left" => Half::Left,
            "right" => Half::Right,
            _ => Half::Full,
        };
        self
    }

    /// Whether the arrow is half a head further on. Default: no.
    #[must_use]
    pub fn head_starts_at_zero(mut self, yes: bool) -> Self {
        self.starts_at_zero = yes;
        self
    }

    /// Whether the head ends at the end of the arrow, instead of starting there. Default: no.
    #[must_use]
    pub fn length_includes_head(mut self, yes: bool) -> Self {
        self.includes_head = yes;
        self
    }
}

impl PatchShape for FancyArrow {
    fn outline(&self) -> Path {
        let distance = self.along.hypot();
        let hw = self.head_width.unwrap_or(3.0 * self.width);
        let hl = self.head_length.unwrap_or(1.5 * hw);
        let length = if self.includes_head { distance } else { distance + hl };
        let shift =
            if self.includes_head { 0.0 } else { hl } + if self.starts_at_zero { hl / 2.0 } else { 0.0 };
        let half = [
            (shift, 0.0),
            (shift - hl, -hw / 2.0),
            (shift - hl * (1.0 - self.overhang), -self.width / 2.0),
            (shift - length, -self.width / 2.0),
            (shift - length, 0.0),
        ];
        let mirrored = |(x, y): (f64, f64)| (x, -y);
        let corners: Vec<(f64, f64)> = match self.half {
            Half::Left => half.to_vec(),
            Half::Right => half.each(mirrored).to_vec(),
            // The middle of the tail's end is left out.
            Half::Full => {
                half[..4].iter().copied().chain(half[..4].iter().rev().map(|&p| mirrored(p))).collect()
            }
        };
        // matplotlib's arrow of no length points up.
        let (c, s) =
            if distance == 0.0 { (0.0, 1.0) } else { (self.along.x / distance, self.along.y / distance) };
        let tip = self.start + self.along;
        let placed = |(x, y): (f64, f64)| Point::new(tip.x + c * x - s * y, tip.y + s * x + c * y);
        Path::polygon(corners.into_iter().map(placed))
    }

    fn dress(&self, patch: &mut Patch) {
        patch.style.edge_default = true;
    }
}
