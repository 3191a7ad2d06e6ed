//! A line in a legend.

use super::line::Course;
use super::{Artist, Coords, DrawContext, KeyBox, Line2D, MarkEvery};
use crate::render::Renderer;

/// Draws the line across the key, with its markers.
pub(super) fn draw(line: &Line2D, ctx: &DrawContext<'_>, r: &mut dyn Renderer, key: &KeyBox) {
    let (mut x, _) = key.xdata(key.numpoints);
    let mut small = line.clone();
    if key.numpoints == 1 {
        x.insert(1, 0.5 * key.width);
        small.markevery = MarkEvery::Indices(vec![1]);
    } else {
        small.markevery = MarkEvery::All;
    }
    let scale = ctx.px(1.0);
    let points: Vec<_> = x.iter().map(|&x| key.at(x, key.middle(), scale)).collect();
    small.x = points.iter().map(|p| p.x).collect::<Vec<f64>>().into();
    small.y = points.iter().map(|p| p.y).collect::<Vec<f64>>().into();
    small.z = None;
    small.course = Course::Points;
    small.markersize *= key.markerscale;
    small.base.coords = Coords::Pixels;
    small.base.clip_on = false;
    // What is wrong with the line was said before anything was drawn.
    let _ = small.draw(ctx, r);
}
