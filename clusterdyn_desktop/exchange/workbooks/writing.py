"""Writing an exchange workbook: dossiers come one by one, and none is kept."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from openpyxl import Workbook

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Assessment,
    Cluster,
    Record,
)
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.opening.package import save
from clusterdyn_desktop.exchange.workbooks.columns import WORD_FORMS, SheetLayout
from clusterdyn_desktop.exchange.workbooks.front import FrontPage, write_front
from clusterdyn_desktop.exchange.workbooks.guides import Guides
from clusterdyn_desktop.exchange.workbooks.headings import headings
from clusterdyn_desktop.exchange.workbooks.layout import (
    LAYOUTS,
    MOST_ROWS,
    OF_INTERVIEWS,
    WHOLE_COPIES,
)
from clusterdyn_desktop.exchange.workbooks.lists import (
    LISTS_SHEET,
    LONGEST_LIST,
    choices_of,
    names_of,
    scores_of,
    write_lists,
)
from clusterdyn_desktop.exchange.workbooks.look import (
    HEADING_HEIGHT,
    Look,
    hide,
    protect_structure,
)
from clusterdyn_desktop.exchange.workbooks.reading_back import Borders
from clusterdyn_desktop.exchange.workbooks.row_making import AssessmentRows, whole_record
from clusterdyn_desktop.exchange.workbooks.sheet_stream import SheetStream, StreamColumn
from clusterdyn_desktop.exchange.workbooks.stamps import COLUMNS as MACHINE_COLUMNS
from clusterdyn_desktop.exchange.workbooks.stamps import (
    MACHINE_SHEET,
    About,
    Stamp,
    StampCollector,
    about_row,
    end_row,
)
from clusterdyn_desktop.exchange.workbooks.words import (
    plain_word,
    sheet_title,
    sheet_titles,
    words_of,
)
from clusterdyn_desktop.services.ports import Texts, WorkbookContent
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.theme import Theme

PROGRAM = "ClusterDyn Desktop"


@dataclass(frozen=True, slots=True)
class Colophon:
    """Who writes the workbook, when, and with what."""

    program_version: str
    site: str
    written_at: datetime

    @property
    def program(self) -> str:
        """The program's name and version."""
        return f"{PROGRAM} {self.program_version}"


@dataclass
class _Seen:
    """What the front page and the lists need to know in the end."""

    assessments: set[str] = field(default_factory=set)
    names: dict[str, None] = field(default_factory=dict)
    respondents: dict[str, None] = field(default_factory=dict)
    titles: list[str] = field(default_factory=list)
    clusters: set[str] = field(default_factory=set)
    instruments: dict[str, Instrument] = field(default_factory=dict)
    as_of: datetime | None = None

    def note_respondents(self, labels: Iterable[str]) -> None:
        """Note who may be named in added rows, until there are too many for a list."""
        if len(self.respondents) <= LONGEST_LIST:
            self.respondents |= dict.fromkeys(filter(None, map(folded, labels)))


