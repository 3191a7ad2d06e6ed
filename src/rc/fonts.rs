//! Which font the names of kinds of fonts stand for.

use super::value::list;
use crate::text::Family;

/// The families asked for, and the fonts that are tried for each kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct FontLists {
    family: Option<Vec<String>>,
    sans: Option<Vec<String>>,
    serif: Option<Vec<String>>,
    monospace: Option<Vec<String>>,
}

impl FontLists {
    /// Sets `font.family` or a list; `false` where the name is none.
    pub(super) fn set(&mut self, name: &str, v: &str) -> bool {
        let of = match name {
            "family" => &mut self.family,
            "sans-serif" => &mut self.sans,
            "serif" => &mut self.serif,
            "monospace" => &mut self.monospace,
            _ => return false,
        };
        *of = Some(list(v).map(str::to_owned).collect());
        true
    }

    /// The families to draw with.
    pub(super) fn families(&self) -> Vec<Family> {
        match &self.family {
            Some(names) => names.iter().map(|name| self.resolved(name)).collect(),
            None => vec![self.resolved("sans-serif")],
        }
    }

    /// A kind of fonts is the first of its list that there is.
    fn resolved(&self, name: &str) -> Family {
        let tried = match name.to_lowercase().as_str() {
            "sans-serif" | "sans serif" | "sans" => &self.sans,
            "serif" => &self.serif,
            "monospace" => &self.monospace,
            _ => &None,
        };
        let known =
            |name: &String| Some(Family::from(name.as_str())).filter(|f| !matches!(f, Family::Named(_)));
        match tried {
            // Where there is none of them, matplotlib takes DejaVu Sans.
            Some(names) => names.iter().find_map(known).unwrap_or(Family::SansSerif),
            None => name.into(),
        }
    }
}
