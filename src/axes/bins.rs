//! Bins of histograms, as numpy's: their edges, and which one a number is in.

/// More bins than these are not made.
const MOST: usize = 1 << 20;

/// From the smallest to the largest finite number; the wrong way round without any.
pub(super) fn range(numbers: &[f64]) -> (f64, f64) {
    let finite = numbers.iter().filter(|v| v.is_finite());
    finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &v| (a.min(v), b.max(v)))
}

/// The edges of `n` even bins. A range without numbers is that from 0 to 1; a single number is in the middle.
pub(super) fn even((mut lo, mut hi): (f64, f64), n: usize) -> Result<Vec<f64>, String> {
    if !(1..=MOST).contains(&n) {
        return Err(format!("a histogram has 1 to {MOST} bins, not {n}"));
    }
    if lo > hi {
        (lo, hi) = (0.0, 1.0);
    } else if lo == hi {
        (lo, hi) = (lo - 0.5, hi + 0.5);
    }
    if !(hi - lo).is_finite() {
        return Err(format!("bins must have a finite width, which those from {lo} to {hi} do not"));
    }
    Ok(crate::data::linspace(lo, hi, n + 1))
}

/// Edges that were given: two at least, finite, ascending.
pub(super) fn given(edges: Vec<f64>) -> Result<Vec<f64>, String> {
    let ascend = edges.windows(2).all(|w| w[0] <= w[1]) && edges.iter().all(|v| v.is_finite());
    if edges.len() < 2 || !ascend {
        return Err(format!("the edges of bins must be two at least, and ascend: {edges:?}"));
    }
    Ok(edges)
}

/// The bin of a number; the last one holds its right edge too.
pub(super) fn bin(edges: &[f64], v: f64) -> Option<usize> {
    let last = edges.len() - 1;
    let inside = v >= edges[0] && v <= edges[last];
    inside.then(|| edges.partition_point(|&e| e <= v).saturating_sub(1).min(last - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_too_wide_for_a_number_is_an_error() {
        assert!(even((-1e308, 1e308), 4).is_err());
        assert_eq!(even((2.0, 2.0), 2).unwrap(), [1.5, 2.0, 2.5]);
        assert_eq!(even(range(&[f64::NAN]), 1).unwrap(), [0.0, 1.0]);
    }

    #[test]
    fn the_last_bin_holds_its_right_edge() {
        let edges = [0.0, 1.0, 3.0];
        let found = [-0.1, 0.0, 1.0, 3.0, 3.1, f64::NAN].map(|v| bin(&edges, v));
        assert_eq!(found, [None, Some(0), Some(1), Some(1), None, None]);
    }
}
