//! Images from PNG files.

use std::fs::File;
use std::io::{BufRead, BufReader, Seek};
use std::path::Path;

use super::ImageData;
use crate::data::Grid;
use crate::error::Error;

impl ImageData {
    /// Reads a PNG file, as matplotlib's `imread`: grey pixels are numbers from 0 to 1, all others colours.
    ///
    /// ```
    /// use isoplot::artist::ImageData;
    /// use isoplot::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("isoplot_read_{}.png", std::process::id()));
    /// # Figure::new().savefig(&path)?;
    /// let image = ImageData::read(&path)?;
    /// assert_eq!(image.shape(), (480, 640));
    /// let mut fig = Figure::new();
    /// fig.add_subplot(1, 1, 1).imshow(&image);
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// What the file system says, and what is no PNG.
    #[track_caller]
    pub fn read(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let image = File::open(path).map_err(|e| e.to_string());
        let image = image.and_then(|file| Self::from_png(BufReader::new(file)));
        match image {
            Ok(image) => Ok(image),
            Err(e) => Err(Error::new(format!("{}: {e}", path.display()))),
        }
    }

    /// Reads a PNG: see [`ImageData::read`].
    ///
    /// # Errors
    /// What is no PNG.
    pub fn from_png(source: impl BufRead + Seek) -> Result<Self, String> {
        let failed = |e: png::DecodingError| e.to_string();
        let mut decoder = png::Decoder::new(source);
        // Palettes and few bits become bytes; sixteen bits are kept.
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().map_err(failed)?;
        let size = reader.output_buffer_size().ok_or("an image too large for the memory")?;
        let mut bytes = vec![0; size];
        let info = reader.next_frame(&mut bytes).map_err(failed)?;
        bytes.truncate(info.buffer_size());
        let (rows, columns) = (info.height as usize, info.width as usize);
        // matplotlib's numbers are `float32`.
        let values: Vec<f64> = if info.bit_depth == png::BitDepth::Sixteen {
            let part = |b: &[u8; 2]| f64::from(f32::from(u16::from_be_bytes(*b)) / 65535.0);
            bytes.as_chunks::<2>().0.iter().map(part).collect()
        } else {
            bytes.iter().map(|&b| f64::from(f32::from(b) / 255.0)).collect()
        };
        match info.color_type {
            png::ColorType::Grayscale => Ok(Self::Scalars(Grid::new(rows, columns, values)?)),
            png::ColorType::GrayscaleAlpha => {
                let rgba: Vec<f64> =
                    values.as_chunks::<2>().0.iter().flat_map(|&[v, a]| [v, v, v, a]).collect();
                Self::from_channels(rows, columns, &rgba)
            }
            _ => Self::from_channels(rows, columns, &values),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn written(color: png::ColorType, depth: png::BitDepth, data: &[u8]) -> Cursor<Vec<u8>> {
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, 2, 1);
        encoder.set_color(color);
        encoder.set_depth(depth);
        if color == png::ColorType::Indexed {
            encoder.set_palette(vec![255, 0, 0, 0, 0, 255]);
            encoder.set_trns(vec![255, 0]);
        }
        encoder.write_header().unwrap().write_image_data(data).unwrap();
        Cursor::new(out)
    }

    #[test]
    fn all_kinds_are_read() {
        use png::{BitDepth, ColorType};
        let read = |c, d, data: &[u8]| ImageData::from_png(written(c, d, data)).unwrap();
        let grey = |c, d, data: &[u8]| match read(c, d, data) {
            ImageData::Scalars(g) => g.row(0).to_vec(),
            ImageData::Colors { .. } => Vec::new(),
        };
        let colors = |c, d, data: &[u8]| match read(c, d, data) {
            ImageData::Colors { pixels, .. } => pixels.to_vec(),
            ImageData::Scalars(_) => Vec::new(),
        };
        assert_eq!(grey(ColorType::Grayscale, BitDepth::Eight, &[0, 255]), [0.0, 1.0]);
        assert_eq!(grey(ColorType::Grayscale, BitDepth::One, &[0b0100_0000]), [0.0, 1.0]);
        assert_eq!(grey(ColorType::Grayscale, BitDepth::Sixteen, &[0, 0, 255, 255]), [0.0, 1.0]);
        let clear = [[0.0, 0.0, 0.0, 1.0], [1.0, 1.0, 1.0, 0.0]];
        assert_eq!(colors(ColorType::GrayscaleAlpha, BitDepth::Eight, &[0, 255, 255, 0]), clear);
        let two = [[1.0, 0.0, 0.0, 1.0], [0.0, 0.0, 1.0, 1.0]];
        assert_eq!(colors(ColorType::Rgb, BitDepth::Eight, &[255, 0, 0, 0, 0, 255]), two);
        let gap = [two[0], [0.0, 0.0, 1.0, 0.0]];
        assert_eq!(colors(ColorType::Indexed, BitDepth::Eight, &[0, 1]), gap);
        assert!(ImageData::from_png(Cursor::new(b"no PNG".to_vec())).is_err());
        assert!(ImageData::read("/no such file.png").unwrap_err().to_string().contains("no such file.png"));
    }
}
