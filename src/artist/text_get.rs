//! What can be asked of a text.

use super::Text;

impl Text {
    /// The text.
    pub fn get_text(&self) -> &str {
        &self.text
    }

    /// The place, in the text's coordinates.
    pub fn get_position(&self) -> (f64, f64) {
        (self.x, self.y)
    }

    /// The size in points.
    pub fn get_fontsize(&self) -> f64 {
        self.props.size_pt
    }

    /// The rotation in degrees, `0..360`.
    pub fn get_rotation(&self) -> f64 {
        self.rotation
    }
}
