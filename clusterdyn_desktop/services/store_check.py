"""Whether the open store is sound."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.check_port import (
    Checked,
    CheckNote,
    CheckNotes,
    StoreChecker,
)
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store

FULL_EVERY = timedelta(days=7)
"""How long the last full check counts, for the one that comes by itself."""


class StoreCheck:
    """Checks the open store. `checker` returns None for a store that cannot be checked here."""

    def __init__(
        self,
        store: Store,
        checker: Callable[[], StoreChecker | None],
        notes: CheckNotes,
        clock: Clock,
    ) -> None:
        self._store = store
        self._checker_of_store = checker
        self._notes = notes
        self._clock = clock
        self._latest: Checked | None = None

    @property
    def is_offered(self) -> bool:
        """Whether this store can be checked here."""
        return self._checker_of_store() is not None

    @property
    def _checker(self) -> StoreChecker:
        checker = self._checker_of_store()
        if checker is None:
            raise UserError("check.server", location=self._store.location)
        return checker

    def require_sound(self, progress: Progress = no_progress) -> None:
        """Look at the file's structure, and once a week at everything.

        Raises `check.unsound` where something is damaged.
        """
        if not self.is_offered:
            return
        checked = self.full(progress) if self._is_full_due() else self.quick(progress)
        if not checked.is_sound:
            raise UserError("check.unsound", path=self._store.location)

    def _is_full_due(self) -> bool:
        if not self._checker.looks_in_full_unasked:
            return False
        last = next((note for note in self.notes() if note.is_full), None)
        if last is None or not last.is_sound:
            return True
        return not timedelta() <= self._clock.now() - last.at < FULL_EVERY

    def quick(self, progress: Progress = no_progress) -> Checked:
        """Look at the file's structure. Raises `check.server`."""
        return self._noted(self._checker.quick(progress))

    def full(self, progress: Progress = no_progress) -> Checked:
        """Look at everything; `progress` may stop it. Raises `check.server`."""
        return self._noted(self._checker.full(progress))

    @property
    def latest(self) -> Checked | None:
        """What the latest check found since the program was started, None where there was none."""
        return self._latest

    def notes(self) -> Sequence[CheckNote]:
        """Return when this store was last looked at quickly and in full, the latest first."""
        return self._notes.read(self._store.location)

    def _noted(self, checked: Checked) -> Checked:
        self._latest = checked
        note = CheckNote(self._clock.now(), checked.is_full, len(checked.findings), checked.lines)
        self._notes.write(self._store.location, note)
        return checked
