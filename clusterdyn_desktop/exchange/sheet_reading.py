"""Going through the rows of the sheets: known records, rows that were added, and neither."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, Interview, Record, Stamped
from clusterdyn_desktop.exchange.cell_parts import Found as Cell
from clusterdyn_desktop.exchange.cell_parts import Reader
from clusterdyn_desktop.exchange.cell_text import folded
from clusterdyn_desktop.exchange.machine_reading import Machine
from clusterdyn_desktop.exchange.new_rows import ADDABLE, ALIKE, NewRowReader, Surroundings
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.row_reading import Known, RowReader
from clusterdyn_desktop.exchange.sheet_finding import ID_HEADING, DataSheet
from clusterdyn_desktop.exchange.workbook_columns import Form
from clusterdyn_desktop.exchange.workbook_layout import LAYOUTS, WHOLE_COPIES
from clusterdyn_desktop.services.progress import Progress

ROWS_BETWEEN_REPORTS = 500

KnownByKind: TypeAlias = Mapping[type[Record], Mapping[str, Known]]


@dataclass
class Found:
    """What the sheets held: records by kind and id, and added ones by assessment."""

    records: Mapping[type[Record], dict[str, Stamped[Any]]]
    added: Mapping[str, list[Stamped[Any]]]
    titles: Mapping[type[Record], str]


@dataclass(frozen=True, slots=True)
class _NewRow:
    """A row without an id, kept until all sheets have been read."""

    data: DataSheet
    rows: RowReader
    number: int
    cells: Sequence[Cell]


@dataclass(frozen=True, slots=True)
class _Permission:
    """A permission to quote that was given in the sheet."""

    sheet: str
    cell: str
    interview_id: str


class SheetReader:
    """Reads sheet after sheet of one workbook."""

    def __init__(
        self,
        known: KnownByKind,
        readers: Mapping[Form, Reader],
        instruments: Mapping[str, Instrument],
        findings: Findings,
        progress: Progress,
    ) -> None:
        self._known = known
        self._instruments = instruments
        self._readers = readers
        self._findings = findings
        self._progress = progress
        self._found: dict[type[Record], dict[str, Stamped[Any]]] = {
            layout.kind: {} for layout in LAYOUTS
        }
        self._titles: dict[type[Record], str] = {}
        self._new: list[_NewRow] = []
        self._permissions: list[_Permission] = []
        self._done = 0
        self._total = sum(map(len, known.values())) or 1

    def read(self, data: DataSheet) -> None:
        """Read the rows of one sheet."""
        sheet, kind = data.sheet.name, data.layout.kind
        self._titles.setdefault(kind, sheet)
        place = data.places.get("id")
        if place is None:
            self._findings.problem("id-column-missing", sheet, "")
            return
        rows = RowReader(data, self._readers, self._instruments, self._findings)
        known, found = self._known[kind], self._found[kind]
        blank = blanks = 0
        for number, cells in data.rows:
            record_id = str(cells[place])
            held = known.get(record_id)
            stamped = rows.untouched(cells, held) if held and record_id not in found else None
            if stamped is not None:
                found[record_id] = stamped
            elif not self._look_closely(data, rows, number, cells, held):
                blank += 1
                continue
            blanks, blank = blanks + blank, 0
            self._report()
        if blanks:
            self._findings.repair("blank-rows", sheet=sheet, count=blanks)

    def finish(self, machine: Machine) -> Found:
        """Read the rows that were added, now that all they may refer to is known."""
        groups = machine.groups
        added: dict[str, list[Stamped[Any]]] = {group.id: [] for group in groups}
        around = Surroundings(
            groups={folded(group.name): group for group in groups},
            instruments=self._instruments,
            interviews=self._interviews_by_label(),
        )
        natural = self._by_subject() if self._new else {}
        for row in self._new:
            self._read_new(row, around, natural, added)
        self._note_missing(machine.about.sheets)
        self._check_permissions()
        self._progress(self._total, self._total)
        return Found(self._found, added, self._titles)

    # ---- Known records ------------------------------------------------------------------------

    def _look_closely(
        self,
        data: DataSheet,
        rows: RowReader,
        number: int,
        cells: Sequence[Cell],
        held: Known | None,
    ) -> bool:
        """Deal with a row that was touched or is not known; return whether it holds anything."""
        known = self._known[data.layout.kind]
        found = folded(str(cells[data.places["id"]])).lower()
        held = held or known.get(found)
        if held is not None:
            self._read_known(data, rows, number, cells, held)
        elif not found:
            if rows.is_blank(cells):
                return False
            self._new.append(_NewRow(data, rows, number, list(cells)))
        elif found != ID_HEADING:
            where = data.cell(number, "id")
            self._findings.problem("unknown-row", data.sheet.name, where, found=found)
        return True

    def _read_known(
        self, data: DataSheet, rows: RowReader, number: int, cells: Sequence[Cell], held: Known
    ) -> None:
        stamped = rows.read(number, cells, held)
        if stamped is None:
            return
        found = self._found[data.layout.kind]
        if held.id in found:
            self._note_twin(data, number, same=found[held.id] == stamped)
            return
        found[held.id] = stamped
        if stamped.vectors is not held.vectors:
            self._note_permission(data, number, stamped, held)

    def _report(self) -> None:
        self._done += 1
        if self._done % ROWS_BETWEEN_REPORTS == 0:
            self._progress(min(self._done, self._total), self._total)

    def _note_twin(self, data: DataSheet, number: int, same: bool) -> None:
        sheet, cell = data.sheet.name, data.cell(number, "id")
        if same:
            self._findings.repair_cell("row-doubled", sheet, cell)
        else:
            self._findings.problem("row-twice", sheet, cell)

    def _note_missing(self, written: Mapping[str, str]) -> None:
        """Say which known records have no row any more; they are left as the receiver has them."""
        for kind, known in self._known.items():
            missing = len(known.keys() - self._found[kind].keys())
            if missing and kind not in WHOLE_COPIES and not self._findings.has_problems:
                title = self._titles.get(kind) or written.get(kind.kind, "")
                self._findings.repair("rows-missing", sheet=title, count=missing)

    # ---- Added rows ---------------------------------------------------------------------------

    def _read_new(
        self,
        row: _NewRow,
        around: Surroundings,
        natural: Mapping[tuple[Any, ...], Known],
        added: Mapping[str, list[Stamped[Any]]],
    ) -> None:
        reader = NewRowReader(row.data, row.rows, around)
        subject = reader.subject(row.number, row.cells)
        if subject is None:
            return
        kind = row.data.layout.kind
        held = natural.get((kind, *subject.fixed))
        if held is not None:
            self._read_known(row.data, row.rows, row.number, row.cells, held)
            return
        stamped = reader.read(row.number, row.cells, subject)
        if stamped is None:
            return
        others = added[subject.group.id]
        twin = next((other for other in others if other.record.id == stamped.record.id), None)
        if twin is not None:
            self._note_twin(row.data, row.number, same=twin == stamped)
        else:
            others.append(stamped)

    def _by_subject(self) -> Mapping[tuple[Any, ...], Known]:
        """Return the known records by what they are about, of the kinds where that is unique."""
        return {
            (kind, *held.stamps.fixed[held.at]): held
            for kind, known in self._known.items()
            if len(kind.fixed) > 1 and kind in ADDABLE and kind not in ALIKE
            for held in known.values()
        }

    def _interviews_by_label(self) -> Mapping[tuple[str, str], str]:
        interviews: Iterable[Interview] = (
            stamped.record for stamped in self._found[Interview].values()
        )
        return {
            (interview.assessment_id, folded(interview.label)): interview.id
            for interview in interviews
        }

    # ---- Permission to quote ------------------------------------------------------------------

    def _note_permission(
        self, data: DataSheet, number: int, stamped: Stamped[Any], held: Known
    ) -> None:
        record = stamped.record
        if not isinstance(record, Answer) or not record.quote_permission:
            return
        if stamped.vectors.get("quote") != held.vectors.get("quote"):
            cell = data.cell(number, "quote_permission")
            self._permissions.append(_Permission(data.sheet.name, cell, record.interview_id))

    def _check_permissions(self) -> None:
        """A quote may not be used where the respondent has not agreed to being quoted."""
        interviews = self._found[Interview]
        for given in self._permissions:
            interview = interviews.get(given.interview_id)
            if interview is not None and interview.record.consent_quote is False:
                self._findings.problem("quote-without-consent", given.sheet, given.cell)
