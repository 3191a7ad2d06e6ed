//! Work that is shared among threads: only where its parts do not depend on one another, so that results are equal
//! however many threads there are.

use std::sync::OnceLock;

/// How many threads are worth it for work of so many units, where one needs at least `each`.
pub(crate) fn count(units: usize, each: usize) -> usize {
    // Asked once: the answer is read from files.
    static THERE_ARE: OnceLock<usize> = OnceLock::new();
    let there_are = || *THERE_ARE.get_or_init(|| std::thread::available_parallelism().map_or(1, usize::from));
    match (units / each).min(8) {
        0 | 1 => 1,
        most => most.min(there_are()),
    }
}

/// Makes the results of some items, in their order, in so many threads. `make` gets neighbours together.
pub(crate) fn map<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    make: impl Fn(&[T]) -> Vec<R> + Sync,
) -> Vec<R> {
    if threads < 2 || items.len() < 2 {
        return make(items);
    }
    let mut results: Vec<Vec<R>> = Vec::new();
    results.resize_with(threads, Vec::new);
    let parts = items.chunks(items.len().div_ceil(threads)).zip(&mut results);
    each(parts.collect(), |(part, results)| *results = make(part));
    results.into_iter().flatten().collect()
}

/// Fills bands of neighbours in so many threads; `fill` gets the place of a band's first item, and the band. Bands are
/// multiples of `unit`.
pub(crate) fn fill<T: Send>(
    items: &mut [T],
    unit: usize,
    threads: usize,
    fill: impl Fn(usize, &mut [T]) + Sync,
) {
    let units = items.len() / unit.max(1);
    let band = units.div_ceil(threads.max(1)).max(1) * unit.max(1);
    each(items.chunks_mut(band).enumerate().collect(), |(i, items)| fill(i * band, items));
}

/// Works on every item in a thread of its own, on the first in this one.
pub(crate) fn each<T: Send>(items: Vec<T>, work: impl Fn(T) + Sync) {
    let work = &work;
    run(items.into_iter().map(|item| Box::new(move || work(item)) as Job<'_>).collect());
}

type Job<'a> = Box<dyn FnOnce() + Send + 'a>;

/// Not generic, so that what starts threads is compiled once.
fn run(jobs: Vec<Job<'_>>) {
    let mut jobs = jobs.into_iter();
    let Some(own) = jobs.next() else { return };
    if jobs.len() == 0 {
        return own();
    }
    std::thread::scope(|scope| {
        jobs.for_each(|job| drop(scope.spawn(job)));
        own();
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_kept() {
        for threads in 0..9 {
            for n in 0..20 {
                let items: Vec<usize> = (0..n).collect();
                let squares = map(&items, threads, |part| part.iter().map(|i| i * i).collect());
                assert!(squares.into_iter().eq(items.iter().map(|i| i * i)), "{n} in {threads}");
            }
        }
        for (n, unit, threads) in [(0, 3, 2), (12, 3, 2), (12, 3, 5), (15, 5, 1), (15, 5, 0)] {
            let mut items = vec![0; n];
            fill(&mut items, unit, threads, |first, band| {
                assert!(first % unit == 0 && band.len() % unit == 0);
                band.iter_mut().enumerate().for_each(|(i, item)| *item = first + i);
            });
            assert!(items.into_iter().eq(0..n));
        }
        assert_eq!((count(0, 10), count(19, 10)), (1, 1));
    }
}
