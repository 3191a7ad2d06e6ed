//! What the server counts, as Prometheus reads it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::render::Load;

/// A number that only grows.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The upper bounds of the histogram of render times, in seconds.
const BOUNDS_S: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5];

/// How long jobs took.
#[derive(Debug, Default)]
pub(crate) struct Histogram {
    /// For each bound the jobs between it and the one before; last, those above all.
    buckets: [Counter; BOUNDS_S.len() + 1],
    nanoseconds: AtomicU64,
}

impl Histogram {
    pub(crate) fn record(&self, took: Duration) {
        let seconds = took.as_secs_f64();
        let at = BOUNDS_S.iter().position(|b| seconds <= *b).unwrap_or(BOUNDS_S.len());
        self.buckets[at].add();
        self.nanoseconds.fetch_add(took.as_nanos() as u64, Ordering::Relaxed);
    }
}

/// All counters of a server.
#[derive(Debug, Default)]
pub(crate) struct Metrics {
    /// Answers by route and status.
    requests: Mutex<BTreeMap<(&'static str, u16), u64>>,
    /// Clients that left before their answer.
    pub(crate) left: Counter,
    pub(crate) render_seconds: Histogram,
    pub(crate) cache_hits: Counter,
    /// Requests that waited for an equal one's answer.
    pub(crate) joined: Counter,
    /// Frames of live views that clients took.
    pub(crate) frames: Counter,
    /// Waves whose travel times were computed.
    pub(crate) marches: Counter,
    /// Requests that found the queue full.
    pub(crate) refused: Counter,
    /// Jobs that no one waited for any more.
    pub(crate) abandoned: Counter,
}

impl Metrics {
    pub(crate) fn answered(&self, route: &'static str, status: u16) {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        *requests.entry((route, status)).or_default() += 1;
    }

    /// The text that Prometheus reads.
    pub(crate) fn text(&self, load: Load) -> String {
        let mut out = String::new();
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone();
        head(&mut out, "isoplot_http_requests_total", "counter", "Answers, by route and status.");
        for ((route, status), count) in &requests {
            line(
                &mut out,
                &format!("isoplot_http_requests_total{{route=\"{route}\",status=\"{status}\"}}"),
                count,
            );
        }
        head(&mut out, "isoplot_http_errors_total", "counter", "Answers with a status of 400 or above.");
        for (class, from) in [("4xx", 400), ("5xx", 500)] {
            let count: u64 =
                requests.iter().filter(|((_, s), _)| s / 100 * 100 == from).map(|(_, n)| n).sum();
            line(&mut out, &format!("isoplot_http_errors_total{{class=\"{class}\"}}"), count);
        }
        let counters = [
            ("isoplot_http_left_total", "Clients that left before their answer.", &self.left),
            ("isoplot_cache_hits_total", "Answers taken from the cache.", &self.cache_hits),
            ("isoplot_render_joined_total", "Requests that joined an equal one in flight.", &self.joined),
            ("isoplot_live_frames_total", "Frames of live views that clients took.", &self.frames),
            ("isoplot_marches_total", "Waves whose travel times were computed.", &self.marches),
            ("isoplot_render_refused_total", "Requests that found the queue full.", &self.refused),
            ("isoplot_render_abandoned_total", "Jobs whose clients all left.", &self.abandoned),
        ];
        for (name, help, counter) in counters {
            head(&mut out, name, "counter", help);
            line(&mut out, name, counter.get());
        }
        let gauges = [
            ("isoplot_render_queue", "Jobs that wait.", load.queued),
            ("isoplot_render_running", "Jobs that are computed now.", load.running),
            ("isoplot_cache_entries", "Answers in the cache.", load.cached),
            ("isoplot_cache_bytes", "The memory of the cache.", load.cached_bytes),
        ];
        for (name, help, value) in gauges {
            head(&mut out, name, "gauge", help);
            line(&mut out, name, value);
        }
        self.histogram(&mut out);
        out
    }

    fn histogram(&self, out: &mut String) {
        const NAME: &str = "isoplot_render_seconds";
        head(out, NAME, "histogram", "The time that a job took, without its wait.");
        let mut below = 0;
        for (i, count) in self.render_seconds.buckets.iter().enumerate() {
            below += count.get();
            let bound = BOUNDS_S.get(i).map_or("+Inf".to_owned(), f64::to_string);
            line(out, &format!("{NAME}_bucket{{le=\"{bound}\"}}"), below);
        }
        let nanoseconds = self.render_seconds.nanoseconds.load(Ordering::Relaxed);
        line(out, &format!("{NAME}_sum"), nanoseconds as f64 * 1e-9);
        line(out, &format!("{NAME}_count"), below);
    }
}

fn head(out: &mut String, name: &str, kind: &str, help: &str) {
    // Writing to a String cannot fail.
    let _ = write!(out, "# HELP {name} {help}\n# TYPE {name} {kind}\n");
}

fn line(out: &mut String, name: &str, value: impl std::fmt::Display) {
    let _ = writeln!(out, "{name} {value}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_histogram_counts_upwards() {
        let metrics = Metrics::default();
        for ms in [1, 3, 3, 700, 9000] {
            metrics.render_seconds.record(Duration::from_millis(ms));
        }
        let text = metrics.text(Load::default());
        for line in [
            "isoplot_render_seconds_bucket{le=\"0.001\"} 1",
            "isoplot_render_seconds_bucket{le=\"0.005\"} 3",
            "isoplot_render_seconds_bucket{le=\"0.5\"} 3",
            "isoplot_render_seconds_bucket{le=\"1\"} 4",
            "isoplot_render_seconds_bucket{le=\"+Inf\"} 5",
            "isoplot_render_seconds_count 5",
        ] {
            assert!(text.lines().any(|l| l == line), "{line}\n{text}");
        }
        assert!(text.contains("isoplot_render_seconds_sum 9.707"));
    }
}
