"""Light or dark: the chosen appearance, or the system's, put on the whole application."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import palette, style_sheet
from clusterdyn_desktop.services.theme import Theme

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Appearance(QObject):
    """Keeps the application in the theme that was chosen: `system`, `light` or `dark`."""

    def __init__(self, app: QApplication, themes: Mapping[str, Theme], chosen: str) -> None:
        super().__init__()
        self._app = app
        self._themes = themes
        self._chosen = chosen
        self._ask_system(chosen)
        self.look = ScreenLook(self._theme())
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)

    def choose(self, chosen: str) -> None:
        """Switch to another appearance."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._ask_system(chosen)
            self._follow()

    def _ask_system(self, chosen: str) -> None:
        """Let title bars and the system's own dialogs follow the choice where they can."""
        self._app.styleHints().setColorScheme(_SCHEMES.get(chosen, Qt.ColorScheme.Unknown))

    def _theme(self) -> Theme:
        if self._chosen in self._themes:
            return self._themes[self._chosen]
        is_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._themes["dark" if is_dark else "light"]

    def _follow(self) -> None:
        theme = self._theme()
        if theme is not self.look.theme:
            self.look.theme = theme
            self._dress()
            self.look.changed.emit()

    def _dress(self) -> None:
        self._app.setPalette(palette(self.look.theme))
        self._app.setStyleSheet(style_sheet(self.look.theme))

    def _on_color_scheme_changed(self) -> None:
        self._follow()
