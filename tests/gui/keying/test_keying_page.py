"""A filled sheet keyed in the real window, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import AnswerState, Certainty, Interview
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets import file_dialogs
from tests.gui.keying.hands import KeyingHand
from tests.gui.window_fixtures import CONTROL, Hand, Opener

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_keying_in_order_takes_two_presses_an_answer(keying: KeyingHand) -> None:
    """Protects the pace: a figure and Enter, then the next question stands there."""
    sheet = keying.hand.services.interviewing.open(keying.interview.id)
    ids = [question.id for question in sheet.questions]
    before = keying.steps()
    keying.key(*("4", "3", "d", "2", "5") * 7, "1")
    assert len(ids) == 36
    assert keying.progress == "36 of 36 keyed"
    assert keying.steps() == before + 36
    stored = [keying.stored(name) for name in ids]
    assert [answer.score for answer in stored[:6]] == [4, 3, None, 2, 5, 4]
    assert stored[2].state is AnswerState.DOES_NOT_KNOW
    assert keying.place == ""


def test_a_whole_line_is_kept_wherever_its_question_is(keying: KeyingHand) -> None:
    keying.key('208 4 e2 h "Vi lånar folk" p ; sa det två gånger')
    answer = keying.stored("2.08")
    assert (answer.score, answer.evidence, answer.certainty) == (4, 2, Certainty.HIGH)
    assert (answer.quote, answer.quote_permission) == ("Vi lånar folk", True)
    assert answer.note == "sa det två gånger"
    assert keying.said.startswith("2.08: 4")
    assert keying.place == "2.09"


def test_enter_alone_leaves_a_question_open_and_says_which_were(keying: KeyingHand) -> None:
    first = keying.place
    keying.key("")
    assert keying.said == f"{first} stays open."
    keying.key("4")
    assert keying.stored(first).state is AnswerState.OPEN
    assert first in keying.page.desk.info.text()


def test_what_cannot_be_read_is_said_and_selected_and_nothing_is_kept(keying: KeyingHand) -> None:
    """Protects keying without looking: a slip stops the line, and typing mends it."""
    before = keying.steps()
    keying.key("208 4 e7")
    assert "7 is no evidence grade" in keying.said
    assert keying.page.desk.line.field.selectedText() == "e7"
    assert keying.steps() == before
    keying.key("e2")
    assert keying.stored("2.08").evidence == 2


def test_an_unknown_number_is_said_and_a_number_alone_goes_there(keying: KeyingHand) -> None:
    keying.key("299 4")
    assert "There is no question “299”" in keying.said
    keying.press(KEY.Key_Escape)
    keying.key("305")
    assert (keying.place, keying.line) == ("3.05", "")


def test_another_answer_to_the_same_question_needs_a_second_enter(keying: KeyingHand) -> None:
    """Protects what is there against a number mistyped."""
    keying.key("208 4 e2", "208 3")
    assert "2.08 is keyed already: 4 · evidence 2" in keying.said
    assert keying.stored("2.08").score == 4
    keying.key("")
    assert (keying.stored("2.08").score, keying.stored("2.08").evidence) == (3, 2)


def test_a_question_outside_the_set_needs_a_second_enter(keying: KeyingHand) -> None:
    instrument = keying.hand.services.interviewing.open(keying.interview.id).instrument
    other = next(q.id for q in instrument.questions if "S" not in q.ask)
    keying.key(f"{other} 2")
    assert "not in this interview's question set" in keying.said
    assert keying.stored(other).state is AnswerState.OPEN
    keying.key("")
    assert keying.stored(other).score == 2
    assert keying.progress == "1 of 37 keyed"


def test_up_changes_the_line_before_and_what_is_taken_off_it_goes(keying: KeyingHand) -> None:
    keying.key("4 e2 h ; said twice")
    name = keying.order[0]
    keying.press(KEY.Key_Up)
    assert (keying.place, keying.line) == (name, "4 e2 h ; said twice")
    keying.key("5")  # typed over the score, which is selected
    assert (keying.stored(name).score, keying.stored(name).note) == (5, "said twice")
    keying.press(KEY.Key_Up)
    keying.page.desk.line.field.selectAll()
    keying.key("5 e2")
    answer = keying.stored(name)
    assert (answer.evidence, answer.certainty, answer.note) == (2, None, "")


def test_undo_takes_a_line_back_and_goes_to_its_question(keying: KeyingHand) -> None:
    keying.key("208 4 e2", "5")
    keying.press(KEY.Key_Z, CONTROL)
    keying.press(KEY.Key_Z, CONTROL)
    assert keying.stored("2.08").state is AnswerState.OPEN
    assert (keying.place, keying.progress) == ("2.08", "0 of 36 keyed")
    keying.press(KEY.Key_Y, CONTROL)
    assert keying.stored("2.08").score == 4
    assert keying.progress == "1 of 36 keyed"


def test_a_half_typed_line_comes_back_after_the_program_ended(
    keying: KeyingHand, open_hand: Opener
) -> None:
    """Protects against a flat battery in the middle of a note."""
    keying.key("4", "3")
    place = keying.place
    keying.type("5 ; half a no")
    keying.page.desk.flush()
    keying.hand.settle()
    again = KeyingHand(open_hand(keying.hand.services), keying.interview)
    again.open()
    assert (again.place, again.line) == (place, "5 ; half a no")
    assert "half typed" in again.said
    again.key("te")
    assert again.stored(place).note == "half a note"
    assert again.hand.services.keying.open(again.interview.id).half_lines[False] == {}


def test_a_line_that_cannot_be_kept_comes_back_to_be_tried_again(
    keying: KeyingHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects what was typed when the disk is full: nothing looks kept that is not."""

    def full(*_: object) -> None:
        raise UserError("store.disk-full", path="x")

    place = keying.place
    with monkeypatch.context() as patch:
        patch.setattr(keying.hand.services.keying, "key", full)
        keying.key("4 ; weighed twice")
    assert "The disk with the store x is full" in keying.said
    assert (keying.place, keying.line) == (place, "4 ; weighed twice")
    assert keying.progress == "0 of 36 keyed"
    keying.key("")
    assert keying.stored(place).note == "weighed twice"


