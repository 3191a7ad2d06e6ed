//! Colorbars: where they go.

use super::Figure;
use super::constrained_bars::Bar;
use crate::artist::{Artist, AxesId, Handle};
use crate::axes::Axes;
use crate::axes::colorbar::Colorbar;
use crate::error::Error;
use crate::geom::BBox;
use std::sync::Arc;

/// The side of its parents that a colorbar is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Location {
    Left,
    Right,
    Top,
    Bottom,
}

impl Location {
    fn parse(name: &str) -> Result<Self, String> {
        match name {
            "left" => Ok(Self::Left),
            "right" => Ok(Self::Right),
            "top" => Ok(Self::Top),
            "bottom" => Ok(Self::Bottom),
            _ => Err(format!("{name:?} is not a place for a colorbar: left, right, top, bottom")),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Top => "top",
            Self::Bottom => "bottom",
        }
    }

    fn is_vertical(self) -> bool {
        matches!(self, Self::Left | Self::Right)
    }

    /// Where the colorbar stays in its room, where its parents stay in theirs, and the room between them.
    fn defaults(self) -> ((f64, f64), (f64, f64), f64) {
        match self {
            Self::Left => ((1.0, 0.5), (0.0, 0.5), 0.10),
            Self::Right => ((0.0, 0.5), (1.0, 0.5), 0.05),
            Self::Top => ((0.5, 0.0), (0.5, 1.0), 0.05),
            Self::Bottom => ((0.5, 1.0), (0.5, 0.0), 0.15),
        }
    }
}

/// How a colorbar shares the room of its parents.
#[derive(Clone, Debug)]
pub(super) struct Placement {
    /// The colorbar's own axes.
    cax: usize,
    /// With the anchors that they had before.
    parents: Vec<(usize, (f64, f64))>,
    location: Location,
    fraction: f64,
    shrink: f64,
    pad: Option<f64>,
}

impl Figure {
    /// Explains the colours of a mappable: an image, a mesh, contours, ... The colorbar takes its room from the
    /// mappable's axes, follows every later change of it, and has setters named as matplotlib's keywords.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let mesh = ax.pcolormesh_c([[1.0, 2.0], [3.0, 4.0]]).handle();
    /// fig.colorbar(mesh).location("bottom").shrink(0.8).label("metres");
    /// fig[mesh].cmap("magma").clim(0.0, 5.0);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn colorbar(&mut self, of: impl Into<Handle<dyn Artist>>) -> ColorbarMut<'_> {
        let of = of.into();
        let mappable = crate::artist::Scene::artist(self, of).and_then(Artist::as_mappable).is_some();
        if !mappable {
            self.base.fail("a colorbar needs an artist of this figure whose numbers become colours");
        }
        let parent = of.axes.index as usize;
        let ax = self.add_axes([0.0, 0.0, 1.0, 1.0]);
        let id = ax.id();
        ax.colorbar = Some(Box::new(Colorbar { aspect: Some(20.0), ..Colorbar::new(of) }));
        ax.spines_each(["left", "right", "bottom", "top"], |s| {
            s.visible(false);
        });
        let cax = id.index as usize;
        let parents: Vec<(usize, (f64, f64))> =
            self.axes.get(parent).filter(|_| mappable).map(|a| (parent, a.anchor())).into_iter().collect();
        self.colorbars.push(Placement {
            cax,
            parents,
            location: Location::Right,
            fraction: 0.15,
            shrink: 1.0,
            pad: self.is_constrained().then_some(0.05),
        });
        let mut bar = ColorbarMut { figure: self, id };
        bar.place();
        bar
    }

    /// The colorbar in this axes, to be changed; `None` where there is none.
    pub fn get_colorbar(&mut self, id: AxesId) -> Option<ColorbarMut<'_>> {
        self.get_axes(id)?.colorbar.as_ref()?;
        Some(ColorbarMut { figure: self, id })
    }

    /// The axes that are colorbars, as they are drawn.
    pub(super) fn filled_colorbars(&self) -> Result<Vec<Option<Axes>>, Error> {
        self.axes.iter().map(|a| a.with_colorbar(self)).collect()
    }

    /// The colorbars that take their room from one of these axes alone.
    pub(super) fn colorbars_of(&self, axes: &[usize]) -> Vec<usize> {
        let own = |p: &&Placement| matches!(p.parents[..], [(i, _)] if axes.contains(&i));
        self.colorbars.iter().filter(own).map(|p| p.cax).collect()
    }

    /// The colorbars that an axes gives room to, in the order of their making.
    pub(super) fn bars_of(&self, axes: usize) -> Vec<Bar> {
        let bar = |p: &Placement| {
            let (anchor, _, pad) = p.location.defaults();
            Bar {
                cax: p.cax,
                parents: p.parents.iter().map(|&(i, _)| i).collect(),
                vertical: p.location.is_vertical(),
                after: matches!(p.location, Location::Right | Location::Bottom),
                anchor,
                fraction: p.fraction,
                shrink: p.shrink,
                pad: p.pad.unwrap_or(pad),
            }
        };
        let own = |p: &&Placement| p.parents.iter().any(|&(i, _)| i == axes);
        self.colorbars.iter().filter(own).map(bar).collect()
    }

    /// Puts all axes where they are without colorbars, then makes room for these, one after the other.
    pub(super) fn place_colorbars(&mut self) {
        for ax in &mut self.axes {
            ax.position = ax.whole_position;
        }
        for p in &self.colorbars {
            let around = p.parents.iter().filter_map(|(i, _)| self.axes.get(*i).map(|a| a.position));
            let Some(whole) = around.reduce(|a, b| a.union(&b)) else { continue };
            let (anchor, parent_anchor, pad) = p.location.defaults();
            let pad = p.pad.unwrap_or(pad);
            let (bar, rest) = split(&whole, p.location, p.fraction, pad);
            for (i, _) in &p.parents {
                let ax = &mut self.axes[*i];
                ax.position = moved(&ax.position, &whole, &rest);
                ax.set_anchor_at(parent_anchor);
            }
            let cax = &mut self.axes[p.cax];
            cax.position = shrunk(&bar, p.location, p.shrink);
            cax.set_anchor_at(anchor);
        }
    }
}

