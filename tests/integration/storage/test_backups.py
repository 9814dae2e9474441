"""A backup is the whole store at one moment, verified, or it is not there at all."""

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing import Pipe
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.backups import Holdings, Reason
from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Cluster, Interview
from clusterdyn_desktop.services.progress import Cancelled, no_progress
from clusterdyn_desktop.storage import backup_making
from clusterdyn_desktop.storage.backups import FileBackups, backups_of
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.store_key import StoreKey
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import FixedClock, held, kept_little, log, put_all
from tests.integration.storage.workers import make_backup_within, start


@pytest.fixture
def keeper(store: SqlStore, clock: FixedClock) -> FileBackups:
    found = backups_of(store, clock)
    assert found is not None
    return found


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "drive" / "one.clusterdyn"


def test_a_backup_holds_everything_and_is_a_store(
    store: SqlStore, keeper: FileBackups, target: Path, opener: Opener
) -> None:
    study = kept_little(store)
    keeper.make(target, no_progress)

    copy = opener("drive/one.clusterdyn")
    assert log(copy) == log(store)
    assert all(held(copy, record) == held(store, record) for record in study.records())
    assert keeper.mark(target) == keeper.present_mark()
    assert keeper.holdings(target) == Holdings(1, 1, 1, 1)


def test_a_backup_is_one_file_and_looking_at_it_makes_no_other(
    store: SqlStore, keeper: FileBackups, target: Path
) -> None:
    kept_little(store)
    keeper.make(target, no_progress)
    before = target.read_bytes()

    keeper.mark(target)
    keeper.holdings(target)
    with keeper.opened(target, no_progress) as there, there.unit_of_work() as work:
        assert len(work.find(Cluster)) == 1

    assert list(target.parent.iterdir()) == [target]
    assert target.read_bytes() == before


def test_what_is_written_meanwhile_is_not_in_it_and_does_not_disturb_it(
    store: SqlStore, keeper: FileBackups, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_making, "PAGES_IN_A_STEP", 8)
    kept_little(store)
    before = keeper.present_mark()
    left = []

    def write_in_between(done: int, total: int) -> None:
        kept_little(store)
        left.append(total - done)

    keeper.make(target, write_in_between)

    assert len([pages for pages in left if pages]) > 3
    assert keeper.mark(target) == before
    assert keeper.present_mark().last_change > before.last_change


def test_what_is_deleted_does_not_count_as_held(
    store: SqlStore, keeper: FileBackups, target: Path
) -> None:
    study = kept_little(store)
    kept_little(store)
    with store.unit_of_work() as work:
        work.delete(Interview, study.interview.id)
        work.commit()
    keeper.make(target, no_progress)

    assert keeper.holdings(target) == Holdings(2, 2, 1, 1)


def test_what_is_kept_without_being_logged_is_a_change_too(
    store: SqlStore, keeper: FileBackups
) -> None:
    study = kept_little(store)
    before = keeper.present_mark()
    with store.unit_of_work() as work:
        work.keep_contact(Contact(study.interview.id, name="Kari"))
        work.commit()

    after = keeper.present_mark()
    assert after != before
    assert replace(after, beside=before.beside) == before


def test_a_file_that_is_there_is_never_replaced(keeper: FileBackups, target: Path) -> None:
    target.parent.mkdir()
    target.write_text("somebody's")

    with pytest.raises(UserError) as caught:
        keeper.make(target, no_progress)

    assert caught.value.code == "backup.exists"
    assert target.read_text() == "somebody's"


def test_two_backups_of_one_second_have_two_names(keeper: FileBackups, tmp_path: Path) -> None:
    now = datetime(2026, 11, 22, 15, 40, 30, tzinfo=UTC)
    first = keeper.new_backup(tmp_path, now, Reason.TIMER)
    keeper.make(first, no_progress)
    second = keeper.new_backup(tmp_path, now, Reason.TIMER)
    keeper.make(second, no_progress)

    assert first != second
    assert first.exists()
    assert second.exists()


