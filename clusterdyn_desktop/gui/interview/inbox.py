"""The inbox: what was jotted down in this interview, each to be filed to its question."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.domain.instrument import Question
from clusterdyn_desktop.domain.records import Jotting
from clusterdyn_desktop.gui.interview.card_lines import CardLine
from clusterdyn_desktop.gui.interview.find import matching_questions
from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.jotting_lines import JottingLines
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.interviewing import InterviewSheet

ID = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
CHANGE_KEY = "Ctrl+E"
MATCHES_HEIGHT = 132


class Inbox(QWidget):
    """Choose a line, type a number or words of the question, Enter files. Signals ask."""

    filed = Signal(object, str)
    change_asked_for = Signal(object)
    turn_asked_for = Signal(object)
    remove_asked_for = Signal(object)
    closed = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._sheet: InterviewSheet | None = None
        self._language = ""
        self._current = ""
        self.lines = JottingLines(look)
        self.wanted = QLineEdit()
        self._matches = QListWidget()
        self._heading = QLabel()
        self._advice = QLabel()
        self._to = QLabel()
        self._close = QPushButton()
        self.change = KeyedButton(look, "foot", CHANGE_KEY)
        self.turn = KeyedButton(look, "foot", first_key("jotted quote"))
        self.remove = KeyedButton(look, "foot", "Delete")
        self._waiting = (
            self.lines,
            self._to,
            self.wanted,
            self._matches,
            self.change,
            self.turn,
            self.remove,
        )
        self._dress()
        self._lay_out()
        self._connect()

    def _dress(self) -> None:
        set_role(self._heading, "heading")
        set_role(self._advice, "small")
        set_role(self._to, "small-heading")
        set_role(self._matches, "menu")
        set_role(self._close, "link")
        set_state(self._close, "small")
        self._close.setAutoDefault(False)
        self._advice.setWordWrap(True)
        self._to.setBuddy(self.wanted)
        self._matches.setWordWrap(True)
        self._matches.setMinimumHeight(MATCHES_HEIGHT)
        self._matches.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._matches.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(KeyLabel(first_key("inbox")))
        head.addStretch(1)
        head.addWidget(self._close)
        buttons = FlowLayout(spacing=4)
        for button in (self.change, self.remove, self.turn):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._advice)
        column.addWidget(self.lines, 3)
        column.addLayout(buttons)
        column.addWidget(self._to)
        column.addWidget(self.wanted)
        column.addWidget(self._matches, 2)
        column.addStretch()

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self.lines.begun.connect(self._on_lines_begun)
        self.lines.opened.connect(self.wanted.setFocus)
        self.lines.removed.connect(self._on_remove)
        self.wanted.installEventFilter(self)
        self.wanted.textChanged.connect(self._on_wanted_changed)
        self._matches.itemClicked.connect(self._on_matches_clicked)
        self.change.clicked.connect(self._on_change)
        self.turn.clicked.connect(self.turn_chosen)
        self.remove.clicked.connect(self._on_remove)
        shortcut = QShortcut(QKeySequence(CHANGE_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_change)

    def retranslate(self) -> None:
        """Set the program's own words."""
        self._heading.setText(translate("interview", "Inbox"))
        self.lines.setAccessibleName(translate("interview", "Inbox"))
        self._close.setText(translate("interview", "Close"))
        self._to.setText(translate("interview", "Which question does it belong to?"))
        self.wanted.setPlaceholderText(translate("interview", "Number or words; Enter files it"))
        self._matches.setAccessibleName(translate("interview", "Questions that fit"))
        self.change.setText(translate("interview", "Change"))
        self.turn.setText(translate("interview", "Quote or note"))
        self.remove.setText(translate("interview", "Take away"))

    def show_jottings(
        self,
        sheet: InterviewSheet,
        lines: Sequence[CardLine[Jotting]],
        language: str,
        current: str,
    ) -> None:
        """Show what waits; questions are listed in a language, the current one first."""
        had_focus, was_empty = self.lines.hasFocus(), not self.lines.count()
        self._sheet, self._language = sheet, language
        self.lines.show_lines(lines)
        for part in self._waiting:
            part.setVisible(bool(lines))
        self._advice.setText(_advice(len(lines)))
        if current != self._current or not self._matches.count():
            self._current = current
            self._list(self.wanted.text())
        if had_focus and not lines:
            self._close.setFocus()
        elif was_empty and lines and self._close.hasFocus():
            self.lines.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what waits."""
        super().focusInEvent(event)
        target = self.lines if self.lines.count() else self._close
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_chosen(self) -> None:
        """Ask for the chosen line as a quote, or as a note again."""
        if self.lines.chosen is not None:
            self.turn_asked_for.emit(self.lines.chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move among the questions and Enter file, while one goes on typing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in STEPS:
                self._move(STEPS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._file(self._matches.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _list(self, words: str) -> None:
        if self._sheet is None:
            return
        questions = self._sheet.questions
        found = matching_questions(self._sheet.instrument, questions, words)
        if not words.strip():
            found = [q for q in found if q.id == self._current] + [
                q for q in found if q.id != self._current
            ]
        self._matches.clear()
        for question in found:
            self._matches.addItem(self._item(question))
        self._matches.setCurrentRow(0)

    def _item(self, question: Question) -> QListWidgetItem:
        assert self._sheet is not None
        text = self._sheet.instrument.text(self._language).questions[question.id].text
        item = QListWidgetItem(f"{question.id}   {text}")
        item.setData(ID, question.id)
        return item

    def _move(self, step: int) -> None:
        count = self._matches.count()
        if count:
            self._matches.setCurrentRow((self._matches.currentRow() + step) % count)

    def _file(self, item: QListWidgetItem | None) -> None:
        chosen = self.lines.chosen
        if item is None or chosen is None:
            return
        question_id = str(item.data(ID))
        self.wanted.clear()
        self.lines.setFocus()
        self.filed.emit(chosen, question_id)

    def _on_lines_begun(self, letters: str) -> None:
        self.wanted.setFocus()
        self.wanted.setText(self.wanted.text() + letters)

    def _on_wanted_changed(self, words: str) -> None:
        self._list(words)

    def _on_matches_clicked(self, item: QListWidgetItem) -> None:
        self._file(item)

    def _on_change(self) -> None:
        if self.lines.chosen is not None:
            self.change_asked_for.emit(self.lines.chosen)

    def _on_remove(self) -> None:
        if self.lines.chosen is not None:
            self.remove_asked_for.emit(self.lines.chosen)


def _advice(count: int) -> str:
    if not count:
        return translate(
            "interview",
            "Nothing is waiting. J jots down what is said out of turn; here it finds its question.",
        )
    return translate("interview", "%n thing(s) said out of turn.", "", count)
