"""Consent on the plan: asked by keys, withdrawn with its effect shown, and said everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.records import ConsentMethod
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.plan.part_choice import Part
from tests.gui.plan.hands import cell, choose, edit, interview, interview_dialog
from tests.gui.window_fixtures import CONTROL, Hand

REPORT, COMPARISON, QUOTES = 4, 5, 6
"""Columns of the table."""


def test_four_purposes_are_answered_by_keys_and_kept_with_the_text(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = interview_dialog(hand.dialog())
    dialog.go_to(Part.CONSENT)
    hand.settle()
    hand.press(Qt.Key.Key_Y)
    hand.press(Qt.Key.Key_N)
    hand.press(Qt.Key.Key_4)
    hand.press(Qt.Key.Key_Y)
    hand.press(Qt.Key.Key_S)
    dialog.consent.asking.record.place.setText("Oban")
    hand.click(hand.part(QPushButton, "keep", dialog))
    made = interview(hand, "GB-S-07")
    assert [getattr(made, f"consent_{name}") for name in PURPOSES] == [True, False, None, True]
    assert made.consent_method is ConsentMethod.SIGNED
    assert made.consent_place == "Oban"
    assert made.consent_hash == hand.services.consenting.text("en").hash
    assert cell(hand, "GB-S-07", REPORT) == "yes"


def test_the_text_is_in_the_respondents_language(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = interview_dialog(hand.dialog())
    dialog.go_to(Part.CONSENT)
    dialog.consent.speak("sv-FI")
    hand.settle()
    assert dialog.consent.asking.text == hand.services.consenting.text("sv")
    dialog.consent.speak("da")
    assert dialog.consent.asking.text == hand.services.consenting.text("en")
    said = [label.text() for label in dialog.consent.asking.findChildren(QLabel)]
    assert any("Danish" in words for words in said)


def test_a_dialog_kept_without_asking_keeps_no_consent(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    hand.click(hand.part(QPushButton, "keep", hand.dialog()))
    made = interview(hand, "GB-S-07")
    assert (made.consent_report, made.consent_version) == (None, "")
    assert cell(hand, "GB-S-07", REPORT) == "not asked, left out until given"


def test_the_first_purpose_must_be_answered(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = interview_dialog(hand.dialog())
    dialog.go_to(Part.CONSENT)
    hand.settle()
    hand.press(Qt.Key.Key_2)
    hand.press(Qt.Key.Key_Y)
    dialog.go_to(Part.FACTS)
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert dialog.isVisible()
    assert hand.part(QLabel, "problem", dialog).isVisible()
    assert dialog.consent.isVisible()
    hand.press(Qt.Key.Key_1)
    hand.press(Qt.Key.Key_N)
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert interview(hand, "GB-S-07").consent_report is False


def test_the_effect_is_shown_and_one_press_withdraws(hand: Hand) -> None:
    """Protects that withdrawing is as easy as giving, and shows what it does before and after."""
    hand.open("A-GB-1")
    dialog = edit(hand, "GB-S-01", Part.CONSENT)
    standing = dialog.consent.standing
    effect = hand.services.consenting.effect_of_withdrawal(interview(hand, "GB-S-01").id)
    assert str(effect.answers) in standing.note
    hand.click(standing.withdraw)
    assert interview(hand, "GB-S-01").consent_withdrawn_on is not None
    assert str(effect.answers) in standing.note
    assert "withdrawn" in standing.note
    assert standing.states["report"] == "withdrawn"
    dialog.reject()
    hand.settle()
    assert cell(hand, "GB-S-01", REPORT) == "withdrawn, left out of results"
    assert hand.part(QLabel, "subheading").text().startswith("11 interviews")
    outcome = hand.services.results.results(hand.window.navigation.assessment_id).outcome
    assert outcome.interviews.left_out == 2


@pytest.mark.parametrize(("purpose", "column"), [("quote", QUOTES), ("benchmark", COMPARISON)])
def test_one_purpose_is_withdrawn_with_one_press(hand: Hand, purpose: str, column: int) -> None:
    """Protects the promise that one of the things can be withdrawn as easily as all of them."""
    hand.open("A-GB-1")
    dialog = edit(hand, "GB-S-01", Part.CONSENT)
    standing = dialog.consent.standing
    line = standing.line(purpose)
    assert line.button.isVisible()
    hand.click(line.button)
    kept = interview(hand, "GB-S-01")
    assert getattr(kept, f"consent_{purpose}") is False
    assert kept.consent_withdrawn_on is None
    assert standing.states[purpose] == "withdrawn"
    assert standing.states["report"] == "yes"
    assert not line.button.isVisible()
    dialog.reject()
    hand.settle()
    assert cell(hand, "GB-S-01", column) == "no"
    assert cell(hand, "GB-S-01", REPORT) == "yes"


def test_a_slip_is_undone_where_it_happened(hand: Hand) -> None:
    hand.open("A-GB-1")
    before = interview(hand, "GB-S-01")
    dialog = edit(hand, "GB-S-01", Part.CONSENT)
    standing = dialog.consent.standing
    assert not standing.undo.isVisible()
    hand.click(standing.withdraw)
    hand.click(standing.undo)
    assert interview(hand, "GB-S-01") == before
    assert standing.states["report"] == "yes"
    assert not standing.undo.isVisible()


def test_undo_on_the_page_takes_the_withdrawal_back(hand: Hand) -> None:
    hand.open("A-GB-1")
    before = interview(hand, "GB-S-01")
    dialog = edit(hand, "GB-S-01", Part.CONSENT)
    hand.click(dialog.consent.standing.withdraw)
    dialog.reject()
    hand.settle()
    choose(hand, "GB-S-01")
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert interview(hand, "GB-S-01") == before
    assert cell(hand, "GB-S-01", REPORT) == "yes"
    hand.press(Qt.Key.Key_Y, CONTROL)
    assert cell(hand, "GB-S-01", REPORT) == "withdrawn, left out of results"


def test_changes_in_the_same_dialog_do_not_bring_consent_back(hand: Hand) -> None:
    """Protects a withdrawal from a dialog that was opened before it."""
    hand.open("A-GB-1")
    dialog = edit(hand, "GB-S-01", Part.CONSENT)
    hand.click(dialog.consent.standing.withdraw)
    dialog.go_to(Part.FACTS)
    hand.click(hand.part(QPushButton, "keep", dialog))
    assert interview(hand, "GB-S-01").consent_withdrawn_on is not None


def test_consent_is_asked_again_with_what_was_agreed_to_before(hand: Hand) -> None:
    hand.open("A-GB-1")
    dialog = edit(hand, "GB-S-01", Part.CONSENT)
    hand.click(dialog.consent.standing.withdraw)
    hand.click(dialog.consent.standing.again)
    assert dialog.consent.is_asking
    hand.press(Qt.Key.Key_4)
    hand.press(Qt.Key.Key_Y)
    hand.click(hand.part(QPushButton, "keep", dialog))
    kept = interview(hand, "GB-S-01")
    assert kept.consent_withdrawn_on is None
    assert (kept.consent_report, kept.consent_contact) == (True, True)
    assert kept.consent_version


def test_another_screen_language_keeps_what_was_answered(hand: Hand) -> None:
    hand.open("A-GB-1")
    hand.press(Qt.Key.Key_N, CONTROL)
    dialog = interview_dialog(hand.dialog())
    dialog.go_to(Part.CONSENT)
    hand.settle()
    hand.press(Qt.Key.Key_Y)
    hand.window.screen_context.language.choose("sv")
    hand.settle()
    asking = dialog.consent.asking
    assert asking.purposes["report"].answer.value is True
    assert asking.text == hand.services.consenting.text("en")
    assert hand.place is PageName.PLAN
