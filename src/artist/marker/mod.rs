//! Markers: small shapes drawn at data points, as matplotlib's `markers` module.
//!
//! A marker is geometry only: a path and the affine map that gives it a size of about 1. Artists scale it
//! to the marker size in pixels.

mod closed;
mod fill;
mod into;
mod shape;
mod style;
mod symbol;

pub use fill::FillStyle;
pub use into::IntoMarker;
pub use style::MarkerStyle;
pub use symbol::{
    CARETDOWN, CARETDOWNBASE, CARETLEFT, CARETLEFTBASE, CARETRIGHT, CARETRIGHTBASE, CARETUP, CARETUPBASE,
    Symbol, TICKDOWN, TICKLEFT, TICKRIGHT, TICKUP,
};
