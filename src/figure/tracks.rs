//! The columns, or the rows, of a grid of subplots when they are laid out.
//!
//! Every track has margins for what stands beside its axes (ticks, labels, titles), and outside of these margins for
//! colorbars and padding. What is left is shared by ratio. matplotlib asks a linear solver; for one grid the solution
//! is this.

/// Columns from the left, or rows from the top. Lengths are fractions of the figure.
#[derive(Clone, Debug)]
pub(super) struct Tracks {
    ratios: Vec<f64>,
    margins: Vec<Margins>,
    /// Where each begins, and at last where the last one ends.
    edges: Vec<f64>,
    /// The margins at the last solution.
    solved: Vec<Margins>,
}

/// Room on the two sides of a track.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Margins {
    /// For what stands beside the axes: before them and after them.
    pub(super) sides: [f64; 2],
    /// For colorbars and padding.
    pub(super) bars: [f64; 2],
}

impl Margins {
    fn total(&self) -> f64 {
        self.sides[0] + self.sides[1] + self.bars[0] + self.bars[1]
    }
}

/// The first and the last of some tracks.
pub(super) type Span = (usize, usize);

impl Tracks {
    pub(super) fn new(n: usize, ratios: Option<&Vec<f64>>) -> Self {
        let none = vec![Margins::default(); n];
        let ratios = ratios.cloned().unwrap_or_else(|| vec![1.0; n]);
        Self { ratios, margins: none.clone(), edges: vec![0.0; n + 1], solved: none }
    }

    pub(super) fn len(&self) -> usize {
        self.ratios.len()
    }

    /// Starts anew; the last solution stays.
    pub(super) fn reset(&mut self) {
        self.margins.fill(Margins::default());
    }

    /// Widens the margins around some tracks to at least these.
    pub(super) fn widen(&mut self, span: Span, m: &Margins) {
        for (side, track) in [span.0, span.1].into_iter().enumerate() {
            let own = &mut self.margins[track];
            own.sides[side] = own.sides[side].max(m.sides[side]);
            own.bars[side] = own.bars[side].max(m.bars[side]);
        }
    }

    /// Shares the room between `from` and `to`; whether something is left for the axes.
    pub(super) fn solve(&mut self, from: f64, to: f64) -> bool {
        let taken: f64 = self.margins.iter().map(Margins::total).sum();
        let unit = (to - from - taken) / self.ratios.iter().sum::<f64>();
        let mut at = from;
        self.edges[0] = at;
        for (i, (m, ratio)) in self.margins.iter().zip(&self.ratios).enumerate() {
            at += m.total() + unit * ratio;
            self.edges[i + 1] = at;
        }
        self.solved.clone_from(&self.margins);
        unit > 0.0
    }

    /// From where to where axes over these tracks reach.
    pub(super) fn inner(&self, span: Span) -> (f64, f64) {
        let (from, to) = self.beside_bars(span);
        (from + self.solved[span.0].sides[0], to - self.solved[span.1].sides[1])
    }

    /// These tracks with all margins.
    pub(super) fn whole(&self, span: Span) -> (f64, f64) {
        (self.edges[span.0], self.edges[span.1 + 1])
    }

    /// From where to where axes and what stands beside them reach, up to the colorbars.
    pub(super) fn beside_bars(&self, span: Span) -> (f64, f64) {
        let (from, to) = self.whole(span);
        (from + self.solved[span.0].bars[0], to - self.solved[span.1].bars[1])
    }

    /// The widest margin within some tracks, on the side of the first (0) or the last (1) of two neighbours.
    pub(super) fn widest_within(&self, (first, last): Span, side: usize) -> f64 {
        let inside = self.inside((first, last), side);
        let margin = |m: &Margins| m.sides[side] + m.bars[side];
        self.margins[inside].iter().map(margin).fold(0.0, f64::max)
    }

    /// Makes the margins within some tracks at least as wide, colorbars included.
    pub(super) fn widen_within(&mut self, span: Span, side: usize, width: f64) {
        let inside = self.inside(span, side);
        for m in &mut self.margins[inside] {
            m.sides[side] = m.sides[side].max(width - m.bars[side]);
        }
    }

    /// The tracks that have a margin on this side within some.
    fn inside(&self, (first, last): Span, side: usize) -> std::ops::Range<usize> {
        if side == 0 { first + 1..last + 1 } else { first..last }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_margins_leave_is_shared_by_ratio() {
        let mut t = Tracks::new(2, Some(&vec![1.0, 2.0]));
        t.widen((0, 0), &Margins { sides: [0.1, 0.0], bars: [0.05, 0.05] });
        t.widen((0, 1), &Margins { sides: [0.05, 0.2], bars: [0.0, 0.0] });
        assert!(t.solve(0.0, 1.0));
        let near = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).abs() + (a.1 - b.1).abs() < 1e-12;
        assert!(near(t.inner((0, 0)), (0.15, 0.35)) && near(t.inner((1, 1)), (0.4, 0.8)));
        assert!(near(t.beside_bars((0, 1)), (0.05, 1.0)));
        t.widen((0, 0), &Margins { sides: [0.9, 0.0], bars: [0.0, 0.0] });
        assert!(!t.solve(0.0, 1.0));
        t.reset();
        assert!(t.solve(0.0, 1.0) && near(t.inner((0, 1)), (0.0, 1.0)));
    }

    #[test]
    fn margins_within_a_span_become_equal() {
        let mut t = Tracks::new(3, None);
        t.widen((0, 0), &Margins { sides: [0.0, 0.3], bars: [0.0, 0.1] });
        assert_eq!((t.widest_within((0, 2), 1), t.widest_within((0, 2), 0)), (0.4, 0.0));
        t.widen_within((0, 2), 1, 0.4);
        assert_eq!(
            (t.margins[0].sides[1], t.margins[1].sides[1], t.margins[2].sides[1]),
            (0.30000000000000004, 0.4, 0.0)
        );
    }
}
