//! How an image is brought to the picture's pixels: matplotlib's `_make_image`.

use super::image::{AxesImage, Interpolation};
use super::image_data::ImageData;
use super::{Artist, CoordMap, DrawContext, Mappable};
use crate::data::Grid;
use crate::each::Each;
use crate::geom::{Affine, BBox};
use crate::render::{ImageRgba, Renderer};
use crate::resample::{Kernel, Lookup, Pixel, Resampler, Rows, Source, Stage};

/// Where the image lies on the picture.
struct Placed {
    /// The whole pixels that it covers, y upwards.
    pixels: BBox,
    /// From the image's pixels (rows downwards in the data) to these; between the ends only, where there is a table.
    transform: Affine,
    /// On axes that are not linear: which pixels of the image they are.
    table: Option<Lookup>,
}

impl Placed {
    fn size(&self) -> (usize, usize) {
        (self.pixels.height() as usize, self.pixels.width() as usize)
    }
}

fn place(image: &AxesImage, ctx: &DrawContext<'_>, canvas: (f64, f64)) -> Result<Option<Placed>, String> {
    let map = ctx.map(image.base());
    if map.bend.is_some() {
        return Err("images need axes that are not polar".to_owned());
    }
    if !map.is_affine() && map.before.is_some() {
        return Err("images that are turned need linear axes".to_owned());
    }
    let [left, right, bottom, top] = image.get_extent();
    let corners = [(left, bottom), (right, top), (left, top), (right, bottom)];
    let corners = corners.each(|(x, y)| map.apply((x, y).into()));
    // Between the ends, as if the axes were linear.
    let m = match map.is_affine() {
        true => map.affine(),
        false => {
            let [p, q, ..] = corners;
            let (kx, ky) = ((q.x - p.x) / (right - left), (q.y - p.y) / (top - bottom));
            Affine::new(kx, 0.0, 0.0, ky, p.x - kx * left, p.y - ky * bottom)
        }
    };
    let Some(covered) = BBox::around(corners) else { return Ok(None) };
    let clip = if image.base().clip_on { ctx.view.bbox } else { BBox::new(0.0, 0.0, canvas.0, canvas.1) };
    let Some(seen) = covered.sorted().intersection(&clip.sorted()) else { return Ok(None) };
    // Halves go towards the inside, with allowance for rounding on the sides away from the upper left corner.
    let pixels = BBox::new(
        (seen.x0 + 0.5).floor(),
        (seen.y0 - 0.5 - 1e-8).ceil(),
        (seen.x1 + 0.5 + 1e-8).floor(),
        (seen.y1 - 0.5).ceil(),
    );
    if !(pixels.width() >= 1.0 && pixels.height() >= 1.0) {
        return Ok(None);
    }
    let (rows, columns) = image.data.shape();
    let mut t = Affine::IDENTITY;
    if image.upper {
        t = Affine::translate(0.0, -(rows as f64)).then(&Affine::scale(1.0, -1.0));
    }
    let transform = t
        .then(&Affine::scale((right - left) / columns as f64, (top - bottom) / rows as f64))
        .then(&Affine::translate(left, bottom))
        .then(&m)
        .then(&Affine::translate(-pixels.x0, -pixels.y0));
    let table = (!map.is_affine()).then(|| lookup(image, &map, &pixels));
    Ok(Some(Placed { pixels, transform, table }))
}

/// The pixels of the image under the centres of these. At a border the left one is taken, and the upper one where rows
/// start at the top.
fn lookup(image: &AxesImage, map: &CoordMap, pixels: &BBox) -> Lookup {
    let [left, right, bottom, top] = image.get_extent();
    let (rows, columns) = image.data.shape();
    let index = |part: f64, n: usize, from_end: bool| {
        let at = if from_end { n as f64 - part } else { part };
        let i = Some(at.floor()).filter(|i| (0.0..n as f64).contains(i))? as usize;
        Some(if from_end { n - 1 - i } else { i })
    };
    let column = |i: usize| {
        let x = map.x.invert(pixels.x0 + i as f64 + 0.5);
        index((x - left) / (right - left) * columns as f64, columns, true)
    };
    let row = |i: usize| {
        let y = map.y.invert(pixels.y0 + i as f64 + 0.5);
        let up = (y - bottom) / (top - bottom) * rows as f64;
        index(if image.upper { rows as f64 - up } else { up }, rows, image.upper)
    };
    Lookup {
        columns: (0..pixels.width() as usize).map(column).collect(),
        rows: (0..pixels.height() as usize).map(row).collect(),
    }
}

