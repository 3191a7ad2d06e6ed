//! A figure as bytes: PNG, JPEG, or the pixels themselves.

use isoplot::{Figure, FigureCanvas};
use warp::http::StatusCode;

use crate::output::Output;
use crate::refusal::Refusal;

/// The quality of a JPEG, 1 to 100: high enough for text and thin lines.
const JPEG_QUALITY: u8 = 90;

/// What a picture's address ends with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Format {
    Png,
    Jpeg,
    /// Four bytes a pixel, straight alpha, rows from the top.
    Rgba,
    /// Three bytes a pixel, rows from the top.
    Rgb,
}

impl Format {
    pub(crate) const ALL: [Self; 4] = [Self::Png, Self::Jpeg, Self::Rgba, Self::Rgb];

    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Rgba => "rgba",
            Self::Rgb => "rgb",
        }
    }

    pub(crate) fn content_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Rgba | Self::Rgb => "application/octet-stream",
        }
    }

    /// The format of `name.ext`, where the name is this one.
    pub(crate) fn of(name: &str, file: &str) -> Option<Self> {
        let extension = file.strip_prefix(name)?.strip_prefix('.')?;
        Self::ALL.into_iter().find(|f| f.extension() == extension)
    }

    /// Draws a figure.
    ///
    /// # Errors
    /// What the figure itself refuses: all of it came from the client.
    pub(crate) fn draw(self, figure: Figure) -> Result<Output, Refusal> {
        let mut canvas = FigureCanvas::new(figure);
        let body = match self {
            Self::Png => canvas.to_png(),
            Self::Jpeg => {
                let mut out = Vec::new();
                canvas.print_jpeg(&mut out, JPEG_QUALITY).map(|()| out)
            }
            Self::Rgba => canvas.draw().map(|()| canvas.buffer_rgba().to_vec()),
            Self::Rgb => canvas.draw().map(|()| canvas.to_rgb_bytes()),
        };
        let body = body.map_err(|e| Refusal::new(StatusCode::BAD_REQUEST, e.message()))?;
        // Without spare room, so that a cache counts what is kept.
        let output = Output::new(body.into_boxed_slice(), self.content_type());
        Ok(Output { size_px: Some(canvas.width_height()), ..output })
    }
}
