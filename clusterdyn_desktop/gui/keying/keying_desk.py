"""Where a sheet is keyed: its table, the line under it, and the question beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui.keying.desk_head import DeskHead
from clusterdyn_desktop.gui.keying.entry import Entry
from clusterdyn_desktop.gui.keying.entry_line import EntryLine
from clusterdyn_desktop.gui.keying.keyed_table import KeyedTable
from clusterdyn_desktop.gui.keying.keying_words import (
    WARNINGS,
    info_words,
    legend,
    progress_words,
    said_words,
)
from clusterdyn_desktop.gui.keying.line_keeper import LineKeeper
from clusterdyn_desktop.gui.keying.outcome import Outcome, Said
from clusterdyn_desktop.gui.keying.question_panel import QuestionPanel
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.undoing import Undoing
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.history import StepDone
from clusterdyn_desktop.services.keying_sheet import KeyingSheet

PANEL_WIDTH = 380
"""The least width at which an anchor's sentence reads well."""


class KeyingDesk(QWidget):
    """Keys one entry of a sheet; what is around it is asked of the page."""

    sheets_asked_for = Signal()
    second_asked_for = Signal()
    """To go to the other entry of the sheet."""

    compare_asked_for = Signal()
    sheet_wanted = Signal()
    """To read the sheet anew."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._entry: Entry | None = None
        self._said = Said()
        self._wanted = ""
        self.keeper = LineKeeper(screen, self)
        self._undoing = Undoing(screen, self)
        self.head = DeskHead(self)
        self.info = _small_label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.table = KeyedTable(screen)
        self.line = EntryLine()
        self.panel = QuestionPanel()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.line)

    # ---- building

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (self._bar, self.info, self.table, self.line):
            left.addWidget(widget)
        left.setStretchFactor(self.table, 1)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addLayout(left, 3)
        body.addWidget(self.panel, 2)
        self.panel.setMinimumWidth(PANEL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        field = self.line.field
        field.entered.connect(self._on_field_entered)
        field.stepped.connect(self._on_field_stepped)
        field.cleared.connect(self._on_field_cleared)
        field.undo_wanted.connect(self.undo)
        field.redo_wanted.connect(self.redo)
        self.line.typed.connect(self._on_line_typed)
        self.table.question_chosen.connect(self._on_table_question_chosen)
        self.keeper.kept.connect(self._on_keeper_kept)
        self.keeper.refused.connect(self._on_keeper_refused)
        self._undoing.stepped.connect(self._on_undoing_stepped)
        self.head.sheets_asked_for.connect(self.sheets_asked_for)
        self.head.second_asked_for.connect(self.second_asked_for)
        self.head.compare_asked_for.connect(self.compare_asked_for)

    # ---- what the page asks

    @property
    def entry(self) -> Entry | None:
        """What is being keyed, or None."""
        return self._entry

    def open(self, sheet: KeyingSheet, *, second: bool) -> None:
        """Key a sheet, for the first or the second time."""
        entry = self._entry
        is_here = entry is not None and entry.sheet.sheet.interview.id == sheet.sheet.interview.id
        if entry is not None and is_here and entry.is_second == second:
            entry.refresh(sheet)
            self._go_to_wanted(entry)
        else:
            entry = self._entry = Entry(sheet, second=second)
            half = entry.place if entry.is_half_typed else ""
            self._said = Said(Outcome.RECOVERED, half) if half else Said()
            self.keeper.follow(entry)
        self._undoing.stand_in(sheet.sheet.interview.id)
        self._undoing.refresh(sheet.sheet.assessment.id)
        self.retranslate()
        self._show_line()

    def close_sheet(self) -> None:
        """Put the sheet aside; what is half typed is kept."""
        self.keeper.flush()
        self._entry = None

    def flush(self) -> None:
        """Hand over what is half typed."""
        self.keeper.flush()

    def undo(self) -> None:
        """Undo the last step of the assessment; a second entry is no step."""
        if self._entry is not None and not self._entry.is_second:
            self._undoing.undo(self._entry.sheet.sheet.assessment.id)

    def redo(self) -> None:
        """Do it again."""
        if self._entry is not None and not self._entry.is_second:
            self._undoing.redo(self._entry.sheet.sheet.assessment.id)

    def retranslate(self) -> None:
        """Set every text anew; line and place stay."""
        entry = self._entry
        self.head.retranslate(second=entry is not None and entry.is_second)
        self.line.field.setAccessibleName(translate("keying", "Line to key"))
        self.table.retranslate()
        if entry is not None:
            words = entry.sheet.words
            hints = legend(self._screen.language, words.lowest, words.highest, words.best_evidence)
            self.line.show_legend(hints)
            self._show_entry(entry)

    def restyle(self) -> None:
        """Paint in another theme."""
        self.table.viewport().update()

    # ---- showing

    def _show_line(self) -> None:
        entry = self._entry
        if entry is not None:
            self.line.show_line(entry.target or entry.place, entry.line, entry.cursor)
            self._show_entry(entry)

    def _show_entry(self, entry: Entry) -> None:
        language = self._screen.language
        progress = progress_words(entry, language)
        can_compare = entry.is_second or bool(entry.sheet.second)
        self.head.show_progress(progress, can_compare=can_compare)
        self._bar.setRange(0, max(1, len(entry.order)))
        self._bar.setValue(entry.done)
        self._bar.setAccessibleName(progress)
        self.info.setText(info_words(entry))
        self.table.show_entry(entry)
        words = said_words(self._said, entry, language)
        self.line.say(words, warns=self._said.outcome in WARNINGS)
        self._show_question(entry)

    def _show_question(self, entry: Entry) -> None:
        reading = entry.reading
        shown = reading.keyed.question_id
        self.line.show_number(shown if not reading.problem or shown else "?")
        if not shown:
            self.panel.show_nothing(
                translate("keying", "A number typed on the line brings its question here.")
            )
            return
        keyed = entry.held(shown) if reading.keyed.is_empty else reading.keyed
        self.panel.show_question(entry.sheet, self._screen.language, shown, [("", keyed)])

    # ---- keying

    def _on_line_typed(self, line: str, cursor: int) -> None:
        if self._entry is not None:
            self._entry.type(line, cursor)
            if self._said.outcome is not Outcome.QUIET:
                self._said = Said()
                words = said_words(self._said, self._entry, self._screen.language)
                self.line.say(words, warns=False)
            self._show_question(self._entry)
            self.keeper.note_typing()

    def _on_field_entered(self) -> None:
        entry = self._entry
        if entry is None:
            return
        line = entry.line
        self._said = entry.enter()
        if self._said.kept is not None:
            self.keeper.keep(entry, self._said, line)
        if self._said.outcome is Outcome.PROBLEM:
            self._show_entry(entry)
            self.line.mark(self._said.start, self._said.end)
        elif self._said.outcome in WARNINGS:
            self._show_entry(entry)
        else:
            self._show_line()
            self.keeper.note_typing()

    def _on_field_stepped(self, step: int) -> None:
        if self._entry is not None:
            self._said = self._entry.step(step)
            self._show_line()
            self._mark_first_code(self._entry)

    def _mark_first_code(self, entry: Entry) -> None:
        """Select the first letter or figure of a line that is there, the likeliest to change."""
        if entry.is_correction and not entry.is_half_typed:
            self.line.mark(0, 1)

    def _on_field_cleared(self) -> None:
        if self._entry is not None:
            self._said = self._entry.clear()
            self._show_line()
            self.keeper.note_typing()

    def _on_table_question_chosen(self, question_id: str) -> None:
        if self._entry is not None:
            self._entry.go_to(question_id, edit=True)
            self._said = Said()
            self._show_line()
            self._mark_first_code(self._entry)
            self.line.setFocus()

    # ---- what comes back from the store

    def _on_keeper_kept(self, entry: Entry) -> None:
        if entry is self._entry:
            self.table.show_entry(entry)
            self._undoing.refresh(entry.sheet.sheet.assessment.id)

    def _on_keeper_refused(self, entry: Entry, error: UserError) -> None:
        if entry is self._entry:
            self._said = Said(Outcome.PROBLEM, problem=error)
            self._show_line()
        self.sheet_wanted.emit()

    def _on_undoing_stepped(self, done: StepDone) -> None:
        entry = self._entry
        if entry is not None and done.interview_id == entry.sheet.sheet.interview.id:
            self._wanted = done.question_id
        self.sheet_wanted.emit()

    def _go_to_wanted(self, entry: Entry) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted in entry.order:
            entry.go_to(wanted)
            self._said = Said()


def _small_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    set_role(label, "small")
    label.setMinimumHeight(label.fontMetrics().height())  # empty it takes the same room
    return label
