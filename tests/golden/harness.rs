//! Each case is drawn and compared twice: with its own golden picture, which it must equal to the byte, and with
//! matplotlib's, which it must come close to.
//!
//! Where contours are labelled, the labels must be within half a pixel of matplotlib's (`<case>.labels.tsv`).
//!
//! `golden/<topic>/<case>.py` is the script, `<case>.mpl.png` what matplotlib draws from it
//! (`golden/make_reference.py` writes them), `<case>.png` what isoplot drew when the case was last looked at.
//! `UPDATE_GOLDEN=1 cargo test --test golden` rewrites the latter, and then fails.

use std::path::{Path, PathBuf};

use isoplot::prelude::*;

use crate::compare::{compare, picture_of};
use crate::picture::Picture;
use crate::{labels, report};

/// The distance from matplotlib's picture that a case may have unless it says otherwise.
const RMS: f64 = 0.5;
const WORST_TILE: f64 = 8.0;

/// One case: `"topic/case"`.
pub struct Golden {
    name: &'static str,
    rms: f64,
    worst_tile: f64,
    options: SaveOptions,
}

pub fn golden(name: &'static str) -> Golden {
    Golden { name, rms: RMS, worst_tile: WORST_TILE, options: SaveOptions::default() }
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

impl Golden {
    /// Looser bounds, and the reason for them.
    pub fn bounds(mut self, rms: f64, worst_tile: f64, _why: &str) -> Self {
        (self.rms, self.worst_tile) = (rms, worst_tile);
        self
    }

    /// Saved with options, as the script's own `savefig_options`.
    pub fn saved(mut self, options: SaveOptions) -> Self {
        self.options = options;
        self
    }

    #[track_caller]
    #[allow(clippy::print_stdout, reason = "`--nocapture` lists how close every case is")]
    pub fn check(self, fig: &Figure) {
        let png = fig.save_to_vec(&self.options).unwrap_or_else(|e| panic!("{}: {e}", self.name));
        let drawn = Picture::decode(std::io::Cursor::new(png));
        let file = |extension: &str| folder().join(format!("{}.{extension}", self.name));
        let reference = Picture::read(&file("mpl.png"));
        assert_eq!(drawn.size, reference.size, "{}: the size of matplotlib's picture differs", self.name);
        let d = compare(&drawn, &reference);
        println!("{}\trms {:.3}\tworst tile {:.2} at {:?}", self.name, d.rms, d.worst_tile, d.at);
        let mut wrong = Vec::new();
        if d.rms > self.rms || d.worst_tile > self.worst_tile {
            wrong.push(format!(
                "from matplotlib: rms {:.3} (at most {}), worst tile {:.2} at {:?} (at most {})",
                d.rms, self.rms, d.worst_tile, d.at, self.worst_tile
            ));
        }
        wrong.extend(labels::misplaced(fig, &file("labels.tsv")));
        let own = file("png");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            if !own.exists() || Picture::read(&own) != drawn {
                drawn.write(&own);
            }
            wrong.push("rewritten; a run that writes never passes".to_owned());
        } else if !own.exists() {
            wrong.push("it has no golden picture yet: UPDATE_GOLDEN=1 writes it".to_owned());
        } else if Picture::read(&own) != drawn {
            wrong.push("the picture is not the golden one to the byte".to_owned());
        }
        if !wrong.is_empty() {
            let why = wrong.join("; ");
            report::add(self.name, &drawn, &reference, &picture_of(&drawn, &reference), &why);
            panic!("{}: {why}; see target/golden/index.html", self.name);
        }
    }
}
