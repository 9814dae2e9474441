"""The page on which a team looks at all answers side by side, and agrees on values.

Keeps its place, what is looked for, and every half-typed reason, whatever is read anew.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut

from clusterdyn_desktop.domain.records import AgreedValue
from clusterdyn_desktop.domain.side_by_side import Matrix
from clusterdyn_desktop.gui._forms.agree_page import Ui_AgreePage
from clusterdyn_desktop.gui.agree.detail_panel import DetailPanel
from clusterdyn_desktop.gui.agree.matrix_view import MatrixView, Spot
from clusterdyn_desktop.gui.agree.matrix_words import summary, too_few
from clusterdyn_desktop.gui.agree.narrow_bar import NarrowBar
from clusterdyn_desktop.gui.agree.narrowing import Narrowing, lines
from clusterdyn_desktop.gui.agree.page_keys import REDO_KEYS, key_hints
from clusterdyn_desktop.gui.agree.proposal import Proposal
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.agree.work import Work, Works
from clusterdyn_desktop.gui.page import AssessmentPage
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.undoing import Undoing
from clusterdyn_desktop.gui.window_keys import SEARCH_KEY, UNDO_KEY
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.history import StepDone

WIDE = 1400
"""From this width on (pixels) the question stands beside the matrix, else below it."""

PANEL_WIDTH, PANEL_HEIGHT = 440, 246
PANEL_SHARE = 0.45
"""The most of the height that the question takes below the matrix."""

LEAST_MATRIX = 190
AFTER_SHOWING_MS = 250
"""What there is to undo is read once the answers can be seen."""


class AgreePage(AssessmentPage):
    """All respondents of one assessment side by side."""

    plan_asked_for = Signal()
    described = Signal(str)
    """Empty: the page has no line of its own, but the keys in the foot are to be worded anew."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        theme = screen.look.theme
        self._matrix: Matrix | None = None
        self._undo_words = ""
        self.form = Ui_AgreePage()
        self.form.setupUi(self)
        self.view = MatrixView(theme)
        self.panel = DetailPanel(theme)
        self.works = Works(screen, self)
        self.bar = NarrowBar(self.form, self)
        self.undoing = Undoing(screen, self)
        self._naming = QTimer(self)
        self._naming.setSingleShot(True)
        self._naming.setInterval(AFTER_SHOWING_MS)
        self.form.cardColumn.addWidget(self.view)
        self.form.card.setMinimumHeight(LEAST_MATRIX)
        self.form.parts.addWidget(self.panel)
        self.form.parts.setStretchFactor(0, 1)
        self._all = self.form.unfound.add_button("primary")
        self._to_plan = self.form.nothing.add_button("primary")
        self._connect()
        self._add_keys()
        self.bar.show_theme(theme)
        self.retranslate()
        self._show_nothing_yet()

    def _connect(self) -> None:
        self.view.moved.connect(self._on_view_moved)
        self.view.opened.connect(self._on_view_opened)
        self.view.agreeing_asked_for.connect(self._on_agreeing_asked_for)
        agreeing = self.panel.agreeing
        agreeing.proposed.connect(self._on_agreeing_proposed)
        agreeing.kept.connect(self._on_agreeing_kept)
        agreeing.taken_back.connect(self._on_agreeing_taken_back)
        agreeing.left.connect(self._on_left_for_matrix)
        self.bar.narrowed.connect(self._on_bar_narrowed)
        self.bar.left.connect(self._on_left_for_matrix)
        self.works.decided.connect(self._on_works_decided)
        self.undoing.stepped.connect(self._on_undoing_stepped)
        self.undoing.named.connect(self._on_undoing_named)
        self._naming.timeout.connect(self._on_naming_timeout)
        self._all.clicked.connect(self._on_all_wanted)
        self._to_plan.clicked.connect(self.plan_asked_for)
        self.form.signsToggle.toggled.connect(self._on_signs_toggled)
        facts = self.screen_context.facts
        self.panel.answer_asked_for.connect(facts.answer_asked_for)
        facts.answers_changed.connect(self._on_facts_answers_changed)

    def _add_keys(self) -> None:
        QShortcut(QKeySequence(SEARCH_KEY), self, self.form.search.focus_all)
        QShortcut(QKeySequence(UNDO_KEY), self, self._on_undo_wanted)
        for key in REDO_KEYS:
            QShortcut(QKeySequence(key), self, self._on_redo_wanted)

    def key_hints(self) -> list[tuple[str, str]]:
        """Return the keys that work here, for the foot of the window."""
        return key_hints(self._undo_words)

    # ---- what the window asks

    @property
    def work(self) -> Work:
        """What is being done in the assessment shown."""
        return self.works.of(self.assessment_id)

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment; `entered` reads it."""
        self._keep_spot()
        super().show_assessment(assessment_id)
        self._matrix = None
        self.bar.show_choice(self.work.narrowing)
        self._show_nothing_yet()

    def entered(self) -> None:
        """Read the answers; they may have changed since."""
        wanted, read = self.assessment_id, self.screen_context.services.agreeing.matrix
        if wanted:
            self.screen_context.jobs.store.run(lambda _progress: read(wanted), self._take)

    def left(self) -> None:
        """Remember the place; half-typed reasons are kept anyway."""
        self._naming.stop()
        self._keep_spot()

    def retranslate(self) -> None:
        """Set every text anew; place, words looked for and half-typed reasons stay."""
        self.form.retranslateUi(self)
        self._all.setText(translate("agree", "Show all questions"))
        self._to_plan.setText(translate("agree", "Open the plan"))
        self._keep_spot()
        self._show()

    def restyle(self) -> None:
        """Paint in another theme."""
        theme = self.screen_context.look.theme
        self.bar.show_theme(theme)
        self.view.show_theme(theme)
        self.panel.show_theme(theme)
        self._keep_spot()
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the matrix, or to what there is to do first."""
        super().focusInEvent(event)
        is_empty = self.form.faces.currentWidget() is self.form.nothing
        (self._to_plan if is_empty else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- showing

    def _take(self, matrix: Matrix) -> None:
        if matrix.assessment_id == self.assessment_id:
            self._keep_spot()
            self._matrix = matrix
            self._show()
            self._naming.start()

    def _keep_spot(self) -> None:
        if self._matrix is not None and self.view.row is not None:
            self.work.spot = self.view.spot

    def _reading(self) -> Reading | None:
        language = self.screen_context.language
        if self._matrix is None:
            return None
        return Reading(self._matrix, language.texts, language.formats)

    def _show(self) -> None:
        reading = self._reading()
        if reading is None:
            return
        count = len(reading.matrix.columns)
        if count < 2:
            self._show_tools(wanted=False)
            self.form.nothing.set_words(*too_few(count))
            self.form.faces.setCurrentWidget(self.form.nothing)
            return
        self._show_tools(wanted=True)
        self.form.summary.setText(summary(reading))
        self.bar.show_reading(reading)
        self._show_signs()
        self._show_lines(reading)

    def _show_lines(self, reading: Reading) -> None:
        found = lines(reading, self.work.narrowing)
        self.form.unfound.set_words(
            translate("agree", "No question fits"),
            translate("agree", "Nothing that is looked for here is in this choice."),
        )
        self.form.faces.setCurrentWidget(self.form.parts if found else self.form.unfound)
        self._share_out()
        self.view.show_lines(reading, found, self.work.proposals, self.work.spot)

    def _show_nothing_yet(self) -> None:
        self._show_tools(wanted=False)
        self.form.faces.setCurrentWidget(self.form.waiting)

    def _show_tools(self, *, wanted: bool) -> None:
        self.bar.set_visible(is_visible=wanted)
        self.form.summary.setVisible(wanted)
        self.form.signsToggle.setVisible(wanted)
        self.form.signs.setVisible(wanted and self.form.signsToggle.isChecked())

    def _show_signs(self) -> None:
        reading, wanted = self._reading(), self.form.signsToggle.isChecked()
        if wanted and reading is not None:
            self.form.signs.show_reading(reading, self.screen_context.look.theme)
        self.form.signs.setVisible(wanted)

    def _show_row(self) -> None:
        reading, row, column = self.view.model.reading, self.view.row, self.view.column
        if reading is not None and row is not None and column is not None:
            proposal = self.work.proposals.get(row.question.id)
            self.panel.show_row(reading, row, column.interview.id, proposal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the question beside the matrix where there is room, else below it."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        is_wide = self.width() >= WIDE
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        parts = self.form.parts
        if parts.orientation() != wanted or not any(parts.sizes()):
            parts.setOrientation(wanted)
            self.panel.set_tall(is_tall=is_wide)
            room = self.form.faces.width() if is_wide else self.form.faces.height()
            panel = PANEL_WIDTH if is_wide else min(PANEL_HEIGHT, int(room * PANEL_SHARE))
            parts.setSizes([room - panel, panel])

    # ---- what a person does

    def _on_view_moved(self) -> None:
        self._show_row()

    def _on_view_opened(self) -> None:
        row, column = self.view.row, self.view.column
        if row is not None and column is not None:
            self.screen_context.facts.answer_asked_for.emit(column.interview.id, row.question.id)

    def _on_agreeing_asked_for(self) -> None:
        self.panel.agreeing.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_left_for_matrix(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_agreeing_proposed(self, question_id: str, proposal: Proposal | None) -> None:
        self.works.propose(self.assessment_id, question_id, proposal)
        self.view.repaint_line()

    def _on_agreeing_kept(self, question_id: str, proposal: Proposal) -> None:
        self.works.keep(self.assessment_id, question_id, proposal, self._agreed(question_id))

    def _on_agreeing_taken_back(self, question_id: str) -> None:
        self.works.take_back(self.assessment_id, question_id, self._agreed(question_id))

    def _agreed(self, question_id: str) -> AgreedValue | None:
        """Return the agreed value that is shown, if there is one."""
        row = self.view.row
        return row.agreed if row is not None and row.question.id == question_id else None

    def _on_works_decided(self, assessment_id: str) -> None:
        """Go back to the matrix, unless somebody goes on writing."""
        row, agreeing = self.view.row, self.panel.agreeing
        is_writing = row is not None and row.question.id in self.work.proposals
        if assessment_id == self.assessment_id and agreeing.has_focus and not is_writing:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_bar_narrowed(self, narrowing: Narrowing) -> None:
        self._keep_spot()
        self.work.narrowing = narrowing
        reading = self._reading()
        if reading is not None:
            self._show_lines(reading)
            self.view.bring_into_sight()

    def _on_all_wanted(self) -> None:
        self.bar.show_choice(Narrowing())
        self._on_bar_narrowed(Narrowing())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_signs_toggled(self, _is_on: bool) -> None:
        self._show_signs()

    def _on_undo_wanted(self) -> None:
        if self.assessment_id:
            self.undoing.undo(self.assessment_id)

    def _on_redo_wanted(self) -> None:
        if self.assessment_id:
            self.undoing.redo(self.assessment_id)

    def _on_undoing_stepped(self, done: StepDone) -> None:
        """Show what was put back, where it stands in the matrix."""
        spot = self.view.spot
        question = done.question_id or spot.question_id
        interview = done.interview_id or spot.interview_id
        self.work.spot = Spot(question, interview, spot.across, spot.down)
        reading = self._reading()
        if reading is not None:
            self._show_lines(reading)
            self.view.bring_into_sight()

    def _on_undoing_named(self, undo: str, _redo: str) -> None:
        if undo != self._undo_words:
            self._undo_words = undo
            self.described.emit("")

    def _on_naming_timeout(self) -> None:
        self.undoing.refresh(self.assessment_id)

    def _on_facts_answers_changed(self, assessment_id: str) -> None:
        if assessment_id == self.assessment_id and self.isVisible():
            self.entered()
