//! Fonts: the built-in ones and the user's, and their hinted glyphs.

use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ttf_parser::kern::{Format, Subtable};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

use super::shaper::Shaper;
use super::truetype;
use super::{Family, FontProps, FontStyle};
use crate::error::Error;
use crate::geom::{BBox, Path};

/// At most so many sizes of a font, and glyphs of a size, are kept.
const MOST_SIZES: usize = 32;
const MOST_GLYPHS: usize = 4096;

/// The bytes of a font file.
#[derive(Clone)]
pub(super) enum Bytes {
    Static(&'static [u8]),
    Shared(Arc<[u8]>),
}

impl std::ops::Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Static(b) => b,
            Self::Shared(b) => b,
        }
    }
}

/// A font's tables, read where they lie.
struct Tables<'a> {
    face: Face<'a>,
    /// The ASCII characters it has, one a bit: most texts have no others.
    ascii: u128,
    truetype: Option<truetype::Tables<'a>>,
}

self_cell::self_cell!(
    struct Parsed {
        owner: Bytes,
        #[covariant]
        dependent: Tables,
    }
);

struct Inner {
    parsed: Parsed,
    index: u32,
    shaper: OnceLock<Option<Shaper>>,
    sizes: Mutex<HashMap<u32, Arc<SizedFont>>>,
}

/// A font of the user's, or one of the built-in ones. Cloning shares it.
///
/// Glyphs are hinted by the instructions of a TrueType font, as FreeType does by default. A font without instructions,
/// and one with PostScript outlines, is drawn unhinted with advances of whole pixels: FreeType's auto-hinter and the
/// hints of PostScript outlines are not reproduced.
#[derive(Clone)]
pub struct Font(Arc<Inner>);

impl fmt::Debug for Font {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Font({} bytes, index {})", self.0.parsed.borrow_owner().len(), self.0.index)
    }
}

impl PartialEq for Font {
    fn eq(&self, o: &Self) -> bool {
        Arc::ptr_eq(&self.0, &o.0)
    }
}

impl Eq for Font {}

impl Hash for Font {
    fn hash<H: Hasher>(&self, h: &mut H) {
        Arc::as_ptr(&self.0).cast::<()>().hash(h);
    }
}

impl<'a> Tables<'a> {
    fn new(bytes: &'a [u8], index: u32) -> Option<Self> {
        let face = Face::parse(bytes, index).ok()?;
        let truetype = truetype::Tables::new(face.raw_face());
        let mut tables = Self { face, ascii: 0, truetype };
        let has = |c: &u8| tables.find(char::from(*c)).is_some();
        tables.ascii = (0..128_u8).filter(has).fold(0, |set, c| set | 1 << c);
        Some(tables)
    }

    /// The glyph of a character in the font's map.
    fn find(&self, c: char) -> Option<u32> {
        self.face.glyph_index(c).map(|id| id.0.into()).filter(|&id| id != 0)
    }
}

impl Font {
    /// A font from the bytes of a TrueType or OpenType file.
    ///
    /// # Errors
    /// The bytes are no font.
    #[track_caller]
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Result<Self, Error> {
        Self::from_collection(bytes, 0)
    }

    /// The `index`-th font (from 0) of a collection's bytes.
    ///
    /// # Errors
    /// The bytes are no font, or have none at the index.
    #[track_caller]
    pub fn from_collection(bytes: impl Into<Vec<u8>>, index: u32) -> Result<Self, Error> {
        let bytes: Arc<[u8]> = bytes.into().into();
        let n = bytes.len();
        Self::new(Bytes::Shared(bytes), index).ok_or_else(|| Error::new(format!("{n} bytes are not a font")))
    }

    /// A font from a file.
    ///
    /// # Errors
    /// The file cannot be read or is no font.
    #[track_caller]
    pub fn from_file(path: impl AsRef<std::path::Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        match std::fs::read(path) {
            Ok(bytes) => Self::from_bytes(bytes),
            Err(e) => Err(Error::new(format!("{}: {e}", path.display()))),
        }
    }

    fn new(bytes: Bytes, index: u32) -> Option<Self> {
        let parsed = Parsed::try_new(bytes, |bytes| Tables::new(bytes, index).ok_or(())).ok()?;
        let (shaper, sizes) = (OnceLock::new(), Mutex::default());
        Some(Self(Arc::new(Inner { parsed, index, shaper, sizes })))
    }

