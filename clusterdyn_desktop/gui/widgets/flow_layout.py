"""A layout that sets widgets side by side and goes to the next line where they do not fit.

It is a box layout that arranges differently: the keeping of items is left to Qt.
"""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget


class FlowLayout(QHBoxLayout):
    """Like words on a page, beginning at the left or ending at the right.

    What stands in one line is centred on it.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, *, to_right: bool = False
    ) -> None:
        super().__init__()
        self._to_right = to_right
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines need at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the same: there is no room to give."""
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        """Set the items into a rectangle."""
        QLayout.setGeometry(self, rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of the largest item: the lines follow from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _items(self) -> list[QLayoutItem]:
        found = (self.itemAt(place) for place in range(self.count()))
        return [item for item in found if item is not None and not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        top = inner.top()
        lines = self._lines(inner.width())
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._set_line(line, self._start_of(line, inner), top, height)
            top += height + self.spacing()
        bottom = top - self.spacing() if lines else top
        return bottom - rect.top() + margins.bottom()

    def _start_of(self, line: list[QLayoutItem], inner: QRect) -> int:
        """Return where a line begins: at the left, or so that it ends at the right."""
        if not self._to_right:
            return inner.left()
        widths = sum(item.sizeHint().width() for item in line)
        return max(inner.left(), inner.right() + 1 - widths - self.spacing() * (len(line) - 1))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = width
        for item in self._items():
            needed = item.sizeHint().width()
            if lines and used + self.spacing() + needed <= width:
                lines[-1].append(item)
                used += self.spacing() + needed
            else:
                lines.append([item])
                used = needed
        return lines

    def _set_line(self, line: list[QLayoutItem], left: int, top: int, height: int) -> None:
        for item in line:
            size = item.sizeHint()
            drop = (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top + drop), size))
            left += size.width() + self.spacing()
