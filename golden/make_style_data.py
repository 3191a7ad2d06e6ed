"""Writes src/rc/styles.txt: what matplotlib's style sheets set, as far as isoplot has a default for it.

Run with matplotlib 3.11.2: python golden/make_style_data.py
"""
import re
from pathlib import Path

import matplotlib

# What isoplot has one value of only, or one set of fonts: of other backends it passes over what changes no picture.
LEFT_OUT = re.compile(
    r"_internal|agg|animation|axes3d|docstring|hist\.|image\.composite|keymap|pdf|pgf|polaraxes|ps\.|savefig\.(format|orient)|svg"
    r"|text\.(latex|usetex)|date\.|image\.lut|mathtext\.(fontset|fallback)|path\.|text\.(hint|kern|lang)|font\.(cursive|fantasy|enable)"
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

# What matplotlib's own file says of each of its defaults: `tests/rc_defaults.rs` sets them all.
UNQUOTED = re.compile(r'^((?:[^"#]|"[^"]*")*)')
lines = []
for line in (Path(matplotlib.get_data_path()) / "matplotlibrc").read_text(encoding="utf-8").splitlines():
    found = re.match(r"#+\s?([a-z][\w.-]*)\s*:(.*)$", line)
    if found and found[1] in matplotlib.rcParams:
        lines.append(f"{found[1]}: {UNQUOTED.match(found[2])[1].strip()}\n")
text = "".join(lines)
(Path(__file__).parent.parent / "tests" / "data" / "rc_defaults.txt").write_text(text, encoding="ascii")
