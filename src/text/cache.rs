//! Lines laid out before, kept for all threads. Bounded; results never depend on it.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use super::{FontProps, GlyphRun};

/// When it holds so many lines it starts anew.
const MOST: usize = 8192;
/// Longer texts are not kept.
const LONGEST: usize = 256;

struct Entry {
    props: FontProps,
    size: u32,
    run: Arc<GlyphRun>,
}

type Table = HashMap<u64, Entry>;

static CACHE: LazyLock<(RandomState, Mutex<Table>)> = LazyLock::new(Default::default);

/// The line from the cache, or made by `make`.
pub(super) fn run(
    text: &str,
    props: &FontProps,
    size: u32,
    make: impl FnOnce() -> GlyphRun,
) -> Arc<GlyphRun> {
    if text.len() > LONGEST {
        return Arc::new(make());
    }
    let (hasher, table) = &*CACHE;
    let key = hasher.hash_one((text, size, &props.families, props.weight, props.style));
    let same = |e: &Entry| {
        e.size == size
            && e.run.text == text
            && e.props.weight == props.weight
            && e.props.style == props.style
            && e.props.families == props.families
    };
    if let Some(e) = table.lock().unwrap_or_else(PoisonError::into_inner).get(&key).filter(|e| same(e)) {
        return e.run.clone();
    }
    let run = Arc::new(make());
    let mut table = table.lock().unwrap_or_else(PoisonError::into_inner);
    if table.len() >= MOST {
        table.clear();
    }
    table.insert(key, Entry { props: props.clone(), size, run: run.clone() });
    run
}
