//! Vectors: arrows, their keys, wind barbs.

use super::Axes;
use crate::artist::{
    Artist, AxesView, Barbs, Handle, Quiver, QuiverKey, StreamGrid, Streamplot, VectorField,
};
use crate::data::{ColumnOrRows, IntoGrid, Number};
use crate::geom::BBox;

impl Axes {
    /// Arrows for the vectors `(u, v)` at `(x, y)`. `x` and `y` are those of each vector, or those of the columns and
    /// rows of a grid of vectors. What is not finite is a gap.
    ///
    /// Lengths that do not fit are an error of the next draw, with the caller's line.
    #[track_caller]
    pub fn quiver<A, B, C, D>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        u: impl ColumnOrRows<C>,
        v: impl ColumnOrRows<D>,
    ) -> &mut Quiver {
        let (x, y) = self.flat_columns(x, y);
        let vectors = u.into_flat().and_then(|u| Ok((u, v.into_flat()?)));
        self.add_quiver(vectors.and_then(|(u, v)| VectorField::new(x, y, u, v)))
    }

    /// [`Axes::quiver`] for grids of vectors whose columns and rows count from 0.
    #[track_caller]
    pub fn quiver_uv(&mut self, u: impl IntoGrid, v: impl IntoGrid) -> &mut Quiver {
        let grids = u.into_grid().and_then(|u| Ok((u, v.into_grid()?)));
        self.add_quiver(grids.and_then(|(u, v)| VectorField::counted(&u, &v)))
    }

    #[track_caller]
    fn add_quiver(&mut self, field: Result<VectorField, String>) -> &mut Quiver {
        self.request_autoscale((true, true));
        let (field, failed) = match field {
            Ok(f) => (f, None),
            Err(e) => (VectorField::default(), Some(e)),
        };
        let quiver = self.add(1.0, |base| Quiver::new(base, field));
        if let Some(e) = failed {
            quiver.base_mut().fail(e);
        }
        quiver
    }

    /// An arrow with a label that tells how long the arrows of `quiver` are: at `(x, y)` in fractions of the axes,
    /// for a vector of the size `u`.
    #[track_caller]
    pub fn quiverkey(
        &mut self,
        quiver: Handle<Quiver>,
        x: impl Number,
        y: impl Number,
        u: impl Number,
        label: &str,
    ) -> &mut QuiverKey {
        let zorder = self.get(quiver).map(|q| q.get_zorder() + 0.1);
        let rc = self.rc.clone();
        let made =
            |base| QuiverKey::new(base, &rc, quiver, (x.to_f64(), y.to_f64()).into(), u.to_f64(), label);
        let key = self.add(zorder.unwrap_or(1.1), made);
        if zorder.is_none() {
            key.base_mut().fail("these arrows are not in this axes");
        }
        key
    }

    /// Wind barbs for the vectors `(u, v)` at `(x, y)`, which are given as for [`Axes::quiver`].
    #[track_caller]
    pub fn barbs<A, B, C, D>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        u: impl ColumnOrRows<C>,
        v: impl ColumnOrRows<D>,
    ) -> &mut Barbs {
        let (x, y) = self.flat_columns(x, y);
        let vectors = u.into_flat().and_then(|u| Ok((u, v.into_flat()?)));
        self.add_barbs(vectors.and_then(|(u, v)| VectorField::new(x, y, u, v)))
    }

    /// [`Axes::barbs`] for grids of vectors whose columns and rows count from 0.
    #[track_caller]
    pub fn barbs_uv(&mut self, u: impl IntoGrid, v: impl IntoGrid) -> &mut Barbs {
        let grids = u.into_grid().and_then(|u| Ok((u, v.into_grid()?)));
        self.add_barbs(grids.and_then(|(u, v)| VectorField::counted(&u, &v)))
    }

    #[track_caller]
    fn add_barbs(&mut self, field: Result<VectorField, String>) -> &mut Barbs {
        self.request_autoscale((true, true));
        let (field, failed) = match field {
            Ok(f) => (f, None),
            Err(e) => (VectorField::default(), Some(e)),
        };
        let barbs = self.add(1.0, |base| Barbs::new(base, field));
        if let Some(e) = failed {
            barbs.base_mut().fail(e);
        }
        barbs
    }

    /// Lines along the vectors `(u, v)` on an evenly spaced grid. `x` and `y` are those of its columns and rows, or of
    /// each vector. What is not finite is a gap.
    ///
    /// Shapes that do not fit, and numbers that are not evenly spaced, are an error of the next draw.
    #[track_caller]
    pub fn streamplot<A, B>(
        &mut self,
        x: impl ColumnOrRows<A>,
        y: impl ColumnOrRows<B>,
        u: impl IntoGrid,
        v: impl IntoGrid,
    ) -> &mut Streamplot {
        let grids = u.into_grid().and_then(|u| Ok((u, v.into_grid()?)));
        let made = grids.and_then(|(u, v)| StreamGrid::new(&x.into_flat()?, &y.into_flat()?, u, v));
        let (grid, failed) = match made {
            Ok(g) => (g, None),
            Err(e) => (StreamGrid::default(), Some(e)),
        };
        let (rc, color) = (self.rc.clone(), self.next_color());
        let (w, h) = (self.figure_in.0 * self.figure_dpi, self.figure_in.1 * self.figure_dpi);
        let [xlim, ylim] = self.limits_meanwhile();
        let view = AxesView { xlim, ylim, ..self.view_before_aspect(BBox::new(0.0, 0.0, w, h)) };
        self.request_autoscale((true, true));
        let plot = self.add(2.0, |base| Streamplot::new(base, &rc, grid, color, view)).handle();
        self.autoscale_now();
        let plot = self.get_mut(plot).expect("just added");
        if let Some(e) = failed {
            plot.base_mut().fail(e);
        }
        plot
    }
}
