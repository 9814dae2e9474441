"""Talk mode: the respondent may look at the screen, and sees the question and nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview.keys import key_table
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
BIG = 36


def visible_words(hand: Hand) -> list[str]:
    labels = [label.text() for label in hand.page.findChildren(QLabel) if label.isVisible()]
    return [words for words in labels if words]


def test_the_question_stands_alone_in_big_type(hand: Hand, fresh: Interview) -> None:
    """Protects the respondent's eyes, and the interviewer's figures."""
    hand.open(fresh)
    hand.press(KEYS.Key_3, KEYS.Key_T)
    texts = hand.desk.presenter.sitting.sheet.instrument.text("sv")
    question = texts.questions[hand.current].text
    shown = [label for label in hand.page.findChildren(QLabel) if label.isVisible()]
    big = [label for label in shown if label.text() == question]
    assert [label.font().pixelSize() >= BIG for label in big] == [True]
    hidden: tuple[QWidget, ...] = (hand.desk.rail, hand.desk.panel, hand.desk.card, hand.desk.foot)
    assert not any(part.isVisible() for part in hidden)
    anchors = set(texts.questions[hand.current].anchors.values())
    assert not anchors & set(visible_words(hand))


def test_keys_answer_and_are_acknowledged_without_telling_what(
    hand: Hand, fresh: Interview
) -> None:
    """Protects the answer from the respondent's look: every score reads the same."""
    hand.open(fresh)
    hand.press(KEYS.Key_T)
    before = visible_words(hand)
    seen = []
    for key in (KEYS.Key_1, KEYS.Key_5, KEYS.Key_D):
        hand.press(key)
        hand.settle()
        seen.append([words for words in visible_words(hand) if not words.startswith("✓ Saved")])
    assert seen[0] == seen[1] == seen[2]
    assert set(seen[0]) - set(before) == {"✓ Noterat"} or len(set(seen[0]) - set(before)) == 1
    assert hand.stored().state.value == "does not know"


def test_every_answer_is_a_key_away_and_next_goes_on(hand: Hand, fresh: Interview) -> None:
    """Protects the flow: talk mode is for whole interviews, not for a look."""
    hand.open(fresh)
    first = hand.current
    hand.press(KEYS.Key_T, KEYS.Key_4, KEYS.Key_E, KEYS.Key_C, KEYS.Key_Right, KEYS.Key_2)
    hand.settle()
    assert (hand.stored(first).score, hand.stored(first).evidence) == (4, 0)
    assert hand.stored().score == 2
    assert hand.focus is hand.desk.parts.talk.question
    hand.press(KEYS.Key_End, KEYS.Key_Right)
    assert hand.desk.presenter.sitting.at_end
    assert hand.desk.talk.is_on


def test_escape_leads_back_to_the_desk(hand: Hand, fresh: Interview) -> None:
    """Protects the way back, to the same question with the keys live."""
    hand.open(fresh)
    wanted: list[bool] = []
    hand.screen.facts.room_asked_for.connect(wanted.append)
    hand.press(KEYS.Key_Right, KEYS.Key_T)
    place = hand.current
    hand.press(KEYS.Key_Escape)
    assert wanted == [True, False]
    assert hand.current == place
    assert hand.desk.card.isVisible()
    assert hand.focus is hand.desk.card


def test_a_note_is_jotted_without_leaving_the_question(hand: Hand, fresh: Interview) -> None:
    """Protects the words of the moment: N writes to this question, and what stood there stays."""
    hand.screen.services.interviewing.note(fresh.id, "1.01", "before")
    hand.open(fresh)
    hand.press(KEYS.Key_T, KEYS.Key_N)
    hand.write("said 3 times")
    hand.press(KEYS.Key_Return)
    hand.settle()
    assert hand.stored("1.01").note == "before\nsaid 3 times"
    hand.press(KEYS.Key_Q)
    hand.write("We share")
    hand.press(KEYS.Key_Return)
    hand.settle()
    assert hand.stored("1.01").quote == "We share"
    assert hand.desk.talk.is_on
    assert hand.focus is hand.desk.parts.talk.question


def test_keys_that_would_show_more_do_nothing(hand: Hand, fresh: Interview) -> None:
    """Protects against a slip: lists of answers, notes and interviews stay away."""
    hand.open(fresh)
    hand.press(KEYS.Key_T)
    before = visible_words(hand)
    hand.press(KEYS.Key_I, KEYS.Key_W, KEYS.Key_F2, KEYS.Key_V)
    for key in (KEYS.Key_F, KEYS.Key_J):
        hand.press(key, modifier=CONTROL)
    hand.settle()
    assert visible_words(hand) == before
    assert hand.desk.talk.is_on
    assert hand.page.interview_id == fresh.id


def test_undo_tells_nothing_either(hand: Hand, fresh: Interview) -> None:
    """Protects the score that is taken back as well as the one that is given."""
    hand.open(fresh)
    hand.press(KEYS.Key_3, KEYS.Key_4, KEYS.Key_T)
    hand.settle()
    hand.press(KEYS.Key_Z, modifier=CONTROL)
    hand.settle()
    assert hand.stored().score == 3
    assert not any("from 3 to 4" in words for words in visible_words(hand))


def test_leaving_the_page_ends_it(hand: Hand, fresh: Interview) -> None:
    """Protects other pages: the window has its frame again."""
    hand.open(fresh)
    hand.press(KEYS.Key_T)
    hand.page.left()
    hand.settle()
    assert not hand.desk.talk.is_on
    assert hand.desk.rail.isVisible()


def test_every_key_says_whether_it_may_act_while_talking() -> None:
    """Protects new keys: what opens a list beside the question is named here on purpose."""
    silent = {action for row in key_table() if row.off_in_talk for _, action in row.binds}
    assert {"inbox", "interviews"} <= silent
    assert not {"note", "quote", "jot", "next", "undo", "clear", "talk"} & silent
