"""Writes tests/data/contours/*.tsv: grids, and the lines and filled areas that contourpy 1.3.3 finds in them.

Run with matplotlib 3.11.2 and contourpy 1.3.3: python golden/make_contour_data.py
For a longer comparison, in another folder: python golden/make_contour_data.py FOLDER CASES [SEED]
and then CONTOUR_DATA=FOLDER cargo test --test contour_sets
"""
import sys
from pathlib import Path

import contourpy
import numpy as np

INF = np.inf
NAN = np.nan


def text(values):
    return " ".join("%.17g" % v for v in np.asarray(values, dtype=float).ravel())


def same_lines(a, b):
    """Whether they run through the same points, whatever the order and the start."""
    def key(lines):
        return sorted(sorted({tuple(p) for p in np.round(line, 9) + 0.0}) for line in lines)

    return key(a) == key(b)


def write(path, z, x=None, y=None, mask=None, corner=True, levels=(), bands=None):
    z = np.asarray(z, dtype=float)
    rows, cols = z.shape
    x = np.arange(cols, dtype=float) if x is None else np.asarray(x, dtype=float)
    y = np.arange(rows, dtype=float) if y is None else np.asarray(y, dtype=float)
    masked = np.ma.array(z, mask=mask) if mask is not None else z
    gen = contourpy.contour_generator(x, y, masked, name="serial", corner_mask=corner,
                                      line_type="Separate", fill_type="OuterOffset")
    # matplotlib draws and labels with `mpl2014`: the same lines in another order, closed ones from another start.
    plain = contourpy.contour_generator(x, y, masked, name="mpl2014", corner_mask=corner)
    out = [f"grid\t{rows}\t{cols}\t{int(corner)}", "x\t" + text(x), "y\t" + text(y), "z\t" + text(z)]
    if mask is not None:
        out.append("mask\t" + "".join("01"[int(m)] for m in np.ravel(mask)))
    for level in levels:
        out.append("\t".join([f"lines\t{level!r}", *(text(line) for line in plain.lines(level)[0])]))
        assert same_lines(gen.lines(level), plain.lines(level)[0]), f"{path.name}: serial and mpl2014 differ"
    if bands is None:
        ends = [-INF, *levels, INF]
        bands = list(zip(ends[:-1], ends[1:]))
    for lower, upper in bands:
        areas = zip(*gen.filled(lower, upper))
        rings = [";".join(text(points[a:b]) for a, b in zip(offsets[:-1], offsets[1:])) for points, offsets in areas]
        out.append("\t".join([f"filled\t{lower!r}\t{upper!r}", *rings]))
    path.write_text("".join(line + "\n" for line in out))


def curvilinear(rows, cols, rng):
    """A polar fan, its corners shaken."""
    r, t = np.meshgrid(np.linspace(1, 2, cols), np.linspace(0, 2.5, rows))
    shake = rng.uniform(-0.02, 0.02, (2, rows, cols))
    return r * np.cos(t) + shake[0], r * np.sin(t) + shake[1]


def plateaus(rng, shape, top=4):
    return rng.integers(0, top + 1, shape)


def holes(z, rng, share):
    z = np.array(z, dtype=float)
    z[rng.random(z.shape) < share] = NAN
    return z


