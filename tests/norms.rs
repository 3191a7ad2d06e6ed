//! Norms and scales make of numbers what matplotlib's make of them.

use std::sync::Arc;

use isoplot::color::{
    AsinhNorm, BoundaryNorm, CenteredNorm, Colormap, FuncNorm, IntoNorm, LogNorm, NoNorm, Norm, Normalize,
    PowerNorm, SymLogNorm, TwoSlopeNorm,
};
use isoplot::scale::{AsinhScale, LogScale, LogitScale, Nonpositive, Scale, SymmetricalLogScale};
use proptest::prelude::*;

/// Written by `golden/make_norm_data.py`.
const TABLE: &str = include_str!("data/norms.tsv");

fn numbers(s: &str) -> Vec<f64> {
    s.split(' ').filter(|v| !v.is_empty()).map(|v| v.parse().expect("a number")).collect()
}

/// Equal to a few units in the last place.
fn near(a: f64, b: f64) -> bool {
    // -inf and NaN are both no place.
    a == b || (a.is_nan() && !b.is_finite()) || (a - b).abs() <= 4e-15 * a.abs().max(b.abs()).max(0.1)
}

macro_rules! limited {
    ($norm:expr, $f:expr) => {{
        let (mut norm, f) = ($norm, $f);
        if let Ok(v) = f[2].parse::<f64>() {
            norm = norm.vmin(v);
        }
        if let Ok(v) = f[3].parse::<f64>() {
            norm = norm.vmax(v);
        }
        let norm: Arc<dyn Norm> = Arc::new(norm.clip(f[4] == "True"));
        norm
    }};
}

fn norm(f: &[&str]) -> Arc<dyn Norm> {
    let p: Vec<&str> = f[1].split(' ').collect();
    let at = |i: usize| -> f64 { p[i].parse().expect("a number") };
    match f[0] {
        "Normalize" => limited!(Normalize::new(), f),
        "PowerNorm" => limited!(PowerNorm::new(at(0)), f),
        "LogNorm" => limited!(LogNorm::new(), f),
        "SymLogNorm" => limited!(SymLogNorm::with(at(0), at(1), at(2)), f),
        "AsinhNorm" => limited!(AsinhNorm::new(at(0)), f),
        "FuncNorm" => limited!(FuncNorm::new(|x| x.powi(3), f64::cbrt), f),
        "TwoSlopeNorm" => {
            let lim = |i: usize| f[i].parse().ok();
            TwoSlopeNorm::new(at(0)).with_limits(lim(2), lim(3))
        }
        "CenteredNorm" => {
            let n = CenteredNorm::new(at(0)).clip(f[4] == "True");
            Arc::new(if p[1] == "-" { n } else { n.halfrange(at(1)) })
        }
        "BoundaryNorm" => {
            let bounds: Vec<f64> = p[0].split(',').map(|v| v.parse().expect("a number")).collect();
            Arc::new(
                BoundaryNorm::new(bounds, p[1].parse().expect("a number")).clip(f[4] == "True").extend(p[2]),
            )
        }
        other => panic!("{other}"),
    }
}

fn scale(f: &[&str]) -> Arc<dyn Scale> {
    let p: Vec<&str> = f[1].split(' ').collect();
    let at = |i: usize| -> f64 { p[i].parse().expect("a number") };
    let nonpositive = |s: &str| if s == "clip" { Nonpositive::Clip } else { Nonpositive::Mask };
    match f[0] {
        "log" => Arc::new(LogScale::base(at(0)).nonpositive(nonpositive(p[1]))),
        "symlog" => Arc::new(SymmetricalLogScale::new().base(at(0)).linthresh(at(1)).linscale(at(2))),
        "asinh" => Arc::new(AsinhScale::new(at(0))),
        "logit" => Arc::new(LogitScale::new().nonpositive(nonpositive(p[0]))),
        other => panic!("{other}"),
    }
}

