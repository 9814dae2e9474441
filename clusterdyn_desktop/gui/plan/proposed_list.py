"""The interviews of a proposed plan, a line each: how long it may take, and what that comes to."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from clusterdyn_desktop.gui.plan.question_set_words import change_words, set_words
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.number_field import NumberField
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import ProposedPlan, ProposedSet

LABEL, SET, TIME = 0, 1, 2
MOST_MINUTES = 240
FIELD_WIDTH = 108


class ProposedLine:
    """One interview: its label and role, its set in words, and its own time."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self.label, self.role = QLabel(), QLabel()
        self.set, self.change = QLabel(), QLabel()
        self.minutes = NumberField()
        set_role(self.label, "heading")
        for label in (self.role, self.change):
            set_role(label, "small")
        for label in (self.label, self.role, self.set, self.change):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.minutes.setRange(0, MOST_MINUTES)
        self.minutes.setSingleStep(5)
        self.minutes.setSpecialValueText("–")
        self.minutes.setFixedWidth(FIELD_WIDTH)
        grid.addWidget(self.label, row, LABEL)
        grid.addWidget(self.role, row + 1, LABEL)
        grid.addWidget(self.set, row, SET)
        grid.addWidget(self.change, row + 1, SET)
        grid.addWidget(self.minutes, row, TIME, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowMinimumHeight(row + 2, 6)


class ProposedList(QWidget):
    """`time_changed` carries an interview's id and its minutes (0: no limit)."""

    time_changed = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, ProposedLine] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(LABEL, 4)
        self._grid.setColumnStretch(SET, 5)

    @property
    def lines(self) -> Mapping[str, ProposedLine]:
        """The lines by interview id."""
        return self._lines

    def show_proposed(
        self, proposed: ProposedPlan, minutes: Mapping[str, int], language: ScreenLanguage
    ) -> None:
        """Show a proposed plan; `minutes` are the times given, by interview id."""
        if not self._lines:
            self._build(proposed)
        roles = proposed.instrument.text(language.tag).roles
        for each in proposed.interviews:
            line = self._lines[each.interview.id]
            role = roles.get(each.interview.role)
            line.label.setText(each.interview.label)
            line.role.setText(role.short if role else each.interview.role)
            line.set.setText(set_words(len(each.questions), each.minutes, language))
            line.change.setText(change_words(each, proposed.instrument, language))
            self._show_time(line, each, minutes.get(each.interview.id, 0))

    def _build(self, proposed: ProposedPlan) -> None:
        for number, each in enumerate(proposed.interviews):
            line = self._lines[each.interview.id] = ProposedLine(self._grid, number * 3)
            line.minutes.valueChanged.connect(partial(self._on_minutes_changed, each.interview.id))
        self._grid.setRowStretch(3 * len(proposed.interviews), 1)

    def _show_time(self, line: ProposedLine, each: ProposedSet, minutes: int) -> None:
        line.minutes.setEnabled(not each.keeps)
        words = translate("plan", "Minutes for {label}").format(label=each.interview.label)
        line.minutes.setAccessibleName(words)
        line.minutes.setSuffix(" " + translate("plan", "min"))
        was_blocked = line.minutes.blockSignals(True)
        line.minutes.setValue(0 if each.keeps else minutes)
        line.minutes.blockSignals(was_blocked)

    def _on_minutes_changed(self, interview_id: str, minutes: int) -> None:
        self.time_changed.emit(interview_id, minutes)
