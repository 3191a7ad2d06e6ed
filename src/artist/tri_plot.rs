//! The edges of triangles and their points, to be changed together.

use super::{Artist, Handle, IntoLineStyle, IntoMarker, Line2D};
use crate::color::IntoColor;
use crate::data::Data;

/// What `triplot` makes: a line of edges, and one of markers. Setters change both; handles name each.
#[derive(Debug)]
pub struct TriPlot<'a> {
    lines: &'a mut Line2D,
    markers: &'a mut Line2D,
    /// The points, which count only once they have markers.
    points: (Data, Data),
}

/// Setters of [`Line2D`] that change lines, markers, or both.
macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident($arg:ty) on $($part:ident)*;)*) => {$(
        $(#[$doc])*
        #[track_caller]
        pub fn $name(&mut self, value: $arg) -> &mut Self {
            $(self.$part.$name(value.clone());)*
            self
        }
    )*};
}

impl<'a> TriPlot<'a> {
    pub(crate) fn new([lines, markers]: [&'a mut Line2D; 2], points: (Data, Data)) -> Self {
        Self { lines, markers, points }
    }

    setters! {
        /// The colour of edges and markers. Default: the next two of the property cycle.
        color(impl IntoColor + Clone) on lines markers;
        /// The width of edges in points. Default 1.5.
        linewidth(f64) on lines;
        /// The style of edges; `"none"` draws only markers.
        linestyle(impl IntoLineStyle + Clone) on lines;
        /// The size of markers in points. Default 6.
        markersize(f64) on markers;
        /// The width of markers' edges in points. Default 1.
        markeredgewidth(f64) on markers;
        /// The colour of markers' edges.
        markeredgecolor(impl IntoColor + Clone) on markers;
        /// The fill of markers.
        markerfacecolor(impl IntoColor + Clone) on markers;
        /// Opacity, `0..=1`.
        alpha(f64) on lines markers;
        /// The drawing order of both. Default 1 for edges and 2 for markers.
        zorder(f64) on lines markers;
        /// Text for the legend.
        label(&str) on lines;
    }

    /// A mark at every point: `"o"`, `"x"`, ... Default none.
    #[track_caller]
    pub fn marker(&mut self, marker: impl IntoMarker) -> &mut Self {
        let (x, y) = self.points.clone();
        self.markers.init_data(x, y);
        self.markers.marker(marker);
        self
    }

    /// Colour, marker and line style in one short string: `"k.-"`, `"C1:"`.
    #[track_caller]
    pub fn fmt(&mut self, fmt: &str) -> &mut Self {
        if let Some(f) = self.lines.base.check(super::parse_format(fmt)) {
            if let Some(c) = f.color {
                self.color(c);
            }
            if let Some(m) = f.marker {
                self.marker(m.as_str());
            }
            if let Some(ls) = f.linestyle {
                self.lines.linestyle = ls;
            }
        }
        self
    }

    /// The edges.
    pub fn lines(&self) -> Handle<Line2D> {
        self.lines.handle()
    }

    /// The markers.
    pub fn markers(&self) -> Handle<Line2D> {
        self.markers.handle()
    }
}
