//! matplotlib's short strings for colour, marker and line style: `"r--o"`.

use super::{IntoLineStyle, IntoMarker, LineStyle};
use crate::color::{Color, IntoColor};

/// What a format string says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineFormat {
    /// The colour, where it names one.
    pub color: Option<Color>,
    /// The marker, where it names one.
    pub marker: Option<String>,
    /// The line style; [`LineStyle::None`] where only a marker is named.
    pub linestyle: Option<LineStyle>,
}

const MARKERS: &str = ".,ov^<>12348spP*hH+xXDd|_";

/// Reads a format string: `[marker][line][color]` in any order, or a colour alone.
///
/// # Errors
/// An unknown character, or a colour, marker or style named twice.
pub fn parse(fmt: &str) -> Result<LineFormat, String> {
    // A lone colour first: "0.5" is a grey and not markers. A lone digit or letter of a marker is a marker.
    let lone_marker = fmt.chars().count() == 1 && MARKERS.contains(fmt) && !"bgrcmykw".contains(fmt);
    if !lone_marker && let Ok(color) = fmt.into_color() {
        return Ok(LineFormat { color: Some(color), ..LineFormat::default() });
    }
    let mut out = LineFormat::default();
    let mut rest = fmt;
    while let Some(c) = rest.chars().next() {
        let bad = |what: &str| format!("{fmt:?} is not a valid format string ({what})");
        let two = rest.get(..2).filter(|s| matches!(*s, "--" | "-."));
        let cycle: String = rest
            .strip_prefix('C')
            .into_iter()
            .flat_map(|r| r.chars().take_while(char::is_ascii_digit))
            .collect();
        let used = if let Some(name) = two.or((c == '-' || c == ':' || c == ' ').then(|| &rest[..1])) {
            if out.linestyle.replace(name.into_linestyle()?).is_some() {
                return Err(bad("two line styles"));
            }
            name.len()
        } else if !cycle.is_empty() {
            let name = format!("C{cycle}");
            if out.color.replace(name.as_str().into_color()?).is_some() {
                return Err(bad("two colours"));
            }
            name.len()
        } else if "bgrcmykw".contains(c) {
            if out.color.replace(rest[..1].into_color()?).is_some() {
                return Err(bad("two colours"));
            }
            1
        } else if MARKERS.contains(c) {
            rest[..1].into_marker()?;
            if out.marker.replace(c.to_string()).is_some() {
                return Err(bad("two markers"));
            }
            1
        } else {
            return Err(bad(&format!("unrecognised character {c:?}")));
        };
        rest = &rest[used..];
    }
    if out.marker.is_some() && out.linestyle.is_none() {
        out.linestyle = Some(LineStyle::None);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_matplotlib_reads() {
        let f = parse("r--o").unwrap();
        assert_eq!(
            f,
            LineFormat {
                color: Some("r".into_color().unwrap()),
                marker: Some("o".into()),
                linestyle: Some(LineStyle::Dashed),
            }
        );
        assert_eq!(parse("C12:").unwrap().color, Some(Color::Cycle(12)));
        assert_eq!(parse("k.").unwrap().linestyle, Some(LineStyle::None));
        assert_eq!(parse("x-").unwrap().marker.as_deref(), Some("x"));
        assert_eq!(parse("0.5").unwrap().color, Some("0.5".into_color().unwrap()));
        assert_eq!(parse("green").unwrap().color, Some("green".into_color().unwrap()));
        assert_eq!(parse("").unwrap(), LineFormat::default());
        assert_eq!(parse("1").unwrap().marker.as_deref(), Some("1"));
        for bad in ["rb", "oo", "---", "q", "é"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
