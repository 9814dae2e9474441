"""A program of its own that types into a real window until it is killed."""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.gui.application import build_application, open_window
from clusterdyn_desktop.gui.interview.desk import Desk
from clusterdyn_desktop.gui.interview.interview_page import InterviewPage
from clusterdyn_desktop.gui.main_window import MainWindow
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.window_memory import WindowMemory
from clusterdyn_desktop.services.bundle import Services

QUESTION = "2.08"
WORDS = "halva meningen"
BACK = 5
"""How many characters before the end the cursor stands."""

LOOK_AGAIN_MS = 20
KEYS = Qt.Key


def start_typing(
    store: Path, memory: Path, interview_id: str, key: int
) -> tuple[BaseProcess, Connection]:
    """Start the program; what comes over the connection is how many letters are on disk."""
    context = get_context("spawn")
    ear, mouth = context.Pipe(duplex=False)
    process = context.Process(
        target=_type, args=(store, memory, interview_id, key, mouth), daemon=True
    )
    process.start()
    mouth.close()
    return process, ear


def _type(store: Path, memory: Path, interview_id: str, key: int, told: Connection) -> None:
    services = build_services(str(store))
    app = build_application([], paths.assets_folder())
    window = open_window(services, paths.assets_folder(), app, memory=WindowMemory(memory))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    window.screen_context.facts.answer_asked_for.emit(interview_id, QUESTION)
    typist = _Typist(window, services, interview_id, KEYS(key), told, WindowMemory(memory))
    typist.begin()
    app.exec()


class _Typist(QObject):
    """Types, tells when the words are on disk with the cursor inside them, and types on."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        interview_id: str,
        key: Qt.Key,
        told: Connection,
        memory: WindowMemory,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._interview_id = interview_id
        self._key = key
        self._told = told
        self._memory = memory

    @property
    def _desk(self) -> Desk:
        page = self._window.page(PageName.INTERVIEW)
        assert isinstance(page, InterviewPage)
        return page.desk

    def begin(self) -> None:
        """Wait for the question, then type."""
        presenter = self._desk.presenter
        is_there = presenter.is_open and presenter.sitting.current == QUESTION
        if is_there and self._desk.card.hasFocus():
            self._press(self._key)
            QTest.keyClicks(_focus(), WORDS)
            for _ in range(BACK):
                self._press(KEYS.Key_Left)
            self._when(self._is_on_disk, self._tell)
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self.begin)

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(_focus(), key)

    def _is_on_disk(self) -> bool:
        """Look for the words, and for the page; each is written on a thread of its own."""
        held = self._services.interviewing.open(self._interview_id).drafts
        in_front = self._memory.load().interview == self._interview_id
        return in_front and any(half.typing.cursor == len(WORDS) - BACK for half in held)

    def _when(self, condition: Callable[[], bool], act: Callable[[], None]) -> None:
        if condition():
            act()
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, lambda: self._when(condition, act))

    def _tell(self) -> None:
        self._told.send(len(WORDS))


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
