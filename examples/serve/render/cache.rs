//! The answers used last, within a number of bytes.

use std::collections::{BTreeMap, HashMap};

use crate::key::Key;
use crate::output::Output;

/// What an entry takes beside its bytes, roughly: map nodes and counters.
const OVERHEAD: usize = 256;

/// One answer may take this part of the cache: a few huge ones would drive out all others.
const LARGEST_PART: usize = 4;

#[derive(Debug)]
pub(super) struct Cache {
    limit: usize,
    bytes: usize,
    entries: HashMap<Key, Entry>,
    /// Keys by the time of their last use.
    by_use: BTreeMap<u64, Key>,
    now: u64,
}

#[derive(Debug)]
struct Entry {
    output: Output,
    used: u64,
}

impl Cache {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, bytes: 0, entries: HashMap::new(), by_use: BTreeMap::new(), now: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn get(&mut self, key: &Key) -> Option<Output> {
        let entry = self.entries.get_mut(key)?;
        self.now += 1;
        let key = self.by_use.remove(&entry.used)?;
        self.by_use.insert(self.now, key);
        entry.used = self.now;
        Some(entry.output.clone())
    }

    /// Keeps an answer, and gives back those that had to go for it.
    pub(super) fn insert(&mut self, key: Key, output: Output) -> Vec<Output> {
        let size = size(&key, &output);
        if size > self.limit / LARGEST_PART || self.entries.contains_key(&key) {
            return Vec::new();
        }
        let mut gone = Vec::new();
        while self.bytes + size > self.limit {
            let Some((_, oldest)) = self.by_use.pop_first() else { break };
            if let Some(entry) = self.entries.remove(&oldest) {
                self.bytes -= self::size(&oldest, &entry.output);
                gone.push(entry.output);
            }
        }
        self.now += 1;
        self.bytes += size;
        self.by_use.insert(self.now, key.clone());
        self.entries.insert(key, Entry { output, used: self.now });
        gone
    }
}

fn size(key: &Key, output: &Output) -> usize {
    key.len() + output.body.len() + OVERHEAD
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::KeyBuilder;

    fn key(name: &str) -> Key {
        KeyBuilder::default().finish(name)
    }

    fn answer(bytes: usize) -> Output {
        Output::new(vec![0; bytes], "text/plain")
    }

    #[test]
    fn what_was_used_last_is_kept() {
        let one = size(&key("a"), &answer(1000));
        let mut cache = Cache::new(4 * one);
        for name in ["a", "b", "c", "d"] {
            assert!(cache.insert(key(name), answer(1000)).is_empty());
        }
        assert_eq!((cache.len(), cache.bytes()), (4, 4 * one));
        assert!(cache.get(&key("a")).is_some());
        assert_eq!(cache.insert(key("e"), answer(1000)).len(), 1);
        assert!(cache.get(&key("b")).is_none());
        assert!(cache.get(&key("a")).is_some() && cache.get(&key("e")).is_some());
        assert_eq!((cache.len(), cache.bytes()), (4, 4 * one));
    }

    #[test]
    fn one_answer_does_not_take_all() {
        let mut cache = Cache::new(10_000);
        cache.insert(key("huge"), answer(5000));
        assert!(cache.get(&key("huge")).is_none());
        for i in 0..1000 {
            cache.insert(key(&i.to_string()), answer(i));
            assert!(cache.bytes() <= 10_000);
        }
        assert_eq!(cache.entries.len(), cache.by_use.len());
    }

    #[test]
    fn an_answer_is_counted_once() {
        let mut cache = Cache::new(100_000);
        cache.insert(key("a"), answer(1000));
        let bytes = cache.bytes();
        cache.insert(key("a"), answer(1000));
        assert_eq!((cache.len(), cache.bytes()), (1, bytes));
    }
}
