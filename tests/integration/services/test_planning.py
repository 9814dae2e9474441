"""Planning over a real store: question sets drawn, shown and used as one step; edits that merge."""

from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.consenting import ConsentGiven
from clusterdyn_desktop.services.planning import QUESTION_SETS, Plan

ROLES = ("S", "S", "S", "S", "S", "L", "L", "C", "K", "P", "M")


@pytest.fixture
def assessment(services: Services) -> Assessment:
    """An assessment with eleven interviews, none of them begun."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    made = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    for number, role in enumerate(ROLES):
        services.planning.add_interview(
            Interview(id="", assessment_id=made.id, label=f"NO-{number:02d}", role=role)
        )
    return made


def plan(services: Services, assessment: Assessment) -> Plan:
    return services.planning.plan(assessment.id)


def sets(services: Services, assessment: Assessment) -> dict[str, tuple[str, ...]]:
    held = plan(services, assessment)
    return {
        each.interview.label: tuple(
            question.id for question in planned_questions(held.instrument, each.interview)
        )
        for each in held.interviews
    }


def steps(services: Services, assessment: Assessment) -> list[str]:
    with services.store.unit_of_work() as work:
        return [step.why for step in work.steps(assessment.id)]


def consent(services: Services, interview: Interview, *, report: bool) -> None:
    given = ConsentGiven(report, None, None, None, None, "en")
    services.consenting.record(interview.id, given)


# ---- question sets


@pytest.mark.parametrize("minutes", [40, 60, 90, None])
def test_a_proposal_changes_nothing_until_it_is_used(
    services: Services, assessment: Assessment, minutes: int | None
) -> None:
    before, logged = sets(services, assessment), steps(services, assessment)
    proposed = services.planning.propose_sets(assessment.id, minutes)
    assert sets(services, assessment) == before
    assert steps(services, assessment) == logged
    assert proposed.before == plan(services, assessment).coverage
    assert services.planning.use_sets(proposed) == proposed.changed
    shown = {each.interview.label: each.questions for each in proposed.interviews}
    assert sets(services, assessment) == shown
    assert plan(services, assessment).coverage == proposed.after


def test_no_set_takes_longer_than_there_is_time(services: Services, assessment: Assessment) -> None:
    proposed = services.planning.propose_sets(assessment.id, 40)
    assert all(each.minutes <= 40 for each in proposed.interviews)
    assert any(each.changes for each in proposed.interviews)


def test_a_person_may_have_a_time_of_their_own(services: Services, assessment: Assessment) -> None:
    first, second = (each.interview.id for each in plan(services, assessment).interviews[:2])
    proposed = services.planning.propose_sets(assessment.id, {first: 30, second: 60})
    minutes = {each.interview.id: each.minutes for each in proposed.interviews}
    assert minutes[first] <= 30 < minutes[second] <= 60


def test_using_a_plan_is_one_step_that_undo_takes_back_whole(
    services: Services, assessment: Assessment
) -> None:
    before, logged = sets(services, assessment), steps(services, assessment)
    services.planning.use_sets(services.planning.propose_sets(assessment.id, 40))
    assert steps(services, assessment) == [*logged, QUESTION_SETS]
    after = sets(services, assessment)
    assert after != before
    services.history.undo(assessment.id)
    assert sets(services, assessment) == before
    services.history.redo(assessment.id)
    assert sets(services, assessment) == after


def test_begun_interviews_keep_their_questions(services: Services, assessment: Assessment) -> None:
    begun = plan(services, assessment).interviews[0].interview
    before = sets(services, assessment)[begun.label]
    services.interviewing.score(begun.id, before[0], 3)
    proposed = services.planning.propose_sets(assessment.id, 40)
    assert next(each for each in proposed.interviews if each.interview.id == begun.id).keeps
    services.planning.use_sets(proposed)
    assert sets(services, assessment)[begun.label] == before


def test_an_interview_begun_since_the_proposal_keeps_its_questions(
    services: Services, assessment: Assessment
) -> None:
    """Protects an interview that somebody began while somebody else looked at the plan."""
    proposed = services.planning.propose_sets(assessment.id, 40)
    begun = plan(services, assessment).interviews[0].interview
    before = sets(services, assessment)[begun.label]
    services.interviewing.score(begun.id, before[0], 3)
    assert services.planning.use_sets(proposed) == proposed.changed - 1
    assert sets(services, assessment)[begun.label] == before


def test_a_set_of_everything_follows_the_role(services: Services, assessment: Assessment) -> None:
    services.planning.use_sets(services.planning.propose_sets(assessment.id, 40))
    services.planning.use_sets(services.planning.propose_sets(assessment.id))
    assert {each.interview.question_set for each in plan(services, assessment).interviews} == {()}


# ---- coverage


def test_coverage_counts_what_is_planned_and_answered(
    services: Services, assessment: Assessment
) -> None:
    held = plan(services, assessment)
    for each in held.coverage:
        asked = held.asked(each.question_id)
        assert len(asked) == each.planned
    question = held.coverage[0].question_id
    interview = next(
        each.interview for each in held.interviews if each.interview.label in held.asked(question)
    )
    services.interviewing.score(interview.id, question, 4)
    after = plan(services, assessment).coverage[0]
    assert (after.planned, after.answered) == (held.coverage[0].planned, 1)


def test_withdrawn_and_refusing_interviews_are_planned_for_nothing(
    services: Services, assessment: Assessment
) -> None:
    first, second = (each.interview for each in plan(services, assessment).interviews[:2])
    question = plan(services, assessment).coverage[0].question_id
    before = plan(services, assessment).asked(question)
    consent(services, first, report=True)
    services.consenting.withdraw(first.id)
    consent(services, second, report=False)
    held = plan(services, assessment)
    assert set(before) - set(held.asked(question)) == {first.label, second.label}
    assert held.coverage[0].planned == len(before) - 2


# ---- edits that merge


def test_an_edit_changes_only_what_was_edited(services: Services, assessment: Assessment) -> None:
    """Protects consent that is recorded while somebody has the interview's dialog open."""
    shown = plan(services, assessment).interviews[0].interview
    consent(services, shown, report=True)
    services.planning.change_interview(replace(shown, organisation_kind="sawmill"), shown)
    kept = plan(services, assessment).interviews[0].interview
    assert kept.organisation_kind == "sawmill"
    assert kept.consent_report is True
    assert kept.consent_version
