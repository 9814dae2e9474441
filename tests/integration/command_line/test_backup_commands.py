"""Backups from the command line: made, listed, looked into and restored."""

import json
from pathlib import Path

import pytest

from tests.integration.command_line.conftest import Clusterdyn


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def codes(clusterdyn: Clusterdyn) -> set[str]:
    return {entry["code"] for entry in json.loads(clusterdyn("list", "--json").out)}


def test_a_backup_is_made_where_it_is_asked_for(clusterdyn: Clusterdyn, drive: Path) -> None:
    clusterdyn("sample")
    file = drive / "today.clusterdyn"
    ran = clusterdyn("backup", "--out", file)

    assert ran.code == 0
    assert str(file) in ran.out
    assert list(drive.iterdir()) == [file]
    assert len(codes(clusterdyn)) == 11
    again = clusterdyn("backup", "--out", file)
    assert again.code == 3
    assert "it was left as it is" in again.err


def test_without_a_place_it_lies_with_the_others_and_is_listed(clusterdyn: Clusterdyn) -> None:
    assert "no backup" in clusterdyn("backups").out
    clusterdyn("sample")
    made = clusterdyn("backup").out.removesuffix(": made and checked.\n")

    (listed,) = json.loads(clusterdyn("backups", "--json").out)
    assert listed["file"] == made
    assert listed["reason"] == "by hand"
    assert listed["answers"] == 2828
    assert made in clusterdyn("backups").out


def test_a_restore_says_what_it_does_and_a_dry_run_does_nothing(
    clusterdyn: Clusterdyn, drive: Path
) -> None:
    file = drive / "empty.clusterdyn"
    clusterdyn("backup", "--out", file)
    clusterdyn("sample")

    dry = clusterdyn("restore", file, "--dry-run")
    assert dry.code == 0
    assert "Gjutringen Lövsjö · Omgång 3 – 2026: Is not in the backup and goes" in dry.out
    assert len(codes(clusterdyn)) == 11

    done = clusterdyn("restore", file)
    assert done.code == 0
    assert codes(clusterdyn) == set()
    (before,) = json.loads(clusterdyn("backups", "--json").out)
    assert before["reason"] == "before restore"
    assert before["file"] in done.out

    clusterdyn("restore", before["file"])
    assert len(codes(clusterdyn)) == 11


@pytest.mark.parametrize("command", [("restore",), ("restore", "--dry-run")], ids=["real", "dry"])
def test_what_is_no_backup_is_refused_with_one_sentence(
    clusterdyn: Clusterdyn, drive: Path, command: tuple[str, ...]
) -> None:
    clusterdyn("sample")
    letter = drive / "letter"
    letter.write_text("Dear Ann")
    ran = clusterdyn(*command, letter)

    assert ran.code == 3
    assert ran.err == f"{letter} is no backup of this program; choose another file.\n"
    assert len(codes(clusterdyn)) == 11


def test_a_chosen_folder_that_is_away_is_said(clusterdyn: Clusterdyn, home: Path) -> None:
    clusterdyn("sample")
    (home / "preferences.json").write_text(json.dumps({"backup_folder": "/no/such/drive"}))
    ran = clusterdyn("backup")

    assert ran.code == 0
    assert "The folder /no/such/drive for backups is not there" in ran.err
