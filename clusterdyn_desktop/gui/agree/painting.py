"""What the parts of the matrix that paint themselves have in common, and no other page has."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from clusterdyn_desktop.gui.agree.matrix_words import Sign
from clusterdyn_desktop.gui.widgets.painting import colour
from clusterdyn_desktop.services.theme import Theme

ROW_HEIGHT = 28
SIGN_SIDE = 10.0


def ground(theme: Theme, *, is_current: bool, is_heading: bool = False) -> QColor:
    """Return what lies under a line: headings and the current line are told from the rest."""
    role = "rail" if is_heading else "pine_tint" if is_current else "card"
    return colour(theme, role)


def ring(painter: QPainter, area: QRectF, theme: Theme, *, has_focus: bool) -> None:
    """Paint the ring around the current cell; it is stronger where keys act."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(theme, "ink" if has_focus else "pine"), 2))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)


def draw_sign(painter: QPainter, centre: QPointF, sign: Sign, theme: Theme) -> None:
    """Paint what makes a question stand out: apart ◀▶, a gap ▮ ▮, few answers ○."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme, "ink_second" if sign is Sign.FEW else "rust"))
    half, x, y = SIGN_SIDE / 2, centre.x(), centre.y()
    match sign:
        case Sign.APART:
            for side in (-1, 1):
                tip, back = QPointF(x + side * half, y), x + side * 1.0
                painter.drawPolygon(
                    QPolygonF([tip, QPointF(back, y - half + 1), QPointF(back, y + half - 1)])
                )
        case Sign.GAP:
            for left in (x - half, x + half - 3):
                painter.drawRect(QRectF(left, y - half, 3, SIGN_SIDE))
        case Sign.FEW:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(theme, "ink_second"), 1.5))
            painter.drawEllipse(centre, half - 1, half - 1)
    painter.restore()
