"""A store that cannot be opened gives its place to a backup, and nothing of it is thrown away."""

from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.storage.backups import backups_of
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.replacing import replace_damaged
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import FixedClock, kept_little, log


@pytest.fixture
def backup(path: Path, opener: Opener, tmp_path: Path) -> Path:
    """A backup of a store that is damaged now, with a log beside it that still is sound."""
    store = opener(path.name)
    kept_little(store)
    keeper = backups_of(store, FixedClock())
    assert keeper is not None
    file = tmp_path / "drive" / "one.clusterdyn"
    keeper.make(file, no_progress)
    kept_little(store)
    wal = path.with_name(path.name + "-wal")
    later = wal.read_bytes()
    store.close()
    wal.write_bytes(later)
    with path.open("r+b") as damaged:
        damaged.seek(4096)
        damaged.write(b"\xa5" * 30_000)
    return file


def test_the_backup_takes_the_place_and_the_damaged_file_is_kept(
    path: Path, backup: Path, opener: Opener
) -> None:
    damaged = path.read_bytes()
    wal = path.with_name(path.name + "-wal").read_bytes()
    then = log(opener(str(backup)))

    aside = replace_damaged(path, backup, FixedClock())

    assert aside.name.startswith("store damaged 2026-10-14")
    assert aside.read_bytes() == damaged
    assert aside.with_name(aside.name + "-wal").read_bytes() == wal
    store = opener(path.name)
    assert log(store) == then
    assert store.site != opener(str(backup)).site


def test_a_second_time_another_name_is_taken(path: Path, backup: Path) -> None:
    first = replace_damaged(path, backup, FixedClock())
    path.write_bytes(b"damaged again")
    second = replace_damaged(path, backup, FixedClock())

    assert first != second
    assert second.read_bytes() == b"damaged again"


def test_a_damaged_backup_changes_nothing(path: Path, backup: Path) -> None:
    before = path.read_bytes()
    backup.write_bytes(backup.read_bytes()[:9000])

    with pytest.raises(UserError) as caught:
        replace_damaged(path, backup, FixedClock())

    assert caught.value.code == "backup.damaged"
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*damaged*"))


def test_a_place_that_cannot_be_written_to_is_said_and_nothing_is_lost(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()

    def refuse(_file: Path, _target: Path) -> Path:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError) as caught:
        replace_damaged(path, backup, FixedClock())

    assert caught.value.code == "store.no-access"
    assert path.read_bytes() == before
    assert not [file for file in path.parent.iterdir() if file.name.startswith(".")]


def test_where_there_is_no_store_at_all_the_backup_becomes_it(
    tmp_path: Path, backup: Path, opener: Opener
) -> None:
    replace_damaged(tmp_path / "lost.clusterdyn", backup, FixedClock())

    assert log(opener("lost.clusterdyn")) == log(opener(str(backup)))


def test_a_backup_where_backups_lie_is_not_worked_in(path: Path, opener: Opener) -> None:
    store = opener(path.name)
    keeper = backups_of(store, FixedClock())
    assert keeper is not None
    folder = path.with_name("store backups")
    file = folder / "store 2026-10-14 120000 by hand.clusterdyn"
    keeper.make(file, no_progress)

    with pytest.raises(UserError) as caught:
        open_store(file, FixedClock())

    assert caught.value.code == "store.is-backup"
    open_store(file.rename(path.with_name("copy.clusterdyn")), FixedClock()).close()
