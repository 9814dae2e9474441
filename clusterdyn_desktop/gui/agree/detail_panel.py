"""One question in full beside or below the matrix: its words, its answers, its agreed value."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from clusterdyn_desktop.domain.side_by_side import Row
from clusterdyn_desktop.gui.agree.agree_part import AgreePart
from clusterdyn_desktop.gui.agree.detail_pages import DetailPages, place_of_answer
from clusterdyn_desktop.gui.agree.proposal import Proposal
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.agree.reading_text import ReadingText
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme

DIRECTIONS = QBoxLayout.Direction
AGREEING_WIDTH = 280
LEAST_HEIGHT = 120
AFTER_MOVING_MS = 20
"""Long enough to paint the matrix first, too short to be noticed."""

WIDEST = (1 << 24) - 1
"""Qt's own limit of a widget's size."""


class DetailPanel(QFrame):
    """`answer_asked_for` carries the ids of an interview and a question."""

    answer_asked_for = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_tall = False
        self._shown: tuple[Reading, Row] | None = None
        self._interview_id = ""
        self._wants_answer = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MOVING_MS)
        self._soon.timeout.connect(self._fill)
        set_role(self, "card")
        self.question = ReadingText()
        self.answers = ReadingText()
        self.agreeing = AgreePart()
        self._room = QScrollArea()
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setWidget(self.agreeing)
        self._lines = (QFrame(), QFrame())
        self._row = QBoxLayout(DIRECTIONS.LeftToRight, self)
        self._row.setContentsMargins(16, 10, 16, 12)
        self._row.setSpacing(16)
        first, second = self._lines
        for part, stretch in (
            (self.question, 10),
            (first, 0),
            (self.answers, 11),
            (second, 0),
            (self._room, 0),
        ):
            self._row.addWidget(part, stretch)
        self._show_direction()
        self.question.followed.connect(self._on_link_followed)
        self.answers.followed.connect(self._on_link_followed)

    def set_tall(self, *, is_tall: bool) -> None:
        """Put the parts under one another, or side by side."""
        if is_tall != self._is_tall:
            self._is_tall = is_tall
            self._show_direction()
            self._fill()

    def _show_direction(self) -> None:
        tall = self._is_tall
        self._row.setDirection(DIRECTIONS.TopToBottom if tall else DIRECTIONS.LeftToRight)
        self.answers.setVisible(not tall)
        self._lines[0].setVisible(not tall)
        for line in self._lines:
            set_role(line, "line" if tall else "upright")
        room = self._room
        self.agreeing.give_room(is_roomy=tall)
        room.setMinimumWidth(0 if tall else AGREEING_WIDTH)
        room.setMaximumWidth(WIDEST if tall else AGREEING_WIDTH)
        room.setMinimumHeight(self.agreeing.sizeHint().height() if tall else LEAST_HEIGHT)

    def show_row(
        self, reading: Reading, row: Row, interview_id: str, proposal: Proposal | None
    ) -> None:
        """Show a question, the answer of one interview set off from the others.

        The texts follow once the matrix has been painted, so that keys never wait for them.
        """
        is_same = self._shown is not None and self._shown[1].question == row.question
        wants_answer = is_same and interview_id != self._interview_id
        self._shown, self._interview_id = (reading, row), interview_id
        self._wants_answer = wants_answer
        self._soon.start()
        self.agreeing.show_row(reading, row, proposal)

    def show_theme(self, theme: Theme) -> None:
        """Show in another theme."""
        self._theme = theme
        self._fill()

    def _fill(self) -> None:
        if self._shown is None:
            return
        reading, row = self._shown
        pages = DetailPages(reading, self._theme)
        name, answers = row.question.id, pages.answers(row, self._interview_id)
        if self._is_tall:
            self.question.show_page(name, pages.question(row) + answers)
        else:
            self.question.show_page(name, pages.question(row))
            self.answers.show_page(name, answers)
        if self._wants_answer:
            page = self.question if self._is_tall else self.answers
            page.scrollToAnchor(place_of_answer(self._interview_id))
            self._wants_answer = False
        self.question.setAccessibleName(translate("agree", "The question and its anchors"))
        self.answers.setAccessibleName(translate("agree", "The answers"))

    def _on_link_followed(self, interview_id: str) -> None:
        if self._shown is not None:
            self.answer_asked_for.emit(interview_id, self._shown[1].question.id)
