"""Buttons whose checked state is given from outside: a press asks, the presenter answers."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.widgets.painting import colour, key_cap, key_font, smooth, type_size

CAP_HEIGHT = 20
GAP = 6


class GivenButton(QPushButton):
    """A button that can be shown as checked, and never checks itself.

    It takes the focus by Tab only, so that a click leaves the keys where they are.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def nextCheckState(self) -> None:
        """Leave the state as it is given."""


class KeyedButton(GivenButton):
    """A button with the key that does the same beside its word. `role` is `chip` or `foot`."""

    def __init__(self, look: ScreenLook, role: str, key: str) -> None:
        super().__init__()
        self._look = look
        self._key, self._shown_key = key, shown_key(key)
        self._padding = 10 if role == "chip" else 8
        self._height = 32
        self.setCheckable(role == "chip")
        set_role(self, "chip" if role == "chip" else "tab")

    @property
    def key(self) -> str:
        """The key that does the same."""
        return self._key

    def sizeHint(self) -> QSize:
        """Return the room for word and cap."""
        word = QFontMetrics(self._word_font()).horizontalAdvance(self.text())
        return QSize(2 * self._padding + word + GAP + self._cap_width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither word nor cap is ever cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room another word needs."""
        if event.type() == QEvent.Type.LanguageChange:
            self._shown_key = shown_key(self._key)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground as the style sheet says, then word and cap."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        smooth(painter)
        self._paint_word(painter)
        self._paint_cap(painter)

    def _paint_word(self, painter: QPainter) -> None:
        theme = self._look.theme
        role = "on_pine" if self.isChecked() else "ink" if self.isEnabled() else "faint"
        painter.setFont(self._word_font())
        painter.setPen(colour(theme, role))
        area = self.rect().adjusted(self._padding, 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_cap(self, painter: QPainter) -> None:
        width = self._cap_width()
        area = QRectF(
            self.width() - self._padding - width,
            (self.height() - CAP_HEIGHT) / 2,
            width,
            CAP_HEIGHT,
        )
        key_cap(painter, area, self._shown_key, self._look.theme)

    def _word_font(self) -> QFont:
        return type_size(self._look.theme, "small", bold=self.isChecked())

    def _cap_width(self) -> int:
        word = QFontMetrics(key_font(self._look.theme)).horizontalAdvance(self._shown_key)
        return max(CAP_HEIGHT, word + 12)
