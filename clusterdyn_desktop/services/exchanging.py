"""Exchange: assessments out to a workbook, and in from one.

Merging of concurrent edits is a later capability. Until then a workbook comes in where its
assessments are new here, or where it holds nothing that differs from what is here; where it does
differ, the import stops and changes nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Record, Stamped, all_fields
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.ports import (
    Author,
    InstrumentLibrary,
    Repair,
    Store,
    Texts,
    UnitOfWork,
    WorkbookContent,
    WorkbookFormat,
    nobody,
)
from clusterdyn_desktop.services.progress import Progress, no_progress


@dataclass(frozen=True, slots=True)
class Exported:
    """What a workbook was written with."""

    path: Path
    assessments: int
    interviews: int
    answers: int


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
class ImportCheck:
    """What a workbook holds and what importing it would do; nothing has changed yet."""

    path: Path
    assessments: tuple[ImportedAssessment, ...]
    repairs: tuple[Repair, ...]

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
        who: Author = nobody,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._workbooks = workbooks
        self._who = who

    def export(
        self,
        assessment_ids: Sequence[str],
        path: Path,
        texts: Texts,
        progress: Progress = no_progress,
    ) -> Exported:
        """Write assessments to a workbook, verified by reading it back.

        Raises `export.nothing`, `assessment.unknown`, `file.not-writable`,
        `workbook.verification-failed`; the target then stays as it was.
        """
        if not assessment_ids:
            raise UserError("export.nothing")
        counted = _Counted()
        self._workbooks.write(
            counted.through(self._contents(assessment_ids)),
            len(assessment_ids),
            path,
            texts=texts,
            site=self._store.site,
            progress=progress,
        )
        return Exported(path, len(assessment_ids), counted.interviews, counted.answers)

    def _contents(self, assessment_ids: Sequence[str]) -> Iterator[WorkbookContent]:
        for assessment_id in assessment_ids:
            dossier = open_dossier(self._store, assessment_id)
            yield WorkbookContent(dossier, instrument_of(self._instruments, dossier))

    def check(self, path: Path, progress: Progress = no_progress) -> ImportCheck:
        """Read a workbook and say what importing it would do. Changes nothing."""
        reading = self._workbooks.read(path, self._instruments, progress)
        with self._store.unit_of_work() as work:
            entries = tuple(_compare(work, dossier) for dossier in reading.dossiers)
        return ImportCheck(path, entries, reading.repairs)

    def apply(self, check: ImportCheck, progress: Progress = no_progress) -> int:
        """Bring in what was checked, whole or not at all; return the number of records written.

        Raises `import.conflicts` when something differs from what is here.
        """
        if check.conflicts:
            raise UserError("import.conflicts", path=str(check.path), count=check.conflicts)
        written = 0
        with self._store.unit_of_work(self._who()) as work:
            for done, entry in enumerate(check.assessments):
                progress(done, len(check.assessments))
                written += work.receive_all(entry.dossier.stamped(), f"import {check.path.name}")
            work.commit()
        progress(len(check.assessments), len(check.assessments))
        return written


class _Counted:
    """Counts what passes through on its way to the workbook."""

    def __init__(self) -> None:
        self.interviews = 0
        self.answers = 0

    def through(self, contents: Iterator[WorkbookContent]) -> Iterator[WorkbookContent]:
        for content in contents:
            self.interviews += len(content.dossier.interviews)
            self.answers += len(content.dossier.answers)
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
        mine, other = _shown(ours.record, register.fields), _shown(theirs.record, register.fields)
        if mine != other:
            yield Difference(kind, record_id, register.name, mine, other)


def _shown(record: Record, names: Sequence[str]) -> str:
    return "; ".join(str(getattr(record, name)) for name in names)
