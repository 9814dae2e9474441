"""Jottings over a real store: kept, changed, filed as one step, and never filed twice."""

from collections.abc import Callable

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview, Jotting
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.drafts import TypedPart, Typing


@pytest.fixture
def interview(services: Services) -> Interview:
    """A new interview with a small firm."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    return services.planning.add_interview(
        Interview(id="", assessment_id=assessment.id, label="NO-S-01", role="S")
    )


def waiting(services: Services, interview: Interview) -> list[str]:
    return [jotting.text for jotting in services.interviewing.open(interview.id).jottings]


def test_what_is_jotted_down_waits_in_the_order_it_was_said(
    services: Services, interview: Interview
) -> None:
    """Protects the memory of the talk."""
    for words in ("the port", "  the school\n", "the bank"):
        services.jottings.jot(interview.id, words)
    assert waiting(services, interview) == ["the port", "the school", "the bank"]


def test_jotting_down_drops_the_draft(services: Services, interview: Interview) -> None:
    """Protects against a line that comes back although it was kept."""
    services.drafts.keep(interview.id, "", TypedPart.JOTTED_QUOTE, Typing("We", 2))
    services.jottings.jot(interview.id, "We share ovens", as_quote=True)
    assert services.interviewing.open(interview.id).drafts == ()


def test_filing_puts_the_words_into_the_answer_and_out_of_the_inbox_in_one_step(
    services: Services, interview: Interview
) -> None:
    """Protects against words that are in both places, or in none, after a crash or an undo."""
    services.interviewing.note(interview.id, "2.08", "heard before")
    jotted = services.jottings.jot(interview.id, "the port lends staff")
    filed = services.jottings.file(jotted.jotting.id, "2.08")
    assert filed.answer is not None
    assert filed.answer.note == "heard before\nthe port lends staff"
    assert waiting(services, interview) == []
    with services.store.unit_of_work() as work:
        last = work.steps(interview.assessment_id)[-1]
        kinds = {c.kind for c in work.changes_in(last.batch, interview.assessment_id)}
    assert kinds == {"jotting", "answer"}


def test_a_jotting_stays_as_the_trace_of_what_was_filed(
    services: Services, interview: Interview
) -> None:
    """Protects the way back from a note to the moment it was said."""
    jotted = services.jottings.jot(interview.id, "We share ovens", as_quote=True)
    services.jottings.file(jotted.jotting.id, "2.08")
    with services.store.unit_of_work() as work:
        held = work.get(Jotting, jotted.jotting.id)
    assert held is not None
    assert (held.record.question_id, held.record.is_quote) == ("2.08", True)
    assert services.interviewing.open(interview.id).answer("2.08").quote == "We share ovens"


def test_words_for_the_question_at_hand_need_no_inbox(
    services: Services, interview: Interview
) -> None:
    """Protects the quick way: jotted down and filed in one transaction."""
    jotted = services.jottings.jot(interview.id, "said now", question_id="1.01")
    assert jotted.answer is not None
    assert jotted.answer.note == "said now"
    assert waiting(services, interview) == []


def test_changing_and_turning_and_taking_away(services: Services, interview: Interview) -> None:
    """Protects against a slip in haste."""
    first = services.jottings.jot(interview.id, "teh port").jotting
    services.jottings.edit(first.id, "the port", as_quote=False)
    assert services.jottings.turn(first.id).jotting.is_quote
    assert waiting(services, interview) == ["the port"]
    services.jottings.remove(first.id)
    assert waiting(services, interview) == []


def test_what_is_filed_or_gone_is_not_filed_again(services: Services, interview: Interview) -> None:
    """Protects an answer from the same words twice, from two windows."""
    first = services.jottings.jot(interview.id, "the port").jotting
    services.jottings.file(first.id, "2.08")
    attempts: tuple[Callable[[], object], ...] = (
        lambda: services.jottings.file(first.id, "2.08"),
        lambda: services.jottings.remove(first.id),
        lambda: services.jottings.file("nobody", "2.08"),
    )
    for again in attempts:
        with pytest.raises(UserError, match=r"jotting\.unknown"):
            again()
    assert services.interviewing.open(interview.id).answer("2.08").note == "the port"


def test_nothing_is_not_kept(services: Services, interview: Interview) -> None:
    """Protects the inbox from blank lines."""
    with pytest.raises(UserError, match=r"jotting\.empty"):
        services.jottings.jot(interview.id, " \n ")
    assert waiting(services, interview) == []
