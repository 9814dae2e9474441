"""From a row and its stamp to a stamped record, edits made in the sheet included.

A register whose digest is the one that was exported has not been touched: its value is the one
that was written, exactly, with the vector it had. A register with another digest was edited; its
vector is advanced at a site that stands for this very edit, so that the same edit is the same
wherever and however often it comes in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import RECORD_KINDS, Record, Register, Stamped
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, VersionVector, advance
from clusterdyn_desktop.exchange.cell_dates import moment_text
from clusterdyn_desktop.exchange.cell_parts import Found, Reader, Unreadable
from clusterdyn_desktop.exchange.cell_text import CUT_MARK, folded, rest_of, visible
from clusterdyn_desktop.exchange.edit_checks import EditProblem, settled
from clusterdyn_desktop.exchange.machine_reading import Stamps
from clusterdyn_desktop.exchange.register_reading import (
    CellProblem,
    RegisterRead,
    RegisterReader,
    columns_of,
    runs_of,
)
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.sheet_finding import DataSheet
from clusterdyn_desktop.exchange.workbook_columns import Form
from clusterdyn_desktop.exchange.workbook_stamps import Vectors, about_fields, short_digest

EDIT_SITE = "excel:"
EDIT_LENGTH = 12
NOTHING_THERE = "-"
"""The digest of a register whose cells are all empty."""


class Known(NamedTuple):
    """A record that the machine sheet knows, by its place among the stamps of its kind."""

    stamps: Stamps
    at: int

    @property
    def id(self) -> str:
        """The record's id."""
        return self.stamps.ids[self.at]

    @property
    def vectors(self) -> Vectors:
        """The record's vectors as they were written."""
        return self.stamps.vectors[self.at]

    @property
    def exact(self) -> Mapping[str, Any]:
        """The values that the machine sheet holds."""
        stamps, at = self
        return stamps.whole.get(at) or stamps.exact.get(at) or _NOTHING

    def written(self) -> Stamped[Record]:
        """Return the record as the machine sheet holds it whole."""
        record = self.stamps.kind(id=self.id, **self.stamps.whole[self.at])
        return Stamped(record, self.vectors, self.at in self.stamps.deleted)


class Named(NamedTuple):
    """A column that says what a record is about."""

    name: str
    place: int
    reader: Reader


class Slot(NamedTuple):
    """A register, and its reader: None where its columns are gone, or are not read.

    `is_read` says that its columns are read where they are there.
    """

    register: Register
    reader: RegisterReader | None
    is_read: bool


class Part(NamedTuple):
    """A register of a record: its values, and its vector where it was edited in the sheet.

    `unknown` says that its columns are gone, so that it must not overtake what others have.
    """

    values: Sequence[Any]
    vector: VersionVector | None = None
    unknown: bool = False


def edit_vector(base: VersionVector, record_id: str, register: str, digest: str) -> VersionVector:
    """Return the vector of an edit made in a sheet; `digest` is that of the new values."""
    mark = short_digest(f"{record_id} {register} {digest}")[:EDIT_LENGTH]
    return advance(base, f"{EDIT_SITE}{mark}")


