//! What the user changes of texts that are made at each draw.

use std::fmt;
use std::sync::Arc;

use super::Text;

/// Changes the look of a text.
#[derive(Clone)]
pub(super) struct Dress(Arc<dyn Fn(&mut Text) + Send + Sync>);

impl Dress {
    pub(super) fn new(change: impl Fn(&mut Text) + Send + Sync + 'static) -> Self {
        Self(Arc::new(change))
    }

    pub(super) fn apply(&self, text: &mut Text) {
        (self.0)(text);
    }
}

impl fmt::Debug for Dress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dress")
    }
}
