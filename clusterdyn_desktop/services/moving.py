"""What the open store lies on, what is to be said of it, and moving it to a better place."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from clusterdyn_desktop.domain.backup_names import folder_name
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.store_ground import OWN_DISK, Ground, GroundKind
from clusterdyn_desktop.services.ground_port import MovedStores, StoreMover
from clusterdyn_desktop.services.ports import PreferenceKeeper, Preferences
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a store is now, where its old file is, and the folder with the backups of before."""

    path: Path
    aside: Path
    backups: Path | None


class Moving:
    """Moves the open store. `mover` returns None for a store on a server.

    `own_folder` is where the program keeps a person's store if nothing else is said.
    """

    def __init__(
        self,
        store: Store,
        mover: Callable[[], StoreMover | None],
        preferences: PreferenceKeeper,
        moved: MovedStores,
        own_folder: Path,
    ) -> None:
        self._store = store
        self._mover_of_store = mover
        self._preferences = preferences
        self._moved = moved
        self._own_folder = own_folder

    @property
    def _mover(self) -> StoreMover:
        mover = self._mover_of_store()
        if mover is None:
            raise UserError("move.server", location=self._store.location)
        return mover

    def ground(self) -> Ground:
        """Return what the open store lies on; a server counts as a disk that is looked after."""
        mover = self._mover_of_store()
        return mover.ground_of(mover.path) if mover is not None else OWN_DISK

    def advice(self) -> Ground | None:
        """Return the ground where something is to be said of it that was not put away before."""
        ground, chosen = self.ground(), self._preferences.load()
        if ground.kind is GroundKind.OWN_DISK or self._is_accepted(ground, chosen):
            return None
        if ground.kind is GroundKind.REMOVABLE and self._has_backups_elsewhere(chosen):
            return None
        return ground

    def _is_accepted(self, ground: Ground, chosen: Preferences) -> bool:
        return chosen.accepted_grounds.get(str(self._mover.path)) == str(ground)

    def _has_backups_elsewhere(self, chosen: Preferences) -> bool:
        folders = (chosen.backup_folder, chosen.second_backup_folder)
        there = (self._mover.ground_of(Path(folder) / "backup") for folder in folders if folder)
        return any(ground.kind is not GroundKind.REMOVABLE for ground in there)

    def accept(self) -> None:
        """Say no more of what the store lies on, as long as it lies there."""
        chosen, ground = self._preferences.load(), self.ground()
        accepted = {**chosen.accepted_grounds, str(self._mover.path): str(ground)}
        self._preferences.save(replace(chosen, accepted_grounds=accepted))

    def proposal(self) -> Path:
        """Return where to move the store to, as a proposal."""
        return self._own_folder / self._mover.path.name

    def move(self, to: Path, progress: Progress = no_progress) -> Moved:
        """Move the open store to a path that is free, on a ground that cannot destroy it.

        The old file stays, under another name and as another site. Raises `move.*`,
        `store.damaged`, `Cancelled`; the store then is where it was.
        """
        mover = self._mover
        target = mover.ground_of(to)
        if target.can_destroy:
            raise UserError("move.no-better", folder=str(to.parent))
        backups = mover.path.with_name(folder_name(mover.path.stem))
        aside = mover.move(to, self._moved.remember, progress)
        return Moved(mover.path, aside, backups if backups.is_dir() else None)
