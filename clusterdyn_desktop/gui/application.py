"""The Qt application: fonts, look and language, and the one window in it.

`app/` calls `run`; tests and the tour call `build_application` and `open_window`.
"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.gui.appearance import Appearance
from clusterdyn_desktop.gui.end_signals import EndSignals
from clusterdyn_desktop.gui.jobs import Jobs
from clusterdyn_desktop.gui.main_window import MainWindow
from clusterdyn_desktop.gui.screen import Facts, Screen, ScreenLanguage
from clusterdyn_desktop.gui.store_wait import StoreWait
from clusterdyn_desktop.gui.translators import translators_of
from clusterdyn_desktop.gui.widgets.icons import register_icons
from clusterdyn_desktop.gui.window_keeper import WindowKeeper
from clusterdyn_desktop.gui.window_memory import WindowMemory
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.ports import Preferences
from clusterdyn_desktop.services.theme import Theme
from clusterdyn_desktop.services.wording.languages import closest, screen_language

NAME = "ClusterDyn"
DESKTOP_FILE = "clusterdyn-desktop"
FIRST_FONTS = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf")
"""The fonts the first window needs; the others follow when it stands."""


def run(services: Services, assets: Path, window_file: Path | None = None) -> int:
    """Open the window and work until it is closed; return the exit code.

    `window_file` keeps the window's place and size between sessions.
    """
    app = build_application(sys.argv, assets)
    memory = WindowMemory(window_file)
    keeper = WindowKeeper(lambda: open_window(services, assets, app, memory=memory))
    # Not at once: a signal may come while the window is being made.
    signals = EndSignals(lambda: QTimer.singleShot(0, app.closeAllWindows), app)
    keeper.open()
    code = app.exec()
    signals.stop()
    return code


def build_application(argv: Sequence[str], assets: Path) -> QApplication:
    """Return the application, new or the one there is, with our fonts, name, icon and style."""
    held = QApplication.instance()
    app = held if isinstance(held, QApplication) else QApplication(list(argv))
    if app.applicationName() != NAME:
        _make_ours(app, assets)
    return app


def dress(assets: Path, themes: Mapping[str, Theme], chosen: str, language: str) -> None:
    """Give the application its look and language where there is no window of ours yet."""
    app = build_application(sys.argv, assets)
    Appearance(app, themes, chosen).setParent(app)
    translators_of(app, assets / "i18n").choose(language)


def _make_ours(app: QApplication, assets: Path) -> None:
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName(DESKTOP_FILE)
    app.setStyle("Fusion")
    fonts = assets / "fonts"
    _load_fonts(fonts / name for name in FIRST_FONTS)
    others = [font for font in sorted(fonts.glob("*.ttf")) if font.name not in FIRST_FONTS]
    QTimer.singleShot(0, app, lambda: _load_fonts(others))
    register_icons(assets / "icons")
    app.setWindowIcon(QIcon("icons:clusterdyn.svg"))


def _load_fonts(fonts: Iterable[Path]) -> None:
    for font in fonts:
        QFontDatabase.addApplicationFont(str(font))


def open_window(
    services: Services,
    assets: Path,
    app: QApplication,
    jobs: Jobs | None = None,
    memory: WindowMemory | None = None,
) -> MainWindow:
    """Return the main window in the language and look that were chosen, not shown yet."""
    chosen = services.preferences.load()
    appearance = Appearance(app, services.themes, chosen.appearance)
    language = ScreenLanguage(services, _language(services, chosen))
    translators = translators_of(app, assets / "i18n")
    translators.choose(language.tag)
    language.changed.connect(translators.choose)
    screen = Screen(services, jobs or Jobs(), language, appearance.look, Facts())
    follower = _PreferenceFollower(screen, appearance)
    screen.facts.preferences_changed.connect(follower.follow)
    window = MainWindow(screen, memory or WindowMemory())
    for companion in (appearance, follower, StoreWait(screen)):
        companion.setParent(window)
    return window


class _PreferenceFollower(QObject):
    """Puts on the language and the look when a person has chosen others."""

    def __init__(self, screen: Screen, appearance: Appearance) -> None:
        super().__init__()
        self._screen = screen
        self._appearance = appearance

    def follow(self, chosen: Preferences) -> None:
        """Show the program as it was chosen."""
        self._appearance.choose(chosen.appearance)
        self._screen.language.choose(_language(self._screen.services, chosen))


def _language(services: Services, chosen: Preferences) -> str:
    available = services.catalogue.languages()
    wished = (tag for tag in QLocale.system().uiLanguages() if closest(tag, available))
    return screen_language(chosen.language, next(wished, ""), available)
