//! Bins of histograms, as numpy's: their edges, and which one a number is in.

use super::{Number, bin_rules};

/// More bins than these are not made.
const MOST: usize = 1 << 20;

/// The bins of a histogram.
#[derive(Clone, Debug, PartialEq)]
pub enum Bins {
    /// So many between the smallest and the largest number.
    Number(usize),
    /// Their edges, ascending.
    Edges(Vec<f64>),
    /// As many as this rule says.
    Rule(&'static str),
}

/// The bins of a histogram: how many between the smallest and the largest number, their edges, or a rule that says
/// how many there are: `"auto"`, `"fd"`, `"scott"`, `"rice"`, `"sturges"`, `"doane"` or `"sqrt"`, as numpy's.
pub trait IntoBins {
    /// Checks them.
    ///
    /// # Errors
    /// A negative number, a name that is no rule, edges that do not ascend.
    fn into_bins(self) -> Result<Bins, String>;
}

impl IntoBins for usize {
    fn into_bins(self) -> Result<Bins, String> {
        number(self).map(Bins::Number)
    }
}

impl IntoBins for i32 {
    fn into_bins(self) -> Result<Bins, String> {
        usize::try_from(self).map_err(|_| format!("a histogram cannot have {self} bins"))?.into_bins()
    }
}

macro_rules! edges { ($([$($life:lifetime,)? $($n:ident)?] $t:ty;)*) => { $(
    impl<$($life,)? N: Number $(, const $n: usize)?> IntoBins for $t {
        fn into_bins(self) -> Result<Bins, String> {
            given(self.iter().map(|v| v.to_f64()).collect()).map(Bins::Edges)
        }
    }
)* } }
edges! {
    [] Vec<N>;
    ['a,] &'a Vec<N>;
    ['a,] &'a [N];
    [M] [N; M];
    ['a, M] &'a [N; M];
}

impl IntoBins for &str {
    fn into_bins(self) -> Result<Bins, String> {
        let rule = bin_rules::NAMES.into_iter().find(|name| *name == self);
        rule.map(Bins::Rule)
            .ok_or_else(|| format!("{self:?} is not a rule for bins: {}", bin_rules::NAMES.join(", ")))
    }
}

impl Bins {
    /// The edges for these numbers, in this range or from the smallest of them to the largest.
    pub(crate) fn edges(&self, numbers: &[f64], range: Option<(f64, f64)>) -> Result<Vec<f64>, String> {
        let (lo, hi) = range.unwrap_or_else(|| self::range(numbers));
        let n = match self {
            Self::Edges(edges) => return Ok(edges.clone()),
            Self::Number(n) => *n,
            Self::Rule(rule) => {
                let inside: Vec<f64> = numbers.iter().copied().filter(|&v| v >= lo && v <= hi).collect();
                let width = if inside.is_empty() { 0.0 } else { bin_rules::width(rule, &inside) };
                let n = ((hi - lo) / width).ceil();
                if width > 0.0 && n >= 1.0 { n as usize } else { 1 }
            }
        };
        even((lo, hi), n)
    }
}

/// So many bins can be made.
fn number(n: usize) -> Result<usize, String> {
    if (1..=MOST).contains(&n) { Ok(n) } else { Err(format!("a histogram has 1 to {MOST} bins, not {n}")) }
}

/// From the smallest to the largest finite number; the wrong way round without any.
pub(crate) fn range(numbers: &[f64]) -> (f64, f64) {
    let finite = numbers.iter().filter(|v| v.is_finite());
    finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &v| (a.min(v), b.max(v)))
}

/// The edges of `n` even bins. A range without numbers is that from 0 to 1; a single number is in the middle.
pub(crate) fn even((mut lo, mut hi): (f64, f64), n: usize) -> Result<Vec<f64>, String> {
    let n = number(n)?;
    if lo > hi {
        (lo, hi) = (0.0, 1.0);
    } else if lo == hi {
        (lo, hi) = (lo - 0.5, hi + 0.5);
    }
    if !(hi - lo).is_finite() {
        return Err(format!("bins must have a finite width, which those from {lo} to {hi} do not"));
    }
    Ok(super::linspace(lo, hi, n + 1))
}

/// Edges that were given: two at least, finite, ascending.
pub(crate) fn given(edges: Vec<f64>) -> Result<Vec<f64>, String> {
    let ascend = edges.windows(2).all(|w| w[0] <= w[1]) && edges.iter().all(|v| v.is_finite());
    if edges.len() < 2 || !ascend {
        return Err(format!("the edges of bins must be two at least, and ascend: {edges:?}"));
    }
    Ok(edges)
}

/// The bin of a number; the last one holds its right edge too.
pub(crate) fn bin(edges: &[f64], v: f64) -> Option<usize> {
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
