"""Checking over a real store: what is to look at follows what was just answered."""

from dataclasses import replace
from datetime import date

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.domain.remarks import RemarkCode
from clusterdyn_desktop.services.bundle import Services


@pytest.fixture
def interviews(services: Services) -> list[Interview]:
    """Four new interviews with small firms, with every consent."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    return [
        services.planning.add_interview(
            Interview(
                id="",
                assessment_id=assessment.id,
                label=f"NO-S-0{number}",
                role="S",
                consent_report=True,
                consent_quote=True,
            )
        )
        for number in range(1, 5)
    ]


def _codes(services: Services, interview: Interview) -> set[RemarkCode]:
    return {remark.code for remark in services.checking.of_interview(interview.id)}


def _brake(services: Services) -> str:
    instrument = services.instruments.default()
    return next(q.id for q in instrument.questions_for("S") if q.inverted_brake)


def test_a_remark_goes_when_its_gap_is_closed(
    services: Services, interviews: list[Interview]
) -> None:
    """Protects the list from nagging on: what was mended is gone at the next look."""
    interview, service = interviews[0], services.interviewing
    service.score(interview.id, "1.01", 5)
    assert _codes(services, interview) == {RemarkCode.NO_EVIDENCE, RemarkCode.HIGH_WITHOUT_NOTE}
    service.evidence(interview.id, "1.01", 2)
    service.note(interview.id, "1.01", "Turned down a cheaper hall.")
    assert _codes(services, interview) == set()


def test_a_brake_is_held_against_the_other_interviews(
    services: Services, interviews: list[Interview]
) -> None:
    """Protects the rule's wiring: the others' scores come from the store."""
    brake = _brake(services)
    for interview, score in zip(interviews, (5, 1, 2, 1), strict=True):
        services.interviewing.score(interview.id, brake, score)
        services.interviewing.evidence(interview.id, brake, 1)
        services.interviewing.note(interview.id, brake, "Said so.")
    assert _codes(services, interviews[0]) == {RemarkCode.BRAKE_MIRRORED}
    assert all(_codes(services, other) == set() for other in interviews[1:])


def test_respondents_differ_until_consent_is_withdrawn(
    services: Services, interviews: list[Interview]
) -> None:
    """Protects 6.4.0: withdrawal takes effect at once, also in a mark."""
    for interview, score in zip(interviews, (1, 2, 2, 5), strict=True):
        services.interviewing.score(interview.id, "1.01", score)
    assessment_id = interviews[0].assessment_id
    assert services.checking.differing(assessment_id) == {"1.01"}
    last = replace(interviews[3], consent_withdrawn_on=date(2026, 11, 1))
    services.planning.change_interview(last)
    assert services.checking.differing(assessment_id) == frozenset()
    assert _codes(services, last) == {RemarkCode.WITHDRAWN}


def test_an_interview_taken_out_leaves_no_remarks(
    services: Services, interviews: list[Interview]
) -> None:
    """Protects the jump: no remark leads to an interview that cannot be opened."""
    gone = interviews[0]
    services.interviewing.score(gone.id, "1.01", 5)
    services.planning.remove_interview(gone.id)
    found = services.checking.remarks(gone.assessment_id)
    assert gone.id not in {remark.interview_id for remark in found}
    with pytest.raises(UserError, match=r"interview\.unknown"):
        services.checking.of_interview(gone.id)


def test_an_unknown_assessment_is_said(services: Services) -> None:
    """Protects against an empty list where there is nothing to check."""
    with pytest.raises(UserError, match=r"assessment\.unknown"):
        services.checking.check("no such assessment")
