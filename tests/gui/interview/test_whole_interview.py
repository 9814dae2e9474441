"""A whole interview by key presses: what was pressed is what the store holds."""

from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.records import AnswerState, Certainty, Interview
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
SCORES = (KEYS.Key_1, KEYS.Key_2, KEYS.Key_3, KEYS.Key_4, KEYS.Key_5)
STATES = {
    KEYS.Key_D: AnswerState.DOES_NOT_KNOW,
    KEYS.Key_A: AnswerState.DOES_NOT_APPLY,
    KEYS.Key_R: AnswerState.REFUSED,
    KEYS.Key_X: AnswerState.NOT_ASKED,
}
ROUND = (*SCORES, *STATES)


def test_a_whole_interview_by_keys(hand: Hand, fresh: Interview, store_file: Path) -> None:
    """Protects the main job: every question answered by keys alone, and all of it on disk."""
    hand.open(fresh)
    questions = hand.desk.presenter.sitting.sheet.questions
    assert len(questions) == 36
    for question, key in zip(questions, cycle(ROUND), strict=False):
        assert hand.current == question.id
        _answer(hand, key, f"Note on {question.id}, 3 d 4 x")
        hand.press(KEYS.Key_Return)
    hand.settle()

    assert hand.desk.presenter.sitting.at_end
    assert hand.desk.ending.title == "Every question has been dealt with."
    assert hand.errors == []
    again = build_services(str(store_file))
    held = again.interviewing.open(fresh.id).answers
    again.store.close()
    assert len(held) == 36
    for question, key in zip(questions, cycle(ROUND), strict=False):
        answer = held[question.id]
        assert answer.note == f"Note on {question.id}, 3 d 4 x"
        assert answer.evidence == 1
        assert answer.certainty is Certainty.LOW
        if key in STATES:
            assert (answer.state, answer.score) == (STATES[key], None)
        else:
            assert (answer.state, answer.score) == (AnswerState.SCORED, int(chr(key)))


def _answer(hand: Hand, key: Qt.Key, note: str) -> None:
    hand.press(key, KEYS.Key_E, KEYS.Key_E, KEYS.Key_C, KEYS.Key_N)
    hand.write(note)
    hand.press(KEYS.Key_Escape)


def test_the_end_leads_on(hand: Hand, fresh: Interview) -> None:
    """Protects the way out: Enter on the focused button goes where it says."""
    hand.open(fresh)
    for _ in hand.desk.presenter.sitting.sheet.questions:
        hand.press(KEYS.Key_X, KEYS.Key_Right)
    hand.settle()
    with hand.qtbot.waitSignal(hand.page.results_asked_for, timeout=1000):
        hand.press(KEYS.Key_Return)


def test_the_end_with_open_questions_leads_back(hand: Hand, fresh: Interview) -> None:
    """Protects calm: past the last question, what is open is named and one key away."""
    hand.open(fresh)
    hand.press(KEYS.Key_End, KEYS.Key_4, KEYS.Key_Right)
    assert hand.desk.ending.title == "That was the last question."
    hand.press(KEYS.Key_Return)
    assert hand.current == hand.desk.presenter.sitting.sheet.questions[0].id
    assert not hand.desk.presenter.sitting.at_end


def test_keys_do_nothing_to_answers_at_the_end(hand: Hand, fresh: Interview) -> None:
    """Protects against stray keys: no question is shown, so none is answered."""
    hand.open(fresh)
    hand.press(KEYS.Key_End, KEYS.Key_Right, KEYS.Key_3, KEYS.Key_E, KEYS.Key_D)
    hand.settle()
    assert hand.screen.services.interviewing.open(fresh.id).answers == {}
