"""Standard Office encryption: workbooks that carry a password (docs/decisions/0019).

Plain contents are kept in memory only, on the way in and on the way out; a password is in no
error, log or file. What is written is agile encryption with AES-256, as Excel and LibreOffice do
it; read is also the older standard encryption.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.files import size_of

OLE_HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of an encrypted workbook, and of other old Office files."""

LARGEST_ENCRYPTED = 100_000_000
"""Bytes: encryption by blocks of Office needs all of a file in memory, several times."""

MOST_SPINS = 1_000_000
"""Times a password may be hashed; Excel and this program do it 100,000 times."""

LARGEST_DESCRIPTION = 64_000
"""Bytes that say how a file is encrypted; Office needs about 1,200."""

_PACKAGE = "EncryptedPackage"
_DESCRIPTION = "EncryptionInfo"


def decrypted(path: Path, password: str) -> bytes | None:
    """Return the plain contents of an encrypted workbook, None where a file is not encrypted.

    Raises `file.password-needed`, `file.wrong-password`, `file.too-large`, `workbook.damaged`.
    A missing or unreadable file is not encrypted; whoever reads it on will say so.
    """
    if not is_encrypted(path):
        return None
    if not password:
        raise UserError("file.password-needed", file=str(path))
    if (size := size_of(path)) > LARGEST_ENCRYPTED:
        raise UserError("file.too-large", file=str(path), found=size, limit=LARGEST_ENCRYPTED)
    with path.open("rb") as stream:
        return _opened(path, stream, password)


def is_encrypted(path: Path) -> bool:
    """Say whether a file is an Office file with a password; False where it cannot be read."""
    try:
        with path.open("rb") as stream:
            if stream.read(len(OLE_HEAD)) != OLE_HEAD:
                return False
            return size_of(path) > LARGEST_ENCRYPTED or _has_package(stream)
    except OSError:
        return False


def encrypt(plain: BinaryIO, password: str, target: BinaryIO) -> None:
    """Write a workbook encrypted with a password."""
    from msoffcrypto.format.ooxml import OOXMLFile

    OOXMLFile(plain).encrypt(password, target)


def _has_package(stream: BinaryIO) -> bool:
    stream.seek(0)
    return _PACKAGE.encode("utf-16-le") in stream.read()


def _opened(path: Path, stream: BinaryIO, password: str) -> bytes:
    from msoffcrypto.exceptions import InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    with _file_to_blame(path):
        _check_description(path, stream)
        file = OOXMLFile(stream)
        if file.type == "agile" and file.info["spinValue"] > MOST_SPINS:
            raise UserError("workbook.damaged", file=str(path))
        try:
            file.load_key(password, verify_password=True)
        except InvalidKeyError:
            raise UserError("file.wrong-password", file=str(path)) from None
        plain = BytesIO()
        file.decrypt(plain, verify_integrity=file.type == "agile")
    return plain.getvalue()


def _check_description(path: Path, stream: BinaryIO) -> None:
    """Look at the description of the encryption before anything parses it."""
    from olefile import OleFileIO

    with OleFileIO(stream) as file:
        size = file.get_size(_DESCRIPTION)
        if size > LARGEST_DESCRIPTION or b"<!" in file.openstream(_DESCRIPTION).read():
            raise UserError("workbook.damaged", file=str(path))
    stream.seek(0)


@contextmanager
def _file_to_blame(path: Path) -> Iterator[None]:
    """Whatever the libraries stumble over is the file's fault.

    The cause is not kept: nothing that was decrypted may get into a report.
    """
    try:
        yield
    except BaseException as error:
        if isinstance(error, UserError | MemoryError) or not isinstance(error, Exception):
            raise
        raise UserError("workbook.damaged", file=str(path)) from None
