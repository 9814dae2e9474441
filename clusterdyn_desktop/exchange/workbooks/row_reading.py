"""From a row and its stamp to a stamped record, edits made in the sheet included.

A register whose digest is the one that was exported has not been touched: its value is the one
that was written, exactly, with the vector it had. A register with another digest was edited; its
vector is advanced at a site that stands for this very edit, so that the same edit is the same
wherever and however often it comes in.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Record, Register, Stamped
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED
from clusterdyn_desktop.exchange.cells.dates import moment_text
from clusterdyn_desktop.exchange.cells.parts import Found, Reader, Unreadable
from clusterdyn_desktop.exchange.cells.text import CUT_MARK, folded, rest_of, visible
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.workbooks.columns import Form
from clusterdyn_desktop.exchange.workbooks.edit_checks import EditProblem, settled
from clusterdyn_desktop.exchange.workbooks.known_records import (
    NOTHING_HELD,
    NOTHING_THERE,
    Known,
    MixUp,
    Named,
    Part,
    Slot,
    default_values,
    edit_vector,
)
from clusterdyn_desktop.exchange.workbooks.loose_names import loose
from clusterdyn_desktop.exchange.workbooks.register_reading import (
    AllReader,
    CellProblem,
    NotRead,
    RegisterRead,
    RegisterReader,
    columns_of,
)
from clusterdyn_desktop.exchange.workbooks.sheet_finding import DataSheet
from clusterdyn_desktop.exchange.workbooks.stamps import about_fields


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
        all_readers = [
            slot.reader or NotRead(default_values(self._kind, slot.register))
            for slot in self.registers
            if slot.reader is not None or not slot.is_read
        ]
        is_whole = len(all_readers) == len(self.registers)
        self._all = AllReader(all_readers) if is_whole else None
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
        self._about = [named.place for named in self.identity]

    def untouched(self, row: Sequence[Found], known: Known) -> Stamped[Record] | None:
        """Read a row that nobody touched; None where it needs a closer look.

        Nearly all rows are of this kind, so this is the way that has to be fast.
        """
        stamps, at = known
        every = self._all
        if every is None or at in stamps.exact or at in stamps.whole:
            return None
        fixed = stamps.fixed[at]
        for place, stored in zip(self._about, fixed[1:], strict=False):
            if row[place] != stored:
                return None
        found = every.memory.get(every.pick(row)) or every.read(row)
        if found is None or found.digests != stamps.digests[at]:
            return None
        return Stamped(self._kind(stamps.ids[at], *fixed, *found.values), stamps.vectors[at])

    def read(self, number: int, row: Sequence[Found], known: Known) -> Stamped[Record]:
        """Read a row, touched or not; registers with problems are left out, and those noted."""
        parts = [
            self._read_register(number, row, slot, digest, known)
            for slot, digest in zip(self.registers, known.digests, strict=True)
        ]
        values: list[Any] = [known.id, *known.stamps.fixed[known.at]]
        vectors = known.vectors
        for slot, part in zip(self.registers, parts, strict=True):
            values.extend(part.values)
            name = slot.register.name
            if part.vector is not None:
                vectors = {**vectors, name: part.vector}
            elif part.unknown:
                vectors = {other: held for other, held in vectors.items() if other != name}
        return Stamped(self._kind(*values), vectors)

    def without(
        self, stamped: Stamped[Record], names: Collection[str], known: Known | None
    ) -> Stamped[Record]:
        """Return a record without some registers, as if their columns were missing."""
        values: dict[str, Any] = {}
        vectors = dict(stamped.vectors)
        digests = known.digests if known else [NOTHING_THERE] * len(self.registers)
        for (register, _, _), digest in zip(self.registers, digests, strict=True):
            if register.name in names:
                part = self._unread(register, digest, known.exact if known else NOTHING_HELD)
                values.update(zip(register.fields, part.values, strict=True))
                was = None if known is None or part.unknown else known.vectors.get(register.name)
                vectors.pop(register.name, None)
                if was is not None:
                    vectors[register.name] = was
        return Stamped(replace(stamped.record, **values), vectors, stamped.deleted)

    def differing(self, first: Stamped[Record], second: Stamped[Record]) -> list[str]:
        """Return the registers in which two readings of one record differ."""
        return [
            register.name
            for register, _, _ in self.registers
            if first.vectors.get(register.name) != second.vectors.get(register.name)
            or any(getattr(first.record, f) != getattr(second.record, f) for f in register.fields)
        ]

    def likeness(self, row: Sequence[Found], known: Known) -> int:
        """Count the registers of a row that are those that were written of a record."""
        alike = 0
        for slot, digest in zip(self.registers, known.digests, strict=True):
            if slot.reader is not None and digest != NOTHING_THERE:
                found = slot.reader.untroubled(row)
                alike += found is not None and found.digest == digest
        return alike

    def digest_of(self, row: Sequence[Found], name: str) -> str:
        """Return the digest of one register of a row, empty where it cannot be read."""
        slot = next(slot for slot in self.registers if slot.register.name == name)
        found = None if slot.reader is None else slot.reader.untroubled(row)
        return "" if found is None else found.digest

    def is_blank(self, row: Sequence[Found]) -> bool:
        """Say whether a row has nothing in any cell that is read."""
        return all(row[place] == "" for place in self._places)

    def register(
        self, number: int, row: Sequence[Found], reader: RegisterReader, digest: str = NOTHING_THERE
    ) -> RegisterRead | None:
        """Read one register, which was written with a digest.

        None when a cell of it cannot be understood, which is noted.
        """
        try:
            found = reader.read(row)
            if found.digest != digest:
                self._check_empty(number, row, reader)
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

    def mix_up(self, row: Sequence[Found], known: Known) -> MixUp | None:
        """Return where a row names something else than its hidden id stands for, if it does.

        So it is where somebody sorted some columns and not the others, or copied a row.
        """
        about = dict(zip(about_fields(self._kind), known.stamps.fixed[known.at][1:], strict=True))
        for name, place, reader in self.identity:
            stored, cell = about[name], row[place]
            if cell in {stored, ""} or _is_number_of(cell, stored):
                continue
            try:
                found = reader(cell).folded
            except Unreadable:
                found = str(cell)
            expected = _as_found(stored)
            if loose(found) != loose(expected):
                return MixUp(name, found, expected)
        return None

    def note_mix_up(self, number: int, wrong: MixUp) -> None:
        """Note a row that names something else than its hidden id stands for."""
        where = self._data.cell(number, wrong.name)
        self.problem(where, "row-mixed-up", {"found": wrong.found, "expected": wrong.expected})

    def _check_empty(self, number: int, row: Sequence[Found], reader: RegisterReader) -> None:
        """A cell that only looks empty was not emptied: it raises `CellProblem`."""
        for field, place in zip(reader.fields, reader.places, strict=True):
            if row[place] == "" and (code := self._data.sheet.why_empty(number, place)):
                raise CellProblem(field, Unreadable(code))

    def _read_register(
        self,
        number: int,
        row: Sequence[Found],
        slot: Slot,
        digest: str,
        known: Known,
    ) -> Part:
        """Read a register, edited or not; as unknown where it has problems, which are noted."""
        register, reader = slot.register, slot.reader
        found = None if reader is None else self.register(number, row, reader, digest)
        if found is None:
            return self._unread(register, digest, known.exact)
        if found.digest == digest:
            return Part(_exactly(register, found.values, known.exact))
        values = [
            self._whole_text(number, field, value, known.exact)
            for field, value in zip(register.fields, found.values, strict=True)
        ]
        instrument = self._instruments[known.stamps.group_id]
        checked = self.checked(number, register, values, instrument)
        if checked is None:
            return self._unread(register, digest, known.exact)
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
        if exact.keys() >= set(register.fields):
            return Part([exact[field] for field in register.fields])
        nothing = default_values(self._kind, register)
        return Part(nothing, unknown=digest != NOTHING_THERE)


def _is_number_of(cell: Found, stored: str | int | datetime | None) -> bool:
    """Say whether a cell holds a number that a program made of a stored text, as 1.1 of 1.10."""
    if not isinstance(cell, float | int) or not isinstance(stored, str):
        return False
    try:
        return float(stored) == cell
    except ValueError:
        return False


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
