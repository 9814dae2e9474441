"""Putting a workbook together: what openpyxl made, with the streamed rows in their places."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.xml.functions import tostring

from clusterdyn_desktop.exchange.workbooks.sheet_stream import SheetStream
from clusterdyn_desktop.services.progress import Progress, no_progress

_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")
_PROPERTIES = "docProps/core.xml"
_SMALLEST_FASTER = 4


def save(
    workbook: Workbook,
    streams: Mapping[str, SheetStream],
    target: Path | BinaryIO,
    written_at: datetime,
    progress: Progress = no_progress,
) -> None:
    """Write the workbook to `target`; `streams` are by the title of their sheet.

    The same contents give the same bytes: every time in the file is `written_at`.
    """
    done, total = 0, sum(stream.size for stream in streams.values())
    moment = written_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    workbook.properties.created = moment
    frame = BytesIO()
    workbook.save(frame)
    workbook.properties.modified = moment
    rows_of = {_path(workbook[title]): stream for title, stream in streams.items()}
    stamp = max(moment, datetime(1980, 1, 1)).timetuple()[:6]  # noqa: DTZ001 - zip knows no zone
    with (
        ZipFile(frame) as made,
        ZipFile(target, "w", ZIP_DEFLATED, compresslevel=_SMALLEST_FASTER) as archive,
    ):
        for name in sorted(made.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            part = made.read(name)
            if name == _PROPERTIES:
                part = tostring(workbook.properties.to_tree())
            entry = ZipInfo(name, stamp)
            entry.compress_type = ZIP_DEFLATED
            with archive.open(entry, "w", force_zip64=name in rows_of) as stream:
                for block in _blocks(part, rows_of.get(name)):
                    stream.write(block)
                    done += len(block)
                    progress(min(done, total), total)


def _blocks(part: bytes, rows: SheetStream | None) -> Iterable[bytes]:
    if rows is None:
        yield part
        return
    place = _ROWS.search(part)
    assert place is not None, "openpyxl writes the place of the rows"
    yield part[: place.start()]
    yield b"<sheetData>"
    yield from rows.xml()
    yield b"</sheetData>"
    yield part[place.end() :]


def _path(sheet: Any) -> str:
    return str(sheet.path).removeprefix("/")
