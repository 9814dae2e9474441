"""Whether there is room for what is to be written, said before long work and not at its end."""

from pathlib import Path
from shutil import disk_usage

from clusterdyn_desktop.domain.errors import UserError

A_WORKBOOK = 500_000
"""Bytes of a workbook before there is an assessment in it; then more than it takes as a rule."""

AN_ASSESSMENT = 100_000


def require_room(path: Path, wanted: int) -> None:
    """Raise `file.no-room` where a file of so many bytes cannot be written.

    Where a drive does not say how much is free, writing will tell.
    """
    try:
        free = disk_usage(path.parent).free
    except OSError:
        return
    if free < wanted:
        raise UserError(
            "file.no-room", file=str(path), free=free // 1_000_000, wanted=-(-wanted // 1_000_000)
        )
