//! The colormaps that are functions of a number from 0 to 1.

use std::f64::consts::{FRAC_PI_2, PI};

type Functions = [fn(f64) -> f64; 3];

/// Red, green and blue of one of them.
pub(super) fn by_name(name: &str) -> Option<Functions> {
    Some(match name {
        "afmhot" => [|x| 2.0 * x, |x| 2.0 * x - 0.5, |x| 2.0 * x - 1.0],
        "cubehelix" => [
            |x| cubehelix(x, -0.14861, 1.78277),
            |x| cubehelix(x, -0.29227, -0.90649),
            |x| cubehelix(x, 1.97294, 0.0),
        ],
        "flag" => [
            |x| 0.75 * ((x * 31.5 + 0.25) * PI).sin() + 0.5,
            |x| (x * 31.5 * PI).sin(),
            |x| 0.75 * ((x * 31.5 - 0.25) * PI).sin() + 0.5,
        ],
        "gist_gray" => [|x| x, |x| x, |x| x],
        "gist_heat" => [|x| 1.5 * x, |x| 2.0 * x - 1.0, |x| 4.0 * x - 3.0],
        "gist_yarg" => [|x| 1.0 - x, |x| 1.0 - x, |x| 1.0 - x],
        "gnuplot" => [f64::sqrt, |x| x * x * x, |x| (x * 2.0 * PI).sin()],
        "gnuplot2" => [|x| x / 0.32 - 0.78125, |x| 2.0 * x - 0.84, gnuplot2_blue],
        "ocean" => [|x| 3.0 * x - 2.0, |x| ((3.0 * x - 1.0) / 2.0).abs(), |x| x],
        "prism" => [
            |x| 0.75 * ((x * 20.9 + 0.25) * PI).sin() + 0.67,
            |x| 0.75 * ((x * 20.9 - 0.25) * PI).sin() + 0.33,
            |x| -1.1 * (x * 20.9 * PI).sin(),
        ],
        "rainbow" => [|x| (2.0 * x - 0.5).abs(), |x| (x * PI).sin(), |x| (x * FRAC_PI_2).cos()],
        _ => return None,
    })
}

/// D. A. Green's helix about the grey diagonal: half a turn off, one and a half turns backwards.
fn cubehelix(x: f64, p0: f64, p1: f64) -> f64 {
    let amplitude = x * (1.0 - x) / 2.0;
    let phi = 2.0 * PI * (0.5 / 3.0 + -1.5 * x);
    x + amplitude * (p0 * phi.cos() + p1 * phi.sin())
}

fn gnuplot2_blue(x: f64) -> f64 {
    if x < 0.25 {
        4.0 * x
    } else if x < 0.92 {
        -2.0 * x + 1.84
    } else {
        x / 0.08 - 11.5
    }
}
