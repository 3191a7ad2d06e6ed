//! Points counted in hexagons: properties. `hex_cells` counts them.

use std::sync::{Arc, OnceLock};

use super::hex_cells::{Bar, Binning, HexCells, HexInput, Reduce};
use super::{
    Artist, ArtistBase, ColorMapping, CoordMap, Coords, DataLimits, DrawContext, KeyBox, LegendKey, Mappable,
    Obstacles, PolyEdges, PolySetters, PolyStyle, artist_base,
};
use crate::color::{Color, LogNorm};
use crate::data::{Data, IntoData, Number};
use crate::each::Each;
use crate::error::Error;
use crate::geom::{BBox, Path, Point};
use crate::render::Renderer;

/// Points counted in hexagons: what `hexbin` makes. A point that is not finite does not count.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let x: Vec<f64> = (0..500).map(|i| (i as f64 * 0.7).sin()).collect();
/// let y: Vec<f64> = (0..500).map(|i| (i as f64 * 1.1).cos()).collect();
/// let hexagons = ax.hexbin(&x, &y).gridsize(12).mincnt(1.0).cmap("Blues").handle();
/// fig.colorbar(hexagons);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct HexBin {
    base: ArtistBase,
    style: PolyStyle,
    input: HexInput,
    /// The hexagons, counted when they are first asked for; every change of the input throws them away.
    counted: OnceLock<Result<Arc<HexCells>, String>>,
}

/// How thick the bars along the axes are, as a fraction of these.
const BAR: f64 = 0.05;

/// Bins of the numbers of hexagons: `"log"`, how many, or their edges.
pub trait IntoHexBins {
    /// The bins; `None` for logarithms.
    ///
    /// # Errors
    /// Another name, fewer than 2 bins, edges that are not finite.
    fn into_hex_bins(self) -> Result<Option<HexBins>, String>;
}

/// What [`IntoHexBins`] makes.
#[derive(Clone, Debug)]
pub struct HexBins(Binning);

impl IntoHexBins for &str {
    fn into_hex_bins(self) -> Result<Option<HexBins>, String> {
        if self == "log" {
            Ok(None)
        } else {
            Err(format!("{self:?} are no bins of hexagons: \"log\", or numbers"))
        }
    }
}

impl IntoHexBins for i32 {
    fn into_hex_bins(self) -> Result<Option<HexBins>, String> {
        match usize::try_from(self) {
            Ok(n) if (2..=100_000).contains(&n) => Ok(Some(HexBins(Binning::Count(n)))),
            _ => Err(format!("the bins of hexagons are 2 to 100000, not {self}")),
        }
    }
}

impl<const N: usize> IntoHexBins for [f64; N] {
    fn into_hex_bins(self) -> Result<Option<HexBins>, String> {
        self.to_vec().into_hex_bins()
    }
}

impl IntoHexBins for Vec<f64> {
    fn into_hex_bins(mut self) -> Result<Option<HexBins>, String> {
        if self.is_empty() || !self.iter().all(|v| v.is_finite()) {
            return Err(format!("the edges of bins must be finite, and one at least: {self:?}"));
        }
        self.sort_by(f64::total_cmp);
        Ok(Some(HexBins(Binning::Edges(self))))
    }
}

