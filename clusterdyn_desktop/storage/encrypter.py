"""Encrypting one store and its backups, as `services.encryption_port.Encrypter` promises it."""

from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.encryption_port import Form
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.storage import backup_sums, sqlite_file
from clusterdyn_desktop.storage.backup_reading import speaking_of_backup
from clusterdyn_desktop.storage.converting import convert
from clusterdyn_desktop.storage.encryption import unlock
from clusterdyn_desktop.storage.opening import engine_of_file
from clusterdyn_desktop.storage.sqlite_driver import cipher_module
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.store_key import StoreKey, derive, new_key, salt_of
from clusterdyn_desktop.storage.wiping import wipe


class FileEncrypter:
    """Works on an open store, which lets go of its file meanwhile, and on files beside it."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._keys = store.keys

    @property
    def path(self) -> Path:
        assert self._store.file is not None, "asked only of a store that is a file"
        return self._store.file

    @property
    def is_encrypted(self) -> bool:
        return self._keys.own is not None

    def require(self) -> None:
        cipher_module()

    def opens(self, passphrase: str) -> bool:
        own = self._keys.own
        return own is not None and derive(passphrase, own.salt) == own

    def encrypt(self, passphrase: str, progress: Progress) -> None:
        self._convert(new_key(passphrase), progress)

    def decrypt(self, progress: Progress) -> None:
        self._convert(None, progress)

    def _convert(self, new: StoreKey | None, progress: Progress) -> None:
        path, keys = self.path, self._keys
        keys.is_changing = True
        try:
            convert(path, keys.own, new, progress, self._store.let_go)
            keys.become(new)
            self._store.go_on_with(engine_of_file(path, path, new))
        finally:
            keys.is_changing = False

    # ---- backups

    def form(self, backup: Path) -> Form:
        with speaking_of_backup(backup):
            sqlite_file.examine_content(backup)
            salt = salt_of(backup)
        own = self._keys.own
        if salt == (own.salt if own is not None else None):
            return Form.SAME
        return Form.PLAIN if salt is None else Form.OTHER

    def unlock_backup(self, backup: Path, passphrase: str) -> None:
        with speaking_of_backup(backup):
            sqlite_file.examine_content(backup)
            try:
                self._keys.learn(unlock(backup, passphrase))
            except UserError as error:
                if error.code == "store.wrong-passphrase":
                    raise UserError("backup.wrong-passphrase", path=str(backup)) from error
                raise

    def convert_backup(self, backup: Path, progress: Progress) -> None:
        with speaking_of_backup(backup):
            backup_sums.compare(backup)
            convert(backup, self._keys.key_of(backup), self._keys.own, progress)
            backup_sums.write_down(backup)

    def delete_backup(self, backup: Path) -> None:
        with speaking_of_backup(backup):
            wipe(backup)


def encrypter_of(store: SqlStore) -> FileEncrypter | None:
    """Return what encrypts a store, None where it is on a server."""
    return FileEncrypter(store) if store.file is not None else None
