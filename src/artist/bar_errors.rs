//! Error bars at the ends of bars.

use super::errorbar::reaches;
use super::{BarContainer, ErrorbarContainer};
use crate::color::{Color, IntoColor};
use crate::data::{Data, Number, OneOrEach};
use crate::geom::Point;
use crate::rc::RcParams;

/// Error bars are drawn so far above their bars: in the layer of lines.
pub(super) const ABOVE_BARS: f64 = 1.0;

/// The error bars that bars carry.
#[derive(Clone, Debug, Default)]
pub(super) struct BarErrors {
    x: Option<[Data; 2]>,
    y: Option<[Data; 2]>,
    color: Option<Color>,
    capsize: Option<f64>,
    linewidth: Option<f64>,
}

impl BarErrors {
    pub(super) fn is_empty(&self) -> bool {
        self.x.is_none() && self.y.is_none()
    }

    /// As matplotlib: errors that are asked for are those of an `errorbar` without a line, in black.
    pub(super) fn container(&self, bars: &BarContainer, rc: &RcParams) -> ErrorbarContainer {
        let ends = (0..bars.len()).map(|i| bars.end(i));
        let (x, y): (Vec<f64>, Vec<f64>) = ends.map(|p| (p.x, p.y)).unzip();
        let mut base = bars.base.clone();
        (base.zorder, base.alpha) = (base.zorder + ABOVE_BARS, None);
        let black = Color::Rgba(crate::color::Rgba::BLACK);
        let mut errors = ErrorbarContainer::new(base, rc, black.clone(), [false; 2]);
        errors.init_data(x.into(), y.into()).fmt("none").ecolor(self.color.as_ref().unwrap_or(&black));
        if let Some([low, high]) = &self.x {
            errors.xerr_each(low, high);
        }
        if let Some([low, high]) = &self.y {
            errors.yerr_each(low, high);
        }
        if let Some(w) = self.linewidth {
            errors.elinewidth(w);
        }
        errors.capsize(self.capsize.unwrap_or(0.0));
        errors
    }
}

fn at(data: &[f64], i: usize) -> f64 {
    if data.len() == 1 { data[0] } else { data[i] }
}

impl BarContainer {
    /// Where a bar ends, in the middle of its width.
    fn end(&self, i: usize) -> Point {
        let Some(b) = self.rects().nth(i) else { return Point::new(f64::NAN, f64::NAN) };
        if self.is_horizontal() { Point::new(b.x1, b.center().y) } else { Point::new(b.center().x, b.y1) }
    }

    /// Where the label of a bar stands: at its end, or at that of its error bar.
    pub(crate) fn label_point(&self, i: usize) -> Point {
        let mut p = self.end(i);
        let side = usize::from(self.get_lengths()[i] >= 0.0);
        let sign = if side == 1 { 1.0 } else { -1.0 };
        let own = if self.is_horizontal() { &self.errors.x } else { &self.errors.y };
        let reach = own.as_ref().map_or(0.0, |e| at(&e[side], i));
        // A bar without an error bar of its own is labelled at its end.
        let reach = if reach.is_nan() { 0.0 } else { sign * reach };
        match self.is_horizontal() {
            true => p.x += reach,
            false => p.y += reach,
        }
        p
    }

    #[track_caller]
    fn checked_errors(&mut self, name: &str, low: Data, high: Data) -> Option<[Data; 2]> {
        let n = self.len();
        reaches(&mut self.base, name, (n, "bars"), [low, high])
    }

    /// How far error bars reach to the left and right of the bars' ends: one number for all or one each.
    #[track_caller]
    pub fn xerr<A>(&mut self, err: impl OneOrEach<A>) -> &mut Self {
        let e = err.into_column();
        self.errors.x = self.checked_errors("xerr", e.clone(), e);
        self
    }

    /// How far error bars reach up and down from the bars' ends: one number for all or one each.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.bar([0, 1, 2], [3, 5, 4]).yerr([0.5, 1.0, 0.2]).capsize(4.0).ecolor("0.3");
    /// ```
    #[track_caller]
    pub fn yerr<A>(&mut self, err: impl OneOrEach<A>) -> &mut Self {
        let e = err.into_column();
        self.errors.y = self.checked_errors("yerr", e.clone(), e);
        self
    }

    /// How far error bars reach to the left, and to the right.
    #[track_caller]
    pub fn xerr_each<A, B>(&mut self, left: impl OneOrEach<A>, right: impl OneOrEach<B>) -> &mut Self {
        self.errors.x = self.checked_errors("xerr", left.into_column(), right.into_column());
        self
    }

    /// How far error bars reach down, and up.
    #[track_caller]
    pub fn yerr_each<A, B>(&mut self, down: impl OneOrEach<A>, up: impl OneOrEach<B>) -> &mut Self {
        self.errors.y = self.checked_errors("yerr", down.into_column(), up.into_column());
        self
    }

    /// The colour of error bars. Default: black.
    #[track_caller]
    pub fn ecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.errors.color = Some(c);
        }
        self
    }

    /// From an error bar to the end of its cap, in points. Default 0: no caps.
    #[track_caller]
    pub fn capsize(&mut self, points: impl Number) -> &mut Self {
        self.errors.capsize = Some(super::checked_width(&mut self.base, "capsize", points.to_f64(), 0.0));
        self
    }

    /// The width of error bars in points. Default: that of lines.
    #[track_caller]
    pub fn elinewidth(&mut self, points: impl Number) -> &mut Self {
        self.errors.linewidth =
            Some(super::checked_width(&mut self.base, "elinewidth", points.to_f64(), 1.5));
        self
    }
}
