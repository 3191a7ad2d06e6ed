//! The labels of the ticks that an axis has: what sets them apart from what `tick_params` says.

use super::{
    ArtistBase, HAlign, IntoFontSize, IntoFontWeight, IntoRotation, RotationMode, Text, VAlign, text_align,
    text_into,
};
use crate::color::{Color, IntoColor};
use crate::text::{Family, FontStyle};

/// What labels have of their own; the rest is the tick style's. `tick_params` takes back what it sets later.
#[derive(Clone, Debug, Default)]
pub(crate) struct LabelLook {
    pub(super) rotation: Option<f64>,
    pub(super) rotation_mode: Option<RotationMode>,
    ha: Option<HAlign>,
    va: Option<VAlign>,
    pub(super) color: Option<Color>,
    pub(super) size_pt: Option<f64>,
    weight: Option<u16>,
    style: Option<FontStyle>,
    pub(super) families: Option<Vec<Family>>,
}

impl LabelLook {
    /// Gives a label what is its own.
    pub(crate) fn apply(&self, t: &mut Text) {
        fn put<T: Clone>(to: &mut T, own: &Option<T>) {
            if let Some(own) = own {
                to.clone_from(own);
            }
        }
        put(&mut t.rotation, &self.rotation);
        put(&mut t.rotation_mode, &self.rotation_mode);
        put(&mut t.ha, &self.ha);
        put(&mut t.va, &self.va);
        put(&mut t.color, &self.color);
        put(&mut t.props.size_pt, &self.size_pt);
        put(&mut t.props.weight, &self.weight);
        put(&mut t.props.style, &self.style);
        put(&mut t.props.families, &self.families);
    }
}

/// The labels of an axis' ticks, as matplotlib's `setp(ax.get_xticklabels(), ...)` changes them. Unlike the size
/// that `tick_params` sets, theirs has no influence on how many ticks there are.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.set_xticks([0, 1]).labels(["January", "February"]);
/// ax.get_xticklabels().rotation(45).ha("right").rotation_mode("anchor");
/// ```
#[derive(Debug)]
pub struct TickLabels<'a> {
    pub(crate) look: &'a mut LabelLook,
    pub(crate) base: &'a mut ArtistBase,
    pub(crate) medium_pt: f64,
}

impl TickLabels<'_> {
    /// Degrees counter-clockwise, `"vertical"` or `"horizontal"`.
    #[track_caller]
    pub fn rotation(&mut self, rotation: impl IntoRotation) -> &mut Self {
        self.look.rotation = self.base.check(rotation.into_degrees()).or(self.look.rotation);
        self
    }

    /// `"default"`, `"anchor"`, `"xtick"` or `"ytick"`.
    #[track_caller]
    pub fn rotation_mode(&mut self, mode: &str) -> &mut Self {
        self.look.rotation_mode =
            self.base.check(text_align::rotation_mode(mode)).or(self.look.rotation_mode);
        self
    }

    /// Horizontal alignment: `"left"`, `"center"` or `"right"`.
    #[track_caller]
    pub fn ha(&mut self, name: &str) -> &mut Self {
        self.look.ha = self.base.check(text_align::ha(name)).or(self.look.ha);
        self
    }

    /// Vertical alignment: `"top"`, `"center"`, `"baseline"`, `"bottom"` or `"center_baseline"`.
    #[track_caller]
    pub fn va(&mut self, name: &str) -> &mut Self {
        self.look.va = self.base.check(text_align::va(name)).or(self.look.va);
        self
    }

    /// The colour.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.look.color = Some(c);
        }
        self
    }

    /// Points, or a name such as `"small"`.
    #[track_caller]
    pub fn fontsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        self.look.size_pt = self.base.check(size.into_points(self.medium_pt)).or(self.look.size_pt);
        self
    }

    /// A number from 1 to 1000, or a name such as `"bold"`.
    #[track_caller]
    pub fn fontweight(&mut self, weight: impl IntoFontWeight) -> &mut Self {
        self.look.weight = self.base.check(weight.into_weight()).or(self.look.weight);
        self
    }

    /// `"normal"`, `"italic"` or `"oblique"`.
    #[track_caller]
    pub fn fontstyle(&mut self, style: &str) -> &mut Self {
        self.look.style = self.base.check(text_into::font_style(style)).or(self.look.style);
        self
    }

    /// The family, or families in order of preference.
    pub fn fontfamily(&mut self, families: impl super::IntoFamilies) -> &mut Self {
        self.look.families = Some(families.into_families());
        self
    }
}
