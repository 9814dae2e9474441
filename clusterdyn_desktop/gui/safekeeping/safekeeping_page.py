"""Safekeeping: backups, and the other things that keep work from getting lost.

Making, listing and looking into backups goes on the runner for files, which nobody's answers wait
for; what changes the store goes on the store's.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from clusterdyn_desktop.domain.backup_names import SUFFIX
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.safekeeping.encryption_dialogs import PassphraseDialog
from clusterdyn_desktop.gui.safekeeping.look_view import LookView
from clusterdyn_desktop.gui.safekeeping.section import Section
from clusterdyn_desktop.gui.safekeeping.sections import BUILDERS
from clusterdyn_desktop.gui.safekeeping.start_view import LOCKED, StartView
from clusterdyn_desktop.gui.safekeeping.start_words import line_words
from clusterdyn_desktop.gui.safekeeping.wishes import BackupWishes
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import open_file
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.backup_list import BackupList
from clusterdyn_desktop.services.backup_looking import BackupLook


class SafekeepingPage(Page):
    """Backups at the top, then the sections; `described` carries a line for the window's head."""

    described = Signal(str)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._safe = screen.services.safekeeping
        self._sections: list[Section] = []
        self._list: BackupList | None = None
        self.start = StartView(screen)
        self.look = LookView(screen)
        self._wishes = BackupWishes(screen, self.start)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self.start)
        self._sheets.addWidget(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheets)
        for build in BUILDERS:
            self.add_section(build(screen))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        start, look = self.start, self.look
        start.back_up_wanted.connect(self._on_back_up_wanted)
        start.look_wanted.connect(self._on_look_wanted)
        self._wishes.kept.connect(self._on_wishes_kept)
        look.restore_wanted.connect(self._on_restore_wanted)
        look.take_out_wanted.connect(self._on_take_out_wanted)
        look.left.connect(self._on_look_left)
        self.screen_context.facts.backed_up.connect(self._on_facts_backed_up)

    def add_section(self, section: Section) -> None:
        """Put a section under the others; from now on it is told what the page is told."""
        self._sections.append(section)
        self.start.add_section(section)

    def show_section(self, name: str) -> None:
        """Bring a section into view by its object name, and let the keys act there."""
        self._sheets.setCurrentWidget(self.start)
        found = next((each for each in self._sections if each.objectName() == name), None)
        if found is not None:
            self.start.bring_into_view(found)

    # ---- as any page

    def retranslate(self) -> None:
        """Word everything anew; what is chosen and half typed stays."""
        self.start.retranslate()
        self.look.retranslate()
        for section in self._sections:
            section.retranslate()
        self._describe()

    def restyle(self) -> None:
        """Draw everything in the new colours."""
        self.start.retranslate()
        self.look.retranslate()
        for section in self._sections:
            section.restyle()

    def entered(self) -> None:
        """Read what may have changed."""
        self._read()
        for section in self._sections:
            section.entered()

    def left(self) -> None:
        """Let the sections hand over what is half typed."""
        for section in self._sections:
            section.left()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is done first."""
        super().focusInEvent(event)
        is_start = self._sheets.currentWidget() is self.start
        (self.start.form.backUp if is_start else self.look.form.back).setFocus()

    # ---- the list

    def _read(self) -> None:
        self.screen_context.jobs.files.run(
            self._safe.backups, self._take_list, self.start.show_refusal
        )

    def _take_list(self, found: BackupList) -> None:
        self._list = found
        self.start.show_list(found)
        self._describe()

    def _describe(self) -> None:
        if self._list is not None:
            now = datetime.now(UTC).astimezone()
            self.described.emit(line_words(self._list, now, self.screen_context))

    # ---- making

    def back_up(self, reason: Reason) -> None:
        """Make a backup now, and list it."""
        job = self.screen_context.jobs.files.run(
            lambda progress: self._safe.back_up(reason, progress), self._take_backed_up, self._fail
        )
        self.start.set_busy(True)
        job.finished.connect(self._on_job_finished)
        self.start.form.strip.follow(
            job, translate("safekeeping", "Making a backup and reading it back…")
        )

    def _take_backed_up(self, _made: Path | None) -> None:
        self._read()

    def _fail(self, error: UserError) -> None:
        self.screen_context.jobs.files.failed.emit(error)
        self._read()

    # ---- looking

    def look_into(self, file: Path) -> None:
        """Read a backup and show what a restore would do."""
        job = self.screen_context.jobs.files.run(
            lambda progress: self._safe.look_into(file, progress),
            self._show_look,
            lambda error: self._fail_to_look(file, error),
        )
        self.start.set_busy(True)
        job.finished.connect(self._on_job_finished)
        words = translate("safekeeping", "Reading the backup and comparing it…")
        self.start.form.strip.follow(job, words)

    def _fail_to_look(self, file: Path, error: UserError) -> None:
        """Ask for the passphrase of a backup that has another one than the store."""
        if error.code != LOCKED:
            self.screen_context.jobs.files.failed.emit(error)
            return
        unlock = self.screen_context.services.encrypting.unlock_backup
        dialog = PassphraseDialog(
            self.screen_context,
            lambda typed: unlock(file, typed),
            lambda _typed: self.look_into(file),
            self,
        )
        dialog.say(
            translate("safekeeping", "Look into an encrypted backup"),
            translate(
                "safekeeping",
                "This backup has another passphrase than the store. Type the one that the store had"
                " when the backup was made.",
            ),
            translate("safekeeping", "Look into it"),
        )
        dialog.open()

    def _show_look(self, look: BackupLook) -> None:
        self.look.show_look(look)
        self._sheets.setCurrentWidget(self.look)
        self.look.form.back.setFocus()

    def _go_back(self) -> None:
        self._sheets.setCurrentWidget(self.start)
        self.start.form.backups.setFocus()

    # ---- going back in time

    def restore(self, file: Path) -> None:
        """Put a backup in the place of what is here."""
        words = translate("safekeeping", "Keeping what is here now, then restoring…")
        self._change(
            lambda: self.screen_context.jobs.store.run(
                lambda progress: self._safe.restore(file, progress), self._take_restored
            ),
            words,
        )

    def _take_restored(self, before: Path) -> None:
        self._go_back()
        self.tell_restored(before)
        self.entered()
        self.screen_context.facts.store_replaced.emit(before)

    def tell_restored(self, before: Path) -> None:
        """Say that a backup was restored, with the way back to what was here before."""
        self.start.form.restored.say_undoable(
            translate("safekeeping", "The backup is restored. What was here before is kept."),
            lambda: self.restore(before),
        )

    def take_out(self, file: Path, assessment_id: str) -> None:
        """Make one assessment what it was in a backup."""
        self._change(
            lambda: self.screen_context.jobs.store.run(
                lambda progress: self._safe.take_out(file, assessment_id, progress),
                lambda written: self._take_taken_out(assessment_id, written),
            ),
            translate("safekeeping", "Bringing the assessment back…"),
        )

    def _take_taken_out(self, assessment_id: str, written: int) -> None:
        self._go_back()
        facts = self.screen_context.facts
        facts.saved.emit(datetime.now(UTC))
        facts.answers_changed.emit(assessment_id)
        facts.library_changed.emit()
        facts.notice.emit(
            translate("safekeeping", "As in the backup again: %n record(s).", "", written)
        )
        self.entered()

    def _change(self, begin: Callable[[], Job], words: str) -> None:
        """Begin something that changes the store, and show how far it is."""
        is_look = self._sheets.currentWidget() is self.look
        job = begin()
        self.start.set_busy(True)
        self.look.set_busy(True)
        job.finished.connect(self._on_job_finished)
        (self.look.form.strip if is_look else self.start.form.strip).follow(job, words)

    # ---- what is heard

    def _on_back_up_wanted(self) -> None:
        self.back_up(Reason.HAND)

    def _on_look_wanted(self, file: Path | None) -> None:
        if file is None:
            title = translate("safekeeping", "Look into a backup")
            file = open_file(self, title, translate("safekeeping", "Backup"), SUFFIX)
        if file is not None:
            self.look_into(file)

    def _on_wishes_kept(self) -> None:
        self.back_up(Reason.TIMER)

    def _on_restore_wanted(self) -> None:
        if self.look.look is not None:
            self.restore(self.look.look.backup.path)

    def _on_take_out_wanted(self, assessment_id: str) -> None:
        if self.look.look is not None:
            self.take_out(self.look.look.backup.path, assessment_id)

    def _on_look_left(self) -> None:
        self._go_back()

    def _on_job_finished(self) -> None:
        self.start.set_busy(False)
        self.look.set_busy(False)

    def _on_facts_backed_up(self) -> None:
        if self.isVisible():
            self._read()
