//! Properties that lines and shapes take in turn.

use std::ops::{Add, Mul};

use crate::color::{Color, IntoColor, IntoColors, Rgba};

/// A value of a property in a [`Cycler`].
#[derive(Clone, Debug, PartialEq)]
pub enum CycleValue {
    /// A width, a size, an opacity.
    Number(f64),
    /// A name: of a colour, a line style, a marker, a hatch.
    Text(String),
    /// A colour.
    Color(Color),
    /// Dashes: an offset, then lengths drawn and left out, in line widths.
    Dashes(f64, Vec<f64>),
}

impl From<&str> for CycleValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for CycleValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for CycleValue {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for CycleValue {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Color> for CycleValue {
    fn from(color: Color) -> Self {
        Self::Color(color)
    }
}

impl From<Rgba> for CycleValue {
    fn from(color: Rgba) -> Self {
        Self::Color(Color::Rgba(color))
    }
}

impl<const N: usize> From<(f64, [f64; N])> for CycleValue {
    fn from((offset, pattern): (f64, [f64; N])) -> Self {
        Self::Dashes(offset, pattern.to_vec())
    }
}

/// Properties that lines take in turn, as matplotlib's `Cycler`: `+` goes through two side by side, `*` through all of
/// the second for each of the first.
///
/// ```
/// use isoplot::prelude::*;
/// let styles = cycler("color", ["r", "g", "b"]) + cycler("linestyle", ["-", "--", ":"]);
/// assert_eq!((styles.clone() * cycler("lw", [1, 4])).len(), 6);
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.set_prop_cycle(styles);
/// ax.plot_y([1, 2]); // red and solid
/// ax.plot_y([2, 3]); // green and dashed
/// # fig.to_png()?;
/// # Ok::<(), isoplot::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cycler {
    columns: Vec<(&'static str, Vec<CycleValue>)>,
    /// What is wrong with it, for whoever takes it.
    error: Option<String>,
}

/// A cycle of one property: `"color"`, `"linewidth"`, `"linestyle"`, `"marker"`, `"markersize"`, `"markeredgewidth"`,
/// `"markeredgecolor"`, `"markerfacecolor"`, `"fillstyle"`, `"alpha"`, `"dashes"`, for filled shapes also `"facecolor"`,
/// `"edgecolor"`, `"hatch"`, `"joinstyle"`, `"capstyle"`; or matplotlib's short names. What cannot be is reported by who
/// takes the cycle.
pub fn cycler<V: Into<CycleValue>>(property: &str, values: impl IntoIterator<Item = V>) -> Cycler {
    Cycler::of(property, values.into_iter().map(Into::into).collect())
}

/// matplotlib's name of a property.
fn canonical(name: &str) -> Option<&'static str> {
    Some(match name {
        "c" | "color" => "color",
        "lw" | "linewidth" => "linewidth",
        "ls" | "linestyle" => "linestyle",
        "fc" | "facecolor" => "facecolor",
        "ec" | "edgecolor" => "edgecolor",
        "mfc" | "markerfacecolor" => "markerfacecolor",
        "mec" | "markeredgecolor" => "markeredgecolor",
        "mew" | "markeredgewidth" => "markeredgewidth",
        "ms" | "markersize" => "markersize",
        "marker" => "marker",
        "fillstyle" => "fillstyle",
        "joinstyle" => "joinstyle",
        "capstyle" => "capstyle",
        "alpha" => "alpha",
        "hatch" => "hatch",
        "dashes" => "dashes",
        _ => return None,
    })
}

/// The value as the property needs it.
fn fitting(property: &str, value: CycleValue) -> Result<CycleValue, String> {
    let bad = |v: &CycleValue| Err(format!("{v:?} is no {property}"));
    match (property, value) {
        ("color" | "facecolor" | "edgecolor" | "markerfacecolor" | "markeredgecolor", v) => match v {
            CycleValue::Text(t) => super::value::color(&t).map(CycleValue::Color),
            CycleValue::Number(n) => n.to_string().into_color().map(CycleValue::Color),
            CycleValue::Color(_) => Ok(v),
            CycleValue::Dashes(..) => bad(&v),
        },
        ("linewidth" | "markersize" | "markeredgewidth" | "alpha", v) => match v {
            CycleValue::Number(n) if n.is_finite() && n >= 0.0 => Ok(v),
            _ => bad(&v),
        },
        ("linestyle", CycleValue::Text(t)) => super::value::linestyle(&t).map(CycleValue::from),
        ("linestyle" | "dashes", v @ CycleValue::Dashes(..)) => Ok(v),
        ("dashes" | "linestyle", v) => bad(&v),
        (_, v @ CycleValue::Text(_)) => Ok(v),
        (_, v) => bad(&v),
    }
}

impl Cycler {
    pub(super) fn of(property: &str, values: Vec<CycleValue>) -> Self {
        let Some(name) = canonical(property) else {
            return Self::failed(format!("{property:?} is not a property that can be taken in turn"));
        };
        match values.into_iter().map(|v| fitting(name, v)).collect::<Result<Vec<_>, _>>() {
            Ok(v) if v.is_empty() => Self::failed(format!("a cycle of {name} needs at least one")),
            Ok(v) => Self { columns: vec![(name, v)], error: None },
            Err(e) => Self::failed(e),
        }
    }

    pub(super) fn failed(error: String) -> Self {
        Self { columns: Vec::new(), error: Some(error) }
    }

    /// How many steps it has.
    pub fn len(&self) -> usize {
        self.columns.first().map_or(0, |(_, values)| values.len())
    }

