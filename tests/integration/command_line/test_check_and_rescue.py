"""`clusterdyn check` and `clusterdyn rescue`."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.integration.command_line.conftest import Clusterdyn


@pytest.fixture
def store(clusterdyn: Clusterdyn, home: Path) -> Path:
    """The user's own store with one cluster in it."""
    from clusterdyn_desktop.app.wiring import build_services
    from tests.integration.small_study import one_interview

    clusterdyn("list")
    services = build_services()
    one_interview(services)
    services.store.close()
    return home / "clusterdyn.sqlite"


def spoil(store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("UPDATE clusters SET name = 'Other'")
        connection.commit()


def test_a_sound_store_ends_with_0(clusterdyn: Clusterdyn, store: Path) -> None:
    assert clusterdyn("check").code == 0
    assert clusterdyn("check").out.startswith("The store is sound")
    assert clusterdyn("check", "--quick").out == "The store's file is sound.\n"


def test_a_damaged_store_ends_with_3_and_a_line_for_each(
    clusterdyn: Clusterdyn, store: Path
) -> None:
    spoil(store)

    ran = clusterdyn("check")
    found = json.loads(clusterdyn("check", "--json").out)

    assert ran.code == 3
    assert "“name”" in ran.out.splitlines()[0]
    assert (found["sound"], found["findings"][0]["code"]) == (False, "differs")


def test_a_rescue_prints_its_account_and_leaves_a_report(
    clusterdyn: Clusterdyn, store: Path, tmp_path: Path
) -> None:
    store.write_bytes(bytes(4096) + store.read_bytes()[4096:])
    before = store.read_bytes()
    new = tmp_path / "new.clusterdyn"

    ran = clusterdyn("rescue", store, "--out", new)

    assert ran.code == 0
    assert "interviews: 1 of 1 saved" in ran.out.splitlines()
    assert "Gjutringen Lövsjö" in (tmp_path / "new.clusterdyn.rescue.txt").read_text("utf-8")
    assert "Gjutringen Lövsjö" in clusterdyn("--store", new, "list").out
    assert store.read_bytes() == before


def test_a_rescue_never_takes_the_name_of_a_file(clusterdyn: Clusterdyn, store: Path) -> None:
    ran = clusterdyn("rescue", store, "--out", store)

    assert ran.code == 3
    assert "already" in ran.err


def test_programs_read_what_was_rescued_as_json(
    clusterdyn: Clusterdyn, store: Path, tmp_path: Path
) -> None:
    ran = clusterdyn("rescue", store, "--out", tmp_path / "new.clusterdyn", "--json")

    assert json.loads(ran.out)["counts"]["interviews"] == {"found": 1, "saved": 1}
    assert json.loads(ran.out)["findings"] == []
