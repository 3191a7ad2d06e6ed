//! Ticks of polar axes: their marks, and how labels lie beside them.

use std::f64::consts::{FRAC_PI_2, PI};

use super::{Frame, Polar};
use crate::artist::projection::TickPlace;
use crate::artist::{AxesView, Coords, Direction, DrawContext, HAlign, RotationMode, Text, VAlign};
use crate::artist::{TickDirection, TickStyle};
use crate::geom::{Affine, Path, Point};

/// How much further out than the pad says labels of angles are, in points: they are anchored at their middle.
const MORE_PAD: f64 = 7.0;

/// Where the labels of distances are.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ruler {
    /// In a full circle, at this angle (radians, before it is turned to the screen).
    Within(f64),
    /// Along a side of a sector, as a fraction of its angles; and that side's angle on the screen.
    Side(f64, f64),
}

impl Ruler {
    fn new(polar: &Polar, view: &AxesView, second: bool) -> Self {
        if Frame::new(polar, view).is_whole() {
            return Self::Within(polar.rlabel_position);
        }
        // As in matplotlib, the first side is that of the lesser limit.
        let (lo, hi) = (view.xlim.0.min(view.xlim.1), view.xlim.0.max(view.xlim.1));
        Self::Side(f64::from(u8::from(second)), polar.turned(if second { hi } else { lo }))
    }

    fn pixel(self, view: &AxesView, r: f64) -> Point {
        match self {
            Self::Within(angle) => view.map(Coords::Data).apply(Point::new(angle, r)),
            Self::Side(at, _) => view.map(Coords::YAxis).apply(Point::new(at, r)),
        }
    }
}

/// Degrees from the upright on the screen, `-90..270`.
fn from_upright(angle: f64) -> f64 {
    angle.to_degrees().rem_euclid(360.0) - 90.0
}

pub(super) fn mark(
    polar: &Polar,
    view: &AxesView,
    tick: TickPlace,
    direction: TickDirection,
) -> Option<(Point, Path)> {
    use TickDirection::{In, InOut, Out};
    let (from, to, turn, at) = match tick.along {
        Direction::X => {
            let at = view.map(Coords::XAxis).apply(Point::new(tick.value, f64::from(u8::from(tick.second))));
            let (down, up) = (Point::new(0.0, -1.0), Point::new(0.0, 1.0));
            let (from, to) = match (direction, tick.second) {
                (InOut, _) => (down, up),
                (Out, false) | (In, true) => (Point::default(), down),
                (Out, true) | (In, false) => (Point::default(), up),
            };
            (from, to, polar.turned(tick.value) - FRAC_PI_2, at)
        }
        Direction::Y => {
            let ruler = Ruler::new(polar, view, tick.second);
            let (left, right) = (Point::new(-1.0, 0.0), Point::new(1.0, 0.0));
            // As in matplotlib: what points left elsewhere points right before it is turned.
            let (from, to) = match (direction, tick.second) {
                (InOut, _) => (left, right),
                (Out, false) | (In, true) => (Point::default(), right),
                (Out, true) | (In, false) => (Point::default(), left),
            };
            let turn = match ruler {
                Ruler::Within(_) if tick.second => return None,
                Ruler::Within(_) => 0.0,
                Ruler::Side(_, angle) => angle - FRAC_PI_2 + if polar.clockwise { PI } else { 0.0 },
            };
            (from, to, turn, ruler.pixel(view, tick.value))
        }
    };
    let path = Path::polyline(vec![from, to]).transformed(&Affine::rotate_deg(turn.to_degrees()));
    Some((at, path))
}

/// How labels lie unless they are told otherwise.
pub(super) fn align(polar: &Polar, view: &AxesView, tick: TickPlace, label: &mut Text) {
    label.rotation_mode = RotationMode::Anchor;
    (label.ha, label.va) = match tick.along {
        Direction::X => (HAlign::Center, VAlign::Center),
        Direction::Y => match Ruler::new(polar, view, tick.second) {
            Ruler::Within(_) => (HAlign::Left, VAlign::Bottom),
            Ruler::Side(_, _) => (label.ha, VAlign::Center),
        },
    };
}

