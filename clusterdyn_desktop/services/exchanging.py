"""Exchange: assessments out to a workbook, and in from one.

Merging of concurrent edits is a later capability. Until then a workbook comes in where its
assessments are new here, or where it holds nothing that differs from what is here; where it does
differ, the import stops and changes nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Record, Register, Stamped, all_fields
from clusterdyn_desktop.services.backup_port import BackUpFirst, no_backup
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.ports import (
    AttachmentArchive,
    Author,
    FilesFound,
    FilesWritten,
    InstrumentLibrary,
    Repair,
    Texts,
    WorkbookContent,
    WorkbookFormat,
    nobody,
)
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store, UnitOfWork
from clusterdyn_desktop.services.withdrawals import (
    for_export,
    withdrawals,
    withdrawn_interviews,
)

NOTHING_WRITTEN = FilesWritten()


@dataclass(frozen=True, slots=True)
class Exported:
    """What a workbook was written with."""

    path: Path
    assessments: int
    interviews: int
    answers: int
    withdrawn: int = 0
    """Interviews whose consent is withdrawn: they travel without what was answered."""

    files: FilesWritten = NOTHING_WRITTEN
    """What went along of attachments."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A register that a workbook holds differently from the store."""

    kind: str
    record_id: str
    register: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class ImportedAssessment:
    """What an import would do with one assessment of a workbook."""

    dossier: Dossier
    is_new: bool
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class ImportedFiles:
    """Contents of a workbook's attachments: those that come, those here already, those nowhere."""

    coming: FilesFound
    here: int
    missing: int


NOTHING_ATTACHED = ImportedFiles(FilesFound(None, frozenset()), 0, 0)


@dataclass(frozen=True, slots=True)
class ImportCheck:
    """What a workbook holds and what importing it would do; nothing has changed yet."""

    path: Path
    assessments: tuple[ImportedAssessment, ...]
    repairs: tuple[Repair, ...]
    files: ImportedFiles = NOTHING_ATTACHED

    @property
    def conflicts(self) -> int:
        """Number of registers that stand in the way."""
        return sum(len(entry.differences) for entry in self.assessments)

    @property
    def new(self) -> int:
        """Number of assessments that are new here."""
        return sum(entry.is_new for entry in self.assessments)


