//! TrueType glyphs, hinted by their font's own instructions as FreeType's interpreter of version 40 does by default.
//!
//! A font's [`Tables`] are read where they lie. A [`Size`] runs the font's program and the size's; a glyph is then
//! scaled, its instructions run on its points, its components put together, and its outline handed out. All numbers
//! are FreeType's fixed-point ones, rounded as it rounds, so that outlines are the same to 1/64 px. Programs are
//! bounded: a hostile font stops early, it never hangs.

mod compute;
mod data;
mod fixed;
mod flow;
mod glyph;
mod instance;
mod machine;
mod motion;
mod outline;
mod place;
mod reader;
mod scaler;
mod settings;
mod shift;
mod state;
mod tables;
#[cfg(test)]
#[cfg(all(feature = "dejavu-sans", feature = "dejavu-serif", feature = "dejavu-mono"))]
mod tests;
mod zone;

use fixed::{X, div_fix, round};
use instance::Instance;
use scaler::Scaler;
pub(super) use tables::Tables;

use crate::each::Each;
use crate::geom::{BBox, Path};

/// A scale of one, 16.16.
const UNSCALED: i32 = 0x10000;

impl Tables<'_> {
    /// The rectangle around the points of a glyph in font units, without hinting.
    pub(super) fn control_box(&self, id: u16) -> Option<BBox> {
        let around = Scaler::new(self, UNSCALED, None).load(id)?.path().control_box()?;
        // A path takes 64 units to a pixel.
        let [x0, y0, x1, y1] = [around.x0, around.y0, around.x1, around.y1].each(|v| v * 64.0);
        Some(BBox::new(x0, y0, x1, y1))
    }
}

/// A font at one size.
pub(super) struct Size {
    size_26_6: i32,
    /// Font units to 26.6 pixels, 16.16.
    scale: i32,
    hinting: Option<Instance>,
}

impl Size {
    /// A size in 1/64 px per em.
    pub(super) fn new(tables: &Tables<'_>, size_26_6: u32) -> Self {
        let size_26_6 = i32::try_from(size_26_6).unwrap_or(i32::MAX);
        let plain = div_fix(size_26_6, tables.units_per_em.into());
        let hinted =
            if tables.whole_sizes { div_fix(round(size_26_6), tables.units_per_em.into()) } else { plain };
        let instance = if tables.instructed() { Instance::new(tables, hinted) } else { None };
        let hinting = instance.filter(Instance::hints);
        let scale = if hinting.is_some() { hinted } else { plain };
        Self { size_26_6, scale, hinting }
    }

    /// A glyph's outline in pixels and its advance in 1/64 px, a whole pixel. `None` where the font is broken.
    pub(super) fn glyph(&self, tables: &Tables<'_>, id: u16) -> Option<(Path, i32)> {
        let hinting = self.hinting.as_ref();
        let scaled = Scaler::new(tables, self.scale, hinting).load(id)?;
        let advance = scaled.phantom[1][X].wrapping_sub(scaled.phantom[0][X]);
        let wanted = hinting.filter(|h| !h.compatible()).and_then(|_| self.device_width(tables, id));
        Some((scaled.path(), wanted.unwrap_or_else(|| round(advance))))
    }

    /// The font's own table of widths at whole sizes.
    fn device_width(&self, tables: &Tables<'_>, id: u16) -> Option<i32> {
        let ppem = (self.size_26_6 % 64 == 0).then(|| u8::try_from(self.size_26_6 / 64).ok())??;
        tables.device_width(id, ppem).map(|w| i32::from(w) * 64)
    }
}
