"""Writes documents as PDF files, and shows their pages; the port `ReportWriter`."""

import json
import os
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.report_ports import GuideMaterial, ReportMaterial
from clusterdyn_desktop.services.theme import Theme, read_themes


class PdfReportWriter:
    """Writes reports in the typefaces and colours of the assets folder."""

    def __init__(self, assets: Path) -> None:
        self._assets = assets

    def manager_report(self, material: ReportMaterial, path: Path, progress: Progress) -> None:
        """Write the manager's report; the target is replaced only by a finished document.

        Raises `file.not-writable`, `report.font-missing`, `report.logo-unreadable`.
        """
        from clusterdyn_desktop.reporting import fonts
        from clusterdyn_desktop.reporting.manager_report.document import manager_report

        fonts.register(self._assets / "fonts")
        _replace(path, manager_report(material, self._theme(), progress))

    def interview_guide(self, material: GuideMaterial, path: Path, progress: Progress) -> None:
        """Write the sheets of one interview; the target is replaced only by a finished document.

        Raises `file.not-writable`, `report.font-missing`.
        """
        from clusterdyn_desktop.reporting import fonts
        from clusterdyn_desktop.reporting.interview_guide.document import interview_guide

        fonts.register(self._assets / "fonts")
        _replace(path, interview_guide(material, self._theme(), progress))

    def _theme(self) -> Theme:
        held = json.loads((self._assets / "theme.json").read_text(encoding="utf-8"))
        return read_themes(held)["light"]

    def page_count(self, path: Path) -> int:
        """Return the number of pages of a PDF; raises `report.unreadable`."""
        from clusterdyn_desktop.reporting.pages import page_count

        return page_count(path)

    def page_image(self, path: Path, page: int, width: int) -> bytes:
        """Return page `page` (from 0) as a PNG `width` pixels wide; raises `report.unreadable`."""
        from clusterdyn_desktop.reporting.pages import page_image

        return page_image(path, page, width)


def _replace(path: Path, content: bytes) -> None:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise UserError("file.not-writable", file=str(path), reason=reason) from error
