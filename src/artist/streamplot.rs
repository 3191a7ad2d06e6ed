//! Streamlines with arrows: their properties. `stream_draw` draws them.

use std::sync::{Arc, OnceLock};

use super::stream_draw::{self, Streams};
use super::{
    ArrowStyle, Artist, ArtistBase, AxesView, ColorMapping, DataLimits, DrawContext, KeyBox, LegendKey,
    Mappable, Obstacles, artist_base, checked_width,
};
use crate::color::{Color, IntoColor};
use crate::data::{Data, Grid, IntoGrid, Number};
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::rc::RcParams;
use crate::render::Renderer;
use crate::stream::{Direction, Settings};

/// Where vectors are: evenly spaced columns and rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct StreamGrid {
    pub(super) origin: Point,
    /// From one column and row to the next.
    pub(super) step: Point,
    /// From the first to the last.
    pub(super) size: Point,
    pub(super) u: Grid,
    pub(super) v: Grid,
}

/// One number a column; a full grid must repeat them.
fn one_each(
    name: &str,
    data: &Data,
    n: usize,
    whole: usize,
    at: impl Fn(usize) -> usize,
) -> Result<Vec<f64>, String> {
    let picked: Vec<f64> = match data.len() {
        len if len == n => data.to_vec(),
        len if len == whole && whole > 0 => (0..n).map(|i| data[at(i)]).collect(),
        len => return Err(format!("{name} has {len} numbers, but the vectors have {n} along it")),
    };
    let (first, last) = (picked[0], picked[n - 1]);
    if !picked.windows(2).all(|w| w[0] < w[1]) || !(last - first).is_finite() {
        return Err(format!("{name} must be finite and increasing for streamplot"));
    }
    let mean = (last - first) / (n - 1) as f64;
    if picked.windows(2).any(|w| (w[1] - w[0] - mean).abs() > 1e-8 + 1e-5 * mean) {
        return Err(format!("{name} must be evenly spaced for streamplot"));
    }
    Ok(picked)
}

impl StreamGrid {
    pub(crate) fn new(x: &Data, y: &Data, u: Grid, v: Grid) -> Result<Self, String> {
        let (rows, columns) = u.shape();
        if u.shape() != v.shape() || rows < 2 || columns < 2 {
            let (a, b) = (u.shape(), v.shape());
            return Err(format!("u and v need one shape of at least 2 x 2, but u has {a:?} and v has {b:?}"));
        }
        let x = one_each("x", x, columns, rows * columns, |i| i)?;
        let y = one_each("y", y, rows, rows * columns, |i| i * columns)?;
        Ok(Self {
            origin: Point::new(x[0], y[0]),
            step: Point::new(x[1] - x[0], y[1] - y[0]),
            size: Point::new(x[columns - 1] - x[0], y[rows - 1] - y[0]),
            u,
            v,
        })
    }
}

/// Lines along vectors, with arrows: what `streamplot` makes.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let (x, y) = (linspace(-2.0, 2.0, 20), linspace(-1.0, 1.0, 10));
/// let u = Grid::from_fn(10, 20, |r, _| -y[r]);
/// let v = Grid::from_fn(10, 20, |_, c| x[c]);
/// ax.streamplot(&x, &y, &u, &v).density(0.5).c(&v).cmap("autumn").arrowsize(1.5);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Streamplot {
    pub(super) base: ArtistBase,
    pub(super) grid: StreamGrid,
    pub(super) settings: Settings,
    pub(super) color: Color,
    auto_color: bool,
    /// Numbers whose colours lines have.
    pub(super) numbers: Option<Grid>,
    pub(super) linewidth: f64,
    /// Widths that change along lines.
    pub(super) linewidths: Option<Grid>,
    pub(super) arrowsize: f64,
    pub(super) arrowstyle: String,
    pub(super) num_arrows: usize,
    pub(super) mapping: ColorMapping,
    /// The lines, found at the first draw; every change of what they depend on throws them away.
    pub(super) found: OnceLock<Arc<Streams>>,
    /// The axes as it was before.
    pub(super) made_in: AxesView,
}

