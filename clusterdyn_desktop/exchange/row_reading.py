"""From a row and its stamp to a stamped record, edits made in the sheet included.

A register whose digest is the one that was exported has not been touched: its value is the one
that was written, exactly, with the vector it had. A register with another digest was edited; its
vector is advanced at a site that stands for this very edit, so that the same edit is the same
wherever and however often it comes in.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import RECORD_KINDS, Answer, Record, Register, Stamped
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, VersionVector, advance
from clusterdyn_desktop.exchange.cell_text import CUT_MARK, folded, rest_of, visible
from clusterdyn_desktop.exchange.edit_checks import EditProblem, settled
from clusterdyn_desktop.exchange.machine_reading import Group, Stamp
from clusterdyn_desktop.exchange.register_reading import (
    CellProblem,
    RegisterRead,
    RegisterReader,
    columns_of,
)
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.sheet_finding import DataSheet
from clusterdyn_desktop.exchange.workbook_cells import Found, Reader, Unreadable
from clusterdyn_desktop.exchange.workbook_layout import Form
from clusterdyn_desktop.exchange.workbook_stamps import short_digest

EDIT_SITE = "excel:"
EDIT_LENGTH = 12
NOTHING_THERE = "-"
"""The digest of a register whose cells are all empty."""


@dataclass(frozen=True, slots=True)
class Known:
    """A record that the machine sheet knows, with its assessment and the instrument of that."""

    group: Group
    stamp: Stamp
    instrument: Instrument


class Slot(NamedTuple):
    """A register, and its reader: None where its columns are gone, or are not read."""

    register: Register
    reader: RegisterReader | None


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

    def __init__(self, data: DataSheet, readers: Mapping[Form, Reader], findings: Findings) -> None:
        self._data = data
        self._findings = findings
        self._kind = data.layout.kind
        self._columns = columns_of(self._kind)
        self.registers = [
            Slot(register, self._reader(register, readers)) for register in self._kind.registers
        ]
        self._places = [
            place
            for name, place in data.places.items()
            if self._columns[name].edited and name != "id"
        ]
        self.identity = [
            (name, data.places[name], readers[self._columns[name].form])
            for name in self._kind.fixed
            if name in self._columns and name in data.places
        ]

    def read(self, number: int, row: Sequence[Found], known: Known) -> Stamped[Record] | None:
        """Read a row; None when it has problems, which are noted."""
        stamp = known.stamp
        if not self._is_itself(number, row, known):
            return None
        parts = [
            self._read_register(number, row, slot, digest, known)
            for slot, digest in zip(self.registers, stamp["h"].split(" "), strict=True)
        ]
        values: list[Any] = [stamp["id"], *fixed_values(self._kind, known)]
        vectors = known.group.vectors[stamp["v"]]
        for (register, _), part in zip(self.registers, parts, strict=True):
            if part is None:
                return None
            values.extend(part.values)
            if part.vector is not None:
                vectors = {**vectors, register.name: part.vector}
            elif part.unknown:
                vectors = {name: held for name, held in vectors.items() if name != register.name}
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
        if len(found) < len(places) or not all(column.edited for column in columns):
            return None
        forms = [column.form for column in columns]
        return RegisterReader(register, forms, found, [readers[form] for form in forms])

    def _is_itself(self, number: int, row: Sequence[Found], known: Known) -> bool:
        """Say whether what a row names is what its hidden id stands for.

        Where somebody sorted some columns and not the others, it is not.
        """
        stamp = known.stamp
        for name, place, reader in self.identity:
            stored = stamp["all"][name] if "all" in stamp else stamp["f"][name]
            cell = row[place]
            if cell in {stored, ""}:
                continue
            try:
                found = reader(cell).folded
            except Unreadable:
                found = str(cell)
            expected = f"{stored:.15g}" if isinstance(stored, int) else folded(visible(stored))
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
        register, reader = slot
        if reader is None:
            return self._unread(register, digest, known.stamp)
        found = self.register(number, row, reader)
        if found is None:
            return None
        if found.digest == digest:
            return Part(_exactly(register, found.values, known.stamp))
        values = [
            self._whole_text(number, field, value, known.stamp)
            for field, value in zip(register.fields, found.values, strict=True)
        ]
        checked = self.checked(number, register, values, known.instrument)
        if checked is None:
            return None
        stamp = known.stamp
        base = known.group.vectors[stamp["v"]].get(register.name, NEVER_EDITED)
        return Part(checked, edit_vector(base, stamp["id"], register.name, found.digest))

    def _whole_text(self, number: int, field: str, value: Any, stamp: Stamp) -> Any:
        """Return a field of an edited register, with what its cell could not hold of a text."""
        written = _exact(stamp).get(field)
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

    def _unread(self, register: Register, digest: str, stamp: Stamp) -> Part:
        """Return a register that is not read: as the machine sheet has it, or as unknown."""
        exact = _exact(stamp)
        values = [exact.get(field, _DEFAULTS[self._kind][field]) for field in register.fields]
        known = digest == NOTHING_THERE or exact.keys() >= set(register.fields)
        return Part(values, unknown=not known)


def whole_record(kind: type[Record], group: Group, stamp: Stamp) -> Stamped[Record]:
    """Return a record that the machine sheet holds whole."""
    record = kind(id=stamp["id"], **stamp["all"])
    return Stamped(record, group.vectors[stamp["v"]], bool(stamp.get("d")))


def fixed_values(kind: type[Record], known: Known) -> Iterator[Any]:
    """Yield the values of the fixed fields, in their order."""
    group, stamp = known.group, known.stamp
    for name in kind.fixed:
        if "all" in stamp:
            yield stamp["all"][name]
        elif name != kind.parent:
            yield stamp["f"][name]
        else:
            yield group.interviews[stamp["p"]] if kind is Answer else group.id


def _exactly(register: Register, values: Sequence[Any], stamp: Stamp) -> Sequence[Any]:
    """Return an untouched register's values as they were written."""
    exact = _exact(stamp)
    if not exact:
        return values
    return [exact.get(name, value) for name, value in zip(register.fields, values, strict=True)]


def _exact(stamp: Stamp) -> Mapping[str, Any]:
    held: Mapping[str, Any] = stamp.get("all") or stamp.get("x") or {}
    return held


_DEFAULTS: Mapping[type[Record], Mapping[str, Any]] = {
    kind: {field.name: field.default for field in fields(kind)} for kind in RECORD_KINDS
}
