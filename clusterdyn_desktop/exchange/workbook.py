"""The exchange workbook as services know it (`services.ports.WorkbookFormat`).

What makes it is imported when it is first needed.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.exchange.attachment_writing import (
    ArchiveLabel,
    ArchiveWriter,
    archive_path,
    wanted_of,
)
from clusterdyn_desktop.exchange.delivery import Delivery, file_errors
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.exchange.room import A_WORKBOOK, AN_ASSESSMENT, require_room
from clusterdyn_desktop.services.ports import (
    Clock,
    ContentOf,
    FilesWritten,
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
"""The share of the progress of a workbook from which it is being verified."""

WORKBOOK_SHARE = 0.6
"""The share of the workbook in the progress of an export with attachments."""


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
        content_of: ContentOf | None = None,
    ) -> FilesWritten:
        """Write a workbook, read it back, compare, and only then put it in its place.

        With `content_of`, so with the archive of its attachments; both come into their places, or
        neither. Whatever goes wrong, and when it is cancelled, the targets stay as they were.
        Raises `workbook.not-named-xlsx`, `workbook.too-many-rows`, `workbook.assessment-twice`,
        `workbook.verification-failed`, `attachments.verification-failed` and `file.not-writable`.
        """
        from clusterdyn_desktop.exchange.verification import Fingerprints
        from clusterdyn_desktop.exchange.workbook_writing import Colophon, WorkbookWriter

        if path.suffix.lower() != SUFFIX:
            raise UserError("workbook.not-named-xlsx", file=str(path))
        require_room(path, A_WORKBOOK + count * AN_ASSESSMENT)
        expected, used = Fingerprints(), _UsedInstruments()
        share = 1.0 if content_of is None else WORKBOOK_SHARE
        writing = part_of(progress, 0.0, VERIFYING_FROM * share)
        colophon = Colophon(self._program_version, site, self._clock.now())
        label = ArchiveLabel(self._program_version, path.name, colophon.written_at)
        archive = ArchiveWriter(content_of or _nothing_here, label)
        with Delivery() as delivery:
            part = delivery.part(path)
            with (
                file_errors(path),
                WorkbookWriter(texts, self._theme, colophon, part.parent, count == 1) as writer,
            ):
                for done, content in enumerate(contents):
                    writing(min(done, count), count)
                    expected.add(content.dossier)
                    used.add(content)
                    writer.add(content)
                    archive.want(wanted_of(content.dossier))
                writer.finish(part)
            reading = self.read(part, used, part_of(progress, VERIFYING_FROM * share, share))
            expected.compare(reading.dossiers, path)
            if content_of is None:
                written = FilesWritten()
            else:
                written = _write_archive(archive, path, delivery, part_of(progress, share, 1.0))
            delivery.deliver()
        return written

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


def _write_archive(
    archive: ArchiveWriter, workbook: Path, delivery: Delivery, progress: Progress
) -> FilesWritten:
    """Write and verify the archive; where nothing is to be had, there is none."""
    path = archive_path(workbook)
    part = delivery.part(path)
    with file_errors(path):
        archive.write(part, part_of(progress, 0.0, 0.5))
        archive.verify(part, path, part_of(progress, 0.5, 1.0))
    if archive.files == 0:
        delivery.drop(part)
    return FilesWritten(path if archive.files else None, archive.files, archive.missing)


def _nothing_here(_sha256: str) -> None:
    return None