impl Streamplot {
    pub(crate) fn new(
        base: ArtistBase,
        rc: &RcParams,
        grid: StreamGrid,
        color: Color,
        made_in: AxesView,
    ) -> Self {
        Self {
            base,
            grid,
            settings: Settings {
                cells: (30, 30),
                minlength: 0.1,
                maxlength: 4.0,
                direction: Direction::Both,
                broken: true,
                step_scale: 1.0,
                error_scale: 1.0,
                starts: None,
            },
            color,
            auto_color: true,
            numbers: None,
            linewidth: rc.lines_linewidth,
            linewidths: None,
            arrowsize: 1.0,
            arrowstyle: "-|>".to_owned(),
            num_arrows: 1,
            mapping: ColorMapping::new(Data::default()),
            found: OnceLock::new(),
            made_in,
        }
    }

    fn settings_mut(&mut self) -> &mut Settings {
        self.found = OnceLock::new();
        &mut self.settings
    }

    /// How close lines are: 1 (default) has room for 30 across the axes.
    #[track_caller]
    pub fn density(&mut self, density: impl Number) -> &mut Self {
        let density = density.to_f64();
        self.density_xy(density, density)
    }

    /// [`Streamplot::density`] for x and y.
    #[track_caller]
    pub fn density_xy(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        let x = x.to_f64();
        let y = y.to_f64();
        if [x, y].iter().all(|d| (1.0 / 15.0..=100.0).contains(d)) {
            self.settings_mut().cells = ((30.0 * x) as usize, (30.0 * y) as usize);
        } else {
            self.base.fail(format!("the density of streamplot is 1/15 to 100, not {x} and {y}"));
        }
        self
    }

    /// The width of all lines in points. Default 1.5.
    #[track_caller]
    pub fn linewidth(&mut self, points: impl Number) -> &mut Self {
        self.linewidth = checked_width(&mut self.base, "linewidth", points.to_f64(), self.linewidth);
        self.linewidths = None;
        self
    }

    #[track_caller]
    fn same_shape(&mut self, name: &str, grid: impl IntoGrid) -> Option<Grid> {
        let grid = self.base.check(grid.into_grid())?;
        let (own, wanted) = (grid.shape(), self.grid.u.shape());
        if own != wanted {
            self.base.fail(format!("{name} must have the shape of the vectors, {wanted:?}, but has {own:?}"));
            return None;
        }
        Some(grid)
    }

    /// Widths in points that change along lines: one for each vector.
    #[track_caller]
    pub fn linewidths(&mut self, points: impl IntoGrid) -> &mut Self {
        if let Some(g) = self.same_shape("linewidths", points) {
            self.linewidths = Some(g);
        }
        self
    }

    /// The colour of lines and arrows. Default: the next of the property cycle.
    #[track_caller]
    pub fn color(&mut self, color: impl IntoColor) -> &mut Self {
        if let Some(c) = self.base.check(color.into_color()) {
            (self.color, self.auto_color, self.numbers) = (c, false, None);
        }
        self
    }

    /// Numbers whose colours lines and arrows have: one for each vector. As in matplotlib, a norm of the caller's that
    /// has no limits takes them from the first arrow, or without arrows from the lines.
    #[track_caller]
    pub fn c(&mut self, numbers: impl IntoGrid) -> &mut Self {
        if let Some(g) = self.same_shape("c", numbers) {
            self.mapping.scale_by(g.data().clone());
            (self.numbers, self.auto_color) = (Some(g), false);
        }
        self
    }

    /// How much larger arrows are than usual. Default 1.
    #[track_caller]
    pub fn arrowsize(&mut self, factor: impl Number) -> &mut Self {
        self.arrowsize = checked_width(&mut self.base, "arrowsize", factor.to_f64(), self.arrowsize);
        self
    }

    /// The style of arrows: see [`ArrowStyle`]. Default `"-|>"`.
    #[track_caller]
    pub fn arrowstyle(&mut self, style: &str) -> &mut Self {
        if self.base.check::<ArrowStyle, String>(style.parse()).is_some() {
            style.clone_into(&mut self.arrowstyle);
        }
        self
    }

    /// How many arrows a line has. Default 1.
    pub fn num_arrows(&mut self, n: usize) -> &mut Self {
        self.num_arrows = n.min(1000);
        self
    }

    /// Lines that are shorter are left out; in fractions of the axes. Default 0.1.
    #[track_caller]
    pub fn minlength(&mut self, fraction: impl Number) -> &mut Self {
        let v = checked_width(&mut self.base, "minlength", fraction.to_f64(), self.settings.minlength);
        self.settings_mut().minlength = v;
        self
    }

