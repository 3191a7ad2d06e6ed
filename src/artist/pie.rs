//! A pie: what is set of it.

use std::fmt;
use std::sync::Arc;

use super::contour_labels::{IntoLabelFormat, LabelFormat};
use super::{ArtistBase, EachSetters, PatchSetters, PatchStyle, StyleRows, Text};
use crate::color::{Color, IntoColors};
use crate::data::{Data, IntoData, Number};
use crate::rc::RcParams;

/// How all wedges look, and whether they are parts of a ring.
#[derive(Clone, Debug)]
pub struct WedgeLook {
    pub(super) base: ArtistBase,
    pub(super) style: PatchStyle,
    pub(super) width: Option<f64>,
}

impl WedgeLook {
    /// The width of the ring that wedges are parts of, inwards from the radius: makes a donut. Default: whole
    /// wedges.
    #[track_caller]
    pub fn width(&mut self, width: impl Number) -> &mut Self {
        let width = width.to_f64();
        if width.is_finite() {
            self.width = Some(width);
        } else {
            self.base.fail(format!("the width of a ring must be finite, not {width}"));
        }
        self
    }

    /// Opacity, `0..=1`.
    #[track_caller]
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        self.base.set_alpha(alpha.to_f64());
        self
    }
}

impl PatchSetters for WedgeLook {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

/// The shadows of wedges: [`PatchSetters`] say how they look where that is not as the darkened wedges.
#[derive(Clone, Debug)]
pub struct PieShadow {
    base: ArtistBase,
    pub(super) style: PatchStyle,
    pub(super) offset: (f64, f64),
    pub(super) shade: f64,
    pub(super) alpha: f64,
}

impl PieShadow {
    /// How far right of the wedges, in data at 72 pixels per inch and more at more. Default -0.02.
    pub fn ox(&mut self, x: impl Number) -> &mut Self {
        self.offset.0 = x.to_f64();
        self
    }

    /// How far above the wedges. Default -0.02.
    pub fn oy(&mut self, y: impl Number) -> &mut Self {
        self.offset.1 = y.to_f64();
        self
    }

    /// How dark, from 0, the wedge's colour, to 1, black. Default 0.7.
    pub fn shade(&mut self, shade: impl Number) -> &mut Self {
        let shade = shade.to_f64();
        self.shade = shade.clamp(0.0, 1.0);
        self
    }

    /// Opacity, `0..=1`. Default 0.5.
    pub fn alpha(&mut self, alpha: impl Number) -> &mut Self {
        let alpha = alpha.to_f64();
        self.alpha = alpha.clamp(0.0, 1.0);
        self
    }
}

impl PatchSetters for PieShadow {
    fn style_mut(&mut self) -> (&mut PatchStyle, &mut ArtistBase) {
        (&mut self.style, &mut self.base)
    }
}

/// A change to a text.
pub(super) type TextChange = Arc<dyn Fn(&mut Text) + Send + Sync>;

/// Changes to texts, made at each draw after the pie has placed them.
#[derive(Clone, Default)]
pub(super) struct TextChanges(Vec<TextChange>);

impl TextChanges {
    pub(super) fn add(&mut self, change: TextChange) {
        self.0.push(change);
    }

    pub(super) fn apply(&self, text: &mut Text) {
        self.0.iter().for_each(|change| change(text));
    }
}

impl fmt::Debug for TextChanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} changes of texts", self.0.len())
    }
}

/// A pie, as matplotlib's `pie` makes it. Lengths are in radii, which are 1 unless asked otherwise.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let pie = ax.pie([15, 30, 45, 10]).labels(["frogs", "hogs", "dogs", "logs"]).autopct("%1.1f%%");
/// pie.explode([0.0, 0.1, 0.0, 0.0]).startangle(90.0).shadow(true);
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
///
/// A donut with a legend:
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// let pie = ax.pie([3, 2, 1]).labels(["a", "b", "c"]).labeldistance(None);
/// pie.wedgeprops(|w| { w.width(0.4).edgecolor("w"); });
/// ax.legend().loc("center");
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Pie {
    pub(crate) base: ArtistBase,
    pub(super) x: Data,
    pub(super) center: (f64, f64),
    pub(super) normalize: bool,
    pub(super) explode: Data,
    pub(super) labels: Vec<String>,
    pub(super) given: Vec<Color>,
    pub(super) colors: Option<Vec<Color>>,
    pub(super) rows: StyleRows,
    pub(super) autopct: Option<LabelFormat>,
    pub(super) pctdistance: f64,
    pub(super) labeldistance: Option<f64>,
    pub(super) rotatelabels: bool,
    pub(super) shadow: Option<PieShadow>,
    pub(super) startangle: f64,
    pub(super) radius: f64,
    pub(super) counterclock: bool,
    pub(super) wedge: Box<WedgeLook>,
    /// Those of labels, and those of percentages.
    pub(super) changes: [TextChanges; 2],
    /// The size of labels in points.
    pub(super) label_pt: f64,
    /// A text to try changes on.
    blank: Box<Text>,
}

