//! A plotting area: its artists, limits, ticks and titles, and the plotting methods by family.

mod anchored;
mod anchored_child;
mod aspect;
mod axis_below;
mod bar_labels;
mod bars;
mod box_aspect;
mod boxes;
mod child;
mod collections;
pub(crate) mod colorbar;
mod columns;
mod contours;
mod cycle;
mod draw;
mod ecdf;
mod fills;
mod hist2d;
mod hists;
mod images;
mod labels;
mod limits;
mod lines;
mod log;
mod meshes;
mod own_ticks;
mod pies;
mod polar;
mod scatter;
mod sharing;
mod shelf;
mod space;
mod space_draw;
mod space_limits;
mod space_setters;
mod spans;
mod spectra;
mod spy;
mod stacks;
mod storage;
mod surfaces;
mod tables;
mod tick_options;
mod ticks;
mod triangles;
mod vectors;
mod violins;

use std::ops::{Index, IndexMut};
use std::sync::Arc;

pub use crate::data::IntoBins;
pub(crate) use anchored_child::{Anchored, InsetSize};
pub use aspect::{IntoAspect, IntoAxisSetting};
pub use axis_below::AxisBelow;
pub use bar_labels::{BarLabelled, BarLabels, IntoBarLabel};
pub use box_aspect::{BoxAspect, IntoBoxAspect};
pub(crate) use child::{Child, ChildKind, Functions};
pub(crate) use draw::{Laid, Resolved};
pub use ecdf::Ecdf;
pub use hist2d::Hist2d;
pub use polar::{IntoThetaDirection, IntoThetaZero};
pub(crate) use shelf::{Shelf, copied};
pub use spy::Spy;
pub use tick_options::{LocatorParams, TicklabelFormat};

use crate::artist::{
    Artist, ArtistBase, AxesId, Axis, DataLimits, Direction, Handle, Legend, Polar, Side, Spine, Text, now,
};
use crate::color::{Color, IntoColor};
use crate::data::Number;
use crate::each::Each;
use crate::geom::BBox;
use crate::rc::RcParams;
use aspect::Aspect;
pub(crate) use aspect::Spot;
use cycle::Cycle;

/// A plotting area of a figure, as matplotlib's `Axes`.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.plot([0.0, 1.0, 2.0], [0, 1, 4]);
/// ax.set_xlim(0.0, 2.0);
/// assert_eq!(ax.get_ylim(), (-0.2, 4.2));
/// ```
#[derive(Clone, Debug)]
pub struct Axes {
    pub(crate) base: ArtistBase,
    pub(crate) rc: Arc<RcParams>,
    /// Width and height of the figure in inches.
    pub(crate) figure_in: (f64, f64),
    /// The figure's own pixels per inch.
    pub(crate) figure_dpi: f64,
    /// The rectangle in fractions of the figure.
    pub(crate) position: BBox,
    /// The same before colorbars took their room.
    pub(crate) whole_position: BBox,
    /// When [`Axes::set_position`] said so: of axes that lie upon one another, the last counts.
    placed: u64,
    artists: Vec<Option<Box<dyn Artist>>>,
    pub(crate) xaxis: Axis,
    pub(crate) yaxis: Axis,
    spines: [Spine; 4],
    /// What an unknown name gets: never drawn.
    lost_spine: Spine,
    /// What those get who ask axes of two directions for a third one: never drawn.
    lost_zaxis: Option<Box<Axis>>,
    titles: Vec<Text>,
    pub(crate) legend: Option<Legend>,
    facecolor: Color,
    frame_on: bool,
    axis_on: bool,
    /// Whether limits end at the data, without regard to ticks.
    tight: bool,
    use_sticky_edges: bool,
    aspect: Aspect,
    /// How angles and distances lie, where it is polar.
    polar: Option<Arc<Polar>>,
    /// What else 3-D axes have.
    pub(crate) cube: Option<Box<space::Cube>>,
    /// What it shows, where it is a colorbar.
    pub(crate) colorbar: Option<Box<colorbar::Colorbar>>,
    cycle: Cycle,
    /// That of filled shapes.
    fill_cycle: Cycle,
    /// How many artists have had from their axis what they ask of it.
    heeded: usize,
    /// The names of all axes of the figure.
    shelf: Shelf,
    /// The axes of the figure with which x and y are shared.
    pub(crate) share: [Option<u32>; 2],
    /// The axes that this one lies upon, with an axis of its own at the other side.
    pub(crate) twin_of: Option<u32>,
    /// Whether its cells reach the first and the last row, and the first and the last column, of their grid.
    pub(crate) outer_cells: Option<[(bool, bool); 2]>,
    /// What ties it to the axes that it lies in.
    pub(crate) child: Option<Child>,
}

