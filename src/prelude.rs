//! All that a script needs: `use isoplot::prelude::*;`.

pub use crate::artist::{
    Annulus, Arrow, Circle, CirclePolygon, ConnectionPatch, Ellipse, FancyArrow, FancyBboxPatch, Polygon,
    Rectangle, RegularPolygon, Wedge,
};
pub use crate::artist::{
    Artist, AxesId, AxesImage, Axis, BarContainer, Barbs, BoxPlot, BoxStyle, BrokenBars, ContourLabels,
    ContourSet, Coords, EachSetters, ErrorbarContainer, EventPlot, FillBetween, FillStyle, Handle, HexBin,
    Histogram, ImageData, Imsave, Legend, Line2D, LineCollection, LineStyle, Mappable, MarkEvery,
    MarkerStyle, Patch, PatchSetters, PathCollection, Pie, PolySetters, QuadMesh, Quiver, ScalarMappable,
    Spine, SpinePosition, StackPlot, StandSetters, StemContainer, StepPatch, Streamplot, Table, Text,
    Transform, TriMesh, ViolinPlot,
};
pub use crate::axes::{Axes, Ecdf, Hist2d, Spy};
pub use crate::canvas::FigureCanvas;
pub use crate::color::{
    AsinhNorm, BoundaryNorm, CenteredNorm, Colormap, FuncNorm, LinearSegmentedColormap, ListedColormap,
    LogNorm, NoNorm, Norm, Normalize, PowerNorm, SymLogNorm, TwoSlopeNorm,
};
pub use crate::color::{Color, LightSource, Rgba, color_sequence};
pub use crate::data::{Date, Grid, arange, date, date_range, linspace, meshgrid};
pub use crate::encode::{Compression, PngOptions};
pub use crate::figure::{AxesGrid, BboxInches, Figure, GridSpec, Mosaic, SaveOptions};
pub use crate::geom::Affine;
pub use crate::mlab::{self, Correlation, Spectral};
pub use crate::plt;
pub use crate::rc::{Cycler, RcParams, cycler};
pub use crate::render::{Snap, patheffects};
pub use crate::scale::{AsinhScale, FuncScale, LogScale, LogitScale, Nonpositive, SymmetricalLogScale};
pub use crate::text::Font;
pub use crate::tick::{
    AsinhLocator, AutoDateFormatter, AutoDateLocator, AutoLocator, AutoMinorLocator, ConciseDateFormatter,
    DateFormatter, DayLocator, EngFormatter, FixedFormatter, FixedLocator, FormatStrFormatter, FuncFormatter,
    HourLocator, IndexLocator, LinearLocator, LogFormatter, LogFormatterExponent, LogFormatterMathtext,
    LogFormatterSciNotation, LogLocator, LogitFormatter, LogitLocator, MaxNLocator, MinuteLocator,
    MonthLocator, MultipleLocator, NullFormatter, NullLocator, PercentFormatter, ScalarFormatter,
    SecondLocator, StrMethodFormatter, SymmetricalLogLocator, ThetaFormatter, ThetaLocator, WeekdayLocator,
    YearLocator,
};
pub use crate::tri::{LinearTriInterpolator, TriAnalyzer, Triangulation, UniformTriRefiner};
