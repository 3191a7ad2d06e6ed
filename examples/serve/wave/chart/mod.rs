//! The map of a wave as a figure: hours in colours, lines with labels, land, and where the wave starts.
//!
//! It needs nothing of the server, so the golden tests draw the same map beside matplotlib's.

mod degrees;
mod layout;
mod scale;

use isoplot::prelude::*;

pub(crate) use degrees::{MAX_LAT, place_text};
use degrees::{lat_text, lon_text, mercator, mercator_inverse, tick_step, ticks};
pub(crate) use layout::Layout;
use scale::Scale;

/// Sea that no wave has reached.
const STILL: &str = "#e3eaf0";
const LAND: &str = "0.76";
const COAST: &str = "0.35";
const INK: &str = "0.12";
const SOURCE: &str = "#d6002a";

/// Cells of land that the colours run under, so that no gap shows at the coast, which is drawn over them.
const UNDER_LAND: usize = 3;

/// The part of the Earth that a map shows, degrees: from west to east without a jump, from south to north.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct View {
    pub(crate) west: f64,
    pub(crate) east: f64,
    pub(crate) south: f64,
    pub(crate) north: f64,
}

/// What a map shows.
#[derive(Clone, Debug)]
pub(crate) struct Chart {
    pub(crate) view: View,
    /// Longitudes of the columns, rising, as in the view.
    pub(crate) lon: Vec<f64>,
    /// Latitudes of the rows, rising.
    pub(crate) lat: Vec<f64>,
    /// Hours until the wave comes; NaN on land and where it does not come.
    pub(crate) hours: Grid,
    /// How much of a cell is sea, 0 to 1.
    pub(crate) sea: Grid,
    /// Latitude and longitude of the point, or of points along the line, that the wave starts from.
    pub(crate) source: Vec<(f64, f64)>,
    pub(crate) title: String,
    pub(crate) subtitle: String,
    /// Shows how far the wave has come after these hours; all of it where there are none.
    pub(crate) until: Option<f64>,
}

/// Where a chart was drawn, and the hours at which the scale of its colours ends; 0 where no wave is in view.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drawn {
    pub(crate) layout: Layout,
    pub(crate) hours: f64,
}

impl Chart {
    /// Draws into an empty figure that has its size.
    pub(crate) fn draw(&self, figure: &mut Figure) -> Drawn {
        let layout = Layout::new(figure, &self.view);
        let id = figure.add_axes(layout.fraction(layout.map)).id();
        let scale = Scale::of(self.hours.data(), layout.map.width());
        let ax = &mut figure[id];
        ax.set_facecolor(STILL);
        ax.set_xlim(self.view.west, self.view.east);
        ax.set_ylim(mercator(self.view.south), mercator(self.view.north));
        let y: Vec<f64> = self.lat.iter().copied().map(mercator).collect();
        let bands = scale.as_ref().map(|scale| self.wave(ax, &y, scale, &layout));
        self.land(ax, &y, &layout);
        self.start(ax, &layout);
        self.frame(ax, &layout);
        if let Some((rect, vertical)) = layout.bar {
            let cax = figure.add_axes(layout.fraction(rect)).id();
            match bands {
                Some(bands) => {
                    let mut bar = figure.colorbar(bands);
                    bar.cax(cax).orientation(if vertical { "vertical" } else { "horizontal" });
                    bar.ticks(scale.as_ref().map(|s| s.lines.clone()).unwrap_or_default()).format("%g");
                    bar.labelsize(layout.font_pt * 0.9);
                    bar.set_label("hours").fontsize(layout.font_pt);
                    bar.ax().tick_params().length(0.25 * layout.font_pt).width(layout.line(0.8));
                }
                None => {
                    figure[cax].set_axis_off();
                }
            }
        }
        self.texts(figure, &layout);
        let hours = scale.and_then(|s| s.bands.last().copied()).unwrap_or_default();
        Drawn { layout, hours }
    }

    /// The colours, and the lines over them.
    fn wave(&self, ax: &mut Axes, y: &[f64], scale: &Scale, layout: &Layout) -> Handle<ContourSet> {
        let under = self.under_land();
        let bands = ax.contourf(&self.lon, y, &under).levels(scale.bands.clone()).cmap("Spectral");
        let bands = bands.extend("max").antialiased(true).handle();
        let mut lines = scale.lines.clone();
        if let Some(until) = self.until {
            lines.retain(|l| *l < until);
            // Over all colours: the bar beside the map explains the whole scale from the start.
            ax.contourf(&self.lon, y, &under).levels([until, f64::MAX]).colors(STILL).zorder(1.2);
            if until > 0.0 {
                let front = ax.contour(&self.lon, y, &self.hours).levels([until]).colors(SOURCE);
                front.linewidth(layout.line(1.6));
            }
        }
        if lines.is_empty() {
            return bands;
        }
        let set = ax.contour(&self.lon, y, &self.hours).levels(lines).colors(INK);
        let set = set.linewidth(layout.line(0.6)).handle();
        if !layout.bare {
            let labels = ax.clabel(set).fmt("%g h").fontsize(layout.font_pt * 0.8);
            labels.inline_spacing(layout.px(0.2 * layout.font_pt));
        }
        bands
    }

