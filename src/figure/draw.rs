//! How a figure is drawn.

use std::cell::RefCell;

use super::Figure;
use crate::artist::{Artist, AxesView, DrawContext};
use crate::axes::{Laid, Resolved};
use crate::color::{Color, Rgba};
use crate::each::Each;
use crate::error::{Error, Result};
use crate::geom::{Affine, BBox, Path};
use crate::raster::{Canvas, MAX_SIDE};
use crate::render::{GraphicsContext, JoinStyle, Renderer};

/// How far a side may fall short of a whole pixel by rounding: 4.6 inches at 100 dpi are 459.99999999999994.
const ROUNDING: f64 = 1e-8;

/// A side without its fraction of a pixel.
fn whole_pixels(side: f64) -> u32 {
    (side + ROUNDING) as u32
}

/// Where a figure is drawn, and with which background.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// The figure's rectangle in the picture's pixels.
    pub(crate) figure: BBox,
    /// That of the whole figure, where this is a subfigure's.
    pub(crate) whole: BBox,
    /// The size of the picture in pixels.
    pub(crate) size: (f64, f64),
    pub(crate) dpi: f64,
    pub(crate) facecolor: Color,
    pub(crate) edgecolor: Color,
    /// Whether axes have no background.
    pub(crate) transparent: bool,
    /// What only a draw finds.
    pub(crate) failed: RefCell<Option<String>>,
}

impl Figure {
    /// The whole figure at this resolution.
    pub(crate) fn frame(&self, dpi: f64) -> Frame {
        let size = (self.size_in.0 * dpi, self.size_in.1 * dpi);
        Frame {
            figure: BBox::new(0.0, 0.0, size.0, size.1),
            whole: BBox::new(0.0, 0.0, size.0, size.1),
            size,
            dpi,
            facecolor: self.facecolor.clone(),
            edgecolor: self.edgecolor.clone(),
            transparent: false,
            failed: RefCell::default(),
        }
    }

    /// Width and height in pixels, as matplotlib truncates them.
    pub fn width_height(&self) -> (u32, u32) {
        let f = self.frame(self.dpi);
        (whole_pixels(f.size.0), whole_pixels(f.size.1))
    }

    /// Draws on any renderer, at its resolution.
    ///
    /// # Errors
    /// The first failure of the figure and all in it, with the caller's line.
    pub fn draw(&self, renderer: &mut dyn Renderer) -> Result<()> {
        self.draw_in(&self.frame(renderer.dpi()), renderer)
    }

    pub(super) fn view(&self, frame: &Frame) -> AxesView {
        AxesView {
            bbox: frame.figure,
            xlim: (0.0, 1.0),
            ylim: (0.0, 1.0),
            xscale: None,
            yscale: None,
            figure: frame.figure,
            projection: None,
            space: None,
        }
    }

