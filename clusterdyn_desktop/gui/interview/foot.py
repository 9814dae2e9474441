"""The foot of an interview: what is on disk, what undo would do, and the keys that lead on."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

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
    versions_pressed = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "foot")
        self.setMinimumHeight(HEIGHT)
        self._undoes = ""
        self._waiting = 0
        self._undecided = 0
        self._words = ""
        self._saved = QLabel()
        self._warning = QLabel()
        self._warning.setWordWrap(True)
        set_role(self._warning, "warning")
        self._retry = QPushButton()
        self._retry.setAutoDefault(False)
        set_role(self._retry, "link")
        self._retry.clicked.connect(self.retry_pressed)
        self.versions = KeyedButton(look, "foot", first_key("versions"))
        self.versions.clicked.connect(self.versions_pressed)
        self.versions.hide()
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
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._warning_room = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        for row in (self._telling, self._leading):
            row.setSpacing(8)
        self._telling.addWidget(self._saved)
        self._telling.addWidget(self.versions)
        self._telling.addSpacing(8)
        self._telling.addWidget(self.undo)
        self._telling.addStretch(1)
        self._leading.addStretch(1)
        for button in (self.inbox, self.previous, self.next, self.next_open, self.keys):
            self._leading.addWidget(button)
        room = self.inbox.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # so that the rows do not change with what waits
        self.inbox.setSizePolicy(room)
        self._rows.setSpacing(4)
        self._rows.addLayout(self._telling, 1)
        self._rows.addLayout(self._leading)
        warning = QHBoxLayout(self._warning_room)
        warning.setContentsMargins(0, 4, 0, 0)
        warning.setSpacing(8)
        warning.addWidget(self._warning, 1)
        warning.addWidget(self._retry)
        self._warning_room.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(LEFT, 6, RIGHT, 6)
        column.setSpacing(2)
        column.addWidget(self._warning_room)
        column.addLayout(self._rows, 1)

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
        telling = TELLING_LEAST + (self.versions.sizeHint().width() if self._undecided else 0)
        needed = LEFT + telling + self._leading.sizeHint().width() + RIGHT
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
        self.show_undecided(self._undecided)
        self._arrange()

    def show_saving(self, role: str, words: str, *, may_retry: bool) -> None:
        """Say what is saved; what is not has a line of its own, above everything else."""
        is_warning = role == "warning"
        self._words = words
        (self._warning if is_warning else self._saved).setText(words)
        self._saved.setVisible(not is_warning)
        self._warning_room.setVisible(is_warning)
        if not is_warning and self._saved.property("role") != role:
            set_role(self._saved, role)
        self._retry.setVisible(may_retry)

    def show_undo(self, what: str) -> None:
        """Say what undo would do, empty where there is nothing to undo."""
        self._undoes = what
        self.undo.setText(translate("interview", "Undo: {what}").format(what=what))
        self.undo.setVisible(bool(what))

    def show_undecided(self, count: int) -> None:
        """Say how much somebody else changed meanwhile, until it is decided on."""
        self._undecided = count
        self.versions.setText(translate("interview", "%n to decide", "", count))
        self.versions.setVisible(count > 0)
        self._arrange()

    def show_waiting(self, count: int) -> None:
        """Say how much waits in the inbox."""
        self._waiting = count
        self.inbox.setText(translate("interview", "Inbox {count}").format(count=count))
        self.inbox.setVisible(count > 0)

    @property
    def words(self) -> str:
        """What the foot says about saving."""
        return self._words


def saving_words(sitting: Sitting, formats: Formats, *, is_aside: bool) -> tuple[str, str]:
    """Return the role and the words that say what is saved.

    `is_aside` says that what cannot be saved is kept beside the store.

    Green is only for what the store has confirmed. While somebody types, the words are kept as
    drafts again and again; saying so each time would flicker.
    """
    ledger, unsaved = sitting.ledger, sitting.unsaved_count
    if ledger.is_busy:
        return "small", translate("interview", "Saving…")
    if unsaved:
        return "warning", _unsaved_words(unsaved, is_aside=is_aside)
    if sitting.is_typing:
        return "small", translate("interview", "Kept as you type")
    if ledger.last_saved is None:
        return "small", translate("interview", "Everything so far is saved")
    written = formats.time_of_day(ledger.last_saved)
    return "saved", translate("interview", "✓ Saved {time}").format(time=written)


def _unsaved_words(count: int, *, is_aside: bool) -> str:
    """Say how much is not saved, and what happens to it."""
    if is_aside:
        return translate(
            "interview",
            "%n change(s) are not saved yet. A copy is kept on this computer.",
            "",
            count,
        )
    return translate(
        "interview",
        "%n change(s) are not saved yet. They stay on the screen alone: the store is encrypted.",
        "",
        count,
    )
