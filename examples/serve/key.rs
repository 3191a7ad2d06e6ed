//! The name of an answer: equal keys have equal answers.

use std::fmt;
use std::sync::Arc;

/// What a request asks for, as bytes; cheap to clone. Compared in full, so two requests can never be mixed up.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key(Arc<[u8]>);

impl Key {
    /// The memory that it takes.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

impl Key {
    /// This name with a number more. No finished key is the start of another of the same kind.
    pub(crate) fn with(&self, value: f64) -> Self {
        let mut bytes = self.0.to_vec();
        bytes.extend(value.to_bits().to_le_bytes());
        Self(bytes.into())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({} bytes)", self.len())
    }
}

/// Collects what a key is made of.
#[derive(Debug, Default)]
pub(crate) struct KeyBuilder(Vec<u8>);

impl KeyBuilder {
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.piece(name.as_bytes());
        self.piece(value.as_bytes());
    }

    pub(crate) fn number(&mut self, name: &str, value: f64) {
        self.numbers(name, &[value]);
    }

    pub(crate) fn numbers(&mut self, name: &str, values: &[f64]) {
        self.piece(name.as_bytes());
        self.0.extend((values.len() as u64).to_le_bytes());
        // All NaNs are one gap. -0.0 stays apart from 0.0: a tick label can show the difference.
        let bits = values.iter().map(|v| if v.is_nan() { f64::NAN.to_bits() } else { v.to_bits() });
        bits.for_each(|b| self.0.extend(b.to_le_bytes()));
    }

    /// The key of a kind of answer, such as `"plot.png"`.
    pub(crate) fn finish(mut self, what: &str) -> Key {
        self.piece(what.as_bytes());
        Key(self.0.into())
    }

    /// Each piece tells its length, so that no two lists of pieces give the same bytes.
    fn piece(&mut self, bytes: &[u8]) {
        self.0.extend((bytes.len() as u64).to_le_bytes());
        self.0.extend(bytes);
    }
}
