//! A picture made of axes: its size, grid of subplots, titles, and how it is drawn and saved.

mod align;
mod anchored_inset;
mod artists;
mod autofmt;
mod axes_divider;
mod axes_grid;
mod axes_list;
mod child;
mod colorbar;
mod colorbar_place;
mod colorbar_setters;
mod constrained;
mod constrained_bars;
mod divider;
mod draw;
mod getters;
mod grid;
mod gridspec;
mod layout_engine;
mod legend;
mod mosaic;
mod save;
mod save_options;
mod sharing;
mod subfigures;
mod subplots;
mod texts;
mod tight;
mod tracks;

use std::any::Any;
use std::ops::{Index, IndexMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

pub use anchored_inset::AnchoredInset;
pub use axes_divider::{AppendedAxes, AxesDivider, IntoAxesSize};
pub use axes_grid::{AxesGrid, IntoShare, Share};
pub use colorbar::{ColorbarMut, IntoMappable};
pub use colorbar_setters::{ExtendLength, IntoExtendFrac};
pub use grid::{IntoSubplotIndex, SubplotParams};
pub use gridspec::{GridSpec, IntoSpan};
pub use layout_engine::ConstrainedLayout;
pub use mosaic::{IntoMosaic, Mosaic};
pub use save_options::{BboxInches, IntoBboxInches, SaveOptions};
pub use subfigures::{SubFigureId, SubFigures};
pub use tight::TightLayout;

use crate::artist::{Artist, ArtistBase, AxesId, AxesView, Coords, Handle, Legend, Scene, Text};
use crate::axes::Axes;
use crate::color::{Color, IntoColor};
use crate::data::Number;
use crate::error::Error;
use crate::geom::BBox;
use crate::rc::RcParams;
use grid::Cell;

static NEXT_FIGURE: AtomicU32 = AtomicU32::new(1);

/// The slot of the figure's own artists.
const FIGURE: u32 = u32::MAX;

/// More pixels than this are an error unless [`Figure::max_pixels`] allows them: 2^27, half a gigabyte.
const MAX_PIXELS: u64 = 1 << 27;

/// A picture, as matplotlib's `Figure`. It owns its axes, which own what is plotted.
///
/// Cloning it clones all of it; handles are good for the clone too. Drawing takes `&Figure`, so that many threads
/// can draw the same one.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();                          // 6.4 x 4.8 in at 100 dpi
/// let ax = fig.add_subplot(1, 1, 1);
/// let line = ax.plot_y([1, 2, 3]).handle();
/// ax.set_title("hi mom");
/// fig[line].color("C1");
/// let png: Vec<u8> = fig.to_png()?;
/// assert_eq!(&png[1..4], b"PNG");
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Figure {
    id: u32,
    rc: Arc<RcParams>,
    size_in: (f64, f64),
    dpi: f64,
    facecolor: Color,
    edgecolor: Color,
    linewidth: f64,
    axes: axes_list::AxesList,
    /// Where in a grid each axes lies.
    cells: Vec<Option<Cell>>,
    colorbars: Vec<colorbar_place::Placement>,
    /// Which axes share a place.
    dividers: Vec<divider::Divider>,
    subplotpars: SubplotParams,
    layout: Option<layout_engine::LayoutEngine>,
    artists: Vec<Option<Box<dyn Artist>>>,
    legends: Vec<Legend>,
    /// Whose labels and titles are in line.
    aligned: align::Aligned,
    /// The title, and the labels of x and y, over all axes.
    supertexts: [Option<Text>; 3],
    subfigures: Vec<Figure>,
    /// Of a subfigure: where it lies.
    panel: Option<subfigures::Panel>,
    base: ArtistBase,
    max_pixels: u64,
}

impl Default for Figure {
    fn default() -> Self {
        Self::new()
    }
}

impl Figure {
    /// An empty figure of 6.4 by 4.8 inches at 100 dots per inch, white.
    pub fn new() -> Self {
        Self::with_rc(RcParams::default())
    }

    /// An empty figure of this size in inches.
    #[track_caller]
    pub fn with_size(width_in: impl Number, height_in: impl Number) -> Self {
        let mut fig = Self::new();
        fig.set_size_inches(width_in.to_f64(), height_in.to_f64());
        fig
    }

    /// An empty figure with defaults of your own.
    pub fn with_rc(rc: RcParams) -> Self {
        let id = NEXT_FIGURE.fetch_add(1, Ordering::Relaxed);
        let framed = rc.pictures.frameon;
        Self {
            id,
            size_in: rc.figure_figsize,
            dpi: rc.figure_dpi,
            facecolor: if framed { rc.figure_facecolor.clone() } else { Color::NONE },
            edgecolor: if framed { rc.figure_edgecolor.clone() } else { Color::NONE },
            linewidth: 0.0,
            axes: axes_list::AxesList::default(),
            cells: Vec::new(),
            colorbars: Vec::new(),
            dividers: Vec::new(),
            subplotpars: SubplotParams::of(&rc),
            layout: layout_engine::LayoutEngine::of(&rc.pictures),
            artists: Vec::new(),
            legends: Vec::new(),
            aligned: align::Aligned::default(),
            supertexts: [None, None, None],
            subfigures: Vec::new(),
            panel: None,
            base: ArtistBase::new(AxesId { figure: id, index: FIGURE }, u32::MAX, 0.0),
            max_pixels: MAX_PIXELS,
            rc: Arc::new(rc),
        }
    }

    /// The defaults of all that is added from now on.
    pub fn rc_params(&mut self) -> &mut RcParams {
        Arc::make_mut(&mut self.rc)
    }

    /// Width and height in inches; a size that cannot be drawn is an error of the next draw.
    #[track_caller]
    pub fn set_size_inches(&mut self, width: impl Number, height: impl Number) -> &mut Self {
        let (width, height) = (width.to_f64(), height.to_f64());
        if self.refuses("set_size_inches") {
            return self;
        }
        if width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite() {
            self.resize((width, height), self.dpi);
        } else {
            self.base
                .fail(format!("a figure's size must be finite and above 0, not {width} x {height} inches"));
        }
        self
    }

    /// Width and height in inches.
    pub fn get_size_inches(&self) -> (f64, f64) {
        self.size_in
    }

    /// Dots per inch. Default 100.
    #[track_caller]
    pub fn dpi(&mut self, dpi: impl Number) -> &mut Self {
        if self.refuses("dpi") {
            return self;
        }
        if let Some(dpi) = self.base.above_zero("dpi", dpi.to_f64()) {
            self.resize(self.size_in, dpi);
        }
        self
    }

    /// Dots per inch.
    pub fn get_dpi(&self) -> f64 {
        self.dpi
    }

    /// The colour behind everything. Default white.
    #[track_caller]
    pub fn facecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.facecolor = c;
        }
        self
    }

    /// The colour of the line around everything, which is seen where [`Figure::linewidth`] is not 0.
    #[track_caller]
    pub fn edgecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.edgecolor = c;
        }
        self
    }

    /// The width of the line around everything, in points. Default 0.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidth =
            crate::artist::checked_width(&mut self.base, "linewidth", points.to_f64(), self.linewidth);
        self
    }

    /// How many pixels a picture of this figure may have; more are an error. Default 2^27.
    pub fn max_pixels(&mut self, pixels: u64) -> &mut Self {
        self.max_pixels = pixels;
        self
    }

    /// Text at `(x, y)` in fractions of the figure.
    #[track_caller]
    pub fn text(&mut self, x: impl Number, y: impl Number, text: impl Into<String>) -> &mut Text {
        let (x, y) = (x.to_f64(), y.to_f64());
        let rc = self.rc.clone();
        let t = self.add_artist(|base| Text::new(base, &rc, x, y, text));
        t.base.zorder = 3.0;
        t.base.coords = Coords::Figure;
        t.base.clip_on = false;
        if !x.is_finite() || !y.is_finite() {
            t.base.fail(format!("a text's place must be finite, not ({x}, {y})"));
        }
        t
    }

    /// Adds any artist to the figure itself, in fractions of the figure.
    #[track_caller]
    pub fn add_artist<A: Artist>(&mut self, make: impl FnOnce(ArtistBase) -> A) -> &mut A {
        let id = AxesId { figure: self.id, index: FIGURE };
        let slot = self.artists.len() as u32;
        let mut base = ArtistBase::new(id, slot, 2.0);
        base.coords = Coords::Figure;
        base.clip_on = false;
        let mut artist = make(base);
        (artist.base_mut().axes, artist.base_mut().slot) = (id, slot);
        self.artists.push(Some(Box::new(artist)));
        let added = self.artists.last_mut().and_then(|a| a.as_deref_mut());
        added.and_then(|a| (a as &mut dyn Any).downcast_mut()).expect("just added")
    }

    /// The axes, in the order of their making.
    pub fn axes(&self) -> &[Axes] {
        &self.axes
    }

    /// The axes, in the order of their making.
    pub fn axes_mut(&mut self) -> &mut [Axes] {
        &mut self.axes
    }

    /// The axes of this name, be it of a subfigure; `None` where it is of another figure.
    pub fn get_axes(&self, id: AxesId) -> Option<&Axes> {
        self.figure_of(id.figure)?.axes.get(id.index as usize)
    }

    fn get_axes_mut(&mut self, id: AxesId) -> Option<&mut Axes> {
        let owner = self.owner_mut(id.figure);
        let own = id.figure == owner.id;
        owner.axes.get_mut(id.index as usize).filter(|_| own)
    }

    /// The same, but not of a subfigure.
    fn own_axes(&self, id: AxesId) -> Option<&Axes> {
        self.axes.get(id.index as usize).filter(|_| id.figure == self.id)
    }

    /// The artist, if it is still there.
    pub fn get<A: Artist>(&self, h: Handle<A>) -> Option<&A> {
        (self.artist(h.erase())? as &dyn Any).downcast_ref()
    }

    /// The artist, if it is still there.
    pub fn get_mut<A: Artist>(&mut self, h: Handle<A>) -> Option<&mut A> {
        let owner = self.owner_mut(h.axes.figure);
        if h.axes.figure != owner.id {
            return None;
        }
        if h.axes.index == FIGURE {
            let a = owner.artists.get_mut(h.slot as usize)?.as_deref_mut()?;
            return (a as &mut dyn Any).downcast_mut();
        }
        owner.axes.get_mut(h.axes.index as usize)?.get_mut(h)
    }

    /// Takes an artist out. Handles of other artists stay valid.
    pub fn remove<A: Artist>(&mut self, h: Handle<A>) -> Option<Box<dyn Artist>> {
        let owner = self.owner_mut(h.axes.figure);
        if h.axes.figure != owner.id {
            return None;
        }
        match h.axes.index {
            FIGURE => owner.artists.get_mut(h.slot as usize)?.take(),
            i => owner.axes.get_mut(i as usize)?.remove(h),
        }
    }

    /// Takes all axes, texts and subfigures away.
    pub fn clear(&mut self) -> &mut Self {
        self.axes.clear();
        self.cells.clear();
        self.colorbars.clear();
        self.dividers.clear();
        self.artists.clear();
        self.supertexts = [None, None, None];
        self.legends.clear();
        self.aligned = align::Aligned::default();
        self.subfigures.clear();
        self
    }

    fn first_error(&self) -> Option<&Error> {
        let own = self.artists.iter().flatten().map(|a| a.base());
        let texts = self.supertexts.iter().flatten().map(|t| &t.base);
        let legends = self.legends.iter().map(|l| &l.base);
        let figure =
            std::iter::once(&self.base).chain(own).chain(texts).chain(legends).find_map(|b| b.error.as_ref());
        let axes = || self.axes.iter().find_map(Axes::first_error);
        figure.or_else(axes).or_else(|| self.subfigures.iter().find_map(Self::first_error))
    }
}

