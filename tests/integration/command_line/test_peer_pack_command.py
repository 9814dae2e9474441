"""`clusterdyn export --purpose peer-pack` and `clusterdyn peers`, as an agency would call them."""

import json
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.storage.opening import open_store
from tests.integration.command_line.conftest import Clusterdyn
from tests.integration.peer_study import Made, add_clusters
from tests.integration.storage.making import FixedClock

AGENCY = "Northern Agency"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "agency.sqlite"


@pytest.fixture
def clusters(store: Path, instrument: Instrument) -> list[Made]:
    opened = open_store(store, FixedClock())
    made = add_clusters(opened, instrument, range(8))
    opened.close()
    return made


@pytest.fixture
def pack(clusterdyn: Clusterdyn, clusters: list[Made], store: Path, tmp_path: Path) -> Path:
    path = tmp_path / "pack.xlsx"
    made = clusterdyn(
        *("--store", store, "export", "--purpose", "peer-pack"), "--maker", AGENCY, "--out", path
    )
    assert made.code == 0
    assert "8 cluster" in made.out
    return path


def fingerprint(clusterdyn: Clusterdyn, store: Path) -> str:
    listed = json.loads(clusterdyn("--store", store, "peers", "--json").out)
    return str(listed[0]["fingerprint"])


def test_a_pack_travels_to_a_partner_who_compares_the_fingerprint(
    clusterdyn: Clusterdyn, store: Path, pack: Path, tmp_path: Path
) -> None:
    assert clusterdyn("sample").code == 0
    refused = clusterdyn("peers", "--add", pack)
    assert refused.code == 3
    assert fingerprint(clusterdyn, store) in refused.err
    wrong = clusterdyn("peers", "--add", pack, "--fingerprint", "00000 00000")
    assert wrong.code == 3
    assert "00000 00000" in wrong.err
    read_out = fingerprint(clusterdyn, store).lower()
    assert clusterdyn("peers", "--add", pack, "--fingerprint", read_out).code == 0
    assert AGENCY in clusterdyn("peers").out
    compared = clusterdyn("peers", "A-SE-3")
    assert compared.code == 0
    assert "median" in compared.out
    (listed,) = json.loads(clusterdyn("peers", "A-SE-3", "--json").out)["packs"]
    assert (listed["maker"], listed["comparison"]) == (AGENCY, "sound")
    assert clusterdyn("peers", "--remove", listed["id"][:8]).code == 0
    assert "no peer pack yet" in clusterdyn("peers").out
    assert clusterdyn("peers", "--remove", listed["id"][:8]).code == 3


def test_what_does_not_go_with_a_pack_is_said(
    clusterdyn: Clusterdyn, clusters: list[Made], store: Path, tmp_path: Path
) -> None:
    out = ("--maker", AGENCY, "--out", tmp_path / "pack.xlsx")
    for given, code in (
        (("--purpose", "peer-pack", "--all"), "--all"),
        (("--purpose", "peer-pack", "--attachments"), "--attachments"),
        (("--purpose", "peer-pack", "--country", "NO"), "NO"),
        (("--purpose", "peer-pack", "--least-clusters", "4"), "5 or more"),
        (("--purpose", "peer-pack", "--least-clusters", "9"), "9 clusters"),
        (("--all",), "--maker"),
    ):
        ran = clusterdyn("--store", store, "export", *given, *out)
        assert ran.code == 3
        assert code in ran.err
        assert len(ran.err.strip().splitlines()) == 1
    assert not (tmp_path / "pack.xlsx").exists()


def test_a_country_must_be_named_where_there_are_several(
    clusterdyn: Clusterdyn,
    store: Path,
    clusters: list[Made],
    instrument: Instrument,
    tmp_path: Path,
) -> None:
    opened = open_store(store, FixedClock())
    add_clusters(opened, instrument, [20], country="FI")
    opened.close()
    out = ("--maker", AGENCY, "--out", tmp_path / "pack.xlsx")
    ran = clusterdyn("--store", store, "export", "--purpose", "peer-pack", *out)
    assert (ran.code, "FI, SE" in ran.err) == (3, True)
    named = ("--purpose", "peer-pack", "--country", "SE")
    assert clusterdyn("--store", store, "export", *named, *out).code == 0


def test_no_peer_pack_yet(clusterdyn: Clusterdyn) -> None:
    assert clusterdyn("peers").code == 0
    assert json.loads(clusterdyn("peers", "--json").out) == []
