//! The scale and the ticks of a colorbar's long axis.

use std::sync::Arc;

use super::Colorbar;
use super::values::{self, Values, is_index};
use crate::artist::{Axis, ColorbarContent};
use crate::scale::{FuncScale, LinearScale, LogScale, Scale, ScaleKind};
use crate::tick::{AutoMinorLocator, FixedLocator, IndexLocator, Locator, NullLocator, default_tickers};

/// The scale that shows boundaries or the norm's numbers in their places.
fn scale(bar: &Colorbar, content: &ColorbarContent, v: &Values) -> Arc<dyn Scale> {
    if content.is_contour && matches!(v.norm.name(), "LogNorm" | "LogScaleNorm") {
        return Arc::new(LogScale::new());
    }
    if v.by_boundaries() {
        if bar.proportional {
            return Arc::new(LinearScale);
        }
        let (there, back) = (v.boundaries.clone(), v.boundaries.clone());
        return Arc::new(FuncScale::new(
            move |x| values::forward(&there, x),
            move |y| values::inverse(&back, y),
        ));
    }
    if let Some(scale) = v.norm.scale() {
        return scale;
    }
    if v.norm.name() == "Normalize" || is_index(&*v.norm) {
        return Arc::new(LinearScale);
    }
    let (there, back) = (v.norm.clone(), v.norm.clone());
    Arc::new(FuncScale::new(
        move |x| values::normed(&*there, &[x]).map_or(f64::NAN, |y| y[0]),
        move |y| back.inverse(y).unwrap_or(f64::NAN),
    ))
}

/// The default locators, where the axis' own will not do: major, minor.
fn locators(v: &Values) -> [Option<Arc<dyn Locator>>; 2] {
    let fixed = |b: &[f64]| Arc::new(FixedLocator::new(b.to_vec()).nbins(10)) as Arc<dyn Locator>;
    if let Some(b) = v.norm.boundaries() {
        return [Some(fixed(b)), Some(Arc::new(FixedLocator::new(b.to_vec())))];
    }
    if is_index(&*v.norm) {
        let base = 1 + v.values.len() / 10;
        return [Some(Arc::new(IndexLocator::new(base as f64, 0.5))), Some(Arc::new(NullLocator))];
    }
    if v.given {
        return [Some(fixed(v.inside())), Some(Arc::new(NullLocator))];
    }
    [None, None]
}

/// Gives the long axis its scale and ticks.
pub(super) fn apply(axis: &mut Axis, bar: &Colorbar, content: &ColorbarContent, v: &Values) {
    let own = axis.clone();
    axis.set_scale(scale(bar, content, v));
    let [major, minor] = locators(v);
    let ticks = bar.ticks.clone().or_else(|| content.ticks.clone()).or(major);
    if let Some(l) = ticks {
        axis.major.locator = l;
    }
    let between: Arc<dyn Locator> = match (bar.minor_ticks, axis.scale.kind()) {
        (None, _) => minor.unwrap_or(axis.minor.locator.clone()),
        (Some(false), _) => Arc::new(NullLocator),
        (Some(true), ScaleKind::Other) => Arc::new(AutoMinorLocator::new()),
        (Some(true), _) => default_tickers(&*axis.scale).minor_locator,
    };
    axis.minor.locator = between;
    if let Some(f) = &bar.format {
        axis.major.formatter = f.clone();
    }
    // What was asked of the axis itself counts most.
    axis.keep_tickers_of(&own);
}
