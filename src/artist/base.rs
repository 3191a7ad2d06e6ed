//! What every artist is and carries.

use std::any::Any;
use std::fmt;
use std::panic::Location;
use std::sync::Arc;

use super::{
    AxesId, AxesView, ClipPath, Coords, DataLimits, DrawContext, Handle, KeyBox, LegendKey, Obstacles,
    PatchShape, Transform,
};
use crate::data::{IntoData, Number};
use crate::error::Error;
use crate::geom::{Affine, BBox, Point};
use crate::render::{PathEffect, Renderer};

/// What every artist carries.
#[derive(Clone, Debug)]
pub struct ArtistBase {
    pub(crate) label: String,
    pub(crate) zorder: f64,
    pub(crate) visible: bool,
    pub(crate) alpha: Option<f64>,
    pub(crate) clip_on: bool,
    pub(crate) clip_path: Option<Arc<ClipPath>>,
    /// How it is drawn instead, once for each of them.
    pub(crate) effects: Option<Arc<[PathEffect]>>,
    pub(crate) coords: Coords,
    /// Where its numbers lead, where that is more than `coords` says.
    pub(crate) chain: Option<Box<Transform>>,
    pub(crate) axes: AxesId,
    pub(crate) slot: u32,
    /// Values in x and y that margins do not cross.
    pub(crate) sticky: [Vec<f64>; 2],
    /// Whether its numbers are points in space, for 3-D axes.
    pub(crate) in_space: bool,
    pub(crate) error: Option<Error>,
    /// The line of the user's script that made it.
    made_at: &'static Location<'static>,
}

impl ArtistBase {
    /// The base of an artist in this place, to be drawn at `zorder`.
    #[track_caller]
    pub(crate) fn new(axes: AxesId, slot: u32, zorder: f64) -> Self {
        Self {
            label: String::new(),
            zorder,
            visible: true,
            alpha: None,
            clip_on: true,
            clip_path: None,
            effects: None,
            coords: Coords::Data,
            chain: None,
            axes,
            slot,
            sticky: [Vec::new(), Vec::new()],
            in_space: false,
            error: None,
            made_at: Location::caller(),
        }
    }

    /// The base of a part of something else (a tick, a label): never looked up by handle.
    #[track_caller]
    pub(crate) fn part(zorder: f64) -> Self {
        let mut base = Self::new(AxesId { figure: 0, index: u32::MAX }, u32::MAX, zorder);
        base.clip_on = false;
        base
    }

    /// The line of the user's script that made it: for failures that only a draw finds.
    pub fn made_at(&self) -> &'static Location<'static> {
        self.made_at
    }

    /// What is done to its numbers before they are taken in its coordinates.
    pub(crate) fn before(&self) -> Option<Affine> {
        self.chain.as_ref().and_then(|c| c.before())
    }

    /// What these points span in its coordinates.
    pub(crate) fn limits_of(&self, x: &[f64], y: &[f64]) -> DataLimits {
        match self.before() {
            None => DataLimits::of(x, y),
            Some(before) => {
                let moved = x.iter().zip(y).map(|(&x, &y)| before.apply(Point::new(x, y)));
                let (x, y): (Vec<f64>, Vec<f64>) = moved.map(|p| (p.x, p.y)).unzip();
                DataLimits::of(&x, &y)
            }
        }
    }

    /// Keeps the first failure, with the caller's line, for the next draw.
    #[track_caller]
    pub fn fail(&mut self, message: impl Into<Arc<str>>) {
        if self.error.is_none() {
            self.error = Some(Error::new(message));
        }
    }

    /// The number, or `None` where it is not finite: then the failure is kept with the caller's line.
    #[track_caller]
    pub(crate) fn finite(&mut self, name: &str, v: f64) -> Option<f64> {
        if v.is_finite() {
            return Some(v);
        }
        self.fail(format!("{name} must be finite, not {v}"));
        None
    }

    /// The numbers, or `None` where one is not finite: then the failure is kept with the caller's line.
    #[track_caller]
    pub(crate) fn all_finite<const N: usize>(&mut self, name: &str, v: [f64; N]) -> Option<[f64; N]> {
        if v.iter().all(|v| v.is_finite()) {
            return Some(v);
        }
        self.fail(format!("{name} must be finite, not {v:?}"));
        None
    }

