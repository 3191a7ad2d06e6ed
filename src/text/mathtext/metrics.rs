//! Sizes of glyphs before hinting, in FreeType's fixed-point arithmetic.

use crate::text::font::Font;

/// A glyph's sizes in pixels, y upwards.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Metrics {
    pub(super) advance: f64,
    pub(super) xmin: f64,
    pub(super) xmax: f64,
    pub(super) ymin: f64,
    pub(super) ymax: f64,
}

/// `FT_MulFix`: the product of a number and a 16.16 factor, rounded, halves away from zero.
fn mul_fix(a: i64, factor: i64) -> i64 {
    let product = a * factor;
    (product + 0x8000 - i64::from(product < 0)) >> 16
}

/// The factor from font units to 1/64 px.
fn scale(font: &Font, size_26_6: u32) -> i64 {
    let em = font.units_per_em().max(1.0) as i64;
    ((i64::from(size_26_6) << 16) + em / 2) / em
}

pub(super) fn metrics(font: &Font, size_26_6: u32, glyph: u32) -> Metrics {
    let scale = scale(font, size_26_6);
    let (advance, around) = font.design_metrics(glyph);
    let px = |v: f64| mul_fix(v as i64, scale) as f64 / 64.0;
    let advance = ((advance as i64 * scale + 32) / 64) as f64 / 65536.0;
    around.map_or(Metrics { advance, ..Metrics::default() }, |b| Metrics {
        advance,
        xmin: px(b.x0),
        xmax: px(b.x1),
        ymin: px(b.y0),
        ymax: px(b.y1),
    })
}

/// `FT_Get_Kerning`: whole pixels, less at small sizes.
pub(super) fn kerning(font: &Font, size_26_6: u32, left: u32, right: u32) -> f64 {
    let units = font.design_kerning(left, right);
    if units == 0 {
        return 0.0;
    }
    let ppem = (i64::from(size_26_6) + 32) >> 6;
    let exact = mul_fix(i64::from(units), scale(font, size_26_6));
    let scaled = if ppem < 25 {
        let product = exact.abs() * ppem;
        ((product + 12) / 25) * exact.signum()
    } else {
        exact
    };
    ((scaled + 32) >> 6) as f64
}
