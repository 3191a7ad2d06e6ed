//! Which grid lines are shown, and how they look.

use super::{IntoLineStyle, TickParams};
use crate::color::IntoColor;
use crate::data::Number;
use crate::render::PathEffect;

/// Shows grid lines and sets how they look, as the keywords of matplotlib's `grid`. [`GridParams::axis`] and
/// [`GridParams::which`] say which, wherever they stand in the chain; lines that they leave out stay as they were.
#[derive(Debug)]
pub struct GridParams<'a> {
    params: TickParams<'a>,
    visible: bool,
    /// Whether a look was asked for: as in matplotlib, who says how lines look wants to see them.
    styled: bool,
}

impl Drop for GridParams<'_> {
    fn drop(&mut self) {
        let on = self.visible || self.styled;
        self.params.each((true, true), |s| s.grid.on = on);
    }
}

impl<'a> GridParams<'a> {
    pub(crate) fn new(params: TickParams<'a>) -> Self {
        Self { params, visible: true, styled: false }
    }

    fn styled(&mut self) -> &mut TickParams<'a> {
        self.styled = true;
        &mut self.params
    }

    /// `"x"`, `"y"` or `"both"` (default).
    #[track_caller]
    pub fn axis(&mut self, name: &str) -> &mut Self {
        self.params.axis(name);
        self
    }
    /// `"major"` (default), `"minor"` or `"both"`.
    #[track_caller]
    pub fn which(&mut self, name: &str) -> &mut Self {
        self.params.which(name);
        self
    }
    /// The colour of the lines.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        self.styled().grid_color(color);
        self
    }
    /// The line style.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        self.styled().grid_linestyle(style);
        self
    }
    /// The width in points.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.styled().grid_linewidth(points.to_f64());
        self
    }
    /// The opacity.
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        self.styled().grid_alpha(alpha.to_f64());
        self
    }
    /// Draws the lines once with each of these effects: see [`Artist::path_effects`](super::Artist::path_effects).
    #[track_caller]
    pub fn path_effects(&mut self, effects: impl IntoIterator<Item = PathEffect>) -> &mut Self {
        self.styled().grid_effects(effects);
        self
    }
    /// Shows the lines (default), or hides them; lines whose look is set are shown.
    pub fn visible(&mut self, on: bool) -> &mut Self {
        self.visible = on;
        self
    }
}
