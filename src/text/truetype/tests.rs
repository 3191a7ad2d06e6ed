//! Glyphs are hinted as FreeType hints them, and no font does harm.

use dejavu::{sans, sans_mono, serif};
use ttf_parser::RawFace;

use super::{Size, Tables};
use crate::geom::{Path, Point, Segment};

/// Written by `golden/make_hinting_table.py`.
const TABLE: &str = include_str!("../../../tests/data/hinting.tsv");

fn font(name: &str) -> &'static [u8] {
    match name {
        "DejaVuSans.ttf" => sans::regular(),
        "DejaVuSans-Bold.ttf" => sans::bold(),
        "DejaVuSans-Oblique.ttf" => sans::oblique(),
        "DejaVuSans-BoldOblique.ttf" => sans::bold_oblique(),
        "DejaVuSerif.ttf" => serif::regular(),
        "DejaVuSerif-Bold.ttf" => serif::bold(),
        "DejaVuSerif-Italic.ttf" => serif::italic(),
        "DejaVuSerif-BoldItalic.ttf" => serif::bold_italic(),
        "DejaVuSansMono.ttf" => sans_mono::regular(),
        "DejaVuSansMono-Bold.ttf" => sans_mono::bold(),
        "DejaVuSansMono-Oblique.ttf" => sans_mono::oblique(),
        "DejaVuSansMono-BoldOblique.ttf" => sans_mono::bold_oblique(),
        _ => panic!("{name}?"),
    }
}

/// The points of each contour in 1/64 px, without a return to its start.
fn contours(path: &Path) -> Vec<Vec<[i64; 2]>> {
    let unit = |p: Point| [p.x, p.y].map(|v| (v * 64.0).round() as i64);
    let mut out: Vec<Vec<[i64; 2]>> = Vec::new();
    for segment in path.segments() {
        let points = match segment {
            Segment::MoveTo(p) => {
                out.push(Vec::new());
                vec![p]
            }
            Segment::LineTo(p) => vec![p],
            Segment::QuadTo(c, p) => vec![c, p],
            Segment::CubicTo(c, d, p) => vec![c, d, p],
            Segment::Close => vec![],
        };
        out.last_mut().unwrap().extend(points.into_iter().map(unit));
    }
    for points in &mut out {
        while points.len() > 1 && points.last() == points.first() {
            points.pop();
        }
    }
    out
}

fn fingerprint(tables: &Tables<'_>, size_26_6: u32) -> u64 {
    let size = Size::new(tables, size_26_6);
    let mut value = 0_u64;
    let mut add = |n: i64| value = value.wrapping_mul(1_000_003).wrapping_add(n as u64);
    for id in 0..tables.glyphs {
        let (path, advance) = size.glyph(tables, id).unwrap();
        add(advance.into());
        for points in contours(&path) {
            add(points.len() as i64);
            points.iter().flatten().for_each(|&v| add(v));
        }
    }
    value
}

#[test]
fn every_glyph_equals_freetypes() {
    let mut wrong = Vec::new();
    for line in TABLE.lines() {
        let f: Vec<&str> = line.split('\t').collect();
        let tables = Tables::new(&RawFace::parse(font(f[0]), 0).unwrap()).unwrap();
        if format!("{:016x}", fingerprint(&tables, f[1].parse().unwrap())) != f[2] {
            wrong.push(line);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Numbers that look random and are the same each time.
fn noise(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*seed >> 33) as usize
}

#[test]
fn broken_fonts_do_no_harm() {
    let whole = sans_mono::oblique();
    let raw = RawFace::parse(whole, 0).unwrap();
    let places: Vec<(usize, usize)> = raw
        .table_records
        .into_iter()
        .filter(|r| {
            [b"glyf", b"fpgm", b"prep", b"cvt ", b"maxp", b"loca"].iter().any(|t| r.tag.to_bytes() == **t)
        })
        .map(|r| (r.offset as usize, r.length as usize))
        .collect();
    let mut seed = 1;
    for round in 0..60 {
        let mut bytes = whole.to_vec();
        // Many changes break the programs at once, few let them run.
        for _ in 0..1 << (round % 12) {
            let (start, length) = places[noise(&mut seed) % places.len()];
            bytes[start + noise(&mut seed) % length.min(4000)] = noise(&mut seed) as u8;
        }
        let Some(tables) = RawFace::parse(&bytes, 0).ok().as_ref().and_then(Tables::new) else { continue };
        let size = Size::new(&tables, 64 * 13);
        for id in 0..80 {
            let _ = size.glyph(&tables, id);
        }
    }
}

#[test]
fn endless_programs_end() {
    let whole = sans::regular();
    let raw = RawFace::parse(whole, 0).unwrap();
    let mut tables = Tables::new(&raw).unwrap();
    // A function that calls itself, a jump to itself, a jump back, a repeated call, and the last in a deep stack.
    let call_itself: &[u8] = &[0xB1, 0, 0, 0x2C, 0x2B, 0x2D, 0x2B];
    let programs: [&[u8]; 5] = [
        call_itself,
        &[0xB0, 0, 0x1C],
        &[0xB8, 0xFF, 0xFD, 0x1C],
        &[0xB0, 0, 0x2C, 0x2D, 0xB9, 0x7F, 0xFF, 0, 0, 0x2A],
        &[0x20, 0xB8, 0xFF, 0xFC, 0x1C],
    ];
    for prep in programs {
        tables.prep = prep;
        let size = Size::new(&tables, 64 * 13);
        assert!(size.glyph(&tables, 36).is_some_and(|(path, advance)| !path.is_empty() && advance > 0));
    }
}