class RowReader:
    """Reads the rows of one sheet whose records the machine sheet knows."""

    def __init__(
        self,
        data: DataSheet,
        readers: Mapping[Form, Reader],
        instruments: Mapping[str, Instrument],
        findings: Findings,
    ) -> None:
        self._data = data
        self._instruments = instruments
        self._findings = findings
        self._kind = data.layout.kind
        self._columns = columns_of(self._kind)
        self.registers = [
            Slot(register, self._reader(register, readers), self._is_read(register))
            for register in self._kind.registers
        ]
        all_readers = [slot.reader for slot in self.registers if slot.reader is not None]
        is_whole = len(all_readers) == len(self.registers)
        self._runs = runs_of(all_readers) if is_whole else []
        self._places = [
            place
            for name, place in data.places.items()
            if self._columns[name].edited and name != "id"
        ]
        self.identity = [
            Named(name, data.places[name], readers[self._columns[name].form])
            for name in about_fields(self._kind)
            if name in data.places
        ]

    def untouched(self, row: Sequence[Found], known: Known) -> Stamped[Record] | None:
        """Read a row that nobody touched; None where it needs a closer look.

        Nearly all rows are of this kind, so this is the way that has to be fast.
        """
        stamps, at = known
        if not self._runs or at in stamps.exact or at in stamps.whole:
            return None
        fixed = stamps.fixed[at]
        for named, stored in zip(self.identity, fixed[1:], strict=False):
            if row[named.place] != stored:
                return None
        values: list[Any] = []
        digests: list[str] = []
        for run in self._runs:
            found = run.memory.get(run.pick(row)) or run.read(row)
            if found is None:
                return None
            values += found.values
            digests.append(found.digests)
        if " ".join(digests) != stamps.digests[at]:
            return None
        return Stamped(self._kind(stamps.ids[at], *fixed, *values), stamps.vectors[at])

    def read(self, number: int, row: Sequence[Found], known: Known) -> Stamped[Record] | None:
        """Read a row, touched or not; None when it has problems, which are noted."""
        if not self._is_itself(number, row, known):
            return None
        digests = known.stamps.digests[known.at].split(" ")
        parts = [
            self._read_register(number, row, slot, digest, known)
            for slot, digest in zip(self.registers, digests, strict=True)
        ]
        values: list[Any] = [known.id, *known.stamps.fixed[known.at]]
        vectors = known.vectors
        for slot, part in zip(self.registers, parts, strict=True):
            if part is None:
                return None
            values.extend(part.values)
            name = slot.register.name
            if part.vector is not None:
                vectors = {**vectors, name: part.vector}
            elif part.unknown:
                vectors = {other: held for other, held in vectors.items() if other != name}
        return Stamped(self._kind(*values), vectors)

    def is_blank(self, row: Sequence[Found]) -> bool:
        """Say whether a row has nothing in any cell that is read."""
        return all(row[place] == "" for place in self._places)

    def register(
        self, number: int, row: Sequence[Found], reader: RegisterReader
    ) -> RegisterRead | None:
        """Read one register; None when a cell of it cannot be understood, which is noted."""
        try:
            found = reader.read(row)
        except CellProblem as problem:
            cell = self._data.cell(number, problem.field)
            self.problem(cell, problem.cause.code, problem.cause.parameters)
            return None
        for field, repair in found.repairs.items():
            self.repair_cell(repair, number, field)
        return found

    def checked(
        self, number: int, register: Register, values: Sequence[Any], instrument: Instrument
    ) -> Sequence[Any] | None:
        """Return edited values as they are to be stored; None when they cannot stand."""
        try:
            result = settled(self._kind, register.name, tuple(values), instrument)
        except EditProblem as problem:
            cell = self._data.cell(number, problem.field)
            self.problem(cell, problem.code, problem.parameters)
            return None
        if result.repair:
            self.repair_cell(result.repair, number, register.fields[0])
        return result.values

    def problem(self, cell: str, code: str, parameters: Mapping[str, str | int]) -> None:
        """Note a problem of a cell."""
        self._findings.problem(code, self._data.sheet.name, cell, **parameters)

    def repair_cell(self, code: str, number: int, field: str) -> None:
        """Note a repair of a cell."""
        self._findings.repair_cell(code, self._data.sheet.name, self._data.cell(number, field))

    def _reader(self, register: Register, readers: Mapping[Form, Reader]) -> RegisterReader | None:
        """Return a reader; None where the register's columns are gone, or are not read."""
        columns = [self._columns[field] for field in register.fields]
        places = [self._data.places.get(column.name) for column in columns]
        found = [place for place in places if place is not None]
        if len(found) < len(places) or not self._is_read(register):
            return None
        forms = [column.form for column in columns]
        return RegisterReader(register, forms, found, [readers[form] for form in forms])

    def _is_read(self, register: Register) -> bool:
        return all(self._columns[field].edited for field in register.fields)

    def _is_itself(self, number: int, row: Sequence[Found], known: Known) -> bool:
        """Say whether what a row names is what its hidden id stands for.

        Where somebody sorted some columns and not the others, it is not.
        """
        about = dict(zip(about_fields(self._kind), known.stamps.fixed[known.at][1:], strict=True))
        for name, place, reader in self.identity:
            stored, cell = about[name], row[place]
            if cell in {stored, ""}:
                continue
            try:
                found = reader(cell).folded
            except Unreadable:
                found = str(cell)
            expected = _as_found(stored)
            if found != expected:
                where = self._data.cell(number, name)
                self.problem(where, "row-mixed-up", {"found": found, "expected": expected})
                return False
        return True

    def _read_register(
        self,
        number: int,
        row: Sequence[Found],
        slot: Slot,
        digest: str,
        known: Known,
    ) -> Part | None:
        """Read a register, edited or not; None when it has problems, which are noted."""
        register, reader = slot.register, slot.reader
        if reader is None:
            return self._unread(register, digest, known.exact)
        found = self.register(number, row, reader)
        if found is None:
            return None
        if found.digest == digest:
            return Part(_exactly(register, found.values, known.exact))
        values = [
            self._whole_text(number, field, value, known.exact)
            for field, value in zip(register.fields, found.values, strict=True)
        ]
        instrument = self._instruments[known.stamps.group_id]
        checked = self.checked(number, register, values, instrument)
        if checked is None:
            return None
        base = known.vectors.get(register.name, NEVER_EDITED)
        return Part(checked, edit_vector(base, known.id, register.name, found.digest))

    def _whole_text(self, number: int, field: str, value: Any, exact: Mapping[str, Any]) -> Any:
        """Return a field of an edited register, with what its cell could not hold of a text."""
        written = exact.get(field)
        if not isinstance(value, str) or not isinstance(written, str):
            return value
        if folded(value) == folded(visible(written)):
            return written
        rest = rest_of(written)
        if rest and value.endswith(CUT_MARK):
            return value.removesuffix(CUT_MARK) + rest
        if rest:
            self.repair_cell("long-text-ended", number, field)
        return value

    def _unread(self, register: Register, digest: str, exact: Mapping[str, Any]) -> Part:
        """Return a register that is not read: as the machine sheet has it, or as unknown."""
        nothing = default_values(self._kind, register)
        values = [
            exact.get(field, empty) for field, empty in zip(register.fields, nothing, strict=True)
        ]
        known = digest == NOTHING_THERE or exact.keys() >= set(register.fields)
        return Part(values, unknown=not known)


def default_values(kind: type[Record], register: Register) -> Sequence[Any]:
    """Return what a register of a kind holds before anybody has edited it."""
    return [_DEFAULTS[kind][field] for field in register.fields]


def _as_found(stored: str | int | datetime | None) -> str:
    """Return a stored value the way its untouched cell is read."""
    if stored is None:
        return ""
    if isinstance(stored, datetime):
        return moment_text(stored)
    return f"{stored:.15g}" if isinstance(stored, int) else folded(visible(stored))


def _exactly(register: Register, values: Sequence[Any], exact: Mapping[str, Any]) -> Sequence[Any]:
    """Return an untouched register's values as they were written."""
    if not exact:
        return values
    return [exact.get(name, value) for name, value in zip(register.fields, values, strict=True)]


_NOTHING: Mapping[str, Any] = {}
_DEFAULTS: Mapping[type[Record], Mapping[str, Any]] = {
    kind: {field.name: field.default for field in fields(kind)} for kind in RECORD_KINDS
}
