//! A marker with the user's changes.

use std::sync::Arc;

use super::shape::Shape;
use super::{FillStyle, Symbol};
use crate::data::Number;
use crate::geom::{Affine, Path, Point};
use crate::render::{CapStyle, JoinStyle, Snap};

/// The most sides, tips or rays of a `(sides, style, angle)` marker.
const MOST_SIDES: usize = 10_000;

/// What a marker was made from.
#[derive(Clone, Debug, PartialEq)]
enum Source {
    Symbol(Symbol),
    Regular { sides: usize, style: u8, angle_deg: f64 },
    Path(Arc<Path>),
    Text { text: Arc<str>, outline: Arc<Path> },
}

/// A marker: a small shape about the origin, of size 1, to be scaled to the marker size.
///
/// ```
/// use isoplot::artist::marker::{FillStyle, MarkerStyle};
/// let marker = MarkerStyle::new("o")?.with_fillstyle(FillStyle::Left).rotated_deg(30.0);
/// assert!(marker.is_filled() && marker.alt_path().is_some());
/// assert!(MarkerStyle::new("blob").is_err());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct MarkerStyle {
    source: Source,
    fillstyle: FillStyle,
    user_transform: Option<Affine>,
    user_capstyle: Option<CapStyle>,
    user_joinstyle: Option<JoinStyle>,
    shape: Shape,
}

impl Default for MarkerStyle {
    /// No marker.
    fn default() -> Self {
        Symbol::Nothing.into()
    }
}

impl From<Symbol> for MarkerStyle {
    fn from(symbol: Symbol) -> Self {
        Self::of(Source::Symbol(symbol))
    }
}

impl MarkerStyle {
    /// The marker of this name: one of matplotlib's characters (`"o"`, `"s"`, `"^"`, `"none"` ...), a tick
    /// or caret (`"tickleft"`, `"caretupbase"` ...), or mathtext, `"$...$"`.
    ///
    /// # Errors
    /// For a name that is none of these, and for mathtext that is not understood.
    pub fn new(name: &str) -> Result<Self, String> {
        if let Some(symbol) = Symbol::from_code(name) {
            return Ok(symbol.into());
        }
        if crate::text::is_mathtext(name) {
            return Ok(Self::from_text_path(name, crate::text::mathtext_outline(name)?));
        }
        Err(format!(
            "{name:?} is not a marker: use one of . , o v ^ < > 1 2 3 4 8 s p P * h H + x X D d | _ none"
        ))
    }

    /// The tick or caret of this number, [`TICKLEFT`](super::TICKLEFT) to
    /// [`CARETDOWNBASE`](super::CARETDOWNBASE).
    ///
    /// # Errors
    /// For any other number.
    pub fn from_number(number: i32) -> Result<Self, String> {
        let symbol = Symbol::from_number(number);
        symbol.map(Self::from).ok_or_else(|| format!("{number} is not a marker: numbers are 0 to 11"))
    }

    /// A regular polygon (`style` 0), a star (1) or an asterisk (2), turned counter-clockwise by
    /// `angle_deg`.
    ///
    /// # Errors
    /// For another style, and for no sides or more than 10,000.
    pub fn regular(sides: usize, style: u8, angle_deg: impl Number) -> Result<Self, String> {
        if style > 2 {
            return Err(format!(
                "{style} is not the style of a marker: 0 is a polygon, 1 a star, 2 an asterisk"
            ));
        }
        if sides == 0 || sides > MOST_SIDES {
            return Err(format!("a marker has 1 to {MOST_SIDES} sides, not {sides}"));
        }
        Ok(Self::of(Source::Regular { sides, style, angle_deg: angle_deg.to_f64() }))
    }

    /// A path, scaled so that its farthest coordinate is at 0.5.
    ///
    /// # Errors
    /// For a path that has no finite point but the origin.
    pub fn from_path(path: Path) -> Result<Self, String> {
        if farthest(&path) > 0.0 {
            Ok(Self::of(Source::Path(Arc::new(path))))
        } else {
            Err("a marker's path needs a finite point away from the origin".to_owned())
        }
    }

    /// An open polyline, scaled as [`MarkerStyle::from_path`] does.
    ///
    /// # Errors
    /// The same.
    pub fn from_vertices(vertices: impl IntoIterator<Item = impl Into<Point>>) -> Result<Self, String> {
        Self::from_path(Path::polyline(vertices.into_iter().map(Into::into).collect()))
    }

    /// The outline of the mathematical text `text` (for [`MarkerStyle::text`]), in any unit: moved to the
    /// middle and scaled to size 1.
    pub fn from_text_path(text: &str, outline: Path) -> Self {
        Self::of(Source::Text { text: text.into(), outline: Arc::new(outline) })
    }

