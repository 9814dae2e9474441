"""Hands the work of an interview to the store's runner, and what it refuses to another one."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.jobs import Jobs
from clusterdyn_desktop.services.progress import Progress

T = TypeVar("T")


class Keeper(QObject):
    """Does work on the store's runner; an error it cannot mend goes on to the main window.

    While work fails for the same reason again and again, that is told once.
    """

    _broke = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = jobs.store
        self._aside = jobs.aside
        self._told = ""
        self._told_aside = ""
        self._broke.connect(self._on_self_broke, Qt.ConnectionType.QueuedConnection)

    def keep(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[], None]
    ) -> None:
        """Hand work to the runner; see `Keep`."""

        def carry_out(_progress: Progress) -> T:
            try:
                return work()
            except UserError:
                raise
            except Exception:
                self._broke.emit(failed)  # the runner reports the bug, but answers nobody
                raise

        def give_up(error: UserError) -> None:
            failed()
            if error.code != self._told:
                self._told = error.code
                self._runner.failed.emit(error)

        def finish(result: T) -> None:
            self._told = ""
            done(result)

        self._runner.run(carry_out, finish, give_up)

    def keep_aside(self, work: Callable[[], None]) -> None:
        """Have something kept beside the store, whatever the store's runner is busy with."""

        def give_up(error: UserError) -> None:
            if error.code != self._told_aside:
                self._told_aside = error.code
                self._runner.failed.emit(error)

        def finish(_result: None) -> None:
            self._told_aside = ""

        self._aside.run(lambda _progress: work(), finish, give_up)

    def _on_self_broke(self, failed: Callable[[], None]) -> None:
        failed()
