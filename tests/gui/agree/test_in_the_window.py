"""The page in the window: to the answer and back, and undo by its name."""

from PySide6.QtCore import Qt

from clusterdyn_desktop.gui.agree.agree_page import AgreePage
from clusterdyn_desktop.gui.page_names import PageName
from tests.gui.window_fixtures import CONTROL, Hand

KEYS = Qt.Key


def open_page(hand: Hand) -> AgreePage:
    hand.open("A-SE-3")
    hand.window.navigation.go_to(PageName.AGREE)
    hand.settle()
    page = hand.window.page(PageName.AGREE)
    assert isinstance(page, AgreePage)
    return page


def test_enter_opens_the_answer_at_the_desk_and_the_place_waits(hand: Hand) -> None:
    """Protects the way to an answer, to mend it, and back to the same cell."""
    page = open_page(hand)
    page.view.answers.stand_on(page.view.model.line_of("2.08"), 3)
    hand.press(KEYS.Key_Return)
    assert hand.place is PageName.INTERVIEW
    column = page.view.column
    assert column is not None
    assert hand.window.navigation.interview_id == column.interview.id
    place = hand.services.interviewing.open(column.interview.id).place
    assert place == "2.08"

    hand.window.navigation.go_to(PageName.AGREE)
    hand.settle()
    assert page.view.row is not None
    assert page.view.row.question.id == "2.08"
    assert page.view.answers.currentIndex().column() == 3
    assert page.view.answers.hasFocus()


def test_undo_takes_an_agreed_value_back_and_redo_brings_it_again(hand: Hand) -> None:
    """Protects undo of everything that is done here, and that it is shown where it happens."""
    page = open_page(hand)
    page.view.answers.stand_on(page.view.model.line_of("1.04"), 0)
    hand.press(KEYS.Key_A)
    hand.press(KEYS.Key_3)
    hand.write("Seen")
    hand.press(KEYS.Key_Return, CONTROL)
    hand.wait(lambda: any("1.04" in words for _, words in page.key_hints()))
    page.view.answers.stand_on(page.view.model.line_of("4.03"), 0)

    hand.press(KEYS.Key_Z, CONTROL)

    assert page.view.row is not None
    assert page.view.row.question.id == "1.04"
    hand.wait(lambda: page.view.row is not None and page.view.row.agreed is None)
    hand.press(KEYS.Key_Y, CONTROL)
    hand.wait(lambda: page.view.row is not None and page.view.row.agreed is not None)
    assert hand.failures == []
