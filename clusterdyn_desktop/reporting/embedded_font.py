"""A TrueType font whose text can be copied out of the document whole.

reportlab writes a character above U+FFFF (every emoji) into the font's map back to Unicode as
five digits, which no reader understands, and puts more than the permitted hundred entries into
one block. Here the map is written the way the format asks.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

ENTRIES_IN_A_BLOCK = 100


class EmbeddedFont(TTFont):
    """A TrueType font, embedded with the characters used and a true map to Unicode."""

    def addObjects(self, doc: Any) -> None:
        """Add the font's objects to a finished document."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        names = [self.getSubsetInternalName(n, doc)[1:] for n in range(len(subsets))]
        super().addObjects(doc)
        for name, subset in zip(names, subsets, strict=True):
            base_font = doc.idToObject["BasicFonts"].dict[name].BaseFont
            stream = doc.idToObject[f"toUnicodeCMap:{base_font}"]
            stream.content = unicode_map(base_font, subset)


def unicode_map(font_name: str, subset: Sequence[int]) -> str:
    """Return the map from codes 0–255 of a subset to Unicode; `subset` holds code points."""
    return "\n".join(_lines(font_name, subset))


def _lines(font_name: str, subset: Sequence[int]) -> Iterator[str]:
    yield "/CIDInit /ProcSet findresource begin"
    yield "12 dict begin"
    yield "begincmap"
    yield "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def"
    yield f"/CMapName /{font_name} def"
    yield "/CMapType 2 def"
    yield "1 begincodespacerange"
    yield "<00> <FF>"
    yield "endcodespacerange"
    entries = [f"<{code:02X}> <{_utf16(point)}>" for code, point in enumerate(subset) if point]
    for start in range(0, len(entries), ENTRIES_IN_A_BLOCK):
        block = entries[start : start + ENTRIES_IN_A_BLOCK]
        yield f"{len(block)} beginbfchar"
        yield from block
        yield "endbfchar"
    yield "endcmap"
    yield "CMapName currentdict /CMap defineresource pop"
    yield "end"
    yield "end"


def _utf16(point: int) -> str:
    return chr(point).encode("utf-16-be").hex().upper()
