"""Before anything changes: what a file would do, or why it cannot come in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.gui._forms.exchange_check import Ui_ExchangeCheck
from clusterdyn_desktop.gui.exchange.check_words import (
    MOST_DIFFERENCES,
    Checked,
    CheckNumbers,
    assessment_rows,
    can_bring_in,
    check_numbers,
    difference_rows,
    erasure_rows,
    file_rows,
    names_of,
    problem_rows,
    repair_rows,
    verdict,
)
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.importing import ImportCheck
from clusterdyn_desktop.services.wording.error_sentences import sentence

MOST_NAMES = 4
PLACE_SHARE, TEXT_SHARES = 3, (4, 4)
HELD_SHARES = (3, 2, 2)
PROBLEM_SHARES = (1, 3)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or folder that could not be read, and why."""

    path: Path
    error: UserError


class CheckView(QWidget):
    """Shows a check or a refusal; `accepted` and `cancelled` are what the person decides."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._shown: Checked | Refused | None = None
        self.form = Ui_ExchangeCheck()
        self.form.setupUi(self)
        self.form.bringIn.clicked.connect(self.accepted)
        self.form.cancel.clicked.connect(self.cancelled)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancelled)

    @property
    def check(self) -> ImportCheck | None:
        """The check that is shown, None where a file was refused."""
        return self._shown.check if isinstance(self._shown, Checked) else None

    def show_result(self, result: Checked | Refused) -> None:
        """Show what reading a file came to."""
        self._shown = result
        self.retranslate()

    def restyle(self) -> None:
        """Paint the table in the new colours."""
        self.form.table.show_theme(self._screen.look.theme)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.form.retranslateUi(self)
        self.form.strip.set_cancel_word(translate("exchange", "Cancel"))
        match self._shown:
            case Checked():
                self._show_check(self._shown)
            case Refused():
                self._show_refused(self._shown)

    def _show_check(self, checked: Checked) -> None:
        check = checked.check
        form, texts = self.form, self._screen.language.texts
        form.title.setText(translate("exchange", "Before anything changes"))
        form.file.setText(check.path.name)
        form.numbers.show()
        self._show_numbers(check_numbers(check))
        rows = difference_rows(checked, texts)
        self._show_names(names_of(check) if rows else ())
        if rows:
            self._show_table(self._difference_headings(), rows, (PLACE_SHARE, *TEXT_SHARES))
        else:
            self._show_table(self._held_headings(), assessment_rows(check, texts), HELD_SHARES)
        self._show_notes(self._notes(check, len(rows)))
        form.verdict.setText(verdict(check, texts))
        form.bringIn.setVisible(True)
        form.bringIn.setEnabled(can_bring_in(check))
        form.cancel.setText(translate("exchange", "Cancel"))

    def _difference_headings(self) -> tuple[str, str, str]:
        return (
            translate("exchange", "Where"),
            translate("exchange", "Ours"),
            translate("exchange", "Theirs"),
        )

    def _held_headings(self) -> tuple[str, str, str]:
        return (
            translate("exchange", "In the file"),
            translate("exchange", "What it holds"),
            translate("exchange", "Here"),
        )

    def _notes(self, check: ImportCheck, listed: int) -> list[str]:
        texts = self._screen.language.texts
        erased = erasure_rows(check, texts, self._screen.language.formats)
        notes = [*erased, *file_rows(check, texts), *repair_rows(check, texts)]
        rest = check.conflicts - listed
        if listed == MOST_DIFFERENCES and rest > 0:
            notes.insert(0, translate("exchange", "And %n more difference(s).", "", rest))
        return notes

    def _show_numbers(self, numbers: CheckNumbers) -> None:
        form = self.form
        for card, number, words in (
            (form.newAssessments, numbers.new, translate("exchange", "new assessments")),
            (form.newInterviews, numbers.new_interviews, translate("exchange", "new interviews")),
            (form.newAnswers, numbers.new_answers, translate("exchange", "new answers")),
            (form.same, numbers.same, translate("exchange", "here already, the same")),
            (form.differing, numbers.differing, translate("exchange", "values that differ")),
            (form.repaired, numbers.repaired, translate("exchange", "repaired while reading")),
        ):
            needs_attention = card is form.differing and number > 0
            shown = self._screen.language.formats.number(number)
            card.show_number(shown, words, attention=needs_attention)

    def _show_names(self, names: Sequence[str]) -> None:
        shown = list(names[:MOST_NAMES])
        rest = len(names) - len(shown)
        if rest > 0:
            shown.append(translate("exchange", "and %n more", "", rest))
        self.form.names.setText("\n".join(shown))
        self.form.names.setVisible(bool(shown))

    def _show_table(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[int],
    ) -> None:
        self.form.tableCard.setVisible(bool(rows))
        self.form.table.setAccessibleName(" · ".join(headings))
        self.form.table.show_rows(headings, rows, shares)

    def _show_notes(self, notes: Sequence[str]) -> None:
        self.form.repairs.setVisible(bool(notes))
        self.form.repairWords.setText("\n".join(notes))
        wanted = self.form.repairWords.sizeHint().height()
        self.form.repairs.setMinimumHeight(min(wanted, self.form.repairs.maximumHeight()))

    def _show_refused(self, refused: Refused) -> None:
        form, texts = self.form, self._screen.language.texts
        form.title.setText(translate("exchange", "This cannot be brought in as it is"))
        form.file.setText(refused.path.name)
        form.numbers.hide()
        form.names.setText(sentence(texts, refused.error))
        form.names.show()
        headings = (
            translate("exchange", "Where"),
            translate("exchange", "What was found, and how to mend it"),
        )
        self._show_table(headings, problem_rows(refused.error, texts), PROBLEM_SHARES)
        self._show_notes(())
        form.verdict.setText(
            translate("exchange", "Nothing has been changed. Mend the file, then choose it again.")
        )
        form.bringIn.hide()
        form.cancel.setText(translate("exchange", "Back"))
