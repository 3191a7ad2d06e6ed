//! A finished answer: bytes, what they are, and their mark for caches.

use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;

use hyper::body::Bytes;

/// The bytes of an answer. Shared by all who asked for it: a clone copies no bytes.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    pub(crate) body: Bytes,
    pub(crate) content_type: &'static str,
    /// Width and height in pixels, for a picture.
    pub(crate) size_px: Option<(u32, u32)>,
    /// What a map shows.
    pub(crate) shown: Option<Arc<Shown>>,
    /// A mark of the content: other bytes, other mark.
    pub(crate) etag: String,
}

/// What a map shows and where, in Mercator's projection.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shown {
    /// Left, top, width and height in pixels from the picture's top left.
    pub(crate) area_px: [f64; 4],
    /// West, east, south and north.
    pub(crate) degrees: [f64; 4],
    /// Where the scale of the colours ends.
    pub(crate) hours: f64,
}

impl Output {
    pub(crate) fn new(body: impl Into<Bytes>, content_type: &'static str) -> Self {
        let body = body.into();
        let mut hasher = DefaultHasher::new();
        hasher.write(content_type.as_bytes());
        hasher.write(&body);
        let etag = format!("\"{:016x}\"", hasher.finish());
        Self { body, content_type, size_px: None, shown: None, etag }
    }
}
