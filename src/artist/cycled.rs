//! What the property cycle gives to an artist.

use super::{Artist, Line2D, LineStyle, Patch, PatchSetters};
use crate::rc::CycleValue;

/// The properties that an artist has from the cycle, and not from the user: one a bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cycled(u16);

const NAMES: [&str; 10] = [
    "color",
    "linewidth",
    "linestyle",
    "marker",
    "markersize",
    "markeredgewidth",
    "markeredgecolor",
    "markerfacecolor",
    "fillstyle",
    "alpha",
];

fn bit(name: &str) -> u16 {
    NAMES.iter().position(|n| *n == name).map_or(0, |i| 1 << i)
}

impl Cycled {
    pub(crate) fn has(self, name: &str) -> bool {
        self.0 & bit(name) != 0
    }

    /// Whether anything is still as the cycle gave it.
    pub(crate) fn any(self) -> bool {
        self.0 != 0
    }

    fn add(&mut self, name: &str) {
        self.0 |= bit(name);
    }

    /// Notes that the user has said what this property is.
    pub(crate) fn remove(&mut self, name: &str) {
        self.0 &= !bit(name);
    }
}

/// A line style as a cycle has it.
fn linestyle(value: &CycleValue) -> Option<LineStyle> {
    match value {
        CycleValue::Dashes(offset, pattern) => Some(LineStyle::dashes(*offset, pattern.clone())),
        CycleValue::Text(name) => super::IntoLineStyle::into_linestyle(name.as_str()).ok(),
        _ => None,
    }
}

impl Line2D {
    /// Takes a step of the property cycle.
    #[track_caller]
    pub(crate) fn take_cycled(&mut self, step: &[(&'static str, CycleValue)]) {
        for (name, value) in step {
            match (*name, value) {
                ("color", CycleValue::Color(c)) => self.color(c),
                ("linewidth", CycleValue::Number(v)) => self.linewidth(*v),
                ("linestyle" | "dashes", v) => self.linestyle(linestyle(v).unwrap_or(LineStyle::Solid)),
                ("marker", CycleValue::Text(t)) => self.marker(t.as_str()),
                ("markersize", CycleValue::Number(v)) => self.markersize(*v),
                ("markeredgewidth", CycleValue::Number(v)) => self.markeredgewidth(*v),
                ("markeredgecolor", CycleValue::Color(c)) => self.markeredgecolor(c),
                ("markerfacecolor", CycleValue::Color(c)) => self.markerfacecolor(c),
                ("fillstyle", CycleValue::Text(t)) => self.fillstyle(t),
                ("alpha", CycleValue::Number(v)) => self.alpha(*v),
                _ => {
                    self.base.fail(format!("the property cycle has a {name}, which lines do not have"));
                    continue;
                }
            };
        }
        self.cycled_alpha = self.base.alpha;
        step.iter().for_each(|(name, _)| self.cycled.add(if *name == "dashes" { "linestyle" } else { name }));
    }
}

impl Patch {
    /// Takes a step of the property cycle; what it says of markers is not for shapes.
    #[track_caller]
    pub(crate) fn take_cycled(&mut self, step: &[(&'static str, CycleValue)]) {
        for (name, value) in step {
            match (*name, value) {
                ("color", CycleValue::Color(c)) => {
                    self.facecolor(c);
                    self.given = Some(c.clone());
                }
                ("facecolor", CycleValue::Color(c)) => drop(self.facecolor(c)),
                ("edgecolor", CycleValue::Color(c)) => drop(self.edgecolor(c)),
                ("linewidth", CycleValue::Number(v)) => drop(self.linewidth(*v)),
                ("linestyle", v) => {
                    if let Some(s) = linestyle(v) {
                        self.linestyle(s);
                    }
                }
                ("hatch", CycleValue::Text(t)) => drop(self.hatch(t)),
                ("joinstyle", CycleValue::Text(t)) => drop(self.joinstyle(t.as_str())),
                ("capstyle", CycleValue::Text(t)) => drop(self.capstyle(t.as_str())),
                ("alpha", CycleValue::Number(v)) => drop(self.alpha(*v)),
                ("fillstyle" | "dashes", _) => {
                    self.base.fail(format!("the property cycle has a {name}, which shapes do not have"));
                }
                _ => {}
            }
            let of_shapes = !name.starts_with("marker");
            self.cycle_styled |= of_shapes && *name != "color";
        }
    }
}
