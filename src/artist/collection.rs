//! Many shapes drawn alike: lines, polygons, markers of one call.

use super::space::Segments;
use super::{
    Artist, ArtistBase, AxesView, ColorMapping, DataLimits, DrawContext, IntoCap, IntoJoin, IntoLineStyle,
    IntoLineStyles, KeyBox, LegendKey, LineStyle, Mappable, Obstacles, artist_base,
};
use crate::color::{Color, IntoColors, Rgba};
use crate::data::{Data, IntoData, Number, OneOrEach};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{Affine, BBox, Path, Point};
use crate::rc::RcParams;
use crate::render::{CapStyle, CollectionItem, GraphicsContext, JoinStyle, Renderer};

/// Many paths with a style each: the n-th takes the n-th of the colours, widths and line styles, over and over.
#[derive(Clone, Debug)]
pub struct Collection {
    pub(crate) base: ArtistBase,
    pub(crate) paths: Vec<Path>,
    pub(crate) facecolors: Vec<Color>,
    pub(crate) edgecolors: Vec<Color>,
    pub(crate) linewidths: Vec<f64>,
    pub(crate) linestyles: Vec<LineStyle>,
    pub(crate) capstyle: Option<CapStyle>,
    pub(crate) joinstyle: Option<JoinStyle>,
    pub(crate) antialiased: bool,
    /// Whether lines follow those of an axes that is no rectangle.
    pub(crate) bent: bool,
    /// On 3-D axes: the lines in place of paths.
    pub(super) space: Option<Box<Segments>>,
    /// The numbers whose colours faces have, or lines where there are no faces.
    numbers: Option<Data>,
    mapping: ColorMapping,
}

/// Many open lines: what `hlines`, `vlines` and [`add_line_collection`](crate::axes::Axes::add_line_collection) make.
pub type LineCollection = Collection;

impl Collection {
    /// Open lines in the colour `color`.
    pub(crate) fn lines(base: ArtistBase, rc: &RcParams, paths: Vec<Path>, color: Color) -> Self {
        Self {
            base,
            paths,
            facecolors: Vec::new(),
            edgecolors: vec![color],
            linewidths: vec![rc.lines_linewidth],
            linestyles: vec![LineStyle::Solid],
            capstyle: None,
            joinstyle: None,
            antialiased: true,
            bent: false,
            space: None,
            numbers: None,
            mapping: ColorMapping::new(Data::default()),
        }
    }

    /// Shapes with the first colour of the cycle and no edges.
    pub(crate) fn shapes(base: ArtistBase, rc: &RcParams, paths: Vec<Path>) -> Self {
        let edge = if rc.patch_force_edgecolor { rc.patch_edgecolor.clone() } else { Color::NONE };
        Self {
            facecolors: vec![Color::Cycle(0)],
            linewidths: vec![rc.patch_linewidth],
            joinstyle: Some(JoinStyle::Miter),
            ..Self::lines(base, rc, paths, edge)
        }
    }

    /// Numbers, one each, that a norm and a colormap make colours of: see [`Mappable`]. They colour the faces of
    /// shapes, and lines.
    #[track_caller]
    pub fn array(&mut self, numbers: impl IntoData) -> &mut Self {
        let numbers = numbers.into_data();
        if numbers.len() == self.paths.len() {
            self.mapping.scale_by(numbers.clone());
            self.numbers = Some(numbers);
        } else {
            self.base.fail(format!(
                "array has {} numbers, but there are {} shapes",
                numbers.len(),
                self.paths.len()
            ));
        }
        self
    }

