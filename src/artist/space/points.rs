//! Markers at points in space: they are drawn from the deepest to the nearest, and pale with depth.

use super::{Point3, Space, deepest_first, juggled, parse_zdir};
use crate::artist::path_collection::Edges;
use crate::artist::{DrawContext, PathCollection};
use crate::color::{Color, Rgba};
use crate::data::{Data, Number};

/// What markers in space have besides x and y.
#[derive(Clone, Debug)]
pub(crate) struct SpacePoints {
    pub(crate) z: Data,
    /// The direction that z is along.
    zdir: usize,
    depthshade: bool,
    /// The opacity of the deepest point.
    min_alpha: f64,
}

impl SpacePoints {
    pub(crate) fn new(z: Data) -> Self {
        Self { z, zdir: 2, depthshade: true, min_alpha: 0.3 }
    }
}

impl PathCollection {
    /// Of markers on 3-D axes: whether they pale with depth. Default: yes.
    #[track_caller]
    pub fn depthshade(&mut self, on: bool) -> &mut Self {
        match &mut self.space {
            Some(space) => space.depthshade = on,
            None => self.base.fail("depthshade is for the markers of scatter3d"),
        }
        self
    }

    /// Of markers on 3-D axes: the opacity of the deepest one at least, `0..=1`. Default 0.3.
    #[track_caller]
    pub fn depthshade_minalpha(&mut self, alpha: impl Number) -> &mut Self {
        let alpha = alpha.to_f64();
        match &mut self.space {
            Some(space) if (0.0..=1.0).contains(&alpha) => space.min_alpha = alpha,
            Some(_) => self.base.fail(format!("depthshade_minalpha is {alpha}, outside 0..=1")),
            None => self.base.fail("depthshade_minalpha is for the markers of scatter3d"),
        }
        self
    }

    /// Of markers on 3-D axes: the direction that their z is along, `"x"`, `"y"` or `"z"` (default). x and y are then those
    /// of the other two, in order.
    #[track_caller]
    pub fn zdir(&mut self, name: &str) -> &mut Self {
        let Some(dir) = self.base.check(parse_zdir(name)) else { return self };
        match &mut self.space {
            // The limits count x, y and z as they were given, as in matplotlib.
            Some(space) => space.zdir = dir,
            None => self.base.fail("zdir is for the markers of scatter3d"),
        }
        self
    }

    /// Where the n-th point is in the plane, and how deep.
    pub(crate) fn projected(&self, own: &SpacePoints, space: &Space, i: usize) -> Point3 {
        space.project_clipped(juggled(self.x[i], self.y[i], own.z[i], own.zdir))
    }

    /// How many points there are.
    pub(crate) fn len_in_space(&self, own: &SpacePoints) -> usize {
        self.x.len().min(self.y.len()).min(own.z.len())
    }

    /// The markers in the plane, in the order in which they are drawn, each with colours of its own.
    pub(crate) fn seen(
        &self,
        own: &SpacePoints,
        space: &Space,
        ctx: &DrawContext<'_>,
    ) -> Result<Self, String> {
        let at: Vec<_> = (0..self.len_in_space(own))
            .filter(|&i| self.is_shown(i))
            .map(|i| (i, self.projected(own, space, i)))
            .collect();
        let order = deepest_first(&at.iter().map(|(_, p)| p[2]).collect::<Vec<_>>());
        let shades = own.shades(&at.iter().map(|(_, p)| *p).collect::<Vec<_>>());
        let faces = self.faces(ctx)?;
        let edges = match &self.edges {
            Edges::Face => None,
            Edges::Colors(c) => Some(c.iter().map(|c| ctx.rgba(c, self.base.alpha)).collect::<Vec<_>>()),
        };
        let shaded = |colors: &[Rgba]| self.shaded(colors, &at, &order, shades.as_deref());
        let mut seen = self.clone();
        (seen.numbers, seen.space) = (None, None);
        (seen.facecolors, seen.base.alpha) = (shaded(&faces), None);
        seen.edges = edges.map_or(Edges::Face, |e| Edges::Colors(shaded(&e)));
        let sorted = |v: &[f64]| -> Vec<f64> { order.iter().map(|&k| v[at[k].0 % v.len()]).collect() };
        if self.sizes.len() > 1 {
            seen.sizes = sorted(&self.sizes);
        }
        if let Some(w) = self.linewidths.as_ref().filter(|w| w.len() > 1) {
            seen.linewidths = Some(sorted(w));
        }
        let column = |c: usize| order.iter().map(|&k| at[k].1[c]).collect::<Vec<f64>>();
        (seen.x, seen.y) = (column(0).into(), column(1).into());
        Ok(seen)
    }

    /// Colours in the order in which points are drawn, paler with depth; one stays one where none pales.
    fn shaded(
        &self,
        colors: &[Rgba],
        at: &[(usize, Point3)],
        order: &[usize],
        shades: Option<&[f64]>,
    ) -> Vec<Color> {
        if colors.is_empty() || colors.iter().all(|c| *c == Rgba::NONE) {
            return vec![Color::NONE];
        }
        let pale = |c: Rgba, k: usize| match shades {
            // As in matplotlib, an opacity that all have counts twice where they pale.
            Some(s) => c.with_alpha(c.a * s[k] * self.base.alpha.unwrap_or(1.0)),
            None => c,
        };
        if shades.is_none() && colors.len() == 1 {
            return vec![Color::Rgba(colors[0])];
        }
        order.iter().map(|&k| Color::Rgba(pale(colors[at[k].0 % colors.len()], k))).collect()
    }
}

impl SpacePoints {
    /// How opaque each point is; `None` where none pales.
    fn shades(&self, at: &[Point3]) -> Option<Vec<f64>> {
        if !self.depthshade {
            return None;
        }
        let range = |c: usize| {
            let finite = || at.iter().map(|p| p[c]).filter(|v| v.is_finite());
            (finite().fold(f64::INFINITY, f64::min), finite().fold(f64::NEG_INFINITY, f64::max))
        };
        let extent: f64 = (0..3).map(range).map(|(a, b)| (b - a).powi(2)).sum::<f64>().sqrt();
        let nearest = range(2).0;
        let shade = |p: &Point3| {
            if extent > 0.0 && extent.is_finite() {
                (1.0 - (p[2] - nearest) / extent).clamp(self.min_alpha, 1.0)
            } else {
                1.0
            }
        };
        Some(at.iter().map(shade).collect())
    }
}
