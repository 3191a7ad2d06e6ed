//! What a colorbar's axes shows: made anew at each draw from the artist whose colours it explains, so that it follows
//! every change.

mod fill;
mod scale;
mod values;

use std::sync::Arc;

use crate::artist::{Artist, Handle};
use crate::color::Extend;
use crate::tick::{Formatter, Locator};

/// How long the ends of an open colorbar are, as a fraction of its length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ExtendFrac {
    /// Below and above.
    Fractions(f64, f64),
    /// As long as the neighbouring colours.
    Auto,
}

/// What was asked of a colorbar.
#[derive(Clone, Debug)]
pub(crate) struct Colorbar {
    pub(crate) of: Handle<dyn Artist>,
    pub(crate) vertical: bool,
    /// Length by width, where the axes was made for the colorbar.
    pub(crate) aspect: Option<f64>,
    pub(crate) extend: Option<Extend>,
    pub(crate) extendfrac: ExtendFrac,
    pub(crate) extendrect: bool,
    pub(crate) proportional: bool,
    pub(crate) drawedges: bool,
    pub(crate) boundaries: Option<Vec<f64>>,
    pub(crate) values: Option<Vec<f64>>,
    pub(crate) ticks: Option<Arc<dyn Locator>>,
    pub(crate) minor_ticks: Option<Arc<dyn Locator>>,
    pub(crate) format: Option<Arc<dyn Formatter>>,
    /// Contours whose lines are drawn across.
    pub(crate) lines_of: Vec<Handle<dyn Artist>>,
}

impl Colorbar {
    pub(crate) fn new(of: Handle<dyn Artist>) -> Self {
        Self {
            of,
            vertical: true,
            aspect: None,
            extend: None,
            extendfrac: ExtendFrac::Fractions(0.05, 0.05),
            extendrect: false,
            proportional: false,
            drawedges: false,
            boundaries: None,
            values: None,
            ticks: None,
            minor_ticks: None,
            format: None,
            lines_of: Vec::new(),
        }
    }
}
