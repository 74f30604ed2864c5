"""Makes the two fonts of one glyph that stand in for fonts of a desk's own system in tests. Needs fontTools."""
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen


def glyph(left):
    pen = TTGlyphPen(None)
    pen.moveTo((left, 0)); pen.lineTo((left, 800)); pen.lineTo((900, 800)); pen.lineTo((900, 0)); pen.closePath()
    return pen.glyph()


def make(path, family, code_point):
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(['.notdef', 'one'])
    builder.setupCharacterMap({code_point: 'one'})
    builder.setupGlyf({'.notdef': glyph(100), 'one': glyph(300)})
    builder.setupHorizontalMetrics({'.notdef': (1000, 100), 'one': (1000, 300)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({'familyName': family, 'styleName': 'Regular', 'psName': family + '-Regular'})
    builder.setupOS2(sTypoAscender=880, usWinAscent=880, usWinDescent=120)
    builder.setupPost()
    builder.save(path)


make('HanaMinB.ttf', 'YidangTestRare', 0x2A6D6)
make('simfang.ttf', 'YidangTestFangSong', 0x4E00)
