"""Choosing the sheet to key: by the code at its foot, or from the list of interviews."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.keying.sheet_list import (
    SheetModel,
    SheetRow,
    found_rows,
    planned_rows,
)
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.empty_state import EmptyState
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.widgets.row_table import choose_rows
from clusterdyn_desktop.gui.window_keys import PRINT_KEY
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan
from clusterdyn_desktop.services.sheets import FoundSheets

PAUSE_MS = 60
ROW_HEIGHT = 40
WIDEST = 820
CODE_WIDTH = 320


class CodeField(QLineEdit):
    """A field whose arrow keys move in the list below it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows up and down to the list."""
        match event.key():
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down:
                self.stepped.emit(+1)
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)


class SheetFinder(QWidget):
    """Typing narrows the list down; Enter opens the marked interview."""

    opened = Signal(str)
    plan_asked_for = Signal()
    print_asked_for = Signal(str, str)
    """The id and the label of an interview."""

    searched = Signal(str)

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._plan: Plan | None = None
        self._found: FoundSheets | None = None
        self._wants_open = False
        self._title, self._hint, self._said = QLabel(), QLabel(), QLabel()
        self._code_label, self._print = QLabel(), QPushButton()
        for label, role in (
            (self._title, "title"),
            (self._hint, "second"),
            (self._said, "second"),
            (self._code_label, "small-heading"),
        ):
            label.setWordWrap(True)
            set_role(label, role)
        self.code = CodeField()
        self.code.setFixedWidth(CODE_WIDTH)
        self._code_label.setBuddy(self.code)
        self.model = SheetModel(screen)
        self.list = self._table()
        self._empty = EmptyState()
        self._to_plan = self._empty.add_button("primary")
        self._stack = QStackedWidget()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._connect()
        self.setFocusProxy(self.code)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        choose_rows(table, row_height=ROW_HEIGHT)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return table

    def _lay_out(self) -> None:
        page = QWidget()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.code)
        row.addStretch(1)
        row.addWidget(self._print)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addSpacing(8)
        column.addWidget(self._code_label)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)
        self._stack.setMaximumWidth(WIDEST)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(28, 20, 28, 16)
        outer.addWidget(self._stack, 10)
        outer.addStretch(1)

    def _connect(self) -> None:
        self.code.textChanged.connect(self._on_code_changed)
        self.code.returnPressed.connect(self._on_code_entered)
        self.code.stepped.connect(self._on_code_stepped)
        self.list.clicked.connect(self._on_list_clicked)
        self._print.clicked.connect(self._on_print_clicked)
        self._to_plan.clicked.connect(self.plan_asked_for)
        self._pause.timeout.connect(self._on_pause_timeout)
        shortcut = QShortcut(QKeySequence(PRINT_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._print.click)

    # ---- showing

    def show_plan(self, plan: Plan, marked: str = "") -> None:
        """Show the interviews of an assessment; one is marked."""
        self._plan = plan
        self._show_rows(marked)

    def show_found(self, found: FoundSheets | None) -> None:
        """Show what a code stands for; None shows all interviews of the assessment."""
        self._found = found
        self._show_rows()
        wants_open, self._wants_open = self._wants_open, False
        if wants_open and len(self.model.rows) == 1:
            self._open()

    def begin(self) -> None:
        """Begin anew, with no code."""
        self.code.clear()

    def retranslate(self) -> None:
        """Set every text anew; what is typed and marked stays."""
        self._title.setText(translate("keying", "Key a filled sheet"))
        self._hint.setText(
            translate(
                "keying",
                "Type the code at the foot of the sheet, or choose the interview. Enter opens it.",
            )
        )
        self._code_label.setText(translate("keying", "Code of the sheet"))
        self.code.setPlaceholderText(translate("keying", "For example SE-S-03 · 4f1a9c"))
        self._print.setText(translate("keying", "Print the guide"))
        self._print.setToolTip(f"{self._print.text()}  {shown_key(PRINT_KEY)}")
        self.list.setAccessibleName(translate("keying", "Interviews"))
        self._empty.set_words(
            translate("keying", "No interview is planned yet"),
            translate(
                "keying", "Plan who was interviewed first; a sheet is keyed for one of them."
            ),
        )
        self._to_plan.setText(translate("keying", "Go to the plan"))
        self._show_rows(self.marked)

    @property
    def marked(self) -> str:
        """The interview that Enter would open, or nothing."""
        row = self.list.currentIndex().row()
        return self.model.rows[row].interview_id if 0 <= row < len(self.model.rows) else ""

    def _show_rows(self, marked: str = "") -> None:
        plan, language = self._plan, self._screen.language
        if plan is None:
            return
        found = self._found
        rows = planned_rows(plan, language) if found is None else found_rows(found, plan, language)
        self.model.show_rows(rows)
        ids = [row.interview_id for row in rows]
        self._mark(ids.index(marked) if marked in ids else 0)
        self._said.setText(self._words(rows))
        self._said.setVisible(bool(self._said.text()))
        self._stack.setCurrentIndex(0 if plan.interviews or found is not None else 1)
        self._print.setEnabled(bool(rows))

    def _words(self, rows: Sequence[SheetRow]) -> str:
        if self._found is None or self._plan is None:
            return ""
        if role := self._found.blank_role:
            named = self._plan.instrument.text(self._screen.language.tag).roles.get(role)
            words = translate(
                "keying",
                "This sheet was printed blank, for the role {role}. Choose whose answers it holds.",
            )
            return words.format(role=named.name if named else role)
        if rows:
            return ""
        words = translate(
            "keying", "No interview has the code “{code}”. It stands at the foot of every sheet."
        )
        return words.format(code=self.code.text().strip())

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    # ---- what is done

    def _on_code_changed(self) -> None:
        self._pause.start()

    def _on_pause_timeout(self) -> None:
        self.searched.emit(self.code.text().strip())

    def _on_code_stepped(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        self._mark(max(0, min(row, len(self.model.rows) - 1)))

    def _on_code_entered(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._wants_open = True
            self.searched.emit(self.code.text().strip())
        else:
            self._open()

    def _open(self) -> None:
        if self.marked:
            self.opened.emit(self.marked)

    def _on_list_clicked(self) -> None:
        self._open()

    def _on_print_clicked(self) -> None:
        if self.marked:
            row = self.model.rows[self.list.currentIndex().row()]
            self.print_asked_for.emit(row.interview_id, row.cells[0])
