"""What services need from the outside, as protocols; `app/wiring.py` plugs in the real things."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Record
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.progress import Progress

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.consent_text import ConsentText
    from clusterdyn_desktop.domain.instrument import Instrument

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


class InstrumentLibrary(Protocol):
    """The instruments at hand."""

    def default(self) -> "Instrument":
        """Return the instrument new assessments are made with."""

    def get(self, instrument_id: str, version: str) -> "Instrument":
        """Return one; raises `UserError("instrument.unknown")` when it is not at hand."""

    def all(self) -> "Sequence[Instrument]":
        """Return every instrument at hand."""


class ConsentTexts(Protocol):
    """What respondents are told when asked for consent (method.md 5.5)."""

    def languages(self) -> Sequence[str]:
        """Return the tags of the languages there is a text in, English first."""

    def text(self, language: str) -> "ConsentText":
        """Return the text in a language tag, else in its language, else in English."""

    def find(self, version: str, hash: str) -> "ConsentText | None":
        """Return exactly the text that was shown, an earlier one too; None if it is not here."""


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

    def hour_and_minute(self, at: datetime) -> str:
        """Write a moment's time of day without seconds, in this computer's zone."""

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
class Wording:
    """All that depends on a language: the program's words, a region's formats, what is told."""

    catalogue: TextCatalogue
    formats_for: Callable[[str], Formats]
    consent_texts: ConsentTexts


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """One dossier to be written to a workbook, with the instrument that explains it.

    `as_of` is the moment of the past that it shows, in the zone of who writes it; None: now.
    """

    dossier: Dossier
    instrument: "Instrument"
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    """Something that was put right while reading a file, and where.

    `code` is worded like an error's (`services/wording/error_sentences.py`).
    """

    code: str
    parameters: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """What a file was found to hold.

    `problems` are the places that cannot be understood, with sheet, cell, what was found and how
    to mend it; what stands there is not among the `dossiers`, everything else is. A register that
    was left out has no vector, as if its column were missing.
    """

    dossiers: tuple[Dossier, ...]
    repairs: tuple[Repair, ...]
    origin_site: str
    written_at: datetime | None
    program_version: str
    problems: tuple[UserError, ...] = ()
    kind: FileKind = FileKind.EXCHANGE


ContentOf = Callable[[str], bytes | None]
"""Gives the content of an attachment by its hash, None where it is not here."""


@dataclass(frozen=True, slots=True)
class Packing:
    """How a workbook leaves.

    With `content_of`, the contents of its attachments go into an archive beside it; with a
    `password`, it is encrypted the way Office does it.
    """

    content_of: ContentOf | None = None
    password: str = field(default="", repr=False)


PLAIN = Packing()


@dataclass(frozen=True, slots=True)
class FilesWritten:
    """What was written of attachments: how many files, to which archive (None: there were none).

    `missing` counts attachments whose content is not here, so that it could not go along.
    """

    path: Path | None = None
    files: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class FilesFound:
    """Which contents an archive was found to hold, by hash; `path` is None where there is none."""

    path: Path | None
    hashes: frozenset[str]
    repairs: tuple[Repair, ...] = ()


class AttachmentArchive(Protocol):
    """The archive with the contents of attachments that lies beside an exchange workbook."""

    def look(self, workbook: Path, wanted: Mapping[str, int], progress: Progress) -> FilesFound:
        """Say which contents an archive beside a workbook holds of those wanted.

        `wanted` are sizes in bytes by hash; whatever else the archive holds is passed over.
        """

    def contents(self, found: FilesFound, progress: Progress) -> Iterator[tuple[str, bytes]]:
        """Yield what was found, as hash and content, each checked against its hash.

        Raises `attachments.changed` where one is no longer there.
        """


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
        packing: Packing = PLAIN,
    ) -> FilesWritten:
        """Write a workbook of `count` dossiers to `path`.

        Raises `workbook.files-unprotected` where it is to carry a password and attachments.
        """

    def read(
        self,
        path: Path,
        instruments: InstrumentLibrary,
        progress: Progress,
        password: str = "",
    ) -> WorkbookReading:
        """Read a workbook.

        Raises what makes the file as a whole unreadable, `file.password-needed` and
        `file.wrong-password` among it; what cannot be understood of its cells and rows is told in
        `WorkbookReading.problems`.
        """


class FileKinds(Protocol):
    """Tells what a file is before anything else of it is read."""

    def kind_of(self, path: Path, password: str = "") -> FileKind:
        """Return what a file or folder is.

        Raises `file.missing`, `file.unreadable`, `file.empty`, `file.too-large`,
        `file.password-needed` and `file.wrong-password`.
        """


class StudyTables(Protocol):
    """A study as CSV tables (the example study, and studies kept elsewhere before)."""

    def read(self, folder: Path, instrument: "Instrument") -> Sequence[Dossier]:
        """Read the tables; raises `UserError` naming file, line and column.

        Ids follow from the tables' own keys, so reading the same study again gives the same
        records.
        """


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person has chosen. `appearance` is `system`, `light` or `dark`.

    Backups lie in `backup_folder`, beside the store where that is empty, and once more in
    `second_backup_folder` if there is one; `backup_minutes` is how often while somebody works.
    `contact_months` after an interview the program reminds to delete contact details, and
    `interview_years` after an assessment to erase its interviews; 0 for no reminder.
    """

    language: str = ""
    appearance: str = "system"
    who: str = ""
    organisation: str = ""
    logo: str = ""
    first_start_done: bool = False
    backup_folder: str = ""
    second_backup_folder: str = ""
    backup_minutes: int = 10
    contact_months: int = 12
    interview_years: int = 0
    office_store: str = ""
    """The address of a store on a server, opened where no other is named; empty for one's own."""

    accepted_grounds: dict[str, str] = field(default_factory=dict)
    """What a store lies on, by its path, where somebody has read what is said of that."""


class PreferenceKeeper(Protocol):
    """Where preferences are kept."""

    def load(self) -> Preferences:
        """Return the preferences, or the defaults where a file is missing or unreadable."""

    def save(self, preferences: Preferences) -> None:
        """Keep them."""