    /// The number, or `None` where it is not finite and above 0: then the failure is kept with the caller's line.
    #[track_caller]
    pub(crate) fn above_zero(&mut self, name: &str, v: f64) -> Option<f64> {
        if v > 0.0 && v.is_finite() {
            return Some(v);
        }
        self.fail(format!("{name} must be finite and above 0, not {v}"));
        None
    }

    /// Sets the opacity, or keeps with the caller's line that it is none.
    #[track_caller]
    pub(crate) fn set_alpha(&mut self, alpha: f64) {
        if (0.0..=1.0).contains(&alpha) {
            self.alpha = Some(alpha);
        } else {
            self.fail(format!("alpha is {alpha}, outside 0..=1"));
        }
    }

    /// Keeps the failure of a part, unless there was one before.
    pub(crate) fn adopt(&mut self, failure: Option<Error>) {
        self.error = self.error.take().or(failure);
    }

    /// Unwraps, or keeps the failure with the caller's line and gives `None`.
    #[track_caller]
    pub fn check<T, M: Into<Arc<str>>>(&mut self, r: std::result::Result<T, M>) -> Option<T> {
        match r {
            Ok(v) => Some(v),
            Err(e) => {
                self.fail(e);
                None
            }
        }
    }
}

/// Something an axes can draw. Open: other crates may implement it.
///
/// Setters return `&mut Self`, so that they chain as matplotlib's keywords do; what is wrong with one is kept
/// with the caller's line and returned by the next draw.
pub trait Artist: Any + Send + Sync + fmt::Debug {
    /// Shared state.
    fn base(&self) -> &ArtistBase;
    /// Shared state.
    fn base_mut(&mut self) -> &mut ArtistBase;
    /// Clones behind the pointer, so that figures are `Clone`.
    fn clone_box(&self) -> Box<dyn Artist>;
    /// Draws. Nothing is mutated: one figure can be drawn by many threads.
    ///
    /// # Errors
    /// What the artist finds wrong with its data only now.
    fn draw(&self, ctx: &DrawContext<'_>, renderer: &mut dyn Renderer) -> Result<(), Error>;
    /// How far above its drawing order it has a second part, which [`Artist::draw_upper`] draws.
    fn upper_layer(&self) -> Option<f64> {
        None
    }
    /// Draws what lies in the upper layer.
    ///
    /// # Errors
    /// What the artist finds wrong with its data only now.
    fn draw_upper(&self, _ctx: &DrawContext<'_>, _renderer: &mut dyn Renderer) -> Result<(), Error> {
        Ok(())
    }
    /// The range of its numbers, for autoscaling.
    fn data_limits(&self) -> DataLimits {
        DataLimits::default()
    }
    /// On 3-D axes: the depth of its nearest point. What has one is drawn in the order of depths, instead of that of
    /// `zorder`.
    fn depth(&self, _view: &AxesView) -> Option<f64> {
        None
    }
    /// Counts the artist's numbers as they now are: what [`crate::axes::Axes::relim`] asks of each.
    fn relim(&mut self) {}
    /// Values in x and y that margins do not cross, besides those of [`Artist::sticky_x`] and [`Artist::sticky_y`].
    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        (Vec::new(), Vec::new())
    }
    /// The rectangle it covers, in pixels, for `bbox_inches = "tight"`.
    fn window_extent(&self, _ctx: &DrawContext<'_>) -> Option<BBox> {
        None
    }
    /// The artist as one whose numbers become colours, where it is.
    fn as_mappable(&self) -> Option<&dyn super::Mappable> {
        None
    }
    /// The same, to be changed.
    fn as_mappable_mut(&mut self) -> Option<&mut dyn super::Mappable> {
        None
    }
    /// Whether it can stand in a legend.
    fn legend_key(&self) -> LegendKey {
        LegendKey::None
    }
    /// Draws it small, as its key in a legend.
    fn draw_key(&self, _ctx: &DrawContext<'_>, _renderer: &mut dyn Renderer, _key: &KeyBox) {}
    /// Its outline in pixels, where arrows to it stop, and how far its edge reaches beyond.
    fn arrow_stop(&self, _ctx: &DrawContext<'_>) -> Option<(crate::geom::Path, f64)> {
        None
    }
    /// Adds what a legend should not cover.
    fn obstacles(&self, _ctx: &DrawContext<'_>, _out: &mut Obstacles) {}
    /// Whether its colour was given by the property cycle and may still be changed by the caller's chain.
    fn takes_cycle_color(&self) -> bool {
        false
    }

    /// The axis that it makes logarithmic.
    fn own_log(&self) -> Option<super::Direction> {
        None
    }
    /// Ticks that it brings along.
    fn own_ticks(&self) -> Option<super::OwnTicks> {
        None
    }
    /// How many colours of the cycle of lines (or of that of filled shapes) it keeps, where it was given some.
    fn cycle_colors_taken(&self, _filled: bool) -> usize {
        usize::from(self.takes_cycle_color())
    }
    /// Its names in a legend, each with the number of its key. Default: its label.
    fn legend_labels(&self) -> Vec<(usize, &str)> {
        vec![(0, &self.base().label)]
    }
    /// Draws the key of one of several names.
    fn draw_nth_key(&self, _n: usize, ctx: &DrawContext<'_>, renderer: &mut dyn Renderer, key: &KeyBox) {
        self.draw_key(ctx, renderer, key);
    }

    /// Text for the legend.
    fn label(&mut self, text: impl Into<String>) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().label = text.into();
        self
    }
    /// Drawing order; higher is later.
    fn zorder(&mut self, zorder: impl Number) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().zorder = zorder.to_f64();
        self
    }
    /// Whether it is drawn at all.
    fn visible(&mut self, visible: bool) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().visible = visible;
        self
    }
    /// Opacity, `0..=1`; it replaces that of the colours.
    #[track_caller]
    fn alpha(&mut self, alpha: impl Number) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().set_alpha(alpha.to_f64());
        self
    }
    /// Whether it is cut off at the edge of the axes.
    fn clip_on(&mut self, clip: bool) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().clip_on = clip;
        self
    }
    /// Cuts it off at the edge of a shape too: `artist.set_clip_path(Circle::new((0.5, 0.5), 0.4), Coords::Axes)`.
    fn set_clip_path(&mut self, shape: impl PatchShape, coords: Coords) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().clip_path = Some(Arc::new(ClipPath::inside(shape.outline(), coords)));
        self
    }
    /// The coordinates of its numbers: [`Coords`], or a [`Transform`] made of them.
    fn transform(&mut self, to: impl Into<Transform>) -> &mut Self
    where
        Self: Sized,
    {
        let (to, base): (Transform, _) = (to.into(), self.base_mut());
        base.coords = to.nearest();
        base.chain = if to.plain().is_some() { None } else { Some(Box::new(to)) };
        if to.before().is_some() {
            // What counts for the limits is elsewhere now.
            self.relim();
        }
        self
    }
    /// Draws it once with each of these effects: `.path_effects([patheffects::with_stroke().linewidth(3.0)])`. None, the
    /// default, draws it as it is. Effects do not change images.
    #[track_caller]
    fn path_effects(&mut self, effects: impl IntoIterator<Item = PathEffect>) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().set_effects(effects);
        self
    }
    /// Values of x that the margins at the ends of the data do not cross (matplotlib's `sticky_edges.x`).
    fn sticky_x(&mut self, x: impl IntoData) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().sticky[0] = x.into_data().to_vec();
        self
    }
    /// Values of y that the margins at the ends of the data do not cross (matplotlib's `sticky_edges.y`).
    fn sticky_y(&mut self, y: impl IntoData) -> &mut Self
    where
        Self: Sized,
    {
        self.base_mut().sticky[1] = y.into_data().to_vec();
        self
    }
    /// The text for the legend.
    fn get_label(&self) -> &str {
        &self.base().label
    }
    /// The drawing order.
    fn get_zorder(&self) -> f64 {
        self.base().zorder
    }
    /// The opacity, where one was set.
    fn get_alpha(&self) -> Option<f64> {
        self.base().alpha
    }
    /// Whether it is drawn.
    fn get_visible(&self) -> bool {
        self.base().visible
    }
    /// A name for this artist that outlives the borrow.
    fn handle(&self) -> Handle<Self>
    where
        Self: Sized,
    {
        let b = self.base();
        Handle::new(b.axes, b.slot)
    }
}

impl Clone for Box<dyn Artist> {
    fn clone(&self) -> Self {
        (**self).clone_box()
    }
}
