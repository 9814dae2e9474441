"""Contents of attached files: read from a disk within bounds, and written to one, checked."""

import hashlib
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from clusterdyn_desktop.domain.attached_files import (
    LARGEST_ATTACHMENT,
    media_type_of,
    safe_file_name,
)
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import Progress

MEGABYTE = 1_000_000
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file as it was read: its name, and all of its bytes."""

    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The hash of the content, 64 hexadecimal digits."""
        return content_hash(self.content)

    @property
    def media_type(self) -> str:
        """The media type that follows from the name."""
        return media_type_of(self.name)


def content_hash(content: bytes) -> str:
    """Return the SHA-256 of a content in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def read_file(path: Path, progress: Progress) -> FileRead:
    """Read a file that is to be attached, reporting progress in bytes.

    Raises `attachment.folder`, `attachment.empty`, `attachment.too-large`, `file.missing` and
    `file.unreadable`.
    """
    if path.is_dir():
        raise UserError("attachment.folder", file=path.name)
    if not path.is_file():
        raise UserError("file.missing", file=str(path))
    try:
        content = _read(path, progress)
    except OSError as error:
        raise UserError(
            "file.unreadable", file=str(path), reason=error.strerror or str(error)
        ) from error
    if not content:
        raise UserError("attachment.empty", file=path.name)
    return FileRead(path.name, content)


def _read(path: Path, progress: Progress) -> bytes:
    size = path.stat().st_size
    _check_size(path, size)
    blocks = bytearray()
    with path.open("rb") as stream:
        while block := stream.read(BLOCK):
            blocks += block
            _check_size(path, len(blocks))  # it may be growing while it is read
            progress(min(len(blocks), size), size)
    return bytes(blocks)


def _check_size(path: Path, size: int) -> None:
    if size > LARGEST_ATTACHMENT:
        raise UserError(
            "attachment.too-large",
            file=path.name,
            found=-(-size // MEGABYTE),
            limit=LARGEST_ATTACHMENT // MEGABYTE,
        )


def write_copy(content: bytes, folder: Path, name: str) -> Path:
    """Write a content into a folder under a safe form of a name; return where.

    A file that is there already is kept: taken if it holds the same, else passed by with a
    number after the name. Raises `file.not-writable`.
    """
    wanted = folder / safe_file_name(name)
    path = wanted
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(2):
            if not path.exists():
                path.write_bytes(content)
                break
            if path.is_file() and path.read_bytes() == content:
                break
            path = wanted.with_stem(f"{wanted.stem} ({number})")
    except OSError as error:
        raise UserError(
            "file.not-writable", file=str(path), reason=error.strerror or str(error)
        ) from error
    return path
