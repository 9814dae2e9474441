"""Backups by themselves: at the start and every few minutes, silently, and trouble is said once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.gui.backup_timer import BackupTimer
from clusterdyn_desktop.storage import backup_making
from tests.gui.window_fixtures import Hand, Opener


@pytest.fixture
def notices(hand: Hand) -> list[str]:
    """What is said in the foot."""
    said: list[str] = []
    hand.facts.notice.connect(said.append)
    return said


@pytest.fixture
def timer(hand: Hand, notices: list[str]) -> Iterator[BackupTimer]:
    made = BackupTimer(hand.window.screen_context, hand.window)
    yield made
    made.deleteLater()


def backups(hand: Hand) -> list[Path]:
    return sorted(Path(hand.services.store.location).parent.rglob("* backups/*.clusterdyn"))


def minutes(timer: BackupTimer) -> QTimer:
    """What tells that the minutes have passed."""
    return next(each for each in timer.findChildren(QTimer) if not each.isSingleShot())


def at_once(timer: BackupTimer) -> None:
    """Let it begin without waiting until the window has been painted."""
    next(each for each in timer.findChildren(QTimer) if each.isSingleShot()).setInterval(0)
    timer.begin()


def ring(timer: BackupTimer, hand: Hand) -> None:
    """Let the minutes pass."""
    held = timer.findChild(QTimer, "minutes")
    assert held is not None
    held.timeout.emit()
    hand.settle()


def change(hand: Hand) -> None:
    plan = hand.services.planning.plan(hand.assessment("A-SE-3").id)
    label = f"{plan.assessment.label}."
    hand.services.planning.change_assessment(replace(plan.assessment, label=label))


def test_one_is_made_when_the_window_stands(
    hand: Hand, timer: BackupTimer, notices: list[str]
) -> None:
    at_once(timer)
    hand.wait(lambda: bool(backups(hand)))
    hand.settle()

    (made,) = backups(hand)
    assert made.name.endswith(" start.clusterdyn")
    assert notices == []


def test_one_is_made_whenever_the_minutes_passed_and_something_changed(
    hand: Hand, timer: BackupTimer
) -> None:
    for _ in range(2):
        ring(timer, hand)
    assert len(backups(hand)) == 1

    change(hand)
    ring(timer, hand)
    assert len(backups(hand)) == 2


def test_the_minutes_are_those_that_were_chosen(hand: Hand, timer: BackupTimer) -> None:
    timer._on_first_timeout()
    held = timer.findChild(QTimer, "minutes")
    assert held is not None
    assert held.interval() == 10 * 60_000

    hand.facts.preferences_changed.emit(
        replace(hand.services.preferences.load(), backup_minutes=30)
    )
    assert held.interval() == 30 * 60_000
    hand.settle()


def test_trouble_is_said_once_until_it_is_over(
    hand: Hand, timer: BackupTimer, notices: list[str], tmp_path: Path
) -> None:
    preferences, drive = hand.services.preferences, tmp_path / "stick"
    preferences.save(replace(preferences.load(), backup_folder=str(drive)))
    for _ in range(3):
        change(hand)
        ring(timer, hand)
    assert len(notices) == 1

    drive.mkdir()
    ring(timer, hand)
    assert len(notices) == 1
    drive.rename(tmp_path / "pulled out")
    change(hand)
    ring(timer, hand)
    assert len(notices) == 2


def test_who_closes_the_window_does_not_wait_for_a_backup(
    hand: Hand, timer: BackupTimer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_making, "PAUSE_SECONDS", 0.5)  # minutes, with all its steps
    timer.back_up(Reason.TIMER)
    folder = Path(hand.services.store.location).with_name("example backups")
    hand.wait(lambda: folder.is_dir() and any(folder.iterdir()))
    hand.window.close()

    assert list(folder.iterdir()) == []


def test_a_window_that_is_closed_makes_no_backups(hand: Hand, timer: BackupTimer) -> None:
    at_once(timer)
    hand.window.close()
    hand.qtbot.wait(50)

    assert backups(hand) == []
    assert not any(each.isActive() for each in timer.findChildren(QTimer))


def test_an_empty_store_beside_backups_of_an_earlier_one_is_noticed(
    open_hand: Opener, home: Path
) -> None:
    before = build_services(str(home / "lost.sqlite"))
    before.study.load_example()
    before.safekeeping.back_up(Reason.START)
    before.store.close()
    (home / "lost.sqlite").unlink()
    after = build_services(str(home / "lost.sqlite"))
    hand = open_hand(after)
    said: list[str] = []
    hand.facts.notice.connect(said.append)
    timer = BackupTimer(hand.window.screen_context, hand.window)
    timer._on_first_timeout()
    hand.settle()

    assert len(said) == 1
    assert said[0].startswith("This store is empty, and there are backups of an earlier one.")
    assert len(backups(hand)) == 1
    hand.close()
    after.store.close()


def test_what_went_wrong_before_a_deletion_is_on_the_page(hand: Hand) -> None:
    folder = Path(hand.services.store.location).with_name("example backups")
    folder.write_text("in the way")
    hand.services.library.remove_assessment(hand.assessment("A-GB-1").id)

    trouble = hand.services.safekeeping.trouble
    assert trouble is not None
    assert trouble.code == "backup.folder-refused"
    folder.unlink()
    assert hand.services.safekeeping.back_up(Reason.TIMER) is not None
