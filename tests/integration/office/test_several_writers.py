"""Several people on one server: nobody's change is lost, and nobody has to wait without need."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing import Pipe
from threading import Barrier, Event
from typing import Any

import pytest

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import RECORD_KINDS, Answer, Cluster, derived_id
from clusterdyn_desktop.domain.scoring.outcome import Position
from clusterdyn_desktop.services.store_port import CREATED, Change, Draft, Place
from clusterdyn_desktop.storage import server_engine
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.office.server import Databases, in_background
from tests.integration.office.workers import answer_with_others
from tests.integration.storage.conftest import STORE, Opener
from tests.integration.storage.making import (
    NOON,
    Little,
    held,
    kept_little,
    little,
    log,
    put_all,
    replayed,
)
from tests.integration.storage.workers import add_studies, start

CHANGES = 160
"""Of all writers of a test together."""


@pytest.fixture
def store(opener: Opener) -> SqlStore:
    return opener(STORE)


@pytest.fixture
def second(store: SqlStore, opener: Opener) -> SqlStore:
    """The same store, opened by another program."""
    return opener(STORE)


@pytest.mark.parametrize("writers", [2, 8])
def test_writers_of_the_same_answers_lose_nothing(
    writers: int, store: SqlStore, addresses: dict[str, str]
) -> None:
    """The promise of issue 4, from the very first answers on, which all of them make at once."""
    study = little()
    put_all(store, study.records()[:3])
    told = list(_all_told(writers, addresses[STORE], study))

    lines = [line for line in log(store) if line.kind == "answer"]
    kept = [(question, field, value) for question, field, value, code in told if not code]

    assert len(told) == CHANGES
    assert {code for *_, code in told} <= {"", "answer.changed-meanwhile"}
    for question, field, value in kept:
        record = derived_id(study.interview.id, "answer", question)
        assert any(line.record_id == record and line.new.get(field) == value for line in lines), (
            "what was told to be kept is in the history"
        )
    refused = {value for *_, value, code in told if code and isinstance(value, str)}
    assert refused.isdisjoint(text for line in lines for text in map(str, line.new.values()))
    before: dict[tuple[str, str], Any] = {}
    for line in lines:
        if line.register != CREATED:
            key = (line.record_id, line.register)
            assert line.old == before.get(key, line.old), "nobody wrote over what they had not seen"
            assert sum(line.vector.values()) == 1 + len(
                [each for each in lines if each.sequence < line.sequence and _key(each) == key]
            )
            before[key] = line.new
    _rows_and_history_agree(store)


def _key(line: Change) -> tuple[str, str]:
    return line.record_id, line.register


def _all_told(writers: int, address: str, study: Little) -> Iterator[tuple[str, str, Any, str]]:
    talks, processes = [], []
    for number in range(writers):
        ours, theirs = Pipe()
        arguments = (address, study.interview.id, f"w{number}", CHANGES // writers, theirs)
        processes.append(start(answer_with_others, *arguments))
        theirs.close()
        talks.append(ours)
    for talk in talks:
        assert talk.recv() is None
    for talk in talks:
        talk.send("go")
    for talk in talks:
        for _ in range(CHANGES // writers):
            yield talk.recv()
    for process in processes:
        process.join()
        assert process.exitcode == 0


def _rows_and_history_agree(store: SqlStore) -> None:
    history = replayed(log(store))
    with store.unit_of_work() as work:
        found = {
            (kind.kind, each.record.id): each for kind in RECORD_KINDS for each in work.find(kind)
        }
    assert found == history


def test_two_who_make_the_tables_at_once_share_them(
    databases: Databases, opener: Opener, addresses: dict[str, str]
) -> None:
    addresses[STORE] = databases.new()

    processes = [start(add_studies, addresses[STORE], 5) for _ in range(2)]
    for process in processes:
        process.join()

    assert [process.exitcode for process in processes] == [0, 0]
    store = opener(STORE)
    with store.unit_of_work() as work:
        assert len(work.find(Cluster)) == 10
    assert {change.site for change in log(store)} == {store.site}


def test_who_comes_second_finds_the_answer_made(store: SqlStore, second: SqlStore) -> None:
    study = little()
    put_all(store, study.records()[:3])
    theirs = replace(study.answer, score=5, note="theirs")

    with store.unit_of_work() as work:
        work.put(study.answer)
        waiting = in_background(lambda: put_all(second, [theirs]))
        waiting.join(0.3)
        assert waiting.is_alive(), "the second waits for the first"
        work.commit()
    waiting.join()

    assert held(store, theirs).record == theirs
    assert [line.register for line in log(store) if line.kind == "answer"] == [
        CREATED,
        "score",
        "score",
        "note",
    ]
    _rows_and_history_agree(store)


def test_people_in_different_assessments_do_not_wait(store: SqlStore, second: SqlStore) -> None:
    mine, theirs = kept_little(store), kept_little(store)

    with store.unit_of_work() as work:
        work.put(replace(mine.answer, score=5))
        put_all(second, [replace(theirs.answer, score=4)])
        work.commit()

    assert held(store, mine.answer).record.score == 5
    assert held(store, theirs.answer).record.score == 4


def test_a_change_that_was_numbered_first_and_committed_last_is_noticed(
    store: SqlStore, second: SqlStore
) -> None:
    """Numbers are given before the commit: the highest one alone would hide the slower change."""
    slow, quick = kept_little(store), kept_little(store)
    position = Position(2, 3, ())
    with second.unit_of_work() as work:
        counts = work.counts()[slow.assessment.id]
        work.store_position(slow.assessment.id, counts.last_change, 1, 1, position)
        work.commit()

    with store.unit_of_work() as work:
        work.put(replace(slow.answer, score=5))
        put_all(second, [replace(quick.answer, score=4)])
        before = second.state()
        work.commit()

    assert second.state() != before
    with second.unit_of_work() as work:
        assert work.counts()[slow.assessment.id].position is None


def test_of_two_who_wait_for_one_another_one_is_told_and_nothing_is_half_kept(
    store: SqlStore, second: SqlStore
) -> None:
    studies = kept_little(store), kept_little(store)
    both_began, codes = Barrier(2), []

    def change(place: SqlStore, first: Little, then: Little, score: int) -> None:
        try:
            with place.unit_of_work() as work:
                work.put(replace(first.answer, score=score))
                both_began.wait()
                work.put(replace(then.answer, score=score))
                work.commit()
            codes.append("")
        except UserError as error:
            codes.append(error.code)

    threads = [
        in_background(lambda: change(store, *studies, 1)),
        in_background(lambda: change(second, *studies[::-1], 2)),
    ]
    for thread in threads:
        thread.join()

    assert sorted(codes) == ["", "store.busy"]
    scores = {held(store, study.answer).record.score for study in studies}
    assert len(scores) == 1
    _rows_and_history_agree(store)


def test_who_waits_too_long_is_told(
    store: SqlStore, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = kept_little(store)
    monkeypatch.setattr(server_engine, "LOCK_SECONDS", 0.1)
    impatient = opener(STORE)

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=5))
        with pytest.raises(UserError) as caught:
            put_all(impatient, [replace(study.answer, score=4)])

    assert caught.value.code == "store.busy"
    put_all(impatient, [replace(study.answer, score=4)])
    assert held(store, study.answer).record.score == 4


def test_two_who_import_the_same_at_once_have_it_once(
    store: SqlStore, second: SqlStore, opener: Opener
) -> None:
    elsewhere = opener("elsewhere")
    study = kept_little(elsewhere)
    with elsewhere.unit_of_work() as work:
        dossier = work.dossier(study.assessment.id)
    assert dossier is not None

    written: list[int] = []
    may_commit = Event()

    def receive(place: SqlStore) -> None:
        with place.unit_of_work() as work:
            written.append(work.receive_all(dossier.stamped(), "import"))
            may_commit.wait()
            work.commit()

    threads = [in_background(lambda: receive(store)), in_background(lambda: receive(second))]
    threads[0].join(0.2)
    may_commit.set()
    for thread in threads:
        thread.join()

    assert sorted(written) == [0, 4]
    assert held(store, study.answer) == held(elsewhere, study.answer)
    _rows_and_history_agree(store)


def test_who_looks_while_they_write_does_not_take_back_what_others_did(
    store: SqlStore, second: SqlStore
) -> None:
    """Once something is written, only the assessment it lies in is kept from others."""
    mine, theirs = kept_little(store), kept_little(store)

    with store.unit_of_work() as work:
        work.put(replace(mine.answer, score=5))
        looked = work.get(Answer, theirs.answer.id)
        assert looked is not None
        put_all(second, [replace(theirs.answer, note="from the other")])
        work.put(replace(looked.record, score=1))
        work.commit()

    expected = replace(theirs.answer, score=1, note="from the other")
    assert held(store, theirs.answer).record == expected


def test_a_reader_sees_one_state_of_all_tables(store: SqlStore, second: SqlStore) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        assert work.get(Cluster, study.cluster.id) is not None
        put_all(second, [replace(study.answer, score=5)])
        dossier = work.dossier(study.assessment.id)

    assert dossier is not None
    assert [each.record.score for each in dossier.answers] == [3]


def test_what_lies_beside_the_records_is_kept_by_two_at_once(
    store: SqlStore, second: SqlStore
) -> None:
    """Where work stopped, half-typed words, contacts, positions, contents: the last one holds."""
    study = kept_little(store)
    interview = study.interview.id

    def keep_all(place: SqlStore, name: str, began: Callable[[], object]) -> None:
        with place.unit_of_work() as work:
            began()
            work.remember_place(Place(study.assessment.id, interview, "1.01", NOON))
            work.keep_draft(Draft(interview, "1.01", "note", name, 0, NOON))
            work.keep_contact(Contact(interview, name=name))
            work.keep_content("0" * 64, b"bytes")
            work.store_position(study.assessment.id, 1, 1, 1, Position(1, None, ()))
            work.commit()

    both = Barrier(2)
    threads = [
        in_background(lambda: keep_all(store, "one", both.wait)),
        in_background(lambda: keep_all(second, "two", both.wait)),
    ]
    for thread in threads:
        thread.join()

    with store.unit_of_work() as work:
        (draft,), (contact,) = work.drafts(interview), work.contacts()
        assert draft.text == contact.name
        assert draft.text in ("one", "two")
        assert work.content("0" * 64) == b"bytes"


def test_a_letter_that_no_text_has_is_marked(store: SqlStore) -> None:
    study = kept_little(store)

    put_all(store, [replace(study.answer, note="a\0b")])
    put_all(store, [replace(study.answer, note="a\0b")])

    assert held(store, study.answer).record.note == "a\N{REPLACEMENT CHARACTER}b"
    assert len([line for line in log(store) if line.register == "note"]) == 1
