//! How long figures take, from the user's numbers to PNG bytes. `benches/compare.py` runs these beside matplotlib.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use isoplot::prelude::*;

/// The figure of the mailing list.
fn seed() -> FigureCanvas {
    let mut canvas = FigureCanvas::new(Figure::new());
    let ax = canvas.figure.add_subplot(1, 1, 1);
    ax.plot_y([1, 2, 3]);
    ax.set_title("hi mom");
    ax.grid(true);
    ax.set_xlabel("time");
    ax.set_ylabel("volts");
    canvas
}

/// Noise that Python makes too: a linear congruential generator (Knuth's MMIX constants).
fn noise(n: usize) -> Vec<f64> {
    let mut state = 42u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    (0..n).map(|_| next()).collect()
}

fn seed_figure(c: &mut Criterion) {
    c.bench_function("seed", |b| b.iter(|| black_box(seed().to_png().expect("a PNG"))));
    let mut canvas = seed();
    c.bench_function("seed_redraw", |b| b.iter(|| canvas.draw().expect("a drawing")));
    canvas.draw().expect("a drawing");
    let (size, rgba) = (canvas.width_height(), canvas.buffer_rgba().to_vec());
    c.bench_function("seed_encode", |b| {
        b.iter(|| {
            let mut out = Vec::new();
            isoplot::encode::encode_png(&mut out, size, &rgba, &PngOptions::default()).expect("a PNG");
            black_box(out)
        });
    });
}

fn long_line(c: &mut Criterion) {
    let y = noise(1_000_000);
    let mut group = c.benchmark_group("lines");
    group.sample_size(20);
    group.bench_function("noisy_1e6", |b| {
        b.iter(|| {
            let mut canvas = FigureCanvas::new(Figure::new());
            canvas.figure.add_subplot(1, 1, 1).plot_y(&y);
            black_box(canvas.to_png().expect("a PNG"))
        });
    });
    group.finish();
}

/// A smooth field of `n` x `n` points with hills and hollows.
fn field(n: usize) -> Grid {
    let at = |i: usize| 12.0 * i as f64 / (n - 1) as f64;
    Grid::from_fn(n, n, |r, c| (at(c) * 1.3).sin() * (at(r) * 0.9).cos() + 0.3 * (at(c) + at(r)).sin())
}

fn fields(c: &mut Criterion) {
    let (small, large) = (field(500), field(1000));
    let levels: Vec<f64> = (0..10).map(|i| -1.0 + 2.0 * i as f64 / 9.0).collect();
    let mut group = c.benchmark_group("fields");
    group.sample_size(20);
    let mut bench = |name: &str, draw: &dyn Fn(&mut Axes)| {
        group.bench_function(name, |b| {
            b.iter(|| {
                let mut canvas = FigureCanvas::new(Figure::new());
                draw(canvas.figure.add_subplot(1, 1, 1));
                black_box(canvas.to_png().expect("a PNG"))
            });
        });
    };
    bench("contour_500", &|ax| {
        ax.contour_z(&small).levels(&levels);
    });
    bench("contourf_500", &|ax| {
        ax.contourf_z(&small).levels(&levels);
    });
    bench("imshow_1000", &|ax| {
        ax.imshow(&large);
    });
    bench("pcolormesh_1000", &|ax| {
        ax.pcolormesh_c(&large);
    });
    group.finish();
}

criterion_group!(benches, seed_figure, long_line, fields);
criterion_main!(benches);
