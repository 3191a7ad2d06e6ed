"""Draws the scripts beside this file with matplotlib: golden/<topic>/<case>.py -> <case>.mpl.png.

    python golden/make_reference.py                 # those that have no picture yet
    python golden/make_reference.py contour seed/*  # all of a topic, or the named ones, anew

A script leaves its figure in `fig` and may set `savefig_options`, the keywords of its `savefig`. Where contours are
labelled, <case>.labels.tsv says where: text, x and y of the start of the baseline in pixels from the lower left, and the
angle in degrees.
"""

import runpy
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

from matplotlib.backends.backend_agg import RendererAgg  # noqa: E402
from matplotlib.contour import ContourSet  # noqa: E402

HERE = Path(__file__).resolve().parent
EXPECTED = "3.11.2"


TEXTS = {}
draw_text = RendererAgg.draw_text


def recorded(self, gc, x, y, s, prop, angle, ismath=False, mtext=None):
    TEXTS[mtext] = (x, self.height - y, angle)
    return draw_text(self, gc, x, y, s, prop, angle, ismath, mtext)


RendererAgg.draw_text = recorded


def labels(fig) -> list[str]:
    sets = fig.findobj(lambda a: isinstance(a, ContourSet) and hasattr(a, "labelTexts"))
    drawn = [(t.get_text(), *TEXTS[t]) for s in sets for t in s.labelTexts if t in TEXTS]
    return [f"{text}\t{x:.4f}\t{y:.4f}\t{angle:.4f}\n" for text, x, y, angle in drawn]


def draw(script: Path) -> None:
    plt.rcdefaults()
    TEXTS.clear()
    names = runpy.run_path(str(script))
    options = {"dpi": "figure", "metadata": {"Software": None}} | names.get("savefig_options", {})
    names["fig"].savefig(script.with_suffix(".mpl.png"), **options)
    if lines := labels(names["fig"]):
        script.with_suffix(".labels.tsv").write_text("".join(lines))
    plt.close("all")
    print(script.relative_to(HERE))


def main(wanted: list[str]) -> None:
    if matplotlib.__version__ != EXPECTED:
        sys.exit(f"matplotlib {EXPECTED} is needed, this is {matplotlib.__version__}")
    sys.path.insert(0, str(HERE))
    for script in sorted(HERE.glob("*/*.py")):
        name = script.relative_to(HERE).with_suffix("")
        named = any(name.match(w.removesuffix(".py")) or name.parts[0] == w for w in wanted)
        if named or (not wanted and not script.with_suffix(".mpl.png").exists()):
            draw(script)


if __name__ == "__main__":
    main(sys.argv[1:])
