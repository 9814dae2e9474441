"""Two people at one interview: nobody's work is written over unseen, and nobody is interrupted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.records import Certainty, Interview
from clusterdyn_desktop.services.bundle import Services
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
QUESTION = "1.01"


@pytest.fixture
def other(store_file: Path, services: Services) -> Iterator[Services]:
    """The services of another program on the same store."""
    built = build_services(str(store_file))
    yield built
    built.store.close()


@pytest.fixture
def at_work(hand: Hand, fresh: Interview) -> Hand:
    """A hand at the first question."""
    hand.open(fresh)
    return hand


def text_of(hand: Hand, decision: Decision) -> str:
    return hand.desk.versions.panel.cards[decision].words


def test_the_second_is_told_and_both_versions_are_there(
    at_work: Hand, other: Services, fresh: Interview
) -> None:
    """Protects the answer of who was first, and shows both with what they started from."""
    other.interviewing.score(fresh.id, QUESTION, 2)
    at_work.press(KEYS.Key_4)
    at_work.settle()
    assert at_work.stored(QUESTION).score == 2
    assert at_work.shown().score == 4
    panel = at_work.desk.versions.panel
    assert panel.isVisible()
    assert at_work.desk.card.hasFocus()
    assert (text_of(at_work, Decision.MINE)[0], text_of(at_work, Decision.THEIRS)[0]) == ("4", "2")
    assert not panel.cards[Decision.BOTH].isVisible()
    assert at_work.errors == []
    square = at_work.desk.rail.stages.current_square
    assert square is not None
    assert square.face.undecided


@pytest.mark.parametrize(("key", "stays"), [(KEYS.Key_1, 4), (KEYS.Key_2, 2)])
def test_it_is_decided_by_a_key_that_scores_nothing(
    at_work: Hand, other: Services, fresh: Interview, key: Qt.Key, stays: int
) -> None:
    """Protects the keyboard: M goes there, 1 and 2 decide and are no scores meanwhile."""
    other.interviewing.score(fresh.id, QUESTION, 2)
    at_work.press(KEYS.Key_4)
    at_work.settle()
    at_work.press(KEYS.Key_M, key)
    at_work.settle()
    assert at_work.stored(QUESTION).score == at_work.shown().score == stays
    assert not at_work.desk.versions.panel.isVisible()
    assert at_work.desk.card.hasFocus()
    assert not at_work.desk.foot.versions.isVisible()
    at_work.press(KEYS.Key_5)
    at_work.settle()
    assert at_work.stored(QUESTION).score == 5


def test_notes_are_joined_with_a_preview(at_work: Hand, other: Services, fresh: Interview) -> None:
    """Protects every paragraph of both."""
    other.interviewing.note(fresh.id, QUESTION, "theirs")
    at_work.press(KEYS.Key_N)
    at_work.write("mine")
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert text_of(at_work, Decision.BOTH) == "theirs\nmine"
    at_work.press(KEYS.Key_M, KEYS.Key_3)
    at_work.settle()
    assert at_work.stored(QUESTION).note == "theirs\nmine"
    assert at_work.desk.panel.note.text == "theirs\nmine"
    assert at_work.screen.services.interviewing.open(fresh.id).drafts == ()


def test_one_may_go_on_and_decide_later(at_work: Hand, other: Services, fresh: Interview) -> None:
    """Protects the flow of the talk: it stays marked on the rail and in the foot until decided."""
    other.interviewing.note(fresh.id, QUESTION, "theirs")
    at_work.press(KEYS.Key_N)
    at_work.write("mine")
    at_work.press(KEYS.Key_Escape, KEYS.Key_Right)
    at_work.settle()
    assert at_work.current != QUESTION
    assert not at_work.desk.versions.panel.isVisible()
    assert at_work.desk.foot.versions.isVisible()
    at_work.press(KEYS.Key_3)
    at_work.settle()
    at_work.press(KEYS.Key_M)
    assert at_work.current == QUESTION
    assert at_work.desk.panel.note.text == "mine"
    at_work.press(KEYS.Key_2)
    at_work.settle()
    assert at_work.stored(QUESTION).note == "theirs"
    assert at_work.desk.panel.note.text == "theirs"


def test_while_somebody_writes_on_the_panel_does_not_cover_the_field(
    at_work: Hand, other: Services, fresh: Interview
) -> None:
    """Protects the word in the middle: the field stays in sight, the foot tells."""
    other.interviewing.note(fresh.id, QUESTION, "theirs")
    at_work.press(KEYS.Key_N)
    at_work.write("mine")
    at_work.desk.presenter.flush()
    at_work.settle()
    assert at_work.desk.panel.note.hasFocus()
    assert not at_work.desk.versions.panel.isVisible()
    assert at_work.desk.foot.versions.isVisible()
    at_work.write(" and more")
    at_work.press(KEYS.Key_Escape, KEYS.Key_M, KEYS.Key_1)
    at_work.settle()
    assert at_work.stored(QUESTION).note == "mine and more"


def test_different_parts_of_an_answer_never_collide(
    at_work: Hand, other: Services, fresh: Interview
) -> None:
    """Protects two people who share the work of one question."""
    other.interviewing.note(fresh.id, QUESTION, "theirs")
    other.interviewing.evidence(fresh.id, QUESTION, 3)
    at_work.press(KEYS.Key_4)
    at_work.settle()
    held = at_work.stored(QUESTION)
    assert (held.note, held.evidence, held.score) == ("theirs", 3, 4)
    assert at_work.desk.panel.note.text == "theirs"
    assert not at_work.desk.foot.versions.isVisible()


def test_grade_and_certainty_are_decided_on_as_one(
    at_work: Hand, other: Services, fresh: Interview
) -> None:
    """Protects a register: what is kept is whole, as somebody meant it."""
    other.interviewing.certainty(fresh.id, QUESTION, Certainty.LOW)
    at_work.press(KEYS.Key_E, KEYS.Key_E, KEYS.Key_C)
    at_work.settle()
    mine = at_work.shown()
    assert len(at_work.desk.presenter.sitting.undecided) == 1
    at_work.press(KEYS.Key_M, KEYS.Key_1)
    at_work.settle()
    held = at_work.stored(QUESTION)
    assert (held.evidence, held.certainty) == (mine.evidence, mine.certainty)


def test_quick_keys_and_undo_never_collide_with_themselves(at_work: Hand) -> None:
    """Protects who works alone: nothing of this is ever to be seen."""
    for key in (KEYS.Key_4, KEYS.Key_5, KEYS.Key_Backspace, KEYS.Key_3, KEYS.Key_D, KEYS.Key_2):
        at_work.press(key)
    at_work.press(KEYS.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    at_work.press(KEYS.Key_4)
    at_work.settle()
    assert at_work.stored(QUESTION).score == 4
    assert at_work.desk.presenter.sitting.undecided == {}


def test_what_the_other_wrote_shows_without_moving_the_cursor(
    at_work: Hand, other: Services, fresh: Interview
) -> None:
    """Protects the hand that writes; the field shows the other's words once it is left."""
    at_work.press(KEYS.Key_N)
    other.interviewing.note(fresh.id, QUESTION, "theirs")
    other.interviewing.score(fresh.id, QUESTION, 2)
    other.interviewing.flag(fresh.id, QUESTION, "look")
    at_work.page.entered()
    at_work.settle()
    note = at_work.desk.panel.note
    assert at_work.shown().score == 2
    assert at_work.desk.panel.flag.text() == "look"
    assert (note.text, note.hasFocus()) == ("", True)
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert note.text == "theirs"


