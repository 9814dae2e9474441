"""Exchange: assessments out to Excel, and back in after a look at what would change."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.exchange.check_view import CheckView, Refused
from clusterdyn_desktop.gui.exchange.check_words import Checked, check_numbers
from clusterdyn_desktop.gui.exchange.done_words import (
    brought_in_words,
    exported_words,
    loaded_words,
)
from clusterdyn_desktop.gui.exchange.start_view import StartView
from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.past_names import dated_name
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.file_dialogs import open_file, open_folder, save_file
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.exporting import Exported
from clusterdyn_desktop.services.importing import ImportCheck
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.study import StudyLoaded

EXCEL = "Excel"
SUFFIX = ".xlsx"


class ExchangePage(Page):
    """Reads and writes files on the runner for files, changes the store on the store's."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.start = StartView(screen)
        self.check = CheckView(screen)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self.start)
        self._sheets.addWidget(self.check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheets)
        self._to_open = ""
        self._connect()
        self.retranslate()
        self.restyle()

    def _connect(self) -> None:
        start, check = self.start, self.check
        start.export_wanted.connect(self._on_export_wanted)
        start.file_wanted.connect(self._on_file_wanted)
        start.check_wanted.connect(self._on_check_wanted)
        start.tables_wanted.connect(self._on_tables_wanted)
        start.opening_wanted.connect(self._on_opening_wanted)
        check.accepted.connect(self._on_check_accepted)
        check.cancelled.connect(self._on_check_cancelled)
        self.screen_context.facts.library_changed.connect(self._on_facts_library_changed)

    def entered(self) -> None:
        """List what there is now."""
        services = self.screen_context.services
        self.screen_context.jobs.store.run(
            lambda _progress: (services.library.shelves(), services.attaching.counts()),
            lambda found: self.start.show_shelves(*found),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is done first."""
        super().focusInEvent(event)
        is_start = self._sheets.currentWidget() is self.start
        (self.start.form.search if is_start else self.check.form.cancel).setFocus()

    def retranslate(self) -> None:
        """Word everything anew; choices and what is shown stay."""
        self.start.retranslate()
        self.check.retranslate()

    def restyle(self) -> None:
        """Draw everything in the new colours."""
        self.start.restyle()
        self.check.restyle()

    # ---- out

    def export(self, ids: Sequence[str], language: str, attachments: bool = False) -> None:
        """Ask where the workbook is to be kept, and write it there."""
        title = translate("exchange", "Export assessments")
        name = dated_name(self._workbook_name(ids), self.screen_context.past.moment)
        target = save_file(self, title, name, EXCEL, SUFFIX)
        if target is None:
            return
        services = self.screen_context.services
        texts, moment = services.catalogue.texts(language), self.screen_context.past.moment

        def write(progress: Progress) -> Exported:
            return services.exporting.export(
                ids, target, texts, progress, attachments=attachments, as_of=moment
            )

        self.start.form.exported.forget()
        job = self.screen_context.jobs.files.run(write, self._take_exported)
        self.start.set_busy(True)
        job.finished.connect(self._on_job_finished)
        words = translate("exchange", "Writing the workbook and reading it back…")
        self.start.form.strip.follow(job, words)

    def _workbook_name(self, ids: Sequence[str]) -> str:
        if len(ids) > 1:
            return translate("exchange", "%n assessment(s)", "", len(ids))
        entry = self.start.form.assessments.assessments.entry(ids[0])
        return f"{entry.cluster.name} – {entry.assessment.label}"

    def _take_exported(self, exported: Exported) -> None:
        self.start.form.exported.say(exported_words(exported), exported.path)

    # ---- in

    def look_into(self, path: Path) -> None:
        """Read a workbook, or a folder of tables, and show what comes of it."""
        if path.is_dir():
            self.load_tables(path)
            return
        services = self.screen_context.services

        def read(progress: Progress) -> Checked:
            return _with_instruments(services.importing.check(path, progress), services)

        self.start.form.broughtIn.hide()
        job = self.screen_context.jobs.files.run(
            read, self._show_check, lambda error: self._refuse(path, error)
        )
        self.start.set_busy(True)
        job.finished.connect(self._on_job_finished)
        words = translate("exchange", "Reading {file} and comparing it…").format(file=path.name)
        self.start.form.strip.follow(job, words)

    def _show_check(self, checked: Checked) -> None:
        self.check.show_result(checked)
        self._sheets.setCurrentWidget(self.check)
        button = self.check.form.bringIn
        (button if button.isEnabled() else self.check.form.cancel).setFocus()

    def _refuse(self, path: Path, error: UserError) -> None:
        self.check.show_result(Refused(path, error))
        self._sheets.setCurrentWidget(self.check)
        self.check.form.cancel.setFocus()

    def bring_in(self, check: ImportCheck) -> None:
        """Write what was checked into the store, whole or not at all."""
        importing = self.screen_context.services.importing
        self.check.form.bringIn.setEnabled(False)
        job = self.screen_context.jobs.store.run(
            lambda progress: importing.apply(check, progress),
            lambda _written: self._take_brought_in(check),
            lambda error: self._refuse(check.path, error),
        )
        job.finished.connect(self.check.retranslate)
        self.check.form.strip.follow(job, translate("exchange", "Bringing it in…"))

    def _take_brought_in(self, check: ImportCheck) -> None:
        numbers = check_numbers(check)
        fresh = [entry.dossier for entry in check.assessments if entry.is_new]
        self._to_open = fresh[0].assessment.record.id if len(fresh) == 1 else ""
        self._go_back()
        self._say(brought_in_words(numbers, len(check.files.coming.hashes)))
        self.screen_context.facts.library_changed.emit()

    def load_tables(self, folder: Path) -> None:
        """Load a study from a folder of tables."""
        study = self.screen_context.services.study

        def load(progress: Progress) -> StudyLoaded:
            return study.load(folder, progress)

        self.start.form.broughtIn.hide()
        job = self.screen_context.jobs.store.run(
            load, self._take_loaded, lambda error: self._refuse(folder, error)
        )
        self.start.set_busy(True)
        job.finished.connect(self._on_job_finished)
        self.start.form.strip.follow(job, translate("exchange", "Loading the study…"))

    def _take_loaded(self, loaded: StudyLoaded) -> None:
        self._to_open = ""
        self._say(loaded_words(loaded))
        if loaded.changed:
            self.screen_context.facts.library_changed.emit()

    def _say(self, words: str) -> None:
        self.start.open_brought_in.setVisible(bool(self._to_open))
        self.start.form.broughtIn.say(words)

    def _go_back(self) -> None:
        self._sheets.setCurrentWidget(self.start)
        self.start.form.chooseFile.setFocus()

    # ---- what is heard

    def _on_export_wanted(self, ids: list[str], language: str, attachments: bool) -> None:
        self.export(ids, language, attachments)

    def _on_file_wanted(self) -> None:
        path = open_file(self, translate("exchange", "Bring in a workbook"), EXCEL, SUFFIX)
        if path is not None:
            self.look_into(path)

    def _on_check_wanted(self, path: Path) -> None:
        self.look_into(path)

    def _on_tables_wanted(self) -> None:
        folder = open_folder(self, translate("exchange", "Load a study from tables"))
        if folder is not None:
            self.load_tables(folder)

    def _on_opening_wanted(self) -> None:
        self.screen_context.facts.assessment_opened.emit(self._to_open)

    def _on_check_accepted(self) -> None:
        if self.check.check is not None:
            self.bring_in(self.check.check)

    def _on_check_cancelled(self) -> None:
        self._go_back()

    def _on_job_finished(self) -> None:
        self.start.set_busy(False)

    def _on_facts_library_changed(self) -> None:
        self.entered()


def _with_instruments(check: ImportCheck, services: Services) -> Checked:
    assessments = [entry.dossier.assessment.record for entry in check.assessments]
    found = {
        assessment.id: services.instruments.get(
            assessment.instrument_id, assessment.instrument_version
        )
        for assessment in assessments
    }
    return Checked(check, found)
