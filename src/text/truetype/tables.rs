//! The tables of a TrueType font that glyphs and their instructions come from.

use crate::each::Each;
use ttf_parser::{RawFace, Tag};

use super::reader::Reader;

/// What a font's tables say, ready to look glyphs up in.
pub(in crate::text) struct Tables<'a> {
    glyf: &'a [u8],
    loca: &'a [u8],
    long_offsets: bool,
    hmtx: &'a [u8],
    long_metrics: u16,
    hdmx: &'a [u8],
    /// Ascender and descender of OS/2, for the vertical phantom points.
    pub(super) typographic: [i32; 2],
    pub(super) glyphs: u16,
    pub(super) units_per_em: u16,
    /// The font asks for sizes of whole pixels.
    pub(super) whole_sizes: bool,
    /// Programs: of the font, and of each size.
    pub(super) fpgm: &'a [u8],
    pub(super) prep: &'a [u8],
    /// Control values in font units, big-endian.
    pub(super) cvt: &'a [u8],
    /// The axes of a variable font.
    pub(super) axes: u16,
    pub(super) most: Limits,
}

/// What the instructions need, as the font declares.
#[derive(Clone, Copy, Default)]
pub(super) struct Limits {
    pub(super) twilight_points: usize,
    pub(super) storage: usize,
    pub(super) functions: usize,
    pub(super) instructions: usize,
    pub(super) stack: usize,
    /// Of a glyph, in bytes.
    pub(super) program: usize,
}

impl<'a> Tables<'a> {
    /// The tables of a font with TrueType outlines.
    pub(in crate::text) fn new(face: &RawFace<'a>) -> Option<Self> {
        let table = |tag: &[u8; 4]| face.table(Tag::from_bytes(tag));
        let some = |tag| table(tag).unwrap_or_default();
        let head = Reader::new(table(b"head")?);
        let maxp = Reader::new(table(b"maxp")?);
        let os2 = Reader::new(some(b"OS/2"));
        let typographic = [68, 70].each(|at| os2.i16_at(at).map_or(0, i32::from));
        Some(Self {
            glyf: table(b"glyf")?,
            loca: table(b"loca")?,
            long_offsets: head.i16_at(50)? == 1,
            hmtx: table(b"hmtx")?,
            long_metrics: Reader::new(table(b"hhea")?).u16_at(34)?,
            hdmx: some(b"hdmx"),
            typographic,
            glyphs: maxp.u16_at(4)?,
            units_per_em: head.u16_at(18)?,
            whole_sizes: head.u16_at(16)? & 8 != 0,
            fpgm: some(b"fpgm"),
            prep: some(b"prep"),
            cvt: some(b"cvt "),
            axes: Reader::new(some(b"gvar")).u16_at(4).unwrap_or(0),
            most: Limits::new(&maxp),
        })
    }

    /// Whether the font has instructions of any kind.
    pub(super) fn instructed(&self) -> bool {
        self.most.program > 0 || !self.fpgm.is_empty() || !self.prep.is_empty()
    }

    /// The description of a glyph, which is empty for a glyph without an outline; `None` where the font is broken.
    pub(super) fn glyph(&self, id: u16) -> Option<&'a [u8]> {
        let loca = Reader::new(self.loca);
        let offset = |i: usize| {
            let short = || loca.u16_at(i * 2).map(|v| usize::from(v) * 2);
            if self.long_offsets { loca.u32_at(i * 4).map(|v| v as usize) } else { short() }
        };
        let (start, end) = (offset(id.into())?, offset(usize::from(id) + 1)?);
        self.glyf.get(start..end)
    }

    /// The advance and left side bearing of a glyph in font units.
    pub(super) fn metrics(&self, id: u16) -> (i32, i32) {
        let hmtx = Reader::new(self.hmtx);
        let (id, long) = (usize::from(id), usize::from(self.long_metrics));
        let advance = hmtx.u16_at(id.min(long.saturating_sub(1)) * 4);
        let bearing = hmtx.i16_at(if id < long { id * 4 + 2 } else { long * 4 + (id - long) * 2 });
        (advance.map_or(0, i32::from), bearing.map_or(0, i32::from))
    }

    /// The width in pixels that the font's maker wants of a glyph at a size.
    pub(super) fn device_width(&self, id: u16, ppem: u8) -> Option<u8> {
        let hdmx = Reader::new(self.hdmx);
        let length = hdmx.u32_at(4)? as usize;
        let records = self.hdmx.get(8..)?.chunks_exact(length.max(2)).take(hdmx.u16_at(2)?.into());
        records.into_iter().find(|r| r[0] == ppem)?.get(2 + usize::from(id)).copied()
    }
}

impl Limits {
    fn new(maxp: &Reader<'_>) -> Self {
        let at = |offset| maxp.u16_at(offset).map_or(0, usize::from);
        Self {
            // FreeType's four phantom points, and its room for fonts that declare too little.
            twilight_points: at(16) + 4,
            storage: at(18),
            functions: at(20),
            instructions: at(22),
            stack: at(24) + 32,
            program: at(26),
        }
    }
}
