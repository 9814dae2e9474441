"""What a check found wrong, as a list that can be copied, and what helps."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton

from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.card import Card
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.check_port import Checked
from clusterdyn_desktop.services.wording.finding_words import check_sentence, finding_lines

MOST_LINES = 8
"""Lines of the list that are seen at once; the others are scrolled to."""


class CheckFindings(Card):
    """Hidden while nothing is wrong."""

    rescue_wanted = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(role="callout")
        self._screen = screen
        self._checked: Checked | None = None
        self._can_rescue = False
        self._saved = ""
        self._sentence, self._ways = QLabel(), QLabel()
        self.list = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.copy, self.rescue = QPushButton(), QPushButton()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.rescue)
        row.addStretch(1)
        for label in (self._sentence, self._ways):
            set_role(label, "body")
            label.setWordWrap(True)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self.list)
        self.body.addWidget(self._ways)
        self.body.addLayout(row)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.rescue.clicked.connect(self.rescue_wanted)
        self.hide()

    def show_checked(self, checked: Checked | None, can_rescue: bool) -> None:
        """Show what is wrong, or nothing; what was saved is told as long as the check is the same.

        `can_rescue` says whether what can be read can be saved while the store is open.
        """
        if checked is not self._checked:
            self._saved = ""
        self._checked, self._can_rescue = checked, can_rescue
        self._show()

    def tell_rescued(self, sentence: str) -> None:
        """Say what came of saving what can be read."""
        self._saved = sentence
        self._show()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.copy.setText(translate("safekeeping", "Copy the list"))
        self.rescue.setText(translate("safekeeping", "Save what can be read…"))
        self.list.setAccessibleName(translate("safekeeping", "What is wrong"))
        self._show()

    def _show(self) -> None:
        checked = self._checked
        self.setVisible(checked is not None and not checked.is_sound)
        if checked is None or checked.is_sound:
            return
        texts = self._screen.language.texts
        lines = finding_lines(texts, checked.findings)
        self._sentence.setText(check_sentence(texts, checked))
        self._ways.setText(self._saved or self._way_words())
        self.rescue.setVisible(self._can_rescue)
        self.list.setPlainText("\n".join(lines))
        height = QFontMetrics(self.list.font()).lineSpacing()
        self.list.setFixedHeight(height * min(max(len(lines), 2) + 1, MOST_LINES) + 16)

    def _way_words(self) -> str:
        words = translate(
            "safekeeping", "Backups are listed above: look into one from before and restore it."
        )
        if not self._can_rescue:
            return words
        more = translate(
            "safekeeping",
            "What can be read here can also be saved into a new store, with a report of what could"
            " not.",
        )
        return f"{words} {more}"

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.list.toPlainText())
        self._screen.facts.notice.emit(translate("safekeeping", "The list is copied."))
