"""Edits: what they write, what they leave alone, and what happens where one fails."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Cluster,
    Interview,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import on_both
from tests.integration.storage.making import (
    NOON,
    FixedClock,
    held,
    kept_little,
    little,
    log,
    put_all,
)


@on_both
def test_an_edit_is_logged_with_who_when_where_what_and_why(
    store: SqlStore, clock: FixedClock
) -> None:
    study = kept_little(store)
    clock.moment = NOON + timedelta(hours=1)

    with store.unit_of_work("Aino", "step") as work:
        changed = work.put(replace(study.answer, score=5), "a slip of the finger")
        work.commit()

    line = log(store)[-1]
    assert changed == ("score",)
    assert (line.kind, line.record_id, line.register) == ("answer", study.answer.id, "score")
    assert (line.who, line.batch, line.why) == ("Aino", "step", "a slip of the finger")
    assert (line.at, line.zone) == (NOON + timedelta(hours=1), "Europe/Helsinki")
    assert (line.site, line.vector) == (store.site, {store.site: 2})
    assert line.assessment_id == study.assessment.id
    assert line.old == {"state": AnswerState.SCORED, "score": 3}
    assert line.new == {"state": AnswerState.SCORED, "score": 5}


@on_both
def test_the_log_tells_how_a_record_came_into_being(store: SqlStore) -> None:
    study = kept_little(store)

    lines = [change for change in log(store) if change.record_id == study.answer.id]

    assert [(line.register, line.old, line.new) for line in lines] == [
        (CREATED, None, {"interview_id": study.interview.id, "question_id": "1.01"}),
        ("score", None, {"state": AnswerState.SCORED, "score": 3}),
    ]


@on_both
def test_all_changes_of_one_unit_of_work_are_one_batch(store: SqlStore) -> None:
    kept_little(store)
    kept_little(store)

    assert len({change.batch for change in log(store)}) == 2


@on_both
def test_changes_can_be_read_for_one_assessment(store: SqlStore) -> None:
    study, _other = kept_little(store), kept_little(store)

    with store.unit_of_work() as work:
        changes = list(work.changes(study.assessment.id))

    mine = {study.assessment.id, study.interview.id, study.answer.id}
    assert {change.record_id for change in changes} == mine
    assert [change.sequence for change in changes] == sorted(c.sequence for c in changes)


def test_a_long_log_is_read_to_its_end(store: SqlStore) -> None:
    study = kept_little(store)
    with store.unit_of_work() as work:
        for number in range(2100):
            work.put(replace(study.answer, note=str(number)))
        work.commit()

    notes = [change.new["note"] for change in log(store) if change.register == "note"]

    assert notes == [str(number) for number in range(2100)]


@on_both
def test_the_log_read_while_writing_goes_on_ends(store: SqlStore) -> None:
    study = kept_little(store)
    with store.unit_of_work() as work:
        before = len(list(work.changes()))
        for count, _change in enumerate(work.changes()):
            work.put(replace(study.answer, note=f"{count}"))
        assert count + 1 == before


@on_both
def test_putting_the_same_again_writes_nothing(store: SqlStore) -> None:
    study = kept_little(store)
    before = log(store)

    with store.unit_of_work() as work:
        assert [work.put(record) for record in study.records()] == [()] * 4
        work.commit()

    assert log(store) == before


@on_both
def test_an_empty_record_is_made_all_the_same(store: SqlStore) -> None:
    study = kept_little(store)
    untouched = empty_answer(study.interview.id, "2.01")

    with store.unit_of_work() as work:
        assert work.put(untouched) == ()
        work.commit()

    assert held(store, untouched).record == untouched
    assert held(store, untouched).vectors == {}


@on_both
def test_leaving_without_commit_leaves_nothing(store: SqlStore) -> None:
    with store.unit_of_work() as work:
        for record in little().records():
            work.put(record)

    assert log(store) == []
    with store.unit_of_work() as work:
        assert work.find(Cluster) == []


@on_both
def test_an_error_leaves_nothing(store: SqlStore) -> None:
    study = kept_little(store)
    before = log(store)

    def fail() -> None:
        with store.unit_of_work() as work:
            work.put(replace(study.answer, score=1))
            work.delete(Interview, study.interview.id)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert log(store) == before
    assert held(store, study.answer).record == study.answer


@on_both
def test_what_was_rolled_back_is_not_taken_for_a_parent(store: SqlStore) -> None:
    study = little()
    with store.unit_of_work() as work:
        for record in study.records():
            work.put(record)

    with store.unit_of_work() as work, pytest.raises(LookupError):
        work.put(study.answer)


@on_both
def test_a_record_without_its_parent_is_refused(store: SqlStore) -> None:
    with store.unit_of_work() as work, pytest.raises(LookupError):
        work.put(empty_answer(new_id(), "1.01"))


@on_both
def test_a_unit_of_work_whose_write_failed_cannot_be_committed(store: SqlStore) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=1))
        with pytest.raises(LookupError):
            work.put(empty_answer(new_id(), "1.01"))
        with pytest.raises(RuntimeError):
            work.commit()

    assert held(store, study.answer).record == study.answer


@on_both
def test_a_unit_of_work_goes_on_after_its_commit(store: SqlStore) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=1))
        work.commit()
        work.put(replace(study.answer, score=2))

    assert held(store, study.answer).record.score == 1


@on_both
def test_edits_of_one_unit_of_work_follow_one_another(store: SqlStore) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        work.get(Answer, study.answer.id)
        work.put(replace(study.answer, score=4))
        work.put(replace(study.answer, score=4, note="sure?"))
        work.put(replace(study.answer, score=3, note="sure?"))
        work.commit()

    found = held(store, study.answer)
    assert found.record == replace(study.answer, note="sure?")
    assert found.vectors == {"score": {store.site: 3}, "note": {store.site: 1}}


@on_both
def test_a_step_of_many_reads_its_own_writes(store: SqlStore) -> None:
    study = little()
    with store.unit_of_work() as work:
        for record in study.records():
            work.put(record)
        assert [found.record for found in work.find(Answer, study.interview.id)] == [study.answer]
        assert work.counts()[study.assessment.id].answers == 1


def test_reading_writes_nothing(statements: list[str], store: SqlStore) -> None:
    study = kept_little(store)
    statements.clear()

    with store.unit_of_work() as work:
        work.get(Answer, study.answer.id)
        work.find(Cluster)
        work.dossier(study.assessment.id)
        work.counts()
        list(work.changes())
        work.place()

    assert {text.split()[0] for text in statements} == {"BEGIN", "SELECT", "PRAGMA", "ROLLBACK"}


@on_both
def test_numbers_of_changes_rise_and_are_never_used_twice(store: SqlStore) -> None:
    kept_little(store)
    with store.unit_of_work() as work:
        work.put(little().cluster)
    put_all(store, [little().cluster])

    numbers = [change.sequence for change in log(store)]

    assert numbers == sorted(set(numbers))


def test_a_commit_that_fails_keeps_nothing_and_harms_nothing_after_it(store: SqlStore) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=5))
        asked = work._connection.exec_driver_sql
        asked("PRAGMA defer_foreign_keys=ON")
        asked(f"UPDATE answers SET interview_id='nobody' WHERE id='{study.answer.id}'")
        with pytest.raises(IntegrityError):
            work.commit()
        with pytest.raises(RuntimeError):
            work.commit()

    assert held(store, study.answer).record == study.answer
    put_all(store, [replace(study.answer, score=4)])
    assert held(store, study.answer).record.score == 4


def test_a_full_disk_is_told_and_nothing_is_half_kept(store: SqlStore, path: Path) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        asked = work._connection.exec_driver_sql
        pages = asked("PRAGMA page_count").scalar_one()
        asked(f"PRAGMA max_page_count={pages + 1}")
        with pytest.raises(UserError) as caught:
            work.put(replace(study.answer, note="x" * 20_000))
        asked("PRAGMA max_page_count=1073741823")

    assert caught.value.code == "store.disk-full"
    assert caught.value.parameters == {"path": str(path)}
    assert held(store, study.answer).record == study.answer
    put_all(store, [replace(study.answer, note="short")])
    assert held(store, study.answer).record.note == "short"
