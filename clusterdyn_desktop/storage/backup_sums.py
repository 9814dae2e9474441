"""Checksums of backups, written down beside them: what tells a bit that fell over on a USB stick.

One text file a folder, a line for every backup, in the form that `sha256sum --check` reads. Lines
are only added; the last one for a name holds. A backup without a line is used all the same: it
may have been copied here by hand.
"""

import os
from hashlib import file_digest
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError

NAME = "checksums.sha256"


def write_down(backup: Path) -> None:
    """Add the line of a finished backup."""
    line = f"{_sum(backup)}  {backup.name}\n".encode()
    with backup.with_name(NAME).open("ab") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())


def compare(backup: Path) -> None:
    """Raise `backup.damaged` where a backup is not what was written down."""
    known = _known(backup)
    if known and known != _sum(backup):
        raise UserError("backup.damaged", path=str(backup))


def forget_gone(folder: Path) -> None:
    """Leave out the lines of backups that are no longer there."""
    sums = folder / NAME
    if not sums.exists():
        return
    lines = _lines(sums)
    left = {name: line for name, line in lines.items() if (folder / name).exists()}
    if len(left) < len(lines):
        fresh = sums.with_name(f".{NAME}.new")
        fresh.write_text("".join(left.values()), "utf-8")
        fresh.replace(sums)


def _known(backup: Path) -> str:
    sums = backup.with_name(NAME)
    line = _lines(sums).get(backup.name, "") if sums.exists() else ""
    return line.partition(" ")[0]


def _lines(sums: Path) -> dict[str, str]:
    """Return the lines by the names they are about; what is no such line is left out."""
    text = sums.read_text("utf-8", errors="replace")
    parted = ((line, *line.rstrip("\n").partition("  ")) for line in text.splitlines(keepends=True))
    return {name: line for line, digest, _, name in parted if name and len(digest) == _DIGITS}


def _sum(backup: Path) -> str:
    with backup.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


_DIGITS = 64
