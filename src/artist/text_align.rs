//! How text lies about its place.

/// Which part of a text lies at its x.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HAlign {
    /// Its left edge.
    #[default]
    Left,
    /// Its middle.
    Center,
    /// Its right edge.
    Right,
}

/// Which part of a text lies at its y.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VAlign {
    /// Its upper edge.
    Top,
    /// The middle of its height.
    Center,
    /// The baseline of its last line.
    #[default]
    Baseline,
    /// Its lower edge.
    Bottom,
    /// The middle between baseline and top.
    CenterBaseline,
}

/// How rotation and alignment work together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RotationMode {
    /// The rectangle around the rotated text is aligned.
    #[default]
    Default,
    /// The text is aligned first, then rotated about its place.
    Anchor,
    /// As the default, with the horizontal alignment chosen so that labels below ticks point at them.
    XTick,
    /// As the default, with the vertical alignment chosen so that labels beside ticks point at them.
    YTick,
}

pub(super) fn rotation_mode(name: &str) -> Result<RotationMode, String> {
    match name {
        "default" => Ok(RotationMode::Default),
        "anchor" => Ok(RotationMode::Anchor),
        "xtick" => Ok(RotationMode::XTick),
        "ytick" => Ok(RotationMode::YTick),
        _ => Err(format!("{name:?} is not a rotation mode: default, anchor, xtick, ytick")),
    }
}

pub(super) fn ha(name: &str) -> Result<HAlign, String> {
    match name {
        "left" => Ok(HAlign::Left),
        "center" => Ok(HAlign::Center),
        "right" => Ok(HAlign::Right),
        _ => Err(format!("{name:?} is not a horizontal alignment: left, center, right")),
    }
}

pub(super) fn va(name: &str) -> Result<VAlign, String> {
    match name {
        "top" => Ok(VAlign::Top),
        "center" => Ok(VAlign::Center),
        "baseline" => Ok(VAlign::Baseline),
        "bottom" => Ok(VAlign::Bottom),
        "center_baseline" => Ok(VAlign::CenterBaseline),
        _ => Err(format!(
            "{name:?} is not a vertical alignment: top, center, baseline, bottom, center_baseline"
        )),
    }
}

/// Where a title at this place has its x, in fractions of the axes.
pub(super) fn title_x(loc: HAlign) -> f64 {
    match loc {
        HAlign::Left => 0.0,
        HAlign::Center => 0.5,
        HAlign::Right => 1.0,
    }
}
