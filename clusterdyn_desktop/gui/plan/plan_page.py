"""The plan page: an assessment's facts, its interviews, and the way into each of them."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui._forms.plan_page import Ui_PlanPage
from clusterdyn_desktop.gui.page import AssessmentPage
from clusterdyn_desktop.gui.plan.facts_editor import FactsEditor
from clusterdyn_desktop.gui.plan.plan_base import per_role
from clusterdyn_desktop.gui.plan.plan_words import base_words, empty_words, start_words, thin_words
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.badge import Badge
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.window_keys import ADD_KEY, EDIT_KEY, OPEN_KEY, REMOVE_KEY
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan


class PlanPage(AssessmentPage):
    """Plans one assessment."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._form = Ui_PlanPage()
        self._form.setupUi(self)
        self._form.interviews.set_up(screen)
        self._facts = FactsEditor(screen, self._form, self)
        self._badges = FlowLayout(self._form.roles, spacing=8)
        self._first = self._form.nothing.add_button("primary")
        self._plan: Plan | None = None
        self._wanted = ""
        self._connect()
        self._add_keys()
        self.retranslate()
        self._form.faces.hide()
        self.setFocusProxy(self._form.interviews)

    def _connect(self) -> None:
        form = self._form
        form.interviews.row_chosen.connect(self._on_interviews_row_chosen)
        form.interviews.started.connect(self._on_start_wanted)
        form.begin.clicked.connect(self._on_start_wanted)
        form.add.clicked.connect(self._on_add_wanted)
        form.edit.clicked.connect(self._on_edit_wanted)
        form.remove.clicked.connect(self._on_remove_wanted)
        self._first.clicked.connect(self._on_add_wanted)

    def _add_keys(self) -> None:
        QShortcut(QKeySequence(ADD_KEY), self, self._on_add_wanted)
        QShortcut(QKeySequence(EDIT_KEY), self, self._on_edit_wanted)
        removal = QShortcut(QKeySequence(REMOVE_KEY), self._form.interviews)
        removal.setContext(Qt.ShortcutContext.WidgetShortcut)
        removal.activated.connect(self._on_remove_wanted)

    def key_hints(self) -> list[tuple[str, str]]:
        """Return the keys that work here, for the foot of the window."""
        return [
            (OPEN_KEY, translate("plan", "Start interview")),
            (ADD_KEY, translate("plan", "Add interview")),
            (EDIT_KEY, translate("plan", "Edit")),
            (REMOVE_KEY, translate("plan", "Remove")),
        ]

    # ---- showing

    def retranslate(self) -> None:
        """Set every text anew; choice and half-typed facts stay."""
        form = self._form
        form.retranslateUi(self)
        form.removal.set_words(translate("plan", "Put it back"), translate("plan", "Close"))
        self._first.setText(translate("plan", "Add interview"))
        self._facts.retranslate()
        if self._plan is not None:
            self._show_interviews(self._plan)

    def restyle(self) -> None:
        """Paint in another theme."""
        self._form.interviews.restyle(self.screen_context)
        self._facts.retranslate()

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment; `entered` reads it."""
        super().show_assessment(assessment_id)
        self._plan = None
        self._form.removal.dismiss()
        self._form.faces.hide()

    def entered(self) -> None:
        """Read the plan again."""
        wanted, read = self.assessment_id, self.screen_context.services.planning.plan
        self.screen_context.jobs.store.run(lambda _progress: read(wanted), self._show)

    def left(self) -> None:
        """Keep what is half typed."""
        self._facts.commit()

    def _show(self, plan: Plan) -> None:
        if plan.assessment.id != self.assessment_id:
            return
        self._plan = plan
        self._facts.show_plan(plan)
        self._show_interviews(plan)

    def _show_interviews(self, plan: Plan) -> None:
        form, language = self._form, self.screen_context.language
        form.interviews.show_plan(plan, self.screen_context, self._wanted)
        self._wanted = ""
        for label, words in (
            (form.base, base_words(plan, language)),
            (form.thin, thin_words(plan, language)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._show_roles(plan)
        form.nothing.set_words(
            translate("plan", "No interview planned yet"), empty_words(plan.instrument)
        )
        form.faces.setCurrentWidget(form.interviews if plan.interviews else form.nothing)
        form.faces.show()
        self._show_what_can_be_done()

    def _show_roles(self, plan: Plan) -> None:
        for badge in self._form.roles.findChildren(Badge):
            self._badges.removeWidget(badge)
            badge.deleteLater()
        words = plan.instrument.text(self.screen_context.language.tag).roles
        for role, count in per_role(plan).items():
            badge = Badge(f"{words[role].short}  {count}", "starting" if count else "")
            self._badges.addWidget(badge)
        self._form.roles.setVisible(bool(plan.interviews))

    def _show_what_can_be_done(self) -> None:
        chosen = self._form.interviews.interview
        self._form.begin.setText(start_words(chosen))
        for button in (self._form.begin, self._form.edit, self._form.remove):
            button.setEnabled(chosen is not None)

    # ---- what can be done

    def _start(self) -> None:
        if chosen := self._form.interviews.interview:
            self.screen_context.facts.interview_opened.emit(chosen.interview.id)

    def _add(self) -> None:
        if self._plan is not None:
            self._enter(self._plan, _blank(self._plan))

    def _edit(self) -> None:
        chosen = self._form.interviews.interview
        if self._plan is not None and chosen is not None:
            self._enter(self._plan, chosen.interview)

    def _enter(self, plan: Plan, interview: Interview) -> None:
        from clusterdyn_desktop.gui.plan.interview_dialog import InterviewDialog

        InterviewDialog(self.screen_context, plan, interview, self._take, self).open()

    def _take(self, interview: Interview, wants_another: bool) -> None:
        self._wanted = interview.id
        self._tell_changed()
        if wants_another:
            read = self.screen_context.services.planning.plan
            self.screen_context.jobs.store.run(
                lambda _progress: read(interview.assessment_id),
                lambda plan: self._enter(plan, _blank(plan, interview)),
            )

    def _remove(self) -> None:
        if chosen := self._form.interviews.interview:
            remove = self.screen_context.services.planning.remove_interview
            self.screen_context.jobs.store.run(
                lambda _progress: remove(chosen.interview.id),
                lambda _: self._tell_removed(chosen.interview),
            )

    def _tell_removed(self, interview: Interview) -> None:
        self._tell_changed()
        words = translate("plan", "{label} and its answers are no longer part of the assessment.")
        self._form.removal.say_undoable(
            words.format(label=interview.label), lambda: self._put_back(interview)
        )

    def _put_back(self, interview: Interview) -> None:
        self._wanted = interview.id
        change = self.screen_context.services.planning.change_interview
        self.screen_context.jobs.store.run(
            lambda _progress: change(interview), lambda _: self._tell_changed()
        )

    def _tell_changed(self) -> None:
        self.screen_context.facts.saved.emit(datetime.now(UTC))
        self.screen_context.facts.answers_changed.emit(self.assessment_id)
        self.entered()

    def _on_interviews_row_chosen(self) -> None:
        self._show_what_can_be_done()

    def _on_start_wanted(self) -> None:
        self._start()

    def _on_add_wanted(self) -> None:
        self._add()

    def _on_edit_wanted(self) -> None:
        self._edit()

    def _on_remove_wanted(self) -> None:
        self._remove()


def _blank(plan: Plan, like: Interview | None = None) -> Interview:
    """Return an interview to begin with: the assessment's language and team, or another's."""
    languages = (plan.assessment.language, *plan.cluster.languages)
    return Interview(
        id="",
        assessment_id=plan.assessment.id,
        role=like.role if like else "",
        mode=like.mode if like else None,
        language=like.language if like else next(filter(None, languages), ""),
        interviewers=like.interviewers if like else plan.assessment.team,
    )
