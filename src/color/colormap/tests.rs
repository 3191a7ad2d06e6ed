use super::*;

/// The colours of these numbers, to compare with `cmap(x, bytes=True)`.
fn shown(map: &Colormap) -> Vec<[u8; 4]> {
    map.map_bytes(&[0.0, 0.25, 0.3, 0.77, 1.0, -1.0, 2.0])
}

fn get(name: &str) -> Colormap {
    Colormap::get(name).unwrap()
}

fn opaque(colors: [[u8; 3]; 7]) -> Vec<[u8; 4]> {
    colors.iter().map(|&[r, g, b]| [r, g, b, 255]).collect()
}

#[test]
fn a_list_is_interpolated_with_its_opacity() {
    let half = Rgba::new(0.0, 1.0, 0.0, 0.5);
    let colors = ["red".into_color(), half.into_color(), "#0000ff".into_color()].map(Result::unwrap);
    let map = LinearSegmentedColormap::from_list("a", colors, 10).unwrap();
    let want = [
        [255, 0, 0, 255],
        [141, 113, 0, 198],
        [85, 170, 0, 170],
        [0, 113, 141, 198],
        [0, 0, 255, 255],
        [255, 0, 0, 255],
        [0, 0, 255, 255],
    ];
    assert_eq!(shown(&map), want);
}

#[test]
fn gamma_moves_the_places() {
    let stops = [(0.0, "k"), (0.3, "r"), (1.0, "w")];
    let map = LinearSegmentedColormap::from_list("a", stops, 64).unwrap();
    let (k, w) = ([0; 3], [255; 3]);
    assert_eq!(shown(&map), opaque([k, [215, 0, 0], [255, 0, 0], [255, 174, 174], w, k, w]));
    let map = map.with_gamma(2.2);
    assert_eq!(shown(&map), opaque([k, [41, 0, 0], [60, 0, 0], [255, 100, 100], w, k, w]));
}

#[test]
fn segments_may_jump() {
    let (r, g, b) = (
        vec![(0.0, 0.0, 0.0), (0.5, 1.0, 0.2), (1.0, 1.0, 1.0)],
        vec![(0.0, 0.3, 0.3), (1.0, 0.0, 0.0)],
        vec![(0.0, 1.0, 1.0), (1.0, 1.0, 1.0)],
    );
    let map = LinearSegmentedColormap::new("s", r, g, b, 17).unwrap();
    let (start, end) = ([0, 76, 255], [255, 0, 255]);
    let want = [start, [127, 57, 255], [159, 52, 255], [178, 14, 255], end, start, end];
    assert_eq!(shown(&map), opaque(want));
}

#[test]
fn more_or_fewer_colours() {
    let (a, z) = ([0, 0, 127], [127, 0, 0]);
    let jet = get("jet").resampled(7);
    assert_eq!(shown(&jet), opaque([a, [0, 42, 255], [0, 212, 255], [255, 72, 0], z, a, z]));
    let turned = jet.reversed();
    assert_eq!((turned.name(), turned.n()), ("jet_r", 7));
    assert_eq!(shown(&turned), opaque([z, [255, 72, 0], [255, 229, 0], [0, 42, 255], a, z, a]));
    let (a, z) = ([68, 1, 84], [253, 231, 36]);
    let want = [a, [58, 82, 139], [58, 82, 139], [94, 201, 97], z, a, z];
    assert_eq!(shown(&get("viridis").resampled(5)), opaque(want));
    let (a, z) = ([255, 255, 0], [0, 0, 0]);
    let want = [a, [218, 102, 0], [210, 81, 0], [117, 2, 247], z, a, z];
    assert_eq!(shown(&get("gnuplot_r").resampled(20)), opaque(want));
    assert_eq!(shown(&get("jet").resampled(1)), opaque([[127, 0, 0]; 7]));
    assert_eq!((get("jet").resampled(0).n(), get("jet").resampled(usize::MAX).n()), (1, MOST_COLORS));
}

#[test]
fn extremes_turn_around_too() {
    let map = get("jet").with_under("w").unwrap().with_over(("k", 0.2)).unwrap().reversed();
    assert_eq!(map.map_bytes(&[-1.0, 2.0]), [[0, 0, 0, 51], [255; 4]]);
    assert_eq!(get("jet").with_bad("r").unwrap().map(f64::NAN), Rgba::new(1.0, 0.0, 0.0, 1.0));
    assert!(get("jet").with_bad("nope").is_err());
    assert_eq!(get("jet").with_alpha(0.5).map_bytes(&[1.0, f64::NAN]), [[127, 0, 0, 127], [0, 0, 0, 127]]);
}

#[test]
fn one_is_in_range_and_what_is_next_to_it_is_not() {
    let map = get("viridis").with_extremes("r", "g", "b").unwrap();
    assert_eq!(map.map(1.0), map.colors()[255]);
    assert_eq!(map.map(1.0 + f64::EPSILON), map.get_over());
    assert_eq!(map.map(f64::INFINITY), map.get_over());
    assert_eq!(map.map(-f64::MIN_POSITIVE), map.get_under());
    assert_eq!(map.map(-0.0), map.colors()[0]);
}

#[test]
fn what_is_no_colormap_says_so() {
    let from = |stops: Vec<(f64, &str)>| LinearSegmentedColormap::from_list("a", stops, 8).map(|_| ());
    assert!(from(vec![(0.0, "k"), (0.5, "nope"), (1.0, "w")]).is_err());
    assert!(from(vec![(0.0, "k"), (0.9, "w")]).is_err());
    assert!(from(vec![(0.0, "k"), (0.7, "r"), (0.5, "r"), (1.0, "w")]).is_err());
    assert!(from(vec![(0.0, "k"), (f64::NAN, "r"), (1.0, "w")]).is_err());
    assert!(from(vec![(0.0, "k")]).is_err());
    assert!(ListedColormap::new(Vec::<&str>::new()).is_err());
    assert!(ListedColormap::new(["nope"]).into_colormap().is_err());
    assert!(Colormap::get("viridis_r_r").is_err() && Colormap::get("").is_err());
}

#[test]
fn names_and_aliases() {
    let names = Colormap::names();
    assert!(names.is_sorted() && names.contains(&"twilight_shifted_r".to_owned()));
    assert_eq!(get("grey"), get("gray"));
    assert!(get("gray").is_gray() == get("gray_r").is_gray() && !get("jet").is_gray());
    assert!(ListedColormap::new(["r", "r"]).unwrap().is_monochrome());
}
