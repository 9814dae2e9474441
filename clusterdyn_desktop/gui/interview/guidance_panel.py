"""Guidance on the question: what it is after, what to ask next, what each level sounds like."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.interview.given_buttons import GivenButton
from clusterdyn_desktop.gui.interview.guidance_words import GuidanceFace
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.words import translate

WIDEST = 600
CAP_WIDTH = 28
SCROLLS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
STEP = 60


class GuidancePanel(QFrame):
    """Stands beside the question, which keeps the focus; its arrows up and down scroll here."""

    left = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        set_role(self, "slide")
        self._place, self._close = _label("heading"), QPushButton()
        self._close.setAutoDefault(False)
        set_role(self._close, "quiet")
        self._close.clicked.connect(self.left)
        self._texts = {name: _label("body") for name in ("purpose", "probe", "evidence")}
        self._texts |= {name: _label("body") for name in ("variable", "none")}
        self._small = {name: _label("small") for name in ("scale", "links", "loops")}
        self._headings = {
            name: _label("small-heading")
            for name in ("purpose", "probe", "evidence", "levels", "variable", "loops")
        }
        self._levels = QGridLayout()
        self._caps: list[QLabel] = []
        self._examples: list[QLabel] = []
        self._face: GuidanceFace | None = None
        head = QHBoxLayout()
        head.setContentsMargins(20, 18, 16, 6)
        head.setSpacing(8)
        head.addWidget(self._place, 1)
        head.addWidget(self._close)
        head.addWidget(KeyLabel(key))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._content())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def _content(self) -> QWidget:
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 4, 16, 20)
        column.setSpacing(4)
        self._levels.setContentsMargins(0, 4, 0, 0)
        self._levels.setHorizontalSpacing(10)
        self._levels.setVerticalSpacing(8)
        self._levels.setColumnStretch(1, 1)
        column.addWidget(self._texts["none"])
        for name in ("purpose", "probe", "evidence"):
            self._add(column, name, self._texts[name])
        self._add(column, "levels", self._levels)
        self._add(column, "variable", self._texts["variable"])
        column.addWidget(self._small["scale"])
        column.addWidget(self._small["links"])
        self._add(column, "loops", self._small["loops"])
        column.addStretch(1)
        return content

    def _add(self, column: QVBoxLayout, name: str, part: QWidget | QGridLayout) -> None:
        self._headings[name].setContentsMargins(0, 14, 0, 0)
        column.addWidget(self._headings[name])
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)

    def retranslate(self) -> None:
        """Set the program's own words."""
        for name, words in (
            ("purpose", translate("interview", "What it is after")),
            ("probe", translate("interview", "When the answer is general")),
            ("evidence", translate("interview", "Ask for")),
            ("levels", translate("interview", "What each level sounds like")),
            ("variable", translate("interview", "What it measures")),
            ("loops", translate("interview", "Where it works")),
        ):
            self._headings[name].setText(words)
        self._close.setText(translate("interview", "Close"))
        self._texts["none"].setText(
            translate("interview", "There is no guidance on this question in this language yet.")
        )
        self.setAccessibleName(translate("interview", "Guidance"))

    def show_face(self, face: GuidanceFace) -> None:
        """Show the guidance on a question, from the top."""
        if face == self._face:
            return
        self._face = face
        self._place.setText(face.place)
        for name, words in (
            ("purpose", face.purpose),
            ("probe", face.probe),
            ("evidence", face.evidence),
            ("variable", face.variable),
        ):
            self._texts[name].setText(words)
            self._texts[name].setVisible(bool(words))
            self._headings[name].setVisible(bool(words))
        for name, words in (
            ("scale", face.scale),
            ("links", "\n".join(face.links)),
            ("loops", "\n\n".join(face.loops)),
        ):
            self._small[name].setText(words)
            self._small[name].setVisible(bool(words))
        self._headings["loops"].setVisible(bool(face.loops))
        self._headings["levels"].setVisible(bool(face.levels))
        self._texts["none"].setVisible(not face.purpose)
        self._show_levels(face.levels)
        self._area.verticalScrollBar().setValue(0)

    def show_score(self, score: int | None) -> None:
        """Let the level that was chosen stand out."""
        for cap in self._caps:
            set_state(cap, "working" if cap.text() == str(score) else "starting")

    def _show_levels(self, levels: tuple[tuple[int, str], ...]) -> None:
        while len(self._caps) < len(levels):
            cap, example = QLabel(), _label("small-ink")
            set_role(cap, "badge")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            cap.setFixedWidth(CAP_WIDTH)
            row = len(self._caps)
            self._levels.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTop)
            self._levels.addWidget(example, row, 1)
            self._caps.append(cap)
            self._examples.append(example)
        for place, (cap, example) in enumerate(zip(self._caps, self._examples, strict=True)):
            shown = place < len(levels)
            cap.setVisible(shown)
            example.setVisible(shown)
            if shown:
                cap.setText(str(levels[place][0]))
                example.setText(levels[place][1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll with the arrows of the question, while this is open."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = SCROLLS.get(Qt.Key(event.key()))
            if step is not None and self.isVisible():
                bar = self._area.verticalScrollBar()
                bar.setValue(bar.value() + step * STEP)
                return True
        return super().eventFilter(watched, event)


class GuidanceLink(QWidget):
    """Leads from the question to its guidance, with the key that does the same."""

    clicked = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self._button = GivenButton()
        set_role(self._button, "link")
        set_state(self._button, "flush")
        self._button.clicked.connect(self.clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._button)
        row.addWidget(KeyLabel(key))
        row.addStretch(1)

    def retranslate(self) -> None:
        """Set the words."""
        self._button.setText(translate("interview", "What each level looks like"))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label
