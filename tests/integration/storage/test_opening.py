"""Opening: a store is made whole, and what is no store is refused and left as it was."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from clusterdyn_desktop import __version__
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage.opening import open_store
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import FixedClock, kept_little


def refusal(location: Path | str) -> UserError:
    """Return what opening a store is refused with."""
    with pytest.raises(UserError) as caught:
        open_store(location, FixedClock())
    return caught.value


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder with its bytes."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_missing_file_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "store.clusterdyn"

    store = open_store(path, FixedClock())
    store.close()

    assert [file.name for file in path.parent.iterdir()] == ["store.clusterdyn"]
    assert store.location == str(path)
    assert len(store.site) == 36


def test_every_store_is_a_site_of_its_own(opener: Opener) -> None:
    assert opener("one").site != opener("two").site


def test_a_store_is_set_up_to_survive_power_cuts(path: Path, opener: Opener) -> None:
    store = opener(path.name)

    with store.unit_of_work() as work:
        pragmas = {
            name: work._connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }

    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_store_says_which_program_made_it(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT program_version FROM store_info").fetchall()

    assert rows == [(__version__,)]


def test_a_store_can_be_given_as_an_address(path: Path, opener: Opener) -> None:
    site = opener(path.name).site

    store = open_store(f"sqlite:///{path}", FixedClock())
    store.close()

    assert store.site == site
    assert store.location == str(path)


@pytest.mark.parametrize("name", ["st%20ore #1?.db", "Åsas lager 🙂.db", "a b\tc.db"])
def test_a_store_may_have_any_name(name: str, opener: Opener, tmp_path: Path) -> None:
    opener(name).close()
    opener(name)

    assert (tmp_path / name).is_file()


@pytest.mark.parametrize(
    "address", ["mysql://host/store", "sqlite://", "sqlite:///:memory:", "://", "postgresql://host"]
)
def test_an_address_that_leads_nowhere_is_refused(address: str) -> None:
    assert refusal(address).code == "store.address"


def test_a_password_is_never_shown() -> None:
    assert "secret" not in str(refusal("mysql://me:secret@host/store"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "store.empty"),
        (b"cluster;country\r\n" * 100, "store.not-a-store"),
        (b"SQLite format 3\x00" + bytes(84), "store.foreign"),
    ],
)
def test_a_file_that_is_no_store_is_refused_and_left_as_it_was(
    content: bytes, code: str, tmp_path: Path
) -> None:
    path = tmp_path / "store.clusterdyn"
    path.write_bytes(content)
    before = contents(tmp_path)

    error = refusal(path)

    assert error.code == code
    assert error.parameters == {"path": str(path)}
    assert contents(tmp_path) == before


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "store.is-folder"
    assert not list(tmp_path.iterdir())


def test_another_programs_database_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE store_info (site TEXT)")
    before = contents(tmp_path)

    assert refusal(path).code == "store.foreign"
    assert contents(tmp_path) == before


def test_a_place_where_no_folder_can_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    error = refusal(tmp_path / "file" / "store.clusterdyn")

    assert error.code == "store.no-folder"


def test_a_name_that_the_system_cannot_take_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("x" * 300)).code == "store.no-access"


@pytest.mark.parametrize("share", [0.001, 0.02, 0.3, 0.5, 0.8, 0.99])
def test_a_truncated_store_is_refused_and_left_as_it_was(
    share: float, path: Path, opener: Opener
) -> None:
    store = opener(path.name)
    kept_little(store)
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    before = contents(path.parent)

    error = refusal(path)

    assert error.code in {"store.truncated", "store.damaged"}
    assert error.parameters["path"] == str(path)
    assert contents(path.parent) == before


@pytest.mark.parametrize("table", ["alembic_version", "store_info"])
def test_a_store_that_lacks_what_tells_its_form_is_damaged(table: str, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"DROP TABLE {table}")

    assert refusal(path).code == "store.damaged"


def test_a_store_whose_first_page_is_scrambled_is_damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xa5" * 3996
    path.write_bytes(content)

    assert refusal(path).code == "store.damaged"


def test_a_renamed_store_is_still_a_store(path: Path, opener: Opener) -> None:
    store = opener(path.name)
    site = store.site
    store.close()

    path.rename(path.with_name("notes.txt"))

    assert opener("notes.txt").site == site


def test_a_store_beside_its_unfinished_log_is_whole(path: Path, opener: Opener) -> None:
    """As after a power cut: the log holds what the file does not hold yet."""
    store = opener(path.name)
    study = kept_little(store)
    crashed = path.parent / "crashed"
    crashed.mkdir()
    for file in (path, path.with_name(f"{path.name}-wal")):
        shutil.copy(file, crashed / file.name)

    with opener(f"crashed/{path.name}").unit_of_work() as work:
        assert work.dossier(study.assessment.id) is not None
