//! Artists of the figure itself.

use super::Figure;
use crate::artist::{Artist, AxesImage, Coords, ImageData, IntoImage, Line2D, Patch, PatchShape};
use crate::data::{IntoData, Number};

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

    /// An image on the figure, pixel for pixel: its lower left corner is `xo` and `yo` whole pixels from the figure's. It
    /// lies below all axes, and has the setters of [`imshow`](crate::axes::Axes::imshow)'s. matplotlib's
    /// `fig.figimage(image, xo, yo)`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.figimage(Grid::from_fn(100, 200, |row, column| (row + column) as f64), 20, 0).cmap("gray").alpha(0.5);
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn figimage(&mut self, image: impl IntoImage, xo: impl Number, yo: impl Number) -> &mut AxesImage {
        let (data, failed) = ImageData::of(image);
        let (rows, columns) = data.shape();
        let origin = self.rc.image_origin;
        let made = self.add_artist(|mut base| {
            (base.zorder, base.coords) = (0.0, Coords::Pixels);
            AxesImage::new(base, data)
        });
        made.origin(origin);
        let (x, y) = (xo.to_f64().trunc(), yo.to_f64().trunc());
        if let Some(e) = failed {
            made.base_mut().fail(e);
        } else {
            made.extent([x, x + columns as f64, y, y + rows as f64]).interpolation("nearest");
        }
        made
    }
}
