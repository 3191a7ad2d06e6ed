//! Contour lines, or the bands between them: properties. `contour_draw` draws them.

use std::sync::{Arc, OnceLock};

use super::contour_levels::{IntoLevels, Levels};
use super::contour_source::ContourSource;
use super::contour_style::{self, Resolved};
use super::space::SpaceContours;
use super::{
    Artist, ArtistBase, AxesView, ColorMapping, ColorbarContent, ContourLabels, DataLimits, DrawContext,
    Handle, IntoLineStyle, IntoLineStyles, LineStyle, Mappable, artist_base, contour_draw,
};
use crate::color::{Color, Extend, IntoColors, IntoExtend, LogNorm};
use crate::data::{Data, Number, OneOrEach};
use crate::each::Each;
use crate::error::Error;
use crate::geom::BBox;
use crate::rc::RcParams;
use crate::render::Renderer;
use crate::tick::IntoLocator;

/// Lines where numbers on a grid have some value, or the bands between such lines: what `contour` and `contourf`
/// make.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let (x, y) = (linspace(-2.0, 2.0, 50), linspace(-1.0, 1.0, 30));
/// let z = Grid::from_fn(30, 50, |r, c| (x[c] * x[c] + 3.0 * y[r] * y[r]).sin());
/// ax.contourf(&x, &y, &z).levels(12).cmap("RdBu_r").extend("both");
/// let lines = ax.contour(&x, &y, &z).colors("k").linewidths([0.5, 1.0]).handle();
/// ax.clabel(lines).fontsize(8.0).fmt("%.1f");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ContourSet {
    pub(super) base: ArtistBase,
    pub(super) input: ContourSource,
    pub(super) filled: bool,
    pub(super) levels: Levels,
    pub(super) colors: Option<Vec<Color>>,
    mapping: ColorMapping,
    pub(super) extend: Extend,
    pub(super) linewidths: Option<Vec<f64>>,
    pub(super) linestyles: Option<Vec<LineStyle>>,
    pub(super) negative_linestyle: LineStyle,
    pub(super) hatches: Vec<Option<String>>,
    pub(super) antialiased: bool,
    pub(super) labels: Vec<Handle<ContourLabels>>,
    /// On 3-D axes.
    pub(super) space: Option<Box<SpaceContours>>,
    /// What is drawn, made at the first draw; every change of what it depends on throws it away.
    pub(super) traced: Arc<OnceLock<Arc<contour_draw::Traced>>>,
}

impl ContourSet {
    pub(crate) fn new(mut base: ArtistBase, mut input: ContourSource, filled: bool, rc: &RcParams) -> Self {
        if let Ok(grid) = input.grid_mut("corner_mask") {
            grid.corner_mask = rc.contour_corner_mask;
            grid.image_origin = rc.image_origin;
        }
        let levels = match input.is_bools() {
            // The edges of what is true, and bands on both sides of them.
            true if filled => Levels::Given(vec![0.0, 0.5, 1.0]),
            true => Levels::Given(vec![0.5]),
            false => Levels::Count(None),
        };
        let negative = base.check(rc.contour_negative_linestyle.into_linestyle());
        Self {
            base,
            input,
            filled,
            levels,
            colors: None,
            mapping: ColorMapping::new(Data::default()),
            extend: Extend::Neither,
            linewidths: None,
            linestyles: None,
            negative_linestyle: negative.unwrap_or(LineStyle::Dashed),
            hatches: Vec::new(),
            // Smooth edges of bands would let the background shine through between them.
            antialiased: !filled,
            space: None,
            labels: Vec::new(),
            traced: Arc::default(),
        }
    }

    /// How many levels, or which. Default: about 7 at nice numbers, or powers of ten with a
    /// [`LogNorm`](crate::color::LogNorm).
    #[track_caller]
    pub fn levels(&mut self, levels: impl IntoLevels) -> &mut Self {
        if let Some(l) = self.base.check(levels.into_levels()) {
            self.levels = l.0;
            self.traced = Arc::default();
        }
        self
    }

    /// Levels are where this locator has ticks. A [`LogLocator`](crate::tick::LogLocator) leaves out numbers that are
    /// not above 0 and brings a [`LogNorm`](crate::color::LogNorm), unless another norm is set.
    pub fn locator(&mut self, locator: impl IntoLocator) -> &mut Self {
        let locator = locator.into_locator();
        if locator.is_log() {
            self.mapping.default_norm(Arc::new(LogNorm::new()));
        }
        self.levels = Levels::Locator(locator);
        self.traced = Arc::default();
        self
    }

