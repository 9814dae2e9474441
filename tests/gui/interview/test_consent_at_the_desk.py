"""Consent at the desk: offered and never forced, asked by keys, and back to the question."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from clusterdyn_desktop.domain.records import Interview, empty_answer
from clusterdyn_desktop.gui.widgets.consent_form import ConsentForm
from clusterdyn_desktop.services.bundle import Services
from tests.gui.interview.conftest import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def unasked(services: Services, fresh: Interview) -> Interview:
    """An interview whose consent was never asked for."""
    blank = replace(fresh, consent_report=None, consent_benchmark=None, consent_quote=None)
    services.planning.change_interview(blank)
    return blank


def line(hand: Hand) -> str:
    return hand.desk.consent.line.sentence


def form(hand: Hand) -> ConsentForm:
    held = hand.desk.consent.form
    assert held is not None
    return held


def is_asked(hand: Hand) -> bool:
    return hand.desk.consent.is_open


def stored(hand: Hand) -> Interview:
    return hand.screen.services.consenting.state(hand.page.interview_id).interview


def test_a_line_offers_and_the_keys_answer_all_the_same(hand: Hand, unasked: Interview) -> None:
    """Protects the interview: nothing has to be dealt with before the first answer."""
    hand.open(unasked)
    assert line(hand)
    hand.press(Qt.Key.Key_4)
    hand.settle()
    assert hand.stored().score == 4
    assert line(hand)


def test_consent_is_asked_and_kept_by_keys_alone(hand: Hand, unasked: Interview) -> None:
    hand.open(unasked)
    hand.press(Qt.Key.Key_K)
    hand.settle()
    assert is_asked(hand)
    assert form(hand).asking.text.language == "sv"
    hand.press(Qt.Key.Key_Y, Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y)
    hand.press(Qt.Key.Key_Return, modifier=CONTROL)
    hand.settle()
    kept = stored(hand)
    assert (kept.consent_report, kept.consent_quote, kept.consent_contact) == (True, False, True)
    assert kept.consent_language == "sv"
    assert not is_asked(hand)
    assert not line(hand)
    hand.press(Qt.Key.Key_5)
    hand.settle()
    assert hand.stored().score == 5


def test_keys_of_the_desk_do_nothing_to_the_answer_while_consent_is_asked(
    hand: Hand, unasked: Interview
) -> None:
    """Protects answers: 1 to 4 mean a purpose there, N means no, and A to X mean nothing."""
    hand.open(unasked)
    before = hand.current
    hand.press(Qt.Key.Key_K)
    hand.settle()
    keys = (Qt.Key.Key_3, Qt.Key.Key_N, Qt.Key.Key_5, Qt.Key.Key_D, Qt.Key.Key_F, Qt.Key.Key_Right)
    hand.press(*keys)
    hand.settle()
    assert hand.desk.consent.is_open
    assert form(hand).asking.purposes["quote"].answer.value is False
    hand.press(Qt.Key.Key_Escape)
    hand.settle()
    assert hand.current == before
    assert hand.stored() == empty_answer(unasked.id, before)


def test_leaving_without_keeping_keeps_nothing(hand: Hand, unasked: Interview) -> None:
    hand.open(unasked)
    hand.press(Qt.Key.Key_K)
    hand.settle()
    hand.press(Qt.Key.Key_Y, Qt.Key.Key_Escape)
    hand.settle()
    assert stored(hand).consent_report is None
    assert line(hand)


def test_nothing_is_kept_before_the_first_purpose_is_answered(
    hand: Hand, unasked: Interview
) -> None:
    hand.open(unasked)
    hand.press(Qt.Key.Key_K)
    hand.settle()
    assert not form(hand).keep_button.isEnabled()
    hand.press(Qt.Key.Key_2, Qt.Key.Key_Y)
    hand.press(Qt.Key.Key_Return, modifier=CONTROL)
    hand.settle()
    assert hand.desk.consent.is_open
    assert stored(hand).consent_benchmark is None


def test_with_consent_there_is_no_line(hand: Hand, fresh: Interview) -> None:
    hand.open(fresh)
    assert not line(hand)


def test_a_withdrawal_shows_its_effect_and_then_stands_on_the_rail(
    hand: Hand, fresh: Interview
) -> None:
    hand.open(fresh)
    hand.press(Qt.Key.Key_3)
    hand.settle()
    hand.press(Qt.Key.Key_K)
    hand.settle()
    assert "1 answer" in form(hand).standing.note
    form(hand).standing.withdraw.click()
    hand.settle()
    assert hand.desk.consent.is_open
    hand.press(Qt.Key.Key_Escape)
    hand.settle()
    assert "withdrawn" in line(hand)
    assert not hand.desk.presenter.sitting.counts


def test_the_screens_language_switches_in_the_middle_of_asking(
    hand: Hand, unasked: Interview
) -> None:
    hand.open(unasked)
    hand.press(Qt.Key.Key_K)
    hand.settle()
    hand.press(Qt.Key.Key_Y)
    hand.screen.language.choose("sv")
    hand.desk.retranslate()
    assert hand.desk.consent.is_open
    assert form(hand).asking.purposes["report"].answer.value is True
