//! Pictures placed pixel for pixel.

use super::{Canvas, blend};
use crate::render::{GraphicsContext, ImageRgba};

pub(super) fn draw(canvas: &mut Canvas, gc: &GraphicsContext, x: f64, y: f64, image: &ImageRgba) {
    if !(x.is_finite() && y.is_finite()) || image.data.len() < image.width * image.height * 4 {
        return;
    }
    let mut clip = canvas.clip(gc);
    if clip.is_empty() {
        return;
    }
    let (w, h) = canvas.width_height();
    if gc.clip_rect.is_some() && gc.clip_path.is_none() {
        (clip.x1, clip.y1) = ((clip.x1 + 1).min(w as i32), (clip.y1 + 1).min(h as i32));
    }
    // Truncated, as in C.
    let (left, top) = (x as i64, (f64::from(h) - (y + image.height as f64)) as i64);
    let cover = (gc.color.a.clamp(0.0, 1.0) * 255.0) as u8;
    let x0 = left.max(i64::from(clip.x0));
    let x1 = (left + image.width as i64).min(i64::from(clip.x1));
    if x0 >= x1 {
        return;
    }
    for row in top.max(i64::from(clip.y0))..(top + image.height as i64).min(i64::from(clip.y1)) {
        let from = ((row - top) as usize * image.width + (x0 - left) as usize) * 4;
        let source = &image.data[from..from + (x1 - x0) as usize * 4];
        let at = row as usize * w as usize + x0 as usize;
        for (i, &color) in source.as_chunks::<4>().0.iter().enumerate() {
            let cover = canvas.masked(gc, at + i, cover);
            blend::pixel(&mut canvas.pixels.data_mut()[(at + i) * 4..][..4], color, cover);
        }
    }
}
