//! How figures are laid out and saved, and how images and meshes are made, unless told otherwise.

use super::value::{Parsed, flag, number, one_of, size, unless};

/// How figures are laid out and saved, and how images and meshes are made, unless told otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct PicturesRc {
    /// `figure.autolayout`: whether a figure has the layout `"tight"`.
    pub autolayout: bool,
    /// `figure.constrained_layout.use`: whether a figure has the layout `"constrained"`.
    pub constrained: bool,
    /// `figure.constrained_layout.w_pad` and `h_pad`, in inches: 0.04167.
    pub constrained_pad: (f64, f64),
    /// `figure.constrained_layout.wspace` and `hspace`, in fractions of the figure: 0.02.
    pub constrained_space: (f64, f64),
    /// `figure.frameon`: whether a figure has a background.
    pub frameon: bool,
    /// `savefig.bbox`: whether only what is drawn is saved.
    pub savefig_tight: bool,
    /// `savefig.pad_inches`: 0.1.
    pub savefig_pad_inches: f64,
    /// `savefig.transparent`: whether what is saved has no background.
    pub savefig_transparent: bool,
    /// `image.aspect`; 1 is `"equal"`, `None` `"auto"`.
    pub image_aspect: Option<f64>,
    /// `image.interpolation_stage`: `"auto"`.
    pub image_interpolation_stage: &'static str,
    /// `image.resample`: yes.
    pub image_resample: bool,
    /// `pcolor.shading`: `"auto"`.
    pub pcolor_shading: &'static str,
    /// `pcolormesh.snap`: yes.
    pub pcolormesh_snap: bool,
}

impl Default for PicturesRc {
    fn default() -> Self {
        Self {
            autolayout: false,
            constrained: false,
            constrained_pad: (0.04167, 0.04167),
            constrained_space: (0.02, 0.02),
            frameon: true,
            savefig_tight: false,
            savefig_pad_inches: 0.1,
            savefig_transparent: false,
            image_aspect: Some(1.0),
            image_interpolation_stage: "auto",
            image_resample: true,
            pcolor_shading: "auto",
            pcolormesh_snap: true,
        }
    }
}

impl PicturesRc {
    pub(super) fn set(&mut self, key: &str, v: &str) -> Parsed<bool> {
        match key {
            "figure.autolayout" => self.autolayout = flag(v)?,
            "figure.constrained_layout.use" => self.constrained = flag(v)?,
            "figure.constrained_layout.w_pad" => self.constrained_pad.0 = number(v)?,
            "figure.constrained_layout.h_pad" => self.constrained_pad.1 = number(v)?,
            "figure.constrained_layout.wspace" => self.constrained_space.0 = number(v)?,
            "figure.constrained_layout.hspace" => self.constrained_space.1 = number(v)?,
            "figure.frameon" => self.frameon = flag(v)?,
            "savefig.bbox" => {
                self.savefig_tight =
                    unless("None", v, |v| one_of(v, &["tight", "standard"]))? == Some("tight")
            }
            "savefig.pad_inches" => self.savefig_pad_inches = number(v)?,
            "savefig.transparent" => self.savefig_transparent = flag(v)?,
            "image.aspect" => {
                let ratio = |v: &str| if v == "equal" { Ok(1.0) } else { size(v) };
                self.image_aspect = unless("auto", v, ratio)?;
            }
            "image.interpolation_stage" => {
                self.image_interpolation_stage = one_of(v, &["auto", "data", "rgba"])?;
            }
            "image.resample" => self.image_resample = flag(v)?,
            "pcolor.shading" => self.pcolor_shading = one_of(v, &["auto", "flat", "nearest", "gouraud"])?,
            "pcolormesh.snap" => self.pcolormesh_snap = flag(v)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}
