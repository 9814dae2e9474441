"""Rescue: what is lost in one copy comes from the other, and the new store is a whole one."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.domain.store_findings import FindingCode
from clusterdyn_desktop.services.progress import Cancelled, no_progress
from clusterdyn_desktop.services.rescue_port import Rescued
from clusterdyn_desktop.storage import write_ahead_log
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.rescue import FileRescuer
from tests.integration.storage.conftest import Opener
from tests.integration.storage.damaging import (
    LONG_NOTE,
    change,
    checked,
    contents_of,
    make_full_store,
)
from tests.integration.storage.making import FixedClock, Little, kept_little, put_all


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Little]:
    path = tmp_path_factory.mktemp("full") / "store.clusterdyn"
    return path, make_full_store(path)


@pytest.fixture
def full(made: tuple[Path, Little], tmp_path: Path) -> Path:
    return Path(shutil.copy(made[0], tmp_path / "full.clusterdyn"))


@pytest.fixture
def study(made: tuple[Path, Little]) -> Little:
    return made[1]


def rescue(damaged: Path) -> Rescued:
    return FileRescuer(FixedClock()).rescue(
        damaged, damaged.with_name("new.clusterdyn"), no_progress
    )


def answer_in(store: Path, study: Little) -> Answer:
    opened = open_store(store, FixedClock())
    try:
        with opened.unit_of_work() as work:
            found = work.get(Answer, study.answer.id)
    finally:
        opened.close()
    assert found is not None
    return found.record


def test_a_sound_store_comes_out_whole_and_as_another_site(full: Path) -> None:
    rescued = rescue(full)

    before, after = contents_of(full), contents_of(rescued.store)
    assert rescued.findings == ()
    assert all(count.lost == 0 for count in rescued.counts)
    assert after["change_log"] == before["change_log"]
    assert after["contacts"] == before["contacts"]
    assert after["store_info"][0][0] != before["store_info"][0][0]
    assert checked(rescued.store).is_sound


def test_rows_that_are_gone_come_from_the_history(full: Path, study: Little) -> None:
    change(full, "DELETE FROM answers")

    rescued = rescue(full)

    assert answer_in(rescued.store, study).note == LONG_NOTE
    assert {finding.code for finding in rescued.findings} == {FindingCode.NO_ROW}
    assert checked(rescued.store).is_sound


def test_history_that_is_gone_is_begun_anew_from_the_rows(full: Path, study: Little) -> None:
    change(full, "DELETE FROM change_log WHERE kind = 'answer'")

    rescued = rescue(full)

    assert answer_in(rescued.store, study).note == LONG_NOTE
    left = {finding.code for finding in checked(rescued.store).findings}
    assert left <= {FindingCode.GAP}
    assert ("rescue",) in {(row[-2],) for row in contents_of(rescued.store)["change_log"]}


def test_a_changed_value_is_put_right_and_told(full: Path, study: Little) -> None:
    change(full, "UPDATE answers SET score = 2 WHERE id = ?", study.answer.id)

    rescued = rescue(full)

    (finding,) = rescued.findings
    assert answer_in(rescued.store, study).score == 5
    assert (finding.code, finding.record) == (FindingCode.DIFFERS, study.answer.id)
    assert "scored, 2" in finding.detail


def test_an_interview_lost_in_both_copies_keeps_its_answers(full: Path, study: Little) -> None:
    change(full, "DELETE FROM interviews WHERE id = ?", study.interview.id)
    change(full, "DELETE FROM change_log WHERE record_id = ?", study.interview.id)

    rescued = rescue(full)

    assert answer_in(rescued.store, study).note == LONG_NOTE
    stand_ins = [each for each in rescued.findings if each.code is FindingCode.STAND_IN]
    assert [each.record for each in stand_ins] == [study.interview.id]


def test_a_scrambled_first_page_costs_nothing_but_itself(full: Path, study: Little) -> None:
    """Which tables there are stands on it; SQLite can read nothing of such a file."""
    content = full.read_bytes()
    full.write_bytes(b"\xa5" * 4096 + content[4096:])

    rescued = rescue(full)

    assert answer_in(rescued.store, study).note == LONG_NOTE
    assert contents_of(rescued.store)["contacts"] == contents_of_sound(content, full)["contacts"]


def contents_of_sound(content: bytes, beside: Path) -> dict[str, list[tuple[object, ...]]]:
    sound = beside.with_name("sound.clusterdyn")
    sound.write_bytes(content)
    return dict(contents_of(sound))


def test_an_attachment_with_other_bytes_is_told_and_left_out(full: Path) -> None:
    change(full, "UPDATE attachment_contents SET content = x'0102'")

    rescued = rescue(full)

    assert [finding.code for finding in rescued.findings] == [FindingCode.CONTENT]
    assert contents_of(rescued.store)["attachment_contents"] == []


def test_nothing_is_overwritten_and_nothing_left_behind(full: Path, tmp_path: Path) -> None:
    (tmp_path / "new.clusterdyn").write_bytes(b"mine")

    with pytest.raises(UserError) as caught:
        rescue(full)

    assert caught.value.code == "rescue.exists"
    assert (tmp_path / "new.clusterdyn").read_bytes() == b"mine"


@pytest.mark.parametrize("content", [b"", b"notes " * 2000, bytes(20_000)])
def test_a_file_with_nothing_in_it_makes_no_store(content: bytes, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.clusterdyn"
    damaged.write_bytes(content)

    with pytest.raises(UserError) as caught:
        rescue(damaged)

    assert caught.value.code == "rescue.nothing"
    assert [file.name for file in tmp_path.iterdir()] == ["damaged.clusterdyn"]


def test_a_rescue_can_be_cancelled(full: Path, tmp_path: Path) -> None:
    def stop(_done: int, _total: int, /) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        FileRescuer(FixedClock()).rescue(full, tmp_path / "new.clusterdyn", stop)
    assert [file.name for file in tmp_path.iterdir()] == [full.name]


# ---- the log beside the store, as after a crash


@pytest.fixture
def crashed(path: Path, opener: Opener) -> Path:
    """A store whose commits are in the log only: a little study, then a note in each of five."""
    store = opener(path.name)
    study = kept_little(store)
    for number in range(5):
        put_all(store, [replace(study.answer, note=f"{number}" * 50)])
    folder = path.parent / "crashed"
    folder.mkdir()
    for file in (path, write_ahead_log.log_of(path)):
        shutil.copy(file, folder / file.name)
    return folder / path.name


def notes(store: Path) -> list[object]:
    return [row[7] for row in contents_of(store)["answers"]]


def test_changes_in_the_log_are_rescued(crashed: Path) -> None:
    rescued = rescue(crashed)

    assert notes(rescued.store) == ["4" * 50]
    assert rescued.findings == ()


def test_a_log_damaged_in_the_middle_is_refused_and_rescued_around(crashed: Path) -> None:
    """SQLite would drop the commits after the damage, and tidy the log away when it closes."""
    log = write_ahead_log.log_of(crashed)
    content = log.read_bytes()
    place = content.index(b"2" * 50)
    log.write_bytes(content[:place] + b"x" + content[place + 1 :])
    before = {file.name: file.read_bytes() for file in crashed.parent.iterdir()}

    with pytest.raises(UserError) as caught:
        open_store(crashed, FixedClock())
    assert caught.value.code == "store.damaged"
    assert {file.name: file.read_bytes() for file in crashed.parent.iterdir()} == before

    rescued = rescue(crashed)
    assert notes(rescued.store) == ["4" * 50]
    assert FindingCode.LOG_BESIDE in {finding.code for finding in rescued.findings}


def test_a_log_without_its_header_is_refused(crashed: Path) -> None:
    log = write_ahead_log.log_of(crashed)
    log.write_bytes(bytes(32) + log.read_bytes()[32:])

    with pytest.raises(UserError) as caught:
        open_store(crashed, FixedClock())

    assert caught.value.code == "store.damaged"
    assert notes(rescue(crashed).store) == ["4" * 50]


def test_a_log_that_a_power_cut_broke_off_is_no_damage(crashed: Path) -> None:
    """What was not told to be saved may be missing; all before it is there."""
    log = write_ahead_log.log_of(crashed)
    content = log.read_bytes()
    log.write_bytes(content[: content.rindex(b"4" * 50) + 10])

    open_store(crashed, FixedClock()).close()

    assert notes(crashed) == ["3" * 50]
