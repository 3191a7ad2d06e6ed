//! Line styles: solid, dashed, or nothing.

use crate::data::{Each, Number, One};
use crate::rc::RcParams;
use crate::render::Dashes;

/// How a line is broken.
#[derive(Clone, Debug, PartialEq)]
pub enum LineStyle {
    /// `"-"` or `"solid"`.
    Solid,
    /// `"--"` or `"dashed"`.
    Dashed,
    /// `"-."` or `"dashdot"`.
    DashDot,
    /// `":"` or `"dotted"`.
    Dotted,
    /// `""`, `" "` or `"none"`: no line.
    None,
    /// Lengths drawn and left out in turn, in line widths, after an offset into them.
    Custom {
        /// Where in the pattern the line starts, in line widths.
        offset: f64,
        /// Lengths drawn and left out, in line widths.
        pattern: Vec<f64>,
    },
}

impl LineStyle {
    /// Dashes of these lengths (drawn, left out, ...) in line widths, starting `offset` into them: matplotlib's
    /// `(offset, (on, off, ...))`.
    pub fn dashes(offset: impl Number, pattern: impl Into<Vec<f64>>) -> Self {
        Self::Custom { offset: offset.to_f64(), pattern: pattern.into() }
    }

    /// Whether it is broken.
    pub fn is_dashed(&self) -> bool {
        matches!(self, Self::Dashed | Self::DashDot | Self::Dotted | Self::Custom { .. })
    }

    /// The pattern before scaling; `None` for a solid line.
    pub(crate) fn pattern(&self, rc: &RcParams) -> Option<(f64, Vec<f64>)> {
        Some(match self {
            Self::Solid | Self::None => return None,
            Self::Dashed => (0.0, rc.lines_dashed_pattern.clone()),
            Self::DashDot => (0.0, rc.lines_dashdot_pattern.clone()),
            Self::Dotted => (0.0, rc.lines_dotted_pattern.clone()),
            Self::Custom { offset, pattern } => {
                let sum: f64 = pattern.iter().sum();
                (if sum > 0.0 { offset.rem_euclid(sum) } else { *offset }, pattern.clone())
            }
        })
    }

    /// The dashes in pixels of a line of this width.
    pub(crate) fn to_dashes(&self, rc: &RcParams, linewidth_pt: f64, dpi: f64) -> Option<Dashes> {
        let (offset, pattern) = self.pattern(rc).filter(|_| linewidth_pt > 0.0)?;
        let width = if rc.lines_scale_dashes { linewidth_pt } else { 1.0 };
        // To points first, then to pixels: matplotlib's rounding.
        let px = |v: f64| v * width * (dpi / 72.0);
        Some(Dashes { offset: px(offset), pattern: pattern.into_iter().map(px).collect() })
    }
}

/// Anything that names a line style: `"--"`, [`LineStyle`], or `(offset, [on, off, ...])`.
pub trait IntoLineStyle {
    /// The style, or why it is none.
    ///
    /// # Errors
    /// A name that is no line style, or lengths that are negative or not finite.
    fn into_linestyle(self) -> Result<LineStyle, String>;
}

/// One line style for all, or one each: `"--"`, `["-", ":"]`. Which of both it is, the compiler finds by itself.
#[diagnostic::on_unimplemented(message = "`{Self}` is neither a line style nor a list of line styles")]
pub trait IntoLineStyles<Kind> {
    /// The styles, or why one of them is none.
    ///
    /// # Errors
    /// What [`IntoLineStyle`] says, and where there are none at all.
    fn into_linestyles(self) -> Result<Vec<LineStyle>, String>;
}

impl<S: IntoLineStyle> IntoLineStyles<One> for S {
    fn into_linestyles(self) -> Result<Vec<LineStyle>, String> {
        Ok(vec![self.into_linestyle()?])
    }
}

impl<I: IntoIterator<Item: IntoLineStyle>> IntoLineStyles<Each> for I {
    fn into_linestyles(self) -> Result<Vec<LineStyle>, String> {
        let all = self.into_iter().map(IntoLineStyle::into_linestyle).collect::<Result<Vec<_>, _>>()?;
        if all.is_empty() { Err("linestyles needs at least one style".to_owned()) } else { Ok(all) }
    }
}

impl IntoLineStyle for &str {
    fn into_linestyle(self) -> Result<LineStyle, String> {
        Ok(match self {
            "-" | "solid" => LineStyle::Solid,
            "--" | "dashed" => LineStyle::Dashed,
            "-." | "dashdot" => LineStyle::DashDot,
            ":" | "dotted" => LineStyle::Dotted,
            "" | " " | "none" | "None" => LineStyle::None,
            other => return Err(format!("{other:?} is not a line style: -, --, -., :, or none")),
        })
    }
}

impl IntoLineStyle for LineStyle {
    fn into_linestyle(self) -> Result<LineStyle, String> {
        if let LineStyle::Custom { offset, pattern } = &self {
            if pattern.is_empty() || pattern.len() % 2 == 1 {
                return Err(format!("a dash pattern needs an even number of lengths, not {}", pattern.len()));
            }
            if !offset.is_finite() || pattern.iter().any(|v| !v.is_finite() || *v < 0.0) {
                return Err(format!("dash lengths must be finite and not negative: {offset}, {pattern:?}"));
            }
            if pattern.iter().all(|v| *v == 0.0) {
                return Err("at least one dash length must be above 0".into());
            }
        }
        Ok(self)
    }
}

impl IntoLineStyle for &LineStyle {
    fn into_linestyle(self) -> Result<LineStyle, String> {
        self.clone().into_linestyle()
    }
}

impl<const N: usize> IntoLineStyle for (f64, [f64; N]) {
    fn into_linestyle(self) -> Result<LineStyle, String> {
        LineStyle::dashes(self.0, self.1).into_linestyle()
    }
}

impl IntoLineStyle for (f64, Vec<f64>) {
    fn into_linestyle(self) -> Result<LineStyle, String> {
        LineStyle::dashes(self.0, self.1).into_linestyle()
    }
}

impl IntoLineStyle for (f64, &[f64]) {
    fn into_linestyle(self) -> Result<LineStyle, String> {
        LineStyle::dashes(self.0, self.1).into_linestyle()
    }
}

impl IntoLineStyle for &String {
    fn into_linestyle(self) -> Result<LineStyle, String> {
        self.as_str().into_linestyle()
    }
}

/// The pattern that draws where `(offset, pattern)` does not.
pub(crate) fn inverse_pattern(d: &Dashes) -> Dashes {
    // Starting with the last gap swaps what is drawn and what is left out.
    let mut pattern = d.pattern.clone();
    pattern.rotate_right(1);
    Dashes { offset: d.offset + pattern[0], pattern }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_patterns() {
        assert_eq!("--".into_linestyle(), Ok(LineStyle::Dashed));
        assert!("~".into_linestyle().unwrap_err().contains("\"~\""));
        assert!((0.0, [1.0]).into_linestyle().is_err());
        assert!((0.0, [1.0, f64::NAN]).into_linestyle().is_err());
        let rc = RcParams::default();
        let d = LineStyle::Dashed.to_dashes(&rc, 2.0, 72.0).unwrap();
        assert_eq!(d.pattern, [7.4, 3.2]);
        assert_eq!(inverse_pattern(&d), Dashes { offset: 3.2, pattern: vec![3.2, 7.4] });
    }
}
