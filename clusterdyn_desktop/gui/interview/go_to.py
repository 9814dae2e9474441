"""The small window that leads to a question by its number or by words."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from clusterdyn_desktop.domain.instrument import Question
from clusterdyn_desktop.gui._forms.interview_go_to import Ui_InterviewGoTo
from clusterdyn_desktop.gui.interview.find import matching_questions
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.interviewing import InterviewSheet

ID = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class GoTo(QDialog):
    """Filters while one types; Enter goes to the marked question."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = Ui_InterviewGoTo()
        self._form.setupUi(self)
        set_role(self._form.found, "menu")
        self._sheet: InterviewSheet | None = None
        self._language = ""
        self._form.words.installEventFilter(self)
        self._form.words.textChanged.connect(self._on_words_changed)
        self._form.found.itemActivated.connect(self._on_found_activated)
        self._form.found.itemClicked.connect(self._on_found_activated)

    def ask(self, sheet: InterviewSheet, language: str) -> None:
        """Open over an interview whose questions are put in a language."""
        self._sheet, self._language = sheet, language
        self._form.words.clear()
        self._list("")
        self.open()
        self._form.words.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Put on the new language when it changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list and Enter choose, while one goes on typing."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in STEPS:
                self._move(STEPS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self._form.found.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _list(self, words: str) -> None:
        if self._sheet is None:
            return
        self._form.found.clear()
        found = matching_questions(self._sheet.instrument, self._sheet.questions, words)
        for question in found:
            self._form.found.addItem(self._item(self._sheet, question))
        self._form.found.setCurrentRow(0)
        self._form.nothing.setVisible(not found)
        self._form.nothing.setText(
            translate("interview", "No question of this interview has that number or these words.")
        )

    def _item(self, sheet: InterviewSheet, question: Question) -> QListWidgetItem:
        text = sheet.instrument.text(self._language).questions[question.id].text
        item = QListWidgetItem(f"{question.id}   {text}")
        item.setData(ID, question.id)
        item.setToolTip(text)
        return item

    def _move(self, step: int) -> None:
        count = self._form.found.count()
        if count:
            self._form.found.setCurrentRow((self._form.found.currentRow() + step) % count)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(ID))

    def _on_words_changed(self, words: str) -> None:
        self._list(words)

    def _on_found_activated(self, item: QListWidgetItem) -> None:
        self._choose(item)
