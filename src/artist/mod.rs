//! What an axes can draw: lines, text, shapes, ticks.
//!
//! An artist holds the user's numbers and how they are to look; it draws itself on any
//! [`Renderer`](crate::render::Renderer) from plain values that are resolved at each draw.

mod axis;
pub(crate) mod axis_draw;
pub(crate) mod axis_ticks;
mod base;
mod boxshape;
mod boxstyle;
mod collection;
mod contour_draw;
mod contour_input;
mod contour_labels;
mod contour_levels;
mod contour_place;
mod contour_set;
mod contour_style;
mod format_string;
mod hatch;
mod line;
mod line_draw;
mod linestyle;
mod mapping;
pub mod marker;
mod markevery;
mod mesh_grid;
mod patch;
mod quad_mesh;
mod spine;
mod style;
mod text;
mod text_layout;
mod tick_params;
mod transform;

pub use axis::{Axis, Direction};
pub(crate) use base::artist_base;
pub use base::{Artist, ArtistBase, AxesId, DataLimits, DrawContext, Handle, Scene};
pub use boxstyle::BoxStyle;
pub use collection::{Collection, LineCollection};
pub(crate) use contour_input::ContourInput;
pub use contour_labels::{ContourLabels, IntoLabelFormat, LabelFormat};
pub use contour_levels::{IntoLevels, LevelSpec};
pub use contour_set::ContourSet;
pub use format_string::{LineFormat, parse as parse_format};
pub(crate) use line::{Course, Toward};
pub use line::{DrawStyle, Line2D};
pub use linestyle::{IntoLineStyle, LineStyle};
pub use mapping::{ColorMapping, ColorbarContent, Mappable};
pub use marker::{FillStyle, IntoMarker, MarkerStyle};
pub use markevery::{IntoMarkEvery, MarkEvery};
pub(crate) use mesh_grid::MeshGrid;
pub use patch::{Patch, PatchSetters, PatchStyle};
pub use quad_mesh::{IntoEdgeColors, QuadMesh};
pub use spine::{IntoSpinePosition, Side, Spine, SpinePosition};
pub(crate) use style::checked_width;
pub use style::{IntoCap, IntoJoin};
pub(crate) use text::TextRole;
pub use text::{
    HAlign, IntoFamilies, IntoFontSize, IntoFontWeight, IntoRotation, RotationMode, Text, TextBox, VAlign,
};
pub use tick_params::{GridParams, TickDirection, TickParams};
pub(crate) use tick_params::{Styles, TickStyle, Which, parse_axis};
pub use transform::{AxesView, AxisMap, CoordMap, Coords};
