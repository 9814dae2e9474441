"""Reading the values of registers back from the JSON of the change log.

They are written as JSON by `columns.json_text`; only the way back needs to know the types.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from clusterdyn_desktop.domain.records import RECORD_KINDS, Record


def from_json(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values as a record of the kind holds them; what is not known stays as it is."""
    readers = _READERS.get(kind, {})
    return {
        name: readers[name](value) if name in readers and value is not None else value
        for name, value in values.items()
    }


def _reader(hint: object) -> Callable[[Any], Any] | None:
    """Return how to read one type; None where JSON holds it as it is."""
    if get_origin(hint) is UnionType:
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    if get_origin(hint) is tuple:
        return tuple
    if hint is datetime:
        return datetime.fromisoformat
    if hint is date:
        return date.fromisoformat
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else None


def _readers(kind: type[Record]) -> Mapping[str, Callable[[Any], Any]]:
    """Return how to read those fields of a kind that JSON does not hold as they are."""
    found = {name: _reader(hint) for name, hint in get_type_hints(kind).items()}
    return {name: reader for name, reader in found.items() if reader is not None}


_READERS = {kind.kind: _readers(kind) for kind in RECORD_KINDS}
