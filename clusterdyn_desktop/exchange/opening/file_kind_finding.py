"""Telling what a file is by its first cells, before anything else of it is read.

A workbook of ours says so in the first cell of a hidden sheet; tables that phones collected are
known by their columns. Only the beginning of each sheet is unpacked, within bounds.
"""

import re
import zlib
from collections.abc import Collection, Mapping
from html import unescape
from io import BytesIO
from itertools import islice
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.files import require_file
from clusterdyn_desktop.exchange.opening.passwords import decrypted
from clusterdyn_desktop.exchange.submissions.columns import are_submissions, heads_of
from clusterdyn_desktop.services.file_kinds import FileKind

MARKS: Mapping[str, FileKind] = {
    "clusterdyn-exchange": FileKind.EXCHANGE,
    "clusterdyn-fill-in": FileKind.FILL_IN,
    "clusterdyn-peer-pack": FileKind.PEER_PACK,
    "clusterdyn-instrument": FileKind.INSTRUMENT,
}
"""What stands in the first cell of a sheet, by the kind of workbook it makes."""

_FIRST = "A1"
_PLACE = "\x00"
"""Stands before the place of a text that a cell shares with others; no text begins so."""

_MOST_SHEETS = 100
_MOST_PARTS = 2_000
_BEGINNING = 1 << 20
_MOST_STRINGS = 32 << 20
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_STRINGS = "xl/sharedStrings.xml"
_CELL = re.compile(rb"<(?:\w{1,20}:)?c\s([^<>]*?)(?:/>|>(.*?)</(?:\w{1,20}:)?c>)", re.DOTALL)
_ROW_END = re.compile(rb"</(?:\w+:)?row>")
_ADDRESS = re.compile(rb"\br=\"([A-Z]+[0-9]+)\"")
_TYPE = re.compile(rb"\bt=\"(\w+)\"")
_TEXT = re.compile(rb"<(?:\w{1,20}:)?[tv](?:\s[^<>]*)?>([^<]*)</")
_STRING = re.compile(rb"<(?:\w{1,20}:)?si(?:\s[^<>]*)?(?:/>|>(.*?)</(?:\w{1,20}:)?si>)", re.DOTALL)


class FoundFileKinds:
    """`services.ports.FileKinds` over real files."""

    def kind_of(self, path: Path, password: str = "") -> FileKind:
        """Return what a file or folder is."""
        return kind_of(path, password)


def kind_of(path: Path, password: str = "") -> FileKind:
    """Return what a file or folder is; unknown where it cannot be told.

    Raises `file.missing`, `file.unreadable`, `file.password-needed` and `file.wrong-password`.
    """
    if path.is_dir():
        return FileKind.TABLES
    require_file(path)
    try:
        content = decrypted(path, password)
        with path.open("rb") if content is None else BytesIO(content) as stream:
            if stream.read(2) != b"PK":
                stream.seek(0)
                return _kind_of_text(stream.read(_BEGINNING))
            with ZipFile(stream) as archive:
                return _kind_of_archive(archive)
    except OSError as error:
        raise UserError(
            "file.unreadable", file=str(path), reason=error.strerror or str(error)
        ) from error
    except (
        BadZipFile,
        NotImplementedError,
        RuntimeError,
        EOFError,
        ValueError,
        KeyError,
        zlib.error,
    ):
        return FileKind.UNKNOWN  # reading it says what is wrong with it


def _kind_of_text(beginning: bytes) -> FileKind:
    """Return what a table of text is, by its heads."""
    _mark, heads = heads_of(beginning.decode("utf-8-sig", "replace"))
    return FileKind.SUBMISSIONS if are_submissions(heads) else FileKind.UNKNOWN


def _kind_of_archive(archive: ZipFile) -> FileKind:
    """Return what a workbook is, by its first cells, else by the columns of its sheets."""
    names = archive.namelist()
    if len(names) > _MOST_PARTS:
        return FileKind.UNKNOWN
    parts = [name for name in names if _SHEET.fullmatch(name)][:_MOST_SHEETS]
    if not parts:
        return _kind_of_tables(archive, names)
    rows = [_first_row(_beginning(archive, part)) for part in parts]
    shared = _strings(archive, {cell for row in rows for cell in row.values() if _is_place(cell)})
    said = [{at: shared.get(cell, cell) for at, cell in row.items()} for row in rows]
    for row in said:
        if (kind := MARKS.get(row.get(_FIRST, ""))) is not None:
            return kind
    return FileKind.SUBMISSIONS if any(map(_has_submissions, said)) else FileKind.UNKNOWN


def _kind_of_tables(archive: ZipFile, names: Collection[str]) -> FileKind:
    """Return what an archive of tables of text is: ODK Central packs submissions so."""
    tables = [name for name in names if name.lower().endswith(".csv")][:_MOST_SHEETS]
    kinds = {_kind_of_text(_beginning(archive, name)) for name in tables}
    return FileKind.SUBMISSIONS if FileKind.SUBMISSIONS in kinds else FileKind.UNKNOWN


def _has_submissions(row: Mapping[str, str]) -> bool:
    return are_submissions(list(row.values()))


def _beginning(archive: ZipFile, part: str) -> bytes:
    with archive.open(part) as stream:
        return stream.read(_BEGINNING)


def _first_row(xml: bytes) -> dict[str, str]:
    """Return the texts of the first row by address; those that are shared as their place."""
    end = _ROW_END.search(xml)
    row = _closed(xml[: end.start()] if end else xml, b"c")
    return {
        address[1].decode(): _said(attributes, body)
        for attributes, body in _CELL.findall(row)
        if (address := _ADDRESS.search(attributes)) is not None
    }


def _closed(xml: bytes, name: bytes) -> bytes:
    """Return XML up to the last closing tag of a name; nothing where there is none.

    Beyond it, every opening tag would be searched to the end in vain, which takes hours where very
    many are opened and none is closed.
    """
    plain = b"</" + name + b">"
    end = xml.rfind(plain) + len(plain) if plain in xml else 0
    if not end:
        for found in re.finditer(rb"</\w{1,20}:" + name + b">", xml):
            end = found.end()
    return xml[:end]


def _said(attributes: bytes, body: bytes) -> str:
    form = _TYPE.search(attributes)
    text = unescape(b"".join(_TEXT.findall(body)).decode("utf-8", "replace"))
    return f"{_PLACE}{text}" if form is not None and form[1] == b"s" else text


def _is_place(cell: str) -> bool:
    return cell.startswith(_PLACE)


def _strings(archive: ZipFile, wanted: Collection[str]) -> dict[str, str]:
    """Return the shared texts at some places, as far as they lie at the beginning."""
    if not wanted or _STRINGS not in archive.namelist():
        return {}
    with archive.open(_STRINGS) as stream:
        xml = _closed(stream.read(_MOST_STRINGS), b"si")
    last = max((int(place[1:]) for place in wanted if place[1:].isdecimal()), default=-1)
    texts = islice(_STRING.finditer(xml), min(last, len(xml)) + 1)
    return {
        f"{_PLACE}{at}": _said(b"", found[1] or b"")
        for at, found in enumerate(texts)
        if f"{_PLACE}{at}" in wanted
    }
