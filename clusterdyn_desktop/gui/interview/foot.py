"""The foot of an interview: what is on disk, what undo would do, and the keys that lead on."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton

from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.gui.interview.wordy_button import WordyButton
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.ports import Formats

HEIGHT = 52
LEFT, RIGHT = 28, 20
TELLING_LEAST = 400
"""Pixels that saving and undo need to stand in one row with the keys; else they stand above."""


class InterviewFoot(QFrame):
    """Says what is saved; its buttons show the keys that do the same."""

    retry_pressed = Signal()
    undo_pressed = Signal()
    inbox_pressed = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "foot")
        self.setMinimumHeight(HEIGHT)
        self._undoes = ""
        self._waiting = 0
        self._saved = QLabel()
        self._retry = QPushButton()
        self._retry.setAutoDefault(False)
        set_role(self._retry, "link")
        self._retry.clicked.connect(self.retry_pressed)
        self.undo = WordyButton(look, first_key("undo"))
        self.undo.clicked.connect(self.undo_pressed)
        self.undo.hide()
        self.inbox = KeyedButton(look, "foot", first_key("inbox"))
        self.inbox.clicked.connect(self.inbox_pressed)
        self.inbox.hide()
        self.previous = KeyedButton(look, "foot", first_key("previous"))
        self.next_open = KeyedButton(look, "foot", first_key("next open"))
        self.next = KeyedButton(look, "foot", first_key("next"))
        self.keys = KeyedButton(look, "foot", first_key("keys"))
        self._telling, self._leading = QHBoxLayout(), QHBoxLayout()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()

    def _lay_out(self) -> None:
        for row in (self._telling, self._leading):
            row.setSpacing(8)
        self._telling.addWidget(self._saved)
        self._telling.addWidget(self._retry)
        self._telling.addSpacing(8)
        self._telling.addWidget(self.undo)
        self._telling.addStretch(1)
        self._leading.addStretch(1)
        for button in (self.inbox, self.previous, self.next, self.next_open, self.keys):
            self._leading.addWidget(button)
        room = self.inbox.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # so that the rows do not change with what waits
        self.inbox.setSizePolicy(room)
        self._rows.setContentsMargins(LEFT, 6, RIGHT, 6)
        self._rows.setSpacing(4)
        self._rows.addLayout(self._telling, 1)
        self._rows.addLayout(self._leading)

    def minimumSizeHint(self) -> QSize:
        """Return the least room, which is that of the two rows above each other."""
        rows = (self._telling.minimumSize().width(), self._leading.minimumSize().width())
        return QSize(LEFT + max(rows) + RIGHT, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement that fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the rows by what the keys need alone: words that change move nothing."""
        needed = LEFT + TELLING_LEAST + self._leading.sizeHint().width() + RIGHT
        narrow = self.width() < needed
        self._rows.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def retranslate(self) -> None:
        """Set the words of the buttons."""
        self.previous.setText(translate("interview", "Previous"))
        self.next.setText(translate("interview", "Next"))
        self.next_open.setText(translate("interview", "Next open"))
        self.keys.setText(translate("interview", "All keys"))
        self._retry.setText(translate("interview", "Try again"))
        self.show_undo(self._undoes)
        self.show_waiting(self._waiting)
        self._arrange()

    def show_saving(self, role: str, words: str, *, may_retry: bool) -> None:
        """Say what is saved."""
        self._saved.setText(words)
        if self._saved.property("role") != role:
            self._saved.setWordWrap(role == "warning")
            set_role(self._saved, role)
        self._retry.setVisible(may_retry)

    def show_undo(self, what: str) -> None:
        """Say what undo would do, empty where there is nothing to undo."""
        self._undoes = what
        self.undo.setText(translate("interview", "Undo: {what}").format(what=what))
        self.undo.setVisible(bool(what))

    def show_waiting(self, count: int) -> None:
        """Say how much waits in the inbox."""
        self._waiting = count
        self.inbox.setText(translate("interview", "Inbox {count}").format(count=count))
        self.inbox.setVisible(count > 0)

    @property
    def words(self) -> str:
        """What the foot says about saving."""
        return self._saved.text()


def saving_words(sitting: Sitting, formats: Formats) -> tuple[str, str]:
    """Return the role and the words that say what is saved.

    Green is only for what the store has confirmed. While somebody types, the words are kept as
    drafts again and again; saying so each time would flicker.
    """
    ledger, unsaved = sitting.ledger, sitting.unsaved_count
    if ledger.is_busy:
        return "small", translate("interview", "Saving…")
    if unsaved:
        return "warning", translate(
            "interview", "%n change(s) are not saved yet. They stay on the screen.", "", unsaved
        )
    if sitting.is_typing:
        return "small", translate("interview", "Kept as you type")
    if ledger.last_saved is None:
        return "small", translate("interview", "Everything so far is saved")
    written = formats.time_of_day(ledger.last_saved)
    return "saved", translate("interview", "✓ Saved {time}").format(time=written)
