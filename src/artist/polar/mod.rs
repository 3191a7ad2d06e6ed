//! Polar axes, as matplotlib's `projections.polar`: x is an angle in radians, y a distance from the middle.

mod bend;
mod frame;
mod labels;

use std::f64::consts::{FRAC_PI_8, TAU};

use self::bend::PolarBend;
use self::frame::Frame;
use super::projection::{Projection, TickPlace};
use super::{AxesView, AxisMap, CoordMap, Coords, Direction, DrawContext, Side, Spine, Text};
use super::{TickDirection, TickStyle};
use crate::geom::{Affine, Path, Point};

/// How far, in pixels, what is drawn at the edge may lie beyond it.
const EDGE_PX: f64 = 0.5;

/// How angles and distances lie on a polar axes.
#[derive(Clone, Debug)]
pub(crate) struct Polar {
    /// Where 0 lies, in radians counter-clockwise from the right.
    pub(crate) offset: f64,
    /// Whether angles grow clockwise.
    pub(crate) clockwise: bool,
    /// The angle at which distances are written, in radians.
    pub(crate) rlabel_position: f64,
    /// The distance that the middle stands for; `None`: the lower limit.
    pub(crate) rorigin: Option<f64>,
}

impl Default for Polar {
    fn default() -> Self {
        Self { offset: 0.0, clockwise: false, rlabel_position: FRAC_PI_8, rorigin: None }
    }
}

impl Polar {
    fn direction(&self) -> f64 {
        if self.clockwise { -1.0 } else { 1.0 }
    }

    /// The angle on the screen, in radians counter-clockwise from the right.
    fn turned(&self, theta: f64) -> f64 {
        theta * self.direction() + self.offset
    }

    fn bend(&self, view: &AxesView, x: (f64, f64), y: (f64, f64)) -> PolarBend {
        let frame = Frame::new(self, view);
        PolarBend {
            x,
            y,
            scale: view.yscale.clone(),
            direction: self.direction(),
            offset: self.offset,
            origin: frame.origin,
            sign: frame.sign,
        }
    }
}

/// Whether these angles are a whole turn apart.
fn is_whole((a, b): (f64, f64)) -> bool {
    ((b - a).abs() - TAU).abs() < 1.74e-14
}

impl Projection for Polar {
    fn map(&self, view: &AxesView, coords: Coords) -> Option<CoordMap> {
        const SAME: (f64, f64) = (1.0, 0.0);
        let fractions = |(a, b): (f64, f64)| (b - a, a);
        let bend = match coords {
            Coords::Data => self.bend(view, SAME, SAME),
            Coords::XAxis => self.bend(view, SAME, fractions(view.ylim)),
            Coords::YAxis => self.bend(view, fractions(view.xlim), SAME),
            Coords::Axes | Coords::Figure | Coords::Pixels => return None,
        };
        let to_px = Frame::new(self, view).plane_to_px(view);
        Some(CoordMap {
            x: AxisMap::linear(to_px.a, to_px.e),
            y: AxisMap::linear(to_px.d, to_px.f),
            before: None,
            bend: Some(std::sync::Arc::new(bend)),
        })
    }

    fn outline(&self, view: &AxesView) -> Path {
        Frame::new(self, view).outline(view)
    }

    fn contains(&self, view: &AxesView, px: Point) -> bool {
        let frame = Frame::new(self, view);
        let (middle, outer, inner) = frame.rings(view);
        let d = px - middle;
        let (r, angle) = (d.hypot(), d.y.atan2(d.x));
        let (a, b) = frame.sorted_angles();
        r >= inner - EDGE_PX
            && r <= outer + EDGE_PX
            && (is_whole((a, b)) || (angle - a).rem_euclid(TAU) <= b - a)
    }

    fn outwards(&self, at: Point) -> f64 {
        self.turned(at.x)
    }

    fn spine(&self, view: &AxesView, spine: &Spine) -> Option<(Path, Affine)> {
        let frame = Frame::new(self, view);
        let arc = |radius: f64| {
            let (a, b) = spine.bounds.unwrap_or(view.xlim);
            let (a, b) = (self.turned(a).to_degrees(), self.turned(b).to_degrees());
            let place = Affine::scale(radius, radius).then(&Affine::translate(0.5, 0.5));
            (Path::arc(a.min(b), a.max(b), None), place.then(&frame.to_px(view)))
        };
        let ray = |across: f64| {
            let (a, b) = spine.bounds.unwrap_or(view.ylim);
            let map = view.map(Coords::YAxis);
            let ends = [Point::new(across, a), Point::new(across, b)];
            (map.scaled_path(&Path::polyline(ends.to_vec())), map.affine())
        };
        match spine.side {
            Side::Top => Some(arc(0.5)),
            Side::Bottom => Some(arc(frame.inner_fraction() * 0.5)).filter(|_| frame.has_hole()),
            Side::Left => Some(ray(0.0)).filter(|_| !frame.is_whole()),
            Side::Right => Some(ray(1.0)).filter(|_| !frame.is_whole()),
        }
    }

    fn keeps_tick(&self, view: &AxesView, along: Direction, value: f64) -> bool {
        let origin = self.rorigin.unwrap_or(view.ylim.0) * Frame::new(self, view).sign;
        // In the middle of a full circle there is none.
        let middle = along == Direction::Y && is_whole(view.xlim) && view.ylim.0.min(view.ylim.1) <= origin;
        !middle || value > origin
    }

    fn mark(&self, view: &AxesView, tick: TickPlace, direction: TickDirection) -> Option<(Point, Path)> {
        labels::mark(self, view, tick, direction)
    }

    fn align_labels(&self, view: &AxesView, tick: TickPlace, label: &mut Text) {
        labels::align(self, view, tick, label);
    }

    fn place_label(
        &self,
        ctx: &DrawContext<'_>,
        tick: TickPlace,
        style: &TickStyle,
        label: &mut Text,
    ) -> Option<Point> {
        labels::place(self, ctx, tick, style, label)
    }
}