    fn tables(&self) -> &Tables<'_> {
        self.0.parsed.borrow_dependent()
    }

    /// `None` where the font cannot be used to shape.
    pub(super) fn shaper(&self) -> Option<&Shaper> {
        let new = || Shaper::new(self.0.parsed.borrow_owner(), self.0.index);
        self.0.shaper.get_or_init(new).as_ref()
    }

    /// Whether it has a glyph for the character.
    pub(super) fn has(&self, c: char) -> bool {
        let tables = self.tables();
        if c.is_ascii() { tables.ascii >> c as u32 & 1 != 0 } else { tables.find(c).is_some() }
    }

    /// The glyph of a character.
    pub(super) fn glyph_of(&self, c: char) -> Option<u32> {
        self.tables().find(c)
    }

    /// The unit that [`Font::design_metrics`] are in, per em.
    pub(super) fn units_per_em(&self) -> f64 {
        self.tables().face.units_per_em().into()
    }

    /// A glyph's advance and the rectangle around its points, in font units, without hinting.
    pub(super) fn design_metrics(&self, glyph: u32) -> (f64, Option<BBox>) {
        let tables = self.tables();
        let Ok(id) = u16::try_from(glyph) else { return (0.0, None) };
        let advance = tables.face.glyph_hor_advance(GlyphId(id)).unwrap_or(0);
        let around = match &tables.truetype {
            Some(t) => t.control_box(id),
            None => {
                let mut pen = Pen { path: Path::new(), scale: 1.0 };
                tables.face.outline_glyph(GlyphId(id), &mut pen);
                pen.path.control_box()
            }
        };
        (advance.into(), around)
    }

    /// What the font's `kern` table puts between two glyphs, in font units.
    pub(super) fn design_kerning(&self, left: u32, right: u32) -> i32 {
        let (Ok(left), Ok(right)) = (u16::try_from(left), u16::try_from(right)) else { return 0 };
        let Some(kern) = self.tables().face.tables().kern else { return 0 };
        let level = kern.subtables.into_iter().filter(|t| t.horizontal && !t.variable && !t.has_cross_stream);
        let of = |t: Subtable<'_>| match t.format {
            Format::Format0(pairs) => pairs.glyphs_kerning(GlyphId(left), GlyphId(right)),
            _ => None,
        };
        level.filter_map(of).map(i32::from).sum()
    }

    /// Ascent, descent and line gap as fractions of the size: the typographic ones where the font has them.
    pub(super) fn line_fractions(&self) -> (f64, f64, f64) {
        let face = &self.tables().face;
        let hhea = face.tables().hhea;
        let per_em = |v: Option<i16>, or: i16| f64::from(v.unwrap_or(or)) / f64::from(face.units_per_em());
        (
            per_em(face.typographic_ascender(), hhea.ascender),
            -per_em(face.typographic_descender(), hhea.descender),
            per_em(face.typographic_line_gap(), hhea.line_gap),
        )
    }

    /// The font at a size in 1/64 px per em.
    pub(super) fn at_size(&self, size_26_6: u32) -> Arc<SizedFont> {
        let mut sizes = self.0.sizes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(s) = sizes.get(&size_26_6) {
            return s.clone();
        }
        if sizes.len() >= MOST_SIZES {
            sizes.clear();
        }
        let sized = Arc::new(SizedFont::new(self.tables(), size_26_6));
        sizes.insert(size_26_6, sized.clone());
        sized
    }

    /// A hinted glyph at a size.
    pub(super) fn glyph(&self, sized: &SizedFont, id: u32) -> Arc<HintedGlyph> {
        let mut glyphs = sized.glyphs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(g) = glyphs.get(&id) {
            return g.clone();
        }
        if glyphs.len() >= MOST_GLYPHS {
            glyphs.clear();
        }
        let glyph = Arc::new(sized.hint(self.tables(), id));
        glyphs.insert(id, glyph.clone());
        glyph
    }
}

/// A font at one size.
pub(super) struct SizedFont {
    pub(super) size_26_6: u32,
    truetype: Option<truetype::Size>,
    glyphs: Mutex<HashMap<u32, Arc<HintedGlyph>>>,
}

/// One glyph at one size, hinted.
#[derive(Default)]
pub(super) struct HintedGlyph {
    /// Pixels about its origin, y upwards.
    pub(super) outline: Arc<Path>,
    /// The rectangle around its points, control points included; `None` where there are none.
    pub(super) control_box: Option<BBox>,
    /// In 1/64 px.
    pub(super) advance: i32,
}

impl SizedFont {
    fn new(tables: &Tables<'_>, size_26_6: u32) -> Self {
        let truetype = tables.truetype.as_ref().map(|t| truetype::Size::new(t, size_26_6));
        Self { size_26_6, truetype, glyphs: Mutex::default() }
    }

    fn hint(&self, tables: &Tables<'_>, id: u32) -> HintedGlyph {
        let Ok(id) = u16::try_from(id) else { return HintedGlyph::default() };
        let hinted = match (&self.truetype, &tables.truetype) {
            (Some(size), Some(truetype)) => size.glyph(truetype, id),
            _ => None,
        };
        let (outline, advance) = hinted.unwrap_or_else(|| self.plain(&tables.face, GlyphId(id)));
        HintedGlyph { control_box: outline.control_box(), outline: Arc::new(outline), advance }
    }

