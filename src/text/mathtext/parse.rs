//! Reading mathtext: characters become boxes as they are read.

use super::boxes::{List, Node};
use super::fonts::{Fonts, Style};
use super::symbols::{self, Class};
use super::{accents, build, pieces};

/// Groups within groups beyond this are refused.
const DEEPEST: usize = 50;

/// What ends a row of tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    End,
    Brace,
    Bracket,
    Right,
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

struct Parser<'a> {
    chars: Vec<char>,
    at: usize,
    depth: usize,
    /// Whether the last token was a function that scripts follow.
    after_function: bool,
    fonts: &'a Fonts<'a>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|c| c == ' ' || c == '\t') {
            self.at += 1;
        }
    }

    /// The next character that is no space.
    fn peek_solid(&self) -> Option<char> {
        self.chars[self.at..].iter().copied().find(|c| *c != ' ')
    }

    /// The name of the command at this place, without its backslash.
    fn command(&self) -> Option<String> {
        if self.peek() != Some('\\') {
            return None;
        }
        let after = &self.chars[self.at + 1..];
        let letters = after.iter().take_while(|c| c.is_ascii_alphabetic()).count();
        Some(after[..letters.max(1).min(after.len())].iter().collect())
    }

    fn take_command(&mut self) -> Option<String> {
        let name = self.command()?;
        self.at += 1 + name.chars().count();
        Some(name)
    }

    fn expect(&mut self, c: char, after: &str) -> Result<(), String> {
        self.skip_space();
        if self.peek() != Some(c) {
            return Err(format!("{after} needs a {c}"));
        }
        self.at += 1;
        Ok(())
    }

    fn tokens(&mut self, style: &mut Style, until: Until) -> Result<Vec<Node>, String> {
        let mut nodes = Vec::new();
        loop {
            self.skip_space();
            match self.peek() {
                None if until == Until::End => return Ok(nodes),
                None => {
                    return Err(
                        ["", "} is missing", "] is missing", "\\right is missing"][until as usize].to_owned()
                    );
                }
                Some('}') if until == Until::Brace => return Ok(nodes),
                Some(']') if until == Until::Bracket => return Ok(nodes),
                Some('}') => return Err("a { is missing".to_owned()),
                _ if until == Until::Right && self.command().as_deref() == Some("right") => return Ok(nodes),
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

    fn space(&self, width: f64) -> Node {
        Node::kern(width * self.fonts.quad())
    }

    /// A nucleus with its subscript and superscript.
    fn scripted(&mut self, style: Style) -> Result<Node, String> {
        let bare = matches!(self.peek(), Some('_' | '^' | '\''));
        let mut nucleus = if bare { None } else { Some(self.placeable(style)?) };
        let (mut sub, mut sup) = (None, None);
        loop {
            let before = self.at;
            self.skip_space();
            let (slot, what) = match self.peek() {
                Some('_') => (&mut sub, "subscript"),
                Some('^') => (&mut sup, "superscript"),
                Some('\'') => {
                    self.at += 1;
                    let prime = build::character('\u{2032}', Style::Rm, self.fonts)?.into();
                    let primed = nucleus.into_iter().chain([prime]).collect();
                    nucleus = Some(List::horizontal(primed, self.fonts).into());
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
        if sub.is_none() && sup.is_none() {
            return Ok(nucleus.unwrap_or(Node::blank(0.0)));
        }
        let space = std::mem::take(&mut self.after_function).then(|| self.space(0.16667));
        let nucleus = nucleus.unwrap_or(Node::blank(0.0));
        Ok(build::scripts(nucleus, sub, sup, space, self.fonts))
    }

    /// One thing that may have scripts, or be one.
    fn placeable(&mut self, style: Style) -> Result<Node, String> {
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

    fn argument(&mut self, style: Style, of: &str) -> Result<List, String> {
        self.skip_space();
        if self.peek() == Some('{') { self.group(style) } else { Err(format!("\\{of} needs a {{")) }
    }

    /// What stands in braces, as it is.
    fn braced(&mut self, of: &str) -> Result<String, String> {
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

    fn named(&mut self, style: Style) -> Result<Node, String> {
        let start = self.at;
        let name = self.take_command().unwrap_or_default();
        let unknown = || Err(format!("\\{name} is not known to mathtext"));
        let f = self.fonts;
        Ok(match name.as_str() {
            "frac" | "dfrac" | "binom" => {
                let (num, den) = (self.argument(style, &name)?, self.argument(style, &name)?);
                pieces::fraction(&name, num, den, f)?
            }
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
                let chars = text.chars().map(|c| build::character(c, Style::Rm, f).map(Node::from));
                List::horizontal(chars.collect::<Result<_, _>>()?, f).into()
            }
            "operatorname" => {
                let nodes = self.argument(Style::Rm, &name)?;
                self.function(vec![nodes.into()], false)
            }
            "left" => self.delimited(style)?,
            n if symbols::is_function(n) => {
                let chars = n.chars().map(|c| build::character(c, Style::Rm, f).map(Node::from));
                self.function(chars.collect::<Result<_, _>>()?, symbols::has_limits(n))
            }
            n if accents::mark(n).is_some() => {
                self.skip_space();
                accents::accented(n, self.placeable(style)?, style, f)?
            }
            n if n.strip_prefix("math").is_some_and(|n| Style::by_name(n).is_some()) => {
                let inner = n.strip_prefix("math").and_then(Style::by_name).unwrap_or(style);
                self.argument(inner, n)?.into()
            }
            "%" | "$" | "{" | "}" | "[" | "]" | "_" => {
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
        let middle = self.tokens(&mut style.clone(), Until::Right)?;
        self.take_command();
        let back = self.delimiter("right")?;
        pieces::delimited(front, middle, back, self.fonts)
    }

    /// A symbol with the room around it that its neighbours ask for.
    fn symbol(&mut self, start: usize, c: char, class: Class, style: Style) -> Result<Node, String> {
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
