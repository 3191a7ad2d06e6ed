//! The limits of an axes: set, or following the data.

use super::Axes;
use crate::artist::{Axis, DataLimits, Direction, Limits, now, parse_axis};
use crate::data::{IntoPlace, Number};
use crate::each::Each;
use crate::tick::TickContext;

impl Axes {
    pub(crate) fn axis_of(&self, d: Direction) -> &Axis {
        match d {
            Direction::X => &self.xaxis,
            Direction::Y => &self.yaxis,
        }
    }

    pub(super) fn axis_of_mut(&mut self, d: Direction) -> &mut Axis {
        match d {
            Direction::X => &mut self.xaxis,
            Direction::Y => &mut self.yaxis,
        }
    }

    /// The limits as the next draw will show them.
    pub(crate) fn limits(&self, d: Direction) -> (f64, f64) {
        let axis = self.axis_now(d);
        let l = axis.limits;
        if !l.stale {
            return l.view;
        }
        let view = match self.image_ends(d).filter(|_| l.auto) {
            Some(ends) => self.checked_ends(d, ends),
            None if l.auto => self.autoscaled(&axis, &[self]).unwrap_or(l.view),
            None => l.view,
        };
        widened(view, l.widen)
    }

    /// Makes limits that follow the data from the data as they now are.
    pub(crate) fn settle(&mut self, d: Direction) -> (f64, f64) {
        self.heed_artists();
        let view = self.limits(d);
        let l = &mut self.axis_of_mut(d).limits;
        if l.stale {
            (l.view, l.mutated) = (view, true);
        }
        (l.stale, l.widen, l.image, l.eager) = (false, None, None, None);
        view
    }

    /// Notes that matplotlib makes limits anew here, in the midst of plotting.
    pub(super) fn autoscale_now(&mut self) {
        let n = self.artists.len() as u32;
        for axis in [&mut self.xaxis, &mut self.yaxis] {
            axis.limits.eager = Some(n).filter(|_| axis.limits.stale);
        }
    }

    /// The limits that matplotlib's axes has at this moment, before a draw makes stale ones anew.
    pub(super) fn limits_meanwhile(&self) -> [(f64, f64); 2] {
        [Direction::X, Direction::Y].each(|d| match self.axis_of(d).limits {
            Limits { stale: true, eager: Some(n), .. } => {
                // What is dear to find is kept by the artists themselves, so that their clones have it.
                self.data_limits();
                let mut before = self.clone();
                before.artists.truncate(n as usize);
                before.limits(d)
            }
            l => l.view,
        })
    }

    /// Limits in this order that can be drawn.
    fn checked_ends(&self, d: Direction, (a, b): (f64, f64)) -> (f64, f64) {
        let (lo, hi) = checked_limits(self.axis_of(d), a.min(b), a.max(b), None);
        if a > b { (hi, lo) } else { (lo, hi) }
    }

    /// Asks for limits that follow the data.
    pub(crate) fn request_autoscale(&mut self, (x, y): (bool, bool)) {
        for (on, d) in [(x, Direction::X), (y, Direction::Y)] {
            if !on || !self.axis_of(d).limits.auto {
                continue;
            }
            if self.axis_of(d).limits.image.is_some() {
                // The direction that an image gave to an axis stays.
                self.settle(d);
            }
            let l = &mut self.axis_of_mut(d).limits;
            (l.stale, l.widen) = (true, None);
        }
    }

    /// The limits of axes that share them, `self` among them, where `axis` is what they agree on.
    pub(crate) fn shared_limits(&self, axis: &Axis, members: &[&Axes]) -> (f64, f64) {
        let l = axis.limits;
        let d = axis.direction;
        let image = members.iter().rev().find_map(|m| Some(m.checked_ends(d, m.image_ends(d)?)));
        let view = match image.filter(|_| l.auto) {
            Some(ends) => ends,
            None if l.auto => self.autoscaled(axis, members).unwrap_or(l.view),
            None => l.view,
        };
        members.iter().fold(view, |v, m| widened(v, m.axis_of(axis.direction).limits.widen))
    }

