"""Checking: a sound store is called sound, and whatever is wrong is found and named."""

import shutil
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.store_findings import FindingCode
from clusterdyn_desktop.services.progress import Cancelled, no_progress
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.integrity import StoreChecks
from clusterdyn_desktop.storage.opening import open_store
from tests.integration.storage.damaging import change, checked, contents_of, make_full_store
from tests.integration.storage.making import FixedClock, kept_little


@pytest.fixture(scope="module")
def full_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("full") / "store.clusterdyn"
    make_full_store(path)
    return path


@pytest.fixture
def full(full_store: Path, tmp_path: Path) -> Path:
    """A store with something of everything, of this test's own."""
    return Path(shutil.copy(full_store, tmp_path / "full.clusterdyn"))


def test_a_sound_store_is_called_sound(full: Path) -> None:
    before = full.read_bytes()

    found = checked(full)

    assert found.findings == ()
    assert found.lines == len(contents_of(full)["change_log"])
    assert StoreChecks(full, FileAccess()).quick(no_progress).is_sound
    assert full.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE answers SET score = 2 WHERE score = 5", FindingCode.DIFFERS),
        ("UPDATE answers SET deleted = 1 WHERE question_id = '1.03'", FindingCode.NO_HISTORY),
        ("UPDATE answers SET question_id = '9.99' WHERE question_id = '1.03'", FindingCode.DIFFERS),
        ("UPDATE answers SET vectors = '{}' WHERE question_id = '1.03'", FindingCode.DIFFERS),
        ("UPDATE answers SET vectors = '[' WHERE question_id = '1.03'", FindingCode.VALUE),
        ("UPDATE answers SET note = x'ff' WHERE question_id = '1.03'", FindingCode.VALUE),
        ("UPDATE answers SET note = cast(x'ff' AS text)", FindingCode.VALUE),
        ("DELETE FROM answers WHERE question_id = '1.03'", FindingCode.NO_ROW),
        ("DELETE FROM change_log WHERE sequence = 20", FindingCode.GAP),
        ("DELETE FROM change_log WHERE sequence > 60", FindingCode.GAP),
        ("DELETE FROM change_log WHERE kind = 'action'", FindingCode.NO_HISTORY),
        ("UPDATE change_log SET who = 'XX' WHERE sequence = 20", FindingCode.ODD),
        ("UPDATE change_log SET at = '2020-01-01 00:00:00.000000' WHERE sequence = 20", "odd"),
        ("UPDATE change_log SET assessment_id = 'x' WHERE sequence = 20", FindingCode.ODD),
        ("UPDATE change_log SET vector = '{\"x\":1}' WHERE sequence = 20", FindingCode.DIFFERS),
        ("UPDATE change_log SET old = '{}' WHERE sequence > 60", FindingCode.CHAIN),
        ("UPDATE change_log SET kind = 'answre' WHERE sequence = 20", FindingCode.VALUE),
        ("UPDATE attachment_contents SET content = x'00'", FindingCode.CONTENT),
        ("UPDATE contacts SET keep_until = 'soon'", FindingCode.VALUE),
        ("UPDATE drafts SET interview_id = 'nobody'", FindingCode.FOREIGN_KEY),
        ("UPDATE alembic_version SET version_num = '0000'", FindingCode.REVISION),
        ("PRAGMA application_id = 7", FindingCode.APPLICATION),
    ],
)
def test_what_is_wrong_is_found(statement: str, code: FindingCode, full: Path) -> None:
    change(full, statement)

    assert code in {finding.code for finding in checked(full).findings}


def test_a_finding_says_where_and_gives_both_values(full: Path) -> None:
    change(full, "UPDATE answers SET score = 2 WHERE question_id = '1.01'")

    (finding,) = (each for each in checked(full).findings if each.code is FindingCode.DIFFERS)

    assert (finding.table, finding.part) == ("answers", "score")
    assert "scored, 2" in finding.detail
    assert "scored, 5" in finding.detail


def test_a_damaged_index_is_found(full: Path) -> None:
    """Rows are sound; but what is looked up by it is not found any more."""
    raw = full.read_bytes()
    place = raw.rindex(b"1.07", 0, len(raw))

    full.write_bytes(raw[:place] + b"1.99" + raw[place + 4 :])

    assert not checked(full).is_sound


def test_a_check_can_be_cancelled_and_sees_a_store_in_use(path: Path) -> None:
    store = open_store(path, FixedClock())
    kept_little(store)

    def stop(_done: int, _total: int, /) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        StoreChecks(path, FileAccess()).full(stop)
    assert checked(path).is_sound
    assert checked(path).lines > 0
    store.close()
