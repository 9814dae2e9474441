"""What services need from the outside, as protocols; `app/wiring.py` plugs in the real things."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Record, Stamped
from clusterdyn_desktop.domain.scoring.outcome import Outcome, Position
from clusterdyn_desktop.domain.version_vectors import VersionVector
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.theme import Theme

R = TypeVar("R", bound=Record)


class Texts(Protocol):
    """The program's own words in one language.

    `source` is the English text; a place for a value is written `{name}` and filled with
    `str.format` afterwards. For plurals give `n` and write `%n`. Arguments are positional, since
    that is the form the extraction tool finds:
    `texts.translate("report", "%n interview(s)", "", count)`.
    """

    @property
    def language(self) -> str:
        """The language tag asked for, for example `sv` or `en-GB`."""

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return the text in this language, or the English one where it is missing."""


class TextCatalogue(Protocol):
    """All languages the program speaks."""

    def languages(self) -> Sequence[str]:
        """Return the language tags that have a complete translation, English first."""

    def texts(self, language: str) -> Texts:
        """Return the words for a language tag; an unknown region falls back to its language."""


CREATED = "created"
"""In the change log, stands in the place of a register where a record comes into being."""


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the change log: one register of one record, before and after.

    `sequence` rises with every change of a store; `batch` is shared by everything that was done
    as one step; `at` is UTC and `zone` the time zone it was made in. Values are as the record
    holds them. `assessment_id` is empty for changes of a cluster.

    A new record begins with a line whose `register` is `CREATED`, whose `new` holds its fixed
    fields and whose vector is empty; the lines of its registers follow. `old` is None in all of
    them.
    """

    sequence: int
    batch: str
    at: datetime
    zone: str
    who: str
    site: str
    kind: str
    record_id: str
    assessment_id: str
    register: str
    old: Mapping[str, Any] | None
    new: Mapping[str, Any]
    vector: VersionVector
    why: str


@dataclass(frozen=True, slots=True)
class AssessmentCounts:
    """What the library shows of an assessment without opening it.

    `interviews` and `answers` count the living records, answers in every state. `planned` and
    `done` count questions over all its interviews; these two and `position` are the stored ones,
    None when the assessment has changed since they were worked out. `last_change` is the sequence
    of the assessment's last change.
    """

    interviews: int
    answers: int
    planned: int | None
    done: int | None
    position: Position | None
    last_change: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stopped working in an interview."""

    assessment_id: str
    interview_id: str
    question_id: str
    at: datetime


class UnitOfWork(Protocol):
    """One transaction of the store: everything in it happens, or nothing.

    Leaving the `with` block without `commit` rolls back. Every write also writes the change log.
    """

    def get(self, kind: type[R], record_id: str) -> Stamped[R] | None:
        """Return a record, deleted or not, or None."""

    def find(self, kind: type[R], parent_id: str | None = None) -> list[Stamped[R]]:
        """Return the living records of a kind, of one parent or all, in their natural order."""

    def dossier(self, assessment_id: str) -> Dossier | None:
        """Return everything an assessment holds, tombstones included, or None."""

    def put(self, record: Record, why: str = "") -> tuple[str, ...]:
        """Write a record as edited here; return the names of the registers that changed.

        Only registers whose values differ are written, advanced and logged: differ from the
        record as this unit of work last read or put it, else from the store. So a record that
        was read in the same unit of work never undoes what another program wrote in between.
        A new record is created with all its registers that are not empty; one without any is
        created all the same. A deleted record comes back. The parent must exist.
        """

    def delete(self, kind: type[Record], record_id: str, why: str = "") -> None:
        """Leave a tombstone. Children stay, and are hidden with their parent."""

    def receive(self, stamped: Stamped[Record], why: str = "") -> tuple[str, ...]:
        """Write a record as another site made it, vectors and tombstone included.

        Registers whose stored vector is not older are left alone; return the names written. A
        register that brings a value but no vector, where nobody has edited it here either, is
        taken as an edit made here. Raises `UserError("store.parent-missing")` and
        `UserError("store.record-moved")`.
        """

    def receive_all(self, stamped: Iterable[Stamped[Record]], why: str = "") -> int:
        """Receive many records, parents before children; return how many were written."""

    def counts(self) -> Mapping[str, AssessmentCounts]:
        """Return what the library shows of every living assessment, by assessment id."""

    def store_position(
        self, assessment_id: str, last_change: int, planned: int, done: int, position: Position
    ) -> None:
        """Keep a worked-out position until the assessment changes; not an edit, not logged."""

    def changes(self, assessment_id: str | None = None) -> Iterator[Change]:
        """Yield the change log in order, of one assessment or of everything."""

    def place(self) -> Place | None:
        """Return where work stopped last."""

    def place_in(self, interview_id: str) -> Place | None:
        """Return where work stopped in one interview."""

    def remember_place(self, place: Place) -> None:
        """Keep where work stopped; not an edit, not logged."""

    def commit(self) -> None:
        """Make everything so far permanent and on disk."""


