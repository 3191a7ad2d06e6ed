//! The caps of error bars: markers at their ends.

use std::f64::consts::FRAC_PI_2;

use super::errorbar_limits::Cap;
use super::marker::Symbol;
use super::{Artist, Coords, DrawContext, ErrorbarContainer, Line2D, LineStyle, MarkerStyle};
use crate::error::Error;
use crate::render::Renderer;

impl ErrorbarContainer {
    /// Caps of one kind, as the markers of a line.
    pub(super) fn caps(&self, ctx: &DrawContext<'_>, (symbol, points): Cap) -> Line2D {
        let color = self.ecolor.as_ref().unwrap_or(&self.line.color).clone();
        let mut caps = Line2D::new(self.base.clone(), ctx.rc, self.line.color.clone());
        let (x, y): (Vec<f64>, Vec<f64>) = points.into_iter().map(|p| (p.x, p.y)).unzip();
        (caps.x, caps.y) = (x.into(), y.into());
        caps.linestyle = LineStyle::None;
        caps.marker = MarkerStyle::from(symbol);
        // Arrows of limits are drawn even where there are no caps.
        caps.markersize = if self.capsize > 0.0 { 2.0 * self.capsize } else { ctx.rc.lines_markersize };
        caps.markeredgewidth = self.capthick.unwrap_or(caps.markeredgewidth);
        caps.markeredgecolor = Some(color);
        caps
    }

    /// Caps of one kind. On an axes that is no rectangle each is turned across its bar; as in matplotlib, arrows of
    /// limits are caps there.
    pub(super) fn draw_caps(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        cap: Cap,
    ) -> Result<(), Error> {
        let Some(p) = ctx.view.projection.as_ref().filter(|_| self.base.coords == Coords::Data) else {
            return self.caps(ctx, cap).draw(ctx, r);
        };
        let along_x = matches!(cap.0, Symbol::VLine | Symbol::CaretLeftBase | Symbol::CaretRightBase);
        cap.1.into_iter().try_for_each(|at| {
            let mut one = self.caps(ctx, (Symbol::HLine, vec![at]));
            one.marker = one.marker.rotated_rad(p.outwards(at) + if along_x { 0.0 } else { FRAC_PI_2 });
            one.draw(ctx, r)
        })
    }
}
