//! Markers at points, each with a size and colours of its own: what `scatter` makes.

use super::space::SpacePoints;
use super::{
    ArtistBase, ColorMapping, FillStyle, IntoCap, IntoEdgeColors, IntoJoin, IntoLineStyle, IntoMarker,
    LineStyle, MarkerStyle,
};
use crate::color::{Color, IntoColor, IntoColors};
use crate::data::{Data, IntoData, Number, OneOrEach};
use crate::rc::RcParams;
use crate::render::{CapStyle, JoinStyle};

/// The colours of edges.
#[derive(Clone, Debug)]
pub(super) enum Edges {
    /// As the faces.
    Face,
    Colors(Vec<Color>),
}

/// Markers at points, as matplotlib's `PathCollection`: the n-th takes the n-th of sizes, colours and widths, over
/// and over. A point that is not finite is left out.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.scatter([0, 1, 2], [3, 1, 2]).sizes([20, 80, 180]).marker("^").edgecolor("k").alpha(0.5);
/// let mapped = ax.scatter([0, 1, 2], [1, 2, 3]).c([0.1, 0.5, 0.9]).cmap("plasma").handle();
/// fig.colorbar(mapped);
/// ```
#[derive(Clone, Debug)]
pub struct PathCollection {
    pub(crate) base: ArtistBase,
    pub(crate) x: Data,
    pub(crate) y: Data,
    pub(crate) marker: MarkerStyle,
    /// Of markers that do not say it themselves.
    fillstyle: FillStyle,
    pub(crate) sizes: Vec<f64>,
    pub(crate) facecolors: Vec<Color>,
    pub(crate) auto_color: bool,
    /// The numbers whose colours faces have, one each.
    pub(super) numbers: Option<Data>,
    pub(super) mapping: ColorMapping,
    pub(super) edges: Edges,
    /// `None`: 1, or that of lines for markers without a face.
    pub(super) linewidths: Option<Vec<f64>>,
    pub(super) linestyle: LineStyle,
    pub(super) capstyle: CapStyle,
    pub(super) joinstyle: JoinStyle,
    pub(super) antialiased: bool,
    /// On 3-D axes.
    pub(super) space: Option<Box<SpacePoints>>,
}

impl PathCollection {
    pub(crate) fn new(base: ArtistBase, rc: &RcParams, color: Color) -> Self {
        Self {
            base,
            marker: MarkerStyle::from(super::marker::Symbol::Circle),
            fillstyle: rc.marks.fillstyle.parse().unwrap_or(FillStyle::Full),
            sizes: vec![rc.lines_markersize * rc.lines_markersize],
            facecolors: vec![color],
            auto_color: true,
            numbers: None,
            mapping: ColorMapping::new(Data::default()),
            edges: Edges::Face,
            linewidths: None,
            linestyle: LineStyle::Solid,
            capstyle: CapStyle::Butt,
            joinstyle: JoinStyle::Round,
            antialiased: true,
            space: None,
            x: Data::default(),
            y: Data::default(),
        }
    }

