"""A hand that keys a sheet, and the interview it is of."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from clusterdyn_desktop.domain.records import Answer, Interview
from clusterdyn_desktop.gui.keying.keying_page import KeyingPage
from clusterdyn_desktop.gui.page_names import PageName
from tests.gui.window_fixtures import NONE, Hand

CODE = "A-SE-3"


class KeyingHand:
    """Keys one interview's sheet in the real window, by keys alone."""

    def __init__(self, hand: Hand, interview: Interview) -> None:
        self.hand = hand
        self.interview = interview

    @property
    def page(self) -> KeyingPage:
        """The page of keying."""
        page = self.hand.window.page(PageName.KEYING)
        assert isinstance(page, KeyingPage)
        return page

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def open(self) -> None:
        """Open the sheet."""
        self.hand.facts.keying_asked_for.emit(self.interview.id)
        self.hand.settle()

    def type(self, words: str) -> None:
        """Type on the line, and go on at once; QTest itself types no letter beyond ASCII."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, NONE, letter)
                QApplication.sendEvent(self.focus, event)

    def key(self, *lines: str) -> None:
        """Type lines, each with Enter, as fast as they can be typed."""
        for line in lines:
            self.type(line)
            QTest.keyClick(self.focus, Qt.Key.Key_Return)
        self.hand.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        self.hand.press(key, modifier)

    @property
    def order(self) -> tuple[str, ...]:
        """The ids of the sheet's questions."""
        entry = self.page.desk.entry
        assert entry is not None
        return entry.order

    @property
    def place(self) -> str:
        """The question the line stands at."""
        entry = self.page.desk.entry
        assert entry is not None
        return entry.place

    @property
    def line(self) -> str:
        """What stands on the line."""
        return self.page.desk.line.field.text()

    @property
    def said(self) -> str:
        """The sentence under the line."""
        return self.page.desk.line.sentence.text()

    @property
    def progress(self) -> str:
        """How much is keyed, in words."""
        return self.page.desk.head.progress.text()

    def stored(self, question_id: str) -> Answer:
        """An answer as the store has it."""
        sheet = self.hand.services.interviewing.open(self.interview.id)
        return sheet.answer(question_id)

    def steps(self) -> int:
        """The number of steps of the assessment."""
        with self.hand.services.store.unit_of_work() as work:
            return len(work.steps(self.interview.assessment_id))


@pytest.fixture
def fresh(hand: Hand) -> Interview:
    """An interview with a firm of which nothing is keyed, with every consent."""
    assessment = hand.assessment(CODE)
    return hand.services.planning.add_interview(
        Interview(
            id="",
            assessment_id=assessment.id,
            label="SE-S-99",
            role="S",
            language="sv",
            consent_report=True,
            consent_quote=True,
        )
    )


@pytest.fixture
def keying(hand: Hand, fresh: Interview) -> KeyingHand:
    """A hand with that interview's sheet open."""
    made = KeyingHand(hand, fresh)
    made.open()
    return made
