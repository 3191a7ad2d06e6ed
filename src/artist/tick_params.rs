//! Changes of how the ticks of an axis look.

use std::fmt;

use super::{
    ArtistBase, IntoFontSize, IntoLineStyle, IntoRotation, TickDirection, TickStyle, Which, parse_axis,
    text_align,
};
use crate::color::IntoColor;
use crate::data::Number;
use crate::render::PathEffect;

/// The styles that `tick_params` and `grid_with` change: of x, y, and on 3-D axes z, each major and minor.
#[derive(Debug)]
pub(crate) struct Styles<'a> {
    pub(crate) x: [&'a mut TickStyle; 2],
    pub(crate) y: [&'a mut TickStyle; 2],
    pub(crate) z: Option<[&'a mut TickStyle; 2]>,
}

/// A change of ticks along both axes, along x only, or along y only.
type Change = ((bool, bool), Box<dyn Fn(&mut TickStyle)>);

/// Changes how ticks, tick labels and grid lines look, as matplotlib's `tick_params`. [`TickParams::axis`] and
/// [`TickParams::which`] say of which; like keywords, they hold for the whole chain wherever they stand in it.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.tick_params().direction("in").length(6.0).labelrotation(45).axis("x");
/// ax.tick_params().which("both").top(true).right(true);
/// ```
pub struct TickParams<'a> {
    pub(crate) styles: Styles<'a>,
    pub(crate) base: &'a mut ArtistBase,
    medium_pt: f64,
    axes: (bool, bool),
    z: bool,
    which: Which,
    /// Made when the chain ends, since only then it is known for which ticks.
    changes: Vec<Change>,
}

impl fmt::Debug for TickParams<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chosen = f.debug_struct("TickParams");
        chosen.field("axes", &self.axes).field("which", &self.which).finish_non_exhaustive()
    }
}

impl Drop for TickParams<'_> {
    fn drop(&mut self) {
        let changes = std::mem::take(&mut self.changes);
        for ((x, y), change) in &changes {
            self.each((*x, *y), change);
        }
    }
}

impl<'a> TickParams<'a> {
    pub(crate) fn new(styles: Styles<'a>, base: &'a mut ArtistBase, medium_pt: f64) -> Self {
        Self {
            styles,
            base,
            medium_pt,
            axes: (true, true),
            z: true,
            which: Which::Major,
            changes: Vec::new(),
        }
    }

    /// Changes at once the ticks that are chosen now.
    pub(crate) fn each(&mut self, (x, y): (bool, bool), change: impl Fn(&mut TickStyle)) {
        let which = self.which;
        let flat = [(x && self.axes.0, &mut self.styles.x), (y && self.axes.1, &mut self.styles.y)];
        // What is said of one side of the others is not for z.
        let upright = self.styles.z.as_mut().map(|z| (x && y && self.z, z));
        for (on, styles) in flat.into_iter().chain(upright) {
            for (i, style) in styles.iter_mut().enumerate() {
                if on && which.has(i == 0) {
                    change(style);
                }
            }
        }
    }

    fn change(&mut self, f: impl Fn(&mut TickStyle) + 'static) -> &mut Self {
        self.changes.push(((true, true), Box::new(f)));
        self
    }

    fn change_x(&mut self, f: impl Fn(&mut TickStyle) + 'static) -> &mut Self {
        self.changes.push(((true, false), Box::new(f)));
        self
    }

    fn change_y(&mut self, f: impl Fn(&mut TickStyle) + 'static) -> &mut Self {
        self.changes.push(((false, true), Box::new(f)));
        self
    }

    #[track_caller]
    fn length_of(&mut self, name: &str, points: f64, f: impl Fn(&mut TickStyle, f64) + 'static) -> &mut Self {
        match self.base.finite(name, points) {
            Some(points) => self.change(move |s| f(s, points)),
            None => self,
        }
    }

