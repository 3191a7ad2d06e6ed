//! Axes that lie within another one: where they belong, and what they take from it.

use std::fmt;
use std::sync::Arc;

use super::{Anchored, Axes};
use crate::artist::{AxesView, Coords, Direction};
use crate::geom::{BBox, Point};
use crate::scale::{FuncScale, ScaleKind};

/// What ties an axes to the one that it lies in.
#[derive(Clone, Debug)]
pub(crate) struct Child {
    /// The parent's place in the figure.
    pub(crate) parent: u32,
    pub(crate) kind: ChildKind,
}

#[derive(Clone, Debug)]
pub(crate) enum ChildKind {
    /// In this rectangle of the parent.
    Inset(BBox, Coords),
    /// At a side or a corner.
    Anchored(Anchored),
    /// Along a direction of the parent, at a place on the other.
    Secondary(Direction, (f64, Coords), Functions),
}

type Function = Arc<dyn Fn(f64) -> f64 + Send + Sync>;

/// From the parent's numbers to others, and back.
#[derive(Clone)]
pub(crate) struct Functions {
    forward: Function,
    back: Function,
}

impl Functions {
    pub(crate) fn new(
        forward: impl Fn(f64) -> f64 + Send + Sync + 'static,
        back: impl Fn(f64) -> f64 + Send + Sync + 'static,
    ) -> Self {
        Self { forward: Arc::new(forward), back: Arc::new(back) }
    }
}

impl fmt::Debug for Functions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Functions")
    }
}

impl Axes {
    /// The axes that it is drawn with, and a part of which it is for layouts and titles.
    pub(crate) fn part_of(&self) -> Option<u32> {
        self.child.as_ref().filter(|c| !matches!(c.kind, ChildKind::Anchored(_))).map(|c| c.parent)
    }

    /// This child, where it belongs in its parent.
    pub(crate) fn placed_in(&self, child: &Child, parent: &AxesView) -> Self {
        let mut ax = self.clone();
        let (bounds, coords) = match child.kind {
            ChildKind::Anchored(at) => {
                let unit = parent.figure.to_unit();
                let b = self.anchored_in(&at, parent);
                let (a, b) = (unit.apply(b.min()), unit.apply(b.max()));
                ax.position = BBox::new(a.x, a.y, b.x, b.y);
                return ax;
            }
            ChildKind::Inset(bounds, coords) => (bounds, coords),
            ChildKind::Secondary(Direction::X, (at, coords), _) => {
                (BBox::from_bounds(0.0, at, 1.0, 1e-10), coords)
            }
            ChildKind::Secondary(Direction::Y, (at, coords), _) => {
                (BBox::from_bounds(at, 0.0, 1e-10, 1.0), coords)
            }
        };
        let (map, unit) = (parent.map(coords), parent.figure.to_unit());
        // The two steps as one where they may be, so that rounding is matplotlib's.
        let both = map.affine().then(&unit);
        let corner = |p: Point| if map.is_affine() { both.apply(p) } else { unit.apply(map.apply(p)) };
        let (a, b) = (corner(bounds.min()), corner(bounds.max()));
        ax.position = BBox::new(a.x, a.y, b.x, b.y);
        if let ChildKind::Secondary(d, _, functions) = &child.kind {
            ax.show_in_other_unit(*d, functions, parent);
        }
        ax
    }

    /// Takes the limits and the scale from the parent.
    fn show_in_other_unit(&mut self, d: Direction, functions: &Functions, parent: &AxesView) {
        let (view, scale) = match d {
            Direction::X => (parent.xlim, &parent.xscale),
            Direction::Y => (parent.ylim, &parent.yscale),
        };
        let log = match scale.as_ref().map(|s| s.kind()) {
            Some(ScaleKind::Log { .. }) => Some(10.0),
            _ => None,
        };
        let (forward, back) = (functions.forward.clone(), functions.back.clone());
        let own = FuncScale::new(move |v| back(v), move |v| forward(v));
        let axis = if d == Direction::X { &mut self.xaxis } else { &mut self.yaxis };
        let before = axis.clone();
        axis.set_scale(match log {
            Some(base) => own.log(base),
            None => own,
        });
        axis.keep_tickers_of(&before);
        let (a, b) = ((functions.forward)(view.0), (functions.forward)(view.1));
        // Where the function falls, the scale turns the axis round by itself.
        let (a, b) = if (a < b) == (view.0 < view.1) { (a, b) } else { (b, a) };
        match d {
            Direction::X => self.set_xlim(a, b),
            Direction::Y => self.set_ylim(a, b),
        };
    }
}