/// The hexagon about 0 of what is counted, in pixels.
fn hexagon(cells: &HexCells, map: &CoordMap) -> Path {
    let affine = map.affine();
    Path::polygon(cells.corners.each(|p| affine.apply(p)))
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

impl HexBin {
    pub(crate) fn new(base: ArtistBase, x: Data, y: Data, log: (bool, bool)) -> Self {
        // Numbers colour the hexagons; only a legend shows this colour.
        let mut style = PolyStyle::new(Color::Cycle(0));
        style.edges = PolyEdges::Face;
        let input = HexInput {
            x,
            y,
            c: None,
            reduce: Reduce(Arc::new(mean)),
            gridsize: (100, None),
            binning: Binning::Plain,
            mincnt: None,
            extent: None,
            log,
            marginals: false,
        };
        Self { base, style, input, counted: OnceLock::new() }
    }

    fn input_mut(&mut self) -> &mut HexInput {
        self.counted = OnceLock::new();
        &mut self.input
    }

    /// How many hexagons there are across; as many up as make them regular on a square. Default 100.
    #[track_caller]
    pub fn gridsize(&mut self, across: usize) -> &mut Self {
        if (2..=10_000).contains(&across) {
            self.input_mut().gridsize = (across, None);
        } else {
            self.base.fail(format!("the gridsize of hexbin is 2 to 10000, not {across}"));
        }
        self
    }

    /// How many hexagons there are across and up.
    #[track_caller]
    pub fn gridsize_xy(&mut self, across: usize, up: usize) -> &mut Self {
        if (1..=10_000).contains(&across) && (1..=10_000).contains(&up) {
            self.input_mut().gridsize = (across, Some(up));
        } else {
            self.base.fail(format!("the gridsize of hexbin is 1 to 10000 each way, not {across} x {up}"));
        }
        self
    }

    /// Numbers of the points: a hexagon has the mean of those in it, or what [`HexBin::reduce`] makes of them.
    /// Default: it has their count.
    #[track_caller]
    pub fn c(&mut self, numbers: impl IntoData) -> &mut Self {
        let numbers = self.base.numbers("c", numbers);
        if numbers.len() == self.input.x.len() {
            self.input_mut().c = Some(numbers);
        } else {
            let (n, points) = (numbers.len(), self.input.x.len());
            self.base.fail(format!("c has {n} numbers, but there are {points} points"));
        }
        self
    }

    /// What becomes of the numbers in a hexagon (matplotlib's `reduce_C_function`); NaN leaves it out. Default: their
    /// mean.
    pub fn reduce(&mut self, f: impl Fn(&[f64]) -> f64 + Send + Sync + 'static) -> &mut Self {
        self.input_mut().reduce = Reduce(Arc::new(f));
        self
    }

    /// `"log"` colours by logarithms; a number or edges: by which bin a hexagon's number is in.
    #[track_caller]
    pub fn bins(&mut self, bins: impl IntoHexBins) -> &mut Self {
        match self.base.check(bins.into_hex_bins()) {
            Some(None) => self.style.mapping.set_norm(Arc::new(LogNorm::new())),
            Some(Some(bins)) => self.input_mut().binning = bins.0,
            None => {}
        }
        self
    }

    /// Hexagons with fewer points are left out. Default: none, or with numbers those without any.
    #[track_caller]
    pub fn mincnt(&mut self, n: impl Number) -> &mut Self {
        let n = n.to_f64();
        if n.is_nan() {
            self.base.fail("mincnt must be a number");
        } else {
            self.input_mut().mincnt = Some(n);
        }
        self
    }

    /// Left, right, bottom and top of the hexagons (their logarithms on log scales). Default: those of the points.
    #[track_caller]
    pub fn extent(&mut self, extent: [impl Number; 4]) -> &mut Self {
        let extent = extent.each(Number::to_f64);
        let [x0, x1, y0, y1] = extent;
        if x0 < x1 && y0 < y1 && extent.iter().all(|v| v.is_finite()) {
            self.input_mut().extent = Some(extent);
        } else {
            self.base.fail(format!("an extent must be finite and ascend, not {extent:?}"));
        }
        self
    }

    fn cells(&self) -> Result<Arc<HexCells>, String> {
        self.counted.get_or_init(|| self.input.count().map(Arc::new)).clone()
    }

    /// Whether bars along the bottom and the left side show what lies in each column and row of hexagons: the mean of
    /// the points' numbers (1 without any), or what [`HexBin::reduce`] makes of them. Default: no. As in matplotlib,
    /// bars share the colormap and a given norm with the hexagons, but not `vmin` and `vmax`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let x: Vec<f64> = (0..500).map(|i| (i as f64 * 0.7).sin()).collect();
    /// ax.hexbin(&x, &x).gridsize(8).marginals(true).reduce(|ones| ones.iter().sum());
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    pub fn marginals(&mut self, on: bool) -> &mut Self {
        self.input_mut().marginals = on;
        self
    }

    fn draw_marginals(
        &self,
        cells: &HexCells,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
    ) -> Result<(), String> {
        let mapping = &self.style.mapping;
        for (bars, coords) in cells.bars.iter().zip([Coords::XAxis, Coords::YAxis]) {
            let mut style = PolyStyle::new(Color::NONE);
            style.edges = PolyEdges::Face;
            style.mapping.set_cmap(mapping.cmap(ctx.rc));
            if mapping.has_norm() {
                style.mapping.set_norm(self.drawn_style(cells).mapping.norm());
            }
            style.set_numbers(bars.iter().map(|b| b.value).collect::<Vec<_>>().into());
            let map = ctx.view.map(coords);
            let bar = |b: &Bar| {
                let corners = [(b.start, 0.0), (b.start, BAR), (b.end, BAR), (b.end, 0.0)];
                let turned =
                    |(x, y)| if coords == Coords::XAxis { Point::new(x, y) } else { Point::new(y, x) };
                Path::polygon(corners.each(|p| map.apply(turned(p))))
            };
            let paths: Vec<_> = bars.iter().enumerate().map(|(i, b)| (i, bar(b), Point::default())).collect();
            style.draw(&self.base, ctx, r, &paths)?;
        }
        Ok(())
    }

    /// The middles of the hexagons that are shown (their logarithms on log scales), and their numbers.
    pub fn get_hexagons(&self) -> (Vec<Point>, Data) {
        self.cells().map(|c| (c.middles.clone(), c.values.clone())).unwrap_or_default()
    }

    fn drawn_style(&self, cells: &HexCells) -> PolyStyle {
        let mut style = self.style.clone();
        style.set_numbers(cells.values.clone());
        style
    }
}

impl PolySetters for HexBin {
    fn poly_mut(&mut self) -> (&mut PolyStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for HexBin {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let place = self.base.made_at();
        let cells = self.cells().map_err(|e| Error::at(e, place))?;
        let map = ctx.map(&self.base);
        if map.bend.is_some() {
            return Err(Error::at("hexbin needs straight axes, not polar ones", place));
        }
        let hexagon = hexagon(&cells, &map);
        let at = |p: &Point| Point::new(map.x.k * p.x, map.y.k * p.y);
        let paths: Vec<_> =
            cells.middles.iter().enumerate().map(|(i, p)| (i, hexagon.clone(), at(p))).collect();
        let drawn = self.drawn_style(&cells).draw(&self.base, ctx, r, &paths);
        drawn.and_then(|()| self.draw_marginals(&cells, ctx, r)).map_err(|e| Error::at(e, place))
    }

    fn data_limits(&self) -> DataLimits {
        let Ok(cells) = self.cells() else { return DataLimits::default() };
        let [x0, x1, y0, y1] = cells.ends;
        let plain = |v: f64, log: bool| if log { 10f64.powf(v) } else { v };
        let (x, y) =
            ([x0, x1].each(|v| plain(v, self.input.log.0)), [y0, y1].each(|v| plain(v, self.input.log.1)));
        DataLimits::of(&x, &y).only(self.base.coords.is_data())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let cells = self.cells().ok()?;
        let affine = ctx.map(&self.base).affine();
        BBox::around(cells.middles.iter().flat_map(|&m| cells.corners.each(|c| affine.apply(m + c))))
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        self.style.draw_key(self.base.alpha, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        // matplotlib takes the one hexagon that all are made of, about 0 (or 1 on log scales).
        out.lines.extend(self.cells().map(|cells| hexagon(&cells, &ctx.map(&self.base))));
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for HexBin {
    fn mapping(&self) -> &ColorMapping {
        &self.style.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.style.mapping, &mut self.base)
    }
    fn drawn_mapping(&self) -> Result<ColorMapping, String> {
        Ok(self.drawn_style(&*self.cells()?).mapping)
    }
    fn get_clim(&self) -> (Option<f64>, Option<f64>) {
        self.drawn_mapping().map_or((None, None), |m| m.clim())
    }
}
