"""Drafts over a real store: there after a crash, gone once their words are written, not logged."""

import pytest

from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.drafts import HalfTyped, TypedPart, Typing

HALF = Typing("half a tho", 4, "as it began")


@pytest.fixture
def interview(services: Services) -> Interview:
    """A new interview with a small firm."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    return services.planning.add_interview(
        Interview(id="", assessment_id=assessment.id, label="NO-S-01", role="S")
    )


def drafts(services: Services, interview: Interview) -> tuple[HalfTyped, ...]:
    return services.interviewing.open(interview.id).drafts


def test_an_interview_opens_with_what_was_half_typed(
    services: Services, interview: Interview
) -> None:
    """Protects words, cursor and place of somebody whose battery went flat."""
    at = services.drafts.keep(interview.id, "2.08", TypedPart.NOTE, Typing("half", 2))
    later = services.drafts.keep(interview.id, "2.08", TypedPart.NOTE, HALF)
    assert drafts(services, interview) == (HalfTyped("2.08", TypedPart.NOTE, HALF, later),)
    assert at <= later


def test_a_draft_is_no_edit(services: Services, interview: Interview) -> None:
    """Protects the change log, and undo, from half words."""
    services.drafts.keep(interview.id, "2.08", TypedPart.NOTE, HALF)
    assert services.interviewing.open(interview.id).answers == {}
    with services.store.unit_of_work() as work:
        kinds = {change.kind for change in work.changes(interview.assessment_id)}
    assert "answer" not in kinds


@pytest.mark.parametrize("part", [TypedPart.NOTE, TypedPart.QUOTE, TypedPart.FLAG])
def test_writing_the_words_drops_their_draft_and_no_other(
    services: Services, interview: Interview, part: TypedPart
) -> None:
    """Protects against words that come back although they were kept or thrown away."""
    write = {
        TypedPart.NOTE: lambda: services.interviewing.note(interview.id, "2.08", "whole"),
        TypedPart.QUOTE: lambda: services.interviewing.quote(interview.id, "2.08", "whole", None),
        TypedPart.FLAG: lambda: services.interviewing.flag(interview.id, "2.08", "whole"),
    }
    services.drafts.keep(interview.id, "2.08", part, HALF)
    services.drafts.keep(interview.id, "1.01", part, HALF)
    services.interviewing.score(interview.id, "2.08", 4)
    assert len(drafts(services, interview)) == 2
    write[part]()
    assert [half.question_id for half in drafts(services, interview)] == ["1.01"]


def test_dropping_leaves_nothing_behind(services: Services, interview: Interview) -> None:
    """Protects what somebody deleted while typing: it is not kept in secret."""
    services.drafts.keep(interview.id, "", TypedPart.JOTTING, HALF)
    services.drafts.drop(interview.id, "", TypedPart.JOTTING)
    with services.store.unit_of_work() as work:
        assert work.drafts() == []


def test_drafts_of_other_parts_of_the_program_are_left_alone(
    services: Services, interview: Interview
) -> None:
    """Protects drafts that this version of the desk does not know."""
    from clusterdyn_desktop.services.store_port import Draft

    at = services.drafts.keep(interview.id, "2.08", TypedPart.NOTE, HALF)
    with services.store.unit_of_work() as work:
        work.keep_draft(Draft(interview.id, "2.08", "reason", "because", 0, at))
        work.commit()
    assert [half.part for half in drafts(services, interview)] == [TypedPart.NOTE]
