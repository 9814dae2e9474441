"""While the store takes nothing in: kept beside it, tried again, taken in at the next start."""

import json
import sqlite3
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview import outage
from clusterdyn_desktop.gui.widgets.foot import Foot
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.drafts import TypedPart, Typing
from clusterdyn_desktop.services.interviewing import Saved
from clusterdyn_desktop.services.unsaved import piece_of_typing
from tests.gui.interview.conftest import Hand
from tests.gui.interview.outage_worker import DONE, HALF, READY, WORDS, start_working
from tests.gui.interview.outage_worker import QUESTION as AT
from tests.gui.window_fixtures import Opener

KEYS = Qt.Key
QUESTION = "1.01"
PATIENCE_S = 120


@pytest.fixture
def away(services: Services, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """A store that cannot be written, until called."""

    def refuse(*_: object, **_named: object) -> Saved:
        raise UserError("store.unreachable", location="store.sqlite")

    monkeypatch.setattr(services.interviewing, "_keep", refuse)
    monkeypatch.setattr(services.drafts, "keep", refuse)
    return monkeypatch.undo


def pieces(home: Path) -> list[Path]:
    return sorted((home / "unsaved").glob("*.json"))


def settle(hand: Hand) -> None:
    hand.settle()
    hand.qtbot.waitUntil(lambda: not hand.screen.jobs.aside.is_busy)


def test_what_cannot_be_saved_lies_beside_the_store_in_private(
    hand: Hand, fresh: Interview, home: Path, away: Callable[[], None]
) -> None:
    """Protects an hour without the server: whole files that nobody else may read."""
    hand.open(fresh)
    hand.press(KEYS.Key_4, KEYS.Key_N)
    hand.write("about the rig")
    hand.press(KEYS.Key_Escape)
    settle(hand)
    held = [json.loads(file.read_text("utf-8")) for file in pieces(home)]
    assert sorted(each["part"] for each in held) == ["note", "score"]
    for file in pieces(home):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE((home / "unsaved").stat().st_mode) == 0o700
    assert "kept on this computer" in hand.desk.foot.words
    away()
    hand.desk.foot.retry_pressed.emit()
    settle(hand)
    assert (hand.stored(QUESTION).score, hand.stored(QUESTION).note) == (4, "about the rig")
    assert pieces(home) == []
    assert [error.code for error in hand.errors] == ["store.unreachable"]


def test_it_is_tried_again_by_itself_with_growing_pauses(
    hand: Hand, fresh: Interview, away: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects from having to press a button, and a server that comes up from being hammered."""
    assert list(outage.PAUSES_MS) == sorted(outage.PAUSES_MS)
    hand.open(fresh)
    hand.press(KEYS.Key_4)
    settle(hand)
    first = hand.desk.outage.pause_ms
    hand.desk.presenter.retry()
    settle(hand)
    assert first is not None
    assert hand.desk.outage.pause_ms is not None
    away()
    monkeypatch.setattr(outage, "PAUSES_MS", (10,))
    hand.press(KEYS.Key_F)
    hand.qtbot.waitUntil(lambda: hand.stored(QUESTION).score == 4, timeout=10_000)
    settle(hand)
    assert hand.desk.outage.pause_ms is None


def test_typing_on_and_on_is_no_outage(
    hand: Hand, fresh: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects the disk from a second copy of every word while the store takes them all in."""
    monkeypatch.setattr(outage, "SLOW_MS", 10_000_000)
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("one")
    slow = hand.desk.outage.slow
    assert slow.isActive()
    begun = slow.timerId()
    hand.desk.presenter.keep_drafts()
    hand.write(" two")
    settle(hand)
    assert slow.timerId() != begun
    hand.desk.presenter.keep_drafts()
    settle(hand)
    assert not slow.isActive()


def test_what_was_left_beside_the_store_is_taken_in(
    hand: Hand, fresh: Interview, home: Path, away: Callable[[], None], services: Services
) -> None:
    """Protects the words of a program that ended while the store was away."""
    hand.open(fresh)
    hand.press(KEYS.Key_4, KEYS.Key_Right, KEYS.Key_N)
    hand.write("half typ")
    hand.desk.presenter.keep_drafts()
    settle(hand)
    assert len(pieces(home)) == 2
    away()
    taken = services.unsaved.take_in()
    assert (taken.saved, taken.labels, taken.waiting) == (2, (fresh.label,), ())
    sheet = services.interviewing.open(fresh.id)
    assert sheet.answer(QUESTION).score == 4
    assert [half.typing.text for half in sheet.drafts] == ["half typ"]
    assert pieces(home) == []
    assert services.unsaved.take_in().saved == 0


def test_a_newer_answer_of_somebody_else_is_not_written_over(
    make_hand: Callable[[], Hand],
    fresh: Interview,
    home: Path,
    away: Callable[[], None],
    services: Services,
) -> None:
    """Protects who was first: what was left waits, and is decided on at the desk."""
    hand = make_hand()
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("mine")
    hand.press(KEYS.Key_Escape)
    settle(hand)
    hand.page.close()
    away()
    services.interviewing.note(fresh.id, QUESTION, "theirs")
    assert services.unsaved.take_in().waiting == (fresh.label,)
    assert services.interviewing.open(fresh.id).answer(QUESTION).note == "theirs"
    again = make_hand()
    again.open(fresh)
    settle(again)
    assert again.desk.panel.note.text == "mine"
    again.press(KEYS.Key_M, KEYS.Key_3)
    settle(again)
    assert again.stored(QUESTION).note == "theirs\nmine"
    assert pieces(home) == []


def test_half_typed_words_come_back_where_the_start_could_not_take_them_in(
    hand: Hand, fresh: Interview, home: Path, services: Services
) -> None:
    """Protects words of a program that started while the store was still away."""
    typing = Typing("half typ", 4)
    at = datetime.now(UTC)
    services.unsaved.keep(piece_of_typing(fresh.id, "1.05", TypedPart.NOTE, typing, at))
    hand.open(fresh)
    settle(hand)
    assert (hand.current, hand.desk.panel.note.text) == ("1.05", "half typ")
    assert hand.desk.panel.note.cursor_place == 4
    assert hand.desk.strip.words.startswith("Back at 1.05.")
    (half,) = services.interviewing.open(fresh.id).drafts
    assert half.typing == typing
    assert pieces(home) == []


def test_what_waits_for_a_decision_survives_the_end_of_the_program(
    make_hand: Callable[[], Hand], fresh: Interview, home: Path, services: Services
) -> None:
    """Protects a version that is nowhere else than on the screen."""
    hand = make_hand()
    hand.open(fresh)
    services.interviewing.score(fresh.id, QUESTION, 2)
    hand.press(KEYS.Key_4)
    settle(hand)
    hand.page.close()
    assert len(pieces(home)) == 1
    again = make_hand()
    again.open(fresh)
    settle(again)
    assert again.shown().score == 4
    again.press(KEYS.Key_M, KEYS.Key_2)
    settle(again)
    assert again.stored(QUESTION).score == again.shown().score == 2
    assert pieces(home) == []


def test_nothing_readable_lies_beside_an_encrypted_store(
    hand: Hand,
    fresh: Interview,
    home: Path,
    away: Callable[[], None],
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Protects what encryption is for, and says that the words are on the screen alone."""
    monkeypatch.setattr(services.unsaved, "_is_encrypted", lambda: True)
    hand.open(fresh)
    hand.press(KEYS.Key_4)
    settle(hand)
    assert pieces(home) == []
    assert "encrypted" in hand.desk.foot.words


def test_pieces_of_another_store_and_broken_ones_are_left_alone(
    services: Services, fresh: Interview, home: Path, store_file: Path
) -> None:
    """Protects against words that land in a copy of the store, and against a damaged file."""
    folder = home / "unsaved"
    folder.mkdir()
    piece = {
        "interview_id": fresh.id,
        "question_id": QUESTION,
        "part": "note",
        "mine": {"note": "mine"},
        "seen": {"note": ""},
        "at": "2026-11-22T10:00:00+00:00",
        "half_typed": False,
        "form": 1,
        "site": "another",
        "location": "elsewhere",
    }
    here = {**piece, "location": str(store_file)}
    changes = ({"mine": {"id": "x"}}, {"form": 9}, {"part": "no"}, {"mine": {"state": "?"}})
    broken = ["{", "[]", *(json.dumps({**here, **change}) for change in changes)]
    for place, text in enumerate([json.dumps(piece), *broken]):
        (folder / f"{place}.json").write_text(text, "utf-8")
    assert services.unsaved.take_in().saved == 0
    assert services.interviewing.open(fresh.id).answer(QUESTION).note == ""
    assert len(pieces(home)) == 7
    (folder / "good.json").write_text(json.dumps(here), "utf-8")
    assert services.unsaved.take_in().saved == 1
    assert services.interviewing.open(fresh.id).answer(QUESTION).note == "mine"


def test_a_program_killed_while_the_store_is_away_loses_nothing(
    open_hand: Opener, services: Services, store_file: Path, home: Path, fresh: Interview
) -> None:
    """Protects answer, note and half a quote from a crash in the middle of an outage.

    Another program holds the store's lock: nothing is written, and nothing has failed yet either.
    """
    process, line = start_working(store_file, fresh.id)
    assert line.poll(PATIENCE_S), "the other program never came to the question"
    assert line.recv() == READY
    lock = sqlite3.connect(store_file, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    line.send(READY)
    assert line.poll(PATIENCE_S), "nothing was kept beside the store"
    assert line.recv() == DONE
    process.kill()
    process.join()
    lock.rollback()
    lock.close()

    before = services.interviewing.open(fresh.id)
    assert before.answers == {}
    hand = open_hand(services)
    hand.settle()
    sheet = services.interviewing.open(fresh.id)
    answer = sheet.answer(AT)
    assert (answer.score, answer.note) == (4, WORDS)
    assert [(half.part, half.typing.text) for half in sheet.drafts] == [(TypedPart.QUOTE, HALF)]
    assert pieces(home) == []
    assert fresh.label in hand.part(Foot, "foot").words
