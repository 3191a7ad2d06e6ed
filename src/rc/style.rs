//! matplotlib's style sheets.

use super::RcParams;
use crate::error::{Error, Result};

/// Every style sheet, as `golden/make_style_data.py` takes them from matplotlib: `[name]`, then lines of `key: value`.
const STYLES: &str = include_str!("styles.txt");

/// The names and what each sets.
fn styles() -> impl Iterator<Item = (&'static str, &'static str)> {
    STYLES.split("\n[").filter_map(|s| s.trim_start_matches('[').split_once(']'))
}

/// The name of a style, or several, of which a later one has the last word.
pub trait IntoStyles {
    /// The names.
    fn into_styles(self) -> Vec<String>;
}

impl IntoStyles for &str {
    fn into_styles(self) -> Vec<String> {
        vec![self.to_owned()]
    }
}

impl IntoStyles for String {
    fn into_styles(self) -> Vec<String> {
        vec![self]
    }
}

impl<S: Into<String>, const N: usize> IntoStyles for [S; N] {
    fn into_styles(self) -> Vec<String> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<S: Into<String>> IntoStyles for Vec<S> {
    fn into_styles(self) -> Vec<String> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<S: AsRef<str>> IntoStyles for &[S] {
    fn into_styles(self) -> Vec<String> {
        self.iter().map(|s| s.as_ref().to_owned()).collect()
    }
}

impl RcParams {
    /// matplotlib's defaults, and what these styles set: one name or several.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::with_rc(RcParams::style("ggplot")?);
    /// fig.add_subplot(1, 1, 1).plot_y([1, 3, 2]); // red, on grey
    /// let rc = RcParams::style(["dark_background", "seaborn-v0_8-poster"])?;
    /// assert_eq!(rc.figure_figsize, (12.8, 8.8));
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    ///
    /// # Errors
    /// A name that is none of [`RcParams::styles`].
    #[track_caller]
    pub fn style(names: impl IntoStyles) -> Result<Self> {
        let mut rc = Self::default();
        rc.use_style(names)?;
        Ok(rc)
    }

    /// Sets what these styles set; the rest stays. `"default"` sets everything back. Of `"classic"` that is taken which
    /// isoplot has a default for: its fonts are not.
    ///
    /// # Errors
    /// A name that is none of [`RcParams::styles`]; the styles before it are set.
    #[track_caller]
    pub fn use_style(&mut self, names: impl IntoStyles) -> Result<&mut Self> {
        for name in names.into_styles() {
            let name = match name.as_str() {
                "default" | "mpl20" => {
                    *self = Self::default();
                    continue;
                }
                "mpl15" => "classic",
                other => other,
            };
            match styles().find(|(n, _)| *n == name) {
                Some((_, text)) => self.set_text(text)?,
                None => return Err(Error::new(format!("{name:?} is not a style: see RcParams::styles"))),
            };
        }
        Ok(self)
    }

    /// The names of all styles, sorted, `"default"` apart.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// assert!(RcParams::styles().any(|name| name == "ggplot"));
    /// ```
    pub fn styles() -> impl Iterator<Item = &'static str> {
        styles().map(|(name, _)| name).filter(|name| !name.starts_with('_'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_style_can_be_used() {
        let names: Vec<&str> = RcParams::styles().collect();
        assert!(names.len() == 28 && names.is_sorted(), "{names:?}");
        for (name, _) in styles() {
            if let Err(e) = RcParams::style(name) {
                panic!("{name}: {e}");
            }
        }
        assert!(RcParams::style("nope").is_err());
        let rc = RcParams::style(["ggplot", "default"]).expect("styles");
        assert_eq!(rc.axes_facecolor, RcParams::default().axes_facecolor);
    }

    #[test]
    fn sizes_by_name_follow_the_font() {
        let mut rc = RcParams::default();
        rc.set_text("axes.titlesize: x-large # big\nxtick.labelsize: 7\nfont.size: 20").expect("good lines");
        assert_eq!((rc.axes_titlesize, rc.xtick.labelsize, rc.ytick.labelsize), (1.44 * 20.0, 7.0, 20.0));
        assert!(rc.set_text("axes.grid True").is_err() && rc.set("axes.grid", "maybe").is_err());
        assert!(rc.set("axes.prop_cycle", "cycler('color', [])").is_err());
    }
}
