//! The defaults of everything drawn: matplotlib's `rcParams` as a plain value that a figure owns.

mod boxplot;
mod cycler;
mod cycler_text;
mod elsewhere;
mod fonts;
mod legend;
mod marks;
mod pictures;
mod set;
mod sizes;
mod style;
mod tick;
mod value;
mod writing;

use crate::color::{Color, Rgba};
use crate::data::Number;
use crate::error::{Error, Result};
use crate::render::{CapStyle, JoinStyle};
use crate::text::FontProps;

pub use boxplot::{BoxPartRc, BoxplotRc};
pub use cycler::{CycleValue, Cycler, IntoCycler, cycler};
pub use legend::LegendRc;
pub use marks::{GridRc, MarksRc};
pub use pictures::PicturesRc;
pub use sizes::RelativeSizes;
pub use style::IntoStyles;
pub use tick::TickRc;
pub use writing::WritingRc;

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
    /// What else lines take in turn, beside the colours: nothing. [`RcParams::set_prop_cycle`] sets both.
    pub prop_cycle_styles: Cycler,
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
    /// Boxes with whiskers.
    pub boxplot: BoxplotRc,
    /// Marks, hatches, grid lines of either kind.
    pub marks: MarksRc,
    /// Where titles and labels stand, how numbers are written.
    pub writing: WritingRc,
    /// Layouts, saving, images and meshes.
    pub pictures: PicturesRc,

    /// The background of what is saved; `None`: the figure's.
    pub savefig_facecolor: Option<Color>,
    /// The colour of the line around what is saved; `None`: the figure's.
    pub savefig_edgecolor: Option<Color>,
    /// Pixels per inch of what is saved; `None`: the figure's.
    pub savefig_dpi: Option<f64>,

    /// Which font sizes follow `font.size`.
    pub relative_sizes: RelativeSizes,
    fonts: fonts::FontLists,

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
            prop_cycle_styles: Cycler::default(),
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
            boxplot: BoxplotRc::default(),
            marks: MarksRc::default(),
            writing: WritingRc::default(),
            pictures: PicturesRc::default(),
            savefig_facecolor: None,
            savefig_edgecolor: None,
            savefig_dpi: None,
            relative_sizes: RelativeSizes::default(),
            fonts: fonts::FontLists::default(),
            xtick: TickRc::default(),
            ytick: TickRc { alignment: "center_baseline", ..TickRc::default() },
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
    /// assert_eq!((fig.rc_params().axes_titlesize, fig.rc_params().legend.fontsize), (18.0, 15.0));
    /// ```
    pub fn set_font_size(&mut self, points: impl Number) -> &mut Self {
        sizes::set_font_size(self, points.to_f64());
        self
    }

    /// Sets what plotting methods take in turn: colours, or a [`Cycler`] of any properties.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut rc = RcParams::default();
    /// rc.set_prop_cycle(cycler("color", ["r", "g"]) + cycler("marker", ["o", "s"]))?;
    /// let mut fig = Figure::with_rc(rc);
    /// fig.add_subplot(1, 1, 1).plot_y([1, 2]); // red, with dots
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the cycle.
    #[track_caller]
    pub fn set_prop_cycle(&mut self, cycle: impl IntoCycler) -> Result<&mut Self> {
        match cycle.into_cycler().and_then(Cycler::split) {
            Ok((colors, styles)) => (self.prop_cycle, self.prop_cycle_styles) = (colors, styles),
            Err(e) => return Err(Error::new(e)),
        }
        Ok(self)
    }
}
