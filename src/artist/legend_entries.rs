//! What a legend names.

use super::{Artist, ArtistBase, Handle, Legend, LegendKey, Line2D, Patch, Scene};
use crate::geom::Path;

/// An artist, and which of its keys.
pub(super) type Key<'a> = (&'a dyn Artist, usize);

/// The keys of one entry.
#[derive(Clone, Debug)]
pub(super) enum Keys<'a> {
    One(Key<'a>),
    /// Those of a tuple of artists.
    Tuple(Vec<Key<'a>>),
}

impl<'a> Keys<'a> {
    pub(super) fn first(&self) -> Option<Key<'a>> {
        match self {
            Self::One(key) => Some(*key),
            Self::Tuple(keys) => keys.first().copied(),
        }
    }
}

/// The keys of one entry, and its text.
pub(super) type Named<'a> = (Keys<'a>, String);

/// What the user wants named.
#[derive(Clone, Debug)]
enum Wanted {
    One(Handle<dyn Artist>),
    /// Under another name.
    Named(Handle<dyn Artist>, String),
    /// Several artists under one name.
    Tuple(Vec<Handle<dyn Artist>>, String),
}

/// Whether a label is one that legends show.
fn is_shown(label: &str) -> bool {
    !label.is_empty() && !label.starts_with('_')
}

/// What a legend names, and how.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entries {
    /// All that had a label when the legend was made.
    named: Vec<Handle<dyn Artist>>,
    /// All that could have had one: what given labels are for.
    all: Vec<Handle<dyn Artist>>,
    /// What the user wants named.
    handles: Option<Vec<Wanted>>,
    /// Artists that are only in the legend.
    own: Vec<Box<dyn Artist>>,
    /// `None`: the artists' own.
    labels: Option<Vec<String>>,
    reverse: bool,
}

impl Entries {
    /// Those of these artists that can be named: of each axes containers last.
    pub(crate) fn of<'a>(artists: impl Iterator<Item = &'a dyn Artist>) -> Self {
        let nameable = artists.filter(|a| a.legend_key() != LegendKey::None && a.get_text() != "_nolegend_");
        let mut all: Vec<&dyn Artist> = nameable.collect();
        all.sort_by_key(|a| (a.base().axes.index, a.legend_key() == LegendKey::Container));
        let named = all.iter().filter(|a| a.legend_labels().iter().any(|(_, label)| is_shown(label)));
        let named = named.map(|&a| Handle::of(a)).collect();
        Self { named, all: all.into_iter().map(Handle::of).collect(), ..Self::default() }
    }

    /// Artists that are only in the legend, after those that are so already.
    pub(super) fn add_own(&mut self, artists: Vec<Box<dyn Artist>>) {
        self.own.extend(artists);
    }

    /// The keys with their texts, in order.
    pub(super) fn found<'a>(&'a self, scene: &'a dyn Scene) -> Vec<Named<'a>> {
        let usual: &[Handle<dyn Artist>] = match &self.handles {
            Some(_) => &[],
            None if !self.own.is_empty() => &[],
            None if self.labels.is_some() => &self.all,
            None => &self.named,
        };
        let usual = usual.iter().filter_map(|&h| scene.artist(h)).flat_map(entries_of);
        let wanted = self.handles.iter().flatten().flat_map(|w| w.entries(scene));
        let own = self.own.iter().flat_map(|a| entries_of(&**a));
        let entries = usual.chain(wanted).chain(own);
        let mut named: Vec<Named<'a>> = match &self.labels {
            Some(labels) => entries.map(|e| e.keys).zip(labels.iter().cloned()).collect(),
            // Of several names only those that are there; of one alone, whose handle was given, any.
            None => entries
                .filter(|e| e.alone || is_shown(e.label))
                .map(|e| (e.keys, e.label.to_owned()))
                .collect(),
        };
        if self.reverse {
            named.reverse();
        }
        named
    }
}

/// An entry before it is known whether it is shown.
struct Entry<'a> {
    keys: Keys<'a>,
    label: &'a str,
    /// Whether its artists have no other.
    alone: bool,
}

impl Wanted {
    fn entries<'a>(&'a self, scene: &'a dyn Scene) -> Vec<Entry<'a>> {
        let entries = |h: Handle<dyn Artist>| scene.artist(h).map(entries_of).unwrap_or_default();
        match self {
            Self::One(h) => entries(*h),
            Self::Named(h, label) => {
                let first = entries(*h).into_iter().next();
                first.map(|e| Entry { label, alone: true, ..e }).into_iter().collect()
            }
            Self::Tuple(handles, label) => {
                let artists = handles.iter().filter_map(|&h| scene.artist(h));
                let keys: Vec<Key<'a>> = artists.flat_map(|a| keys_of(a).map(move |(n, _)| (a, n))).collect();
                let entry = Entry { keys: Keys::Tuple(keys), label, alone: true };
                Some(entry).filter(|e| e.keys.first().is_some()).into_iter().collect()
            }
        }
    }
}