def cases():
    rng = np.random.default_rng(20240613)
    smooth = lambda rows, cols: np.add.outer(np.sin(np.linspace(0, 6, rows)), np.cos(np.linspace(0, 7, cols)))
    yield "smooth", dict(z=smooth(12, 15), levels=[-1.0, -0.25, 0.5, 1.2])
    yield "ring", dict(z=np.hypot(*np.mgrid[-6:7, -6:7]), levels=[2.5, 4.25], bands=[(2.5, 4.25), (-INF, 2.5), (4.25, INF)])
    yield "nested", dict(z=np.cos(2.1 * np.hypot(*np.mgrid[-6:6:17j, -6:6:17j])), levels=[-0.3, 0.3])
    yield "saddle_low", dict(z=[[1, 0], [0, 0.9]], levels=[0.4, 0.475, 0.5])
    yield "saddle_high", dict(z=[[0, 1], [0.9, 0]], levels=[0.4, 0.475, 0.5])
    yield "saddle_two_levels", dict(z=[[0, 3], [3, 0]], levels=[1.0, 2.0], bands=[(1.0, 2.0), (1.0, 1.5), (1.5, 2.0), (1.4, 1.6), (-INF, INF)])
    yield "checkerboard", dict(z=np.indices((7, 8)).sum(0) % 2, levels=[0.25, 0.5, 0.75])
    yield "checkerboard_of_three", dict(z=np.array([[0, 2, 1], [2, 0, 2], [1, 2, 0]])[np.ix_([0, 1, 2] * 3, [0, 1, 2] * 3)],
                                        levels=[0.5, 1.0, 1.5])
    yield "one_cell", dict(z=[[0, 1], [2, 3]], levels=[0.5, 1.0, 2.0, 2.5])
    yield "one_cell_masked_corner", dict(z=[[0, 1], [2, NAN]], levels=[0.5, 1.0, 1.5])
    yield "one_cell_masked_corner_off", dict(z=[[0, 1], [2, NAN]], corner=False, levels=[0.5, 1.0])
    yield "one_cell_all_masked", dict(z=np.full((2, 2), NAN), levels=[0.0])
    yield "two_rows", dict(z=plateaus(rng, (2, 20)), levels=[1.0, 1.5, 3.0])
    yield "two_columns", dict(z=plateaus(rng, (20, 2)), levels=[1.0, 1.5, 3.0])
    yield "two_rows_holes", dict(z=holes(plateaus(rng, (2, 24)), rng, 0.2), levels=[1.0, 2.5])
    yield "two_columns_holes", dict(z=holes(plateaus(rng, (24, 2)), rng, 0.2), levels=[1.0, 2.5])
    yield "three_by_three", dict(z=[[0, 0, 0], [0, 1, 0], [0, 0, 0]], levels=[0.0, 0.5, 1.0])
    yield "constant", dict(z=np.ones((4, 5)), levels=[0.5, 1.0, 1.5])
    yield "constant_holes", dict(z=holes(np.ones((9, 9)), rng, 0.15), levels=[0.5, 1.0], bands=[(0.5, 1.5), (1.0, 2.0)])
    block = np.ones((9, 9))
    block[3:6, 3:6] = NAN
    yield "hole_in_constant", dict(z=block, levels=[0.5], bands=[(0.5, 1.5)])
    yield "hole_in_constant_off", dict(z=block, corner=False, levels=[0.5], bands=[(0.5, 1.5)])
    block = np.hypot(*np.mgrid[-7:8, -7:8])
    block[5:9, 6:10] = NAN
    block[2, 11] = NAN
    yield "hole_in_rings", dict(z=block, levels=[3.0, 5.5])
    yield "levels_at_ends", dict(z=plateaus(rng, (10, 10)), levels=[0.0, 4.0], bands=[(0.0, 4.0), (-1.0, 0.0), (4.0, 5.0), (-INF, 0.0), (0.0, INF)])
    yield "levels_outside", dict(z=rng.random((5, 6)), levels=[-1.0, 2.0], bands=[(-1.0, 2.0), (-3.0, -1.0), (2.0, INF), (-INF, -1.0)])
    yield "steep", dict(z=np.where(rng.random((9, 9)) < 0.5, -1e300, 1e300), levels=[0.0, 1e299])
    yield "tiny", dict(z=rng.random((8, 8)) * 1e-300, levels=[0.3e-300, 0.6e-300])
    yield "infinite_values", dict(z=np.where(rng.random((9, 11)) < 0.12, INF, rng.random((9, 11))), levels=[0.3, 0.7])
    yield "masked_values", dict(z=rng.random((10, 9)), mask=rng.random((10, 9)) < 0.15, levels=[0.4, 0.6])
    yield "masked_values_off", dict(z=rng.random((10, 9)), mask=rng.random((10, 9)) < 0.1, corner=False, levels=[0.4, 0.6])
    yield "descending", dict(z=rng.random((8, 9)), x=np.linspace(5, -3, 9), y=np.linspace(1, -1, 8), levels=[0.35, 0.65])
    yield "uneven", dict(z=rng.random((9, 8)), x=np.cumsum(rng.random(8)), y=np.cumsum(rng.random(9)) ** 2, levels=[0.5])
    yield "wide", dict(z=smooth(3, 140), levels=[-0.5, 0.5])
    yield "wide_holes", dict(z=holes(plateaus(rng, (4, 131)), rng, 0.08), levels=[1.0, 2.5])
    yield "word", dict(z=plateaus(rng, (5, 64), 2), levels=[1.0])
    yield "word_and_one", dict(z=plateaus(rng, (5, 65), 2), levels=[0.5])
    for n in range(2):
        x, y = curvilinear(11, 10, rng)
        yield f"curvilinear_{n}", dict(z=smooth(11, 10) + 0.3 * rng.random((11, 10)), x=x, y=y, levels=[-0.5, 0.4, 1.1])
        yield f"curvilinear_holes_{n}", dict(z=holes(smooth(11, 10), rng, 0.12), x=x, y=y, corner=n == 0, levels=[-0.5, 0.4])
    for n in range(4):
        yield f"random_{n}", dict(z=rng.random((10 + n, 13 - n)), levels=[0.3, 0.6])
        yield f"plateaus_{n}", dict(z=plateaus(rng, (9 + n, 12 - n), 2 + n), levels=[1.0, 1.5, 2.0])
        yield f"holes_{n}", dict(z=holes(plateaus(rng, (11, 12)), rng, 0.05 * (n + 1)), levels=[1.0, 2.5], corner=n != 3)
        yield f"random_holes_{n}", dict(z=holes(rng.random((12, 11)), rng, 0.04 * (n + 1)), levels=[0.35, 0.65])


