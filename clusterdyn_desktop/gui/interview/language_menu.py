"""The language the questions are put in, and the one under it, with a menu of the others."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats


class LanguageMenu(QPushButton):
    """Shows languages by their own names; the signals carry the tag a person picked.

    An empty tag for the second language is none.
    """

    chosen = Signal(str)
    second_chosen = Signal(str)

    def __init__(self, formats_for: Callable[[str], Formats]) -> None:
        super().__init__()
        self._formats_for = formats_for
        self._tag = ""
        self._second = ""
        self._menu = QMenu(self)
        self._first_actions: list[QAction] = []
        self._second_actions: list[QAction] = []
        self.setMenu(self._menu)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, "quiet")
        set_state(self, "menu")

    def offer(self, tags: Sequence[str]) -> None:
        """Offer the languages an instrument has."""
        self._menu.clear()
        self._first_actions = [self._action(tag, self.chosen.emit) for tag in tags]
        self._menu.addSeparator()
        self._second_actions = [self._action(tag, self.second_chosen.emit) for tag in ("", *tags)]
        self.setVisible(len(tags) > 1)

    def _action(self, tag: str, choose: Callable[[str], None]) -> QAction:
        action = self._menu.addAction(tag)
        action.setCheckable(True)
        action.setData(tag)
        action.triggered.connect(partial(choose, tag))
        return action

    def show_tags(self, tag: str, second: str) -> None:
        """Show which language is on, and which one under it."""
        self._tag, self._second = tag, second
        for action in self._first_actions:
            action.setChecked(action.data() == tag)
        for action in self._second_actions:
            action.setChecked(action.data() == second)
            action.setVisible(action.data() != tag)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        if not self._tag:
            return
        own, under = self._own_name(self._tag), self._own_name(self._second)
        if under:
            words = translate("interview", "Question in {language} and {second}")
        else:
            words = translate("interview", "Question in {language}")
        self.setText(words.format(language=own, second=under))
        for action in self._first_actions:
            action.setText(self._own_name(action.data()))
        for action in self._second_actions:
            name = self._own_name(action.data())
            under_it = translate("interview", "Under it: {language}").format(language=name)
            action.setText(under_it if name else translate("interview", "Nothing under it"))

    def _own_name(self, tag: str) -> str:
        if not tag:
            return ""
        name = self._formats_for(tag).language_name(tag)
        return name[:1].upper() + name[1:]
