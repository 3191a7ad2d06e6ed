//! How boxes with whiskers look unless told otherwise.

use super::value::{Parsed, color, flag, linestyle, numbers, size, unless};
use crate::color::{Color, Rgba};

/// How one kind of part of a box plot looks (`boxplot.medianprops.*` and the like).
#[derive(Clone, Debug, PartialEq)]
pub struct BoxPartRc {
    /// Colour of lines.
    pub color: Color,
    /// `"-"`, `"--"`, `"-."`, `":"`, `"none"`.
    pub linestyle: &'static str,
    /// Width of lines in points: 1.
    pub linewidth: f64,
    /// The mark; empty: none.
    pub marker: String,
    /// Colour of marks' edges; `None`: that of lines.
    pub markeredgecolor: Option<Color>,
    /// Width of marks' edges in points: 1.
    pub markeredgewidth: f64,
    /// Colour of marks' faces; `None`: that of lines.
    pub markerfacecolor: Option<Color>,
    /// Size of marks in points: 6.
    pub markersize: f64,
}

impl BoxPartRc {
    fn of(color: Color, linestyle: &'static str, marker: &str, markerfacecolor: Color) -> Self {
        Self {
            markeredgecolor: Some(color.clone()),
            color,
            linestyle,
            linewidth: 1.0,
            marker: marker.to_owned(),
            markeredgewidth: 1.0,
            markerfacecolor: Some(markerfacecolor),
            markersize: 6.0,
        }
    }

    fn set(&mut self, name: &str, v: &str) -> Parsed<bool> {
        match name {
            "color" => self.color = color(v)?,
            "linestyle" => self.linestyle = linestyle(v)?,
            "linewidth" => self.linewidth = size(v)?,
            "marker" => self.marker = super::marks::marker(v),
            "markeredgecolor" => self.markeredgecolor = unless("auto", v, color)?,
            "markeredgewidth" => self.markeredgewidth = size(v)?,
            "markerfacecolor" => self.markerfacecolor = unless("auto", v, color)?,
            "markersize" => self.markersize = size(v)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// How boxes with whiskers look unless told otherwise (`boxplot.*`).
#[derive(Clone, Debug, PartialEq)]
pub struct BoxplotRc {
    /// Whether boxes are narrower at the median: no.
    pub notch: bool,
    /// Whether boxes stand: yes.
    pub vertical: bool,
    /// How far whiskers reach: ranges between the quartiles (one number, 1.5), or two percentiles.
    pub whiskers: Vec<f64>,
    /// Whether boxes are filled: no.
    pub patchartist: bool,
    /// Whether means are shown: no.
    pub showmeans: bool,
    /// Whether caps are shown: yes.
    pub showcaps: bool,
    /// Whether boxes are shown: yes.
    pub showbox: bool,
    /// Whether what lies beyond the whiskers is shown: yes.
    pub showfliers: bool,
    /// Whether means are lines: no.
    pub meanline: bool,
    /// Boxes: black.
    pub boxprops: BoxPartRc,
    /// Whiskers: black.
    pub whiskerprops: BoxPartRc,
    /// Caps: black.
    pub capprops: BoxPartRc,
    /// What lies beyond the whiskers: open circles.
    pub flierprops: BoxPartRc,
    /// Medians: orange.
    pub medianprops: BoxPartRc,
    /// Means: green triangles, or dashed lines.
    pub meanprops: BoxPartRc,
}

impl Default for BoxplotRc {
    fn default() -> Self {
        let (black, none) = (Color::Rgba(Rgba::BLACK), Color::NONE);
        let line = |c: Color| BoxPartRc::of(c, "-", "", Color::NONE);
        Self {
            notch: false,
            vertical: true,
            whiskers: vec![1.5],
            patchartist: false,
            showmeans: false,
            showcaps: true,
            showbox: true,
            showfliers: true,
            meanline: false,
            boxprops: line(black.clone()),
            whiskerprops: line(black.clone()),
            capprops: line(black.clone()),
            flierprops: BoxPartRc::of(black, "none", "o", none),
            medianprops: line(Color::Cycle(1)),
            meanprops: BoxPartRc::of(Color::Cycle(2), "--", "^", Color::Cycle(2)),
        }
    }
}

impl BoxplotRc {
    pub(super) fn set(&mut self, name: &str, v: &str) -> Parsed<bool> {
        let on = match name {
            "notch" => &mut self.notch,
            "vertical" => &mut self.vertical,
            "patchartist" => &mut self.patchartist,
            "showmeans" => &mut self.showmeans,
            "showcaps" => &mut self.showcaps,
            "showbox" => &mut self.showbox,
            "showfliers" => &mut self.showfliers,
            "meanline" => &mut self.meanline,
            "whiskers" => {
                self.whiskers =
                    numbers(v).ok().filter(|w| matches!(w.len(), 1 | 2)).ok_or("one number or two")?;
                return Ok(true);
            }
            // Intervals are not drawn by lot.
            "bootstrap" => return if v == "None" { Ok(true) } else { Err("only None is known".into()) },
            _ => return self.set_part(name, v),
        };
        *on = flag(v)?;
        Ok(true)
    }

    fn set_part(&mut self, name: &str, v: &str) -> Parsed<bool> {
        let Some((part, name)) = name.split_once('.') else { return Ok(false) };
        let part = match part {
            "boxprops" => &mut self.boxprops,
            "whiskerprops" => &mut self.whiskerprops,
            "capprops" => &mut self.capprops,
            "flierprops" => &mut self.flierprops,
            "medianprops" => &mut self.medianprops,
            "meanprops" => &mut self.meanprops,
            _ => return Ok(false),
        };
        part.set(name, v)
    }
}
