#!/bin/sh
# Makes the family "Inter Lisiere" that the program carries: Debian's Inter cut down to Latin, with TrueType outlines (Qt
# embeds those as fonts in a PDF) and tabular digits as the default ones (Qt 6.4 cannot ask for OpenType features).
# Needs the packages fonts-inter and python3-fonttools. The five .ttf beside this script are its output, same bytes each time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
/usr/bin/python3 - "${1:-/usr/share/fonts/opentype/inter}" "$here" <<'PYTHON'
import sys
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont, newTable

SOURCE, TARGET = sys.argv[1:3]
STYLES = ["Regular", "Italic", "Medium", "SemiBold", "Bold"]
CHARACTERS = ("20-7E,A0-148,14A-17F,192,2C6,2DA,2DC,2000-200B,2011-2014,2018-201A,201C-201E,2020,2022,2026,202F-2030,"
              "2032-2033,2039-203A,2044,2070,2074,20AC,2190-2194,2202,2206,2211-2212,221A,221E,2248,2260,2264-2265,"
              "25A0-25A1,25B2-25B3,25B6,25BC-25BD,25CB,25CF,2713")
MAX_ERROR = 1.0  # font units of 1/2816 em between the cubic outlines and ours


def tabular_digits(font):
    """Digits ask for the glyphs the feature tnum would put in their place."""
    gsub = font["GSUB"].table
    lookups = next(f.Feature.LookupListIndex for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum")
    mapping = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(table, "ExtSubTable", table).mapping)
    for cmap in font["cmap"].tables:
        for digit in range(0x30, 0x3A):
            if digit in cmap.cmap:
                cmap.cmap[digit] = mapping.get(cmap.cmap[digit], cmap.cmap[digit])  # tables may share their dictionary


def subset(font):
    options = Options()
    # Without contextual alternates: glyphs that stand for no character cannot be found in a PDF.
    options.layout_features = ["ccmp", "locl", "kern"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14, 16, 17]
    options.notdef_outline = True
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(CHARACTERS))
    subsetter.subset(font)


def truetype(font):
    """Quadratic outlines in place of the CFF ones."""
    order, glyphs = font.getGlyphOrder(), {}
    source = font.getGlyphSet()
    for name in order:
        pen = TTGlyphPen(source)
        source[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
        glyphs[name].recalcBounds(None)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyphs[name], "xMin", 0))
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, glyphs
    maxp = font["maxp"] = newTable("maxp")
    maxp.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 1 if field == "maxZones" else 0)
    del font["CFF "]
    font["post"].formatType = 2.0
    font["post"].extraNames, font["post"].mapping, font["post"].glyphOrder = [], {}, order
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            text = record.toUnicode()
            record.string = text.replace("Inter", "InterLisiere" if record.nameID == 6 else "Inter Lisiere", 1)


for style in STYLES:
    font = TTFont(f"{SOURCE}/Inter-{style}.otf", recalcTimestamp=False)
    tabular_digits(font)
    subset(font)
    truetype(font)
    rename(font)
    font.save(f"{TARGET}/InterLisiere-{style}.ttf")
PYTHON
