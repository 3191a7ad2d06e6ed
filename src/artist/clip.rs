//! What artists are cut off at.

use std::sync::Arc;

use super::{ArtistBase, Coords, DrawContext};
use crate::geom::{BBox, Path, Point};
use crate::render::GraphicsContext;

/// A path that an artist is cut off at.
#[derive(Clone, Debug)]
pub(crate) struct ClipPath {
    path: Path,
    coords: Coords,
    /// How far, in points, its upper and lower sides are moved outwards where it takes the place of the axes' edge.
    beyond_pt: Option<f64>,
}

impl ClipPath {
    /// Besides the edge of the axes.
    pub(crate) fn inside(path: Path, coords: Coords) -> Self {
        Self { path, coords, beyond_pt: None }
    }

    /// Instead of the edge of the axes: the path with its upper and lower sides moved outwards.
    pub(crate) fn beyond(path: Path, coords: Coords, points: f64) -> Self {
        Self { path, coords, beyond_pt: Some(points) }
    }

    fn to_pixels(&self, ctx: &DrawContext<'_>) -> Path {
        let path = ctx.view.map(self.coords).path_to_pixels(&self.path);
        let Some(beyond) = self.beyond_pt else { return path };
        let middle = path.control_box().map_or(0.0, |b| (b.y0 + b.y1) / 2.0);
        path.map_points(|p| Point::new(p.x, p.y + ctx.px(beyond).copysign(p.y - middle)))
    }
}

/// The same in pixels.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clip {
    pub(crate) rect: Option<BBox>,
    pub(crate) path: Option<Arc<Path>>,
}

impl Clip {
    /// Cuts off what is drawn in this style.
    pub(crate) fn apply(self, gc: &mut GraphicsContext) {
        (gc.clip_rect, gc.clip_path) = (self.rect, self.path);
    }
}

impl DrawContext<'_> {
    /// What an artist is cut off at.
    pub(crate) fn clip(&self, base: &ArtistBase) -> Clip {
        if !base.clip_on {
            return Clip::default();
        }
        let own = base.clip_path.as_deref();
        if let Some(p) = &self.view.projection {
            let path = own.map_or_else(|| p.outline(self.view), |own| own.to_pixels(self));
            return Clip { rect: None, path: Some(Arc::new(path)) };
        }
        Clip {
            rect: Some(self.view.bbox).filter(|_| own.is_none_or(|p| p.beyond_pt.is_none())),
            path: own.map(|p| Arc::new(p.to_pixels(self))),
        }
    }

    /// A style with the artist's clipping.
    pub fn gc(&self, base: &ArtistBase) -> GraphicsContext {
        let mut gc = GraphicsContext::default();
        self.clip(base).apply(&mut gc);
        gc
    }
}
