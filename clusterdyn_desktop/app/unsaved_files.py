"""Small private files on this computer for what the store could not take in.

Written whole or not at all: under another name, to the disk, then renamed. Only this account may
read them.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

ENDING = ".json"
_ONLY_ME = 0o600
_ONLY_ME_IN_HERE = 0o700


class UnsavedFiles:
    """Keeps texts by name in a folder, which is made when it is first wanted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, name: str, text: str) -> None:
        """Keep a text in the place of the one before. Raises `unsaved.not-kept`."""
        beside = self._folder / f".{name}.{uuid4().hex}"
        try:
            self._folder.mkdir(mode=_ONLY_ME_IN_HERE, parents=True, exist_ok=True)
            _write(beside, text)
            beside.replace(self._folder / f"{name}{ENDING}")
            _write_through(self._folder)
        except OSError as problem:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            from clusterdyn_desktop.services.unsaved import not_kept

            raise not_kept(problem.strerror or str(problem)) from problem

    def drop(self, name: str) -> None:
        """Forget a text, if there is one."""
        with contextlib.suppress(OSError):
            (self._folder / f"{name}{ENDING}").unlink(missing_ok=True)

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield all names and texts that can be read."""
        for file in sorted(self._folder.glob(f"*{ENDING}")):
            with contextlib.suppress(OSError, UnicodeError):
                yield file.stem, file.read_text(encoding="utf-8")


def _write(file: Path, text: str) -> None:
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _ONLY_ME)
    with os.fdopen(opened, "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def _write_through(folder: Path) -> None:
    """See to it that the name is on the disk too, where a system lets folders be opened."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
