"""Choosing an interview of an assessment: who, and how far each has come."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.interview.chooser_words import InterviewLine
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.empty_state import EmptyState
from clusterdyn_desktop.gui.widgets.guide_printer import GuidePrinter
from clusterdyn_desktop.gui.widgets.painting import box, colour, focus_ring, smooth, type_size
from clusterdyn_desktop.gui.widgets.paper_button import PaperButton
from clusterdyn_desktop.gui.words import translate

LINE = Qt.ItemDataRole.UserRole
HEIGHT = 60
BAR_WIDTH = 160
COUNT_WIDTH = 96
SIDE = 20
WIDEST = 820
Index = QModelIndex | QPersistentModelIndex


class InterviewModel(QAbstractListModel):
    """The interviews as lines."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[InterviewLine] = ()

    def set_lines(self, lines: Sequence[InterviewLine]) -> None:
        """Take in other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of interviews."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, its label, or all of it in words."""
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{line.label}, {line.about}, {line.count}"
            case Qt.ItemDataRole.UserRole:
                return line
        return None


class InterviewDelegate(QStyledItemDelegate):
    """Paints a line: label and what it is about, a bar and a count."""

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the one height of all lines."""
        return QSize(320, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line = index.data(LINE)
        painter.save()
        smooth(painter)
        area = QRectF(option.rect)
        state = option.state
        self._paint_ground(painter, area, state)
        self._paint_words(painter, area, line)
        self._paint_progress(painter, area, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._look.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colour(theme, "pine_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colour(theme, "selection"))
        painter.setPen(colour(theme, "line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, area.adjusted(2, 2, -2, -3), 6, colour(theme, "pine"))

    def _paint_words(self, painter: QPainter, area: QRectF, line: InterviewLine) -> None:
        theme = self._look.theme
        room = area.adjusted(SIDE, 9, -(2 * SIDE + BAR_WIDTH + COUNT_WIDTH), -9)
        painter.setFont(type_size(theme, bold=True))
        painter.setPen(colour(theme, "ink"))
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, line.label)
        painter.setFont(type_size(theme, "small"))
        painter.setPen(colour(theme, "ink_second"))
        about = painter.fontMetrics().elidedText(
            line.about, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, about)

    def _paint_progress(self, painter: QPainter, area: QRectF, line: InterviewLine) -> None:
        theme = self._look.theme
        left = area.right() - SIDE - COUNT_WIDTH - BAR_WIDTH
        bar = QRectF(left, area.center().y() - 3, BAR_WIDTH, 6)
        ground, fill = colour(theme, "line"), colour(theme, "pine")
        box(painter, bar, 3, ground)
        if line.share:
            bar.setWidth(max(6.0, BAR_WIDTH * line.share))
            box(painter, bar, 3, fill)
        painter.setFont(type_size(theme, "small"))
        painter.setPen(colour(theme, "ink_second"))
        room = QRectF(area.right() - SIDE - COUNT_WIDTH, area.top(), COUNT_WIDTH, area.height())
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, line.count)


class InterviewList(QListView):
    """The list; Enter or a click opens."""

    opened = Signal(str)

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self.lines = InterviewModel()
        self.setModel(self.lines)
        self.setItemDelegate(InterviewDelegate(look))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_self_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; everything else moves, or looks for a label as it is typed."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        self.opened.emit(index.data(LINE).interview_id)

    def _on_self_clicked(self, index: QModelIndex) -> None:
        self._open(index)


class Chooser(QWidget):
    """The interviews of an assessment, or what to do where there are none."""

    opened = Signal(str)
    plan_asked_for = Signal()
    keying_asked_for = Signal(str)
    print_asked_for = Signal(str, str)
    """The id and the label of the interview that is marked."""

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._paper = PaperButton()
        self.printer = GuidePrinter()
        self._title = QLabel()
        set_role(self._title, "title")
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        set_role(self._hint, "second")
        self.list = InterviewList(look)
        self.list.opened.connect(self.opened)
        self._empty = EmptyState()
        self._plan = self._empty.add_button("primary")
        self._plan.setAutoDefault(True)
        self._plan.clicked.connect(self.plan_asked_for)
        self._paper.print_wanted.connect(self._on_print_wanted)
        self._paper.keying_wanted.connect(self._on_keying_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._lay_out())
        self._stack.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _lay_out(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 28)
        column.setSpacing(4)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._paper)
        column.addWidget(head)
        column.addWidget(self._hint)
        column.addSpacing(12)
        column.addWidget(self.printer)
        column.addWidget(self.list)
        for widget in (head, self._hint, self.printer, self.list):
            widget.setMaximumWidth(WIDEST)
        return page

    def show_lines(self, lines: Sequence[InterviewLine], marked: str) -> None:
        """Show the interviews; the one worked on last is marked."""
        self.list.lines.set_lines(lines)
        ids = [line.interview_id for line in lines]
        row = ids.index(marked) if marked in ids else 0
        self.list.setCurrentIndex(self.list.lines.index(row, 0))
        self._stack.setCurrentIndex(0 if lines else 1)

    @property
    def lines(self) -> Sequence[InterviewLine]:
        """The interviews to choose from."""
        return self.list.lines.lines

    def _on_print_wanted(self) -> None:
        if line := self._marked:
            self.print_asked_for.emit(line.interview_id, line.label)

    def _on_keying_wanted(self) -> None:
        line = self._marked
        self.keying_asked_for.emit(line.interview_id if line else "")

    @property
    def _marked(self) -> InterviewLine | None:
        index = self.list.currentIndex()
        return self.lines[index.row()] if index.isValid() else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on."""
        super().focusInEvent(event)
        first = self._plan if self._stack.currentIndex() else self.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(translate("interview", "Which interview?"))
        self._hint.setText(
            translate("interview", "Enter opens the marked one at the question where it stopped.")
        )
        self.list.setAccessibleName(translate("interview", "Interviews"))
        self._empty.set_words(
            translate("interview", "No interview is planned yet."),
            translate(
                "interview", "Plan who is to be interviewed first. The questions follow from that."
            ),
        )
        self._plan.setText(translate("interview", "Go to the plan"))
