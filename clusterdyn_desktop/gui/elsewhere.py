"""The way out when the store's place is lost: save everything in another place, and go on there.

Errors of a drive are said in the window's banner for errors; beside the sentence stands this way
out. What came of it is a notice: it is worth reading, and nothing waits for that.
"""

from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.main_window import MainWindow
from clusterdyn_desktop.gui.notice import Notice
from clusterdyn_desktop.gui.widgets.file_dialogs import save_file, show_in_folder
from clusterdyn_desktop.gui.widgets.progress_strip import ProgressStrip
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.saving_elsewhere import SavedElsewhere
from clusterdyn_desktop.services.wording.elsewhere_words import saved_elsewhere_notice
from clusterdyn_desktop.services.wording.error_sentences import sentence


class Elsewhere(Notice):
    """Offers the way out beside errors that it helps against, goes it, and says what came of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, is_patient=False)
        self._saving = self.screen_context.services.saving_elsewhere
        self._saved: SavedElsewhere | None = None
        self._failed: UserError | None = None
        self.offer = window.error_banner.add_button()
        self.offer.hide()
        self.act = self.banner.add_button()
        self.strip = ProgressStrip()
        self.column.addWidget(self.strip)
        self.offer.clicked.connect(self._ask_where)
        self.act.clicked.connect(self._on_act_clicked)
        self.banner.dismissed.connect(self.show_or_wait)
        jobs = self.screen_context.jobs
        for runner in (jobs.store, jobs.files):
            runner.failed.connect(self._on_job_failed)
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.offer.setText(translate("place", "Save in another place…"))
        self.strip.set_cancel_word(translate("place", "Cancel"))
        self.banner.set_close_word(translate("place", "Close"))
        self.act.setText(
            translate("place", "Show in folder")
            if self._saved is not None
            else translate("place", "Save in another place…")
        )
        if self.has_words:
            self.banner.say(self._words())

    def _words(self) -> str:
        language = self.screen_context.language
        if self._saved is not None:
            return saved_elsewhere_notice(language.texts, language.formats, self._saved)
        return sentence(language.texts, self._failed) if self._failed is not None else ""

    def _on_job_failed(self, error: UserError) -> None:
        self.offer.setVisible(self._saving.helps(error))

    def _on_act_clicked(self) -> None:
        if self._saved is not None:
            show_in_folder(self._saved.path)
        else:
            self._ask_where()

    def _ask_where(self) -> None:
        proposed = self._saving.proposal()
        to = save_file(
            self.main_window,
            translate("place", "Save everything in another place"),
            proposed.stem,
            translate("place", "Store"),
            proposed.suffix,
            folder=proposed.parent,
        )
        if to is not None:
            self._save(to)

    def _save(self, to: Path) -> None:
        saving = self._saving
        self._set_enabled(False)
        job = self.screen_context.jobs.store.run(
            lambda progress: saving.save(to, progress), self._take_saved, self._take_failed
        )
        job.finished.connect(lambda: self._set_enabled(True))
        self.strip.follow(job, translate("place", "Saving everything in another place…"))
        self.show()

    def _set_enabled(self, enabled: bool) -> None:
        for button in (self.offer, self.act):
            button.setEnabled(enabled)

    def _take_saved(self, saved: SavedElsewhere) -> None:
        self._saved, self._failed = saved, None
        self.offer.hide()
        self.main_window.error_banner.dismiss()
        self._say()
        self._go_on()
        self.screen_context.facts.store_moved.emit()

    def _go_on(self) -> None:
        """Let the keys work the page again; they were at the button that is gone."""
        current = self.main_window.navigation.current
        if current is not None:
            self.main_window.page(current).setFocus()

    def _take_failed(self, error: UserError) -> None:
        self._saved, self._failed = None, error
        self._say()

    def _say(self) -> None:
        self.banner.say(self._words())
        self.retranslate()
        self.show_or_wait()
