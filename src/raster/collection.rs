//! Collections of paths: many at once, so that threads can share the work.

use std::sync::Arc;

use super::Canvas;
use super::canvas::collect;
use super::path::{Flat, PathGaps, flatten_into, snap};
use super::shape::Shapes;
use crate::geom::Segment;
use crate::render::CollectionItem;
use crate::threads;

/// How many are held in memory at once.
const TOGETHER: usize = 1024;
/// Fewer points are faster in one thread.
const POINTS_A_THREAD: usize = 1024;

pub(super) fn draw(canvas: &mut Canvas, items: &mut dyn Iterator<Item = CollectionItem<'_>>) {
    loop {
        let some: Vec<_> = items.take(TOGETHER).collect();
        if some.is_empty() {
            return;
        }
        for items in some.chunk_by(alike) {
            if items[0].gc.hatch.is_none() {
                draw_alike(canvas, items);
            } else {
                let item = &items[0];
                let mut scratch = Scratch::default();
                scratch.flat(canvas, item);
                canvas.draw_flat(item.gc, scratch.flat, item.face.filter(|c| c.a > 0.0));
            }
        }
    }
}

/// Whether two items can be painted together: without hatches, and inside the same clip path.
fn alike(a: &CollectionItem<'_>, b: &CollectionItem<'_>) -> bool {
    let same = match (&a.gc.clip_path, &b.gc.clip_path) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b),
        (a, b) => a.is_none() && b.is_none(),
    };
    same && a.gc.hatch.is_none() && b.gc.hatch.is_none()
}

fn draw_alike(canvas: &mut Canvas, items: &[CollectionItem<'_>]) {
    let Some(first) = items.iter().find(|i| !canvas.clip(i.gc).is_empty()) else { return };
    canvas.update_mask(first.gc);
    let points = items.iter().map(|i| i.path.points().len()).sum();
    let shapes = threads::map(items, threads::count(points, POINTS_A_THREAD), |items| {
        let (mut shapes, mut scratch) = (Shapes::default(), Scratch::default());
        for item in items {
            let clip = canvas.clip(item.gc);
            if !clip.is_empty() {
                let path = scratch.flat(canvas, item);
                if let Some(face) = item.face.filter(|c| c.a > 0.0) {
                    shapes.fill(item.gc, clip, path, face);
                }
                shapes.stroke(item.gc, clip, path);
            }
        }
        vec![shapes]
    });
    canvas.paint(&shapes, first.gc.clip_path.is_some());
}

/// Memory that is used for one path after the other.
#[derive(Default)]
struct Scratch {
    segments: Vec<Segment>,
    flat: Flat,
}

impl Scratch {
    /// The path of an item, in pixels.
    fn flat(&mut self, canvas: &Canvas, item: &CollectionItem<'_>) -> &Flat {
        self.segments.clear();
        self.flat.clear();
        collect(item.path, &item.transform.then(&canvas.flip()), PathGaps::new(&mut self.segments));
        snap(&mut self.segments, item.gc.snap, item.path.points().len(), item.gc.linewidth);
        flatten_into(&mut self.flat, &self.segments);
        &self.flat
    }
}
