//! Pictures: what isoplot draws, beside what matplotlib draws from the same calls.
#![allow(unreachable_pub, reason = "a test program has no other crate to be reached from")]
#![allow(missing_docs, reason = "nobody reads the docs of a test program")]

mod compare;
mod harness;
mod labels;
mod picture;
mod report;

mod annotate;
mod arranged;
mod bar;
mod boxes;
mod children;
mod colorbar;
mod colorbar_gallery;
mod colors;
mod contour;
mod contour_gallery;
mod counts;
mod cycles;
mod dates;
mod divider;
mod effects;
mod errorbar;
mod fill;
mod hist;
mod image;
mod image_gallery;
mod layout;
mod legend;
mod limits;
mod lines;
mod log;
mod markers;
mod mathtext;
mod mesh;
mod names;
mod offsetbox;
mod patches;
mod pie;
mod polar;
mod polar_axes;
mod polar_gallery;
mod save;
mod scatter;
mod seed;
mod spectra;
mod spines;
mod stacks;
mod stream;
mod style;
mod subfigures;
mod table;
mod text;
mod threed;
mod tick_looks;
mod ticks;
mod titles;
mod tri;
mod tri_tools;
mod tsunami;
mod vectors;

/// No script without its test, no test without its script.
#[test]
fn every_script_is_a_case() {
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");
    let read = |path: std::path::PathBuf| std::fs::read_to_string(path).expect("a source that can be read");
    let all: String =
        std::fs::read_dir(sources).expect("the sources").map(|e| read(e.expect("an entry").path())).collect();
    let mut names = 0;
    for topic in std::fs::read_dir(harness::folder()).expect("the folder golden") {
        let topic = topic.expect("an entry").path();
        for script in topic.read_dir().into_iter().flatten().map(|e| e.expect("an entry").path()) {
            if script.extension().is_some_and(|e| e == "py") {
                let stem =
                    |p: &std::path::Path| p.file_stem().expect("a name").to_string_lossy().into_owned();
                let name = format!("\"{}/{}\"", stem(&topic), stem(&script));
                assert!(all.contains(&name), "no test draws {name}");
                names += 1;
            }
        }
    }
    assert!(names > 0);
}
