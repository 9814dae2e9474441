"""What is to look at, listed in the place of the stages: of this interview, or of all of them."""

from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.remarks import Remark
from clusterdyn_desktop.domain.searching import Marked
from clusterdyn_desktop.gui.interview.grouped_list import SIDE, Entry, GroupedList, Heading, Row
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.checking import Checked
from clusterdyn_desktop.services.wording.remark_words import RemarkWords

LEFT = 24
PUTS_AWAY = {Qt.Key.Key_Escape, Qt.Key.Key_W}


class RemarksPanel(QWidget):
    """`chosen` carries the remark to go to; `left` says that the list is done with."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._shown: tuple[RemarkWords, Checked, str] | None = None
        self._whole = False
        self._title = QLabel()
        set_role(self._title, "heading")
        self._scope = QPushButton()
        self._scope.setAutoDefault(False)
        set_role(self._scope, "link")
        set_state(self._scope, "flush")
        self._scope.clicked.connect(self._on_scope_clicked)
        self._nothing = _small()
        self._hint = _small()
        self.found = GroupedList(look)
        self.found.chosen.connect(self.chosen)
        self.found.installEventFilter(self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(LEFT - SIDE, 22, 8, 4)
        column.setSpacing(4)
        for part in (self._title, self._nothing, self._hint):
            part.setContentsMargins(SIDE, 0, 4, 0)
        column.addWidget(self._title)
        link = QHBoxLayout()
        link.setContentsMargins(SIDE, 0, 0, 0)
        link.addWidget(self._scope)
        link.addStretch(1)
        column.addLayout(link)
        column.addWidget(self._nothing)
        column.addWidget(self.found, 1)
        column.addWidget(self._hint)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(translate("interview", "To look at"))
        self.found.setAccessibleName(translate("interview", "To look at"))
        self._hint.setText(
            translate("interview", "Enter goes there. Esc goes back. Nothing of this has to be.")
        )
        self._list()

    def show_remarks(self, words: RemarkWords, checked: Checked, interview_id: str) -> None:
        """Show what checking found, seen from an interview."""
        self._shown = (words, checked, interview_id)
        self._list()

    def take_focus(self) -> None:
        """Let the keys go through the list."""
        target = self.found if self.found.isVisible() else self._scope
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def shows_whole(self) -> bool:
        """Whether the whole assessment is listed."""
        return self._whole

    def show_whole(self, *, whole: bool) -> None:
        """List the whole assessment, or this interview alone."""
        self._whole = whole
        self._list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc and the key that opened the list put it away, before anything else sees them."""
        own = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if event.type() in own and isinstance(event, QKeyEvent) and event.key() in PUTS_AWAY:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _list(self) -> None:
        self._scope.setText(
            translate("interview", "Show this interview only")
            if self._whole
            else translate("interview", "Show the whole assessment")
        )
        if self._shown is None:
            return
        words, checked, interview_id = self._shown
        remarks = checked.remarks if self._whole else checked.of_interview(interview_id)
        self.found.show_rows(_rows(words, remarks, whole=self._whole), keep=True)
        self.found.setVisible(bool(remarks))
        self._hint.setVisible(bool(remarks))
        self._nothing.setVisible(not remarks)
        self._nothing.setText(_nothing(whole=self._whole))
        self._column.setStretchFactor(self._nothing, 0 if remarks else 1)

    def _on_scope_clicked(self) -> None:
        self.show_whole(whole=not self._whole)


def _rows(words: RemarkWords, remarks: tuple[Remark, ...], *, whole: bool) -> list[Row]:
    rows: list[Row] = []
    for code, group in groupby(remarks, key=lambda remark: remark.code):
        rows.append(Heading(words.heading(code), words.advice(code)))
        for remark in group:
            line = words.line(remark)
            lead = remark.label if whole and remark.label != line else ""
            rows.append(Entry(lead, (Marked(line),), remark, words.sentence(remark)))
    return rows


def _nothing(*, whole: bool) -> str:
    first = (
        translate("interview", "There is nothing to look at in this assessment.")
        if whole
        else translate("interview", "There is nothing to look at in this interview.")
    )
    then = translate(
        "interview",
        "Scores without evidence, quotes nobody has decided on and the like are listed here.",
    )
    return f"{first}\n\n{then}"


def remarks_sentence(count: int) -> str:
    """Say how much there is to look at in an interview; nothing where there is nothing."""
    if not count:
        return ""
    return translate("interview", "%n thing(s) are worth a second look.", "", count)


def _small() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    set_role(label, "small")
    return label
