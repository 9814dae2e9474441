"""The two tables the matrix is made of: answers, which scroll sideways, and figures beside them."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from clusterdyn_desktop.gui.agree.matrix_model import MatrixModel
from clusterdyn_desktop.gui.agree.painting import ROW_HEIGHT

OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
AGREEING = {Qt.Key.Key_A, Qt.Key.Key_Space}


class _Table(QTableView):
    """What both tables share."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._matrix = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "flush")
        self.setShowGrid(False)
        self.setMouseTracking(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def update_line(self, line: int) -> None:
        """Repaint one line; none where it is -1."""
        if line >= 0:
            ground = self.viewport()
            ground.update(0, self.rowViewportPosition(line), ground.width(), self.rowHeight(line))


class AnswerTable(_Table):
    """Arrow keys go from answer to answer; the signals tell what a person wants of one."""

    moved = Signal()
    opened = Signal()
    agreeing_asked_for = Signal()

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def stand_on(self, line: int, column: int) -> None:
        """Make a cell the current one, and bring it into sight."""
        index = self._matrix.index(line, column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the answer, A and Space go to agreeing, and no letter search."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in OPENING:
            self.opened.emit()
        elif plain and key in AGREEING:
            self.agreeing_asked_for.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Pass over the headings of stages, whichever key was pressed."""
        found = super().moveCursor(action, modifiers)
        if not found.isValid() or self._matrix.row_at(found.row()) is not None:
            return found
        return self._matrix.index(found.row() + 1, found.column())

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Repaint the lines left and reached, and tell."""
        for line in {current.row(), previous.row()}:
            self.update_line(line)
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.update_line(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys act elsewhere."""
        super().focusOutEvent(event)
        self.update_line(self.currentIndex().row())

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.opened.emit()


class FigureTable(_Table):
    """Stands beside the answers and scrolls with them; `line_chosen` carries a clicked line."""

    line_chosen = Signal(int)

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.line_chosen.emit(index.row())
