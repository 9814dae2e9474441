"""The key sheet: every key of an interview, made from the table that binds them."""

from collections.abc import Sequence
from itertools import combinations_with_replacement, groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.interview.keys import KeyRow, key_table
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.words import translate

KEYS_WIDTH = 120
WORDS_WIDTH = 176
MOST_COLUMNS = 3
BETWEEN = 32
HEADING_ROWS = 2
"""How many rows a heading with the room above it counts for."""

AROUND = QSize(120, 200)
"""Pixels of the window that are not for the keys: what stays in sight, the title, the foot."""

JOINTS = {"–"}


class KeySheet(QDialog):
    """Columns of groups, as even as they come; Esc, Enter or `?` put it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("interview", "Keys"))
        title = QLabel(translate("interview", "Keys of the interview"))
        set_role(title, "title")
        foot = QLabel(
            translate(
                "interview",
                "Letters and numbers answer while the bar stands beside the question."
                " While you type, they are text.",
            )
        )
        foot.setWordWrap(True)
        set_role(foot, "small")
        close = QPushButton(translate("interview", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        last = QHBoxLayout()
        last.addWidget(foot, 1)
        last.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(_scrolled(parent.window().size() - AROUND))
        column.addLayout(last)


def _scrolled(most: QSize) -> QScrollArea:
    """Return the sheet in as many columns as fit side by side; what is too long scrolls."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    bar = area.verticalScrollBar().sizeHint().width()
    sheets = (_columns(count) for count in range(MOST_COLUMNS, 0, -1))
    content = next(held for held in sheets if held.minimumSizeHint().width() + bar <= most.width())
    area.setWidget(content)
    width = min(content.sizeHint().width(), most.width() - bar)
    area.setMinimumSize(width + bar, min(content.heightForWidth(width), most.height()))
    return area


def _columns(count: int) -> QWidget:
    groups = [list(rows) for _, rows in groupby(key_table(), key=lambda row: row.group)]
    content = QWidget()
    columns = QHBoxLayout(content)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(BETWEEN)
    for part in _parted(groups, count):
        column = QVBoxLayout()
        column.setSpacing(16)
        for group in part:
            column.addWidget(_Group(group))
        column.addStretch(1)
        columns.addLayout(column, 1)
    return content


def _parted(groups: Sequence[list[KeyRow]], count: int) -> list[Sequence[list[KeyRow]]]:
    """Return the groups in order, parted so that the longest column is as short as it can be."""
    cuts = combinations_with_replacement(range(len(groups) + 1), count - 1)
    parted = (
        [groups[start:end] for start, end in zip((0, *cut), (*cut, len(groups)), strict=True)]
        for cut in cuts
    )
    return min(parted, key=lambda parts: max(_rows(part) for part in parts))


def _rows(groups: Sequence[list[KeyRow]]) -> int:
    return sum(len(group) + HEADING_ROWS for group in groups)


class _Group(QWidget):
    """The keys of one group."""

    def __init__(self, rows: Sequence[KeyRow]) -> None:
        super().__init__()
        heading = QLabel(rows[0].group)
        set_role(heading, "heading")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, KEYS_WIDTH)
        grid.setColumnMinimumWidth(1, WORDS_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading, 0, 0, 1, 2)
        merged = groupby(rows, key=lambda row: row.words)
        for line, (words, same) in enumerate(merged, 1):
            grid.addWidget(
                _keys([key for row in same for key in row.shown]),
                line,
                0,
                Qt.AlignmentFlag.AlignTop,
            )
            label = QLabel(words)
            label.setWordWrap(True)
            grid.addWidget(label, line, 1)


def _keys(keys: Sequence[str]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys:
        row.addWidget(QLabel(key) if key in JOINTS else KeyLabel(key))
    row.addStretch(1)
    return holder
