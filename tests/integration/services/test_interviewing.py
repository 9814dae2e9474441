"""An interview over a real store: what is kept, where it opens, what is refused."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Certainty,
    Cluster,
    Interview,
)
from clusterdyn_desktop.services.bundle import Services


@pytest.fixture
def interview(services: Services) -> Interview:
    """A new interview with a small firm."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    return services.planning.add_interview(
        Interview(
            id="", assessment_id=assessment.id, label="NO-S-01", role="S", consent_report=True
        )
    )


def test_only_questions_meant_for_the_role_are_asked(
    services: Services, interview: Interview
) -> None:
    sheet = services.interviewing.open(interview.id)
    assert len(sheet.questions) == 36
    assert all("S" in question.ask for question in sheet.questions)
    assert sheet.place == "1.01"


def test_every_part_of_an_answer_is_on_disk_when_the_call_returns(
    services: Services, interview: Interview
) -> None:
    keep = services.interviewing
    keep.score(interview.id, "1.01", 4)
    keep.evidence(interview.id, "1.01", 2)
    keep.certainty(interview.id, "1.01", Certainty.HIGH)
    keep.note(interview.id, "1.01", "=Ringde grannen\n🙂")
    keep.quote(interview.id, "1.01", "Vi blir her.", True)
    keep.flag(interview.id, "1.01", "sensitive")
    answer = keep.open(interview.id).answer("1.01")
    assert answer == replace(
        answer,
        state=AnswerState.SCORED,
        score=4,
        evidence=2,
        certainty=Certainty.HIGH,
        note="=Ringde grannen\n🙂",
        quote="Vi blir her.",
        quote_permission=True,
        flag="sensitive",
    )


def test_another_state_takes_the_score_away_and_keeps_the_note(
    services: Services, interview: Interview
) -> None:
    services.interviewing.score(interview.id, "1.01", 4)
    services.interviewing.note(interview.id, "1.01", "sa inget mer")
    saved = services.interviewing.state(interview.id, "1.01", AnswerState.REFUSED)
    assert (saved.answer.score, saved.answer.note) == (None, "sa inget mer")


def test_every_change_is_one_line_of_the_change_log_with_who_and_what(
    services: Services, interview: Interview
) -> None:
    services.preferences.save(replace(services.preferences.load(), who="AL"))
    services.interviewing.score(interview.id, "1.01", 3)
    services.interviewing.score(interview.id, "1.01", 4)
    services.interviewing.score(interview.id, "1.01", 4)
    with services.store.unit_of_work() as work:
        log = list(work.changes(interview.assessment_id))
    changes = [c for c in log if (c.kind, c.register) == (Answer.kind, "score")]
    assert [(c.new["score"], c.who) for c in changes] == [(3, "AL"), (4, "AL")]
    assert changes[-1].old is not None
    assert changes[-1].old["score"] == 3


def test_work_comes_back_to_the_same_question_in_another_session(
    services: Services, interview: Interview, home: Path
) -> None:
    from clusterdyn_desktop.app.wiring import build_services

    sheet = services.interviewing.open(interview.id)
    services.interviewing.remember_place(sheet, "2.08")
    services.store.close()
    again = build_services(str(home / "store.sqlite"))
    place = again.interviewing.last_place()
    assert place is not None
    assert (place.interview_id, place.question_id) == (interview.id, "2.08")
    assert again.interviewing.open(interview.id).place == "2.08"
    again.store.close()


@pytest.mark.parametrize("score", [0, 6])
def test_a_score_out_of_range_is_refused_and_nothing_kept(
    services: Services, interview: Interview, score: int
) -> None:
    with pytest.raises(UserError, match="score-range"):
        services.interviewing.score(interview.id, "1.01", score)
    assert services.interviewing.open(interview.id).answers == {}


def test_an_interview_without_questions_for_its_role_says_so(services: Services) -> None:
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    odd = services.planning.add_interview(
        Interview(id="", assessment_id=assessment.id, label="X", role="Z")
    )
    with pytest.raises(UserError, match="no-questions"):
        services.interviewing.open(odd.id)


def test_labels_are_unique_in_an_assessment_and_proposed_free(
    services: Services, interview: Interview
) -> None:
    plan = services.planning.plan(interview.assessment_id)
    assert services.planning.propose_label(plan, "S") == "NO-S-02"
    with pytest.raises(UserError, match="label-taken"):
        services.planning.add_interview(replace(interview, id=""))


def test_a_removed_interview_cannot_be_opened_and_is_not_the_last_place(
    services: Services, interview: Interview
) -> None:
    sheet = services.interviewing.open(interview.id)
    services.interviewing.remember_place(sheet, "1.05")
    services.planning.remove_interview(interview.id)
    assert services.interviewing.last_place() is None
    with pytest.raises(UserError, match=r"interview\.unknown"):
        services.interviewing.open(interview.id)


def test_the_first_answer_dates_an_interview_that_has_no_day(
    services: Services, interview: Interview
) -> None:
    """Protects the figures by period: whoever begins to talk need not fill in a form first."""
    services.interviewing.score(interview.id, "1.01", 4)
    held = services.interviewing.open(interview.id).interview
    assert held.held_on == date.today()  # noqa: DTZ011 - the day where the person sits
    with services.store.unit_of_work() as work:
        last = work.steps(interview.assessment_id)[-1]
        kinds = {c.kind for c in work.changes_in(last.batch, interview.assessment_id)}
    assert kinds == {"answer", "interview"}


def test_a_day_that_is_known_or_was_taken_away_is_left_alone(
    services: Services, interview: Interview
) -> None:
    """Protects what people say about the day from what the program guesses."""
    known = services.planning.add_interview(
        replace(interview, id="", label="NO-S-02", held_on=date(2026, 3, 5))
    )
    services.interviewing.score(known.id, "1.01", 4)
    assert services.interviewing.open(known.id).interview.held_on == date(2026, 3, 5)
    services.interviewing.score(interview.id, "1.01", 4)
    dated = services.interviewing.open(interview.id).interview
    services.planning.change_interview(replace(dated, held_on=None))
    services.interviewing.score(interview.id, "1.05", 4)
    assert services.interviewing.open(interview.id).interview.held_on is None
