"""Backups by themselves: one when the window stands, then one whenever some minutes of work passed.

Silent as long as all is well. What goes wrong is said once, in the foot, and stays on the
safekeeping page.
"""

from PySide6.QtCore import QEvent, QObject, QTimer

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Preferences

AFTER_START_MS = 3_000
"""The window has been painted and its first page read by then."""

MINUTE_MS = 60_000
SHORTEST_MINUTES = 1


class BackupTimer(QObject):
    """Makes backups on the runner for files as long as the window is open."""

    def __init__(self, screen: Screen, window: QObject) -> None:
        super().__init__(window)
        self._screen = screen
        self._said: tuple[str, str] | None = None
        self._job: Job | None = None
        self._first = QTimer(self, singleShot=True)
        self._first.timeout.connect(self._on_first_timeout)
        self._timer = QTimer(self)
        self._timer.setObjectName("minutes")
        self._timer.timeout.connect(self._on_timer_timeout)
        screen.facts.preferences_changed.connect(self._on_facts_preferences_changed)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Begin, now that there is a window."""
        self._first.start(AFTER_START_MS)

    def back_up(self, reason: Reason) -> None:
        """Make a backup if something has changed; one at a time."""
        safekeeping = self._screen.services.safekeeping
        if self._job is not None:
            return
        self._job = self._screen.jobs.files.run(
            lambda progress: safekeeping.try_to_back_up(reason, progress), self._take_done
        )
        self._job.finished.connect(self._on_job_finished)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nobody who closes the window wait for a backup; the next start makes one."""
        if event.type() == QEvent.Type.Close:
            self._first.stop()
            self._timer.stop()
            if self._job is not None:
                self._job.cancel()
        return super().eventFilter(watched, event)

    def _take_done(self, _: None) -> None:
        trouble = self._screen.services.safekeeping.trouble
        if trouble is None:
            self._said = None
        elif self._said != (named := _named(trouble)):
            self._said = named
            self._screen.facts.notice.emit(
                translate(
                    "safekeeping",
                    "A backup could not be made where it should lie. Safekeeping says why.",
                )
            )
        self._screen.facts.backed_up.emit()

    def _tell_if_lost(self, is_lost: bool) -> None:
        if is_lost:
            self._screen.facts.notice.emit(
                translate(
                    "safekeeping",
                    "This store is empty, and there are backups of an earlier one. Safekeeping"
                    " shows them.",
                )
            )

    def _on_first_timeout(self) -> None:
        safekeeping = self._screen.services.safekeeping
        self.back_up(Reason.START)
        self._screen.jobs.files.run(
            lambda _progress: safekeeping.is_empty_beside_backups(), self._tell_if_lost
        )
        self._wait(self._screen.preferences)

    def _wait(self, chosen: Preferences) -> None:
        self._timer.start(max(SHORTEST_MINUTES, chosen.backup_minutes) * MINUTE_MS)

    def _on_timer_timeout(self) -> None:
        self.back_up(Reason.TIMER)

    def _on_job_finished(self) -> None:
        self._job = None

    def _on_facts_preferences_changed(self, chosen: Preferences) -> None:
        minutes = self._timer.interval() // MINUTE_MS
        if self._timer.isActive() and minutes != chosen.backup_minutes:
            self._wait(chosen)


def _named(trouble: UserError) -> tuple[str, str]:
    """Return what tells one trouble from another."""
    return trouble.code, str(trouble.parameters.get("folder", ""))
