"""Rescue of a store that is open: of a copy of its pages, so that work on it need not stop.

The copy is made by SQLite, page by page, without looking at what is in them. The file itself is not
opened a second time: closing it would take away the locks that SQLite has on it.
"""

from contextlib import closing
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.rescue_port import Rescued
from clusterdyn_desktop.storage import sqlite_file
from clusterdyn_desktop.storage.file_access import FileAccess, speaking_of_store
from clusterdyn_desktop.storage.rescue import FileRescuer
from clusterdyn_desktop.storage.store import SqlStore

_PAGES_IN_A_STEP = 256


class OpenStoreRescuer:
    """Rescues one open store, as `services.rescue_port.StoreRescuer` promises."""

    def __init__(self, access: FileAccess, clock: Clock) -> None:
        self._access = access
        self._rescuer = FileRescuer(clock)

    def rescue(self, damaged: Path, new: Path, progress: Progress) -> Rescued:
        if new.exists():
            raise UserError("rescue.exists", path=str(new))
        private = sqlite_file.private_name(new)
        try:
            self._copy(damaged, private, progress)
            return self._rescuer.rescue(private, new, progress)
        except OSError as problem:
            raise UserError("store.no-folder", path=str(new), folder=str(new.parent)) from problem
        except UserError as error:
            if error.parameters.get("path") != str(private):
                raise
            raise UserError(error.code, path=str(damaged)) from error
        finally:
            sqlite_file.remove_private(private)

    def _copy(self, damaged: Path, private: Path, progress: Progress) -> None:
        private.touch(mode=0o600)
        with (
            speaking_of_store(damaged),
            closing(self._access.connect(damaged)) as source,
            closing(self._access.connect(private)) as target,
        ):
            source.backup(
                target,
                pages=_PAGES_IN_A_STEP,
                progress=lambda _status, left, total: progress(total - left, total),
            )


def rescuer_of(store: SqlStore, clock: Clock) -> OpenStoreRescuer | None:
    """Return what rescues a store; None for one on a server, and for an encrypted one."""
    if store.file is None or store.is_encrypted:
        return None
    return OpenStoreRescuer(FileAccess(store.keys), clock)
