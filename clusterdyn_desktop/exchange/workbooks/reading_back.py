"""Reading back a workbook that was just written, however large, a stretch of assessments at a time.

Whoever edited a file may have put its rows in any order, so that reading it holds all of them at
once. In a file that nobody has touched they lie as they were written. So the rows of some
assessments are cut out of each sheet and put together to a small workbook, and that is read the
way every workbook is: no value is passed over, and none is read in another way.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from io import BytesIO
from typing import IO
from xml.etree.ElementTree import fromstring
from zipfile import ZIP_STORED, ZipFile

from clusterdyn_desktop.exchange.workbooks.stamps import END_ROW, MACHINE_SHEET

ROWS_AT_ONCE = 5_000
"""Rows of a stretch, unless a single assessment has more."""

_BLOCK = 1 << 18
_ROWS_BEGIN = b"<sheetData>"
_ROW_ENDS = b"</row>"
_SHEET_ENDS = b"</sheetData></worksheet>"
_CELL_BEGINS = b'<c r="'
_TEXT = re.compile(rb"<t>([^<]*)</t>")
_ADDRESS = re.compile(rb'(<c r="[A-Z]+)([0-9]+)"')

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_NO_ROWS = f'<worksheet xmlns="{_MAIN}"><sheetData/></worksheet>'.encode()


class CannotFollow(Exception):
    """The file does not hold the rows that were written, in their order."""


@dataclass
class Borders:
    """Where the rows of every assessment end.

    `heads` are the rows before the first assessment, by the title of the sheet; `ends` have the
    last rows in these sheets, in their order, of one assessment after the other.
    """

    heads: Mapping[str, int]
    ends: list[Sequence[int]] = field(default_factory=list)

    def stretches(self) -> Iterator[range]:
        """Yield the places of the assessments that are read at once."""
        begin, done = 0, sum(self.heads.values())
        for stop, ends in enumerate(self.ends, start=1):
            if sum(ends) - done >= ROWS_AT_ONCE or stop == len(self.ends):
                yield range(begin, stop)
                begin, done = stop, sum(ends)


def stretches_of(content: IO[bytes], borders: Borders) -> Iterator[tuple[range, bytes]]:
    """Yield each stretch of assessments with the workbook that holds just these.

    The first one has those sheets that hold no records, too. Raises `CannotFollow`, and what
    `zipfile` and the XML parser raise.
    """
    with ZipFile(content) as archive, ExitStack() as opened:
        members = _sheets_of(archive)
        if not members.keys() >= borders.heads.keys():
            raise CannotFollow
        feeds = {
            title: _Feed(opened.enter_context(archive.open(members[title])), heads)
            for title, heads in borders.heads.items()
        }
        others = set(members.values()) - {members[title] for title in feeds}
        for stretch in borders.stretches():
            sheets = {} if stretch.start == 0 else dict.fromkeys(others, _NO_ROWS)
            for (title, feed), last in zip(
                feeds.items(), borders.ends[stretch.stop - 1], strict=True
            ):
                count = len(stretch) if title == MACHINE_SHEET else None
                sheets[members[title]] = feed.sheet(last, count)
            yield stretch, _workbook(archive, sheets)
        for title, feed in feeds.items():
            feed.finish(len(borders.ends) if title == MACHINE_SHEET else None)


class _Feed:
    """Gives the rows of one sheet, in their order."""

    def __init__(self, stream: IO[bytes], heads: int) -> None:
        self._stream = stream
        self._text = b""
        self._at = 0
        self._row = 0
        self._heads = heads
        self._begin = self._past(_ROWS_BEGIN) + b"".join(self._rows(heads))

    def sheet(self, last: int, counted: int | None) -> bytes:
        """Return a sheet with its heads and the next rows up to the row `last`.

        The rows are numbered so that they follow on the heads. With `counted`, the row that says
        how many assessments there are comes after them.
        """
        shift = self._row - self._heads
        rows = [
            row if shift == 0 else _moved(row, self._heads + place, shift)
            for place, row in enumerate(self._rows(last), start=1)
        ]
        end = b"" if counted is None else _end_row(self._heads + len(rows) + 1, counted)
        return b"".join([self._begin, *rows, end, _SHEET_ENDS])

    def finish(self, counted: int | None) -> None:
        """Check that nothing is left but, with `counted`, the row that says how many there are."""
        if counted is not None:
            said = self._next_row()
            if [*map(_text_of, (END_ROW, counted))] != _TEXT.findall(said)[:2]:
                raise CannotFollow
        if not (self._text[self._at :] + self._stream.read(_BLOCK)).startswith(b"</sheetData>"):
            raise CannotFollow
        while self._stream.read(_BLOCK):
            pass  # at its end, the archive's own sum of what was read is compared

    def _rows(self, last: int) -> Iterator[bytes]:
        while self._row < last:
            yield self._next_row()

    def _next_row(self) -> bytes:
        row = self._past(_ROW_ENDS)
        self._row += 1
        if not row.startswith(b'<row r="%d"' % self._row):
            raise CannotFollow
        return row

    def _past(self, mark: bytes) -> bytes:
        """Return what comes up to a mark, and the mark."""
        while (found := self._text.find(mark, self._at)) < 0:
            block = self._stream.read(_BLOCK)
            if not block:
                raise CannotFollow
            self._text = self._text[self._at :] + block
            self._at = 0
        begin, self._at = self._at, found + len(mark)
        return self._text[begin : self._at]


def _moved(row: bytes, number: int, shift: int) -> bytes:
    """Return a row with another number; it is higher by `shift` now."""
    was = number + shift
    rest = row.removeprefix(b'<row r="%d"' % was)
    old, new = b'%d" s="' % was, b'%d" s="' % number
    if rest.count(old) == rest.count(_CELL_BEGINS):  # so that no text is among them
        rest = rest.replace(old, new)
    else:
        rest = _ADDRESS.sub(lambda found: b'%s%d"' % (found[1], int(found[2]) - shift), rest)
    return b'<row r="%d"%s' % (number, rest)


def _end_row(number: int, assessments: int) -> bytes:
    cells = [
        f'<c r="{column}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for column, text in (("A", END_ROW), ("B", assessments))
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'.encode()


def _text_of(value: object) -> bytes:
    return str(value).encode()


def _sheets_of(archive: ZipFile) -> Mapping[str, str]:
    """Return the parts of an archive that are sheets, by title."""
    relations = fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {str(each.get("Id")): str(each.get("Target")) for each in relations}
    book = fromstring(archive.read("xl/workbook.xml"))
    return {
        str(sheet.get("name")): targets[str(sheet.get(_RELATION))].removeprefix("/")
        for sheet in book.iter(f"{{{_MAIN}}}sheet")
    }


def _workbook(archive: ZipFile, sheets: Mapping[str, bytes]) -> bytes:
    """Return a workbook with some sheets in the place of its own."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as small:
        for name in archive.namelist():
            small.writestr(name, sheets[name] if name in sheets else archive.read(name))
    return made.getvalue()
