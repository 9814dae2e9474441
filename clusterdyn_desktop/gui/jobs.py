"""The one seam for concurrency: service calls run off the GUI thread and answer on it.

Serial runners, one for the store and one for files, so that a long export never holds up an
answer, and two answers never overtake each other. Nothing else in the program touches threads.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import Cancelled, Progress

T = TypeVar("T")
log = logging.getLogger(__name__)


class Job(QObject):
    """One piece of work under way. Its signals arrive on the GUI thread."""

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._cancelled.set()

    def report(self, done: int, total: int, /) -> None:
        """Report progress from the worker's side."""
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done, total)


class Runner(QObject):
    """Runs work one piece after another on a thread of its own."""

    failed = Signal(object)
    """A `UserError` nobody took: shown by the main window."""

    busy_changed = Signal(bool)

    _answer = Signal(object)

    def __init__(self, name: str, executor: Executor | None = None) -> None:
        super().__init__()
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix=name)
        self._under_way = 0
        self._answer.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> Job:
        """Run `work(progress)`; then `done(result)`, or `failed(error)`, on the GUI thread.

        A cancelled job answers neither. Without `failed`, the runner's signal carries the error.
        """
        job = Job(self)
        self._count(+1)
        self._executor.submit(self._carry_out, job, work, done, failed)
        return job

    def _carry_out(
        self,
        job: Job,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None,
        failed: Callable[[UserError], None] | None,
    ) -> None:
        answer: Callable[[], None]
        try:
            result = work(job.report)
            answer = _bound(done, result)
        except Cancelled:
            answer = _nothing
        except UserError as error:
            answer = _bound(failed or self.failed.emit, error)
        except BaseException as bug:  # noqa: BLE001 - carried to the GUI thread and raised there
            answer = _bound(_raise, bug)
        self._answer.emit((job, answer))

    @Slot(object)
    def _on_answer(self, job_and_answer: tuple[Job, Callable[[], None]]) -> None:
        job, answer = job_and_answer
        self._count(-1)
        job.finished.emit()
        job.deleteLater()
        answer()

    def _count(self, step: int) -> None:
        was_busy = self.is_busy
        self._under_way += step
        if self.is_busy != was_busy:
            self.busy_changed.emit(self.is_busy)

    @property
    def is_busy(self) -> bool:
        """Whether work is under way or waiting."""
        return self._under_way > 0

    def close(self) -> None:
        """Finish what was handed in, then stop the thread. Answers that are left are not given."""
        self._executor.shutdown(wait=True)
        QCoreApplication.removePostedEvents(self)


class Jobs:
    """The program's runners.

    `aside` writes small files beside the store while that takes in nothing.
    """

    def __init__(self, store: Runner | None = None, files: Runner | None = None) -> None:
        self.store = store or Runner("store")
        self.files = files or Runner("files")
        self.aside = Runner("aside")
        self.is_closed = False

    def close(self) -> None:
        """Finish and stop all of them; what works by the clock hands in nothing from then on."""
        self.is_closed = True
        self.aside.close()
        self.files.close()
        self.store.close()


def _bound(call: Callable[[Any], None] | None, value: object) -> Callable[[], None]:
    if call is None:
        return _nothing
    return lambda: call(value)


def _nothing() -> None:
    return None


def _raise(bug: BaseException) -> None:
    raise bug
