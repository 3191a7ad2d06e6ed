//! `make_axes_locatable`: an axes gives room to others at its sides.

use std::ops::{Deref, DerefMut};

use super::Figure;
use super::colorbar_place::Location;
use super::divider::{Divider, Length};
use crate::artist::AxesId;
use crate::axes::Axes;
use crate::data::Number;
use crate::rc::RcParams;

/// What [`AxesDivider::append_axes`] takes: inches, or a part of the main axes (`"5%"`).
pub trait IntoAxesSize {
    /// Inches and part, of which one is 0.
    ///
    /// # Errors
    /// What is no length.
    fn into_axes_size(self) -> Result<(f64, f64), String>;
}

impl<N: Number> IntoAxesSize for N {
    fn into_axes_size(self) -> Result<(f64, f64), String> {
        let inches = self.to_f64();
        let wrong = || format!("a length beside axes must be finite, not {inches}");
        if inches.is_finite() { Ok((inches, 0.0)) } else { Err(wrong()) }
    }
}

impl IntoAxesSize for &str {
    fn into_axes_size(self) -> Result<(f64, f64), String> {
        let part = self.strip_suffix('%').and_then(|v| v.trim().parse().ok()).filter(|v: &f64| v.is_finite());
        let wrong = || format!("{self:?} is not a length beside axes: inches, or a part as \"5%\"");
        part.map(|v| (0.0, v / 100.0)).ok_or_else(wrong)
    }
}

impl Figure {
    /// Lets an axes share its room with others at its sides, which follow it wherever its aspect or a layout puts it:
    /// matplotlib's `make_axes_locatable(ax)` of `mpl_toolkits.axes_grid1`. So a colorbar is as high as its image.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let im = ax.imshow([[1, 2, 3], [4, 5, 6]]).handle();
    /// let ax = ax.id();
    /// let mut divider = fig.make_axes_locatable(ax);
    /// let cax = divider.append_axes("right", "5%").pad(0.05).id();
    /// let above = divider.append_axes("top", 0.8).pad("10%").sharex(ax).id();
    /// fig.colorbar(im).cax(cax);
    /// fig[above].plot_y([5, 7, 9]);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn make_axes_locatable(&mut self, ax: AxesId) -> AxesDivider<'_> {
        let figure = self.owner_mut(ax.figure);
        let known = figure.own_axes(ax).is_some();
        if !known {
            figure.base.fail("the axes to be divided is of another figure, or was cleared");
        }
        // That of an unknown axes has no place.
        let main = Length { inches: 0.0, part: 1.0 };
        figure.dividers.push(Divider {
            main: if known { ax.index } else { u32::MAX },
            lengths: [vec![main], vec![main]],
            first: [0, 0],
            cells: vec![(ax.index, [0, 0])],
        });
        let divider = figure.dividers.len() - 1;
        AxesDivider { figure, divider, main: ax }
    }
}

/// The sides of an axes: see [`Figure::make_axes_locatable`].
#[derive(Debug)]
pub struct AxesDivider<'a> {
    figure: &'a mut Figure,
    divider: usize,
    main: AxesId,
}

impl AxesDivider<'_> {
    /// A new axes at a side, beyond those that are there: `"left"`, `"right"`, `"bottom"` or `"top"`. `size` is its width
    /// or height: inches, or a part of the main axes' as `"5%"`.
    #[track_caller]
    pub fn append_axes(&mut self, side: &str, size: impl IntoAxesSize) -> AppendedAxes<'_> {
        self.append(side, size.into_axes_size())
    }

    #[track_caller]
    fn append(&mut self, side: &str, size: Result<(f64, f64), String>) -> AppendedAxes<'_> {
        let figure = &mut *self.figure;
        let side = figure.base.check(Location::parse(side)).unwrap_or(Location::Right);
        let (inches, part) = figure.base.check(size).unwrap_or((0.0, 0.0));
        let room = figure.own_axes(self.main).map(|main| main.position);
        let id = figure.push(room.unwrap_or(crate::geom::BBox::UNIT), None).id();
        let d = usize::from(!side.is_vertical());
        let before = matches!(side, Location::Left | Location::Bottom);
        let divider = &mut figure.dividers[self.divider];
        let pad = Length { inches: 0.0, part: default_pad(&figure.rc, d) };
        let size = Length { inches, part };
        let lengths = &mut divider.lengths[d];
        let mut at = [0; 2];
        let pad = if before {
            lengths.splice(0..0, [size, pad]);
            divider.first[d] += 2;
            at[d] = -(divider.first[d] as isize);
            1
        } else {
            lengths.extend([pad, size]);
            at[d] = (lengths.len() - 1 - divider.first[d]) as isize;
            lengths.len() - 2
        };
        divider.cells.push((id.index, at));
        AppendedAxes { pad: &mut divider.lengths[d][pad], ax: &mut figure.axes[id.index as usize] }
    }
}

/// The room between subplots along x (0) or y (1).
fn default_pad(rc: &RcParams, d: usize) -> f64 {
    let room = super::SubplotParams::of(rc);
    if d == 0 { room.wspace } else { room.hspace }
}

/// A new axes beside another one; all that axes have is to be had from it: see [`AxesDivider::append_axes`].
#[derive(Debug)]
pub struct AppendedAxes<'a> {
    pad: &'a mut Length,
    ax: &'a mut Axes,
}

impl<'a> AppendedAxes<'a> {
    /// The room between it and what is before it: inches, or a part of the main axes' width or height as `"5%"`. Default:
    /// `figure.subplot.wspace` or `hspace` of the defaults, as a part.
    #[track_caller]
    #[must_use]
    pub fn pad(self, pad: impl IntoAxesSize) -> Self {
        if let Some((inches, part)) = self.ax.base.check(pad.into_axes_size()) {
            *self.pad = Length { inches, part };
        }
        self
    }

    /// The axes.
    pub fn ax(self) -> &'a mut Axes {
        self.ax
    }
}

impl Deref for AppendedAxes<'_> {
    type Target = Axes;

    fn deref(&self) -> &Axes {
        self.ax
    }
}

impl DerefMut for AppendedAxes<'_> {
    fn deref_mut(&mut self) -> &mut Axes {
        self.ax
    }
}
