"""A whole interview by key presses: what was pressed is what the store holds."""

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Certainty,
    Interview,
)
from clusterdyn_desktop.services.bundle import Services
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
CONTROL = Qt.KeyboardModifier.ControlModifier
QUOTE_EVERY = 5
FLAG_EVERY = 7
SAID_OUT_OF_TURN = (3, 12, 30)
SWITCHES = (20, 26)
SLIP = 9
TALK_FROM = 33


@pytest.fixture
def manager(services: Services, assessment: Assessment) -> Interview:
    """An interview with the manager of a large firm, who is asked 40 questions."""
    return services.planning.add_interview(
        Interview(
            id="",
            assessment_id=assessment.id,
            label="SE-L-99",
            role="L",
            language="sv",
            consent_report=True,
            consent_benchmark=True,
            consent_quote=True,
        )
    )


def test_a_whole_interview_by_keys(hand: Hand, manager: Interview, store_file: Path) -> None:
    """Protects the main job: 40 questions by keys alone, with everything that happens in an hour.

    Notes, quotes, flags, things said out of turn, a slip undone, the language switched half-way
    and back, a while in talk mode; and all of it on disk in another session.
    """
    hand.open(manager)
    questions = hand.desk.presenter.sitting.sheet.questions
    assert len(questions) == 40
    for number, (question, key) in enumerate(zip(questions, cycle(ROUND), strict=False)):
        assert hand.current == question.id
        _meanwhile(hand, number)
        _answer(hand, key, f"Note on {question.id}, 3 d 4 x")
        if number % QUOTE_EVERY == 0:
            _quote(hand, f"Word of {question.id}")
        if number % FLAG_EVERY == 0:
            _flag(hand, f"why {question.id}")
        hand.press(KEYS.Key_Return)
    hand.settle()
    _file_everything(hand)

    assert hand.desk.presenter.sitting.at_end
    assert hand.desk.ending.title == "Every question has been dealt with."
    assert hand.errors == []
    again = build_services(str(store_file))
    sheet = again.interviewing.open(manager.id)
    again.store.close()
    assert len(sheet.answers) == 40
    assert (sheet.jottings, sheet.drafts) == ((), ())
    for number, (question, key) in enumerate(zip(questions, cycle(ROUND), strict=False)):
        _check(sheet.answers[question.id], number, key)


def _answer(hand: Hand, key: Qt.Key, note: str) -> None:
    hand.press(key, KEYS.Key_E, KEYS.Key_E, KEYS.Key_C, KEYS.Key_N)
    hand.write(note)
    hand.press(KEYS.Key_Escape)


def _quote(hand: Hand, words: str) -> None:
    hand.press(KEYS.Key_Q)
    hand.write(words)
    hand.press(KEYS.Key_Escape, KEYS.Key_P)


def _flag(hand: Hand, reason: str) -> None:
    hand.press(KEYS.Key_F)
    hand.write(reason)
    hand.press(KEYS.Key_Escape)


def _meanwhile(hand: Hand, number: int) -> None:
    """Do what comes up besides answering."""
    if number in SAID_OUT_OF_TURN:
        hand.press(KEYS.Key_J)
        hand.write(f"out of turn {number}")
        hand.press(KEYS.Key_Return)
    if number in SWITCHES:
        hand.press(KEYS.Key_L, modifier=CONTROL)
    if number == SLIP:
        hand.press(KEYS.Key_5)
        hand.settle()
        hand.press(KEYS.Key_Z, modifier=CONTROL)
        hand.settle()
        assert hand.shown().score is None
    if number == TALK_FROM:
        hand.press(KEYS.Key_T, KEYS.Key_2, KEYS.Key_N)
        hand.write("in talk mode")
        hand.press(KEYS.Key_Return, KEYS.Key_Escape)


def _file_everything(hand: Hand) -> None:
    """File each thing said out of turn to the question it was about, from the end."""
    hand.press(KEYS.Key_Left)
    hand.press(KEYS.Key_I)
    for number in SAID_OUT_OF_TURN:
        hand.press(KEYS.Key_Return)
        hand.write(hand.desk.presenter.sitting.sheet.questions[number].id)
        hand.press(KEYS.Key_Return)
    hand.press(KEYS.Key_Escape, KEYS.Key_Right)
    hand.settle()


def _check(answer: Answer, number: int, key: Qt.Key) -> None:
    name = answer.question_id
    talked = "in talk mode" if number == TALK_FROM else ""
    later = f"\nout of turn {number}" if number in SAID_OUT_OF_TURN else ""
    assert answer.note == f"{talked}Note on {name}, 3 d 4 x{later}"
    quoted = number % QUOTE_EVERY == 0
    assert answer.quote == (f"Word of {name}" if quoted else "")
    assert answer.quote_permission is (True if quoted else None)
    assert answer.flag == (f"why {name}" if number % FLAG_EVERY == 0 else "")
    assert (answer.evidence, answer.certainty) == (1, Certainty.LOW)
    state = STATES.get(key, AnswerState.SCORED)
    score = int(chr(key)) if key in SCORES else None
    assert (answer.state, answer.score) == (state, score)


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
