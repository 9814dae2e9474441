"""A disk without room is said before an export begins, and a full one leaves nothing half there."""

import errno
import os
from pathlib import Path
from typing import NamedTuple

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange import room
from clusterdyn_desktop.services.bundle import Services


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A workbook of before, in a folder of its own."""
    path = tmp_path / "out" / "study.xlsx"
    path.parent.mkdir()
    path.write_bytes(b"of before")
    return path


def export(services: Services, target: Path) -> None:
    texts = services.catalogue.texts("en")
    services.exporting.export([services.library.find("A-SE-3").id], target, texts)


def test_too_little_room_is_said_before_anything_is_written(
    example: Services, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects from minutes of work that end with an error."""
    monkeypatch.setattr(room, "disk_usage", lambda _folder: Usage(10**9, 10**9 - 4096, 4096))

    with pytest.raises(UserError) as caught:
        export(example, target)

    assert caught.value.code == "file.no-room"
    assert caught.value.parameters == {"file": str(target), "free": 0, "wanted": 1}
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    assert target.read_bytes() == b"of before"


def test_a_disk_that_gets_full_leaves_what_was_there(
    example: Services, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects the workbook of before, and says what is wrong in our words."""

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(UserError) as caught:
        export(example, target)

    assert (caught.value.code, caught.value.parameters) == ("file.disk-full", {"file": str(target)})
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    assert target.read_bytes() == b"of before"


def test_the_room_asked_for_is_about_what_an_export_takes(
    example: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protects from refusing on a disk that has room, and from starting on one that has not."""
    monkeypatch.setattr(room, "disk_usage", lambda _folder: Usage(0, 0, 10**12))
    texts = example.catalogue.texts("en")
    ids = [entry.assessment.id for entry in example.library.entries()]
    path = tmp_path / "all.xlsx"

    example.exporting.export(ids, path, texts)

    asked = room.A_WORKBOOK + len(ids) * room.AN_ASSESSMENT
    assert path.stat().st_size < asked < 20 * path.stat().st_size
