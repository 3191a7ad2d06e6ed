//! Artists of the figure itself.

use super::Figure;
use crate::artist::{Artist, AxesImage, ImageData, IntoImage, Line2D, Patch, PatchShape};
use crate::data::{Grid, IntoData};

impl Figure {
    /// A line across the figure, in fractions of it: matplotlib's `fig.add_artist(Line2D(x, y))`.
    ///
    /// ```
    /// use isoplot::artist::Rectangle;
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.add_line([0.1, 0.9], [0.5, 0.5]).color("r");
    /// fig.add_patch(Rectangle::new((0.1, 0.1), 0.2, 0.2)).facecolor("gold");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn add_line(&mut self, x: impl IntoData, y: impl IntoData) -> &mut Line2D {
        let rc = self.rc.clone();
        let line = self.add_artist(|base| Line2D::new(base, &rc, rc.lines_color.clone()));
        line.init_data(x.into_data(), y.into_data());
        line
    }

    /// A shape on the figure, in fractions of it: matplotlib's `fig.add_artist(Rectangle(...))`.
    #[track_caller]
    pub fn add_patch(&mut self, shape: impl PatchShape) -> &mut Patch {
        let patch = self.add_artist(|mut base| {
            base.zorder = 1.0;
            Patch::new(base, shape.outline())
        });
        shape.dress(patch);
        patch
    }

    /// An image on the figure that is not resized: each of its pixels is one of the picture, from the lower left corner
    /// on, whatever the resolution. [`AxesImage::xo`] and [`AxesImage::yo`] move it; `cmap`, `norm`, `vmin`, `vmax`,
    /// `alpha` and `origin` are those of `imshow`. An image without pixels is an error of the next draw.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let stripes = Grid::from_fn(40, 100, |row, column| ((row + column) % 7) as f64);
    /// fig.figimage(stripes).xo(20).yo(400).cmap("gray").alpha(0.5);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn figimage(&mut self, image: impl IntoImage) -> &mut AxesImage {
        let (data, failed) = match image.into_image() {
            Ok(d) if d.shape().0 > 0 && d.shape().1 > 0 => (d, None),
            Ok(d) => (d, Some("an image without pixels cannot be drawn".to_owned())),
            Err(e) => (ImageData::Scalars(Grid::default()), Some(e)),
        };
        let (origin, stage) = (self.rc.image_origin, self.rc.pictures.image_interpolation_stage);
        let im = self.add_artist(|base| AxesImage::new(base, data));
        im.base_mut().zorder = 0.0;
        im.become_figures().origin(origin).interpolation_stage(stage);
        if let Some(e) = failed {
            im.base_mut().fail(e);
        }
        im
    }
}