    /// `"x"`, `"y"` or `"both"` (default); on 3-D axes `"z"` too, which is among both.
    #[track_caller]
    pub fn axis(&mut self, name: &str) -> &mut Self {
        self.z = matches!(name, "z" | "both");
        if name == "z" && self.styles.z.is_some() {
            self.axes = (false, false);
        } else if let Some(a) = self.base.check(parse_axis(name)) {
            self.axes = a;
        }
        self
    }
    /// `"major"` (default), `"minor"` or `"both"`.
    #[track_caller]
    pub fn which(&mut self, name: &str) -> &mut Self {
        if let Some(w) = self.base.check(Which::parse(name)) {
            self.which = w;
        }
        self
    }
    /// `"out"` (default), `"in"` or `"inout"`.
    #[track_caller]
    pub fn direction(&mut self, name: &str) -> &mut Self {
        match self.base.check(TickDirection::parse(name)) {
            Some(d) => self.change(move |s| s.direction = d),
            None => self,
        }
    }
    /// The length of ticks in points.
    #[track_caller]
    pub fn length(&mut self, points: impl Number) -> &mut Self {
        self.length_of("length", points.to_f64(), |s, v| s.size = v)
    }
    /// The width of ticks in points.
    #[track_caller]
    pub fn width(&mut self, points: impl Number) -> &mut Self {
        self.length_of("width", points.to_f64(), |s, v| s.width = v)
    }
    /// From ticks to their labels in points.
    #[track_caller]
    pub fn pad(&mut self, points: impl Number) -> &mut Self {
        self.length_of("pad", points.to_f64(), |s, v| s.pad = v)
    }
    /// The colour of ticks.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.change(move |s| s.color = c.clone()),
            None => self,
        }
    }
    /// The colour of ticks and labels.
    #[track_caller]
    pub fn colors(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.change(move |s| {
                s.color = c.clone();
                (s.labelcolor, s.label_look.color) = (c.clone(), None);
            }),
            None => self,
        }
    }
    /// The size of labels: points, or a name such as `"small"`.
    #[track_caller]
    pub fn labelsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        match self.base.check(size.into_points(self.medium_pt)) {
            Some(v) => self.change(move |s| (s.labelsize, s.label_look.size_pt) = (v, None)),
            None => self,
        }
    }
    /// The colour of labels.
    #[track_caller]
    pub fn labelcolor(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.change(move |s| (s.labelcolor, s.label_look.color) = (c.clone(), None)),
            None => self,
        }
    }
    /// The rotation of labels in degrees. On polar axes `"auto"`, or `("auto", degrees)`, turns them along the edge
    /// besides.
    #[track_caller]
    pub fn labelrotation(&mut self, rotation: impl IntoRotation) -> &mut Self {
        match self.base.check(rotation.into_label_rotation()) {
            Some((auto, d)) => self.change(move |s| {
                (s.labelrotation, s.label_look.rotation) = (d, None);
                s.labelrotation_auto = auto;
            }),
            None => self,
        }
    }
    /// How rotated labels are aligned: `"default"`, `"anchor"`, `"xtick"`, `"ytick"`.
    #[track_caller]
    pub fn labelrotation_mode(&mut self, mode: &str) -> &mut Self {
        match self.base.check(text_align::rotation_mode(mode)) {
            Some(m) => self.change(move |s| (s.labelrotation_mode, s.label_look.rotation_mode) = (m, None)),
            None => self,
        }
    }
    /// The family of labels.
    pub fn labelfontfamily(&mut self, families: impl super::IntoFamilies) -> &mut Self {
        let families = families.into_families();
        self.change(move |s| (s.labelfamily, s.label_look.families) = (Some(families.clone()), None))
    }
    /// Ticks at the lower side.
    pub fn bottom(&mut self, on: bool) -> &mut Self {
        self.change_x(move |s| s.first = on)
    }
    /// Ticks at the upper side.
    pub fn top(&mut self, on: bool) -> &mut Self {
        self.change_x(move |s| s.second = on)
    }
    /// Ticks at the left side.
    pub fn left(&mut self, on: bool) -> &mut Self {
        self.change_y(move |s| s.first = on)
    }
    /// Ticks at the right side.
    pub fn right(&mut self, on: bool) -> &mut Self {
        self.change_y(move |s| s.second = on)
    }
    /// Labels at the lower side.
    pub fn labelbottom(&mut self, on: bool) -> &mut Self {
        self.change_x(move |s| s.label_first = on)
    }
    /// Labels at the upper side.
    pub fn labeltop(&mut self, on: bool) -> &mut Self {
        self.change_x(move |s| s.label_second = on)
    }
    /// Labels at the left side.
    pub fn labelleft(&mut self, on: bool) -> &mut Self {
        self.change_y(move |s| s.label_first = on)
    }
    /// Labels at the right side.
    pub fn labelright(&mut self, on: bool) -> &mut Self {
        self.change_y(move |s| s.label_second = on)
    }
    /// The colour of grid lines.
    #[track_caller]
    pub fn grid_color(&mut self, color: impl IntoColor) -> &mut Self {
        match self.base.check(color.into_color()) {
            Some(c) => self.change(move |s| s.grid.set_color(c.clone())),
            None => self,
        }
    }
    /// The opacity of grid lines.
    pub fn grid_alpha(&mut self, alpha: impl Number) -> &mut Self {
        let alpha = alpha.to_f64();
        self.change(move |s| s.grid.alpha = Some(alpha))
    }
    /// The line style of grid lines.
    #[track_caller]
    pub fn grid_linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        match self.base.check(style.into_linestyle()) {
            Some(l) => self.change(move |s| s.grid.linestyle = l.clone()),
            None => self,
        }
    }
    #[track_caller]
    pub(super) fn grid_effects(&mut self, effects: impl IntoIterator<Item = PathEffect>) -> &mut Self {
        let mut base = ArtistBase::part(0.0);
        base.set_effects(effects);
        self.base.adopt(base.error.take());
        self.change(move |s| s.grid.base = base.clone())
    }
    /// The width of grid lines in points.
    #[track_caller]
    pub fn grid_linewidth(&mut self, points: impl Number) -> &mut Self {
        self.length_of("grid_linewidth", points.to_f64(), |s, v| s.grid.linewidth = v)
    }
}