/// Brings pixels of any kind to the picture's.
struct Resizer<'a> {
    image: &'a AxesImage,
    placed: &'a Placed,
    kernel: Kernel,
}

impl Resizer<'_> {
    fn resampler(&self, resample: bool) -> Resampler {
        Resampler {
            kernel: self.kernel,
            filternorm: self.image.filternorm,
            filterrad: self.image.filterrad,
            resample,
            alpha: 1.0,
        }
    }

    /// `finish` is done with each pixel of the result.
    fn run<P: Pixel, Q: Copy + Send>(
        &self,
        source: &(impl Source<P> + Sync),
        resample: bool,
        finish: impl Fn(P) -> Q + Sync,
    ) -> Vec<Q> {
        let (placed, upper) = (self.placed, self.image.upper);
        if let Some(table) = &placed.table {
            return self.resampler(resample).gather(source, table).into_iter().map(finish).collect();
        }
        self.resampler(resample).resample_image(source, placed.size(), &placed.transform, upper, finish)
    }

    /// Colours, already multiplied by their opacity, are resized. `add_row` adds those of a row.
    fn run_colors(&self, add_row: &(dyn Fn(usize, &mut Vec<[f64; 4]>) + Sync)) -> Vec<[u8; 4]> {
        let whole = self.whole_alpha();
        let source = Rows::new(self.image.data.shape(), add_row);
        self.run(&source, self.image.resample, |color| to_bytes(color, whole))
    }

    /// The opacity of the image as a whole.
    fn whole_alpha(&self) -> f64 {
        self.image.base().alpha.filter(|_| self.image.alphas.is_none()).unwrap_or(1.0)
    }
}

/// The bytes of a colour that is multiplied by its opacity.
#[inline]
fn to_bytes([r, g, b, a]: [f64; 4], whole: f64) -> [u8; 4] {
    let byte = |v: f64| (v * 255.0) as u8;
    let d = if a == 0.0 { 1.0 } else { a };
    [byte(r / d), byte(g / d), byte(b / d), byte(a * whole)]
}

pub(super) fn draw(image: &AxesImage, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), String> {
    let shape = image.data.shape();
    if shape.0 == 0 || shape.1 == 0 {
        return Ok(());
    }
    let Some(placed) = place(image, ctx, r.size())? else { return Ok(()) };
    let kernel = match image.interpolation {
        Interpolation::Auto => Kernel::auto(shape, &placed.transform),
        Interpolation::Kernel(k) => k,
    };
    if placed.table.is_some() && kernel != Kernel::Nearest {
        let name = kernel.name();
        return Err(format!(
            "an image on axes that are not linear needs the interpolation nearest, not {name}"
        ));
    }
    let resizer = Resizer { image, placed: &placed, kernel };
    let stage = image.stage.unwrap_or_else(|| Stage::auto(shape, &placed.transform));
    let bytes = match &image.data {
        ImageData::Scalars(g) if stage == Stage::Data => numbers(&resizer, g, ctx)?,
        ImageData::Scalars(g) => mapped(&resizer, g, ctx)?,
        ImageData::Colors { pixels, columns, .. } => resizer.run_colors(&|row, colors| {
            let row_of_colors = &pixels[row * columns..][..*columns];
            add_multiplied(row_of_colors.iter().copied(), image.alpha_row(row), colors);
        }),
    };
    let (height, width) = placed.size();
    // Rows of the picture are from the top, those made here from the bottom.
    let mut data = Vec::with_capacity(bytes.len() * 4);
    bytes.chunks(width).rev().for_each(|row| data.extend_from_slice(row.as_flattened()));
    let gc = ctx.gc(image.base());
    r.draw_image(&gc, placed.pixels.x0, placed.pixels.y0, &ImageRgba { width, height, data });
    Ok(())
}

