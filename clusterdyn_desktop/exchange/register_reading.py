"""Reading the registers of a row: values, and the digest that tells whether they were touched."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.records import (
    ActionStatus,
    AnswerState,
    Certainty,
    InterviewMode,
    Record,
    Register,
    SizeClass,
)
from clusterdyn_desktop.exchange.workbook_cells import Found, Reader, Unreadable
from clusterdyn_desktop.exchange.workbook_layout import LAYOUT_OF, Column, Form
from clusterdyn_desktop.exchange.workbook_stamps import register_digest

_FREE = frozenset({Form.TEXT, Form.TEXTS, Form.ID})
_MOST_REMEMBERED = 20_000


class RegisterRead(NamedTuple):
    """A register as found: the values of its fields, its digest, and repairs by field."""

    values: tuple[Any, ...]
    digest: str
    repairs: Mapping[str, str]


class CellProblem(Exception):
    """A cell of a register that cannot be understood."""

    def __init__(self, field: str, cause: Unreadable) -> None:
        super().__init__(field)
        self.field = field
        self.cause = cause


class RegisterReader:
    """Reads one register from rows of one sheet; `places` are where its columns are."""

    def __init__(
        self,
        register: Register,
        forms: Sequence[Form],
        places: Sequence[int],
        readers: Sequence[Reader],
    ) -> None:
        self.register = register
        self._parts = list(zip(register.fields, places, readers, strict=True))
        self._places = tuple(places)
        self._is_small = not any(form in _FREE for form in forms)
        self._known: dict[object, RegisterRead] = {}
        self._empty = self._read([""] * (max(places) + 1))

    def read(self, row: Sequence[Found]) -> RegisterRead:
        """Read the register; raises `CellProblem`."""
        raw = tuple(row[place] for place in self._places)
        if not self._is_small:
            return self._empty if not any(raw) and set(raw) == {""} else self._read(row)
        key = (raw, tuple(map(type, raw)))  # for Python, 1 and True are the same key
        found = self._known.get(key)
        if found is None:
            found = self._read(row)
            if len(self._known) < _MOST_REMEMBERED:
                self._known[key] = found
        return found

    def _read(self, row: Sequence[Found]) -> RegisterRead:
        values: list[Any] = []
        folds: list[str] = []
        repairs: dict[str, str] = {}
        for field, place, reader in self._parts:
            try:
                value, fold, repair = reader(row[place])
            except Unreadable as error:
                raise CellProblem(field, error) from error
            values.append(value)
            folds.append(fold)
            if repair:
                repairs[field] = repair
        return RegisterRead(tuple(values), register_digest(folds), repairs)


def columns_of(kind: type[Record]) -> Mapping[str, Column]:
    """Return the columns of a kind's sheet by name."""
    return {column.name: column for column in LAYOUT_OF[kind].columns}


def stored_value(form: Form, value: Any) -> Any:
    """Return a value of the machine sheet as the record holds it; raises ValueError, TypeError."""
    convert: Callable[[Any], Any] = _STORED.get(form, _text)
    return None if value is None else convert(value)


def _text(value: Any) -> str:
    return str(_checked(value, str))


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(item) for item in _checked(value, list))


def _checked(value: Any, expected: type) -> Any:
    if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
        raise TypeError(expected.__name__)
    return value


def _yes_no(value: Any) -> bool:
    return bool(_checked(value, bool))


def _whole(value: Any) -> int:
    return int(_checked(value, int))


_STORED: Mapping[Form, Callable[[Any], Any]] = {
    Form.DATE: date.fromisoformat,
    Form.TEXTS: _texts,
    Form.YES_NO: _yes_no,
    Form.WHOLE: _whole,
    Form.SCORE: _whole,
    Form.EVIDENCE: _whole,
    Form.NUMBER: float,
    Form.STATE: AnswerState,
    Form.CERTAINTY: Certainty,
    Form.MODE: InterviewMode,
    Form.SIZE: SizeClass,
    Form.STATUS: ActionStatus,
}