/// The room of the colorbar, and what is left to its parents.
fn split(b: &BBox, location: Location, fraction: f64, pad: f64) -> (BBox, BBox) {
    let x = |f: f64| b.x0 + f * b.width();
    let y = |f: f64| b.y0 + f * b.height();
    match location {
        Location::Left => {
            (BBox::new(b.x0, b.y0, x(fraction), b.y1), BBox::new(x(fraction + pad), b.y0, b.x1, b.y1))
        }
        Location::Right => (
            BBox::new(x(1.0 - fraction), b.y0, b.x1, b.y1),
            BBox::new(b.x0, b.y0, x(1.0 - fraction - pad), b.y1),
        ),
        Location::Bottom => {
            (BBox::new(b.x0, b.y0, b.x1, y(fraction)), BBox::new(b.x0, y(fraction + pad), b.x1, b.y1))
        }
        Location::Top => (
            BBox::new(b.x0, y(1.0 - fraction), b.x1, b.y1),
            BBox::new(b.x0, b.y0, b.x1, y(1.0 - fraction - pad)),
        ),
    }
}

/// The middle part of the colorbar's room.
fn shrunk(b: &BBox, location: Location, shrink: f64) -> BBox {
    if location.is_vertical() {
        let h = b.height() * shrink;
        BBox::from_bounds(b.x0, b.y0 + (b.height() - h) / 2.0, b.width(), h)
    } else {
        let w = b.width() * shrink;
        BBox::from_bounds(b.x0 + (b.width() - w) / 2.0, b.y0, w, b.height())
    }
}

/// A rectangle in `from`, moved as `from` is to `to`.
fn moved(b: &BBox, from: &BBox, to: &BBox) -> BBox {
    let x = |v: f64| to.x0 + (v - from.x0) / from.width() * to.width();
    let y = |v: f64| to.y0 + (v - from.y0) / from.height() * to.height();
    BBox::new(x(b.x0), y(b.y0), x(b.x1), y(b.y1))
}

/// A colorbar, to be changed; each setter takes effect at once.
#[derive(Debug)]
pub struct ColorbarMut<'a> {
    figure: &'a mut Figure,
    id: AxesId,
}

