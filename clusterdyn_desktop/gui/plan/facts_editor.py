"""The facts of an assessment, edited where they stand; each change is kept at once."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment
from clusterdyn_desktop.gui._forms.plan_page import Ui_PlanPage
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.initials import read_initials, write_initials
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile
from clusterdyn_desktop.services.planning import Plan
from clusterdyn_desktop.services.wording.error_sentences import sentence


class FactsEditor(QObject):
    """Shows a plan's facts in the form, and keeps what a person changes."""

    def __init__(self, screen: Screen, form: Ui_PlanPage, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._form = form
        self._plan: Plan | None = None
        self._held: Assessment | None = None
        self._overtaken: Assessment | None = None
        form.problem.hide()
        form.label.editingFinished.connect(self.commit)
        form.team.editingFinished.connect(self.commit)
        for field in (form.label, form.team):
            field.returnPressed.connect(self._decide)
        form.round.editingFinished.connect(self.commit)
        form.round.setKeyboardTracking(False)
        form.language.activated.connect(self.commit)
        for field in (form.start, form.end):
            field.editingFinished.connect(self.commit)
            field.day_changed.connect(self.commit)

    def retranslate(self) -> None:
        """Set every text anew; what is half typed stays."""
        form, tag = self._form, self._screen.language.tag
        colour = self._screen.look.theme.colours["ink_second"]
        first = self._plan.cluster.languages if self._plan else ()
        form.language.speak(tag, first)
        for field in (form.start, form.end):
            field.set_look(tag, colour, translate("plan", "Pick a day"))
        if self._plan is not None:
            instrument = self._plan.instrument
            form.instrument.setText(f"{instrument.text(tag).name} {instrument.version}")

    def show_plan(self, plan: Plan) -> None:
        """Show the facts; what is being typed is not overwritten by what the store had before."""
        self._plan = plan
        self.retranslate()
        if self._overtaken is not None and self._overtaken.id == plan.assessment.id:
            return
        self._overtaken = None
        if plan.assessment != self._held:
            self._held = plan.assessment
            self._fill(plan.assessment)

    def _fill(self, assessment: Assessment) -> None:
        form = self._form
        form.label.setText(assessment.label)
        form.round.setValue(assessment.round)
        form.start.set_day(assessment.period_start)
        form.end.set_day(assessment.period_end)
        form.language.choose(assessment.language)
        form.team.setText(write_initials(assessment.team))
        form.problem.hide()

    def forget_refused(self) -> None:
        """Show what the store has when the page is shown again, also where it was refused."""
        self._overtaken = None

    def _decide(self) -> None:
        """Take Enter for the wish to put what was typed in the place of the other's."""
        self._overtaken = None

    def commit(self) -> None:
        """Keep what differs from the store."""
        if self._held is None:
            return
        before, entered = self._held, self._entered(self._held)
        if entered == self._overtaken:
            return  # what was refused: who leaves the field has not decided to write it over
        self._say(self._unreadable())
        if entered != before:
            self._held = entered
            change = self._screen.services.planning.change_assessment
            self._screen.jobs.store.run(
                lambda _progress: change(entered, before),
                lambda _: self._tell_kept(),
                lambda error: self._refuse(error, before, entered),
            )

    def _entered(self, held: Assessment) -> Assessment:
        form = self._form
        return replace(
            held,
            label=form.label.text().strip(),
            round=form.round.value(),
            period_start=form.start.day,
            period_end=form.end.day,
            language=form.language.value,
            team=read_initials(form.team.text()),
        )

    def _unreadable(self) -> str:
        if self._form.start.is_readable and self._form.end.is_readable:
            return ""
        return translate("plan", "Write the days like 2026-10-14, or leave them empty.")

    def _tell_kept(self) -> None:
        self._overtaken = None
        self._screen.facts.saved.emit(datetime.now(UTC))
        self._screen.facts.library_changed.emit()

    def _refuse(self, error: UserError, before: Assessment, entered: Assessment) -> None:
        if isinstance(error, ChangedMeanwhile):
            self._held, self._overtaken = error.seen_now(before), entered
            words = translate(
                "plan",
                "{who} changed the same at {at}. What you typed is still here: press Enter in it to"
                " put it in the place of theirs, or leave the page to let theirs stay.",
            )
            self._say(words.format(**error.parameters))
            return
        if self._held is not None and self._plan is not None:
            self._held = self._plan.assessment
        self._say(sentence(self._screen.language.texts, error))

    def _say(self, words: str) -> None:
        self._form.problem.setText(words)
        self._form.problem.setVisible(bool(words))
