//! Colorbars: how they are made and placed.

use super::Figure;
use super::colorbar_place::{Location, Placement};
use crate::artist::{Artist, AxesId, Handle, ScalarMappable, Text};
use crate::axes::Axes;
use crate::axes::colorbar::Colorbar;
use crate::data::Number;
use crate::error::Error;
use crate::rc::RcParams;
use std::sync::Arc;

/// What a colorbar can explain: the handle of an artist whose numbers become colours, or a [`ScalarMappable`].
pub trait IntoMappable {
    /// The handle; a [`ScalarMappable`] is added to the figure.
    fn into_mappable(self, figure: &mut Figure) -> Handle<dyn Artist>;
}

impl<A: Artist> IntoMappable for Handle<A> {
    fn into_mappable(self, _: &mut Figure) -> Handle<dyn Artist> {
        self.erase()
    }
}

impl IntoMappable for Handle<dyn Artist> {
    fn into_mappable(self, _: &mut Figure) -> Handle<dyn Artist> {
        self
    }
}

impl IntoMappable for ScalarMappable {
    fn into_mappable(self, figure: &mut Figure) -> Handle<dyn Artist> {
        figure.add_artist(|_| self).handle().erase()
    }
}

impl IntoMappable for &mut ScalarMappable {
    fn into_mappable(self, figure: &mut Figure) -> Handle<dyn Artist> {
        self.clone().into_mappable(figure)
    }
}

impl Figure {
    /// Explains the colours of a mappable: an image, a mesh, contours, ... The colorbar takes its room from the
    /// mappable's axes, follows every later change of it, and has setters named as matplotlib's keywords.
    ///
    /// A [`ScalarMappable`] belongs to no axes: its colorbar needs [`ColorbarMut::cax`] or [`ColorbarMut::parents`].
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
    pub fn colorbar(&mut self, of: impl IntoMappable) -> ColorbarMut<'_> {
        let of = of.into_mappable(self);
        self.owner_mut(of.axes.figure).add_colorbar(of)
    }

    #[track_caller]
    fn add_colorbar(&mut self, of: Handle<dyn Artist>) -> ColorbarMut<'_> {
        let mappable = crate::artist::Scene::artist(self, of).and_then(Artist::as_mappable).is_some();
        if !mappable {
            self.base.fail("a colorbar needs an artist of this figure whose numbers become colours");
        }
        let parent = of.axes.index as usize;
        self.explain(of);
        let ax = self.add_axes([0.0, 0.0, 1.0, 1.0]);
        let id = ax.id();
        ax.colorbar = Some(Box::new(Colorbar { aspect: Some(20.0), ..Colorbar::new(of) }));
        ax.spines_each(["left", "right", "bottom", "top"], |s| {
            s.visible(false);
        });
        let cax = id.index as usize;
        let parents: Vec<(usize, (f64, f64))> =
            self.axes.get(parent).filter(|_| mappable).map(|a| (parent, a.anchor())).into_iter().collect();
        let pad = self.is_constrained().then_some(0.05);
        self.colorbars.push(Placement { pad, ..Placement::new(cax, parents) });
        let mut bar = ColorbarMut { figure: self, id };
        bar.place();
        bar
    }

    /// As in matplotlib, the colours of a field of one number are those of the middle once a colorbar shows them.
    fn explain(&mut self, of: Handle<dyn Artist>) {
        let own = of.axes.figure == self.id;
        let artist = match self.axes.get_mut(of.axes.index as usize) {
            Some(ax) => ax.artist_in_slot_mut(of.slot),
            None => self.artists.get_mut(of.slot as usize).and_then(|a| a.as_deref_mut()),
        };
        let mappable = artist.filter(|_| own).and_then(Artist::as_mappable_mut);
        if let Some(m) = mappable.filter(|m| m.colorbar_content(&RcParams::default()).values.is_none()) {
            m.mapping_mut().0.explain();
        }
    }

    /// The colorbar in this axes, to be changed; `None` where there is none.
    pub fn get_colorbar(&mut self, id: AxesId) -> Option<ColorbarMut<'_>> {
        self.get_axes(id)?.colorbar.as_ref()?;
        Some(ColorbarMut { figure: self.owner_mut(id.figure), id })
    }

    /// The axes that are colorbars, as they are drawn.
    pub(super) fn filled_colorbars(&self) -> Result<Vec<Option<Axes>>, Error> {
        if let Some(p) = self.colorbars.iter().find(|p| p.parents.is_empty()) {
            let why = "a colorbar of what is in no axes needs cax or parents";
            let made_at = self.axes[p.cax].colorbar.as_ref().map(|b| b.made_at);
            return Err(made_at.map_or_else(|| Error::new(why), |at| Error::at(why, at)));
        }
        (0..self.axes.len()).map(|i| self.filled_colorbar(i)).collect()
    }
}

