"""Guidance beside the question: one key, nothing lost, answering goes on."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview.guidance_words import guidance_face
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key


def _words(hand: Hand) -> str:
    labels = hand.desk.panels.guidance.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_the_key_opens_it_beside_the_question_and_closes_it(hand: Hand, fresh: Interview) -> None:
    """Protects F2: the question stays in sight, and scoring goes on."""
    hand.open(fresh)
    hand.press(KEYS.Key_F2)
    panel, card = hand.desk.panels.guidance, hand.desk.card
    assert panel.isVisible()
    assert not panel.geometry().intersects(
        card.rect().translated(card.mapTo(hand.desk, card.rect().topLeft()))
    )
    hand.press(KEYS.Key_4)
    assert hand.shown().score == 4
    hand.press(KEYS.Key_F2)
    assert not panel.isVisible()
    hand.press(KEYS.Key_F2, KEYS.Key_Escape)
    assert not panel.isVisible()
    assert card.hasFocus()


def test_it_follows_the_question(hand: Hand, fresh: Interview) -> None:
    """Protects against guidance on another question than the one in sight."""
    hand.open(fresh)
    instrument = hand.desk.presenter.sitting.sheet.instrument
    hand.press(KEYS.Key_F2)
    for _ in range(2):
        guidance = instrument.guidance_for(hand.current, "en")
        assert guidance is not None
        assert guidance.purpose in _words(hand)
        assert guidance.probe in _words(hand)
        assert all(example in _words(hand) for example in guidance.examples.values())
        hand.press(KEYS.Key_Right)


def test_one_comes_back_to_the_cursor_in_a_half_typed_note(hand: Hand, fresh: Interview) -> None:
    """Protects the exact place: guidance in the middle of a sentence."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("half a sentence")
    note = hand.desk.panel.note
    note.moveCursor(note.textCursor().MoveOperation.PreviousWord)
    place = note.textCursor().position()
    hand.press(KEYS.Key_F2)
    assert hand.desk.card.hasFocus(), "scoring keys answer"
    hand.press(KEYS.Key_F2)
    assert note.hasFocus()
    assert note.textCursor().position() == place


def test_whoever_goes_to_the_note_finds_it(hand: Hand, fresh: Interview) -> None:
    """Protects against typing blindly under a panel."""
    hand.open(fresh)
    hand.press(KEYS.Key_F2, KEYS.Key_N)
    assert not hand.desk.panels.guidance.isVisible()
    assert hand.desk.panel.note.hasFocus()


def test_the_end_has_no_guidance(hand: Hand, fresh: Interview) -> None:
    """Protects the last page from guidance on a question that is gone."""
    hand.open(fresh)
    hand.press(KEYS.Key_F2, KEYS.Key_End, KEYS.Key_Right)
    assert hand.desk.presenter.sitting.at_end
    assert not hand.desk.panels.guidance.isVisible()
    hand.press(KEYS.Key_F2)
    assert not hand.desk.panels.guidance.isVisible()


def test_it_gives_way_to_what_takes_the_whole_desk(hand: Hand, fresh: Interview) -> None:
    """Protects talk mode and consent: nothing stands over them that the respondent may read."""
    hand.open(fresh)
    for key in (KEYS.Key_T, KEYS.Key_K):
        hand.press(KEYS.Key_F2)
        assert hand.desk.panels.guidance.isVisible()
        hand.press(key)
        assert not hand.desk.panels.guidance.isVisible()
        hand.press(KEYS.Key_F2)
        assert not hand.desk.panels.guidance.isVisible()
        hand.press(KEYS.Key_Escape)


def test_without_guidance_the_rest_is_shown(instrument: Instrument) -> None:
    """Protects other instruments, and languages nobody has written guidance in."""
    bare = replace(instrument, guidance={})
    question = instrument.questions[0]
    face = guidance_face(bare, question, "en")
    assert (face.purpose, face.probe, face.levels) == ("", "", ())
    assert face.evidence
    assert face.variable


def test_every_question_says_what_it_measures_and_where_that_works(
    instrument: Instrument,
) -> None:
    """Protects the link from a question to the picture of loops, in words."""
    text = instrument.text("en")
    for question in instrument.questions:
        face = guidance_face(instrument, question, "en")
        assert face.variable == text.variables[question.variable].name
        loops = [loop.id for loop in instrument.loops if question.variable in loop.variables]
        assert [line.split(" ")[0] for line in face.loops] == loops
        sources = [link for link in instrument.links if link.source == question.variable]
        assert len(face.links) == len(sources)
        assert bool(face.scale) is question.inverted_brake
