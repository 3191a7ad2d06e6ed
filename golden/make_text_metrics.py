"""Writes tests/data/text_metrics.tsv: width, height and descent of texts, in 1/64 px, as matplotlib measures them.

Run with matplotlib 3.11.2: python golden/make_text_metrics.py
"""
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties, findfont, get_font

warnings.simplefilter("ignore")
TEXTS = [
    "hi mom", "time", "volts", "0.0", "\u22121.5", "1e6", "AVAToTe", "fi ffi fl", " ", "a b", "Ay", "j", "lp",
    "Th\u00e9 qu\u00efck br\u00f6wn f\u00f8x", "x\u0301", "\u0391\u0392\u03b3\u03c0", "\u0416\u0443\u043a", "\u0627\u0644\u0633\u0644\u0627\u0645",
    "\u05e9\u05dc\u05d5\u05dd", "abc \u05e9\u05dc\u05d5\u05dd 12", "A\u0391\u0410", "\u4e2d\u6587", "W.A.Y. Y,", "To. P. 11", ".", "-", "_", "'\"",
    "100%", "[m/s\u00b2]", "\u00b0C", "\u2192", "\u221e", "trailing  ",
]
FACES = [(family, weight, style) for family in ("sans-serif", "serif", "monospace")
         for weight in (400, 700) for style in ("normal", "italic")]
rows = []
for n, text in enumerate(TEXTS):
    for m, (family, weight, style) in enumerate(FACES):
        for size, dpi in [(10, 100), (12, 100), (8.5, 72), (6, 150), (14.3, 100), (40, 200)]:
            if m and (n + m) % 3:
                continue
            renderer = RendererAgg(64, 64, dpi)
            props = FontProperties(family=family, weight=weight, style=style, size=size)
            # matplotlib draws what no font has with a font of its own, LastResort, that no crate carries.
            if not all(get_font(findfont(props)).get_char_index(ord(c)) for c in text):
                continue
            whd = renderer.get_text_width_height_descent(text, props, False)
            rows.append("\t".join([text, family, str(weight), style, str(size), str(dpi), *(str(round(v * 64)) for v in whd)]))
out = Path(__file__).parent.parent / "tests" / "data" / "text_metrics.tsv"
out.write_text("".join(row + "\n" for row in rows), encoding="utf-8")
