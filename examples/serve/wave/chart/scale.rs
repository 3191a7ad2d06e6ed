//! Which hours the colours and the lines stand for.

/// The hours at which bands end, and those of the lines between them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scale {
    pub(super) bands: Vec<f64>,
    pub(super) lines: Vec<f64>,
}

/// Steps of the lines in hours, and the bands to each: a quarter of an hour to half a day.
const STEPS: [(f64, f64); 6] = [(0.25, 3.0), (0.5, 3.0), (1.0, 2.0), (3.0, 3.0), (6.0, 3.0), (12.0, 3.0)];

/// The share of the map that the scale covers: a few shallow bays take days, and would take all colours.
const SHARE: f64 = 0.93;

impl Scale {
    /// Fitted to the hours on a map of this many pixels from west to east; `None` where there are none.
    pub(super) fn of(hours: &[f64], width_px: f64) -> Option<Self> {
        let mut all: Vec<f64> = hours.iter().copied().filter(|h| h.is_finite()).collect();
        if all.is_empty() {
            return None;
        }
        let at = ((all.len() - 1) as f64 * SHARE) as usize;
        let most = *all.select_nth_unstable_by(at, f64::total_cmp).1;
        // Labels need room between the lines.
        let count = (width_px / 32.0).clamp(4.0, 14.0);
        let (step, parts) = STEPS.into_iter().find(|s| most / s.0 <= count).unwrap_or((24.0, 4.0));
        let last = (most / step).ceil().max(1.0);
        let bands = (0..=(last * parts) as usize).map(|n| n as f64 * step / parts).collect();
        let lines = (1..=last as usize).map(|n| n as f64 * step).collect();
        Some(Self { bands, lines })
    }
}
