//! Axes within axes: insets, and axes that show their parent's numbers in another unit.

use super::Figure;
use super::draw::Frame;
use crate::artist::{Artist, AxesId, AxesView, Coords, Direction, Handle, InsetIndicator};
use crate::axes::{Axes, Child, ChildKind, Functions};
use crate::data::Number;
use crate::error::Result;
use crate::geom::BBox;
use crate::tick::NullLocator;

/// Where a secondary axis lies: `"top"`, `"bottom"`, `"left"`, `"right"`, a fraction of the parent's height (for x) or
/// width (for y), or `("data", v)`: at the parent's number `v`, as matplotlib's `transform=ax.transData` has it.
pub trait IntoAxisLocation: Sized {
    /// The fraction; `sides` are the names of 0 and 1.
    ///
    /// # Errors
    /// It is neither.
    fn into_fraction(self, sides: [&str; 2]) -> std::result::Result<f64, String>;
    /// The fraction or the number, and whether it is a number of the parent's.
    ///
    /// # Errors
    /// It is neither.
    fn into_location(self, sides: [&str; 2]) -> std::result::Result<(f64, bool), String> {
        self.into_fraction(sides).map(|v| (v, false))
    }
}

impl<N: Number> IntoAxisLocation for (&str, N) {
    fn into_fraction(self, _sides: [&str; 2]) -> std::result::Result<f64, String> {
        match (self.0, self.1.to_f64()) {
            ("data" | "axes", v) if v.is_finite() => Ok(v),
            (what, v) => Err(format!("an axis cannot lie at ({what:?}, {v}): axes or data, and a number")),
        }
    }
    fn into_location(self, sides: [&str; 2]) -> std::result::Result<(f64, bool), String> {
        self.into_fraction(sides).map(|v| (v, self.0 == "data"))
    }
}

impl IntoAxisLocation for f64 {
    fn into_fraction(self, _sides: [&str; 2]) -> std::result::Result<f64, String> {
        if self.is_finite() { Ok(self) } else { Err(format!("an axis cannot lie at {self}")) }
    }
}

impl IntoAxisLocation for i32 {
    fn into_fraction(self, _sides: [&str; 2]) -> std::result::Result<f64, String> {
        Ok(self.into())
    }
}

impl IntoAxisLocation for &str {
    fn into_fraction(self, sides: [&str; 2]) -> std::result::Result<f64, String> {
        let found = sides.iter().position(|s| *s == self);
        found.map(|i| i as f64).ok_or_else(|| {
            format!("{self:?} is no place for this axis: {}, {} or a number", sides[0], sides[1])
        })
    }
}

