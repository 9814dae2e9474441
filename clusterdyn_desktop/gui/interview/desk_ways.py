"""Where the keys lead at the desk: to a field, to a small window, into talk mode, to the inbox."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui.interview.go_to import GoTo
from clusterdyn_desktop.gui.interview.key_sheet import KeySheet
from clusterdyn_desktop.gui.interview.ledger import Part
from clusterdyn_desktop.gui.words import translate

if TYPE_CHECKING:
    from clusterdyn_desktop.gui.interview.desk import Desk


class DeskWays(QObject):
    """Goes to the parts of a desk."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._go_to = GoTo(desk)
        self._go_to.chosen.connect(desk.presenter.go_to)
        self._go_to.finished.connect(self._on_window_finished)

    def write(self, part: Part) -> None:
        """Go to the field of note or quote; in talk mode to the line that adds to it."""
        if self._desk.talk.is_on:
            self._desk.jotting.begin(as_quote=part is Part.QUOTE, to_question=True)
        else:
            self._focus_field(self._desk.panel.fields[part])

    def flag(self) -> None:
        """Flag at once, and go to the reason with all of it marked, ready for another."""
        desk = self._desk
        desk.presenter.flag(translate("interview", "Look at this again"))
        desk.show_texts()
        if not desk.talk.is_on:
            self._focus_field(desk.panel.flag)
            desk.panel.flag.selectAll()

    def unflag(self) -> None:
        """Take the flag away."""
        self._desk.presenter.unflag()
        self._desk.show_texts()
        self._desk.focus_question()

    def open_inbox(self) -> None:
        """Show what waits for its question; from the end, beside the last one."""
        presenter = self._desk.presenter
        if presenter.sitting.at_end:
            presenter.go_to(presenter.sitting.current)
        self._desk.panels.hide()
        self._desk.jotting.open_inbox()

    def start_talk(self) -> None:
        """Show the question alone."""
        self._desk.panels.hide()
        self._desk.jotting.put_away()
        self._desk.talk.turn(on=True)
        self._desk.focus_question()

    def show_keys(self) -> None:
        """Open the key sheet."""
        sheet = KeySheet(self._desk)
        sheet.finished.connect(self._on_window_finished)
        sheet.open()

    def ask_where_to(self) -> None:
        """Open the window that leads to a question."""
        self._go_to.ask(self._desk.presenter.sitting.sheet, self._desk.question_language)

    def _focus_field(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._desk.parts.bring_into_sight(field)

    def _on_window_finished(self) -> None:
        self._desk.activateWindow()
