"""Rows that stand under another row's hidden id: what they are about, where that is certain.

Whoever copies a row to make a new one copies the hidden id along; then the row whose id it is
stands elsewhere. Whoever sorts only the columns that can be seen leaves the ids behind; then the
rows say what was written of the records that they name, and not of those that their ids stand for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    Assessment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Record,
)
from clusterdyn_desktop.exchange.cells.parts import Found as Cell
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.workbooks.known_records import NOTHING_THERE, Known, MixUp
from clusterdyn_desktop.exchange.workbooks.new_rows import NewRowReader, Subject, Surroundings
from clusterdyn_desktop.exchange.workbooks.row_reading import RowReader
from clusterdyn_desktop.exchange.workbooks.sheet_finding import DataSheet

UNIQUE: tuple[type[Record], ...] = (Answer, AgreedValue, Indicator)
"""Kinds of which one record at most is about the same: it is known by what its row names."""

NAMED_BY: Mapping[type[Record], str] = {
    Cluster: "name",
    Assessment: "code",
    Interview: "label",
    Action: "action",
    CaseStory: "title",
}
"""The register by which people know a record, of the other kinds that have one."""

Natural = Mapping[tuple[Any, ...], Known]
"""Known records by kind and what they are about, or by kind and the digest of their name."""


@dataclass(frozen=True, slots=True)
class LateRow:
    """A row that is read when all sheets have been: without an id, or somehow touched.

    `held` is what its id stands for.
    """

    data: DataSheet
    rows: RowReader
    number: int
    cells: Sequence[Cell]
    held: Known | None = None


class Suspect(NamedTuple):
    """A row that may not be what its id stands for.

    `wrong` is where it says something else; `subject` is what it names, where it is that of a new
    row too, and `named` the known record of it. `gain` is how many registers more it shares with
    that record than with that of its id.
    """

    row: LateRow
    held: Known
    wrong: MixUp | None
    subject: Subject | None
    named: Known | None
    gain: int


class Suspicion:
    """Finds the rows that may not be what their ids stand for, and judges them.

    The gains of the rows of a kind are added up: together they speak for those that are as like
    the one record as the other.
    """

    def __init__(self, natural: Natural, findings: Findings) -> None:
        self._natural = natural
        self._findings = findings
        self._gains: dict[type[Record], int] = {}

    def of(self, row: LateRow, held: Known, around: Surroundings | None) -> Suspect | None:
        """Return what speaks against a row, None where nothing does."""
        kind = row.data.layout.kind
        wrong = row.rows.mix_up(row.cells, held)
        subject = named = None
        if kind in UNIQUE and around is not None:
            subject = self._subject(row, around)
            named = None if subject is None else self._natural.get((kind, *subject.fixed))
        elif kind in NAMED_BY:
            digest = row.rows.digest_of(row.cells, NAMED_BY[kind])
            if digest not in {"", NOTHING_THERE}:
                named = self._natural.get((kind, digest))
        if named is held:
            named = subject = None
        if wrong is None and named is None and (subject is None or kind not in UNIQUE):
            return None
        gain = -1
        if named is not None:
            gain = row.rows.likeness(row.cells, named) - row.rows.likeness(row.cells, held)
            self._gains[kind] = self._gains.get(kind, 0) + gain
        return Suspect(row, held, wrong, subject, named, gain)

    def moved(self, suspect: Suspect) -> bool:
        """Say whether a row is the record that it names, and its id stayed behind."""
        kind = suspect.row.data.layout.kind
        is_doubtful = suspect.gain == 0 and self._gains.get(kind, 0) > 0
        return suspect.named is not None and (suspect.gain > 0 or is_doubtful)

    def _subject(self, row: LateRow, around: Surroundings) -> Subject | None:
        with self._findings.on_trial():
            return NewRowReader(row.data, row.rows, around).subject(row.number, row.cells)


def natural_of(known: Mapping[type[Record], Mapping[str, Known]]) -> Natural:
    """Return the known records by what they are about, and by their names where one has it."""
    found: dict[tuple[Any, ...], Known] = {}
    twice: set[tuple[Any, ...]] = set()
    for kind, held_by_id in known.items():
        for held in held_by_id.values():
            if kind in UNIQUE:
                found[(kind, *held.stamps.fixed[held.at])] = held
            elif kind in NAMED_BY:
                names = [register.name for register in kind.registers]
                key = (kind, held.digests[names.index(NAMED_BY[kind])])
                twice |= {key} & found.keys()
                found[key] = held
    return {key: held for key, held in found.items() if key not in twice}
