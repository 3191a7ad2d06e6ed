//! Pictures as PNG files.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;

/// Straight-alpha pixels, rows from the top.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// Columns and rows.
    pub size: (usize, usize),
    pub rgba: Vec<u8>,
}

impl Picture {
    pub fn read(path: &Path) -> Self {
        let file = File::open(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        Self::decode(BufReader::new(file))
    }

    pub fn decode(from: impl std::io::BufRead + std::io::Seek) -> Self {
        let mut decoder = png::Decoder::new(from);
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size that fits")];
        let info = reader.next_frame(&mut bytes).expect("a whole PNG");
        bytes.truncate(info.buffer_size());
        let rgba = match info.color_type {
            png::ColorType::Rgba => bytes,
            png::ColorType::Rgb => bytes.chunks(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect(),
            other => panic!("a golden picture is RGB or RGBA, not {other:?}"),
        };
        Self { size: (info.width as usize, info.height as usize), rgba }
    }

    pub fn write(&self, path: &Path) {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
        let file = File::create(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let options = isoplot::PngOptions {
            compression: isoplot::Compression::High,
            text: Vec::new(),
            ..Default::default()
        };
        let size = (self.size.0 as u32, self.size.1 as u32);
        isoplot::encode::encode_png(BufWriter::new(file), size, &self.rgba, &options).expect("a PNG");
    }
}
