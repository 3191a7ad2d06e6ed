//! The defaults of everything drawn: matplotlib's `rcParams` as a plain value that a figure owns.

mod legend;
mod set;
mod sizes;
mod style;
mod value;

use crate::color::{Color, Rgba};
use crate::render::{CapStyle, JoinStyle};
use crate::text::FontProps;

pub use legend::LegendRc;
pub use sizes::RelativeSizes;
pub use style::IntoStyles;

/// How ticks of one direction look unless told otherwise (`xtick.*`, `ytick.*`). Lengths in points.
#[derive(Clone, Debug, PartialEq)]
pub struct TickRc {
    /// Length of major ticks: 3.5.
    pub major_size: f64,
    /// Length of minor ticks: 2.
    pub minor_size: f64,
    /// Width of major ticks: 0.8.
    pub major_width: f64,
    /// Width of minor ticks: 0.6.
    pub minor_width: f64,
    /// From a major tick to its label: 3.5.
    pub major_pad: f64,
    /// From a minor tick to its label: 3.4.
    pub minor_pad: f64,
    /// Colour of tick lines: black.
    pub color: Color,
    /// Colour of labels; `None` takes `color`.
    pub labelcolor: Option<Color>,
    /// Size of labels in points: 10.
    pub labelsize: f64,
    /// `"out"`, `"in"` or `"inout"`.
    pub direction: &'static str,
    /// Whether minor ticks are shown: no.
    pub minor_visible: bool,
    /// Ticks at the bottom (left) side: yes.
    pub first: bool,
    /// Ticks at the top (right) side: no.
    pub second: bool,
    /// Labels at the bottom (left) side: yes.
    pub label_first: bool,
    /// Labels at the top (right) side: no.
    pub label_second: bool,
}

impl Default for TickRc {
    fn default() -> Self {
        Self {
            major_size: 3.5,
            minor_size: 2.0,
            major_width: 0.8,
            minor_width: 0.6,
            major_pad: 3.5,
            minor_pad: 3.4,
            color: Color::Rgba(Rgba::BLACK),
            labelcolor: None,
            labelsize: 10.0,
            direction: "out",
            minor_visible: false,
            first: true,
            second: false,
            label_first: true,
            label_second: false,
        }
    }
}

/// The defaults of a figure and all in it. Sizes and widths in points unless named otherwise.
///
/// ```
/// use isoplot::prelude::*;
/// let mut rc = RcParams::default();
/// rc.lines_linewidth = 3.0;
/// rc.axes_grid = true;
/// let mut fig = Figure::with_rc(rc);
/// assert_eq!(fig.add_subplot(1, 1, 1).plot_y([1, 2]).get_linewidth(), 3.0);
/// ```
#[derive(Clone, Debug)]
pub struct RcParams {
    /// Width and height in inches: 6.4 by 4.8.
    pub figure_figsize: (f64, f64),
    /// Pixels per inch: 100.
    pub figure_dpi: f64,
    /// White.
    pub figure_facecolor: Color,
    /// White.
    pub figure_edgecolor: Color,
    /// Left side of the subplots, fraction of the figure: 0.125.
    pub figure_subplot_left: f64,
    /// Right side: 0.9.
    pub figure_subplot_right: f64,
    /// Lower side: 0.11.
    pub figure_subplot_bottom: f64,
    /// Upper side: 0.88.
    pub figure_subplot_top: f64,
    /// Width between subplots as a fraction of their average width: 0.2.
    pub figure_subplot_wspace: f64,
    /// Height between subplots as a fraction of their average height: 0.2.
    pub figure_subplot_hspace: f64,
    /// Size of `suptitle`: 12.
    pub figure_titlesize: f64,
    /// Weight of `suptitle`: 400.
    pub figure_titleweight: u16,
    /// Size of `supxlabel` and `supylabel`: 12.
    pub figure_labelsize: f64,

    /// The font of all text: DejaVu Sans, 10.
    pub font: FontProps,
    /// Black.
    pub text_color: Color,

