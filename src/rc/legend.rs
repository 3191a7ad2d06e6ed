//! How legends look unless told otherwise.

use crate::color::{Color, Rgba};

/// How legends look unless told otherwise (`legend.*`). Distances in sizes of the legend's font.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendRc {
    /// Where a legend lies: `"best"`.
    pub loc: String,
    /// Size of labels in points: 10.
    pub fontsize: f64,
    /// Size of the title in points; `None`: that of the font.
    pub title_fontsize: Option<f64>,
    /// Whether there is a frame: yes.
    pub frameon: bool,
    /// Whether the frame has round corners: yes.
    pub fancybox: bool,
    /// Whether it throws a shadow: no.
    pub shadow: bool,
    /// Opacity of the frame: 0.8; `None`: that of its colours.
    pub framealpha: Option<f64>,
    /// Colour of the background; `None`: that of axes.
    pub facecolor: Option<Color>,
    /// Colour of the frame: `"0.8"`; `None`: that of spines.
    pub edgecolor: Option<Color>,
    /// Width of the frame in points; `None`: that of shapes.
    pub linewidth: Option<f64>,
    /// Colour of labels; `None`: that of text.
    pub labelcolor: Option<Color>,
    /// Which colour of what they name labels have: `"linecolor"`, `"markerfacecolor"`, `"markeredgecolor"`; empty: none.
    pub labelcolor_of: String,
    /// Markers on a line: 1.
    pub numpoints: usize,
    /// Markers of a scatter: 1.
    pub scatterpoints: usize,
    /// Size of markers, as a multiple of those that are drawn: 1.
    pub markerscale: f64,
    /// From the frame to what is in it: 0.4.
    pub borderpad: f64,
    /// Between entries: 0.5.
    pub labelspacing: f64,
    /// Width of keys: 2.
    pub handlelength: f64,
    /// Height of keys: 0.7.
    pub handleheight: f64,
    /// From a key to its label: 0.8.
    pub handletextpad: f64,
    /// From the axes to the frame: 0.5.
    pub borderaxespad: f64,
    /// Between columns: 2.
    pub columnspacing: f64,
}

impl Default for LegendRc {
    fn default() -> Self {
        Self {
            loc: "best".to_owned(),
            fontsize: 10.0,
            title_fontsize: None,
            frameon: true,
            fancybox: true,
            shadow: false,
            framealpha: Some(0.8),
            facecolor: None,
            edgecolor: Some(Color::Rgba(Rgba::new(0.8, 0.8, 0.8, 1.0))),
            linewidth: None,
            labelcolor: None,
            labelcolor_of: String::new(),
            numpoints: 1,
            scatterpoints: 1,
            markerscale: 1.0,
            borderpad: 0.4,
            labelspacing: 0.5,
            handlelength: 2.0,
            handleheight: 0.7,
            handletextpad: 0.8,
            borderaxespad: 0.5,
            columnspacing: 2.0,
        }
    }
}
