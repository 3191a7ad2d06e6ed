//! The pixels of an image: numbers for a colormap, or colours.

use std::sync::Arc;

use crate::color::{Color, Rgba};
use crate::data::{Grid, IntoData, IntoGrid, Number};

/// What an image shows, row by row.
#[derive(Clone, Debug)]
pub enum ImageData {
    /// Numbers that become colours.
    Scalars(Grid),
    /// Colours, straight alpha.
    Colors {
        /// Rows.
        rows: usize,
        /// Columns.
        columns: usize,
        /// `rows * columns` of them: red, green, blue and opacity, 0 to 1.
        pixels: Arc<Vec<[f64; 4]>>,
    },
}

impl ImageData {
    /// Colours given as bytes: `rows * columns * 3` (RGB) or `* 4` (RGBA) of them.
    ///
    /// # Errors
    /// Another number of bytes.
    pub fn from_bytes(rows: usize, columns: usize, bytes: &[u8]) -> Result<Self, String> {
        let values: Vec<f64> = bytes.iter().map(|&b| f64::from(f32::from(b) / 255.0)).collect();
        Self::from_channels(rows, columns, &values)
    }

    /// Colours given as numbers in 0..=1 (others are clipped): `rows * columns * 3` (RGB) or `* 4` (RGBA) of them. A
    /// pixel with a NaN is invisible.
    ///
    /// # Errors
    /// Another number of numbers.
    pub fn from_channels(rows: usize, columns: usize, values: &[f64]) -> Result<Self, String> {
        let n = rows * columns;
        let pixel = |p: &[f64]| {
            let part = |i: usize| p.get(i).map_or(1.0, |v| v.clamp(0.0, 1.0));
            if p.iter().any(|v| v.is_nan()) { [0.0; 4] } else { [part(0), part(1), part(2), part(3)] }
        };
        let channels = match values.len() {
            len if len == 3 * n && n > 0 => 3,
            len if len == 4 * n && n > 0 => 4,
            len => {
                return Err(format!(
                    "{len} numbers are neither RGB nor RGBA of {rows} rows and {columns} columns"
                ));
            }
        };
        Ok(Self::Colors { rows, columns, pixels: Arc::new(values.chunks(channels).map(pixel).collect()) })
    }

    /// The image, or one without pixels and what is wrong with it.
    pub(crate) fn of(image: impl IntoImage) -> (Self, Option<String>) {
        let none = || Self::Scalars(Grid::default());
        match image.into_image() {
            Ok(d) if d.shape().0 == 0 || d.shape().1 == 0 => {
                (none(), Some(format!("an image of {:?} rows and columns has no pixels", d.shape())))
            }
            Ok(d) => (d, None),
            Err(e) => (none(), Some(e)),
        }
    }

    /// Rows and columns.
    pub fn shape(&self) -> (usize, usize) {
        match self {
            Self::Scalars(g) => g.shape(),
            Self::Colors { rows, columns, .. } => (*rows, *columns),
        }
    }
}

/// Anything that `imshow` can show: rows of numbers (see [`IntoGrid`]), rows of colours (`[[r, g, b]; ..]` as bytes
/// or as numbers in 0..=1), [`ImageData`], `ndarray`'s three-dimensional arrays, and with the feature `image` an
/// `RgbaImage`.
pub trait IntoImage {
    /// The image.
    ///
    /// # Errors
    /// Rows of different lengths, or without pixels.
    fn into_image(self) -> Result<ImageData, String>;
}

impl IntoImage for ImageData {
    fn into_image(self) -> Result<ImageData, String> {
        Ok(self)
    }
}

impl IntoImage for &ImageData {
    fn into_image(self) -> Result<ImageData, String> {
        Ok(self.clone())
    }
}

macro_rules! scalars { ($([$($generic:tt)*] $t:ty;)*) => { $(impl<$($generic)*> IntoImage for $t {
    fn into_image(self) -> Result<ImageData, String> { self.into_grid().map(ImageData::Scalars) }
})* } }
scalars! {
    [] Grid;
    [] &Grid;
    [T: Number] Vec<Vec<T>>;
    [T: Number] &Vec<Vec<T>>;
    [T: Number] &[Vec<T>];
    [T: Number] &[&[T]];
    [T: Number, const C: usize] Vec<[T; C]>;
    [T: Number, const C: usize] &Vec<[T; C]>;
    [T: Number, const C: usize] &[[T; C]];
    [T: Number, const R: usize] [Vec<T>; R];
    [T: Number, const R: usize] [&Vec<T>; R];
    [T: Number, const R: usize] [&[T]; R];
    [D: IntoData] (usize, usize, D);
    [T: Number, const C: usize, const R: usize] [[T; C]; R];
    [T: Number, const C: usize, const R: usize] &[[T; C]; R];
}

