"""A store is moved whole and verified, or stays where it was; no two files are the same site."""

import errno
import json
import random
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace

import pytest

from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.moved_stores import MovedStoreFile
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Cluster
from clusterdyn_desktop.domain.store_ground import GroundKind
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.progress import Cancelled, Progress, no_progress
from clusterdyn_desktop.storage import backup_making, drives
from clusterdyn_desktop.storage.backups import backups_of
from clusterdyn_desktop.storage.integrity import checks_of
from clusterdyn_desktop.storage.moving import FileMover, mover_of
from clusterdyn_desktop.storage.opening import engine_of_file, open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import (
    FixedClock,
    Little,
    held,
    kept_little,
    little,
    log,
    put_all,
)
from tests.integration.storage.test_backup_kills import agrees, is_clean, killed

KILLS = 25
MANY_KILLS = 250


def site_in(file: Path) -> str:
    with closing(sqlite3.connect(f"file:{file}?mode=rw", uri=True)) as connection:
        return str(connection.execute("SELECT site FROM store_info").fetchone()[0])


def forget(_old: Path, _new: Path) -> None:
    """Remember nothing: the test opens the new path itself."""


@pytest.fixture
def study(store: SqlStore) -> Little:
    return kept_little(store)


@pytest.fixture
def mover(store: SqlStore, study: Little, monkeypatch: pytest.MonkeyPatch) -> FileMover:
    del study
    monkeypatch.setattr("clusterdyn_desktop.storage.file_access.BUSY_SECONDS", 0.01)
    made = mover_of(store, FixedClock())
    assert made is not None
    return made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A free path in a folder that is not there yet."""
    return tmp_path / "own" / "disk" / "clusters.clusterdyn"


def test_everything_is_in_the_new_place_and_work_goes_on_there(
    store: SqlStore, study: Little, mover: FileMover, target: Path, opener: Opener
) -> None:
    before, site = log(store), store.site
    mover.move(target, forget, no_progress)
    put_all(store, [replace(study.answer, note="written after the move")])

    assert store.file == target
    assert store.site == site
    assert log(opener("own/disk/clusters.clusterdyn"))[: len(before)] == before
    assert held(opener("own/disk/clusters.clusterdyn"), study.answer).record.note
    assert held(store, study.answer).vectors["note"] == {site: 1}
    check = checks_of(store)
    assert check is not None
    assert check.full(no_progress).is_sound
    assert not [file for file in target.parent.iterdir() if file.name.startswith(".")]


def test_the_old_file_stays_as_another_site_with_everything_in_it(
    store: SqlStore, mover: FileMover, target: Path, path: Path
) -> None:
    before = log(store)
    aside = mover.move(target, forget, no_progress)

    assert not path.exists()
    assert aside.parent == path.parent
    assert site_in(aside) != store.site
    with closing(open_store(aside, FixedClock())) as kept:
        assert log(kept) == before
        check = checks_of(kept)
        assert check is not None
        assert check.full(no_progress).is_sound


def test_a_store_that_another_program_has_open_is_not_moved(
    store: SqlStore, study: Little, mover: FileMover, target: Path, path: Path, opener: Opener
) -> None:
    """What the other one wrote after the copy would be lost to everybody."""
    other = opener(path.name)
    assert held(other, study.answer).record == study.answer
    with pytest.raises(UserError) as caught:
        mover.move(target, forget, no_progress)
    put_all(other, [replace(study.answer, note="by the other program")])

    assert caught.value.code == "move.in-use"
    assert not target.exists()
    assert store.file == path
    assert held(store, study.answer).record.note == "by the other program"


def test_nobody_can_write_while_it_is_copied(
    store: SqlStore, mover: FileMover, target: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del store
    monkeypatch.setattr("clusterdyn_desktop.storage.engine.BUSY_SECONDS", 0.01)
    refused: list[str] = []

    def try_to_write(_done: int, _total: int) -> None:
        if not refused:
            with pytest.raises(UserError) as caught:
                open_store(path, FixedClock())
            refused.append(caught.value.code)

    mover.move(target, forget, try_to_write)

    assert refused == ["store.busy"]


def stop(_done: int, _total: int) -> None:
    raise Cancelled


def no_name(*_: object) -> None:
    raise OSError(errno.EACCES, "in use")


def not_remembered(_old: Path, new: Path) -> None:
    raise UserError("move.not-remembered", path=str(new), reason="read-only")


@pytest.mark.parametrize(
    ("hindrance", "code"),
    [
        ("taken", "move.exists"),
        ("cancelled", ""),
        ("no room", "move.no-room"),
        ("folder refused", "move.folder-refused"),
        ("not remembered", "move.not-remembered"),
        ("not renamed", "move.not-set-aside"),
    ],
)
def test_where_it_cannot_be_moved_it_stays_and_nothing_is_left_behind(
    store: SqlStore,
    study: Little,
    mover: FileMover,
    target: Path,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hindrance: str,
    code: str,
) -> None:
    before = log(store)
    remember: Callable[[Path, Path], None] = forget
    progress: Progress = no_progress
    if hindrance == "taken":
        target.parent.mkdir(parents=True)
        target.write_text("somebody's own")
    elif hindrance == "cancelled":
        progress = stop
    elif hindrance == "no room":
        full = SimpleNamespace(free=0)
        monkeypatch.setattr(backup_making, "disk_usage", lambda _folder: full)
    elif hindrance == "folder refused":
        target.parent.parent.write_text("a file where the folder should be")
    elif hindrance == "not remembered":
        remember = not_remembered
    else:
        monkeypatch.setattr(Path, "rename", no_name)

    with pytest.raises(UserError if code else Cancelled) as caught:
        mover.move(target, remember, progress)
    monkeypatch.undo()
    left = {file.name for file in path.parent.rglob("*") if file.is_file()}
    put_all(store, [replace(study.answer, note="goes on here")])

    assert not code or getattr(caught.value, "code", "") == code
    assert store.file == path
    assert log(store)[: len(before)] == before
    assert held(store, study.answer).record.note == "goes on here"
    assert left <= {path.name, target.name, "own", f"{path.name}-wal", f"{path.name}-shm"}
    assert not target.exists() or target.read_text() == "somebody's own"
    assert is_clean(path)


def move_without_end(paths: list[Path], remembered: Path, told: Connection) -> None:
    """Keep a study, tell it, and move the store to the next path, in turn."""
    moved = MovedStoreFile(remembered)
    store = open_store(moved.present(paths[0]), SystemClock())
    mover = mover_of(store, SystemClock())
    assert mover is not None
    for _ in count():
        study = little()
        put_all(store, study.records())
        told.send(study.cluster.id)
        elsewhere = next(path for path in paths if path != mover.path)
        mover.move(elsewhere, moved.remember, no_progress)


@pytest.mark.parametrize("kills", [KILLS, pytest.param(MANY_KILLS, marks=pytest.mark.soak)])
def test_a_program_killed_while_it_moves_leaves_a_store_that_is_found_with_all_in_it(
    path: Path, tmp_path: Path, kills: int
) -> None:
    paths = [path, tmp_path / "elsewhere" / path.name]
    remembered = tmp_path / "moved-stores.json"
    moments = random.Random(20261124)
    known: list[str] = []

    for _ in range(kills):
        told = killed(move_without_end, moments.uniform(0, 0.12), paths, remembered)
        known += [str(cluster) for cluster in told]
        place = MovedStoreFile(remembered).present(paths[0])
        files = [file for each in paths for file in each.parent.glob("*.clusterdyn")]
        sites = [site_in(file) for file in files if not file.name.startswith(".")]
        store = open_store(place, FixedClock())
        with store.unit_of_work() as work:
            assert all(work.get(Cluster, cluster) for cluster in known)
        assert agrees(store)
        store.close()
        assert is_clean(place)
        assert len(sites) == len(set(sites))
        _tidy(paths, place)

    assert json.loads(remembered.read_text("utf-8"))


def _tidy(paths: list[Path], present: Path) -> None:
    """Take away what a person would: the files set aside, and a copy that was not finished."""
    for folder in {path.parent for path in paths}:
        for file in folder.glob("*.clusterdyn*"):
            if not file.name.startswith(present.name) or file.parent != present.parent:
                file.unlink()


def test_an_encrypted_store_is_moved_encrypted(tmp_path: Path, target: Path) -> None:
    pytest.importorskip("sqlcipher3")
    passphrase = "three grey herons by the lake"
    store = open_store(tmp_path / "secret.clusterdyn", FixedClock(), passphrase)
    study = kept_little(store)
    mover = mover_of(store, FixedClock())
    assert mover is not None
    aside = mover.move(target, forget, no_progress)
    put_all(store, [replace(study.answer, note="still secret")])
    store.close()

    assert b"Timber" not in target.read_bytes() + aside.read_bytes()
    with closing(open_store(target, FixedClock(), passphrase)) as again:
        assert held(again, study.answer).record.note == "still secret"


# ---- through the services, as a person does it


@pytest.fixture
def in_dropbox(home: Path, tmp_path: Path) -> Iterator[Services]:
    """The services on a store in a folder of Dropbox."""
    del home
    from clusterdyn_desktop.app.wiring import build_services

    folder = tmp_path / "Dropbox" / "work"
    folder.mkdir(parents=True)
    built = build_services(str(folder / "clusters.clusterdyn"))
    built.study.load_example()
    yield built
    built.store.close()


def test_what_is_to_be_said_of_a_place_is_said_until_somebody_has_read_it(
    in_dropbox: Services,
) -> None:
    ground = in_dropbox.moving.advice()
    in_dropbox.moving.accept()

    assert ground is not None
    assert (ground.kind, ground.name) == (GroundKind.SYNCED, "Dropbox")
    assert in_dropbox.moving.advice() is None
    assert in_dropbox.moving.ground() == ground


def test_a_moved_store_is_found_by_its_old_path_and_has_its_backups_where_it_is(
    in_dropbox: Services, tmp_path: Path
) -> None:
    from clusterdyn_desktop.app.wiring import build_services
    from clusterdyn_desktop.domain.backups import Reason

    old = in_dropbox.store.location
    in_dropbox.safekeeping.back_up(Reason.HAND)
    moved = in_dropbox.moving.move(tmp_path / "own" / "clusters.clusterdyn")
    backup = in_dropbox.safekeeping.back_up(Reason.HAND)
    in_dropbox.store.close()
    again = build_services(old)

    assert again.store.location == str(moved.path)
    assert len(again.library.entries()) == 11
    assert again.moving.advice() is None
    assert backup is not None
    assert backup.is_relative_to(moved.path.parent)
    assert moved.backups is not None
    assert any(moved.backups.iterdir())
    again.store.close()


def test_a_store_is_not_moved_to_where_it_is_no_safer(in_dropbox: Services, tmp_path: Path) -> None:
    before = in_dropbox.store.location
    with pytest.raises(UserError) as caught:
        in_dropbox.moving.move(tmp_path / "Nextcloud" / "clusters.clusterdyn")

    assert caught.value.code == "move.no-better"
    assert in_dropbox.store.location == before


# ---- a network drive


@pytest.fixture
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the system says is another computer's."""
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems keep no list of what is mounted")
    folder = tmp_path / "net drive"
    folder.mkdir()
    mounts = tmp_path / "mounts"
    place = str(folder).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nnas:/work {place} nfs4 rw 0 0\n", "utf-8")
    monkeypatch.setattr(drives, "MOUNTS", mounts)
    return folder


