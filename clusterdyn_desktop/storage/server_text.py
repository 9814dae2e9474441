"""What PostgreSQL cannot hold of a text: the letter with the number zero, which nobody types.

It comes along when something is pasted from a broken file. On a server the mark for what could not
be read takes its place, before anything is compared or logged, so that rows and history agree.
"""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

T = TypeVar("T")

_NUL, _MARK = "\0", "\N{REPLACEMENT CHARACTER}"


def keepable(held: T) -> T:
    """Return a record, or what lies beside the records, as a server can hold it."""
    assert is_dataclass(held)
    assert not isinstance(held, type)
    changed = {
        field.name: _kept(value)
        for field in fields(held)
        if _has_nul(value := getattr(held, field.name))
    }
    return replace(held, **changed) if changed else held


def _has_nul(value: object) -> bool:
    if isinstance(value, tuple):
        return any(map(_has_nul, value))
    return isinstance(value, str) and _NUL in value


def _kept(value: str | tuple[str, ...]) -> str | tuple[str, ...]:
    if isinstance(value, tuple):
        return tuple(text.replace(_NUL, _MARK) for text in value)
    return value.replace(_NUL, _MARK)
