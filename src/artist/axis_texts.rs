//! The texts that an axis starts with.

use super::{ArtistBase, Direction, HAlign, RotationMode, Text, TextRole, VAlign};
use crate::rc::{RcParams, TickRc};

/// The text beside an axis.
pub(super) fn label_text(direction: Direction, rc: &RcParams) -> Text {
    let mut t = Text::new(ArtistBase::part(3.0), rc, 0.0, 0.0, "");
    t.props.size_pt = rc.axes_labelsize;
    t.props.weight = rc.axes_labelweight;
    t.color = rc.axes_labelcolor.clone();
    t.ha = HAlign::Center;
    match direction {
        Direction::X => {
            t.x = 0.5;
            t.va = VAlign::Top;
            t.role = TextRole::XLabel { pad_pt: rc.axes_labelpad, auto: true };
            t.loc(rc.writing.xlabellocation);
        }
        Direction::Y => {
            t.y = 0.5;
            t.va = VAlign::Bottom;
            t.rotation = 90.0;
            t.rotation_mode = RotationMode::Anchor;
            t.role = TextRole::YLabel { pad_pt: rc.axes_labelpad, auto: true };
            t.loc(rc.writing.ylabellocation);
        }
    }
    t
}

/// The text of what is common to all its numbers.
pub(super) fn offset_text(direction: Direction, rc: &RcParams, tick: &TickRc) -> Text {
    let mut t = Text::new(ArtistBase::part(3.0), rc, 0.0, 0.0, "");
    t.props.size_pt = tick.labelsize;
    t.color = tick.labelcolor.as_ref().unwrap_or(&tick.color).clone();
    if direction == Direction::X {
        (t.x, t.ha, t.va) = (1.0, HAlign::Right, VAlign::Top);
    }
    t
}
