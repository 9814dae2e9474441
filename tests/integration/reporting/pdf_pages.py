"""What stands on the pages of a PDF, read back with other libraries than wrote it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pypdfium2
from pypdf import PdfReader
from pypdf.generic import Destination


@dataclass(frozen=True)
class Printed:
    """A piece of text on a page, with its box in points from the lower left."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


class Printout:
    """A finished PDF."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def reader(self) -> PdfReader:
        """Its structure."""
        return PdfReader(self.path)

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page, with line breaks as spaces."""
        document = pypdfium2.PdfDocument(self.path)
        texts = []
        for page in document:
            held = page.get_textpage()
            texts.append(re.sub(r"\s+", " ", held.get_text_bounded()))
            held.close()
            page.close()
        document.close()
        return texts

    @property
    def text(self) -> str:
        """All text."""
        return " ".join(self.pages)

    def pieces(self) -> Iterator[Printed]:
        """Yield every piece of text, line by line."""
        document = pypdfium2.PdfDocument(self.path)
        for number, page in enumerate(document):
            held = page.get_textpage()
            for place in range(held.count_rects()):
                yield Printed(number, *held.get_rect(place))
            held.close()
            page.close()
        document.close()


def flat_outline(reader: PdfReader) -> list[Destination]:
    """Return a document's bookmarks in order, whatever their level."""

    def flat(entries: Sequence[object]) -> Iterator[Destination]:
        for entry in entries:
            if isinstance(entry, list):
                yield from flat(entry)
            elif isinstance(entry, Destination):
                yield entry

    return list(flat(reader.outline))
