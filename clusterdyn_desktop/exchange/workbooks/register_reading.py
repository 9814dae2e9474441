"""Reading the registers of a row: values, and the digest that tells whether they were touched."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from operator import itemgetter
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.records import (
    ActionStatus,
    AnswerState,
    Certainty,
    ConsentMethod,
    InterviewMode,
    Record,
    Register,
    SizeClass,
)
from clusterdyn_desktop.exchange.cells.parts import Found, Reader, Unreadable
from clusterdyn_desktop.exchange.cells.text import is_sturdy
from clusterdyn_desktop.exchange.workbooks.columns import Column, Form
from clusterdyn_desktop.exchange.workbooks.layout import LAYOUT_OF
from clusterdyn_desktop.exchange.workbooks.stamps import register_digest

_FREE = frozenset({Form.TEXT, Form.TEXTS, Form.ID})
_MOST_REMEMBERED = 20_000


_NO_REPAIRS: Mapping[str, str] = {}


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
        self.fields = register.fields
        self.places = tuple(places)
        self.is_small = not any(form in _FREE for form in forms)
        self._parts = list(zip(register.fields, places, readers, strict=True))
        self._pick = itemgetter(*places)
        self._is_text = list(forms) == [Form.TEXT]
        nothing = [""] * (max(places) + 1)
        self._nothing = self._pick(nothing)
        self._empty = self.read(nothing)

    def untroubled(self, row: Sequence[Found]) -> RegisterRead | None:
        """Read the register if that takes no repairs and meets no problems; else return None."""
        raw = self._pick(row)
        if raw == self._nothing:
            return self._empty
        if self._is_text and isinstance(raw, str) and is_sturdy(raw):
            return RegisterRead((raw,), register_digest((raw,)), _NO_REPAIRS)
        try:
            found = self.read(row)
        except CellProblem:
            return None
        return None if found.repairs else found

    def read(self, row: Sequence[Found]) -> RegisterRead:
        """Read the register; raises `CellProblem`."""
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


class NotRead:
    """Stands in a run for a register whose columns are not read, where nothing was written there.

    `values` are what the register then holds.
    """

    is_small = True
    places: tuple[int, ...] = ()

    def __init__(self, values: Sequence[Any]) -> None:
        self._nothing = RegisterRead(tuple(values), register_digest(()), _NO_REPAIRS)

    def untroubled(self, _row: Sequence[Found]) -> RegisterRead:
        """Return nothing."""
        return self._nothing


class RunRead(NamedTuple):
    """The registers of a run: their values one after the other, and their digests."""

    values: tuple[Any, ...]
    digests: str


class RunReader:
    """Reads a run of registers at once, where nobody touched them.

    What was seen before is remembered, except for texts. To the memory 1 and TRUE are one, so
    what comes from it may only be taken where the digests say that it is untouched.
    """

    def __init__(self, readers: Sequence[RegisterReader | NotRead]) -> None:
        self._readers = readers
        self._is_small = all(reader.is_small for reader in readers)
        places = [place for reader in readers for place in reader.places]
        self.pick = itemgetter(*places)
        self.memory: dict[object, RunRead] = {}
        self._nothing = self.pick([""] * (max(places) + 1))

    def read(self, row: Sequence[Found]) -> RunRead | None:
        """Read the run, without the memory; None where it needs a closer look."""
        parts = []
        for reader in self._readers:
            part = reader.untroubled(row)
            if part is None:
                return None
            parts.append(part)
        values = tuple(chain.from_iterable(part.values for part in parts))
        found = RunRead(values, " ".join([part.digest for part in parts]))
        raw = self.pick(row)
        if raw == self._nothing or (self._is_small and len(self.memory) < _MOST_REMEMBERED):
            self.memory[raw] = found
        return found


class AllReader:
    """Reads all registers of a row, where nobody touched them, run by run.

    Rows without texts are remembered as a whole; with them, it is their runs that are.
    """

    def __init__(self, readers: Sequence[RegisterReader | NotRead]) -> None:
        self._runs = _runs_of(readers)
        places = [place for reader in readers for place in reader.places]
        texts = [place for reader in readers if not reader.is_small for place in reader.places]
        self.pick = itemgetter(*places)
        self.memory: dict[object, RunRead] = {}
        self._texts = itemgetter(*texts) if texts else _nothing_of
        self._no_texts = self._texts([""] * (max(places) + 1))

    def read(self, row: Sequence[Found]) -> RunRead | None:
        """Read the registers, without the memory of rows; None where they need a closer look."""
        values: list[Any] = []
        digests: list[str] = []
        for run in self._runs:
            part = run.memory.get(run.pick(row)) or run.read(row)
            if part is None:
                return None
            values += part.values
            digests.append(part.digests)
        found = RunRead(tuple(values), " ".join(digests))
        if len(self.memory) < _MOST_REMEMBERED and self._texts(row) == self._no_texts:
            self.memory[self.pick(row)] = found
        return found


def _nothing_of(_row: Sequence[Found]) -> None:
    return None


def _runs_of(readers: Sequence[RegisterReader | NotRead]) -> list[RunReader]:
    """Return the readers in runs: those with texts apart from those without."""
    runs: list[list[RegisterReader | NotRead]] = []
    for reader in readers:
        if runs and (not reader.places or reader.is_small == runs[-1][0].is_small):
            runs[-1].append(reader)
        else:
            runs.append([reader])
    return [RunReader(run) for run in runs]


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
    Form.MOMENT: datetime.fromisoformat,
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
    Form.METHOD: ConsentMethod,
    Form.STATUS: ActionStatus,
}
