"""One page of a document as it will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.services.theme import Theme

A4 = 297 / 210


class PageSheet(QWidget):
    """Keeps the page's shape while its picture is on the way, so that nothing jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QPixmap()
        self._shape = A4
        self.drawn_width = 0

    @property
    def has_picture(self) -> bool:
        """Whether the page can be seen."""
        return not self._picture.isNull()

    def show_picture(self, png: bytes, width: int) -> None:
        """Show the page as drawn at a width in device pixels."""
        self._picture.loadFromData(png)
        self.drawn_width = width
        if not self._picture.isNull():
            self._shape = self._picture.height() / self._picture.width()
        self.set_width(self.width())
        self.update()

    def set_width(self, width: int) -> None:
        """Take a width; the height follows from the page's shape."""
        self.setFixedSize(QSize(width, round(width * self._shape)))

    def show_theme(self, theme: Theme) -> None:
        """Draw the edge in another theme; paper stays white."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper, picture and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.has_picture:
            painter.drawPixmap(self.rect(), self._picture)
        painter.setPen(QPen(QColor(self._theme.colours["line"]), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
