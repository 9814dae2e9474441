"""What the frame of a workbook says: where its sheets are, and from which day it counts."""

import re
from collections import defaultdict
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_LARGEST_FRAME = 8 << 20
_SHEET = re.compile(r"<(?:\w{1,20}:)?sheet\s[^<>]*>")
_PROPERTIES = re.compile(r"<(?:\w{1,20}:)?workbookPr\s[^<>]*>")
_RELATION = re.compile(r"<(?:\w{1,20}:)?Relationship\s[^<>]*>")
_ATTRIBUTE = re.compile(r"\b([\w:]{1,40})=\"([^\"]*)\"")


def counts_from_1904(path: Path, content: bytes | None = None) -> bool:
    """Say whether a workbook counts its days from 1904, as Excel on a Mac once did.

    `content` is what was in the file, where it was encrypted.
    """
    with ZipFile(path if content is None else BytesIO(content)) as archive:
        said = [each["date1904"] for each in _elements(archive, _WORKBOOK, _PROPERTIES)]
    return any(word in {"1", "true"} for word in said)


def part_of(archive: ZipFile, sheet: str) -> str:
    """Return the name of the part that a sheet is in, empty where it cannot be told."""
    names = set(archive.namelist())
    relation = next(
        (found["id"] for found in _elements(archive, _WORKBOOK, _SHEET) if found["name"] == sheet),
        "",
    )
    for found in _elements(archive, _RELATIONS, _RELATION):
        target = found.get("Target", "").removeprefix("/").removeprefix("xl/")
        if found.get("Id") == relation and f"xl/{target}" in names:
            return f"xl/{target}"
    return ""


def _elements(
    archive: ZipFile, part: str, element: re.Pattern[str]
) -> Iterator[defaultdict[str, str]]:
    """Yield the attributes of the elements of a small part."""
    with archive.open(part) as stream:
        text = stream.read(_LARGEST_FRAME).decode("utf-8", "replace")
    for found in element.findall(text):
        held = {
            name.rsplit(":", maxsplit=1)[-1]: unescape(value)
            for name, value in _ATTRIBUTE.findall(found)
        }
        yield defaultdict(str, held)
