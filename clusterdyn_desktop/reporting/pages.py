"""The pages of a finished PDF, in a file or in memory, as pictures for the preview.

The library behind pypdfium2 may not be called from two threads at once: the runner for files
(`gui/jobs.py`) sees to that.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2

from clusterdyn_desktop.domain.errors import UserError


@contextmanager
def _opened(pdf: Path | bytes) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(pdf)
    except (OSError, pypdfium2.PdfiumError) as error:
        file = str(pdf) if isinstance(pdf, Path) else "PDF"
        raise UserError("report.unreadable", file=file) from error
    try:
        yield document
    finally:
        document.close()


def page_count(pdf: Path | bytes) -> int:
    """Return the number of pages; raises `report.unreadable`."""
    with _opened(pdf) as document:
        return len(document)


def page_image(pdf: Path | bytes, page: int, width: int) -> bytes:
    """Return page `page` (from 0) as a PNG `width` pixels wide; raises `report.unreadable`."""
    with _opened(pdf) as document:
        held = document[page]
        picture = held.render(scale=width / held.get_width()).to_pil()
        held.close()
    target = io.BytesIO()
    picture.save(target, "PNG")
    return target.getvalue()
