//! What a script may give as a marker.

use super::{MarkerStyle, Symbol};
use crate::geom::{Path, Point};

/// Whatever can be meant as a marker: a name, a number, `(sides, style, angle)`, a path or a [`MarkerStyle`].
pub trait IntoMarker {
    /// The marker.
    ///
    /// # Errors
    /// What is wrong with the value, where it means no marker.
    fn into_marker(self) -> Result<MarkerStyle, String>;
}

impl IntoMarker for MarkerStyle {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        Ok(self)
    }
}

impl IntoMarker for &MarkerStyle {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        Ok(self.clone())
    }
}

impl IntoMarker for Symbol {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        Ok(self.into())
    }
}

impl IntoMarker for &str {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::new(self)
    }
}

impl IntoMarker for String {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::new(&self)
    }
}

impl IntoMarker for &String {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::new(self)
    }
}

impl IntoMarker for char {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::new(self.encode_utf8(&mut [0; 4]))
    }
}

/// `None` is no marker.
impl<M: IntoMarker> IntoMarker for Option<M> {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        self.map_or_else(|| Ok(MarkerStyle::default()), IntoMarker::into_marker)
    }
}

/// A tick or caret, such as [`TICKLEFT`](super::TICKLEFT).
impl IntoMarker for i32 {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::from_number(self)
    }
}

/// `(sides, style)`: a polygon (0), star (1) or asterisk (2).
impl IntoMarker for (usize, u8) {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::regular(self.0, self.1, 0.0)
    }
}

/// `(sides, style, angle in degrees)`.
impl IntoMarker for (usize, u8, f64) {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::regular(self.0, self.1, self.2)
    }
}

impl IntoMarker for Path {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::from_path(self)
    }
}

impl IntoMarker for &Path {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::from_path(self.clone())
    }
}

/// The corners of an open path.
impl<P: Into<Point>> IntoMarker for Vec<P> {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::from_vertices(self)
    }
}

/// The corners of an open path.
impl<P: Into<Point> + Copy> IntoMarker for &[P] {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::from_vertices(self.iter().copied())
    }
}

/// The corners of an open path.
impl<P: Into<Point>, const N: usize> IntoMarker for [P; N] {
    fn into_marker(self) -> Result<MarkerStyle, String> {
        MarkerStyle::from_vertices(self)
    }
}
