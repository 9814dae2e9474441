"""Saving everything in another place when the store's own place is lost: a drive was taken out.

What is open can mostly still be read. Where it cannot, the newest backup that can be reached takes
its place; what is unsaved stays on the screen, and is saved into the one or the other.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.elsewhere_port import ElsewhereSaver
from clusterdyn_desktop.services.ground_port import MovedStores
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.services.store_port import Store

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.backups import Backup

HELPED = frozenset(
    {
        "store.gone",
        "store.disk-full",
        "store.disk-trouble",
        "store.read-only",
        "store.no-access",
    }
)
"""The errors of a store that another place is a way out of."""


@dataclass(frozen=True, slots=True)
class SavedElsewhere:
    """Where the store is now and where it was; with the backup it was made of, if it was."""

    path: Path
    before: Path
    backup: "Backup | None" = None


class SavingElsewhere:
    """Saves the open store elsewhere. `saver` returns None for a store on a server.

    `own_folder` is where the program keeps a person's store if nothing else is said.
    """

    def __init__(
        self,
        store: Store,
        saver: Callable[[], ElsewhereSaver | None],
        safekeeping: Safekeeping,
        moved: MovedStores,
        own_folder: Path,
    ) -> None:
        self._store = store
        self._saver_of_store = saver
        self._safekeeping = safekeeping
        self._moved = moved
        self._own_folder = own_folder

    def helps(self, error: UserError) -> bool:
        """Say whether saving in another place is a way out of an error."""
        return error.code in HELPED and self._saver_of_store() is not None

    def proposal(self) -> Path:
        """Return a free path to save to, as a proposal."""
        was = self._saver.path
        names = (f"{was.stem} {number}" if number > 1 else was.stem for number in count(1))
        paths = (self._own_folder / f"{name}{was.suffix}" for name in names)
        return next(path for path in paths if path != was and not path.exists())

    def save(self, to: Path, progress: Progress = no_progress) -> SavedElsewhere:
        """Save everything to a path that is free, and go on there.

        Raises `move.*`; the `store.*` of what cannot be read where there is no backup either.
        """
        saver = self._saver
        before = saver.path
        try:
            saver.save(to, self._moved.remember, progress)
        except UserError as error:
            backup = self._newest_backup() if error.code.startswith("store.") else None
            if backup is None:
                raise
            saver.take_backup(backup.path, to, self._moved.remember, progress)
            return SavedElsewhere(saver.path, before, backup)
        return SavedElsewhere(saver.path, before)

    @property
    def _saver(self) -> ElsewhereSaver:
        saver = self._saver_of_store()
        if saver is None:
            raise UserError("move.server", location=self._store.location)
        return saver

    def _newest_backup(self) -> "Backup | None":
        try:
            return self._safekeeping.backups().newest
        except UserError:
            return None
