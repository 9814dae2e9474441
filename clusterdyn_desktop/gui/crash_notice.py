"""The notice that an earlier run of the program did not end as it should."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.crash_report import Ui_CrashReport
from clusterdyn_desktop.gui.main_window import MainWindow
from clusterdyn_desktop.gui.notice import Notice
from clusterdyn_desktop.gui.support_file import save_for_support
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.run_port import RunReport
from clusterdyn_desktop.services.wording.error_sentences import sentence
from clusterdyn_desktop.services.wording.run_words import run_notice, worst

BETWEEN_BEATS_MS = 60_000


class ReportSheet(QDialog):
    """Shows reports as they are; Esc puts it away."""

    save_wanted = Signal()

    def __init__(self, reports: Sequence[RunReport], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_CrashReport()
        self.form.setupUi(self)
        self.form.report.setPlainText("\n\n".join(report.text.rstrip() for report in reports))
        self.form.save.clicked.connect(self._on_save_clicked)
        self.form.close.clicked.connect(self.accept)

    def _on_save_clicked(self) -> None:
        self.accept()
        self.save_wanted.emit()


class CrashNotice(Notice):
    """Says what happened and when, with the report to look at, to save, and to put away."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, is_patient=False)
        self._runs = self.screen_context.services.earlier_runs()
        self._reports: Sequence[RunReport] = ()
        self._saved: Path | None = None
        self._failed: UserError | None = None
        self.sheet: ReportSheet | None = None
        self.show_report = self.banner.add_button()
        self.save = self.banner.add_button()
        self.show_report.clicked.connect(self._on_show_report_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.banner.dismissed.connect(self._on_banner_dismissed)
        self._beats = QTimer(self)
        self._beats.timeout.connect(self._on_beats_timeout)
        self.retranslate()

    def begin(self) -> None:
        """Begin, now that there is a window."""
        self._beats.start(BETWEEN_BEATS_MS)
        self.look()

    def look(self) -> None:
        """Find out how earlier runs ended."""
        runs = self._runs
        self.screen_context.jobs.files.run(lambda _progress: runs.reports(), self._take_reports)

    def _take_reports(self, reports: Sequence[RunReport]) -> None:
        self._reports = reports
        if reports:
            self.banner.say(self._words())
        self.show_or_wait()

    # ---- words

    def retranslate(self) -> None:
        """Word everything anew."""
        self.show_report.setText(translate("runs", "Show"))
        self.save.setText(translate("runs", "Save for support…"))
        self.banner.set_close_word(translate("runs", "Dismiss"))
        if self.has_words:
            self.banner.say(self._words())

    def _words(self) -> str:
        language = self.screen_context.language
        if self._failed is not None:
            return sentence(language.texts, self._failed)
        if self._saved is not None:
            return translate(
                "runs",
                "The file for support is {path}. It holds none of your answers, names or notes.",
            ).format(path=self._saved)
        return run_notice(language.texts, language.formats, worst(self._reports))

    # ---- what is asked for

    def _on_show_report_clicked(self) -> None:
        self.sheet = ReportSheet(self._reports, self.main_window)
        self.sheet.save_wanted.connect(self._on_save_clicked)
        self.sheet.open()

    def _on_save_clicked(self) -> None:
        save_for_support(self.screen_context, self.main_window, self._take_saved, self._take_failed)

    def _take_saved(self, file: Path) -> None:
        self._saved, self._failed = file, None
        self.banner.say(self._words())

    def _take_failed(self, error: UserError) -> None:
        self._failed = error
        self.banner.say(self._words())

    def _on_banner_dismissed(self) -> None:
        runs, reports = self._runs, self._reports
        self.screen_context.jobs.files.run(lambda _progress: runs.put_away(reports))
        self.show_or_wait()

    def _on_beats_timeout(self) -> None:
        runs = self._runs
        self.screen_context.jobs.files.run(lambda _progress: runs.beat())
