//! Commands of mathtext: what follows a backslash.

use super::boxes::{List, Node};
use super::fonts::Style;
use super::parse::{Parser, Until};
use super::symbols::{self, Class};
use super::{accents, build, pieces};

impl Parser<'_> {
    pub(super) fn named(&mut self, style: Style) -> Result<Node, String> {
        let start = self.at;
        let name = self.take_command().unwrap_or_default();
        let unknown = || Err(format!("\\{name} is not known to mathtext"));
        let f = self.fonts;
        Ok(match name.as_str() {
            "frac" | "dfrac" | "binom" | "genfrac" => self.fraction(&name, style)?,
            "substack" => self.substack(style)?,
            "prime" => pieces::prime(f)?,
            "boldsymbol" => self.argument(Style::BoldSymbol, &name)?.into(),
            "sqrt" => {
                let root = self.root(style)?;
                pieces::sqrt(root, self.argument(style, &name)?, f)?
            }
            "overline" => pieces::overline(self.argument(style, &name)?, f),
            "underline" => pieces::underline(self.argument(style, &name)?, f),
            "overset" | "underset" => {
                let (note, body) = (self.argument(style, &name)?, self.argument(style, &name)?);
                pieces::stacked(note, body, name == "underset", f)
            }
            "phantom" => List { phantom: true, ..self.argument(style, &name)? }.into(),
            "text" => {
                let text = self.braced(&name)?;
                List::horizontal(self.upright(&text)?, f).into()
            }
            "operatorname" => {
                let nodes = self.argument(Style::Rm, &name)?;
                self.function(vec![nodes.into()], false)
            }
            "left" => self.delimited(style)?,
            n if symbols::is_function(n) => {
                let nodes = self.upright(n)?;
                self.function(nodes, symbols::has_limits(n))
            }
            n if accents::wide_mark(n).is_some() => {
                self.skip_space();
                accents::wide(accents::wide_mark(n).unwrap_or(' '), self.placeable(style)?, f)?
            }
            n if accents::mark(n).is_some() => {
                self.skip_space();
                accents::accented(n, self.placeable(style)?, style, f)?
            }
            n if n.strip_prefix("math").is_some_and(|n| Style::by_name(n).is_some()) => {
                let inner = n.strip_prefix("math").and_then(Style::by_name).unwrap_or(style);
                self.argument(inner.within(style), n)?.into()
            }
            "#" | "%" | "$" | "{" | "}" | "[" | "]" | "_" => {
                let c = name.chars().next().unwrap_or(' ');
                self.symbol(start, c, Class::Ordinary, style)?
            }
            "|" => self.symbol(start, '\u{2016}', Class::Ordinary, style)?,
            n => match symbols::named(n) {
                Some((c, class)) => self.symbol(start, c, class, style)?,
                None => return unknown(),
            },
        })
    }

    /// One above the other, with what the command puts around and between them.
    fn fraction(&mut self, name: &str, style: Style) -> Result<Node, String> {
        let plain = name != "binom";
        let kind = match name {
            "genfrac" => self.genfrac()?,
            _ => pieces::Fraction {
                front: (!plain).then_some('('),
                back: (!plain).then_some(')'),
                rule: if plain { self.fonts.thickness() } else { 0.0 },
                style: u32::from(name != "dfrac"),
            },
        };
        let (num, den) = (self.argument(style, name)?, self.argument(style, name)?);
        pieces::fraction(kind, num, den, self.fonts)
    }

    /// The characters of a word in upright letters.
    fn upright(&self, word: &str) -> Result<Vec<Node>, String> {
        word.chars().map(|c| build::character(c, Style::Rm, self.fonts).map(Node::from)).collect()
    }

    fn root(&mut self, style: Style) -> Result<Option<Vec<Node>>, String> {
        self.skip_space();
        if self.peek() != Some('[') {
            return Ok(None);
        }
        self.at += 1;
        let nodes = self.tokens(&mut style.clone(), Until::Bracket)?;
        self.at += 1;
        Ok(Some(nodes))
    }

    /// A function's name, and room after it unless a delimiter or a script follows.
    fn function(&mut self, mut nodes: Vec<Node>, limits: bool) -> Node {
        let next = self.peek_solid();
        if !next.is_some_and(|c| "([<)]>|/.^_".contains(c)) {
            nodes.push(self.space(0.16667));
        }
        self.after_function = matches!(next, Some('^' | '_'));
        List { limits, ..List::horizontal(nodes, self.fonts) }.into()
    }

    fn delimiter(&mut self, of: &str) -> Result<Option<char>, String> {
        self.skip_space();
        let token = match self.take_command() {
            Some(name) => format!("\\{name}"),
            None => {
                self.at += 1;
                self.chars.get(self.at - 1).map(char::to_string).unwrap_or_default()
            }
        };
        if token == "." {
            return Ok(None);
        }
        symbols::delimiter(&token).map(Some).ok_or_else(|| format!("\\{of} needs a delimiter, not {token:?}"))
    }

    fn delimited(&mut self, style: Style) -> Result<Node, String> {
        let front = self.delimiter("left")?;
        let (mut parts, mut between) = (Vec::new(), Vec::new());
        let mut font = style;
        loop {
            parts.push(self.tokens(&mut font, Until::Right)?);
            if self.take_command().as_deref() == Some("right") {
                break;
            }
            between.push(self.delimiter("middle")?);
        }
        let back = self.delimiter("right")?;
        pieces::delimited(front, parts, &between, back, self.fonts)
    }

    /// The first four arguments of `\genfrac`: both delimiters, the bar's thickness and the style.
    fn genfrac(&mut self) -> Result<pieces::Fraction, String> {
        let mut side = || {
            self.expect('{', "\\genfrac")?;
            self.skip_space();
            let found = if self.peek() == Some('}') { None } else { self.delimiter("genfrac")? };
            self.expect('}', "\\genfrac").map(|()| found)
        };
        let (front, back) = (side()?, side()?);
        let (rule, style) = (self.braced("genfrac")?, self.braced("genfrac")?);
        let rule = rule.trim().parse::<f64>().ok().filter(|v| (0.0..1e4).contains(v));
        let rule = rule.ok_or("the bar of \\genfrac needs a thickness")?;
        let style = match style.trim() {
            "" => 1,
            s => s.parse::<u32>().ok().filter(|s| *s <= 3).ok_or("the style of \\genfrac is 0 to 3")?,
        };
        Ok(pieces::Fraction { front, back, rule, style })
    }

    fn substack(&mut self, style: Style) -> Result<Node, String> {
        self.expect('{', "\\substack")?;
        let mut rows = Vec::new();
        loop {
            rows.push(List::horizontal(self.tokens(&mut style.clone(), Until::Row)?, self.fonts));
            if self.peek() == Some('}') {
                self.at += 1;
                return Ok(pieces::rows(rows, self.fonts));
            }
            self.take_command();
        }
    }
}
