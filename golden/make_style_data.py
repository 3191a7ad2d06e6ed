"""Writes src/rc/styles.txt: what matplotlib's style sheets set, as far as isoplot has a default for it.

Run with matplotlib 3.11.2: python golden/make_style_data.py
"""
import re
from pathlib import Path

import matplotlib

# Of other backends, of what isoplot does not have, and of what does not change how a figure looks here.
LEFT_OUT = re.compile(
    r"_internal|agg|animation|axes3d|boxplot|date\.|docstring|hist\.|image\.(aspect|composite|interp|lut|resample)|keymap"
    r"|markers|mathtext|path|pdf|pgf|polaraxes|ps\.|savefig\.(bbox|format|orient|pad|transp)|scatter|svg|hatch\.color"
    r"|text\.(anti|hint|latex|usetex)|[xy]tick\.(alignment|m\w+\.(top|bottom|left|right))|patch\.antialiased"
    r"|axes\.(formatter\.(offset|use_)|titley|unicode)|figure\.(auto|frameon|labelweight)|font\.(?!size|family|weight|style)"
    r"|lines\.(linestyle|marker(face|edgecolor)?(color)?$)"
)

library = Path(matplotlib.get_data_path()) / "stylelib"
out = []
for sheet in sorted(library.glob("*.mplstyle"), key=lambda p: p.stem):
    if sheet.stem == "_classic_test_patch":
        continue
    out.append(f"[{sheet.stem}]")
    for line in sheet.read_text(encoding="utf-8").splitlines():
        key, colon, value = line.split("#")[0].partition(":")
        if colon and not LEFT_OUT.match(key.strip()):
            out.append(f"{key.strip()}: {value.strip()}")
text = "".join(line + "\n" for line in out)
(Path(__file__).parent.parent / "src" / "rc" / "styles.txt").write_text(text, encoding="ascii")