    /// Colours that plotting methods take in turn: matplotlib's ten.
    pub prop_cycle: Vec<Rgba>,
    /// Styles of lines that go with the colours (`cycler(color=..) + cycler(linestyle=..)`): none.
    pub prop_cycle_linestyle: Vec<&'static str>,
    /// Widths of lines that go with the colours, in points: none.
    pub prop_cycle_linewidth: Vec<f64>,
    /// Marks of lines that go with the colours: none.
    pub prop_cycle_marker: Vec<&'static str>,
    /// White.
    pub axes_facecolor: Color,
    /// Colour of spines: black.
    pub axes_edgecolor: Color,
    /// Width of spines: 0.8.
    pub axes_linewidth: f64,
    /// Whether grid lines are shown: no.
    pub axes_grid: bool,
    /// Whether grid lines are shown on polar axes: yes.
    pub polaraxes_grid: bool,
    /// Which grid lines `axes_grid` shows: `"major"`, `"minor"` or `"both"`.
    pub axes_grid_which: &'static str,
    /// Along which axis `axes_grid` shows them: `"both"`, `"x"` or `"y"`.
    pub axes_grid_axis: &'static str,
    /// 12.
    pub axes_titlesize: f64,
    /// 400.
    pub axes_titleweight: u16,
    /// From the axes to its title: 6.
    pub axes_titlepad: f64,
    /// 10.
    pub axes_labelsize: f64,
    /// 400.
    pub axes_labelweight: u16,
    /// From the tick labels to the axis label: 4.
    pub axes_labelpad: f64,
    /// Black.
    pub axes_labelcolor: Color,
    /// Fraction of the data's width left free at each side: 0.05.
    pub axes_xmargin: f64,
    /// Fraction of the data's height left free at each side: 0.05.
    pub axes_ymargin: f64,
    /// Whether ticks and grid lie below all else (or above); `None`: between shapes and lines.
    pub axes_axisbelow: Option<bool>,
    /// Whether the left, right, lower and upper spines are shown.
    pub axes_spines: [bool; 4],
    /// Whether limits go out to the next tick (`axes.autolimit_mode: round_numbers`).
    pub axes_round_numbers: bool,
    /// Powers of ten outside of which tick labels turn scientific: -5, 6.
    pub axes_formatter_limits: (i32, i32),
    /// Whether tick labels share an offset where it saves digits.
    pub axes_formatter_useoffset: bool,

    /// Colour of lines that take none of the cycle: `"C0"`.
    pub lines_color: Color,
    /// 1.5.
    pub lines_linewidth: f64,
    /// 6.
    pub lines_markersize: f64,
    /// 1.
    pub lines_markeredgewidth: f64,
    /// Whether dashes grow with the line's width: yes.
    pub lines_scale_dashes: bool,
    /// 3.7 on, 1.6 off, in line widths.
    pub lines_dashed_pattern: Vec<f64>,
    /// 6.4, 1.6, 1, 1.6.
    pub lines_dashdot_pattern: Vec<f64>,
    /// 1, 1.65.
    pub lines_dotted_pattern: Vec<f64>,
    /// Projecting.
    pub lines_solid_capstyle: CapStyle,
    /// Round.
    pub lines_solid_joinstyle: JoinStyle,
    /// Butt.
    pub lines_dash_capstyle: CapStyle,
    /// Round.
    pub lines_dash_joinstyle: JoinStyle,
    /// Whether lines are smooth: yes.
    pub lines_antialiased: bool,

    /// Colour of shapes that take none of the cycle: `"C0"`.
    pub patch_facecolor: Color,
    /// 1.
    pub patch_linewidth: f64,
    /// Colour of edges that are drawn: black.
    pub patch_edgecolor: Color,
    /// Whether edges are drawn even where no colour was asked for: no.
    pub patch_force_edgecolor: bool,
    /// Width of hatch lines: 1.
    pub hatch_linewidth: f64,

    /// Length of the caps of error bars: 0.
    pub errorbar_capsize: f64,

    /// The colormap of images, meshes and contours: viridis.
    pub image_cmap: crate::color::Colormap,
    /// Where the first row of an image lies: `"upper"`.
    pub image_origin: &'static str,
    /// How images are brought to the picture's pixels: `"auto"`.
    pub image_interpolation: &'static str,

    /// The style of contour lines below zero in one colour: `"dashed"`.
    pub contour_negative_linestyle: &'static str,
    /// The width of contour lines in points; `None`: that of lines.
    pub contour_linewidth: Option<f64>,
    /// Whether contours leave out only the corner of a cell that touches a gap: yes.
    pub contour_corner_mask: bool,

    /// `#b0b0b0`.
    pub grid_color: Color,
    /// `"-"`.
    pub grid_linestyle: &'static str,
    /// 0.8.
    pub grid_linewidth: f64,
    /// 1.
    pub grid_alpha: f64,

    /// Legends.
    pub legend: LegendRc,

    /// The background of what is saved; `None`: the figure's.
    pub savefig_facecolor: Option<Color>,
    /// The colour of the line around what is saved; `None`: the figure's.
    pub savefig_edgecolor: Option<Color>,
    /// Pixels per inch of what is saved; `None`: the figure's.
    pub savefig_dpi: Option<f64>,

