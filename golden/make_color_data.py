"""Writes src/color/names.txt: every colour name that matplotlib knows, sorted, with its value.

Run with matplotlib 3.11.2: python golden/make_color_data.py
"""
from pathlib import Path

from matplotlib import colors

names = {k: v for k, v in colors.get_named_colors_mapping().items() if len(k) > 1}
lines = sorted(f"{name}\t{colors.to_hex(value)[1:]}" for name, value in names.items())
out = Path(__file__).parent.parent / "src" / "color" / "names.txt"
out.write_text("".join(line + "\n" for line in lines), encoding="ascii")
