"""Passphrases and keys of encrypted stores, and telling an encrypted file from others.

An encrypted store is a SQLCipher 4 file with SQLCipher's usual settings: any SQLCipher opens it by
its passphrase. The key is worked out once a start, by the function that SQLCipher itself uses,
and from then on the key is handed over: every connection would otherwise cost the third of a
second that makes guessing slow. The passphrase itself is not kept.
"""

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError

# https://www.zetetic.net/sqlcipher/design/
ROUNDS = 256_000
_HASH = "sha512"
KEY_BYTES = 32
SALT_BYTES = 16
PAGE_SIZE = 4096

PLAIN_MAGIC = b"SQLite format 3\x00"

_LEAST_VALUES = 200
_MOST_OF_ONE = 64
"""Of 4,096 random bytes some 16 have each of the 256 values; 64 come once in 10^18 pages."""


@dataclass(frozen=True, slots=True)
class StoreKey:
    """What opens an encrypted file: the key, and the salt it was made with. Never written."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """The key in the form in which SQLCipher takes it as it is."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


def derive(passphrase: str, salt: bytes) -> StoreKey:
    """Work out the key, which takes about a third of a second.

    A letter with an accent may be one character or two, as the keyboard has it: both are the same.
    """
    import unicodedata
    from hashlib import pbkdf2_hmac

    typed = unicodedata.normalize("NFC", passphrase).encode()
    return StoreKey(pbkdf2_hmac(_HASH, typed, salt, ROUNDS, KEY_BYTES), salt)


def new_key(passphrase: str) -> StoreKey:
    """Work out a key for a file that is to be encrypted."""
    return derive(passphrase, os.urandom(SALT_BYTES))


def salt_of(file: Path) -> bytes | None:
    """Return the salt at the beginning of an encrypted file, None where a file is a plain one."""
    with file.open("rb") as opened:
        beginning = opened.read(SALT_BYTES)
    is_plain = len(beginning) < SALT_BYTES or beginning == PLAIN_MAGIC
    return None if is_plain else beginning


def is_encrypted(file: Path) -> bool:
    """Say whether a file that is a store is encrypted."""
    return salt_of(file) is not None


def may_be_encrypted(file: Path) -> bool:
    """Say whether a file can be an encrypted store: whole pages of what looks like chance.

    Nothing in it says so before the passphrase is known. Damaged plain stores, and nearly all
    files of other programs, are told apart by this.
    """
    with file.open("rb") as opened:
        page = opened.read(PAGE_SIZE)
    if len(page) < PAGE_SIZE or file.stat().st_size % PAGE_SIZE:
        return False
    counted = Counter(page)
    return len(counted) >= _LEAST_VALUES and max(counted.values()) <= _MOST_OF_ONE


class Keys:
    """The keys that are known while the program runs.

    `own` is the key of the store at `store`, None while it is not encrypted. The store's own file
    is never looked into here: closing it would take away the locks that SQLite has on it.
    """

    def __init__(self, store: Path | None = None, own: StoreKey | None = None) -> None:
        self.is_changing = False
        """Whether the store is just being given another key: nobody may connect to it then."""

        self._store = store
        self._by_salt: dict[bytes, StoreKey] = {}
        self.own = own
        self.learn(own)

    def become(self, own: StoreKey | None) -> None:
        """Take note that the store has another key from now on; the old one opens old backups."""
        self.own = own
        self.learn(own)

    def follow(self, store: Path) -> None:
        """Take note that the store's file was moved."""
        self._store = store

    def learn(self, key: StoreKey | None) -> None:
        """Remember a key, for all files with its salt."""
        if key is not None:
            self._by_salt[key.salt] = key

    def key_of(self, file: Path) -> StoreKey | None:
        """Return the key of a file, None where it is plain. Raises `store.locked`, `store.busy`."""
        if file == self._store:
            if self.is_changing:
                raise UserError("store.busy", path=str(file))
            return self.own
        salt = salt_of(file)
        if salt is None:
            return None
        if salt not in self._by_salt:
            raise UserError("store.locked", path=str(file))
        return self._by_salt[salt]
