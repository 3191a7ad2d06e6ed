//! All that a script needs: `use isoplot::prelude::*;`.

pub use crate::artist::{
    Artist, AxesId, Axis, BarContainer, BoxStyle, Coords, ErrorbarContainer, FillBetween, FillStyle, Handle,
    Legend, Line2D, LineCollection, LineStyle, MarkEvery, MarkerStyle, Patch, PatchSetters, PathCollection,
    Spine, SpinePosition, StemContainer, Text,
};
pub use crate::axes::Axes;
pub use crate::canvas::FigureCanvas;
pub use crate::color::{Color, Rgba};
pub use crate::encode::{Compression, PngOptions};
pub use crate::figure::{AxesGrid, BboxInches, Figure, SaveOptions};
pub use crate::plt;
pub use crate::rc::RcParams;
pub use crate::render::Snap;
pub use crate::text::Font;
pub use crate::tick::{
    AutoLocator, AutoMinorLocator, FixedFormatter, FixedLocator, FormatStrFormatter, FuncFormatter,
    IndexLocator, LinearLocator, MaxNLocator, MultipleLocator, NullFormatter, NullLocator, PercentFormatter,
    ScalarFormatter, StrMethodFormatter,
};
