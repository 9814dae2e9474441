"""What goes into a cell and what comes out of it, whatever form its column has."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple, TypeAlias

Content: TypeAlias = str | int | float | None
Found: TypeAlias = str | int | float | bool | date | datetime | time | timedelta


class Written(NamedTuple):
    """What becomes of a value in a cell."""

    content: Content
    folded: str
    exact: bool


class Read(NamedTuple):
    """What was found in a cell. `repair` names what was put right, else it is empty."""

    value: Any
    folded: str
    repair: str = ""


class Unreadable(Exception):
    """A cell that cannot be understood; `code` says why, without the topic."""

    def __init__(self, code: str, **parameters: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.parameters = parameters


NOTHING = Written(None, "", exact=True)

Writer: TypeAlias = Callable[[Any], Written]
Reader: TypeAlias = Callable[[Found], Read]


def as_text(cell: Found) -> str:
    """Return what a cell holds as text, whatever a program made of it."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return str(cell)
