//! Surfaces lit from one side.

use std::sync::Arc;

use super::hsv::{hsv_to_rgb, rgb_to_hsv};
use super::norm::{IntoNorm, Norm, Normalize};
use super::{IntoColormap, Rgba};
use crate::data::{Grid, IntoGrid, Number};
use crate::each::Each;

/// A light that shades heights, as matplotlib's `LightSource`. Rows of heights run from the north, as images do; NaN is
/// a gap.
///
/// ```
/// use isoplot::prelude::*;
/// let hills = Grid::from_fn(20, 20, |i, j| (i as f64 / 3.0).sin() * (j as f64 / 4.0).cos());
/// let light = LightSource::new(315.0, 45.0).vert_exag(2.0).blend_mode("soft");
/// let mut fig = Figure::new();
/// let [a, b] = fig.subplots(1, 2).into_array();
/// a.imshow(light.hillshade(&hills)?).cmap("gray");
/// b.imshow(light.shade(&hills, "copper")?);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug)]
pub struct LightSource {
    azdeg: f64,
    altdeg: f64,
    vert_exag: f64,
    dx: f64,
    dy: f64,
    fraction: f64,
    blend: Result<Blend, String>,
    norm: Option<Arc<dyn Norm>>,
    hsv: Extremes,
}

#[derive(Clone, Copy, Debug)]
enum Blend {
    Overlay,
    Hsv,
    Soft,
}

/// Saturation and value of what lies in the shade, and in full light.
#[derive(Clone, Copy, Debug)]
struct Extremes {
    dark: (f64, f64),
    light: (f64, f64),
}

impl Default for LightSource {
    fn default() -> Self {
        Self::new(315.0, 45.0)
    }
}

impl LightSource {
    /// Light from this azimuth (degrees clockwise from north) and this altitude (degrees above the horizon).
    /// matplotlib's default is `315.0, 45.0`, the north-west.
    pub fn new(azdeg: impl Number, altdeg: impl Number) -> Self {
        Self {
            azdeg: azdeg.to_f64(),
            altdeg: altdeg.to_f64(),
            vert_exag: 1.0,
            dx: 1.0,
            dy: 1.0,
            fraction: 1.0,
            blend: Ok(Blend::Overlay),
            norm: None,
            hsv: Extremes { dark: (1.0, 0.0), light: (0.0, 1.0) },
        }
    }

    /// What heights are multiplied by. Default 1.
    #[must_use]
    pub fn vert_exag(mut self, factor: impl Number) -> Self {
        self.vert_exag = factor.to_f64();
        self
    }

    /// How far columns are apart, in the unit of heights. Default 1.
    #[must_use]
    pub fn dx(mut self, distance: impl Number) -> Self {
        self.dx = distance.to_f64();
        self
    }

    /// How far rows are apart, in the unit of heights. Default 1.
    #[must_use]
    pub fn dy(mut self, distance: impl Number) -> Self {
        self.dy = distance.to_f64();
        self
    }

    /// The contrast of light and shade. Default 1.
    #[must_use]
    pub fn fraction(mut self, factor: impl Number) -> Self {
        self.fraction = factor.to_f64();
        self
    }

    /// How colours and light are combined by [`shade`](Self::shade): `"overlay"` (default), `"soft"`, or `"hsv"`, which
    /// is best for smooth surfaces.
    #[must_use]
    pub fn blend_mode(mut self, name: &str) -> Self {
        self.blend = match name {
            "overlay" => Ok(Blend::Overlay),
            "hsv" => Ok(Blend::Hsv),
            "soft" => Ok(Blend::Soft),
            _ => Err(format!("{name:?} is not a way to blend: overlay, hsv, soft")),
        };
        self
    }

    /// How heights become numbers of the colormap. Default: from the lowest to the highest.
    #[must_use]
    pub fn norm(mut self, norm: impl IntoNorm) -> Self {
        match norm.into_norm() {
            Ok(n) => self.norm = Some(n),
            Err(e) => self.blend = Err(e),
        }
        self
    }

    /// Of `"hsv"`: saturation and value of what lies in the shade. Default 1 and 0.
    #[must_use]
    pub fn hsv_min(mut self, saturation: impl Number, value: impl Number) -> Self {
        self.hsv.dark = (saturation.to_f64(), value.to_f64());
        self
    }

    /// Of `"hsv"`: saturation and value of what lies in full light. Default 0 and 1.
    #[must_use]
    pub fn hsv_max(mut self, saturation: impl Number, value: impl Number) -> Self {
        self.hsv.light = (saturation.to_f64(), value.to_f64());
        self
    }