    /// The colours of the levels: one for all, or one each, over and over. They take the colormap's place.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.colors = Some(c);
        }
        self
    }

    /// Whether there is a colour for what lies beyond the levels: `"neither"` (default), `"min"`, `"max"` or
    /// `"both"`.
    #[track_caller]
    pub fn extend(&mut self, extend: impl IntoExtend) -> &mut Self {
        if let Some(e) = self.base.check(extend.into_extend()) {
            self.extend = e;
            self.traced = Arc::default();
        }
        self
    }

    /// The widths of lines in points: one for all, or one each, over and over. Default 1.5.
    #[track_caller]
    pub fn linewidths<A>(&mut self, points: impl OneOrEach<A>) -> &mut Self {
        let widths = points.into_column();
        if self.filled {
            self.base.fail("bands have no lines: linewidths is for contour");
        } else if widths.is_empty() || widths.iter().any(|w| !w.is_finite() || *w < 0.0) {
            self.base.fail(format!("line widths must be finite and not negative: {:?}", &*widths));
        } else {
            self.linewidths = Some(widths.to_vec());
        }
        self
    }

    /// The width of all lines in points. Default 1.5.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidths([points.to_f64()])
    }

    /// The style of all lines. Default: solid, but dashed for negative levels where all lines have one colour.
    #[track_caller]
    pub fn linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.linestyles = Some(vec![s]);
        }
        self
    }

    /// The styles of lines: one for all, or one each, over and over.
    #[track_caller]
    pub fn linestyles<Kind>(&mut self, styles: impl IntoLineStyles<Kind>) -> &mut Self {
        if let Some(s) = self.base.check(styles.into_linestyles()) {
            self.linestyles = Some(s);
        }
        self
    }

    /// The style of lines below zero where all lines have one colour and no style was set. Default dashed.
    #[track_caller]
    pub fn negative_linestyle(&mut self, style: impl IntoLineStyle) -> &mut Self {
        if let Some(s) = self.base.check(style.into_linestyle()) {
            self.negative_linestyle = s;
        }
        self
    }

    /// Patterns over the bands, one each, over and over; an empty one is none. See
    /// [`PatchSetters::hatch`](super::PatchSetters::hatch).
    #[track_caller]
    pub fn hatches<'h>(&mut self, patterns: impl IntoIterator<Item = &'h str>) -> &mut Self {
        let all: Result<Vec<_>, String> = patterns.into_iter().map(super::hatch::checked).collect();
        if let Some(h) = self.base.check(all) {
            self.hatches = h;
        }
        self
    }

    /// Whether only the corner of a cell that touches a gap is left out (default), or all of the cell.
    #[track_caller]
    pub fn corner_mask(&mut self, on: bool) -> &mut Self {
        if let Some(grid) = self.base.check(self.input.grid_mut("corner_mask")) {
            grid.corner_mask = on;
        }
        self.traced = Arc::default();
        self
    }

    /// Where the first row lies when no x and y were given, in units of cells: `"lower"` or `"upper"` puts numbers
    /// at the middles of an image's pixels; by default they are at whole numbers.
    #[track_caller]
    pub fn origin(&mut self, name: &str) -> &mut Self {
        let changed = self.input.grid_mut("origin").and_then(|g| g.set_origin(name));
        self.base.check(changed);
        self.traced = Arc::default();
        self
    }

    /// Left, right, bottom and top of the grid when no x and y were given.
    #[track_caller]
    pub fn extent(&mut self, extent: [impl Number; 4]) -> &mut Self {
        let extent = extent.each(Number::to_f64);
        let changed = self.input.grid_mut("extent").and_then(|g| g.set_extent(extent));
        self.base.check(changed);
        self.traced = Arc::default();
        self
    }

    /// Whether edges are smooth. Default: lines yes, bands no.
    pub fn antialiased(&mut self, smooth: bool) -> &mut Self {
        self.antialiased = smooth;
        self
    }

    /// The levels that are drawn.
    pub fn get_levels(&self) -> Vec<f64> {
        self.level_list()
    }

    pub(super) fn is_log(&self) -> bool {
        let by_locator = matches!(&self.levels, Levels::Locator(l) if l.is_log());
        by_locator || self.mapping.plain_norm().name() == "LogNorm"
    }

    /// The smallest and largest number that counts.
    pub(super) fn zrange(&self) -> Option<(f64, f64)> {
        let log = self.is_log();
        self.input.zrange(|v| !log || v > 0.0)
    }

    pub(super) fn level_list(&self) -> Vec<f64> {
        let Some((lo, hi)) = self.zrange() else { return Vec::new() };
        self.levels.choose(lo, hi, self.is_log(), self.extend)
    }

    /// Levels, layers and colours, as they will be drawn.
    pub(super) fn resolve(&self) -> Result<Resolved, String> {
        contour_style::resolve(self)
    }

    pub(crate) fn add_labels(&mut self, labels: Handle<ContourLabels>) {
        self.labels.push(labels);
    }

    pub(crate) fn is_filled(&self) -> bool {
        self.filled
    }
}

impl Artist for ContourSet {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        contour_draw::draw(self, ctx, r).map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn depth(&self, view: &AxesView) -> Option<f64> {
        contour_draw::depth(self, self.space.as_ref()?, view.space.as_ref()?)
    }

    fn data_limits(&self) -> DataLimits {
        if let Some(own) = &self.space {
            let middles =
                self.filled.then(|| self.resolve().map(|r| r.middles(self.extend)).unwrap_or_default());
            return own.limits(middles.as_deref());
        }
        self.input.limits().only(self.base.coords.is_data())
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        let ends = |r: Option<(f64, f64)>| r.map_or(Vec::new(), |(a, b)| vec![a, b]);
        let limits = self.input.limits();
        (ends(limits.x), ends(limits.y))
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let limits = self.input.limits();
        let ((x0, x1), (y0, y1)) = limits.x.zip(limits.y)?;
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

impl Mappable for ContourSet {
    fn mapping(&self) -> &ColorMapping {
        &self.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        // Another norm may bring other levels.
        self.traced = Arc::default();
        (&mut self.mapping, &mut self.base)
    }
    fn drawn_mapping(&self) -> Result<ColorMapping, String> {
        Ok(self.resolve()?.mapping)
    }
    fn colorbar_content(&self, rc: &RcParams) -> ColorbarContent {
        contour_style::colorbar_content(self, rc)
    }
}
