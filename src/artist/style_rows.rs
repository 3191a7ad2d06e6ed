//! A style for each of several shapes of one artist.

use super::{ArtistBase, IntoLineStyles, LineStyle, PatchStyle};
use crate::color::{Color, IntoColors};
use crate::data::IntoData;

/// Colours, widths, line styles and hatches: the n-th shape takes the n-th of each, over and over. What is empty
/// says nothing.
#[derive(Clone, Debug, Default)]
pub struct StyleRows {
    pub(crate) facecolors: Vec<Color>,
    pub(crate) edgecolors: Vec<Color>,
    linewidths: Vec<f64>,
    linestyles: Vec<LineStyle>,
    hatches: Vec<Option<String>>,
}

/// The n-th, over and over.
pub(crate) fn nth<T: Clone>(all: &[T], n: usize) -> Option<T> {
    if all.is_empty() { None } else { Some(all[n % all.len()].clone()) }
}

impl StyleRows {
    /// The style of the n-th shape: of what is said for all, that which is not said for each.
    pub(crate) fn nth(&self, n: usize, all: &PatchStyle) -> PatchStyle {
        let mut style = all.clone();
        style.facecolor = nth(&self.facecolors, n).or(style.facecolor);
        style.edgecolor = nth(&self.edgecolors, n).or(style.edgecolor);
        style.linewidth = nth(&self.linewidths, n).or(style.linewidth);
        style.linestyle = nth(&self.linestyles, n).unwrap_or(style.linestyle);
        style.hatch = nth(&self.hatches, n).unwrap_or(style.hatch);
        style
    }
}

/// The setters of what is made of several shapes: one for each, over and over. Those of
/// [`PatchSetters`](super::PatchSetters) are for all.
pub trait EachSetters: Sized {
    /// The styles, and where failures are kept.
    fn rows_mut(&mut self) -> (&mut StyleRows, &mut ArtistBase);

    /// The colours of faces.
    #[track_caller]
    fn facecolors(&mut self, colors: impl IntoColors) -> &mut Self {
        let (rows, base) = self.rows_mut();
        if let Some(c) = base.check(colors.into_colors()) {
            rows.facecolors = c;
        }
        self
    }

    /// The colours of edges.
    #[track_caller]
    fn edgecolors(&mut self, colors: impl IntoColors) -> &mut Self {
        let (rows, base) = self.rows_mut();
        if let Some(c) = base.check(colors.into_colors()) {
            rows.edgecolors = c;
        }
        self
    }

    /// The widths of edges in points.
    #[track_caller]
    fn linewidths(&mut self, points: impl IntoData) -> &mut Self {
        let (rows, base) = self.rows_mut();
        let widths = points.into_data();
        if widths.is_empty() || widths.iter().any(|w| !w.is_finite() || *w < 0.0) {
            base.fail(format!("line widths must be finite and not negative: {:?}", &*widths));
        } else {
            rows.linewidths = widths.to_vec();
        }
        self
    }

    /// The line styles of edges: one for all, or one each.
    #[track_caller]
    fn linestyles<Kind>(&mut self, styles: impl IntoLineStyles<Kind>) -> &mut Self {
        let (rows, base) = self.rows_mut();
        if let Some(s) = base.check(styles.into_linestyles()) {
            rows.linestyles = s;
        }
        self
    }

    /// The patterns over faces: `["/", "xx", ""]`.
    #[track_caller]
    fn hatches<'n>(&mut self, patterns: impl IntoIterator<Item = &'n str>) -> &mut Self {
        let (rows, base) = self.rows_mut();
        let all: Result<Vec<_>, String> = patterns.into_iter().map(super::hatch::kept).collect();
        if let Some(h) = base.check(all) {
            rows.hatches = h;
        }
        self
    }
}
