"""One question with the answers behind its value."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.results.behind_words import AnswerWords, QuestionWords
from clusterdyn_desktop.gui.results.histogram import Histogram
from clusterdyn_desktop.gui.results.score_chip import ScoreChip
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.services.theme import Theme

CHIP = QSize(26, 26)


class QuestionBlock(QWidget):
    """The question, how its answers lie, and each of them."""

    def __init__(self, words: QuestionWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(text_label(f"{words.question}  {words.text}", "heading"))
        column.addLayout(_figures(words, theme))
        for answer in words.answers:
            column.addWidget(_line())
            column.addLayout(_answer(answer, theme))


def text_label(text: str, role: str, *, rich: bool = False) -> QLabel:
    """Return a paragraph that wraps and can be copied from."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, role)
    return label


def _figures(words: QuestionWords, theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(24)
    if any(words.counts):
        row.addWidget(
            Histogram(words.counts, words.spoken_counts, theme), 0, Qt.AlignmentFlag.AlignTop
        )
    facts = QVBoxLayout()
    facts.setSpacing(4)
    for fact in words.facts:
        facts.addWidget(text_label(fact, "second"))
    facts.addStretch()
    row.addLayout(facts, 1)
    return row


def _answer(words: AnswerWords, theme: Theme) -> QHBoxLayout:
    chip = ScoreChip(theme, CHIP)
    chip.show_score(words.score, "" if words.score is None else str(words.score), theme)
    chip.setAccessibleName(words.anchor)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(text_label(words.heading, "small", rich=True))
    texts.addWidget(text_label(words.anchor, "body", rich=True))
    for place, detail in enumerate(words.details):
        texts.addWidget(text_label(detail, "small" if place == 0 else "second", rich=True))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return row


def _line() -> QFrame:
    line = QFrame()
    set_role(line, "line")
    return line
