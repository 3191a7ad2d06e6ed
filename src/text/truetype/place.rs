//! Instructions that put single points where they belong.

use super::fixed::{Vector, X, Y, add, mul_14, mul_div, sub};
use super::machine::{Machine, Step};
use super::state::Pointer;
use super::zone::TOUCHED;
use crate::each::Each;

/// Bits of MDRP and MIRP.
const SET_REFERENCE: u8 = 16;
const KEEP_MINIMUM: u8 = 8;
const ROUND: u8 = 4;

impl Machine<'_> {
    pub(super) fn place(&mut self, code: u8) -> Step {
        match code {
            0x27 => self.align_points(),
            0x2E..=0x2F => self.move_absolute(code),
            0x39 => self.interpolate(),
            0x3A..=0x3B => self.move_stack_relative(code),
            0x3C => self.align_to_reference(),
            0x3E..=0x3F => self.move_indirect_absolute(code),
            0xC0..=0xDF => self.move_relative(code),
            _ => self.move_indirect_relative(code),
        }
        Ok(())
    }

    fn round(&self, distance: i32) -> i32 {
        self.state.rounding.apply(distance)
    }

    /// MDAP.
    fn move_absolute(&mut self, code: u8) {
        let point = self.pop_index();
        if self.all_exist(&[(0, point)]) {
            let at = self.project(self.point(0, point));
            let by = if code & 1 != 0 { self.round(at).wrapping_sub(at) } else { 0 };
            self.move_point(0, point, by);
        }
        self.state.references[..2].fill(point);
    }

    /// MIAP.
    fn move_indirect_absolute(&mut self, code: u8) {
        let (entry, point) = (self.pop_index(), self.pop_index());
        self.state.references[..2].fill(point);
        let Some(&value) = self.control_values.get(entry) else { return };
        if !self.all_exist(&[(0, point)]) {
            return;
        }
        if self.state.zones[0] == Pointer::Twilight {
            let at = self.state.freedom.each(|f| mul_14(value, f));
            self.put_twilight(0, point, at);
        }
        let at = self.project(self.point(0, point));
        let mut to = value;
        if code & 1 != 0 {
            if value.wrapping_sub(at).wrapping_abs() > self.kept.cut_in {
                to = at;
            }
            to = self.round(to);
        }
        self.move_point(0, point, to.wrapping_sub(at));
    }

    /// Puts a twilight point somewhere as if the font had it there.
    fn put_twilight(&mut self, zone: usize, point: usize, at: Vector) {
        let zone = self.pointed_mut(zone);
        (zone.original[point], zone.points[point]) = (at, at);
    }

    /// After a point was placed from reference point 0.
    fn placed(&mut self, point: usize, set_reference: bool) {
        let from = self.state.references[0];
        self.state.references = [if set_reference { point } else { from }, from, point];
    }

    /// How far a point of zone pointer 1 is from reference point 0.
    fn distance_to_reference(&self, point: usize) -> i32 {
        self.project(sub(self.point(1, point), self.point(0, self.state.references[0])))
    }

    /// MSIRP.
    fn move_stack_relative(&mut self, code: u8) {
        let (distance, point) = (self.pop(), self.pop_index());
        let reference = self.state.references[0];
        if !self.all_exist(&[(1, point), (0, reference)]) {
            return;
        }
        if self.state.zones[1] == Pointer::Twilight {
            let at = add(self.original(0, reference), self.motion(distance));
            self.put_twilight(1, point, at);
        }
        let by = distance.wrapping_sub(self.distance_to_reference(point));
        self.move_point(1, point, by);
        self.placed(point, code & 1 != 0);
    }

    /// MDRP.
    fn move_relative(&mut self, code: u8) {
        let point = self.pop_index();
        let reference = self.state.references[0];
        if self.all_exist(&[(1, point), (0, reference)]) {
            let mut original = self.original_distance((1, point), (0, reference));
            let (width, cut_in) = (self.kept.single_width, self.kept.single_width_cut_in);
            if cut_in > 0 && original < width.wrapping_add(cut_in) && original > width.wrapping_sub(cut_in) {
                original = if original >= 0 { width } else { width.wrapping_neg() };
            }
            let to = if code & ROUND != 0 { self.round(original) } else { original };
            let to = self.at_least_minimum(code, to, original);
            let by = to.wrapping_sub(self.distance_to_reference(point));
            self.move_point(1, point, by);
        }
        self.placed(point, code & SET_REFERENCE != 0);
    }

    /// Not below the minimum distance, with the sign that it had in the font.
    fn at_least_minimum(&self, code: u8, distance: i32, original: i32) -> i32 {
        let minimum = self.kept.minimum_distance;
        match code & KEEP_MINIMUM != 0 {
            true if original >= 0 => distance.max(minimum),
            true => distance.min(minimum.wrapping_neg()),
            false => distance,
        }
    }

    /// MIRP.
    fn move_indirect_relative(&mut self, code: u8) {
        let (entry, point) = (self.pop(), self.pop_index());
        let reference = self.state.references[0];
        // Entry -1 is always 0.
        let in_table = || usize::try_from(entry).ok().and_then(|i| self.control_values.get(i).copied());
        let value = if entry == -1 { Some(0) } else { in_table() };
        if let Some(value) = value.filter(|_| self.all_exist(&[(1, point), (0, reference)])) {
            self.move_by_control_value(code, value, point, reference);
        }
        self.placed(point, code & SET_REFERENCE != 0);
    }

    fn move_by_control_value(&mut self, code: u8, mut value: i32, point: usize, reference: usize) {
        let width = self.kept.single_width;
        if value.wrapping_sub(width).wrapping_abs() < self.kept.single_width_cut_in {
            value = if value >= 0 { width } else { width.wrapping_neg() };
        }
        if self.state.zones[1] == Pointer::Twilight {
            let along = self.state.freedom.each(|f| mul_14(value, f));
            self.put_twilight(1, point, add(self.original(0, reference), along));
        }
        let original = self.dual_project(sub(self.original(1, point), self.original(0, reference)));
        if self.kept.auto_flip && (original ^ value) < 0 {
            value = value.wrapping_neg();
        }
        if code & ROUND != 0 {
            let one_zone = self.state.zones[0] == self.state.zones[1];
            if one_zone && value.wrapping_sub(original).wrapping_abs() > self.kept.cut_in {
                value = original;
            }
            value = self.round(value);
        }
        let to = self.at_least_minimum(code, value, original);
        let by = to.wrapping_sub(self.distance_to_reference(point));
        self.move_point(1, point, by);
    }

    /// ALIGNRP.
    fn align_to_reference(&mut self) {
        let points = self.pop_repeated();
        if !self.all_exist(&[(0, self.state.references[0])]) {
            return;
        }
        for point in points {
            if self.all_exist(&[(1, point)]) {
                let by = self.distance_to_reference(point).wrapping_neg();
                self.move_point(1, point, by);
            }
        }
    }

    /// ALIGNPTS.
    fn align_points(&mut self) {
        let (b, a) = (self.pop_index(), self.pop_index());
        if self.all_exist(&[(1, a), (0, b)]) {
            let half = self.project(sub(self.point(0, b), self.point(1, a))) / 2;
            self.move_point(1, a, half);
            self.move_point(0, b, half.wrapping_neg());
        }
    }

    /// IP: keeps points in proportion between two reference points.
    fn interpolate(&mut self) {
        let points = self.pop_repeated();
        let [_, from, to] = self.state.references;
        if !self.all_exist(&[(0, from)]) {
            return;
        }
        let twilight = self.state.in_twilight();
        let before = |m: &Self, zone: usize, point: usize| {
            if twilight { m.original(zone, point) } else { m.glyph.unscaled(point) }
        };
        let (from_before, from_now) = (before(self, 0, from), self.point(0, from));
        let range = |m: &Self, zone, point| {
            let original = m.dual_project(sub(before(m, zone, point), from_before));
            (original, m.project(sub(m.point(zone, point), from_now)))
        };
        let whole = if self.all_exist(&[(1, to)]) { range(self, 1, to) } else { (0, 0) };
        for point in points {
            if !self.all_exist(&[(2, point)]) {
                continue;
            }
            let (original, now) = range(self, 2, point);
            let to = match (original, whole) {
                (0, _) => 0,
                (_, (0, _)) => original,
                (_, (before, after)) => mul_div(original, after, before),
            };
            self.move_point(2, point, to.wrapping_sub(now));
        }
    }

    /// ISECT: puts a point where two lines cross.
    pub(super) fn intersect(&mut self) {
        let (b1, b0, a1, a0) = (self.pop_index(), self.pop_index(), self.pop_index(), self.pop_index());
        let point = self.pop_index();
        if !self.all_exist(&[(0, b0), (0, b1), (1, a0), (1, a1), (2, point)]) {
            return;
        }
        let [a0, a1] = [a0, a1].each(|p| self.point(1, p));
        let [b0, b1] = [b0, b1].each(|p| self.point(0, p));
        let (da, db, d) = (sub(a1, a0), sub(b1, b0), sub(b0, a0));
        let product = |a: i32, b: i32, c: i32, d: i32| mul_div(a, b, 64).wrapping_add(mul_div(c, d, 64));
        let cross = product(da[X], db[Y].wrapping_neg(), da[Y], db[X]);
        let dot = product(da[X], db[X], da[Y], db[Y]);
        // Lines nearer than 3 degrees to parallel have no crossing worth the name.
        let at = if cross.wrapping_abs().wrapping_mul(19) > dot.wrapping_abs() {
            let along = product(d[X], db[Y].wrapping_neg(), d[Y], db[X]);
            add(a0, da.each(|c| mul_div(along, c, cross)))
        } else {
            add(add(a0, a1), add(b0, b1)).each(|c| c / 4)
        };
        let zone = self.pointed_mut(2);
        zone.points[point] = at;
        zone.flags[point] |= TOUCHED[X] | TOUCHED[Y];
    }
}
