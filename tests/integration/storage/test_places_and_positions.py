"""What is kept but not edited: where work stopped, and positions until an assessment changes."""

from dataclasses import replace
from datetime import timedelta

from clusterdyn_desktop.domain.records import Interview, new_id
from clusterdyn_desktop.domain.scoring.outcome import Position
from clusterdyn_desktop.services.store_port import AssessmentCounts, Place
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import on_both
from tests.integration.storage.making import NOON, Little, kept_little, log, put_all

pytestmark = on_both


POSITION = Position(established=2, building=3, ahead=(4, 5))


def counts_of(store: SqlStore, study: Little) -> AssessmentCounts:
    with store.unit_of_work() as work:
        return work.counts()[study.assessment.id]


def keep_position(store: SqlStore, study: Little, position: Position = POSITION) -> int:
    last_change = counts_of(store, study).last_change
    with store.unit_of_work() as work:
        work.store_position(study.assessment.id, last_change, 52, 31, position)
        work.commit()
    return last_change


def test_an_assessment_without_a_position_has_counts_and_no_more(store: SqlStore) -> None:
    study = kept_little(store)

    counts = counts_of(store, study)

    last = max(change.sequence for change in log(store))
    assert counts == AssessmentCounts(1, 1, None, None, None, last)


def test_a_position_holds_until_its_assessment_changes(store: SqlStore) -> None:
    study, other = kept_little(store), kept_little(store)
    last = keep_position(store, study)
    put_all(store, [replace(other.answer, score=1)])
    assert counts_of(store, study) == AssessmentCounts(1, 1, 52, 31, POSITION, last)

    put_all(store, [replace(study.answer, score=1)])

    assert counts_of(store, study) == AssessmentCounts(
        1, 1, None, None, None, counts_of(store, study).last_change
    )


def test_a_position_worked_out_from_what_has_changed_since_is_not_shown(store: SqlStore) -> None:
    study = kept_little(store)
    old = counts_of(store, study).last_change
    put_all(store, [replace(study.answer, score=1)])

    with store.unit_of_work() as work:
        work.store_position(study.assessment.id, old, 52, 31, POSITION)
        work.commit()

    assert counts_of(store, study).position is None


def test_a_newer_position_takes_the_place_of_the_older(store: SqlStore) -> None:
    study = kept_little(store)
    keep_position(store, study)
    newer = Position(established=0, building=None, ahead=())

    keep_position(store, study, newer)

    assert counts_of(store, study).position == newer


def test_keeping_a_position_is_no_change(store: SqlStore) -> None:
    study = kept_little(store)
    before = log(store)

    keep_position(store, study)

    assert log(store) == before


def test_counts_kept_with_a_position_are_those_of_its_moment(store: SqlStore) -> None:
    study = kept_little(store)
    keep_position(store, study)
    more = Interview(new_id(), assessment_id=study.assessment.id)
    put_all(store, [more])
    assert counts_of(store, study).interviews == 2

    keep_position(store, study)

    assert counts_of(store, study).interviews == 2


def test_an_assessment_without_interviews_is_counted(store: SqlStore) -> None:
    study = kept_little(store)
    second = replace(study.assessment, id=new_id(), round=2)
    put_all(store, [second])

    with store.unit_of_work() as work:
        counts = work.counts()[second.id]

    assert (counts.interviews, counts.answers) == (0, 0)


def test_a_store_of_nothing_has_no_place_and_no_counts(store: SqlStore) -> None:
    with store.unit_of_work() as work:
        assert work.place() is None
        assert work.place_in(new_id()) is None
        assert work.counts() == {}


def test_every_interview_remembers_its_place_and_the_store_the_last(store: SqlStore) -> None:
    study = kept_little(store)
    second = Interview(new_id(), assessment_id=study.assessment.id)
    put_all(store, [second])
    visited = [
        Place(study.assessment.id, interview, question, NOON)
        for interview, question in (
            (study.interview.id, "1.01"),
            (second.id, "1.02"),
            (study.interview.id, "2.05"),
        )
    ]
    with store.unit_of_work() as work:
        for place in visited:
            work.remember_place(place)
        work.commit()

    with store.unit_of_work() as work:
        assert work.place_in(second.id) == visited[1]
        assert work.place_in(study.interview.id) == visited[2]
        assert work.place() == visited[2]


def test_the_last_place_is_the_last_though_the_clock_was_set_back(store: SqlStore) -> None:
    study = kept_little(store)
    second = Interview(new_id(), assessment_id=study.assessment.id)
    put_all(store, [second])
    first = Place(study.assessment.id, study.interview.id, "1.01", NOON)
    last = Place(study.assessment.id, second.id, "1.01", NOON - timedelta(days=400))

    with store.unit_of_work() as work:
        work.remember_place(first)
        work.remember_place(last)
        work.commit()

    with store.unit_of_work() as work:
        assert work.place() == last


def test_remembering_a_place_is_no_change(store: SqlStore) -> None:
    study = kept_little(store)
    before = log(store)

    with store.unit_of_work() as work:
        work.remember_place(Place(study.assessment.id, study.interview.id, "1.01", NOON))
        work.commit()

    assert log(store) == before
