//! Reading mathtext: characters become boxes as they are read.

use super::boxes::{List, Node};
use super::fonts::{Fonts, Style};
use super::symbols::{self, Class};
use super::{build, pieces};

/// Groups within groups beyond this are refused.
const DEEPEST: usize = 50;

/// What ends a row of tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    End,
    Brace,
    Bracket,
    /// `\right` or `\middle`.
    Right,
    /// The end of a row or of all rows.
    Row,
}

/// Reads one line: text, and mathtext between dollar signs.
pub(super) fn line(text: &str, fonts: &Fonts<'_>) -> Result<List, String> {
    let mut parts = Vec::new();
    let mut rest = text;
    loop {
        let (plain, after) = cut(rest);
        let plain = plain.replace("\\$", "$");
        let chars = plain.chars().map(|c| build::character(c, Style::Default, fonts).map(Node::from));
        parts.push(List::horizontal(chars.collect::<Result<_, _>>()?, fonts).into());
        let Some(math) = after else { break };
        let (math, after) = cut(math);
        let after = after.ok_or("a dollar sign is missing")?;
        parts.push(math_part(math, fonts)?.into());
        rest = after;
    }
    Ok(List::horizontal(parts, fonts))
}

/// Up to the next dollar sign that is not escaped, and what follows it.
fn cut(text: &str) -> (&str, Option<&str>) {
    let mut escaped = false;
    for (i, c) in text.char_indices() {
        match c {
            '$' if !escaped => return (&text[..i], Some(&text[i + 1..])),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    (text, None)
}

fn math_part(math: &str, fonts: &Fonts<'_>) -> Result<List, String> {
    let mut p = Parser { chars: math.chars().collect(), at: 0, depth: 0, after_function: false, fonts };
    let nodes = p.tokens(&mut fonts.letters(), Until::End)?;
    if nodes.is_empty() {
        return Err("there is nothing between two dollar signs".to_owned());
    }
    Ok(List::horizontal(nodes, fonts))
}

pub(super) struct Parser<'a> {
    pub(super) chars: Vec<char>,
    pub(super) at: usize,
    depth: usize,
    /// Whether the last token was a function that scripts follow.
    pub(super) after_function: bool,
    pub(super) fonts: &'a Fonts<'a>,
}

impl Parser<'_> {
    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub(super) fn skip_space(&mut self) {
        while self.peek().is_some_and(|c| c == ' ' || c == '\t') {
            self.at += 1;
        }
    }

    /// The next character that is no space.
    pub(super) fn peek_solid(&self) -> Option<char> {
        self.chars[self.at..].iter().copied().find(|c| *c != ' ')
    }

    /// The name of the command at this place, without its backslash.
    pub(super) fn command(&self) -> Option<String> {
        if self.peek() != Some('\\') {
            return None;
        }
        let after = &self.chars[self.at + 1..];
        let letters = after.iter().take_while(|c| c.is_ascii_alphabetic()).count();
        Some(after[..letters.max(1).min(after.len())].iter().collect())
    }

    pub(super) fn take_command(&mut self) -> Option<String> {
        let name = self.command()?;
        self.at += 1 + name.chars().count();
        Some(name)
    }

    pub(super) fn expect(&mut self, c: char, after: &str) -> Result<(), String> {
        self.skip_space();
        if self.peek() != Some(c) {
            return Err(format!("{after} needs a {c}"));
        }
        self.at += 1;
        Ok(())
    }

    pub(super) fn tokens(&mut self, style: &mut Style, until: Until) -> Result<Vec<Node>, String> {
        let mut nodes = Vec::new();
        loop {
            self.skip_space();
            match self.peek() {
                None if until == Until::End => return Ok(nodes),
                None => {
                    return Err(["", "} is missing", "] is missing", "\\right is missing", "} is missing"]
                        [until as usize]
                        .to_owned());
                }
                Some('}') if matches!(until, Until::Brace | Until::Row) => return Ok(nodes),
                _ if until == Until::Row && self.command().as_deref() == Some("\\") => return Ok(nodes),
                Some(']') if until == Until::Bracket => return Ok(nodes),
                Some('}') => return Err("a { is missing".to_owned()),
                _ if until == Until::Right
                    && matches!(self.command().as_deref(), Some("right" | "middle")) =>
                {
                    return Ok(nodes);
                }
                _ => nodes.extend(self.token(style)?),
            }
        }
    }

    /// A space, a font, or something that may have scripts.
    fn token(&mut self, style: &mut Style) -> Result<Option<Node>, String> {
        if self.peek() == Some('~') {
            self.at += 1;
            return Ok(Some(self.space(0.33333)));
        }
        let Some(name) = self.command() else { return self.scripted(*style).map(Some) };
        if let Some(width) = symbols::space(&name) {
            self.take_command();
            return Ok(Some(self.space(width)));
        }
        if name == "hspace" {
            self.take_command();
            let text = self.braced(&name)?;
            let width = text.trim().parse::<f64>().ok().filter(|v| v.is_finite());
            let width = width.ok_or_else(|| format!("\\hspace needs a number, not {text:?}"))?;
            return Ok(Some(self.space(width)));
        }
        if let Some(s) = Style::by_name(&name) {
            self.take_command();
            *style = s;
            return Ok(None);
        }
        self.scripted(*style).map(Some)
    }

    pub(super) fn space(&self, width: f64) -> Node {
        Node::kern(width * self.fonts.quad())
    }

    /// A nucleus with its subscript and superscript.
    fn scripted(&mut self, style: Style) -> Result<Node, String> {
        let bare = matches!(self.peek(), Some('_' | '^' | '\''));
        let nucleus = if bare { None } else { Some(self.placeable(style)?) };
        let (mut sub, mut sup) = (None, None);
        let mut primes = 0;
        loop {
            let before = self.at;
            self.skip_space();
            let (slot, what) = match self.peek() {
                Some('_') => (&mut sub, "subscript"),
                Some('^') => (&mut sup, "superscript"),
                Some('\'') => {
                    self.at += 1;
                    primes += 1;
                    continue;
                }
                _ => {
                    self.at = before;
                    break;
                }
            };
            if slot.is_some() {
                return Err(format!("there are two {what}s"));
            }
            self.at += 1;
            *slot = Some(self.placeable(style)?);
        }
        if primes > 0 {
            let mut nodes: Vec<Node> = sup.into_iter().collect();
            for _ in 0..primes {
                nodes.push(pieces::prime(self.fonts)?);
            }
            sup = Some(List::horizontal(nodes, self.fonts).into());
        }
        if sub.is_none() && sup.is_none() {
            return Ok(nucleus.unwrap_or(Node::blank(0.0)));
        }
        let space = std::mem::take(&mut self.after_function).then(|| self.space(0.16667));
        let nucleus = nucleus.unwrap_or(Node::blank(0.0));
        Ok(build::scripts(nucleus, sub, sup, space, self.fonts))
    }

    /// One thing that may have scripts, or be one.
    pub(super) fn placeable(&mut self, style: Style) -> Result<Node, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("it is nested too deeply".to_owned());
        }
        let start = self.at;
        let node = match self.peek() {
            None => Err("something is missing at the end".to_owned()),
            Some('{') => self.group(style).map(Node::from),
            Some('\\') => self.named(style),
            Some(c) => {
                self.at += 1;
                let (c, class) =
                    symbols::literal(c).ok_or_else(|| format!("{c} is not known to mathtext"))?;
                self.symbol(start, c, class, style)
            }
        };
        self.depth -= 1;
        node
    }

    fn group(&mut self, style: Style) -> Result<List, String> {
        self.expect('{', "a group")?;
        let nodes = self.tokens(&mut style.clone(), Until::Brace)?;
        self.at += 1;
        Ok(List::horizontal(nodes, self.fonts))
    }

    pub(super) fn argument(&mut self, style: Style, of: &str) -> Result<List, String> {
        self.skip_space();
        if self.peek() == Some('{') { self.group(style) } else { Err(format!("\\{of} needs a {{")) }
    }

    /// What stands in braces, as it is.
    pub(super) fn braced(&mut self, of: &str) -> Result<String, String> {
        self.expect('{', &format!("\\{of}"))?;
        let (mut text, mut depth) = (String::new(), 1);
        while let Some(c) = self.peek() {
            self.at += 1;
            match c {
                '\\' => {
                    text.extend(self.peek());
                    self.at += 1;
                }
                '{' => depth += 1,
                '}' if depth == 1 => return Ok(text),
                '}' => depth -= 1,
                _ => text.push(c),
            }
        }
        Err("} is missing".to_owned())
    }

    /// A symbol with the room around it that its neighbours ask for.
    pub(super) fn symbol(
        &mut self,
        start: usize,
        c: char,
        class: Class,
        style: Style,
    ) -> Result<Node, String> {
        let node = Node::from(build::character(c, style, self.fonts)?);
        let before = self.chars[..start].iter().rev().copied().find(|c| *c != ' ');
        let after = self.chars[(start + 1).min(self.chars.len())..].iter().copied().find(|c| *c != ' ');
        let spaced = match class {
            Class::Ordinary => false,
            Class::Relation => !self.after_function,
            // At the start of something it is a sign.
            Class::Binary => !self.after_function && !before.is_none_or(|c| "{([<=>:".contains(c)),
            Class::Punctuation => {
                let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
                let in_number = (c == '.' && digit(before) && digit(after))
                    || (c == ',' && before == Some('{') && after == Some('}'));
                if in_number {
                    return Ok(node);
                }
                return Ok(List::horizontal(vec![node, self.space(0.2)], self.fonts).into());
            }
        };
        if !spaced {
            return Ok(node);
        }
        Ok(List::horizontal(vec![self.space(0.2), node, self.space(0.2)], self.fonts).into())
    }
}
