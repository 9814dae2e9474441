"""Rows that somebody added in the sheet: records that the machine sheet does not know.

Their ids follow from what they are about, so that the same row is the same record whenever and
wherever it comes in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    CaseStory,
    Indicator,
    Jotting,
    Record,
    Stamped,
    derived_id,
)
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, VersionVector
from clusterdyn_desktop.exchange.cells.dates import moment_text
from clusterdyn_desktop.exchange.cells.parts import Found, Unreadable, as_text
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.workbooks.known_records import (
    NOTHING_THERE,
    default_values,
    edit_vector,
)
from clusterdyn_desktop.exchange.workbooks.layout import OF_INTERVIEWS
from clusterdyn_desktop.exchange.workbooks.loose_names import LooseNames, loose
from clusterdyn_desktop.exchange.workbooks.machine_reading import Group
from clusterdyn_desktop.exchange.workbooks.row_reading import RowReader
from clusterdyn_desktop.exchange.workbooks.sheet_finding import DataSheet
from clusterdyn_desktop.exchange.workbooks.stamps import short_digest

ADDABLE: tuple[type[Record], ...] = (Answer, Jotting, AgreedValue, Indicator, Action, CaseStory)
ALIKE: tuple[type[Record], ...] = (Jotting, Action, CaseStory)
"""Kinds of which several records may be about the same: they are known by their contents too."""

MOST_NAMED = 20
"""How many names are told as those that were expected."""

MAY_LACK = frozenset({"jotted_at"})
"""Fixed fields that a new row need not have."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What new rows may refer to: assessments by name, and interviews by assessment and label."""

    groups: LooseNames[Group]
    instruments: Mapping[str, Instrument]
    interviews: Mapping[str, LooseNames[str]]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a new row is about: its assessment, and its fixed values in their order."""

    group: Group
    fixed: tuple[Any, ...]


def question_meant(cell: Found, instrument: Instrument) -> str | None:
    """Return the question of a cell: its id, also as a number (1.1 for 1.10) or with a comma."""
    known = instrument.question_by_id
    text = loose(as_text(cell))
    if text in known:
        return text
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    numbered = (each for each in known if each.replace(".", "", 1).isdecimal())
    alike = [each for each in numbered if float(each) == number]
    return alike[0] if len(alike) == 1 else None


class NewRowReader:
    """Reads the added rows of one sheet."""

    def __init__(self, data: DataSheet, rows: RowReader, around: Surroundings) -> None:
        self._data = data
        self._rows = rows
        self._kind = data.layout.kind
        self._around = around

    def subject(self, number: int, row: Sequence[Found]) -> Subject | None:
        """Read what a row is about; None when that cannot be told, which is noted."""
        if self._kind not in ADDABLE:
            self._problem(number, "id", "row-without-id")
            return None
        group = self._group(number, row)
        if group is None:
            return None
        fixed = self._fixed(number, row, group)
        return None if fixed is None else Subject(group, fixed)

    def read(self, number: int, row: Sequence[Found], subject: Subject) -> Stamped[Record] | None:
        """Read the rest of a row; registers with problems are left out, and those noted.

        None where the whole row is: a column it needs is gone, or its id follows from a register
        that cannot be understood.
        """
        held = self._registers(number, row, self._around.instruments[subject.group.id])
        if held is None:
            return None
        values, digests = held
        record_id = self._id(subject, digests)
        vectors: dict[str, VersionVector] = {
            slot.register.name: edit_vector(NEVER_EDITED, record_id, slot.register.name, digest)
            for slot, digest in zip(self._rows.registers, digests, strict=True)
            if digest != NOTHING_THERE
        }
        return Stamped(self._kind(record_id, *subject.fixed, *values), vectors)

    def _group(self, number: int, row: Sequence[Found]) -> Group | None:
        groups = self._around.groups
        name = self._text(row, "assessment")
        group = groups.get(name) if name else groups.only()
        if group is None:
            expected = "; ".join(groups.names()[:MOST_NAMED])
            self._problem(number, "assessment", "unknown-assessment", found=name, expected=expected)
        return group

    def _fixed(self, number: int, row: Sequence[Found], group: Group) -> tuple[Any, ...] | None:
        parent = self._parent(number, row, group)
        names = self._kind.fixed[1:]
        values = {name: self._named(number, row, name, group) for name in names}
        is_whole = all(value is not None or name in MAY_LACK for name, value in values.items())
        return (parent, *values.values()) if parent is not None and is_whole else None

    def _parent(self, number: int, row: Sequence[Found], group: Group) -> str | None:
        if self._kind not in OF_INTERVIEWS:
            return group.id
        label = self._text(row, "respondent")
        known = self._around.interviews[group.id]
        interview = known.get(label)
        if interview is None:
            expected = "; ".join(known.names()[:MOST_NAMED])
            self._problem(
                number, "respondent", "unknown-respondent", found=label, expected=expected
            )
        return interview

    def _named(self, number: int, row: Sequence[Found], name: str, group: Group) -> Any:
        """Read a fixed value; None when it is missing or unknown, which is noted."""
        held = {own: (place, reader) for own, place, reader in self._rows.identity}
        if name not in held:
            if name not in MAY_LACK:
                self._problem(number, "id", "column-needed", needed=name)
            return None
        place, reader = held[name]
        try:
            value = reader(row[place]).value
        except Unreadable as error:
            self._problem(number, name, error.code, **error.parameters)
            return None
        if value in {None, ""}:
            if name not in MAY_LACK:
                self._problem(number, name, "missing-value")
            return None
        if name != "question_id":
            return value
        question = question_meant(row[place], self._around.instruments[group.id])
        if question is None:
            self._problem(number, name, "unknown-question", found=str(value))
        return question

    def _registers(
        self, number: int, row: Sequence[Found], instrument: Instrument
    ) -> tuple[list[Any], list[str]] | None:
        values: list[Any] = []
        digests: list[str] = []
        sound = True
        for register, reader, is_read in self._rows.registers:
            if not is_read:
                values.extend(default_values(self._kind, register))
                digests.append(NOTHING_THERE)
                continue
            if reader is None:
                self._problem(number, "id", "column-needed", needed=register.name)
                return None
            found = self._rows.register(number, row, reader)
            checked = found and self._rows.checked(number, register, found.values, instrument)
            if found is None or checked is None:
                sound = False
                values.extend(default_values(self._kind, register))
                digests.append(NOTHING_THERE)
                continue
            values.extend(checked)
            digests.append(found.digest)
        return (values, digests) if sound or self._kind not in ALIKE else None

    def _id(self, subject: Subject, digests: Sequence[str]) -> str:
        parent, *about = subject.fixed
        if self._kind in ALIKE:
            said = [moment_text(value) for value in about if value is not None]
            about = [*said, short_digest(" ".join(digests))]
        return derived_id(parent, self._kind.kind, *about)

    def _text(self, row: Sequence[Found], column: str) -> str:
        place = self._data.places.get(column)
        return "" if place is None else folded(str(row[place]))

    def _problem(self, number: int, column: str, code: str, **parameters: str | int) -> None:
        self._rows.problem(self._data.cell(number, column), code, parameters)
