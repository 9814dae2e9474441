"""Hands the work of an interview to the store's runner."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.jobs import Runner
from clusterdyn_desktop.services.progress import Progress

T = TypeVar("T")


class Keeper(QObject):
    """Does work on the store's runner; an error it cannot mend goes on to the main window."""

    _broke = Signal(object)

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
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
            self._runner.failed.emit(error)

        self._runner.run(carry_out, done, give_up)

    def _on_self_broke(self, failed: Callable[[], None]) -> None:
        failed()
