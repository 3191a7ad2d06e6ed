//! How many bins suit some numbers: numpy's rules.

/// The names of the rules.
pub(super) const NAMES: [&str; 7] = ["auto", "fd", "scott", "rice", "sturges", "doane", "sqrt"];

/// The width of bins that a rule gives to finite numbers, one at least; 0 where it gives none.
pub(super) fn width(rule: &str, x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let (lo, hi) = x.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), &v| (a.min(v), b.max(v)));
    let range = hi - lo;
    match rule {
        "sqrt" => range / n.sqrt(),
        "sturges" => range / (n.log2() + 1.0),
        "rice" => range / (2.0 * n.powf(1.0 / 3.0)),
        "scott" => (24.0 * std::f64::consts::PI.sqrt() / n).powf(1.0 / 3.0) * deviation(x),
        "doane" => doane(x, range),
        "fd" => freedman_diaconis(x),
        _ => freedman_diaconis(x).max(range / n.sqrt() / 2.0).min(range / (n.log2() + 1.0)),
    }
}

fn mean(x: &[f64]) -> f64 {
    x.iter().sum::<f64>() / x.len() as f64
}

/// The standard deviation of all.
fn deviation(x: &[f64]) -> f64 {
    let m = mean(x);
    (x.iter().map(|v| (v - m) * (v - m)).sum::<f64>() / x.len() as f64).sqrt()
}

/// As Sturges' rule, with more bins for what is skew.
fn doane(x: &[f64], range: f64) -> f64 {
    let (n, m, sigma) = (x.len() as f64, mean(x), deviation(x));
    if x.len() <= 2 || !(sigma > 0.0) {
        return 0.0;
    }
    let error = (6.0 * (n - 2.0) / ((n + 1.0) * (n + 3.0))).sqrt();
    let skew = x.iter().map(|v| ((v - m) / sigma).powi(3)).sum::<f64>() / n;
    range / (1.0 + n.log2() + (1.0 + skew.abs() / error).log2())
}

/// Twice the range of the middle half over the cube root of how many there are.
fn freedman_diaconis(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(f64::total_cmp);
    let part = |p: f64| super::percentile(&sorted, p);
    2.0 * (part(75.0) - part(25.0)) * (x.len() as f64).powf(-1.0 / 3.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_numpys() {
        let x: Vec<f64> = (0..40).map(|i| f64::from(i * 37 % 101).powi(2) / 64.0).collect();
        // numpy.lib._histograms_impl._hist_bin_<rule>(x, None).
        let known = [
            ("auto", 24.71556108434098),
            ("fd", 45.23089938798027),
            ("scott", 48.903561832130286),
            ("rice", 22.84388857978802),
            ("sturges", 24.71556108434098),
            ("doane", 19.95950650470461),
            ("sqrt", 24.70529422006546),
        ];
        for (rule, expected) in known {
            let found = width(rule, &x);
            assert!((found - expected).abs() < 1e-12 * expected, "{rule}: {found}, not {expected}");
        }
        assert_eq!(width("doane", &[1.0, 1.0, 1.0]), 0.0);
    }
}
