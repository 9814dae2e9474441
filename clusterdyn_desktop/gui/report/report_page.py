"""The report: made, looked at page by page, then saved; and the assessment's workbook."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut

from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.gui._forms.report_page import Ui_ReportPage
from clusterdyn_desktop.gui.language_names import document_language, named_languages
from clusterdyn_desktop.gui.page import AssessmentPage
from clusterdyn_desktop.gui.report.previews import Preview, make_preview
from clusterdyn_desktop.gui.report.publisher import show_publisher
from clusterdyn_desktop.gui.report.report_words import exported_words, proposed_name
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.file_dialogs import open_document, save_file
from clusterdyn_desktop.gui.widgets.looked_at import LookedAt
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.exporting import Exported
from clusterdyn_desktop.services.planning import Plan
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.reports import Publisher

ZOOM_BUTTON = 36


class ReportPage(AssessmentPage):
    """`settings_wanted` tells that the person wants to change the publisher."""

    settings_wanted = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.form = Ui_ReportPage()
        self.form.setupUi(self)
        self._looked_at = LookedAt()
        self._preview: Preview | None = None
        self._plan: Plan | None = None
        self._asked = 0
        for button in (self.form.smaller, self.form.larger):
            button.setFixedWidth(ZOOM_BUTTON)
        self._connect()
        self._add_keys()
        self.retranslate()
        self._show_preview(None)

    def _connect(self) -> None:
        form, facts = self.form, self.screen_context.facts
        form.make.clicked.connect(self._on_make_clicked)
        form.save.clicked.connect(self._on_save_clicked)
        form.openReport.clicked.connect(self._on_open_report_clicked)
        form.exportWorkbook.clicked.connect(self._on_export_workbook_clicked)
        form.toSettings.clicked.connect(self.settings_wanted)
        form.smaller.clicked.connect(lambda: form.pages.zoom_step(-1))
        form.larger.clicked.connect(lambda: form.pages.zoom_step(+1))
        form.fit.clicked.connect(lambda: form.pages.set_zoom(1.0))
        form.pages.wanted.connect(self._on_pages_wanted)
        form.pages.moved.connect(self._on_pages_moved)
        facts.answers_changed.connect(self._on_facts_answers_changed)
        facts.preferences_changed.connect(self._on_facts_preferences_changed)
        self.screen_context.past.changed.connect(self._on_past_changed)

    def _add_keys(self) -> None:
        form = self.form
        for key, button in (
            (QKeySequence.StandardKey.ZoomOut, form.smaller),
            (QKeySequence.StandardKey.ZoomIn, form.larger),
            (QKeySequence("Ctrl+0"), form.fit),
            (QKeySequence.StandardKey.Save, form.save),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    # ---- what is shown

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment; a report of the one before would be mistaken for its own."""
        super().show_assessment(assessment_id)
        self._plan = None
        self._asked += 1
        self._show_preview(None)
        for saved in (self.form.reportSaved, self.form.workbookSaved):
            saved.forget()

    def entered(self) -> None:
        """Learn what the assessment is called, and who publishes."""
        self._show_publisher()
        if not self.assessment_id:
            return
        self._asked += 1
        asked, wanted = self._asked, self.assessment_id
        planning = self.screen_context.services.planning
        self.screen_context.jobs.store.run(
            lambda _progress: planning.plan(wanted), lambda plan: self._take_plan(asked, plan)
        )

    def _take_plan(self, asked: int, plan: Plan) -> None:
        if asked != self._asked:
            return
        is_first = self._plan is None
        self._plan = plan
        if is_first:
            self._propose_language(plan)
        self._show_state()

    def _propose_language(self, plan: Plan) -> None:
        available = self.screen_context.services.catalogue.languages()
        tag = document_language(
            plan.assessment.language, self.screen_context.language.tag, available
        )
        self.form.language.setCurrentIndex(self.form.language.findData(tag))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is done first."""
        super().focusInEvent(event)
        self.form.make.setFocus()

    def retranslate(self) -> None:
        """Word everything anew; choice, preview and place stay."""
        form = self.form
        form.retranslateUi(self)
        if self._moment is not None:
            form.stale.setText(
                translate(
                    "report",
                    "Something was changed since this was made. Where consent was withdrawn, make"
                    " the report anew.",
                )
            )
        form.nothing.set_words(
            translate("report", "Nothing to look at yet"),
            translate("report", "Make the report, and its pages show here before you save it."),
        )
        form.strip.set_cancel_word(translate("report", "Cancel"))
        form.pages.setAccessibleName(translate("report", "Pages of the report"))
        self._fill_languages()
        self._show_publisher()
        self._show_state()

    def _fill_languages(self) -> None:
        combo, services = self.form.language, self.screen_context.services
        if combo.count():
            return
        for tag, name in named_languages(services.catalogue.languages(), services.formats_for):
            combo.addItem(name, tag)

    def _show_publisher(self) -> None:
        show_publisher(self.form, self._publisher(), self.devicePixelRatioF())

    def _publisher(self) -> Publisher:
        chosen = self.screen_context.preferences
        return Publisher(chosen.organisation, Path(chosen.logo) if chosen.logo else None)

    def _show_preview(self, preview: Preview | None) -> None:
        self._preview = preview
        form = self.form
        form.stale.hide()
        form.sheets.setCurrentWidget(form.nothing if preview is None else form.pages)
        if preview is not None:
            form.pages.show_document(preview.pages, self.screen_context.look.theme)
        set_role(form.make, "primary" if preview is None else "plain")
        self._show_state()

    def _show_state(self) -> None:
        form, preview = self.form, self._preview
        for button in (form.smaller, form.fit, form.larger, form.openReport, form.save):
            button.setEnabled(preview is not None)
        for button in (form.make, form.exportWorkbook):
            button.setEnabled(self._plan is not None)
        if preview is None:
            form.make.setText(translate("report", "Make the report"))
            form.pageNumber.setText(translate("report", "Preview"))
            return
        form.make.setText(translate("report", "Make it anew"))
        form.pageNumber.setText(
            translate("report", "Page {page} of {pages}").format(
                page=form.pages.page + 1, pages=preview.pages
            )
        )

    def restyle(self) -> None:
        """Put the pages' edges into the new colours."""
        self.form.pages.show_theme(self.screen_context.look.theme)

    # ---- the report

    def make_report(self) -> None:
        """Make the report in the chosen language and show it."""
        wanted, language = (self.assessment_id, self._moment), self._language
        reports, publisher = self.screen_context.services.reports, self._publisher()

        def make(progress: Progress) -> Preview:
            return make_preview(reports, wanted, language, publisher, progress)

        self.form.make.setEnabled(False)
        job = self.screen_context.jobs.files.run(make, self._take_preview)
        job.finished.connect(self._show_state)
        self.form.strip.follow(job, translate("report", "Making the report…"))

    @property
    def _moment(self) -> PastMoment | None:
        return self.screen_context.past.of(self.assessment_id)

    @property
    def _language(self) -> str:
        return str(self.form.language.currentData())

    def _take_preview(self, preview: Preview) -> None:
        if (preview.assessment_id, preview.as_of) == (self.assessment_id, self._moment):
            self._show_preview(preview)
            self.form.reportSaved.forget()

    def _draw_page(self, preview: Preview, page: int, width: int) -> None:
        reports = self.screen_context.services.reports

        def draw(_progress: Progress) -> bytes:
            is_wanted = self._preview is preview
            return reports.page_image(preview.document, page, width) if is_wanted else b""

        self.screen_context.jobs.files.run(
            draw, lambda png: self._show_page(preview, page, png, width)
        )

    def _show_page(self, preview: Preview, page: int, png: bytes, width: int) -> None:
        if self._preview is preview:
            self.form.pages.show_page(page, png, width)

    def save_report(self, preview: Preview) -> None:
        """Ask where the report is to be kept, and keep it there."""
        name = self._file_name(translate("report", "report"))
        target = save_file(self, translate("report", "Save the report"), name, "PDF", ".pdf")
        if target is not None:
            self._keep(preview, target, self._take_saved)

    def open_report(self, preview: Preview) -> None:
        """Open a copy with the system's program for PDF; it goes when this program ends."""
        folder = self._looked_at.folder("report")
        name = self._file_name(translate("report", "report"))
        self._keep(preview, folder / f"{name}.pdf", open_document)

    def _keep(self, preview: Preview, path: Path, done: Callable[[Path], None]) -> None:
        keep = self.screen_context.services.reports.keep
        self.screen_context.jobs.files.run(lambda _progress: keep(preview.document, path), done)

    def _take_saved(self, path: Path) -> None:
        self.form.reportSaved.say(translate("report", "The report is saved."), path)

    def _file_name(self, kind: str) -> str:
        return proposed_name(self._plan, kind, self._moment) if self._plan else kind

    # ---- the workbook

    def export_workbook(self) -> None:
        """Ask where the workbook is to be kept, and write it there."""
        name = self._file_name(translate("report", "workbook"))
        title = translate("report", "Export the workbook")
        target = save_file(self, title, name, "Excel", ".xlsx")
        if target is None:
            return
        services, wanted = self.screen_context.services, self.assessment_id
        texts, moment = services.catalogue.texts(self._language), self._moment

        def export(progress: Progress) -> Exported:
            return services.exporting.export([wanted], target, texts, progress, as_of=moment)

        self.form.exportWorkbook.setEnabled(False)
        job = self.screen_context.jobs.files.run(export, self._take_exported)
        job.finished.connect(self._show_state)
        words = translate("report", "Writing the workbook and reading it back…")
        self.form.strip.follow(job, words)

    def _take_exported(self, exported: Exported) -> None:
        self.form.workbookSaved.say(exported_words(exported), exported.path)
        QTimer.singleShot(0, self, self._show_workbook_saved)

    def _show_workbook_saved(self) -> None:
        self.form.choices.ensureWidgetVisible(self.form.workbookSaved)

    # ---- what is heard

    def _on_make_clicked(self) -> None:
        self.make_report()

    def _on_save_clicked(self) -> None:
        if self._preview is not None:
            self.save_report(self._preview)

    def _on_open_report_clicked(self) -> None:
        if self._preview is not None:
            self.open_report(self._preview)

    def _on_export_workbook_clicked(self) -> None:
        self.export_workbook()

    def _on_pages_wanted(self, page: int, width: int) -> None:
        if self._preview is not None:
            self._draw_page(self._preview, page, width)

    def _on_pages_moved(self, _page: int) -> None:
        self._show_state()

    def _on_past_changed(self) -> None:
        """Show no report of another moment than the one chosen."""
        if self._preview is not None and self._preview.as_of != self._moment:
            self._show_preview(None)
            self.form.reportSaved.forget()
        self.retranslate()

    def _on_facts_answers_changed(self, assessment_id: str) -> None:
        self.form.stale.setVisible(
            self._preview is not None and assessment_id == self.assessment_id
        )

    def _on_facts_preferences_changed(self) -> None:
        self._show_publisher()
