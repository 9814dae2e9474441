"""Keys and packs in the store: kept, replaced, dropped, and carried wherever the store goes."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.peer_shelf import ShelvedPack, Signer
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.store_port import Store
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.rescue import FileRescuer
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.damaging import make_full_store
from tests.integration.storage.making import NOON, FixedClock

SECRET = "0b" * 32
OWN = Signer("0a" * 32, "Metsän virasto", NOON, SECRET)
OTHER = Signer("0c" * 32, "Ämbetet", NOON)
PACK = ShelvedPack("1a" * 32, "in", OTHER.key, NOON, "{}", "1b" * 64)


@pytest.fixture
def store(tmp_path: Path) -> SqlStore:
    opened = open_store(tmp_path / "store.sqlite", FixedClock())
    keep(opened)
    return opened


def keep(store: Store) -> None:
    with store.unit_of_work() as work:
        work.keep_signer(OWN)
        work.keep_signer(OTHER)
        work.keep_peer_pack(PACK)
        work.commit()


def held(store: Store) -> tuple[list[Signer], list[ShelvedPack]]:
    with store.unit_of_work() as work:
        return work.signers(), work.peer_packs()


def test_what_is_kept_is_found_by_name(store: SqlStore) -> None:
    assert held(store) == ([OWN, OTHER], [PACK])
    store.close()


def test_a_signer_is_kept_in_the_place_of_the_one_with_its_key(store: SqlStore) -> None:
    renamed = replace(OTHER, name="Ämbetsverket")
    with store.unit_of_work() as work:
        work.keep_signer(renamed)
        work.drop_peer_pack(PACK.id)
        work.commit()
    assert held(store) == ([OWN, renamed], [])
    with store.unit_of_work() as work:
        work.drop_signer(OTHER.key)
        work.commit()
    assert held(store) == ([OWN], [])
    store.close()


def test_what_is_not_committed_is_not_kept(store: SqlStore) -> None:
    with store.unit_of_work() as work:
        work.drop_signer(OWN.key)
        work.drop_peer_pack(PACK.id)
    assert held(store) == ([OWN, OTHER], [PACK])
    store.close()


def test_keys_are_in_backups_and_stay_when_one_is_restored(services: Services) -> None:
    """Partners go on recognising the maker, though the restored store is another site."""
    keep(services.store)
    site = services.store.site
    backup = services.safekeeping.back_up(Reason.HAND)
    assert backup is not None
    with services.store.unit_of_work() as work:
        work.drop_signer(OWN.key)
        work.commit()
    services.safekeeping.restore(backup)
    assert services.store.site != site
    assert held(services.store) == ([OWN, OTHER], [PACK])


def test_in_an_encrypted_store_the_private_key_cannot_be_read(
    services: Services, home: Path
) -> None:
    keep(services.store)
    file = home / "store.sqlite"
    services.encrypting.encrypt("fyra lugna ord om skog")
    assert held(services.store)[0] == [OWN, OTHER]
    services.store.close()
    everything = b"".join(
        path.read_bytes() for path in file.parent.glob("store.sqlite*") if path.is_file()
    )
    assert SECRET.encode() not in everything
    assert OTHER.name.encode() not in everything
    again = build_services(str(file), "fyra lugna ord om skog")
    assert held(again.store)[0] == [OWN, OTHER]
    again.store.close()


def test_a_rescue_keeps_keys_and_packs_and_its_report_does_not_show_the_key(
    tmp_path: Path,
) -> None:
    """The row of our own key is damaged, and so told of; the report is sent to others."""
    path = tmp_path / "full.clusterdyn"
    make_full_store(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE signers SET name = 'Metsan virasto' WHERE secret <> ''")
    damaged = Path(shutil.copy(path, tmp_path / "damaged.clusterdyn"))
    rescued = FileRescuer(FixedClock()).rescue(damaged, tmp_path / "new.clusterdyn", no_progress)
    told = [finding for finding in rescued.findings if finding.table == "signers"]
    assert len(told) == 1
    assert "Metsan virasto" in told[0].detail
    assert not any(SECRET in str(finding) for finding in rescued.findings)
    new = open_store(rescued.store, FixedClock())
    signers, packs = held(new)
    new.close()
    assert [each.secret for each in signers] == [SECRET, ""]
    assert [each.direction for each in packs] == ["out"]
