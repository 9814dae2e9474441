"""The dialog for an interview: who, when and how, and consent purpose by purpose."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from clusterdyn_desktop.domain.records import Interview, InterviewMode, SizeClass
from clusterdyn_desktop.gui._forms.plan_interview import Ui_InterviewDialog
from clusterdyn_desktop.gui.plan.plan_base import speaks_for_company
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.widgets.initials import read_initials, write_initials
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan, Planning
from clusterdyn_desktop.services.wording.record_words import mode_word, size_word

MODES: tuple[InterviewMode | None, ...] = (None, *InterviewMode)
SIZES: tuple[SizeClass | None, ...] = (None, *SizeClass)
Kept = Callable[[Interview, bool], None]
"""Told the interview that was kept, and whether another one is to be entered."""


class InterviewDialog(EntryDialog):
    """Enters an interview of a plan; one without an id is new."""

    def __init__(
        self, screen: Screen, plan: Plan, interview: Interview, kept: Kept, parent: QWidget
    ) -> None:
        super().__init__(screen, parent)
        self._plan = plan
        self._interview = interview
        self._kept = kept
        self._wants_another = False
        self._proposed = ""
        self._form = Ui_InterviewDialog()
        self._form.setupUi(self)
        for box, size in ((self._form.role, len(self._roles)), (self._form.mode, len(MODES))):
            box.addItems([""] * size)
        self._form.size.addItems([""] * len(SIZES))
        self.use(self._form.problem, self._form.keep, self._form.cancel)
        self._form.role.currentIndexChanged.connect(self._on_role_changed)
        self._form.another.clicked.connect(self._on_another_clicked)
        self.retranslate()
        self._show(interview)

    @property
    def _roles(self) -> list[str]:
        return [role.id for role in self._plan.instrument.roles]

    # ---- words

    def retranslate(self) -> None:
        """Set every text anew; what was entered stays."""
        form, language = self._form, self.screen_context.language
        form.retranslateUi(self)
        words = self._plan.instrument.text(language.tag).roles
        _word(form.role, [words[role].name for role in self._roles])
        _word(form.mode, [mode_word(language.texts, m) if m else "–" for m in MODES])
        _word(form.size, [size_word(language.texts, s) if s else "–" for s in SIZES])
        form.minutes.setSpecialValueText("–")
        form.language.speak(language.tag, self._plan.cluster.languages)
        colour = self.screen_context.look.theme.colours["ink_second"]
        for field in (form.day, form.withdrawn):
            field.set_look(language.tag, colour, translate("plan", "Pick a day"))
        form.consentReport.retranslate(form.consentReportLabel.text())
        form.consentBenchmark.retranslate(form.consentBenchmarkLabel.text())
        form.consentQuote.retranslate(form.consentQuoteLabel.text())
        self._retranslate_for_known()

    def _retranslate_for_known(self) -> None:
        is_known = bool(self._interview.id)
        self._form.another.setVisible(not is_known)
        self._form.withdrawal.setVisible(is_known)
        if is_known:
            title = translate("plan", "Edit interview")
            self.setWindowTitle(title)
            self._form.heading.setText(title)
            self._form.keep.setText(translate("plan", "Keep changes"))

    # ---- showing and entering

    def _show(self, interview: Interview) -> None:
        form = self._form
        form.role.setCurrentIndex(_place(self._roles, interview.role))
        form.organisation.setText(interview.organisation_kind)
        form.size.setCurrentIndex(_place(SIZES, interview.size_class))
        form.day.set_day(interview.held_on)
        form.mode.setCurrentIndex(_place(MODES, interview.mode))
        form.language.choose(interview.language)
        form.interviewers.setText(write_initials(interview.interviewers))
        form.minutes.setValue(interview.duration_minutes or 0)
        form.consentReport.choose(interview.consent_report)
        form.consentBenchmark.choose(interview.consent_benchmark)
        form.consentQuote.choose(interview.consent_quote)
        form.withdrawn.set_day(interview.consent_withdrawn_on)
        form.label.setText(interview.label)
        self._follow_role()
        form.role.setFocus()

    def _follow_role(self) -> None:
        """Propose a label that is free, and ask for a size only where there is a firm."""
        form, role = self._form, self._roles[self._form.role.currentIndex()]
        form.size.setEnabled(speaks_for_company(self._plan.instrument, role))
        if form.label.text() == self._proposed and not self._interview.id:
            propose = self.screen_context.services.planning.propose_label
            self._proposed = propose(self._plan, role)
            form.label.setText(self._proposed)

    def _entered(self) -> Interview:
        form = self._form
        role = self._roles[form.role.currentIndex()]
        is_firm = speaks_for_company(self._plan.instrument, role)
        return replace(
            self._interview,
            role=role,
            label=form.label.text().strip(),
            organisation_kind=form.organisation.text().strip(),
            size_class=SIZES[form.size.currentIndex()] if is_firm else None,
            held_on=form.day.day,
            mode=MODES[form.mode.currentIndex()],
            language=form.language.value,
            interviewers=read_initials(form.interviewers.text()),
            duration_minutes=form.minutes.value() or None,
            consent_report=form.consentReport.given,
            consent_benchmark=form.consentBenchmark.given,
            consent_quote=form.consentQuote.given,
            consent_withdrawn_on=form.withdrawn.day,
        )

    def keep(self) -> None:
        """Keep the interview, if its days can be read."""
        if not (self._form.day.is_readable and self._form.withdrawn.is_readable):
            self.say_problem(translate("plan", "Write the day like 2026-10-14, or leave it empty."))
            return
        planning, entered = self.screen_context.services.planning, self._entered()
        self.keep_through(lambda: _keep(planning, entered), self._tell_kept)

    def _tell_kept(self, interview: Interview) -> None:
        self._kept(interview, self._wants_another)

    def _keep_and_go_on(self) -> None:
        self._wants_another = True
        self.keep()

    def _on_role_changed(self) -> None:
        self._follow_role()

    def _on_another_clicked(self) -> None:
        self._keep_and_go_on()


def _keep(planning: Planning, interview: Interview) -> Interview:
    if not interview.id:
        return planning.add_interview(interview)
    planning.change_interview(interview)
    return interview


def _word(box: QComboBox, words: list[str]) -> None:
    for place, word in enumerate(words):
        box.setItemText(place, word)


def _place(values: Sequence[object], value: object) -> int:
    return values.index(value) if value in values else 0