    /// The text of a `"$...$"` marker.
    pub fn text(&self) -> Option<&str> {
        match &self.source {
            Source::Text { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The marker with another part of it filled.
    #[must_use]
    pub fn with_fillstyle(mut self, fillstyle: FillStyle) -> Self {
        self.fillstyle = fillstyle;
        self.rebuild();
        self
    }

    /// The marker with another end of its open lines.
    #[must_use]
    pub fn with_capstyle(mut self, capstyle: CapStyle) -> Self {
        self.user_capstyle = Some(capstyle);
        self
    }

    /// The marker with other corners. Markers without corners (circles, crosses, ticks ...) keep their round
    /// joins, as in matplotlib.
    #[must_use]
    pub fn with_joinstyle(mut self, joinstyle: JoinStyle) -> Self {
        self.user_joinstyle = Some(joinstyle);
        self
    }

    /// The marker mapped by `next`, after all that was done to it before.
    #[must_use]
    pub fn transformed(mut self, next: &Affine) -> Self {
        self.user_transform = Some(self.user_transform.map_or(*next, |before| before.then(next)));
        self
    }

    /// The marker turned counter-clockwise by so many degrees.
    #[must_use]
    pub fn rotated_deg(self, degrees: impl Number) -> Self {
        self.transformed(&Affine::rotate_deg(degrees.to_f64()))
    }

    /// The marker turned counter-clockwise by so many radians.
    #[must_use]
    pub fn rotated_rad(self, radians: impl Number) -> Self {
        let radians = radians.to_f64();
        let (s, c) = radians.sin_cos();
        self.transformed(&Affine::new(c, s, -s, c, 0.0, 0.0))
    }

    /// The marker made wider by `sx` and higher by `sy`.
    #[must_use]
    pub fn scaled(self, sx: impl Number, sy: impl Number) -> Self {
        self.transformed(&Affine::scale(sx.to_f64(), sy.to_f64()))
    }

    /// The shape: all of it, or the part that has the face colour.
    pub fn path(&self) -> &Path {
        &self.shape.path
    }

    /// The map that gives [`MarkerStyle::path`] its size of about 1, the user's changes included.
    pub fn transform(&self) -> Affine {
        self.with_user(&self.shape.transform)
    }

    /// The part that has the alternate face colour; `None` where there is none.
    pub fn alt_path(&self) -> Option<&Path> {
        self.shape.alt.as_ref().map(|(path, _)| &**path)
    }

    /// The map for [`MarkerStyle::alt_path`].
    pub fn alt_transform(&self) -> Option<Affine> {
        self.shape.alt.as_ref().map(|(_, transform)| self.with_user(transform))
    }

    /// The map from [`MarkerStyle::path`] to pixels for a marker of `size` pixels (a `","` is always one).
    pub fn pixel_transform(&self, size: f64) -> Affine {
        let transform = self.transform();
        if self.is_pixel() { transform } else { transform.then(&Affine::scale(size, size)) }
    }

    /// The map from [`MarkerStyle::alt_path`] to pixels for a marker of `size` pixels.
    pub fn alt_pixel_transform(&self, size: f64) -> Option<Affine> {
        self.alt_transform().map(|transform| transform.then(&Affine::scale(size, size)))
    }

    fn with_user(&self, transform: &Affine) -> Affine {
        self.user_transform.map_or(*transform, |user| transform.then(&user))
    }

    /// What the user's turns, scalings and other maps add up to.
    pub fn user_transform(&self) -> Option<Affine> {
        self.user_transform
    }

    /// The size in pixels from which the marker is snapped to the pixel grid: infinite for never, `None`
    /// where the path decides. See [`MarkerStyle::snap`].
    pub fn snap_threshold(&self) -> Option<f64> {
        self.shape.snap_threshold
    }

    /// Whether a marker of `size` pixels is snapped to the pixel grid.
    pub fn snap(&self, size: f64) -> Snap {
        match self.shape.snap_threshold {
            None => Snap::Auto,
            Some(threshold) if size >= threshold => Snap::On,
            Some(_) => Snap::Off,
        }
    }

    /// How its edges turn.
    pub fn joinstyle(&self) -> JoinStyle {
        self.shape.joinstyle.map_or(JoinStyle::Round, |own| self.user_joinstyle.unwrap_or(own))
    }

    /// How its open lines end.
    pub fn capstyle(&self) -> CapStyle {
        self.user_capstyle.unwrap_or(CapStyle::Butt)
    }

    /// Which part of it is filled.
    pub fn fillstyle(&self) -> FillStyle {
        self.fillstyle
    }

    /// Whether it has a face: false for markers of lines, and for [`FillStyle::None`].
    pub fn is_filled(&self) -> bool {
        self.shape.has_inside && self.fillstyle != FillStyle::None
    }

    /// Whether there is nothing to draw.
    pub fn is_nothing(&self) -> bool {
        self.shape.path.is_empty()
    }

    /// Whether it is `","`, which is one pixel whatever its size, and has no edge.
    pub fn is_pixel(&self) -> bool {
        self.source == Source::Symbol(Symbol::Pixel)
    }

    fn of(source: Source) -> Self {
        let mut marker = Self {
            source,
            fillstyle: FillStyle::Full,
            user_transform: None,
            user_capstyle: None,
            user_joinstyle: None,
            shape: Shape::nothing(),
        };
        marker.rebuild();
        marker
    }

    fn rebuild(&mut self) {
        self.shape = match &self.source {
            Source::Symbol(symbol) => Shape::of(*symbol, self.fillstyle),
            Source::Regular { sides, style, angle_deg } => Shape::regular(*sides, *style, *angle_deg),
            Source::Path(path) => {
                let scale = 0.5 / farthest(path);
                Shape::closed(Arc::clone(path), Affine::scale(scale, scale), None)
            }
            Source::Text { outline, .. } => Shape::text(outline),
        };
    }
}

/// The largest coordinate of all finite points, without its sign.
fn farthest(path: &Path) -> f64 {
    let finite = path.points().iter().filter(|p| p.is_finite());
    finite.fold(0.0, |most, p| p.x.abs().max(p.y.abs()).max(most))
}
