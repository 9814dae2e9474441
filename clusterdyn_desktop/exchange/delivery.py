"""Files that come into their places together when all of them are finished, or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, ENOSPC
from pathlib import Path
from types import TracebackType

from clusterdyn_desktop.domain.errors import UserError

LONGEST_STEM = 40
FULL = frozenset({ENOSPC, EDQUOT})
"""What a system says of a disk, or of a person's share of it, that is full."""


class Delivery:
    """Gives a hidden part beside every target to write to; `deliver` puts them in place.

    Nothing of the parts is left behind, whatever goes wrong. The file that the others belong to
    is asked for first and put in place last: it is the one people look for.
    """

    def __init__(self) -> None:
        self._parts: list[tuple[Path, Path]] = []

    def __enter__(self) -> "Delivery":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        for part, _ in self._parts:
            part.unlink(missing_ok=True)

    def part(self, path: Path) -> Path:
        """Return an empty file to write to; raises `file.not-writable`."""
        part = _hidden(path)
        with file_errors(path):
            part.touch(exist_ok=False)
        self._parts.append((part, path))
        return part

    def drop(self, part: Path) -> None:
        """Deliver everything but this part."""
        self._parts = [held for held in self._parts if held[0] != part]
        part.unlink(missing_ok=True)

    def deliver(self) -> None:
        """Put everything in place, on disk for certain; raises `file.not-writable`."""
        for part, path in self._parts:
            with file_errors(path), part.open("rb+") as stream:
                os.fsync(stream.fileno())
        (main, target), *others = self._parts
        put_by: list[tuple[Path, Path]] = []
        try:
            for part, path in others:
                put_by.append((path, _put_by(path)))
                with file_errors(path):
                    part.replace(path)
            with file_errors(target):
                main.replace(target)
        except BaseException:
            for path, earlier in reversed(put_by):
                _bring_back(path, earlier)
            raise
        for _, earlier in put_by:
            earlier.unlink(missing_ok=True)


def _hidden(path: Path) -> Path:
    return path.with_name(f".{path.stem[:LONGEST_STEM]}-{secrets.token_hex(4)}{path.suffix}")


def _put_by(path: Path) -> Path:
    """Move what stands at a place aside; return where it would be brought back from."""
    earlier = _hidden(path)
    if path.exists():
        with file_errors(path):
            path.replace(earlier)
    return earlier


def _bring_back(path: Path, earlier: Path) -> None:
    path.unlink(missing_ok=True)
    if earlier.exists():
        earlier.replace(path)


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Say in the user's words what the system says of a file."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise UserError("file.disk-full", file=str(path)) from error
        raise UserError(
            "file.not-writable", file=str(path), reason=error.strerror or str(error)
        ) from error
