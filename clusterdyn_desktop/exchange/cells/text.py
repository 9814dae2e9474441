"""Text in cells of a workbook: what a cell can hold, and how to know a text again afterwards.

Not every text survives in a cell: characters that XML forbids, line ends other than a line feed,
tabs, blanks at either end (some programs trim them), text over Excel's limit. Such texts are called
fragile. The cell then shows the nearest thing a person can read, and the machine sheet holds the
exact text. `folded` brings what any spreadsheet program may have made of a cell to one form, so
that a text that nobody touched is known for what it is.
"""

import re
from xml.sax.saxutils import escape

LONGEST_CELL = 32_767
"""Excel's limit for a cell, in UTF-16 code units."""

LONGEST_SHOWN = 32_000
DEEPEST_ESCAPE = 3
CUT_MARK = " ⟦…⟧"
"""Stands at the end of a text that was too long for a cell; the machine sheet holds the rest."""

_SURELY_FITS = LONGEST_SHOWN // 2
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_NEVER_IN_XML = "\ud800-\udfff\ufffe\uffff"
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LITERAL_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_MARKUP = re.compile(f"[&<>_{_CONTROLS}]")
_CONTROL = re.compile(f"[{_CONTROLS}]")
_DROPPED = re.compile(f"[\t{_CONTROLS}{_NEVER_IN_XML}\ufffd]")
_NOT_SHOWN = re.compile(f"[{_NEVER_IN_XML}]")
_FRAGILE = re.compile(
    rf"[\t\r{_CONTROLS}{_NEVER_IN_XML}\ufffd]|_x[0-9A-Fa-f]{{4}}_|\A\s|\s\Z|{re.escape(CUT_MARK)}\Z"
)


def is_sturdy(text: str) -> bool:
    """Say whether a text comes back from a cell exactly as it went in, whatever program saves."""
    return not _FRAGILE.search(text) and (len(text) <= _SURELY_FITS or _fits(text))


def visible(text: str) -> str:
    """Return what the cell shows of a text; the text itself where it is sturdy."""
    if is_sturdy(text):
        return text
    shown = _NOT_SHOWN.sub("\ufffd", _line_feeds(text))
    cut = cut_at(shown)
    return shown if cut is None else shown[:cut] + CUT_MARK


def cut_at(text: str) -> int | None:
    """Return how many characters of a text a cell shows, None where it shows all of them."""
    if len(text) <= _SURELY_FITS or _fits(text):
        return None
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * LONGEST_SHOWN]
    return len(head.decode("utf-16-le", "ignore"))


def folded(text: str) -> str:
    """Return the form by which a text is known again."""
    if not _FRAGILE.search(text):
        return text
    plain = text
    for _ in range(DEEPEST_ESCAPE):
        plain = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), plain)
    return _DROPPED.sub("", _line_feeds(plain)).strip()


def rest_of(text: str) -> str:
    """Return what a cell does not show of a text that is too long for it."""
    plain = _line_feeds(text)
    cut = cut_at(plain)
    return "" if cut is None else plain[cut:]


def xml_text(text: str) -> str:
    """Return a visible text as XML character data, in Excel's own way of escaping (ST_Xstring)."""
    if not _MARKUP.search(text):
        return text
    text = _LITERAL_ESCAPE.sub("_x005F_", text)
    return escape(_CONTROL.sub(lambda found: f"_x{ord(found[0]):04X}_", text))


def _line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _fits(text: str) -> bool:
    return len(text.encode("utf-16-le", "surrogatepass")) <= 2 * LONGEST_SHOWN
