"""A program of its own that works in a real window while its store cannot be written."""

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

QUESTION = "2.08"
WORDS = "under avbrottet"
HALF = "halva"
READY, DONE = "ready", "done"
LOOK_AGAIN_MS = 20
KEYS = Qt.Key


def start_working(store: Path, interview_id: str) -> tuple[BaseProcess, Connection]:
    """Start the program; it tells when it is ready, waits for a word, and tells when it is done."""
    context = get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_work, args=(store, interview_id, there), daemon=True)
    process.start()
    there.close()
    return process, here


def _work(store: Path, interview_id: str, line: Connection) -> None:
    services = build_services(str(store))
    app = build_application([], paths.assets_folder())
    window = open_window(services, paths.assets_folder(), app, memory=WindowMemory(None))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    window.screen_context.facts.answer_asked_for.emit(interview_id, QUESTION)
    worker = _Worker(window, line)
    worker.begin()
    app.exec()


class _Worker(QObject):
    """Answers, writes a note, begins a quote, and sees to it that all of it is beside the store."""

    def __init__(self, window: MainWindow, line: Connection) -> None:
        super().__init__(window)
        self._window = window
        self._line = line

    @property
    def _desk(self) -> Desk:
        page = self._window.page(PageName.INTERVIEW)
        assert isinstance(page, InterviewPage)
        return page.desk

    def begin(self) -> None:
        """Wait for the question; then tell, and wait until the store is away."""
        presenter = self._desk.presenter
        is_there = presenter.is_open and presenter.sitting.current == QUESTION
        if is_there and self._desk.card.hasFocus() and not self._is_busy:
            self._line.send(READY)
            self._line.recv()
            self._answer()
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self.begin)

    def _answer(self) -> None:
        QTest.keyClick(_focus(), KEYS.Key_4)
        QTest.keyClick(_focus(), KEYS.Key_N)
        QTest.keyClicks(_focus(), WORDS)
        QTest.keyClick(_focus(), KEYS.Key_Escape)
        QTest.keyClick(_focus(), KEYS.Key_Q)
        QTest.keyClicks(_focus(), HALF)
        self._tell_when_aside()

    def _tell_when_aside(self) -> None:
        if len(list(paths.unsaved_folder().glob("*.json"))) >= 3 and not self._is_writing:
            self._line.send(DONE)
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self._tell_when_aside)

    @property
    def _is_busy(self) -> bool:
        return self._window.screen_context.jobs.store.is_busy

    @property
    def _is_writing(self) -> bool:
        return self._window.screen_context.jobs.aside.is_busy


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
