"""`clusterdyn check` says what a store lies on where that matters."""

import json
from pathlib import Path

from tests.integration.command_line.conftest import Clusterdyn


def test_a_synced_folder_is_said_after_the_result(clusterdyn: Clusterdyn, tmp_path: Path) -> None:
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    store = folder / "clusters.clusterdyn"

    ran = clusterdyn("--store", store, "check")
    as_json = json.loads(clusterdyn("--store", store, "check", "--json").out)

    assert ran.code == 0
    assert "Nextcloud keeps in step with other computers" in ran.out
    assert as_json["ground"] == "synced Nextcloud"
    assert as_json["sound"]


def test_of_a_disk_of_this_computer_nothing_is_said(clusterdyn: Clusterdyn) -> None:
    assert len(clusterdyn("check").out.splitlines()) == 1
    assert json.loads(clusterdyn("check", "--json").out)["ground"] == "own-disk"
