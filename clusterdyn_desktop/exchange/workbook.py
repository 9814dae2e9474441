"""The exchange workbook as services know it (`services.ports.WorkbookFormat`).

What makes it is imported when it is first needed.
"""

import os
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.services.ports import (
    Clock,
    InstrumentLibrary,
    TextCatalogue,
    Texts,
    WorkbookContent,
    WorkbookReading,
)
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.theme import Theme

SUFFIX = ".xlsx"
VERIFYING_FROM = 0.7
"""The share of the progress of an export from which it is being verified."""


class ExchangeWorkbooks:
    """Writes and reads exchange workbooks."""

    def __init__(
        self, catalogue: TextCatalogue, theme: Theme, clock: Clock, program_version: str
    ) -> None:
        self._catalogue = catalogue
        self._theme = theme
        self._clock = clock
        self._program_version = program_version

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
        """Write a workbook, read it back, compare, and only then put it in its place.

        Whatever goes wrong, and when it is cancelled, the target stays as it was. Raises
        `workbook.not-named-xlsx`, `workbook.too-many-rows`, `workbook.assessment-twice`,
        `workbook.verification-failed` and `file.not-writable`.
        """
        from clusterdyn_desktop.exchange.verification import Fingerprints
        from clusterdyn_desktop.exchange.workbook_writing import Colophon, WorkbookWriter

        if path.suffix.lower() != SUFFIX:
            raise UserError("workbook.not-named-xlsx", file=str(path))
        expected, used = Fingerprints(), _UsedInstruments()
        writing = part_of(progress, 0.0, VERIFYING_FROM)
        colophon = Colophon(self._program_version, site, self._clock.now())
        with _beside(path) as part:
            with (
                _file_errors(path),
                WorkbookWriter(texts, self._theme, colophon, part.parent, count == 1) as writer,
            ):
                for done, content in enumerate(contents):
                    writing(min(done, count), count)
                    expected.add(content.dossier)
                    used.add(content)
                    writer.add(content)
                writer.finish(part)
            reading = self.read(part, used, part_of(progress, VERIFYING_FROM, 1.0))
            expected.compare(reading.dossiers, path)
            _deliver(part, path)

    def read(
        self, path: Path, instruments: InstrumentLibrary, progress: Progress
    ) -> WorkbookReading:
        """Read a workbook; raises `file.*`, `workbook.*` and `instrument.unknown`."""
        from clusterdyn_desktop.exchange.workbook_reading import read_workbook

        return read_workbook(path, instruments, self._catalogue, progress)


class _UsedInstruments:
    """The instruments of what is being written, for reading it back."""

    def __init__(self) -> None:
        self._held: dict[tuple[str, str], Instrument] = {}

    def add(self, content: WorkbookContent) -> None:
        assessment = content.dossier.assessment.record
        key = (assessment.instrument_id, assessment.instrument_version)
        self._held[key] = content.instrument

    def default(self) -> Instrument:
        return next(iter(self._held.values()))

    def get(self, instrument_id: str, version: str) -> Instrument:
        return self._held[instrument_id, version]

    def all(self) -> Sequence[Instrument]:
        return list(self._held.values())


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Give a file beside the target to write to; nothing of it is left behind."""
    part = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(4)}{SUFFIX}")
    with _file_errors(path):
        part.touch(exist_ok=False)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


def _deliver(part: Path, path: Path) -> None:
    """Put a finished file in its place, on disk for certain."""
    with _file_errors(path):
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.replace(path)


@contextmanager
def _file_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            "file.not-writable", file=str(path), reason=error.strerror or str(error)
        ) from error
