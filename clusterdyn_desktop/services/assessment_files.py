"""Reading whatever file ends as assessments, by what it is and not by what it is called."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.ports import (
    FileKinds,
    InstrumentLibrary,
    WorkbookFormat,
    WorkbookReading,
)
from clusterdyn_desktop.services.progress import Progress


class AssessmentReader(Protocol):
    """Reads files of one kind that end as assessments.

    `into` is the id of the assessment they belong to, where the file does not say.
    """

    def __call__(
        self, path: Path, progress: Progress, *, password: str, into: str
    ) -> WorkbookReading: ...


class AssessmentFiles:
    """Reads exchange workbooks itself, and other kinds by the reader there is for each."""

    def __init__(
        self,
        workbooks: WorkbookFormat,
        instruments: InstrumentLibrary,
        kinds: FileKinds,
        readers: Mapping[FileKind, AssessmentReader],
    ) -> None:
        self._workbooks = workbooks
        self._instruments = instruments
        self._kinds = kinds
        self._readers = readers

    def read(self, path: Path, progress: Progress, *, password: str, into: str) -> WorkbookReading:
        """Read a file; one that is unknown is read as an exchange workbook, which says what is
        wrong with it. Raises `import.not-assessments` for a kind that has a place of its own.
        """
        kind = self._kinds.kind_of(path, password)
        if kind in self._readers:
            return self._readers[kind](path, progress, password=password, into=into)
        if kind in {FileKind.EXCHANGE, FileKind.UNKNOWN}:
            return self._workbooks.read(path, self._instruments, progress, password)
        raise UserError("import.not-assessments", file=str(path))
