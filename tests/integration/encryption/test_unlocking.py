"""Who has the passphrase opens an encrypted store; nobody else does, and is told why."""

import os
import shutil
import subprocess
import sys
import unicodedata
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.backup_names import folder_name
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.storage import schema_version, sqlite_driver, store_key
from clusterdyn_desktop.storage.converting import convert
from clusterdyn_desktop.storage.copying import copy_to_work_on
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.integrity import checks_of
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.store_key import Keys, is_encrypted, may_be_encrypted, new_key
from tests.integration.encryption.conftest import OTHER, PASSPHRASE
from tests.integration.storage.making import FixedClock, held, kept_little, log

FIXTURES = Path(__file__).parents[2] / "fixtures" / "stores"


def code_of_opening(path: Path, passphrase: str | None = None) -> str:
    """Return what opening is refused with."""
    with pytest.raises(UserError) as caught:
        open_store(path, FixedClock(), passphrase)
    return caught.value.code


def test_what_was_kept_is_there_again(encrypted: SqlStore, path: Path, clock: FixedClock) -> None:
    study = kept_little(encrypted)
    encrypted.close()

    again = open_store(path, clock, PASSPHRASE)

    assert held(again, study.answer).record == study.answer
    assert again.is_encrypted
    again.close()


def test_without_the_passphrase_or_with_another_one_it_stays_shut(
    encrypted: SqlStore, path: Path
) -> None:
    encrypted.close()
    before = path.read_bytes()

    assert code_of_opening(path) == "store.locked"
    assert code_of_opening(path, OTHER) == "store.wrong-passphrase"
    assert code_of_opening(path, PASSPHRASE.upper()) == "store.wrong-passphrase"
    assert path.read_bytes() == before


def test_a_plain_store_needs_none_and_stays_plain(
    plain: SqlStore, path: Path, clock: FixedClock
) -> None:
    plain.close()
    again = open_store(path, clock, PASSPHRASE)
    assert not again.is_encrypted
    again.close()


