"""The two modules that read SQLite files: Python's own, and SQLCipher's for encrypted stores.

SQLCipher's is imported when an encrypted file is first met, and is not on every platform. It
behaves as Python's own does, but its classes are its own; what they are is known here alone.
"""

import sqlite3
import sys
from functools import cache
from types import ModuleType
from typing import Protocol, cast

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage.store_key import StoreKey

_CIPHER = "sqlcipher3.dbapi2"

_ONCE = (
    "PRAGMA cipher_log_level=NONE",  # it would write to the terminal that a passphrase is wrong
    "PRAGMA cipher_memory_security=ON",  # memory is wiped before it is given back
)

_IN_MEMORY = "PRAGMA temp_store=MEMORY"
"""What is sorted or set aside stays out of temporary files."""


@cache
def cipher_module() -> ModuleType:
    """Return SQLCipher's module, set up. Raises `store.encryption-missing`."""
    from importlib import import_module

    try:
        module = import_module(_CIPHER)
    except ImportError as problem:
        raise UserError("store.encryption-missing") from problem
    connection = module.connect(":memory:")
    for setting in _ONCE:
        connection.execute(setting).close()
    connection.close()
    return module


def errors(name: str = "Error") -> tuple[type[Exception], ...]:
    """Return the class of errors of that name in each module that is in use, for `except`."""
    own: type[Exception] = getattr(sqlite3, name)
    other = sys.modules.get(_CIPHER)
    return (own,) if other is None else (own, getattr(other, name))


def reading_errors() -> tuple[type[Exception], ...]:
    """Return all that reading raises; text that is not UTF-8 raises an error of Python's own."""
    return (*errors(), UnicodeDecodeError)


def connect(address: str, key: StoreKey | None, busy_seconds: float) -> sqlite3.Connection:
    """Return a connection that begins no transaction by itself; the address is a URI.

    A wrong key shows when the file is first read.
    """
    module = sqlite3 if key is None else cipher_module()
    connection: sqlite3.Connection = module.connect(
        address,
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    if key is not None:
        give_key(connection, key)
    return connection


def give_key(connection: sqlite3.Connection, key: StoreKey) -> None:
    """Open the file of a connection that SQLCipher's module has just made."""
    cast(_Lockable, connection).set_key(key.text)
    connection.execute(_IN_MEMORY).close()


class _Lockable(Protocol):
    """What SQLCipher's connections can do beside what SQLite's can."""

    def set_key(self, key: str) -> None: ...