    /// Limits from the data of some axes, with margins; `None` where there is nothing to follow.
    fn autoscaled(&self, axis: &Axis, members: &[&Axes]) -> Option<(f64, f64)> {
        if self.cube.is_some() {
            return Some(self.autoscaled_in_space(axis.direction as usize));
        }
        let data = members.iter().map(|m| m.data_limits()).fold(DataLimits::default(), |a, b| a.union(&b));
        let (range, minpos) = match axis.direction {
            Direction::X => (data.x, data.minpos_x),
            Direction::Y => (data.y, data.minpos_y),
        };
        // Without data, limits change only where someone asked for them, and nobody had set them.
        let asked = axis.limits.stale || members.iter().any(|m| m.axis_of(axis.direction).limits.stale);
        if range.is_none() && (axis.limits.mutated || !asked) {
            return None;
        }
        let (x0, x1) = range.unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
        let (x0, x1) = axis.major.locator.nonsingular_above(x0, x1, minpos.unwrap_or(f64::INFINITY));
        let (low, high) = sticky_bounds(axis, members, x0, x1);
        let scale = &axis.scale;
        let (x0, x1) = scale.limit_range(x0, x1, minpos.unwrap_or(f64::INFINITY));
        let (t0, t1) = (scale.forward(x0), scale.forward(x1));
        let delta = Some((t1 - t0) * axis.limits.margin).filter(|v| v.is_finite()).unwrap_or(0.0);
        let (mut x0, mut x1) = (scale.inverse(t0 - delta), scale.inverse(t1 + delta));
        x0 = low.map_or(x0, |b| x0.max(b));
        x1 = high.map_or(x1, |b| x1.min(b));
        if !self.tight {
            let ctx = self.limit_context(axis, (x0, x1));
            (x0, x1) = axis.major.locator.view_limits(x0, x1, &ctx);
        }
        let (a, b) = checked_limits(axis, x0.min(x1), x0.max(x1), minpos);
        Some(if axis.get_inverted() { (b, a) } else { (a, b) })
    }

