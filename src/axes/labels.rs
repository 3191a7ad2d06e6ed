//! Titles, axis labels, and text anywhere.

use super::Axes;
use crate::artist::{ArtistBase, Coords, Direction, Entries, HAlign, Legend, Note, Text, TextRole};
use crate::data::IntoPlace;

impl Axes {
    /// The title above the axes; `.loc("left")` and `.loc("right")` are titles of their own. The `.pad(..)` of the
    /// one set last is that of all three, as in matplotlib.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.set_title("hi mom");
    /// ax.set_title("(a)").loc("left").fontweight("bold").pad(10.0);
    /// assert_eq!(ax.get_title("center"), "hi mom");
    /// ```
    #[track_caller]
    pub fn set_title(&mut self, text: impl Into<String>) -> &mut Text {
        self.drop_hidden_titles();
        let mut t = Text::new(ArtistBase::part(3.0), &self.rc, 0.5, 1.0, text);
        t.props.size_pt = self.rc.axes_titlesize;
        t.props.weight = self.rc.axes_titleweight;
        t.ha = HAlign::Center;
        t.role = TextRole::Title { loc: HAlign::Center, pad_pt: self.rc.axes_titlepad, auto_y: true };
        t.base.coords = Coords::Axes;
        let writing = &self.rc.writing;
        t.loc(writing.titlelocation);
        if let Some(color) = &writing.titlecolor {
            t.color = color.clone();
        }
        if let Some(y) = writing.titley {
            t.set_position(t.x, y);
        }
        self.titles.push(t);
        self.titles.last_mut().expect("just added")
    }

    /// The text of the title at `"left"`, `"center"` or `"right"`; empty where there is none.
    pub fn get_title(&self, loc: &str) -> &str {
        let wanted = match loc {
            "left" => HAlign::Left,
            "right" => HAlign::Right,
            _ => HAlign::Center,
        };
        self.shown_titles().find(|t| title_loc(t) == Some(wanted)).map_or("", |t| t.text.as_str())
    }

    /// The titles to be drawn: of each place, the one set last.
    pub(super) fn shown_titles(&self) -> impl Iterator<Item = &Text> {
        let titles = &self.titles;
        (0..titles.len()).filter_map(move |i| {
            let loc = title_loc(&titles[i]);
            (!titles[i + 1..].iter().any(|t| title_loc(t) == loc)).then_some(&titles[i])
        })
    }

    /// From the axes to its titles in points: the title set last says it for all, as in matplotlib.
    pub(super) fn title_pad(&self) -> f64 {
        match self.titles.last().map(|t| t.role) {
            Some(TextRole::Title { pad_pt, .. }) => pad_pt,
            _ => 0.0,
        }
    }

    fn drop_hidden_titles(&mut self) {
        let shown: Vec<Text> = self.shown_titles().cloned().collect();
        self.titles = shown;
    }

    /// The text below the x axis.
    pub fn set_xlabel(&mut self, text: impl Into<String>) -> &mut Text {
        self.xaxis.label.set_text(text)
    }

    /// The text beside the y axis.
    pub fn set_ylabel(&mut self, text: impl Into<String>) -> &mut Text {
        self.yaxis.label.set_text(text)
    }

    /// The text below the x axis.
    pub fn get_xlabel(&self) -> &str {
        &self.xaxis.label.text
    }

    /// The text beside the y axis.
    pub fn get_ylabel(&self) -> &str {
        &self.yaxis.label.text
    }

    /// A legend of all artists that have a label by now; it replaces the one before.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.plot([0, 1], [0, 1]).label("up");
    /// ax.legend().loc("lower right").frameon(false);
    /// ```
    #[track_caller]
    pub fn legend(&mut self) -> &mut Legend {
        let mut legend = Legend::new(&self.rc, Entries::of(self.artists()));
        legend.base.axes = self.id();
        self.legend.insert(legend)
    }

    /// Keeps the legend that there is when another is made: matplotlib's `ax.add_artist(legend)`.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let up = ax.plot([0, 1], [0, 1]).label("up").handle();
    /// let down = ax.plot([0, 1], [1, 0]).label("down").handle();
    /// ax.legend().handles([up.into()]).loc("upper left");
    /// ax.keep_legend();
    /// ax.legend().handles([down.into()]).loc("lower left");
    /// ```
    pub fn keep_legend(&mut self) -> &mut Self {
        if let Some(legend) = self.legend.take() {
            self.add(legend.base.zorder, |_| legend);
        }
        self
    }

    /// The legend, if there is one.
    pub fn get_legend(&self) -> Option<&Legend> {
        self.legend.as_ref()
    }

    /// Text that points at `(x, y)`: `.xytext(..)` and `.textcoords("offset points")` move it away, `.arrowprops(..)`
    /// draws an arrow from it to the point.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// ax.plot([0, 1, 2], [0, 3, 1]);
    /// ax.annotate("peak", (1.0, 3.0)).xytext(1.5, 2.8).arrowprops(|a| {
    ///     a.arrowstyle("->").connectionstyle("arc3,rad=0.2");
    /// });
    /// ```
    #[track_caller]
    pub fn annotate(
        &mut self,
        text: impl Into<String>,
        (x, y): (impl IntoPlace, impl IntoPlace),
    ) -> &mut Text {
        let (x, y) = (self.place(Direction::X, x), self.place(Direction::Y, y));
        let t = self.text(x, y, text);
        t.note = Some(Box::new(Note::at(x, y)));
        t
    }

    /// Text at `(x, y)` in data: numbers, dates or names; `.transform(Coords::Axes)` takes them as fractions of the axes.
    #[track_caller]
    pub fn text(&mut self, x: impl IntoPlace, y: impl IntoPlace, text: impl Into<String>) -> &mut Text {
        let (x, y) = (self.place(Direction::X, x), self.place(Direction::Y, y));
        let rc = self.rc.clone();
        let t = self.add(3.0, |base| Text::new(base, &rc, x, y, text));
        t.base.clip_on = false;
        if !x.is_finite() || !y.is_finite() {
            t.base.fail(format!("a text's place must be finite, not ({x}, {y})"));
        }
        t
    }
}

pub(super) fn title_loc(t: &Text) -> Option<HAlign> {
    if let TextRole::Title { loc, .. } = t.role { Some(loc) } else { None }
}
