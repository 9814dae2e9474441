"""Undoing a whole import, and redoing it, from wherever it is offered."""

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.exchange.log_view import LogView
from clusterdyn_desktop.gui.exchange.start_view import StartView
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.file_log import FileEntry
from clusterdyn_desktop.services.wording.error_sentences import report_lines


class TakingBack(QObject):
    """Asks nothing; says on both views what was done. `taken_back`: the store has changed."""

    taken_back = Signal()

    def __init__(self, screen: Screen, start: StartView, log: LogView) -> None:
        super().__init__(start)
        self._screen = screen
        self._start = start
        self._log = log
        log.undo_wanted.connect(self.undo)
        log.redo_wanted.connect(self.redo)

    def undo(self, entry: FileEntry) -> None:
        """Take a whole import back, over all its assessments."""
        importing = self._screen.services.importing
        self._log.set_busy(True)
        job = self._screen.jobs.store.run(
            lambda progress: importing.undo(entry.id, progress),
            lambda _done: self._say_undone(entry),
            self._refuse,
        )
        job.finished.connect(self._on_job_finished)
        self._log.form.strip.follow(job, translate("exchange", "Undoing the import…"))

    def redo(self, entry: FileEntry) -> None:
        """Bring back what an import had brought in before it was undone."""
        importing = self._screen.services.importing
        self._log.set_busy(True)
        job = self._screen.jobs.store.run(
            lambda progress: importing.redo(entry.id, progress),
            lambda _done: self._say_redone(entry),
            self._refuse,
        )
        job.finished.connect(self._on_job_finished)
        self._log.form.strip.follow(job, translate("exchange", "Redoing the import…"))

    def _say_undone(self, entry: FileEntry) -> None:
        undone = translate("exchange", "{file} is undone: everything is as it was before.")
        words = undone.format(file=entry.name)
        where = translate("exchange", "“All files” can redo it.")
        self._start.coming_in.say(f"{words} {where}")
        self._log.say(words)
        self.taken_back.emit()

    def _say_redone(self, entry: FileEntry) -> None:
        words = translate("exchange", "{file} is brought in again.").format(file=entry.name)
        self._start.coming_in.say(words)
        self._log.say(words)
        self.taken_back.emit()

    def _refuse(self, error: UserError) -> None:
        """Say what was changed since, where the import cannot be taken back."""
        words = " ".join(report_lines(self._screen.language.texts, error))
        self._start.coming_in.say(words)
        self._log.say(words)

    def _on_job_finished(self) -> None:
        self._log.set_busy(False)