/// Numbers are resized, then become colours.
fn numbers(resizer: &Resizer<'_>, g: &Grid, ctx: &DrawContext<'_>) -> Result<Vec<[u8; 4]>, String> {
    let image = resizer.image;
    let grid = |g: &Grid, resample: bool| -> Vec<f64> {
        resizer.run(&Rows::new(g.shape(), |row, out: &mut Vec<f64>| out.extend(g.row(row))), resample, |v| v)
    };
    let mut values = grid(g, image.resample);
    let part = |v: &f64| if v.is_finite() { 1.0 } else { f32::NAN };
    let present = Rows::new(g.shape(), |row, out: &mut Vec<f32>| out.extend(g.row(row).iter().map(part)));
    let mut alpha: Vec<f32> = resizer.run(&present, true, |v| v);
    for (v, a) in values.iter_mut().zip(&mut alpha).filter(|(_, a)| a.is_nan()) {
        (*v, *a) = (f64::NAN, 1.0);
    }
    if let Some(own) = &image.alphas {
        alpha.iter_mut().zip(grid(own, true)).for_each(|(a, o)| *a *= o as f32);
    }
    let norm = match image.scaled_by_seen {
        true => {
            let mut mapping = image.mapping().clone();
            mapping.scale_by(values.clone().into());
            mapping.norm()
        }
        false => image.mapping().norm(),
    };
    let normed = norm.normalize(&values)?;
    let mut bytes = image.mapping().cmap(ctx.rc).map_normed_bytes(&normed);
    let whole = resizer.whole_alpha();
    for (p, a) in bytes.iter_mut().zip(&alpha) {
        p[3] = (f64::from(f32::from(p[3]) * a) * whole) as u8;
    }
    Ok(bytes)
}

/// Numbers become colours, which are resized.
fn mapped(resizer: &Resizer<'_>, g: &Grid, ctx: &DrawContext<'_>) -> Result<Vec<[u8; 4]>, String> {
    let (image, placed) = (resizer.image, resizer.placed);
    let painter = image.mapping().painter(g, ctx.rc)?;
    let table = painter.table().iter().map(|c| [c.r, c.g, c.b, c.a]);
    if image.alphas.is_none() {
        let mut colors = Vec::new();
        add_multiplied(table.clone(), None, &mut colors);
        let places = Rows::new(g.shape(), |row, places: &mut Vec<u32>| painter.places(g.row(row), places));
        let (resampler, whole) = (resizer.resampler(image.resample), resizer.whole_alpha());
        let finish = |color| to_bytes(color, whole);
        let bytes = resampler.resample_indexed(&places, &colors, placed.size(), &placed.transform, finish);
        if let Some(bytes) = bytes {
            return Ok(bytes);
        }
    }
    let table: Vec<[f64; 4]> = table.collect();
    Ok(resizer.run_colors(&|row, colors| {
        let mut places = Vec::with_capacity(g.shape().1);
        painter.places(g.row(row), &mut places);
        add_multiplied(places.iter().map(|&p| table[p as usize]), image.alpha_row(row), colors);
    }))
}

/// Adds the colours of a row, multiplied by their opacity.
fn add_multiplied(row: impl Iterator<Item = [f64; 4]>, own: Option<&[f64]>, out: &mut Vec<[f64; 4]>) {
    let multiplied = |[r, g, b, a]: [f64; 4], own: f64| {
        let a = a * own;
        [r * a, g * a, b * a, a]
    };
    match own {
        Some(own) => out.extend(row.zip(own).map(|(p, &own)| multiplied(p, own))),
        None => out.extend(row.map(|p| multiplied(p, 1.0))),
    }
}
