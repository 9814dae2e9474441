"""Which types the values of a row may have: SQLite hands out whatever lies in the file.

A flipped bit makes a text a blob, or a number a text. Such a value would travel far before anything
broke, so every row that is read is held against its columns; rows of one shape are looked at once.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import JSON, ColumnElement

from clusterdyn_desktop.storage.columns import TextTuple, UtcMoment


class OddRow(ValueError):
    """A row holds a value of a type that its column cannot hold."""


class RowShape:
    """The shape of rows that are selected with certain columns."""

    def __init__(self, columns: Sequence[ColumnElement[Any]]) -> None:
        self._columns = columns
        self._known: set[tuple[type, ...]] = set()

    def check(self, row: Sequence[Any]) -> None:
        """Raise `OddRow` where a value cannot be its column's."""
        shape = tuple(map(type, row))
        if shape not in self._known:
            for allowed, kind in zip(self._allowed, shape, strict=True):
                if kind not in allowed:
                    raise OddRow(f"{kind.__name__} is none of {allowed}")
            self._known.add(shape)

    @cached_property
    def _allowed(self) -> list[tuple[type, ...]]:
        return [_types(column) for column in self._columns]


def _types(column: ColumnElement[Any]) -> tuple[type, ...]:
    kind = column.type
    if isinstance(kind, TextTuple):
        allowed: tuple[type, ...] = (tuple,)
    elif isinstance(kind, JSON):
        allowed = (dict, list)
    elif isinstance(kind, UtcMoment):
        allowed = (kind.impl_instance.python_type,)
    else:
        allowed = (kind.python_type,)
    return (*allowed, type(None)) if getattr(column, "nullable", True) else allowed
