"""The end of an interview: what has been dealt with, what is left, and what to do next."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.records import AnswerState
from clusterdyn_desktop.gui.interview.question_words import STATE_LETTERS, state_word
from clusterdyn_desktop.gui.interview.remarks_panel import remarks_sentence
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.words import translate

TEXT_WIDTH = 560


@dataclass(frozen=True, slots=True)
class EndFace:
    """What the end says. `first_open` and `first_flagged` are question ids, or empty.

    `waiting` is how much of what was jotted down is not filed yet.
    """

    title: str
    sentences: tuple[str, ...]
    first_open: str
    first_flagged: str
    waiting: int = 0


def end_face(sitting: Sitting, remarks: int) -> EndFace:
    """Word the end of an interview; `remarks` is how much of it is to look at."""
    left, flagged = sitting.open_questions, sitting.flagged
    done_title = translate("interview", "Every question has been dealt with.")
    left_title = translate("interview", "That was the last question.")
    sentences = (
        _open_sentence(len(left)) if left else _tally(sitting),
        _flag_sentence(len(flagged)),
        remarks_sentence(remarks),
        _inbox_sentence(len(sitting.jottings)),
        _consent_sentence(sitting),
    )
    return EndFace(
        left_title if left else done_title,
        tuple(sentence for sentence in sentences if sentence),
        left[0] if left else "",
        flagged[0] if flagged else "",
        len(sitting.jottings),
    )


def _open_sentence(left: int) -> str:
    return translate("interview", "%n question(s) are still open. They can wait.", "", left)


def _tally(sitting: Sitting) -> str:
    counted = Counter(sitting.answer(question.id).state for question in sitting.sheet.questions)
    parts = [
        f"{state_word(state)} {counted[state]}"
        for state in (AnswerState.SCORED, *STATE_LETTERS)
        if counted[state]
    ]
    return " · ".join(parts)


def _flag_sentence(count: int) -> str:
    if not count:
        return ""
    return translate("interview", "%n question(s) are flagged for a second look.", "", count)


def _inbox_sentence(count: int) -> str:
    if not count:
        return ""
    return translate("interview", "%n thing(s) jotted down wait for their question.", "", count)


def _consent_sentence(sitting: Sitting) -> str:
    if sitting.counts:
        return ""
    return translate(
        "interview",
        "Consent to use these answers is not recorded, so they do not count in the results yet."
        " Press K to ask for it.",
    )


class Ending(QWidget):
    """Shows the end, and asks for what comes next."""

    plan_asked_for = Signal()
    results_asked_for = Signal()
    question_asked_for = Signal(str)
    inbox_asked_for = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._face = EndFace("", (), "", "")
        self._title = _label("question")
        self._sentences = _label("body")
        self._open, self._results = _button("primary"), _button("primary")
        self._plan, self._flagged, self._inbox = (_button("plain") for _ in range(3))
        self._inbox.clicked.connect(self.inbox_asked_for)
        self._results.clicked.connect(self.results_asked_for)
        self._plan.clicked.connect(self.plan_asked_for)
        self._open.clicked.connect(self._on_open_clicked)
        self._flagged.clicked.connect(self._on_flagged_clicked)
        row = FlowLayout(spacing=12)
        for button in (self._open, self._results, self._plan, self._flagged, self._inbox):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 56, 28, 28)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._sentences)
        column.addSpacing(12)
        column.addLayout(row)
        column.addStretch(1)

    def show_face(self, face: EndFace) -> None:
        """Show how the interview ends."""
        self._face = face
        self._title.setText(face.title)
        self._sentences.setText("\n\n".join(face.sentences))
        self._open.setVisible(bool(face.first_open))
        self._results.setVisible(not face.first_open)
        self._flagged.setVisible(bool(face.first_flagged))
        self._inbox.setVisible(face.waiting > 0)
        self.setAccessibleName(" ".join((face.title, *face.sentences)))

    @property
    def first_button(self) -> QPushButton:
        """The button for what is next."""
        return self._open if self._face.first_open else self._results

    @property
    def title(self) -> str:
        """What the end says first."""
        return self._title.text()

    def retranslate(self) -> None:
        """Set the words of the buttons."""
        self._open.setText(translate("interview", "Go to the first open question"))
        self._results.setText(translate("interview", "See results"))
        self._plan.setText(translate("interview", "Back to the plan"))
        self._flagged.setText(translate("interview", "Go to the first flagged question"))
        self._inbox.setText(translate("interview", "File what was jotted down"))

    def _on_open_clicked(self) -> None:
        self.question_asked_for.emit(self._face.first_open)

    def _on_flagged_clicked(self) -> None:
        self.question_asked_for.emit(self._face.first_flagged)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMaximumWidth(TEXT_WIDTH)
    set_role(label, role)
    return label


def _button(role: str) -> QPushButton:
    button = QPushButton()
    button.setAutoDefault(True)
    set_role(button, role)
    return button
