"""What a file holds and what bringing it in would do: told before anything changes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.dossier_merging import Counts, RecordStanding
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.merging import Conflict, Standing
from clusterdyn_desktop.domain.records import Interview, R, Record, Stamped
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import FileEntry
from clusterdyn_desktop.services.ports import FilesFound, Repair

BRINGING = frozenset({Standing.NEW, Standing.NEWER, Standing.EDITED, Standing.CONFLICT})
"""Standings of what an import would change here, or ask about."""


A_RECORD = 4_000
"""Bytes that a record takes in the store as a rule, with its history and the log beside it."""


@dataclass(frozen=True, slots=True)
class Twin:
    """A new interview that may be one that is here already, made under another id.

    Their labels, roles and days are the same. Nothing is joined by itself.
    """

    theirs: Interview
    ours: Interview


@dataclass(frozen=True, slots=True)
class ImportedAssessment:
    """What an import would do with one assessment of a file.

    `counts` tell of every kind of record how many stand how, `records` those that are not the
    same here; of a new assessment there are none, all of it is new.
    """

    dossier: Dossier
    is_new: bool
    counts: Counts = field(default_factory=dict)
    records: tuple[RecordStanding, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    erased: tuple[Interview, ...] = ()
    """Interviews here, as they are, that their keeper erased: they are erased here as well."""

    is_erased_here: bool = False
    """Whether the assessment was erased here: nothing of it comes in."""

    is_in_bin: bool = False
    """Whether the assessment, or its cluster, lies in the bin here, and stays there."""

    twins: tuple[Twin, ...] = ()

    def count(self, *standings: Standing, kind: type[Record] | None = None) -> int:
        """Return how many records stand so, of one kind or of all."""
        return sum(
            number
            for (of_kind, standing), number in self.counts.items()
            if standing in standings and kind in {None, of_kind}
        )

    @property
    def is_same(self) -> bool:
        """Whether nothing of it would change anything here that can be seen."""
        return not self.is_new and not self.erased and not self.count(*BRINGING)


@dataclass(frozen=True, slots=True)
class ImportedFiles:
    """Contents of a workbook's attachments: those that come, those here already, those nowhere."""

    coming: FilesFound
    here: int
    missing: int
    bytes_coming: int = 0


NOTHING_ATTACHED = ImportedFiles(FilesFound(None, frozenset()), 0, 0)


@dataclass(frozen=True, slots=True)
class ImportCheck:
    """What a file holds and what importing it would do; nothing has changed yet.

    `problems` are the places that could not be understood; all the rest can come in without them.
    `origin` is the site that wrote the file, empty where it does not say; `came_before` the entry
    of the very same file, where it came in already and that holds.
    """

    path: Path
    assessments: tuple[ImportedAssessment, ...]
    repairs: tuple[Repair, ...]
    files: ImportedFiles = NOTHING_ATTACHED
    problems: tuple[UserError, ...] = ()
    kind: FileKind = FileKind.EXCHANGE
    origin: str = ""
    written_at: datetime | None = None
    sha256: str = ""
    came_before: FileEntry | None = None

    @property
    def assessment_ids(self) -> tuple[str, ...]:
        """The ids of the file's assessments, in its order."""
        return tuple(entry.dossier.assessment.record.id for entry in self.assessments)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """All that is for a person to decide; what two assessments share is there once."""
        found = {each.key: each for entry in self.assessments for each in entry.conflicts}
        return tuple(found.values())

    @property
    def erased(self) -> tuple[Interview, ...]:
        """The interviews here that are erased as they were by whoever kept them."""
        return tuple(interview for entry in self.assessments for interview in entry.erased)

    @property
    def new(self) -> int:
        """Number of assessments that are new here."""
        return sum(entry.is_new for entry in self.assessments)

    @property
    def bytes_wanted(self) -> int:
        """How many bytes bringing it in takes on the disk, about."""
        records = sum(entry.count(*BRINGING) for entry in self.assessments)
        return records * A_RECORD + 2 * self.files.bytes_coming

    @property
    def brings_something(self) -> bool:
        """Whether bringing it in would change anything here that can be seen, or ask."""
        return bool(self.files.coming.hashes) or any(
            not entry.is_same and not entry.is_erased_here for entry in self.assessments
        )


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `written` counts records, `still_open` the conflicts left open."""

    entry: FileEntry
    written: int
    decided: int
    still_open: int
    problems: int


def counts_of_new(dossier: Dossier) -> Counts:
    """Return the counts of an assessment that is new here."""
    found: dict[tuple[type[Record], Standing], int] = {}
    for each in dossier.stamped():
        key = type(each.record), Standing.JOINED if each.deleted else Standing.NEW
        found[key] = found.get(key, 0) + 1
    return found


def outside(dossier: Dossier, erased: Iterable[str]) -> Dossier:
    """Return a dossier without the records that were erased, and what hangs on them."""
    gone = frozenset(erased)
    if not gone:
        return dossier

    def left(group: tuple[Stamped[R], ...]) -> tuple[Stamped[R], ...]:
        return tuple(
            each
            for each in group
            if each.record.id not in gone
            and str(getattr(each.record, each.record.parent)) not in gone
        )

    return Dossier(
        dossier.cluster,
        dossier.assessment,
        left(dossier.interviews),
        left(dossier.answers),
        left(dossier.jottings),
        left(dossier.attachments),
        left(dossier.agreed_values),
        left(dossier.indicators),
        left(dossier.actions),
        left(dossier.case_stories),
    )


def contents_wanted(dossiers: Sequence[Dossier]) -> dict[str, int]:
    """Return the sizes of the contents that living attachments stand for, by hash."""
    return {
        attachment.sha256: attachment.size_bytes
        for dossier in dossiers
        for attachment in living(dossier.attachments)
    }


def twins_of(ours: Dossier, theirs: Dossier) -> tuple[Twin, ...]:
    """Return their new interviews that may be ones that are here under another id."""
    here = {held.record.id for held in ours.interviews}
    known: Mapping[tuple[object, ...], Interview] = {
        _likeness(interview): interview for interview in living(ours.interviews)
    }
    found = []
    for interview in living(theirs.interviews):
        twin = known.get(_likeness(interview))
        if interview.id not in here and twin is not None and interview.label:
            found.append(Twin(interview, twin))
    return tuple(found)


def _likeness(interview: Interview) -> tuple[object, ...]:
    label = " ".join(interview.label.casefold().split())
    return label, interview.role, interview.held_on