class Exchanging:
    """Exports and imports workbooks."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        workbooks: WorkbookFormat,
        archives: AttachmentArchive,
        who: Author = nobody,
        *,
        back_up_first: BackUpFirst = no_backup,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._workbooks = workbooks
        self._archives = archives
        self._who = who
        self._back_up_first = back_up_first

    def export(
        self,
        assessment_ids: Sequence[str],
        path: Path,
        texts: Texts,
        progress: Progress = no_progress,
        *,
        attachments: bool = False,
    ) -> Exported:
        """Write assessments to a workbook, verified by reading it back.

        With `attachments`, their contents go into an archive beside it; both are delivered or
        neither. Raises `export.nothing`, `assessment.unknown`, `file.not-writable`,
        `workbook.verification-failed`, `attachments.verification-failed`; what was there before
        then stays as it was.
        """
        if not assessment_ids:
            raise UserError("export.nothing")
        counted = _Counted()
        files = self._workbooks.write(
            counted.through(self._contents(assessment_ids)),
            len(assessment_ids),
            path,
            texts=texts,
            site=self._store.site,
            progress=progress,
            content_of=self._content_of if attachments else None,
        )
        return Exported(
            path, len(assessment_ids), counted.interviews, counted.answers, counted.withdrawn, files
        )

    def _content_of(self, sha256: str) -> bytes | None:
        with self._store.unit_of_work() as work:
            return work.content(sha256)

    def _contents(self, assessment_ids: Sequence[str]) -> Iterator[WorkbookContent]:
        for assessment_id in assessment_ids:
            dossier = open_dossier(self._store, assessment_id)
            with self._store.unit_of_work() as work:
                leaving = for_export(dossier, withdrawals(work, assessment_id))
            yield WorkbookContent(leaving, instrument_of(self._instruments, dossier))

    def check(self, path: Path, progress: Progress = no_progress) -> ImportCheck:
        """Read a workbook and say what importing it would do. Changes nothing.

        Attachments whose contents are not here are looked for in the archive beside it.
        """
        reading = self._workbooks.read(path, self._instruments, progress)
        with self._store.unit_of_work() as work:
            entries = tuple(_compare(work, dossier) for dossier in reading.dossiers)
            wanted = _contents_wanted(reading.dossiers)
            here = work.contents_held(wanted)
        absent = {sha256: size for sha256, size in wanted.items() if sha256 not in here}
        coming = self._archives.look(path, absent, progress)
        files = ImportedFiles(coming, len(here), len(absent) - len(coming.hashes))
        return ImportCheck(path, entries, (*reading.repairs, *coming.repairs), files)

    def apply(self, check: ImportCheck, progress: Progress = no_progress) -> int:
        """Bring in what was checked, whole or not at all; return the number of records written.

        Raises `import.conflicts` when something differs from what is here, and
        `attachments.changed` when the archive no longer holds what it held.
        """
        if check.conflicts:
            raise UserError("import.conflicts", path=str(check.path), count=check.conflicts)
        self._back_up_first(Reason.IMPORT)
        written = 0
        with self._store.unit_of_work(self._who()) as work:
            for done, entry in enumerate(check.assessments):
                progress(done, len(check.assessments))
                written += work.receive_all(entry.dossier.stamped(), f"import {check.path.name}")
            for sha256, content in self._archives.contents(check.files.coming, progress):
                work.keep_content(sha256, content)
            work.commit()
        progress(len(check.assessments), len(check.assessments))
        return written


class _Counted:
    """Counts what passes through on its way to the workbook."""

    def __init__(self) -> None:
        self.interviews = 0
        self.answers = 0
        self.withdrawn = 0

    def through(self, contents: Iterator[WorkbookContent]) -> Iterator[WorkbookContent]:
        for content in contents:
            self.interviews += len(content.dossier.interviews)
            self.answers += len(content.dossier.answers)
            self.withdrawn += withdrawn_interviews(content.dossier)
            yield content


def _compare(work: UnitOfWork, theirs: Dossier) -> ImportedAssessment:
    ours = work.dossier(theirs.assessment.record.id)
    if ours is None:
        return ImportedAssessment(theirs, is_new=True, differences=_shared(work, theirs))
    held = {stamped.record.id: stamped for stamped in ours.stamped()}
    differences = [
        difference
        for stamped in theirs.stamped()
        for difference in _differences(held.get(stamped.record.id), stamped)
    ]
    return ImportedAssessment(theirs, is_new=False, differences=tuple(differences))


def _contents_wanted(dossiers: Sequence[Dossier]) -> dict[str, int]:
    """Return the sizes of the contents that living attachments stand for, by hash."""
    return {
        attachment.sha256: attachment.size_bytes
        for dossier in dossiers
        for attachment in living(dossier.attachments)
    }


def _shared(work: UnitOfWork, theirs: Dossier) -> tuple[Difference, ...]:
    """A new assessment may belong to a cluster that is here already."""
    held = work.get(type(theirs.cluster.record), theirs.cluster.record.id)
    return tuple(_differences(held, theirs.cluster)) if held else ()


def _differences(ours: Stamped[Record] | None, theirs: Stamped[Record]) -> Iterator[Difference]:
    """Yield the registers that differ; a record that is missing here differs in all it has."""
    kind, record_id = theirs.record.kind, theirs.record.id
    if ours is None:
        yield Difference(
            kind, record_id, "", "", _shown(theirs.record, all_fields(type(theirs.record)))
        )
        return
    if ours.deleted != theirs.deleted:
        yield Difference(kind, record_id, "deleted", str(ours.deleted), str(theirs.deleted))
    for register in theirs.record.registers:
        if not theirs.vectors.get(register.name) and _is_blank(theirs.record, register):
            continue  # nothing is brought, as with quotes that were left out on the way
        mine, other = _shown(ours.record, register.fields), _shown(theirs.record, register.fields)
        if mine != other:
            yield Difference(kind, record_id, register.name, mine, other)


def _is_blank(record: Record, register: Register) -> bool:
    blank = type(record)(id=record.id)
    return all(getattr(record, name) == getattr(blank, name) for name in register.fields)


def _shown(record: Record, names: Sequence[str]) -> str:
    return "; ".join(str(getattr(record, name)) for name in names)
