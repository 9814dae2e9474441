"""After the start the store's file is looked at; what is wrong is said in the banner."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clusterdyn_desktop.gui import start_check
from clusterdyn_desktop.gui.start_check import StartCheck
from clusterdyn_desktop.gui.widgets.banner import Banner
from tests.gui.window_fixtures import Hand


def test_a_sound_store_says_nothing(hand: Hand, qtbot: QtBot) -> None:
    files = hand.window.screen_context.jobs.files
    hand.services.store_check.full()  # the weekly one is not due
    StartCheck(hand.window.screen_context, hand.window).check()
    qtbot.waitUntil(lambda: not files.is_busy)
    assert not hand.part(Banner, "banner").isVisible()


def test_a_damaged_store_is_said_with_what_to_do(hand: Hand, qtbot: QtBot) -> None:
    hand.services.store_check.full()  # the weekly one is not due
    store = Path(hand.window.screen_context.services.store.location)
    damaged = bytearray(store.read_bytes())
    damaged[4096 * 3 : 4096 * 8] = b"\xa5" * 4096 * 5
    store.write_bytes(damaged)

    StartCheck(hand.window.screen_context, hand.window).check()

    banner = hand.part(Banner, "banner")
    qtbot.waitUntil(banner.isVisible)
    assert "Enter nothing more" in banner.sentence


def test_a_window_that_is_closed_looks_at_nothing_any_more(
    hand: Hand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its runner has ended by then; a check that began would be a crash at the very end."""
    looked: list[bool] = []
    monkeypatch.setattr(start_check, "AFTER_START_MS", 0)
    monkeypatch.setattr(StartCheck, "check", lambda _: looked.append(True))
    StartCheck(hand.window.screen_context, hand.window).begin()

    hand.window.close()
    qtbot.wait(20)

    assert looked == []
