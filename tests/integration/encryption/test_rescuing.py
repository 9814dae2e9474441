"""Rescue of a damaged encrypted store: page by page, as of any other, and encrypted again."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.rescue_port import Rescued
from clusterdyn_desktop.storage import store_key
from clusterdyn_desktop.storage.converting import convert
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.page_reading import opened_pages
from clusterdyn_desktop.storage.rescue import FileRescuer
from clusterdyn_desktop.storage.store_key import PAGE_SIZE, derive, is_encrypted, new_key, salt_of
from tests.integration.encryption.conftest import OTHER, PASSPHRASE
from tests.integration.storage.damaging import LONG_NOTE, checked, contents_of, make_full_store
from tests.integration.storage.making import FixedClock, Little

WORD = LONG_NOTE.split(". ", maxsplit=1)[0].encode()


@pytest.fixture
def full(tmp_path: Path) -> tuple[Path, Little]:
    """A store with something of everything, encrypted, and a plain copy of it."""
    path = tmp_path / "full.clusterdyn"
    study = make_full_store(path)
    shutil.copy(path, tmp_path / "plain.clusterdyn")
    convert(path, None, new_key(PASSPHRASE), no_progress)
    return path, study


def rescue(damaged: Path, passphrase: str | None = PASSPHRASE) -> Rescued:
    rescuer = FileRescuer(FixedClock(), passphrase=passphrase)
    return rescuer.rescue(damaged, damaged.with_name("new.clusterdyn"), no_progress)


def note_in(store: Path, study: Little) -> str:
    opened = open_store(store, FixedClock(), PASSPHRASE)
    with opened.unit_of_work() as work:
        found = work.get(Answer, study.answer.id)
    opened.close()
    assert found is not None
    return found.record.note


def made_plain(store: Path) -> Path:
    """Give a store no passphrase, so that tests that read files can read it."""
    salt = salt_of(store)
    assert salt is not None
    convert(store, derive(PASSPHRASE, salt), None, no_progress)
    return store


def spoil(path: Path, *places: int) -> None:
    held = bytearray(path.read_bytes())
    for place in places:
        held[place] ^= 0xFF
    path.write_bytes(held)


def test_a_sound_store_comes_out_whole_and_encrypted(full: tuple[Path, Little]) -> None:
    path, study = full
    rescued = rescue(path)

    assert rescued.findings == ()
    assert all(count.lost == 0 for count in rescued.counts)
    assert is_encrypted(rescued.store)
    assert note_in(rescued.store, study) == LONG_NOTE
    before, after = (
        contents_of(path.with_name("plain.clusterdyn")),
        contents_of(made_plain(rescued.store)),
    )
    assert after["change_log"] == before["change_log"]
    assert after["contacts"] == before["contacts"]
    assert checked(rescued.store).is_sound


def test_what_was_not_yet_in_the_file_itself_is_found(tmp_path: Path) -> None:
    """After a crash the newest changes lie in the log beside the store, encrypted as well."""
    path = tmp_path / "store.clusterdyn"
    study = make_full_store(path)
    convert(path, None, new_key(PASSPHRASE), no_progress)
    store = open_store(path, FixedClock(), PASSPHRASE)
    with store.unit_of_work("KL") as work:
        answer = work.get(Answer, study.answer.id)
        assert answer is not None
        work.put(replace(answer.record, note="as it was said last"))
        work.commit()
    crashed = tmp_path / "crashed.clusterdyn"
    for end in ("", "-wal"):
        shutil.copy(f"{path}{end}", f"{crashed}{end}")
    store.close()

    assert note_in(rescue(crashed).store, study) == "as it was said last"


@pytest.mark.parametrize("part", range(6))
def test_a_damaged_page_spoils_no_other(full: tuple[Path, Little], part: int) -> None:
    """SQLCipher gives up the whole table there."""
    path, study = full
    pages = path.stat().st_size // PAGE_SIZE
    number = 2 + part * (pages - 2) // 6
    spoil(path, (number - 1) * PAGE_SIZE + 2_500)

    rescued = rescue(path)

    assert note_in(rescued.store, study) == LONG_NOTE
    assert f"page {number}: checksum" in {finding.detail for finding in rescued.findings}
    assert checked(made_plain(rescued.store)).is_sound


def test_nothing_readable_is_left_beside(full: tuple[Path, Little], tmp_path: Path) -> None:
    path, _ = full
    (tmp_path / "plain.clusterdyn").unlink()
    spoil(path, 3 * PAGE_SIZE)
    rescue(path)
    assert [file.name for file in tmp_path.iterdir() if WORD in file.read_bytes()] == []


@pytest.mark.parametrize(
    ("passphrase", "code"), [(None, "rescue.encrypted"), (OTHER, "store.wrong-passphrase")]
)
def test_without_its_passphrase_nothing_is_made(
    full: tuple[Path, Little], passphrase: str | None, code: str
) -> None:
    path, _ = full
    before = path.read_bytes()
    with pytest.raises(UserError) as caught:
        rescue(path, passphrase)
    assert caught.value.code == code
    assert not path.with_name("new.clusterdyn").exists()
    assert path.read_bytes() == before


@given(place=st.integers(0, PAGE_SIZE - 1))
def test_any_changed_byte_of_a_page_is_noticed(
    encrypted_pages: tuple[Path, bytes], place: int
) -> None:
    path, content = encrypted_pages
    number = 2
    held = bytearray(content)
    held[PAGE_SIZE + place] ^= 0x01
    path.write_bytes(held)
    salt = salt_of(path)
    assert salt is not None
    with opened_pages(path, derive(PASSPHRASE, salt)) as pages:
        assert pages.damaged() == [number]


@pytest.fixture(scope="module")
def encrypted_pages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A small encrypted store, and what is in its file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store_key, "ROUNDS", 1_000)
        path = tmp_path_factory.mktemp("pages") / "store.clusterdyn"
        open_store(path, FixedClock(), PASSPHRASE).close()
    return path, path.read_bytes()
