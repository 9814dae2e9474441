"""Made-up records of every kind, for hypothesis; driven by the kinds' own field types."""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from clusterdyn_desktop.domain.records import RECORD_KINDS, Record, editable_fields

KINDS = st.sampled_from(RECORD_KINDS)

_WHOLE_NUMBERS = st.integers(min_value=-(2**31), max_value=2**31 - 1)
_BY_TYPE: dict[object, st.SearchStrategy[Any]] = {
    str: st.text(max_size=8),
    int: _WHOLE_NUMBERS,
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


def values_of(hint: object) -> st.SearchStrategy[Any]:
    """Values of a field's type."""
    if get_origin(hint) is UnionType:
        return st.one_of([values_of(part) for part in get_args(hint)])
    if get_origin(hint) is tuple:
        return st.lists(st.text(max_size=4), max_size=2).map(tuple)
    if hint is type(None):
        return st.none()
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    return _BY_TYPE[hint]


def contents(kind: type[Record]) -> st.SearchStrategy[dict[str, Any]]:
    """Values for all fields that people edit."""
    return _CONTENTS[kind]


def some_contents(kind: type[Record]) -> st.SearchStrategy[dict[str, Any]]:
    """Values for some of the fields that people edit: an edit."""
    return _SOME_CONTENTS[kind]


@st.composite
def records(draw: st.DrawFn, kind: type[Record], parent_id: str = "") -> Record:
    """A record with a fresh id and everything else made up."""
    blank = blank_record(kind, parent_id)
    return replace(blank, **draw(_KEYS[kind]), **draw(_CONTENTS[kind]))


def blank_record(kind: type[Record], parent_id: str = "") -> Record:
    """A record with a fresh id, and nothing in it yet."""
    parent = {kind.parent: parent_id} if kind.parent else {}
    return kind(id=str(uuid.uuid4()), **parent)


def _each(kind: type[Record], names: Iterable[str]) -> dict[str, st.SearchStrategy[Any]]:
    hints = get_type_hints(kind)
    return {name: values_of(hints[name]) for name in names}


_CONTENTS = {
    kind: st.fixed_dictionaries(_each(kind, editable_fields(kind))) for kind in RECORD_KINDS
}
_SOME_CONTENTS = {
    kind: st.fixed_dictionaries({}, optional=_each(kind, editable_fields(kind)))
    for kind in RECORD_KINDS
}
_KEYS = {
    kind: st.fixed_dictionaries(_each(kind, [name for name in kind.fixed if name != kind.parent]))
    for kind in RECORD_KINDS
}
"""The fixed fields that are not the parent."""
