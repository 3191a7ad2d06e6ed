//! The box behind a text.

use super::{ArtistBase, BoxStyle, PatchSetters, PatchStyle};
use crate::data::Number;

/// From the text to the edge of a box of no style, in points.
const PAD_PT: f64 = 4.0;

/// The box behind a text: a [`BoxStyle`] and the look of a patch.
#[derive(Clone, Debug)]
pub struct TextBox {
    pub(crate) base: ArtistBase,
    boxstyle: Option<BoxStyle>,
    pad: Option<f64>,
    pub(crate) style: PatchStyle,
}

impl TextBox {
    pub(crate) fn new() -> Self {
        let style = PatchStyle::default().with_edge_default();
        Self { base: ArtistBase::part(0.0), boxstyle: None, pad: None, style }
    }

    /// The shape: `"square"`, `"round,pad=0.3"`, ...; sizes in font sizes. Default: a rectangle.
    #[track_caller]
    pub fn boxstyle(&mut self, style: &str) -> &mut Self {
        if let Some(b) = self.base.check::<BoxStyle, String>(style.parse()) {
            self.boxstyle = Some(b);
            if style.contains("pad") {
                self.pad = None;
            }
        }
        self
    }

    /// From the text to the edge: in font sizes where a box style is given (default 0.3), in points where none is
    /// (default 4).
    #[track_caller]
    pub fn pad(&mut self, pad: impl Number) -> &mut Self {
        let pad = pad.to_f64();
        if let Some(v) = self.base.finite("pad", pad) {
            self.pad = Some(v);
        }
        self
    }

    /// Opacity of face and edge, `0..=1`; it replaces that of the colours.
    #[track_caller]
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        self.base.set_alpha(alpha.to_f64());
        self
    }

    /// The shape around a text of this size in points.
    pub(crate) fn shape(&self, size_pt: f64) -> BoxStyle {
        // matplotlib writes the padding with two digits.
        let written = |v: f64| (v * 100.0).round_ties_even() / 100.0;
        match (&self.boxstyle, self.pad) {
            (Some(b), None) => b.clone(),
            (Some(b), Some(pad)) => b.clone().with_pad(written(pad)),
            (None, pad) => BoxStyle::default().with_pad(written(pad.unwrap_or(PAD_PT) / size_pt)),
        }
    }
}

impl PatchSetters for TextBox {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}
