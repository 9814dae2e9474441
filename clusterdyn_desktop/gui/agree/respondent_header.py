"""The headings of the respondents in two levels: voices above, labels beneath.

A label is shown without what all labels begin with, and upright where it is too long for its
column. A voice whose name has no room shows its sign alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from clusterdyn_desktop.gui.agree.matrix_model import MatrixModel
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.widgets.painting import colour, type_size
from clusterdyn_desktop.gui.widgets.voice_signs import SIDE, paint_sign
from clusterdyn_desktop.services.theme import Theme

BAND_HEIGHT = 28
LABEL_HEIGHT = 24
TALLEST_LABEL = 120
PADDING = 6


@dataclass(frozen=True, slots=True)
class Band:
    """The columns of one voice, first and last."""

    voice: str
    first: int
    last: int


class RespondentHeader(QHeaderView):
    """Paints both levels; only columns of respondents are shown in its view."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._theme = theme
        self._is_upright = False
        self._current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.viewport().update()

    def show_current(self, column: int) -> None:
        """Show another column as the current one."""
        if column != self._current:
            self._current = column
            self.viewport().update()

    def fit(self, column_width: int) -> int:
        """Turn the labels upright where they need it; return the height of both levels."""
        reading = self._model.reading
        longest = self._longest(reading) if reading else 0
        self._is_upright = longest > column_width
        tall = min(longest + 2 * PADDING, TALLEST_LABEL) if self._is_upright else LABEL_HEIGHT
        return BAND_HEIGHT + tall

    def _longest(self, reading: Reading) -> int:
        measure = QFontMetrics(self._label_font())
        return max((measure.horizontalAdvance(label) for label in reading.short_labels), default=0)

    def _label_font(self) -> QFont:
        """Return the font of the labels, one step under small: they stand close together."""
        font = type_size(self._theme, "small")
        font.setPixelSize(font.pixelSize() - 1)
        return font

    def bands(self) -> Iterator[Band]:
        """Yield the voices in the order of their columns."""
        first = 0
        columns = self._model.columns
        for place, column in enumerate(columns):
            if place + 1 == len(columns) or columns[place + 1].voice != column.voice:
                yield Band(column.voice, first, place)
                first = place + 1

    def sizeHint(self) -> QSize:
        """Return the height that was given."""
        return QSize(super().sizeHint().width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the labels, then the voices above them."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.viewport().rect()
        painter.fillRect(0, 0, whole.width(), BAND_HEIGHT, colour(self._theme, "card"))
        painter.fillRect(0, whole.bottom(), whole.width(), 1, colour(self._theme, "line"))
        if self._model.reading is not None:
            for band in self.bands():
                self._paint_band(painter, self._model.reading, band)
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one label."""
        reading = self._model.reading
        painter.fillRect(rect, colour(self._theme, "card"))
        if reading is None or section >= len(self._model.columns):
            return
        is_current = section == self._current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label = QRectF(rect.adjusted(0, BAND_HEIGHT, 0, 0))
        if is_current:
            painter.fillRect(label, colour(self._theme, "pine_tint"))
        painter.setFont(self._label_font())
        counts = self._model.columns[section].counts
        painter.setPen(colour(self._theme, "ink" if counts else "ink_second"))
        self._paint_label(painter, label, reading.short_labels[section], struck=not counts)
        painter.restore()

    def _paint_label(self, painter: QPainter, area: QRectF, words: str, *, struck: bool) -> None:
        if self._is_upright:
            painter.translate(area.bottomLeft())
            painter.rotate(-90)
            area = QRectF(0, 0, area.height(), area.width())
        room = area.width() - (2 * PADDING if self._is_upright else 0)
        measure = painter.fontMetrics()
        shown = measure.elidedText(words, Qt.TextElideMode.ElideMiddle, int(room))
        width = measure.horizontalAdvance(shown)
        left = PADDING if self._is_upright else (area.width() - width) / 2
        text = QRectF(area.left() + left, area.top(), area.width() - left, area.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if struck:
            y = area.center().y()
            painter.drawLine(QPointF(text.left() - 1, y), QPointF(text.left() + width + 1, y))

    def _paint_band(self, painter: QPainter, reading: Reading, band: Band) -> None:
        """Paint a voice over its columns; its name stays in sight while one scrolls."""
        left = self.sectionViewportPosition(band.first)
        right = self.sectionViewportPosition(band.last) + self.sectionSize(band.last)
        seen_left, seen_right = max(left, 0), min(right, self.viewport().width())
        if seen_right <= seen_left:
            return
        painter.setPen(QPen(colour(self._theme, "line_strong"), 2))
        y = BAND_HEIGHT - 2
        painter.drawLine(QPointF(left + 3, y), QPointF(right - 3, y))
        area = QRectF(seen_left + PADDING / 2, 0, seen_right - seen_left - PADDING, BAND_HEIGHT - 4)
        self._paint_voice(painter, area, reading, band.voice)

    def _paint_voice(self, painter: QPainter, area: QRectF, reading: Reading, voice: str) -> None:
        """Paint sign and name, or the sign alone in the middle where the name has no room."""
        font = type_size(self._theme, "small", bold=True)
        name, voices = reading.voice(voice), reading.matrix.instrument.voices
        has_room = area.width() >= SIDE + PADDING + QFontMetrics(font).horizontalAdvance(name)
        if voice in voices:
            x = area.left() + SIDE / 2 if has_room else area.center().x()
            paint_sign(painter, QPointF(x, area.center().y()), voices.index(voice), self._theme)
        if has_room:
            painter.setFont(font)
            painter.setPen(colour(self._theme, "ink_second"))
            area.setLeft(area.left() + SIDE + PADDING)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
