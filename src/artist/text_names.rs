//! matplotlib's other names for the looks of texts.

use super::{IntoFamilies, IntoFontSize, IntoFontWeight, Text};

impl Text {
    /// The same as [`Text::fontsize`].
    #[track_caller]
    pub fn size(&mut self, size: impl IntoFontSize) -> &mut Self {
        self.fontsize(size)
    }

    /// The same as [`Text::fontweight`].
    #[track_caller]
    pub fn weight(&mut self, weight: impl IntoFontWeight) -> &mut Self {
        self.fontweight(weight)
    }

    /// The same as [`Text::fontstyle`].
    #[track_caller]
    pub fn style(&mut self, style: &str) -> &mut Self {
        self.fontstyle(style)
    }

    /// The same as [`Text::fontfamily`].
    #[track_caller]
    pub fn family(&mut self, families: impl IntoFamilies) -> &mut Self {
        self.fontfamily(families)
    }

    /// The same as [`Text::ha`].
    #[track_caller]
    pub fn horizontalalignment(&mut self, name: &str) -> &mut Self {
        self.ha(name)
    }

    /// The same as [`Text::va`].
    #[track_caller]
    pub fn verticalalignment(&mut self, name: &str) -> &mut Self {
        self.va(name)
    }
}
