"""Draws one row of the library list in theme colours."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from clusterdyn_desktop.gui.library.row_words import ClusterWords, EntryWords
from clusterdyn_desktop.gui.library.rows import Dot
from clusterdyn_desktop.gui.library.stage_dots import DIAMETER, paint_dots
from clusterdyn_desktop.services.theme import Theme

ROW_HEIGHT = 72
"""Every row is as high as the others: ten thousand of them need no measuring."""

CARD_GAP = 10
INSET = 18
COLUMN_GAP = 20
BAR_HEIGHT = 6
LINE_1 = QRect(0, 14, 0, 22)
LINE_2 = QRect(0, 38, 0, 20)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the blocks of an assessment's row begin and how wide they are."""

    label: tuple[int, int]
    state: tuple[int, int]
    share: tuple[int, int]
    position: tuple[int, int]


def columns_of(left: int, width: int) -> Columns:
    """Share out a row's width: the label takes what the others leave."""
    inner = width - 2 * INSET
    position = max(210, min(360, inner * 32 // 100))
    share = max(84, min(150, inner * 12 // 100))
    state = max(124, min(170, inner * 16 // 100))
    label = inner - position - share - state - 3 * COLUMN_GAP
    at = left + INSET
    places = []
    for wide in (label, state, share, position):
        places.append((at, wide))
        at += wide + COLUMN_GAP
    return Columns(*places)


class RowPainter:
    """Paints with the fonts and colours of one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.title = self._font("title", bold=True)
        self.heading = self._font("body", bold=True)
        self.body = self._font("body")
        self.small = self._font("small")

    def _font(self, size: str, *, bold: bool = False) -> QFont:
        font = QFont(self._theme.font_family)
        font.setPixelSize(self._theme.sizes[size])
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def colour(self, role: str) -> QColor:
        """Return the theme's colour for a role."""
        return QColor(self._theme.colours[role])

    # ---- the card behind the rows

    def card(self, painter: QPainter, rect: QRect, *, first: bool, last: bool) -> None:
        """Paint a piece of a card: the first has the upper corners, the last the lower ones."""
        radius = self._theme.sizes["corner"]
        area = QRectF(rect).adjusted(0.5, 0.5 if first else -radius, -0.5, radius)
        if last:
            area.setBottom(rect.bottom() + 0.5)
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.colour("line"), 1))
        painter.setBrush(self.colour("card"))
        painter.drawPath(path)
        painter.restore()

    def chosen(self, painter: QPainter, rect: QRect, role: str, *, focused: bool) -> None:
        """Paint the field behind a row that is chosen or pointed at."""
        area = QRectF(rect.adjusted(5, 4, -5, -4))
        radius = self._theme.sizes["small_corner"]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.colour(role))
        painter.setPen(QPen(self.colour("pine"), 2) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, radius, radius)
        painter.restore()

    def line(self, painter: QPainter, rect: QRect) -> None:
        """Paint the line above an assessment."""
        painter.setPen(QPen(self.colour("line"), 1))
        painter.drawLine(rect.left() + INSET, rect.top(), rect.right() - INSET, rect.top())

    # ---- what stands in the rows

    def head(self, painter: QPainter, rect: QRect, words: ClusterWords, kept_free: int) -> None:
        """Paint a cluster's name, `kept_free` pixels short of the edge, and its line."""
        left, wide = rect.left() + INSET, rect.width() - 2 * INSET
        name = QRect(left, rect.top() + 8, wide - kept_free, 26)
        self._text(painter, self.title, "ink", name, words.name)
        line = QRect(left, rect.top() + 34, wide, 20)
        self._text(painter, self.small, "ink_second", line, words.line)

    def entry(
        self, painter: QPainter, rect: QRect, words: EntryWords, share: float, dots: list[Dot]
    ) -> None:
        """Paint an assessment: label, state, how complete, and the stage position."""
        columns = columns_of(rect.left(), rect.width())
        self._two_lines(painter, rect, columns.label, (words.label, words.line), self.heading)
        self._two_lines(painter, rect, columns.state, (words.state, words.interviews), self.body)
        if words.share:
            self._share(painter, rect, columns.share, words.share, share)
        self._position(painter, rect, columns.position, words.position, dots)

    def _two_lines(
        self,
        painter: QPainter,
        rect: QRect,
        column: tuple[int, int],
        lines: tuple[str, str],
        font: QFont,
    ) -> None:
        self._text(painter, font, "ink", _cell(rect, column, LINE_1), lines[0])
        self._text(painter, self.small, "ink_second", _cell(rect, column, LINE_2), lines[1])

    def _share(
        self, painter: QPainter, rect: QRect, column: tuple[int, int], words: str, share: float
    ) -> None:
        self._text(painter, self.body, "ink", _cell(rect, column, LINE_1), words)
        track = QRectF(_cell(rect, column, LINE_2))
        track.setRect(track.left(), track.center().y() - 3, track.width(), BAR_HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("line"))
        painter.drawRoundedRect(track, 3, 3)
        if share > 0:
            track.setWidth(max(BAR_HEIGHT, track.width() * min(share, 1.0)))
            painter.setBrush(self.colour("pine"))
            painter.drawRoundedRect(track, 3, 3)
        painter.restore()

    def _position(
        self,
        painter: QPainter,
        rect: QRect,
        column: tuple[int, int],
        words: str,
        dots: list[Dot],
    ) -> None:
        cell = _cell(rect, column, LINE_2)
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        measure = QFontMetrics(self.small).boundingRect(0, 0, cell.width(), 100, flags, words)
        lift = max(0, (measure.height() - cell.height()) // 2)
        middle = rect.top() + LINE_1.top() + LINE_1.height() / 2 - lift
        paint_dots(painter, self._theme, QPointF(cell.left() + 0.5, middle - DIAMETER / 2), dots)
        cell.setTop(cell.top() - lift)
        cell.setHeight(max(cell.height(), measure.height()))
        painter.setFont(self.small)
        painter.setPen(self.colour("ink_second"))
        painter.drawText(cell, flags, words)

    def link(self, painter: QPainter, rect: QRect, words: str) -> None:
        """Paint a word that can be pressed."""
        painter.setFont(underlined(self.small))
        painter.setPen(self.colour("pine"))
        painter.drawText(rect, _LEFT, words)

    def _text(self, painter: QPainter, font: QFont, role: str, rect: QRect, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self.colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, shown)


def underlined(font: QFont) -> QFont:
    """Return a font as links are written in."""
    made = QFont(font)
    made.setUnderline(True)
    return made


def _cell(rect: QRect, column: tuple[int, int], line: QRect) -> QRect:
    return QRect(column[0], rect.top() + line.top(), column[1], line.height())
