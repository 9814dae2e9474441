"""The languages of the questions at the desk: the menu, and what the keys do with them."""

from PySide6.QtCore import QObject, Signal

from clusterdyn_desktop.gui.interview.language_menu import LanguageMenu
from clusterdyn_desktop.gui.interview.languages import QuestionLanguages, question_languages
from clusterdyn_desktop.gui.interview.sittings import Sittings
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.services.interviewing import InterviewSheet


class DeskLanguages(QObject):
    """Keeps the choice for each interview; `changed` says that questions read otherwise."""

    changed = Signal()

    def __init__(self, menu: LanguageMenu, sittings: Sittings, screen: ScreenLanguage) -> None:
        super().__init__(menu)
        self._menu = menu
        self._sittings = sittings
        self._screen = screen
        self._chosen = QuestionLanguages()
        menu.chosen.connect(self._on_menu_chosen)
        menu.second_chosen.connect(self._on_menu_second_chosen)

    @property
    def first(self) -> str:
        """The language the question is put in."""
        return self._chosen.first(self._sheet, self._screen.tag)

    @property
    def second(self) -> str:
        """The language under it, empty where there is none."""
        return self._chosen.second(self._sheet, self._screen.tag)

    def offer(self) -> None:
        """Offer the languages of the interview that is shown."""
        self._menu.offer(question_languages(self._sheet.instrument))

    def show(self) -> None:
        """Show which are on."""
        self._menu.show_tags(self.first, self.second)

    def step(self) -> None:
        """Put the questions in the next language."""
        self._chosen.step_first(self._sheet, self._screen.tag)
        self.changed.emit()

    def toggle_second(self) -> None:
        """Show a second language under the first, or none."""
        self._chosen.toggle_second(self._sheet, self._screen.tag)
        self.changed.emit()

    def step_second(self) -> None:
        """Show the next language under the first; round past none."""
        self._chosen.step_second(self._sheet, self._screen.tag)
        self.changed.emit()

    @property
    def _sheet(self) -> InterviewSheet:
        return self._sittings.sitting.sheet

    def _on_menu_chosen(self, tag: str) -> None:
        self._chosen.choose_first(self._sheet, tag, self._screen.tag)
        self.changed.emit()

    def _on_menu_second_chosen(self, tag: str) -> None:
        self._chosen.choose_second(self._sheet, tag, self._screen.tag)
        self.changed.emit()
