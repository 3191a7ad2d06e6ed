//! Lines laid out before, kept for all threads. Bounded; results never depend on it.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use super::{FontProps, GlyphRun};

/// When it holds so many lines it starts anew.
const MOST: usize = 8192;
/// Longer texts are not kept.
const LONGEST: usize = 256;

/// What sizes the line: that of fonts alone for text, points and dpi (as bits) for mathtext.
type Scale = [u64; 2];

struct Entry {
    props: FontProps,
    scale: Scale,
    run: Arc<GlyphRun>,
}

type Table = HashMap<u64, Entry>;

static CACHE: LazyLock<(RandomState, Mutex<Table>)> = LazyLock::new(Default::default);

/// The line from the cache, or made by `make`.
pub(super) fn run(
    text: &str,
    props: &FontProps,
    scale: Scale,
    make: impl FnOnce() -> GlyphRun,
) -> Arc<GlyphRun> {
    match try_run(text, props, scale, || Ok::<_, std::convert::Infallible>(make())) {
        Ok(run) => run,
        Err(never) => match never {},
    }
}

/// The same where making it may fail: that is not kept.
pub(super) fn try_run<E>(
    text: &str,
    props: &FontProps,
    scale: Scale,
    make: impl FnOnce() -> Result<GlyphRun, E>,
) -> Result<Arc<GlyphRun>, E> {
    if text.len() > LONGEST {
        return make().map(Arc::new);
    }
    let (hasher, table) = &*CACHE;
    let key = hasher.hash_one((text, scale, &props.families, props.weight, props.style, props.math));
    let same = |e: &Entry| {
        e.scale == scale
            && e.run.text == text
            && e.props.weight == props.weight
            && e.props.style == props.style
            && e.props.math == props.math
            && e.props.families == props.families
    };
    if let Some(e) = table.lock().unwrap_or_else(PoisonError::into_inner).get(&key).filter(|e| same(e)) {
        return Ok(e.run.clone());
    }
    let run = Arc::new(make()?);
    let mut table = table.lock().unwrap_or_else(PoisonError::into_inner);
    if table.len() >= MOST {
        table.clear();
    }
    table.insert(key, Entry { props: props.clone(), scale, run: run.clone() });
    Ok(run)
}
