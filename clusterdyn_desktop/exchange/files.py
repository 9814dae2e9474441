"""Files from outside, read whole and within bounds, with errors a person can act on."""

from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError


def read_bytes(path: Path, limit: int) -> bytes:
    """Read a file of at most `limit` bytes.

    Raises `file.missing`, `file.not-a-file`, `file.unreadable`, `file.empty` and `file.too-large`.
    """
    require_file(path)
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise UserError(
            "file.unreadable", file=str(path), reason=error.strerror or str(error)
        ) from error
    if not data:
        raise UserError("file.empty", file=str(path))
    if len(data) > limit:
        raise UserError("file.too-large", file=str(path), limit=limit, found=size_of(path))
    return data


def require_file(path: Path) -> None:
    """Raise `file.missing`, or `file.not-a-file` for a folder, a device or a pipe.

    A pipe would be waited for without end, and a device has none.
    """
    if path.is_file():
        return
    try:
        is_there = path.exists()
    except OSError:  # a name that no file can have
        is_there = False
    raise UserError("file.not-a-file" if is_there else "file.missing", file=str(path))


def read_utf8(path: Path, limit: int) -> str:
    """Read a text file in UTF-8; a byte-order mark is passed over.

    Raises `file.not-utf8` with the line and column besides what `read_bytes` raises.
    """
    return decoded(read_bytes(path, limit), path)


def decoded(data: bytes, path: Path) -> str:
    """Return the text of a file's bytes; raises `file.not-utf8` with the line and column."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        raise UserError(
            "file.not-utf8",
            file=path.name,
            line=before.count(b"\n") + 1,
            column=len(before) - before.rfind(b"\n"),
        ) from error


def size_of(path: Path) -> int:
    """Return the size of a file in bytes."""
    return path.stat().st_size
