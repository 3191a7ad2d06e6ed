//! A legend: what is drawn, by name. What it names stands in `legend_entries`.

use std::sync::Arc;

use super::dress::Dress;
use super::legend_entries::Entries;
use super::legend_loc::{IntoLegendLoc, Loc};
use super::legend_tuples::Tuples;
use super::{
    Artist, ArtistBase, BoxStyle, DrawContext, HAlign, IntoFontSize, IntoLabelColors, LabelColors,
    PatchSetters, PatchStyle, Side, Text, artist_base, legend_draw,
};
use crate::data::Number;
use crate::each::Each;
use crate::error::Error;
use crate::geom::BBox;
use crate::rc::{LegendRc, RcParams};
use crate::render::Renderer;

/// A legend, as matplotlib's `Legend`. Paddings and lengths are in sizes of its font.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.plot([0, 1], [0, 1]).label("up");
/// ax.plot([0, 1], [1, 0]).label("down");
/// ax.legend().loc("upper left").ncols(2).title("lines");
/// ```
#[derive(Clone, Debug)]
pub struct Legend {
    pub(crate) base: ArtistBase,
    pub(crate) rc: Arc<RcParams>,
    pub(crate) entries: Entries,
    pub(super) tuples: Tuples,
    pub(crate) loc: Loc,
    /// Of a figure's legend, the side at which a layout makes room for it.
    pub(crate) outside: Option<Side>,
    /// Left, bottom, width, height in fractions of the axes (or figure).
    pub(crate) anchor: Option<[f64; 4]>,
    pub(crate) ncols: usize,
    pub(crate) expand: bool,
    pub(crate) markerfirst: bool,
    pub(crate) numpoints: usize,
    pub(crate) scatterpoints: usize,
    pub(crate) markerscale: f64,
    pub(crate) fontsize: f64,
    pub(crate) labelcolors: LabelColors,
    pub(crate) title: String,
    pub(crate) title_fontsize: f64,
    pub(super) title_dress: Vec<Dress>,
    pub(super) label_dress: Vec<Dress>,
    pub(crate) alignment: HAlign,
    pub(crate) frameon: bool,
    pub(crate) shadow: bool,
    /// Of the frame, where there is no shadow.
    opacity: Option<f64>,
    pub(crate) boxstyle: BoxStyle,
    pub(crate) style: PatchStyle,
    pub(crate) pads: Pads,
    medium_pt: f64,
}

/// Distances in font sizes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pads {
    pub(crate) border: f64,
    pub(crate) labels: f64,
    pub(crate) handle_length: f64,
    pub(crate) handle_height: f64,
    pub(crate) handle_text: f64,
    pub(crate) border_axes: f64,
    pub(crate) columns: f64,
}

impl Pads {
    fn of(look: &LegendRc) -> Self {
        Self {
            border: look.borderpad,
            labels: look.labelspacing,
            handle_length: look.handlelength,
            handle_height: look.handleheight,
            handle_text: look.handletextpad,
            border_axes: look.borderaxespad,
            columns: look.columnspacing,
        }
    }
}

impl Legend {
    #[track_caller]
    pub(crate) fn new(rc: &Arc<RcParams>, entries: Entries) -> Self {
        let look = &rc.legend;
        let mut base = ArtistBase::part(5.0);
        base.alpha = look.framealpha;
        let face = look.facecolor.as_ref().unwrap_or(&rc.axes_facecolor);
        let edge = look.edgecolor.as_ref().unwrap_or(&rc.axes_edgecolor);
        let mut legend = Self {
            base,
            rc: rc.clone(),
            entries,
            tuples: Tuples::default(),
            loc: Loc::Best,
            outside: None,
            anchor: None,
            ncols: 1,
            expand: false,
            markerfirst: true,
            numpoints: look.numpoints,
            scatterpoints: look.scatterpoints,
            markerscale: look.markerscale,
            fontsize: look.fontsize,
            labelcolors: match LabelColors::by_name(&look.labelcolor_of) {
                Some(of_keys) => of_keys,
                None => LabelColors::Given(look.labelcolor.iter().cloned().collect()),
            },
            title: String::new(),
            title_dress: Vec::new(),
            label_dress: Vec::new(),
            title_fontsize: look.title_fontsize.unwrap_or(rc.font.size_pt),
            alignment: HAlign::Center,
            frameon: look.frameon,
            shadow: false,
            opacity: look.framealpha,
            boxstyle: legend_draw::box_style(look.fancybox),
            style: PatchStyle {
                facecolor: Some(face.clone()),
                edgecolor: Some(edge.clone()),
                linewidth: look.linewidth,
                ..PatchStyle::default()
            },
            pads: Pads::of(look),
            medium_pt: rc.font.size_pt,
        };
        if look.shadow {
            legend.shadow(true);
        }
        legend.loc(look.loc.as_str());
        legend
    }

