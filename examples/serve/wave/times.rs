//! Travel times, computed once for all who ask and kept within a number of bytes.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use warp::http::StatusCode;

use super::ask::refused;
use crate::metrics::Metrics;
use crate::refusal::Refusal;
use crate::tsunami::{Bathymetry, Place, Source, TravelTimes, travel_times_while};

/// How often one who waits for another's march looks whether anyone waits for him.
const LOOK: Duration = Duration::from_millis(50);

type Times = Arc<TravelTimes<'static>>;

/// Equal sources have equal names, however many turns round the Earth their longitudes are.
type Name = Vec<u64>;

/// The waves of one sea.
#[derive(Debug)]
pub(crate) struct Waves {
    sea: fn() -> &'static Bathymetry,
    limit: usize,
    state: Mutex<State>,
    /// Wakes those who wait for a march.
    landed: Condvar,
    metrics: Arc<Metrics>,
}

#[derive(Debug, Default)]
struct State {
    /// With the time of their last use.
    kept: HashMap<Name, (Times, u64)>,
    under_way: HashSet<Name>,
    bytes: usize,
    now: u64,
}

impl Waves {
    /// `sea` may take its time at the first call; `limit` is the bytes of times that are kept.
    pub(crate) fn new(sea: fn() -> &'static Bathymetry, limit: usize, metrics: Arc<Metrics>) -> Self {
        Self { sea, limit, state: Mutex::default(), landed: Condvar::new(), metrics }
    }

    pub(crate) fn sea(&self) -> &'static Bathymetry {
        (self.sea)()
    }

    /// The travel times from a source: those kept, those of a march under way, or new ones. For threads that may
    /// wait; `still` says whether anyone wants them.
    ///
    /// # Errors
    /// A source from which no wave can start.
    pub(crate) fn times(&self, source: &Source, still: &dyn Fn() -> bool) -> Result<Times, Refusal> {
        let name = name(source);
        let mut state = self.lock();
        loop {
            state.now += 1;
            let now = state.now;
            if let Some((times, used)) = state.kept.get_mut(&name) {
                *used = now;
                return Ok(times.clone());
            }
            if state.under_way.insert(name.clone()) {
                break;
            }
            state = self.landed.wait_timeout(state, LOOK).unwrap_or_else(PoisonError::into_inner).0;
            if !still() {
                return Err(unwanted());
            }
        }
        drop(state);
        // However the march ends, the next one may begin.
        let march = UnderWay { waves: self, name };
        let times = travel_times_while(self.sea(), source, still).map_err(|e| refused(source, &e))?;
        let times = Arc::new(times.ok_or_else(unwanted)?);
        self.metrics.marches.add();
        self.keep(march.name.clone(), &times);
        Ok(times)
    }

    /// Drops those used longest ago until there is room.
    fn keep(&self, name: Name, times: &Times) {
        let size = size(times);
        if size > self.limit {
            return;
        }
        let mut gone = Vec::new();
        let mut state = self.lock();
        while state.bytes + size > self.limit {
            let oldest = state.kept.iter().min_by_key(|(_, (_, used))| *used).map(|(name, _)| name.clone());
            let Some((times, _)) = oldest.and_then(|name| state.kept.remove(&name)) else { break };
            state.bytes -= self::size(&times);
            gone.push(times);
        }
        state.now += 1;
        let now = state.now;
        state.bytes += size;
        state.kept.insert(name, (times.clone(), now));
        // Freed without the lock.
        drop(state);
        drop(gone);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct UnderWay<'a> {
    waves: &'a Waves,
    name: Name,
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.waves.lock().under_way.remove(&self.name);
        self.waves.landed.notify_all();
    }
}

fn size(times: &Times) -> usize {
    times.seconds.len() * size_of::<f32>()
}

fn name(source: &Source) -> Name {
    let ends = match *source {
        Source::Point { lat, lon } => vec![(lat, lon)],
        Source::Line { from, to } => vec![from, to],
    };
    let bits = |(lat, lon)| {
        // What is no place is refused under the name that it was given.
        let (lat, lon) = Place::new(lat, lon).map_or((lat, lon), |p| (p.lat(), p.lon()));
        [lat.to_bits(), lon.to_bits()]
    };
    ends.into_iter().flat_map(bits).collect()
}

/// No client reads it: all have left.
fn unwanted() -> Refusal {
    Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "no one waits for these travel times any more")
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::tests::pond;

    fn waves(limit: usize) -> Waves {
        Waves::new(pond, limit, Arc::new(Metrics::default()))
    }

    fn point(lon: f64) -> Source {
        Source::Point { lat: 10.0, lon }
    }

    #[test]
    fn equal_sources_are_computed_once() {
        let waves = waves(1 << 20);
        std::thread::scope(|s| {
            for turn in [-360.0, 0.0, 360.0, 0.0, -360.0, 0.0] {
                let waves = &waves;
                s.spawn(move || waves.times(&point(20.0 + turn), &|| true).unwrap());
            }
        });
        assert_eq!(waves.metrics.marches.get(), 1);
    }

    #[test]
    fn those_used_last_are_kept() {
        let one = pond().grid().len() * 4;
        let waves = waves(2 * one + 100);
        for lon in [20.0, 40.0, 20.0, 60.0, 20.0, 60.0] {
            waves.times(&point(lon), &|| true).unwrap();
        }
        assert_eq!(waves.metrics.marches.get(), 3);
        waves.times(&point(40.0), &|| true).unwrap();
        assert_eq!((waves.metrics.marches.get(), waves.lock().bytes), (4, 2 * one));
    }

    #[test]
    fn a_march_that_no_one_wants_ends_and_the_next_begins() {
        let waves = Waves::new(Bathymetry::embedded, 1 << 24, Arc::new(Metrics::default()));
        let asked = AtomicUsize::new(0);
        let left = waves.times(&point(-150.0), &|| asked.fetch_add(1, Ordering::Relaxed) < 2);
        assert_eq!(left.unwrap_err().status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(waves.times(&point(-150.0), &|| true).is_ok());
    }

    #[test]
    fn a_source_that_is_refused_holds_up_no_one() {
        let waves = waves(1 << 20);
        for _ in 0..2 {
            let on_land = waves.times(&Source::Point { lat: -80.0, lon: 0.0 }, &|| true).unwrap_err();
            assert_eq!(on_land.parameter.as_deref(), Some("lat"));
        }
        assert!(waves.lock().under_way.is_empty());
    }
}
