"""Going through the rows of the sheets: known records, rows that were added, and neither."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, Interview, Record, Stamped
from clusterdyn_desktop.exchange.cells.parts import Reader
from clusterdyn_desktop.exchange.cells.text import folded, visible
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.workbooks.columns import Form
from clusterdyn_desktop.exchange.workbooks.known_records import Known
from clusterdyn_desktop.exchange.workbooks.layout import LAYOUTS, OF_INTERVIEWS, WHOLE_COPIES
from clusterdyn_desktop.exchange.workbooks.loose_names import LooseNames
from clusterdyn_desktop.exchange.workbooks.machine_reading import Group
from clusterdyn_desktop.exchange.workbooks.misplaced_rows import (
    NAMED_BY,
    UNIQUE,
    LateRow,
    Natural,
    Suspect,
    Suspicion,
    natural_of,
)
from clusterdyn_desktop.exchange.workbooks.new_rows import ADDABLE, NewRowReader, Surroundings
from clusterdyn_desktop.exchange.workbooks.row_reading import RowReader
from clusterdyn_desktop.exchange.workbooks.sheet_finding import ID_HEADING, DataSheet
from clusterdyn_desktop.services.progress import Progress

ROWS_BETWEEN_REPORTS = 500

KnownByKind: TypeAlias = Mapping[type[Record], Mapping[str, Known]]


@dataclass
class Found:
    """What the sheets held: records by kind and id, and added ones by assessment.

    `left_out` are ids of records whose rows are there and cannot be understood.
    """

    records: Mapping[type[Record], dict[str, Stamped[Any]]]
    added: Mapping[str, list[Stamped[Any]]]
    titles: Mapping[type[Record], str]
    left_out: Mapping[type[Record], set[str]]


@dataclass(frozen=True, slots=True)
class _Permission:
    """A permission to quote that was given in the sheet."""

    row: LateRow
    answer: Stamped[Answer]


class SheetReader:
    """Reads sheet after sheet of one workbook."""

    def __init__(
        self,
        known: KnownByKind,
        readers: Mapping[Form, Reader],
        instruments: Mapping[str, Instrument],
        findings: Findings,
        progress: Progress,
        *,
        names: Mapping[str, str],
        passed_over: Collection[str] = (),
    ) -> None:
        """Prepare to read; `names` are those of the assessments in the workbook, by id.

        Rows whose id is among those `passed_over` are not looked at.
        """
        self._names = names
        self._passed_over = passed_over
        self._known = known
        self._instruments = instruments
        self._readers = readers
        self._findings = findings
        self._progress = progress
        self._found: dict[type[Record], dict[str, Stamped[Any]]] = {
            layout.kind: {} for layout in LAYOUTS
        }
        self._titles: dict[type[Record], str] = {}
        self._left_out: dict[type[Record], set[str]] = {layout.kind: set() for layout in LAYOUTS}
        self._late: list[LateRow] = []
        self._permissions: list[_Permission] = []
        self._done = 0
        self._total = sum(map(len, known.values())) or 1

    def read(self, data: DataSheet) -> None:
        """Read the rows of one sheet."""
        sheet, kind = data.sheet.name, data.layout.kind
        self._titles.setdefault(kind, sheet)
        place = data.places.get("id")
        if place is None and kind not in UNIQUE:
            self._findings.problem("id-column-missing", sheet, "")
            self._left_out[kind].update(self._known[kind])
            return
        if place is None:
            self._findings.repair("ids-missing", sheet=sheet)
        rows = RowReader(data, self._readers, self._instruments, self._findings)
        known, found = self._known[kind], self._found[kind]
        naming, names = self._parents_named(data)
        blank = blanks = 0
        for number, cells in data.rows:
            if place is None and number == data.headed:
                continue
            record_id = "" if place is None else str(cells[place])
            held = known.get(record_id)
            stamped = None
            if held is not None and record_id not in found:
                parent = held.stamps.fixed[held.at]
                if names is None or cells[naming] == names.get(parent[0]):
                    stamped = rows.untouched(cells, held)
            if stamped is not None:
                found[record_id] = stamped
            elif not self._look_closely(LateRow(data, rows, number, cells, held), record_id):
                blank += 1
                continue
            blanks, blank = blanks + blank, 0
            self._report()
        if blanks:
            self._findings.repair("blank-rows", sheet=sheet, count=blanks)

    def _parents_named(self, data: DataSheet) -> tuple[int, Mapping[str, str] | None]:
        """Return the column that names what the rows of a sheet belong to, and its words by id.

        A row that holds what was written, and names another respondent, is not that row: two
        people may have said the same. Where the interviews come later in the file, nothing.
        """
        kind = data.layout.kind
        if kind not in UNIQUE:
            return 0, None
        is_of_interviews = kind in OF_INTERVIEWS
        place = data.places.get("respondent" if is_of_interviews else "assessment")
        if place is None:
            return 0, None
        if not is_of_interviews:
            return place, self._names
        interviews = self._found[Interview].values()
        return place, {each.record.id: visible(each.record.label) for each in interviews} or None

    def finish(self, groups: Sequence[Group], written: Mapping[str, str]) -> Found:
        """Read the late rows, now that all they may refer to is known.

        `written` are the titles that the sheets were written with, by kind.
        """
        added: dict[str, dict[str, Stamped[Any]]] = {group.id: {} for group in groups}
        natural = natural_of(self._known) if self._late else {}
        suspicion = Suspicion(natural, self._findings)
        named = [row for row in self._late if row.data.layout.kind in NAMED_BY]
        others = [row for row in self._late if row.data.layout.kind not in NAMED_BY]
        new = self._settle(named, suspicion, None)
        around = Surroundings(
            groups=LooseNames((group.name, group) for group in groups),
            instruments=self._instruments,
            interviews=self._interviews_by_label(groups),
        )
        new += self._settle(others, suspicion, around)
        for row in new:
            self._read_new(row, around, natural, added)
        self._note_missing(written)
        self._check_permissions(added)
        self._progress(self._total, self._total)
        found = {group_id: list(records.values()) for group_id, records in added.items()}
        return Found(self._found, found, self._titles, self._left_out)

    # ---- Known records ------------------------------------------------------------------------

    def _look_closely(self, row: LateRow, record_id: str) -> bool:
        """Deal with a row that was touched or is not known; return whether it holds anything."""
        data, kind = row.data, row.data.layout.kind
        found = folded(record_id).lower()
        held = row.held or self._known[kind].get(found)
        if held is not None or not found:
            if held is None and row.rows.is_blank(row.cells):
                return False
            self._late.append(replace(row, held=held, cells=list(row.cells)))
        elif found not in {ID_HEADING, f"{kind.kind}.id"} and found not in self._passed_over:
            where = data.cell(row.number, "id")
            self._findings.problem("unknown-row", data.sheet.name, where, found=found)
        return True

    def _settle(
        self, rows: Sequence[LateRow], suspicion: Suspicion, around: Surroundings | None
    ) -> list[LateRow]:
        """Read the rows with an id; return those that are new rows, with or without one."""
        new: list[LateRow] = []
        suspects: list[Suspect] = []
        for row in rows:
            suspect = None if row.held is None else suspicion.of(row, row.held, around)
            if suspect is not None:
                suspects.append(suspect)
            elif row.held is None:
                new.append(row)
            elif self._is_copy_of_another(row, row.held):
                self._note_copy(row)
                new.append(row)
            else:
                self._read_known(row, row.held)
        there = {(each.held.stamps.kind, each.held.id) for each in suspects if self._has(each.held)}
        for suspect in suspects:
            row, held, named = suspect.row, suspect.held, suspect.named
            if suspect.subject is not None and (held.stamps.kind, held.id) in there:
                self._note_copy(row)
                new.append(row)
            elif named is not None and suspicion.moved(suspect):
                self._findings.repair_cell(
                    "row-rejoined", row.data.sheet.name, row.data.cell(row.number, "id")
                )
                self._read_known(row, named)
            elif suspect.wrong is None:
                self._read_known(row, held)
            else:
                self._left_out[held.stamps.kind].add(held.id)
                row.rows.note_mix_up(row.number, suspect.wrong)
        return new

    def _has(self, held: Known) -> bool:
        return held.id in self._found[held.stamps.kind]

    def _is_copy_of_another(self, row: LateRow, held: Known) -> bool:
        """Say whether a row is a new action or story that was copied from one that is there."""
        kind = held.stamps.kind
        if kind not in ADDABLE or kind not in NAMED_BY or not self._has(held):
            return False
        own = row.rows.digest_of(row.cells, NAMED_BY[kind])
        names = [register.name for register in kind.registers]
        return own != held.digests[names.index(NAMED_BY[kind])]

    def _note_copy(self, row: LateRow) -> None:
        cell = row.data.cell(row.number, "id")
        self._findings.repair_cell("row-copied", row.data.sheet.name, cell)

    def _read_known(self, row: LateRow, held: Known) -> None:
        found = self._found[row.data.layout.kind]
        stamped: Stamped[Any] = row.rows.read(row.number, row.cells, held)
        found[held.id] = self._joined(row, found.get(held.id), stamped, held)
        if stamped.vectors is not held.vectors:
            self._note_permission(row, stamped, held)

    def _joined(
        self, row: LateRow, other: Stamped[Any] | None, stamped: Stamped[Any], held: Known | None
    ) -> Stamped[Any]:
        """Return what two rows of one record come to: the one that nobody touched, if there is one.

        Else what they agree on; where they differ, neither is taken.
        """
        if other is None:
            return stamped
        sheet, cell = row.data.sheet.name, row.data.cell(row.number, "id")
        differing = row.rows.differing(other, stamped)
        if not differing:
            self._findings.repair_cell("row-doubled", sheet, cell)
            return stamped
        self._findings.problem("row-twice", sheet, cell, found=", ".join(differing))
        for each in (other, stamped):
            if held is not None and each.vectors == held.vectors:
                return each
        return row.rows.without(other, differing, held)

    def _report(self) -> None:
        self._done += 1
        if self._done % ROWS_BETWEEN_REPORTS == 0:
            self._progress(min(self._done, self._total), self._total)

    def _note_missing(self, written: Mapping[str, str]) -> None:
        """Say which known records have no row any more; they are left as the receiver has them."""
        for kind, known in self._known.items():
            missing = len(known.keys() - self._found[kind].keys() - self._left_out[kind])
            if missing and kind not in WHOLE_COPIES:
                title = self._titles.get(kind) or written.get(kind.kind, "")
                self._findings.repair("rows-missing", sheet=title, count=missing)

    # ---- Added rows ---------------------------------------------------------------------------

    def _read_new(
        self,
        row: LateRow,
        around: Surroundings,
        natural: Natural,
        added: Mapping[str, dict[str, Stamped[Any]]],
    ) -> None:
        reader = NewRowReader(row.data, row.rows, around)
        subject = reader.subject(row.number, row.cells)
        if subject is None:
            return
        held = natural.get((row.data.layout.kind, *subject.fixed))
        if held is not None:
            self._read_known(row, held)
            return
        stamped = reader.read(row.number, row.cells, subject)
        if stamped is not None:
            others, record_id = added[subject.group.id], stamped.record.id
            others[record_id] = self._joined(row, others.get(record_id), stamped, None)
            self._note_permission(row, others[record_id], None)

    def _interviews_by_label(self, groups: Sequence[Group]) -> Mapping[str, LooseNames[str]]:
        labels: dict[str, list[tuple[str, str]]] = {group.id: [] for group in groups}
        for stamped in self._found[Interview].values():
            interview: Interview = stamped.record
            labels[interview.assessment_id].append((interview.label, interview.id))
        return {group_id: LooseNames(named) for group_id, named in labels.items()}

    # ---- Permission to quote ------------------------------------------------------------------

    def _note_permission(self, row: LateRow, stamped: Stamped[Any], held: Known | None) -> None:
        record = stamped.record
        if not isinstance(record, Answer) or not record.quote_permission:
            return
        if held is None or stamped.vectors.get("quote") != held.vectors.get("quote"):
            self._permissions.append(_Permission(replace(row, held=held), stamped))

    def _check_permissions(self, added: Mapping[str, dict[str, Stamped[Any]]]) -> None:
        """A quote may not be used where the respondent has not agreed to being quoted."""
        for given in self._permissions:
            row, record = given.row, given.answer.record
            interview = self._found[Interview].get(record.interview_id)
            if interview is None or interview.record.consent_quote is not False:
                continue
            cell = row.data.cell(row.number, "quote_permission")
            self._findings.problem("quote-without-consent", row.data.sheet.name, cell)
            holders = [self._found[Answer], *added.values()]
            holder = next((each for each in holders if record.id in each), {})
            if record.id in holder:
                holder[record.id] = row.rows.without(holder[record.id], ["quote"], row.held)