/// Lets two texts in different places say what the other one said, in its looks.
fn swap_words(a: &mut Text, b: &mut Text) {
    std::mem::swap(&mut a.text, &mut b.text);
    std::mem::swap(&mut a.props, &mut b.props);
    std::mem::swap(&mut a.color, &mut b.color);
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

    pub(super) fn placement(&mut self) -> Option<&mut Placement> {
        let cax = self.id.index as usize;
        self.figure.colorbars.iter_mut().find(|p| p.cax == cax)
    }

    /// Puts all where it now belongs.
    pub(super) fn place(&mut self) {
        let location = match self.placement().map(|p| p.location) {
            Some(location) => location,
            None if self.is_vertical() => Location::Right,
            None => Location::Bottom,
        };
        self.show_on(location);
        self.figure.place_colorbars();
    }

    /// A copy of the text along it.
    fn label_now(&mut self) -> Text {
        let vertical = self.is_vertical();
        let ax = self.ax();
        if vertical { ax.yaxis.label.clone() } else { ax.xaxis.label.clone() }
    }

    /// Ticks and label on this side.
    fn show_on(&mut self, side: Location) {
        let vertical = side.is_vertical();
        let turned = self.is_vertical() != vertical;
        self.with(|bar| bar.vertical = vertical);
        let ax = self.ax();
        if turned {
            // The label stays along it.
            swap_words(&mut ax.xaxis.label, &mut ax.yaxis.label);
        }
        // Of a side that does not fit, the draw will tell.
        let asked = ax.colorbar.as_ref().and_then(|b| b.ticklocation).unwrap_or(side.name());
        let fits = matches!(asked, "left" | "right") == vertical;
        let side = if fits { asked } else { side.name() };
        let long = if vertical { &mut ax.yaxis } else { &mut ax.xaxis };
        long.set_label_position(side).set_ticks_position(side);
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
        let axes: Vec<AxesId> = axes.into_iter().collect();
        let ids: Vec<usize> = axes.iter().map(|a| a.index as usize).collect();
        let own = axes.iter().all(|a| a.figure == self.id.figure);
        if !own || ids.is_empty() || ids.iter().any(|&i| i >= known || i == self.id.index as usize) {
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
        if self.figure.own_axes(id).is_none() || id == self.id {
            return self.fail("cax must be another axes of the figure");
        }
        let mut label = self.label_now();
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
        if !label.get_text().is_empty() {
            swap_words(&mut label, if vertical { &mut ax.yaxis.label } else { &mut ax.xaxis.label });
        }
        // What was asked of the axes before it was a colorbar is of another unit.
        (ax.xaxis.limits.auto, ax.yaxis.limits.auto) = (true, true);
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
                let Some(p) = self.placement() else {
                    self.show_on(location);
                    return self;
                };
                p.location = location;
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
    pub fn fraction(&mut self, fraction: impl Number) -> &mut Self {
        let fraction = fraction.to_f64();
        self.place_with("fraction", fraction, 0.0..1.0, |p| p.fraction = fraction)
    }

    /// The fraction of its length that it keeps. Default 1.
    #[track_caller]
    pub fn shrink(&mut self, shrink: impl Number) -> &mut Self {
        let shrink = shrink.to_f64();
        self.place_with("shrink", shrink, 0.0..10.0, |p| p.shrink = shrink)
    }

    /// The room between it and its parents, as a fraction of theirs. Default 0.05; 0.1 at the left, 0.15 at the
    /// bottom.
    #[track_caller]
    pub fn pad(&mut self, pad: impl Number) -> &mut Self {
        let pad = pad.to_f64();
        self.place_with("pad", pad, -1.0..1.0, |p| p.pad = Some(pad))
    }

    /// Where it stays in its room, in fractions of what it leaves of it: `(0.0, 1.0)` is the upper left. Default: at
    /// its parents, in the middle of their side.
    #[track_caller]
    pub fn anchor(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        let x = x.to_f64();
        let y = y.to_f64();
        self.anchor_with((x, y), |p| p.anchor = Some((x, y)))
    }

    /// Where its parents stay in their room when their aspect shrinks them. Default: at the colorbar, in the middle.
    #[track_caller]
    pub fn panchor(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        let x = x.to_f64();
        let y = y.to_f64();
        self.anchor_with((x, y), |p| p.parent_anchor = Some((x, y)))
    }

    #[track_caller]
    fn anchor_with(&mut self, (x, y): (f64, f64), change: impl FnOnce(&mut Placement)) -> &mut Self {
        if !x.is_finite() || !y.is_finite() {
            return self.fail(format!("an anchor must be finite, not ({x}, {y})"));
        }
        if let Some(p) = self.placement() {
            change(p);
        }
        self.place();
        self
    }

    /// Length by width. Default 20.
    #[track_caller]
    pub fn aspect(&mut self, aspect: impl Number) -> &mut Self {
        let aspect = aspect.to_f64();
        if aspect > 0.0 && aspect.is_finite() {
            self.with(|bar| bar.aspect = Some(aspect))
        } else {
            self.fail(format!("the aspect of a colorbar must be finite and above 0, not {aspect}"))
        }
    }
}
