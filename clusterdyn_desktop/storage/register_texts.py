"""Writing the values of registers as the JSON of the change log.

As `columns.json_text` writes a mapping, in a fourth of the time: an import writes a line for every
register of every record, and which values a register has is known beforehand.
"""

from collections.abc import Callable, Mapping, Sequence
from json.encoder import encode_basestring
from operator import attrgetter
from types import NoneType
from typing import Any

from clusterdyn_desktop.domain.records import (
    DELETED,
    ActionStatus,
    AnswerState,
    Certainty,
    ConsentMethod,
    InterviewMode,
    Record,
    SizeClass,
    Stamped,
)
from clusterdyn_desktop.storage.columns import json_text

TextOf = Callable[[Any], str]

_WORDS = (ActionStatus, AnswerState, Certainty, ConsentMethod, InterviewMode, SizeClass)
_TEXT_OF: Mapping[type, TextOf] = {
    str: encode_basestring,
    int: int.__repr__,
    bool: {True: "true", False: "false"}.__getitem__,
    NoneType: {None: "null"}.__getitem__,
    **dict.fromkeys(_WORDS, encode_basestring),
}


class RegisterTexts:
    """What the lines of a new record of one kind say."""

    def __init__(self, kind: type[Record]) -> None:
        self._texts = {register.name: _writer(register.fields) for register in kind.registers}
        self._created = _writer(kind.fixed)

    def created(self, record: Record) -> str:
        """Return the fields that never change."""
        return self._created(record)

    def register(self, name: str, stamped: Stamped[Record]) -> str:
        """Return the values of a register."""
        if name == DELETED.name:
            return _DELETED[stamped.deleted]
        return self._texts[name](stamped.record)


_DELETED = {deleted: json_text({DELETED.name: deleted}) for deleted in (True, False)}


def _writer(fields: Sequence[str]) -> TextOf:
    """Return what writes some fields of a record, their names being plain letters."""
    if not fields:
        return lambda record: "{}"
    pattern = "{" + ",".join(f'"{name}":%s' for name in fields) + "}"
    read = attrgetter(*fields)
    if len(fields) == 1:
        return lambda record: pattern % _text_of(read(record))
    return lambda record: pattern % tuple(map(_text_of, read(record)))


def _text_of(value: object) -> str:
    return _TEXT_OF.get(type(value), json_text)(value)
