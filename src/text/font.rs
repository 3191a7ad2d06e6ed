//! Fonts: the built-in ones and the user's, and their hinted glyphs.

use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{
    DrawSettings, Engine, HintingInstance, HintingOptions, OutlinePen, SmoothMode, Target,
};
use skrifa::raw::TableProvider;
use skrifa::raw::tables::kern::SubtableKind;
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::{Family, FontProps, FontStyle};
use crate::error::Error;
use crate::geom::{BBox, Path};

/// At most so many sizes of a font, and glyphs of a size, are kept.
const MOST_SIZES: usize = 32;
const MOST_GLYPHS: usize = 4096;

#[derive(Clone)]
enum Bytes {
    Static(&'static [u8]),
    Shared(Arc<[u8]>),
}

struct Inner {
    bytes: Bytes,
    index: u32,
    shaper: harfrust::Font,
    units_per_em: f64,
    sizes: Mutex<HashMap<u32, Arc<SizedFont>>>,
}

/// A font of the user's, or one of the built-in ones. Cloning shares it.
#[derive(Clone)]
pub struct Font(Arc<Inner>);

impl fmt::Debug for Font {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Font({} bytes, index {})", self.bytes().len(), self.0.index)
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
        let shaper = match &bytes {
            Bytes::Static(b) => harfrust::Font::new(*b, index)?,
            Bytes::Shared(b) => harfrust::Font::new(b.to_vec(), index)?,
        };
        let units_per_em = f64::from(shaper.units_per_em());
        let font = Self(Arc::new(Inner { bytes, index, shaper, units_per_em, sizes: Mutex::default() }));
        (units_per_em > 0.0 && font.face().is_some()).then_some(font)
    }

    fn bytes(&self) -> &[u8] {
        match &self.0.bytes {
            Bytes::Static(b) => b,
            Bytes::Shared(b) => b,
        }
    }

    fn face(&self) -> Option<FontRef<'_>> {
        FontRef::from_index(self.bytes(), self.0.index).ok()
    }

    pub(super) fn shaper(&self) -> &harfrust::Font {
        &self.0.shaper
    }

    /// Whether it has a glyph for the character.
    pub(super) fn has(&self, c: char) -> bool {
        self.0.shaper.charmap().map_unicode(c).is_some()
    }

    /// The glyph of a character.
    pub(super) fn glyph_of(&self, c: char) -> Option<u32> {
        self.0.shaper.charmap().map_unicode(c).map(|g| g.to_u32())
    }

    /// The unit that [`Font::design_metrics`] are in, per em.
    pub(super) fn units_per_em(&self) -> f64 {
        self.0.units_per_em
    }

    /// A glyph's advance and the rectangle around its points, in font units, without hinting.
    pub(super) fn design_metrics(&self, glyph: u32) -> (f64, Option<BBox>) {
        let Some(face) = self.face() else { return (0.0, None) };
        let (id, size, place) = (GlyphId::new(glyph), Size::unscaled(), LocationRef::default());
        let advance = face.glyph_metrics(size, place).advance_width(id).unwrap_or(0.0);
        let mut pen = Pen(Path::new());
        if let Some(g) = face.outline_glyphs().get(id) {
            // What cannot be drawn has no size either.
            let _ = g.draw(DrawSettings::unhinted(size, place), &mut pen);
        }
        (f64::from(advance), pen.0.control_box())
    }

    /// What the font's `kern` table puts between two glyphs, in font units.
    pub(super) fn design_kerning(&self, left: u32, right: u32) -> i32 {
        let (left, right) = (GlyphId::new(left), GlyphId::new(right));
        let Some(Ok(kern)) = self.face().map(|f| f.kern()) else { return 0 };
        let level = kern.subtables().flatten().filter(|t| t.is_horizontal());
        let of = |kind: SubtableKind<'_>| match kind {
            SubtableKind::Format0(t) => t.kerning(left, right),
            _ => None,
        };
        level.filter_map(|t| t.kind().ok().and_then(of)).sum()
    }

    /// Ascent, descent and line gap as fractions of the size: the typographic ones where the font has them.
    pub(super) fn line_fractions(&self) -> (f64, f64, f64) {
        let Some(face) = self.face() else { return (0.0, 0.0, 0.0) };
        let per_em = |v: i16| f64::from(v) / self.0.units_per_em;
        if let Ok(os2) = face.os2() {
            return (
                per_em(os2.s_typo_ascender()),
                -per_em(os2.s_typo_descender()),
                per_em(os2.s_typo_line_gap()),
            );
        }
        face.hhea().map_or((0.0, 0.0, 0.0), |h| {
            (per_em(h.ascender().to_i16()), -per_em(h.descender().to_i16()), per_em(h.line_gap().to_i16()))
        })
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
        let sized = Arc::new(SizedFont::new(self.face(), size_26_6));
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
        let glyph = Arc::new(self.face().map(|f| sized.hint(&f, id)).unwrap_or_default());
        glyphs.insert(id, glyph.clone());
        glyph
    }
}

/// A font at one size.
pub(super) struct SizedFont {
    pub(super) size_26_6: u32,
    hinting: Option<HintingInstance>,
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
    fn size(&self) -> Size {
        Size::new(self.size_26_6 as f32 / 64.0)
    }

    fn new(face: Option<FontRef<'_>>, size_26_6: u32) -> Self {
        let mut sized = Self { size_26_6, hinting: None, glyphs: Mutex::default() };
        // FreeType's default load flags.
        let options = HintingOptions {
            engine: Engine::AutoFallback,
            target: Target::Smooth {
                mode: SmoothMode::Normal,
                symmetric_rendering: true,
                preserve_linear_metrics: false,
            },
        };
        sized.hinting = face.and_then(|f| {
            HintingInstance::new(&f.outline_glyphs(), sized.size(), LocationRef::default(), options).ok()
        });
        sized
    }

    fn hint(&self, face: &FontRef<'_>, id: u32) -> HintedGlyph {
        let id = GlyphId::new(id);
        let plain = || DrawSettings::unhinted(self.size(), LocationRef::default());
        let settings = self.hinting.as_ref().map_or_else(plain, |h| DrawSettings::hinted(h, false));
        let mut pen = Pen(Path::new());
        let drawn = face.outline_glyphs().get(id).and_then(|g| g.draw(settings, &mut pen).ok());
        let linear = || {
            face.glyph_metrics(self.size(), LocationRef::default()).advance_width(id).unwrap_or(0.0).round()
        };
        let advance = drawn.and_then(|m| m.advance_width).unwrap_or_else(linear);
        HintedGlyph {
            control_box: pen.0.control_box(),
            outline: Arc::new(pen.0),
            advance: (advance * 64.0).round() as i32,
        }
    }
}

struct Pen(Path);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((f64::from(x), f64::from(y)));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((f64::from(x), f64::from(y)));
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.quad_to((f64::from(cx), f64::from(cy)), (f64::from(x), f64::from(y)));
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.cubic_to(
            (f64::from(ax), f64::from(ay)),
            (f64::from(bx), f64::from(by)),
            (f64::from(x), f64::from(y)),
        );
    }
    fn close(&mut self) {
        self.0.close();
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
