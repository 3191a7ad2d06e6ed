//! Shaping: which glyphs a text takes and where they lie, by rustybuzz, with hinted advances.
//!
//! rustybuzz knows the font's own advances only, in font units, and sums them up with kerning and the places of marks.
//! To put hinted advances in their place it must be seen where each went. So rustybuzz is shown a font in which every
//! advance is one great number, [`ADVANCE`]: how many times a result has it in it is how many advances were summed up,
//! and what is left is kerning or the distance of two anchors, to be scaled as HarfBuzz scales it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rustybuzz::ttf_parser::{self, RawFace, RawFaceTables, Tag};
use rustybuzz::{Direction, Face, GlyphBuffer, ShapePlan, UnicodeBuffer};
use unicode_script::Script;

use super::font::{Bytes, HintedGlyph};

/// The advance of every glyph in the font that rustybuzz sees: far above what fonts kern.
const ADVANCE: i32 = 0x8000;
/// Marks without anchors are put in the middle of an advance.
const HALF: i32 = ADVANCE / 2;
/// Where `hhea` has the number of advances in `hmtx`.
const NUMBER_OF_ADVANCES: usize = 34;

/// A font's bytes, and its tables that are replaced.
struct Source {
    bytes: Bytes,
    index: u32,
    hhea: Vec<u8>,
}

self_cell::self_cell!(
    struct Parsed {
        owner: Source,
        #[covariant]
        dependent: Face,
    }
);

type Plans = HashMap<(Option<rustybuzz::Script>, bool), Arc<ShapePlan>>;

/// A font, ready to shape.
pub(super) struct Shaper {
    parsed: Parsed,
    plans: Mutex<Plans>,
}

/// A glyph and its place: 1/64 px.
pub(super) struct Placed {
    pub(super) glyph: Arc<HintedGlyph>,
    /// With kerning.
    pub(super) advance: i32,
    pub(super) x_offset: i32,
    /// Upwards.
    pub(super) y_offset: i32,
}

impl Shaper {
    pub(super) fn new(bytes: &Bytes, index: u32) -> Option<Self> {
        let mut hhea = RawFace::parse(bytes, index).ok()?.table(Tag::from_bytes(b"hhea"))?.to_vec();
        hhea.get_mut(NUMBER_OF_ADVANCES..NUMBER_OF_ADVANCES + 2)?.copy_from_slice(&[0, 1]);
        let source = Source { bytes: bytes.clone(), index, hhea };
        let parsed = Parsed::try_new(source, |s| s.face().ok_or(())).ok()?;
        Some(Self { parsed, plans: Mutex::default() })
    }

    /// Shapes a text of one script and direction, in visual order. `hinted` gives glyphs at this size in 1/64 px per
    /// em.
    pub(super) fn shape(
        &self,
        text: &str,
        script: Option<Script>,
        right_to_left: bool,
        size_26_6: u32,
        hinted: impl Fn(u32) -> Arc<HintedGlyph>,
    ) -> Vec<Placed> {
        let face = self.parsed.borrow_dependent();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight });
        let tag = script.map(|s| ttf_parser::Tag::from_bytes_lossy(s.short_name().as_bytes()));
        if let Some(script) = tag.and_then(rustybuzz::Script::from_iso15924_tag) {
            buffer.set_script(script);
        }
        buffer.guess_segment_properties();
        let plan = self.plan(face, &buffer, right_to_left);
        let shaped = rustybuzz::shape_with_plan(face, &plan, buffer);
        let scale = Scale { size: i64::from(size_26_6), units_per_em: i64::from(face.units_per_em()) };
        scale.place(&shaped, right_to_left, hinted)
    }

    /// What is to be done for a script and direction, kept from the first time on.
    fn plan(&self, face: &Face<'_>, buffer: &UnicodeBuffer, right_to_left: bool) -> Arc<ShapePlan> {
        let script = Some(buffer.script());
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Arc::new(ShapePlan::new(face, buffer.direction(), script, None, &[]));
        plans.entry((script, right_to_left)).or_insert_with(new).clone()
    }
}

