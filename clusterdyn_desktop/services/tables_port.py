"""What tables for statisticians need of files."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.services.progress import Progress

Cells = Sequence[str]
"""One row of a table, as texts; numbers have a decimal point."""

Rows = Iterable[Cells]


class LongTables(Protocol):
    """A long table with its dictionary, as files in a folder."""

    def write(self, folder: Path, answers: Rows, dictionary: Rows, progress: Progress) -> int:
        """Write both with their heads, read them back, and return how many answers there are.

        Both come into their places, or neither. Raises `file.not-writable`, `file.disk-full` and
        `tables.verification-failed`.
        """
