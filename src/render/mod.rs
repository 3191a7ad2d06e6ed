//! What an artist may ask of a renderer: the trait, the style of a mark, and a recorder for tests.

pub mod patheffects;
mod record;
mod renderer;
mod style;

pub use patheffects::PathEffect;
pub use record::{Call, Recorder};
pub use renderer::{CollectionItem, ImageRgba, QuadCells, Renderer};
pub use style::{CapStyle, Dashes, GraphicsContext, Hatch, JoinStyle, Snap};
