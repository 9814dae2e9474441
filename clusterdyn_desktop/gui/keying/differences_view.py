"""Two entries of one sheet beside each other, and the choice between them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.domain.answer_keying import Comparison, Difference
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.keying import format_answer, parse_line
from clusterdyn_desktop.gui.keying.difference_table import DifferenceTable
from clusterdyn_desktop.gui.keying.difference_words import compared_words, once_words
from clusterdyn_desktop.gui.keying.entry_line import EntryLine
from clusterdyn_desktop.gui.keying.keys import BACK_KEY, KEEP_CHOICES_KEY
from clusterdyn_desktop.gui.keying.question_panel import QuestionPanel
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.keying import Choice
from clusterdyn_desktop.services.keying_sheet import KeyingSheet
from clusterdyn_desktop.services.wording.error_sentences import sentence

PANEL_WIDTH = 380
Choices = Mapping[str, Choice | KeyedAnswer]


class DifferencesView(QWidget):
    """Lists what differs; arrows choose, Enter keys anew, and what was chosen is kept as one."""

    back_asked_for = Signal()
    kept = Signal(object)
    """What was chosen (`Choices`)."""

    ended = Signal()
    """The second entry is to be forgotten."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._sheet: KeyingSheet | None = None
        self._compared: Comparison | None = None
        self._title, self._once, self._nothing = QLabel(), QLabel(), QLabel()
        set_role(self._title, "title")
        set_role(self._once, "second")
        set_role(self._nothing, "second")
        for label in (self._title, self._once, self._nothing):
            label.setWordWrap(True)
        self.table = DifferenceTable(screen)
        self.line = EntryLine()
        self.panel = QuestionPanel()
        self.panel.setMinimumWidth(PANEL_WIDTH)
        self._back, self._end, self.keep = QPushButton(), QPushButton(), QPushButton()
        set_role(self.keep, "primary")
        self._lay_out()
        self._connect()

    # ---- building

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        for button in (self._back, self._end, self.keep):
            head.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (self._once, self.table, self._nothing, self.line):
            left.addWidget(widget)
        left.setStretchFactor(self.table, 1)
        left.setStretchFactor(self._nothing, 1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._once.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addLayout(left, 3)
        body.addWidget(self.panel, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.table.moved.connect(self._on_table_moved)
        self.table.chosen.connect(self._on_table_chosen)
        self.table.anew_wanted.connect(self._on_table_anew_wanted)
        self.line.field.entered.connect(self._on_line_entered)
        self.line.typed.connect(self._on_line_typed)
        self._back.clicked.connect(self.back_asked_for)
        self._end.clicked.connect(self.ended)
        self.keep.clicked.connect(self._on_keep_clicked)
        for key in (KEEP_CHOICES_KEY, "Ctrl+Return"):
            self._key(key).activated.connect(self.keep.click)
        self._key(BACK_KEY).activated.connect(self._on_back_key)

    def _key(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    # ---- showing

    def show_sheet(self, sheet: KeyingSheet) -> None:
        """Compare the entries of a sheet; what was chosen and still differs stays chosen."""
        self._sheet = sheet
        self._compared = sheet.compare()
        self.table.show_differences(self._compared.differing)
        self.retranslate()
        self._show_current()
        self.take_focus()

    def take_focus(self) -> None:
        """Give the focus to what is to be decided, or to the way on."""
        first = self.table if self._differing else self._back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def title(self) -> str:
        """How much agrees, in words."""
        return self._title.text()

    @property
    def has_choices(self) -> bool:
        """Whether there is anything to decide."""
        return bool(self._differing)

    @property
    def _differing(self) -> Sequence[Difference]:
        return self._compared.differing if self._compared else ()

    def retranslate(self) -> None:
        """Set every text anew; choices stay."""
        self._back.setText(translate("keying", "Back to keying"))
        self._back.setToolTip(f"{self._back.text()}  {shown_key(BACK_KEY)}")
        self._end.setText(translate("keying", "End the second entry"))
        self._end.setToolTip(
            translate("keying", "What was keyed the second time is forgotten; answers stay.")
        )
        self.line.field.setAccessibleName(translate("keying", "Line to key"))
        self.table.retranslate()
        compared = self._compared
        if compared is None:
            return
        language = self._screen.language
        self._title.setText(compared_words(compared, language))
        self._once.setText(once_words(compared, language))
        self._once.setVisible(bool(self._once.text()))
        self._show_what_can_be_done()
        self._show_question()

    def _show_what_can_be_done(self) -> None:
        differing = bool(self._differing)
        self.table.setVisible(differing)
        self.line.setVisible(differing)
        self.panel.setVisible(differing)
        self._nothing.setVisible(not differing)
        self._nothing.setText(_nothing_words(self._compared))
        count = len(self.table.choices)
        self.keep.setText(
            translate("keying", "Keep %n choice(s)", "", count)
            if count
            else translate("keying", "Keep choices")
        )
        self.keep.setToolTip(f"{self.keep.text()}  {shown_key(KEEP_CHOICES_KEY)}")
        self.keep.setEnabled(count > 0)
        self.keep.setVisible(differing)

    def _show_current(self) -> None:
        """Show the difference that is looked at; what was typed of another one goes."""
        if each := self.table.current:
            held = self.table.choices.get(each.question_id)
            line = format_answer(held) if isinstance(held, KeyedAnswer) else ""
            self.line.show_line(each.question_id, line, len(line))
            self._show_question()

    def _show_question(self) -> None:
        each = self.table.current
        if each is None or self._sheet is None:
            return
        names = (translate("keying", "First"), translate("keying", "Second"))
        pairs = list(zip(names, (each.first, each.second), strict=True))
        self.panel.show_question(self._sheet, self._screen.language, each.question_id, pairs)
        self._say_what_keys_do()

    def _say_what_keys_do(self) -> None:
        if self.line.field.hasFocus():
            words = translate("keying", "Key what is right, then Enter. Esc goes back to the list.")
        else:
            words = translate(
                "keying", "← keeps the first, → the second. Enter lets you key it anew."
            )
        self._say(words)

    def _say(self, words: str, *, warns: bool = False) -> None:
        self.line.say(words, warns=warns)

    # ---- choosing

    def _on_table_moved(self) -> None:
        self._show_current()

    def _on_table_chosen(self) -> None:
        self._show_what_can_be_done()

    def _on_table_anew_wanted(self) -> None:
        self.line.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_what_keys_do()

    def _on_line_typed(self) -> None:
        self._say_what_keys_do()

    def _on_back_key(self) -> None:
        """Go back to the list from the line, and to keying from the list."""
        if self.line.field.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_current()
        else:
            self.back_asked_for.emit()

    def _on_line_entered(self) -> None:
        each = self.table.current
        if each is None or self._sheet is None:
            return
        problem = self._take_line(each, self._sheet)
        if problem is not None:
            self._say(sentence(self._screen.language.texts, problem), warns=True)
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.step_on()
        self._show_current()

    def _take_line(self, each: Difference, sheet: KeyingSheet) -> UserError | None:
        try:
            keyed = parse_line(self.line.field.text(), sheet.words, each.question_id)
        except UserError as error:
            return error
        if keyed.question_id != each.question_id:
            return UserError(
                "keying.other-question", found=keyed.question_id, known=each.question_id
            )
        if keyed.may_be_quoted and not sheet.may_be_quoted:
            return UserError("keying.quote-consent", question=each.question_id)
        self.table.choose(keyed)
        return None

    def _on_keep_clicked(self) -> None:
        if self.table.choices:
            self.kept.emit(dict(self.table.choices))


def _nothing_words(compared: Comparison | None) -> str:
    if compared is None or compared.total == 0:
        return translate("keying", "Nothing is keyed a second time yet.")
    return translate(
        "keying",
        "Nothing is left to decide. End the second entry when the sheet is put away; the answers"
        " stay as they are.",
    )
