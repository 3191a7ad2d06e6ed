//! What is wrong, and the line of the caller's script.

use std::fmt;
use std::panic::Location;
use std::sync::Arc;

/// The result of everything that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failure, with the place in the user's script that caused it.
///
/// ```
/// use isoplot::prelude::*;
/// let mut canvas = FigureCanvas::new(Figure::new());
/// let ax = canvas.figure.add_subplot(1, 1, 1);
/// ax.plot_y([1, 2, 3]).color("nope");
/// let error = canvas.draw().unwrap_err();
/// assert!(error.to_string().ends_with("\"nope\" is not a colour"));
/// ```
#[derive(Clone, Debug)]
pub struct Error {
    message: Arc<str>,
    at: &'static Location<'static>,
}

impl Error {
    /// A failure at the caller's line.
    #[track_caller]
    pub fn new(message: impl Into<Arc<str>>) -> Self {
        Self { message: message.into(), at: Location::caller() }
    }

    /// A failure at a line noted before.
    pub fn at(message: impl Into<Arc<str>>, at: &'static Location<'static>) -> Self {
        Self { message: message.into(), at }
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The place in the user's script.
    pub fn location(&self) -> &'static Location<'static> {
        self.at
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.at.file(), self.at.line(), self.message)
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    #[track_caller]
    fn from(e: std::io::Error) -> Self {
        Self::new(e.to_string())
    }
}