class Store(Protocol):
    """A store of assessments."""

    @property
    def site(self) -> str:
        """The id of this store as a site in version vectors."""

    @property
    def location(self) -> str:
        """Where the store lies, for people to read: a path or a server."""

    def unit_of_work(self, who: str = "", batch: str = "") -> AbstractContextManager[UnitOfWork]:
        """Begin one transaction; `batch` names a step of many changes, else one is made up."""

    def close(self) -> None:
        """Let go of the file."""


class InstrumentLibrary(Protocol):
    """The instruments at hand."""

    def default(self) -> Instrument:
        """Return the instrument new assessments are made with."""

    def get(self, instrument_id: str, version: str) -> Instrument:
        """Return one; raises `UserError("instrument.unknown")` when it is not at hand."""

    def all(self) -> Sequence[Instrument]:
        """Return every instrument at hand."""


Author = Callable[[], str]
"""Says who is working, for the change log: a name or initials."""


def nobody() -> str:
    """Say that it is not known who is working."""
    return ""


class Clock(Protocol):
    """The time."""

    def now(self) -> datetime:
        """Return the present moment, in UTC, with its zone."""

    def zone(self) -> str:
        """Return the name of the time zone of this computer."""


class Formats(Protocol):
    """Numbers, dates and lists the way a region writes them."""

    def short_date(self, day: date) -> str:
        """Write a date, for example 14 Oct 2026."""

    def long_date(self, day: date) -> str:
        """Write a date with the month in full."""

    def moment(self, at: datetime) -> str:
        """Write a date and time of day."""

    def time_of_day(self, at: datetime) -> str:
        """Write a moment's time of day with seconds, in this computer's zone."""

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number with a fixed count of decimals."""

    def percent(self, share: float) -> str:
        """Write a share of 0–1 as whole per cent."""

    def listing(self, items: Sequence[str]) -> str:
        """Join items as a sentence does: one, two and three."""

    def country(self, code: str) -> str:
        """Name a country by its ISO 3166 alpha-2 code."""

    def language_name(self, tag: str) -> str:
        """Name a language by its tag, in this language."""


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """One dossier to be written to a workbook, with the instrument that explains it."""

    dossier: Dossier
    instrument: Instrument


@dataclass(frozen=True, slots=True)
class Repair:
    """Something that was put right while reading a file, and where.

    `code` is worded like an error's (`services/wording/error_sentences.py`).
    """

    code: str
    parameters: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """What a workbook was found to hold."""

    dossiers: tuple[Dossier, ...]
    repairs: tuple[Repair, ...]
    origin_site: str
    written_at: datetime | None
    program_version: str


class WorkbookFormat(Protocol):
    """The exchange workbook."""

    def write(
        self,
        contents: Iterable[WorkbookContent],
        count: int,
        path: Path,
        *,
        texts: Texts,
        site: str,
        progress: Progress,
    ) -> None:
        """Write a workbook of `count` dossiers to `path`."""

    def read(
        self, path: Path, instruments: InstrumentLibrary, progress: Progress
    ) -> WorkbookReading:
        """Read a workbook; raises `UserError` naming sheet, cell, what was found and the remedy."""


class StudyTables(Protocol):
    """A study as CSV tables (the example study, and studies kept elsewhere before)."""

    def read(self, folder: Path, instrument: Instrument) -> Sequence[Dossier]:
        """Read the tables; raises `UserError` naming file, line and column.

        Ids follow from the tables' own keys, so reading the same study again gives the same
        records.
        """


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person has chosen. `appearance` is `system`, `light` or `dark`."""

    language: str = ""
    appearance: str = "system"
    who: str = ""
    organisation: str = ""
    logo: str = ""
    first_start_done: bool = False


class PreferenceKeeper(Protocol):
    """Where preferences are kept."""

    def load(self) -> Preferences:
        """Return the preferences, or the defaults where a file is missing or unreadable."""

    def save(self, preferences: Preferences) -> None:
        """Keep them."""


@dataclass(frozen=True, slots=True)
class ReportMaterial:
    """Everything a report or a chart is made of. Words and formats are the reader's.

    `made_at` is UTC; `organisation` and `logo` are the publisher's, empty where not given.
    """

    dossier: Dossier
    instrument: Instrument
    outcome: Outcome
    texts: Texts
    formats: Formats
    made_at: datetime
    program_version: str
    organisation: str = ""
    logo: Path | None = None


class ChartDrawer(Protocol):
    """Charts for the screen: each is drawn once and comes as SVG."""

    def stage_bars(self, material: ReportMaterial, theme: Theme) -> bytes:
        """Draw the five stage bars in order (6.4.9)."""

    def loop_map(self, material: ReportMaterial, theme: Theme, loops: Sequence[str]) -> bytes:
        """Draw the named loops with scores, polarities, delays and weak links."""

    def voices(self, material: ReportMaterial, theme: Theme, stage: int) -> bytes:
        """Draw the stage's variables as a dot plot by voice."""


class ReportWriter(Protocol):
    """Documents."""

    def manager_report(self, material: ReportMaterial, path: Path, progress: Progress) -> None:
        """Write the manager's report as PDF."""

    def page_count(self, path: Path) -> int:
        """Return the number of pages of a PDF."""

    def page_image(self, path: Path, page: int, width: int) -> bytes:
        """Return page `page` (from 0) as a PNG `width` pixels wide."""