def settings_of(path: Path) -> tuple[object, object]:
    """Return how a store keeps its journal, and how far it writes through (3: extra)."""
    engine = engine_of_file(path, path, None)
    with engine.connect() as connection:
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        through = connection.exec_driver_sql("PRAGMA synchronous").scalar()
    engine.dispose()
    return mode, through


def test_on_a_network_drive_no_log_needs_memory_that_two_computers_share(network: Path) -> None:
    """SQLite's write-ahead log does not work there, and would destroy the store."""
    path = network / "clusters.clusterdyn"
    with closing(open_store(path, FixedClock())) as store:
        study = kept_little(store)
        found = settings_of(path)
        beside = {file.name for file in network.iterdir()}
        with closing(open_store(path, FixedClock())) as other:
            put_all(other, [replace(study.answer, note="by the other")])
        assert held(store, study.answer).record.note == "by the other"

    assert found == ("delete", 3)
    assert beside == {path.name}


def test_a_store_that_was_carried_there_gives_up_its_log_and_loses_nothing(
    path: Path, opener: Opener, network: Path
) -> None:
    first = opener(path.name)
    study = kept_little(first)
    carried = network / path.name
    for ending in ("", "-wal"):
        file = path.with_name(path.name + ending)
        if file.exists():
            carried.with_name(carried.name + ending).write_bytes(file.read_bytes())
    with closing(open_store(carried, FixedClock())) as store:
        assert settings_of(carried) == ("delete", 3)
        assert held(store, study.answer).record == study.answer
        assert {file.name for file in network.iterdir()} == {carried.name}