impl Figure {
    /// An axes within another: left, bottom, width and height in fractions of the parent. It moves with its parent.
    /// matplotlib's `ax.inset_axes(rect)`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).id();
    /// fig[ax].plot_y([1, 4, 9, 16]);
    /// let inset = fig.inset_axes(ax, [0.1, 0.6, 0.3, 0.3]);
    /// inset.plot_y([1, 4, 9, 16]);
    /// inset.set_xlim(0.0, 1.0).set_ylim(1.0, 4.0);
    /// let inset = inset.id();
    /// fig.indicate_inset_zoom(ax, inset).edgecolor("black");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn inset_axes(&mut self, parent: AxesId, rect: [impl Number; 4]) -> &mut Axes {
        self.inset_axes_in(parent, rect.map(Number::to_f64), Coords::Axes)
    }

    /// [`Figure::inset_axes`] in other coordinates of the parent: [`Coords::Data`] is matplotlib's
    /// `transform=ax.transData`.
    #[track_caller]
    pub fn inset_axes_in(&mut self, parent: AxesId, rect: [impl Number; 4], coords: Coords) -> &mut Axes {
        let [left, bottom, width, height] = rect.map(Number::to_f64);
        let bounds = BBox::from_bounds(left, bottom, width, height);
        let problem = (!bounds.is_finite() || width < 0.0 || height < 0.0)
            .then(|| format!("an axes cannot be at {left}, {bottom} with size {width} x {height}"));
        let inset =
            self.owner_mut(parent.figure).add_child(parent, ChildKind::Inset(bounds, coords), problem);
        inset.base.zorder = 5.0;
        inset
    }

    /// A second x axis that shows `forward` of the parent's numbers; `back` is the inverse. It lies at the `"top"`, at
    /// the `"bottom"`, or at a fraction of the parent's height. matplotlib's `ax.secondary_xaxis`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).id();
    /// fig[ax].plot([0, 90, 180], [0, 1, 0]);
    /// fig[ax].set_xlabel("degrees");
    /// fig.secondary_xaxis(ax, "top", f64::to_radians, f64::to_degrees).set_xlabel("radians");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn secondary_xaxis(
        &mut self,
        parent: AxesId,
        location: impl IntoAxisLocation,
        forward: impl Fn(f64) -> f64 + Send + Sync + 'static,
        back: impl Fn(f64) -> f64 + Send + Sync + 'static,
    ) -> &mut Axes {
        let functions = Functions::new(forward, back);
        self.secondary(parent, Direction::X, location.into_location(["bottom", "top"]), functions)
    }

    /// A second y axis, at the `"right"`, at the `"left"`, or at a fraction of the parent's width. See
    /// [`Figure::secondary_xaxis`].
    #[track_caller]
    pub fn secondary_yaxis(
        &mut self,
        parent: AxesId,
        location: impl IntoAxisLocation,
        forward: impl Fn(f64) -> f64 + Send + Sync + 'static,
        back: impl Fn(f64) -> f64 + Send + Sync + 'static,
    ) -> &mut Axes {
        let functions = Functions::new(forward, back);
        self.secondary(parent, Direction::Y, location.into_location(["left", "right"]), functions)
    }

    #[track_caller]
    fn secondary(
        &mut self,
        parent: AxesId,
        d: Direction,
        location: std::result::Result<(f64, bool), String>,
        functions: Functions,
    ) -> &mut Axes {
        let ((at, in_data), problem) = match location {
            Ok(at) => (at, None),
            Err(e) => ((1.0, false), Some(e)),
        };
        let across = match (in_data, d) {
            (false, _) => Coords::Axes,
            (true, Direction::X) => Coords::YAxis,
            (true, Direction::Y) => Coords::XAxis,
        };
        let polar = self.get_axes(parent).is_some_and(Axes::is_polar);
        let problem = problem
            .or_else(|| polar.then(|| "secondary axes are for rectangular axes, not polar ones".into()));
        // The names of the sides at the location and across from it, and those at the ends.
        let (sides, ends) = match d {
            Direction::X => (["bottom", "top"], ["left", "right"]),
            Direction::Y => (["left", "right"], ["bottom", "top"]),
        };
        let (side, other) = if at < 0.5 { (sides[0], sides[1]) } else { (sides[1], sides[0]) };
        let ax = self.owner_mut(parent.figure).add_child(
            parent,
            ChildKind::Secondary(d, (at, across), functions),
            problem,
        );
        ax.set_facecolor(crate::color::Color::NONE);
        ax.spines_each([ends[0], ends[1], other], |s| {
            s.visible(false);
        });
        let (along, across) = match d {
            Direction::X => (&mut ax.xaxis, &mut ax.yaxis),
            Direction::Y => (&mut ax.yaxis, &mut ax.xaxis),
        };
        across.set_major_locator(NullLocator).set_ticks_position("none");
        along.set_ticks_position(side).set_label_position(side);
        ax
    }

    #[track_caller]
    fn add_child(&mut self, parent: AxesId, kind: ChildKind, problem: Option<String>) -> &mut Axes {
        let known = self.own_axes(parent).is_some();
        let ax = self.push(BBox::UNIT, None);
        if known {
            ax.child = Some(Child { parent: parent.index, kind });
        } else {
            ax.base.visible = false;
        }
        let lost = (!known).then(|| "the parent is of another figure, or was cleared".to_owned());
        if let Some(e) = problem.or(lost) {
            ax.base.fail(e);
        }
        ax
    }

    /// A rectangle in an axes around what one of its insets shows, with lines to the inset's corners.
    #[track_caller]
    pub fn indicate_inset_zoom(&mut self, ax: AxesId, inset: AxesId) -> &mut InsetIndicator {
        self.owner_mut(ax.figure).add_indicator(ax, None, Some(inset))
    }

    /// A rectangle (left, bottom, width, height in data) in an axes, with lines to the corners of `inset` if there is
    /// one.
    #[track_caller]
    pub fn indicate_inset(
        &mut self,
        ax: AxesId,
        rect: [f64; 4],
        inset: Option<AxesId>,
    ) -> &mut InsetIndicator {
        let [x, y, w, h] = rect;
        self.owner_mut(ax.figure).add_indicator(ax, Some(BBox::from_bounds(x, y, w, h)), inset)
    }

    #[track_caller]
    fn add_indicator(
        &mut self,
        ax: AxesId,
        bounds: Option<BBox>,
        inset: Option<AxesId>,
    ) -> &mut InsetIndicator {
        let known = self.own_axes(ax).is_some() && inset.is_none_or(|i| self.own_axes(i).is_some());
        let rc = self.rc.clone();
        if !known {
            self.base.fail("the axes of an inset is of another figure, or was cleared");
            return self.add_artist(|base| InsetIndicator::new(base, &rc, None, None));
        }
        let parent = &mut self[ax];
        let made: Handle<InsetIndicator> =
            parent.add(4.99, |base| InsetIndicator::new(base, &rc, bounds, inset)).handle();
        self.get_mut(made).expect("just added")
    }

    /// The axes that are drawn otherwise than they stand: colorbars, filled; insets and secondary axes, in place.
    pub(super) fn shown_axes(&self, frame: &Frame) -> Result<Vec<Option<Axes>>> {
        let mut shown = self.filled_colorbars()?;
        for i in 0..self.axes.len() {
            let Some(child) = &self.axes[i].child else { continue };
            let parent = child.parent as usize;
            let view = {
                let drawn = shown.get(parent).and_then(Option::as_ref).unwrap_or(&self.axes[parent]);
                self.laid_out(parent, drawn, frame.figure).view
            };
            let placed = self.axes[i].placed_in(child, &view);
            // A colorbar in it: its open ends take from the place that it has now.
            let bar = placed.with_colorbar(self)?;
            shown[i] = Some(bar.unwrap_or(placed));
        }
        Ok(shown)
    }

    /// What an axes shows and where, on a figure in this rectangle.
    pub(super) fn view_of_axes(&self, id: AxesId, figure: BBox, dpi: f64) -> Option<AxesView> {
        self.own_axes(id)?;
        let frame = Frame { figure, ..self.frame(dpi) };
        let shown = self.shown_axes(&frame).ok()?;
        self.laid(&frame, &shown).into_iter().find(|l| l.axes.id() == id).map(|l| l.view)
    }
}
