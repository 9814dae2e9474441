"""When the store was checked is noted down, and the full check comes by itself once a week."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clusterdyn_desktop.app.check_notes import CheckNotesFile
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.check_port import Checked, CheckNote
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.store_check import StoreCheck

NOON = datetime(2026, 10, 14, 12, 0, tzinfo=UTC)
QUICK, FULL = False, True


class Clock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.moment = NOON

    def now(self) -> datetime:
        return self.moment

    def zone(self) -> str:
        return "UTC"


class Checker:
    """Says what it is told to find, and remembers what it was asked for."""

    looks_in_full_unasked = True

    def __init__(self) -> None:
        self.asked: list[bool] = []
        self.findings: tuple[Finding, ...] = ()

    def quick(self, progress: Progress) -> Checked:
        self.asked.append(QUICK)
        return Checked(self.findings, 0, is_full=False)

    def full(self, progress: Progress) -> Checked:
        self.asked.append(FULL)
        return Checked(self.findings, 12, is_full=True)


@pytest.fixture
def notes(tmp_path: Path) -> CheckNotesFile:
    return CheckNotesFile(tmp_path / "config" / "checks.json")


def check_of(
    services: Services, checker: Checker, notes: CheckNotesFile, clock: Clock
) -> StoreCheck:
    return StoreCheck(services.store, lambda: checker, notes, clock)


@pytest.mark.parametrize(
    ("days", "expected"), [([0, 1, 6.9], [FULL, QUICK, QUICK]), ([0, 7, 8], [FULL, FULL, QUICK])]
)
def test_the_full_check_comes_by_itself_once_a_week(
    days: Sequence[float],
    expected: Sequence[bool],
    services: Services,
    notes: CheckNotesFile,
) -> None:
    checker, clock = Checker(), Clock()
    for day in days:
        clock.moment = NOON + timedelta(days=day)
        check_of(services, checker, notes, clock).require_sound()

    assert checker.asked == expected


def test_a_store_that_was_unsound_is_looked_at_in_full_again(
    services: Services, notes: CheckNotesFile
) -> None:
    checker, clock = Checker(), Clock()
    checker.findings = (Finding(FindingCode.GAP),)

    for _ in range(2):
        with pytest.raises(UserError, match=r"check\.unsound"):
            check_of(services, checker, notes, clock).require_sound()

    assert checker.asked == [FULL, FULL]


def test_a_clock_that_was_put_back_makes_no_check_count_for_ever(
    services: Services, notes: CheckNotesFile
) -> None:
    checker, clock = Checker(), Clock()
    clock.moment = NOON + timedelta(days=900)
    check_of(services, checker, notes, clock).full()
    clock.moment = NOON

    check_of(services, checker, notes, clock).require_sound()

    assert checker.asked == [FULL, FULL]


def test_on_a_server_nothing_is_read_in_full_unasked(
    services: Services, notes: CheckNotesFile
) -> None:
    checker = Checker()
    checker.looks_in_full_unasked = False

    check_of(services, checker, notes, Clock()).require_sound()

    assert checker.asked == [QUICK]


def test_the_last_check_of_each_sort_is_noted_for_each_store(notes: CheckNotesFile) -> None:
    quick, full = CheckNote(NOON, False, 0, 0), CheckNote(NOON - timedelta(days=1), True, 3, 12)
    notes.write("one", CheckNote(NOON - timedelta(days=2), True, 0, 9))
    notes.write("one", full)
    notes.write("one", quick)
    notes.write("other", quick)

    assert notes.read("one") == [quick, full]
    assert notes.read("other") == [quick]
    assert notes.read("a third") == []


@pytest.mark.parametrize("content", ["", "[", "[]", '{"one": 3}', '{"one": [{"at": "soon"}, 7]}'])
def test_notes_that_cannot_be_read_are_none(content: str, tmp_path: Path) -> None:
    file = tmp_path / "checks.json"
    file.write_text(content)

    assert CheckNotesFile(file).read("one") == []


def test_notes_that_cannot_be_written_stop_nothing(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    notes = CheckNotesFile(tmp_path / "in the way" / "checks.json")

    notes.write("one", CheckNote(NOON, True, 0, 0))

    assert notes.read("one") == []
