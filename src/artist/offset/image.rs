//! A box with an image.

use super::OffsetBox;
use crate::artist::{Artist, ArtistBase, AxesImage, Coords, DrawContext, ImageData, IntoImage, Mappable};
use crate::color::{IntoColormap, IntoNorm};
use crate::data::Number;
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::render::Renderer;

/// An image as the content of a box, as matplotlib's `OffsetImage`: each of its pixels is a point (1/72 inch) wide.
///
/// ```
/// use isoplot::artist::OffsetImage;
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let image = OffsetImage::new([[1, 2], [3, 4]]).zoom(20).cmap("gray");
/// ax.add_annotation_bbox(image, (0.2, 0.2)).xybox(0.6, 0.7);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct OffsetImage {
    image: AxesImage,
    zoom: f64,
    dpi_cor: bool,
    /// Whether origin and interpolation were given; else they are the figure's defaults.
    given: [bool; 2],
}

impl OffsetImage {
    /// An image of numbers or of colours.
    ///
    /// Rows of different lengths and an image without pixels are an error of the next draw.
    #[track_caller]
    pub fn new(image: impl IntoImage) -> Self {
        let mut base = ArtistBase::part(0.0);
        let (data, failed) = ImageData::of(image);
        if let Some(e) = failed {
            base.fail(e);
        }
        base.coords = Coords::Pixels;
        let mut image = AxesImage::new(base, data);
        image.resample(false);
        image.scaled_by_seen = true;
        Self { image, zoom: 1.0, dpi_cor: true, given: [false; 2] }
    }

    #[must_use]
    fn with(mut self, change: impl FnOnce(&mut AxesImage)) -> Self {
        change(&mut self.image);
        self
    }

    /// The width of a pixel in points. Default 1.
    #[track_caller]
    #[must_use]
    pub fn zoom(mut self, zoom: impl Number) -> Self {
        if let Some(zoom) = self.image.base_mut().above_zero("zoom", zoom.to_f64()) {
            self.zoom = zoom;
        }
        self
    }

    /// Whether sizes are in points; else they are in pixels. Default: yes.
    #[must_use]
    pub fn dpi_cor(mut self, on: bool) -> Self {
        self.dpi_cor = on;
        self
    }

    /// The colormap of numbers, or its name. Default `"viridis"`.
    #[track_caller]
    #[must_use]
    pub fn cmap(self, cmap: impl IntoColormap) -> Self {
        let cmap = cmap.into_colormap();
        let at = std::panic::Location::caller();
        self.with(|image| match cmap {
            Ok(c) => image.mapping_mut().0.set_cmap(c),
            Err(e) => {
                image.base_mut().adopt(Some(Error::at(e, at)));
            }
        })
    }

    /// The norm of numbers, or its name. Default: linear from the smallest to the largest that is seen: as in matplotlib,
    /// after pixels are enlarged, where that is done before they get their colours.
    #[track_caller]
    #[must_use]
    pub fn norm(self, norm: impl IntoNorm) -> Self {
        let norm = norm.into_norm();
        let at = std::panic::Location::caller();
        self.with(|image| match norm {
            Ok(n) => image.mapping_mut().0.set_norm(n),
            Err(e) => {
                image.base_mut().adopt(Some(Error::at(e, at)));
            }
        })
    }

    /// Where the first row lies: `"upper"` or `"lower"`. Default: the figure's `image.origin`, `"upper"`.
    #[track_caller]
    #[must_use]
    pub fn origin(mut self, name: &str) -> Self {
        self.given[0] = true;
        self.image.origin(name);
        self
    }

    /// How pixels are enlarged: see [`AxesImage::interpolation`]. Default: the figure's `image.interpolation`, `"auto"`.
    #[track_caller]
    #[must_use]
    pub fn interpolation(mut self, name: &str) -> Self {
        self.given[1] = true;
        self.image.interpolation(name);
        self
    }

    /// Opacity, `0..=1`.
    #[track_caller]
    #[must_use]
    pub fn alpha(mut self, alpha: impl Number) -> Self {
        self.image.alpha(alpha);
        self
    }

    /// Changes what else an image has: `.image(|i| { i.vmin(0).resample(true); })`. Where it lies is not its own to say.
    #[must_use]
    pub fn image(self, change: impl FnOnce(&mut AxesImage)) -> Self {
        self.with(change)
    }
}

impl OffsetBox for OffsetImage {
    fn extent(&self, ctx: &DrawContext<'_>) -> BBox {
        let (rows, columns) = self.image.data.shape();
        let unit = if self.dpi_cor { ctx.px(1.0) } else { 1.0 };
        BBox::from_bounds(0.0, 0.0, unit * columns as f64 * self.zoom, unit * rows as f64 * self.zoom)
    }

    fn draw_at(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, origin: Point) -> Result<(), Error> {
        let mut image = self.image.clone();
        let b = self.extent(ctx).translated(origin.x, origin.y);
        if ![b.x0, b.x1, b.y0, b.y1].iter().all(|v| v.is_finite()) {
            return Ok(());
        }
        image.base_mut().clip_on = false;
        image.extent([b.x0, b.x1, b.y0, b.y1]);
        if !self.given[0] {
            image.origin(ctx.rc.image_origin);
        }
        if !self.given[1] {
            image.interpolation(ctx.rc.image_interpolation);
        }
        image.draw(ctx, r)
    }

    fn clone_box(&self) -> Box<dyn OffsetBox> {
        Box::new(self.clone())
    }

    fn take_error(&mut self) -> Option<Error> {
        self.image.base_mut().error.take()
    }
}