/// Rows of colours as Rust programs hold them.
impl IntoImage for &[Vec<Rgba>] {
    fn into_image(self) -> Result<ImageData, String> {
        let columns = self.first().map_or(0, Vec::len);
        if self.iter().any(|r| r.len() != columns) {
            return Err("rows of colours must have the same length".to_owned());
        }
        let values: Vec<f64> = self.iter().flatten().flat_map(|c| [c.r, c.g, c.b, c.a]).collect();
        ImageData::from_channels(self.len(), columns, &values)
    }
}

impl IntoImage for &[Vec<Color>] {
    fn into_image(self) -> Result<ImageData, String> {
        let rows: Vec<Vec<Rgba>> = self
            .iter()
            .map(|r| r.iter().map(|c| c.resolve(&crate::color::DEFAULT_CYCLE, None)).collect())
            .collect();
        rows[..].into_image()
    }
}

macro_rules! rows_of_pixels { ($($n:literal)*) => { $(
impl IntoImage for Vec<Vec<[u8; $n]>> {
    fn into_image(self) -> Result<ImageData, String> { (&self).into_image() }
}
impl IntoImage for &Vec<Vec<[u8; $n]>> {
    fn into_image(self) -> Result<ImageData, String> {
        let bytes: Vec<u8> = self.iter().flatten().flatten().copied().collect();
        ImageData::from_bytes(self.len(), equal_rows(self)?, &bytes)
    }
}
impl IntoImage for Vec<Vec<[f64; $n]>> {
    fn into_image(self) -> Result<ImageData, String> { (&self).into_image() }
}
impl IntoImage for &Vec<Vec<[f64; $n]>> {
    fn into_image(self) -> Result<ImageData, String> {
        let values: Vec<f64> = self.iter().flatten().flatten().copied().collect();
        ImageData::from_channels(self.len(), equal_rows(self)?, &values)
    }
}
)* } }
rows_of_pixels!(3 4);

fn equal_rows<T>(rows: &[Vec<T>]) -> Result<usize, String> {
    let columns = rows.first().map_or(0, Vec::len);
    match rows.iter().position(|r| r.len() != columns) {
        None => Ok(columns),
        Some(i) => Err(format!(
            "rows must have the same length, but row 0 has {columns} pixels and row {i} has {}",
            rows[i].len()
        )),
    }
}

#[cfg(feature = "ndarray")]
mod arrays {
    use super::{ImageData, IntoGrid, IntoImage, Number};
    use ndarray::{ArrayBase, ArrayRef, Data, Ix2, Ix3};

    impl<T: Number, S: Data<Elem = T>> IntoImage for &ArrayBase<S, Ix2> {
        fn into_image(self) -> Result<ImageData, String> {
            self.into_grid().map(ImageData::Scalars)
        }
    }

    impl<T: Number, S: Data<Elem = T>> IntoImage for ArrayBase<S, Ix2> {
        fn into_image(self) -> Result<ImageData, String> {
            self.into_grid().map(ImageData::Scalars)
        }
    }

    /// Rows, columns, channels: bytes, or numbers in 0..=1.
    impl<S: Data<Elem = u8>> IntoImage for &ArrayBase<S, Ix3> {
        fn into_image(self) -> Result<ImageData, String> {
            let (rows, columns, _) = self.dim();
            let bytes: Vec<u8> = self.iter().copied().collect();
            ImageData::from_bytes(rows, columns, &bytes)
        }
    }

    /// Rows, columns, channels: numbers in 0..=1.
    impl IntoImage for &ArrayRef<f64, Ix3> {
        fn into_image(self) -> Result<ImageData, String> {
            let (rows, columns, _) = self.dim();
            let values: Vec<f64> = self.iter().copied().collect();
            ImageData::from_channels(rows, columns, &values)
        }
    }
}

#[cfg(feature = "image")]
impl IntoImage for &image::RgbaImage {
    fn into_image(self) -> Result<ImageData, String> {
        ImageData::from_bytes(self.height() as usize, self.width() as usize, self.as_raw())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_colours_are_told_apart() {
        let scalars = [[1, 2, 3], [4, 5, 6]].into_image().unwrap();
        assert!(matches!(scalars, ImageData::Scalars(_)) && scalars.shape() == (2, 3));
        let rgb = vec![vec![[255u8, 0, 0], [0, 0, 255]]].into_image().unwrap();
        let ImageData::Colors { pixels, .. } = &rgb else { panic!("colours") };
        assert_eq!((rgb.shape(), pixels[0]), ((1, 2), [1.0, 0.0, 0.0, 1.0]));
        assert!(ImageData::from_channels(2, 2, &[0.0; 13]).unwrap_err().contains("13 numbers"));
        assert!(vec![vec![[0u8; 4]], vec![]].into_image().unwrap_err().contains("row 1 has 0"));
    }
}
