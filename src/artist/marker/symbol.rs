//! The named markers.

macro_rules! symbols {
    ($($(#[$doc:meta])* $variant:ident $code:literal;)*) => {
        /// A named marker. The name of each is matplotlib's.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Symbol {
            $($(#[$doc])* $variant,)*
        }

        impl Symbol {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// What a script writes for it: matplotlib's character, or for ticks and carets, which have
            /// none, the name.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }
        }
    };
}

symbols! {
    /// `.`: a circle of half the size.
    Point ".";
    /// `,`: one pixel, whatever the size.
    Pixel ",";
    /// `o`: a circle.
    Circle "o";
    /// `v`: a triangle, tip down.
    TriangleDown "v";
    /// `^`: a triangle, tip up.
    TriangleUp "^";
    /// `<`: a triangle, tip left.
    TriangleLeft "<";
    /// `>`: a triangle, tip right.
    TriangleRight ">";
    /// `1`: three rays, one of them down.
    TriDown "1";
    /// `2`: three rays, one of them up.
    TriUp "2";
    /// `3`: three rays, one of them left.
    TriLeft "3";
    /// `4`: three rays, one of them right.
    TriRight "4";
    /// `8`: eight corners, a side on top.
    Octagon "8";
    /// `s`: a square.
    Square "s";
    /// `p`: five corners, one of them on top.
    Pentagon "p";
    /// `P`: a thick plus sign that can be filled.
    PlusFilled "P";
    /// `*`: a star of five tips.
    Star "*";
    /// `h`: six corners, one of them on top.
    Hexagon1 "h";
    /// `H`: six corners, a side on top.
    Hexagon2 "H";
    /// `+`: a plus sign.
    Plus "+";
    /// `x`: a diagonal cross.
    X "x";
    /// `X`: a thick diagonal cross that can be filled.
    XFilled "X";
    /// `D`: a square on its corner.
    Diamond "D";
    /// `d`: a narrow diamond.
    ThinDiamond "d";
    /// `|`: a vertical line.
    VLine "|";
    /// `_`: a horizontal line.
    HLine "_";
    /// A line of length 1 to the left of the point.
    TickLeft "tickleft";
    /// A line of length 1 to the right of the point.
    TickRight "tickright";
    /// A line of length 1 above the point.
    TickUp "tickup";
    /// A line of length 1 below the point.
    TickDown "tickdown";
    /// An open arrow head that points left, its tip at the point.
    CaretLeft "caretleft";
    /// An open arrow head that points right, its tip at the point.
    CaretRight "caretright";
    /// An open arrow head that points up, its tip at the point.
    CaretUp "caretup";
    /// An open arrow head that points down, its tip at the point.
    CaretDown "caretdown";
    /// An open arrow head that points left, its base at the point.
    CaretLeftBase "caretleftbase";
    /// An open arrow head that points right, its base at the point.
    CaretRightBase "caretrightbase";
    /// An open arrow head that points up, its base at the point.
    CaretUpBase "caretupbase";
    /// An open arrow head that points down, its base at the point.
    CaretDownBase "caretdownbase";
    /// No marker.
    Nothing "none";
}

/// [`Symbol::TickLeft`] as a number.
pub const TICKLEFT: i32 = 0;
/// [`Symbol::TickRight`] as a number.
pub const TICKRIGHT: i32 = 1;
/// [`Symbol::TickUp`] as a number.
pub const TICKUP: i32 = 2;
/// [`Symbol::TickDown`] as a number.
pub const TICKDOWN: i32 = 3;
/// [`Symbol::CaretLeft`] as a number.
pub const CARETLEFT: i32 = 4;
/// [`Symbol::CaretRight`] as a number.
pub const CARETRIGHT: i32 = 5;
/// [`Symbol::CaretUp`] as a number.
pub const CARETUP: i32 = 6;
/// [`Symbol::CaretDown`] as a number.
pub const CARETDOWN: i32 = 7;
/// [`Symbol::CaretLeftBase`] as a number.
pub const CARETLEFTBASE: i32 = 8;
/// [`Symbol::CaretRightBase`] as a number.
pub const CARETRIGHTBASE: i32 = 9;
/// [`Symbol::CaretUpBase`] as a number.
pub const CARETUPBASE: i32 = 10;
/// [`Symbol::CaretDownBase`] as a number.
pub const CARETDOWNBASE: i32 = 11;

impl Symbol {
    /// The symbol that a script means by `code`; also `""`, `" "` and `"None"` for [`Symbol::Nothing`].
    pub fn from_code(code: &str) -> Option<Self> {
        if matches!(code, "" | " " | "None") {
            return Some(Self::Nothing);
        }
        Self::ALL.iter().copied().find(|s| s.code() == code)
    }

    /// The tick or caret of this number, [`TICKLEFT`] to [`CARETDOWNBASE`].
    pub fn from_number(number: i32) -> Option<Self> {
        let first = Self::ALL.iter().position(|&s| s == Self::TickLeft)?;
        let number = usize::try_from(number).ok().filter(|n| *n < 12)?;
        Self::ALL.get(first + number).copied()
    }

    /// Whether the marker has an inside, so that a face colour shows.
    pub fn is_filled(self) -> bool {
        use Symbol::{
            Circle, Diamond, Hexagon1, Hexagon2, Octagon, Pentagon, Pixel, PlusFilled, Point, Square, Star,
            ThinDiamond, TriangleDown, TriangleLeft, TriangleRight, TriangleUp, XFilled,
        };
        matches!(
            self,
            Point
                | Pixel
                | Circle
                | TriangleDown
                | TriangleUp
                | TriangleLeft
                | TriangleRight
                | Octagon
                | Square
                | Pentagon
                | PlusFilled
                | Star
                | Hexagon1
                | Hexagon2
                | XFilled
                | Diamond
                | ThinDiamond
        )
    }
}
