"""Opening the store at the start of the windows: its passphrase is asked for, trouble is said."""

from pathlib import Path
from typing import TYPE_CHECKING

from clusterdyn_desktop.app.command_line import tell, text_catalogue
from clusterdyn_desktop.app.start import start
from clusterdyn_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.backups import Backup
    from clusterdyn_desktop.services.bundle import Services
    from clusterdyn_desktop.storage.store_key import StoreKey

ASKED_FOR = frozenset({"store.locked", "store.wrong-passphrase"})


class StoreDoor:
    """Tries to open a store until it is open, or the person gives up.

    A passphrase is kept as long as it takes to open the store with it.
    """

    def __init__(self, store: str | None, passphrase: str | None, language: str) -> None:
        self._store = store
        self._key: str | StoreKey | None = passphrase
        self._language = language
        self._backup: Backup | None = None
        self._known: StoreKey | None = None

    def open(self) -> "Services | None":
        """Return the services on the open store, None where the person gave up."""
        came: Services | UserError | None = self._try()
        while isinstance(came, UserError):
            came = self._unlock(came) if came.code in ASKED_FOR else self._say(came)
        return came

    def _try(self) -> "Services | UserError":
        try:
            if self._backup is not None:
                from clusterdyn_desktop.app.damaged_store import put_in_place

                put_in_place(self._store, self._backup, self._known)
                self._key = self._known or self._key
            return start(self._store, self._key)
        except UserError as error:
            return error
        finally:
            self._backup = None

    def _unlock(self, error: UserError) -> "Services | UserError | None":
        """Ask for the passphrase."""
        from clusterdyn_desktop.app.trouble_window import passphrase_window

        file = Path(str(error.parameters["path"]))
        texts = text_catalogue().texts(self._language)
        window = passphrase_window(file, lambda typed: self._take_passphrase(file, typed), texts)
        if not window.exec():
            return None
        if window.trouble is not None:
            return window.trouble
        if window.store is not None:
            self._store, self._key = str(window.store), None
        return self._try()

    def _take_passphrase(self, file: Path, passphrase: str) -> None:
        """Work out the key; called on another thread than the window's."""
        from clusterdyn_desktop.app.damaged_store import opens_a_backup
        from clusterdyn_desktop.storage.encryption import unlock

        try:
            self._key = unlock(file, passphrase)
        except UserError as error:
            if error.code != "store.wrong-passphrase":
                raise
            self._known = opens_a_backup(self._store, passphrase)
            if self._known is None:
                raise
            # The passphrase is right: so it is the beginning of the file that is wrong.
            raise UserError("store.damaged", path=str(file)) from error

    def _say(self, error: UserError) -> "Services | UserError | None":
        """Say what is wrong, and do what the person chooses."""
        from clusterdyn_desktop.app.damaged_store import newest_backup
        from clusterdyn_desktop.app.trouble_window import trouble_window

        tell(error, text_catalogue().texts(self._language))
        newest = newest_backup(self._store, error, self._known)
        window = trouble_window(self._store, error, text_catalogue(), self._language, newest)
        if not window.exec():
            return None
        if window.store != self._store:
            self._store, self._key = window.store, None
        self._backup = newest if window.wants_backup else None
        return self._try()
