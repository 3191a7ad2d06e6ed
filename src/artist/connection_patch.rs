//! A line or an arrow between points of two axes.

use super::{ArrowLook, Artist, ArtistBase, AxesId, Coords, DrawContext, artist_base};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::render::Renderer;

/// A line or an arrow from a point of one axes to a point of another, as matplotlib's `ConnectionPatch`.
///
/// ```
/// use isoplot::artist::ConnectionPatch;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let [a, b] = fig.subplots(1, 2).into_array().map(|ax| ax.id());
/// fig.add_artist(|base| ConnectionPatch::new(base, (0.5, 0.5), a, (0.2, 0.8), b)).look(|l| {
///     l.arrowstyle("->").color("r");
/// });
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ConnectionPatch {
    base: ArtistBase,
    ends: [(Point, AxesId, Coords); 2],
    look: ArrowLook,
}

impl ConnectionPatch {
    /// A line from `a` in one axes to `b` in another, in their data; to be added with `add_artist`.
    pub fn new(
        mut base: ArtistBase,
        a: impl Into<Point>,
        axes_a: AxesId,
        b: impl Into<Point>,
        axes_b: AxesId,
    ) -> Self {
        (base.zorder, base.clip_on) = (1.0, false);
        let mut look = ArrowLook::new();
        look.arrowstyle("-").mutation_scale(10.0).shrink_a(0.0).shrink_b(0.0);
        Self { base, ends: [(a.into(), axes_a, Coords::Data), (b.into(), axes_b, Coords::Data)], look }
    }

    /// What the first and the second point are in, each of its axes. Default: data.
    pub fn coords(&mut self, a: Coords, b: Coords) -> &mut Self {
        (self.ends[0].2, self.ends[1].2) = (a, b);
        self
    }

    /// Changes its look. Default: a line that is not drawn back.
    pub fn look(&mut self, change: impl FnOnce(&mut ArrowLook)) -> &mut Self {
        change(&mut self.look);
        let error = self.look.base.error.take();
        if self.base.error.is_none() {
            self.base.error = error;
        }
        self
    }

    /// Both ends in pixels, where their axes are there.
    fn ends_px(&self, ctx: &DrawContext<'_>) -> Option<[Point; 2]> {
        let px = |(p, axes, coords): (Point, AxesId, Coords)| {
            let view = ctx.scene.view_of(axes, ctx.view.figure, ctx.dpi)?;
            Some(view.map(coords).apply(p)).filter(|p| p.is_finite())
        };
        Some([px(self.ends[0])?, px(self.ends[1])?])
    }
}

impl Artist for ConnectionPatch {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let Some([a, b]) = self.ends_px(ctx) else { return Ok(()) };
        let mut look = self.look.clone();
        look.base.alpha = look.base.alpha.or(self.base.alpha);
        let arrow = self.look.arrowstyle.clone().unwrap_or_default();
        let scale = ctx.px(self.look.mutation_scale.unwrap_or(10.0));
        let shrink = self.look.shrink_pt.each(|pt| ctx.px(pt));
        let outlines = look.between(ctx, (a, b), None, (&arrow, shrink, scale));
        look.draw_outlines(ctx, r, &outlines, ctx.clip(&self.base));
        Ok(())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        BBox::around(self.ends_px(ctx)?)
    }
}
