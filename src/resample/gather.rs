//! Images on axes that are not linear: each output pixel is a copy of the input pixel under its centre.

use super::{Pixel, Resampler, Source};

/// From which column each output column comes, and from which row each output row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lookup {
    /// The input column of each output column; `None` where there is none.
    pub columns: Vec<Option<usize>>,
    /// The input row of each output row.
    pub rows: Vec<Option<usize>>,
}

impl Resampler {
    /// The input pixels that a table names.
    pub fn gather<P: Pixel>(&self, source: &impl Source<P>, table: &Lookup) -> Vec<P> {
        let alpha = self.exact_alpha();
        let width = table.columns.len();
        let mut pixels = vec![P::default(); width * table.rows.len()];
        let (mut last, mut buffer) = (None, Vec::new());
        for y in 0..table.rows.len() {
            let Some(row) = table.rows[y] else { continue };
            let (done, rest) = pixels.split_at_mut(y * width);
            let out = &mut rest[..width];
            if last == Some(row) {
                out.clone_from_slice(&done[(y - 1) * width..]);
                continue;
            }
            let input = source.row(row, &mut buffer);
            for (out, column) in out.iter_mut().zip(&table.columns) {
                if let Some(p) = column.and_then(|c| input.get(c)) {
                    *out = p.placed(255, alpha);
                }
            }
            last = Some(row);
        }
        pixels
    }
}

#[cfg(test)]
mod tests {
    use super::super::Image;
    use super::*;

    #[test]
    fn pixels_are_those_that_the_table_names() {
        let pixels = [1.0, 2.0, 3.0, 4.0];
        let image = Image::new(&pixels, 2, 2).expect("2 x 2");
        let table =
            Lookup { columns: vec![Some(1), None, Some(0)], rows: vec![Some(1), Some(1), None, Some(0)] };
        let made: Vec<f64> = Resampler::default().gather(&image, &table);
        assert_eq!(made, [4.0, 0.0, 3.0, 4.0, 0.0, 3.0, 0.0, 0.0, 0.0, 2.0, 0.0, 1.0]);
    }
}