def fuzz(count, seed):
    rng = np.random.default_rng(seed)
    for n in range(count):
        shape = rng.integers(2, (5, 14, 40)[n % 3], 2)
        if n % 11 == 0:
            shape[1] = rng.integers(60, 200)
        top = rng.integers(1, 7)
        z = plateaus(rng, shape, top) if n % 2 else rng.random(shape) * top
        if n % 5 == 0:
            z = z + 2.0 * np.add.outer(np.sin(np.arange(shape[0]) / 3), np.cos(np.arange(shape[1]) / 4))
        if n % 4:
            z = holes(z, rng, rng.choice([0.01, 0.05, 0.1, 0.2, 0.4]))
        if n % 7 == 0:
            a, b = rng.integers(0, shape), rng.integers(0, shape)
            z = np.array(z, dtype=float)
            z[min(a[0], b[0]):max(a[0], b[0]), min(a[1], b[1]):max(a[1], b[1])] = NAN
        x = y = None
        if n % 6 == 0:
            x, y = curvilinear(*shape, rng)
        levels = sorted({float(v) for v in (*rng.integers(0, top + 1, 2), *(rng.random(2) * top).round(2))})
        bands = [(a, b) for a in [-INF, *levels] for b in [*levels, INF] if a < b]
        yield f"fuzz_{n}", dict(z=z, x=x, y=y, corner=n % 9 != 0, levels=levels, bands=bands)


if len(sys.argv) > 2:
    folder, made = Path(sys.argv[1]), fuzz(int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0)
else:
    folder, made = Path(__file__).parent.parent / "tests" / "data" / "contours", cases()
assert contourpy.__version__ == "1.3.3", contourpy.__version__
folder.mkdir(parents=True, exist_ok=True)
for old in folder.glob("*.tsv"):
    old.unlink()
for name, case in made:
    write(folder / f"{name}.tsv", **case)