def test_the_key_is_the_one_that_sqlcipher_makes_of_the_passphrase(
    path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever becomes of this program, any SQLCipher opens the file by its passphrase."""
    monkeypatch.undo()
    assert store_key.ROUNDS == 256_000
    store = open_store(path, clock, PASSPHRASE)
    site = store.site
    store.close()

    with closing(import_module("sqlcipher3.dbapi2").connect(str(path))) as connection:
        connection.set_key(PASSPHRASE)
        assert connection.execute("SELECT site FROM store_info").fetchall() == [(site,)]


def test_accents_typed_on_another_keyboard_are_the_same(path: Path, clock: FixedClock) -> None:
    open_store(path, clock, unicodedata.normalize("NFC", "över ån på våren")).close()
    open_store(path, clock, unicodedata.normalize("NFD", "över ån på våren")).close()


def test_an_encrypted_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    key = new_key(PASSPHRASE)
    with closing(FileAccess().connect_with(key, path)) as connection:
        connection.execute("CREATE TABLE theirs (a)").close()

    assert code_of_opening(path, PASSPHRASE) == "store.foreign"


def test_only_a_file_that_can_be_one_is_called_locked(tmp_path: Path) -> None:
    chance = tmp_path / "chance.clusterdyn"
    chance.write_bytes(os.urandom(8192))
    ends_early = tmp_path / "ends early.clusterdyn"
    ends_early.write_bytes(os.urandom(8191))
    letter = tmp_path / "letter.clusterdyn"
    letter.write_text("Dear all, " * 8192)

    assert code_of_opening(chance) == "store.locked"
    assert code_of_opening(chance, PASSPHRASE) == "store.wrong-passphrase"
    assert code_of_opening(ends_early) == "store.not-a-store"
    assert code_of_opening(letter) == "store.not-a-store"


def test_a_plain_store_whose_beginning_is_damaged_is_not_called_locked(
    plain: SqlStore, path: Path
) -> None:
    """A person who never gave a passphrase is not asked for one."""
    plain.close()
    path.write_bytes(os.urandom(100) + path.read_bytes()[100:])

    assert not may_be_encrypted(path)
    assert code_of_opening(path) == "store.not-a-store"


def test_where_sqlcipher_is_missing_that_is_said_and_plain_stores_open(
    encrypted: SqlStore, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encrypted.close()
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    sqlite_driver.cipher_module.cache_clear()
    monkeypatch.setattr(sqlite_driver, "_CIPHER", "sqlcipher3.dbapi2")

    assert code_of_opening(path, PASSPHRASE) == "store.encryption-missing"
    open_store(tmp_path / "other.clusterdyn", FixedClock()).close()


def test_a_plain_store_is_opened_without_loading_sqlcipher(tmp_path: Path) -> None:
    """The start is measured; what only encrypted stores need is not part of it."""
    program = (
        "import sys\n"
        "from clusterdyn_desktop.app.clock import SystemClock\n"
        "from clusterdyn_desktop.storage.opening import open_store\n"
        "open_store(sys.argv[1], SystemClock()).close()\n"
        "print([name for name in sys.modules if name.startswith('sqlcipher')])\n"
    )
    place = str(tmp_path / "store.clusterdyn")
    done = subprocess.run(
        [sys.executable, "-c", program, place], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("revision", ["0001", "0002"])
def test_an_older_encrypted_store_is_backed_up_encrypted_and_brought_up_to_date(
    path: Path, clock: FixedClock, revision: str
) -> None:
    path.parent.mkdir()
    shutil.copy(FIXTURES / f"{revision}.clusterdyn", path)
    key = new_key(PASSPHRASE)
    convert(path, None, key, no_progress)

    store = open_store(path, clock, PASSPHRASE)

    with store.unit_of_work() as work:
        assert schema_version.stored(work._connection) == schema_version.NEWEST
    store.close()
    (backup,) = (path.parent / folder_name(path.stem)).glob("*.clusterdyn")
    assert is_encrypted(backup)


def test_two_programs_work_on_one_encrypted_store(
    encrypted: SqlStore, path: Path, clock: FixedClock
) -> None:
    beside = open_store(path, clock, PASSPHRASE)
    study = kept_little(beside)
    assert held(encrypted, study.answer).record == study.answer
    other = kept_little(encrypted)
    assert held(beside, other.answer).record == other.answer
    beside.close()


def test_the_check_reads_an_encrypted_store_and_notices_a_damaged_page(
    encrypted: SqlStore, path: Path, clock: FixedClock
) -> None:
    for _ in range(30):
        kept_little(encrypted)
    checks = checks_of(encrypted)
    assert checks is not None
    assert checks.full(no_progress).is_sound
    key = encrypted.keys.own
    encrypted.close()
    pages = path.stat().st_size // store_key.PAGE_SIZE
    noticed = 0
    damaged = range(1, pages, 4)
    for page in damaged:
        whole = bytearray(path.read_bytes())
        whole[page * store_key.PAGE_SIZE + 2000] ^= 0xFF
        copy = path.with_name(f"damaged {page}.clusterdyn")
        copy.write_bytes(whole)
        noticed += _is_noticed(copy, clock, Keys(copy, key))
    # Pages in no use are read by nobody, and hold nothing.
    assert noticed >= len(damaged) - 2


def _is_noticed(copy: Path, clock: FixedClock, keys: Keys) -> bool:
    try:
        store = open_store(copy, clock, keys.own)
    except UserError as error:
        return error.code == "store.damaged"
    checks = checks_of(store)
    assert checks is not None
    found = checks.full(no_progress)
    store.close()
    return not found.is_sound


def test_history_is_the_same_through_both_drivers(
    plain: SqlStore, path: Path, clock: FixedClock
) -> None:
    """Whatever SQLCipher's module makes of dates, numbers and bytes, it is what Python's makes."""
    kept_little(plain)
    before = log(plain)
    plain.close()
    convert(path, None, new_key(PASSPHRASE), no_progress)
    store = open_store(path, clock, PASSPHRASE)
    assert log(store) == before
    store.close()


def test_a_copy_to_work_on_says_why_it_cannot_be_made_of_an_encrypted_store(
    encrypted: SqlStore, path: Path, clock: FixedClock, tmp_path: Path
) -> None:
    encrypted.close()
    with pytest.raises(UserError, match=r"encryption\.not-copied"):
        copy_to_work_on(path, tmp_path / "copy.clusterdyn", clock, no_progress)
    assert not (tmp_path / "copy.clusterdyn").exists()
