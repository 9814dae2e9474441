"""The dialog that proposes question sets: choose the time, look, and use the plan or leave it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from clusterdyn_desktop.gui._forms.plan_sets import Ui_SetsDialog
from clusterdyn_desktop.gui.plan.coverage_grid import CoverageGrid
from clusterdyn_desktop.gui.plan.coverage_words import coverage_sentence, thin_line, thin_ones
from clusterdyn_desktop.gui.plan.question_set_words import outcome_words
from clusterdyn_desktop.gui.plan.time_choice import OTHER, SHORTEST
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Minutes, ProposedPlan

MOST_LINES = 12
"""How many thin questions are explained one by one; the cells show all of them."""

WIDTH, HEIGHT = 1080, 700
REST_MS = 120
"""How long a number rests before the plan is worked out anew."""


class SetsDialog(EntryDialog):
    """Works a plan out anew whenever a time changes; nothing is kept before it is used."""

    def __init__(
        self, screen: Screen, assessment_id: str, used: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(screen, parent)
        self._assessment_id = assessment_id
        self._used = used
        self._proposed: ProposedPlan | None = None
        self._own: dict[str, int] = {}
        self._round = 0
        self._form = Ui_SetsDialog()
        self._form.setupUi(self)
        self.grid = CoverageGrid(screen, beside=False)
        self._form.questionsRoom.insertWidget(0, self.grid)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._work_out)
        self.use(self._form.outcome, self._form.keep, self._form.cancel)
        self._form.outcome.show()
        self._form.time.choose(SHORTEST)
        self._form.time.chosen.connect(self._on_time_chosen)
        self._form.minutes.valueChanged.connect(self._on_minutes_changed)
        self._form.core.toggled.connect(self._on_core_toggled)
        self._form.interviews.time_changed.connect(self._on_interviews_time_changed)
        self.retranslate()
        self._follow_time()
        self._work_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Take a size that shows both lists."""
        QDialog.showEvent(self, event)
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize()))

    def retranslate(self) -> None:
        """Set every text anew; what was chosen stays."""
        form = self._form
        form.retranslateUi(self)
        form.time.retranslate(form.timeLabel.text())
        form.minutes.setSuffix(" " + translate("plan", "min"))
        self._show()

    # ---- working out

    @property
    def proposed(self) -> ProposedPlan | None:
        """What is shown."""
        return self._proposed

    @property
    def _for_all(self) -> int | None:
        choice = self._form.time
        return self._form.minutes.value() if choice.value == OTHER else choice.minutes

    @property
    def _minutes(self) -> Minutes:
        """The time for all, or where somebody has a time of their own, by interview."""
        if not self._own or self._proposed is None:
            return self._for_all
        return self._by_interview(self._proposed)

    def _by_interview(self, proposed: ProposedPlan) -> Mapping[str, int]:
        """Return the minutes by interview; who has no limit is not named."""
        given = {each.interview.id: self._for_all or 0 for each in proposed.interviews}
        return {name: time for name, time in (given | self._own).items() if time}

    def _work_out(self) -> None:
        self._rest.stop()
        self._round += 1
        this, minutes, core = self._round, self._minutes, self._form.core.isChecked()
        propose, wanted = self.screen_context.services.planning.propose_sets, self._assessment_id
        self._form.keep.setEnabled(False)
        self._form.outcome.setText(translate("plan", "Working it out…"))
        self.screen_context.jobs.store.run(
            lambda _progress: propose(wanted, minutes, core_for_all=core),
            lambda proposed: self._take(this, proposed),
        )

    def _take(self, this: int, proposed: ProposedPlan) -> None:
        if this == self._round:
            self._proposed = proposed
            self._show()

    def _show(self) -> None:
        proposed, language = self._proposed, self.screen_context.language
        if proposed is None:
            return
        form = self._form
        form.interviews.show_proposed(proposed, self._by_interview(proposed), language)
        form.coverage.setText(coverage_sentence(proposed.after, language))
        self.grid.show_coverage(proposed.instrument, proposed.after)
        thin = thin_ones(proposed.after)
        lines = [thin_line(each) for each in thin[:MOST_LINES]]
        if more := len(thin) - len(lines):
            lines.append(translate("plan", "%n more question(s) stay thin.", "", more))
        form.thin.setText("\n".join(lines))
        form.thin.setVisible(bool(lines))
        form.outcome.setText(outcome_words(proposed, language))
        form.keep.setEnabled(bool(proposed.changed))

    # ---- choosing

    def _follow_time(self) -> None:
        self._form.minutes.setVisible(self._form.time.value == OTHER)

    def _on_time_chosen(self) -> None:
        self._own.clear()
        self._follow_time()
        self._work_out()
        if self._form.time.value == OTHER:
            self._form.minutes.setFocus()
            self._form.minutes.selectAll()

    def _on_minutes_changed(self) -> None:
        self._own.clear()
        self._rest.start()

    def _on_core_toggled(self) -> None:
        self._work_out()

    def _on_interviews_time_changed(self, interview_id: str, minutes: int) -> None:
        self._own[interview_id] = minutes
        self._rest.start()

    def keep(self) -> None:
        """Use the plan: all sets in one step."""
        proposed, planning = self._proposed, self.screen_context.services.planning
        if proposed is not None and self._form.keep.isEnabled():
            self.keep_through(lambda: planning.use_sets(proposed), lambda _: self._used())
