"""What encrypting needs of a store that lies in a file, as a protocol; `storage/` is the real one.

A store on a server has none of this: how its disks are encrypted is the server's matter.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.progress import Progress


class Form(StrEnum):
    """How a backup is encrypted, seen from the store as it is now."""

    SAME = "same"
    """With the store's own key, or plain as the store is."""

    PLAIN = "plain"
    OTHER = "other"
    """With a key of another passphrase, or of the same one given another time."""


@dataclass(frozen=True, slots=True)
class SheetMaterial:
    """What a recovery sheet is made of; `passphrase` is empty where it is written by hand.

    Words and formats are the reader's; `language` is a tag, `made_at` UTC.
    """

    store_name: str
    place: str
    made_at: datetime
    language: str
    texts: Texts
    formats: Formats
    program_version: str
    passphrase: str = field(default="", repr=False)


class SheetWriter(Protocol):
    """Writes recovery sheets."""

    def recovery_sheet(self, material: SheetMaterial, path: Path) -> None:
        """Write a sheet as a PDF of one page. Raises `file.not-writable`."""


class Encrypter(Protocol):
    """Encrypts one store and its backups."""

    @property
    def path(self) -> Path:
        """The store's file."""

    @property
    def is_encrypted(self) -> bool:
        """Whether the store is encrypted now."""

    def require(self) -> None:
        """Raise `store.encryption-missing` where this computer lacks what it takes."""

    def opens(self, passphrase: str) -> bool:
        """Say whether a passphrase is the store's; takes a third of a second."""

    def encrypt(self, passphrase: str, progress: Progress) -> None:
        """Give the store a passphrase, or another one: whole and verified, or not at all."""

    def decrypt(self, progress: Progress) -> None:
        """Make the store plain again: whole and verified, or not at all."""

    def form(self, backup: Path) -> Form:
        """Say how a backup is encrypted. Raises `backup.*`."""

    def unlock_backup(self, backup: Path, passphrase: str) -> None:
        """Learn the key of a backup, for all that have the same. Raises `backup.*`."""

    def convert_backup(self, backup: Path, progress: Progress) -> None:
        """Give a backup the form of the store. Raises `backup.*`, `encryption.*`."""

    def delete_backup(self, backup: Path) -> None:
        """Overwrite a backup and take it away. Raises `backup.*`."""
