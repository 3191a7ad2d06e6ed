//! Images whose rows and columns are not alike: each pixel of the picture takes the colour of the cell under its centre.

use super::image_data::ImageData;
use super::{
    Artist, ArtistBase, AxesImage, ColorMapping, Coords, DataLimits, DrawContext, Mappable, artist_base_of,
};
use crate::each::Each;
use crate::error::Error;
use crate::geom::BBox;
use crate::render::{ImageRgba, Renderer};

/// An image of cells between given edges, as matplotlib's `PcolorImage`: what [`crate::axes::Axes::pcolorfast`] makes.
/// Cells that are all alike make it a plain image without interpolation.
#[derive(Clone, Debug)]
pub struct PcolorImage {
    image: AxesImage,
    /// Of columns and rows; `None` where all are alike.
    edges: Option<[Vec<f64>; 2]>,
}

/// An image whose rows and columns have middles of their own, as matplotlib's `NonUniformImage`: what
/// [`crate::axes::Axes::add_non_uniform_image`] makes.
#[derive(Clone, Debug)]
pub struct NonUniformImage {
    image: AxesImage,
    /// Of columns and rows.
    middles: [Vec<f64>; 2],
    bilinear: bool,
}

/// The whole pixels of the axes.
struct Pixels {
    left: f64,
    bottom: f64,
    columns: usize,
    rows: usize,
}

impl Pixels {
    fn of(ctx: &DrawContext<'_>) -> Self {
        let b = ctx.view.bbox.sorted();
        let whole = |v: f64| (v + 0.5).trunc();
        let (left, bottom) = (whole(b.x0), whole(b.y0));
        let (columns, rows) = (whole(b.x1) - left, whole(b.y1) - bottom);
        Self { left, bottom, columns: columns as usize, rows: rows as usize }
    }

    /// Draws them: `color` says which one a column and a row (y upwards) have.
    fn draw(
        &self,
        ctx: &DrawContext<'_>,
        r: &mut dyn Renderer,
        base: &ArtistBase,
        mut color: impl FnMut(usize, usize) -> [u8; 4],
    ) {
        if self.rows == 0 || self.columns == 0 {
            return;
        }
        let mut data = Vec::with_capacity(self.rows * self.columns * 4);
        for y in (0..self.rows).rev() {
            (0..self.columns).for_each(|x| data.extend(color(x, y)));
        }
        let picture = ImageRgba { width: self.columns, height: self.rows, data };
        r.draw_image(&ctx.gc(base), self.left, self.bottom, &picture);
    }
}

/// The middles of `n` equal parts.
fn middles(a: f64, b: f64, n: usize) -> Vec<f64> {
    let edge = |i: usize| if i == n { b } else { a + i as f64 * ((b - a) / n as f64) };
    (0..n).map(|i| (edge(i) + edge(i + 1)) / 2.0).collect()
}

/// How many of these ascending numbers are below `v`.
fn below(sorted: &[f64], v: f64) -> usize {
    sorted.partition_point(|&s| s < v)
}

/// The colour of each cell, row by row.
fn colors(image: &AxesImage, ctx: &DrawContext<'_>) -> Result<Vec<[u8; 4]>, String> {
    match &image.data {
        ImageData::Scalars(g) => {
            let normed = image.mapping().norm().normalize(g.data())?;
            Ok(image.mapping().cmap(ctx.rc).map_normed_bytes(&normed))
        }
        ImageData::Colors { pixels, .. } => {
            Ok(pixels.iter().map(|p| p.each(|v| (v * 255.0) as u8)).collect())
        }
    }
}

/// What is wrong with numbers that should grow from one to the next.
fn unsorted(name: &str, v: &[f64]) -> Option<String> {
    let grows = v.iter().all(|v| v.is_finite()) && v.is_sorted_by(|a, b| a < b);
    (!grows).then(|| format!("{name} must grow from each to the next"))
}

impl PcolorImage {
    pub(crate) fn new(base: ArtistBase, data: ImageData) -> Self {
        let mut image = AxesImage::new(base, data);
        image.origin("lower").interpolation("nearest");
        let (rows, columns) = image.data.shape();
        image.extent([0, columns, 0, rows]);
        Self { image, edges: None }
    }

    /// Left, right, bottom and top in data.
    pub fn get_extent(&self) -> [f64; 4] {
        self.image.get_extent()
    }