    /// `"best"` (default of axes), `"upper right"` (default of figures), `"upper left"`, `"lower left"`,
    /// `"lower right"`, `"right"`, `"center left"`, `"center right"`, `"lower center"`, `"upper center"`,
    /// `"center"`, or the lower left corner in fractions of the axes.
    ///
    /// Of a figure with constrained layout, `"outside upper right"` makes room above the axes, `"outside right upper"` beside
    /// them, and so on for the other places.
    #[track_caller]
    pub fn loc(&mut self, loc: impl IntoLegendLoc) -> &mut Self {
        if let Some(place) = self.base.check(loc.into_loc()) {
            if place.outside.is_some() && self.base.axes.index != u32::MAX {
                self.base.fail("a place \"outside ...\" is for the legend of a figure");
            }
            (self.loc, self.outside) = (place.loc, place.outside);
        }
        self
    }

    /// Nothing: a picture cannot be dragged. For scripts that ask for it.
    pub fn draggable(&mut self, _on: bool) -> &mut Self {
        self
    }

    /// The point that [`Legend::loc`] puts a side or a corner at, in fractions of the axes.
    #[track_caller]
    pub fn bbox_to_anchor(&mut self, x: impl Number, y: impl Number) -> &mut Self {
        self.bbox_to_anchor_rect([x.to_f64(), y.to_f64(), 0.0, 0.0])
    }

    /// The room in which [`Legend::loc`] places it: left, bottom, width and height in fractions of the axes.
    #[track_caller]
    pub fn bbox_to_anchor_rect(&mut self, rect: [impl Number; 4]) -> &mut Self {
        let rect = rect.each(Number::to_f64);
        if let Some(rect) = self.base.all_finite("bbox_to_anchor", rect) {
            self.anchor = Some(rect);
        }
        self
    }

    /// How many columns. Default 1.
    #[track_caller]
    pub fn ncols(&mut self, columns: usize) -> &mut Self {
        if columns > 0 {
            self.ncols = columns;
        } else {
            self.base.fail("a legend needs at least one column");
        }
        self
    }

    /// `"expand"` makes it as wide as its room, `"fixed"` (default) as wide as it needs to be.
    #[track_caller]
    pub fn mode(&mut self, name: &str) -> &mut Self {
        match name {
            "expand" => self.expand = true,
            "fixed" => self.expand = false,
            _ => self.base.fail(format!("{name:?} is not a mode of a legend: expand, fixed")),
        }
        self
    }

    /// The text above. Default: none.
    pub fn title(&mut self, text: impl Into<String>) -> &mut Self {
        self.title = text.into();
        self
    }

    /// Changes the look of the title, as `legend.get_title()` lets one: `.title_text(|t| { t.color("r"); })`.
    pub fn title_text(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.title_dress.push(Dress::new(change));
        self
    }

    /// Changes the look of every label, as `legend.get_texts()` lets one: `.each(|t| { t.fontstyle("italic"); })`.
    pub fn each(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.label_dress.push(Dress::new(change));
        self
    }

