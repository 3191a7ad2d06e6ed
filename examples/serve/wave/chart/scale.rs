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

/// The scale ends at so many medians at the latest: the sea beyond a continent, which the wave reaches after a way
/// round it, is not worth the colours of the sea on this side.
const MEDIANS: f64 = 3.0;

/// No sea is this slow; but a picture with lines without end would be.
const LONGEST: f64 = 240.0;

impl Scale {
    /// Fitted to the hours on a map of this many pixels from west to east; `None` where there are none.
    pub(super) fn of(hours: &[f64], width_px: f64) -> Option<Self> {
        let mut all: Vec<f64> = hours.iter().copied().filter(|h| h.is_finite()).collect();
        if all.is_empty() {
            return None;
        }
        let mut quantile = |share: f64| {
            let at = ((all.len() - 1) as f64 * share) as usize;
            *all.select_nth_unstable_by(at, f64::total_cmp).1
        };
        let most = quantile(SHARE).min(MEDIANS * quantile(0.5)).min(LONGEST);
        // Labels need room between the lines.
        let count = (width_px / 32.0).clamp(4.0, 14.0);
        let (step, parts) = STEPS.into_iter().find(|s| most / s.0 <= count).unwrap_or((24.0, 4.0));
        let last = (most / step).ceil().max(1.0);
        let bands = (0..=(last * parts) as usize).map(|n| n as f64 * step / parts).collect();
        let lines = (1..=last as usize).map(|n| n as f64 * step).collect();
        Some(Self { bands, lines })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_fits_the_hours_and_the_room() {
        let hours: Vec<f64> = (0..1000).map(|n| f64::from(n) * 0.03).collect();
        let wide = Scale::of(&hours, 540.0).unwrap();
        assert_eq!((wide.lines[0], wide.lines.last(), wide.bands.len()), (3.0, Some(&30.0), 31));
        assert_eq!(Scale::of(&hours, 100.0).unwrap().lines[0], 12.0);
        let near: Vec<f64> = hours.iter().map(|h| h / 10.0).collect();
        assert_eq!(Scale::of(&near, 540.0).unwrap().lines[..2], [0.25, 0.5]);
    }

    #[test]
    fn a_far_sea_takes_no_colours() {
        let mut hours: Vec<f64> = (0..800).map(|n| f64::from(n) * 0.005).collect();
        hours.extend([30.0; 200]);
        hours.push(f64::NAN);
        assert!(*Scale::of(&hours, 540.0).unwrap().bands.last().unwrap() <= 8.0);
    }

    #[test]
    fn no_hours_have_no_scale() {
        assert_eq!(Scale::of(&[f64::NAN; 3], 540.0), None);
        assert_eq!(Scale::of(&[0.0], 540.0).unwrap().lines, [0.25]);
        assert!(Scale::of(&[1e9], 540.0).unwrap().bands.len() < 50);
    }
}
