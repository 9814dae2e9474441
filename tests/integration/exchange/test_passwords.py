"""Workbooks with a password: nothing of them lies open, and every way to fail has a sentence."""

import tempfile
from io import BytesIO
from pathlib import Path

import pytest
from msoffcrypto.method.ecma376_agile import ECMA376Agile

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.opening import passwords
from clusterdyn_desktop.exchange.opening.file_kind_finding import kind_of
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.ports import Packing, WorkbookContent, WorkbookReading
from clusterdyn_desktop.services.progress import Progress, no_progress
from tests.unit.exchange.samples import (
    LIBRARY,
    SITE,
    PrefixedTexts,
    instrument,
    one,
    workbooks,
    write_one,
)

PASSWORD = "Så hemligt – 密码 🔑"


def write_locked(
    path: Path, progress: Progress = no_progress, packing: Packing | None = None
) -> Path:
    workbooks().write(
        iter([WorkbookContent(one(), instrument())]),
        1,
        path,
        texts=PrefixedTexts("en"),
        site=SITE,
        progress=progress,
        packing=packing or Packing(password=PASSWORD),
    )
    return path


@pytest.fixture(scope="module")
def locked_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_locked(tmp_path_factory.mktemp("locked") / "one.xlsx").read_bytes()


@pytest.fixture
def locked(tmp_path: Path, locked_bytes: bytes) -> Path:
    path = tmp_path / "one.xlsx"
    path.write_bytes(locked_bytes)
    return path


def read_with(path: Path, password: str) -> WorkbookReading:
    return workbooks().read(path, LIBRARY, no_progress, password)


def refusal(path: Path, password: str = PASSWORD) -> UserError:
    with pytest.raises(UserError) as caught:
        read_with(path, password)
    return caught.value


def test_everything_comes_back_with_the_password(locked: Path) -> None:
    reading = read_with(locked, PASSWORD)
    assert reading.dossiers == (one(),)
    assert (reading.problems, reading.repairs) == ((), ())
    assert kind_of(locked, PASSWORD) is FileKind.EXCHANGE


def test_nothing_can_be_read_in_the_file(locked: Path) -> None:
    """It is what Office encrypts with AES-256, and holds no part of a workbook."""
    held = locked.read_bytes()
    assert held.startswith(passwords.OLE_HEAD)
    assert b'keyBits="256"' in held
    assert b"xl/workbook.xml" not in held
    assert b"Gjutringen" not in held


@pytest.mark.parametrize(
    ("password", "code"),
    [("", "file.password-needed"), ("hemligt", "file.wrong-password")],
)
def test_without_the_right_password_it_stays_shut(locked: Path, password: str, code: str) -> None:
    assert refusal(locked, password).code == code
    with pytest.raises(UserError) as caught:
        kind_of(locked, password)
    assert caught.value.code == code


def test_a_password_is_in_no_error_and_in_no_description(locked: Path) -> None:
    error = refusal(locked, "fel lösen")
    assert "fel lösen" not in f"{error!r} {error.parameters} {error.__cause__!r}"
    assert PASSWORD not in repr(Packing(password=PASSWORD))


def test_a_password_for_a_file_that_has_none_does_no_harm(tmp_path: Path) -> None:
    assert read_with(write_one(tmp_path / "open.xlsx"), PASSWORD).dossiers == (one(),)


def test_nothing_plain_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither beside the file nor among the temporary ones, not even when it is cancelled."""
    spare, place = tmp_path / "spare", tmp_path / "place"
    spare.mkdir()
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    written = write_locked(place / "one.xlsx")
    assert list(place.iterdir()) == [written]
    assert list(spare.iterdir()) == []

    class CancelledError(Exception):
        pass

    def cancel(done: int, total: int) -> None:
        assert all(each.read_bytes()[:2] != b"PK" for each in place.iterdir())
        if done > 0.8 * total:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_locked(place / "two.xlsx", cancel)
    assert list(place.iterdir()) == [written]
    assert list(spare.iterdir()) == []


def test_attachments_do_not_lie_open_beside_it(tmp_path: Path) -> None:
    packing = Packing(lambda _sha256: b"scan", PASSWORD)
    with pytest.raises(UserError) as caught:
        write_locked(tmp_path / "one.xlsx", packing=packing)
    assert caught.value.code == "workbook.files-unprotected"
    assert list(tmp_path.iterdir()) == []


def test_it_is_the_encrypted_file_that_is_verified(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def encrypt_with_another(plain: BytesIO, password: str, target: BytesIO) -> None:
        whole(plain, f"{password}!", target)

    whole = passwords.encrypt
    monkeypatch.setattr(passwords, "encrypt", encrypt_with_another)
    with pytest.raises(UserError):
        write_locked(tmp_path / "one.xlsx")
    assert list(tmp_path.iterdir()) == []


# ---- Files that are damaged or made to harm ----------------------------------------------------


@pytest.mark.parametrize("kept", [9, 600, 5_000, 40_000])
def test_a_truncated_file_is_said(locked: Path, kept: int) -> None:
    locked.write_bytes(locked.read_bytes()[:kept])
    assert refusal(locked).code in {"workbook.damaged", "workbook.wrong-type"}


@pytest.mark.parametrize("place", [0.3, 0.5, 0.9])
def test_a_file_that_somebody_changed_is_said(locked: Path, place: float) -> None:
    """Without the check of integrity, changed bytes would come out as other words."""
    held = bytearray(locked.read_bytes())
    held[int(place * len(held))] ^= 0xFF
    locked.write_bytes(held)
    assert refusal(locked).code == "workbook.damaged"


def test_a_password_that_would_be_hashed_for_minutes_is_not_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = write_one(tmp_path / "plain.xlsx").read_bytes()
    path = tmp_path / "slow.xlsx"
    path.write_bytes(ECMA376Agile.encrypt("x", BytesIO(plain), spin_count=1_000))
    assert read_with(path, "x").dossiers == (one(),)
    monkeypatch.setattr(passwords, "MOST_SPINS", 999)
    assert refusal(path, "x").code == "workbook.damaged"


def test_a_description_with_entities_is_not_parsed(locked: Path) -> None:
    held = locked.read_bytes()
    start = held.index(b"<?xml")
    end = held.index(b"?>", start) + 2
    bomb = b'<!DOCTYPE a [<!ENTITY b "c">]>'.ljust(end - start)[: end - start]
    locked.write_bytes(held[:start] + bomb + held[end:])
    assert refusal(locked).code == "workbook.damaged"


def test_a_file_too_large_to_be_decrypted_is_not_tried(
    locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "LARGEST_ENCRYPTED", 1_000)
    assert refusal(locked).code == "file.too-large"


def test_an_old_document_is_no_encrypted_workbook(tmp_path: Path) -> None:
    path = tmp_path / "old.xlsx"
    path.write_bytes(passwords.OLE_HEAD + bytes(2_000))
    assert refusal(path).code == "workbook.wrong-type"
    assert not passwords.is_encrypted(path)
