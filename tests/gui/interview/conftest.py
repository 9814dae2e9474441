"""A real interview page over a real store, and a hand that works it by its keys."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, Assessment, Interview
from clusterdyn_desktop.gui.interview.desk import Desk
from clusterdyn_desktop.gui.interview.interview_page import InterviewPage
from clusterdyn_desktop.gui.jobs import Jobs
from clusterdyn_desktop.gui.screen import Facts, Screen, ScreenLanguage, ScreenLook
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.theme import Theme

PAGE_AT_1280_BY_800 = (1090, 724)
"""What the main window leaves of 1280×800 for a page."""

CODE = "A-SE-3"
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def store_file(home: Path, example_store: Path) -> Path:
    """A copy of the example's store."""
    home.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(example_store, home / "store.sqlite"))


@pytest.fixture
def services(store_file: Path) -> Iterator[Services]:
    """The real services on that copy."""
    built = build_services(str(store_file))
    yield built
    built.store.close()


@pytest.fixture
def screen(dressed: QApplication, services: Services, themes: dict[str, Theme]) -> Iterator[Screen]:
    """What all pages share, with runners of their own."""
    language, look = ScreenLanguage(services, "en"), ScreenLook(themes["light"])
    made = Screen(services, Jobs(), language, look, Facts())
    yield made
    made.jobs.close()
    dressed.processEvents()


@pytest.fixture
def assessment(services: Services) -> Assessment:
    """An assessment of the example."""
    return services.library.find(CODE)


@dataclass
class Hand:
    """Works the page as a person does, and looks at what comes of it."""

    qtbot: QtBot
    page: InterviewPage
    screen: Screen
    errors: list[UserError]

    @property
    def desk(self) -> Desk:
        """The desk of the page."""
        return self.page.desk

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def open(self, interview: Interview) -> None:
        """Open an interview, and wait until it is on the desk."""
        self.page.show_interview(interview.id)
        self.settle()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press keys one after another where the focus is."""
        for key in keys:
            QTest.keyClick(self.focus, key, modifier)

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        QTest.keyClicks(self.focus, text)

    def wait_for_window(self) -> QWidget:
        """Wait until a small window is open and has the focus."""
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        window = QApplication.activeModalWidget()
        assert window is not None
        self.qtbot.waitUntil(lambda: window.isAncestorOf(QApplication.focusWidget() or self.page))
        return window

    def settle(self) -> None:
        """Wait until everything handed in is done and answered."""
        self.qtbot.waitUntil(lambda: not self.screen.jobs.store.is_busy)
        QApplication.processEvents()

    @property
    def current(self) -> str:
        """The id of the question on the desk."""
        return self.desk.presenter.sitting.current

    def shown(self) -> Answer:
        """The answer as it is shown."""
        return self.desk.presenter.sitting.answer()

    def stored(self, question_id: str = "") -> Answer:
        """The answer as the store has it."""
        sheet = self.screen.services.interviewing.open(self.page.interview_id)
        return sheet.answer(question_id or self.current)


@pytest.fixture
def make_hand(qtbot: QtBot, screen: Screen) -> Callable[[], Hand]:
    """Make pages, each on the screen and with the focus."""

    def make() -> Hand:
        page = InterviewPage(screen)
        qtbot.addWidget(page)
        page.resize(*PAGE_AT_1280_BY_800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
        errors: list[UserError] = []
        screen.jobs.store.failed.connect(errors.append)
        return Hand(qtbot, page, screen, errors)

    return make


@pytest.fixture
def hand(make_hand: Callable[[], Hand]) -> Hand:
    """A hand on one page."""
    return make_hand()


@pytest.fixture
def fresh(services: Services, assessment: Assessment) -> Interview:
    """An interview in Swedish of which nothing has been answered, with every consent."""
    return services.planning.add_interview(
        Interview(
            id="",
            assessment_id=assessment.id,
            label="SE-S-99",
            role="S",
            language="sv",
            consent_report=True,
            consent_benchmark=True,
            consent_quote=True,
        )
    )
