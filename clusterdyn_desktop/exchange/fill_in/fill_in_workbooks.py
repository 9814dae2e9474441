"""The fill-in workbook as services know it (`services.fill_in_port.FillInFormat`).

What makes it is imported when it is first needed.
"""

from io import BytesIO
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.delivery import Delivery, file_errors
from clusterdyn_desktop.exchange.room import A_WORKBOOK, require_room
from clusterdyn_desktop.services.fill_in_port import FillInContent
from clusterdyn_desktop.services.ports import InstrumentLibrary, TextCatalogue, WorkbookReading
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.theme import Theme

SUFFIX = ".xlsx"


class FillInWorkbooks:
    """Writes and reads fill-in workbooks."""

    def __init__(self, catalogue: TextCatalogue, theme: Theme, program_version: str) -> None:
        self._catalogue = catalogue
        self._theme = theme
        self._program_version = program_version

    def write(
        self, content: FillInContent, path: Path, progress: Progress, password: str = ""
    ) -> None:
        """Write a workbook, read it back, compare, and only then put it in its place.

        With a password it is plain in memory only. Raises `workbook.not-named-xlsx`,
        `workbook.verification-failed`, `file.not-writable`, `file.disk-full`, `file.no-room`.
        """
        from clusterdyn_desktop.exchange.fill_in.writing import made_form, verify_form, write_form
        from clusterdyn_desktop.exchange.opening.passwords import decrypted, encrypt

        if path.suffix.lower() != SUFFIX:
            raise UserError("workbook.not-named-xlsx", file=str(path))
        require_room(path, A_WORKBOOK)
        progress(0, 2)
        form = made_form(content, self._program_version, content.material.made_at)
        with Delivery() as delivery:
            part = delivery.part(path)
            plain = BytesIO()
            write_form(form, self._theme, plain)
            with file_errors(path), part.open("wb") as stream:
                if password:
                    encrypt(plain, password, stream)
                else:
                    stream.write(plain.getvalue())
            progress(1, 2)
            verify_form(form, part, path, decrypted(part, password))
            delivery.deliver()
        progress(2, 2)

    def read(
        self,
        path: Path,
        instruments: InstrumentLibrary,
        progress: Progress,
        password: str = "",
    ) -> WorkbookReading:
        """Read one; raises `file.*`, `workbook.*`, `fill-in.keys-missing`, `instrument.unknown`."""
        from clusterdyn_desktop.exchange.fill_in.reading import read_form

        return read_form(path, instruments, self._catalogue, progress, password)
