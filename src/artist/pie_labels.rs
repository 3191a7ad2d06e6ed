//! Texts at the wedges of a pie.

use std::any::Any;
use std::sync::Arc;

use super::pie::TextChanges;
use super::{Artist, ArtistBase, DrawContext, Handle, Pie, Text, artist_base};
use crate::data::Number;
use crate::error::Error;
use crate::geom::BBox;
use crate::render::Renderer;
use crate::tick::{Formatter, StrMethodFormatter, TickContext};

/// What is written at wedges.
#[derive(Clone, Debug)]
pub enum WedgeTexts {
    /// A format of Python's with `absval`, the number, and `frac`, its part of all: `"{absval:.0f} ({frac:.0%})"`.
    Format(String),
    /// One each.
    Each(Vec<String>),
}

impl From<&str> for WedgeTexts {
    fn from(format: &str) -> Self {
        Self::Format(format.to_owned())
    }
}

impl<const N: usize> From<[&str; N]> for WedgeTexts {
    fn from(texts: [&str; N]) -> Self {
        Self::Each(texts.map(str::to_owned).to_vec())
    }
}

impl From<Vec<String>> for WedgeTexts {
    fn from(texts: Vec<String>) -> Self {
        Self::Each(texts)
    }
}

impl WedgeTexts {
    /// The text of the n-th wedge.
    fn nth(&self, n: usize, absval: f64, frac: f64) -> Result<String, String> {
        match self {
            Self::Each(texts) => Ok(texts.get(n).cloned().unwrap_or_default()),
            Self::Format(format) => filled(format, absval, frac),
        }
    }
}

/// Python's `format.format(absval=.., frac=..)`.
fn filled(format: &str, absval: f64, frac: f64) -> Result<String, String> {
    let (mut out, mut rest) = (String::new(), format);
    while let Some(at) = rest.find(['{', '}']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("{{").or_else(|| rest.strip_prefix("}}")) {
            out.push_str(&rest[..1]);
            rest = after;
            continue;
        }
        let field = rest.strip_prefix('{').and_then(|r| r.split_once('}'));
        let (field, after) = field.ok_or_else(|| format!("{format:?} has a brace that is alone"))?;
        let (name, spec) = field.split_once(':').unwrap_or((field, ""));
        let value = match name {
            "absval" => absval,
            "frac" => frac,
            _ => return Err(format!("{name:?} is neither absval nor frac")),
        };
        let one = StrMethodFormatter::new(format!("{{x:{spec}}}"));
        let texts = one.format_ticks(&[value], &TickContext::of_view(0.0, 1.0));
        out.extend(texts.into_iter().map(|t| t.replace('\u{2212}', "-")));
        rest = after;
    }
    Ok(out + rest)
}

/// Texts at the wedges of a pie, as matplotlib's `pie_label`.
#[derive(Clone, Debug)]
pub struct PieLabels {
    base: ArtistBase,
    of: Handle<Pie>,
    texts: WedgeTexts,
    distance: f64,
    rotate: bool,
    /// Whether texts are aligned outwards; `None`: those that stand outside.
    outer: Option<bool>,
    changes: TextChanges,
}

impl PieLabels {
    pub(crate) fn new(mut base: ArtistBase, of: Handle<Pie>, texts: WedgeTexts) -> Self {
        base.clip_on = false;
        Self { base, of, texts, distance: 0.6, rotate: false, outer: None, changes: TextChanges::default() }
    }

    /// How far from the middle, in radii. Default 0.6.
    #[track_caller]
    pub fn distance(&mut self, radii: impl Number) -> &mut Self {
        if let Some(v) = self.base.finite("distance", radii.to_f64()) {
            self.distance = v;
        }
        self
    }

    /// Whether texts are turned as their wedges are. Default: no.
    pub fn rotate(&mut self, on: bool) -> &mut Self {
        self.rotate = on;
        self
    }

    /// `"center"`: about their places; `"outer"`: away from the middle; `"auto"` (default): outer beyond the pie's edge.
    #[track_caller]
    pub fn alignment(&mut self, name: &str) -> &mut Self {
        match name {
            "auto" => self.outer = None,
            "center" => self.outer = Some(false),
            "outer" => self.outer = Some(true),
            _ => self.base.fail(format!("{name:?} is not an alignment: center, outer, auto")),
        }
        self
    }

    /// Changes how texts look: `.textprops(|t| { t.fontsize(8).color("w"); })`.
    pub fn textprops(&mut self, change: impl Fn(&mut Text) + Send + Sync + 'static) -> &mut Self {
        self.changes.add(Arc::new(change));
        self
    }

    fn all(&self, ctx: &DrawContext<'_>) -> Result<Vec<Text>, String> {
        let pie = ctx.scene.artist(self.of.erase()).and_then(|a| (a as &dyn Any).downcast_ref::<Pie>());
        let Some(pie) = pie else { return Ok(Vec::new()) };
        let (n, wedges) = (pie.x.len(), &pie.x);
        if let WedgeTexts::Each(texts) = &self.texts
            && texts.len() != n
        {
            return Err(format!("labels are {}, but there are {n} wedges", texts.len()));
        }
        let outer = self.outer.unwrap_or(self.distance > 1.0);
        let made = pie.slices().into_iter().enumerate().map(|(i, slice)| {
            let text = self.texts.nth(i, wedges[i], slice.fraction)?;
            let mut t = pie.text(&slice, text, ctx, (self.distance, outer, self.rotate));
            self.changes.apply(&mut t);
            match &t.base.error {
                Some(e) => Err(e.message().to_owned()),
                None => Ok(t),
            }
        });
        made.collect()
    }
}

impl Artist for PieLabels {
    artist_base!();

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let texts = self.all(ctx).map_err(|e| Error::at(e, self.base.made_at()))?;
        texts.iter().filter(|t| t.base.visible).try_for_each(|t| t.draw(ctx, r))
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        let texts = self.all(ctx).unwrap_or_default();
        texts.iter().filter_map(|t| t.window_extent(ctx)).reduce(|a, b| a.union(&b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_filled_as_in_python() {
        assert_eq!(filled("{absval:d} ({frac:.0%}) {{}}", 30.0, 0.25), Ok("30 (25%) {}".into()));
        assert_eq!(filled("{frac:.3f}", 1.0, -0.5), Ok("-0.500".into()));
        assert!(
            filled("{nope}", 1.0, 1.0).is_err()
                && filled("{frac", 1.0, 1.0).is_err()
                && filled("}", 1.0, 1.0).is_err()
        );
    }
}
