"""The typefaces of charts and documents, and what to do where they lack a character.

Text is set in Noto Sans. Characters it does not have are taken from its sister fonts (signs,
symbols, emoji in one colour). What none of them has is shown as an open box and remembered, so
that the document can say so (`Glyphs.missing`).

Fonts are registered with reportlab once in a process, from the folder they are kept in.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import STATE_DEFAULTS
from reportlab.pdfbase import pdfmetrics

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.reporting.embedded_font import EmbeddedFont

REGULAR = "NotoSans"
ITALIC = "NotoSans-Italic"
SEMIBOLD = "NotoSans-SemiBold"
SEMIBOLD_ITALIC = "NotoSans-SemiBoldItalic"
FALLBACKS = ("NotoSansMath", "NotoSansSymbols2", "NotoEmoji")
"""Where to look for a character that Noto Sans does not have, in this order."""

FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    ITALIC: "NotoSans-Italic.ttf",
    SEMIBOLD: "NotoSans-SemiBold.ttf",
    SEMIBOLD_ITALIC: "NotoSans-SemiBoldItalic.ttf",
    "NotoSansMath": "NotoSansMath-Regular.ttf",
    "NotoSansSymbols2": "NotoSansSymbols2-Regular.ttf",
    "NotoEmoji": "NotoEmoji-Regular.ttf",
}

SVG_NAMES = {
    REGULAR: {"family": "Noto Sans", "weight": "400", "style": "normal"},
    ITALIC: {"family": "Noto Sans", "weight": "400", "style": "italic"},
    SEMIBOLD: {"family": "Noto Sans", "weight": "600", "style": "normal"},
    SEMIBOLD_ITALIC: {"family": "Noto Sans", "weight": "600", "style": "italic"},
    "NotoSansMath": {"family": "Noto Sans Math", "weight": "400", "style": "normal"},
    "NotoSansSymbols2": {"family": "Noto Sans Symbols 2", "weight": "400", "style": "normal"},
    "NotoEmoji": {"family": "Noto Emoji", "weight": "400", "style": "normal"},
}
"""What a font is called where text is drawn by its family: in SVG."""

BOX = "□"
"""Shown for a character that no font has."""

_INVISIBLE = frozenset(
    [
        *range(0xFE00, 0xFE10),  # variation selectors: text or emoji, one look only here
        *range(0x1F3FB, 0x1F400),  # skin tones: emoji are in one colour here
    ]
)


def register(folder: Path) -> None:
    """Make the fonts in a folder known to reportlab; raises `report.font-missing`."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name, file in FILES.items():
        if name in known:
            continue
        path = folder / file
        if not path.is_file():
            raise UserError("report.font-missing", file=file, folder=str(folder))
        pdfmetrics.registerFont(EmbeddedFont(name, str(path)))
    # Drawings begin in this font whatever they hold; its own default is never embedded.
    STATE_DEFAULTS["fontName"] = REGULAR
    pdfmetrics.registerFontFamily(
        REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=ITALIC, boldItalic=SEMIBOLD_ITALIC
    )


def has(font: str, character: str) -> bool:
    """Say whether a registered font can print a character."""
    return ord(character) in _glyphs_of(font)


def _glyphs_of(font: str) -> Mapping[int, int]:
    held: Any = pdfmetrics.getFont(font)
    glyphs: Mapping[int, int] = held.face.charToGlyph
    return glyphs


def width(text: str, font: str, size: float) -> float:
    """Return how wide a text of one font is."""
    return float(pdfmetrics.stringWidth(text, font, size))


def clean(text: str) -> str:
    """Return text in composed letters, without characters that print nothing.

    Line breaks stay; other control characters become spaces.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_plain(character) for character in composed)


def _plain(character: str) -> str:
    if character < "\x7f" and character.isprintable():
        return character
    if ord(character) in _INVISIBLE or unicodedata.category(character) == "Cf":
        return ""
    if character == "\u202f":  # a narrow no-break space; the fonts and reportlab know the wide one
        return "\u00a0"
    if character != "\n" and unicodedata.category(character) in ("Cc", "Zl", "Zp"):
        return " "
    return character


class Glyphs:
    """Divides text into runs of fonts that can print it; `missing` is what none can."""

    def __init__(self) -> None:
        self.missing: set[str] = set()

    def runs(self, text: str, font: str) -> list[tuple[str, str]]:
        """Return the text as pairs of font and piece, in order."""
        cleaned = clean(text)
        own = _glyphs_of(font)
        if all(ord(character) in own or character == "\n" for character in cleaned):
            return [(font, cleaned)] if cleaned else []
        placed = [self._placed(character, font) for character in cleaned]
        return [
            (name, "".join(character for _, character in group))
            for name, group in groupby(placed, key=lambda pair: pair[0])
        ]

    def _placed(self, character: str, font: str) -> tuple[str, str]:
        for candidate in (font, *FALLBACKS):
            if character == "\n" or has(candidate, character):
                return candidate, character
        self.missing.add(character)
        return FALLBACKS[0], BOX

    def markup(self, text: str, font: str) -> str:
        """Return text escaped for a reportlab paragraph set in `font`."""
        return "".join(self._marked(text, font)).replace("\n", "<br/>")

    def _marked(self, text: str, font: str) -> Iterator[str]:
        for name, piece in self.runs(text, font):
            escaped = escape(piece)
            yield escaped if name == font else f'<font name="{name}">{escaped}</font>'

    def width(self, text: str, font: str, size: float) -> float:
        """Return how wide a text is, fallback fonts included."""
        return sum(width(piece, name, size) for name, piece in self.runs(text, font))
