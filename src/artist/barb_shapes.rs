//! The shapes of wind barbs, as matplotlib makes them.

use std::f64::consts::FRAC_PI_2;

use crate::geom::{Affine, Path, Point};

/// What a strength is counted in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Increments {
    pub(super) half: f64,
    pub(super) full: f64,
    pub(super) flag: f64,
}

/// Sizes of parts as fractions of the staff's length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub(super) spacing: f64,
    pub(super) height: f64,
    pub(super) width: f64,
    pub(super) emptybarb: f64,
}

/// How all barbs are made.
#[derive(Clone, Debug)]
pub(super) struct BarbShape {
    pub(super) length: f64,
    /// From the point to the start of the staff, along it.
    pub(super) start: Start,
    pub(super) sizes: Sizes,
    pub(super) increments: Increments,
    pub(super) rounding: bool,
    pub(super) fill_empty: bool,
}

/// Where the staff starts.
#[derive(Clone, Copy, Debug)]
pub(super) enum Start {
    Tip,
    Middle,
    At(f64),
}

/// More flags or barbs than these are not told apart: the staff would leave any picture.
const MOST: f64 = 100.0;

impl Default for BarbShape {
    fn default() -> Self {
        Self {
            length: 7.0,
            start: Start::Tip,
            sizes: Sizes { spacing: 0.125, height: 0.4, width: 0.25, emptybarb: 0.15 },
            increments: Increments { half: 5.0, full: 10.0, flag: 50.0 },
            rounding: true,
            fill_empty: false,
        }
    }
}

/// How many parts a barb has.
struct Tails {
    flags: usize,
    barbs: usize,
    half: bool,
}

impl BarbShape {
    fn tails(&self, strength: f64) -> Tails {
        let Increments { half, full, flag } = self.increments;
        let rest = if self.rounding { half * (strength / half).round_ties_even() } else { strength };
        let flags = (rest / flag).floor().clamp(0.0, MOST);
        let rest = rest.rem_euclid(flag);
        let barbs = (rest / full).floor().clamp(0.0, MOST);
        Tails { flags: flags as usize, barbs: barbs as usize, half: rest.rem_euclid(full) >= half }
    }

    /// The barb of a vector about its point, in units of half its length in points.
    pub(super) fn barb(&self, v: Point, flip: bool) -> Path {
        let tails = self.tails(v.hypot());
        if tails.flags == 0 && tails.barbs == 0 && !tails.half {
            return self.calm();
        }
        let turn = {
            let (s, c) = (v.y.atan2(v.x) + FRAC_PI_2).sin_cos();
            Affine::new(c, s, -s, c, 0.0, 0.0)
        };
        Path::polygon(self.staff(&tails, flip).into_iter().map(|p| turn.apply(p)))
    }

    /// A circle; there and back where it is not to be filled.
    fn calm(&self) -> Path {
        let radius = self.length * self.sizes.emptybarb;
        let step = std::f64::consts::TAU / 20.0;
        let corner = |i: usize| {
            let (s, c) = (step * i as f64 + FRAC_PI_2).sin_cos();
            Point::new(c * radius, s * radius)
        };
        let there: Vec<Point> = (0..=20).map(corner).collect();
        if self.fill_empty {
            return Path::polygon(there);
        }
        let back: Vec<Point> = there.iter().rev().copied().collect();
        Path::polygon(there.into_iter().chain(back))
    }

    /// The outline along an upright staff.
    fn staff(&self, tails: &Tails, flip: bool) -> Vec<Point> {
        let (length, sizes) = (self.length, &self.sizes);
        let (spacing, width) = (length * sizes.spacing, length * sizes.width);
        let height = length * if flip { -sizes.height } else { sizes.height };
        let start = match self.start {
            Start::Tip => 0.0,
            Start::Middle => -length / 2.0,
            Start::At(v) => v,
        };
        let mut points = vec![Point::new(0.0, start)];
        let mut offset = length;
        for _ in 0..tails.flags {
            if offset != length {
                offset += spacing / 2.0;
            }
            points.extend([
                Point::new(0.0, start + offset),
                Point::new(height, start - width / 2.0 + offset),
                Point::new(0.0, start - width + offset),
            ]);
            offset -= width + spacing;
        }
        let line = |offset: f64, part: f64| {
            let foot = Point::new(0.0, start + offset);
            [foot, Point::new(height * part, start + offset + width / 2.0 * part), foot]
        };
        for _ in 0..tails.barbs {
            points.extend(line(offset, 1.0));
            offset -= spacing;
        }
        if tails.half {
            if offset == length {
                // Alone, it is set apart from the end.
                points.push(Point::new(0.0, start + offset));
                offset -= 1.5 * spacing;
            }
            points.extend(line(offset, 0.5));
        }
        points
    }
}
