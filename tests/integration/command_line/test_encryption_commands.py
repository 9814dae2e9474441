"""Encrypted stores from the command line: the passphrase comes from a file or a terminal only."""

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.storage import store_key
from clusterdyn_desktop.storage.store_key import is_encrypted
from tests.integration.command_line.conftest import Clusterdyn
from tests.integration.small_study import one_interview

PASSPHRASE = "the old birch by the river"
OTHER = "a second sentence, quite different"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work keys out in a millisecond."""
    monkeypatch.setattr(store_key, "ROUNDS", 1_000)


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a passphrase into a file, as an editor would."""

    def write(passphrase: str) -> Path:
        path = tmp_path / "passphrase.txt"
        path.write_bytes(b"\xef\xbb\xbf" + f"{passphrase}\r\n".encode())
        return path

    return write


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Somebody who sits at a terminal and types words one after the other."""

    def sits(*words: str) -> None:
        waiting = list(words)
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(getpass, "getpass", lambda _prompt: waiting.pop(0))

    return sits


@pytest.fixture
def plain(home: Path) -> Path:
    """The user's own store, with an interview in it."""
    services = build_services()
    one_interview(services)
    services.store.close()
    return home / "clusterdyn.sqlite"


@pytest.fixture
def store(plain: Path, clusterdyn: Clusterdyn, file: Callable[[str], Path]) -> Path:
    """The user's own store, encrypted."""
    clusterdyn("encrypt", "--new-passphrase-file", file(PASSPHRASE))
    return plain


def test_a_store_is_encrypted_used_and_plain_again(
    store: Path, clusterdyn: Clusterdyn, file: Callable[[str], Path], tmp_path: Path
) -> None:
    assert is_encrypted(store)
    given = ("--passphrase-file", file(PASSPHRASE))
    assert "A-SE-3" in clusterdyn(*given, "list").out
    assert clusterdyn(*given, "check").code == 0

    sheet = tmp_path / "sheet.pdf"
    new = tmp_path / "new.txt"
    new.write_text(OTHER)
    ran = clusterdyn(*given, "encrypt", "--new-passphrase-file", new, "--sheet", sheet)
    assert ran.code == 0
    assert "Nobody can open it, not even we" in ran.out
    assert "by hand.clusterdyn" in ran.out  # the backup under the passphrase before
    assert sheet.exists()
    assert clusterdyn(*given, "list").code == 3

    plain_again = clusterdyn("--passphrase-file", new, "decrypt")
    assert plain_again.code == 0
    assert "still need the passphrase" in plain_again.out  # the backups made until then
    assert not is_encrypted(store)
    assert "A-SE-3" in clusterdyn("list").out


def test_without_a_passphrase_a_sentence_says_how_to_give_it(
    store: Path, clusterdyn: Clusterdyn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLUSTERDYN_PASSPHRASE", PASSPHRASE)
    ran = clusterdyn("list")
    assert ran.code == 3
    assert "--passphrase-file" in ran.err
    assert ran.out == ""


def test_a_person_at_a_terminal_is_asked(
    store: Path, clusterdyn: Clusterdyn, terminal: Callable[..., None]
) -> None:
    terminal(PASSPHRASE)
    assert "A-SE-3" in clusterdyn("list").out
    terminal("something else")
    ran = clusterdyn("list")
    assert ran.code == 3
    assert "This passphrase does not open" in ran.err
    assert "something else" not in ran.err


def test_a_new_passphrase_is_asked_twice(
    plain: Path, clusterdyn: Clusterdyn, terminal: Callable[..., None]
) -> None:
    terminal(PASSPHRASE, OTHER)
    assert "not the same" in clusterdyn("encrypt").err
    terminal("too short", "too short")
    assert "at least 12" in clusterdyn("encrypt").err
    assert not is_encrypted(plain)
    terminal(PASSPHRASE, PASSPHRASE)
    assert clusterdyn("encrypt").code == 0
    assert is_encrypted(plain)


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "cannot be read"), (b"", "holds no"), (b"\xff\xfe\x00", "holds no")],
)
def test_a_file_without_a_passphrase_is_said(
    clusterdyn: Clusterdyn, tmp_path: Path, content: bytes | None, said: str
) -> None:
    path = tmp_path / "passphrase.txt"
    if content is not None:
        path.write_bytes(content)
    ran = clusterdyn("--passphrase-file", path, "list")
    assert ran.code == 3
    assert said in ran.err


def test_a_rescue_of_an_encrypted_store_wants_its_passphrase(
    store: Path, clusterdyn: Clusterdyn, file: Callable[[str], Path], tmp_path: Path
) -> None:
    new = tmp_path / "new.sqlite"
    ran = clusterdyn("rescue", store, "--out", new)
    assert ran.code == 3
    assert "restore a backup" in ran.err
    assert not new.exists()

    given = ("--passphrase-file", file(PASSPHRASE))
    assert clusterdyn(*given, "rescue", store, "--out", new).code == 0
    assert is_encrypted(new)
    assert "A-SE-3" in clusterdyn("--store", new, *given, "list").out


def test_who_sits_at_a_terminal_is_asked_before_a_rescue(
    store: Path, clusterdyn: Clusterdyn, terminal: Callable[..., None], tmp_path: Path
) -> None:
    terminal(PASSPHRASE)
    new = tmp_path / "new.sqlite"
    assert clusterdyn("rescue", store, "--out", new).code == 0
    assert is_encrypted(new)