    /// Lines end at this length; in fractions of the axes. Default 4.
    #[track_caller]
    pub fn maxlength(&mut self, fraction: impl Number) -> &mut Self {
        let v = checked_width(&mut self.base, "maxlength", fraction.to_f64(), self.settings.maxlength);
        self.settings_mut().maxlength = v;
        self
    }

    /// Where lines start. Default: all over the grid. Points outside of it are an error.
    #[track_caller]
    pub fn start_points(&mut self, points: impl IntoIterator<Item: Into<Point>>) -> &mut Self {
        let (o, size, step) = (self.grid.origin, self.grid.size, self.grid.step);
        let mut starts = Vec::new();
        for Point { x, y } in points.into_iter().map(Into::into) {
            let inside = (o.x..=o.x + size.x).contains(&x) && (o.y..=o.y + size.y).contains(&y);
            if inside {
                starts.push(Point::new((x - o.x) * (1.0 / step.x), (y - o.y) * (1.0 / step.y)));
            } else if self.grid.u.rows() > 0 {
                self.base.fail(format!("the start ({x}, {y}) of a streamline lies outside of its grid"));
            }
        }
        self.settings_mut().starts = Some(starts);
        self
    }

    /// `"forward"`, `"backward"` or `"both"` (default): which way lines are followed from where they start.
    #[track_caller]
    pub fn integration_direction(&mut self, name: &str) -> &mut Self {
        let direction = match name {
            "forward" => Direction::Forward,
            "backward" => Direction::Backward,
            "both" => Direction::Both,
            _ => {
                self.base
                    .fail(format!("{name:?} is not a direction of streamlines: forward, backward, both"));
                return self;
            }
        };
        self.settings_mut().direction = direction;
        self
    }

    /// Whether lines end where they come near others. Default: yes.
    pub fn broken_streamlines(&mut self, on: bool) -> &mut Self {
        self.settings_mut().broken = on;
        self
    }

    /// The longest step, as a multiple of the usual one. Default 1.
    #[track_caller]
    pub fn integration_max_step_scale(&mut self, factor: impl Number) -> &mut Self {
        let factor = factor.to_f64();
        if factor > 0.0 && factor.is_finite() {
            self.settings_mut().step_scale = factor;
        } else {
            self.base.fail(format!("integration_max_step_scale must be above 0, not {factor}"));
        }
        self
    }

    /// The largest error of a step, as a multiple of the usual one. Default 1.
    #[track_caller]
    pub fn integration_max_error_scale(&mut self, factor: impl Number) -> &mut Self {
        let factor = factor.to_f64();
        if factor > 0.0 && factor.is_finite() {
            self.settings_mut().error_scale = factor;
        } else {
            self.base.fail(format!("integration_max_error_scale must be above 0, not {factor}"));
        }
        self
    }

    /// The lines in data.
    pub fn get_lines(&self) -> Vec<Vec<Point>> {
        self.streams().lines.clone()
    }

    pub(super) fn streams(&self) -> Arc<Streams> {
        self.found.get_or_init(|| Arc::new(Streams::find(&self.grid, &self.settings))).clone()
    }
}

impl Artist for Streamplot {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        stream_draw::draw(self, ctx, r).map_err(|e| Error::at(e, self.base.made_at()))
    }

    fn data_limits(&self) -> DataLimits {
        stream_draw::limits(self, &self.streams())
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        let (o, end) = (self.grid.origin, self.grid.origin + self.grid.size);
        if self.grid.u.rows() == 0 { Default::default() } else { (vec![o.x, end.x], vec![o.y, end.y]) }
    }

    fn takes_cycle_color(&self) -> bool {
        self.auto_color
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let map = ctx.map(&self.base);
        BBox::around(self.streams().lines.iter().flatten().map(|&p| map.apply(p)))
    }

    fn legend_key(&self) -> LegendKey {
        LegendKey::Single
    }

    fn draw_key(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
        stream_draw::draw_key(self, ctx, r, key);
    }

    fn obstacles(&self, ctx: &DrawContext<'_>, out: &mut Obstacles) {
        stream_draw::obstacles(self, ctx, out);
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl Mappable for Streamplot {
    fn mapping(&self) -> &ColorMapping {
        &self.mapping
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        (&mut self.mapping, &mut self.base)
    }
    fn drawn_mapping(&self) -> Result<ColorMapping, String> {
        Ok(stream_draw::mapping(self, &self.streams()))
    }
    fn get_clim(&self) -> (Option<f64>, Option<f64>) {
        stream_draw::mapping(self, &self.streams()).clim()
    }
}
