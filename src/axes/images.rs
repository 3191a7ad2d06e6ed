//! Images and matrices.

use std::any::Any;

use super::Axes;
use crate::artist::{Artist, AxesImage, Direction, ImageData, IntoImage, NonUniformImage, PcolorImage};
use crate::data::{Grid, IntoData, IntoGrid};
use crate::tick::MaxNLocator;

impl Axes {
    /// An image of numbers or of colours, one pixel for each; the axes' limits end at the image, and pixels are
    /// square ([`Axes::set_aspect`] `"auto"` stretches them).
    ///
    /// Rows of different lengths and an image without pixels are an error of the next draw.
    #[track_caller]
    pub fn imshow(&mut self, image: impl IntoImage) -> &mut AxesImage {
        self.set_aspect(self.rc.pictures.image_aspect);
        let (data, failed) = ImageData::of(image);
        self.request_autoscale((true, true));
        let (origin, interpolation) = (self.rc.image_origin, self.rc.image_interpolation);
        let (stage, resample) = (self.rc.pictures.image_interpolation_stage, self.rc.pictures.image_resample);
        let im = self.add(0.0, |base| AxesImage::new(base, data));
        im.origin(origin).interpolation(interpolation);
        im.interpolation_stage(stage).resample(resample);
        if let Some(e) = failed {
            im.base_mut().fail(e);
        }
        self.follow_last_image()
    }

    /// Lets limits that are free follow the image that was added last, whichever way it runs.
    fn follow_last_image<A: Artist>(&mut self) -> &mut A {
        let slot = self.artists.len() as u32 - 1;
        for axis in [&mut self.xaxis, &mut self.yaxis] {
            axis.limits.image = Some(slot).filter(|_| axis.limits.auto);
        }
        let added = self.artists.last_mut().and_then(|a| a.as_deref_mut());
        added.and_then(|a| (a as &mut dyn Any).downcast_mut()).expect("just added")
    }

    /// The ends along one direction of the image that limits follow.
    pub(super) fn image_ends(&self, d: Direction) -> Option<(f64, f64)> {
        let slot = self.axis_of(d).limits.image?;
        let image = self.artist_in_slot(slot)? as &dyn Any;
        let cells = || image.downcast_ref::<PcolorImage>().map(PcolorImage::get_extent);
        let [x0, x1, y0, y1] = image.downcast_ref().map(AxesImage::get_extent).or_else(cells)?;
        Some(if d == Direction::X { (x0, x1) } else { (y0, y1) })
    }

    /// A matrix as an image: rows from the top, ticks at whole numbers, on top and at the left.
    #[track_caller]
    pub fn matshow(&mut self, matrix: impl IntoGrid) -> &mut AxesImage {
        self.matrix_ticks();
        let im = match matrix.into_grid() {
            Ok(g) => self.imshow(g),
            Err(e) => {
                self.base.fail(e);
                self.imshow(Grid::default())
            }
        };
        im.origin("upper").interpolation("nearest")
    }

    /// An image of cells between the edges `x` of columns and `y` of rows, the first row at the bottom: faster than
    /// [`Axes::pcolormesh`], and without edges. Two edges each are the ends of cells that are all alike. Meshes that are
    /// bent need [`Axes::pcolormesh`].
    ///
    /// Shapes that do not fit are an error of the next draw, with the caller's line.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.pcolorfast([0, 1, 4], [0, 2, 3], [[1, 2], [3, 4]]).cmap("plasma");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn pcolorfast(&mut self, x: impl IntoData, y: impl IntoData, c: impl IntoImage) -> &mut PcolorImage {
        let (x, y) = self.columns(x, y);
        self.pcolorfast_c(c).between(x.to_vec(), y.to_vec())
    }

    /// [`Axes::pcolorfast`] where the edges of columns and rows count from 0.
    #[track_caller]
    pub fn pcolorfast_c(&mut self, c: impl IntoImage) -> &mut PcolorImage {
        let (data, failed) = ImageData::of(c);
        self.request_autoscale((true, true));
        let image = self.add(0.0, |base| PcolorImage::new(base, data));
        if let Some(e) = failed {
            image.base_mut().fail(e);
        }
        self.follow_last_image()
    }

    /// An image whose columns and rows have their middles at `x` and `y`, which must grow; it fills the axes, whose limits
    /// it does not change: matplotlib's `NonUniformImage` with its `set_data(x, y, image)` and `ax.add_image`.
    ///
    /// Shapes that do not fit are an error of the next draw, with the caller's line.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.add_non_uniform_image([0, 1, 4], [0, 2], [[1, 2, 3], [4, 5, 6]]).interpolation("bilinear");
    /// ax.set_xlim(-1, 5);
    /// ax.set_ylim(-1, 3);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn add_non_uniform_image(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        image: impl IntoImage,
    ) -> &mut NonUniformImage {
        let (x, y) = self.columns(x, y);
        let (data, failed) = ImageData::of(image);
        let image = self.add(0.0, |base| NonUniformImage::new(base, data));
        if let Some(e) = failed {
            image.base_mut().fail(e);
        }
        image.at(&x, &y)
    }

    pub(super) fn matrix_ticks(&mut self) {
        let whole = || MaxNLocator::new(9).steps([1.0, 2.0, 5.0, 10.0]).integer(true);
        self.xaxis.tick_top().set_ticks_position("both").set_major_locator(whole());
        self.yaxis.set_major_locator(whole());
    }
}
