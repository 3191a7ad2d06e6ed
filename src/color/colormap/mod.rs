//! Colormaps: numbers from 0 to 1, or indices, become colours.

mod builtin;
mod functions;
mod into;
mod segments;

use crate::each::Each;
use std::sync::Arc;

use super::{DEFAULT_CYCLE, IntoColor, Normed, Rgba};
use segments::Channel;

pub use into::{IntoColormap, IntoStop, LinearSegmentedColormap, ListedColormap};

/// The most colours that a map may have.
const MOST_COLORS: usize = 1 << 16;

/// What the colours are made from, so that there may be more or fewer of them.
#[derive(Clone, Debug)]
enum Source {
    /// These are the colours.
    Listed(Vec<Rgba>),
    /// Red, green, blue and opacity along the way, and the exponent of where they are taken.
    Segments { channels: [Channel; 4], gamma: f64 },
}

/// A table of colours for numbers from 0 to 1, and colours for those below, above and for gaps. Cloning shares it.
///
/// ```
/// use isoplot::color::Colormap;
/// let viridis = Colormap::get("viridis").unwrap();
/// assert_eq!(viridis.map_bytes(&[0.0, 1.0, f64::NAN]), [[68, 1, 84, 255], [253, 231, 36, 255], [0, 0, 0, 0]]);
/// assert_eq!(Colormap::get("nope").unwrap_err(), "\"nope\" is not a colormap");
/// ```
#[derive(Clone, Debug)]
pub struct Colormap(Arc<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    name: String,
    source: Source,
    n: usize,
    under: Option<Rgba>,
    over: Option<Rgba>,
    bad: Rgba,
    /// `n` colours, then those of under, over and bad.
    lut: Vec<Rgba>,
    /// The same as bytes.
    bytes: Vec<[u8; 4]>,
}

impl Inner {
    fn new(name: String, source: Source, n: usize) -> Self {
        let lut = Vec::new();
        Self { name, source, n, under: None, over: None, bad: Rgba::NONE, lut, bytes: Vec::new() }
    }

    fn filled(mut self) -> Colormap {
        self.n = self.n.clamp(1, MOST_COLORS);
        self.lut = match &self.source {
            Source::Listed(colors) => colors.clone(),
            Source::Segments { channels, gamma } => segments::table(channels, *gamma, self.n),
        };
        self.n = self.lut.len();
        self.lut.push(self.under.unwrap_or(self.lut[0]));
        self.lut.push(self.over.unwrap_or(self.lut[self.n - 1]));
        self.lut.push(self.bad);
        // matplotlib cuts here, it does not round.
        self.bytes = self.lut.iter().map(|c| [c.r, c.g, c.b, c.a].each(|v| (v * 255.0) as u8)).collect();
        Colormap(Arc::new(self))
    }

    /// The place in the table of an index into the colours. Without branches, so that many are found side by side.
    #[inline]
    fn place_of_index(&self, v: f64) -> usize {
        let n = self.n as f64;
        let v = if v >= n { n + 1.0 } else { v };
        let v = if v < 0.0 { n } else { v };
        let v = if v.is_nan() { n + 2.0 } else { v };
        // Adding this number leaves no bits for a fraction: a cast to whole numbers is done one by one.
        const WHOLE: f64 = 4_503_599_627_370_496.0;
        let nearest = (v + WHOLE) - WHOLE;
        let below = if nearest > v { nearest - 1.0 } else { nearest };
        (below + WHOLE).to_bits() as u32 as usize
    }

    /// The place in the table of a number from 0 to 1.
    #[inline]
    fn place(&self, v: f64) -> usize {
        let n = self.n as f64;
        let v = v * n;
        // 1 is in range.
        self.place_of_index(if v == n { n - 1.0 } else { v })
    }
}

fn rgba(color: impl IntoColor) -> Result<Rgba, String> {
    Ok(color.into_color()?.resolve(&DEFAULT_CYCLE, None))
}

