"""Deletion leaves a tombstone; what hangs on it is out of sight and comes back with it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clusterdyn_desktop.domain.records import Answer, Assessment, Cluster, Interview, Record, new_id
from clusterdyn_desktop.services.store_port import Place
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import on_both
from tests.integration.storage.making import NOON, Little, held, kept_little, log, put_all

ANCESTORS: list[Callable[[Little], Record]] = [
    lambda study: study.cluster,
    lambda study: study.assessment,
    lambda study: study.interview,
    lambda study: study.answer,
]


pytestmark = on_both


def delete(store: SqlStore, record: Record) -> None:
    with store.unit_of_work() as work:
        work.delete(type(record), record.id, "by mistake")
        work.commit()


def in_sight(store: SqlStore, kind: type[Any]) -> list[Any]:
    with store.unit_of_work() as work:
        return [found.record for found in work.find(kind)]


@pytest.mark.parametrize("choose", ANCESTORS, ids=["cluster", "assessment", "interview", "answer"])
def test_what_is_deleted_hides_all_below_it_and_nothing_else(
    choose: Callable[[Little], Record], store: SqlStore
) -> None:
    study, other = kept_little(store), kept_little(store)
    gone = choose(study)
    place = study.records().index(gone)

    delete(store, gone)

    for depth, (mine, theirs) in enumerate(zip(study.records(), other.records(), strict=True)):
        expected = [theirs] if depth >= place else [mine, theirs]
        assert sorted(in_sight(store, type(mine)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("choose", ANCESTORS, ids=["cluster", "assessment", "interview", "answer"])
def test_what_is_put_again_brings_all_below_it_back(
    choose: Callable[[Little], Record], store: SqlStore
) -> None:
    study = kept_little(store)
    delete(store, choose(study))

    put_all(store, [choose(study)])

    assert [in_sight(store, type(record)) for record in study.records()] == [
        [record] for record in study.records()
    ]


def test_the_children_of_a_deleted_parent_are_out_of_sight(store: SqlStore) -> None:
    study = kept_little(store)
    delete(store, study.interview)

    with store.unit_of_work() as work:
        assert work.find(Answer, study.interview.id) == []
        assert work.find(Interview, study.assessment.id) == []
        assert work.find(Assessment, study.cluster.id) != []


def test_a_dossier_keeps_tombstones(store: SqlStore) -> None:
    study = kept_little(store)
    delete(store, study.answer)
    delete(store, study.interview)

    with store.unit_of_work() as work:
        dossier = work.dossier(study.assessment.id)

    assert dossier is not None
    assert [(each.record, each.deleted) for each in dossier.interviews] == [(study.interview, True)]
    assert [(each.record, each.deleted) for each in dossier.answers] == [(study.answer, True)]


def test_deleting_is_logged_once(store: SqlStore) -> None:
    study = kept_little(store)
    delete(store, study.answer)
    delete(store, study.answer)

    lines = [change for change in log(store) if change.register == "deleted"]

    assert [(line.old, line.new, line.why) for line in lines] == [
        ({"deleted": False}, {"deleted": True}, "by mistake")
    ]


def test_an_edit_of_a_deleted_record_brings_it_back_changed(store: SqlStore) -> None:
    study = kept_little(store)
    delete(store, study.answer)

    with store.unit_of_work() as work:
        changed = work.put(replace(study.answer, score=5))
        work.commit()

    assert changed == ("score", "deleted")
    assert not held(store, study.answer).deleted


def test_what_is_not_there_cannot_be_deleted(store: SqlStore) -> None:
    with store.unit_of_work() as work, pytest.raises(LookupError):
        work.delete(Cluster, new_id())


def test_counts_leave_out_what_is_out_of_sight(store: SqlStore) -> None:
    study = kept_little(store)
    more = Interview(new_id(), assessment_id=study.assessment.id, label="FI-S-02")
    put_all(store, [more, Answer(new_id(), more.id, "1.01"), Answer(new_id(), more.id, "1.02")])
    delete(store, study.answer)

    with store.unit_of_work() as work:
        counts = work.counts()[study.assessment.id]
    assert (counts.interviews, counts.answers) == (2, 2)

    delete(store, more)
    with store.unit_of_work() as work:
        counts = work.counts()[study.assessment.id]
    assert (counts.interviews, counts.answers) == (1, 0)

    delete(store, study.cluster)
    with store.unit_of_work() as work:
        assert work.counts() == {}


def test_no_place_is_in_a_deleted_interview(store: SqlStore) -> None:
    study = kept_little(store)
    with store.unit_of_work() as work:
        work.remember_place(Place(study.assessment.id, study.interview.id, "1.01", NOON))
        work.commit()

    delete(store, study.interview)

    with store.unit_of_work() as work:
        assert work.place() is None
        assert work.place_in(study.interview.id) is None
