"""Writes src/text/mathtext/symbols.txt, the names of mathtext, and tests/data/mathtext.tsv, what matplotlib lays out.

Run with matplotlib 3.11.2: python golden/make_mathtext_data.py

A line of symbols.txt is a name without its backslash, the character in hexadecimal and what it is: b a binary
operator, r a relation or an arrow, - anything else. Only characters that DejaVu Sans has are listed. Sorted by name.

A line of mathtext.tsv is a text, size in points, dpi, width, height and descent in pixels, the glyphs (size in
points, x, y; pixels from the start of the baseline) and the boxes (x, y, width, height). Spaces are left out.
"""

from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import get_data_path
from matplotlib._mathtext import Parser
from matplotlib._mathtext_data import tex2uni
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font

ROOT = Path(__file__).resolve().parent.parent


def kind(name: str) -> str:
    name = "\\" + name
    if name in Parser._binary_operators:
        return "b"
    if name in Parser._spaced_symbols:
        return "r"
    return "-"


sans = FT2Font(f"{get_data_path()}/fonts/ttf/DejaVuSans.ttf").get_charmap()
known = sorted((k, v) for k, v in tex2uni.items() if v in sans and k.isascii() and k.isalpha())
out = ROOT / "src" / "text" / "mathtext" / "symbols.txt"
out.parent.mkdir(exist_ok=True)
out.write_text("".join(f"{k} {v:x} {kind(k)}\n" for k, v in known), encoding="ascii")

TEXTS = r"""
$\mathdefault{10^{2}}$
$\mathdefault{10^{-3}}$
$\mathdefault{-10^{0}}$
$\mathdefault{2\times10^{4}}$
$\mathdefault{-5\times10^{-12}}$
$\mathdefault{0}$
$\mathdefault{2^{10}}$
$\mathdefault{\frac{1}{2}}$
$\mathdefault{1-10^{-2}}$
$\mathdefault{3\cdot10^{-4}}$
$\mathdefault{\overline{10^{-2}}}$
$\mathdefault{0.25}$
$x$
$a b$
$x^2$
$x_1$
$x_i^2$
$x^{y^z}$
$a_{b_{c_d}}$
$10^{10^{10}}$
$e^{-x^2/2}$
$\alpha\beta\gamma\delta\epsilon\zeta\eta\theta\iota\kappa\lambda\mu$
$\nu\xi\pi\rho\sigma\tau\upsilon\phi\chi\psi\omega$
$\Gamma\Delta\Theta\Lambda\Xi\Pi\Sigma\Phi\Psi\Omega$
$a+b=c$
$a - b \leq c \geq d \neq e$
$-x$
$(-1)^n$
$\pm 3$
$3\pm0.5$
$\infty$
$45\degree$
$45^\circ$
$a\cdot b\times c$
$\frac{a}{b}$
$\frac{x+1}{y_2}+1$
$\dfrac{a}{b}$
$\frac{1}{1+\frac{1}{x}}$
$\sqrt{x}$
$\sqrt[3]{x}$
$\mathrm{AVA}$
$AVATo$
$\mathrm{km}\,\mathrm{s}^{-1}$
$\mathbf{x}\mathit{y}\mathrm{z}\mathtt{t}\mathsf{s}$
$\mathbfit{v}$
$\mathregular{10^3}$
{\rm a}
${\rm a}b$
$\sin x$
$\sin(x)$
$\cos^2\theta$
$\log_{10} x$
$\lim_{x\to0}f$
$\hat{x}\bar{y}\dot{z}$
$\vec{v}$
$\tilde a$
$\overline{xy}$
$\underline{xy}$
$0.5, 1; 2$
$f(x, y)$
$\{a\}$
$\left(x\right)$
$|x|$
$\text{if } x>0$
time $t$ [s]
$x$ and $y$
cost \$5, $x$
$E=mc^2$
$\mu$m
$R^2=0.99$
$\chi^2_\nu$
$T_\mathrm{max}$
$\Delta T$ ($^\circ$C)
$\quad a\ b~c\!d\;e\:f\qquad g$
$\leftarrow\rightarrow\Rightarrow$
$a ^ 2$
$\nabla\partial\forall\exists\in$
$\AA$
$\hbar\omega$
$A\hspace{0.5}B$
$x^{a_b}_{c^d}$
${}^{14}C$
$\phantom{x}y$
$\operatorname{sgn} x$
$1\%$
$\overset{a}{b}$
$\underset{a}{b}$
"""
rows = []
for n, text in enumerate(TEXTS.strip().splitlines()):
    for m, (size, dpi, weight) in enumerate([(10, 100, 400), (12, 100, 400), (14.5, 72, 400), (20, 150, 700), (8, 200, 400)]):
        if m > 1 and (n + m) % 3:
            continue
        renderer = RendererAgg(64, 64, dpi)
        props = FontProperties(size=size, weight=weight)
        try:
            p = renderer.mathtext_parser.parse(text, dpi, props)
        except ValueError as e:
            print(text, e)
            break
        foreign = {g[0].postscript_name for g in p.glyphs if not g[0].postscript_name.startswith("DejaVuSans")}
        if foreign or any("Display" in g[0].postscript_name for g in p.glyphs):
            print("other fonts:", text, foreign)
        glyphs = " ".join(f"{g[1]!r},{float(g[4])!r},{float(g[5])!r}" for g in p.glyphs if g[2] != 32)
        boxes = " ".join(",".join(repr(float(v)) for v in r) for r in p.rects)
        rows.append([text, str(size), str(dpi), str(weight), *(str(int(v)) for v in (p.width, p.height, p.depth)), glyphs, boxes])
out = ROOT / "tests" / "data" / "mathtext.tsv"
out.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
