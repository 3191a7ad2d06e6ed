//! Cycles as a matplotlibrc file writes them.

use super::cycler::{CycleValue, Cycler};
use super::value::Parsed;
use crate::color::Colormap;

/// The cycle of `cycler('color', ['r', 'g']) + cycler(lw=[1, 2])`, also with `*` and parentheses.
pub(super) fn parse(text: &str) -> Parsed<Cycler> {
    let mut p = Parser { rest: text.trim() };
    let made = p.sum().filter(|_| p.rest.is_empty());
    made.ok_or_else(|| format!("{text:?} is not a cycle such as cycler('color', ['r', 'g'])"))?.checked()
}

/// The colours of a sequence by its name.
fn sequence(name: &str) -> Option<Vec<CycleValue>> {
    const NAMES: [&str; 13] = [
        "tab10",
        "tab20",
        "tab20b",
        "tab20c",
        "Pastel1",
        "Pastel2",
        "Paired",
        "Accent",
        "Dark2",
        "Set1",
        "Set2",
        "Set3",
        "okabe_ito",
    ];
    let colors = NAMES.contains(&name).then(|| Colormap::get(name).ok())??;
    Some(colors.colors().iter().map(|&c| c.into()).collect())
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    /// Goes past this text, if it comes next.
    fn eat(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.trim_start().strip_prefix(text)?.trim_start();
        Some(())
    }

    fn sum(&mut self) -> Option<Cycler> {
        let mut all = self.product()?;
        while self.eat("+").is_some() {
            all = all + self.product()?;
        }
        Some(all)
    }

    fn product(&mut self) -> Option<Cycler> {
        let mut all = self.one()?;
        while self.eat("*").is_some() {
            all = match self.word().parse::<usize>() {
                Ok(times) => all * times,
                Err(_) => all * self.one()?,
            };
        }
        Some(all)
    }

    fn one(&mut self) -> Option<Cycler> {
        let called = self.eat("cycler").is_some();
        self.eat("(")?;
        let made = match called {
            false => self.sum()?,
            true if self.rest.starts_with(['\'', '"']) => {
                let name = self.quoted()?;
                self.eat(",")?;
                self.cycle_of(name)?
            }
            true => self.named()?,
        };
        self.eat(")")?;
        Some(made)
    }

    /// `color='rgb', lw=[1, 2, 3]`: side by side.
    fn named(&mut self) -> Option<Cycler> {
        let mut all: Option<Cycler> = None;
        loop {
            let name = self.word();
            self.eat("=")?;
            let next = self.cycle_of(name)?;
            all = Some(match all {
                Some(before) => before + next,
                None => next,
            });
            if self.eat(",").is_none() {
                return all;
            }
        }
    }

    /// What stands up to the next sign of punctuation.
    fn word(&mut self) -> &'a str {
        let (text, end) = (self.rest, self.rest.find(['=', ',', '(', ')', '[', ']', ' ', '*', '+']));
        let (word, rest) = text.split_at(end.unwrap_or(text.len()));
        if !word.is_empty() && !word.starts_with("cycler") {
            self.rest = rest.trim_start();
            return word;
        }
        ""
    }

    fn quoted(&mut self) -> Option<&'a str> {
        let quote = self.rest.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
        let (inner, rest) = self.rest[1..].split_once(quote)?;
        self.rest = rest.trim_start();
        Some(inner)
    }

    /// A cycle of a list, or of a text: what stands between its commas, or its letters where these are colours.
    fn cycle_of(&mut self, name: &str) -> Option<Cycler> {
        let Some(text) = self.quoted() else { return Some(Cycler::of(name, self.list()?)) };
        if let Some(colors) = sequence(text).filter(|_| matches!(name, "c" | "color")) {
            return Some(Cycler::of(name, colors));
        }
        let parts = text.split(',').map(|part| CycleValue::from(part.trim())).collect();
        let letters = || Cycler::of(name, text.chars().map(|c| CycleValue::Text(c.to_string())).collect());
        let of_parts = Cycler::of(name, parts);
        Some(if of_parts.is_empty() && matches!(name, "c" | "color") { letters() } else { of_parts })
    }

    fn list(&mut self) -> Option<Vec<CycleValue>> {
        let end = if self.eat("[").is_some() { "]" } else { self.eat("(").map(|()| ")")? };
        let mut all = Vec::new();
        while self.eat(end).is_none() {
            all.push(self.value()?);
            if self.eat(",").is_none() {
                self.eat(end)?;
                break;
            }
        }
        Some(all)
    }

    fn value(&mut self) -> Option<CycleValue> {
        if self.rest.starts_with(['\'', '"']) {
            return self.quoted().map(CycleValue::from);
        }
        if self.rest.starts_with(['(', '[']) {
            return self.dashes();
        }
        self.word().parse().ok().map(CycleValue::Number)
    }

    /// `(0, (1, 2))`, or `[1, 2]` without an offset.
    fn dashes(&mut self) -> Option<CycleValue> {
        let end = if self.eat("(").is_some() { ")" } else { self.eat("[").map(|()| "]")? };
        let (mut numbers, mut inner) = (Vec::new(), None);
        while self.eat(end).is_none() {
            if self.rest.starts_with(['(', '[']) {
                inner = Some(self.dashes()?);
            } else {
                numbers.push(self.word().parse().ok()?);
            }
            self.eat(",");
        }
        match (inner, &numbers[..]) {
            (None, _) => Some(CycleValue::Dashes(0.0, numbers)),
            (Some(CycleValue::Dashes(_, pattern)), [offset]) => Some(CycleValue::Dashes(*offset, pattern)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_matplotlib_writes() {
        let len = |text: &str| parse(text).map(|c| (c.properties().count(), c.len()));
        assert_eq!(len("cycler('color', ['r', \"#00ff00\"])"), Ok((1, 2)));
        assert_eq!(len("cycler('color', 'rgb') + cycler('linewidth', [1, 2.5, 3])"), Ok((2, 3)));
        assert_eq!(len("cycler(c='rgb', lw=[1, 2, 3],ls=('-', '--', ':'))"), Ok((3, 3)));
        assert_eq!(
            len("(cycler('c', 'rgb') + cycler('lw', [1, 2, 3])) * cycler('linestyle', ['-', '--'])"),
            Ok((3, 6))
        );
        assert_eq!(len("cycler('ls', ['-', (0, (1, 2)), '--']) * 2"), Ok((1, 6)));
        assert_eq!(len("cycler('c', 'red, #00f') + cycler('marker', 'o,s')"), Ok((2, 2)));
        assert_eq!(len("cycler('dashes', [[1, 2], [3, 4]])"), Ok((1, 2)));
        for bad in [
            "",
            "cycler",
            "cycler()",
            "cycler('color')",
            "cycler('color', ['r'",
            "cycler('color', ['r']) +",
            "rgb",
            "cycler('color', ['r'])) ",
            "cycler('lw', ['r'])",
            "cycler('lw', [1]) - cycler('ls', ['-'])",
        ] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
    }
}