pub(super) fn place(
    polar: &Polar,
    ctx: &DrawContext<'_>,
    tick: TickPlace,
    style: &TickStyle,
    label: &mut Text,
) -> Option<Point> {
    match tick.along {
        Direction::X => Some(place_angle(polar, ctx, tick, style, label)),
        Direction::Y => place_distance(polar, ctx, tick, style, label),
    }
}

/// Beyond the edge, as far out as the pad says; of the second side, within.
fn place_angle(
    polar: &Polar,
    ctx: &DrawContext<'_>,
    tick: TickPlace,
    style: &TickStyle,
    label: &mut Text,
) -> Point {
    let angle = polar.turned(tick.value);
    let own = match from_upright(angle) {
        _ if !style.labelrotation_auto => 0.0,
        a if a > 90.0 => a - 180.0,
        a => a,
    };
    label.rotation = (own + style.labelrotation).rem_euclid(360.0);
    let edge = ctx.view.map(Coords::XAxis).apply(Point::new(tick.value, f64::from(u8::from(!tick.second))));
    let pad = ctx.px(style.label_pad() + MORE_PAD) * if tick.second { -1.0 } else { 1.0 };
    edge + Point::new(pad * angle.cos(), pad * angle.sin())
}

/// On the ruler of a full circle, or beside the side of a sector.
fn place_distance(
    polar: &Polar,
    ctx: &DrawContext<'_>,
    tick: TickPlace,
    style: &TickStyle,
    label: &mut Text,
) -> Option<Point> {
    let ruler = Ruler::new(polar, ctx.view, tick.second);
    let side = match ruler {
        Ruler::Within(_) if tick.second => return None,
        Ruler::Within(angle) => polar.turned(angle),
        Ruler::Side(_, angle) => angle,
    };
    let upright = from_upright(side);
    let own = if style.labelrotation_auto { (upright + 90.0).rem_euclid(180.0) - 90.0 } else { 0.0 };
    label.rotation = (own + style.labelrotation).rem_euclid(360.0);
    let mut at = ruler.pixel(ctx.view, tick.value);
    if let Ruler::Side(_, _) = ruler {
        // The side from which angles grow counter-clockwise on the screen.
        let start = tick.second == polar.clockwise;
        (label.ha, label.va) = beside(style.labelrotation_auto, upright, start);
        let (lo, hi) = Frame::new(polar, ctx.view).sorted_angles();
        let out = if start { lo - FRAC_PI_2 } else { hi + FRAC_PI_2 };
        let pad = ctx.px(style.label_pad());
        at = at + Point::new(pad * out.cos(), pad * out.sin());
    }
    Some(at)
}

/// How a label lies beside a side of a sector, `upright` degrees from the upright.
fn beside(turned: bool, upright: f64, start: bool) -> (HAlign, VAlign) {
    let mirrored = |a: HAlign| match a {
        HAlign::Left => HAlign::Right,
        HAlign::Center => HAlign::Center,
        HAlign::Right => HAlign::Left,
    };
    let (ha, va) = if turned {
        (if upright <= 90.0 { HAlign::Left } else { HAlign::Right }, VAlign::Center)
    } else {
        let ha = match upright {
            a if a < -68.5 => HAlign::Center,
            a if a < 67.5 => HAlign::Left,
            a if a < 112.5 => HAlign::Center,
            a if a < 247.5 => HAlign::Right,
            _ => HAlign::Center,
        };
        let up = match upright {
            a if a < -23.5 => VAlign::Top,
            a if a < 22.5 => VAlign::Center,
            a if a < 157.5 => VAlign::Bottom,
            a if a < 202.5 => VAlign::Center,
            _ => VAlign::Top,
        };
        (ha, up)
    };
    match (start, va) {
        (true, _) => (ha, va),
        (false, VAlign::Top) => (mirrored(ha), VAlign::Bottom),
        (false, VAlign::Bottom) => (mirrored(ha), VAlign::Top),
        (false, _) => (mirrored(ha), va),
    }
}
