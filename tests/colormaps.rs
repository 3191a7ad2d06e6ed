//! Every colormap maps as matplotlib's, to the byte.

use isoplot::color::Colormap;

/// Written by `golden/make_colormap_data.py`.
const TABLE: &str = include_str!("data/colormaps.tsv");

fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

#[test]
fn all_maps_equal_matplotlibs() {
    let mut wrong = Vec::new();
    for line in TABLE.lines() {
        let [name, n, sum, floats] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let map = Colormap::get(name).unwrap();
        let n: usize = n.parse().unwrap();
        assert_eq!((map.name(), map.n()), (name, n));
        // The middle of the place of each colour.
        let mut values: Vec<f64> = (0..n).map(|i| (i as f64 + 0.5) / n as f64).collect();
        values.extend([-0.1, 1.1, f64::NAN]);
        if fnv(map.map_bytes(&values).into_iter().flatten()) != u64::from_str_radix(sum, 16).unwrap() {
            wrong.push(format!("{name}: bytes"));
        }
        let floats: Vec<f64> = floats.split(' ').map(|v| v.parse().unwrap()).collect();
        for (k, want) in floats.chunks(3).enumerate() {
            let c = map.colors()[(n - 1) * k / 6];
            let off =
                [c.r - want[0], c.g - want[1], c.b - want[2]].into_iter().map(f64::abs).fold(0.0, f64::max);
            if off > 1e-15 {
                wrong.push(format!("{name}[{}]: {c:?}, not {want:?}", (n - 1) * k / 6));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(TABLE.lines().count(), Colormap::names().len());
}