impl Colormap {
    /// The colormap that matplotlib knows by this name; those that end in `_r` are reversed.
    ///
    /// # Errors
    /// There is none of this name.
    pub fn get(name: &str) -> Result<Self, String> {
        builtin::get(name).ok_or_else(|| format!("{name:?} is not a colormap"))
    }

    /// All names that [`Colormap::get`] knows, sorted.
    pub fn names() -> Vec<String> {
        builtin::names()
    }

    /// `colors` must not be empty.
    fn listed(name: String, colors: Vec<Rgba>) -> Self {
        let n = colors.len();
        Inner::new(name, Source::Listed(colors), n).filled()
    }

    fn segmented(name: String, channels: [Channel; 4], n: usize) -> Self {
        Inner::new(name, Source::Segments { channels, gamma: 1.0 }, n).filled()
    }

    fn changed(&self, change: impl FnOnce(&mut Inner)) -> Self {
        let mut inner = Inner { lut: Vec::new(), bytes: Vec::new(), ..(*self.0).clone() };
        change(&mut inner);
        inner.filled()
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// How many colours it has, those of [`Colormap::with_extremes`] apart.
    pub fn n(&self) -> usize {
        self.0.n
    }

    /// The same under another name.
    #[must_use]
    pub fn with_name(&self, name: impl Into<String>) -> Self {
        Self(Arc::new(Inner { name: name.into(), ..(*self.0).clone() }))
    }

    /// With these colours for numbers below 0, above 1, and for gaps. By default the first colour, the last one,
    /// and nothing.
    ///
    /// # Errors
    /// What is no colour.
    pub fn with_extremes(
        &self,
        under: impl IntoColor,
        over: impl IntoColor,
        bad: impl IntoColor,
    ) -> Result<Self, String> {
        self.with_under(under)?.with_over(over)?.with_bad(bad)
    }

    /// With this colour for numbers below 0.
    ///
    /// # Errors
    /// It is no colour.
    pub fn with_under(&self, color: impl IntoColor) -> Result<Self, String> {
        let color = rgba(color)?;
        Ok(self.changed(|c| c.under = Some(color)))
    }

    /// With this colour for numbers above 1.
    ///
    /// # Errors
    /// It is no colour.
    pub fn with_over(&self, color: impl IntoColor) -> Result<Self, String> {
        let color = rgba(color)?;
        Ok(self.changed(|c| c.over = Some(color)))
    }

    /// With this colour for gaps (NaN).
    ///
    /// # Errors
    /// It is no colour.
    pub fn with_bad(&self, color: impl IntoColor) -> Result<Self, String> {
        let color = rgba(color)?;
        Ok(self.changed(|c| c.bad = color))
    }

    /// All colours, those of under, over and gaps too, with this opacity (0 to 1).
    #[must_use]
    pub fn with_alpha(&self, alpha: f64) -> Self {
        let a = if alpha.is_nan() { 1.0 } else { alpha.clamp(0.0, 1.0) };
        self.changed(|c| {
            match &mut c.source {
                Source::Listed(colors) => colors.iter_mut().for_each(|c| c.a = a),
                Source::Segments { channels, .. } => channels[3] = Channel::constant(a),
            }
            (c.under, c.over) = (c.under.map(|c| c.with_alpha(a)), c.over.map(|c| c.with_alpha(a)));
            c.bad.a = a;
        })
    }

    /// Colours are taken at `x` to this power instead of `x`. A listed map stays as it is.
    #[must_use]
    pub fn with_gamma(&self, exponent: f64) -> Self {
        self.changed(|c| {
            if let Source::Segments { gamma, .. } = &mut c.source {
                *gamma = exponent;
            }
        })
    }

    /// The same with `n` colours, 1 at least.
    #[must_use]
    pub fn resampled(&self, n: usize) -> Self {
        let n = n.clamp(1, MOST_COLORS);
        self.changed(|c| {
            c.n = n;
            match &mut c.source {
                Source::Listed(colors) => *colors = segments::linspace(n).map(|v| self.map(v)).collect(),
                Source::Segments { gamma, .. } => *gamma = 1.0,
            }
        })
    }

    /// Last colour first; the name gets `_r`.
    #[must_use]
    pub fn reversed(&self) -> Self {
        self.changed(|c| {
            c.name.push_str("_r");
            match &mut c.source {
                Source::Listed(colors) => colors.reverse(),
                Source::Segments { channels, .. } => channels.iter_mut().for_each(Channel::reverse),
            }
            std::mem::swap(&mut c.under, &mut c.over);
        })
    }

    /// Whether all its colours are greys.
    pub fn is_gray(&self) -> bool {
        self.0.lut.iter().all(|c| c.r == c.g && c.g == c.b)
    }

    /// Whether all its colours are one.
    pub fn is_monochrome(&self) -> bool {
        self.colors().windows(2).all(|w| w[0] == w[1])
    }

    /// Its `n` colours.
    pub fn colors(&self) -> &[Rgba] {
        &self.0.lut[..self.0.n]
    }

    /// The colour of numbers below 0.
    pub fn get_under(&self) -> Rgba {
        self.0.lut[self.0.n]
    }

    /// The colour of numbers above 1.
    pub fn get_over(&self) -> Rgba {
        self.0.lut[self.0.n + 1]
    }

    /// The colour of gaps.
    pub fn get_bad(&self) -> Rgba {
        self.0.lut[self.0.n + 2]
    }

    /// The colour of a number: of 0 to 1, or under, over, bad (NaN).
    pub fn map(&self, v: f64) -> Rgba {
        self.0.lut[self.0.place(v)]
    }

    /// The colour of an index: of `0..n`, or under, over.
    pub fn map_index(&self, i: i64) -> Rgba {
        self.0.lut[self.0.place_of_index(i as f64)]
    }

    /// The colours of many numbers as straight RGBA bytes: matplotlib's `cmap(values, bytes=True)`.
    pub fn map_bytes(&self, values: &[f64]) -> Vec<[u8; 4]> {
        values.iter().map(|&v| self.0.bytes[self.0.place(v)]).collect()
    }

    /// The colours of what a norm made of the data.
    pub fn map_normed(&self, normed: &Normed) -> Vec<Rgba> {
        match normed {
            Normed::Unit(values) => values.iter().map(|&v| self.map(v)).collect(),
            Normed::Index(values) => values.iter().map(|&v| self.0.lut[self.0.place_of_index(v)]).collect(),
        }
    }

    /// All its colours, those of under, over and gaps at the end: what [`Colormap::places`] counts.
    pub fn table(&self) -> &[Rgba] {
        &self.0.lut
    }

    /// The places in [`Colormap::table`] of what a norm made of the data, added to `places`.
    pub fn places(&self, normed: &Normed, places: &mut Vec<u32>) {
        match normed {
            Normed::Unit(values) => places.extend(values.iter().map(|&v| self.0.place(v) as u32)),
            Normed::Index(values) => places.extend(values.iter().map(|&v| self.0.place_of_index(v) as u32)),
        }
    }

    /// The same as straight RGBA bytes.
    pub fn map_normed_bytes(&self, normed: &Normed) -> Vec<[u8; 4]> {
        match normed {
            Normed::Unit(values) => self.map_bytes(values),
            Normed::Index(values) => values.iter().map(|&v| self.0.bytes[self.0.place_of_index(v)]).collect(),
        }
    }
}

/// `"viridis"`.
impl Default for Colormap {
    fn default() -> Self {
        builtin::default()
    }
}

/// Equal are maps of the same colours, whatever their names.
impl PartialEq for Colormap {
    fn eq(&self, o: &Self) -> bool {
        Arc::ptr_eq(&self.0, &o.0) || self.0.lut == o.0.lut
    }
}

#[cfg(test)]
mod tests;