impl Axes {
    #[track_caller]
    pub(crate) fn new(
        id: AxesId,
        rc: Arc<RcParams>,
        figure_in: (f64, f64),
        figure_dpi: f64,
        position: BBox,
    ) -> Self {
        let spine = |side| Spine::new(side, &rc);
        Self {
            base: ArtistBase::new(id, u32::MAX, 0.0),
            figure_in,
            figure_dpi,
            position,
            whole_position: position,
            placed: 0,
            artists: Vec::new(),
            xaxis: Axis::new(Direction::X, &rc),
            yaxis: Axis::new(Direction::Y, &rc),
            spines: [Side::Left, Side::Right, Side::Bottom, Side::Top].each(spine),
            lost_spine: spine(Side::Left),
            lost_zaxis: None,
            titles: Vec::new(),
            legend: None,
            facecolor: rc.axes_facecolor.clone(),
            frame_on: true,
            axis_on: true,
            tight: false,
            use_sticky_edges: true,
            aspect: Aspect::default(),
            polar: None,
            cube: None,
            colorbar: None,
            cycle: Cycle::default(),
            fill_cycle: Cycle::default(),
            heeded: 0,
            shelf: Shelf::default(),
            share: [None, None],
            twin_of: None,
            outer_cells: None,
            child: None,
            rc,
        }
    }

    /// This axes' name in its figure.
    pub fn id(&self) -> AxesId {
        self.base.axes
    }

    /// Takes all artists, titles and settings away.
    pub fn clear(&mut self) -> &mut Self {
        let mut fresh = Self::new(self.id(), self.rc.clone(), self.figure_in, self.figure_dpi, self.position);
        // What it shares, where it lies and what kind of axes it is stays.
        fresh.keep_names_of(self);
        let (polar, child, cube) = (self.polar.take(), self.child.take(), self.cube.take());
        *self = Self { share: self.share, twin_of: self.twin_of, child, ..fresh };
        if let Some(polar) = polar {
            // As in matplotlib, the labels stay where they are.
            let rlabel_position = polar.rlabel_position;
            self.polar = Some(Arc::new(Polar { rlabel_position, ..Polar::default() }));
            self.become_polar();
        }
        if let Some(cube) = cube {
            self.become_3d(cube.camera);
        }
        self
    }

    /// The x axis: locators, formatters, label.
    pub fn xaxis(&mut self) -> &mut Axis {
        self.heed_artists();
        &mut self.xaxis
    }

    /// The y axis: locators, formatters, label.
    pub fn yaxis(&mut self) -> &mut Axis {
        self.heed_artists();
        &mut self.yaxis
    }

    /// The names of its spines, in the order of their sides.
    fn spine_names(&self) -> [&'static str; 4] {
        match self.polar {
            None => ["left", "right", "bottom", "top"],
            Some(_) => ["start", "end", "inner", "polar"],
        }
    }

    /// One of the lines around the axes: `"left"`, `"right"`, `"bottom"` or `"top"`; of polar axes `"polar"`, and
    /// where a sector is shown `"start"`, `"end"` and `"inner"`.
    #[track_caller]
    pub fn spines(&mut self, name: &str) -> &mut Spine {
        let names = self.spine_names();
        match names.iter().position(|n| *n == name) {
            Some(i) => &mut self.spines[i],
            None => {
                self.base.fail(format!("{name:?} is not a spine: {}", names.join(", ")));
                &mut self.lost_spine
            }
        }
    }

