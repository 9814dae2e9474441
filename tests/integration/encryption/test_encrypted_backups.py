"""Backups of an encrypted store are encrypted; older ones of another form are said and mended."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.encryption_port import Form
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store_key import is_encrypted
from tests.integration.encryption.conftest import OTHER, PASSPHRASE
from tests.integration.small_study import one_interview
from tests.integration.storage.making import FixedClock

WORD = b"Gjutringen"


@pytest.fixture
def worked(services: Services) -> Iterator[Services]:
    """A plain store with an interview and a backup."""
    one_interview(services)
    services.safekeeping.back_up(Reason.HAND)
    yield services
    services.store.close()


def codes(services: Services) -> list[str]:
    """Return the codes of the assessments there are."""
    return sorted(entry.assessment.code for entry in services.library.entries())


def backups(services: Services) -> set[Path]:
    return {each.backup.path for each in services.safekeeping.backups().backups}


def only_backup(services: Services) -> Path:
    (found,) = backups(services)
    return found


def backup_made_by_encrypting(services: Services) -> Path:
    """Encrypt a store, and return the backup that is made then."""
    before = backups(services)
    services.encrypting.encrypt(PASSPHRASE)
    (made,) = backups(services) - before
    return made


def test_a_backup_is_encrypted_and_can_be_looked_into_and_restored(worked: Services) -> None:
    backup = backup_made_by_encrypting(worked)
    assert is_encrypted(backup)
    assert WORD not in backup.read_bytes()

    (entry,) = worked.library.entries()
    worked.library.remove_assessment(entry.assessment.id)
    assert codes(worked) == []
    look = worked.safekeeping.look_into(backup)
    assert [each.assessment.code for each in look.differences] == ["A-SE-3"]

    worked.safekeeping.restore(backup)

    assert codes(worked) == ["A-SE-3"]
    assert is_encrypted(Path(worked.store.location))


def test_restoring_a_plain_backup_keeps_the_store_encrypted(worked: Services) -> None:
    plain = only_backup(worked)
    worked.encrypting.encrypt(PASSPHRASE)
    (entry,) = worked.library.entries()
    worked.library.remove_assessment(entry.assessment.id)

    worked.safekeeping.restore(plain)

    assert codes(worked) == ["A-SE-3"]
    file = Path(worked.store.location)
    worked.store.close()
    assert is_encrypted(file)
    assert WORD not in file.read_bytes()
    open_store(file, FixedClock(), PASSPHRASE).close()


def test_restoring_an_encrypted_backup_keeps_a_plain_store_plain(worked: Services) -> None:
    backup = backup_made_by_encrypting(worked)
    worked.encrypting.decrypt(PASSPHRASE)
    (entry,) = worked.library.entries()
    worked.library.remove_assessment(entry.assessment.id)

    worked.safekeeping.restore(backup)

    assert codes(worked) == ["A-SE-3"]
    assert not is_encrypted(Path(worked.store.location))


def test_one_assessment_comes_back_from_a_backup_under_an_older_passphrase(
    worked: Services,
) -> None:
    old = backup_made_by_encrypting(worked)
    worked.encrypting.change(PASSPHRASE, OTHER)
    (entry,) = worked.library.entries()
    worked.library.remove_assessment(entry.assessment.id)

    worked.safekeeping.take_out(old, entry.assessment.id)

    assert codes(worked) == ["A-SE-3"]


def test_another_day_an_older_passphrase_is_asked_for(worked: Services, home: Path) -> None:
    """Keys of before are known as long as the program runs, and no longer."""
    old = backup_made_by_encrypting(worked)
    worked.encrypting.change(PASSPHRASE, OTHER)
    worked.store.close()
    today = build_services(str(home / "store.sqlite"), OTHER)

    listed = {each.backup.path: each.backup.problem for each in today.safekeeping.backups().backups}
    assert listed[old] == "backup.locked"
    with pytest.raises(UserError, match=r"backup\.locked"):
        today.safekeeping.look_into(old)
    with pytest.raises(UserError, match=r"backup\.wrong-passphrase"):
        today.encrypting.unlock_backup(old, "not this one either")
    today.encrypting.unlock_backup(old, PASSPHRASE)

    assert today.safekeeping.look_into(old).backup.path == old
    today.store.close()


def test_plain_backups_are_named_and_can_be_encrypted(worked: Services) -> None:
    plain = only_backup(worked)
    assert list(worked.encrypting.odd_backups()) == []
    worked.encrypting.encrypt(PASSPHRASE)

    (odd,) = worked.encrypting.odd_backups()
    assert (odd.backup.path, odd.form, odd.can_convert) == (plain, Form.PLAIN, True)
    worked.encrypting.convert_backups([plain])

    assert list(worked.encrypting.odd_backups()) == []
    assert is_encrypted(plain)
    assert WORD not in plain.read_bytes()
    assert {file.suffix for file in plain.parent.iterdir()} == {".clusterdyn", ".sha256"}
    assert worked.safekeeping.look_into(plain).backup.holdings.interviews == 1


def test_plain_backups_can_be_deleted_and_are_overwritten(worked: Services) -> None:
    plain = only_backup(worked)
    worked.encrypting.encrypt(PASSPHRASE)
    with plain.open("rb") as file:
        worked.encrypting.delete_backups([plain])
        assert not file.read().strip(b"\0")
    assert not plain.exists()
    assert list(worked.encrypting.odd_backups()) == []


def test_backups_under_an_older_passphrase_get_the_new_one(worked: Services, home: Path) -> None:
    old = backup_made_by_encrypting(worked)
    worked.encrypting.change(PASSPHRASE, OTHER)
    forms = {odd.backup.path: odd.form for odd in worked.encrypting.odd_backups()}
    assert forms[old] is Form.OTHER

    worked.encrypting.convert_backups([old])
    worked.store.close()

    today = build_services(str(home / "store.sqlite"), OTHER)
    assert today.safekeeping.look_into(old).backup.holdings.interviews == 1
    today.store.close()


def test_a_wrong_present_passphrase_changes_nothing(worked: Services) -> None:
    worked.encrypting.encrypt(PASSPHRASE)
    with pytest.raises(UserError, match=r"encryption\.not-this"):
        worked.encrypting.change(OTHER, "whatever it is to be")
    with pytest.raises(UserError, match=r"encryption\.not-this"):
        worked.encrypting.decrypt(OTHER)
    assert worked.encrypting.opens(PASSPHRASE)
    assert codes(worked) == ["A-SE-3"]


def test_a_short_passphrase_is_not_taken(worked: Services) -> None:
    with pytest.raises(UserError, match=r"encryption\.too-short"):
        worked.encrypting.encrypt("elevenchars")
    assert not worked.encrypting.is_encrypted
