"""The language the questions are put in, with a menu of the others."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats


class LanguageMenu(QPushButton):
    """Shows a language by its own name; `chosen` carries the tag a person picked."""

    chosen = Signal(str)

    def __init__(self, formats_for: Callable[[str], Formats]) -> None:
        super().__init__()
        self._formats_for = formats_for
        self._tags: Sequence[str] = ()
        self._tag = ""
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, "quiet")
        set_state(self, "menu")

    def offer(self, tags: Sequence[str]) -> None:
        """Offer the languages an instrument has."""
        self._tags = tags
        self._menu.clear()
        for tag in tags:
            action = self._menu.addAction(self._own_name(tag))
            action.setCheckable(True)
            action.setData(tag)
            action.triggered.connect(partial(self.chosen.emit, tag))
        self.setVisible(len(tags) > 1)

    def show_tag(self, tag: str) -> None:
        """Show which language is on."""
        self._tag = tag
        for action in self._menu.actions():
            action.setChecked(action.data() == tag)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        if self._tag:
            name = self._own_name(self._tag)
            words = translate("interview", "Question in {language}").format(language=name)
            self.setText(words)

    def _own_name(self, tag: str) -> str:
        name = self._formats_for(tag).language_name(tag)
        return name[:1].upper() + name[1:]

    def step(self) -> None:
        """Ask for the next language."""
        if self._tags:
            place = self._tags.index(self._tag)
            self.chosen.emit(self._tags[(place + 1) % len(self._tags)])
