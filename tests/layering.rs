//! Every module uses only modules of lower layers: `ARCHITECTURE.md` says what they are for.

use std::fs;
use std::path::{Path, PathBuf};

/// Low to high. Modules of one layer may not use one another.
const LAYERS: &[&[&str]] = &[
    &["each", "error", "geom", "order", "threads"],
    &["data"],
    &["contour", "mlab", "resample", "scale", "stream", "tri"],
    &["color", "tick"],
    &["text"],
    &["render"],
    &["rc"],
    &["encode"],
    &["artist", "raster"],
    &["axes"],
    &["figure"],
    &["canvas", "plt"],
    &["prelude"],
];

#[test]
fn modules_use_only_lower_layers() {
    let rank = |module: &str| LAYERS.iter().position(|layer| layer.contains(&module));
    let mut bad = Vec::new();
    for file in rust_files(Path::new("src")) {
        let own = file.iter().nth(1).expect("a file below src").to_string_lossy().replace(".rs", "");
        if own == "lib" {
            continue;
        }
        let own_rank = rank(&own).unwrap_or_else(|| panic!("{own} is in no layer"));
        let source = fs::read_to_string(&file).expect("a source that can be read");
        for used in modules_used(&source).iter().filter(|used| **used != own) {
            if rank(used).is_some_and(|r| r >= own_rank) {
                bad.push(format!("{} uses crate::{used}", file.display()));
            }
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// The modules named after `crate::`, comments apart.
fn modules_used(source: &str) -> Vec<String> {
    let code: Vec<&str> = source.lines().filter(|l| !l.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let after = code.match_indices("crate::").map(|(i, s)| &code[i + s.len()..]);
    after
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(group) => top_level(group),
            None => vec![identifier(rest)],
        })
        .map(str::to_owned)
        .collect()
}

fn identifier(s: &str) -> &str {
    s.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

/// The first names of a `{...}` group's entries.
fn top_level(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut names) = (0, 0, Vec::new());
    for (i, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(identifier(group[start..i].trim()));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(identifier(group[start..i].trim()));
                start = i + 1;
            }
            _ => {}
        }
    }
    names
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).expect("a folder that can be read").map(|e| e.expect("an entry").path());
    let files = entries.flat_map(|p| if p.is_dir() { rust_files(&p) } else { vec![p] });
    files.filter(|p| p.extension().is_some_and(|e| e == "rs")).collect()
}

#[test]
fn groups_are_read() {
    let source =
        "use crate::{\n    artist::{A, B},\n    geom,\n};\n// crate::nope\nlet x = crate::text::f();";
    assert_eq!(modules_used(source), ["artist", "geom", "", "text"]);
}
