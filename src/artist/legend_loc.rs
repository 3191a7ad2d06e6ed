//! The places of legends.

use super::Side;
use crate::data::Number;

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

/// A checked place.
#[derive(Clone, Copy, Debug)]
pub struct LegendLoc {
    pub(crate) loc: Loc,
    /// The side of a figure at which a layout makes room.
    pub(crate) outside: Option<Side>,
}

/// A legend's place: its number in matplotlib (0 is the best, 1 the upper right, ...), a name such as `"upper left"`, `"best"` or `"outside right upper"`, or its lower left corner in
/// fractions of its room.
pub trait IntoLegendLoc {
    /// Checks the place.
    ///
    /// # Errors
    /// A name that is none, numbers that are not finite.
    fn into_loc(self) -> Result<LegendLoc, String>;
}

/// The place of this name within a room.
fn within(name: &str) -> Option<Loc> {
    if name == "best" {
        return Some(Loc::Best);
    }
    SIDES.iter().find(|(n, ..)| *n == name).map(|&(_, x, y)| Loc::Side(x, y))
}

/// The place after `"outside "`: its first word that is not "center" says on which side.
fn outside(name: &str) -> Option<LegendLoc> {
    let outside = match name.split_whitespace().find(|w| *w != "center") {
        Some("upper") => Some(Side::Top),
        Some("lower") => Some(Side::Bottom),
        Some("left") => Some(Side::Left),
        Some("right") => Some(Side::Right),
        _ => None,
    };
    // "right upper" is the corner "upper right".
    let loc = match name.split_once(' ') {
        Some((x @ ("left" | "right"), y)) => within(&format!("{y} {x}")),
        _ => within(name).filter(|l| *l != Loc::Best),
    };
    Some(LegendLoc { loc: loc?, outside })
}

impl IntoLegendLoc for &str {
    fn into_loc(self) -> Result<LegendLoc, String> {
        let found = match self.strip_prefix("outside ") {
            Some(name) => outside(name),
            None => within(self).map(|loc| LegendLoc { loc, outside: None }),
        };
        found.ok_or_else(|| {
            let names: Vec<&str> = SIDES.iter().map(|s| s.0).collect();
            format!("{self:?} is not a place for a legend: best, {}, outside ...", names.join(", "))
        })
    }
}

impl IntoLegendLoc for i32 {
    fn into_loc(self) -> Result<LegendLoc, String> {
        let side = usize::try_from(self).ok().and_then(|n| SIDES.get(n.wrapping_sub(1)));
        match (self, side) {
            (0, _) => Ok(LegendLoc { loc: Loc::Best, outside: None }),
            (_, Some(&(_, x, y))) => Ok(LegendLoc { loc: Loc::Side(x, y), outside: None }),
            _ => Err(format!("the places of legends have the numbers 0 to 10, not {self}")),
        }
    }
}

impl<X: Number, Y: Number> IntoLegendLoc for (X, Y) {
    fn into_loc(self) -> Result<LegendLoc, String> {
        let (x, y) = (self.0.to_f64(), self.1.to_f64());
        if x.is_finite() && y.is_finite() {
            Ok(LegendLoc { loc: Loc::At(x, y), outside: None })
        } else {
            Err(format!("a legend's place must be finite, not {:?}", (x, y)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_says_on_which_side() {
        let of = |name: &str| name.into_loc().map(|l| (l.loc, l.outside));
        assert_eq!(of("outside upper right"), Ok((Loc::Side(1.0, 1.0), Some(Side::Top))));
        assert_eq!(of("outside right upper"), Ok((Loc::Side(1.0, 1.0), Some(Side::Right))));
        assert_eq!(of("outside center left"), Ok((Loc::Side(0.0, 0.5), Some(Side::Left))));
        assert_eq!(of("outside lower center"), Ok((Loc::Side(0.5, 0.0), Some(Side::Bottom))));
        assert_eq!(of("outside center"), Ok((Loc::Side(0.5, 0.5), None)));
        assert_eq!(9.into_loc().map(|l| l.loc), Ok(Loc::Side(0.5, 1.0)));
        assert!(11.into_loc().is_err() && (-1).into_loc().is_err());
        assert!(of("outside best").is_err() && of("outside nowhere").is_err());
    }
}