def test_words_begun_before_the_other_wrote_collide_when_they_are_kept(
    at_work: Hand, other: Services, fresh: Interview
) -> None:
    """Protects against a refresh that would count as having seen what never was on the screen."""
    at_work.press(KEYS.Key_N)
    other.interviewing.note(fresh.id, QUESTION, "theirs")
    at_work.page.entered()
    at_work.settle()
    at_work.write("mine")
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert at_work.stored(QUESTION).note == "theirs"
    assert text_of(at_work, Decision.MINE) == "mine"


def test_each_desk_keeps_its_own_half_typed_words(
    at_work: Hand,
    store_file: Path,
    fresh: Interview,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Protects two who type in the same field of a shared store: each gets back their own."""
    at_work.press(KEYS.Key_N)
    at_work.write("mine")
    at_work.desk.presenter.keep_drafts()
    at_work.settle()
    monkeypatch.setenv("CLUSTERDYN_HOME", str(tmp_path / "elsewhere"))
    elsewhere = build_services(str(store_file))
    assert elsewhere.interviewing.open(fresh.id).drafts == ()
    elsewhere.interviewing.note(fresh.id, QUESTION, "theirs")
    elsewhere.store.close()
    (half,) = at_work.screen.services.interviewing.open(fresh.id).drafts
    assert half.typing.text == "mine"


def test_the_words_of_the_panel_follow_the_language(
    at_work: Hand, other: Services, fresh: Interview
) -> None:
    """Protects a switch of language in the middle of a decision."""
    other.interviewing.score(fresh.id, QUESTION, 2)
    at_work.press(KEYS.Key_4)
    at_work.settle()
    at_work.desk.retranslate()
    assert at_work.desk.versions.panel.isVisible()
    assert text_of(at_work, Decision.THEIRS).startswith("2")
