//! Whole multiples of a step at the edges of a range, with some slop for rounding.

/// Python's `divmod` of floats: floored quotient, and the remainder with the divisor's sign.
pub(super) fn divmod(x: f64, w: f64) -> (f64, f64) {
    let mut m = x % w;
    let mut d = (x - m) / w;
    if m != 0.0 {
        if (w < 0.0) != (m < 0.0) {
            m += w;
            d -= 1.0;
        }
    } else {
        m = 0.0_f64.copysign(w);
    }
    let mut q = d.floor();
    if d - q > 0.5 {
        q += 1.0;
    }
    (q, m)
}

/// Multiples of `step` about data that lie `offset` from where the counting starts.
pub(super) struct Edge {
    pub(super) step: f64,
    tolerance: f64,
}

impl Edge {
    pub(super) fn new(step: f64, offset: f64) -> Self {
        let offset = offset.abs();
        let tolerance = if offset > 0.0 {
            // More slop where the offset is large compared with the step.
            let digits = (offset / step).log10();
            10f64.powf(digits - 12.0).clamp(1e-10, 0.4999)
        } else {
            1e-10
        };
        Self { step, tolerance }
    }

    fn close(&self, ms: f64, edge: f64) -> bool {
        (ms - edge).abs() < self.tolerance
    }

    /// The largest n with `n * step <= x`.
    pub(super) fn le(&self, x: f64) -> f64 {
        let (d, m) = divmod(x, self.step);
        if self.close(m / self.step, 1.0) { d + 1.0 } else { d }
    }

    /// The smallest n with `n * step >= x`.
    pub(super) fn ge(&self, x: f64) -> f64 {
        let (d, m) = divmod(x, self.step);
        if self.close(m / self.step, 0.0) { d } else { d + 1.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divmod_is_pythons() {
        assert_eq!(divmod(7.0, 2.0), (3.0, 1.0));
        assert_eq!(divmod(-7.0, 2.0), (-4.0, 1.0));
        // divmod(0.3, 0.1) == (2.0, 0.09999999999999998)
        assert_eq!(divmod(0.3, 0.1), (2.0, 0.09999999999999998));
    }

    #[test]
    fn edges_forgive_rounding() {
        let e = Edge::new(0.1, 0.0);
        assert_eq!(e.le(0.3), 3.0);
        assert_eq!(e.ge(0.30000000000000004), 3.0);
        assert_eq!(e.ge(0.31), 4.0);
    }
}
