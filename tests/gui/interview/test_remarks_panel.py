"""What to look at, in the place of the stages: by key, live, never in the way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.domain.remarks import RemarkCode
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key


def _names(hand: Hand) -> list[str]:
    return hand.desk.rail.remarks.found.names


def _wait_for(hand: Hand, question: str) -> None:
    hand.qtbot.waitUntil(lambda: any(name.startswith(question) for name in _names(hand)))


def test_from_the_list_to_the_question_by_keys_alone(hand: Hand, fresh: Interview) -> None:
    """Protects W, Enter, and that the list stays for the next one."""
    hand.screen.services.interviewing.score(fresh.id, "2.01", 2)
    hand.open(fresh)
    _wait_for(hand, "2.01")
    hand.press(KEYS.Key_W)
    assert hand.desk.rail.remarks.found.hasFocus()
    hand.press(KEYS.Key_Return)
    assert hand.current == "2.01"
    assert hand.desk.card.hasFocus()
    assert hand.desk.rail.shows_remarks
    hand.press(KEYS.Key_E)
    hand.qtbot.waitUntil(lambda: not _names(hand))
    hand.press(KEYS.Key_Escape)
    assert not hand.desk.rail.shows_remarks


def test_the_next_one_is_marked_when_one_is_done(hand: Hand, fresh: Interview) -> None:
    """Protects working through the list: W goes on where one was."""
    for question in ("1.05", "2.01", "2.05"):
        hand.screen.services.interviewing.score(fresh.id, question, 2)
    hand.open(fresh)
    _wait_for(hand, "2.05")
    hand.press(KEYS.Key_W, KEYS.Key_Down, KEYS.Key_Return, KEYS.Key_E)
    hand.qtbot.waitUntil(lambda: not any(name.startswith("2.01") for name in _names(hand)))
    hand.press(KEYS.Key_W, KEYS.Key_Return)
    assert hand.current == "2.05"


def test_scores_still_answer_and_letters_in_the_list_do_not(hand: Hand, fresh: Interview) -> None:
    """Protects answers from keys pressed in a list."""
    hand.screen.services.interviewing.score(fresh.id, "2.01", 2)
    hand.open(fresh)
    _wait_for(hand, "2.01")
    hand.press(KEYS.Key_W, KEYS.Key_D, KEYS.Key_5)
    assert hand.shown().state == "open"
    hand.press(KEYS.Key_W)
    assert not hand.desk.rail.shows_remarks
    assert hand.desk.card.hasFocus()


def test_one_comes_back_to_the_cursor_in_a_half_typed_note(hand: Hand, fresh: Interview) -> None:
    """Protects the exact place: the list is opened by its button in the middle of a word."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("half a wo")
    note = hand.desk.panel.note
    note.moveCursor(note.textCursor().MoveOperation.PreviousWord)
    place = note.textCursor().position()
    hand.desk.panels.toggle_remarks()
    hand.press(KEYS.Key_Escape)
    assert note.hasFocus()
    assert note.textCursor().position() == place


def test_the_whole_assessment_leads_to_another_interview(hand: Hand, fresh: Interview) -> None:
    """Protects the toggle, and the jump across interviews."""
    hand.open(fresh)
    asked: list[tuple[str, str]] = []
    hand.screen.facts.answer_asked_for.connect(lambda *where: asked.append(where))
    panel = hand.desk.rail.remarks
    panel.show_whole(whole=True)
    remarks = hand.screen.services.checking.remarks(fresh.assessment_id)
    wanted = next(r for r in remarks if r.question_id and r.interview_id not in {"", fresh.id})
    hand.qtbot.waitUntil(lambda: any(wanted.label in name for name in _names(hand)))
    panel.chosen.emit(wanted)
    assert asked == [(wanted.interview_id, wanted.question_id)]


def test_an_empty_list_says_what_would_stand_there(hand: Hand, fresh: Interview) -> None:
    """Protects the empty face."""
    hand.open(fresh)
    hand.qtbot.waitUntil(lambda: not hand.screen.jobs.files.is_busy)
    hand.press(KEYS.Key_W)
    assert _names(hand) == []
    assert hand.desk.rail.remarks.isAncestorOf(QApplication.focusWidget() or hand.page)
    assert hand.desk.panels.remark_count == 0


def test_every_kind_of_remark_has_its_words(hand: Hand, fresh: Interview) -> None:
    """Protects against a kind without a heading or a piece of advice."""
    from clusterdyn_desktop.services.wording.remark_words import RemarkWords

    hand.open(fresh)
    language = hand.screen.language
    instrument = hand.desk.presenter.sitting.sheet.instrument
    words = RemarkWords(instrument, language.texts, language.formats)
    assert len({words.heading(code) for code in RemarkCode}) == len(RemarkCode)
    assert all(words.advice(code).endswith(".") for code in RemarkCode)
