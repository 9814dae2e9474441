"""What saving a store elsewhere needs of one that lies in a file, as a protocol.

`storage/elsewhere.py` is the real one. A store on a server is where its server is.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.services.progress import Progress

Remember = Callable[[Path, Path], None]
"""Writes down where a store was and where it is now, so that it is found by its old path."""


class ElsewhereSaver(Protocol):
    """Saves the open store in another place while its own place cannot be written to.

    Either way the store is another site from then on, since the old file may come back; and the
    open store goes on in the new place. Raises `move.exists`, `move.no-room`,
    `move.folder-refused`; the store then is where it was.
    """

    @property
    def path(self) -> Path:
        """The store's file, or where it was."""

    def save(self, to: Path, remember: Remember, progress: Progress) -> None:
        """Write all that the open store holds to a path that is free, and go on there.

        An open file can be read even where its folder is gone. Raises `store.*` where it cannot.
        """

    def take_backup(self, backup: Path, to: Path, remember: Remember, progress: Progress) -> None:
        """Put a backup at a path that is free, and go on there. Raises `backup.*`."""