def keep_without_end(path: Path, mounts: Path, told: Connection) -> None:
    """Keep studies one by one, where the system says that the drive is another computer's."""
    drives.MOUNTS = mounts
    store = open_store(path, SystemClock())
    told.send("")
    for _ in count():
        studies = [little() for _ in range(20)]
        put_all(store, [record for study in studies for record in study.records()])
        told.send(studies[-1].cluster.id)


@pytest.mark.parametrize("kills", [KILLS, pytest.param(MANY_KILLS, marks=pytest.mark.soak)])
def test_a_program_killed_there_leaves_all_that_it_told_to_be_saved(
    network: Path, kills: int
) -> None:
    """A journal that a killed program leaves is no damage: SQLite puts back what was."""
    path = network / "clusters.clusterdyn"
    open_store(path, FixedClock()).close()
    moments = random.Random(20261125)
    known: list[str] = []
    journals = 0

    for _ in range(kills):
        told = killed(keep_without_end, moments.uniform(0.01, 0.1), path, drives.MOUNTS)
        known += [str(cluster) for cluster in told if cluster]
        journals += path.with_name(f"{path.name}-journal").exists()
        with closing(open_store(path, FixedClock())) as store:
            with store.unit_of_work() as work:
                assert all(work.get(Cluster, cluster) for cluster in known)
            assert agrees(store)

    assert known
    assert journals
    assert is_clean(path)


def test_backups_work_there_too(network: Path, tmp_path: Path) -> None:
    with closing(open_store(network / "clusters.clusterdyn", FixedClock())) as store:
        study = kept_little(store)
        keeper = backups_of(store, FixedClock())
        assert keeper is not None
        keeper.make(tmp_path / "backup.clusterdyn", no_progress)
        put_all(store, [replace(study.answer, note="later")])
        keeper.restore(tmp_path / "backup.clusterdyn", no_progress)
        assert held(store, study.answer).record == study.answer
        assert agrees(store)


def test_from_a_network_drive_a_store_is_moved_to_a_disk_and_has_its_log_again(
    network: Path, target: Path
) -> None:
    with closing(open_store(network / "clusters.clusterdyn", FixedClock())) as store:
        study = kept_little(store)
        mover = mover_of(store, FixedClock())
        assert mover is not None
        assert mover.ground_of(mover.path).kind is GroundKind.NETWORK
        mover.move(target, forget, no_progress)

        assert settings_of(target) == ("wal", 2)
        assert held(store, study.answer).record == study.answer
