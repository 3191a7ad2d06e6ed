//! From the description of a glyph to its hinted points: scaling, hinting, putting components together.

use super::fixed::{Vector, X, Y, add, floor, mul_fix, round, scaled, sub};
use super::glyph::{Component, Composite, Glyph, Place, Shape, Simple};
use super::instance::{Instance, Task};
use super::machine::MOST_WORK;
use super::tables::Tables;
use super::zone::{TOUCHED, Zone};
use crate::each::Each;

/// No glyph has more components, components inside components, or points.
const MOST_COMPONENTS: usize = 2048;
const DEEPEST: usize = 64;
const MOST_POINTS: usize = 65_536;

/// A glyph's points in 26.6 pixels.
#[derive(Default)]
pub(super) struct Scaled {
    pub(super) points: Vec<Vector>,
    pub(super) flags: Vec<u8>,
    /// The last point of each contour.
    pub(super) ends: Vec<u16>,
    /// Four points that hinting moves along: the origin, the advance's end, and the same vertically.
    pub(super) phantom: [Vector; 4],
}

/// Loads one glyph and its components.
pub(super) struct Scaler<'a> {
    tables: &'a Tables<'a>,
    /// Font units to 26.6 pixels, 16.16.
    scale: i32,
    hinting: Option<&'a Instance>,
    out: Scaled,
    components: usize,
    work: u32,
}

impl<'a> Scaler<'a> {
    pub(super) fn new(tables: &'a Tables<'a>, scale: i32, hinting: Option<&'a Instance>) -> Self {
        Self { tables, scale, hinting, out: Scaled::default(), components: 0, work: MOST_WORK }
    }

    /// The glyph with its origin at 0. `None` where the font is broken.
    pub(super) fn load(mut self, id: u16) -> Option<Scaled> {
        self.add_glyph(id, 0)?;
        let origin = [self.out.phantom[0][X], 0];
        self.out.points.iter_mut().for_each(|p| *p = sub(*p, origin));
        Some(self.out)
    }

    fn add_glyph(&mut self, id: u16, depth: usize) -> Option<()> {
        let bytes = self.tables.glyph(id)?;
        let glyph = if bytes.is_empty() { None } else { Some(Glyph::read(bytes)?) };
        let (x_min, y_max) = glyph.as_ref().map_or((0, 0), |g| (g.x_min, g.y_max));
        let (advance, bearing) = self.tables.metrics(id);
        let [ascender, descender] = self.tables.typographic;
        let left = x_min - bearing;
        let top = y_max + (ascender - y_max);
        let phantom = [[left, 0], [left + advance, 0], [0, top], [0, top - (ascender - descender)]];
        match glyph.map(|g| g.shape) {
            Some(Shape::Simple(simple)) => self.add_simple(simple, phantom),
            Some(Shape::Composite(composite)) => self.add_composite(&composite, phantom, depth),
            None => {
                self.out.phantom = phantom.each(|p| scaled(p, self.scale));
                Some(())
            }
        }
    }

    fn add_simple(&mut self, simple: Simple<'a>, phantom: [Vector; 4]) -> Option<()> {
        let start = self.out.points.len();
        if start + simple.points.len() > MOST_POINTS {
            return None;
        }
        let mut unscaled = simple.points;
        unscaled.extend(phantom);
        let points: Vec<Vector> = unscaled.iter().map(|&p| scaled(p, self.scale)).collect();
        let mut flags = simple.flags;
        flags.extend([0; 4]);
        let mut zone = Zone { unscaled, original: Vec::new(), points, flags, ends: simple.ends };
        self.out.phantom = last_four(&zone.points);
        if !simple.program.is_empty() {
            zone = self.hint(simple.program, zone, false);
        } else if self.hinting.is_some_and(|h| !h.compatible()) {
            self.out.phantom = self.out.phantom.each(|p| p.each(round));
        }
        let n = zone.points.len() - 4;
        self.out.points.extend(&zone.points[..n]);
        self.out.flags.extend(&zone.flags[..n]);
        self.out.ends.extend(zone.ends.iter().map(|&end| end.wrapping_add(start as u16)));
        Some(())
    }