#[test]
fn norms_and_scales_equal_matplotlibs() {
    let mut wrong = Vec::new();
    let mut compare = |what: String, got: &[f64], want: &[f64]| {
        for (i, (a, b)) in got.iter().zip(want).enumerate() {
            if !near(*a, *b) {
                wrong.push(format!("{what}: [{i}] is {a}, not {b}"));
            }
        }
    };
    for line in TABLE.lines() {
        let f: Vec<&str> = line.split('\t').collect();
        let what = f[..f.len().min(5) - 1].join(" ");
        if f.len() == 5 {
            let s = scale(&f);
            let to: Vec<f64> = numbers(f[2]).iter().map(|&v| s.forward(v)).collect();
            compare(format!("{} {}", f[0], f[1]), &to, &numbers(f[3]));
            let back: Vec<f64> = numbers(f[3]).iter().map(|&v| s.inverse(v)).collect();
            compare(format!("{} {} back", f[0], f[1]), &back, &numbers(f[4]));
            continue;
        }
        match (norm(&f).normalize(&numbers(f[5])), f[6]) {
            (Ok(got), want) if want != "error" => compare(what, got.values(), &numbers(want)),
            (Err(_), "error") => {}
            (got, want) => panic!("{what}: {got:?}, not {want}"),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_makes_no_norm_says_so() {
    let message = |n: Result<Arc<dyn Norm>, String>| n.unwrap_err();
    assert_eq!(
        message(Normalize::new().vmin(2.0).vmax(1.0).into_norm()),
        "Normalize: vmin must not be above vmax, and both be finite, not 2 and 1"
    );
    assert_eq!(message(LogNorm::new().vmin(0.0).into_norm()), "LogNorm has no place for vmin = 0");
    assert_eq!(
        message(BoundaryNorm::new([1.0, 0.0], 3).into_norm()),
        "the boundaries of a BoundaryNorm must be finite and ascend"
    );
    assert_eq!(
        message(BoundaryNorm::new([0.0, 1.0, 2.0], 1).into_norm()),
        "a BoundaryNorm of 2 intervals needs as many colours, not 1"
    );
    assert!(BoundaryNorm::new([0.0, 1.0], 3).extend("nope").into_norm().is_err());
    assert!(BoundaryNorm::new([0.0; 0], 3).normalize(&[1.0]).is_err());
    assert!(SymLogNorm::new(0.0).into_norm().is_err());
    assert!(TwoSlopeNorm::new(0.0).vmin(1.0).into_norm().is_err());
    assert!("nope".into_norm().is_err());
    for name in ["linear", "log", "symlog", "asinh", "logit"] {
        assert!(name.into_norm().is_ok(), "{name}");
    }
}

#[test]
fn indices_are_counted() {
    let map = Colormap::get("tab10").unwrap().with_extremes("k", "w", "r").unwrap();
    let normed = NoNorm::new().normalize(&[0.0, 3.9, -1.0, 10.0, f64::NAN]).unwrap();
    let want = [map.colors()[0], map.colors()[3], map.get_under(), map.get_over(), map.get_bad()];
    assert_eq!(map.map_normed(&normed), want);
    assert_eq!([0, 3, -1, 10].map(|i| map.map_index(i))[..], want[..4]);
}

#[test]
fn gaps_and_nothing_are_no_trouble() {
    for name in ["linear", "log", "symlog", "asinh", "logit"] {
        let norm = name.into_norm().unwrap();
        let gaps = norm.normalize(&[f64::NAN, f64::NAN]).unwrap();
        assert!(gaps.values().iter().all(|v| v.is_nan()), "{name}");
        assert!(norm.normalize(&[]).unwrap().values().is_empty());
        assert_eq!(norm.autoscaled(&[f64::INFINITY]).limits(), (None, None));
    }
}

fn any_norm() -> impl Strategy<Value = Arc<dyn Norm>> {
    let limits = (1e-3..1e3f64, 1e-3..1e3f64);
    (limits, 0..6usize, any::<bool>()).prop_map(|((lo, width), kind, clip)| {
        let (lo, hi) = (Some(lo), Some(lo + width));
        let norm: Arc<dyn Norm> = match kind {
            0 => Arc::new(Normalize::new().clip(clip)),
            1 => Arc::new(PowerNorm::new(0.5).clip(clip)),
            2 => Arc::new(LogNorm::new().clip(clip)),
            3 => Arc::new(SymLogNorm::new(2.0).clip(clip)),
            4 => Arc::new(AsinhNorm::new(1.0).clip(clip)),
            _ => Arc::new(FuncNorm::new(f64::cbrt, |y| y.powi(3)).clip(clip)),
        };
        norm.with_limits(lo, hi)
    })
}

proptest! {
    #[test]
    fn the_inverse_is_one(norm in any_norm(), t in 0.0..=1.0f64) {
        let v = norm.inverse(t).unwrap();
        let back = norm.normalize(&[v]).unwrap().values()[0];
        // Limits may lie closely together, far from zero.
        prop_assert!((back - t).abs() < 1e-8, "{norm:?}: {t} -> {v} -> {back}");
    }

    #[test]
    fn no_number_is_any_trouble(norm in any_norm(), values in prop::collection::vec(any::<f64>(), 0..20), n in 1..300usize) {
        let map = Colormap::get("jet").unwrap().resampled(n);
        prop_assert_eq!(map.map_bytes(&values).len(), values.len());
        prop_assert_eq!(map.map_normed_bytes(&norm.normalize(&values).unwrap()).len(), values.len());
        let free = norm.with_limits(None, None);
        let _ = free.autoscaled(&values).normalize(&values);
        let _ = BoundaryNorm::new(values.clone(), n).normalize(&values);
        let _ = TwoSlopeNorm::new(values.first().copied().unwrap_or(0.0)).normalize(&values);
    }
}
