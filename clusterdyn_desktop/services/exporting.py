"""Exporting: assessments out to a workbook, read back and compared before it is delivered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, FileLog
from clusterdyn_desktop.services.ports import (
    FilesWritten,
    InstrumentLibrary,
    Packing,
    Texts,
    WorkbookContent,
    WorkbookFormat,
)
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store
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


class Exporting:
    """Exports workbooks."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        workbooks: WorkbookFormat,
        files: FileLog,
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._workbooks = workbooks
        self._files = files

    def export(
        self,
        assessment_ids: Sequence[str],
        path: Path,
        texts: Texts,
        progress: Progress = no_progress,
        *,
        attachments: bool = False,
        as_of: PastMoment | None = None,
        password: str = "",
    ) -> Exported:
        """Write assessments to a workbook, verified by reading it back.

        With `attachments`, their contents go into an archive beside it; both are delivered or
        neither. With `as_of` everything is as it stood at that moment, version vectors too, so
        that it is the older one wherever it comes in. With a `password` the workbook is
        encrypted, and nothing can lie beside it. Raises `export.nothing`,
        `workbook.files-unprotected`,
        `assessment.unknown`, `file.not-writable`, `workbook.verification-failed`,
        `attachments.verification-failed`, `as-of.before-beginning`, `as-of.removed`; what was
        there before then stays as it was.
        """
        if not assessment_ids:
            raise UserError("export.nothing")
        counted = _Counted()
        files = self._workbooks.write(
            counted.through(self._contents(assessment_ids, as_of)),
            len(assessment_ids),
            path,
            texts=texts,
            site=self._store.site,
            progress=progress,
            packing=Packing(self._content_of if attachments else None, password),
        )
        counts = {
            "assessments": len(assessment_ids),
            "interviews": counted.interviews,
            "answers": counted.answers,
        }
        self._files.note(Direction.OUT, FileKind.EXCHANGE, path, counts)
        return Exported(
            path, len(assessment_ids), counted.interviews, counted.answers, counted.withdrawn, files
        )

    def _content_of(self, sha256: str) -> bytes | None:
        with self._store.unit_of_work() as work:
            return work.content(sha256)

    def _contents(
        self, assessment_ids: Sequence[str], as_of: PastMoment | None
    ) -> Iterator[WorkbookContent]:
        shown = as_of.at.astimezone() if as_of else None
        for assessment_id in assessment_ids:
            dossier = open_dossier(self._store, assessment_id, as_of)
            with self._store.unit_of_work() as work:
                leaving = for_export(dossier, withdrawals(work, assessment_id))
            yield WorkbookContent(leaving, instrument_of(self._instruments, dossier), shown)


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
