//! Python's `str.format` for numbers: `"{x:.2f} km"`.

use super::printf::{exponential, general};
use super::{Formatter, TickContext, fix_minus};

/// Writes ticks through a format string with the fields `{x}` (the number) and `{pos}` (the tick's index), as
/// Python's `str.format`: `"{x:,.2f}"`, `"{x:+.1e}"`, `"{x:.0%}"`. What is not understood is written as it stands.
#[derive(Clone, Debug)]
pub struct StrMethodFormatter {
    fmt: String,
}

impl StrMethodFormatter {
    /// From a format string.
    pub fn new(fmt: impl Into<String>) -> Self {
        Self { fmt: fmt.into() }
    }

    fn write(&self, x: f64, pos: usize) -> String {
        let mut out = String::new();
        let mut rest = self.fmt.as_str();
        while let Some(i) = rest.find(['{', '}']) {
            out.push_str(&rest[..i]);
            let tail = &rest[i..];
            if tail.starts_with("{{") || tail.starts_with("}}") {
                out.push_str(&tail[..1]);
                rest = &tail[2..];
                continue;
            }
            let Some(end) = tail.find('}').filter(|_| tail.starts_with('{')) else {
                out.push_str(&tail[..1]);
                rest = &tail[1..];
                continue;
            };
            let field = &tail[1..end];
            let (name, spec) = field.split_once(':').unwrap_or((field, ""));
            match name {
                "x" => out.push_str(&fix_minus(&format_spec(x, spec))),
                "pos" => out.push_str(&pos.to_string()),
                _ => out.push_str(&tail[..=end]),
            }
            rest = &tail[end + 1..];
        }
        out + rest
    }
}

impl Formatter for StrMethodFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        locs.iter().enumerate().map(|(i, &x)| self.write(x, i)).collect()
    }
}

/// Python's `repr` of a float: the shortest digits that give it back.
pub(super) fn repr(v: f64) -> String {
    if !v.is_finite() {
        return general(v, 6, false);
    }
    let e = format!("{v:e}");
    let exponent: i32 = e.split_once('e').and_then(|(_, x)| x.parse().ok()).unwrap_or(0);
    if v != 0.0 && !(-4..16).contains(&exponent) {
        let (m, _) = e.split_once('e').unwrap_or((&e, ""));
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{m}e{sign}{:02}", exponent.abs());
    }
    let s = format!("{v}");
    if s.contains('.') { s } else { s + ".0" }
}

/// Digits in groups of three.
fn grouped(s: &str, separator: char) -> String {
    let end = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
    let (whole, rest) = s.split_at(end);
    let mut out = String::new();
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            out.push(separator);
        }
        out.push(c);
    }
    out + rest
}

/// `[[fill]align][sign][#][0][width][,][.precision][type]`.
fn format_spec(v: f64, spec: &str) -> String {
    let chars: Vec<char> = spec.chars().collect();
    let mut i = 0;
    let (mut fill, mut align) = (' ', '>');
    if chars.len() > 1 && "<>^=".contains(chars[1]) {
        (fill, align) = (chars[0], chars[1]);
        i = 2;
    } else if let Some(&c) = chars.first().filter(|c| "<>^=".contains(**c)) {
        align = c;
        i = 1;
    }
    let mut take = |set: &str| {
        let c = chars.get(i).copied().filter(|c| set.contains(*c));
        i += usize::from(c.is_some());
        c
    };
    let sign = take("+- ");
    let alternate = take("#").is_some();
    if take("0").is_some() && align == '>' && fill == ' ' {
        (fill, align) = ('0', '=');
    }
    let number = |take: &mut dyn FnMut(&str) -> Option<char>| {
        let mut n = None;
        while let Some(d) = take("0123456789") {
            n = Some((n.unwrap_or(0) * 10 + d as usize - '0' as usize).min(400));
        }
        n
    };
    let width = number(&mut take).unwrap_or(0);
    let separator = take(",_");
    let precision = if take(".").is_some() { number(&mut take) } else { None };
    let kind = take("eEfFgGn%d");
    let body = body(v.abs(), kind, precision, alternate);
    let body = separator.map_or_else(|| body.clone(), |s| grouped(&body, s));
    let sign = match (v.is_sign_negative() && !v.is_nan(), sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        _ => "",
    };
    pad(&body, sign, fill, align, width)
}

fn body(v: f64, kind: Option<char>, precision: Option<usize>, alternate: bool) -> String {
    let p = precision.unwrap_or(6);
    let s = match kind {
        _ if !v.is_finite() => general(v, p, false),
        Some('f' | 'F') => format!("{v:.p$}"),
        Some('e' | 'E') => exponential(v, p),
        Some('%') => format!("{:.p$}%", v * 100.0),
        Some('d') => format!("{v:.0}"),
        Some(_) => general(v, p, alternate),
        None => precision.map_or_else(|| repr(v), |p| general(v, p, alternate)),
    };
    if kind.is_some_and(|c| c.is_ascii_uppercase()) { s.to_uppercase() } else { s }
}

fn pad(body: &str, sign: &str, fill: char, align: char, width: usize) -> String {
    let n = width.saturating_sub(body.chars().count() + sign.len());
    let fills = |n: usize| fill.to_string().repeat(n);
    match align {
        '<' => format!("{sign}{body}{}", fills(n)),
        '^' => format!("{}{sign}{body}{}", fills(n / 2), fills(n - n / 2)),
        '=' => format!("{sign}{}{body}", fills(n)),
        _ => format!("{}{sign}{body}", fills(n)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_as_python() {
        // Each from Python's `fmt.format(x=v)` with the hyphen as Unicode minus.
        let f = |fmt: &str, v: f64| StrMethodFormatter::new(fmt).write(v, 2);
        assert_eq!(f("{x:.2f} km", -1.5), "\u{2212}1.50 km");
        assert_eq!(f("{x:,.0f}", 1234567.0), "1,234,567");
        assert_eq!(f("{x:.1%}", 0.123), "12.3%");
        assert_eq!(f("{x:+.1e}", 12345.0), "+1.2e+04");
        assert_eq!(f("{x}", 2.0), "2.0");
        assert_eq!(f("{x}", 1e-7), "1e\u{2212}07");
        assert_eq!(f("{x:08.3f}", 2.71938), "0002.719");
        assert_eq!(f("{x:*^9.1f}|{pos}", 1.0), "***1.0***|2");
        assert_eq!(f("{{{x:g}}}", 0.5), "{0.5}");
        assert_eq!(f("{y} {", 0.5), "{y} {");
    }
}