impl Scene for Figure {
    fn artist(&self, h: Handle<dyn Artist>) -> Option<&dyn Artist> {
        let owner = self.figure_of(h.axes.figure)?;
        match h.axes.index {
            FIGURE => owner.artists.get(h.slot as usize)?.as_deref(),
            i => owner.axes.get(i as usize)?.artist_in_slot(h.slot),
        }
    }

    fn artists_of(&self, axes: AxesId) -> Vec<&dyn Artist> {
        match self.get_axes(axes) {
            Some(a) => a.artists().collect(),
            None => Vec::new(),
        }
    }

    fn view_of(&self, axes: AxesId, figure: BBox, dpi: f64) -> Option<AxesView> {
        let (owner, around) = self.panel_of(axes.figure, figure)?;
        owner.view_of_axes(axes, around, dpi)
    }
}

impl Index<AxesId> for Figure {
    type Output = Axes;
    #[track_caller]
    fn index(&self, id: AxesId) -> &Axes {
        self.get_axes(id).expect("the axes is of another figure, or was cleared")
    }
}

impl IndexMut<AxesId> for Figure {
    #[track_caller]
    fn index_mut(&mut self, id: AxesId) -> &mut Axes {
        self.get_axes_mut(id).expect("the axes is of another figure, or was cleared")
    }
}

impl<A: Artist> Index<Handle<A>> for Figure {
    type Output = A;
    #[track_caller]
    fn index(&self, h: Handle<A>) -> &A {
        self.get(h).expect("the artist was removed, or is of another figure")
    }
}

impl<A: Artist> IndexMut<Handle<A>> for Figure {
    #[track_caller]
    fn index_mut(&mut self, h: Handle<A>) -> &mut A {
        self.get_mut(h).expect("the artist was removed, or is of another figure")
    }
}
