//! An answer that is not what was asked for, and the sentence that says why.

use warp::http::StatusCode;

/// Why a request is refused. The client reads `message`; `parameter` lets a form mark its field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) parameter: Option<String>,
    pub(crate) message: String,
}

impl Refusal {
    /// 400: this parameter is wrong. The sentence starts with its name.
    pub(crate) fn parameter(name: &str, why: impl AsRef<str>) -> Self {
        let (name, why) = (excerpt(name), why.as_ref());
        let message = format!("{name} {why}");
        Self { status: StatusCode::BAD_REQUEST, parameter: Some(name), message }
    }

    /// An answer of this status.
    pub(crate) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, parameter: None, message: message.into() }
    }
}

/// The start of what a client sent, short enough to be sent back.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut start: String = text.chars().take(LONGEST).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    start
}