impl ColorbarMut<'_> {
    /// The colorbar's axes.
    pub fn ax(&mut self) -> &mut Axes {
        &mut self.figure[self.id]
    }

    /// The name of the colorbar's axes: `fig[id]`, `fig.get_colorbar(id)`.
    pub fn id(&self) -> AxesId {
        self.id
    }

    #[track_caller]
    pub(super) fn fail(&mut self, message: impl Into<Arc<str>>) -> &mut Self {
        self.ax().base.fail(message);
        self
    }

    pub(super) fn with(&mut self, change: impl FnOnce(&mut Colorbar)) -> &mut Self {
        if let Some(bar) = &mut self.ax().colorbar {
            change(bar);
        }
        self
    }

    fn placement(&mut self) -> Option<&mut Placement> {
        let cax = self.id.index as usize;
        self.figure.colorbars.iter_mut().find(|p| p.cax == cax)
    }

    /// Puts all where it now belongs.
    fn place(&mut self) {
        let location = self.placement().map(|p| p.location);
        if let Some(location) = location {
            self.show_on(location);
        }
        self.figure.place_colorbars();
    }

    /// Ticks and label on this side.
    fn show_on(&mut self, side: Location) {
        let vertical = side.is_vertical();
        self.with(|bar| bar.vertical = vertical);
        let ax = self.ax();
        let long = if vertical { &mut ax.yaxis } else { &mut ax.xaxis };
        long.set_label_position(side.name()).set_ticks_position(side.name());
    }

    #[track_caller]
    fn place_with(
        &mut self,
        what: &str,
        value: f64,
        range: std::ops::Range<f64>,
        f: impl FnOnce(&mut Placement),
    ) -> &mut Self {
        if !range.contains(&value) {
            return self.fail(format!("the {what} of a colorbar must be in {range:?}, not {value}"));
        }
        if let Some(p) = self.placement() {
            f(p);
        }
        self.place();
        self
    }

    /// Takes the room from these axes instead of the mappable's.
    #[track_caller]
    pub fn parents(&mut self, axes: impl IntoIterator<Item = AxesId>) -> &mut Self {
        let known = self.figure.axes.len();
        let ids: Vec<usize> = axes.into_iter().map(|a| a.index as usize).collect();
        if ids.is_empty() || ids.iter().any(|&i| i >= known || i == self.id.index as usize) {
            return self.fail("the parents of a colorbar must be other axes of its figure");
        }
        let Some(p) = self.placement() else { return self };
        let old = std::mem::take(&mut p.parents);
        for (i, anchor) in old {
            self.figure.axes[i].set_anchor_at(anchor);
        }
        let parents = ids.into_iter().map(|i| (i, self.figure.axes[i].anchor())).collect();
        if let Some(p) = self.placement() {
            p.parents = parents;
        }
        self.place();
        self
    }

    /// Draws the colorbar in this axes, which keeps its place; no other axes gives room.
    #[track_caller]
    pub fn cax(&mut self, id: AxesId) -> &mut Self {
        if self.figure.get_axes(id).is_none() || id == self.id {
            return self.fail("cax must be another axes of the figure");
        }
        let (bar, vertical) = match self.ax().colorbar.take() {
            Some(b) => (Some(Box::new(Colorbar { aspect: None, ..(*b).clone() })), b.vertical),
            None => (None, true),
        };
        if let Some(p) = self.placement() {
            let parents = std::mem::take(&mut p.parents);
            parents.into_iter().for_each(|(i, anchor)| self.figure.axes[i].set_anchor_at(anchor));
        }
        let cax = self.id.index as usize;
        self.figure.colorbars.retain(|p| p.cax != cax);
        // The axes made for the colorbar is the last one, and goes again.
        if cax + 1 == self.figure.axes.len() {
            self.figure.axes.pop();
            self.figure.cells.pop();
        }
        self.id = id;
        let ax = self.ax();
        ax.colorbar = bar;
        ax.spines_each(["left", "right", "bottom", "top"], |s| {
            s.visible(false);
        });
        self.show_on(if vertical { Location::Right } else { Location::Bottom });
        self.figure.place_colorbars();
        self
    }

    /// The side of its parents: `"right"` (default), `"left"`, `"top"`, `"bottom"`.
    #[track_caller]
    pub fn location(&mut self, name: &str) -> &mut Self {
        match Location::parse(name) {
            Err(e) => self.fail(e),
            Ok(location) => {
                match self.placement() {
                    Some(p) => p.location = location,
                    None => self.show_on(location),
                }
                self.place();
                self
            }
        }
    }

    /// `"vertical"` (default, at the right) or `"horizontal"` (at the bottom).
    #[track_caller]
    pub fn orientation(&mut self, name: &str) -> &mut Self {
        match name {
            "vertical" => self.location("right"),
            "horizontal" => self.location("bottom"),
            _ => self.fail(format!("{name:?} is not an orientation: vertical, horizontal")),
        }
    }

    /// The fraction of its parents' room that it takes. Default 0.15.
    #[track_caller]
    pub fn fraction(&mut self, fraction: f64) -> &mut Self {
        self.place_with("fraction", fraction, 0.0..1.0, |p| p.fraction = fraction)
    }

    /// The fraction of its length that it keeps. Default 1.
    #[track_caller]
    pub fn shrink(&mut self, shrink: f64) -> &mut Self {
        self.place_with("shrink", shrink, 0.0..10.0, |p| p.shrink = shrink)
    }

    /// The room between it and its parents, as a fraction of theirs. Default 0.05; 0.1 at the left, 0.15 at the
    /// bottom.
    #[track_caller]
    pub fn pad(&mut self, pad: f64) -> &mut Self {
        self.place_with("pad", pad, -1.0..1.0, |p| p.pad = Some(pad))
    }

    /// Length by width. Default 20.
    #[track_caller]
    pub fn aspect(&mut self, aspect: f64) -> &mut Self {
        if aspect > 0.0 && aspect.is_finite() {
            self.with(|bar| bar.aspect = Some(aspect))
        } else {
            self.fail(format!("the aspect of a colorbar must be finite and above 0, not {aspect}"))
        }
    }
}
