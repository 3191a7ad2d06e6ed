//! How 3-D axes are drawn.

use std::collections::HashMap;
use std::sync::Arc;

use super::Axes;
use super::space::{FLAT, fits_in_space};
use crate::artist::{AxesView, Axis, DrawContext, PLANE, Space, SpaceFrame};
use crate::each::Each;
use crate::error::Error;

/// What matplotlib multiplies the height of a title with, where it was said.
pub(super) const TITLE_IN_SPACE: f64 = 0.92;

impl Axes {
    /// The view of 3-D axes: a plane, and how points come there. Other axes have the view that they have.
    pub(super) fn in_space(&self, view: AxesView) -> AxesView {
        let Some(cube) = &self.cube else { return view };
        let scale = |axis: &Axis| (!axis.scale.is_linear()).then(|| axis.scale.clone());
        let scales = [&self.xaxis, &self.yaxis, &cube.zaxis].each(scale);
        let space = Space::new(cube.camera, self.limits_in_space(), scales);
        AxesView {
            xlim: PLANE[0],
            ylim: PLANE[1],
            xscale: None,
            yscale: None,
            projection: None,
            space: Some(Arc::new(space)),
            ..view
        }
    }

    /// What 3-D axes draw of themselves.
    pub(super) fn space_frame(&self, x: &Axis, y: &Axis, ctx: &DrawContext<'_>) -> Option<SpaceFrame> {
        let cube = self.cube.as_ref()?;
        let data = self.data_limits();
        let data = [data.x, data.y, data.z];
        Some(SpaceFrame::new([x, y, &cube.zaxis], ctx.view, ctx.dpi, data, cube.grid))
    }

    /// The zorders of artists that have a depth, by their slots: from the deepest to the nearest, above the axes.
    pub(super) fn zorders_in_space(&self, view: &AxesView) -> HashMap<u32, f64> {
        let Some(cube) = self.cube.as_ref().filter(|c| c.computed_zorder) else { return HashMap::new() };
        let shown = self.artists().filter(|a| a.base().visible);
        let deep = shown.filter_map(|a| Some((-a.depth(view)?, a.base().slot)));
        let deep: Vec<u32> = crate::order::sorted(deep.collect());
        let axes = [&self.xaxis, &self.yaxis, &cube.zaxis];
        let first = axes.iter().map(|a| a.base.zorder).fold(f64::NEG_INFINITY, f64::max) + 1.0;
        deep.iter().enumerate().map(|(i, &slot)| (slot, first + i as f64)).collect()
    }

    /// Artists that know no z cannot be drawn on 3-D axes.
    pub(super) fn check_in_space(&self) -> Result<(), Error> {
        if !self.is_3d() {
            return Ok(());
        }
        match self.artists().find(|a| !fits_in_space(*a)) {
            Some(a) => Err(Error::at(FLAT, a.base().made_at())),
            None => Ok(()),
        }
    }
}
