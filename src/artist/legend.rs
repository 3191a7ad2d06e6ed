//! A legend: what is drawn, by name.

use super::{
    Artist, ArtistBase, BoxStyle, DrawContext, HAlign, Handle, IntoFontSize, PatchSetters, PatchStyle,
    artist_base, legend_draw,
};
use crate::color::{Color, IntoColors};
use crate::error::Error;
use crate::geom::BBox;
use crate::rc::RcParams;
use crate::render::Renderer;

/// Where a legend lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Loc {
    Best,
    /// Of the free room beside the legend, how much is left of it and below it.
    Side(f64, f64),
    /// Its lower left corner, in fractions of its room.
    At(f64, f64),
}

/// The places of a legend, in the order in which `"best"` tries them.
pub(crate) const SIDES: [(&str, f64, f64); 10] = [
    ("upper right", 1.0, 1.0),
    ("upper left", 0.0, 1.0),
    ("lower left", 0.0, 0.0),
    ("lower right", 1.0, 0.0),
    ("right", 1.0, 0.5),
    ("center left", 0.0, 0.5),
    ("center right", 1.0, 0.5),
    ("lower center", 0.5, 0.0),
    ("upper center", 0.5, 1.0),
    ("center", 0.5, 0.5),
];

/// A legend's place: a name such as `"upper left"` or `"best"`, or its lower left corner in fractions of its room.
pub trait IntoLegendLoc {
    /// Checks the place.
    ///
    /// # Errors
    /// A name that is none, numbers that are not finite.
    #[doc(hidden)]
    fn check_loc(self) -> Result<(f64, f64, u8), String>;
}

impl IntoLegendLoc for &str {
    fn check_loc(self) -> Result<(f64, f64, u8), String> {
        if self == "best" {
            return Ok((0.0, 0.0, 0));
        }
        let found = SIDES.iter().find(|(name, ..)| *name == self);
        found.map(|&(_, x, y)| (x, y, 1)).ok_or_else(|| {
            let names: Vec<&str> = SIDES.iter().map(|s| s.0).collect();
            format!("{self:?} is not a place for a legend: best, {}", names.join(", "))
        })
    }
}

impl IntoLegendLoc for (f64, f64) {
    fn check_loc(self) -> Result<(f64, f64, u8), String> {
        if self.0.is_finite() && self.1.is_finite() {
            Ok((self.0, self.1, 2))
        } else {
            Err(format!("a legend's place must be finite, not {self:?}"))
        }
    }
}

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
    pub(crate) entries: Vec<Handle<dyn Artist>>,
    /// All artists that can be named, with a label or not; empty once artists were chosen.
    pub(crate) nameable: Vec<Handle<dyn Artist>>,
    /// `None`: the artists' own.
    pub(crate) labels: Option<Vec<String>>,
    pub(crate) loc: Loc,
    /// Left, bottom, width, height in fractions of the axes (or figure).
    pub(crate) anchor: Option<[f64; 4]>,
    pub(crate) ncols: usize,
    pub(crate) expand: bool,
    pub(crate) reverse: bool,
    pub(crate) markerfirst: bool,
    pub(crate) numpoints: usize,
    pub(crate) scatterpoints: usize,
    pub(crate) markerscale: f64,
    pub(crate) fontsize: f64,
    pub(crate) labelcolors: Vec<Color>,
    pub(crate) title: String,
    pub(crate) title_fontsize: f64,
    pub(crate) alignment: HAlign,
    pub(crate) frameon: bool,
    pub(crate) shadow: bool,
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

impl Legend {
    pub(crate) fn new(rc: &RcParams, facecolor: Color, entries: Vec<Handle<dyn Artist>>) -> Self {
        let mut base = ArtistBase::part(5.0);
        base.alpha = Some(0.8);
        Self {
            base,
            entries,
            nameable: Vec::new(),
            labels: None,
            loc: Loc::Best,
            anchor: None,
            ncols: 1,
            expand: false,
            reverse: false,
            markerfirst: true,
            numpoints: 1,
            scatterpoints: 1,
            markerscale: 1.0,
            fontsize: rc.font.size_pt,
            labelcolors: Vec::new(),
            title: String::new(),
            title_fontsize: rc.font.size_pt,
            alignment: HAlign::Center,
            frameon: true,
            shadow: false,
            boxstyle: legend_draw::box_style(true),
            style: PatchStyle {
                facecolor: Some(facecolor),
                edgecolor: Some(Color::Rgba(crate::color::Rgba::new(0.8, 0.8, 0.8, 1.0))),
                ..PatchStyle::default()
            },
            pads: Pads {
                border: 0.4,
                labels: 0.5,
                handle_length: 2.0,
                handle_height: 0.7,
                handle_text: 0.8,
                border_axes: 0.5,
                columns: 2.0,
            },
            medium_pt: rc.font.size_pt,
        }
    }

    /// `"best"` (default of axes), `"upper right"` (default of figures), `"upper left"`, `"lower left"`,
    /// `"lower right"`, `"right"`, `"center left"`, `"center right"`, `"lower center"`, `"upper center"`,
    /// `"center"`, or the lower left corner in fractions of the axes.
    #[track_caller]
    pub fn loc(&mut self, loc: impl IntoLegendLoc) -> &mut Self {
        if let Some((x, y, kind)) = self.base.check(loc.check_loc()) {
            self.loc = match kind {
                0 => Loc::Best,
                1 => Loc::Side(x, y),
                _ => Loc::At(x, y),
            };
        }
        self
    }

    /// The point that [`Legend::loc`] puts a side or a corner at, in fractions of the axes.
    #[track_caller]
    pub fn bbox_to_anchor(&mut self, x: f64, y: f64) -> &mut Self {
        self.bbox_to_anchor_rect([x, y, 0.0, 0.0])
    }

    /// The room in which [`Legend::loc`] places it: left, bottom, width and height in fractions of the axes.
    #[track_caller]
    pub fn bbox_to_anchor_rect(&mut self, rect: [f64; 4]) -> &mut Self {
        if rect.iter().all(|v| v.is_finite()) {
            self.anchor = Some(rect);
        } else {
            self.base.fail(format!("bbox_to_anchor must be finite, not {rect:?}"));
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

    /// The colour of the labels: one, or one each.
    #[track_caller]
    pub fn labelcolor(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
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
        self.base.alpha = Some(if on { 1.0 } else { 0.8 });
        self
    }

    /// The opacity of the frame. Default 0.8.
    #[track_caller]
    pub fn framealpha(&mut self, alpha: f64) -> &mut Self {
        self.alpha(alpha)
    }

    /// Whether the last entry comes first. Default: no.
    pub fn reverse(&mut self, reverse: bool) -> &mut Self {
        self.reverse = reverse;
        self
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
    pub fn markerscale(&mut self, factor: f64) -> &mut Self {
        self.markerscale = super::checked_width(&mut self.base, "markerscale", factor, self.markerscale);
        self
    }
}

macro_rules! pads { ($($(#[$doc:meta])* $name:ident => $field:ident;)*) => { impl Legend { $(
    $(#[$doc])*
    #[track_caller]
    pub fn $name(&mut self, font_sizes: f64) -> &mut Self {
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
