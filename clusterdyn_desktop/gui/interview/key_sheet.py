"""The key sheet: every key of an interview, made from the table that binds them."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.interview.keys import KeyRow, key_table
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.words import translate

KEYS_WIDTH = 148
WORDS_WIDTH = 232
JOINTS = {"–"}


class KeySheet(QDialog):
    """Two columns of groups; Esc, Enter or `?` put it away."""

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
        column.addLayout(_columns())
        column.addLayout(last)


def _columns() -> QHBoxLayout:
    groups = [list(rows) for _, rows in groupby(key_table(), key=lambda row: row.group)]
    columns = QHBoxLayout()
    columns.setSpacing(40)
    middle = (len(groups) + 1) // 2
    for half in (groups[:middle], groups[middle:]):
        column = QVBoxLayout()
        column.setSpacing(16)
        for group in half:
            column.addWidget(_Group(group))
        column.addStretch(1)
        columns.addLayout(column)
    return columns


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
