"""What safekeeping needs of a store that lies in a file, as a protocol; `storage/` is the real one.

A store on a server has none of this: its backups are the server's.
"""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.store_port import Store

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.backups import Holdings, Mark, Reason
    from clusterdyn_desktop.domain.erasure import Erasure


class BackupKeeper(Protocol):
    """Makes, reads and restores backups of one store. Every error of a backup is `backup.*`."""

    @property
    def path(self) -> Path:
        """The store's own file."""

    def new_backup(self, folder: Path, now: datetime, reason: "Reason") -> Path:
        """Return the path of a backup that is to be made in a folder."""

    def make(self, backup: Path, progress: Progress, *, in_a_hurry: bool = False) -> None:
        """Copy the store as it is now to a path that is free, verified; or leave nothing there.

        Others work on meanwhile. `in_a_hurry` leaves out the pauses that spare them.
        """

    def copy(self, backup: Path, to: Path) -> None:
        """Copy a finished backup to a path that is free, compared byte by byte."""

    def seal(self, backup: Path) -> None:
        """Write down the checksum of a finished backup beside it; it is compared before use."""

    def present_mark(self) -> "Mark":
        """Return how far the store has come."""

    def mark(self, backup: Path) -> "Mark":
        """Return how far the store was; raises where the file is not a sound backup."""

    def holdings(self, backup: Path) -> "Holdings":
        """Count what a backup holds."""

    def opened(self, backup: Path, progress: Progress) -> AbstractContextManager[Store]:
        """Open a private copy of a backup as a store of its own, brought up to date.

        What was erased here since the backup was made is erased in the copy as well.
        """

    def restore(self, backup: Path, progress: Progress) -> None:
        """Put a backup's content in the place of the store's own, whole or not at all.

        The store is another site from then on. What was erased in it does not come back.
        """

    def holds_any(self, backup: Path, erasures: "Collection[Erasure]") -> bool:
        """Say whether a backup has something in it that was erased since."""

    def take_out(self, backup: Path, erasures: "Collection[Erasure]", progress: Progress) -> None:
        """Erase in a backup's own file, whole or not at all; its checksum is no longer right."""

    def sweep(self, folder: Path) -> None:
        """Take away what a killed program left unfinished in a folder and beside the store."""


BackUpFirst = Callable[["Reason"], object]
"""Makes a backup before something that is done in any case; never raises."""


def no_backup(_reason: "Reason") -> None:
    """Make none."""
