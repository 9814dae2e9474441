"""Reading values that may be damaged: strictly, one column at a time.

What SQLite hands out is taken only if it is what our columns hold; the ordinary way of reading
trusts the store and takes more. Values come as they lie: integers, floats, `StoredText`, bytes.
"""

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Double,
    Enum,
    Integer,
    LargeBinary,
    String,
    Table,
)

from clusterdyn_desktop.storage.columns import TextTuple, UtcMoment

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{6}")


class StoredText(bytes):
    """Text as it lies in the file: not certain to be UTF-8 after all, and no blob."""

    __slots__ = ()


class ValueUnreadable(ValueError):
    """A column holds what cannot be its value."""

    def __init__(self, column: str) -> None:
        super().__init__(column)
        self.column = column


Reader = Callable[[Any], object]
T = TypeVar("T")


def from_file(column: "Column[Any]", value: object) -> object:
    """Return what a value in a row means. Raises `ValueUnreadable`."""
    return _read(column, value, _stored_reader(column))


def from_log(column: "Column[Any]", value: object) -> object:
    """Return what a value in the JSON of the change log means. Raises `ValueUnreadable`."""
    return _read(column, value, _logged_reader(column))


@cache
def columns_of(table: Table) -> Mapping[str, "Column[Any]"]:
    """Return the columns of a table by name."""
    return {column.name: column for column in table.c}


def _read(column: "Column[Any]", value: object, reader: Reader) -> object:
    if value is None:
        if not column.nullable:
            raise ValueUnreadable(column.name)
        return None
    try:
        return reader(value)
    except (ValueError, TypeError, KeyError, RecursionError) as problem:
        raise ValueUnreadable(column.name) from problem


@cache
def _stored_reader(column: "Column[Any]") -> Reader:
    kind = column.type
    if isinstance(kind, UtcMoment):
        return _stored_moment
    if isinstance(kind, TextTuple):
        return lambda value: _text_tuple(json.loads(_text(value)))
    if isinstance(kind, JSON):
        return lambda value: _object_or_list(json.loads(_text(value)))
    if isinstance(kind, Boolean):
        return _stored_boolean
    if isinstance(kind, LargeBinary):
        return _blob
    text = _typed_reader(column)
    is_text = isinstance(kind, String | Date)
    return (lambda value: text(_text(value))) if is_text else text


@cache
def _logged_reader(column: "Column[Any]") -> Reader:
    kind = column.type
    if isinstance(kind, UtcMoment):
        return _logged_moment
    if isinstance(kind, TextTuple):
        return _text_tuple
    if isinstance(kind, JSON):
        return lambda value: value
    if isinstance(kind, Boolean):
        return lambda value: _of_type(value, bool)
    return _typed_reader(column)


def _typed_reader(column: "Column[Any]") -> Reader:
    """Return the reader of those types that read alike in rows and in the log."""
    kind = column.type
    if isinstance(kind, Enum):
        choices = kind.enum_class
        assert choices is not None
        return lambda value: choices(_of_type(value, str))
    if isinstance(kind, Date):
        return _day
    if isinstance(kind, Double):
        return _number
    if isinstance(kind, Integer) or column.type.python_type is int:
        return lambda value: _of_type(value, int)
    if isinstance(kind, String):
        return lambda value: _of_type(value, str)
    raise TypeError(f"no strict way to read {column}")


def _text(value: object) -> str:
    if not isinstance(value, StoredText):
        raise TypeError(value)
    return value.decode()


def _object_or_list(value: object) -> object:
    if not isinstance(value, dict | list):
        raise TypeError(value)
    return value


def _of_type(value: object, kind: type[T]) -> T:
    """Return a value of exactly a type: True is no number here."""
    if type(value) is not kind:
        raise TypeError(value)
    return value


def _blob(value: object) -> bytes:
    if not isinstance(value, bytes) or isinstance(value, StoredText):
        raise TypeError(value)
    return value


def _number(value: object) -> float:
    if type(value) not in (int, float) or not math.isfinite(float(str(value))):
        raise TypeError(value)
    return float(str(value))


def _stored_boolean(value: object) -> bool:
    return {0: False, 1: True}[_of_type(value, int)]


def _day(value: str) -> date:
    if not _DAY.fullmatch(_of_type(value, str)):
        raise ValueError(value)
    return date.fromisoformat(value)


def _stored_moment(value: object) -> datetime:
    text = _text(value)
    if not _MOMENT.fullmatch(text):
        raise ValueError(text)
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _logged_moment(value: str) -> datetime:
    moment = datetime.fromisoformat(_of_type(value, str))
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment


def _text_tuple(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError(value)
    return tuple(value)
