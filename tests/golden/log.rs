//! Axes that are not linear.

use isoplot::prelude::*;

use crate::harness::golden;

fn logspace(a: f64, b: f64, n: usize) -> Vec<f64> {
    linspace(a, b, n).iter().map(|&v| 10f64.powf(v)).collect()
}

pub fn linspace(a: f64, b: f64, n: usize) -> Vec<f64> {
    let step = (b - a) / (n - 1) as f64;
    (0..n).map(|i| if i + 1 == n { b } else { a + i as f64 * step }).collect()
}

#[test]
fn semilogx_grid() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let f = logspace(0.0, 5.0, 200);
    ax.semilogx(&f, f.iter().map(|f| -10.0 * (1.0 + (f / 1e3).powi(2)).log10())).color("C3").label("gain");
    ax.grid_with().which("major");
    ax.grid_with().which("minor").linestyle(":").linewidth(0.5);
    ax.set_xlabel("frequency [Hz]");
    ax.set_ylabel("gain [dB]");
    ax.set_title("Low pass");
    golden("log/semilogx_grid").check(&fig);
}

#[test]
fn semilogy_ticks() {
    let mut fig = Figure::with_size(4.0, 2.9);
    let ax = fig.add_subplot(1, 1, 1);
    let x: Vec<f64> = (0..12).map(f64::from).collect();
    ax.semilogy(&x, x.iter().map(|x| 3.0 * (-x / 2.5).exp())).fmt("o-").color("C2").markersize(4.0);
    ax.semilogy(&x, vec![0.05; 12]).fmt("k--");
    ax.axhspan(0.1, 0.5).alpha(0.2);
    ax.tick_params().which("both").direction("in").top(true).right(true);
    ax.tick_params().which("minor").length(3.0).color("r");
    golden("log/semilogy_ticks").check(&fig);
}

#[test]
fn loglog_both() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let n = [1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 3000.0, 10000.0];
    ax.loglog(n, n.map(|n| 2e-9 * f64::powi(n, 2))).fmt("s-");
    ax.loglog(n, n.map(|n| 5e-8 * n * f64::log2(n + 1.0))).fmt("^--");
    ax.grid_with().which("both").alpha(0.4);
    ax.axvline(250.0).color("0.3");
    ax.set_title(r"$n^2$ and $n\,\log n$");
    ax.set_xlabel("n");
    ax.set_ylabel("seconds");
    golden("log/loglog_both").check(&fig);
}

#[test]
fn base_two() {
    let mut fig = Figure::with_size(4.0, 3.0);
    let ax = fig.add_subplot(1, 1, 1);
    let x: Vec<f64> = (-3..9).map(|e| f64::from(e).exp2()).collect();
    ax.plot(&x, x.iter().map(|x| 100.0 / x)).fmt("d-").color("tab:purple");
    ax.set_xscale(LogScale::base(2.0));
    ax.set_yscale(LogScale::base(2.0).subs([1.5]));
    ax.grid_with().which("both");
    golden("log/base_two").check(&fig);
}

#[test]
fn symlog() {
    let mut fig = Figure::with_size(5.5, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let x = linspace(-50.0, 50.0, 201);
    a.plot(&x, x.iter().map(|x| x.powi(3)));
    a.set_yscale(SymmetricalLogScale::new().linthresh(10.0));
    a.grid(true);
    b.plot(&x, &x);
    b.plot(&x, x.iter().map(|x| 3.0 * (x / 5.0).sin()));
    let subs = [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0];
    b.set_xscale(SymmetricalLogScale::new().base(10.0).linthresh(1.0).linscale(0.5).subs(subs));
    b.set_yscale("symlog");
    golden("log/symlog").check(&fig);
}

#[test]
fn logit() {
    let mut fig = Figure::with_size(4.0, 3.6);
    let ax = fig.add_subplot(1, 1, 1);
    let t = linspace(-6.0, 6.0, 100);
    ax.plot(&t, t.iter().map(|t| 1.0 / (1.0 + (-1.3 * t).exp()))).color("C4");
    ax.set_yscale("logit");
    ax.grid_with().which("major");
    ax.set_ylabel("probability");
    golden("log/logit").check(&fig);
}

#[test]
fn asinh() {
    let mut fig = Figure::with_size(4.0, 3.6);
    let [a, b] = fig.subplots(2, 1).into_array();
    let x = linspace(-100.0, 1000.0, 300);
    a.plot(&x, x.iter().map(|x| (x / 60.0).cos()));
    a.set_xscale("asinh");
    b.plot(&x, &x).color("C1");
    b.set_yscale(AsinhScale::new(5.0).base(0));
    b.grid(true);
    golden("log/asinh").check(&fig);
}

#[test]
fn nonpositive() {
    let mut fig = Figure::with_size(5.5, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let y = [5.0, 20.0, -1.0, 40.0, 0.0, 3.0, 200.0, 1e3, f64::NAN, 70.0];
    a.plot(0..10, y).fmt("o-");
    a.set_yscale(LogScale::new().nonpositive(Nonpositive::Clip));
    b.plot(0..10, y).fmt("o-");
    b.set_yscale(LogScale::new().nonpositive(Nonpositive::Mask));
    b.set_ylim(1.0, 2e3);
    b.invert_yaxis();
    golden("log/nonpositive").check(&fig);
}

#[test]
fn narrow() {
    let mut fig = Figure::with_size(5.5, 4.0);
    let ranges = [(2.0, 8.0), (1.01, 1.04), (80.0, 1500.0), (1e-14, 1e11)];
    for (ax, (lo, hi)) in fig.subplots(2, 2).iter_mut().zip(ranges) {
        ax.set_xscale("log");
        ax.set_yscale("log");
        ax.plot([lo, hi], [lo, hi]);
        ax.tick_params().which("both").labelsize(7.0);
    }
    fig.subplots_adjust().wspace(0.4).hspace(0.4);
    golden("log/narrow").check(&fig);
}

#[test]
fn functions() {
    let mut fig = Figure::with_size(5.5, 2.6);
    let [a, b] = fig.subplots(1, 2).into_array();
    let x = linspace(0.0, 9.0, 50);
    a.plot(&x, x.iter().map(|x| x * x));
    a.set_yscale(FuncScale::new(|v| v.abs().sqrt().copysign(v), |v| v * v.abs()));
    a.grid(true);
    b.plot(x.iter().map(|x| x + 0.2), x.iter().map(|x| x.exp())).color("C3");
    b.set_yscale("log");
    b.yaxis().set_major_locator(LogLocator::new(10.0).subs([1.0, 3.0]));
    b.yaxis().set_major_formatter(LogFormatter::new(10.0).minor_thresholds(f64::INFINITY, f64::INFINITY));
    b.yaxis().set_minor_formatter(NullFormatter);
    b.set_xlim(0.2, 6.0);
    b.set_ylim(0.7, 900.0);
    golden("log/functions").check(&fig);
}