def test_a_cancelled_backup_leaves_nothing(keeper: FileBackups, target: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        keeper.make(target, cancel)

    assert list(target.parent.iterdir()) == []


class FullDisk(FileAccess):
    """Files that are written to hold few pages, as on a disk that is nearly full."""

    def connect_with(self, key: StoreKey | None, file: Path) -> sqlite3.Connection:
        connection = super().connect_with(key, file)
        connection.execute("PRAGMA max_page_count=8")
        return connection


def test_a_disk_that_fills_up_is_said_and_nothing_is_left(
    path: Path, target: Path, clock: FixedClock
) -> None:
    keeper = FileBackups(path, clock, FullDisk())
    before = path.read_bytes()

    with pytest.raises(UserError) as caught:
        keeper.make(target, no_progress)

    assert caught.value.code == "backup.disk-full"
    assert list(target.parent.iterdir()) == []
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits to the size of files")
def test_wherever_writing_fails_there_is_a_whole_backup_or_none(
    store: SqlStore, path: Path, tmp_path: Path
) -> None:
    for _ in range(10):
        kept_little(store)
    whole = tmp_path / "whole.clusterdyn"
    backup_making.make(FileAccess(), path, whole, no_progress)
    size = whole.stat().st_size
    codes = set()

    for limit in [*range(4096, size, size // 12), size - 1, 2 * size]:
        target = tmp_path / f"drive{limit}" / "one.clusterdyn"
        ear, mouth = Pipe(duplex=False)
        process = start(make_backup_within, limit, path, target, mouth)
        mouth.close()
        codes.add(code := ear.recv())
        process.join()
        assert list(target.parent.iterdir()) == ([] if code else [target])

    assert codes == {"", "backup.disk-trouble"}


def test_a_disk_without_room_is_said_beforehand(
    keeper: FileBackups, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(target.parent.parent)._replace(free=5_000_000)
    monkeypatch.setattr(backup_making, "disk_usage", lambda _folder: usage)

    with pytest.raises(UserError) as caught:
        keeper.make(target, no_progress)

    assert caught.value.code == "backup.no-room"
    assert caught.value.parameters["free"] == 5


def test_a_folder_that_cannot_be_had_is_said(keeper: FileBackups, target: Path) -> None:
    target.parent.write_text("in the way")

    with pytest.raises(UserError) as caught:
        keeper.make(target, no_progress)

    assert caught.value.code == "backup.folder-refused"


def test_a_store_that_is_gone_is_not_made_anew(keeper: FileBackups, target: Path) -> None:
    keeper.path.unlink()

    for attempt in (lambda: keeper.make(target, no_progress), keeper.present_mark):
        with pytest.raises(UserError):
            attempt()

    assert not keeper.path.exists()
    assert not target.exists()


def test_a_store_that_is_damaged_makes_no_backup(
    store: SqlStore, path: Path, clock: FixedClock, target: Path
) -> None:
    for _ in range(20):
        kept_little(store)
    store.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 9000)

    with pytest.raises(UserError) as caught:
        FileBackups(path, clock, FileAccess()).make(target, no_progress)

    assert caught.value.code in {"backup.store-unsound", "store.damaged"}
    assert not target.exists()


def _replace_by_another_database(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE other (id)")


Damage = Callable[[Path], object]


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda file: file.write_bytes(b""), "backup.damaged"),
        (lambda file: file.write_bytes(file.read_bytes()[:9000]), "backup.damaged"),
        (lambda file: file.write_bytes(b"\0" * 20_000), "backup.not-a-store"),
        (lambda file: file.write_text("a letter"), "backup.not-a-store"),
        (_replace_by_another_database, "backup.not-a-store"),
        (lambda file: file.unlink(), "backup.gone"),
    ],
    ids=["emptied", "cut off", "zeros", "a letter", "another program's", "removed"],
)
def test_what_is_no_sound_backup_is_said(
    keeper: FileBackups, target: Path, damage: Damage, code: str
) -> None:
    keeper.make(target, no_progress)
    keeper.mark(target)
    damage(target)

    with pytest.raises(UserError) as caught:
        keeper.mark(target)

    assert caught.value.code == code
    assert caught.value.parameters == {"path": str(target)}


def test_a_copy_in_a_second_place_is_the_same_to_the_byte(
    keeper: FileBackups, target: Path, tmp_path: Path
) -> None:
    keeper.make(target, no_progress)
    second = tmp_path / "second" / target.name
    keeper.copy(target, second)

    assert second.read_bytes() == target.read_bytes()
    with pytest.raises(UserError):
        keeper.copy(target, second)


def test_a_second_program_backs_up_the_same_store(
    store: SqlStore,
    keeper: FileBackups,
    opener: Opener,
    clock: FixedClock,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(backup_making, "PAGES_IN_A_STEP", 8)
    other = opener("store.clusterdyn")
    put_all(other, [Cluster("c", name="Theirs")])
    also = backups_of(other, clock)
    assert also is not None
    also.make(target, lambda _done, _total: put_all(store, [Cluster("d", name="Ours")]))

    assert also.mark(target) != keeper.present_mark()
    assert keeper.holdings(target).clusters == 1
