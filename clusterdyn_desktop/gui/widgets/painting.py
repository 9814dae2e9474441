"""What widgets that paint themselves have in common: roles of the theme as Qt's things."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from clusterdyn_desktop.services.theme import Theme


def colour(theme: Theme, role: str) -> QColor:
    """Return the colour of a role."""
    return QColor(theme.colours[role])


def type_size(theme: Theme, role: str = "body", *, bold: bool = False) -> QFont:
    """Return the font of a role."""
    font = QFont(theme.font_family)
    font.setPixelSize(theme.sizes[role])
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def key_font(theme: Theme) -> QFont:
    """Return the font of key caps, one step under small."""
    font = QFont(theme.font_family)
    font.setPixelSize(theme.sizes["small"] - 1)
    return font


WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
TALL = 100_000


def wrapped_height(theme: Theme, role: str, words: str, width: int) -> int:
    """Return how high words of a role stand in lines of a width, in pixels."""
    return _wrapped_height(theme.font_family, theme.sizes[role], words, width)


@lru_cache(maxsize=512)
def _wrapped_height(family: str, pixels: int, words: str, width: int) -> int:
    """Measure once; layouts ask for it again and again."""
    font = QFont(family)
    font.setPixelSize(pixels)
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, TALL), WRAP, words).height()


def smooth(painter: QPainter) -> None:
    """Paint without steps."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: QColor,
    line: QColor | None = None,
    *,
    width: float = 1.0,
) -> None:
    """Paint a rounded box whose line lies inside the area; without a colour it has none."""
    inset = width / 2
    painter.setPen(QPen(line or fill, width))
    painter.setBrush(fill)
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, area: QRectF, radius: float, line: QColor) -> None:
    """Paint the ring that says that keys act here."""
    painter.setPen(QPen(line, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)


def focus_bar(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint the bar that stands beside what keys act on, where a ring would be too much."""
    smooth(painter)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme, "pine"))
    painter.drawRoundedRect(area, area.width() / 2, area.width() / 2)


def key_cap(painter: QPainter, area: QRectF, text: str, theme: Theme) -> None:
    """Paint a key cap with its lower edge a little thicker."""
    line = colour(theme, "line_strong")
    line.setAlphaF(0.55)
    box(painter, area, 4, colour(theme, "card"), line)
    painter.setPen(QPen(line, 1))
    bottom = area.bottom() - 1.5
    painter.drawLine(QPointF(area.left() + 4, bottom), QPointF(area.right() - 4, bottom))
    painter.setFont(key_font(theme))
    painter.setPen(colour(theme, "ink_second"))
    painter.drawText(area.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, text)
