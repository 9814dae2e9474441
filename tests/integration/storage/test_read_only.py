"""A store that can be read and not written to: said plainly, and a copy of it can be worked on."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import Cancelled, no_progress
from clusterdyn_desktop.storage.copying import copy_to_work_on
from clusterdyn_desktop.storage.opening import open_store
from tests.integration.storage.answering import findings
from tests.integration.storage.making import FixedClock, Little, held, kept_little, log, put_all
from tests.integration.storage.test_migrating import revision_of

FIXTURES = Path(__file__).parents[2] / "fixtures" / "stores"


@pytest.fixture
def with_log(path: Path, tmp_path: Path) -> tuple[Path, Little]:
    """The files of a store whose newest changes are in its log, as after a crash."""
    store = open_store(path, FixedClock())
    study = kept_little(store)
    disc = tmp_path / "disc"
    disc.mkdir()
    for part in ("", "-wal"):
        shutil.copy(path.with_name(path.name + part), disc)
    store.close()
    return disc / path.name, study


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_store_that_cannot_be_written_to_is_said_to_be_so(
    path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Protects from an interview on a store that would refuse its first answer."""
    locked = path if what == "file" else path.parent
    allowed = os.access
    monkeypatch.setattr(
        os,
        "access",
        lambda file, mode: not (file == locked and mode & os.W_OK) and allowed(file, mode),
    )
    before = path.read_bytes()

    with pytest.raises(UserError) as caught:
        open_store(path, FixedClock())

    assert caught.value.code == "store.only-to-read"
    assert caught.value.parameters == {"path": str(path)}
    assert path.read_bytes() == before


def test_a_write_that_is_refused_later_is_told_and_nothing_half_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects from a disk that the system has made read-only meanwhile, as after errors."""
    store = open_store(path, FixedClock())
    study = kept_little(store)
    before = log(store)
    with store.lent() as connection:
        connection.execute("PRAGMA query_only=ON").close()

    with pytest.raises(UserError) as caught:
        put_all(store, [study.cluster.__class__("x", name="Another")])

    assert caught.value.code == "store.read-only"
    assert log(store) == before
    with store.lent() as connection:
        connection.execute("PRAGMA query_only=OFF").close()
    put_all(store, [study.cluster.__class__("x", name="Another")])
    store.close()
    assert findings(path) == []


def test_a_copy_holds_everything_and_is_another_site(
    with_log: tuple[Path, Little], tmp_path: Path
) -> None:
    """Protects what waits in the log of a disc, and partners from two stores of one site."""
    disc, study = with_log
    files = {file: file.read_bytes() for file in disc.parent.iterdir()}
    to = tmp_path / "mine" / "copy.sqlite"

    copy_to_work_on(disc, to, FixedClock(), no_progress)

    copy = open_store(to, FixedClock())
    assert held(copy, study.answer).record == study.answer
    original = open_store(
        Path(shutil.copytree(disc.parent, tmp_path / "opened")) / disc.name, FixedClock()
    )
    assert copy.site != original.site
    assert log(copy) == log(original)
    for store in (copy, original):
        store.close()
    assert findings(to) == []
    assert {file: file.read_bytes() for file in disc.parent.iterdir()} == files


def test_the_copy_of_an_older_store_is_brought_up_to_date(tmp_path: Path) -> None:
    """Protects a disc from years ago, which cannot be brought up to date itself."""
    to = tmp_path / "copy.sqlite"

    copy_to_work_on(FIXTURES / "0001.clusterdyn", to, FixedClock(), no_progress)

    open_store(to, FixedClock()).close()
    assert revision_of(to) > "0001"
    assert findings(to) == []
    assert [file.name for file in tmp_path.iterdir()] == [to.name]


def test_a_copy_that_is_given_up_or_refused_leaves_nothing(
    with_log: tuple[Path, Little], tmp_path: Path
) -> None:
    """Protects the folder that was chosen."""
    disc, _ = with_log
    folder = tmp_path / "mine"
    folder.mkdir()
    taken = folder / "taken.sqlite"
    taken.write_bytes(b"mine")

    def give_up(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        copy_to_work_on(disc, folder / "copy.sqlite", FixedClock(), give_up)
    with pytest.raises(UserError) as caught:
        copy_to_work_on(disc, taken, FixedClock(), no_progress)

    assert caught.value.code == "move.exists"
    assert [file.name for file in folder.iterdir()] == ["taken.sqlite"]
    assert taken.read_bytes() == b"mine"


def test_a_damaged_store_is_not_copied_as_if_it_were_sound(
    with_log: tuple[Path, Little], tmp_path: Path
) -> None:
    """Protects from carrying damage into the store one works on."""
    disc, _ = with_log
    disc.with_name(disc.name + "-wal").unlink()
    with disc.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)

    with pytest.raises(UserError) as caught:
        copy_to_work_on(disc, tmp_path / "copy.sqlite", FixedClock(), no_progress)

    assert (caught.value.code, caught.value.parameters["path"]) == ("store.damaged", str(disc))
    assert not (tmp_path / "copy.sqlite").exists()


def test_a_copy_is_an_ordinary_file(with_log: tuple[Path, Little], tmp_path: Path) -> None:
    """Protects a copy that is carried on before it is ever opened."""
    disc, _ = with_log
    to = tmp_path / "copy.sqlite"
    copy_to_work_on(disc, to, FixedClock(), no_progress)
    assert not to.with_name(to.name + "-wal").exists()
    with closing(sqlite3.connect(f"file:{to}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("SELECT count(*) FROM answers").fetchone() == (1,)
