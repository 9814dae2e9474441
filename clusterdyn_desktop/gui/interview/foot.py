"""The foot of an interview: what is on disk, and the keys that lead on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate

HEIGHT = 52


class InterviewFoot(QFrame):
    """Says what is saved; its buttons show the keys that do the same."""

    retry_pressed = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "foot")
        self.setMinimumHeight(HEIGHT)
        self._saved = QLabel()
        self._saved.setWordWrap(True)
        self._retry = QPushButton()
        self._retry.setAutoDefault(False)
        set_role(self._retry, "link")
        self._retry.clicked.connect(self.retry_pressed)
        self.previous = KeyedButton(look, "foot", first_key("previous"))
        self.next_open = KeyedButton(look, "foot", first_key("next open"))
        self.next = KeyedButton(look, "foot", first_key("next"))
        self.keys = KeyedButton(look, "foot", first_key("keys"))
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 6, 20, 6)
        row.setSpacing(8)
        row.addWidget(self._saved, 1)
        row.addWidget(self._retry)
        for button in (self.previous, self.next, self.next_open, self.keys):
            row.addWidget(button)

    def retranslate(self) -> None:
        """Set the words of the buttons."""
        self.previous.setText(translate("interview", "Previous"))
        self.next.setText(translate("interview", "Next"))
        self.next_open.setText(translate("interview", "Next open"))
        self.keys.setText(translate("interview", "All keys"))
        self._retry.setText(translate("interview", "Try again"))

    def show_saving(self, last_saved: str, unsaved: int, *, busy: bool) -> None:
        """Say what is saved. Green is only for what the store has confirmed."""
        role, words = _saving_words(last_saved, unsaved, busy=busy)
        self._saved.setText(words)
        set_role(self._saved, role)
        self._retry.setVisible(bool(unsaved) and not busy)

    @property
    def words(self) -> str:
        """What the foot says about saving."""
        return self._saved.text()


def _saving_words(last_saved: str, unsaved: int, *, busy: bool) -> tuple[str, str]:
    if busy:
        return "small", translate("interview", "Saving…")
    if unsaved:
        return "warning", translate(
            "interview", "%n change(s) are not saved yet. They stay on the screen.", "", unsaved
        )
    if not last_saved:
        return "small", translate("interview", "Everything so far is saved")
    return "saved", translate("interview", "✓ Saved {time}").format(time=last_saved)
