//! Colours: what they are, how they are named, and how numbers become colours.

mod rgba;

pub use rgba::Rgba;
