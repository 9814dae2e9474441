"""What moving a store needs of one that lies in a file, as protocols.

`storage/moving.py` moves, `app/moved_stores.py` remembers. A store on a server is moved by those
who look after it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.domain.store_ground import Ground
from clusterdyn_desktop.services.progress import Progress


class StoreMover(Protocol):
    """Knows what the open store lies on, and moves it."""

    @property
    def path(self) -> Path:
        """The store's file, where it is now."""

    def ground_of(self, file: Path) -> Ground:
        """Return what a file lies on, or would."""

    def move(self, to: Path, remember: Callable[[Path, Path], None], progress: Progress) -> Path:
        """Move the open store to a path that is free; return where the old file is now.

        Whole and verified, or not at all. The open store goes on at its new path. `remember` is
        called with both paths before the old file is set aside; if it raises, nothing is moved.
        Raises `move.*`, `store.damaged`, `Cancelled`.
        """


class MovedStores(Protocol):
    """Remembers where stores were moved, so that they are found by their old path."""

    def remember(self, old: Path, new: Path) -> None:
        """Write down, through to the disk. Raises `move.not-remembered`."""

    def present(self, path: Path) -> Path:
        """Return where a store is now; the path itself where there is a file, or none was moved."""
