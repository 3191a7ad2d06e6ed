//! What an axes can draw: lines, text, shapes, ticks.
//!
//! An artist holds the user's numbers and how they are to look; it draws itself on any
//! [`Renderer`](crate::render::Renderer) from plain values that are resolved at each draw.

mod axis;
pub(crate) mod axis_draw;
mod axis_limits;
pub(crate) mod axis_ticks;
mod bars;
mod base;
mod boxshape;
mod boxstyle;
mod collection;
mod format_string;
mod hatch;
mod legend;
mod legend_draw;
mod legend_key;
mod legend_layout;
mod line;
mod line_draw;
mod line_key;
mod linestyle;
pub mod marker;
mod markevery;
mod patch;
mod path_collection;
mod spine;
mod style;
mod text;
mod text_align;
mod text_box;
mod text_into;
mod text_layout;
mod tick_params;
mod transform;

pub use axis::{Axis, Direction};
pub(crate) use axis_limits::now;
pub use bars::BarContainer;
pub(crate) use base::artist_base;
pub use base::{Artist, ArtistBase, AxesId, DataLimits, DrawContext, Handle, Scene};
pub use boxstyle::BoxStyle;
pub use collection::{Collection, LineCollection};
pub use format_string::{LineFormat, parse as parse_format};
pub use legend::{IntoLegendLoc, Legend};
pub use legend_key::{KeyBox, LegendKey, Obstacles};
pub(crate) use line::{Course, Toward};
pub use line::{DrawStyle, Line2D};
pub use linestyle::{IntoLineStyle, LineStyle};
pub use marker::{FillStyle, IntoMarker, MarkerStyle};
pub use markevery::{IntoMarkEvery, MarkEvery};
pub use patch::{Patch, PatchSetters, PatchStyle};
pub use path_collection::PathCollection;
pub use spine::{IntoSpinePosition, Side, Spine, SpinePosition};
pub(crate) use style::checked_width;
pub use style::{IntoCap, IntoJoin};
pub use text::Text;
pub(crate) use text::TextRole;
pub use text_align::{HAlign, RotationMode, VAlign};
pub use text_box::TextBox;
pub use text_into::{IntoFamilies, IntoFontSize, IntoFontWeight, IntoRotation};
pub use tick_params::{GridParams, TickDirection, TickParams};
pub(crate) use tick_params::{Styles, TickStyle, Which, parse_axis};
pub use transform::{AxesView, AxisMap, CoordMap, Coords};