    /// The edges of columns and rows: two each, or one more than there are.
    #[track_caller]
    pub(crate) fn between(&mut self, x: Vec<f64>, y: Vec<f64>) -> &mut Self {
        let (rows, columns) = self.image.data.shape();
        let ends = [x.first(), x.last(), y.first(), y.last()].each(|v| v.copied().unwrap_or(f64::NAN));
        self.image.extent(ends);
        if x.len() == 2 && y.len() == 2 {
            return self;
        }
        if (x.len(), y.len()) != (columns + 1, rows + 1) {
            let message = format!(
                "{} edges in x and {} in y do not fit an image of {rows} rows and {columns} columns",
                x.len(),
                y.len()
            );
            self.image.base_mut().fail(message);
        } else if !(even(&x) && even(&y)) {
            self.edges = Some([x, y]);
        }
        self
    }
}

/// Whether steps differ by less than a hundredth of what they are on average.
fn even(v: &[f64]) -> bool {
    let steps = v.windows(2).map(|w| w[1] - w[0]);
    let (lo, hi) = steps.clone().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), s| (l.min(s), h.max(s)));
    let mean = steps.sum::<f64>() / (v.len() - 1) as f64;
    hi - lo < 0.01 * mean.abs()
}

/// Which of the cells between these edges each number lies in.
fn cells(edges: &[f64], at: &[f64]) -> Result<Vec<Option<usize>>, String> {
    let turned = edges.last() < edges.first();
    let sorted: Vec<f64> = if turned { edges.iter().rev().copied().collect() } else { edges.to_vec() };
    if let Some(e) = unsorted("the edges of cells", &sorted) {
        return Err(e);
    }
    let n = edges.len() - 1;
    let cell = |&v: &f64| {
        let i = below(&sorted, v).checked_sub(1).filter(|&i| i < n)?;
        Some(if turned { n - 1 - i } else { i })
    };
    Ok(at.iter().map(cell).collect())
}

