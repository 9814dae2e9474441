"""A stage in the list of stages: its name, its state, its bar, and on demand the reason."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.results.link_label import LinkLabel
from clusterdyn_desktop.gui.results.position_words import StageWords
from clusterdyn_desktop.gui.results.stage_bar import StageBar
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.badge import Badge
from clusterdyn_desktop.services.theme import Theme


class StageRow(QWidget):
    """Opens and closes its reason when pressed; `opened` tells that it was opened."""

    opened = Signal()
    link_followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = _Head(theme)
        self.reason = LinkLabel("small")
        self.reason.setContentsMargins(8, 0, 8, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.reason)
        self._words: StageWords | None = None
        self.head.toggled.connect(self._on_head_toggled)
        self.head.clicked.connect(self._on_head_clicked)
        self.reason.linkActivated.connect(self.link_followed)

    def show_words(self, words: StageWords, theme: Theme) -> None:
        """Show a stage; whether its reason is open stays as it is."""
        self._words = words
        self.head.show_words(words, theme)
        self._show_reason()

    def _show_reason(self) -> None:
        if self._words is not None:
            is_open = self.head.isChecked() or not self._words.figures.is_known
            self.reason.show_rich(self._words.reason if is_open else "")
            QWidget.setTabOrder(self.head, self.reason)

    def _on_head_toggled(self) -> None:
        self._show_reason()

    def _on_head_clicked(self, is_open: bool) -> None:
        if is_open:
            self.opened.emit()


class _Head(QAbstractButton):
    """The part of the row that is pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = QLabel()
        self._name.setWordWrap(True)
        set_role(self._name, "heading")
        self._badge = Badge()
        self._bar = StageBar(theme)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._name, 1)
        line.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 6)
        column.setSpacing(2)
        line.setContentsMargins(8, 0, 8, 0)
        column.addLayout(line)
        column.addWidget(self._bar)
        for child in (self._name, self._badge):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self, words: StageWords, theme: Theme) -> None:
        self._theme = theme
        self._name.setText(words.name)
        self._badge.show_word(words.state, words.badge)
        self._bar.show_figures(words.figures, theme)
        self.setAccessibleName(words.spoken)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the row as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be pressed."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to quiet."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground under the pointer, and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours["selection"]))
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours["pine"]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 6, 6)
        painter.end()
