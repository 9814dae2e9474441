"""Importing: a workbook is checked and shown, and only then comes in.

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
from clusterdyn_desktop.domain.records import (
    DELETED,
    Interview,
    R,
    Record,
    Register,
    Stamped,
    all_fields,
)
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, Order, compare
from clusterdyn_desktop.services.backup_port import BackUpFirst, no_backup
from clusterdyn_desktop.services.ports import (
    AttachmentArchive,
    Author,
    FilesFound,
    InstrumentLibrary,
    Repair,
    WorkbookFormat,
    nobody,
)
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store, UnitOfWork


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
    erased: tuple[Interview, ...] = ()
    """Interviews here, as they are, that their keeper erased: they are erased here as well."""

    is_erased_here: bool = False
    """Whether the assessment was erased here: nothing of it comes in."""


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
    def erased(self) -> tuple[Interview, ...]:
        """The interviews here that are erased as they were by whoever kept them."""
        return tuple(interview for entry in self.assessments for interview in entry.erased)

    @property
    def new(self) -> int:
        """Number of assessments that are new here."""
        return sum(entry.is_new for entry in self.assessments)


class Importing:
    """Checks and imports workbooks."""

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

    def check(self, path: Path, progress: Progress = no_progress) -> ImportCheck:
        """Read a workbook and say what importing it would do. Changes nothing.

        Attachments whose contents are not here are looked for in the archive beside it.
        """
        reading = self._workbooks.read(path, self._instruments, progress)
        with self._store.unit_of_work() as work:
            erased = frozenset(each.record_id for each in work.erasures())
            entries = tuple(_compare(work, dossier, erased) for dossier in reading.dossiers)
            wanted = _contents_wanted([_outside(dossier, erased) for dossier in reading.dossiers])
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
                if not entry.is_erased_here:
                    why = f"import {check.path.name}"
                    written += work.receive_all(entry.dossier.stamped(), why)
            for sha256, content in self._archives.contents(check.files.coming, progress):
                work.keep_content(sha256, content)
            work.commit()
        if any(entry.erased for entry in check.assessments):
            self._store.clear_remains()
        progress(len(check.assessments), len(check.assessments))
        return written


def _compare(work: UnitOfWork, theirs: Dossier, erased: frozenset[str]) -> ImportedAssessment:
    """Compare all but what was erased on either side: that is gone, whatever the other holds."""
    ours = work.dossier(theirs.assessment.record.id)
    if erased & {theirs.cluster.record.id, theirs.assessment.record.id}:
        return ImportedAssessment(theirs, is_new=False, differences=(), is_erased_here=True)
    if ours is None:
        return ImportedAssessment(theirs, is_new=True, differences=_shared(work, theirs))
    held = {stamped.record.id: stamped for stamped in ours.stamped()}
    told = {each.record.id for each in theirs.interviews if each.record.erased_on is not None}
    differences = [
        difference
        for stamped in _outside(theirs, erased | told).stamped()
        for difference in _differences(held.get(stamped.record.id), stamped)
    ]
    coming = tuple(
        each.record
        for each in ours.interviews
        if each.record.id in told and each.record.erased_on is None
    )
    return ImportedAssessment(theirs, is_new=False, differences=tuple(differences), erased=coming)


def _outside(dossier: Dossier, erased: frozenset[str]) -> Dossier:
    """Return a dossier without the records that were erased, and what hangs on them."""

    def left(group: tuple[Stamped[R], ...]) -> tuple[Stamped[R], ...]:
        return tuple(
            each
            for each in group
            if each.record.id not in erased
            and str(getattr(each.record, each.record.parent)) not in erased
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
    if ours.deleted != theirs.deleted and not _is_overtaken(ours, theirs, DELETED.name):
        yield Difference(kind, record_id, "deleted", str(ours.deleted), str(theirs.deleted))
    for register in theirs.record.registers:
        if not theirs.vectors.get(register.name) and _is_blank(theirs.record, register):
            continue  # nothing is brought, as with quotes that were left out on the way
        mine, other = _shown(ours.record, register.fields), _shown(theirs.record, register.fields)
        if mine != other and not _is_overtaken(ours, theirs, register.name):
            yield Difference(kind, record_id, register.name, mine, other)


def _is_overtaken(ours: Stamped[Record], theirs: Stamped[Record], register: str) -> bool:
    """Say whether a register was known here and edited since: an older one changes nothing."""
    vector = theirs.vectors.get(register, NEVER_EDITED)
    is_stamped = bool(vector) or (register == DELETED.name and not theirs.deleted)
    return is_stamped and compare(vector, ours.vectors.get(register, NEVER_EDITED)) is Order.OLDER


def _is_blank(record: Record, register: Register) -> bool:
    blank = type(record)(id=record.id)
    return all(getattr(record, name) == getattr(blank, name) for name in register.fields)


def _shown(record: Record, names: Sequence[str]) -> str:
    return "; ".join(str(getattr(record, name)) for name in names)
