"""Before anything changes: what a file would do, or why it cannot come in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from clusterdyn_desktop.gui._forms.exchange_check import Ui_ExchangeCheck
from clusterdyn_desktop.gui.exchange.faces import CheckFace, Number, Section
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate

FaceOf = Callable[[bool], CheckFace]
"""Words what is shown in the language of the screen; given whether the choice is made."""


class CheckView(QWidget):
    """Shows a face; `accepted`, `put_off` (decide later) and `cancelled` are what is decided."""

    accepted = Signal()
    put_off = Signal()
    cancelled = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._face_of: FaceOf | None = None
        self._face: CheckFace | None = None
        self._of = (1, 1)
        self._section = 0
        self._switch: Segments | None = None
        self.form = Ui_ExchangeCheck()
        self.form.setupUi(self)
        form = self.form
        self._cards = (
            form.first,
            form.second,
            form.third,
            form.fourth,
            form.fifth,
            form.sixth,
            form.seventh,
            form.eighth,
        )
        form.bringIn.clicked.connect(self.accepted)
        form.later.clicked.connect(self.put_off)
        form.cancel.clicked.connect(self.cancelled)
        form.choice.toggled.connect(self._on_choice_toggled)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancelled)

    @property
    def is_chosen(self) -> bool:
        """Whether the choice that the file asks for was made."""
        return self.form.choice.isChecked()

    @property
    def face(self) -> CheckFace | None:
        """What is shown."""
        return self._face

    def show_face(self, face_of: FaceOf, *, of: tuple[int, int] = (1, 1)) -> None:
        """Show what reading a file came to; `of` says which file of how many it is."""
        self._face_of, self._of = face_of, of
        self._section = face_of(False).first
        was_blocked = self.form.choice.blockSignals(True)
        self.form.choice.setChecked(False)
        self.form.choice.blockSignals(was_blocked)
        self.retranslate()

    def take_focus(self) -> None:
        """Let the keys act on what is done next."""
        form = self.form
        if form.choice.isVisible() and not form.choice.isChecked():
            form.choice.setFocus()
        elif form.bringIn.isVisible() and form.bringIn.isEnabled():
            form.bringIn.setFocus()
        else:
            form.cancel.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be decided while it is carried out."""
        face = self._face
        can_go = face is not None and face.can_go and not busy
        for button in (self.form.bringIn, self.form.later):
            button.setEnabled(can_go)
        self.form.choice.setEnabled(not busy)

    def restyle(self) -> None:
        """Paint the table in the new colours."""
        self.form.table.show_theme(self._screen.look.theme)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.form.retranslateUi(self)
        self.form.strip.set_cancel_word(translate("exchange", "Cancel"))
        if self._face_of is not None:
            self._face = self._face_of(self.is_chosen)
            self._show(self._face)

    # ---- showing

    def _show(self, face: CheckFace) -> None:
        form = self.form
        form.title.setText(face.title)
        form.file.setText(self._line(face))
        self._show_numbers(face.numbers)
        form.names.setText(face.words)
        form.names.setVisible(bool(face.words))
        self._show_switch(face.sections)
        self._show_section(face.sections)
        self._show_notes(face.notes)
        form.choice.setText(face.choice)
        form.choice.setVisible(bool(face.choice))
        self._show_foot(face)

    def _line(self, face: CheckFace) -> str:
        which, count = self._of
        if count < 2:
            return face.line
        formats = self._screen.language.formats
        place = translate("exchange", "File {which} of {count}").format(
            which=formats.number(which), count=formats.number(count)
        )
        return f"{place} · {face.line}"

    def _show_foot(self, face: CheckFace) -> None:
        form = self.form
        form.verdict.setText(face.verdict)
        form.cancel.setText(face.back)
        for button, words in ((form.bringIn, face.go), (form.later, face.later)):
            button.setText(words)
            button.setVisible(bool(words))
            button.setEnabled(bool(words) and face.can_go)

    def _show_numbers(self, numbers: Sequence[Number]) -> None:
        self.form.numbers.setVisible(bool(numbers))
        formats = self._screen.language.formats
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(numbers))
            if place < len(numbers):
                number = numbers[place]
                shown = formats.number(number.count)
                card.show_number(shown, number.words, attention=number.attention)

    def _show_switch(self, sections: Sequence[Section]) -> None:
        """Let the person go from table to table, where there are several."""
        if self._switch is not None:
            self._switch.deleteLater()
            self._switch = None
        if len(sections) < 2:
            return
        self._section = min(self._section, len(sections) - 1)
        switch = self._switch = Segments(range(len(sections)))
        formats = self._screen.language.formats
        words = [f"{each.name} ({formats.number(len(each.rows))})" for each in sections]
        switch.set_words(words, translate("exchange", "Which table is shown"))
        switch.choose(self._section)
        switch.chosen.connect(self._on_switch_chosen)
        self.form.sectionColumn.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        QWidget.setTabOrder(switch, self.form.table)

    def _show_section(self, sections: Sequence[Section]) -> None:
        form = self.form
        form.tableCard.setVisible(bool(sections))
        if sections:
            section = sections[min(self._section, len(sections) - 1)]
            form.table.setAccessibleName(section.name)
            form.table.show_rows(section.headings, section.rows, section.shares)

    def _show_notes(self, notes: Sequence[str]) -> None:
        self.form.notes.setVisible(bool(notes))
        self.form.noteWords.setText("\n".join(notes))
        wanted = self.form.noteWords.heightForWidth(max(self.width() - 80, 300))
        self.form.notes.setMinimumHeight(max(0, min(wanted, self.form.notes.maximumHeight())))

    # ---- what is heard

    def _on_switch_chosen(self, section: int) -> None:
        self._section = section
        if self._face is not None:
            self._show_section(self._face.sections)

    def _on_choice_toggled(self) -> None:
        if self._face_of is not None:
            self._face = self._face_of(self.is_chosen)
            self._show_foot(self._face)
