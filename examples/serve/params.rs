//! The parameters of a request: names and values, read once each, and a key of all that was read.

use std::ops::RangeInclusive;

use crate::key::{Key, KeyBuilder};
use crate::refusal::{Refusal, excerpt};

/// More pairs than any route has names for.
const MAX_PARAMETERS: usize = 64;

/// The most numbers in one list.
pub(crate) const MAX_NUMBERS: usize = 100_000;

/// The most characters in one text.
pub(crate) const MAX_TEXT: usize = 200;

/// A request's parameters. A route reads what it knows and then calls [`Params::finish`], which refuses the rest.
///
/// Each value that is read also goes into the job's key, so two requests have the same key exactly where they mean the
/// same, however they are spelt, and no route can forget one.
#[derive(Debug)]
pub(crate) struct Params {
    pairs: Vec<(String, String)>,
    known: Vec<&'static str>,
    key: KeyBuilder,
}

impl Params {
    /// Reads `a=1&b=2`, as in a query string or the body of a form.
    pub(crate) fn parse(encoded: &str) -> Result<Self, Refusal> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for piece in encoded.split('&').filter(|p| !p.is_empty()) {
            let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
            let name = decode(name).ok_or_else(|| {
                Refusal::parameter(name, "is not a name: percent-encoded UTF-8 is expected")
            })?;
            let value = decode(value)
                .ok_or_else(|| Refusal::parameter(&name, "is not text: percent-encoded UTF-8 is expected"))?;
            if pairs.iter().any(|(n, _)| *n == name) {
                return Err(Refusal::parameter(&name, "is given twice"));
            }
            if pairs.len() == MAX_PARAMETERS {
                let why = format!("is one parameter too many: at most {MAX_PARAMETERS} are read");
                return Err(Refusal::parameter(&name, why));
            }
            pairs.push((name, value));
        }
        Ok(Self { pairs, known: Vec::new(), key: KeyBuilder::default() })
    }

    /// A text of at most [`MAX_TEXT`] characters; empty where it is absent.
    pub(crate) fn text(&mut self, name: &'static str) -> Result<String, Refusal> {
        let text = self.take(name).unwrap_or_default();
        let length = text.chars().count();
        if length > MAX_TEXT {
            return Err(Refusal::parameter(
                name,
                format!("is too long: at most {MAX_TEXT} characters, not {length}"),
            ));
        }
        if let Some(c) = text.chars().find(|c| c.is_control() && *c != '\n') {
            return Err(Refusal::parameter(name, format!("has a control character, {c:?}")));
        }
        self.key.text(name, &text);
        Ok(text)
    }

    /// Yes or no: `1`, `true`, `yes`, `on` or `0`, `false`, `no`, `off`; `default` where it is absent or empty.
    pub(crate) fn flag(&mut self, name: &'static str, default: bool) -> Result<bool, Refusal> {
        let flag = match self.take(name).unwrap_or_default().as_str() {
            "" => default,
            "1" | "true" | "yes" | "on" => true,
            "0" | "false" | "no" | "off" => false,
            other => {
                return Err(Refusal::parameter(name, format!("must be 1 or 0, not {:?}", excerpt(other))));
            }
        };
        self.key.number(name, f64::from(u8::from(flag)));
        Ok(flag)
    }

    /// A whole number in a range; `default` where it is absent or empty.
    pub(crate) fn whole(
        &mut self,
        name: &'static str,
        default: u32,
        range: RangeInclusive<u32>,
    ) -> Result<u32, Refusal> {
        let (low, high) = (f64::from(*range.start()), f64::from(*range.end()));
        let value = self.finite(name, f64::from(default), low..=high)?;
        if value.fract() != 0.0 {
            return Err(Refusal::parameter(name, format!("must be a whole number, not {value}")));
        }
        self.key.number(name, value);
        Ok(value as u32)
    }

    /// A number in a range; `default` where it is absent or empty.
    pub(crate) fn number(
        &mut self,
        name: &'static str,
        default: f64,
        range: RangeInclusive<f64>,
    ) -> Result<f64, Refusal> {
        let value = self.finite(name, default, range)?;
        self.key.number(name, value);
        Ok(value)
    }

    /// A number in a range; `None` where it is absent or empty.
    pub(crate) fn optional(
        &mut self,
        name: &'static str,
        range: RangeInclusive<f64>,
    ) -> Result<Option<f64>, Refusal> {
        // No range contains NaN, so no client can say it.
        let value = Some(self.finite(name, f64::NAN, range)?).filter(|v| !v.is_nan());
        self.key.numbers(name, value.as_slice());
        Ok(value)
    }

    fn finite(
        &mut self,
        name: &'static str,
        default: f64,
        range: RangeInclusive<f64>,
    ) -> Result<f64, Refusal> {
        let text = self.take(name).unwrap_or_default();
        let text = text.trim();
        if text.is_empty() {
            return Ok(default);
        }
        let Ok(value) = text.parse::<f64>() else {
            return Err(Refusal::parameter(name, format!("must be a number, not {:?}", excerpt(text))));
        };
        // A NaN is in no range.
        if !range.contains(&value) {
            let (low, high) = (range.start(), range.end());
            return Err(Refusal::parameter(name, format!("must be {low} to {high}, not {}", excerpt(text))));
        }
        Ok(value)
    }

    /// Finite numbers, separated by commas, or by white space where there is no comma. `None` where it is absent or
    /// empty.
    pub(crate) fn numbers(&mut self, name: &'static str) -> Result<Option<Vec<f64>>, Refusal> {
        self.list(name, false)
    }

    /// [`Params::numbers`] in which `nan` or nothing between two commas is a gap.
    pub(crate) fn numbers_with_gaps(&mut self, name: &'static str) -> Result<Option<Vec<f64>>, Refusal> {
        self.list(name, true)
    }

    fn list(&mut self, name: &'static str, gaps: bool) -> Result<Option<Vec<f64>>, Refusal> {
        let text = self.take(name).unwrap_or_default();
        if text.trim().is_empty() {
            self.key.numbers(name, &[]);
            return Ok(None);
        }
        let values = match text.contains(',') {
            true => read_list(name, text.split(','), gaps),
            false => read_list(name, text.split_whitespace(), gaps),
        }?;
        self.key.numbers(name, &values);
        Ok(Some(values))
    }

    /// Refuses what no one read, and gives the key of what was. `what` is the kind of answer.
    pub(crate) fn finish(self, what: &str) -> Result<Key, Refusal> {
        if let Some((name, _)) = self.pairs.first() {
            let why = match self.known.as_slice() {
                [] => "is unknown: there are no parameters here".to_owned(),
                known => format!("is unknown: the parameters are {}", known.join(", ")),
            };
            return Err(Refusal::parameter(name, why));
        }
        Ok(self.key.finish(what))
    }

    fn take(&mut self, name: &'static str) -> Option<String> {
        self.known.push(name);
        let at = self.pairs.iter().position(|(n, _)| n == name)?;
        Some(self.pairs.remove(at).1)
    }
}

