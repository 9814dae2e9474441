"""Two languages at once, and switching in mid-interview without losing anything."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.gui.interview.languages import QuestionLanguages
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.interviewing import InterviewSheet
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_both_switches_in_mid_note_lose_neither_place_cursor_nor_words(
    hand: Hand, fresh: Interview
) -> None:
    """Protects the half-typed note: the language changes twice under the writing hand."""
    hand.open(fresh)
    hand.press(KEYS.Key_L, KEYS.Key_PageDown, KEYS.Key_Right, KEYS.Key_N)
    hand.write("halva meningen")
    hand.press(*[KEYS.Key_Left] * 8)
    place, note = hand.current, hand.desk.panel.note
    for first in ("en", "sv"):
        hand.press(KEYS.Key_L, modifier=CONTROL)
        assert hand.desk.languages.first == first
        assert (hand.current, note.hasFocus()) == (place, True)
        assert (note.text, note.cursor_place) == ("halva meningen", 6)
    hand.write("n")
    hand.press(KEYS.Key_Escape)
    hand.settle()
    assert hand.stored(place).note == "halva nmeningen"


def test_the_second_language_stands_under_the_first(hand: Hand, fresh: Interview) -> None:
    """Protects an interviewer who reads another language than the respondent."""
    hand.open(fresh)
    texts = hand.desk.presenter.sitting.sheet.instrument.texts
    hand.press(KEYS.Key_L)
    anchor = hand.desk.card.anchors.anchor(2)
    assert anchor.text() == texts["sv"].questions["1.01"].anchors[2]
    assert anchor.accessibleDescription() == texts["en"].questions["1.01"].anchors[2]
    alone = anchor.heightForWidth(anchor.width())
    hand.press(KEYS.Key_L)
    assert anchor.accessibleDescription() == ""
    assert anchor.heightForWidth(anchor.width()) < alone


def test_the_choice_is_kept_for_each_interview(
    hand: Hand, fresh: Interview, services: Services
) -> None:
    """Protects the next respondent from the last one's languages."""
    plan = services.planning.plan(fresh.assessment_id)
    other = next(p.interview for p in plan.interviews if p.interview.id != fresh.id)
    hand.open(fresh)
    hand.press(KEYS.Key_L)
    hand.press(KEYS.Key_L, modifier=CONTROL)
    hand.open(other)
    assert hand.desk.languages.second == ""
    hand.open(fresh)
    assert (hand.desk.languages.first, hand.desk.languages.second) == ("en", "sv")


def test_the_menu_chooses_as_the_keys_do(hand: Hand, fresh: Interview) -> None:
    """Protects the mouse; Shift+L goes round past none."""
    hand.open(fresh)
    hand.desk.language.second_chosen.emit("en")
    assert hand.desk.languages.second == "en"
    hand.desk.language.chosen.emit("en")
    assert (hand.desk.languages.first, hand.desk.languages.second) == ("en", "sv")
    hand.press(KEYS.Key_L, modifier=SHIFT)
    assert hand.desk.languages.second == ""
    hand.press(KEYS.Key_L, modifier=SHIFT)
    assert hand.desk.languages.second == "sv"


STEPS = st.lists(st.sampled_from(["first", "second", "toggle", "en", "sv", "under en", "none"]))


@given(STEPS, st.sampled_from(["en", "sv", "fi", "en-GB"]), st.sampled_from(["", "sv", "en"]))
@settings(max_examples=60)
def test_the_two_are_never_the_same(
    instrument: Instrument, steps: list[str], screen: str, own: str
) -> None:
    """Protects against the same sentence twice, whatever is pressed in whatever order."""
    sheet = InterviewSheet(
        Cluster("c"), Assessment("a"), Interview("i", language=own), instrument, (), {}, ""
    )
    languages = QuestionLanguages()
    for step in steps:
        match step:
            case "first":
                languages.step_first(sheet, screen)
            case "second":
                languages.step_second(sheet, screen)
            case "toggle":
                languages.toggle_second(sheet, screen)
            case "under en":
                languages.choose_second(sheet, "en", screen)
            case "none":
                languages.choose_second(sheet, "", screen)
            case tag:
                languages.choose_first(sheet, tag, screen)
        first, second = languages.first(sheet, screen), languages.second(sheet, screen)
        assert first in instrument.texts
        assert second != first
        assert second in {"", *instrument.texts}
