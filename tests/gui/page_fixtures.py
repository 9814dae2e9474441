"""A page over the real services and a store of its own; features' conftests take what they need."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.jobs import Jobs
from clusterdyn_desktop.gui.page import Page
from clusterdyn_desktop.gui.screen import Facts, Screen, ScreenLanguage, ScreenLook
from clusterdyn_desktop.gui.style import palette, style_sheet
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.theme import Theme, read_themes
from tests.conftest import RESOURCES

PAGE_AT_1280_BY_800 = (1090, 676)
"""What the main window leaves of 1280×800 for a page."""

PATIENCE_MS = 30_000


class Desk:
    """A page on the screen, and what it takes to work with it."""

    def __init__(self, qtbot: QtBot, screen: Screen) -> None:
        self.qtbot = qtbot
        self.screen = screen
        self.failures: list[UserError] = []
        screen.jobs.store.failed.connect(self.failures.append)
        screen.jobs.files.failed.connect(self.failures.append)

    def show(self, page: Page) -> None:
        """Put a page on the screen."""
        self.qtbot.addWidget(page)
        page.resize(*PAGE_AT_1280_BY_800)
        page.show()
        page.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is page)

    def settle(self) -> None:
        """Wait until everything handed in is done, answered and laid out."""
        jobs = self.screen.jobs
        QApplication.processEvents()
        self.qtbot.waitUntil(
            lambda: not jobs.store.is_busy and not jobs.files.is_busy, timeout=PATIENCE_MS
        )
        QApplication.processEvents()

    def id_of(self, code: str) -> str:
        """The id of an assessment of the example."""
        return self.screen.services.library.find(code).id


@pytest.fixture(scope="session")
def example_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example study in a store file; tests work on copies."""
    folder = tmp_path_factory.mktemp("example")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(folder))
        services = build_services(str(folder / "store.sqlite"))
        services.study.load_example()
        services.store.close()
    return folder / "store.sqlite"


@pytest.fixture
def example(home: Path, example_store: Path) -> Iterator[Services]:
    """The real services on a copy of the example."""
    home.mkdir(parents=True, exist_ok=True)
    built = build_services(str(shutil.copy(example_store, home / "example.sqlite")))
    yield built
    built.store.close()


@pytest.fixture(scope="session")
def themes() -> dict[str, Theme]:
    """The program's looks."""
    return dict(read_themes(json.loads((RESOURCES / "theme.json").read_text("utf-8"))))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication, themes: dict[str, Theme]) -> QApplication:
    """The application in the program's fonts and look."""
    for font in (RESOURCES / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    qapp.setStyle("Fusion")
    qapp.setPalette(palette(themes["light"]))
    qapp.setStyleSheet(style_sheet(themes["light"]))
    return qapp


@pytest.fixture
def desk(
    qtbot: QtBot, dressed: QApplication, example: Services, themes: dict[str, Theme]
) -> Iterator[Desk]:
    """A desk with the example study."""
    yield from desk_on(qtbot, dressed, example, themes)


def desk_on(
    qtbot: QtBot, dressed: QApplication, services: Services, themes: dict[str, Theme]
) -> Iterator[Desk]:
    """A desk on any services, its threads ended afterwards."""
    screen = Screen(
        services, Jobs(), ScreenLanguage(services, "en"), ScreenLook(themes["light"]), Facts()
    )
    yield Desk(qtbot, screen)
    screen.jobs.close()
    dressed.processEvents()
