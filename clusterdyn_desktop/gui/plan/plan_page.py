"""The plan page: an assessment's facts, its interviews and questions, and the way into each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.plan_page import Ui_PlanPage
from clusterdyn_desktop.gui.page import AssessmentPage
from clusterdyn_desktop.gui.plan.face_choice import Face
from clusterdyn_desktop.gui.plan.facts_editor import FactsEditor
from clusterdyn_desktop.gui.plan.overdue_contacts import OverdueContacts
from clusterdyn_desktop.gui.plan.part_choice import Part
from clusterdyn_desktop.gui.plan.plan_actions import PlanActions
from clusterdyn_desktop.gui.plan.plan_base import per_role
from clusterdyn_desktop.gui.plan.plan_words import base_words, empty_words, start_words, thin_words
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.undoing import Undoing
from clusterdyn_desktop.gui.widgets.badge import Badge
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.window_keys import (
    ADD_KEY,
    CONSENT_KEY,
    EDIT_KEY,
    FACE_KEY,
    OPEN_KEY,
    OTHER_REDO_KEY,
    REDO_KEY,
    REMOVE_KEY,
    SETS_KEY,
    UNDO_KEY,
)
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan

ROOM_FOR_BADGES = 560
"""The least height of the page at which the kinds of respondent have a line of their own."""


class PlanPage(AssessmentPage):
    """Plans one assessment."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._form = Ui_PlanPage()
        self._form.setupUi(self)
        self._form.interviews.set_up(screen)
        self._form.questions.set_up(screen)
        self._facts = FactsEditor(screen, self._form, self)
        self._undoing = Undoing(screen, self)
        self._actions = PlanActions(screen, self._form.removal, self)
        self._overdue = OverdueContacts(screen, self._form.overdue, self)
        self._badges = FlowLayout(self._form.roles, spacing=8)
        self._first = self._form.nothing.add_button("primary")
        self._plan: Plan | None = None
        self._wanted = ""
        self._lay_out_actions()
        self._connect()
        self._add_keys()
        self.retranslate()
        self._form.faces.hide()
        self.setFocusProxy(self._form.interviews)

    def _lay_out_actions(self) -> None:
        row = FlowLayout(self._form.actions, spacing=8, to_right=True)
        for button in (*self._for_interviews, self._form.propose):
            row.addWidget(button)

    def _connect(self) -> None:
        form = self._form
        form.interviews.row_chosen.connect(self._on_interviews_row_chosen)
        form.interviews.started.connect(self._on_start_wanted)
        form.begin.clicked.connect(self._on_start_wanted)
        form.add.clicked.connect(self._on_add_wanted)
        form.edit.clicked.connect(self._on_edit_wanted)
        form.consent.clicked.connect(self._on_consent_wanted)
        form.remove.clicked.connect(self._on_remove_wanted)
        form.paper.print_wanted.connect(self._on_print_wanted)
        form.paper.keying_wanted.connect(self._on_keying_wanted)
        form.propose.clicked.connect(self._on_sets_wanted)
        form.face.chosen.connect(self._on_face_chosen)
        self._first.clicked.connect(self._on_add_wanted)
        self._actions.changed.connect(self._on_actions_changed)
        self._undoing.stepped.connect(self._on_undoing_stepped)

    def _add_keys(self) -> None:
        QShortcut(QKeySequence(ADD_KEY), self, self._on_add_wanted)
        QShortcut(QKeySequence(EDIT_KEY), self, self._on_edit_wanted)
        QShortcut(QKeySequence(SETS_KEY), self, self._on_sets_wanted)
        QShortcut(QKeySequence(FACE_KEY), self, self._on_face_stepped)
        QShortcut(QKeySequence(UNDO_KEY), self, self._on_undo_wanted)
        for key in (REDO_KEY, OTHER_REDO_KEY):
            QShortcut(QKeySequence(key), self, self._on_redo_wanted)
        for key, wanted in (
            (REMOVE_KEY, self._on_remove_wanted),
            (CONSENT_KEY, self._on_consent_wanted),
        ):
            shortcut = QShortcut(QKeySequence(key), self._form.interviews)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(wanted)

    def key_hints(self) -> list[tuple[str, str]]:
        """Return the keys that work here, for the foot of the window."""
        return [
            (OPEN_KEY, translate("plan", "Start")),
            (ADD_KEY, translate("plan", "Add")),
            (EDIT_KEY, translate("plan", "Edit")),
            (CONSENT_KEY, translate("plan", "Consent")),
            (UNDO_KEY, translate("plan", "Undo")),
        ]

    # ---- showing

    def retranslate(self) -> None:
        """Set every text anew; choice and half-typed facts stay."""
        form = self._form
        form.retranslateUi(self)
        form.face.retranslate()
        form.face.setToolTip(shown_key(FACE_KEY))
        form.removal.set_words(translate("plan", "Put it back"), translate("plan", "Close"))
        self._first.setText(translate("plan", "Add interview"))
        self._facts.retranslate()
        self._overdue.retranslate()
        if self._plan is not None:
            self._show_interviews(self._plan)

    def restyle(self) -> None:
        """Paint in another theme."""
        self._form.interviews.restyle(self.screen_context)
        self._form.questions.restyle()
        self._facts.retranslate()

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment; `entered` reads it."""
        super().show_assessment(assessment_id)
        self._plan = None
        self._form.removal.dismiss()
        self._form.printer.forget()
        self._form.faces.hide()
        self._form.face.choose(Face.INTERVIEWS)

    def entered(self) -> None:
        """Read the plan again."""
        wanted, read = self.assessment_id, self.screen_context.services.planning.plan
        self.screen_context.jobs.store.run(lambda _progress: read(wanted), self._show)
        self._overdue.look(wanted)
        self._undoing.refresh(wanted)

    def left(self) -> None:
        """Keep what is half typed."""
        self._facts.commit()
        self._facts.forget_refused()

    def _show(self, plan: Plan) -> None:
        if plan.assessment.id != self.assessment_id:
            return
        self._plan = plan
        self._facts.show_plan(plan)
        self._show_interviews(plan)

    def _show_interviews(self, plan: Plan) -> None:
        form, language = self._form, self.screen_context.language
        form.interviews.show_plan(plan, self.screen_context, self._wanted)
        form.questions.show_plan(plan)
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
        self._show_face()
        form.faces.show()

    def _show_roles(self, plan: Plan) -> None:
        for badge in self._form.roles.findChildren(Badge):
            self._badges.removeWidget(badge)
            badge.deleteLater()
        words = plan.instrument.text(self.screen_context.language.tag).roles
        for role, count in per_role(plan).items():
            badge = Badge(f"{words[role].short}  {count}", "starting" if count else "")
            self._badges.addWidget(badge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the table where there is little."""
        super().resizeEvent(event)
        self._show_badges()

    def _show_badges(self) -> None:
        plan = self._plan
        wanted = plan is not None and bool(plan.interviews) and self._face is Face.INTERVIEWS
        self._form.roles.setVisible(wanted and self.height() >= ROOM_FOR_BADGES)

    # ---- the two faces

    @property
    def _face(self) -> Face:
        return Face(str(self._form.face.value))

    def _show_face(self) -> None:
        form, plan = self._form, self._plan
        if plan is None:
            return
        face: QWidget = form.nothing
        if plan.interviews:
            face = form.interviews if self._face is Face.INTERVIEWS else form.questions
        form.faces.setCurrentWidget(face)
        self._show_badges()
        self._show_what_can_be_done()

    @property
    def _for_interviews(self) -> tuple[QWidget, ...]:
        form = self._form
        return (form.remove, form.edit, form.consent, form.paper, form.add, form.begin)

    def _show_what_can_be_done(self) -> None:
        form = self._form
        chosen, on_interviews = form.interviews.interview, self._face is Face.INTERVIEWS
        form.begin.setText(start_words(chosen))
        for button in self._for_interviews:
            button.setVisible(on_interviews)
        form.propose.setVisible(not on_interviews)
        for needs_one in (form.begin, form.edit, form.consent, form.remove):
            needs_one.setEnabled(chosen is not None)
        form.paper.allow_print(chosen is not None)
        form.propose.setEnabled(self._plan is not None and bool(self._plan.interviews))

    # ---- what can be done

    def _start(self) -> None:
        if chosen := self._form.interviews.interview:
            self.screen_context.facts.interview_opened.emit(chosen.interview.id)

    def _edit(self, part: Part) -> None:
        chosen = self._form.interviews.interview
        if self._plan is not None and chosen is not None:
            self._actions.edit(self._plan, chosen.interview, part)

    def _on_interviews_row_chosen(self) -> None:
        self._show_what_can_be_done()

    def _on_start_wanted(self) -> None:
        self._start()

    def _on_add_wanted(self) -> None:
        if self._plan is not None:
            self._actions.add(self._plan)

    def _on_edit_wanted(self) -> None:
        self._edit(Part.FACTS)

    def _on_consent_wanted(self) -> None:
        self._edit(Part.CONSENT)

    def _on_remove_wanted(self) -> None:
        if chosen := self._form.interviews.interview:
            self._actions.remove(chosen.interview)

    def _on_print_wanted(self) -> None:
        if chosen := self._form.interviews.interview:
            interview = chosen.interview
            self._form.printer.print_guide(self.screen_context, interview.id, interview.label)

    def _on_keying_wanted(self) -> None:
        chosen = self._form.interviews.interview
        self.screen_context.facts.keying_asked_for.emit(chosen.interview.id if chosen else "")

    def _on_sets_wanted(self) -> None:
        if self._plan is not None and self._plan.interviews:
            self._actions.propose_sets(self.assessment_id)

    def _on_face_chosen(self) -> None:
        self._show_face()

    def _on_face_stepped(self) -> None:
        faces = list(Face)
        self._form.face.setFocus()  # what is hidden must not hand its focus to whatever is next
        self._form.face.choose(faces[(faces.index(self._face) + 1) % len(faces)])
        self._show_face()
        if (face := self._form.faces.currentWidget()) is not None:
            face.setFocus()

    def _on_undo_wanted(self) -> None:
        self._undoing.undo(self.assessment_id)

    def _on_redo_wanted(self) -> None:
        self._undoing.redo(self.assessment_id)

    def _on_actions_changed(self, interview_id: str) -> None:
        self._wanted = interview_id or self._wanted
        self.entered()

    def _on_undoing_stepped(self) -> None:
        self._form.removal.dismiss()
        self.entered()
