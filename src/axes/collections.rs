//! Many lines or shapes of one call.

use super::Axes;
use crate::artist::{Collection, LineCollection, OffsetCollection, PatchShape, StepPatch};
use crate::color::Color;
use crate::data::IntoData;
use crate::geom::{Path, Point};

impl Axes {
    /// Many lines, each through points of its own: matplotlib's `add_collection(LineCollection(segments))`. The
    /// n-th takes the n-th of colours, widths and styles, or the colour of its number
    /// ([`Collection::array`]).
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let steps = (0..20).map(|i| (i as f64 / 10.0, (i + 1) as f64 / 10.0));
    /// let lines = steps.map(|(a, b)| [(a, a.sin()), (b, b.sin())]);
    /// let lines = ax.add_line_collection(lines).array((0..20).collect::<Vec<_>>()).cmap("plasma").handle();
    /// fig.colorbar(lines);
    /// ```
    #[track_caller]
    pub fn add_line_collection<L>(&mut self, lines: impl IntoIterator<Item = L>) -> &mut LineCollection
    where
        L: IntoIterator,
        L::Item: Into<Point>,
    {
        let rc = self.rc.clone();
        let line = |points: L| Path::polyline(points.into_iter().map(Into::into).collect());
        let paths = lines.into_iter().map(line).collect();
        self.request_autoscale((true, true));
        self.add(2.0, |base| LineCollection::lines(base, &rc, paths, Color::Cycle(0)))
    }

    /// Many shapes: matplotlib's `add_collection(PatchCollection(patches))`. Shapes of different kinds are given as
    /// their outlines.
    ///
    /// ```
    /// use isoplot::artist::{Circle, PatchShape, Rectangle};
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let shapes = [Circle::new((0.0, 0.0), 1.0).outline(), Rectangle::new((2.0, 0.0), 1.0, 2.0).outline()];
    /// ax.add_patch_collection(shapes).array([1.0, 5.0]).cmap("jet").alpha(0.4);
    /// ```
    #[track_caller]
    pub fn add_patch_collection<S: PatchShape>(
        &mut self,
        shapes: impl IntoIterator<Item = S>,
    ) -> &mut Collection {
        let rc = self.rc.clone();
        let paths = shapes.into_iter().map(|s| s.outline()).collect();
        self.request_autoscale((true, true));
        self.add(1.0, |base| Collection::shapes(base, &rc, paths))
    }

    /// Ellipses at `(x[i], y[i])`, of these widths, heights and angles in degrees, one for all or one each: matplotlib's
    /// `EllipseCollection`. Sizes are in points unless [`OffsetCollection::units`] says otherwise.
    #[track_caller]
    pub fn ellipses(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        widths: impl IntoData,
        heights: impl IntoData,
        angles: impl IntoData,
    ) -> &mut OffsetCollection {
        let sizes = [widths.into_data(), heights.into_data(), angles.into_data()];
        let (at, face) = (self.columns(x, y), self.rc.patch_facecolor.clone());
        self.request_autoscale((true, true));
        self.add(1.0, |base| OffsetCollection::ellipses(base, at, face, sizes)).check()
    }

    /// Circles at `(x[i], y[i])` of these areas in square points: matplotlib's `CircleCollection`.
    #[track_caller]
    pub fn circles(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        sizes: impl IntoData,
    ) -> &mut OffsetCollection {
        self.add_sized(x, y, Path::unit_circle(), sizes)
    }

    /// Polygons at `(x[i], y[i])` with equal sides, in circles of these areas in square points: matplotlib's
    /// `RegularPolyCollection`.
    #[track_caller]
    pub fn regular_polygons(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        corners: usize,
        sizes: impl IntoData,
    ) -> &mut OffsetCollection {
        self.add_sized(x, y, Path::unit_regular_polygon(corners), sizes)
    }

    /// Stars at `(x[i], y[i])`, in circles of these areas in square points: matplotlib's `StarPolygonCollection`.
    #[track_caller]
    pub fn stars(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        points: usize,
        sizes: impl IntoData,
    ) -> &mut OffsetCollection {
        self.add_sized(x, y, Path::unit_regular_star(points, 0.5), sizes)
    }

    /// Asterisks at `(x[i], y[i])`, in circles of these areas in square points: matplotlib's `AsteriskPolygonCollection`.
    #[track_caller]
    pub fn asterisks(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        points: usize,
        sizes: impl IntoData,
    ) -> &mut OffsetCollection {
        self.add_sized(x, y, Path::unit_regular_asterisk(points), sizes)
    }

    #[track_caller]
    fn add_sized(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        path: Path,
        sizes: impl IntoData,
    ) -> &mut OffsetCollection {
        let (at, face, sizes) = (self.columns(x, y), self.rc.patch_facecolor.clone(), sizes.into_data());
        self.request_autoscale((true, true));
        self.add(1.0, |base| OffsetCollection::sized(base, at, face, path, &sizes)).check()
    }

    /// Values that are level between edges, of which there is one more: an outline from a base line, or an area
    /// with `.fill(true)`. No edges, `[0.0; 0]`, are 0, 1, 2, ...
    #[track_caller]
    pub fn stairs(&mut self, values: impl IntoData, edges: impl IntoData) -> &mut StepPatch {
        let color = self.next_color();
        self.request_autoscale((true, true));
        self.add(1.0, |base| StepPatch::new(base, color)).set_data(values, edges)
    }
}
