//! Ticks at names: matplotlib's categories.

use std::sync::Arc;

use super::{Formatter, Locator, TickContext};

/// A tick at each of the whole numbers 0, 1, 2, ..., so many.
#[derive(Clone, Copy, Debug)]
pub struct StrCategoryLocator {
    count: usize,
}

impl StrCategoryLocator {
    /// So many ticks.
    pub fn new(count: usize) -> Self {
        Self { count }
    }
}

impl Locator for StrCategoryLocator {
    fn tick_values(&self, _vmin: f64, _vmax: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        (0..self.count).map(|i| i as f64).collect()
    }
}

/// At each tick the name that has its place nearest to it, and nothing beyond the first and the last name.
#[derive(Clone, Debug)]
pub struct StrCategoryFormatter {
    names: Arc<Vec<String>>,
}

impl StrCategoryFormatter {
    /// The names at 0, 1, 2, ...
    pub fn new(names: Arc<Vec<String>>) -> Self {
        Self { names }
    }

    fn name(&self, v: f64) -> Option<&String> {
        // Halves go to the even number, as in Python.
        let place = v.round_ties_even();
        // Written so that NaN fails. A tick at -0.2 is at the first name.
        if place >= 0.0 { self.names.get(place as usize) } else { None }
    }
}

impl Formatter for StrCategoryFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        locs.iter().map(|&v| self.name(v).cloned().unwrap_or_default()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_where_ticks_round_to_their_place() {
        let names = Arc::new(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]);
        let ctx = TickContext::of_view(-1.0, 4.0);
        let written =
            StrCategoryFormatter::new(names).format_ticks(&[-0.6, -0.4, 0.5, 1.5, 2.4, 3.0, f64::NAN], &ctx);
        assert_eq!(written, ["", "a", "a", "c", "c", "", ""]);
        assert_eq!(StrCategoryLocator::new(3).locate(&ctx), [0.0, 1.0, 2.0]);
    }
}
