"""A server that goes away in the middle of work, and comes back: nothing is lost or half-kept."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import psycopg
import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment
from clusterdyn_desktop.services.store_port import Place
from clusterdyn_desktop.storage import unanswered
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.office.server import Databases, Server, address_of, run
from tests.integration.storage.making import (
    NOON,
    FixedClock,
    held,
    kept_little,
    log,
    put_all,
    replayed,
)

Away = Callable[[Server], None]
Driver = psycopg.Connection[Any]


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    """A server of this module's own, which is stopped and killed."""
    from tests.integration.office.server import running_server

    with running_server() as running:
        yield running


@pytest.fixture
def server(own_server: Server) -> Iterator[Server]:
    """The same, running again after every test."""
    yield own_server
    if not own_server.is_running:
        own_server.start()


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    with Databases(server.url) as databases:
        yield databases.new()
        if not server.is_running:
            server.start()


@pytest.fixture
def store(address: str) -> Iterator[SqlStore]:
    opened = open_store(address, FixedClock())
    yield opened
    opened.close()


def stop(server: Server) -> None:
    server.stop()


def kill(server: Server) -> None:
    server.kill()


both_ways = pytest.mark.parametrize("goes_away", [stop, kill])


@both_ways
def test_away_in_the_middle_of_a_unit_of_work(
    goes_away: Away, server: Server, store: SqlStore
) -> None:
    study = kept_little(store)
    before = log(store)

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=5))
        goes_away(server)
        with pytest.raises(UserError) as caught:
            work.put(replace(study.answer, score=5, note="more"))
    with pytest.raises(UserError) as still:
        held(store, study.answer)

    assert caught.value.code == still.value.code == "store.unreachable"
    assert caught.value.parameters == {"location": store.location}
    server.start()
    assert log(store) == before
    assert held(store, study.answer).record == study.answer
    put_all(store, [replace(study.answer, score=5, note="more")])
    assert held(store, study.answer).record == replace(study.answer, score=5, note="more")


@both_ways
def test_away_and_back_while_nobody_worked_is_not_noticed(
    goes_away: Away, server: Server, store: SqlStore
) -> None:
    study = kept_little(store)

    goes_away(server)
    server.start()

    put_all(store, [replace(study.answer, score=5)])
    assert held(store, study.answer).record.score == 5


def test_away_before_anything_was_opened_is_said(server: Server, address: str) -> None:
    server.stop()

    with pytest.raises(UserError) as caught:
        open_store(address, FixedClock())

    assert caught.value.code == "store.unreachable"


def test_a_connection_that_the_server_ends_is_one_that_is_lost(
    address: str, store: SqlStore
) -> None:
    study = kept_little(store)

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=5))
        run(
            address,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        with pytest.raises(UserError) as caught:
            work.commit()

    assert caught.value.code == "store.unreachable"
    assert held(store, study.answer).record == study.answer
    put_all(store, [replace(study.answer, score=5)])
    assert held(store, study.answer).record.score == 5


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Driver], None]], None]:
    """Puts something else in the place of the next commit that the driver sends."""

    def instead(do: Callable[[Driver], None]) -> None:
        original = psycopg.Connection.commit

        def commit(connection: Driver) -> None:
            monkeypatch.setattr(psycopg.Connection, "commit", original)
            do(connection)

        monkeypatch.setattr(psycopg.Connection, "commit", commit)

    return instead


@both_ways
def test_a_commit_that_happened_and_was_never_answered_counts(
    goes_away: Away, server: Server, store: SqlStore, commits: Callable[..., None]
) -> None:
    study = kept_little(store)

    def happen_without_an_answer(connection: Driver) -> None:
        connection.commit()
        goes_away(server)
        server.start()
        connection.execute("SELECT 1")

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=5))
        commits(happen_without_an_answer)
        work.commit()
        work.put(replace(study.answer, score=5, note="and on"))
        work.commit()

    assert held(store, study.answer).record == replace(study.answer, score=5, note="and on")
    assert len(log(store)) == len({line.sequence for line in log(store)}) == 14
    assert replayed(log(store))["answer", study.answer.id] == held(store, study.answer)


@both_ways
def test_a_commit_that_never_arrived_is_told_and_can_be_done_again(
    goes_away: Away, server: Server, store: SqlStore, commits: Callable[..., None]
) -> None:
    study = kept_little(store)
    batch = "one step of many"

    def get_lost(connection: Driver) -> None:
        goes_away(server)
        server.start()
        connection.commit()

    with store.unit_of_work(batch=batch) as work:
        work.put(replace(study.answer, note="an earlier part of the same step"))
        work.commit()
    with store.unit_of_work(batch=batch) as work:
        work.put(replace(study.answer, score=5))
        commits(get_lost)
        with pytest.raises(UserError) as caught:
            work.commit()

    assert caught.value.code == "store.unreachable"
    assert held(store, study.answer).record.score == 3
    with store.unit_of_work(batch=batch) as work:
        work.put(replace(study.answer, score=5))
        work.commit()
    assert held(store, study.answer).record.score == 5


def test_a_new_assessment_is_looked_for_as_well(
    server: Server, store: SqlStore, commits: Callable[..., None]
) -> None:
    """Where there was no row to lock and no line to count from."""
    study = kept_little(store)
    new = replace(study.assessment, id="00000000-0000-4000-8000-000000000001", label="2027")

    def happen_without_an_answer(connection: Driver) -> None:
        connection.commit()
        server.kill()
        server.start()
        connection.execute("SELECT 1")

    with store.unit_of_work() as work:
        work.put(new)
        commits(happen_without_an_answer)
        work.commit()

    with store.unit_of_work() as work:
        assert work.get(Assessment, new.id) is not None


def test_a_server_that_stays_away_leaves_it_open(
    server: Server,
    store: SqlStore,
    commits: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    study = kept_little(store)
    monkeypatch.setattr(unanswered, "PATIENCE_SECONDS", 0.3)

    def get_lost(connection: Driver) -> None:
        server.kill()
        connection.commit()

    with store.unit_of_work() as work:
        work.put(replace(study.answer, score=5))
        commits(get_lost)
        with pytest.raises(UserError) as caught:
            work.commit()

    assert caught.value.code == "store.unanswered"
    server.start()
    assert held(store, study.answer).record.score == 3


def test_what_is_not_logged_may_simply_be_kept_again(
    server: Server, store: SqlStore, commits: Callable[..., None]
) -> None:
    study = kept_little(store)
    place = Place(study.assessment.id, study.interview.id, "1.01", NOON)

    def get_lost(connection: Driver) -> None:
        server.kill()
        connection.commit()

    with store.unit_of_work() as work:
        work.remember_place(place)
        commits(get_lost)
        with pytest.raises(UserError) as caught:
            work.commit()

    assert caught.value.code == "store.unreachable"
    server.start()
    with store.unit_of_work() as work:
        work.remember_place(place)
        work.commit()
        assert work.place() == place


def test_who_is_not_let_in_is_told_why(server: Server) -> None:
    stranger = address_of(server.url.set(username="stranger"))

    with pytest.raises(UserError) as caught:
        open_store(stranger, FixedClock())

    assert caught.value.code == "store.refused"
    assert "stranger" in str(caught.value.parameters["reason"])
