//! The colours of many numbers, small: a table, and a place in it for each number.

use std::sync::Arc;

use super::{Colormap, Norm, Normed, Rgba};
use crate::data::Number;

/// Colours that are drawn from a table. A million of them take 4 MB, not 32.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IndexedColors {
    table: Vec<Rgba>,
    places: Vec<u32>,
}

impl IndexedColors {
    /// How many colours.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Those that occur, and perhaps others.
    pub fn table(&self) -> &[Rgba] {
        &self.table
    }

    /// For each colour its place in the table.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// The colour `i`.
    ///
    /// # Panics
    /// If there are not as many.
    pub fn get(&self, i: usize) -> Rgba {
        self.table[self.places[i] as usize]
    }

    /// One by one.
    pub fn iter(&self) -> impl Iterator<Item = Rgba> {
        self.places.iter().map(|&p| self.table[p as usize])
    }

    /// With another opacity, but for what is invisible.
    #[must_use]
    pub fn with_alpha(mut self, alpha: impl Number) -> Self {
        let alpha = alpha.to_f64();
        self.table.iter_mut().filter(|c| **c != Rgba::NONE).for_each(|c| c.a = alpha);
        self
    }
}

impl From<Vec<Rgba>> for IndexedColors {
    fn from(table: Vec<Rgba>) -> Self {
        Self { places: (0..table.len() as u32).collect(), table }
    }
}

/// A norm whose limits are known, and a colormap: what gives numbers their colours, in as many parts as one likes.
#[derive(Clone, Debug)]
pub struct Painter {
    norm: Arc<dyn Norm>,
    cmap: Colormap,
}

/// Numbers that are normed at once, so that what the norm makes of them stays in the processor's cache.
const PART: usize = 4096;

impl Painter {
    /// Limits that the norm lacks are taken from the values.
    ///
    /// # Errors
    /// Limits that the norm cannot work with.
    pub fn new(norm: Arc<dyn Norm>, cmap: Colormap, values: &[f64]) -> Result<Self, String> {
        let norm = match norm.limits() {
            (Some(_), Some(_)) => norm,
            _ => norm.autoscaled(values),
        };
        norm.normalize(&[])?;
        Ok(Self { norm, cmap })
    }

    /// The colormap's colours, those of under, over and gaps too.
    pub fn table(&self) -> &[Rgba] {
        self.cmap.table()
    }

    /// Adds the places in the table of some numbers. A number that the norm refuses is a gap.
    pub fn places(&self, values: &[f64], places: &mut Vec<u32>) {
        for part in values.chunks(PART) {
            let gaps = || Normed::Unit(vec![f64::NAN; part.len()]);
            self.cmap.places(&self.norm.normalize(part).unwrap_or_else(|_| gaps()), places);
        }
    }

    /// The colours of all of some numbers.
    pub fn colors(&self, values: &[f64]) -> IndexedColors {
        let mut places = Vec::with_capacity(values.len());
        self.places(values, &mut places);
        IndexedColors { table: self.table().to_vec(), places }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::Normalize;

    #[test]
    fn colours_are_those_of_the_whole() {
        let values: Vec<f64> =
            (0..10_000).map(|i| if i == 77 { f64::NAN } else { f64::from(i % 997) }).collect();
        let (norm, cmap) = (Normalize::new(), Colormap::default());
        let whole = cmap.map_normed(&norm.normalize(&values).unwrap());
        let painter = Painter::new(Arc::new(norm), cmap, &values).unwrap();
        let colors = painter.colors(&values);
        assert!(colors.iter().eq(whole.iter().copied()) && colors.len() == 10_000);
        let half = colors.with_alpha(0.5);
        assert_eq!((half.get(0).a, half.get(77).a), (0.5, 0.0));
        assert_eq!(IndexedColors::from(vec![Rgba::WHITE]).get(0), Rgba::WHITE);
    }
}
