"""A restore is whole or not at all, and makes the store another site."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, Cluster
from clusterdyn_desktop.services.progress import Cancelled, no_progress
from clusterdyn_desktop.storage import restoring
from clusterdyn_desktop.storage.backups import FileBackups, backups_of
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import (
    FixedClock,
    Little,
    held,
    kept_little,
    log,
    put_all,
    replayed,
)
from tests.integration.storage.test_migrating import let_there_be_a_newer_program, set_revision


@pytest.fixture
def study(store: SqlStore) -> Little:
    return kept_little(store)


@pytest.fixture
def keeper(store: SqlStore, study: Little, clock: FixedClock) -> FileBackups:
    found = backups_of(store, clock)
    assert found is not None
    return found


@pytest.fixture
def backup(keeper: FileBackups, tmp_path: Path) -> Path:
    """A backup of the store with the study in it."""
    file = tmp_path / "drive" / "one.clusterdyn"
    keeper.make(file, no_progress)
    return file


def change(store: SqlStore, study: Little) -> Answer:
    """Do something to the study that the backup does not have."""
    answer = replace(study.answer, score=5, note="later")
    put_all(store, [answer, Cluster("later", name="Later")])
    return answer


def test_everything_is_as_it_was_in_the_backup(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path
) -> None:
    before = log(store)
    change(store, study)
    keeper.restore(backup, no_progress)

    assert log(store) == before
    assert held(store, study.answer).record == study.answer
    with store.unit_of_work() as work:
        assert work.get(Cluster, "later") is None


def test_the_store_is_another_site_and_what_is_edited_from_now_on_is_its_own(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path
) -> None:
    old = store.site
    keeper.restore(backup, no_progress)
    new = store.site
    change(store, study)

    assert new != old
    assert held(store, study.answer).vectors["note"] == {new: 1}
    assert held(store, study.answer).vectors["score"] == {old: 1, new: 1}
    assert {line.site for line in log(store)} == {old, new}


def test_the_backup_is_read_and_nothing_more(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path
) -> None:
    before = backup.read_bytes()
    backup.chmod(0o400)
    keeper.restore(backup, no_progress)

    assert backup.read_bytes() == before
    assert list(backup.parent.iterdir()) == [backup]
    assert not [file for file in keeper.path.parent.iterdir() if file.name.startswith(".")]


def test_another_program_that_has_the_store_open_goes_on_with_what_was_restored(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path, opener: Opener
) -> None:
    other = opener("store.clusterdyn")
    change(other, study)
    keeper.restore(backup, no_progress)

    assert held(other, study.answer).record == study.answer
    put_all(other, [replace(study.answer, flag="ask again")])
    assert held(other, study.answer).vectors["flag"] == {store.site: 1}
    assert replayed(log(store))["answer", study.answer.id] == held(store, study.answer)


def test_a_restore_waits_for_a_program_that_writes_and_then_gives_up(
    store: SqlStore,
    study: Little,
    keeper: FileBackups,
    backup: Path,
    opener: Opener,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("clusterdyn_desktop.storage.file_access.BUSY_SECONDS", 0.01)
    answer = change(store, study)
    with opener("store.clusterdyn").unit_of_work() as work:
        work.put(Cluster("under way", name="Under way"))
        with pytest.raises(UserError) as caught:
            keeper.restore(backup, no_progress)
        work.commit()

    assert caught.value.code == "store.busy"
    assert held(store, answer).record == answer
    assert held(store, Cluster("under way")).record.name == "Under way"


def test_whoever_reads_meanwhile_sees_one_state_to_the_end(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path, opener: Opener
) -> None:
    answer = change(store, study)
    with opener("store.clusterdyn").unit_of_work() as work:
        assert work.get(Answer, answer.id)
        keeper.restore(backup, no_progress)
        again = work.get(Answer, answer.id)

    assert again is not None
    assert again.record == answer
    assert held(store, answer).record == study.answer


@pytest.fixture(params=["while copying", "while pouring"])
def cancelling(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where a restore is cancelled; small steps, so that it is in the middle."""
    monkeypatch.setattr(restoring, "_PAGES_IN_A_STEP", 4)
    return str(request.param)