/// The numbers of an artist's keys with their names; none where it cannot be in a legend.
fn keys_of(a: &dyn Artist) -> impl Iterator<Item = (usize, &str)> {
    let can = a.legend_key() != LegendKey::None;
    can.then(|| a.legend_labels()).into_iter().flatten()
}

fn entries_of(a: &dyn Artist) -> Vec<Entry<'_>> {
    let labels: Vec<(usize, &str)> = keys_of(a).collect();
    let alone = labels.len() == 1;
    labels.into_iter().map(|(n, label)| Entry { keys: Keys::One((a, n)), label, alone }).collect()
}

impl dyn Artist {
    fn get_text(&self) -> &str {
        &self.base().label
    }
}

impl Legend {
    /// Names these artists, of any axes of the figure, in this order: `.handles([a.into(), b.into()])`. Default:
    /// all artists with a label that were there when the legend was made.
    pub fn handles(&mut self, handles: impl IntoIterator<Item = Handle<dyn Artist>>) -> &mut Self {
        let mut wanted: Vec<Wanted> = handles.into_iter().map(Wanted::One).collect();
        let others = self.entries.handles.take().into_iter().flatten();
        wanted.extend(others.filter(|w| !matches!(w, Wanted::One(_))));
        self.entries.handles = Some(wanted);
        self
    }

    /// Names one artist, or the first key of one that has several, with this text, after those of [`Legend::handles`].
    pub fn add_handle(
        &mut self,
        handle: impl Into<Handle<dyn Artist>>,
        label: impl Into<String>,
    ) -> &mut Self {
        self.entries.handles.get_or_insert_default().push(Wanted::Named(handle.into(), label.into()));
        self
    }

    /// Names several artists as one, after those of [`Legend::handles`]: matplotlib's `ax.legend([(a, b)], ["both"])`. Their
    /// keys are drawn one over the other, or side by side with [`Legend::ndivide`].
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1);
    /// let line = ax.plot([0, 1], [0, 1]).handle();
    /// let points = ax.scatter([0, 1], [0, 1]).color("r").handle();
    /// ax.legend().add_tuple([line.into(), points.into()], "both");
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    pub fn add_tuple(
        &mut self,
        handles: impl IntoIterator<Item = Handle<dyn Artist>>,
        label: impl Into<String>,
    ) -> &mut Self {
        let tuple = Wanted::Tuple(handles.into_iter().collect(), label.into());
        self.entries.handles.get_or_insert_default().push(tuple);
        self
    }

    /// The texts, in order; artists beyond them are not named. One of several keys, as a pie, takes as many. Default:
    /// the artists' labels. Without [`Legend::handles`], artists without a label of their own are named too.
    pub fn labels<S: Into<String>>(&mut self, labels: impl IntoIterator<Item = S>) -> &mut Self {
        self.entries.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// Names a line that is nowhere else: matplotlib's `handles=[Line2D([], [], color="r", label="a")]`. Such entries
    /// come after those of [`Legend::handles`], and without it they stand alone.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let legend = fig.add_subplot(1, 1, 1).legend();
    /// legend.add_line(|l| { l.color("r").linewidth(4.0).label("line"); });
    /// legend.add_line(|l| { l.linestyle("none").marker("o").markersize(12.0).label("points"); });
    /// legend.add_patch(|p| { p.facecolor("orange").edgecolor("r").label("patch"); });
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn add_line(&mut self, change: impl FnOnce(&mut Line2D)) -> &mut Self {
        let line = Line2D::new(ArtistBase::part(2.0), &self.rc, self.rc.lines_color.clone());
        self.add_own(line, change)
    }

    /// Names a filled shape that is nowhere else: matplotlib's `handles=[Patch(color="r", label="a")]`. See
    /// [`Legend::add_line`].
    #[track_caller]
    pub fn add_patch(&mut self, change: impl FnOnce(&mut Patch)) -> &mut Self {
        self.add_own(Patch::new(ArtistBase::part(1.0), Path::new()), change)
    }

    #[track_caller]
    fn add_own<A: Artist>(&mut self, mut artist: A, change: impl FnOnce(&mut A)) -> &mut Self {
        change(&mut artist);
        self.base.adopt(artist.base_mut().error.take());
        self.entries.own.push(Box::new(artist));
        self
    }

    /// Whether the last entry comes first. Default: no.
    pub fn reverse(&mut self, reverse: bool) -> &mut Self {
        self.entries.reverse = reverse;
        self
    }
}