impl Pie {
    pub(crate) fn new(
        base: ArtistBase,
        rc: &RcParams,
        x: Data,
        center: (f64, f64),
        given: Vec<Color>,
    ) -> Self {
        let wedge = WedgeLook { base: base.clone(), style: PatchStyle::default(), width: None };
        let blank = Box::new(Text::new(base.clone(), rc, 0.0, 0.0, ""));
        let mut pie = Self {
            base,
            x,
            center,
            normalize: true,
            explode: vec![0.0].into(),
            labels: Vec::new(),
            given,
            colors: None,
            rows: StyleRows::default(),
            autopct: None,
            pctdistance: 0.6,
            labeldistance: Some(1.1),
            rotatelabels: false,
            shadow: None,
            startangle: 0.0,
            radius: 1.0,
            counterclock: true,
            wedge: Box::new(wedge),
            changes: [TextChanges::default(), TextChanges::default()],
            label_pt: rc.xtick.labelsize,
            blank,
        };
        pie.base.clip_on = false;
        pie
    }

    /// Keeps a failure where there is no pie of such numbers.
    #[track_caller]
    pub(crate) fn check_numbers(&mut self) -> &mut Self {
        let wrong = match self.x.iter().find(|v| !v.is_finite() || **v < 0.0) {
            Some(bad) => Some(format!("the sizes of wedges must be finite and not negative, not {bad}")),
            None if self.x.iter().sum::<f64>() == 0.0 => Some("the sizes of all wedges are zero".to_owned()),
            None => None,
        };
        if let Some(wrong) = wrong {
            self.base.fail(wrong);
            (self.x, self.given) = (Data::default(), Vec::new());
        }
        self
    }

    /// Keeps a failure unless there is one for each wedge.
    #[track_caller]
    fn fits(&mut self, what: &str, n: usize) -> bool {
        let wedges = self.x.len();
        if n != wedges {
            self.base.fail(format!("{what} are {n}, but there are {wedges} wedges"));
        }
        n == wedges
    }

    /// How far each wedge is moved outwards. Default 0.
    #[track_caller]
    pub fn explode(&mut self, offsets: impl IntoData) -> &mut Self {
        let e = offsets.into_data();
        if self.fits("offsets of explode", e.len()) {
            self.explode = e;
        }
        self
    }