def test_a_cancelled_restore_changes_nothing(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path, cancelling: str
) -> None:
    answer = change(store, study)
    before, site = log(store), store.site
    reports = _counting(1 if cancelling == "while copying" else 5)

    with pytest.raises(Cancelled):
        keeper.restore(backup, lambda _done, _total: next(reports))

    assert log(store) == before
    assert store.site == site
    assert held(store, answer).record == answer
    assert not [file for file in keeper.path.parent.iterdir() if file.name.startswith(".")]


def _counting(last: int) -> Iterator[None]:
    for _ in range(last):
        yield None
    raise Cancelled


def test_a_disk_that_fills_up_while_restoring_leaves_the_store_as_it_was(
    store: SqlStore,
    study: Little,
    keeper: FileBackups,
    backup: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer = change(store, study)
    plain = keeper._access.connect

    def nearly_full(file: Path) -> sqlite3.Connection:
        connection = plain(file)
        if file == keeper.path:
            connection.execute("PRAGMA max_page_count=1")
        return connection

    for _ in range(40):  # the backup needs more pages than the store may have
        kept_little(store)
    large = backup.with_name("large.clusterdyn")
    keeper.make(large, no_progress)
    with store.unit_of_work() as work:
        assert work.get(Answer, answer.id)
    keeper.restore(backup, no_progress)
    monkeypatch.setattr(keeper._access, "connect", nearly_full)

    with pytest.raises(UserError) as caught:
        keeper.restore(large, no_progress)

    assert caught.value.code == "store.disk-full"
    assert held(store, study.answer).record == study.answer


@pytest.mark.parametrize("page", range(1, 40, 3))
def test_a_damaged_backup_is_refused_and_the_store_left_as_it_was(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path, page: int
) -> None:
    answer = change(store, study)
    with backup.open("r+b") as file:
        file.seek(page * 4096)
        file.write(b"\xa5" * 4096)

    with pytest.raises(UserError) as caught:
        keeper.restore(backup, no_progress)

    assert caught.value.code == "backup.damaged"
    assert held(store, answer).record == answer


def test_one_letter_that_fell_over_is_told_by_the_checksum(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path
) -> None:
    keeper.seal(backup)
    backup.write_bytes(backup.read_bytes().replace(b"Timber", b"Timbre"))

    with pytest.raises(UserError) as caught:
        keeper.restore(backup, no_progress)

    assert caught.value.code == "backup.damaged"


def test_checksums_are_as_the_usual_program_reads_them(
    keeper: FileBackups, backup: Path, tmp_path: Path
) -> None:
    keeper.seal(backup)
    gone = backup.with_name("gone.clusterdyn")
    keeper.copy(backup, gone)
    keeper.seal(gone)
    gone.unlink()
    keeper.seal(backup)

    digest = hashlib.sha256(backup.read_bytes()).hexdigest()
    sums = backup.with_name("checksums.sha256").read_text()
    assert sums == f"{digest}  {backup.name}\n"


def test_a_backup_of_a_newer_program_is_refused(
    store: SqlStore, study: Little, keeper: FileBackups, backup: Path
) -> None:
    answer = change(store, study)
    set_revision(backup, "9999", "7.0")

    with pytest.raises(UserError) as caught:
        keeper.restore(backup, no_progress)

    assert caught.value.code == "backup.newer"
    assert caught.value.parameters == {"path": str(backup)}
    assert held(store, answer).record == answer


def test_a_backup_of_an_older_program_is_brought_up_to_date_on_the_way(
    store: SqlStore,
    study: Little,
    keeper: FileBackups,
    backup: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    change(store, study)
    before = backup.read_bytes()
    let_there_be_a_newer_program(tmp_path / "scripts", monkeypatch)
    keeper.restore(backup, no_progress)

    with closing(sqlite3.connect(keeper.path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            ("next",)
        ]
    assert backup.read_bytes() == before
    assert list(backup.parent.iterdir()) == [backup]


def test_a_store_that_is_in_use_serves_as_a_backup_with_all_that_is_in_its_log(
    store: SqlStore, keeper: FileBackups, opener: Opener
) -> None:
    other = opener("other.clusterdyn")
    put_all(other, [Cluster("theirs", name="Theirs")])
    assert keeper.path.with_name("other.clusterdyn-wal").stat().st_size

    keeper.restore(keeper.path.with_name("other.clusterdyn"), no_progress)

    assert held(store, Cluster("theirs")).record.name == "Theirs"
    assert store.site != other.site
