//! An image on the axes: properties. `image_draw` draws it.

use super::image_data::{ImageData, IntoImage};
use super::{Artist, ArtistBase, ColorMapping, DataLimits, DrawContext, Mappable, artist_base, image_draw};
use crate::data::{Data, Grid, IntoGrid, Number};
use crate::each::Each;
use crate::error::Error;
use crate::geom::BBox;
use crate::render::Renderer;
use crate::resample::{Kernel, Stage};

/// How the pixels of the picture are made from those of the image.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Interpolation {
    /// Nearest where pixels are enlarged a lot or by a whole factor, else hanning.
    Auto,
    Kernel(Kernel),
}

/// An image on the axes, as matplotlib's `AxesImage`: what `imshow` makes.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let im = ax.imshow([[1.0, 2.0], [3.0, f64::NAN]]).cmap("plasma").interpolation("nearest").handle();
/// fig.colorbar(im);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct AxesImage {
    base: ArtistBase,
    pub(super) data: ImageData,
    mapping: ColorMapping,
    extent: Option<[f64; 4]>,
    pub(super) upper: bool,
    pub(super) interpolation: Interpolation,
    pub(super) stage: Option<Stage>,
    pub(super) filternorm: bool,
    pub(super) filterrad: f64,
    pub(super) resample: bool,
    pub(super) alphas: Option<Grid>,
    /// Whether limits of colours that nothing says are those of the numbers that are seen, enlarged or shrunk: so it is
    /// in matplotlib where no axes asks for all of them.
    pub(super) scaled_by_seen: bool,
}

impl AxesImage {
    pub(crate) fn new(base: ArtistBase, data: ImageData) -> Self {
        let scaled_by = match &data {
            ImageData::Scalars(g) => g.data().clone(),
            ImageData::Colors { .. } => Data::default(),
        };
        Self {
            base,
            data,
            mapping: ColorMapping::new(scaled_by),
            extent: None,
            upper: true,
            interpolation: Interpolation::Auto,
            stage: None,
            filternorm: true,
            filterrad: 4.0,
            resample: true,
            alphas: None,
            scaled_by_seen: false,
        }
    }

    /// Where the first row lies: `"upper"` (default) or `"lower"`.
    #[track_caller]
    pub fn origin(&mut self, name: &str) -> &mut Self {
        match name {
            "upper" | "lower" => self.upper = name == "upper",
            _ => self.base.fail(format!("{name:?} is not an origin: upper, lower")),
        }
        self
    }

    /// Left, right, bottom and top of the image in data. Default: the middles of pixels are at whole numbers.
    #[track_caller]
    pub fn extent(&mut self, extent: [impl Number; 4]) -> &mut Self {
        let extent = extent.each(Number::to_f64);
        if extent.iter().all(|v| v.is_finite()) {
            self.extent = Some(extent);
        } else {
            self.base.fail(format!("an extent must be finite, not {extent:?}"));
        }
        self
    }

    /// `"auto"` or `"antialiased"` (default), `"nearest"`, `"none"`, `"bilinear"`, `"bicubic"`, `"spline16"`,
    /// `"spline36"`, `"hanning"`, `"hamming"`, `"hermite"`, `"kaiser"`, `"quadric"`, `"catrom"`, `"gaussian"`,
    /// `"bessel"`, `"mitchell"`, `"sinc"`, `"lanczos"`, `"blackman"`.
    #[track_caller]
    pub fn interpolation(&mut self, name: &str) -> &mut Self {
        self.interpolation = match (name, Kernel::from_name(name)) {
            ("auto" | "antialiased", _) => Interpolation::Auto,
            ("none", _) => Interpolation::Kernel(Kernel::Nearest),
            (_, Some(k)) => Interpolation::Kernel(k),
            (_, None) => {
                self.base
                    .fail(format!("{name:?} is not an interpolation: auto, nearest, bilinear, bicubic, ..."));
                return self;
            }
        };
        self
    }

    /// The opacities of a row, if pixels have their own.
    pub(super) fn alpha_row(&self, row: usize) -> Option<&[f64]> {
        self.alphas.as_ref().map(|a| a.row(row))
    }

    /// Whether numbers (`"data"`) or their colours (`"rgba"`) are interpolated; `"auto"` (default): colours where
    /// pixels are enlarged less than three times.
    #[track_caller]
    pub fn interpolation_stage(&mut self, name: &str) -> &mut Self {
        self.stage = match name {
            "auto" => None,
            "data" => Some(Stage::Data),
            "rgba" => Some(Stage::Rgba),
            _ => {
                self.base.fail(format!("{name:?} is not an interpolation stage: auto, data, rgba"));
                return self;
            }
        };
        self
    }

    /// Whether the weights that meet in a pixel are made to sum to one. Default: yes.
    pub fn filternorm(&mut self, on: bool) -> &mut Self {
        self.filternorm = on;
        self
    }

    /// The radius of `"sinc"`, `"lanczos"` and `"blackman"` in pixels. Default 4.
    #[track_caller]
    pub fn filterrad(&mut self, pixels: impl Number) -> &mut Self {
        if let Some(pixels) = self.base.above_zero("filterrad", pixels.to_f64()) {
            self.filterrad = pixels;
        }
        self
    }

    /// Whether all pixels count where the image shrinks. Default: yes.
    pub fn resample(&mut self, on: bool) -> &mut Self {
        self.resample = on;
        self
    }

    /// An opacity for each pixel, 0 to 1.
    #[track_caller]
    pub fn alphas(&mut self, alphas: impl IntoGrid) -> &mut Self {
        match self.base.check(alphas.into_grid()) {
            Some(a) if a.shape() != self.data.shape() => {
                let (new, own) = (a.shape(), self.data.shape());
                self.base
                    .fail(format!("opacities in {new:?} rows and columns do not fit an image of {own:?}"));
            }
            Some(a) if !a.iter().all(|v| (0.0..=1.0).contains(v)) => {
                self.base.fail("opacities must be in 0..=1")
            }
            Some(a) => self.alphas = Some(a),
            None => {}
        }
        self
    }

    /// Replaces the image; the colours' limits stay as they were.
    #[track_caller]
    pub fn set_data(&mut self, image: impl IntoImage) -> &mut Self {
        if let Some(d) = self.base.check(image.into_image()) {
            self.data = d;
        }
        self
    }

    /// Colours from the smallest to the largest number that the image now has, whatever their limits were.
    pub fn autoscale(&mut self) -> &mut Self {
        if let ImageData::Scalars(g) = &self.data {
            self.mapping.autoscale(g.data().clone());
        }
        self
    }

    /// Left, right, bottom and top in data.
    pub fn get_extent(&self) -> [f64; 4] {
        let (rows, columns) = self.data.shape();
        let (right, top) = (columns as f64 - 0.5, rows as f64 - 0.5);
        self.extent.unwrap_or(if self.upper { [-0.5, right, top, -0.5] } else { [-0.5, right, -0.5, top] })
    }
}

impl Artist for AxesImage {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        image_draw::draw(self, ctx, r).map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        let [x0, x1, y0, y1] = self.get_extent();
        DataLimits::of(&[x0, x1], &[y0, y1]).only(self.base.coords.is_data())
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        let [x0, x1, y0, y1] = self.get_extent();
        (vec![x0, x1], vec![y0, y1])
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let [x0, x1, y0, y1] = self.get_extent();
        let map = ctx.map(&self.base);
        BBox::around([(x0, y0), (x1, y1)].each(|p| map.apply(p.into())))
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for AxesImage {
    fn mapping(&self) -> &ColorMapping {
        &self.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.mapping, &mut self.base)
    }
}