    pub(super) fn limit_context<'a>(&self, axis: &'a Axis, view: (f64, f64)) -> TickContext<'a> {
        let (length_in, per_label) = match axis.direction {
            Direction::X => (self.position.width() * self.figure_in.0, 3.0),
            Direction::Y => (self.position.height() * self.figure_in.1, 2.0),
        };
        let room = (length_in * 72.0 / (axis.major_style.labelsize * per_label)).floor();
        TickContext {
            tick_space: if room.is_finite() { room.max(0.0) as usize } else { i32::MAX as usize },
            scale: &*axis.scale,
            round_numbers: self.rc.axes_round_numbers,
            date_unit: axis.major.locator.date_unit(view),
            ..TickContext::of_view(view.0, view.1)
        }
    }

    #[track_caller]
    fn set_limits(&mut self, d: Direction, lo: f64, hi: f64) {
        if !lo.is_finite() || !hi.is_finite() {
            self.base.fail(format!("axis limits must be finite, not {lo} and {hi}"));
            return;
        }
        self.heed_artists();
        let minpos = match d {
            Direction::X => self.data_limits().minpos_x,
            Direction::Y => self.data_limits().minpos_y,
        };
        let (lo, hi) = self.without_nonpositive(d, lo, hi);
        let (a, b) = checked_limits(self.axis_of(d), lo.min(hi), lo.max(hi), minpos);
        let l = &mut self.axis_of_mut(d).limits;
        l.view = if lo > hi { (b, a) } else { (a, b) };
        (l.auto, l.stale, l.mutated, l.widen, l.image) = (false, false, true, None, None);
        l.eager = None;
        l.said = now();
    }

    /// A limit that a logarithmic axis cannot have stays what it was.
    fn without_nonpositive(&mut self, d: Direction, lo: f64, hi: f64) -> (f64, f64) {
        if self.axis_of(d).scale.name() != "log" || (lo > 0.0 && hi > 0.0) {
            return (lo, hi);
        }
        let old = self.settle(d);
        (if lo > 0.0 { lo } else { old.0 }, if hi > 0.0 { hi } else { old.1 })
    }

    /// The numbers (or dates) at the left and the right edge; descending turns the axis around. They no longer follow
    /// the data.
    #[track_caller]
    pub fn set_xlim(&mut self, left: impl IntoPlace, right: impl IntoPlace) -> &mut Self {
        let (left, right) = (self.place(Direction::X, left), self.place(Direction::X, right));
        self.set_limits(Direction::X, left, right);
        self
    }

    /// The numbers (or dates) at the lower and the upper edge; descending turns the axis around.
    #[track_caller]
    pub fn set_ylim(&mut self, bottom: impl IntoPlace, top: impl IntoPlace) -> &mut Self {
        let (bottom, top) = (self.place(Direction::Y, bottom), self.place(Direction::Y, top));
        self.set_limits(Direction::Y, bottom, top);
        self
    }

    /// The number at the left edge; the right one stays as it is.
    #[track_caller]
    pub fn set_xlim_left(&mut self, left: impl IntoPlace) -> &mut Self {
        let right = self.settle(Direction::X).1;
        self.set_xlim(left, right)
    }

    /// The number at the right edge; the left one stays as it is.
    #[track_caller]
    pub fn set_xlim_right(&mut self, right: impl IntoPlace) -> &mut Self {
        let left = self.settle(Direction::X).0;
        self.set_xlim(left, right)
    }

    /// The number at the lower edge; the upper one stays as it is.
    #[track_caller]
    pub fn set_ylim_bottom(&mut self, bottom: impl IntoPlace) -> &mut Self {
        let top = self.settle(Direction::Y).1;
        self.set_ylim(bottom, top)
    }

    /// The number at the upper edge; the lower one stays as it is.
    #[track_caller]
    pub fn set_ylim_top(&mut self, top: impl IntoPlace) -> &mut Self {
        let bottom = self.settle(Direction::Y).0;
        self.set_ylim(bottom, top)
    }

    /// The numbers at the left and the right edge.
    pub fn get_xlim(&self) -> (f64, f64) {
        self.limits(Direction::X)
    }

    /// The numbers at the lower and the upper edge.
    pub fn get_ylim(&self) -> (f64, f64) {
        self.limits(Direction::Y)
    }

    /// The smaller and the larger of the x limits.
    pub fn get_xbound(&self) -> (f64, f64) {
        sorted(self.get_xlim())
    }

    /// The smaller and the larger of the y limits.
    pub fn get_ybound(&self) -> (f64, f64) {
        sorted(self.get_ylim())
    }

    /// Turns the x axis around.
    pub fn invert_xaxis(&mut self) -> &mut Self {
        self.invert(Direction::X)
    }

    /// Turns the y axis around.
    pub fn invert_yaxis(&mut self) -> &mut Self {
        self.invert(Direction::Y)
    }

    fn invert(&mut self, d: Direction) -> &mut Self {
        self.settle(d);
        let axis = self.axis_of_mut(d);
        let inverted = axis.get_inverted();
        axis.set_inverted(!inverted);
        self
    }

    /// The fraction of the data's range left free at each end, in both directions. Default 0.05.
    #[track_caller]
    pub fn margins(&mut self, margin: impl Number) -> &mut Self {
        let margin = margin.to_f64();
        // As in matplotlib, limits then end at the margins, without regard to ticks.
        self.tight = true;
        self.set_xmargin(margin).set_ymargin(margin)
    }

    /// The fraction of the data's width left free at each side; above -0.5.
    #[track_caller]
    pub fn set_xmargin(&mut self, margin: impl Number) -> &mut Self {
        self.set_margin(Direction::X, margin.to_f64())
    }

    /// The fraction of the data's height left free at each side; above -0.5.
    #[track_caller]
    pub fn set_ymargin(&mut self, margin: impl Number) -> &mut Self {
        self.set_margin(Direction::Y, margin.to_f64())
    }

    #[track_caller]
    fn set_margin(&mut self, d: Direction, margin: f64) -> &mut Self {
        if margin > -0.5 && margin.is_finite() {
            let l = &mut self.axis_of_mut(d).limits;
            l.margin = margin;
            self.request_autoscale((d == Direction::X, d == Direction::Y));
        } else {
            self.base.fail(format!("a margin must be above -0.5, not {margin}"));
        }
        self
    }

    /// Lets the limits follow the data, or not: `axis` is `"x"`, `"y"` or `"both"`. As in matplotlib, limits
    /// that were still to be made from the data stay as they were before (0 to 1 at first); to keep those that are
    /// shown, set them: `let (a, b) = ax.get_xlim(); ax.set_xlim(a, b);`.
    #[track_caller]
    pub fn autoscale(&mut self, enable: bool, axis: &str) -> &mut Self {
        let Some((x, y)) = self.base.check(parse_axis(axis)) else { return self };
        for (on, d) in [(x, Direction::X), (y, Direction::Y)] {
            if on {
                let l = &mut self.axis_of_mut(d).limits;
                (l.auto, l.said) = (enable, now());
            }
        }
        if enable {
            self.request_autoscale((x, y));
        }
        self
    }

    /// Makes the limits from the data for the last time.
    pub(super) fn fix_limits(&mut self) -> &mut Self {
        for d in [Direction::X, Direction::Y] {
            self.settle(d);
            self.axis_of_mut(d).limits.auto = false;
        }
        self
    }

    /// Whether margins stop at the edges of artists that ask for it: bars at 0, images at their sides. Default: yes.
    pub fn set_use_sticky_edges(&mut self, on: bool) -> &mut Self {
        self.use_sticky_edges = on;
        self.autoscale_view()
    }

    /// Makes the limits from the data, where they follow the data.
    pub fn autoscale_view(&mut self) -> &mut Self {
        self.request_autoscale((true, true));
        self
    }

    /// Counts the data of all artists as they now are: after `set_data`, with [`Axes::autoscale_view`].
    pub fn relim(&mut self) -> &mut Self {
        self.artists.iter_mut().flatten().for_each(|a| a.relim());
        self
    }
}

