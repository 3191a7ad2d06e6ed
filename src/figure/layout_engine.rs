//! Layouts that are found anew at each draw.

use super::Figure;
use super::draw::Frame;
use crate::data::Number;
use crate::each::Each;
use crate::error::Result;
use crate::geom::BBox;
use crate::rc::PicturesRc;

/// What is told of a constrained layout.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Constrained {
    /// Padding around axes in inches, in x and in y.
    pub(super) pad_in: (f64, f64),
    /// Room between axes in fractions of the figure, in x and in y.
    pub(super) space: (f64, f64),
    /// Left, bottom, width and height in fractions of the figure.
    pub(super) rect: [f64; 4],
    /// Whether the room beside axes of a fixed aspect is taken away.
    pub(super) compress: bool,
    /// The part of the whole picture that the figure is, in x and in y: room between axes is told as a fraction of the
    /// whole.
    pub(super) part: (f64, f64),
}

impl Constrained {
    fn of(rc: &PicturesRc) -> Self {
        let (pad_in, space) = (rc.constrained_pad, rc.constrained_space);
        Self { pad_in, space, rect: [0.0, 0.0, 1.0, 1.0], compress: false, part: (1.0, 1.0) }
    }

    /// What is told of a subfigure with this rectangle, in fractions of its figure.
    pub(super) fn within(self, b: &BBox) -> Self {
        let part = (self.part.0 * b.width(), self.part.1 * b.height());
        Self { rect: [0.0, 0.0, 1.0, 1.0], part, ..self }
    }
}

/// How axes are laid out at each draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum LayoutEngine {
    Tight,
    Constrained(Constrained),
}

impl LayoutEngine {
    /// The layout that a figure has at first.
    pub(super) fn of(rc: &PicturesRc) -> Option<Self> {
        match (rc.constrained, rc.autolayout) {
            (true, _) => Some(Self::Constrained(Constrained::of(rc))),
            (_, true) => Some(Self::Tight),
            _ => None,
        }
    }
}

impl Figure {
    /// How axes are laid out, anew at each draw: `"constrained"`, `"compressed"` (constrained, and without the room
    /// that axes of a fixed aspect leave), `"tight"` (as [`Figure::tight_layout`]) or `"none"` (default). To be
    /// called before colorbars are made, as in matplotlib: `plt.figure(layout=...)`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.set_layout_engine("constrained");
    /// let [a, b] = fig.subplots(1, 2).into_array();
    /// a.set_ylabel("left");
    /// b.set_ylabel("right");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn set_layout_engine(&mut self, name: &str) -> &mut Self {
        if self.refuses("set_layout_engine") {
            return self;
        }
        self.layout = match name {
            "none" => None,
            "tight" => Some(LayoutEngine::Tight),
            "constrained" | "compressed" => Some(LayoutEngine::Constrained(Constrained {
                compress: name == "compressed",
                ..Constrained::of(&self.rc.pictures)
            })),
            _ => {
                self.base.fail(format!("{name:?} is not a layout: constrained, compressed, tight, none"));
                self.layout
            }
        };
        self.share_layout();
        self
    }

    /// The constrained layout, to be told more; it is set where it was not.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// fig.constrained_layout().w_pad(0.1).wspace(0.2);
    /// ```
    #[track_caller]
    pub fn constrained_layout(&mut self) -> ConstrainedLayout<'_> {
        self.refuses("constrained_layout");
        if !self.is_constrained() {
            self.layout = Some(LayoutEngine::Constrained(Constrained::of(&self.rc.pictures)));
            self.share_layout();
        }
        ConstrainedLayout { figure: self }
    }

    pub(super) fn is_constrained(&self) -> bool {
        matches!(self.layout, Some(LayoutEngine::Constrained(_)))
    }

    /// The figure as its layout has it; `None` where there is none.
    pub(super) fn arranged(&self, frame: &Frame) -> Result<Option<Self>> {
        match self.layout {
            None => Ok(None),
            Some(LayoutEngine::Constrained(told)) => self.constrained(frame, told).map(Some),
            Some(LayoutEngine::Tight) => {
                let mut fig = Self { layout: None, ..self.clone() };
                fig.tight_layout();
                Ok(Some(fig))
            }
        }
    }
}

/// The setters of [`Figure::constrained_layout`].
#[derive(Debug)]
pub struct ConstrainedLayout<'a> {
    figure: &'a mut Figure,
}

impl ConstrainedLayout<'_> {
    #[track_caller]
    fn with(&mut self, numbers: &[f64], change: impl FnOnce(&mut Constrained)) -> &mut Self {
        if !numbers.iter().all(|v| v.is_finite()) {
            self.figure.base.fail(format!("the room of a layout must be finite, not {numbers:?}"));
        } else if let Some(LayoutEngine::Constrained(told)) = &mut self.figure.layout {
            change(told);
        }
        self
    }

    /// Padding above and below axes, in inches. Default 0.04167: 3 points.
    #[track_caller]
    pub fn h_pad(&mut self, inches: impl Number) -> &mut Self {
        let inches = inches.to_f64();
        self.with(&[inches], |c| c.pad_in.1 = inches)
    }

    /// Padding left and right of axes, in inches. Default 0.04167: 3 points.
    #[track_caller]
    pub fn w_pad(&mut self, inches: impl Number) -> &mut Self {
        let inches = inches.to_f64();
        self.with(&[inches], |c| c.pad_in.0 = inches)
    }

    /// The fraction of the figure's height that lies between rows, where that is more than the padding. Default 0.02.
    #[track_caller]
    pub fn hspace(&mut self, fraction: impl Number) -> &mut Self {
        let fraction = fraction.to_f64();
        self.with(&[fraction], |c| c.space.1 = fraction)
    }

    /// The fraction of the figure's width that lies between columns, where that is more than the padding. Default
    /// 0.02.
    #[track_caller]
    pub fn wspace(&mut self, fraction: impl Number) -> &mut Self {
        let fraction = fraction.to_f64();
        self.with(&[fraction], |c| c.space.0 = fraction)
    }

    /// The room for all of it: left, bottom, width and height in fractions of the figure. Default: the whole figure.
    #[track_caller]
    pub fn rect(&mut self, rect: [impl Number; 4]) -> &mut Self {
        let rect = rect.each(Number::to_f64);
        self.with(&rect, |c| c.rect = rect)
    }

    /// Whether the room that axes of a fixed aspect leave is taken away. Default: no.
    pub fn compress(&mut self, on: bool) -> &mut Self {
        self.with(&[], |c| c.compress = on)
    }
}
