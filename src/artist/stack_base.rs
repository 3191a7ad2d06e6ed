//! Where stacked areas start: pure numbers.

/// The base line of a stack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Baseline {
    #[default]
    Zero,
    /// As much below 0 as above.
    Sym,
    /// The sum of the squared slopes is smallest.
    Wiggle,
    /// The same, where areas count as much as they are high.
    WeightedWiggle,
}

impl Baseline {
    pub(super) fn parse(name: &str) -> Result<Self, String> {
        Ok(match name {
            "zero" => Self::Zero,
            "sym" => Self::Sym,
            "wiggle" => Self::Wiggle,
            "weighted_wiggle" => Self::WeightedWiggle,
            _ => return Err(format!("{name:?} is not a baseline: zero, sym, wiggle, weighted_wiggle")),
        })
    }

    /// The curves between the areas, from the base line up: one more than there are rows, all as long as the first.
    pub(super) fn curves(self, rows: &[&[f64]]) -> Vec<Vec<f64>> {
        let n = rows.first().map_or(0, |r| r.len());
        let sum = |i: usize| rows.iter().map(|r| r[i]).sum::<f64>();
        let base: Vec<f64> = match self {
            Self::Zero => vec![0.0; n],
            Self::Sym => (0..n).map(|i| -sum(i) * 0.5).collect(),
            Self::Wiggle => (0..n).map(|i| wiggle(rows, i)).collect(),
            Self::WeightedWiggle => weighted(rows, n),
        };
        let mut sums = vec![0.0; n];
        let mut curves = vec![base.clone()];
        for row in rows {
            sums.iter_mut().zip(*row).for_each(|(s, v)| *s += v);
            curves.push(sums.iter().zip(&base).map(|(s, b)| s + b).collect());
        }
        curves
    }
}

fn wiggle(rows: &[&[f64]], i: usize) -> f64 {
    let m = rows.len() as f64;
    rows.iter().enumerate().map(|(k, r)| r[i] * (m - 0.5 - k as f64)).sum::<f64>() / -m
}

/// Byron and Wattenberg, "Stacked graphs", 2008.
fn weighted(rows: &[&[f64]], n: usize) -> Vec<f64> {
    let mut center = 0.0;
    let at = |i: usize| {
        let total: f64 = rows.iter().map(|r| r[i]).sum();
        let inverse = if total > 0.0 { 1.0 / total } else { 0.0 };
        let (mut below, mut moved) = (0.0, 0.0);
        for r in rows {
            below += r[i];
            let up = if i == 0 { 0.5 } else { (total - below + 0.5 * r[i]) * inverse };
            moved += (up - 0.5) * if i == 0 { r[0] } else { r[i] - r[i - 1] };
        }
        center += moved;
        center - 0.5 * total
    };
    (0..n).map(at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stacks_start_where_their_baseline_says() {
        let rows: [&[f64]; 2] = [&[1.0, 2.0], &[3.0, 2.0]];
        let base = |b: Baseline| b.curves(&rows).swap_remove(0);
        assert_eq!(Baseline::Zero.curves(&rows), [[0.0, 0.0], [1.0, 2.0], [4.0, 4.0]]);
        assert_eq!(base(Baseline::Sym), [-2.0, -2.0]);
        assert_eq!(base(Baseline::Wiggle), [-1.5, -2.0]);
        // (0.75 - 0.5) * 1 + (0.25 - 0.5) * -1 above the middle.
        assert_eq!(base(Baseline::WeightedWiggle), [-2.0, -1.5]);
        assert_eq!(Baseline::Sym.curves(&[]), [[]; 1] as [[f64; 0]; 1]);
    }
}
