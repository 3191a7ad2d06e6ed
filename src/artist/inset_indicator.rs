//! What shows which part of an axes an inset enlarges.

use super::{
    Artist, ArtistBase, AxesId, AxesView, Coords, DataLimits, DrawContext, artist_base, checked_width,
};
use crate::color::{Color, IntoColor, Rgba};
use crate::data::Number;
use crate::each::Each;
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::{GraphicsContext, JoinStyle, Renderer};

/// A rectangle, and lines from it to two corners of an inset: what `indicate_inset_zoom` makes.
#[derive(Clone, Debug)]
pub struct InsetIndicator {
    base: ArtistBase,
    /// In data; `None` is what the inset shows.
    bounds: Option<BBox>,
    inset: Option<AxesId>,
    facecolor: Color,
    edgecolor: Color,
    linewidth: f64,
    linestyle: super::LineStyle,
    /// Which lines are drawn, where someone has said so.
    connectors: [Option<bool>; 4],
}

impl InsetIndicator {
    pub(crate) fn new(
        mut base: ArtistBase,
        rc: &RcParams,
        bounds: Option<BBox>,
        inset: Option<AxesId>,
    ) -> Self {
        base.coords = Coords::Data;
        base.clip_on = false;
        base.alpha = Some(0.5);
        Self {
            base,
            bounds,
            inset,
            facecolor: Color::NONE,
            edgecolor: Color::Rgba(Rgba::new(0.5, 0.5, 0.5, 1.0)),
            linewidth: rc.patch_linewidth,
            linestyle: super::LineStyle::Solid,
            connectors: [None; 4],
        }
    }

    /// The colour of the lines. Default `"0.5"`, half opaque.
    #[track_caller]
    pub fn edgecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.edgecolor = c;
        }
        self
    }

    /// The colour within the rectangle. Default: none.
    #[track_caller]
    pub fn facecolor(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            self.facecolor = c;
        }
        self
    }

    /// The width of the lines in points. Default 1.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidth = checked_width(&mut self.base, "linewidth", points.to_f64(), self.linewidth);
        self
    }

    /// `"-"`, `"--"`, `":"`, `"-."`. Default solid.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl super::IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.linestyle = s;
        }
        self
    }

    /// Whether there is a line to this corner of the inset: `"lower left"`, `"upper left"`, `"lower right"`, `"upper right"`.
    /// Default: to the two where it crosses neither. matplotlib's `indicator.connectors[0].set_visible(on)`.
    #[track_caller]
    pub fn connector(&mut self, corner: &str, on: bool) -> &mut Self {
        const CORNERS: [&str; 4] = ["lower left", "upper left", "lower right", "upper right"];
        match CORNERS.iter().position(|c| *c == corner) {
            Some(i) => self.connectors[i] = Some(on),
            None => self.base.fail(format!("{corner:?} is not a corner: {}", CORNERS.join(", "))),
        }
        self
    }

    /// The rectangle in data.
    fn rect(&self, inset: Option<&AxesView>) -> Option<BBox> {
        let shown = |v: &AxesView| BBox::new(v.xlim.0, v.ylim.0, v.xlim.1, v.ylim.1);
        self.bounds.or_else(|| inset.map(shown))
    }

    /// The rectangle and the lines to the inset, in pixels.
    fn path(&self, ctx: &DrawContext<'_>) -> Option<Path> {
        let inset = self.inset.and_then(|id| ctx.scene.view_of(id, ctx.view.figure, ctx.dpi));
        let rect = self.rect(inset.as_ref())?;
        let map = ctx.map(&self.base);
        let px = |x: f64, y: f64| map.apply(Point::new(x, y));
        let corners = [(rect.x0, rect.y0), (rect.x1, rect.y0), (rect.x1, rect.y1), (rect.x0, rect.y1)];
        let mut path = Path::polygon(corners.each(|(x, y)| px(x, y)));
        let Some(inset) = inset else { return Some(path) };
        let b = inset.bbox;
        // matplotlib compares the inset with the rectangle put through its own transform once more, and so does this.
        let twice = |x: f64, y: f64| px(rect.x0 + x * rect.width(), rect.y0 + y * rect.height());
        let (p, q) = (twice(rect.x0, rect.y0), twice(rect.x1, rect.y1));
        let own = BBox::new(p.x, p.y, q.x, q.y);
        let (x0, x1, y0, y1) = (own.x0 < b.x0, own.x1 < b.x1, own.y0 < b.y0, own.y1 < b.y1);
        let inverted = (ctx.view.xlim.0 > ctx.view.xlim.1, ctx.view.ylim.0 > ctx.view.ylim.1);
        let ends = [((0, 0), x0 ^ y0), ((0, 1), x0 == y1), ((1, 0), x1 == y0), ((1, 1), x1 ^ y1)];
        let drawn = ends.into_iter().zip(self.connectors).filter(|((_, seen), said)| said.unwrap_or(*seen));
        for (((i, j), _), _) in drawn {
            let from = Point::new(if i == 0 { b.x0 } else { b.x1 }, if j == 0 { b.y0 } else { b.y1 });
            let x = if (i == 0) ^ inverted.0 { rect.x0 } else { rect.x1 };
            let y = if (j == 0) ^ inverted.1 { rect.y0 } else { rect.y1 };
            path.extend(&Path::polyline(vec![from, px(x, y)]));
        }
        Some(path)
    }
}

impl Artist for InsetIndicator {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let Some(path) = self.path(ctx) else { return Ok(()) };
        let gc = GraphicsContext {
            color: ctx.rgba(&self.edgecolor, self.base.alpha),
            linewidth: ctx.px(self.linewidth),
            dashes: self.linestyle.to_dashes(ctx.rc, self.linewidth, ctx.dpi),
            joinstyle: JoinStyle::Miter,
            ..ctx.gc(&self.base)
        };
        let face = Some(ctx.rgba(&self.facecolor, self.base.alpha)).filter(|c| c.a > 0.0);
        r.draw_path(&gc, &path, &Affine::IDENTITY, face);
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        DataLimits::default()
    }
}
