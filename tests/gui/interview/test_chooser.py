"""Choosing an interview, and what an assessment without any says."""

from PySide6.QtCore import Qt

from clusterdyn_desktop.domain.records import Assessment, Interview
from clusterdyn_desktop.services.bundle import Services
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_an_assessment_without_a_chosen_interview_offers_its_interviews(
    hand: Hand, assessment: Assessment, services: Services
) -> None:
    """Protects the way in: all interviews with how far they are, and Enter opens one."""
    hand.page.show_assessment(assessment.id)
    hand.page.entered()
    hand.settle()
    planned = services.planning.plan(assessment.id).interviews
    assert [line.label for line in hand.page.chooser.lines] == [p.interview.label for p in planned]
    hand.press(KEYS.Key_Down, KEYS.Key_Return)
    hand.settle()
    assert hand.page.interview_id == planned[1].interview.id
    assert hand.focus is hand.desk.card


def test_the_interview_worked_on_last_is_marked(hand: Hand, fresh: Interview) -> None:
    """Protects picking up where one left: Ctrl+J and Enter come back to it."""
    hand.open(fresh)
    hand.press(KEYS.Key_Right, KEYS.Key_Right)
    place = hand.current
    hand.press(KEYS.Key_J, modifier=CONTROL)
    hand.settle()
    assert hand.page.interview_id == ""
    hand.press(KEYS.Key_Return)
    hand.settle()
    assert (hand.page.interview_id, hand.current) == (fresh.id, place)


def test_another_assessment_puts_the_interview_aside(
    hand: Hand, fresh: Interview, services: Services
) -> None:
    """Protects against answers to the wrong assessment, and saves what was typed."""
    hand.open(fresh)
    hand.press(KEYS.Key_N)
    hand.write("kept")
    hand.page.show_assessment(services.library.find("A-DK-1").id)
    hand.page.entered()
    hand.settle()
    assert hand.page.interview_id == ""
    assert services.interviewing.open(fresh.id).answer("1.01").note == "kept"


def test_an_empty_plan_says_what_to_do_first(
    hand: Hand, assessment: Assessment, services: Services
) -> None:
    """Protects a first start: no interviews is no dead end."""
    empty = services.library.add_assessment(Assessment(id="", cluster_id=assessment.cluster_id))
    hand.page.show_assessment(empty.id)
    hand.page.entered()
    hand.settle()
    with hand.qtbot.waitSignal(hand.page.plan_asked_for, timeout=1000):
        hand.press(KEYS.Key_Return)


def test_an_interview_that_is_gone_leads_to_the_others(
    hand: Hand, fresh: Interview, services: Services
) -> None:
    """Protects against a blank page when an interview was taken out meanwhile."""
    hand.page.show_assessment(fresh.assessment_id)
    services.planning.remove_interview(fresh.id)
    hand.open(fresh)
    hand.settle()
    assert [error.code for error in hand.errors] == ["interview.unknown"]
    assert hand.page.interview_id == ""
    assert hand.page.chooser.lines