    /// Does the same to several spines: `ax.spines_each(["top", "right"], |s| { s.visible(false); })`.
    #[track_caller]
    pub fn spines_each<'n>(
        &mut self,
        names: impl IntoIterator<Item = &'n str>,
        mut change: impl FnMut(&mut Spine),
    ) -> &mut Self {
        for name in names {
            change(self.spines(name));
        }
        self
    }

    pub(crate) fn spine(&self, side: Side) -> &Spine {
        &self.spines[side as usize]
    }

    /// The colour behind everything. Default white.
    #[track_caller]
    pub fn set_facecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.facecolor = c;
        }
        self
    }

    /// Whether the background and the spines are drawn. Default: yes.
    pub fn set_frame_on(&mut self, on: bool) -> &mut Self {
        self.frame_on = on;
        self
    }

    /// Hides the axes' background, spines, ticks and labels; what is plotted stays.
    pub fn set_axis_off(&mut self) -> &mut Self {
        self.axis_on = false;
        self
    }

    /// Takes [`Axes::set_axis_off`] back.
    pub fn set_axis_on(&mut self) -> &mut Self {
        self.axis_on = true;
        self
    }

    /// Whether the axes is drawn at all.
    pub fn set_visible(&mut self, visible: bool) -> &mut Self {
        self.base.visible = visible;
        self
    }

    /// The order in which the axes of a figure are drawn; higher is later. Default 0.
    pub fn set_zorder(&mut self, zorder: impl Number) -> &mut Self {
        self.base.zorder = zorder.to_f64();
        self
    }

    /// Whether ticks and grid lie below (`true`), between shapes and lines (`"line"`, the default) or above
    /// (`false`) what is plotted.
    pub fn set_axisbelow(&mut self, below: impl Into<AxisBelow>) -> &mut Self {
        let zorder = match below.into() {
            AxisBelow::Below => 0.5,
            AxisBelow::Line => 1.5,
            AxisBelow::Above => 2.5,
        };
        self.xaxis.base.zorder = zorder;
        self.yaxis.base.zorder = zorder;
        self
    }

    /// Moves the axes, and those upon it: left, bottom, width, height in fractions of the figure.
    #[track_caller]
    pub fn set_position(&mut self, rect: [impl Number; 4]) -> &mut Self {
        let [left, bottom, width, height] = rect.each(Number::to_f64);
        let b = BBox::from_bounds(left, bottom, width, height);
        if b.is_finite() && width >= 0.0 && height >= 0.0 {
            (self.position, self.whole_position, self.placed) = (b, b, now());
        } else {
            self.base.fail(format!("an axes cannot be at {left}, {bottom} with size {width} x {height}"));
        }
        self
    }

    /// What all artists span.
    pub(crate) fn data_limits(&self) -> DataLimits {
        self.artists().fold(DataLimits::default(), |all, a| all.union(&a.data_limits()))
    }

    /// The first failure of the axes and all in it.
    pub(crate) fn first_error(&self) -> Option<&crate::error::Error> {
        let axes = [&self.xaxis, &self.yaxis].into_iter().chain(self.cube.as_ref().map(|c| &c.zaxis));
        let parts = axes.flat_map(|a| [&a.base, &a.label.base, &a.offset_text.base]);
        let spines = self.spines.iter().map(|s| &s.base);
        let titles = self.titles.iter().map(|t| &t.base);
        let artists = self.artists().map(|a| a.base());
        std::iter::once(&self.base)
            .chain(artists)
            .chain(parts)
            .chain(spines)
            .chain(titles)
            .chain(self.legend.iter().map(|l| &l.base))
            .find_map(|b| b.error.as_ref())
    }
}

impl<A: Artist> Index<Handle<A>> for Axes {
    type Output = A;
    #[track_caller]
    fn index(&self, h: Handle<A>) -> &A {
        self.get(h).expect("the artist was removed, or is of another axes")
    }
}

impl<A: Artist> IndexMut<Handle<A>> for Axes {
    #[track_caller]
    fn index_mut(&mut self, h: Handle<A>) -> &mut A {
        self.get_mut(h).expect("the artist was removed, or is of another axes")
    }
}