    pub(super) fn context<'a>(&'a self, frame: &'a Frame, view: &'a AxesView) -> DrawContext<'a> {
        let failed = &frame.failed;
        DrawContext { scene: self, view, whole: frame.whole, rc: &self.rc, dpi: frame.dpi, failed }
    }

    /// The axes that lie upon one, or below it, or in it, and those whose titles are in line with its own.
    pub(super) fn twins_among<'a, 'r>(
        &self,
        laid: &'a [Laid<'a>],
        resolved: &'r [Resolved<'a>],
        one: &Laid<'_>,
    ) -> Vec<&'r Resolved<'a>> {
        let within = |l: &Laid<'_>| l.axes.part_of() == Some(one.axes.id().index);
        let in_line = |l: &Laid<'_>| self.titles_in_line(l.axes, one.axes);
        let beside = |l: &Laid<'_>| self.are_twins(l.axes, one.axes) || within(l) || in_line(l);
        let twins = laid.iter().zip(resolved).filter(|(l, _)| beside(l));
        twins.map(|(_, r)| r).collect()
    }

    /// Width and height of the figure's title and labels, in fractions of the figure.
    pub(super) fn supertext_sizes(&self, frame: &Frame) -> [(f64, f64); 3] {
        let view = self.view(frame);
        let ctx = self.context(frame, &view);
        self.supertexts.each_ref().each(|t| {
            let b = t.as_ref().and_then(|t| t.window_extent(&ctx));
            b.map_or((0.0, 0.0), |b| (b.width() / frame.figure.width(), b.height() / frame.figure.height()))
        })
    }

    fn own_artists(&self) -> impl Iterator<Item = &dyn Artist> {
        let own = self.artists.iter().flatten().map(|a| &**a);
        let texts = self.supertexts.iter().flatten().map(|t| t as &dyn Artist);
        let legends = self.legends.iter().map(|l| l as &dyn Artist);
        own.chain(texts).chain(legends).filter(|a| a.base().visible)
    }

    /// Draws what the frame shows.
    pub(crate) fn draw_in(&self, frame: &Frame, r: &mut dyn Renderer) -> Result<()> {
        if let Some(e) = self.first_error() {
            return Err(e.clone());
        }
        self.check_shared_names()?;
        if let Some(fig) = self.arranged(frame)? {
            return fig.draw_in(frame, r);
        }
        let view = self.view(frame);
        let ctx = self.context(frame, &view);
        self.draw_background(frame, &ctx, r);
        let filled = self.shown_axes(frame)?;
        let laid = self.laid(frame, &filled);
        let resolved = self.resolved(frame, &laid);
        enum Item<'a> {
            Axes(usize),
            Artist(&'a dyn Artist),
            Panel(&'a Figure),
        }
        let mut items: Vec<(f64, Item<'_>)> =
            self.own_artists().map(|a| (a.base().zorder, Item::Artist(a))).collect();
        let all = Drawn { figure: self, laid: &laid, resolved: &resolved, transparent: frame.transparent };
        let axes = laid.iter().enumerate().filter(|(_, l)| l.axes.part_of().is_none());
        items.splice(0..0, axes.map(|(i, l)| (l.axes.base.zorder, Item::Axes(i))));
        items.extend(self.subfigures.iter().map(|s| (s.base.zorder, Item::Panel(s))));
        for item in crate::order::sorted(items) {
            match item {
                Item::Artist(a) => crate::artist::effects::draw(a, &ctx, r)?,
                Item::Axes(i) => all.draw(i, r)?,
                Item::Panel(sub) => sub.draw_in(&Self::panel_frame(sub, frame), r)?,
            }
        }
        // What no artist has taken up is the figure's.
        ctx.failure(&self.base)
    }

    fn draw_background(&self, frame: &Frame, ctx: &DrawContext<'_>, r: &mut dyn Renderer) {
        let face = ctx.rgba(&frame.facecolor, None);
        let drawn = self.linewidth > 0.0;
        let gc = GraphicsContext {
            color: if drawn { ctx.rgba(&frame.edgecolor, None) } else { Rgba::NONE },
            linewidth: ctx.px(self.linewidth),
            joinstyle: JoinStyle::Miter,
            antialiased: false,
            ..GraphicsContext::default()
        };
        let all = match self.panel {
            None => BBox::new(0.0, 0.0, frame.size.0, frame.size.1),
            Some(_) => frame.figure,
        };
        r.draw_path(&gc, &Path::rect(&all), &Affine::IDENTITY, Some(face).filter(|c| c.a > 0.0));
    }

    /// The rectangle around all that is drawn in a frame.
    pub(crate) fn tight_bbox(&self, frame: &Frame) -> BBox {
        if let Ok(Some(fig)) = self.arranged(frame) {
            return fig.tight_bbox(frame);
        }
        let view = self.view(frame);
        let ctx = self.context(frame, &view);
        let own = self.own_artists().filter_map(|a| a.window_extent(&ctx));
        let filled = self.shown_axes(frame).unwrap_or_default();
        let laid = self.laid(frame, &filled);
        let resolved = self.resolved(frame, &laid);
        let axes = laid
            .iter()
            .zip(&resolved)
            .filter_map(|(l, r)| r.tight_bbox(&self.twins_among(&laid, &resolved, l), false));
        let within = self.subfigures.iter().map(|sub| sub.tight_bbox(&Self::panel_frame(sub, frame)));
        let all = own
            .chain(axes)
            .chain(within)
            .filter(|b| b.is_finite() && (b.width() != 0.0 || b.height() != 0.0));
        all.reduce(|a, b| a.union(&b)).unwrap_or(frame.figure)
    }

    /// Draws a frame in memory, on `canvas` where it has the right size.
    ///
    /// # Errors
    /// A size that cannot be drawn, and those of [`Figure::draw`].
    #[track_caller]
    pub(crate) fn render(&self, frame: &Frame, canvas: Option<Canvas>) -> Result<Canvas> {
        let (w, h) = frame.size;
        // Written so that sizes that are not numbers fail.
        let drawable = |v: f64| v + ROUNDING >= 1.0 && v <= f64::from(MAX_SIDE);
        if !drawable(w) || !drawable(h) {
            return Err(Error::new(format!(
                "a picture of {w} x {h} pixels cannot be drawn: 1 to {MAX_SIDE} a side"
            )));
        }
        let (width, height) = (whole_pixels(w), whole_pixels(h));
        if u64::from(width) * u64::from(height) > self.max_pixels {
            return Err(Error::new(format!(
                "a picture of {width} x {height} pixels is larger than the {} that Figure::max_pixels allows",
                self.max_pixels
            )));
        }
        let mut canvas = match canvas.filter(|c| c.width_height() == (width, height)) {
            Some(mut c) => {
                c.clear();
                c.set_dpi(frame.dpi);
                c
            }
            None => Canvas::new(width, height, frame.dpi).ok_or_else(|| {
                Error::new(format!("a picture of {width} x {height} pixels cannot be made"))
            })?,
        };
        self.draw_in(frame, &mut canvas)?;
        Ok(canvas)
    }
}

/// All axes, to be drawn.
struct Drawn<'a> {
    figure: &'a Figure,
    laid: &'a [Laid<'a>],
    resolved: &'a [Resolved<'a>],
    transparent: bool,
}

impl Drawn<'_> {
    /// Draws an axes with those that lie within it.
    fn draw(&self, i: usize, r: &mut dyn Renderer) -> Result<()> {
        let (laid, axes) = (&self.laid[i], &self.resolved[i]);
        let own = |l: &Laid<'_>| l.axes.part_of() == Some(laid.axes.id().index);
        let children = self.laid.iter().enumerate().filter(|(_, l)| own(l));
        let children: Vec<(f64, usize)> = children.map(|(i, l)| (l.axes.base.zorder, i)).collect();
        let beside = self.figure.twins_among(self.laid, self.resolved, laid);
        let background = !self.transparent && self.figure.is_lowest(laid.axes);
        axes.draw(r, background, &beside, &children, &|child, r| self.draw(child, r))
    }
}