    /// The colours of the lines: one, or one each.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.edgecolors = c;
        }
        self
    }

    /// The same as [`Collection::colors`].
    #[track_caller]
    pub fn color(&mut self, colors: impl IntoColors) -> &mut Self {
        self.colors(colors)
    }

    /// The colours of edges: one, or one each.
    #[track_caller]
    pub fn edgecolors(&mut self, colors: impl IntoColors) -> &mut Self {
        self.colors(colors)
    }

    /// The colours of faces: one, or one each.
    #[track_caller]
    pub fn facecolors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.facecolors = c;
        }
        self
    }

    /// The widths in points: one, or one each.
    #[track_caller]
    pub fn linewidths<A>(&mut self, points: impl OneOrEach<A>) -> &mut Self {
        let widths = points.into_column();
        if widths.is_empty() || widths.iter().any(|w| !w.is_finite() || *w < 0.0) {
            self.base.fail(format!("line widths must be finite and not negative: {:?}", &*widths));
        } else {
            self.linewidths = widths.to_vec();
        }
        self
    }

    /// The width in points of all.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidths([points.to_f64()])
    }

    /// The line style of all.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.linestyles = vec![s];
        }
        self
    }

    /// The line styles: one for all, or one each.
    #[track_caller]
    pub fn linestyles<Kind>(&mut self, styles: impl IntoLineStyles<Kind>) -> &mut Self {
        if let Some(s) = self.base.check(styles.into_linestyles()) {
            self.linestyles = s;
        }
        self
    }

    /// The ends of lines.
    #[track_caller]
    pub fn capstyle(&mut self, cap: impl IntoCap) -> &mut Self {
        if let Some(c) = self.base.check(cap.into_cap()) {
            self.capstyle = Some(c);
        }
        self
    }

    /// The corners of lines.
    #[track_caller]
    pub fn joinstyle(&mut self, join: impl IntoJoin) -> &mut Self {
        if let Some(j) = self.base.check(join.into_join()) {
            self.joinstyle = Some(j);
        }
        self
    }

    /// Whether edges are smooth. Default: yes.
    pub fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.antialiased = smooth;
        self
    }

    /// The colours of edges and faces.
    fn drawn_colors(&self, ctx: &DrawContext<'_>) -> Result<(Vec<Rgba>, Vec<Rgba>), String> {
        let alpha = self.base.alpha;
        let own = |colors: &[Color]| -> Vec<Rgba> { colors.iter().map(|c| ctx.rgba(c, alpha)).collect() };
        let (edges, faces) = (own(&self.edgecolors), own(&self.facecolors));
        let Some(numbers) = &self.numbers else { return Ok((edges, faces)) };
        let mapped = self.mapping.colors(numbers, alpha, ctx.rc)?;
        Ok(if self.facecolors.is_empty() { (mapped, faces) } else { (edges, mapped) })
    }

    /// One style for each different combination.
    fn styles(&self, ctx: &DrawContext<'_>, edges: &[Rgba]) -> Vec<GraphicsContext> {
        let lists = [edges.len(), self.linewidths.len(), self.linestyles.len()];
        let longest = lists.into_iter().max().unwrap_or(1);
        // Lists of different lengths are repeated each on its own: combinations come back later, or never.
        let n = if lists.iter().all(|&n| n <= 1 || n == longest) { longest } else { self.paths.len() };
        let style = |i: usize| {
            let width = self.linewidths[i % self.linewidths.len()];
            let edge = if edges.is_empty() { Rgba::NONE } else { edges[i % edges.len()] };
            let linestyle = &self.linestyles[i % self.linestyles.len()];
            let drawn = edge.a > 0.0 && *linestyle != LineStyle::None;
            let mut gc = ctx.gc(&self.base);
            gc.color = edge;
            gc.linewidth = if drawn { ctx.px(width) } else { 0.0 };
            gc.dashes = linestyle.to_dashes(ctx.rc, width, ctx.dpi);
            gc.antialiased = self.antialiased;
            gc.capstyle = self.capstyle.unwrap_or_default();
            gc.joinstyle = self.joinstyle.unwrap_or_default();
            gc
        };
        (0..n.min(self.paths.len()).max(1)).map(style).collect()
    }
}

impl Artist for Collection {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let map = ctx.map(&self.base);
        let colors = self.drawn_colors(ctx);
        let (edges, faces) = colors.map_err(|e| Error::at(e, self.base.made_at()))?;
        let styles = self.styles(ctx, &edges);
        let affine = map.affine();
        let scaled: Vec<Path>;
        let paths = if let (Some(lines), Some(space)) = (&self.space, &ctx.view.space) {
            scaled = lines.paths(space);
            &scaled
        } else if map.is_affine() {
            &self.paths
        } else {
            let bent = |p| if self.bent { map.bent_path(p) } else { map.scaled_path(p) };
            scaled = self.paths.iter().map(bent).collect();
            &scaled
        };
        let mut items = paths.iter().enumerate().map(|(i, path)| CollectionItem {
            path,
            transform: affine,
            face: if faces.is_empty() { None } else { Some(faces[i % faces.len()]).filter(|c| c.a > 0.0) },
            gc: &styles[i % styles.len()],
        });
        r.draw_path_collection(&mut items);
        Ok(())
    }

    fn depth(&self, view: &AxesView) -> Option<f64> {
        Some(self.space.as_ref()?.depth(view.space.as_ref()?))
    }

    fn data_limits(&self) -> DataLimits {
        if let Some(lines) = &self.space {
            return lines.limits();
        }
        // Of curves matplotlib takes the control points, unlike those of a single patch.
        let points = self.paths.iter().flat_map(|p| p.points());
        let (x, y): (Vec<f64>, Vec<f64>) = points.map(|p| (p.x, p.y)).unzip();
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        // Numbers have no colours in a legend: matplotlib makes keys before it maps them.
        let plain = Self { numbers: None, ..self.clone() };
        let (edges, faces) = plain.drawn_colors(ctx).unwrap_or_default();
        let styles = plain.styles(ctx, &edges);
        let Some(mut gc) = styles.into_iter().next() else { return };
        (gc.clip_rect, gc.clip_path) = (None, None);
        let scale = ctx.px(1.0);
        if faces.is_empty() {
            let ends = [0.0, key.width].each(|x| key.at(x, key.middle(), scale));
            let path = Path::polyline(ends.to_vec());
            return r.draw_path(&gc, &path, &Affine::IDENTITY, None);
        }
        gc.joinstyle = JoinStyle::Miter;
        r.draw_path(
            &gc,
            &Path::rect(&key.rect(scale)),
            &Affine::IDENTITY,
            Some(faces[0]).filter(|c| c.a > 0.0),
        );
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        // Of open lines matplotlib asks for offsets, which they have not: a single point at the origin.
        if self.facecolors.is_empty() {
            out.points.push(Point::new(0.0, 0.0));
            return;
        }
        let map = ctx.map(&self.base);
        out.lines.extend(self.paths.iter().map(|p| map.path_to_pixels(p)));
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        let boxes =
            self.paths.iter().filter_map(|p| map.scaled_path(p).transformed(&map.affine()).control_box());
        boxes.reduce(|a, b| a.union(&b))
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for Collection {
    fn mapping(&self) -> &ColorMapping {
        &self.mapping
    }

    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.mapping, &mut self.base)
    }
}

impl Collection {
    /// Whether it has nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    /// The shapes, in the collection's coordinates.
    pub fn get_paths(&self) -> &[Path] {
        &self.paths
    }
}
