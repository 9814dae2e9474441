"""The results of one assessment: where the cluster stands, why, how sure, and who said so."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.page import AssessmentPage
from clusterdyn_desktop.gui.results.behind_panel import BehindPanel
from clusterdyn_desktop.gui.results.emptiness import Emptiness, emptiness
from clusterdyn_desktop.gui.results.loops_card import Drawn, LoopsCard
from clusterdyn_desktop.gui.results.position_panel import PositionPanel
from clusterdyn_desktop.gui.results.position_words import position_words
from clusterdyn_desktop.gui.results.reading import Reading
from clusterdyn_desktop.gui.results.targets import Target, target_of
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.empty_state import EmptyState
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.results import Results
from clusterdyn_desktop.services.wording.error_sentences import sentence

LEFT, RIGHT = 38, 62
BLANK, FULL = 0, 1
LEFT_LEAST, LEFT_MOST = 300, 520


class ResultsPage(AssessmentPage):
    """Keeps what it shows until fresher results are there; of another moment it shows nothing."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        theme = screen.look.theme
        self._results: Results | None = None
        self._asked = 0
        self._origin: QWidget | None = None
        self.position = PositionPanel(theme)
        self.loops = LoopsCard(theme, self._draw_map)
        self.behind = BehindPanel(theme)
        self._empty = EmptyState()
        self._to_plan = self._empty.add_button("primary")
        self._unseen = EmptyState()
        self._sheets = QStackedWidget()
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.position.setMinimumWidth(LEFT_LEAST)
        self.position.setMaximumWidth(LEFT_MOST)
        self._right.addWidget(self.loops)
        self._right.addWidget(self.behind)
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(20, 20, 28, 20)
        row.setSpacing(12)
        row.addWidget(self.position, LEFT)
        row.addWidget(self._right, RIGHT)
        self._sheets.addWidget(QWidget())
        self._sheets.addWidget(full)
        self._sheets.addWidget(self._empty)
        self._sheets.addWidget(self._unseen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheets)

    def _connect(self) -> None:
        self.position.stage_opened.connect(self._on_stage_opened)
        for source in (self.position, self.loops):
            source.link_followed.connect(self._on_link_followed)
        self.loops.variable_chosen.connect(self._on_variable_chosen)
        self.behind.closed.connect(self._on_behind_closed)
        self._to_plan.clicked.connect(self._on_to_plan_clicked)
        self.screen_context.facts.answers_changed.connect(self._on_facts_answers_changed)
        self.screen_context.past.changed.connect(self._on_past_changed)

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment from an empty page: its results must not be mistaken."""
        super().show_assessment(assessment_id)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self._results = None
        self._asked += 1
        self.loops.start_anew()
        self._close_behind()
        self._sheets.setCurrentIndex(BLANK)

    def entered(self) -> None:
        """Work the results out; they may have changed since."""
        if not self.assessment_id:
            return
        self._asked += 1
        asked, wanted = self._asked, self.assessment_id
        moment = self.screen_context.past.of(wanted)
        if self._results is not None and self._results.as_of != moment:
            self._show_nothing()
            asked = self._asked
        desk = self.screen_context.services.results
        self.screen_context.jobs.store.run(
            lambda _progress: desk.results(wanted, moment),
            lambda results: self._take(asked, results),
            (lambda error: self._refuse(asked, error)) if moment else None,
        )

    def _refuse(self, asked: int, error: UserError) -> None:
        """Say where the figures would stand why a moment cannot be shown."""
        if asked == self._asked:
            self._unseen.set_words(
                translate("results", "Nothing to see of this moment"),
                sentence(self.screen_context.language.texts, error),
            )
            self._sheets.setCurrentWidget(self._unseen)

    def _take(self, asked: int, results: Results) -> None:
        if asked == self._asked:
            self._results = results
            self._show(results)

    def _show(self, results: Results) -> None:
        why = emptiness(results)
        if why is not None:
            self._show_empty(why)
            return
        reading, theme = self._reading(results), self.screen_context.look.theme
        self.position.show_words(position_words(reading), theme)
        self.loops.show_reading(reading, theme)
        if self.behind.shown is not None:
            self.behind.show_target(reading, self.behind.shown, theme)
        chain = [*self.position.tab_chain, *self.loops.tab_chain]
        reached = [part for part in chain if part.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        for first, second in pairwise(reached):
            QWidget.setTabOrder(first, second)
        if self._sheets.currentIndex() != FULL:
            self._sheets.setCurrentIndex(FULL)
            QTimer.singleShot(0, self, self.position.go_to_top)

    def _reading(self, results: Results) -> Reading:
        language, theme = self.screen_context.language, self.screen_context.look.theme
        return Reading(results, language.texts, language.formats, theme.colours["pine"])

    def _show_empty(self, why: Emptiness) -> None:
        heading, sentence = {
            Emptiness.NO_INTERVIEWS: (
                translate("results", "No interviews yet"),
                translate(
                    "results",
                    "Results come from interviews. Plan the first one, hold it, and come back.",
                ),
            ),
            Emptiness.NO_CONSENT: (
                translate("results", "No interview may be used yet"),
                translate(
                    "results",
                    "An interview counts once its consent to be used in the report is recorded."
                    " That is done in the plan.",
                ),
            ),
            Emptiness.NO_ANSWERS: (
                translate("results", "No answers yet"),
                translate(
                    "results",
                    "Interviews are planned, and none has a scored answer. Start one in the plan.",
                ),
            ),
        }[why]
        self._empty.set_words(heading, sentence)
        self._sheets.setCurrentWidget(self._empty)

    def _draw_map(self, loops: Sequence[str], drawn: Drawn) -> Job | None:
        """Draw on the runner for files: a drawing needs no store, and must not hold it up."""
        results, asked = self._results, self._asked
        if results is None:
            return None
        services, tag = self.screen_context.services, self.screen_context.language.tag
        theme = self.screen_context.look.theme

        def draw(progress: Progress) -> bytes:
            progress(0, 1)
            material = services.reports.material(results, tag)
            svg = services.charts.loop_map(material, theme, loops)
            progress(1, 1)
            return svg

        return self.screen_context.jobs.files.run(
            draw, lambda svg: drawn(svg) if asked == self._asked else None
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is read first."""
        super().focusInEvent(event)
        if self._sheets.currentWidget() is self._empty:
            self._to_plan.setFocus()
        else:
            self.position.focus_first()

    def retranslate(self) -> None:
        """Word everything anew; what is open stays open."""
        self._to_plan.setText(translate("results", "Open the plan"))
        self.behind.retranslate()
        if self._results is not None:
            self._show(self._results)

    def restyle(self) -> None:
        """Draw everything in the new colours."""
        if self._results is not None:
            self._show(self._results)

    def open_target(self, target: Target) -> None:
        """Show the answers behind a variable, from a question on where one is named."""
        if self._results is None:
            return
        if self._right.currentWidget() is not self.behind:
            self._origin = self.focusWidget()
        reading = self._reading(self._results)
        self.behind.show_target(reading, target, self.screen_context.look.theme)
        self._right.setCurrentWidget(self.behind)
        self.behind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_behind(self) -> None:
        self.behind.forget()
        self._right.setCurrentWidget(self.loops)

    def _on_stage_opened(self, stage: int) -> None:
        self._close_behind()
        self.loops.choose(stage)

    def _on_link_followed(self, link: str) -> None:
        target = target_of(link, self._results.instrument) if self._results else None
        if target is not None:
            self.open_target(target)

    def _on_variable_chosen(self, variable: str) -> None:
        self.open_target(Target(variable))

    def _on_behind_closed(self) -> None:
        self._close_behind()
        (self._origin or self.loops).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_to_plan_clicked(self) -> None:
        self.screen_context.facts.assessment_opened.emit(self.assessment_id)

    def _on_past_changed(self) -> None:
        if self.isVisible():
            self.entered()

    def _on_facts_answers_changed(self, assessment_id: str) -> None:
        if assessment_id == self.assessment_id and self.isVisible():
            self.entered()
