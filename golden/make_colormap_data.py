"""Writes src/color/colormap/maps.txt, every colormap of matplotlib, and tests/data/colormaps.tsv, what they map to.

Run with matplotlib 3.11.2: python golden/make_colormap_data.py

A line of maps.txt is a name, a kind and the numbers of the map, as matplotlib has them (its floats, not bytes):
  listed    the colours: r g b, r g b, ...
  stops     colours along the way, between which is interpolated: x r g b, ...
  segments  one table for each of red, green and blue: x y0 y1, ...; interpolated from y1 to the next y0
  function  three functions, which stand in functions.rs
  alias     another name of a map
`.5` is 0.5 and `1` is 1.0. The reversed maps (`_r`) and twilight_shifted are made from others by the reader.

A line of colormaps.tsv is a name, the number of colours, a checksum (FNV-1a, 64 bits) of `cmap(i, bytes=True)` for
all of them and for under, over and bad, and red, green and blue of seven of them as floats.
"""

from pathlib import Path

import matplotlib
import numpy as np
from matplotlib import colors

ROOT = Path(__file__).resolve().parent.parent
ALIASES = {"grey": "gray", "gist_grey": "gist_gray", "gist_yerg": "gist_yarg", "Grays": "Greys"}


def number(v) -> str:
    s = repr(float(v))
    s = s.removesuffix(".0")
    return s[1:] if s.startswith("0.") else s


def numbers(rows) -> str:
    return " ".join(number(v) for v in np.asarray(rows, float).ravel())


def line(name: str, cmap) -> str:
    if isinstance(cmap, colors.ListedColormap):
        rgba = colors.to_rgba_array(cmap.colors)
        assert (rgba[:, 3] == 1).all()
        return f"{name}\tlisted\t{numbers(rgba[:, :3])}"
    data = cmap._segmentdata
    assert cmap.N == 256 and cmap._gamma == 1
    channels = [data[c] for c in ("red", "green", "blue")]
    if all(callable(c) for c in channels):
        return f"{name}\tfunction\t"
    assert not any(callable(c) for c in channels)
    assert "alpha" not in data or (np.asarray(data["alpha"])[:, 1:] == 1).all()
    tables = [np.asarray(c, float) for c in channels]
    same_x = all(len(t) == len(tables[0]) and (t[:, 0] == tables[0][:, 0]).all() for t in tables)
    if same_x and all((t[:, 1] == t[:, 2]).all() for t in tables):
        return f"{name}\tstops\t" + numbers(np.column_stack([tables[0][:, :2], tables[1][:, 1], tables[2][:, 1]]))
    return f"{name}\tsegments\t" + ";".join(numbers(t) for t in tables)


def fnv(data: bytes) -> int:
    h = 0xCBF29CE484222325
    for byte in data:
        h = (h ^ byte) * 0x100000001B3 % 2**64
    return h


def check(name: str, cmap) -> str:
    index = np.array([*range(cmap.N), -1, cmap.N])
    rgba = np.concatenate([cmap(index, bytes=True), cmap([np.nan], bytes=True)])
    seven = cmap(np.linspace(0, cmap.N - 1, 7).astype(int))[:, :3]
    return f"{name}\t{cmap.N}\t{fnv(rgba.tobytes()):016x}\t{' '.join(repr(float(v)) for v in seven.ravel())}"


maps = {name: matplotlib.colormaps[name] for name in matplotlib.colormaps}
own = {n: m for n, m in maps.items() if not n.endswith("_r") and n not in ALIASES and n != "twilight_shifted"}
lines = [line(n, m) for n, m in own.items()] + [f"{a}\talias\t{n}" for a, n in ALIASES.items()]
lines.append("twilight_shifted\tshifted\ttwilight")
out = ROOT / "src" / "color" / "colormap" / "maps.txt"
out.write_text("".join(s + "\n" for s in sorted(lines)), encoding="ascii")
out = ROOT / "tests" / "data" / "colormaps.tsv"
out.write_text("".join(check(n, m) + "\n" for n, m in maps.items()), encoding="ascii")
