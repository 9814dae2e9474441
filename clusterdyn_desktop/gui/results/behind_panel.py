"""The answers behind a number: opened by pressing it, closed with Esc."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.results.behind_words import BehindWords, behind_words
from clusterdyn_desktop.gui.results.question_block import QuestionBlock, text_label
from clusterdyn_desktop.gui.results.reading import Reading
from clusterdyn_desktop.gui.results.score_chip import ScoreChip
from clusterdyn_desktop.gui.results.targets import Target
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme

CHIP = QSize(56, 36)
READING_WIDTH = 780
"""A line of text is not longer than can be read with ease."""


class BehindPanel(QFrame):
    """Shows one variable's answers; `closed` tells that the person wants to go back."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._shown: Target | None = None
        self._blocks: dict[str, QuestionBlock] = {}
        self._back = QPushButton()
        set_role(self._back, "link")
        self._back.clicked.connect(self.closed)
        self._chip = ScoreChip(theme, CHIP)
        self._name = text_label("", "title")
        self._summary = QVBoxLayout()
        self._summary.setSpacing(2)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._back)
        top.addWidget(KeyLabel("Esc"), 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self._name)
        told.addLayout(self._summary)
        head.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 4, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(head)
        line = QFrame()
        set_role(line, "line")
        column.addWidget(line)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._scroll)

    def retranslate(self) -> None:
        """Set the texts that do not depend on what is shown."""
        self._back.setText(translate("results", "Back to the loops"))
        self._scroll.setAccessibleName(translate("results", "Answers"))

    @property
    def shown(self) -> Target | None:
        """What is shown, to show it anew from fresher results."""
        return self._shown

    def forget(self) -> None:
        """Show nothing from now on."""
        self._shown = None

    @property
    def question_ids(self) -> tuple[str, ...]:
        """The questions shown."""
        return tuple(self._blocks)

    def show_target(self, reading: Reading, target: Target, theme: Theme) -> None:
        """Show a variable's answers; showing the same again keeps the place."""
        is_same = self._shown == target
        place = self._scroll.verticalScrollBar().value() if is_same else 0
        self._shown = target
        self._fill(behind_words(reading, target.variable), reading, theme)
        question = "" if is_same else target.question
        QTimer.singleShot(0, self, lambda: self._go_to(question, place))

    def _fill(self, words: BehindWords, reading: Reading, theme: Theme) -> None:
        self._name.setText(words.name)
        self._chip.show_score(words.score, reading.figure(words.score, 2), theme)
        _empty(self._summary)
        for sentence in words.summary:
            self._summary.addWidget(text_label(sentence, "second"))
        content = QWidget()
        content.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 12, 16)
        column.setSpacing(28)
        self._blocks = {q.question: QuestionBlock(q, theme) for q in words.questions}
        for block in self._blocks.values():
            column.addWidget(block)
        column.addStretch()
        self._scroll.setWidget(content)
        self.setAccessibleName(words.name)

    def _go_to(self, question: str, place: int) -> None:
        block = self._blocks.get(question)
        at = block.y() if block is not None and question else place
        self._scroll.verticalScrollBar().setValue(at)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if isinstance(widget, QLabel):
            widget.hide()
            widget.deleteLater()