impl Artist for PcolorImage {
    artist_base_of!(image);

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let Some([x, y]) = &self.edges else { return self.image.draw(ctx, r) };
        let pixels = Pixels::of(ctx);
        let ((x0, x1), (y0, y1)) = (ctx.view.xlim, ctx.view.ylim);
        let found = cells(x, &middles(x0, x1, pixels.columns)).and_then(|columns| {
            // Along the limits, whatever the scale, as in matplotlib.
            let rows = cells(y, &middles(y0, y1, pixels.rows))?;
            Ok((columns, rows, colors(&self.image, ctx)?))
        });
        let (columns, rows, colors) = found.map_err(|e| Error::at(e, self.base().made_at()))?;
        let width = x.len() - 1;
        pixels.draw(ctx, r, self.base(), |i, j| match (columns[i], rows[j]) {
            (Some(column), Some(row)) => colors[row * width + column],
            _ => [0; 4],
        });
        Ok(())
    }

    fn data_limits(&self) -> DataLimits {
        self.image.data_limits()
    }

    fn sticky_edges(&self) -> (Vec<f64>, Vec<f64>) {
        self.image.sticky_edges()
    }

    fn window_extent(&self, ctx: &DrawContext<'_>) -> Option<BBox> {
        self.image.window_extent(ctx)
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

impl NonUniformImage {
    pub(crate) fn new(base: ArtistBase, data: ImageData) -> Self {
        Self { image: AxesImage::new(base, data), middles: [Vec::new(), Vec::new()], bilinear: false }
    }

    /// The middles of columns and rows, one each; they are kept as 32-bit numbers, as in matplotlib.
    #[track_caller]
    pub(crate) fn at(&mut self, x: &[f64], y: &[f64]) -> &mut Self {
        let (rows, columns) = self.image.data.shape();
        if (x.len(), y.len()) != (columns, rows) {
            let (nx, ny) = (x.len(), y.len());
            self.image.base_mut().fail(format!(
                "{nx} middles in x and {ny} in y do not fit an image of {rows} rows and {columns} columns"
            ));
            return self;
        }
        self.middles = [x, y].each(|v| v.iter().map(|&v| f64::from(v as f32)).collect());
        let [x, y] = &self.middles;
        if let Some(e) = unsorted("the middles of columns", x).or_else(|| unsorted("the middles of rows", y))
        {
            self.image.base_mut().fail(e);
        }
        self
    }

    /// `"nearest"` (default): each pixel has the colour of the nearest middle, or `"bilinear"`: colours between the middles.
    #[track_caller]
    pub fn interpolation(&mut self, name: &str) -> &mut Self {
        match name {
            "nearest" | "bilinear" => self.bilinear = name == "bilinear",
            _ => {
                let message =
                    format!("{name:?} is not an interpolation of a non-uniform image: nearest, bilinear");
                self.image.base_mut().fail(message);
            }
        }
        self
    }

    fn nearest(&self, at: [Vec<f64>; 2], pixels: &Pixels, colors: &[[u8; 4]], draw: Drawing<'_, '_>) {
        let index = |middles: &[f64], at: &[f64]| -> Vec<usize> {
            let halves: Vec<f64> =
                middles.windows(2).map(|w| f64::from((w[0] as f32 + w[1] as f32) / 2.0)).collect();
            at.iter().map(|&v| below(&halves, v)).collect()
        };
        let [columns, rows] = [0, 1].each(|i| index(&self.middles[i], &at[i]));
        let width = self.middles[0].len();
        pixels.draw(draw.0, draw.1, self.base(), |x, y| colors[rows[y] * width + columns[x]]);
    }

    fn bilinear(&self, at: [Vec<f64>; 2], pixels: &Pixels, colors: &[[u8; 4]], draw: Drawing<'_, '_>) {
        // In matplotlib's 32-bit numbers, so that bytes round alike.
        let place = |middles: &[f64], at: &[f64]| -> Vec<(usize, f32)> {
            let place = |&v: &f64| {
                let i = below(middles, v).saturating_sub(1).min(middles.len() - 2);
                let step = middles[i + 1] as f32 - middles[i] as f32;
                (i, ((v - middles[i]) as f32 / step).clamp(0.0, 1.0))
            };
            at.iter().map(place).collect()
        };
        let [columns, rows] = [0, 1].each(|i| place(&self.middles[i], &at[i]));
        let width = self.middles[0].len();
        pixels.draw(draw.0, draw.1, self.base(), |x, y| {
            let ((i, fx), (j, fy)) = (columns[x], rows[y]);
            let weights = [(1.0 - fy) * (1.0 - fx), fy * (1.0 - fx), (1.0 - fy) * fx, fy * fx];
            let k = j * width + i;
            let corners = [colors[k], colors[k + width], colors[k + 1], colors[k + width + 1]];
            let mix = |c: usize| weights.iter().zip(&corners).map(|(w, p)| w * f32::from(p[c])).sum::<f32>();
            [0, 1, 2, 3].each(|c| mix(c) as u8)
        });
    }
}

/// What to draw with.
type Drawing<'a, 'b> = (&'a DrawContext<'b>, &'a mut dyn Renderer);

impl Artist for NonUniformImage {
    artist_base_of!(image);

    fn draw(&self, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
        let pixels = Pixels::of(ctx);
        let colors = colors(&self.image, ctx).map_err(|e| Error::at(e, self.base().made_at()))?;
        let map = ctx.view.map(Coords::Data);
        let along = |start: f64, n: usize, invert: &dyn Fn(f64) -> f64| -> Vec<f64> {
            let edges: Vec<f64> = (0..=n).map(|i| invert(start + i as f64)).collect();
            edges.windows(2).map(|w| (w[0] + w[1]) / 2.0).collect()
        };
        let at = [
            along(pixels.left, pixels.columns, &|px| map.x.invert(px)),
            along(pixels.bottom, pixels.rows, &|px| map.y.invert(px)),
        ];
        let several = self.middles.iter().all(|m| m.len() > 1);
        match self.bilinear && several {
            _ if colors.is_empty() => {}
            true => self.bilinear(at, &pixels, &colors, (ctx, r)),
            false => self.nearest(at, &pixels, &colors, (ctx, r)),
        }
        Ok(())
    }

    fn as_mappable(&self) -> Option<&dyn Mappable> {
        Some(self)
    }

    fn as_mappable_mut(&mut self) -> Option<&mut dyn Mappable> {
        Some(self)
    }
}

macro_rules! mappable { ($($t:ty)*) => { $(impl Mappable for $t {
    fn mapping(&self) -> &ColorMapping {
        self.image.mapping()
    }
    fn mapping_mut(&mut self) -> (&mut ColorMapping, &mut ArtistBase) {
        self.image.mapping_mut()
    }
})* } }
mappable!(PcolorImage NonUniformImage);
