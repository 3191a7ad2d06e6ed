//! Labels set into contour lines: properties. `contour_place` finds their places.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use super::contour_draw::{self, ContourLine};
use super::contour_place::{self, Gap};
use super::dress::Dress;
use super::text_turn::turned_by;
use super::{
    Artist, ArtistBase, AxesView, ContourSet, Coords, DrawContext, HAlign, Handle, IntoFontSize, Text,
    VAlign, artist_base, contour_style, text_layout,
};
use crate::color::{Color, IntoColors};
use crate::data::{IntoData, Number};
use crate::error::Error;
use crate::geom::{BBox, Point};
use crate::rc::RcParams;
use crate::render::Renderer;
use crate::tick::{
    self, FormatStrFormatter, Formatter, IntoFormatter, ScalarFormatter, TickContext, UseOffset,
};

/// How levels are written.
#[derive(Clone)]
pub enum LabelFormat {
    /// As a formatter writes all levels at once.
    Formatter(Arc<dyn Formatter>),
    /// As a function says.
    Function(Arc<dyn Fn(f64) -> String + Send + Sync>),
    /// As a table says; other levels with three decimals.
    Table(Vec<(f64, String)>),
}

impl fmt::Debug for LabelFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Formatter(inner) => inner.fmt(f),
            Self::Function(_) => f.write_str("Function"),
            Self::Table(t) => t.fmt(f),
        }
    }
}

/// A way to write levels: a format string of C and Python (`"%.1f m"`), a closure, a table of levels and texts, or a
/// formatter as ticks have, by itself or in an [`Arc`].
pub trait IntoLabelFormat {
    /// The format.
    fn into_label_format(self) -> LabelFormat;
}

impl IntoLabelFormat for &str {
    fn into_label_format(self) -> LabelFormat {
        LabelFormat::Formatter(Arc::new(FormatStrFormatter::new(self)))
    }
}

impl<F: Fn(f64) -> String + Send + Sync + 'static> IntoLabelFormat for F {
    fn into_label_format(self) -> LabelFormat {
        LabelFormat::Function(Arc::new(self))
    }
}

impl IntoLabelFormat for Arc<dyn Formatter> {
    fn into_label_format(self) -> LabelFormat {
        LabelFormat::Formatter(self)
    }
}

macro_rules! formatters { ($($t:ty)*) => { $(impl IntoLabelFormat for $t {
    fn into_label_format(self) -> LabelFormat {
        LabelFormat::Formatter(self.into_formatter())
    }
})* } }
formatters!(tick::FormatStrFormatter tick::StrMethodFormatter tick::FuncFormatter tick::PercentFormatter);
formatters!(tick::ScalarFormatter tick::EngFormatter tick::LogFormatter tick::LogFormatterExponent);
formatters!(tick::LogFormatterMathtext tick::LogFormatterSciNotation tick::DateFormatter);

impl<S: Into<String>, const N: usize> IntoLabelFormat for [(f64, S); N] {
    fn into_label_format(self) -> LabelFormat {
        LabelFormat::Table(self.into_iter().map(|(v, s)| (v, s.into())).collect())
    }
}

impl<S: Into<String>> IntoLabelFormat for Vec<(f64, S)> {
    fn into_label_format(self) -> LabelFormat {
        LabelFormat::Table(self.into_iter().map(|(v, s)| (v, s.into())).collect())
    }
}

/// A label with its place, in data, and its rotation.
#[derive(Clone, Debug)]
pub(crate) struct PlacedLabel {
    pub(crate) at: Point,
    pub(crate) angle: f64,
    /// Which of the set's levels it names.
    pub(crate) level: usize,
    /// Which of the labelled levels that is.
    pub(crate) nth: usize,
    pub(crate) text: String,
}

/// The labels of a [`ContourSet`]: what `clabel` makes. Places are found in the view that the axes had when they were
/// asked for, as in matplotlib; lines are broken to make room for them.
#[derive(Clone, Debug)]
pub struct ContourLabels {
    base: ArtistBase,
    of: Handle<ContourSet>,
    /// The axes as it was, at the figure's resolution.
    view: AxesView,
    dpi: f64,
    rc: Arc<RcParams>,
    levels: Option<Vec<f64>>,
    size_pt: f64,
    colors: Option<Vec<Color>>,
    inline: bool,
    inline_spacing_px: f64,
    format: LabelFormat,
    manual: Option<Vec<(f64, f64)>>,
    rightside_up: bool,
    turn: bool,
    dress: Vec<Dress>,
}

