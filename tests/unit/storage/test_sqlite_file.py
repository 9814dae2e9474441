"""A file is told from a store by its own bytes, before SQLite may touch it."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage import sqlite_file


def make_marked(path: Path) -> None:
    """Make a small SQLite file with the mark of a store."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={sqlite_file.APPLICATION_ID}")
        connection.execute("CREATE TABLE kept (word TEXT)")
        connection.execute("INSERT INTO kept VALUES ('here')")
        connection.commit()


def kept_in(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT word FROM kept").fetchall()


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    path = tmp_path / "study.clusterdyn"
    make_marked(path)
    return path


def test_a_marked_file_may_be_opened(marked: Path) -> None:
    sqlite_file.examine(marked)


def _folder(path: Path) -> None:
    path.mkdir()


def _empty(path: Path) -> None:
    path.touch()


def _text(path: Path) -> None:
    path.write_text("cluster;country\nTimber;SE\n" * 20)


def _workbook(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(200))


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE places (url TEXT)")


def _cut(path: Path) -> None:
    make_marked(path)
    path.write_bytes(path.read_bytes()[:5000])


def _cut_to_nothing_much(path: Path) -> None:
    make_marked(path)
    path.write_bytes(path.read_bytes()[:30])


def _pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_folder, "store.is-folder"),
        (_empty, "store.empty"),
        (_text, "store.not-a-store"),
        (_workbook, "store.not-a-store"),
        (_pipe, "store.not-a-store"),
        (_foreign, "store.foreign"),
        (_cut, "store.truncated"),
        (_cut_to_nothing_much, "store.damaged"),
    ],
)
def test_what_is_no_store_is_named_for_what_it_is(
    make: Callable[[Path], None], code: str, tmp_path: Path
) -> None:
    path = tmp_path / "study.clusterdyn"
    make(path)

    with pytest.raises(UserError) as caught:
        sqlite_file.examine(path)

    assert caught.value.code == code
    assert caught.value.parameters["path"] == str(path)


def test_a_cut_file_is_told_with_its_lengths(tmp_path: Path) -> None:
    path = tmp_path / "study.clusterdyn"
    make_marked(path)
    whole = path.stat().st_size
    path.write_bytes(path.read_bytes()[:5000])

    with pytest.raises(UserError) as caught:
        sqlite_file.examine(path)

    assert caught.value.parameters == {"path": str(path), "found": 5000, "expected": whole}


def test_a_short_file_with_a_waiting_log_is_left_to_sqlite(tmp_path: Path) -> None:
    path = tmp_path / "study.clusterdyn"
    _cut(path)
    path.with_name(f"{path.name}-wal").write_bytes(b"frames")

    sqlite_file.examine(path)


@pytest.mark.parametrize("locked", ["the file", "its folder"])
def test_a_store_that_may_not_be_written_is_refused(
    marked: Path, locked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut = marked if locked == "the file" else marked.parent

    def access(path: Path, mode: int) -> bool:
        return not (path == shut and mode & os.W_OK)

    monkeypatch.setattr("os.access", access)

    with pytest.raises(UserError) as caught:
        sqlite_file.examine(marked)

    assert caught.value.code == "store.only-to-read"


def test_a_new_file_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down" / "study.clusterdyn"

    with sqlite_file.new_file(path) as unfinished:
        make_marked(unfinished)
        assert not path.exists()

    assert kept_in(path) == [("here",)]
    assert list(path.parent.iterdir()) == [path]


def test_nothing_is_left_of_a_new_file_that_failed(tmp_path: Path) -> None:
    path = tmp_path / "study.clusterdyn"

    def fail() -> None:
        with sqlite_file.new_file(path) as unfinished:
            make_marked(unfinished)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("has_links", [True, False], ids=["hard links", "no hard links"])
def test_a_file_that_another_program_made_meanwhile_stays(
    has_links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "study.clusterdyn"
    if not has_links:
        monkeypatch.setattr("os.link", _cannot)

    with sqlite_file.new_file(path) as unfinished:
        make_marked(unfinished)
        path.write_text("theirs")

    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_finds_its_place_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.link", _cannot)
    path = tmp_path / "study.clusterdyn"

    with sqlite_file.new_file(path) as unfinished:
        make_marked(unfinished)

    assert kept_in(path) == [("here",)]


def _cannot(_source: Path, _target: Path) -> None:
    raise PermissionError


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    path = in_the_way / "study.clusterdyn"

    with pytest.raises(UserError) as caught, sqlite_file.new_file(path):
        pass

    assert caught.value.code == "store.no-folder"
    assert caught.value.parameters == {"path": str(path), "folder": str(in_the_way)}


def test_what_was_left_unfinished_is_swept_away_and_nothing_else(marked: Path) -> None:
    old, young = sqlite_file.private_name(marked), sqlite_file.private_name(marked)
    another = sqlite_file.private_name(marked.with_name("other.clusterdyn"))
    hidden = marked.with_name(".study.clusterdyn.notes")
    for file in (old, young, another, hidden):
        file.touch()
        os.utime(file, (1000, 2000 if file is young else 1000))

    sqlite_file.sweep(marked.parent, "study", before=1500)

    assert set(marked.parent.iterdir()) == {marked, young, another, hidden}
