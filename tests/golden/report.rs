//! `target/golden/index.html`: what failed, side by side.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::picture::Picture;

static ENTRIES: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    target.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target")).join("golden")
}

/// Adds a failure and writes the page anew.
pub fn add(name: &str, drawn: &Picture, reference: &Picture, difference: &Picture, why: &str) {
    for (kind, picture) in [("png", drawn), ("mpl.png", reference), ("diff.png", difference)] {
        picture.write(&folder().join(format!("{name}.{kind}")));
    }
    let mut entries = ENTRIES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    entries.push((name.to_owned(), why.to_owned()));
    entries.sort();
    let mut page = String::from(
        "<!doctype html><meta charset=utf-8><title>golden failures</title>\
         <style>body{font:14px sans-serif} img{max-width:32%;border:1px solid #ccc}</style>\n",
    );
    for (name, why) in entries.iter() {
        page += &format!("<h2>{name}</h2><p>{why}</p><p>isoplot, matplotlib, difference x 4</p>\n");
        for kind in ["png", "mpl.png", "diff.png"] {
            page += &format!("<img src=\"{name}.{kind}\" alt=\"{kind}\">\n");
        }
    }
    fs::write(folder().join("index.html"), page).expect("a report that can be written");
}
