"""Agreeing over a real store: what is kept, what it changes, and what is refused."""

from datetime import UTC, datetime

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    AgreedValue,
    Assessment,
    Cluster,
    Interview,
    derived_id,
)
from clusterdyn_desktop.services.agreeing import Agreeing
from clusterdyn_desktop.services.bundle import Services

QUESTION = "2.08"


class StoppedClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.day = 10

    def now(self) -> datetime:
        return datetime(2026, 5, self.day, 12, tzinfo=UTC)

    def zone(self) -> str:
        return "UTC"


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def agreeing(services: Services, clock: StoppedClock) -> Agreeing:
    """Agreeing at a time of our choice."""
    return Agreeing(services.store, services.instruments, clock, lambda: "AL")


@pytest.fixture
def assessment(services: Services) -> Assessment:
    """An assessment with two companies that scored one question 2 and 5."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    made = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    for label, score in (("NO-S-01", 2), ("NO-S-02", 5)):
        held = services.planning.add_interview(
            Interview(id="", assessment_id=made.id, label=label, role="S", consent_report=True)
        )
        services.interviewing.score(held.id, QUESTION, score)
    return made


def kept(services: Services, assessment: Assessment) -> list[AgreedValue]:
    with services.store.unit_of_work() as work:
        return [held.record for held in work.find(AgreedValue, assessment.id)]


def changes(services: Services, assessment: Assessment) -> int:
    with services.store.unit_of_work() as work:
        return sum(1 for _ in work.changes(assessment.id))


def test_an_agreed_value_replaces_the_median_in_every_figure(
    services: Services, agreeing: Agreeing, assessment: Assessment
) -> None:
    """Protects 6.4.2 from the matrix to the results."""
    agreeing.agree(assessment.id, QUESTION, 4, "  Seen in the records \n")

    row = agreeing.matrix(assessment.id).row_of[QUESTION]
    assert (row.outcome.median, row.outcome.value) == (3.5, 4)
    outcome = services.results.results(assessment.id).outcome.questions[QUESTION]
    assert outcome.value == 4
    [value] = kept(services, assessment)
    assert value.reason == "Seen in the records"
    assert value.decided_on is not None
    assert value.decided_on.isoformat() == "2026-05-10"


def test_every_site_gives_it_the_same_id(
    services: Services, agreeing: Agreeing, assessment: Assessment
) -> None:
    """Protects merging: two teams that agree on one question meet in one record."""
    agreeing.agree(assessment.id, QUESTION, 4, "Seen")
    [value] = kept(services, assessment)
    assert value.id == derived_id(assessment.id, "agreed_value", QUESTION)


@pytest.mark.parametrize("reason", ["", "  \n "])
def test_without_a_reason_nothing_is_agreed(
    services: Services, agreeing: Agreeing, assessment: Assessment, reason: str
) -> None:
    """Protects the rule that a decided value says why."""
    with pytest.raises(UserError, match=r"agreed\.no-reason"):
        agreeing.agree(assessment.id, QUESTION, 4, reason)
    assert kept(services, assessment) == []


@pytest.mark.parametrize("score", [0, 6])
def test_a_value_off_the_scale_is_refused(
    services: Services, agreeing: Agreeing, assessment: Assessment, score: int
) -> None:
    """Protects the scale of the instrument."""
    with pytest.raises(UserError, match=r"answer\.score-range"):
        agreeing.agree(assessment.id, QUESTION, score, "Seen")
    assert kept(services, assessment) == []


def test_what_the_instrument_does_not_ask_cannot_be_agreed_on(
    services: Services, agreeing: Agreeing, assessment: Assessment
) -> None:
    """Protects against values that no figure would ever show."""
    with pytest.raises(KeyError):
        agreeing.agree(assessment.id, "9.99", 3, "Seen")
    assert kept(services, assessment) == []


def test_agreeing_anew_takes_the_place_of_what_stood(
    services: Services, agreeing: Agreeing, assessment: Assessment, clock: StoppedClock
) -> None:
    """Protects one value a question, with the day of the last decision."""
    agreeing.agree(assessment.id, QUESTION, 4, "Seen")
    clock.day = 12
    agreeing.agree(assessment.id, QUESTION, 3, "Seen again")
    [value] = kept(services, assessment)
    assert (value.score, value.reason) == (3, "Seen again")
    assert value.decided_on is not None
    assert value.decided_on.day == 12


def test_agreeing_on_the_same_again_changes_nothing(
    services: Services, agreeing: Agreeing, assessment: Assessment, clock: StoppedClock
) -> None:
    """Protects the history and partners from edits that are none."""
    agreeing.agree(assessment.id, QUESTION, 4, "Seen")
    before = changes(services, assessment)
    clock.day = 12
    again = agreeing.agree(assessment.id, QUESTION, 4, "Seen ")
    assert changes(services, assessment) == before
    assert again.decided_on is not None
    assert again.decided_on.day == 10


def test_taken_back_the_median_counts_again_and_undo_brings_the_value_back(
    services: Services, agreeing: Agreeing, assessment: Assessment
) -> None:
    """Protects the way out of a decision, and out of that."""
    agreeing.agree(assessment.id, QUESTION, 4, "Seen")
    agreeing.withdraw(assessment.id, QUESTION)
    row = agreeing.matrix(assessment.id).row_of[QUESTION]
    assert (row.agreed, row.outcome.value) == (None, 3.5)

    services.history.undo(assessment.id)

    row = agreeing.matrix(assessment.id).row_of[QUESTION]
    assert row.outcome.value == 4


def test_a_value_can_be_agreed_again_after_it_was_taken_back(
    agreeing: Agreeing, assessment: Assessment
) -> None:
    """Protects against the tombstone in the way."""
    agreeing.agree(assessment.id, QUESTION, 4, "Seen")
    agreeing.withdraw(assessment.id, QUESTION)
    agreeing.agree(assessment.id, QUESTION, 4, "Seen")
    assert agreeing.matrix(assessment.id).row_of[QUESTION].outcome.value == 4


def test_taking_back_nothing_does_no_harm(
    services: Services, agreeing: Agreeing, assessment: Assessment
) -> None:
    """Protects against a second press."""
    before = changes(services, assessment)
    agreeing.withdraw(assessment.id, QUESTION)
    assert changes(services, assessment) == before


def test_an_unknown_assessment_is_said(agreeing: Agreeing) -> None:
    """Protects pages that were left open while the store changed."""
    nowhere = "00000000-0000-4000-8000-000000000000"
    for call in (
        lambda: agreeing.matrix(nowhere),
        lambda: agreeing.agree(nowhere, QUESTION, 3, "Seen"),
    ):
        with pytest.raises(UserError, match=r"assessment\.unknown"):
            call()


def test_removed_interviews_are_gone_from_the_matrix(
    services: Services, agreeing: Agreeing, assessment: Assessment
) -> None:
    """Protects against answers of somebody who was taken out."""
    first = agreeing.matrix(assessment.id).columns[0].interview
    services.planning.remove_interview(first.id)
    matrix = agreeing.matrix(assessment.id)
    assert [column.interview.label for column in matrix.columns] == ["NO-S-02"]
    assert matrix.row_of[QUESTION].outcome.scores == (5,)
