"""Writes tests/data/norms.tsv: what matplotlib's norms and scales make of numbers.

Run with matplotlib 3.11.2: python golden/make_norm_data.py

A line of a norm is its name, its parameters, vmin and vmax (`-` is from the data), clip, the numbers in, the numbers
out. A line of a scale is its name, its parameters, the numbers in, the numbers out, and those back again.
"""

import warnings
from pathlib import Path

import numpy as np
from matplotlib import colors, scale

warnings.simplefilter("ignore")
np.seterr(all="ignore")
DATA = np.ma.masked_invalid([-250.5, -3, -2, -1, -0.25, 0, 1e-3, 0.25, 0.5, 1, 1.5, 2, 3, 7.25, 10, 99, 1000, np.nan])


def text(values) -> str:
    values = np.ma.asarray(values, float).filled(np.nan)
    return " ".join("nan" if np.isnan(v) else repr(float(v)) for v in np.ravel(values))


def norms():
    limits = [(None, None), (-1, 10), (0.5, 2), (None, 99), (-3, None), (1, 1)]
    for vmin, vmax in limits:
        for clip in (False, True):
            kw = {"vmin": vmin, "vmax": vmax, "clip": clip}
            yield "Normalize", [], colors.Normalize(**kw)
            for gamma in (0.5, 2, -1):
                yield "PowerNorm", [gamma], colors.PowerNorm(gamma, **kw)
            for linthresh, linscale, base in [(1, 1, 10), (0.1, 0.5, 2), (5, 2, np.e)]:
                norm = colors.SymLogNorm(linthresh, linscale, base=base, **kw)
                yield "SymLogNorm", [linthresh, linscale, base], norm
            for width in (1, 0.2):
                yield "AsinhNorm", [width], colors.AsinhNorm(width, **kw)
            yield "FuncNorm", [], colors.FuncNorm((lambda x: x**3, np.cbrt), **kw)
            if vmin is None or vmin > 0:
                yield "LogNorm", [], colors.LogNorm(**kw)
    for center, vmin, vmax in [(0, None, None), (0, -2, 10), (5, None, None), (-500, None, None), (2000, None, None), (1, 0, None)]:
        yield "TwoSlopeNorm", [center], colors.TwoSlopeNorm(center, vmin, vmax)
    for center, half in [(0, None), (0, 4), (3, None), (-1, 0.5)]:
        for clip in (False, True):
            norm = colors.CenteredNorm(center, half, clip)
            yield "CenteredNorm", [center, "-" if half is None else half], norm
    for bounds, n, extend in [
        ([0, 1], 1, "neither"), ([0, 1], 256, "neither"), ([-1, 0, 2, 3, 10], 4, "neither"), ([-1, 0, 2, 3, 10], 256, "neither"),
        ([-1, 0, 2, 3, 10], 256, "both"), ([-1, 0, 2, 3, 10], 5, "min"), ([-1, 0, 2, 3, 10], 7, "max"), ([0, 1], 9, "both"),
    ]:
        for clip in (False, True)[: 2 if extend == "neither" else 1]:
            norm = colors.BoundaryNorm(bounds, n, clip, extend=extend)
            yield "BoundaryNorm", [",".join(map(str, bounds)), n, extend], norm


def scales():
    for base in (10, 2, np.e, 3, 0.5):
        for nonpositive in ("clip", "mask"):
            yield "log", [base, nonpositive], scale.LogScale(base=base, nonpositive=nonpositive)
    for base, linthresh, linscale in [(10, 2, 1), (2, 0.1, 0.5), (3, 5, 2)]:
        kw = {"base": base, "linthresh": linthresh, "linscale": linscale}
        yield "symlog", [base, linthresh, linscale], scale.SymmetricalLogScale(**kw)
    for width in (1, 0.2, 30):
        yield "asinh", [width], scale.AsinhScale(linear_width=width)
    for nonpositive in ("clip", "mask"):
        yield "logit", [nonpositive], scale.LogitScale(None, nonpositive)


rows = []
for name, params, norm in norms():
    vmin, vmax, clip = norm.vmin, norm.vmax, norm.clip
    show = ["-" if v is None else repr(float(v)) for v in (vmin, vmax)]
    if name in ("CenteredNorm", "BoundaryNorm"):
        show = ["-", "-"]
    params = " ".join(p if isinstance(p, str) else repr(p) for p in params)
    try:
        out = norm(DATA)
    except ValueError as e:
        rows.append([name, params, *show, str(clip), text(DATA), "error"])
        continue
    rows.append([name, params, *show, str(clip), text(DATA), text(out)])
for name, params, s in scales():
    trf = s.get_transform()
    data = DATA.filled(np.nan)
    out = trf.transform(data)
    back = trf.inverted().transform(out)
    params = " ".join(p if isinstance(p, str) else repr(p) for p in params)
    rows.append([name, params, text(data), text(out), text(back)])
out = Path(__file__).resolve().parent.parent / "tests" / "data" / "norms.tsv"
out.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="ascii")
