"""Writes tests/data/hinting.tsv: what FreeType, as matplotlib has it, hints the built-in fonts to.

    python golden/make_hinting_table.py DIRECTORY > tests/data/hinting.tsv

DIRECTORY has the fonts of the crate `dejavu` (`assets/dejavu-fonts-ttf-2.37/ttf` in its source). A line is the font, the
size in 1/64 px per em, and a number over the advances and points of all glyphs, as `fingerprint` in
src/text/truetype/tests.rs makes it.
"""

import sys
from pathlib import Path

from matplotlib.ft2font import FT2Font, LoadFlags

FONTS = [
    f"DejaVu{family}{face}.ttf"
    for family, faces in [
        ("Sans", ["", "-Bold", "-Oblique", "-BoldOblique"]),
        ("Serif", ["", "-Bold", "-Italic", "-BoldItalic"]),
        ("SansMono", ["", "-Bold", "-Oblique", "-BoldOblique"]),
    ]
    for face in faces
]
# 10 and 12 points at 100 dpi, whole pixels, and a large one.
SIZES = [889, 1067, 512, 640, 1728]
MOVE_TO, CLOSE = 1, 79


def contours(vertices, codes):
    points = []
    for (x, y), code in zip(vertices, codes):
        if code in (MOVE_TO, CLOSE) and points:
            yield points
            points = []
        if code != CLOSE:
            points.append((round(x * 64), round(y * 64)))
    if points:
        yield points


def fingerprint(font):
    value = 0

    def add(number):
        nonlocal value
        value = (value * 1000003 + number) % 2**64

    for index in range(font.num_glyphs):
        add(font.load_glyph(index, LoadFlags.DEFAULT).horiAdvance)
        for points in contours(*font.get_path()):
            # Whether a contour returns to its start by a line of its own is a matter of taste.
            while len(points) > 1 and points[-1] == points[0]:
                points.pop()
            add(len(points))
            for x, y in points:
                add(x)
                add(y)
    return value


for name in FONTS:
    font = FT2Font(str(Path(sys.argv[1]) / name))
    for size in SIZES:
        font.set_size(size / 64, 72)
        print(name, size, f"{fingerprint(font):016x}", sep="\t")