fn read_list<'a>(
    name: &str,
    entries: impl Iterator<Item = &'a str>,
    gaps: bool,
) -> Result<Vec<f64>, Refusal> {
    let mut values = Vec::new();
    for entry in entries.map(str::trim) {
        if values.len() == MAX_NUMBERS {
            return Err(Refusal::parameter(name, format!("has too many numbers: at most {MAX_NUMBERS}")));
        }
        let place = values.len() + 1;
        let value = if entry.is_empty() { Ok(f64::NAN) } else { entry.parse::<f64>() };
        match value {
            Err(_) => {
                let why = format!("must be numbers: number {place} is {:?}", excerpt(entry));
                return Err(Refusal::parameter(name, why));
            }
            Ok(v) if v.is_infinite() => {
                let why = format!("must be finite numbers: number {place} is {}", excerpt(entry));
                return Err(Refusal::parameter(name, why));
            }
            Ok(v) if v.is_nan() && !gaps => {
                let shown = if entry.is_empty() { "missing" } else { "NaN" };
                let why = format!("must be finite numbers: number {place} is {shown}");
                return Err(Refusal::parameter(name, why));
            }
            Ok(v) => values.push(v),
        }
    }
    Ok(values)
}

/// Undoes a form's encoding: `+` is a space, `%41` a byte. `None` where a percent sign is not followed by two hex
/// digits, or the bytes are not UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(b) = rest.next() {
        bytes.push(match b {
            b'+' => b' ',
            b'%' => hex(rest.next()?)? << 4 | hex(rest.next()?)?,
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|d| d as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(encoded: &str, read: impl FnOnce(&mut Params) -> Result<(), Refusal>) -> String {
        let refused = Params::parse(encoded).and_then(|mut p| read(&mut p).and_then(|()| p.finish("test")));
        refused.expect_err("a refusal").message
    }

    #[test]
    fn reads_what_a_form_sends() {
        let mut p = Params::parse("y=1,,nan,-2.5e3&x=1+2%0a3&title=hi%20mom+%C3%A9&grid=on&w=32").unwrap();
        let y = p.numbers_with_gaps("y").unwrap().unwrap();
        assert_eq!((y[0], y[3], y.len()), (1.0, -2500.0, 4));
        assert!(y[1].is_nan() && y[2].is_nan());
        assert_eq!(p.numbers("x").unwrap(), Some(vec![1.0, 2.0, 3.0]));
        assert_eq!(p.text("title").unwrap(), "hi mom é");
        assert!(p.flag("grid", false).unwrap());
        assert_eq!(p.whole("w", 640, 1..=4096).unwrap(), 32);
        assert_eq!(p.whole("h", 480, 1..=4096).unwrap(), 480);
        p.finish("test").unwrap();
    }

    #[test]
    fn says_what_is_wrong() {
        let w = |p: &mut Params| p.whole("w", 640, 1..=4096).map(drop);
        assert_eq!(why("w=0", w), "w must be 1 to 4096, not 0");
        assert_eq!(why("w=NaN", w), "w must be 1 to 4096, not NaN");
        assert_eq!(why("w=1.5", w), "w must be a whole number, not 1.5");
        assert_eq!(why("w=wide", w), "w must be a number, not \"wide\"");
        assert_eq!(why("w=1&w=1", w), "w is given twice");
        assert_eq!(why("w=%zz", w), "w is not text: percent-encoded UTF-8 is expected");
        assert_eq!(why("W=1", w), "W is unknown: the parameters are w");
        assert_eq!(why("a=1", |_| Ok(())), "a is unknown: there are no parameters here");
        let x = |p: &mut Params| p.numbers("x").map(drop);
        assert_eq!(why("x=1,,2", x), "x must be finite numbers: number 2 is missing");
        assert_eq!(why("x=1,2,nan", x), "x must be finite numbers: number 3 is NaN");
        assert_eq!(why("x=1e999", x), "x must be finite numbers: number 1 is 1e999");
        assert_eq!(why("x=one", x), "x must be numbers: number 1 is \"one\"");
        let long = format!("x={}", "1,".repeat(MAX_NUMBERS));
        assert_eq!(why(&long, x), "x has too many numbers: at most 100000");
        let t = |p: &mut Params| p.text("title").map(drop);
        assert_eq!(why("title=%07", t), "title has a control character, '\\u{7}'");
        let long = format!("title={}", "é".repeat(MAX_TEXT + 1));
        assert_eq!(why(&long, t), "title is too long: at most 200 characters, not 201");
        let many: String = (0..=MAX_PARAMETERS).map(|i| format!("p{i}=&")).collect();
        assert_eq!(why(&many, t), "p64 is one parameter too many: at most 64 are read");
    }

    #[test]
    fn equal_meaning_gives_an_equal_key() {
        let key = |encoded: &str| {
            let mut p = Params::parse(encoded).unwrap();
            p.numbers_with_gaps("y").unwrap();
            p.whole("w", 640, 1..=4096).unwrap();
            p.text("title").unwrap();
            p.finish("test").unwrap()
        };
        assert_eq!(key("y=1,2,nan&w=640"), key("w=6.4e2&y=1.0,+2.0+,&title="));
        assert_ne!(key("y=1,2"), key("y=1,3"));
        assert_ne!(key("title=a"), key("title=b"));
    }
}
