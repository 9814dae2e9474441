"""Yes, no, or not asked yet: two buttons side by side, of which none need be pressed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.words import translate

YES_KEY, NO_KEY = "Y", "N"
LEAST_WIDTH = 72


class YesNo(QWidget):
    """`chosen` tells what a person chose; the same button once more takes it back (None)."""

    chosen = Signal(object)
    stepped = Signal(int)
    """The wish to go to the choice above (-1) or below (+1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: bool | None = None
        self._buttons = {True: QPushButton(self), False: QPushButton(self)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, button in self._buttons.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setMinimumWidth(LEAST_WIDTH)
            set_role(button, "segment")
            set_state(button, "first" if value else "last")
            button.installEventFilter(self)
            row.addWidget(button)
        self._buttons[True].clicked.connect(self._on_yes_clicked)
        self._buttons[False].clicked.connect(self._on_no_clicked)
        self.setFocusProxy(self._buttons[True])
        self.retranslate("")

    def retranslate(self, name: str) -> None:
        """Set every text anew; `name` is what is asked."""
        self.setAccessibleName(name)
        words = {True: translate("consent", "Yes"), False: translate("consent", "No")}
        for value, button in self._buttons.items():
            button.setText(words[value])
            button.setAccessibleName(f"{name}: {words[value]}")

    @property
    def value(self) -> bool | None:
        """The answer, None where there is none yet."""
        return self._value

    def show_value(self, value: bool | None) -> None:
        """Show an answer, without telling."""
        self._value = value
        for each, button in self._buttons.items():
            button.setChecked(value is each)
        self.setFocusProxy(self._buttons[value is not False])

    def choose(self, value: bool) -> None:
        """Take in an answer, as if its button were pressed."""
        self.show_value(None if value is self._value else value)
        self.chosen.emit(self._value)

    @property
    def has_focus(self) -> bool:
        """Whether keys act here."""
        return any(button.hasFocus() for button in self._buttons.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go sideways between yes and no, and up and down between questions."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Up:
                    self.stepped.emit(-1)
                    return True
                case Qt.Key.Key_Down:
                    self.stepped.emit(+1)
                    return True
                case Qt.Key.Key_Left | Qt.Key.Key_Right:
                    self._buttons[watched is not self._buttons[True]].setFocus()
                    return True
        return super().eventFilter(watched, event)

    def _on_yes_clicked(self) -> None:
        self.choose(True)

    def _on_no_clicked(self) -> None:
        self.choose(False)
