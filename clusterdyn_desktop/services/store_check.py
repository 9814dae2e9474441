"""Whether the open store is sound."""

from collections.abc import Callable

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.check_port import Checked, StoreChecker
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store


class StoreCheck:
    """Checks the open store. `checker` returns None for a store on a server."""

    def __init__(self, store: Store, checker: Callable[[], StoreChecker | None]) -> None:
        self._store = store
        self._checker_of_store = checker

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
        """Look at the file's structure; raise `check.unsound` where it is damaged.

        A store on a server is taken to be sound.
        """
        if self.is_offered and not self.quick(progress).is_sound:
            raise UserError("check.unsound", path=self._store.location)

    def quick(self, progress: Progress = no_progress) -> Checked:
        """Look at the file's structure. Raises `check.server`."""
        return self._checker.quick(progress)

    def full(self, progress: Progress = no_progress) -> Checked:
        """Look at everything; `progress` may stop it. Raises `check.server`."""
        return self._checker.full(progress)
