//! Where the labels of contours are, beside where matplotlib puts them.

use std::path::Path;

use isoplot::geom::Point;
use isoplot::prelude::*;
use isoplot::render::{Call, Recorder};

/// In pixels.
const FARTHEST: f64 = 0.5;
/// In degrees: what moves the end of a label of 60 pixels by half a pixel.
const MOST_TURNED: f64 = 0.5;

struct Label {
    text: String,
    at: Point,
    angle: f64,
}

fn expected(file: &Path) -> Vec<Label> {
    let Ok(lines) = std::fs::read_to_string(file) else { return Vec::new() };
    let label = |line: &str| {
        let f: Vec<&str> = line.split('\t').collect();
        let number = |i: usize| f[i].parse::<f64>().expect("a number");
        Label { text: f[0].to_owned(), at: Point::new(number(1), number(2)), angle: number(3) }
    };
    lines.lines().map(label).collect()
}

fn drawn(fig: &Figure) -> Vec<Label> {
    let (width, height) = fig.get_size_inches();
    let mut recorder = Recorder::new(width * fig.get_dpi(), height * fig.get_dpi(), fig.get_dpi());
    fig.draw(&mut recorder).expect("a drawing");
    let label = |call: Call| match call {
        Call::Text { text, origin, angle_deg, .. } => Some(Label { text, at: origin, angle: angle_deg }),
        _ => None,
    };
    recorder.calls.into_iter().filter_map(label).collect()
}

/// The labels of matplotlib's that have no counterpart here. Labels are in `file`, where there are any.
pub fn misplaced(fig: &Figure, file: &Path) -> Option<String> {
    let expected = expected(file);
    let mut texts = if expected.is_empty() { Vec::new() } else { drawn(fig) };
    let mut missing = Vec::new();
    for label in expected {
        let off = |t: &Label| (t.at - label.at).hypot();
        let turned = |t: &Label| ((t.angle - label.angle + 180.0).rem_euclid(360.0) - 180.0).abs();
        let fits = |t: &Label| t.text == label.text && off(t) <= FARTHEST && turned(t) <= MOST_TURNED;
        match texts.iter().position(fits) {
            Some(i) => drop(texts.swap_remove(i)),
            None => {
                let same = texts.iter().filter(|t| t.text == label.text);
                let nearest = same.min_by(|a, b| off(a).total_cmp(&off(b)));
                let nearest = nearest.map_or("none".to_owned(), |t| {
                    format!("{:.2} px off, turned by {:.2}", off(t), turned(t))
                });
                missing.push(format!("{:?} at {:?} (nearest: {nearest})", label.text, label.at));
            }
        }
    }
    (!missing.is_empty()).then(|| format!("labels are not where matplotlib's are: {}", missing.join(", ")))
}
