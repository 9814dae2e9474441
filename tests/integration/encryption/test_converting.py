"""A store changes its form whole and verified, or stays as it is; nothing readable is left."""

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import Cancelled, Progress, no_progress
from clusterdyn_desktop.storage import converting
from clusterdyn_desktop.storage.encrypter import FileEncrypter
from clusterdyn_desktop.storage.integrity import checks_of
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.store_key import StoreKey, is_encrypted
from tests.integration.encryption.conftest import OTHER, PASSPHRASE
from tests.integration.storage.making import FixedClock, held, kept_little, log

WORD = b"Timber"
"""The name of the cluster that `kept_little` keeps."""


def encrypt(store: SqlStore, passphrase: str, progress: Progress = no_progress) -> None:
    FileEncrypter(store).encrypt(passphrase, progress)


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_a_store_is_encrypted_gets_another_passphrase_and_is_plain_again(
    plain: SqlStore, path: Path, clock: FixedClock
) -> None:
    study = kept_little(plain)
    before, site = log(plain), plain.site

    encrypt(plain, PASSPHRASE)
    assert is_encrypted(path)
    assert WORD not in path.read_bytes()
    assert (log(plain), plain.site) == (before, site)
    assert names_in(path.parent) <= {path.name, path.name + "-wal", path.name + "-shm"}

    encrypt(plain, OTHER)
    kept_little(plain)
    plain.close()
    with pytest.raises(UserError, match=r"store\.wrong-passphrase"):
        open_store(path, clock, PASSPHRASE)
    again = open_store(path, clock, OTHER)
    assert held(again, study.answer).record == study.answer

    FileEncrypter(again).decrypt(no_progress)
    assert not again.is_encrypted
    assert again.site == site
    checks = checks_of(again)
    assert checks is not None
    assert checks.full(no_progress).is_sound
    again.close()
    open_store(path, clock).close()
    assert names_in(path.parent) == {path.name}


def test_the_old_content_is_overwritten_and_so_is_its_log(plain: SqlStore, path: Path) -> None:
    """Read through names that only this test has: a file's blocks outlive its name."""
    kept_little(plain)
    log_beside = path.with_name(path.name + "-wal")
    with path.open("rb") as file, log_beside.open("rb") as beside:
        assert WORD in beside.read()
        encrypt(plain, PASSPHRASE)
        for opened in (file, beside):
            opened.seek(0)
            assert not opened.read().strip(b"\0")


def test_a_second_name_of_the_store_is_somebodys_and_is_not_overwritten(
    plain: SqlStore, path: Path, tmp_path: Path
) -> None:
    kept_little(plain)
    plain.let_go()
    kept = tmp_path / "kept.clusterdyn"
    os.link(path, kept)

    encrypt(plain, PASSPHRASE)

    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT name FROM clusters").fetchall() == [("Timber",)]


def test_who_cancels_has_the_store_as_it_was(plain: SqlStore, path: Path) -> None:
    for _ in range(50):
        kept_little(plain)
    before = log(plain)

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        encrypt(plain, PASSPHRASE, cancel)

    assert not plain.is_encrypted
    assert log(plain) == before
    assert not any(name.startswith(".") for name in names_in(path.parent))


def test_while_another_program_has_it_open_it_stays_as_it_is(
    plain: SqlStore, path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(converting, "BUSY_SECONDS", 0.2)
    beside = open_store(path, clock)
    study = kept_little(beside)

    with pytest.raises(UserError, match=r"store\.busy"):
        encrypt(plain, PASSPHRASE)

    other = kept_little(beside)
    assert held(plain, study.answer).record == study.answer
    assert held(plain, other.answer).record == other.answer
    assert not is_encrypted(path)
    beside.close()
    encrypt(plain, PASSPHRASE)
    assert held(plain, other.answer).record == other.answer


def test_without_room_nothing_is_begun(
    plain: SqlStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(converting, "disk_usage", lambda _folder: SimpleNamespace(free=1_000_000))
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"encryption\.no-room"):
        encrypt(plain, PASSPHRASE)
    assert path.read_bytes() == before


TAMPERINGS = {
    "a row is lost": "DELETE FROM answers",
    "a value is another": "UPDATE clusters SET name = 'Timbre'",
    "a table is missing": "DROP TABLE positions",
    "it is no store": "PRAGMA application_id = 1",
}


@pytest.mark.parametrize("statement", list(TAMPERINGS.values()), ids=list(TAMPERINGS))
def test_what_does_not_read_back_the_same_never_takes_the_stores_place(
    plain: SqlStore, path: Path, statement: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_little(plain)
    before = log(plain)
    export: Callable[[sqlite3.Connection, Path, StoreKey | None], None] = converting._export

    def export_badly(source: sqlite3.Connection, fresh: Path, key: StoreKey | None) -> None:
        export(source, fresh, key)
        with closing(converting._open(str(fresh), key)) as made:
            made.execute("PRAGMA foreign_keys=OFF").close()
            made.execute(statement).close()

    monkeypatch.setattr(converting, "_export", export_badly)
    with pytest.raises(UserError, match=r"encryption\.unverified"):
        encrypt(plain, PASSPHRASE)

    assert log(plain) == before
    assert not plain.is_encrypted
    assert not any(name.startswith(".") for name in names_in(path.parent))


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other things there")
def test_the_new_form_is_as_private_as_the_old_one(plain: SqlStore, path: Path) -> None:
    plain.let_go()
    path.chmod(0o640)
    encrypt(plain, PASSPHRASE)
    assert path.stat().st_mode & 0o777 == 0o640