/// The values nearest to the data's ends that margins do not cross.
fn sticky_bounds(axis: &Axis, members: &[&Axes], x0: f64, x1: f64) -> (Option<f64>, Option<f64>) {
    if axis.limits.margin == 0.0 {
        return (None, None);
    }
    let mut sticky: Vec<f64> = Vec::new();
    for artist in members.iter().filter(|m| m.use_sticky_edges).flat_map(|m| m.artists()) {
        let (x, y) = artist.sticky_edges();
        let [own_x, own_y] = &artist.base().sticky;
        let (values, own) = if axis.direction == Direction::X { (x, own_x) } else { (y, own_y) };
        sticky.extend(values.iter().chain(own));
    }
    if members.iter().any(|m| m.use_sticky_edges) {
        sticky.extend(&axis.base.sticky[axis.direction as usize]);
    }
    if axis.scale.name() == "log" {
        sticky.retain(|&v| v > 0.0);
    }
    let near = 1e-5 * (x1 - x0).abs();
    let low = sticky.iter().copied().filter(|&v| v < x0 + near).reduce(f64::max);
    let high = sticky.iter().copied().filter(|&v| v >= x1 - near).reduce(f64::min);
    (low, high)
}

/// The limits, wide enough to show what is asked for.
fn widened(view: (f64, f64), widen: Option<(f64, f64)>) -> (f64, f64) {
    match widen {
        Some((lo, hi)) if view.0 <= view.1 => (view.0.min(lo), view.1.max(hi)),
        Some((lo, hi)) => (view.0.max(hi), view.1.min(lo)),
        None => view,
    }
}

fn sorted((a, b): (f64, f64)) -> (f64, f64) {
    (a.min(b), a.max(b))
}

/// Ascending limits that can be drawn.
pub(super) fn checked_limits(axis: &Axis, lo: f64, hi: f64, minpos: Option<f64>) -> (f64, f64) {
    let minpos = minpos.unwrap_or(f64::INFINITY);
    let (lo, hi) = axis.major.locator.nonsingular_above(lo, hi, minpos);
    sorted(axis.scale.limit_range(lo, hi, minpos))
}
