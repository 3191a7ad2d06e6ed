//! Spectra and correlations.

use isoplot::artist::AxesId;
use isoplot::mlab::{Correlation, Signal, Spectral};
use isoplot::prelude::*;
use std::f64::consts::TAU;

use crate::harness::golden;

fn sampled(n: usize, f: impl Fn(f64) -> f64) -> Vec<f64> {
    (0..n).map(|i| f(i as f64)).collect()
}

fn constrained((width, height): (f64, f64), rows: usize) -> (Figure, Vec<AxesId>) {
    let mut fig = Figure::with_size(width, height);
    fig.set_layout_engine("constrained");
    let ids = fig.subplots(rows, 2).ids();
    (fig, ids)
}

#[test]
fn densities() {
    let (mut fig, ax) = constrained((8.6, 6.0), 2);
    let x = sampled(2000, |i| {
        let t = i * 0.01;
        (TAU * 10.0 * t).sin() + 0.5 * (TAU * 31.0 * t).sin() + 0.2 * (i * i * 0.37).cos()
    });
    let y = sampled(2000, |i| (TAU * 10.0 * i * 0.01 + 1.0).cos() + 0.2 * (i * i * 0.11).sin());
    fig[ax[0]].psd(&x, &Spectral::new().nfft(512).fs(100.0));
    let other =
        Spectral::new().nfft(301).fs(100.0).noverlap(100).pad_to(1024).detrend("mean").window("bartlett");
    fig[ax[0]].psd(&x, &other);
    let re = (0..2000).map(|i| (TAU * 3.0 * i as f64 * 0.01).cos() + 0.1 * y[i]);
    let im = sampled(2000, |i| (TAU * 3.0 * i * 0.01).sin());
    let complex = Signal::complex(re, im).expect("as many");
    let shifted = Spectral::new().nfft(256).fs(100.0).fc(5.0).scale_by_freq(false);
    fig[ax[1]].psd(&complex, &shifted).color("C2");
    let hamming = sampled(256, |i| 0.54 + 0.46 * (std::f64::consts::PI * (2.0 * i - 255.0) / 255.0).cos());
    fig[ax[2]].csd(&x, &y, &Spectral::new().nfft(256).fs(100.0).window(hamming).detrend("linear"));
    fig[ax[3]].cohere(&x, &y, &Spectral::new().nfft(256).fs(100.0).noverlap(64)).linestyle("--");
    golden("spectra/densities").check(&fig);
}

#[test]
fn images() {
    let (mut fig, ax) = constrained((9.0, 6.0), 2);
    let x = sampled(5000, |i| {
        let t = i * 0.002;
        (TAU * (20.0 * t + 3.0 * t * t)).sin() + 0.3 * (i * i * 0.37).cos()
    });
    let im = fig[ax[0]].specgram(&x, &Spectral::new().nfft(256).fs(500.0).noverlap(200)).handle();
    fig.colorbar(im).label("dB");
    let magnitude = Spectral::new().nfft(128).fs(500.0).mode("magnitude").scale("linear").noverlap(64);
    fig[ax[1]].specgram(&x, &magnitude).cmap("magma");
    let sides = Spectral::new().fs(500.0).pad_to(512).sides("twosided").fc(100.0);
    fig[ax[2]].specgram(&x, &sides).clim(-80.0, 0.0);
    let phase = Spectral::new().nfft(400).fs(500.0).noverlap(0).mode("phase").xextent(0.0, 10.0);
    fig[ax[3]].specgram(&x, &phase);
    golden("spectra/images").check(&fig);
}

#[test]
fn lines() {
    let (mut fig, ax) = constrained((8.6, 8.0), 3);
    let x = sampled(300, |i| (0.6 * i).sin() * (-i / 80.0).exp() + 0.1 * (i * i * 0.37).cos());
    let mut y = x.clone();
    y.rotate_right(7);
    let hundred = || Spectral::new().fs(100.0);
    fig[ax[0]].magnitude_spectrum(&x, &hundred());
    fig[ax[1]].magnitude_spectrum(&x, &hundred().scale("dB").window("blackman")).color("C1");
    fig[ax[2]].angle_spectrum(&x, &hundred().sides("twosided"));
    fig[ax[3]].phase_spectrum(&x, &hundred().pad_to(512));
    fig[ax[4]].xcorr(&x, &y, &Correlation::new().maxlags(50)).linewidth(2.0).label("x and y");
    fig[ax[4]].legend();
    fig[ax[4]].grid(true);
    let lower: Vec<f64> = x.iter().map(|v| v - 0.1).collect();
    fig[ax[5]].xcorr_points(&lower, &lower, &Correlation::new().detrend("mean").maxlags(20));
    golden("spectra/lines").check(&fig);
}
