//! Which sides of the axes an axis writes on.

use super::{Axis, Direction, HAlign, VAlign};

impl Axis {
    /// The side of the axis label: `"bottom"`, `"top"` for x, `"left"`, `"right"` for y.
    #[track_caller]
    pub fn set_label_position(&mut self, side: &str) -> &mut Self {
        let Some(second) = self.second_side(side) else { return self };
        self.label_second = second;
        self.label.va = match (self.direction, second) {
            (Direction::X, false) | (Direction::Y, true) => VAlign::Top,
            (Direction::X, true) => VAlign::Baseline,
            (Direction::Y, false) => VAlign::Bottom,
        };
        self
    }

    #[track_caller]
    fn second_side(&mut self, side: &str) -> Option<bool> {
        match (self.direction, side) {
            (Direction::X, "bottom") | (Direction::Y, "left") => Some(false),
            (Direction::X, "top") | (Direction::Y, "right") => Some(true),
            _ => {
                self.base.fail(format!("{side:?} is not a side of this axis"));
                None
            }
        }
    }

    /// The side of ticks and their labels: a side's name, `"both"`, `"none"` or `"default"`.
    #[track_caller]
    pub fn set_ticks_position(&mut self, side: &str) -> &mut Self {
        let (ticks, labels) = match side {
            "both" => ((true, true), None),
            "none" => ((false, false), None),
            "default" => ((true, true), Some((true, false))),
            other => match self.second_side(other) {
                Some(false) => ((true, false), Some((true, false))),
                Some(true) => ((false, true), Some((false, true))),
                None => return self,
            },
        };
        for s in self.styles_mut() {
            (s.first, s.second) = ticks;
            if let Some(l) = labels {
                (s.label_first, s.label_second) = l;
            }
        }
        if let Some((first, _)) = labels {
            self.tick_second = !first;
            self.place_offset_text(!first);
        }
        self
    }

    fn place_offset_text(&mut self, second: bool) {
        match self.direction {
            Direction::X => self.offset_text.va = if second { VAlign::Bottom } else { VAlign::Top },
            Direction::Y => {
                self.offset_text.ha = if second { HAlign::Right } else { HAlign::Left };
                self.offset_text.x = if second { 1.0 } else { 0.0 };
            }
        }
    }

    /// Ticks and labels at the upper side of an x axis.
    #[track_caller]
    pub fn tick_top(&mut self) -> &mut Self {
        self.tick_side("top")
    }

    /// Ticks and labels at the lower side of an x axis.
    #[track_caller]
    pub fn tick_bottom(&mut self) -> &mut Self {
        self.tick_side("bottom")
    }

    /// Ticks and labels at the left side of a y axis.
    #[track_caller]
    pub fn tick_left(&mut self) -> &mut Self {
        self.tick_side("left")
    }

    /// Ticks and labels at the right side of a y axis.
    #[track_caller]
    pub fn tick_right(&mut self) -> &mut Self {
        self.tick_side("right")
    }

    /// Labels that were off stay off.
    #[track_caller]
    fn tick_side(&mut self, side: &str) -> &mut Self {
        let labelled = self.major_style.label_first || self.major_style.label_second;
        self.set_ticks_position(side);
        if !labelled {
            for s in self.styles_mut() {
                (s.label_first, s.label_second) = (false, false);
            }
        }
        self
    }

    /// Takes ticks away from the sides that are not outer ones of a grid of subplots.
    pub(crate) fn hide_inner_ticks(&mut self, keep_first: bool, keep_second: bool) {
        for s in self.styles_mut() {
            (s.first, s.second) = (s.first && keep_first, s.second && keep_second);
        }
    }

    /// Hides labels, the axis' own and the offset on the sides that are not outer ones of a grid of subplots.
    pub(crate) fn hide_inner_labels(&mut self, keep_first: bool, keep_second: bool) {
        for (second, keep) in [(false, keep_first), (true, keep_second)] {
            if keep {
                continue;
            }
            for s in self.styles_mut() {
                *(if second { &mut s.label_second } else { &mut s.label_first }) = false;
            }
            if self.label_second == second {
                self.label.set_text("");
            }
            if self.tick_second == second {
                self.offset_text.base.visible = false;
            }
        }
    }
}
