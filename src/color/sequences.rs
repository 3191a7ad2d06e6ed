//! Lists of colours that have names.

use super::{Colormap, Rgba, hex};

const OKABE_ITO: [u32; 8] = [0x000000, 0xe69f00, 0x56b4e9, 0x009e73, 0xf0e442, 0x0072b2, 0xd55e00, 0xcc79a7];
const PETROFF6: [u32; 6] = [0x5790fc, 0xf89c20, 0xe42536, 0x964a8b, 0x9c9ca1, 0x7a21dd];
const PETROFF8: [u32; 8] = [0x1845fb, 0xff5e02, 0xc91f16, 0xc849a9, 0xadad7d, 0x86c8dd, 0x578dff, 0x656364];
const PETROFF10: [u32; 10] =
    [0x3f90da, 0xffa90e, 0xbd1f01, 0x94a4a2, 0x832db6, 0xa96b59, 0xe76300, 0xb9ac70, 0x717581, 0x92dadd];

/// The colormaps whose colours are such a list.
const OF_MAPS: [&str; 12] = [
    "tab10", "tab20", "tab20b", "tab20c", "Pastel1", "Pastel2", "Paired", "Accent", "Dark2", "Set1", "Set2",
    "Set3",
];

/// A list of colours by its name, as matplotlib's `color_sequences["petroff10"]`: those of the qualitative colormaps
/// (`"tab10"`, `"Set2"`, ...), `"okabe_ito"`, `"petroff6"`, `"petroff8"` and `"petroff10"`.
///
/// ```
/// use isoplot::prelude::*;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.set_prop_cycle(color_sequence("Set2").unwrap());
/// assert_eq!(color_sequence("petroff6").unwrap().len(), 6);
/// ```
///
/// # Errors
/// A name that is none.
pub fn color_sequence(name: &str) -> Result<Vec<Rgba>, String> {
    let of = |colors: &[u32]| Ok(colors.iter().map(|&v| hex(v)).collect());
    match name {
        "okabe_ito" => of(&OKABE_ITO),
        "petroff6" => of(&PETROFF6),
        "petroff8" => of(&PETROFF8),
        "petroff10" => of(&PETROFF10),
        _ if OF_MAPS.contains(&name) => Ok(Colormap::get(name)?.colors().to_vec()),
        _ => Err(format!(
            "{name:?} is not a list of colours: {}, okabe_ito, petroff6, petroff8, petroff10",
            OF_MAPS.join(", ")
        )),
    }
}
