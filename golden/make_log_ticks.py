"""Writes tests/data/log_ticks.tsv: the ticks and labels of axes that are not linear.

Run with matplotlib 3.11.2: python golden/make_log_ticks.py

A line is a scale with its parameters, the view, how many labels have room, then major ticks, their labels (separated
by `|`), minor ticks and their labels, all within the view.
"""

import warnings
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot as plt
from matplotlib import scale, ticker

warnings.simplefilter("ignore")
VIEWS = [
    (1, 10), (0.9, 1100), (1, 2), (2, 5), (3, 40), (0.5, 0.52), (1e-3, 1e3), (1e-12, 1e12), (1e-5, 7e8), (1e-100, 1e100),
    (12, 18), (95, 1050), (99, 101), (1e3, 1e6), (0.02, 30), (1e5, 1),
]
SIGNED = [(-10, 10), (-1e5, 1e5), (-1, 1), (0.5, 1.5), (-3, 900), (-1e3, -5), (20, 4e6), (0, 1), (-110, 101), (-1e-3, 1e12), (-0.1, 25)]
UNIT = [(0.01, 0.99), (1e-5, 0.9), (0.4, 0.6), (1e-3, 1 - 1e-3), (1e-9, 1 - 1e-9), (0.2, 0.95), (0.85, 0.9999), (1e-4, 2e-3), (0.04, 0.97), (0.12, 0.7)]
CASES = [
    *[("log 10", scale.LogScale(base=10), v) for v in VIEWS],
    *[("log 2", scale.LogScale(base=2), v) for v in VIEWS],
    *[("log 2.718281828459045", scale.LogScale(base=2.718281828459045), v) for v in VIEWS[:6]],
    *[("log 5 1,2,3", scale.LogScale(base=5, subs=[1, 2, 3]), v) for v in VIEWS],
    *[("log 10 2,5", scale.LogScale(base=10, subs=[2, 5]), v) for v in VIEWS],
    *[("symlog 10 2", scale.SymmetricalLogScale(), v) for v in SIGNED],
    *[("symlog 2 0.1 1,1.5", scale.SymmetricalLogScale(base=2, linthresh=0.1, subs=[1, 1.5]), v) for v in SIGNED],
    *[("asinh 1 10", scale.AsinhScale(), v) for v in SIGNED],
    *[("asinh 0.3 0", scale.AsinhScale(linear_width=0.3, base=0), v) for v in SIGNED],
    *[("asinh 5 8", scale.AsinhScale(linear_width=5, base=8), v) for v in SIGNED],
    *[("logit -", scale.LogitScale(None), v) for v in UNIT],
    *[("logit overline", scale.LogitScale(None, use_overline=True, one_half="0.5"), v) for v in UNIT],
]
FORMATTERS = {"plain": ticker.LogFormatter, "exponent": ticker.LogFormatterExponent, "mathtext": ticker.LogFormatterMathtext}
for kind in FORMATTERS:
    CASES += [(f"log 10 - {kind}", scale.LogScale(base=10), v) for v in VIEWS]
    CASES += [(f"symlog 10 2 - {kind}", scale.SymmetricalLogScale(), v) for v in SIGNED]


def inside(locs, labels, view):
    lo, hi = sorted(view)
    kept = [(float(v), s) for v, s in zip(locs, labels) if lo - abs(lo) * 1e-9 <= v <= hi + abs(hi) * 1e-9]
    return " ".join(repr(v) for v, _ in kept), "|".join(s for _, s in kept)


rows = []
for n, (name, s, view) in enumerate(CASES):
    ax = plt.figure().add_subplot()
    ax.set_xscale(s)
    axis = ax.xaxis
    room = [5, 9, 3][n % 3]
    axis.get_tick_space = lambda: room
    axis.set_view_interval(*view, ignore=True)
    kind = name.split()[-1]
    if kind in FORMATTERS:
        axis.set_major_formatter(FORMATTERS[kind](10))
        axis.set_minor_formatter(FORMATTERS[kind](10))
    row = [name, repr(float(view[0])), repr(float(view[1])), str(room)]
    for ticks in (axis.major, axis.minor):
        locs = ticks.locator()
        row += inside(locs, ticks.formatter.format_ticks(locs), view)
    rows.append("\t".join(row))
    plt.close("all")
out = Path(__file__).resolve().parent.parent / "tests" / "data" / "log_ticks.tsv"
out.write_text("".join(row + "\n" for row in rows), encoding="utf-8")
