//! Images and matrices.

use super::Axes;
use crate::artist::{Artist, AxesImage, Direction, ImageData, IntoImage};
use crate::data::{Grid, IntoGrid};
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
        let interpolation = self.rc.image_interpolation;
        let (stage, resample) = (self.rc.pictures.image_interpolation_stage, self.rc.pictures.image_resample);
        let rc = self.rc.clone();
        let im = self.add(0.0, |base| AxesImage::new(base, &rc, data));
        im.interpolation(interpolation);
        im.interpolation_stage(stage).resample(resample);
        if let Some(e) = failed {
            im.base_mut().fail(e);
        }
        let slot = im.handle().slot;
        for axis in [&mut self.xaxis, &mut self.yaxis] {
            axis.limits.image = Some(slot).filter(|_| axis.limits.auto);
        }
        let added = self.artists.last_mut().and_then(|a| a.as_deref_mut());
        added.and_then(|a| (a as &mut dyn std::any::Any).downcast_mut()).expect("just added")
    }

    /// The ends along one direction of the image that limits follow.
    pub(super) fn image_ends(&self, d: Direction) -> Option<(f64, f64)> {
        let slot = self.axis_of(d).limits.image?;
        let image = self.artist_in_slot(slot)? as &dyn std::any::Any;
        let [x0, x1, y0, y1] = image.downcast_ref::<AxesImage>()?.get_extent();
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

    pub(super) fn matrix_ticks(&mut self) {
        let whole = || MaxNLocator::new(9).steps([1.0, 2.0, 5.0, 10.0]).integer(true);
        self.xaxis.tick_top().set_ticks_position("both").set_major_locator(whole());
        self.yaxis.set_major_locator(whole());
    }
}
