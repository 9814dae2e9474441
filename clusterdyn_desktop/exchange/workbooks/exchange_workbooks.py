"""The exchange workbook as services know it (`services.ports.WorkbookFormat`).

What makes it is imported when it is first needed.
"""

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.exchange.attachments.writing import (
    ArchiveLabel,
    ArchiveWriter,
    archive_path,
    wanted_of,
)
from clusterdyn_desktop.exchange.delivery import Delivery, file_errors
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.exchange.room import A_WORKBOOK, AN_ASSESSMENT, require_room
from clusterdyn_desktop.services.ports import (
    PLAIN,
    Clock,
    FilesWritten,
    InstrumentLibrary,
    Packing,
    TextCatalogue,
    Texts,
    WorkbookContent,
    WorkbookReading,
)
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.theme import Theme

if TYPE_CHECKING:
    from clusterdyn_desktop.exchange.workbooks.writing import WorkbookWriter

SUFFIX = ".xlsx"
FINISHING_FROM = 0.6
"""The share of the progress of a workbook from which its rows are put into it."""

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
        packing: Packing = PLAIN,
    ) -> FilesWritten:
        """Write a workbook, read it back, compare, and only then put it in its place.

        The same with the archive of its attachments; both come into their places, or neither. With
        a password it is the encrypted file that is read back; nothing plain touches the place it
        goes to. Whatever goes wrong, and when it is cancelled, the targets stay as they were.
        Raises `workbook.not-named-xlsx`, `workbook.too-many-rows`, `workbook.assessment-twice`,
        `workbook.files-unprotected`, `workbook.verification-failed`,
        `attachments.verification-failed` and `file.not-writable`.
        """
        from clusterdyn_desktop.exchange.workbooks.verification import FileVerifier, Fingerprints
        from clusterdyn_desktop.exchange.workbooks.writing import Colophon, WorkbookWriter

        if path.suffix.lower() != SUFFIX:
            raise UserError("workbook.not-named-xlsx", file=str(path))
        content_of, password = packing.content_of, packing.password
        if password and content_of is not None:
            raise UserError("workbook.files-unprotected", file=str(path))
        require_room(path, A_WORKBOOK + count * AN_ASSESSMENT)
        expected, used = Fingerprints(), _UsedInstruments()
        share = 1.0 if content_of is None else WORKBOOK_SHARE
        finishing = FINISHING_FROM * share
        writing = part_of(progress, 0.0, finishing)
        colophon = Colophon(self._program_version, site, self._clock.now())
        label = ArchiveLabel(self._program_version, path.name, colophon.written_at)
        archive = ArchiveWriter(content_of or _nothing_here, label)
        with Delivery() as delivery:
            part = delivery.part(path)
            with (
                file_errors(path),
                WorkbookWriter(
                    texts, self._theme, colophon, _workshop(part, password), count == 1
                ) as writer,
            ):
                for done, content in enumerate(contents):
                    writing(min(done, count), count)
                    expected.add(content.dossier)
                    used.add(content)
                    writer.add(content)
                    archive.want(wanted_of(content.dossier))
                saving = part_of(progress, finishing, VERIFYING_FROM * share)
                _finish(writer, part, password, saving)
            verifying = part_of(progress, VERIFYING_FROM * share, share)
            verifier = FileVerifier(used, self._catalogue, expected, writer.borders)
            verifier.verify(part, path, verifying, password)
            if content_of is None:
                written = FilesWritten()
            else:
                written = _write_archive(archive, path, delivery, part_of(progress, share, 1.0))
            delivery.deliver()
        return written

    def read(
        self,
        path: Path,
        instruments: InstrumentLibrary,
        progress: Progress,
        password: str = "",
    ) -> WorkbookReading:
        """Read a workbook; raises `file.*`, `workbook.*` and `instrument.unknown`."""
        from clusterdyn_desktop.exchange.workbooks.reading import read_workbook

        return read_workbook(path, instruments, self._catalogue, progress, password)


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


def _workshop(part: Path, password: str) -> Path:
    """Return where rows wait until the workbook is put together.

    Not beside a file with a password: that may be a stick or a shared folder, and they are plain.
    """
    return Path(gettempdir()) if password else part.parent


def _finish(writer: "WorkbookWriter", part: Path, password: str, progress: Progress) -> None:
    """Put the workbook together; with a password it is plain in memory only."""
    if not password:
        writer.finish(part, progress)
        return
    from clusterdyn_desktop.exchange.opening.passwords import LARGEST_ENCRYPTED, encrypt

    plain = BytesIO()
    writer.finish(plain, progress)
    if (size := plain.tell()) > LARGEST_ENCRYPTED:
        raise UserError("file.too-large", file=part.name, found=size, limit=LARGEST_ENCRYPTED)
    with part.open("wb") as stream:
        encrypt(plain, password, stream)


def _nothing_here(_sha256: str) -> None:
    return None
