"""Records from other stores: taken where they are newer, left alone where they are not."""

from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    Cluster,
    Stamped,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import Opener, on_both
from tests.integration.storage.making import (
    Little,
    held,
    kept_little,
    little,
    log,
    put_all,
    replayed,
)

pytestmark = on_both


@pytest.fixture
def other(opener: Opener) -> SqlStore:
    """A store at another site."""
    return opener("other.clusterdyn")


def send(study: Little, source: SqlStore, target: SqlStore) -> int:
    """Carry an assessment from store to store; return how many records were written."""
    with source.unit_of_work() as work:
        dossier = work.dossier(study.assessment.id)
    assert dossier is not None
    with target.unit_of_work("import") as work:
        written = work.receive_all(dossier.stamped(), "from the other")
        work.commit()
    return written


def test_a_dossier_arrives_with_all_its_stamps(store: SqlStore, other: SqlStore) -> None:
    study = kept_little(other)

    assert send(study, other, store) == 4

    for record in study.records():
        assert held(store, record) == held(other, record)
    assert {change.why for change in log(store)} == {"from the other"}


def test_receiving_again_writes_nothing(store: SqlStore, other: SqlStore) -> None:
    study = kept_little(other)
    send(study, other, store)
    before = log(store)

    assert send(study, other, store) == 0
    assert log(store) == before


def test_a_newer_register_is_taken_and_the_rest_left(store: SqlStore, other: SqlStore) -> None:
    study = kept_little(other)
    send(study, other, store)
    put_all(store, [replace(study.answer, note="ours")])
    put_all(other, [replace(study.answer, score=5)])

    assert send(study, other, store) == 1

    found = held(store, study.answer)
    assert (found.record.score, found.record.note) == (5, "ours")
    assert found.vectors == {"score": {other.site: 2}, "note": {store.site: 1}}


def test_an_older_register_is_left_alone(store: SqlStore, other: SqlStore) -> None:
    study = kept_little(other)
    send(study, other, store)
    put_all(store, [replace(study.answer, score=5)])

    assert send(study, other, store) == 0
    assert held(store, study.answer).record.score == 5


def test_of_concurrent_edits_the_one_here_stays(store: SqlStore, other: SqlStore) -> None:
    study = kept_little(other)
    send(study, other, store)
    put_all(store, [replace(study.answer, score=1)])
    put_all(other, [replace(study.answer, score=5)])

    assert send(study, other, store) == 0
    found = held(store, study.answer)
    assert found.record.score == 1
    assert found.vectors["score"] == {other.site: 1, store.site: 1}


def test_a_tombstone_travels_and_so_does_its_taking_back(store: SqlStore, other: SqlStore) -> None:
    study = kept_little(other)
    send(study, other, store)
    with other.unit_of_work() as work:
        work.delete(Answer, study.answer.id)
        work.commit()
    send(study, other, store)
    assert held(store, study.answer).deleted

    put_all(other, [study.answer])
    send(study, other, store)

    assert held(store, study.answer) == held(other, study.answer)
    assert not held(store, study.answer).deleted


def test_one_record_is_received_as_many_are(store: SqlStore, other: SqlStore) -> None:
    study = kept_little(other)

    with store.unit_of_work() as work:
        names = [work.receive(held(other, record)) for record in study.records()]
        work.commit()

    assert names == [
        ("code", "name", "languages"),
        ("code", "label"),
        ("label", "role"),
        ("score",),
    ]
    assert [held(store, record) for record in study.records()] == [
        held(other, record) for record in study.records()
    ]


def test_a_record_that_comes_in_several_states_ends_in_the_newest(store: SqlStore) -> None:
    study = little()
    states = [
        Stamped(replace(study.cluster, name=name), {"name": {"elsewhere": count}})
        for count, name in enumerate(["Timber", "Timber and Board", "Wood"], start=1)
    ]

    with store.unit_of_work() as work:
        work.receive_all([states[1], states[0], states[2], states[1]])
        work.commit()

    assert held(store, study.cluster).record.name == "Wood"
    assert replayed(log(store))["cluster", study.cluster.id] == held(store, study.cluster)


def test_unstamped_records_are_edits_made_here(store: SqlStore) -> None:
    study = little()

    with store.unit_of_work() as work:
        assert work.receive_all(Stamped(record, {}) for record in study.records()) == 4
        work.commit()

    assert held(store, study.answer) == Stamped(study.answer, {"score": {store.site: 1}})


def test_children_may_come_before_their_parents_in_one_go(store: SqlStore) -> None:
    study = little()

    with store.unit_of_work() as work:
        work.receive_all(Stamped(record, {}) for record in reversed(study.records()))
        work.commit()

    assert held(store, study.answer).record == study.answer


def test_more_than_one_go_is_received_whole(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clusterdyn_desktop.storage.unit_of_work._CHUNK", 3)
    studies = [little() for _ in range(4)]

    with store.unit_of_work() as work:
        everything = (Stamped(each, {}) for study in studies for each in study.records())
        assert work.receive_all(everything) == 16
        work.commit()

    for study in studies:
        assert held(store, study.answer).record == study.answer


def test_a_record_without_its_parent_is_said_and_nothing_is_kept(store: SqlStore) -> None:
    study, orphan = little(), empty_answer(new_id(), "1.01")

    with store.unit_of_work() as work:
        with pytest.raises(UserError) as caught:
            work.receive_all(Stamped(record, {}) for record in [*study.records(), orphan])
        with pytest.raises(RuntimeError):
            work.commit()

    assert caught.value.code == "store.parent-missing"
    assert caught.value.parameters == {
        "kind": "answer",
        "id": orphan.id,
        "parent": orphan.interview_id,
    }
    assert log(store) == []


def test_a_record_that_moved_to_another_parent_is_refused(store: SqlStore) -> None:
    study, elsewhere = kept_little(store), kept_little(store)
    moved = replace(study.interview, assessment_id=elsewhere.assessment.id)

    with store.unit_of_work() as work, pytest.raises(UserError) as caught:
        work.receive(Stamped(moved, {}))

    assert caught.value.code == "store.record-moved"
    assert caught.value.parameters == {
        "kind": "interview",
        "id": study.interview.id,
        "field": "assessment_id",
    }


def test_receiving_nothing_is_no_error(store: SqlStore) -> None:
    with store.unit_of_work() as work:
        assert work.receive_all([]) == 0
        work.commit()

    assert log(store) == []


def test_what_is_received_is_what_later_edits_start_from(store: SqlStore, other: SqlStore) -> None:
    study = kept_little(other)
    send(study, other, store)
    put_all(other, [replace(study.answer, score=5)])

    with store.unit_of_work() as work:
        work.get(Answer, study.answer.id)
        work.receive(held(other, study.answer))
        now = work.get(Answer, study.answer.id)
        assert now is not None
        work.put(replace(now.record, note="agreed"))
        work.commit()

    found = held(store, study.answer)
    assert (found.record.score, found.record.note) == (5, "agreed")
    assert found.vectors == {"score": {other.site: 2}, "note": {store.site: 1}}


def test_clusters_are_shared_by_the_assessments_that_arrive(
    store: SqlStore, other: SqlStore
) -> None:
    first = kept_little(other)
    second = replace(first.assessment, id=new_id(), round=2)
    put_all(other, [second])
    send(first, other, store)
    send(replace(first, assessment=second), other, store)

    with store.unit_of_work() as work:
        assert [found.record for found in work.find(Cluster)] == [first.cluster]
