"""Unlocking encrypted stores: whether a passphrase opens a file, and whether that is a store."""

from contextlib import closing
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.sqlite_driver import errors
from clusterdyn_desktop.storage.sqlite_file import APPLICATION_ID
from clusterdyn_desktop.storage.store_key import StoreKey, derive, salt_of

_NOT_A_DATABASE = 26
"""What SQLCipher says where the first page does not come out right: https://sqlite.org/rescode.html"""


def unlock(file: Path, passphrase: str | StoreKey | None) -> StoreKey:
    """Return the key of an encrypted store. With a passphrase it takes a third of a second.

    Whether a file is a store, its application id says, which can be read only now. Raises
    `store.locked`, `store.wrong-passphrase`, `store.foreign` and `store.encryption-missing`.
    """
    salt = salt_of(file)
    if passphrase is None or salt is None:
        raise UserError("store.locked", path=str(file))
    key = derive(passphrase, salt) if isinstance(passphrase, str) else passphrase
    if key.salt != salt:
        raise UserError("store.locked", path=str(file))
    if _application(file, key) != APPLICATION_ID:
        raise UserError("store.foreign", path=str(file))
    return key


def _application(file: Path, key: StoreKey) -> int:
    with speaking_of_store(file), closing(FileAccess().connect_with(key, file)) as connection:
        try:
            ((found,),) = connection.execute("PRAGMA application_id").fetchall()
        except errors("DatabaseError") as problem:
            if getattr(problem, "sqlite_errorcode", 0) & 0xFF == _NOT_A_DATABASE:
                raise UserError("store.wrong-passphrase", path=str(file)) from problem
            raise
    return int(found)
