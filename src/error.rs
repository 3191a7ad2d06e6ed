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
#[derive(Clone)]
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

/// As it is displayed: a `main` that returns it prints it so.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}

/// What parts of the library say that know no caller, such as `RcParams::style`; the place is that of the `?`.
///
/// ```
/// use isoplot::RcParams;
/// fn styled() -> isoplot::Result<RcParams> {
///     Ok(RcParams::style("no such style")?)
/// }
/// assert!(styled().unwrap_err().to_string().contains("no such style"));
/// ```
impl From<String> for Error {
    #[track_caller]
    fn from(message: String) -> Self {
        Self::new(message)
    }
}

impl From<std::io::Error> for Error {
    #[track_caller]
    fn from(e: std::io::Error) -> Self {
        Self::new(e.to_string())
    }
}