    /// A glyph as the font has it, and its advance: a whole pixel.
    fn plain(&self, face: &Face<'_>, id: GlyphId) -> (Path, i32) {
        let scale = f64::from(self.size_26_6) / 64.0 / f64::from(face.units_per_em());
        let mut pen = Pen { path: Path::new(), scale };
        face.outline_glyph(id, &mut pen);
        let advance = f64::from(face.glyph_hor_advance(id).unwrap_or(0)) * scale;
        (pen.path, advance.round() as i32 * 64)
    }
}

/// Draws what ttf-parser reads, scaled.
struct Pen {
    path: Path,
    scale: f64,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f64, f64) {
        (f64::from(x) * self.scale, f64::from(y) * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.at(x, y));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.at(x, y));
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.path.quad_to(self.at(cx, cy), self.at(x, y));
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.path.cubic_to(self.at(ax, ay), self.at(bx, by), self.at(x, y));
    }
    fn close(&mut self) {
        self.path.close();
    }
}

/// The four faces of a family: regular, bold, oblique, bold oblique.
type Faces = [fn() -> &'static [u8]; 4];

#[cfg(feature = "dejavu-sans")]
const SANS: Option<Faces> = {
    use dejavu::sans::{bold, bold_oblique, oblique, regular};
    Some([regular, bold, oblique, bold_oblique])
};
#[cfg(not(feature = "dejavu-sans"))]
const SANS: Option<Faces> = None;

#[cfg(feature = "dejavu-serif")]
const SERIF: Option<Faces> = {
    use dejavu::serif::{bold, bold_italic, italic, regular};
    Some([regular, bold, italic, bold_italic])
};
#[cfg(not(feature = "dejavu-serif"))]
const SERIF: Option<Faces> = None;

#[cfg(feature = "dejavu-mono")]
const MONO: Option<Faces> = {
    use dejavu::sans_mono::{bold, bold_oblique, oblique, regular};
    Some([regular, bold, oblique, bold_oblique])
};
#[cfg(not(feature = "dejavu-mono"))]
const MONO: Option<Faces> = None;

fn builtin(family: usize, face: usize) -> Option<Font> {
    static FONTS: [OnceLock<Option<Font>>; 12] = [const { OnceLock::new() }; 12];
    let faces = [SANS, SERIF, MONO][family]?;
    FONTS[family * 4 + face].get_or_init(|| Font::new(Bytes::Static(faces[face]()), 0)).clone()
}

/// Fonts for formulas: large operators, delimiters and radicals of five sizes, and letters of other alphabets
/// (`golden/make_formula_letters.py`). Their licences are beside them.
const FORMULAS: [&[u8]; 8] = [
    include_bytes!("faces/DejaVuSansDisplay.ttf"),
    include_bytes!("faces/STIXSizOneSymReg.ttf"),
    include_bytes!("faces/STIXSizTwoSymReg.ttf"),
    include_bytes!("faces/STIXSizThreeSymReg.ttf"),
    include_bytes!("faces/STIXSizFourSymReg.ttf"),
    include_bytes!("faces/STIXSizFiveSymReg.ttf"),
    include_bytes!("faces/FormulaLetters.ttf"),
    include_bytes!("faces/DejaVuSerifDisplay.ttf"),
];

/// The font of large operators (0; 7 beside serifs), of delimiters of a size (1 to 5), or of other alphabets (6).
pub(super) fn for_formulas(which: usize) -> Option<Font> {
    static FONTS: [OnceLock<Option<Font>>; 8] = [const { OnceLock::new() }; 8];
    let bytes = *FORMULAS.get(which)?;
    FONTS[which].get_or_init(|| Font::new(Bytes::Static(bytes), 0)).clone()
}

/// The fonts to look a character up in, in order. DejaVu Sans is always the last, as in matplotlib.
pub(super) fn resolve(props: &FontProps) -> Vec<Font> {
    let bold = usize::from(props.weight > 550);
    let face = bold + if props.style == FontStyle::Normal { 0 } else { 2 };
    let mut fonts: Vec<Font> = Vec::with_capacity(props.families.len() + 1);
    let of = |family: &Family| match family {
        Family::SansSerif => builtin(0, face),
        Family::Serif => builtin(1, face),
        Family::Monospace => builtin(2, face),
        Family::Named(_) => None,
        Family::Font(f) => Some(f.clone()),
    };
    let last = [builtin(0, face), builtin(1, face), builtin(2, face)].into_iter().flatten().next();
    for f in props.families.iter().filter_map(of).chain(last) {
        if !fonts.contains(&f) {
            fonts.push(f);
        }
    }
    fonts
}