class WorkbookWriter:
    """Writes one workbook: `add` for every dossier, then `finish`."""

    def __init__(
        self, texts: Texts, theme: Theme, colophon: Colophon, folder: Path, one_assessment: bool
    ) -> None:
        self._texts = texts
        self._colophon = colophon
        self._words = words_of(texts)
        self._titles = dict(sheet_titles(texts))
        self._headings = headings(texts)
        self._book = Workbook(write_only=True)
        front_title = sheet_title(texts.translate("workbook", "Read me"))
        self._front: Any = self._book.create_sheet(front_title)
        self._look = Look(self._book, theme)
        self._seen = _Seen()
        self._rows: dict[str, AssessmentRows] = {}
        self._open = ExitStack()
        self._streams = {
            layout.kind: self._data_sheet(layout, folder, one_assessment) for layout in LAYOUTS
        }
        self._lists: Any = self._book.create_sheet(LISTS_SHEET)
        self._machine = self._machine_sheet(folder)
        self._sheets = {
            **{self._titles[kind]: stream for kind, stream in self._streams.items()},
            MACHINE_SHEET: self._machine,
        }
        heads = {title: stream.last_row for title, stream in self._sheets.items()}
        self.borders = Borders(heads)

    def __enter__(self) -> "WorkbookWriter":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def add(self, content: WorkbookContent) -> None:
        """Add everything a dossier holds.

        Raises `workbook.assessment-twice` and `workbook.too-many-rows`.
        """
        dossier = content.dossier
        self._note(dossier.assessment.record)
        self._seen.as_of = content.as_of
        cluster, assessment = dossier.cluster, dossier.assessment
        rows = self._rows_with(content.instrument)
        name = self._name(cluster.record, assessment.record)
        stamps = StampCollector(assessment.record.id, name)
        hidden = cluster.deleted or assessment.deleted
        interviews = {held.record.id: held for held in dossier.interviews}
        self._seen.note_respondents(interview.label for interview in living(dossier.interviews))
        places = {record_id: place for place, record_id in enumerate(interviews)}
        for stamped in dossier.stamped():
            record = stamped.record
            interview_id = record.interview_id if isinstance(record, OF_INTERVIEWS) else None
            interview = interviews.get(interview_id or "")
            orphan = interview_id is not None and interview is None
            unseen = stamped.deleted or (interview is not None and interview.deleted)
            if hidden or unseen or orphan:
                stamps.add(Stamp(stamped, whole=whole_record(record)))
                continue
            row = rows.row(
                record, name, cluster.record, None if interview is None else interview.record
            )
            if self._is_first(record):
                self._append(type(record), row.contents)
            is_whole = isinstance(record, WHOLE_COPIES)
            stamps.add(
                Stamp(
                    stamped,
                    digests=row.digests,
                    parent=None if interview is None else places[interview.record.id],
                    exact=None if is_whole else row.exact,
                    whole=whole_record(record) if is_whole else None,
                )
            )
        for line in stamps.rows():
            self._machine.append(line)
        self.borders.ends.append([stream.last_row for stream in self._sheets.values()])

    def finish(self, target: Path | BinaryIO, progress: Progress = no_progress) -> None:
        """Write the workbook to a file, or into memory."""
        self._machine.append(end_row(len(self._seen.titles)))
        guides = self._guides()
        for layout in LAYOUTS:
            stream = self._streams[layout.kind]
            sheet = self._book[self._titles[layout.kind]]
            self._look.finish(sheet, layout, stream.last_row, guides)
        write_front(self._front, self._look, self._front_page(), self._texts)
        protect_structure(self._book)
        self._book.properties.creator = self._colophon.program
        self._book.properties.title = self._front_title()
        self._book.properties.language = self._texts.language
        save(self._book, self._sheets, target, self._colophon.written_at, progress)

    # ---- Records ------------------------------------------------------------------------------

    def _rows_with(self, instrument: Instrument) -> AssessmentRows:
        key = instrument.hash
        if key not in self._rows:
            self._seen.instruments[key] = instrument
            self._rows[key] = AssessmentRows(instrument, self._texts.language, self._words)
        return self._rows[key]

    def _name(self, cluster: Cluster, assessment: Assessment) -> str:
        """Name an assessment so that people and the machine can tell it from the others."""
        base = folded(assessment.code) or folded(f"{cluster.name} {assessment.round}")
        name, count = base, 1
        while name in self._seen.names:
            count += 1
            name = f"{base} ({count})"
        self._seen.names[name] = None
        self._seen.titles.append(
            f"{folded(cluster.name)} · {folded(assessment.label) or assessment.round}"
        )
        return name

    def _note(self, assessment: Assessment) -> None:
        if assessment.id in self._seen.assessments:
            raise UserError("workbook.assessment-twice", assessment=assessment.label)
        self._seen.assessments.add(assessment.id)

    def _is_first(self, record: Record) -> bool:
        """Say whether a record still needs its row; assessments may share a cluster."""
        if not isinstance(record, Cluster):
            return True
        if record.id in self._seen.clusters:
            return False
        self._seen.clusters.add(record.id)
        return True

    def _append(self, kind: type[Record], contents: Sequence[Any]) -> None:
        stream = self._streams[kind]
        if stream.last_row > MOST_ROWS:
            raise UserError("workbook.too-many-rows", sheet=self._titles[kind], limit=MOST_ROWS)
        stream.append(contents)

    # ---- Sheets -------------------------------------------------------------------------------

    def _data_sheet(self, layout: SheetLayout, folder: Path, one_assessment: bool) -> SheetStream:
        sheet: Any = self._book.create_sheet(self._titles[layout.kind])
        self._titles[layout.kind] = sheet.title  # another one where two translations are the same
        self._look.prepare(sheet, layout, one_assessment)
        stream = self._stream(folder, self._look.stream_columns(layout))
        keys = [layout.key(column) for column in layout.columns]
        stream.append_plain(keys, 'hidden="1"', [self._look.plain_style()] * len(keys))
        stream.append_plain(
            [self._headings.get(key, "id") for key in keys],
            f'ht="{HEADING_HEIGHT}" customHeight="1"',
            self._look.heading_styles(layout),
        )
        return stream

    def _machine_sheet(self, folder: Path) -> SheetStream:
        sheet: Any = self._book.create_sheet(MACHINE_SHEET)
        hide(sheet)
        stream = self._stream(folder, [StreamColumn(self._look.plain_style())] * MACHINE_COLUMNS)
        stream.append(about_row(self._about()))
        return stream

    def _stream(self, folder: Path, columns: Sequence[StreamColumn]) -> SheetStream:
        return self._open.enter_context(SheetStream(folder, columns))

    def _about(self) -> About:
        words = {
            form.name.lower(): {
                plain_word(value): word for value, word in self._words[form].items()
            }
            for form in WORD_FORMS
        }
        return About(
            program=self._colophon.program_version,
            written_at=self._colophon.written_at.isoformat(),
            site=self._colophon.site,
            language=self._texts.language,
            words=words,
            sheets={kind.kind: title for kind, title in self._titles.items()},
        )

    def _guides(self) -> Guides:
        instruments = list(self._seen.instruments.values())
        choices = choices_of(instruments, self._words, self._texts.language)
        names = names_of(instruments, list(self._seen.names), list(self._seen.respondents))
        places = write_lists(self._lists, self._look, {**choices, **names})
        return Guides(
            self._texts,
            {form: places[form] for form in choices},
            {name: places[name] for name in names},
            scores_of(instruments),
        )

    def _front_page(self) -> FrontPage:
        counts = [
            (self._titles[layout.kind], self._streams[layout.kind].last_row - 2)
            for layout in LAYOUTS
        ]
        return FrontPage(
            title=self._front_title(),
            assessments=self._seen.titles,
            counts=counts,
            program=self._colophon.program,
            written_at=self._colophon.written_at,
            instruments=self._instrument_names(),
            language=self._texts.language,
            as_of=self._seen.as_of,
        )

    def _instrument_names(self) -> list[str]:
        return [
            f"{instrument.text(self._texts.language).name} {instrument.version}"
            f" ({instrument.id}, {instrument.hash[:12]})"
            for instrument in self._seen.instruments.values()
        ]

    def _front_title(self) -> str:
        return self._texts.translate("workbook", "Cluster assessments")
