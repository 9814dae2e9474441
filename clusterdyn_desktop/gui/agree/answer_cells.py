"""How the answers in the matrix are painted: faces, drawn once each and then stamped."""

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from clusterdyn_desktop.gui.agree.faces import Face, face_of, paint_face
from clusterdyn_desktop.gui.agree.matrix_model import Index, MatrixModel
from clusterdyn_desktop.gui.agree.painting import ground, ring
from clusterdyn_desktop.services.theme import Theme

INSET = 2


class AnswerCells(QStyledItemDelegate):
    """Paints the answers of a view over a `MatrixModel`."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._stamps: dict[tuple[Face, int, int, float], QPixmap] = {}

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self._stamps.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        view, line, column = option.widget, index.row(), index.column()
        current = view.currentIndex() if isinstance(view, QTableView) else QModelIndex()
        is_current_line = current.row() == line
        cell = self._model.cell_at(line, column)
        painter.fillRect(
            option.rect,
            ground(self._theme, is_current=is_current_line, is_heading=cell is None),
        )
        if cell is None:
            return
        area = option.rect.adjusted(INSET, INSET, -INSET, -INSET)
        self._stamp(painter, area, face_of(cell, self._model.columns[column]))
        if is_current_line and current.column() == column:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring(painter, QRectF(option.rect), self._theme, has_focus=view.hasFocus())
            painter.restore()

    def _stamp(self, painter: QPainter, area: QRect, face: Face) -> None:
        ratio = painter.device().devicePixelRatioF()
        key = (face, area.width(), area.height(), ratio)
        if key not in self._stamps:
            self._stamps[key] = self._drawn(face, area.size(), ratio)
        painter.drawPixmap(area.topLeft(), self._stamps[key])

    def _drawn(self, face: Face, size: QSize, ratio: float) -> QPixmap:
        stamp = QPixmap(size * ratio)
        stamp.setDevicePixelRatio(ratio)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        paint_face(painter, QRectF(0, 0, size.width(), size.height()), face, self._theme)
        painter.end()
        return stamp
