"""At the start of an encrypted store its passphrase is asked for, calmly, as often as it takes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from clusterdyn_desktop.app import main
from clusterdyn_desktop.app.commands.command import Exit
from clusterdyn_desktop.app.store_door import StoreDoor
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.passphrase_window import PassphraseWindow
from clusterdyn_desktop.gui.store_trouble import StoreTrouble
from clusterdyn_desktop.gui.widgets import file_dialogs
from clusterdyn_desktop.storage import store_key
from tests.integration.small_study import one_interview

PASSPHRASE = "the old birch by the river"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work keys out in a millisecond."""
    monkeypatch.setattr(store_key, "ROUNDS", 1_000)


@pytest.fixture
def store(home: Path) -> Path:
    """An encrypted store with one interview, and a backup beside it."""
    path = home / "store.sqlite"
    services = build_services(str(path), PASSPHRASE)
    one_interview(services)
    services.safekeeping.back_up(Reason.HAND)
    services.store.close()
    return path


def opener(typed: list[str]) -> Callable[[str], None]:
    """Return what opens with the passphrase only, and notes down what was typed."""

    def unlock(words: str) -> None:
        typed.append(words)
        if words != PASSPHRASE:
            raise UserError("store.wrong-passphrase", path="x")

    return unlock


def test_a_wrong_passphrase_is_said_and_can_be_typed_anew(qtbot: QtBot) -> None:
    typed: list[str] = []
    window = PassphraseWindow(Path("/somewhere/a.sqlite"), opener(typed), lambda error: error.code)
    qtbot.addWidget(window)
    window.show()
    field, said = window._form.passphrase, window._form.said
    assert not window._form.unlock.isEnabled()

    QTest.keyClicks(field, "wrong")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said.text() == "store.wrong-passphrase")
    assert window.isVisible()
    assert field.selectedText()  # typing goes in its place
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.result() == QDialog.DialogCode.Accepted
    assert typed == ["wrong", PASSPHRASE]
    assert field.text() == ""


def test_what_is_typed_shows_only_where_that_is_ticked(qtbot: QtBot) -> None:
    window = PassphraseWindow(Path("/somewhere/a.sqlite"), opener([]), lambda error: error.code)
    qtbot.addWidget(window)
    show, field = window.findChild(QCheckBox, "show"), window.findChild(QLineEdit, "passphrase")
    assert show is not None
    assert field is not None
    assert field.echoMode() is QLineEdit.EchoMode.Password
    show.click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal


Answer = Callable[[QDialog], None]


@pytest.fixture
def answer_windows(qapp: QApplication) -> Iterator[Callable[..., None]]:
    """Gives the windows that come up one answer after the other; rejects one too many."""
    waiting: list[Answer] = []
    seen: list[QDialog] = []
    timer = QTimer(qapp)

    def look() -> None:
        window = QApplication.activeModalWidget()
        if isinstance(window, QDialog) and window not in seen:
            seen.append(window)
            answer = waiting.pop(0) if waiting else QDialog.reject
            answer(window)

    def answer(*answers: Answer) -> None:
        waiting.extend(answers)
        timer.start(50)

    timer.timeout.connect(look)
    yield answer
    timer.stop()


def type_in(words: str) -> Callable[[QDialog], None]:
    def answer(window: QDialog) -> None:
        assert isinstance(window, PassphraseWindow)
        QTest.keyClicks(window._form.passphrase, words)
        window._form.unlock.click()

    return answer


def test_the_store_opens_with_its_passphrase(
    answer_windows: Callable[..., None], store: Path
) -> None:
    answer_windows(type_in(PASSPHRASE))
    services = StoreDoor(str(store), None, "en").open()
    assert services is not None
    assert [entry.assessment.code for entry in services.library.entries()] == ["A-SE-3"]
    services.store.close()


def test_who_gives_up_leaves_the_program_and_the_store_as_it_was(
    answer_windows: Callable[..., None], store: Path
) -> None:
    before = store.read_bytes()
    answer_windows(QDialog.reject)
    assert main.run(["--store", str(store)]) == Exit.MENDABLE
    assert store.read_bytes() == before


def test_another_store_can_be_opened_instead(
    answer_windows: Callable[..., None], store: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite"
    build_services(str(other)).store.close()

    def choose(window: QDialog) -> None:
        file_dialogs.prepare(other)
        button = window.findChild(QPushButton, "another")
        assert button is not None
        button.click()

    answer_windows(choose)
    services = StoreDoor(str(store), None, "en").open()
    assert services is not None
    assert services.store.location == str(other)
    services.store.close()


def test_a_damaged_beginning_is_told_from_a_wrong_passphrase_by_a_backup(
    answer_windows: Callable[..., None], store: Path
) -> None:
    """The passphrase is right, so another guess does not help; the backup does."""
    content = bytearray(store.read_bytes())
    content[100] ^= 0xFF
    store.write_bytes(content)
    said: list[str] = []

    def restore(window: QDialog) -> None:
        assert isinstance(window, StoreTrouble)
        label, button = (
            window.findChild(QLabel, "sentence"),
            window.findChild(QPushButton, "restore"),
        )
        assert label is not None
        assert button is not None
        said.append(label.text())
        button.click()

    answer_windows(type_in(PASSPHRASE), restore)
    services = StoreDoor(str(store), None, "en").open()

    assert services is not None
    assert "is damaged" in said[0]
    assert services.encrypting.is_encrypted
    assert [entry.assessment.code for entry in services.library.entries()] == ["A-SE-3"]
    services.store.close()
