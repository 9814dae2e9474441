"""Safekeeping: backups made by themselves, looked into, and restored.

What it takes is imported when it is first done, seconds after the start at the earliest.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.backup_port import BackupKeeper
from clusterdyn_desktop.services.ports import Author, Clock, PreferenceKeeper, nobody
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store

if TYPE_CHECKING:
    from clusterdyn_desktop.services.backup_folders import BackupFolder
    from clusterdyn_desktop.services.backup_list import BackupList
    from clusterdyn_desktop.services.backup_looking import BackupLook

ALWAYS_MADE = frozenset({Reason.HAND, Reason.RESTORE})
"""Made even where the last backup holds the same: somebody will look for this one."""

NOBODY_WAITS = frozenset({Reason.START, Reason.TIMER})


class Safekeeping:
    """Looks after the backups of the open store.

    `keeper` returns what works on the store's file, None for a store on a server.
    """

    def __init__(
        self,
        store: Store,
        keeper: Callable[[], BackupKeeper | None],
        clock: Clock,
        preferences: PreferenceKeeper,
        who: Author = nobody,
    ) -> None:
        self._store = store
        self._keeper_of_store = keeper
        self._clock = clock
        self._preferences = preferences
        self._who = who
        self.trouble: UserError | None = None
        """What went wrong with the last backup that was to be made; None when it went well."""

    @property
    def is_offered(self) -> bool:
        """Whether backups are made here; those of a server are its own matter."""
        return self._keeper_of_store() is not None

    @property
    def _keeper(self) -> BackupKeeper:
        keeper = self._keeper_of_store()
        if keeper is None:
            raise UserError("backup.server", location=self._store.location)
        return keeper

    def _folders(self) -> "Sequence[BackupFolder]":
        from clusterdyn_desktop.services.backup_folders import backup_folders

        return backup_folders(self._keeper.path, self._preferences.load())

    # ---- making

    def back_up(self, reason: Reason, progress: Progress = no_progress) -> Path | None:
        """Make a backup where backups lie, and delete those that the rule no longer keeps.

        Returns its file; None where nothing has changed since the last one and none was made.
        Where the chosen folder cannot be had, it lies beside the store; `trouble` then says why.
        Raises `backup.*` where none could be made at all.
        """
        from clusterdyn_desktop.services.backup_folders import second_choice
        from clusterdyn_desktop.services.backup_list import holds, thin_out

        self.trouble = None
        keeper, folders = self._keeper, self._folders()
        folder, made = self._in_first_choice(folders, reason, progress)
        backup = made or holds(keeper, folder, keeper.present_mark())
        second = second_choice(folders)
        if second is not None and backup is not None:
            self._in_second_choice(second, backup)
        # Before a restore nothing goes: it might be the one that is wanted.
        if made and reason is not Reason.RESTORE:
            for each in (folder, second) if second else (folder,):
                thin_out(keeper, each, self._clock.now())
        return made

    def try_to_back_up(self, reason: Reason, progress: Progress = no_progress) -> None:
        """Make a backup before something that is done in any case; what goes wrong is `trouble`."""
        if self.is_offered:
            try:
                self.back_up(reason, progress)
            except UserError as error:
                self.trouble = error

    def save_to(self, file: Path, progress: Progress = no_progress) -> None:
        """Make a backup as a file of one's own, to which no rule applies. Raises `backup.*`."""
        self._keeper.make(file, progress, in_a_hurry=True)

    def _in_first_choice(
        self, folders: "Sequence[BackupFolder]", reason: Reason, progress: Progress
    ) -> "tuple[BackupFolder, Path | None]":
        from clusterdyn_desktop.services.backup_folders import first_choice, last_resort

        folder, other = first_choice(folders), last_resort(folders)
        try:
            return folder, self._make_in(folder, reason, progress)
        except UserError as error:
            self.trouble = error
            if other is None or not _is_about_the_folder(error):
                raise
        return other, self._make_in(other, reason, progress)

    def _make_in(self, folder: "BackupFolder", reason: Reason, progress: Progress) -> Path | None:
        """Make a backup in a folder, unless there is one that holds the same."""
        keeper = self._keeper
        _require(folder)
        keeper.sweep(folder.path)
        if reason not in ALWAYS_MADE and self._is_nothing_new(folder):
            return None
        backup = keeper.new_backup(folder.path, self._clock.now(), reason)
        keeper.make(backup, progress, in_a_hurry=reason not in NOBODY_WAITS)
        keeper.seal(backup)
        return backup

    def _is_nothing_new(self, folder: "BackupFolder") -> bool:
        """Say whether a folder has all of it; of an empty store there is nothing to have."""
        from clusterdyn_desktop.services.backup_list import holds

        mark = self._keeper.present_mark()
        return mark.last_change == 0 or holds(self._keeper, folder, mark) is not None

    def _in_second_choice(self, folder: "BackupFolder", backup: Path) -> None:
        """Copy a backup to the second folder; without that drive, the first one is enough."""
        target = folder.path / backup.name
        try:
            if not folder.is_reachable:
                raise UserError("backup.second-missing", folder=str(folder.root))
            if not target.exists():
                self._keeper.copy(backup, target)
                self._keeper.seal(target)
        except UserError as error:
            self.trouble = self.trouble or error

    # ---- looking

    def backups(self, progress: Progress = no_progress) -> "BackupList":
        """List the backups in all folders that can be reached, the newest first."""
        from clusterdyn_desktop.services.backup_list import list_backups

        return list_backups(self._keeper, self._folders(), self.trouble, progress)

    def is_empty_beside_backups(self) -> bool:
        """Say whether the store is new while there are backups of an earlier one in its place."""
        if not self.is_offered or self._keeper.present_mark().last_change:
            return False
        newest = self.backups().newest
        return newest is not None and newest.holdings.assessments > 0

    def look_into(self, file: Path, progress: Progress = no_progress) -> "BackupLook":
        """Say what is in a backup and how it differs from now. Raises `backup.*`."""
        from clusterdyn_desktop.services.backup_list import read_backup
        from clusterdyn_desktop.services.backup_looking import look

        keeper = self._keeper
        with keeper.opened(file, progress) as there, there.unit_of_work() as theirs:
            backup = read_backup(keeper, file, counted=True)
            with self._store.unit_of_work() as ours:
                return look(backup, ours, theirs, self._store.site, progress)

    # ---- going back

    def restore(self, file: Path, progress: Progress = no_progress) -> Path:
        """Put a backup in the place of everything here, and return a backup of what was here.

        That one is made first; restoring it undoes the restore. Whole or not at all. Whoever
        shows something of the store must read it anew. Raises `backup.*` and `store.*`.
        """
        self._keeper.mark(file)
        before = self.back_up(Reason.RESTORE, progress)
        assert before is not None
        self._keeper.restore(file, progress)
        return before

    def take_out(self, file: Path, assessment_id: str, progress: Progress = no_progress) -> int:
        """Make one assessment what it was in a backup; return how many records were written.

        One step of the assessment's history, which can be undone there. Raises `backup.*` and
        `assessment.unknown`.
        """
        from clusterdyn_desktop.services.bringing_back import bring_back

        self.try_to_back_up(Reason.IMPORT, progress)
        with (
            self._keeper.opened(file, progress) as there,
            there.unit_of_work() as theirs,
            self._store.unit_of_work(self._who()) as ours,
        ):
            written = bring_back(theirs, ours, assessment_id, f"import {file.name}")
            ours.commit()
        return written


def _require(folder: "BackupFolder") -> None:
    if not folder.is_reachable:
        raise UserError("backup.folder-missing", folder=str(folder.root))


def _is_about_the_folder(error: UserError) -> bool:
    """Say whether another folder might help."""
    return "folder" in error.parameters