    /// Runs a glyph's program, and takes the phantom points from it where they may move.
    fn hint(&mut self, program: &[u8], mut zone: Zone, composite: bool) -> Zone {
        let Some(instance) = self.hinting else { return zone };
        zone.original.clone_from(&zone.points);
        let n = zone.points.len() - 4;
        for p in &mut zone.points[n..] {
            *p = p.each(round);
        }
        let task = Task { program, zone, composite };
        let (zone, compatible) = instance.hint(self.tables, task, &mut self.work);
        if !compatible {
            self.out.phantom = last_four(&zone.points);
        }
        zone
    }

    fn add_composite(&mut self, glyph: &Composite<'a>, phantom: [Vector; 4], depth: usize) -> Option<()> {
        if depth >= DEEPEST {
            return None;
        }
        let (first_point, first_contour) = (self.out.points.len(), self.out.ends.len());
        let mut phantom = phantom.each(|p| scaled(p, self.scale));
        for component in &glyph.components {
            self.components += 1;
            if self.components > MOST_COMPONENTS {
                return None;
            }
            let start = self.out.points.len();
            self.add_glyph(component.glyph, depth + 1)?;
            if component.use_metrics {
                phantom = self.out.phantom;
            }
            self.place(component, first_point, start)?;
        }
        self.out.phantom = phantom;
        if !glyph.program.is_empty() && self.hinting.is_some() {
            self.hint_composite(glyph.program, first_point, first_contour);
        }
        Some(())
    }

    /// Transforms and moves the points from `start` on: a component of the glyph that begins at `first`.
    fn place(&mut self, component: &Component, first: usize, start: usize) -> Option<()> {
        // 2.14 to 16.16.
        let transform = component.transform.map(|t| t.each(|v| v * 4));
        if let Some([xx, yx, xy, yy]) = transform {
            for p in &mut self.out.points[start..] {
                let row = |a, b| mul_fix(p[X], a).wrapping_add(mul_fix(p[Y], b));
                *p = [row(xx, xy), row(yx, yy)];
            }
        }
        let by = match component.place {
            Place::Match { there, own } => {
                sub(*self.out.points.get(first + there)?, *self.out.points.get(start + own)?)
            }
            Place::Offset(mut by) => {
                if let Some([xx, yx, xy, yy]) = transform.filter(|_| component.scale_offset) {
                    by = [mul_fix(by[X], about_hypot(xx, xy)), mul_fix(by[Y], about_hypot(yy, yx))];
                }
                let by = scaled(by, self.scale);
                let to_grid = component.round_offset && self.hinting.is_some();
                // Along x, sub-pixel places are kept.
                if to_grid { [by[X], floor(by[Y].wrapping_add(32))] } else { by }
            }
        };
        self.out.points[start..].iter_mut().for_each(|p| *p = add(*p, by));
        Some(())
    }

    /// Runs a composite glyph's program on what its components were hinted to.
    fn hint_composite(&mut self, program: &[u8], first_point: usize, first_contour: usize) {
        let mut points = self.out.points.split_off(first_point);
        points.extend(self.out.phantom);
        let mut flags = self.out.flags.split_off(first_point);
        flags.iter_mut().for_each(|f| *f &= !(TOUCHED[X] | TOUCHED[Y]));
        flags.extend([0; 4]);
        let from = first_point as u16;
        let ends = self.out.ends.drain(first_contour..).map(|end| end.wrapping_sub(from)).collect();
        let zone = Zone { unscaled: points.clone(), original: Vec::new(), points, flags, ends };
        let zone = self.hint(program, zone, true);
        let n = zone.points.len() - 4;
        self.out.points.extend(&zone.points[..n]);
        self.out.flags.extend(&zone.flags[..n]);
        self.out.ends.extend(zone.ends.iter().map(|&end| end.wrapping_add(from)));
    }
}

fn last_four(points: &[Vector]) -> [Vector; 4] {
    points.last_chunk().copied().unwrap_or_default()
}

/// FreeType's estimate of a length.
fn about_hypot(a: i32, b: i32) -> i32 {
    let (a, b) = (a.abs(), b.abs());
    if a > b { a + ((3 * b) >> 3) } else { b + ((3 * a) >> 3) }
}
