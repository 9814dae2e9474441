"""Writes documents as PDF files, and shows their pages; the port `ReportWriter`."""

import json
import os
from errno import EDQUOT, ENOSPC
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.encryption_port import SheetMaterial
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.report_ports import GuideMaterial, ReportMaterial
from clusterdyn_desktop.services.theme import Theme, read_themes


class PdfReportWriter:
    """Writes reports in the typefaces and colours of the assets folder."""

    def __init__(self, assets: Path) -> None:
        self._assets = assets

    def manager_report(self, material: ReportMaterial, progress: Progress) -> bytes:
        """Make the manager's report, in memory.

        Raises `report.font-missing`, `report.logo-unreadable`.
        """
        from clusterdyn_desktop.reporting import fonts
        from clusterdyn_desktop.reporting.manager_report.document import manager_report

        fonts.register(self._assets / "fonts")
        return manager_report(material, self._theme(), progress)

    def keep(self, document: bytes, path: Path) -> None:
        """Write a finished document to a file, whole or not at all.

        Raises `file.not-writable`, `file.disk-full`.
        """
        _replace(path, document)

    def interview_guide(self, material: GuideMaterial, path: Path, progress: Progress) -> None:
        """Write the sheets of one interview; the target is replaced only by a finished document.

        Raises `file.not-writable`, `report.font-missing`.
        """
        from clusterdyn_desktop.reporting import fonts
        from clusterdyn_desktop.reporting.interview_guide.document import interview_guide

        fonts.register(self._assets / "fonts")
        _replace(path, interview_guide(material, self._theme(), progress))

    def recovery_sheet(self, material: SheetMaterial, path: Path) -> None:
        """Write the sheet for the passphrase of a store, one page.

        Raises `file.not-writable`, `report.font-missing`.
        """
        from clusterdyn_desktop.reporting import fonts
        from clusterdyn_desktop.reporting.recovery_sheet import recovery_sheet

        fonts.register(self._assets / "fonts")
        _replace(path, recovery_sheet(material, self._theme()))

    def _theme(self) -> Theme:
        held = json.loads((self._assets / "theme.json").read_text(encoding="utf-8"))
        return read_themes(held)["light"]

    def page_count(self, pdf: Path | bytes) -> int:
        """Return the number of pages of a PDF; raises `report.unreadable`."""
        from clusterdyn_desktop.reporting.pages import page_count

        return page_count(pdf)

    def page_image(self, pdf: Path | bytes, page: int, width: int) -> bytes:
        """Return page `page` (from 0) as a PNG `width` pixels wide; raises `report.unreadable`."""
        from clusterdyn_desktop.reporting.pages import page_image

        return page_image(pdf, page, width)


def _replace(path: Path, content: bytes) -> None:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        if error.errno in {ENOSPC, EDQUOT}:
            raise UserError("file.disk-full", file=str(path)) from error
        reason = error.strerror or str(error)
        raise UserError("file.not-writable", file=str(path), reason=reason) from error
