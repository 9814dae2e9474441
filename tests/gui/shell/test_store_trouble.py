"""A store that cannot be opened is said in a window, with the ways on."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clusterdyn_desktop.app import main
from clusterdyn_desktop.app.commands.command import Exit
from clusterdyn_desktop.app.store_door import StoreDoor
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.store_trouble import StoreTrouble, WayOut
from clusterdyn_desktop.gui.widgets import file_dialogs
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.progress import Progress
from tests.integration.small_study import one_interview

W = TypeVar("W", bound=QWidget)


def part(window: StoreTrouble, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    assert found is not None
    return found


def test_the_sentence_stands_in_the_window_and_trying_again_keeps_the_place(qtbot: QtBot) -> None:
    trouble = StoreTrouble("/somewhere/study.clusterdyn", "It is not a store.")
    qtbot.addWidget(trouble)

    said = part(trouble, QLabel, "sentence")
    part(trouble, QPushButton, "again").click()

    assert said.text() == "It is not a store."
    assert trouble.result() == StoreTrouble.DialogCode.Accepted
    assert trouble.store == "/somewhere/study.clusterdyn"


def test_another_store_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    trouble = StoreTrouble(None, "It is not a store.")
    qtbot.addWidget(trouble)
    file_dialogs.prepare(tmp_path / "other.clusterdyn")

    part(trouble, QPushButton, "another").click()

    assert trouble.result() == StoreTrouble.DialogCode.Accepted
    assert trouble.store == str(tmp_path / "other.clusterdyn")


def test_a_program_without_a_store_says_so_in_a_window_and_ends_with_3(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CLUSTERDYN_HOME", str(tmp_path / "home"))
    place = tmp_path / "notes.txt"
    place.write_text("not a store, but somebody's notes " * 40)
    said: list[str] = []

    def read_and_leave() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, StoreTrouble)
        said.append(part(window, QLabel, "sentence").text())
        part(window, QPushButton, "leave").click()

    QTimer.singleShot(500, qapp, read_and_leave)
    code = main.run(["--store", str(place)])

    assert code == Exit.MENDABLE
    assert len(said) == 1
    assert str(place) in said[0]
    assert said[0] in capsys.readouterr().err
    assert place.read_text().startswith("not a store")


def test_the_newest_backup_is_offered_and_takes_the_place_of_a_damaged_store(
    qapp: QApplication, home: Path, services: Services
) -> None:
    services.study.load_example()
    services.safekeeping.back_up(Reason.START)
    place = Path(services.store.location)
    services.store.close()
    place.write_bytes(place.read_bytes()[:50_000])
    said: list[str] = []

    def restore_or_leave() -> None:
        window = QApplication.activeModalWidget()
        if isinstance(window, StoreTrouble):
            said.append(part(window, QLabel, "backup").text())
            part(window, QPushButton, "restore").click()
        else:
            QApplication.closeAllWindows()

    opened = _watched(qapp, restore_or_leave)
    code = main.run(["--store", str(place)])
    opened.stop()

    assert code == 0
    assert len(said) == 1
    assert "2828 answer" in said[0]
    assert place.stat().st_size > 50_000
    (aside,) = place.parent.glob("store damaged *")
    assert aside.stat().st_size == 50_000


def _watched(qapp: QApplication, look: Callable[[], None]) -> QTimer:
    timer = QTimer(qapp)
    timer.timeout.connect(look)
    timer.start(700)
    return timer


def test_no_backup_is_offered_where_none_would_help(qtbot: QtBot) -> None:
    trouble = StoreTrouble(None, "Another program is working on the store.")
    qtbot.addWidget(trouble)
    trouble.show()

    assert not part(trouble, QPushButton, "restore").isVisible()
    assert not trouble.wants_backup


def test_only_a_damaged_store_offers_to_save_what_can_be_read(qtbot: QtBot) -> None:
    sound, damaged = (
        StoreTrouble(None, "Busy."),
        StoreTrouble(None, "Damaged.", way_out=nothing_read()),
    )
    for trouble in (sound, damaged):
        qtbot.addWidget(trouble)

    assert part(sound, QPushButton, "rescue").isHidden()
    assert not part(damaged, QPushButton, "rescue").isHidden()


def test_what_could_be_read_is_saved_and_can_be_opened(qtbot: QtBot, tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite"
    way_out = WayOut(lambda path, _progress: f"Saved in {path}.", str)
    trouble = StoreTrouble("/somewhere/study.sqlite", "It is damaged.", way_out=way_out)
    qtbot.addWidget(trouble)
    file_dialogs.prepare(new)

    part(trouble, QPushButton, "rescue").click()
    said = part(trouble, QLabel, "sentence")
    qtbot.waitUntil(lambda: said.text() == f"Saved in {new}.")
    qtbot.waitUntil(part(trouble, QPushButton, "again").isEnabled)
    part(trouble, QPushButton, "again").click()

    assert trouble.result() == StoreTrouble.DialogCode.Accepted
    assert trouble.store == str(new)


def test_where_nothing_can_be_read_the_sentence_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    trouble = StoreTrouble("/somewhere/study.sqlite", "It is damaged.", way_out=nothing_read())
    qtbot.addWidget(trouble)
    file_dialogs.prepare(tmp_path / "new.sqlite")

    part(trouble, QPushButton, "rescue").click()
    qtbot.waitUntil(lambda: part(trouble, QLabel, "sentence").text() == "rescue.nothing")
    qtbot.waitUntil(part(trouble, QPushButton, "another").isEnabled)

    assert trouble.store == "/somewhere/study.sqlite"


def nothing_read() -> WayOut:
    def save(_new: Path, _progress: Progress) -> str:
        raise UserError("rescue.nothing", path="x")

    return WayOut(save, lambda error: error.code)


def test_a_damaged_store_is_rescued_from_the_window_and_opened(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole way, as somebody walks it whose store does not open one morning."""
    monkeypatch.setenv("CLUSTERDYN_HOME", str(tmp_path / "home"))
    damaged, new = tmp_path / "damaged.sqlite", tmp_path / "new.sqlite"
    services = build_services(str(damaged))
    one_interview(services)
    services.store.close()
    damaged.write_bytes(damaged.read_bytes()[:4096] + bytes(4096) + damaged.read_bytes()[8192:])
    before = damaged.read_bytes()
    file_dialogs.prepare(new)

    def rescue_and_open() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, StoreTrouble)
        again = part(window, QPushButton, "again")
        part(window, QPushButton, "rescue").click()
        opening = QTimer(window)
        opening.timeout.connect(again.click)  # does nothing as long as it is not enabled
        opening.start(50)

    QTimer.singleShot(500, qapp, rescue_and_open)
    opened = StoreDoor(str(damaged), None, "en").open()

    assert opened is not None
    assert opened.store.location == str(new)
    assert [entry.assessment.code for entry in opened.library.entries()] == ["A-SE-3"]
    assert damaged.read_bytes() == before
    opened.store.close()