    /// Whether it has no step.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The cycle, or what is wrong with it.
    pub(super) fn checked(self) -> Result<Self, String> {
        match self.error {
            Some(e) => Err(e),
            None => Ok(self),
        }
    }

    /// The names of the properties.
    pub(crate) fn properties(&self) -> impl Iterator<Item = &'static str> {
        self.columns.iter().map(|(name, _)| *name)
    }

    /// The n-th step, over and over.
    pub(crate) fn step(&self, n: usize) -> impl Iterator<Item = (&'static str, &CycleValue)> {
        self.columns.iter().map(move |(name, values)| (*name, &values[n % values.len()]))
    }

    /// The n-th colour, where it has some.
    pub(crate) fn color(&self, n: usize) -> Option<&Color> {
        self.step(n).find_map(|(name, value)| match value {
            CycleValue::Color(c) if name == "color" => Some(c),
            _ => None,
        })
    }

    /// Its colours, and the rest of it.
    pub(super) fn split(mut self) -> Result<(Vec<Rgba>, Self), String> {
        let at = self.columns.iter().position(|(name, _)| *name == "color");
        let colors = at.map(|i| self.columns.remove(i).1).unwrap_or_default();
        let rgba = |v: CycleValue| match v {
            CycleValue::Color(Color::Rgba(c)) => Ok(c),
            other => Err(format!("{other:?} cannot stand in the cycle that \"C0\" is looked up in")),
        };
        Ok((colors.into_iter().map(rgba).collect::<Result<_, _>>()?, self))
    }

    /// Both, unless they name a property twice or one of them is wrong.
    fn joined(self, other: Self, pick: impl Fn(Self, Self) -> Result<Self, String>) -> Self {
        if let Some(error) = self.error.clone().or_else(|| other.error.clone()) {
            return Self::failed(error);
        }
        let twice = self.properties().find(|p| other.properties().any(|o| o == *p));
        let made = match twice {
            Some(name) => Err(format!("two cycles cannot both say {name}")),
            None => pick(self, other),
        };
        made.unwrap_or_else(Self::failed)
    }

    /// With each step taken as often as `times` says of it.
    fn picked(self, steps: &[usize]) -> impl Iterator<Item = (&'static str, Vec<CycleValue>)> {
        let pick = move |values: &[CycleValue]| steps.iter().map(|&i| values[i].clone()).collect();
        self.columns.into_iter().map(move |(name, values)| (name, pick(&values)))
    }
}

impl Add for Cycler {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.joined(other, |mut a, b| {
            if a.len() != b.len() {
                return Err(format!("cycles of {} and {} steps cannot be added", a.len(), b.len()));
            }
            a.columns.extend(b.columns);
            Ok(a)
        })
    }
}

impl Mul for Cycler {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        self.joined(other, |a, b| {
            let (n, m) = (a.len(), b.len());
            let slow: Vec<usize> = (0..n * m).map(|i| i / m).collect();
            let fast: Vec<usize> = (0..n * m).map(|i| i % m).collect();
            let columns = a.picked(&slow).chain(b.picked(&fast)).collect();
            Ok(Self { columns, error: None })
        })
    }
}

impl Mul<usize> for Cycler {
    type Output = Self;

    fn mul(self, times: usize) -> Self {
        let steps: Vec<usize> = (0..self.len() * times).map(|i| i % self.len()).collect();
        match self.error {
            Some(e) => Self::failed(e),
            None if times == 0 => Self::failed("a cycle needs at least one step".into()),
            None => Self { columns: self.picked(&steps).collect(), error: None },
        }
    }
}

/// A [`Cycler`], or colours alone.
pub trait IntoCycler {
    /// The cycle.
    ///
    /// # Errors
    /// What is wrong with it.
    fn into_cycler(self) -> Result<Cycler, String>;
}

impl IntoCycler for Cycler {
    fn into_cycler(self) -> Result<Cycler, String> {
        self.checked()
    }
}

impl<C: IntoColors> IntoCycler for C {
    fn into_cycler(self) -> Result<Cycler, String> {
        cycler("color", self.into_colors()?).checked()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(c: &Cycler, name: &str) -> Vec<String> {
        let (_, values) = c.columns.iter().find(|(n, _)| *n == name).expect("the column");
        let text = |v: &CycleValue| match v {
            CycleValue::Text(t) => t.clone(),
            v => format!("{v:?}"),
        };
        values.iter().map(text).collect()
    }

    #[test]
    fn sums_go_side_by_side_and_products_through_all() {
        let product = cycler("ls", ["-", "--"]) * cycler("marker", ["o", "s", "x"]);
        assert_eq!(texts(&product, "linestyle"), ["-", "-", "-", "--", "--", "--"]);
        assert_eq!(texts(&product, "marker"), ["o", "s", "x", "o", "s", "x"]);
        let sum = cycler("ls", ["-", "--"]) + cycler("marker", ["o", "s"]);
        assert_eq!((sum.len(), (sum.clone() * 3).len()), (2, 6));
        let none = "".len();
        let bad = [
            cycler("lw", [1, 2]) + cycler("ls", ["-"]),
            cycler("lw", [1]) + cycler("linewidth", [2]),
            cycler("lw", ["wide"]),
            cycler("nope", [1]),
            cycler("color", ["nope"]) * cycler("lw", [1]),
            cycler("color", [0.0; 0]),
            sum * none,
        ];
        for c in bad {
            assert!(c.clone().into_cycler().is_err(), "{c:?}");
        }
    }
}
