"""The heading of each line: a question's number, its variable and its words, or a stage's name."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from clusterdyn_desktop.domain.side_by_side import Row
from clusterdyn_desktop.gui.agree.matrix_model import MatrixModel, stage_heading
from clusterdyn_desktop.gui.agree.painting import ROW_HEIGHT, ground
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.widgets.painting import colour, type_size
from clusterdyn_desktop.services.theme import Theme

NARROWEST = 168
PADDING = 10
NUMBER_ROOM = 38
LEAST_FOR_WORDS = 200
BETWEEN = 10
BEFORE_ANSWERS = 4


class QuestionHeader(QHeaderView):
    """Stays where it is while the respondents are scrolled sideways."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._theme = theme
        self._width = NARROWEST
        self._current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setMinimumSectionSize(ROW_HEIGHT)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.viewport().update()

    def show_current(self, line: int) -> None:
        """Show another line as the current one."""
        for touched in {line, self._current}:
            self.viewport().update(
                0, self.sectionViewportPosition(touched), self.width(), ROW_HEIGHT
            )
        self._current = line

    def least_width(self, reading: Reading) -> int:
        """Return the width at which number and variable are whole in every line."""
        measure = QFontMetrics(type_size(self._theme, "small"))
        words = (measure.horizontalAdvance(text.short) for text in reading.words.variables.values())
        return max(NARROWEST, PADDING + NUMBER_ROOM + max(words, default=0) + BEFORE_ANSWERS)

    def set_width(self, width: int) -> None:
        """Take another width."""
        if width != self._width:
            self._width = width
            self.setFixedWidth(width)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the width that was given."""
        return QSize(self._width, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings, and the same ground below the last of them."""
        super().paintEvent(event)
        rest = self.viewport().rect()
        rest.setTop(self.length() - self.offset())
        painter = QPainter(self.viewport())
        painter.fillRect(rest, colour(self._theme, "card"))
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one heading."""
        row, reading = self._model.row_at(section), self._model.reading
        is_current = section == self._current
        painter.save()
        painter.fillRect(rect, ground(self._theme, is_current=is_current, is_heading=row is None))
        if reading is not None and row is not None:
            self._paint_question(painter, rect, row, reading)
        elif reading is not None:
            self._paint_stage(painter, rect, reading, self._model.lines[section].stage)
        painter.restore()

    def _paint_stage(self, painter: QPainter, rect: QRect, reading: Reading, stage: int) -> None:
        painter.setFont(type_size(self._theme, "small", bold=True))
        painter.setPen(colour(self._theme, "ink"))
        area = rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, stage_heading(reading, stage))

    def _paint_question(self, painter: QPainter, rect: QRect, row: Row, reading: Reading) -> None:
        question = row.question
        area = QRectF(rect.adjusted(PADDING, 0, -BEFORE_ANSWERS, 0))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(type_size(self._theme, "small", bold=True))
        painter.setPen(colour(self._theme, "ink"))
        painter.drawText(area, middle, question.id)
        area.setLeft(area.left() + NUMBER_ROOM)
        plain = type_size(self._theme, "small")
        measure = QFontMetrics(plain)
        variable = reading.words.variables[question.variable].short
        painter.setFont(plain)
        painter.drawText(area, middle, variable)
        area.setLeft(area.left() + measure.horizontalAdvance(variable) + BETWEEN)
        if area.width() >= LEAST_FOR_WORDS:
            words = reading.words.questions[question.id].text
            painter.setPen(colour(self._theme, "ink_second"))
            elided = measure.elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, middle, elided)