    /// Replaces the points.
    #[track_caller]
    pub fn set_offsets(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Self {
        let (x, y) = (self.base.numbers("x", x), self.base.numbers("y", y));
        if x.len() != y.len() {
            self.base.fail(format!(
                "x and y must have the same length, but x has {} and y has {}",
                x.len(),
                y.len()
            ));
        }
        (self.x, self.y) = (x, y);
        self
    }

    /// Keeps a failure unless there is one for all or one each.
    #[track_caller]
    fn one_each(&mut self, what: &str, n: usize) -> bool {
        let good = n == 1 || n == self.x.len();
        if !good {
            self.base.fail(format!("{what} has {n} entries, but there are {} points", self.x.len()));
        }
        good
    }

    /// The mark: `"o"` (default), `"x"`, `"^"`, ...
    #[track_caller]
    pub fn marker(&mut self, marker: impl IntoMarker) -> &mut Self {
        if let Some(m) = self.base.check(marker.into_marker()) {
            let plain = m.fillstyle() == FillStyle::Full && self.fillstyle != FillStyle::Full;
            self.marker = if plain { m.with_fillstyle(self.fillstyle) } else { m };
        }
        self
    }

    /// [`sizes`](Self::sizes).
    #[track_caller]
    pub fn s<A>(&mut self, points_squared: impl OneOrEach<A>) -> &mut Self {
        self.sizes(points_squared)
    }

    /// The sizes, one for all or one each: squares of the markers' widths in points. Default 36. A point whose size is not finite is left out.
    #[track_caller]
    pub fn sizes<A>(&mut self, points_squared: impl OneOrEach<A>) -> &mut Self {
        let s = self.base.numbers("sizes", points_squared.into_column());
        if self.one_each("sizes", s.len()) {
            // What is no size is not drawn.
            let none = if s.len() > 1 { f64::NAN } else { 0.0 };
            self.sizes = s.iter().map(|&v| if v.is_finite() { v.max(0.0) } else { none }).collect();
            self.scale_colors();
        }
        self
    }

    /// Whether the n-th point is shown, as far as place and size tell.
    pub(super) fn has_place(&self, i: usize) -> bool {
        let sized = self.sizes.len() == 1 || self.sizes[i % self.sizes.len()].is_finite();
        let deep = self.space.as_ref().is_none_or(|s| s.z.get(i).is_some_and(|z| z.is_finite()));
        sized && deep && self.x[i].is_finite() && self.y.get(i).is_some_and(|y| y.is_finite())
    }

    /// Takes points in space; one z is that of all.
    #[track_caller]
    pub(crate) fn put_in_space(&mut self, z: Data) {
        let z = if z.len() == 1 { vec![z[0]; self.x.len()].into() } else { z };
        if z.len() != self.x.len() {
            self.base.fail(format!(
                "x and z must have the same length, but x has {} and z has {}",
                self.x.len(),
                z.len()
            ));
        }
        (self.space, self.base.in_space) = (Some(Box::new(SpacePoints::new(z))), true);
    }

    /// Whether the n-th point is shown, as far as place, size and number tell.
    pub(super) fn is_shown(&self, i: usize) -> bool {
        self.has_place(i) && self.numbers.as_ref().is_none_or(|c| c.get(i).is_none_or(|c| c.is_finite()))
    }

    /// The norm spans the numbers of points that are shown, as in matplotlib.
    fn scale_colors(&mut self) {
        let Some(c) = &self.numbers else { return };
        let masked = (0..c.len().min(self.x.len())).any(|i| !self.has_place(i)).then(|| {
            let shown = |(i, &c): (usize, &f64)| if self.has_place(i) { c } else { f64::NAN };
            Data::from(c.iter().enumerate().map(shown).collect::<Vec<f64>>())
        });
        self.mapping.scale_by(masked.unwrap_or_else(|| c.clone()));
    }

    /// Numbers, one each, that a norm and a colormap make colours of: see [`Mappable`](super::Mappable). A point whose number is not
    /// finite is left out. Or a colour of all, or names of colours, one each: see [`PathCollection::color`].
    #[track_caller]
    pub fn c<A>(&mut self, c: impl IntoPointColors<A>) -> &mut Self {
        c.give(self);
        self
    }

    #[track_caller]
    fn set_numbers(&mut self, numbers: Data) -> &mut Self {
        let c = self.base.numbers("c", numbers);
        if c.len() != self.x.len() {
            self.base.fail(format!("c has {} numbers, but there are {} points", c.len(), self.x.len()));
            return self;
        }
        (self.numbers, self.auto_color) = (Some(c), false);
        self.scale_colors();
        self
    }

    /// The colour of all, faces and edges. Default: the next of the property cycle.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            (self.facecolors, self.edges, self.auto_color) = (vec![c], Edges::Face, false);
            self.numbers = None;
        }
        self
    }

    /// The colours, one each, of faces and edges.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors())
            && self.one_each("colors", c.len())
        {
            (self.facecolors, self.auto_color, self.numbers) = (c, false, None);
        }
        self
    }

    /// The colour of all faces; `"none"` leaves edges of the colour of the cycle.
    #[track_caller]
    pub fn facecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            if let (Edges::Face, true) = (&self.edges, c.is_none()) {
                self.edges = Edges::Colors(self.facecolors.clone());
            }
            self.facecolors = vec![c];
        }
        self
    }

    /// The same as [`PathCollection::edgecolors`].
    #[track_caller]
    pub fn edgecolor(&mut self, color: impl IntoEdgeColors) -> &mut Self {
        self.edgecolors(color)
    }

    /// The colours of edges: `"face"` (default) for those of faces, `"none"`, one, or several that points take in turn.
    #[track_caller]
    pub fn edgecolors(&mut self, colors: impl IntoEdgeColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_edge_colors()) {
            self.edges = c.map_or(Edges::Face, Edges::Colors);
        }
        self
    }

    /// The width of all edges in points. Default 1, of markers without a face 1.5.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidths([points.to_f64()])
    }

    /// The widths of edges in points, one or several that points take in turn.
    #[track_caller]
    pub fn linewidths<A>(&mut self, points: impl OneOrEach<A>) -> &mut Self {
        let w = points.into_column();
        if w.is_empty() || w.iter().any(|w| !w.is_finite() || *w < 0.0) {
            self.base.fail(format!("line widths must be finite and not negative: {:?}", &*w));
        } else {
            self.linewidths = Some(w.to_vec());
        }
        self
    }

    /// The line style of edges.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.linestyle = s;
        }
        self
    }

    /// The ends of lines. Default: `"butt"`.
    #[track_caller]
    pub fn capstyle(&mut self, cap: impl IntoCap) -> &mut Self {
        if let Some(c) = self.base.check(cap.into_cap()) {
            self.capstyle = c;
        }
        self
    }

    /// The corners of edges. Default: `"round"`.
    #[track_caller]
    pub fn joinstyle(&mut self, join: impl IntoJoin) -> &mut Self {
        if let Some(j) = self.base.check(join.into_join()) {
            self.joinstyle = j;
        }
        self
    }

    /// Whether edges are smooth. Default: yes.
    pub fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.antialiased = smooth;
        self
    }

    /// The width of the first edge in points.
    pub(super) fn first_linewidth(&self, rc: &RcParams) -> f64 {
        match &self.linewidths {
            Some(w) => w[0],
            None if self.marker.is_filled() => rc.patch_linewidth,
            None => rc.lines_linewidth,
        }
    }

    /// x and y of the points.
    pub fn get_offsets(&self) -> (&[f64], &[f64]) {
        (&self.x, &self.y)
    }
}

/// What [`PathCollection::c`] takes: a column of numbers or of names of colours, one for each point, or one colour of all. `A`
/// only tells the two apart.
pub trait IntoPointColors<A> {
    /// Gives the points their colours.
    #[track_caller]
    fn give(self, points: &mut PathCollection);
}

impl<D: IntoData> IntoPointColors<Data> for D {
    #[track_caller]
    fn give(self, points: &mut PathCollection) {
        let c = self.into_data();
        match c.names() {
            Some(names) => points.colors(names.to_vec()),
            None => points.set_numbers(c),
        };
    }
}

macro_rules! one_color { ($($t:ty)*) => { $(impl IntoPointColors<Color> for $t {
    #[track_caller]
    fn give(self, points: &mut PathCollection) {
        points.color(self);
    }
})* } }
one_color!(&str String Color crate::color::Rgba);
