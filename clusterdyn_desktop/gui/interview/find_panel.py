"""Finding words in everything that was asked, answered and written down. No dialog: a panel."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from clusterdyn_desktop.domain.searching import Index, are_enough, words_of
from clusterdyn_desktop.gui.interview.find_words import find_rows
from clusterdyn_desktop.gui.interview.grouped_list import SIDE, GroupedList
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.widgets.search_field import SearchField
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.interviewing import InterviewSheet

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FindPanel(QFrame):
    """`chosen` carries the passage to go to; `left` the wish to go back to where one was."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, screen: Screen, key: str) -> None:
        super().__init__()
        self._key = key
        set_role(self, "slide")
        self._screen = screen
        self._sheet: InterviewSheet | None = None
        self._index: Index | None = None
        self._title = QLabel()
        set_role(self._title, "heading")
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        set_role(self._close, "quiet")
        self._close.clicked.connect(self.left)
        self.words = SearchField()
        self._title.setBuddy(self.words)
        self.words.searched.connect(self._on_words_searched)
        self._is_whole = False
        self.searched_for = ""
        self._within = QLabel()
        set_role(self._within, "small")
        self.scope = QPushButton()
        self.scope.setAutoDefault(False)
        set_role(self.scope, "link")
        set_state(self.scope, "small")
        self.scope.clicked.connect(self.toggle_scope)
        self._state = QLabel()
        self._state.setWordWrap(True)
        set_role(self._state, "small")
        self.found = GroupedList(screen.look)
        self.found.chosen.connect(self.chosen)
        for part in (self.words, self.found):
            part.installEventFilter(self)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        head.addWidget(KeyLabel("Esc"))
        scope = FlowLayout(spacing=6)
        for part in (self._within, self.scope, KeyLabel(self._key)):
            scope.addWidget(part)
        above = QVBoxLayout()
        above.setContentsMargins(20, 18, 16, 0)
        above.setSpacing(10)
        above.addLayout(head)
        above.addWidget(self.words)
        above.addLayout(scope)
        above.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        below = QVBoxLayout()
        below.setContentsMargins(20 - SIDE, 0, 6, 8)
        below.addWidget(self.found)
        column.addLayout(below, 1)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(translate("interview", "Find"))
        self._close.setText(translate("interview", "Back"))
        self.words.setPlaceholderText(translate("interview", "Words, or a number"))
        self.words.setAccessibleName(translate("interview", "Find"))
        self.found.setAccessibleName(translate("interview", "What was found"))
        self._list()

    def ask(self, sheet: InterviewSheet, question_language: str) -> None:
        """Search an interview's assessment anew; the words of last time stay, to be typed over."""
        self._sheet, self._index = sheet, None
        self.words.set_colour(self._screen.look.theme.colours["ink_second"])
        self._list()
        make = self._screen.services.finding.index
        languages = (question_language, self._screen.language.tag.split("-")[0])
        texts = self._screen.language.texts
        self._screen.jobs.store.run(
            lambda _progress: (sheet, make(sheet.interview.id, languages, texts)), self._take
        )

    @property
    def is_whole(self) -> bool:
        """Whether all interviews of the assessment are searched."""
        return self._is_whole

    def toggle_scope(self) -> None:
        """Look in all interviews of the assessment, or in this one alone."""
        self._is_whole = not self._is_whole
        self._list()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_words(self) -> None:
        """Let somebody type."""
        self.words.focus_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list and Enter go there while one types, and Esc go back."""
        own = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if event.type() not in own or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not plain or not (key in ENTERS or key in STEPS or key == Qt.Key.Key_Escape):
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._press(key)
        return True

    def _press(self, key: Qt.Key) -> None:
        if key in STEPS:
            self.found.step(STEPS[key])
        elif key in ENTERS:
            self._list()
            self.found.choose()
        else:
            self.left.emit()

    def _take(self, read: tuple[InterviewSheet, Index]) -> None:
        if read[0] is self._sheet:
            self._index = read[1]
            self._list()

    def _list(self) -> None:
        self._say_scope()
        sheet, language = self._sheet, self._screen.language
        if sheet is None:
            return
        wanted = self.words.text()
        own = sheet.interview.id
        within = "" if self._is_whole else own
        index = self._index if are_enough(words_of(wanted)) else None
        finds = index.search(wanted, within) if index is not None else ()
        rows = find_rows(finds, sheet.instrument, language.tag, language.formats, own)
        self.found.show_rows(rows, keep=wanted == self.searched_for)
        self.searched_for = wanted if self._index is not None else ""
        self._state.setText(self._state_words(wanted, len(finds)))

    def _say_scope(self) -> None:
        self._within.setText(
            translate("interview", "In all interviews.")
            if self._is_whole
            else translate("interview", "In this interview.")
        )
        self.scope.setText(
            translate("interview", "Look in this one")
            if self._is_whole
            else translate("interview", "Look in all")
        )

    def _state_words(self, wanted: str, count: int) -> str:
        if not are_enough(words_of(wanted)):
            return translate(
                "interview",
                "Looks through questions and anchors in every language, answers, notes, quotes,"
                " flags and what was jotted down.",
            )
        if self._index is None:
            return translate("interview", "Reading…")
        if not count:
            return translate("interview", "Nothing has all of these words.")
        return translate("interview", "%n place(s). Enter goes there.", "", count)

    def _on_words_searched(self, _words: str) -> None:
        self._list()
