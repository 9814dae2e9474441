"""Which questions an interview has: a list by stage to tick, with the minutes adding up."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.domain.instrument import Instrument, Question
from clusterdyn_desktop.gui.plan.question_set_words import set_words
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class QuestionPicker(QWidget):
    """The role's questions stand first, others below; what was answered stays ticked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        self._language: ScreenLanguage | None = None
        self._role = ""
        self._locked: frozenset[str] = frozenset()
        self._boxes: dict[str, QCheckBox] = {}
        self._total = QLabel()
        self._core, self._whole = QPushButton(), QPushButton()
        self._scroll = QScrollArea()
        self._lay_out()
        self._core.clicked.connect(self._on_core_clicked)
        self._whole.clicked.connect(self._on_whole_clicked)

    def _lay_out(self) -> None:
        set_role(self._total, "heading")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._total, 1)
        for button in (self._core, self._whole):
            button.setAutoDefault(False)
            head.addWidget(button)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    # ---- showing

    def show_questions(
        self,
        instrument: Instrument,
        role: str,
        chosen: Iterable[str],
        answered: Iterable[str],
        language: ScreenLanguage,
    ) -> None:
        """Show the questions for a role; `answered` cannot be taken out any more."""
        self._instrument, self._role, self._language = instrument, role, language
        self._locked = frozenset(answered)
        ticked = frozenset(chosen) | self._locked
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        self._boxes = {}
        own = instrument.questions_for(role)
        others = tuple(each for each in instrument.questions if each not in own)
        self._add_group(column, instrument, own, ticked, language)
        if others:
            column.addSpacing(16)
            heading = QLabel(translate("plan", "Meant for other kinds of respondent"))
            set_role(heading, "heading")
            column.addWidget(heading)
            self._add_group(column, instrument, others, ticked, language)
        column.addStretch()
        self._scroll.setWidget(body)
        self._core.setText(translate("plan", "Core only"))
        self._whole.setText(translate("plan", "All for this role"))
        free = (name for name, box in self._boxes.items() if box.isEnabled())
        self._stop_at(next(free, ""))
        self._show_total()

    def _add_group(
        self,
        column: QVBoxLayout,
        instrument: Instrument,
        questions: Sequence[Question],
        ticked: frozenset[str],
        language: ScreenLanguage,
    ) -> None:
        texts = instrument.text(language.tag)
        for stage in instrument.stages:
            held = [each for each in questions if each.stage == stage.id]
            if not held:
                continue
            heading = QLabel(f"{stage.id}  {texts.stages[stage.id].short}")
            set_role(heading, "small-heading")
            column.addSpacing(8)
            column.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(1, 1)
            for row, question in enumerate(held):
                is_core = question.id in instrument.planning.core
                words = texts.questions[question.id].text
                self._add_line(grid, row, question.id, words, is_core=is_core)
                self._boxes[question.id].setChecked(question.id in ticked)
                self._boxes[question.id].toggled.connect(self._on_box_toggled)
            column.addLayout(grid)

    def _add_line(
        self, grid: QGridLayout, row: int, question_id: str, words: str, *, is_core: bool
    ) -> None:
        box, label, note = QCheckBox(question_id), QLabel(words), QLabel()
        self._boxes[question_id] = box
        box.setAccessibleName(f"{question_id} {words}")
        box.setEnabled(question_id not in self._locked)
        box.installEventFilter(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(box)
        set_role(note, "small")
        if question_id in self._locked:
            note.setText(translate("plan", "answered"))
        elif is_core:
            note.setText(translate("plan", "core"))
        grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(note, row, 2, Qt.AlignmentFlag.AlignTop)

    def _show_total(self) -> None:
        if self._instrument is not None and self._language is not None:
            count = len(self.chosen)
            minutes = self._instrument.planning.minutes(count) if count else 0
            self._total.setText(set_words(count, minutes, self._language))

    # ---- choosing

    @property
    def boxes(self) -> Mapping[str, QCheckBox]:
        """The boxes by question id."""
        return self._boxes

    @property
    def chosen(self) -> tuple[str, ...]:
        """The questions that are ticked, in the instrument's order."""
        if self._instrument is None:
            return ()
        ids = (question.id for question in self._instrument.questions)
        return tuple(name for name in ids if name in self._boxes and self._boxes[name].isChecked())

    @property
    def kept(self) -> tuple[str, ...]:
        """The set as it is kept: empty where it is everything meant for the role."""
        return () if self.chosen == self._whole_set else self.chosen

    @property
    def _whole_set(self) -> tuple[str, ...]:
        if self._instrument is None:
            return ()
        return tuple(question.id for question in self._instrument.questions_for(self._role))

    def _tick(self, wanted: Iterable[str]) -> None:
        names = frozenset(wanted) | self._locked
        for name, box in self._boxes.items():
            was_blocked = box.blockSignals(True)
            box.setChecked(name in names)
            box.blockSignals(was_blocked)
        self._on_box_toggled()

    def _stop_at(self, question_id: str) -> None:
        for name, box in self._boxes.items():
            stop = name == question_id
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go up and down the list with the arrows; Tab leaves it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, QCheckBox):
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, start: QCheckBox, step: int) -> None:
        open_ones = {name: box for name, box in self._boxes.items() if box.isEnabled()}
        boxes = list(open_ones.values())
        if start not in boxes:
            return
        place = max(0, min(boxes.index(start) + step, len(boxes) - 1))
        self._stop_at(list(open_ones)[place])
        boxes[place].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(boxes[place], 0, 40)

    def _on_box_toggled(self) -> None:
        self._show_total()
        self.changed.emit()

    def _on_core_clicked(self) -> None:
        if self._instrument is not None:
            core = self._instrument.planning.core
            self._tick(name for name in self._whole_set if name in core)

    def _on_whole_clicked(self) -> None:
        self._tick(self._whole_set)
