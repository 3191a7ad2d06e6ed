"""Writes src/text/faces/FormulaLetters.ttf: the double-struck, Fraktur, script and calligraphic letters of mathtext.

Run with matplotlib 3.11.2: python golden/make_formula_letters.py

The outlines are those of the STIX fonts that matplotlib takes them from, one font in place of three of 670 KB. As their
licence asks of what is made from them, it has another name. A letter stands at its alphabet's first place plus its own
number (ASCII), a Greek one at that place plus 80 (hexadecimal) and its number in GREEK.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from matplotlib import get_data_path
from matplotlib._mathtext_data import stix_virtual_fonts

ROOT = Path(__file__).resolve().parent.parent
GREEK = "ΓΠΣγπ"
ALPHABETS = [
    (0xE000, stix_virtual_fonts["bb"]["it"]),
    (0xE100, stix_virtual_fonts["bb"]["rm"]),
    (0xE200, stix_virtual_fonts["frak"]["rm"]),
    (0xE300, stix_virtual_fonts["scr"]),
    (0xE400, stix_virtual_fonts["cal"]),
]


def face(name: str) -> TTFont:
    return TTFont(f"{get_data_path()}/fonts/ttf/{name}.ttf")


faces = {"rm": face("STIXGeneral"), "it": face("STIXGeneralItalic"), "nonuniit": face("STIXNonUniIta")}
glyphs, metrics, cmap = {}, {}, {}


def add(name: str, font: TTFont, source: str) -> None:
    recorded = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[source].draw(recorded)
    pen = TTGlyphPen(None)
    recorded.replay(pen)
    glyphs[name] = pen.glyph()
    metrics[name] = font["hmtx"][source]


add(".notdef", faces["rm"], ".notdef")
for base, ranges in ALPHABETS:
    for first, last, font, to in ranges:
        for code in range(first, last + 1):
            found = to + code - first
            own = faces["nonuniit" if font == "it" and 0xE000 <= found <= 0xF8FF else font]
            place = base + (code if code < 0x80 else 0x80 + GREEK.index(chr(code)))
            if found in own.getBestCmap():
                cmap[place] = f"u{place:04X}"
                add(cmap[place], own, own.getBestCmap()[found])

hhea = faces["rm"]["hhea"]
builder = FontBuilder(faces["rm"]["head"].unitsPerEm, isTTF=True)
builder.setupGlyphOrder(list(glyphs))
builder.setupCharacterMap(cmap)
builder.setupGlyf(glyphs)
builder.setupHorizontalMetrics(metrics)
builder.setupHorizontalHeader(ascent=hhea.ascent, descent=hhea.descent, lineGap=hhea.lineGap)
builder.setupNameTable({
    "copyright": faces["rm"]["name"].getDebugName(0),
    "familyName": "Formula Letters",
    "styleName": "Regular",
    "licenseDescription": "SIL Open Font License 1.1",
})
builder.setupOS2()
builder.setupPost(keepGlyphNames=False)
# The same bytes at every run.
builder.font["head"].created = builder.font["head"].modified = faces["rm"]["head"].modified
builder.font.recalcTimestamp = False
builder.save(ROOT / "src" / "text" / "faces" / "FormulaLetters.ttf")
print(len(glyphs), "glyphs")
