"""Names that people typed by hand: known again whatever case, blanks and dashes they were given."""

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

from clusterdyn_desktop.exchange.cells.text import folded

T = TypeVar("T")

_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def loose(text: str) -> str:
    """Return the form in which two spellings of a name are the same."""
    if text.isascii():
        return " ".join(text.split()).casefold()
    plain = _DASHES.sub("-", _UNSEEN.sub("", text))
    return " ".join(plain.split()).casefold()


class LooseNames(Generic[T]):
    """Things by their names; a loose spelling finds one only where it fits no other."""

    def __init__(self, named: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, T] = {}
        self._loose: dict[str, set[str]] = {}
        for name, thing in named:
            key = folded(name)
            self._exact[key] = thing
            self._loose.setdefault(loose(key), set()).add(key)

    def get(self, name: str) -> T | None:
        """Return what a name stands for, None where that is nothing or not certain."""
        key = folded(name)
        if key in self._exact:
            return self._exact[key]
        alike = self._loose.get(loose(key), ())
        return self._exact[next(iter(alike))] if len(alike) == 1 else None

    def only(self) -> T | None:
        """Return the one thing there is, None where there are several or none."""
        return next(iter(self._exact.values())) if len(self._exact) == 1 else None

    def names(self) -> list[str]:
        """Return the names."""
        return list(self._exact)
