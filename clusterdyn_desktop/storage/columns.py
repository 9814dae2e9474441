"""How values lie in columns: the types of ours that SQLAlchemy does not bring, and JSON text.

Every type here works on SQLite and on PostgreSQL.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Enum, Integer, TypeDecorator

SEQUENCE_NUMBER = BigInteger().with_variant(Integer, "sqlite")
"""A number that the database counts up; SQLite counts only columns called INTEGER."""


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"not a value of a record: {value!r}")


json_text: Callable[[Any], str] = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), default=_plain
).encode
"""Write a value as JSON the way all JSON columns hold it: readable letters, dates as ISO text."""


class UtcMoment(TypeDecorator[datetime]):
    """A moment. Goes in with any zone, lies in UTC, comes out in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class TextTuple(TypeDecorator[tuple[str, ...]]):
    """A tuple of texts, as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_bind_param(
        self, value: tuple[str, ...] | None, dialect: Dialect
    ) -> list[str] | None:
        return None if value is None else list(value)

    def process_result_value(
        self, value: list[str] | None, dialect: Dialect
    ) -> tuple[str, ...] | None:
        return None if value is None else tuple(value)


def one_of(choices: type[StrEnum], name: str) -> Enum:
    """Return a type that holds an enumeration's values as text and refuses any other."""
    return Enum(
        choices,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=16,
        values_callable=lambda members: [member.value for member in members],
    )
