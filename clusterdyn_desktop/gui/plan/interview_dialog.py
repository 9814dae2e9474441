"""The dialog for an interview: who, when and how; its questions; consent; and, apart, contact."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.domain.records import Interview, InterviewMode, SizeClass
from clusterdyn_desktop.gui._forms.plan_interview import Ui_InterviewDialog
from clusterdyn_desktop.gui.plan.contact_part import ContactPart
from clusterdyn_desktop.gui.plan.part_choice import Part
from clusterdyn_desktop.gui.plan.plan_base import speaks_for_company
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.consent_form import ConsentForm
from clusterdyn_desktop.gui.widgets.entry_dialog import EntryDialog
from clusterdyn_desktop.gui.widgets.initials import read_initials, write_initials
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.consenting import ConsentGiven
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile
from clusterdyn_desktop.services.planning import Plan
from clusterdyn_desktop.services.wording.record_words import mode_word, size_word

MODES: tuple[InterviewMode | None, ...] = (None, *InterviewMode)
SIZES: tuple[SizeClass | None, ...] = (None, *SizeClass)
Kept = Callable[[Interview, bool], None]
"""Told the interview that was kept, and whether another one is to be entered."""

WIDTH, HEIGHT = 880, 680


@dataclass(frozen=True, slots=True)
class _Entered:
    """Everything that was entered; `contact` has no interview id yet where that is new."""

    interview: Interview
    before: Interview
    consent: ConsentGiven | None
    contact: Contact | None


class InterviewDialog(EntryDialog):
    """Enters an interview of a plan; one without an id is new."""

    def __init__(
        self,
        screen: Screen,
        plan: Plan,
        interview: Interview,
        kept: Kept,
        parent: QWidget,
        *,
        part: Part = Part.FACTS,
    ) -> None:
        super().__init__(screen, parent)
        self._plan = plan
        self._interview = interview
        self._kept = kept
        self._wants_another = False
        self._proposed = ""
        self._asked_for = ""
        self._form = Ui_InterviewDialog()
        self._form.setupUi(self)
        self._contact = ContactPart(screen, self._form, self)
        self.consent = ConsentForm(screen, plan.instrument, stands_alone=False)
        self._form.consentRoom.addWidget(self.consent)
        for box, size in ((self._form.role, len(self._roles)), (self._form.mode, len(MODES))):
            box.addItems([""] * size)
        self._form.size.addItems([""] * len(SIZES))
        self.use(self._form.problem, self._form.keep, self._form.cancel)
        self._connect()
        self.retranslate()
        self._show(interview)
        self.go_to(part)

    def _connect(self) -> None:
        form = self._form
        form.role.currentIndexChanged.connect(self._on_role_changed)
        form.language.activated.connect(self._on_language_activated)
        form.another.clicked.connect(self._on_another_clicked)
        form.part.chosen.connect(self._on_part_chosen)
        self.consent.changed.connect(self._on_consent_changed)
        self.consent.erased.connect(self.reject)

    @property
    def _roles(self) -> list[str]:
        return [role.id for role in self._plan.instrument.roles]

    def showEvent(self, event: QShowEvent) -> None:
        """Take one size for all parts, so that nothing jumps."""
        QDialog.showEvent(self, event)
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize()))

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
        form.day.set_look(language.tag, colour, translate("plan", "Pick a day"))
        form.part.retranslate()
        self._contact.retranslate()
        self.consent.retranslate()
        self._retranslate_for_known()
        if self._asked_for:
            self._show_questions(self._asked_for, form.questions.chosen)

    def _retranslate_for_known(self) -> None:
        is_known = bool(self._interview.id)
        self._form.another.setVisible(not is_known)
        if is_known:
            title = translate("plan", "Interview {label}").format(label=self._interview.label)
            self.setWindowTitle(title)
            self._form.heading.setText(title)
            self._form.keep.setText(translate("plan", "Keep changes"))

    # ---- showing and entering

    def go_to(self, part: Part) -> None:
        """Show a part, ready for the keys."""
        form = self._form
        form.part.choose(part)
        form.parts.setCurrentIndex(list(Part).index(part))
        match part:
            case Part.FACTS:
                form.role.setFocus()
            case Part.QUESTIONS:
                form.questions.setFocus()
            case Part.CONSENT:
                self.consent.focus_first()
            case Part.CONTACT:
                form.contactName.setFocus()

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
        form.label.setText(interview.label)
        self.consent.begin(interview)
        self._contact.begin(interview.id, self._plan.assessment.period_end)
        self._follow_role()
        ids = [q.id for q in planned_questions(self._plan.instrument, interview)]
        self._show_questions(self._role, ids if interview.role else self._whole_set)

    @property
    def _role(self) -> str:
        return self._roles[self._form.role.currentIndex()]

    @property
    def _whole_set(self) -> list[str]:
        return [question.id for question in self._plan.instrument.questions_for(self._role)]

    def _show_questions(self, role: str, chosen: Sequence[str]) -> None:
        self._asked_for = role
        respondents = {each.id: each for each in self._plan.respondents}
        known = respondents.get(self._interview.id)
        answered = known.answered | known.unscored if known else frozenset[str]()
        self._form.questions.show_questions(
            self._plan.instrument, role, chosen, answered, self.screen_context.language
        )

    def _follow_role(self) -> None:
        """Propose a label that is free, and ask for a size only where there is a firm."""
        form, role = self._form, self._role
        form.size.setEnabled(speaks_for_company(self._plan.instrument, role))
        if form.label.text() == self._proposed and not self._interview.id:
            propose = self.screen_context.services.planning.propose_label
            self._proposed = propose(self._plan, role)
            form.label.setText(self._proposed)
        if self._asked_for not in {"", role}:
            self._show_questions(role, self._whole_set)

    def _entered(self) -> Interview:
        form, role = self._form, self._role
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
            question_set=self._chosen_set,
        )

    @property
    def _chosen_set(self) -> tuple[str, ...]:
        """The question set as it is kept; untouched where the same questions are ticked."""
        picker, known = self._form.questions, self._interview
        planned = tuple(q.id for q in planned_questions(self._plan.instrument, known))
        same = known.role == self._role and picker.chosen == planned
        return known.question_set if same else picker.kept

    # ---- keeping

    def keep(self) -> None:
        """Keep everything that was entered, unless something cannot be read or is missing."""
        part, problem = self._find_problem()
        self.say_problem(problem)
        if part is not None:
            self.go_to(part)
            return
        services = self.screen_context.services
        entered = _Entered(
            self._entered(),
            self._interview,
            self.consent.pending,
            self._contact.entered(self._interview.id),
        )
        self.keep_through(lambda: _keep(services, entered), self._tell_kept)

    def take_in_theirs(self, error: ChangedMeanwhile) -> None:
        """Know what somebody else changed meanwhile."""
        self._interview = error.seen_now(self._interview)

    def _find_problem(self) -> tuple[Part | None, str]:
        """Return the part in which something is to be mended, and what it is."""
        day = translate("plan", "Write the day like 2026-10-14, or leave it empty.")
        if not self._form.day.is_readable:
            return Part.FACTS, day
        if not self._form.questions.chosen:
            return Part.QUESTIONS, translate("plan", "Choose at least one question.")
        if self.consent.problem:
            return Part.CONSENT, self.consent.problem
        if not self._contact.is_readable:
            return Part.CONTACT, day
        return None, ""

    def _tell_kept(self, interview: Interview) -> None:
        self._kept(interview, self._wants_another)

    def _keep_and_go_on(self) -> None:
        self._wants_another = True
        self.keep()

    def _on_role_changed(self) -> None:
        self._follow_role()

    def _on_language_activated(self) -> None:
        self.consent.speak(self._form.language.value)

    def _on_another_clicked(self) -> None:
        self._keep_and_go_on()

    def _on_part_chosen(self, part: str) -> None:
        self.go_to(Part(part))

    def _on_consent_changed(self, interview: Interview) -> None:
        """Take in what was withdrawn at once: it is no change of this dialog any more."""
        self._interview = interview
        self._kept(interview, False)


def _keep(services: Services, entered: _Entered) -> Interview:
    interview = entered.interview
    if not interview.id:
        interview = services.planning.add_interview(interview)
    else:
        services.planning.change_interview(interview, entered.before)
    if entered.consent is not None:
        interview = services.consenting.record(interview.id, entered.consent)
    if entered.contact is not None:
        services.contacts.keep(replace(entered.contact, interview_id=interview.id))
    return interview


def _word(box: QComboBox, words: list[str]) -> None:
    for place, word in enumerate(words):
        box.setItemText(place, word)


def _place(values: Sequence[object], value: object) -> int:
    return values.index(value) if value in values else 0
