//! The figure's title and labels.

use super::Figure;
use crate::artist::{ArtistBase, Coords, HAlign, Text, VAlign};
use crate::each::Each;

/// Where the title and the labels of x and y are at first, in fractions of the figure.
const SUPERTEXTS: [(f64, f64); 3] = [(0.5, 0.98), (0.5, 0.01), (0.02, 0.5)];

impl Figure {
    /// The title over all axes.
    pub fn suptitle(&mut self, text: impl Into<String>) -> &mut Text {
        let (size, weight) = (self.rc.figure_titlesize, self.rc.figure_titleweight);
        let t = self.supertext(0, text);
        (t.ha, t.va) = (HAlign::Center, VAlign::Top);
        (t.props.size_pt, t.props.weight) = (size, weight);
        t
    }

    /// The label of x below all axes.
    pub fn supxlabel(&mut self, text: impl Into<String>) -> &mut Text {
        let (size, weight) = (self.rc.figure_labelsize, self.rc.writing.figure_labelweight);
        let t = self.supertext(1, text);
        (t.ha, t.va) = (HAlign::Center, VAlign::Bottom);
        (t.props.size_pt, t.props.weight) = (size, weight);
        t
    }

    /// The label of y beside all axes.
    pub fn supylabel(&mut self, text: impl Into<String>) -> &mut Text {
        let (size, weight) = (self.rc.figure_labelsize, self.rc.writing.figure_labelweight);
        let t = self.supertext(2, text);
        (t.ha, t.va) = (HAlign::Left, VAlign::Center);
        t.rotation = 90.0;
        (t.props.size_pt, t.props.weight) = (size, weight);
        t
    }

    fn supertext(&mut self, i: usize, text: impl Into<String>) -> &mut Text {
        let (x, y) = SUPERTEXTS[i];
        let mut t = Text::new(ArtistBase::part(3.0), &self.rc, x, y, text);
        t.base.coords = Coords::Figure;
        self.supertexts[i].insert(t)
    }

    /// Which of the title and the labels are where they were put at first.
    pub(super) fn unmoved_supertexts(&self) -> [bool; 3] {
        [0, 1, 2].each(|i| {
            let (x, y) = SUPERTEXTS[i];
            self.supertexts[i].as_ref().is_some_and(|t| if i == 2 { t.x == x } else { t.y == y })
        })
    }
}
