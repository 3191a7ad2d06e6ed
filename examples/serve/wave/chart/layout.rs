//! Where the parts of a map go, in pixels: the map as large as its shape allows, the bar below it or to its right.

use isoplot::Figure;
use isoplot::geom::BBox;

use super::View;
use super::degrees::mercator;

/// Below this side a map has no texts.
const LEAST_PX: f64 = 90.0;

/// The average letter is this wide in ems.
const LETTER: f64 = 0.6;
const BOLD_LETTER: f64 = 0.68;

/// The places of a map's parts. Pixels have y upwards, as everywhere in isoplot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    /// The picture's size, pixels.
    size: (f64, f64),
    dpi: f64,
    /// The size of texts from which all lengths derive, points.
    pub(super) font_pt: f64,
    pub(crate) map: BBox,
    /// The bar, and whether it stands upright.
    pub(super) bar: Option<(BBox, bool)>,
    /// The middles of the texts' base lines.
    pub(super) title: (f64, f64),
    pub(super) subtitle: (f64, f64),
    /// Whether there is room for the map alone.
    pub(super) bare: bool,
}

impl Layout {
    pub(super) fn new(figure: &Figure, view: &View) -> Self {
        let (width_px, height_px) = figure.width_height();
        let (w, h, dpi) = (f64::from(width_px), f64::from(height_px), figure.get_dpi());
        // The text of a picture of half the size is not half as large: it would be hard to read.
        let font_pt = 10.0 * ((w / dpi / 6.4) * (h / dpi / 4.8)).sqrt().sqrt().clamp(0.6, 1.8);
        let shape = (mercator(view.north) - mercator(view.south)) / (view.east - view.west);
        let em = font_pt * dpi / 72.0;
        let upright = Self::with_bar(true, w, h, em, shape);
        let lying = Self::with_bar(false, w, h, em, shape);
        let best = if upright.0.width() > lying.0.width() { upright } else { lying };
        let (map, bar, middle) = best;
        let bare = !(w.min(h) >= LEAST_PX && map.width().min(map.height()) >= 4.0 * em);
        if bare {
            let map = BBox::new(0.0, 0.0, w, h);
            let nowhere = (0.0, 0.0);
            let (title, subtitle, bar) = (nowhere, nowhere, None);
            return Self { size: (w, h), dpi, font_pt, map, bar, title, subtitle, bare };
        }
        let title = (middle, map.y1 + 2.0 * em);
        let subtitle = (middle, map.y1 + 0.6 * em);
        Self { size: (w, h), dpi, font_pt, map, bar: Some(bar), title, subtitle, bare }
    }

    /// The map, the bar, and the middle of both, when the bar stands upright or lies.
    fn with_bar(upright: bool, w: f64, h: f64, em: f64, shape: f64) -> (BBox, (BBox, bool), f64) {
        // Degrees left and below, half a longitude or the bar to the right, two lines of text above.
        let (left, above, below) = (3.4 * em, 3.6 * em, 1.9 * em);
        let (right, under) = if upright { (6.2 * em, below) } else { (1.6 * em, below + 4.9 * em) };
        let room = ((w - left - right).max(1.0), (h - above - under).max(1.0));
        let width = room.0.min(room.1 / shape).max(1.0).floor();
        let height = (width * shape).max(1.0).round();
        let x0 = (left + 0.5 * (room.0 - width)).round();
        let y0 = (under + 0.5 * (room.1 - height)).round();
        let map = BBox::from_bounds(x0, y0, width, height);
        let bar = if upright {
            BBox::from_bounds(map.x1 + 1.2 * em, y0, 1.2 * em, height)
        } else {
            BBox::from_bounds(x0, y0 - below - 1.6 * em, width, 1.0 * em)
        };
        (map, (bar, upright), 0.5 * (x0 + if upright { bar.x1 } else { map.x1 }))
    }

    /// A rectangle as matplotlib's `add_axes` takes it: left, bottom, width, height in parts of the figure.
    pub(super) fn fraction(&self, b: BBox) -> [f64; 4] {
        let (w, h) = self.size;
        [b.x0 / w, b.y0 / h, b.width() / w, b.height() / h]
    }

    pub(super) fn fraction_of(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (x / self.size.0, y / self.size.1)
    }

    /// Points in pixels.
    pub(super) fn px(&self, points: f64) -> f64 {
        points * self.dpi / 72.0
    }

    /// The width of a line that is so many points wide among texts of 10 points.
    pub(super) fn line(&self, points: f64) -> f64 {
        points * (self.font_pt / 10.0).max(0.8)
    }

    /// The size at which a text is no wider than the picture, points.
    pub(super) fn fit(&self, text: &str, size_pt: f64, bold: bool) -> f64 {
        let letters = text.chars().count().max(1) as f64 * if bold { BOLD_LETTER } else { LETTER };
        size_pt.min(0.96 * self.size.0 / self.px(letters))
    }

    /// The map's pixels counted from the top, as browsers count: left, top, width, height.
    pub(crate) fn map_from_top(&self) -> [f64; 4] {
        [self.map.x0, self.size.1 - self.map.y1, self.map.width(), self.map.height()]
    }
}
