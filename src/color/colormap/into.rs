//! Colormaps as users give and make them.

use super::segments::{Channel, linspace};
use super::{Colormap, DEFAULT_CYCLE, Rgba, rgba};
use crate::color::{IntoColor, IntoColors};
use crate::each::Each;

/// A colormap or its name. A colormap that could not be made is taken too: the error is that of what takes it.
pub trait IntoColormap {
    /// The colormap.
    ///
    /// # Errors
    /// A name that is no colormap's, or why it could not be made.
    fn into_colormap(self) -> Result<Colormap, String>;
}

impl IntoColormap for Colormap {
    fn into_colormap(self) -> Result<Colormap, String> {
        Ok(self)
    }
}

impl IntoColormap for &Colormap {
    fn into_colormap(self) -> Result<Colormap, String> {
        Ok(self.clone())
    }
}

impl IntoColormap for &str {
    fn into_colormap(self) -> Result<Colormap, String> {
        Colormap::get(self)
    }
}

impl IntoColormap for String {
    fn into_colormap(self) -> Result<Colormap, String> {
        Colormap::get(&self)
    }
}

impl IntoColormap for &String {
    fn into_colormap(self) -> Result<Colormap, String> {
        Colormap::get(self)
    }
}

impl IntoColormap for Result<Colormap, String> {
    fn into_colormap(self) -> Result<Colormap, String> {
        self
    }
}

/// Makes colormaps of a list of colours.
#[derive(Clone, Copy, Debug)]
pub struct ListedColormap;

impl ListedColormap {
    /// The map of these colours, one after the other.
    ///
    /// ```
    /// use isoplot::color::ListedColormap;
    /// let map = ListedColormap::new(["r", "k", "b"]).unwrap();
    /// assert_eq!(map.map_bytes(&[0.0, 0.5, 1.0]), [[255, 0, 0, 255], [0, 0, 0, 255], [0, 0, 255, 255]]);
    /// ```
    ///
    /// # Errors
    /// The first that is no colour, or that there is none.
    #[allow(clippy::new_ret_no_self, reason = "matplotlib's name; there is one type of colormap")]
    pub fn new(colors: impl IntoColors) -> Result<Colormap, String> {
        let colors: Vec<Rgba> =
            colors.into_colors()?.iter().map(|c| c.resolve(&DEFAULT_CYCLE, None)).collect();
        if colors.is_empty() {
            return Err("a colormap needs one colour at least".to_owned());
        }
        Ok(Colormap::listed("unnamed".to_owned(), colors))
    }
}

/// A colour along a colormap, with its place from 0 to 1 or without.
pub trait IntoStop {
    /// The place and the colour.
    ///
    /// # Errors
    /// It is no colour.
    fn into_stop(self) -> Result<(Option<f64>, Rgba), String>;
}

impl<C: IntoColor> IntoStop for C {
    fn into_stop(self) -> Result<(Option<f64>, Rgba), String> {
        Ok((None, rgba(self)?))
    }
}

impl<C: IntoColor> IntoStop for (f64, C) {
    fn into_stop(self) -> Result<(Option<f64>, Rgba), String> {
        Ok((Some(self.0), rgba(self.1)?))
    }
}

/// Makes colormaps by interpolation.
#[derive(Clone, Copy, Debug)]
pub struct LinearSegmentedColormap;

impl LinearSegmentedColormap {
    /// `n` colours (matplotlib's default is 256) between those given: evenly spaced, or at the places given, which
    /// ascend from 0 to 1.
    ///
    /// ```
    /// use isoplot::color::LinearSegmentedColormap;
    /// let even = LinearSegmentedColormap::from_list("mine", ["k", "w"], 3).unwrap();
    /// assert_eq!(even.map_bytes(&[0.5]), [[127, 127, 127, 255]]);
    /// let placed = LinearSegmentedColormap::from_list("mine", [(0.0, "k"), (0.1, "r"), (1.0, "w")], 256);
    /// assert!(placed.is_ok());
    /// ```
    ///
    /// # Errors
    /// The first that is no colour, that there are fewer than two, or that the places do not ascend from 0 to 1.
    pub fn from_list<I>(name: &str, colors: I, n: usize) -> Result<Colormap, String>
    where
        I: IntoIterator,
        I::Item: IntoStop,
    {
        let stops: Vec<(Option<f64>, Rgba)> =
            colors.into_iter().map(IntoStop::into_stop).collect::<Result<_, _>>()?;
        if stops.len() < 2 {
            return Err("a colormap needs two colours at least to go between".to_owned());
        }
        let even = linspace(stops.len());
        let stops: Vec<(f64, Rgba)> =
            stops.into_iter().zip(even).map(|((x, c), e)| (x.unwrap_or(e), c)).collect();
        let channel = |part: fn(&Rgba) -> f64| {
            Channel::Points(stops.iter().map(|(x, c)| [*x, part(c), part(c)]).collect())
        };
        let channels = [channel(|c| c.r), channel(|c| c.g), channel(|c| c.b), channel(|c| c.a)];
        channels[0].check()?;
        Ok(Colormap::segmented(name.to_owned(), channels, n))
    }

    /// `n` colours from tables of red, green and blue: rows `(x, y0, y1)`, x ascending from 0 to 1, between which
    /// is interpolated from the `y1` of one row to the `y0` of the next.
    ///
    /// # Errors
    /// The places do not ascend from 0 to 1.
    #[allow(clippy::new_ret_no_self, reason = "matplotlib's name; there is one type of colormap")]
    pub fn new(
        name: &str,
        red: impl AsRef<[(f64, f64, f64)]>,
        green: impl AsRef<[(f64, f64, f64)]>,
        blue: impl AsRef<[(f64, f64, f64)]>,
        n: usize,
    ) -> Result<Colormap, String> {
        Self::new_rgba(name, red, green, blue, [(0.0, 1.0, 1.0), (1.0, 1.0, 1.0)], n)
    }

    /// The same with a table of opacity.
    ///
    /// # Errors
    /// The places do not ascend from 0 to 1.
    pub fn new_rgba(
        name: &str,
        red: impl AsRef<[(f64, f64, f64)]>,
        green: impl AsRef<[(f64, f64, f64)]>,
        blue: impl AsRef<[(f64, f64, f64)]>,
        alpha: impl AsRef<[(f64, f64, f64)]>,
        n: usize,
    ) -> Result<Colormap, String> {
        let tables = [red.as_ref(), green.as_ref(), blue.as_ref(), alpha.as_ref()];
        let channels = tables.each(|t| Channel::Points(t.iter().map(|&(x, a, b)| [x, a, b]).collect()));
        channels.iter().try_for_each(Channel::check)?;
        Ok(Colormap::segmented(name.to_owned(), channels, n))
    }
}