impl Source {
    /// The font with every advance the same.
    fn face(&self) -> Option<Face<'_>> {
        const HMTX: [u8; 4] = [(ADVANCE >> 8) as u8, ADVANCE as u8, 0, 0];
        let raw = RawFace::parse(&self.bytes, self.index).ok()?;
        let table = |tag: &[u8; 4]| raw.table(Tag::from_bytes(tag));
        let tables = RawFaceTables {
            head: table(b"head")?,
            hhea: &self.hhea,
            maxp: table(b"maxp")?,
            hmtx: Some(&HMTX),
            cmap: table(b"cmap"),
            glyf: table(b"glyf"),
            loca: table(b"loca"),
            cff: table(b"CFF "),
            gdef: table(b"GDEF"),
            gpos: table(b"GPOS"),
            gsub: table(b"GSUB"),
            kern: table(b"kern"),
            ankr: table(b"ankr"),
            feat: table(b"feat"),
            kerx: table(b"kerx"),
            morx: table(b"morx"),
            trak: table(b"trak"),
            ..RawFaceTables::default()
        };
        ttf_parser::Face::from_raw_tables(tables).ok().map(Face::from_face)
    }
}

/// How many half advances are in a sum, and what is left of it.
fn split(sum: i32) -> (i32, i32) {
    let halves = sum.wrapping_add(HALF / 2).div_euclid(HALF);
    (halves, sum.wrapping_sub(halves.wrapping_mul(HALF)))
}

/// Font units to 1/64 px.
struct Scale {
    size: i64,
    units_per_em: i64,
}

impl Scale {
    /// A value of the font, as HarfBuzz rounds it.
    fn value(&self, units: i32) -> i32 {
        let factor = (self.size << 16) / self.units_per_em.max(1);
        ((i64::from(units) * factor + 0x8000) >> 16) as i32
    }

    /// The distance of two anchors, as HarfBuzz rounds it.
    fn distance(&self, units: i32) -> i32 {
        (units as f32 * (self.size as f32 / self.units_per_em as f32)).round() as i32
    }

    /// Puts hinted advances in.
    fn place(
        &self,
        shaped: &GlyphBuffer,
        right_to_left: bool,
        hinted: impl Fn(u32) -> Arc<HintedGlyph>,
    ) -> Vec<Placed> {
        let positions = shaped.glyph_positions();
        let parts: Vec<(i32, i32)> = positions.iter().map(|p| split(p.x_advance)).collect();
        let mut placed: Vec<Placed> = Vec::with_capacity(positions.len());
        for ((info, &(halves, kern)), p) in shaped.glyph_infos().iter().zip(&parts).zip(positions) {
            let glyph = hinted(info.glyph_id);
            let own = glyph.advance.saturating_mul(halves) / 2;
            placed.push(Placed {
                glyph,
                advance: own.saturating_add(self.value(kern)),
                x_offset: 0,
                y_offset: self.distance(p.y_offset),
            });
        }
        for (i, p) in positions.iter().enumerate() {
            let (halves, rest) = split(p.x_offset);
            placed[i].x_offset = if halves == 0 {
                self.distance(rest)
            } else if right_to_left {
                let (units, advances) = self.sum(&parts, &placed, halves, i..parts.len());
                self.distance(rest.saturating_sub(units)).saturating_add(advances)
            } else {
                let (units, advances) = self.sum(&parts, &placed, halves.saturating_neg(), (0..i).rev());
                self.distance(rest.saturating_add(units)).saturating_sub(advances)
            };
        }
        placed
    }

    /// The first advances of some glyphs, until so many halves are in the sum: their kerning in font units, and all
    /// of them in 1/64 px.
    fn sum(
        &self,
        parts: &[(i32, i32)],
        placed: &[Placed],
        mut halves: i32,
        glyphs: impl Iterator<Item = usize>,
    ) -> (i32, i32) {
        let (mut units, mut advances) = (0_i32, 0_i32);
        for i in glyphs {
            let (own_halves, kern) = parts[i];
            if halves <= 0 {
                break;
            }
            if own_halves > 0 && halves == 1 {
                let own = placed[i].advance.saturating_sub(self.value(kern));
                advances = advances.saturating_add(own / 2);
                break;
            }
            units = units.saturating_add(kern);
            advances = advances.saturating_add(placed[i].advance);
            halves -= if own_halves > 0 { 2 } else { 0 };
        }
        (units, advances)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_falls_apart_into_advances_and_the_rest() {
        assert_eq!(split(ADVANCE - 150), (2, -150));
        assert_eq!(split(-2 * ADVANCE + 701), (-4, 701));
        assert_eq!(split(HALF - 1), (1, -1));
        assert_eq!(split(-113), (0, -113));
    }
}
