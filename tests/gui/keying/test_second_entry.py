"""A sheet keyed a second time without seeing the first, and the differences decided on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.domain.records import AnswerState
from tests.gui.keying.hands import KeyingHand
from tests.gui.window_fixtures import CONTROL, Opener

KEY = Qt.Key


def shown(keying: KeyingHand) -> str:
    """Everything that stands in the table of the sheet besides the questions."""
    model = keying.page.desk.table.model()
    cells = (
        str(model.index(row, column).data() or "")
        for row in range(model.rowCount())
        for column in range(2, model.columnCount())
    )
    return " ".join(filter(None, cells))


def key_twice(keying: KeyingHand) -> list[str]:
    """Key five questions twice, three of them differently; return their ids."""
    keying.key("4", "3", "d", "2 e2 ; seen", "5")
    keying.press(KEY.Key_F6)
    keying.key("4", "2", "d", "2 e1", "r")
    return list(keying.order[:5])


def test_the_second_entry_is_blind_and_changes_nothing(keying: KeyingHand) -> None:
    """Protects the check itself: who sees the first entry keys the same mistake again."""
    keying.key("4", "3 ; a note that nobody may see")
    before = keying.steps()
    keying.press(KEY.Key_F6)
    assert shown(keying) == ""
    assert keying.progress == "0 of 36 keyed a second time"
    assert "nobody may see" not in keying.said
    keying.key("2", "1")
    assert shown(keying) == "2 1"
    assert keying.steps() == before
    assert keying.stored(keying.order[0]).score == 4


def test_differences_are_decided_by_arrows_and_kept_as_one_step(keying: KeyingHand) -> None:
    ids = key_twice(keying)
    keying.press(KEY.Key_F7)
    view = keying.page.differences
    assert view.title == "2 of 5 the same. 3 to decide."
    assert QApplication.focusWidget() is view.table
    before = keying.steps()
    keying.press(KEY.Key_Right)  # the second entry of the first difference
    keying.press(KEY.Key_Left)  # the first entry of the next one
    keying.press(KEY.Key_Return)
    keying.key("3 h")  # and the last one keyed anew
    keying.press(KEY.Key_Return, CONTROL)
    assert keying.steps() == before + 1
    answers = [keying.stored(name) for name in ids]
    assert [answer.score for answer in answers] == [4, 2, None, 2, 3]
    assert (answers[3].evidence, answers[3].note) == (2, "seen")
    assert view.title == "2 of 5 the same. 3 decided."
    keying.press(KEY.Key_Escape)
    keying.press(KEY.Key_F6)
    keying.press(KEY.Key_Z, CONTROL)
    assert [keying.stored(name).score for name in ids] == [4, 3, None, 2, 5]


def test_nothing_is_written_before_it_is_kept(keying: KeyingHand) -> None:
    ids = key_twice(keying)
    keying.press(KEY.Key_F7)
    before = keying.steps()
    keying.press(KEY.Key_Right)
    keying.press(KEY.Key_Escape)
    assert keying.steps() == before
    assert keying.stored(ids[1]).score == 3


def test_a_line_keyed_anew_is_checked_like_every_other(keying: KeyingHand) -> None:
    key_twice(keying)
    keying.press(KEY.Key_F7)
    keying.press(KEY.Key_Return)
    keying.key("6")
    assert "6 is no score" in keying.page.differences.line.sentence.text()
    assert keying.page.differences.table.choices == {}
    keying.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is keying.page.differences.table


def test_the_second_entry_outlives_the_program(keying: KeyingHand, open_hand: Opener) -> None:
    key_twice(keying)
    again = KeyingHand(open_hand(keying.hand.services), keying.interview)
    again.open()
    again.press(KEY.Key_F7)
    assert again.page.differences.title == "2 of 5 the same. 3 to decide."


def test_undo_is_not_for_the_second_entry(keying: KeyingHand) -> None:
    """Protects the first entry against a key pressed while it is out of sight."""
    keying.key("4")
    name = keying.order[0]
    keying.press(KEY.Key_F6)
    keying.press(KEY.Key_Z, CONTROL)
    assert keying.stored(name).state is AnswerState.SCORED