    /// Texts beside the wedges and for the legend, one for each wedge.
    #[track_caller]
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        let labels: Vec<String> = labels.into_iter().map(Into::into).collect();
        if self.fits("labels", labels.len()) {
            self.labels = labels;
        }
        self
    }

    /// The colours of wedges, over and over. Default: the next ones of the property cycle.
    #[track_caller]
    pub fn colors(&mut self, colors: impl IntoColors) -> &mut Self {
        if let Some(c) = self.base.check(colors.into_colors()) {
            self.colors = Some(c);
        }
        self
    }

    /// What is written on wedges of how many percent they are: a format such as `"%1.1f%%"`, or a closure. Default:
    /// nothing.
    pub fn autopct(&mut self, format: impl IntoLabelFormat) -> &mut Self {
        self.autopct = Some(format.into_label_format());
        self
    }

    /// Where percentages are, in radii from the middle. Default 0.6.
    #[track_caller]
    pub fn pctdistance(&mut self, radii: impl Number) -> &mut Self {
        let radii = radii.to_f64();
        if self.base.finite("pctdistance", radii).is_some() {
            self.pctdistance = radii;
        }
        self
    }

    /// Where labels are, in radii from the middle; `None` leaves them to the legend. Default 1.1.
    #[track_caller]
    pub fn labeldistance(&mut self, radii: impl Into<Option<f64>>) -> &mut Self {
        let radii = radii.into();
        if self.base.finite("labeldistance", radii.unwrap_or(0.0)).is_some() {
            self.labeldistance = radii;
        }
        self
    }

    /// Whether labels run outwards. Default: no.
    pub fn rotatelabels(&mut self, on: bool) -> &mut Self {
        self.rotatelabels = on;
        self
    }

    /// Whether wedges throw shadows. Default: no.
    pub fn shadow(&mut self, on: bool) -> &mut Self {
        let (base, style) = (ArtistBase::part(0.0), PatchStyle::default());
        let shadow = PieShadow { base, style, offset: (-0.02, -0.02), shade: 0.7, alpha: 0.5 };
        self.shadow = on.then_some(shadow);
        self
    }

    /// Wedges throw shadows that look so: `.shadow_with(|s| { s.ox(0.05).shade(0.9); })`.
    #[track_caller]
    pub fn shadow_with(&mut self, change: impl FnOnce(&mut PieShadow)) -> &mut Self {
        self.shadow(true);
        if let Some(s) = &mut self.shadow {
            change(s);
            let (ox, oy) = s.offset;
            self.base.adopt(s.base.error.take());
            self.base.finite("the offset of a shadow", ox + oy);
        }
        self
    }

    /// Where the first wedge starts, in degrees counter-clockwise from the right. Default 0.
    #[track_caller]
    pub fn startangle(&mut self, degrees: impl Number) -> &mut Self {
        let degrees = degrees.to_f64();
        if self.base.finite("startangle", degrees).is_some() {
            self.startangle = degrees;
        }
        self
    }

    /// How large the pie is, in data. Default 1.
    #[track_caller]
    pub fn radius(&mut self, radius: impl Number) -> &mut Self {
        let radius = radius.to_f64();
        if radius > 0.0 && radius.is_finite() {
            self.radius = radius;
        } else {
            self.base.fail(format!("the radius of a pie must be above 0, not {radius}"));
        }
        self
    }

    /// Whether wedges follow each other counter-clockwise. Default: yes.
    pub fn counterclock(&mut self, on: bool) -> &mut Self {
        self.counterclock = on;
        self
    }

    /// Whether wedges make a whole pie. Otherwise numbers are fractions of it, and their sum is 1 at most. Default:
    /// yes.
    #[track_caller]
    pub fn normalize(&mut self, on: bool) -> &mut Self {
        let sum: f64 = self.x.iter().sum();
        if on || sum <= 1.0 {
            self.normalize = on;
        } else {
            self.base.fail(format!("a pie that is not normalized has a sum of 1 at most, not {sum}"));
        }
        self
    }

    /// Changes how wedges look: `.wedgeprops(|w| { w.width(0.4).edgecolor("w"); })`.
    pub fn wedgeprops(&mut self, change: impl FnOnce(&mut WedgeLook)) -> &mut Self {
        change(&mut self.wedge);
        let error = self.wedge.base.error.take();
        self.base.error = self.base.error.take().or(error);
        self
    }

    fn change_texts(&mut self, which: &[usize], change: impl Fn(&mut Text) + Send + Sync + 'static) {
        // Once now, so that what is wrong is said with the line of the script.
        change(&mut self.blank);
        let error = self.blank.base.error.take();
        self.base.error = self.base.error.take().or(error);
        let change: TextChange = Arc::new(change);
        for &i in which {
            self.changes[i].0.push(change.clone());
        }
    }

    /// Changes how labels and percentages look: `.textprops(|t| { t.fontsize(8).color("w"); })`.
    pub fn textprops(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.change_texts(&[0, 1], change);
        self
    }

    /// Changes how labels look: matplotlib's `texts` of what `pie` returns.
    pub fn texts(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.change_texts(&[0], change);
        self
    }

    /// Changes how percentages look: matplotlib's `autotexts` of what `pie` returns.
    pub fn autotexts(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.change_texts(&[1], change);
        self
    }
}

/// One for each wedge.
impl EachSetters for Pie {
    fn rows_mut(&mut self) -> (&mut StyleRows, &mut ArtistBase) {
        (&mut self.rows, &mut self.base)
    }
}