    /// The unit vector towards the light: east, north, upwards.
    pub(crate) fn direction(&self) -> [f64; 3] {
        let (az, alt) = ((90.0 - self.azdeg).to_radians(), self.altdeg.to_radians());
        [az.cos() * alt.cos(), az.sin() * alt.cos(), alt.sin()]
    }

    /// How bright each height is, from 0 to 1.
    ///
    /// # Errors
    /// Fewer than two rows or columns; rows of different lengths; a distance of 0.
    pub fn hillshade(&self, heights: impl IntoGrid) -> Result<Grid, String> {
        let z = heights.into_grid()?;
        let (rows, columns) = z.shape();
        if rows < 2 || columns < 2 {
            return Err(format!(
                "light needs two rows and columns of heights at least, not {rows} x {columns}"
            ));
        }
        if !(self.dx.abs() > 0.0 && self.dy.abs() > 0.0) {
            return Err(format!("heights must be some distance apart, not {} and {}", self.dx, self.dy));
        }
        let light = self.direction();
        let slope = |at: &dyn Fn(usize) -> f64, i: usize, n: usize, step: f64| {
            let (a, b) = (i.saturating_sub(1), (i + 1).min(n - 1));
            self.vert_exag * (at(b) - at(a)) / (step * (b - a) as f64)
        };
        let bright = Grid::from_fn(rows, columns, |i, j| {
            // Rows run southwards.
            let east = slope(&|k| z.row(i)[k], j, columns, self.dx);
            let north = slope(&|k| z.row(k)[j], i, rows, -self.dy);
            let length = (east * east + north * north + 1.0).sqrt();
            (light[2] - east * light[0] - north * light[1]) / length
        });
        let finite = || bright.data().iter().copied().filter(|v| v.is_finite());
        let (least, most) =
            (finite().fold(f64::INFINITY, f64::min), finite().fold(f64::NEG_INFINITY, f64::max));
        let scale = if most - least > 1e-6 { (least, most - least) } else { (0.0, 1.0) };
        Ok(bright.map(|v| ((v * self.fraction - scale.0) / scale.1).clamp(0.0, 1.0)))
    }

    /// Heights as colours of a colormap, in light and shade: an image for `imshow`.
    ///
    /// # Errors
    /// Those of [`hillshade`](Self::hillshade); a colormap or a way to blend that is none.
    pub fn shade(
        &self,
        heights: impl IntoGrid,
        cmap: impl IntoColormap,
    ) -> Result<Vec<Vec<[f64; 4]>>, String> {
        let z = heights.into_grid()?;
        let cmap = cmap.into_colormap()?;
        let norm = self.norm.clone().unwrap_or_else(|| Arc::new(Normalize::new()));
        let colors = cmap.map_normed(&norm.normalize(z.data())?);
        let colors: Vec<[f64; 4]> = colors.iter().map(|c: &Rgba| [c.r, c.g, c.b, c.a]).collect();
        let bright = self.hillshade(&z)?;
        let blend = self.blend.clone()?;
        let lit = colors.iter().zip(bright.data().iter()).map(|(&[r, g, b, a], &light)| {
            let [r, g, b] = if light.is_finite() { self.blend(blend, [r, g, b], light) } else { [r, g, b] };
            [r, g, b, a]
        });
        let lit: Vec<[f64; 4]> = lit.collect();
        Ok(lit.chunks(z.columns()).map(<[_]>::to_vec).collect())
    }

    fn blend(&self, blend: Blend, rgb: [f64; 3], light: f64) -> [f64; 3] {
        match blend {
            Blend::Overlay => {
                rgb.each(|c| if c <= 0.5 { 2.0 * light * c } else { 1.0 - 2.0 * (1.0 - light) * (1.0 - c) })
            }
            Blend::Soft => rgb.each(|c| 2.0 * light * c + (1.0 - 2.0 * light) * c * c),
            Blend::Hsv => {
                let [h, s, v] = rgb_to_hsv(rgb);
                let towards = 2.0 * light - 1.0;
                let (to, t) =
                    if towards > 0.0 { (self.hsv.light, towards) } else { (self.hsv.dark, -towards) };
                let s = if s.abs() > 1e-10 { (1.0 - t) * s + t * to.0 } else { s };
                hsv_to_rgb([h, s.clamp(0.0, 1.0), ((1.0 - t) * v + t * to.1).clamp(0.0, 1.0)])
            }
        }
    }
}
