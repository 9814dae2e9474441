"""Attachments on the command line: they go along when asked for, and what is missing is said."""

import json
from pathlib import Path

import pytest

from clusterdyn_desktop.app.paths import default_store
from clusterdyn_desktop.app.wiring import build_services
from tests.integration.command_line.conftest import Clusterdyn
from tests.integration.small_study import one_interview


@pytest.fixture
def attached(home: Path, tmp_path: Path) -> Path:
    """A store of one interview with one picture; return the picture."""
    picture = tmp_path / "tavlan.jpg"
    picture.write_bytes(b"the board in the workshop")
    assert str(default_store()).startswith(str(home))
    services = build_services()
    services.attaching.attach(one_interview(services).id, "1.01", picture)
    services.store.close()
    return picture


def test_attachments_go_along_when_asked_for(
    clusterdyn: Clusterdyn, attached: Path, tmp_path: Path
) -> None:
    book, there = tmp_path / "lövsjö.xlsx", tmp_path / "there.sqlite"
    plain = clusterdyn("export", "--all", "--out", book)
    assert plain.code == 0
    assert "attachments.zip" not in plain.out
    told = clusterdyn("export", "--all", "--attachments", "--out", book)
    assert told.code == 0
    assert f"{tmp_path / 'lövsjö.attachments.zip'}: 1 file" in told.out
    imported = clusterdyn("--store", there, "import", book)
    assert imported.code == 0
    assert "lövsjö.attachments.zip: 1 attached file" in imported.out
    assert attached.is_file()
    services = build_services(str(there))
    (entry,) = services.library.entries()
    (planned,) = services.planning.plan(entry.assessment.id).interviews
    (held,) = services.attaching.attachments(planned.interview.id)
    services.store.close()
    assert held.is_here


def test_what_did_not_come_along_is_counted(
    clusterdyn: Clusterdyn, attached: Path, tmp_path: Path
) -> None:
    book, there = tmp_path / "lövsjö.xlsx", tmp_path / "there.sqlite"
    clusterdyn("export", "--all", "--out", book)
    checked = clusterdyn("--store", there, "import", "--dry-run", "--json", book)
    assert json.loads(checked.out)[0]["files"] == {"coming": 0, "here": 0, "missing": 1}
    assert "1 attachment" in clusterdyn("--store", there, "import", book).out
    again = clusterdyn("--store", there, "export", "--all", "--attachments", "--out", book)
    assert "is not in this store and did not go along" in again.out
    assert attached.is_file()
    assert not (tmp_path / "lövsjö.attachments.zip").exists()
