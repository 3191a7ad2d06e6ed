//! C's and Python's number formats: `%d`, `%f`, `%e`, `%g` with flags, width and precision.

/// The parts of a conversion: flags, width, precision, type.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Spec {
    pub(super) minus: bool,
    pub(super) plus: bool,
    pub(super) space: bool,
    pub(super) alternate: bool,
    pub(super) zero: bool,
    pub(super) width: usize,
    pub(super) precision: Option<usize>,
    pub(super) kind: char,
}

/// Widths and precisions beyond this are cut: nobody reads such a label.
const MOST: usize = 400;

/// `%e` without the sign's column: mantissa with `precision` decimals and an exponent of two digits at least.
pub(super) fn exponential(v: f64, precision: usize) -> String {
    let s = format!("{v:.precision$e}");
    match s.split_once('e') {
        Some((m, e)) => {
            let (sign, digits) = e.strip_prefix('-').map_or(('+', e), |d| ('-', d));
            format!("{m}e{sign}{digits:0>2}")
        }
        None => s,
    }
}

/// `%g`: `precision` significant digits, trailing zeros cut unless `alternate`.
pub(super) fn general(v: f64, precision: usize, alternate: bool) -> String {
    if !v.is_finite() {
        return if v.is_nan() {
            "nan".into()
        } else if v > 0.0 {
            "inf".into()
        } else {
            "-inf".into()
        };
    }
    let p = precision.max(1);
    let e = format!("{v:.*e}", p - 1);
    let exponent: i32 = e.split_once('e').and_then(|(_, x)| x.parse().ok()).unwrap_or(0);
    let trim = |s: String| {
        if alternate || !s.contains('.') {
            return s;
        }
        s.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    if exponent < -4 || exponent >= p as i32 {
        let s = exponential(v, p - 1);
        match s.split_once('e') {
            Some((m, x)) => format!("{}e{x}", trim(m.to_owned())),
            None => s,
        }
    } else {
        trim(format!("{v:.*}", (p as i32 - 1 - exponent).max(0) as usize))
    }
}

impl Spec {
    /// Reads what follows a `%`; gives the rest of the text.
    pub(super) fn parse(text: &str) -> Option<(Self, &str)> {
        let mut s = Self::default();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            match c {
                '-' => s.minus = true,
                '+' => s.plus = true,
                ' ' => s.space = true,
                '#' => s.alternate = true,
                '0' => s.zero = true,
                _ => break,
            }
            rest = &rest[1..];
        }
        let digits = |t: &str| t.len() - t.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let n = digits(rest);
        s.width = rest[..n].parse().unwrap_or(0).min(MOST);
        rest = &rest[n..];
        if let Some(r) = rest.strip_prefix('.') {
            let n = digits(r);
            s.precision = Some(r[..n].parse().unwrap_or(0).min(MOST));
            rest = &r[n..];
        }
        rest = rest.trim_start_matches(['l', 'h', 'L']);
        s.kind = rest.chars().next()?;
        "diufFeEgGsr%".contains(s.kind).then(|| (s.clone(), &rest[s.kind.len_utf8()..]))
    }

    /// The number in this format.
    pub(super) fn format(&self, v: f64) -> String {
        let p = self.precision.unwrap_or(6);
        let body = match self.kind {
            _ if !v.is_finite() => general(v.abs(), p, false),
            'd' | 'i' | 'u' => format!("{:.0}", v.abs().trunc()),
            'f' | 'F' => format!("{:.p$}", v.abs()),
            'e' | 'E' => exponential(v.abs(), p),
            's' | 'r' => super::str_method::repr(v.abs()),
            _ => general(v.abs(), p, self.alternate),
        };
        let body = if self.kind.is_ascii_uppercase() { body.to_uppercase() } else { body };
        let negative = v.is_sign_negative()
            && !v.is_nan()
            && !(matches!(self.kind, 'd' | 'i' | 'u') && v.trunc() == 0.0);
        let sign = match (negative, self.plus, self.space) {
            (true, ..) => "-",
            (_, true, _) => "+",
            (_, _, true) => " ",
            _ => "",
        };
        let fill = self.width.saturating_sub(body.len() + sign.len());
        match (self.minus, self.zero && v.is_finite()) {
            (true, _) => format!("{sign}{body}{}", " ".repeat(fill)),
            (false, true) => format!("{sign}{}{body}", "0".repeat(fill)),
            (false, false) => format!("{}{sign}{body}", " ".repeat(fill)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn f(fmt: &str, v: f64) -> String {
        Spec::parse(&fmt[1..]).unwrap().0.format(v)
    }

    #[test]
    fn formats_as_python() {
        // Each from Python's `fmt % v`.
        assert_eq!(f("%d", 3.7), "3");
        assert_eq!(f("%.2f", -1.005), "-1.00");
        assert_eq!(f("%+.1e", 12345.0), "+1.2e+04");
        assert_eq!(f("%g", 1e-5), "1e-05");
        assert_eq!(f("%g", 123456789.0), "1.23457e+08");
        assert_eq!(f("%g", 100000.0), "100000");
        assert_eq!(f("%08.3f", -2.71938), "-002.719");
        assert_eq!(f("%-8.1f|", 2.0), "2.0     ");
        assert_eq!(f("%#.3g", 1.0), "1.00");
        assert_eq!(f("%G", 1e-10), "1E-10");
        assert_eq!(f("%s", 0.5), "0.5");
        assert_eq!(f("%g", f64::NAN), "nan");
        assert_eq!(f("%d", -0.3), "0");
    }
}