impl ContourLabels {
    pub(crate) fn new(
        mut base: ArtistBase,
        of: Handle<ContourSet>,
        view: AxesView,
        dpi: f64,
        rc: Arc<RcParams>,
    ) -> Self {
        base.coords = Coords::Data;
        let plain = ScalarFormatter { use_offset: UseOffset::Off, ..ScalarFormatter::new() };
        Self {
            base,
            of,
            view,
            dpi,
            levels: None,
            size_pt: rc.font.size_pt,
            colors: None,
            inline: true,
            inline_spacing_px: 5.0,
            format: LabelFormat::Formatter(Arc::new(plain)),
            manual: None,
            rightside_up: true,
            turn: false,
            dress: Vec::new(),
            rc,
        }
    }

    /// Labels only these levels, which must be among those of the contours. Default: all.
    pub fn levels(&mut self, levels: impl IntoData) -> &mut Self {
        self.levels = Some(levels.into_data().to_vec());
        self
    }

    /// Points, or a size such as `"small"`. Default 10.
    #[track_caller]
    pub fn fontsize(&mut self, size: impl IntoFontSize) -> &mut Self {
        if let Some(s) = self.base.check(size.into_points(self.rc.font.size_pt)) {
            self.size_pt = s;
        }
        self
    }

    /// The colours of the labels: one for all, or one each, over and over. Default: those of the lines.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.colors = Some(c);
        }
        self
    }

    /// Whether lines are broken to make room. Default: yes.
    pub fn inline(&mut self, on: bool) -> &mut Self {
        self.inline = on;
        self
    }

    /// The room on each side of a label, in pixels at the figure's resolution. Default 5.
    #[track_caller]
    pub fn inline_spacing(&mut self, pixels: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("inline_spacing", pixels.to_f64()) {
            self.inline_spacing_px = v;
        }
        self
    }

    /// How levels are written: `"%.1f m"`, a closure, a table, a formatter. Default: as plain numbers on an axis.
    pub fn fmt(&mut self, format: impl IntoLabelFormat) -> &mut Self {
        self.format = format.into_label_format();
        self
    }

    /// Puts labels on the lines nearest to these points (data) instead of choosing places.
    pub fn manual(&mut self, points: impl IntoIterator<Item: Into<Point>>) -> &mut Self {
        let xy = |p: Point| (p.x, p.y);
        self.manual = Some(points.into_iter().map(|p| xy(p.into())).collect());
        self
    }

    /// Whether labels are turned so that none is upside down. Default: yes.
    pub fn rightside_up(&mut self, on: bool) -> &mut Self {
        self.rightside_up = on;
        self
    }

    /// Whether labels turn with their lines when the view changes after `clabel`. Default: no.
    pub fn use_clabeltext(&mut self, on: bool) -> &mut Self {
        self.turn = on;
        self
    }

    /// Changes the look of all labels once they have their places, as what is done to the list that matplotlib's
    /// `clabel` gives.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let lines = ax.contour_z([[0.0, 1.0, 0.0], [1.0, 2.0, 1.0]]).handle();
    /// ax.clabel(lines).each(|label| {
    ///     label.fontweight("bold").bbox(|b| {
    ///         b.facecolor("w").edgecolor("none");
    ///     });
    /// });
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    pub fn each(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.dress.push(Dress::new(change));
        self
    }

    /// The labelled levels: their places among all.
    fn chosen(&self, levels: &[f64]) -> Result<Vec<usize>, String> {
        let Some(wanted) = &self.levels else { return Ok((0..levels.len()).collect()) };
        let found: Vec<usize> = (0..levels.len()).filter(|&i| wanted.contains(&levels[i])).collect();
        if found.len() < wanted.len() {
            return Err(format!("the levels {wanted:?} to be labelled are not all among {levels:?}"));
        }
        Ok(found)
    }

    /// The text of each of the levels.
    fn texts(&self, levels: &[f64]) -> Vec<String> {
        let text = |&level: &f64| match &self.format {
            LabelFormat::Formatter(f) => {
                let all: Vec<f64> = levels.iter().copied().chain([level]).collect();
                f.format_ticks(&all, &TickContext::of_view(0.0, 1.0)).pop().unwrap_or_default()
            }
            LabelFormat::Function(f) => f(level),
            LabelFormat::Table(t) => {
                t.iter().find(|(v, _)| *v == level).map_or_else(|| format!("{level:.3}"), |(_, s)| s.clone())
            }
        };
        levels.iter().map(text).collect()
    }

    fn text(&self, text: &str) -> Text {
        let mut t = Text::new(ArtistBase::part(0.0), &self.rc, 0.0, 0.0, text);
        t.props.size_pt = self.size_pt;
        (t.ha, t.va) = (HAlign::Center, VAlign::Center);
        t
    }

    /// Finds places on the lines of all levels, and breaks the lines.
    pub(super) fn place(
        &self,
        lines: &mut [Vec<ContourLine>],
        levels: &[f64],
    ) -> Result<Vec<PlacedLabel>, String> {
        let chosen = self.chosen(levels)?;
        let texts = self.texts(&chosen.iter().map(|&i| levels[i]).collect::<Vec<_>>());
        let widths: Vec<f64> =
            texts.iter().map(|t| text_layout::layout(&self.text(t), self.dpi).bbox.width()).collect();
        let gap = Gap {
            map: &self.view.map(self.base.coords),
            spacing: self.inline_spacing_px,
            rightside_up: self.rightside_up,
            inline: self.inline,
        };
        let found = match &self.manual {
            Some(points) => contour_place::near(lines, &chosen, &widths, &gap, points),
            None => contour_place::automatic(lines, &chosen, &widths, &gap),
        };
        let label = |(nth, at, angle): (usize, Point, f64)| PlacedLabel {
            at,
            angle,
            level: chosen[nth],
            nth,
            text: texts[nth].clone(),
        };
        Ok(found.into_iter().map(label).collect())
    }

    /// The labels as texts in this context.
    fn labels(&self, ctx: &DrawContext<'_>) -> Result<Vec<(Text, Point)>, String> {
        let artist = ctx.scene.artist(self.of.erase()).map(|a| a as &dyn Any);
        let Some(set) = artist.and_then(|a| a.downcast_ref::<ContourSet>()) else { return Ok(Vec::new()) };
        if set.zrange().is_none() {
            return Ok(Vec::new());
        }
        let resolved = set.resolve()?;
        let (_, mut placed) = contour_draw::labelled(set, &resolved, ctx.scene)?;
        let own = set.labels.iter().position(|h| *h == self.handle());
        let own = own.map(|i| std::mem::take(&mut placed[i])).unwrap_or_default();
        let line_colors = contour_style::colors(&resolved, &set.base, ctx.rc)?;
        let map = ctx.map(&self.base);
        let text = |label: PlacedLabel| {
            let mut t = self.text(&label.text);
            t.base.clip_on = self.base.clip_on;
            t.rotation = label.angle;
            if self.turn {
                let then = self.view.map(self.base.coords);
                let own = turned_by(|p| then.invert(p), then.apply(label.at), label.angle);
                t.rotation = turned_by(|p| map.apply(p), label.at, own);
            }
            t.base.alpha = self.base.alpha;
            t.color = match &self.colors {
                Some(c) => c[label.nth % c.len()].clone(),
                None => Color::Rgba(line_colors[label.level]),
            };
            self.dress.iter().for_each(|d| d.apply(&mut t));
            match &t.base.error {
                Some(e) => Err(e.message().to_owned()),
                None => Ok((t, map.apply(label.at))),
            }
        };
        own.into_iter().map(text).collect()
    }
}

impl Artist for ContourLabels {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let labels = self.labels(ctx).map_err(|e| Error::at(e, self.base.made_at()))?;
        labels.iter().for_each(|(text, at)| text.draw_at(ctx, r, *at));
        Ok(())
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let labels = self.labels(ctx).ok()?;
        labels.iter().filter_map(|(t, at)| t.extent_at(ctx, *at)).reduce(|a, b| a.union(&b))
    }
}
