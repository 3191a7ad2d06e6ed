//! Columns that must be numbers, since no axis can give places to names there.

use super::ArtistBase;
use crate::data::{Data, IntoData};

impl ArtistBase {
    /// The column; names are a failure.
    #[track_caller]
    pub(crate) fn numbers(&mut self, what: &str, data: impl IntoData) -> Data {
        let data = data.into_data();
        if data.names().is_some_and(|n| !n.is_empty()) {
            self.fail(format!("{what} takes numbers, not names"));
        }
        data
    }
}
