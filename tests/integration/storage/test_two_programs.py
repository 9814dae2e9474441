"""Two programs on one store: both write, neither waits for a reader, nothing is lost."""

from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, Cluster
from clusterdyn_desktop.storage import engine
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import STORE, Opener, on_both
from tests.integration.storage.making import held, kept_little, little, log, put_all, replayed
from tests.integration.storage.workers import add_studies, edit_one_field, start


@pytest.fixture
def second(store: SqlStore, opener: Opener) -> SqlStore:
    """The same store, opened by another program."""
    return opener(STORE)


def test_two_processes_that_write_at_once_lose_nothing(store: SqlStore, path: Path) -> None:
    study = kept_little(store)
    edits = {"note": [str(n) for n in range(60)], "flag": [str(n) for n in range(60)]}

    processes = [
        start(edit_one_field, path, study.answer.id, field, values)
        for field, values in edits.items()
    ]
    for process in processes:
        process.join()

    assert [process.exitcode for process in processes] == [0, 0]
    found = held(store, study.answer)
    assert (found.record.note, found.record.flag) == ("59", "59")
    assert found.vectors["note"] == found.vectors["flag"] == {store.site: 60}
    for field, values in edits.items():
        told = [change.new[field] for change in log(store) if change.register == field]
        assert told == values
    assert replayed(log(store))["answer", study.answer.id] == found


def test_two_processes_that_make_the_same_store_share_it(tmp_path: Path, opener: Opener) -> None:
    path = tmp_path / "new.clusterdyn"

    processes = [start(add_studies, path, 10) for _ in range(2)]
    for process in processes:
        process.join()

    assert [process.exitcode for process in processes] == [0, 0]
    store = opener(path.name)
    with store.unit_of_work() as work:
        assert len(work.find(Cluster)) == 20
        assert len(work.find(Answer)) == 20
    assert {change.site for change in log(store)} == {store.site}
    assert [each for each in tmp_path.iterdir() if each.name.startswith(".")] == []


@on_both
def test_an_edit_keeps_what_the_other_wrote_after_it_looked(
    store: SqlStore, second: SqlStore
) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        looked = work.get(Answer, study.answer.id)
        assert looked is not None
        put_all(second, [replace(study.answer, note="from the other")])
        changed = work.put(replace(looked.record, score=5))
        work.put(replace(looked.record, score=5, flag="check"))
        work.commit()

    assert changed == ("score",)
    found = held(store, study.answer)
    assert found.record == replace(study.answer, score=5, note="from the other", flag="check")
    assert replayed(log(store))["answer", study.answer.id] == found


@on_both
@pytest.mark.parametrize("look", ["get", "find", "dossier"])
def test_every_way_of_looking_is_remembered(look: str, store: SqlStore, second: SqlStore) -> None:
    study = kept_little(store)
    looks = {
        "get": lambda work: work.get(Answer, study.answer.id),
        "find": lambda work: work.find(Answer, study.interview.id),
        "dossier": lambda work: work.dossier(study.assessment.id),
    }

    with store.unit_of_work() as work:
        looks[look](work)
        put_all(second, [replace(study.answer, note="from the other")])
        work.put(replace(study.answer, score=5))
        work.commit()

    assert held(store, study.answer).record.note == "from the other"


@on_both
def test_an_answer_the_other_made_first_is_edited_and_not_made_twice(
    store: SqlStore, second: SqlStore
) -> None:
    study = little()
    put_all(store, study.records()[:3])

    with store.unit_of_work() as work:
        assert work.get(Answer, study.answer.id) is None
        put_all(second, [replace(study.answer, score=1)])
        work.put(study.answer)
        work.commit()

    found = held(store, study.answer)
    assert found.record == study.answer
    assert found.vectors == {"score": {store.site: 2}}


@on_both
def test_a_reader_keeps_nobody_from_writing_and_sees_one_state(
    store: SqlStore, second: SqlStore
) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        before = work.get(Answer, study.answer.id)
        put_all(second, [replace(study.answer, score=5)])
        assert work.get(Answer, study.answer.id) == before

    assert held(store, study.answer).record.score == 5


@on_both
def test_a_writer_keeps_nobody_from_reading(store: SqlStore, second: SqlStore) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=5))
        assert held(second, study.answer).record.score == 3
        work.commit()

    assert held(second, study.answer).record.score == 5


def test_a_writer_that_waits_too_long_is_told(
    store: SqlStore, path: Path, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    impatient = opener(path.name)
    study = kept_little(store)

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=5))
        with pytest.raises(UserError) as caught:
            put_all(impatient, [replace(study.answer, score=4)])

    assert caught.value.code == "store.busy"
    assert caught.value.parameters == {"path": str(path)}
    put_all(impatient, [replace(study.answer, score=4)])
    assert held(store, study.answer).record.score == 4


@on_both
def test_a_store_opened_in_one_thread_works_in_another(store: SqlStore) -> None:
    study = kept_little(store)
    thread = Thread(target=put_all, args=(store, [replace(study.answer, score=5)]))

    thread.start()
    thread.join()

    assert held(store, study.answer).record.score == 5


@on_both
def test_units_of_work_of_one_store_may_overlap(store: SqlStore) -> None:
    study = kept_little(store)

    with store.unit_of_work() as outer:
        outer.get(Answer, study.answer.id)
        put_all(store, [replace(study.answer, note="inner")])
        outer.put(replace(study.answer, score=5))
        outer.commit()

    assert held(store, study.answer).record == replace(study.answer, score=5, note="inner")
