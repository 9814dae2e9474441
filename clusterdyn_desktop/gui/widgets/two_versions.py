"""Two versions of one thing that two people changed: both shown, and decided on by keyboard.

Knows nothing of answers or partners: who shows it words what each version says. Used at the desk,
and beside a list of many such things when files of partners come in.
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.gui.style import set_role, set_state
from clusterdyn_desktop.gui.widgets.card import Card
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.words import translate

KEYS = {
    Qt.Key.Key_1: Decision.MINE,
    Qt.Key.Key_2: Decision.THEIRS,
    Qt.Key.Key_3: Decision.BOTH,
}
STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: +1,
    Qt.Key.Key_Right: +1,
}
LATER, LATER_CAP = Qt.Key.Key_4, "4"
"""The key that leaves one of many for later."""

BESIDES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
"""The keys that go to another of many."""

SIDE_BY_SIDE = 720
"""Pixels from which the versions stand beside each other."""

WIDEST = 1000


@dataclass(frozen=True, slots=True)
class VersionsFace:
    """What is to be decided on, in words ready to be shown.

    `theirs_from` says whose the other version is and of when, `mine_from` the same of one's own.
    `base` is what both started from, None where that is not known; `joined` is what joining both
    gives, empty where they cannot be. `chosen` is what was decided on already, if anything.
    """

    title: str
    told: str
    mine: str
    theirs: str
    theirs_from: str
    base: str | None = None
    joined: str = ""
    mine_from: str = ""
    chosen: Decision | None = None


class TwoVersions(QFrame):
    """`decided` carries the `Decision`; `left` says that it is to wait.

    One of many (`in_list`) is left with a key that stands beside those that decide, and up and
    down go to others of the list (`stepped`: -1 or +1); on its own, Esc leaves it.
    """

    decided = Signal(object)
    left = Signal()
    stepped = Signal(int)

    def __init__(self, *, in_list: bool = False) -> None:
        super().__init__()
        set_role(self, "slide")
        self._in_list = in_list
        self._face: VersionsFace | None = None
        self._title, self._told = _label("heading"), _label("second")
        self._base = _label("small")
        self._later = QPushButton()
        self._later.setAutoDefault(False)
        set_role(self._later, "quiet")
        self._later.clicked.connect(self.left)
        self.cards = {decision: _VersionCard(key) for key, decision in _caps().items()}
        self.buttons = {decision: QPushButton() for decision in self.cards}
        for decision, button in self.buttons.items():
            button.setAutoDefault(True)
            button.clicked.connect(partial(self.decided.emit, decision))
        self._two = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()

    def _lay_out(self) -> None:
        self._two.setSpacing(10)
        self._two.addWidget(self.cards[Decision.MINE], 1)
        self._two.addWidget(self.cards[Decision.THEIRS], 1)
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(20, 4, 16, 20)
        inner.setSpacing(10)
        inner.addWidget(self._told)
        inner.addLayout(self._two)
        inner.addWidget(self.cards[Decision.BOTH])
        inner.addWidget(self._base)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._area = area
        head = QHBoxLayout()
        head.setContentsMargins(20, 18, 16, 6)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._later)
        head.addWidget(KeyLabel(LATER_CAP if self._in_list else "Esc"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addWidget(self._bar())

    def _bar(self) -> QFrame:
        """Return the buttons, which stay in sight however long the versions are."""
        bar = QFrame()
        set_role(bar, "foot")
        flow = FlowLayout(bar, spacing=8)
        flow.setContentsMargins(20, 10, 16, 10)
        for button in self.buttons.values():
            flow.addWidget(button)
        return bar

    # ---- showing --------------------------------------------------------------------------------

    @property
    def face(self) -> VersionsFace | None:
        """What is to be decided on, as it is shown."""
        return self._face

    def show_face(self, face: VersionsFace) -> None:
        """Show two versions, from the top where they are others than before."""
        is_other = self._face is None or (self._face.title, self._face.theirs) != (
            face.title,
            face.theirs,
        )
        self._face = face
        self._title.setText(face.title)
        self._told.setText(face.told)
        yours = " · ".join(filter(None, (translate("versions", "Yours"), face.mine_from)))
        self.cards[Decision.MINE].say(yours, face.mine)
        self.cards[Decision.THEIRS].say(face.theirs_from, face.theirs)
        self.cards[Decision.BOTH].say(translate("versions", "Both, joined"), face.joined)
        self.cards[Decision.BOTH].setVisible(bool(face.joined))
        self.buttons[Decision.BOTH].setVisible(bool(face.joined))
        for decision, button in self.buttons.items():
            button.setAccessibleDescription(self.cards[decision].words)
            self.cards[decision].mark(face.chosen is decision)
            set_role(button, "primary" if face.chosen is decision else "plain")
        self._base.setVisible(face.base is not None)
        began = translate("versions", "Both started from: {words}")
        nothing = translate("versions", "Both started from nothing.")
        self._base.setText(began.format(words=face.base) if face.base else nothing)
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(face.told)
        if is_other:
            self._area.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set the program's own words."""
        self._later.setText(translate("versions", "Decide later"))
        words = {
            Decision.MINE: translate("versions", "Keep mine"),
            Decision.THEIRS: translate("versions", "Take theirs"),
            Decision.BOTH: translate("versions", "Join both"),
        }
        for decision, button in self.buttons.items():
            button.setText(words[decision])
        if self._face is not None:
            self.show_face(self._face)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the versions beside each other where there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= SIDE_BY_SIDE
        self._two.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )

    # ---- the keys -------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Let the keys decide; nothing is chosen before somebody presses one."""
        self.buttons[Decision.MINE].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that decide from meaning anything else while the focus is in here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = {*KEYS, *STEPS, self._key_to_leave}
            if Qt.Key(event.key()) in own and not _is_modified(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide, go to another button, or leave it for later."""
        key = Qt.Key(event.key())
        if _is_modified(event):
            super().keyPressEvent(event)
        elif key in KEYS and self.buttons[KEYS[key]].isVisibleTo(self):
            self.decided.emit(KEYS[key])
        elif self._in_list and key in BESIDES:
            self.stepped.emit(BESIDES[key])
        elif key in STEPS:
            self._step(STEPS[key])
        elif key == self._key_to_leave:
            self.left.emit()
        elif key not in KEYS:
            super().keyPressEvent(event)

    @property
    def _key_to_leave(self) -> Qt.Key:
        return LATER if self._in_list else Qt.Key.Key_Escape

    def _step(self, step: int) -> None:
        shown = [name for name, button in self.buttons.items() if button.isVisibleTo(self)]
        place = next((n for n, name in enumerate(shown) if self.buttons[name].hasFocus()), -1)
        target = shown[(place + step) % len(shown)]
        self.buttons[target].setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self.cards[target])


class _VersionCard(Card):
    """One version: whose, its words, and the key that lets it stand."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._heading, self._words = _label("small-heading"), _label("body")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(KeyLabel(key), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self._words)
        self.body.addStretch(1)

    @property
    def words(self) -> str:
        """What the version says."""
        return self._words.text()

    def say(self, heading: str, words: str) -> None:
        """Show a version; one without words says so."""
        self._heading.setText(heading)
        self._words.setText(words or translate("versions", "Nothing"))
        set_role(self._words, "body" if words else "second")

    def mark(self, is_chosen: bool) -> None:
        """Show whether this is the version that was decided on."""
        set_state(self, "chosen" if is_chosen else "")


def _is_modified(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)


def _caps() -> dict[str, Decision]:
    return {str(place): decision for place, decision in enumerate(KEYS.values(), start=1)}


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label
