//! Tsunamis of the past, to try the map on.

use super::source::Source;

/// An earthquake that raised a tsunami.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Event {
    /// Short name for addresses and command lines.
    pub(crate) key: &'static str,
    /// Its usual name.
    pub(crate) name: &'static str,
    /// Date and time of the earthquake, UTC, as in RFC 3339.
    pub(crate) time: &'static str,
    /// Moment magnitude.
    pub(crate) magnitude: f64,
    /// Where the wave starts.
    pub(crate) source: Source,
    /// A sentence about it.
    pub(crate) note: &'static str,
}

/// The built-in events, latest first. Times and magnitudes are those of the USGS catalogue.
pub(crate) const EVENTS: [Event; 5] = [
    Event {
        key: "illapel-2015",
        name: "Illapel, Chile",
        time: "2015-09-16T22:54:32Z",
        magnitude: 8.3,
        source: Source::Point { lat: -31.573, lon: -71.674 },
        note: "Up to 4.5 m at Coquimbo; the alarm moved a million people off the coast in time.",
    },
    Event {
        key: "tohoku-2011",
        name: "Tohoku, Japan",
        time: "2011-03-11T05:46:24Z",
        magnitude: 9.1,
        source: Source::Point { lat: 38.297, lon: 142.373 },
        note: "Ran 40 m up the coast of Iwate and reached Chile in 22 hours.",
    },
    Event {
        key: "maule-2010",
        name: "Maule, Chile",
        time: "2010-02-27T06:34:11Z",
        magnitude: 8.8,
        source: Source::Point { lat: -36.122, lon: -72.898 },
        note: "53 countries round the Pacific were warned.",
    },
    Event {
        key: "sumatra-2004",
        name: "Sumatra and the Andaman Islands",
        time: "2004-12-26T00:58:53Z",
        magnitude: 9.1,
        source: Source::Line { from: (3.3, 96.0), to: (13.5, 93.0) },
        note: "A rupture of some 1300 km: as a line, for from a point the wave is up to an hour late in the Bay of Bengal.",
    },
    Event {
        key: "valdivia-1960",
        name: "Valdivia, Chile",
        time: "1960-05-22T19:11:20Z",
        magnitude: 9.5,
        source: Source::Point { lat: -38.143, lon: -73.407 },
        note: "The strongest earthquake ever measured; the wave struck Hilo after 15 hours, Japan after 22.",
    },
];

/// The event of a key.
pub(crate) fn event(key: &str) -> Option<&'static Event> {
    EVENTS.iter().find(|event| event.key == key)
}

#[cfg(test)]
mod tests {
    use super::super::Bathymetry;
    use super::*;

    #[test]
    fn every_event_starts_at_sea() {
        for event in &EVENTS {
            let origin = event.source.origin(Bathymetry::embedded()).unwrap();
            // The epicentre of 1960 lies on the coast.
            assert!(origin.moved < 30_000.0, "{}: moved {} m", event.key, origin.moved);
        }
    }

    #[test]
    fn events_are_found_by_key_and_listed_latest_first() {
        assert!(EVENTS.iter().all(|e| event(e.key) == Some(e)));
        assert!(EVENTS.windows(2).all(|pair| pair[0].time > pair[1].time));
        assert_eq!(event("atlantis"), None);
    }
}
