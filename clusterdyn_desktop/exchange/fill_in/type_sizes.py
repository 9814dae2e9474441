"""The type of a fill-in workbook: how its lines are set, and how high that makes their rows.

Not every program that opens a workbook works out how high a row must be, so the height is worked
out here: from the widths of letters in the font of the sheet, a little on the generous side.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from clusterdyn_desktop.exchange.fill_in.form import Kind, Line
from clusterdyn_desktop.exchange.workbooks.look import SIZE
from clusterdyn_desktop.exchange.workbooks.sheet_stream import LINE_GAP, LINE_HEIGHT

LABEL_WIDTH, CELL_WIDTH = 19.0, 76.0
"""Widths of the columns of labels and of cells, in digits, as Excel counts them."""

NOTE_LINES = 3
"""Lines of room for words, before the row grows with them."""

_EDGES = 2.5
"""Digits that the indent and the edges of a cell take."""

_BOLD = 1.05
_GENEROUS = 1.02
_NARROW = frozenset(" ,.:;Iijl'‘’!()[]{}-·f")
_SLIM = frozenset('rtcszJL/\\"“”')
_BROAD = frozenset("ABCDGHKNOQRUVXÄÅÖÜÆØ%&wæœ…")
_BROADEST = frozenset("mMW@—")
_WIDTHS = {
    **dict.fromkeys(_NARROW, 0.55),
    **dict.fromkeys(_SLIM, 0.8),
    **dict.fromkeys(_BROAD, 1.25),
    **dict.fromkeys(_BROADEST, 1.75),
}
"""Widths of letters in digits; all others are as wide as one."""


@dataclass(frozen=True, slots=True)
class Type:
    """How words are set: a colour of the theme, and a size in points."""

    role: str = "ink"
    size: float = SIZE
    bold: bool = False


PLAIN = Type()
LABEL = Type("ink_second")

_TYPES: Mapping[Kind, Type] = {
    Kind.EYEBROW: Type("ink_second", 12),
    Kind.TITLE: Type("pine", 24, bold=True),
    Kind.HEADING: Type("pine", 16, bold=True),
    Kind.STAGE: Type("pine", 18, bold=True),
    Kind.QUESTION: Type("ink", 13, bold=True),
    Kind.SECOND: Type("ink_second", 10),
    Kind.ANSWER: Type("ink", 12, bold=True),
    Kind.YES_NO: Type("ink", 12, bold=True),
}
_LABELS: Mapping[Kind, Type] = {
    Kind.QUESTION: Type("faint"),
    Kind.ANCHOR: Type("pine", bold=True),
    Kind.ANSWER: Type("pine", bold=True),
    Kind.YES_NO: Type("pine", bold=True),
    Kind.DATE: Type("pine", bold=True),
    Kind.NOTE: Type("pine", bold=True),
    Kind.PURPOSE: Type("ink", bold=True),
}
ROOM: Mapping[Kind, float] = {
    Kind.GAP: 11,
    Kind.HEADING: 26,
    Kind.STAGE: 30,
    Kind.ANSWER: 24,
    Kind.YES_NO: 24,
    Kind.DATE: 24,
}
"""Points that a row has at least, by its kind."""

_SMALLEST_ROOM = 18.0


def type_of(kind: Kind) -> Type:
    """Return how the words at the right of a line are set."""
    return _TYPES.get(kind, PLAIN)


def label_type_of(kind: Kind) -> Type:
    """Return how the label of a line is set."""
    return _LABELS.get(kind, LABEL)


def row_points(line: Line) -> float:
    """Return how high the row of a line must be, in points."""
    least = ROOM.get(line.kind, _SMALLEST_ROOM)
    if line.kind is Kind.GAP:
        return least
    if line.kind is Kind.NOTE:
        return LINE_HEIGHT * NOTE_LINES + LINE_GAP
    words = _points(line.right, CELL_WIDTH, type_of(line.kind))
    label = _points(line.left, LABEL_WIDTH, label_type_of(line.kind))
    return max(words, label, least)


def lines_of(text: str, width: float, kind: Type = PLAIN) -> int:
    """Return how many lines a text takes in a column `width` digits wide; words are not cut."""
    room = (width - _EDGES) * SIZE / kind.size / (_BOLD if kind.bold else 1.0) / _GENEROUS
    return sum(_wrapped(paragraph, room) for paragraph in text.split("\n"))


def _points(text: str, width: float, kind: Type) -> float:
    return (LINE_HEIGHT * lines_of(text, width, kind) + LINE_GAP) * kind.size / SIZE


def _wrapped(paragraph: str, room: float) -> int:
    lines, filled = 1, 0.0
    for word in paragraph.split(" "):
        wide = _wide(word)
        if filled and filled + _wide(" ") + wide > room:
            lines, filled = lines + 1, wide
        else:
            filled += wide + (_wide(" ") if filled else 0.0)
        if filled > room:
            lines += int(filled / room)
            filled %= room
    return lines


def _wide(text: str) -> float:
    return sum(_WIDTHS.get(letter, 1.0) for letter in text)
