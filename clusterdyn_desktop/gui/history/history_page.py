"""The history page: who did what and when, and the way back and forth through it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.history_page import Ui_HistoryPage
from clusterdyn_desktop.gui.history.detail_card import place_words, show_row
from clusterdyn_desktop.gui.history.filter_row import FilterRow
from clusterdyn_desktop.gui.history.narrowing import matching
from clusterdyn_desktop.gui.history.reading import HistoryReading, read_history
from clusterdyn_desktop.gui.history.rows import LineRow, StepRow, line_to_go_to
from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.page import AssessmentPage
from clusterdyn_desktop.gui.past_dialog import PastDialog
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.undoing import Undoing
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.window_keys import (
    AS_OF_KEY,
    MOMENT_KEY,
    OPEN_KEY,
    OTHER_REDO_KEY,
    REDO_KEY,
    SEARCH_KEY,
    UNDO_KEY,
)
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.as_of import end_of


class HistoryPage(AssessmentPage):
    """Shows everything that was done to one assessment."""

    plan_asked_for = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._form = Ui_HistoryPage()
        self._form.setupUi(self)
        self._form.steps.set_up(screen)
        _keep_room(self._form.values)
        self._undoing = Undoing(screen, self)
        self._filters = FilterRow(self._form, self)
        self._reading: HistoryReading | None = None
        self._job: Job | None = None
        self._to_plan = self._form.nothing.add_button("primary")
        self._all_again = self._form.noMatch.add_button()
        self._connect()
        self._add_keys()
        self._name_steps("", "")
        self.retranslate()
        self.restyle()
        self._show_face(self._form.reading)
        self.setFocusProxy(self._form.steps)

    def _connect(self) -> None:
        form = self._form
        form.undo.clicked.connect(self._on_undo_wanted)
        form.redo.clicked.connect(self._on_redo_wanted)
        form.go.clicked.connect(self._on_steps_opened)
        form.asOf.clicked.connect(self._on_as_of_wanted)
        form.moment.clicked.connect(self._on_moment_wanted)
        form.steps.row_chosen.connect(self._on_steps_row_chosen)
        form.steps.opened.connect(self._on_steps_opened)
        form.steps.left_upwards.connect(form.search.focus_all)
        form.search.left_downwards.connect(form.steps.setFocus)
        self._to_plan.clicked.connect(self.plan_asked_for)
        self._all_again.clicked.connect(self._filters.clear)
        self._filters.changed.connect(self._on_filters_changed)
        self._undoing.named.connect(self._on_undoing_named)
        self.screen_context.facts.answers_changed.connect(self._on_facts_answers_changed)

    def _add_keys(self) -> None:
        keys = {
            SEARCH_KEY: self._form.search.focus_all,
            UNDO_KEY: self._on_undo_wanted,
            REDO_KEY: self._on_redo_wanted,
            OTHER_REDO_KEY: self._on_redo_wanted,
            AS_OF_KEY: self._on_as_of_wanted,
            MOMENT_KEY: self._on_moment_wanted,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)

    def key_hints(self) -> list[tuple[str, str]]:
        """Return the keys that work here, for the foot of the window."""
        return [
            (OPEN_KEY, translate("history", "Show the place")),
            ("Right", translate("history", "Unfold")),
            (AS_OF_KEY, translate("history", "See it as of here")),
            (UNDO_KEY, translate("history", "Undo")),
            (REDO_KEY, translate("history", "Redo")),
        ]

    # ---- showing

    def retranslate(self) -> None:
        """Set every text anew; choice, filters and what is unfolded stay."""
        form = self._form
        form.retranslateUi(self)
        for label, key in (
            (form.searchKey, SEARCH_KEY),
            (form.undoKey, UNDO_KEY),
            (form.redoKey, REDO_KEY),
            (form.goKey, OPEN_KEY),
            (form.asOfKey, AS_OF_KEY),
            (form.momentKey, MOMENT_KEY),
        ):
            label.setText(shown_key(key))
        form.progress.set_cancel_word(translate("history", "Cancel"))
        form.nothing.set_words(
            translate("history", "Nothing was done yet"),
            translate(
                "history",
                "Whatever is done to this assessment is kept here, with before and after, and can"
                " be undone. Begin by planning the interviews.",
            ),
        )
        form.noMatch.set_words(
            translate("history", "Nothing matches"),
            translate("history", "Try fewer words, or a longer period."),
        )
        self._to_plan.setText(translate("history", "Go to the plan"))
        self._all_again.setText(translate("history", "Show everything"))
        form.steps.set_headings(_headings())
        self._filters.retranslate()
        if self.isVisible():
            self.entered()

    def restyle(self) -> None:
        """Paint in another theme."""
        self._form.search.set_colour(self.screen_context.look.theme.colours["ink_second"])
        self._form.steps.restyle(self.screen_context)

    def show_assessment(self, assessment_id: str) -> None:
        """Show another assessment; `entered` reads it."""
        super().show_assessment(assessment_id)
        self._give_up()
        self._reading = None
        self._filters.offer(())
        self._filters.clear()
        self._form.steps.begin_anew()
        self._name_steps("", "")
        self._show_face(self._form.reading)

    def entered(self) -> None:
        """Read what was done since; nothing to read is found out at once."""
        if self.assessment_id:
            self._undoing.refresh(self.assessment_id)
            self._read()

    def _read(self) -> None:
        self._give_up()
        known = self._reading
        services, language = self.screen_context.services, self.screen_context.language
        wanted, texts, formats = self.assessment_id, language.texts, language.formats
        self._job = self.screen_context.jobs.store.run(
            lambda progress: read_history(services, wanted, (texts, formats), known, progress),
            self._show,
        )
        words = translate("history", "Reading the history…")
        self._form.progress.follow(self._job, words)

    def _give_up(self) -> None:
        """Stop a reading that is under way: what it would bring is not wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, reading: HistoryReading) -> None:
        self._job = None
        if reading.assessment_id != self.assessment_id:
            return
        self._reading = reading
        self._filters.offer(reading.entries)
        self._show_entries()

    def _show_entries(self) -> None:
        form, reading = self._form, self._reading
        if reading is None:
            return
        today = datetime.now().astimezone().date()
        found = matching(reading.entries, self._filters.wanted, today)
        days = _day_words({entry.day for entry in found}, today, self.screen_context)
        form.steps.show_entries(found, reading.writer, days)
        form.tools.setVisible(not reading.is_empty)
        if reading.is_empty:
            self._show_face(form.nothing)
        else:
            self._show_face(form.found if found else form.noMatch)

    def _show_face(self, face: QWidget) -> None:
        self._form.faces.setCurrentWidget(face)
        if face is self._form.nothing and self.isVisible():
            self._to_plan.setFocus()

    def _name_steps(self, undo: str, redo: str) -> None:
        form = self._form
        for button, label, words, name in (
            (form.undo, form.undoWords, undo, translate("history", "Undo: {what}")),
            (form.redo, form.redoWords, redo, translate("history", "Redo: {what}")),
        ):
            button.setEnabled(bool(words))
            button.setAccessibleName(name.format(what=words) if words else "")
            label.setText(words)

    # ---- what can be done

    def _on_undo_wanted(self) -> None:
        self._give_up()
        self._undoing.undo(self.assessment_id)

    def _on_redo_wanted(self) -> None:
        self._give_up()
        self._undoing.redo(self.assessment_id)

    def _on_as_of_wanted(self) -> None:
        """Show how the assessment stood when the chosen step was done; a line is of its step."""
        row = self._form.steps.row
        if isinstance(row, StepRow | LineRow):
            self.screen_context.past.look_at(self.assessment_id, end_of(row.entry.step))

    def _on_moment_wanted(self) -> None:
        PastDialog(self.screen_context, self.assessment_id, self).open()

    def _on_undoing_named(self, undo: str, redo: str) -> None:
        self._name_steps(undo, redo)
        if self._job is None and self.isVisible():  # given up for a step that came to nothing
            self._read()

    def _on_facts_answers_changed(self, assessment_id: str) -> None:
        if assessment_id == self.assessment_id and self.isVisible():
            self.entered()

    def _on_filters_changed(self) -> None:
        self._show_entries()

    def _on_steps_row_chosen(self) -> None:
        show_row(self._form, self._form.steps.row, self.screen_context.language)

    def _on_steps_opened(self) -> None:
        row = self._form.steps.row
        if isinstance(row, StepRow) and row.entry.has_many:
            self._form.steps.toggle()
            return
        line = line_to_go_to(row)
        if line is None or not place_words(line):
            return
        if line.question_id:
            self.screen_context.facts.answer_asked_for.emit(line.interview_id, line.question_id)
        else:
            self.plan_asked_for.emit()


def _keep_room(widget: QWidget) -> None:
    """Have a widget take its room also where there is nothing to show in it."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def _headings() -> Sequence[str]:
    return (
        translate("history", "Time"),
        translate("history", "Who"),
        translate("history", "What"),
        translate("history", "Before"),
        translate("history", "After"),
    )


def _day_words(days: set[date], today: date, screen: Screen) -> dict[object, str]:
    """Return the headings of days, with a word for the last two."""
    near = {
        today: translate("history", "Today, {day}"),
        today - timedelta(days=1): translate("history", "Yesterday, {day}"),
    }
    formats = screen.language.formats
    return {day: near.get(day, "{day}").format(day=formats.long_date(day)) for day in days}