    /// Which font sizes follow `font.size`.
    pub relative_sizes: RelativeSizes,

    /// Ticks of x axes.
    pub xtick: TickRc,
    /// Ticks of y axes.
    pub ytick: TickRc,
}

impl Default for RcParams {
    fn default() -> Self {
        let (black, white) = (Color::Rgba(Rgba::BLACK), Color::Rgba(Rgba::WHITE));
        let grey = f64::from(0xb0_u8) / 255.0;
        Self {
            figure_figsize: (6.4, 4.8),
            figure_dpi: 100.0,
            figure_facecolor: white.clone(),
            figure_edgecolor: white.clone(),
            figure_subplot_left: 0.125,
            figure_subplot_right: 0.9,
            figure_subplot_bottom: 0.11,
            figure_subplot_top: 0.88,
            figure_subplot_wspace: 0.2,
            figure_subplot_hspace: 0.2,
            figure_titlesize: 12.0,
            figure_titleweight: 400,
            figure_labelsize: 12.0,
            font: FontProps::default(),
            text_color: black.clone(),
            prop_cycle: crate::color::DEFAULT_CYCLE.to_vec(),
            prop_cycle_linestyle: Vec::new(),
            prop_cycle_linewidth: Vec::new(),
            prop_cycle_marker: Vec::new(),
            axes_facecolor: white,
            axes_edgecolor: black.clone(),
            axes_linewidth: 0.8,
            axes_grid: false,
            polaraxes_grid: true,
            axes_grid_which: "major",
            axes_grid_axis: "both",
            axes_titlesize: 12.0,
            axes_titleweight: 400,
            axes_titlepad: 6.0,
            axes_labelsize: 10.0,
            axes_labelweight: 400,
            axes_labelpad: 4.0,
            axes_labelcolor: black.clone(),
            axes_xmargin: 0.05,
            axes_ymargin: 0.05,
            axes_axisbelow: None,
            axes_spines: [true; 4],
            axes_round_numbers: false,
            axes_formatter_limits: (-5, 6),
            axes_formatter_useoffset: true,
            lines_color: Color::Cycle(0),
            lines_linewidth: 1.5,
            lines_markersize: 6.0,
            lines_markeredgewidth: 1.0,
            lines_scale_dashes: true,
            lines_dashed_pattern: vec![3.7, 1.6],
            lines_dashdot_pattern: vec![6.4, 1.6, 1.0, 1.6],
            lines_dotted_pattern: vec![1.0, 1.65],
            lines_solid_capstyle: CapStyle::Projecting,
            lines_solid_joinstyle: JoinStyle::Round,
            lines_dash_capstyle: CapStyle::Butt,
            lines_dash_joinstyle: JoinStyle::Round,
            lines_antialiased: true,
            patch_facecolor: Color::Cycle(0),
            patch_linewidth: 1.0,
            patch_edgecolor: black,
            patch_force_edgecolor: false,
            hatch_linewidth: 1.0,
            errorbar_capsize: 0.0,
            image_cmap: crate::color::Colormap::default(),
            image_origin: "upper",
            image_interpolation: "auto",
            contour_negative_linestyle: "dashed",
            contour_linewidth: None,
            contour_corner_mask: true,
            grid_color: Color::Rgba(Rgba::new(grey, grey, grey, 1.0)),
            grid_linestyle: "-",
            grid_linewidth: 0.8,
            grid_alpha: 1.0,
            legend: LegendRc::default(),
            savefig_facecolor: None,
            savefig_edgecolor: None,
            savefig_dpi: None,
            relative_sizes: RelativeSizes::default(),
            xtick: TickRc::default(),
            ytick: TickRc::default(),
        }
    }
}

impl RcParams {
    /// Sets the size of the font and of all that matplotlib measures by it: titles, labels and tick labels keep their
    /// proportion (matplotlib's `font.size`). Where only `font.size_pt` is changed, they keep their size.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.rc_params().set_font_size(15.0);
    /// assert_eq!((fig.rc_params().axes_titlesize, fig.rc_params().xtick.labelsize), (18.0, 15.0));
    /// ```
    pub fn set_font_size(&mut self, points: f64) -> &mut Self {
        let factor = points / self.font.size_pt;
        let (x, y) = (&mut self.xtick.labelsize, &mut self.ytick.labelsize);
        let axes = [&mut self.axes_titlesize, &mut self.axes_labelsize, x, y];
        let figure = [&mut self.figure_titlesize, &mut self.figure_labelsize];
        for size in axes.into_iter().chain(figure) {
            *size *= factor;
        }
        self.font.size_pt = points;
        self
    }
}
