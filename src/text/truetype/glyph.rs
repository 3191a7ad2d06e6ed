//! The description of one glyph: contours of points, or components.

use super::fixed::Vector;
use super::reader::Reader;
use super::zone::ON_CURVE;
use crate::each::Each;

/// A glyph as the font has it, in font units.
pub(super) struct Glyph<'a> {
    /// Left and top of its box.
    pub(super) x_min: i32,
    pub(super) y_max: i32,
    pub(super) shape: Shape<'a>,
}

pub(super) enum Shape<'a> {
    Simple(Simple<'a>),
    Composite(Composite<'a>),
}

/// Contours.
pub(super) struct Simple<'a> {
    /// The last point of each contour.
    pub(super) ends: Vec<u16>,
    pub(super) points: Vec<Vector>,
    /// [`ON_CURVE`] or nothing, for each point.
    pub(super) flags: Vec<u8>,
    pub(super) program: &'a [u8],
}

/// Other glyphs, moved and transformed.
pub(super) struct Composite<'a> {
    pub(super) components: Vec<Component>,
    pub(super) program: &'a [u8],
}

pub(super) struct Component {
    pub(super) glyph: u16,
    pub(super) place: Place,
    /// xx, yx, xy, yy in 2.14, where it is transformed.
    pub(super) transform: Option<[i32; 4]>,
    pub(super) round_offset: bool,
    pub(super) scale_offset: bool,
    pub(super) use_metrics: bool,
}

pub(super) enum Place {
    /// By this much, in font units.
    Offset(Vector),
    /// So that a point of the component lies on a point of what is there already.
    Match { there: usize, own: usize },
}

impl<'a> Glyph<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut r = Reader::new(bytes);
        let contours = r.i16()?;
        let [x_min, _, _, y_max] = [r.i16()?, r.i16()?, r.i16()?, r.i16()?].each(i32::from);
        let shape = match u16::try_from(contours) {
            Ok(n) => Shape::Simple(Simple::read(&mut r, n)?),
            Err(_) => Shape::Composite(Composite::read(&mut r)?),
        };
        Some(Self { x_min, y_max, shape })
    }
}

mod bit {
    pub(super) const SHORT: [u8; 2] = [0x02, 0x04];
    pub(super) const SAME_OR_POSITIVE: [u8; 2] = [0x10, 0x20];
    pub(super) const REPEAT: u8 = 0x08;

    pub(super) const WORDS: u16 = 0x0001;
    pub(super) const OFFSETS: u16 = 0x0002;
    pub(super) const ROUND_OFFSET: u16 = 0x0004;
    pub(super) const SCALE: u16 = 0x0008;
    pub(super) const MORE: u16 = 0x0020;
    pub(super) const TWO_SCALES: u16 = 0x0040;
    pub(super) const MATRIX: u16 = 0x0080;
    pub(super) const PROGRAM: u16 = 0x0100;
    pub(super) const USE_METRICS: u16 = 0x0200;
    pub(super) const SCALED_OFFSET: u16 = 0x0800;
    pub(super) const UNSCALED_OFFSET: u16 = 0x1000;
}

impl<'a> Simple<'a> {
    fn read(r: &mut Reader<'a>, contours: u16) -> Option<Self> {
        let ends: Vec<u16> = (0..contours).map(|_| r.u16()).collect::<Option<_>>()?;
        if !ends.is_sorted() {
            return None;
        }
        let n = ends.last().map_or(0, |&end| usize::from(end) + 1);
        // A glyph of no contours may end here.
        let program = if n > 0 { r.u16().and_then(|n| r.take(n.into()))? } else { &[] };
        let mut flags = Vec::with_capacity(n);
        while flags.len() < n {
            let flag = r.u8()?;
            let times = if flag & bit::REPEAT == 0 { 1 } else { usize::from(r.u8()?) + 1 };
            flags.resize((flags.len() + times).min(n), flag);
        }
        let mut points = vec![[0, 0]; n];
        for axis in [0, 1] {
            let mut at = 0_i32;
            for (point, flag) in points.iter_mut().zip(&flags) {
                let same = flag & bit::SAME_OR_POSITIVE[axis] != 0;
                at = at.wrapping_add(match (flag & bit::SHORT[axis] != 0, same) {
                    (true, true) => i32::from(r.u8()?),
                    (true, false) => -i32::from(r.u8()?),
                    (false, true) => 0,
                    (false, false) => i32::from(r.i16()?),
                });
                point[axis] = at;
            }
        }
        flags.iter_mut().for_each(|flag| *flag &= ON_CURVE);
        Some(Self { ends, points, flags, program })
    }
}

impl<'a> Composite<'a> {
    fn read(r: &mut Reader<'a>) -> Option<Self> {
        let mut components = Vec::new();
        let mut flags = bit::MORE;
        while flags & bit::MORE != 0 {
            flags = r.u16()?;
            components.push(Component::read(r, flags)?);
        }
        let program = if flags & bit::PROGRAM != 0 { r.u16().and_then(|n| r.take(n.into())) } else { None };
        Some(Self { components, program: program.unwrap_or_default() })
    }
}

impl Component {
    fn read(r: &mut Reader<'_>, flags: u16) -> Option<Self> {
        let glyph = r.u16()?;
        let (words, offsets) = (flags & bit::WORDS != 0, flags & bit::OFFSETS != 0);
        let mut argument = || match (words, offsets) {
            (true, true) => r.i16().map(i32::from),
            (true, false) => r.u16().map(i32::from),
            (false, true) => r.u8().map(|v| i32::from(v as i8)),
            (false, false) => r.u8().map(i32::from),
        };
        let [a, b] = [argument()?, argument()?];
        let place =
            if offsets { Place::Offset([a, b]) } else { Place::Match { there: a as usize, own: b as usize } };
        let mut number = || r.i16().map(i32::from);
        let transform = if flags & bit::SCALE != 0 {
            let s = number()?;
            Some([s, 0, 0, s])
        } else if flags & bit::TWO_SCALES != 0 {
            Some([number()?, 0, 0, number()?])
        } else if flags & bit::MATRIX != 0 {
            Some([number()?, number()?, number()?, number()?])
        } else {
            None
        };
        let scale_offset = flags & (bit::SCALED_OFFSET | bit::UNSCALED_OFFSET) == bit::SCALED_OFFSET;
        Some(Self {
            glyph,
            place,
            transform,
            round_offset: flags & bit::ROUND_OFFSET != 0,
            scale_offset: transform.is_some() && scale_offset,
            use_metrics: flags & bit::USE_METRICS != 0,
        })
    }
}
