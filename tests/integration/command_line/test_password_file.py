"""Passwords of workbooks on the command line stand in a file, and nowhere else."""

from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from tests.integration.command_line.conftest import Clusterdyn
from tests.integration.small_study import one_interview


@pytest.fixture
def interviewed(home: Path) -> Path:
    """A store of one interview."""
    services = build_services()
    one_interview(services)
    services.store.close()
    return home


def test_a_workbook_goes_out_and_comes_in_with_its_password(
    clusterdyn: Clusterdyn, interviewed: Path, tmp_path: Path
) -> None:
    word, book, there = (tmp_path / name for name in ("word.txt", "one.xlsx", "there.sqlite"))
    word.write_text("Så hemligt 密\nand a line that is not the password\n", encoding="utf-8-sig")
    told = clusterdyn("export", "--all", "--out", book, "--password-file", word)
    assert told.code == 0
    assert "read back and compared" in told.out
    assert "hemligt" not in told.out + told.err
    refused = clusterdyn("--store", there, "import", book)
    assert refused.code == 3
    assert "is protected by a password" in refused.err
    brought = clusterdyn("--store", there, "import", book, "--password-file", word)
    assert brought.code == 0
    assert interviewed.is_dir()


@pytest.mark.parametrize(
    ("held", "sentence"),
    [(b"", "is empty"), (b"\nhemligt", "holds no password"), (b"\xff\xfe", "UTF-8")],
)
def test_a_file_without_a_password_is_said(
    clusterdyn: Clusterdyn, interviewed: Path, tmp_path: Path, held: bytes, sentence: str
) -> None:
    word, book = tmp_path / "word.txt", tmp_path / "one.xlsx"
    word.write_bytes(held)
    told = clusterdyn("export", "--all", "--out", book, "--password-file", word)
    assert told.code == 3
    assert sentence in told.err
    assert not book.exists()
    assert interviewed.is_dir()


def test_attachments_and_a_password_do_not_go_together(
    clusterdyn: Clusterdyn, interviewed: Path, tmp_path: Path
) -> None:
    word, book = tmp_path / "word.txt", tmp_path / "one.xlsx"
    word.write_text("hemligt", encoding="utf-8")
    told = clusterdyn("export", "--all", "--attachments", "--out", book, "--password-file", word)
    assert told.code == 3
    assert "leave one of the two out" in told.err
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == ["word.txt"]
    assert interviewed.is_dir()