    fn land(&self, ax: &mut Axes, y: &[f64], layout: &Layout) {
        let all = self.sea.data();
        if all.iter().any(|s| *s < 0.5) {
            ax.contourf(&self.lon, y, &self.sea).levels([-1.0, 0.5]).colors(LAND).zorder(3.0);
        }
        if all.iter().any(|s| *s < 0.5) && all.iter().any(|s| *s > 0.5) {
            let coast = ax.contour(&self.lon, y, &self.sea).levels([0.5]).colors(COAST);
            coast.linewidth(layout.line(0.5)).zorder(3.1);
        }
    }

    /// A star where the wave starts; of a line, both ends and the line.
    fn start(&self, ax: &mut Axes, layout: &Layout) {
        let (first, last) = match self.source.as_slice() {
            [] => return,
            [only] => (only, None),
            [first, .., last] => (first, Some(last)),
        };
        if last.is_some() {
            let x: Vec<f64> = self.source.iter().map(|p| self.view.nearest(p.1)).collect();
            let y: Vec<f64> = self.source.iter().map(|p| mercator(p.0)).collect();
            ax.plot(&x, &y).color("w").linewidth(layout.line(3.2)).zorder(4.8);
            ax.plot(&x, &y).color(SOURCE).linewidth(layout.line(1.8)).zorder(4.9);
        }
        let ends = [Some(first), last].into_iter().flatten();
        let (x, y): (Vec<f64>, Vec<f64>) = ends.map(|p| (self.view.nearest(p.1), mercator(p.0))).unzip();
        let star = ax.plot(x, y).linestyle("").marker("*").color(SOURCE).markeredgecolor("w");
        star.markersize(1.5 * layout.font_pt).markeredgewidth(layout.line(0.7)).zorder(5.0);
    }

    /// Degrees along the edges.
    fn frame(&self, ax: &mut Axes, layout: &Layout) {
        if layout.bare {
            ax.set_axis_off();
            return;
        }
        let (view, map) = (self.view, layout.map);
        let room = layout.px(layout.font_pt);
        let step = tick_step((view.east - view.west) / map.width() * 4.5 * room);
        ax.set_xticks(ticks(view.west, view.east, step));
        ax.xaxis().set_major_formatter(FuncFormatter::new(|v, _| lon_text(v)));
        let y = (mercator(view.north) - mercator(view.south)) / map.height();
        // A degree of latitude is longest on paper far from the equator, and the ticks are closest near it.
        let step = tick_step(y * 2.5 * room);
        ax.set_yticks(ticks(view.south, view.north, step).into_iter().map(mercator).collect::<Vec<f64>>());
        ax.yaxis().set_major_formatter(FuncFormatter::new(|v, _| lat_text(mercator_inverse(v))));
        ax.tick_params().labelsize(layout.font_pt * 0.9).length(0.3 * layout.font_pt).width(layout.line(0.8));
        ax.grid_with().color("k").alpha(0.12).linewidth(layout.line(0.5));
    }

    fn texts(&self, figure: &mut Figure, layout: &Layout) {
        if layout.bare {
            return;
        }
        for (text, size_pt, (x, y), bold) in [
            (&self.title, 1.2 * layout.font_pt, layout.title, true),
            (&self.subtitle, 0.95 * layout.font_pt, layout.subtitle, false),
        ] {
            let (x, y) = layout.fraction_of((x, y));
            let size_pt = layout.fit(text, size_pt, bold);
            let text = figure.text(x, y, text.as_str()).ha("center").va("baseline").fontsize(size_pt);
            text.fontweight(if bold { "bold" } else { "normal" }).parse_math(false);
        }
    }

    /// The hours, continued over a few cells of land.
    fn under_land(&self) -> Grid {
        let (rows, cols) = self.hours.shape();
        let mut hours: Vec<f64> = self.hours.data().to_vec();
        for _ in 0..UNDER_LAND {
            let before = hours.clone();
            for r in 0..rows {
                for c in 0..cols {
                    if !before[r * cols + c].is_nan() || self.sea[(r, c)] >= 0.5 {
                        continue;
                    }
                    let (mut sum, mut count) = (0.0, 0.0);
                    for j in r.saturating_sub(1)..(r + 2).min(rows) {
                        for i in c.saturating_sub(1)..(c + 2).min(cols) {
                            let near = before[j * cols + i];
                            if !near.is_nan() {
                                sum += near;
                                count += 1.0;
                            }
                        }
                    }
                    hours[r * cols + c] = sum / count;
                }
            }
        }
        Grid::new(rows, cols, hours).expect("as many as before")
    }
}

impl View {
    /// The longitude, turned round the Earth until it lies in the view, or nearest to its middle.
    pub(crate) fn nearest(&self, lon: f64) -> f64 {
        let middle = 0.5 * (self.west + self.east);
        middle + (lon - middle + 180.0).rem_euclid(360.0) - 180.0
    }
}