    /// The size of labels: points or a name. Default 10.
    #[track_caller]
    pub fn fontsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        if let Some(s) = self.base.check(size.into_points(self.medium_pt)) {
            self.fontsize = s;
        }
        self
    }

    /// The size of the title: points or a name. Default 10.
    #[track_caller]
    pub fn title_fontsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        if let Some(s) = self.base.check(size.into_points(self.medium_pt)) {
            self.title_fontsize = s;
        }
        self
    }

    /// The colour of the labels: one, or one each; `"linecolor"`, `"markerfacecolor"` or `"markeredgecolor"` for that of
    /// what they name.
    #[track_caller]
    pub fn labelcolor(&mut self, colors: impl IntoLabelColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_label_colors()) {
            self.labelcolors = c;
        }
        self
    }

    /// How title and entries stand among themselves: `"left"`, `"center"` (default), `"right"`.
    #[track_caller]
    pub fn alignment(&mut self, name: &str) -> &mut Self {
        if let Some(a) = self.base.check(super::text_align::ha(name)) {
            self.alignment = a;
        }
        self
    }

    /// Whether there is a frame and a background. Default: yes.
    pub fn frameon(&mut self, on: bool) -> &mut Self {
        self.frameon = on;
        self
    }

    /// Whether the frame has round corners. Default: yes.
    pub fn fancybox(&mut self, round: bool) -> &mut Self {
        self.boxstyle = legend_draw::box_style(round);
        self
    }

    /// Whether it throws a shadow; it is then opaque unless [`Legend::framealpha`] comes later. Default: no.
    pub fn shadow(&mut self, on: bool) -> &mut Self {
        self.shadow = on;
        self.base.alpha = if on { Some(1.0) } else { self.opacity };
        self
    }

    /// The opacity of the frame. Default 0.8.
    #[track_caller]
    pub fn framealpha(&mut self, alpha: impl Number) -> &mut Self {
        self.alpha(alpha.to_f64())
    }

    /// Whether keys stand left of their labels. Default: yes.
    pub fn markerfirst(&mut self, first: bool) -> &mut Self {
        self.markerfirst = first;
        self
    }

    /// How many markers lines show, 1 at least. Default 1.
    pub fn numpoints(&mut self, n: usize) -> &mut Self {
        self.numpoints = n.clamp(1, 1000);
        self
    }

    /// How many markers scatters show, 1 at least. Default 1.
    pub fn scatterpoints(&mut self, n: usize) -> &mut Self {
        self.scatterpoints = n.clamp(1, 1000);
        self
    }

    /// The size of markers, as a multiple of those that are drawn. Default 1.
    #[track_caller]
    pub fn markerscale(&mut self, factor: impl Number) -> &mut Self {
        self.markerscale =
            super::checked_width(&mut self.base, "markerscale", factor.to_f64(), self.markerscale);
        self
    }
}

macro_rules! pads { ($($(#[$doc:meta])* $name:ident => $field:ident;)*) => { impl Legend { $(
    $(#[$doc])*
    #[track_caller]
    pub fn $name(&mut self, font_sizes: impl Number) -> &mut Self {
        let font_sizes = font_sizes.to_f64();
        if font_sizes.is_finite() {
            self.pads.$field = font_sizes;
        } else {
            self.base.fail(format!(concat!(stringify!($name), " must be finite, not {}"), font_sizes));
        }
        self
    }
)* } } }

pads! {
    /// From the frame to what is in it. Default 0.4.
    borderpad => border;
    /// Between entries. Default 0.5.
    labelspacing => labels;
    /// The width of keys. Default 2.
    handlelength => handle_length;
    /// The height of keys. Default 0.7.
    handleheight => handle_height;
    /// From a key to its label. Default 0.8.
    handletextpad => handle_text;
    /// From the axes to the frame. Default 0.5.
    borderaxespad => border_axes;
    /// Between columns. Default 2.
    columnspacing => columns;
}

impl PatchSetters for Legend {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

impl Artist for Legend {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        legend_draw::draw(self, ctx, r);
        Ok(())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        Some(legend_draw::Packed::new(self, ctx).frame)
    }
}
