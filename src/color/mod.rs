//! Colours: what they are, how they are named, and how numbers become colours.

mod colormap;
mod hsv;
mod indexed;
mod light;
mod norm;
mod parse;
mod rgba;
mod sequences;
mod spec;

pub use colormap::{Colormap, IntoColormap, IntoStop, LinearSegmentedColormap, ListedColormap};
pub use hsv::{hsv_to_rgb, rgb_to_hsv};
pub use indexed::{IndexedColors, Painter};
pub use light::LightSource;
pub use norm::{
    AsinhNorm, BoundaryNorm, CenteredNorm, Extend, FuncNorm, IntoExtend, IntoNorm, LogNorm, NoNorm, Norm,
    Normalize, Normed, PowerNorm, ScaleNorm, SymLogNorm, TwoSlopeNorm,
};
pub use rgba::Rgba;
pub use sequences::color_sequence;
pub use spec::{Color, IntoColor, IntoColors, is_color_like};

const fn hex(v: u32) -> Rgba {
    Rgba::new(
        ((v >> 16) & 255) as f64 / 255.0,
        ((v >> 8) & 255) as f64 / 255.0,
        (v & 255) as f64 / 255.0,
        1.0,
    )
}

/// matplotlib's property cycle: the ten colours `C0` to `C9`.
pub const DEFAULT_CYCLE: [Rgba; 10] = [
    hex(0x1f77b4),
    hex(0xff7f0e),
    hex(0x2ca02c),
    hex(0xd62728),
    hex(0x9467bd),
    hex(0x8c564b),
    hex(0xe377c2),
    hex(0x7f7f7f),
    hex(0xbcbd22),
    hex(0x17becf),
];