def test_the_code_of_a_sheet_finds_it_from_any_assessment(hand: Hand, fresh: Interview) -> None:
    hand.open("A-DK-1")
    hand.press(KEY.Key_K, CONTROL)
    keying = KeyingHand(hand, fresh)
    if keying.page.interview_id:
        hand.press(KEY.Key_J, CONTROL)
    assert hand.place is PageName.KEYING
    keying.key(f"SE-S-99 · {fresh.id[:6]}")
    assert keying.page.interview_id == fresh.id
    assert hand.window.navigation.assessment_id == fresh.assessment_id
    assert "SE-S-99" in hand.part(QLabel, "subheading").text()


def test_a_code_that_fits_nothing_is_said(hand: Hand, fresh: Interview) -> None:
    hand.open("A-DK-1")
    hand.facts.keying_asked_for.emit("")
    hand.settle()
    keying = KeyingHand(hand, fresh)
    keying.type("zz-99")
    hand.wait(lambda: not keying.page.finder.model.rows)
    keying.press(KEY.Key_Return)
    assert keying.page.interview_id == ""
    keying.press(KEY.Key_Escape)
    hand.wait(lambda: bool(keying.page.finder.model.rows))


def test_the_guide_is_printed_from_the_plan(hand: Hand, fresh: Interview, tmp_path: Path) -> None:
    """Protects the way onto paper: two keys from the plan to a file that is there."""
    hand.open("A-SE-3")
    path = tmp_path / "guide.pdf"
    file_dialogs.prepare(path)
    hand.press(KEY.Key_P, CONTROL | SHIFT)
    assert path.read_bytes().startswith(b"%PDF")


def test_the_focus_stays_with_the_line_and_other_languages_keep_it(keying: KeyingHand) -> None:
    keying.type("4 ; halvv")
    keying.hand.window.screen_context.language.choose("sv")
    keying.hand.settle()
    assert keying.line == "4 ; halvv"
    assert QApplication.focusWidget() is keying.page.desk.line.field
    keying.key("ägs")
    assert keying.page.desk.table.model().rowCount() == 36
