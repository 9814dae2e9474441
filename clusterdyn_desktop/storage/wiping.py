"""Taking a file away so that its content is not left lying on the disk.

What can be promised is that the file's own place is overwritten. Disks without moving parts, and
file systems that keep snapshots, write to another place instead and forget the old one later.
"""

import os
from pathlib import Path

_CHUNK = 1 << 20


def wipe(file: Path) -> None:
    """Overwrite a file and take it away; a name that is missing is gone already.

    A file that has another name still is only given up under this one: it is somebody's.
    """
    try:
        state = file.stat()
        if state.st_nlink == 1 and state.st_size:
            _overwrite(file, state.st_size)
    except FileNotFoundError:
        return
    file.unlink(missing_ok=True)


def _overwrite(file: Path, size: int) -> None:
    with file.open("r+b") as opened:
        for start in range(0, size, _CHUNK):
            opened.write(bytes(min(_CHUNK, size - start)))
        opened.flush()
        os.fsync(opened.fileno())
        opened.truncate()
        os.fsync(opened.fileno())
