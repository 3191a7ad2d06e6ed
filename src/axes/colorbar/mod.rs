//! What a colorbar's axes shows: made anew at each draw from the artist whose colours it explains, so that it follows
//! every change.

mod fill;
mod scale;
mod values;

use std::panic::Location;
use std::sync::Arc;

use crate::artist::{Artist, ArtistBase, Coords, Handle, Patch, PatchSetters};
use crate::color::Extend;
use crate::geom::Path;
use crate::tick::{Formatter, Locator};

/// How long the ends of an open colorbar are, as a fraction of its length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ExtendFrac {
    /// Below and above.
    Fractions(f64, f64),
    /// As long as the neighbouring colours.
    Auto,
}

/// What was asked of a colorbar.
#[derive(Clone, Debug)]
pub(crate) struct Colorbar {
    /// The line of the user's script that made it.
    pub(crate) made_at: &'static Location<'static>,
    pub(crate) of: Handle<dyn Artist>,
    pub(crate) vertical: bool,
    /// Length by width, where the axes was made for the colorbar.
    pub(crate) aspect: Option<f64>,
    pub(crate) extend: Option<Extend>,
    pub(crate) extendfrac: ExtendFrac,
    pub(crate) extendrect: bool,
    pub(crate) proportional: bool,
    pub(crate) drawedges: bool,
    pub(crate) boundaries: Option<Vec<f64>>,
    pub(crate) values: Option<Vec<f64>>,
    pub(crate) ticks: Option<Arc<dyn Locator>>,
    /// Whether there are minor ticks; `None`: where the norm's scale has them.
    pub(crate) minor_ticks: Option<bool>,
    /// The side of ticks and label, unless as its place has it.
    pub(crate) ticklocation: Option<&'static str>,
    pub(crate) format: Option<Arc<dyn Formatter>>,
    /// Contours whose lines are drawn across; `None`: those that it explains.
    pub(crate) lines_of: Option<Vec<Handle<dyn Artist>>>,
    pub(crate) alpha: Option<f64>,
    /// The line around it, whose path the draw finds.
    pub(crate) outline: Patch,
}

impl Colorbar {
    #[track_caller]
    pub(crate) fn new(of: Handle<dyn Artist>) -> Self {
        let mut base = ArtistBase::part(2.5);
        base.coords = Coords::Axes;
        let mut outline = Patch::new(base, Path::new());
        outline.fill(false);
        Self {
            made_at: Location::caller(),
            of,
            vertical: true,
            aspect: None,
            extend: None,
            extendfrac: ExtendFrac::Fractions(0.05, 0.05),
            extendrect: false,
            proportional: false,
            drawedges: false,
            boundaries: None,
            values: None,
            ticks: None,
            minor_ticks: None,
            format: None,
            lines_of: None,
            ticklocation: None,
            alpha: None,
            outline,
        }
    }

    /// Whether ticks are on a side that the colorbar has.
    fn check_ticklocation(&self) -> Result<(), String> {
        match self.ticklocation {
            Some(side) if matches!(side, "left" | "right") != self.vertical => {
                let how = if self.vertical { "an upright" } else { "a lying" };
                Err(format!("{how} colorbar has no ticks at the {side}"))
            }
            _ => Ok(()),
        }
    }
}
