"""Buttons for the steps of the scale, none or one of them chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from clusterdyn_desktop.gui.style import set_role, set_state


class ScorePick(QWidget):
    """`picked` carries the score a person chose; arrow keys move, the number itself chooses."""

    picked = Signal(int)
    numbered = Signal()
    """The number itself was pressed: that person will want to go on typing."""

    made = Signal()
    """There are other buttons than before; they come last in the order of Tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[int, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group.idClicked.connect(self._on_group_clicked)

    @property
    def tab_chain(self) -> Sequence[QWidget]:
        """The buttons in the order of the scale."""
        return list(self._buttons.values())

    @property
    def score(self) -> int | None:
        """The chosen step."""
        chosen = self._group.checkedId()
        return chosen if chosen in self._buttons else None

    def set_anchors(self, anchors: Mapping[int, str], name: str) -> None:
        """Offer the steps with what each stands for; `name` says what is chosen."""
        if list(anchors) != list(self._buttons):
            self._make(list(anchors))
        self.setAccessibleName(name)
        for score, anchor in anchors.items():
            self._buttons[score].setToolTip(anchor)
            self._buttons[score].setAccessibleName(f"{score}: {anchor}")

    def _make(self, scores: Sequence[int]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = {score: self._button(score) for score in scores}
        for score, state in ((scores[0], "first"), (scores[-1], "last")):
            set_state(self._buttons[score], state)
        self._set_stop(scores[0])
        self.made.emit()

    def _button(self, score: int) -> QPushButton:
        button = QPushButton(str(score))
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_role(button, "segment")
        self._group.addButton(button, score)
        self._row.addWidget(button)
        return button

    def show_score(self, score: int | None) -> None:
        """Show a step as chosen, or none, without telling."""
        self._group.setExclusive(False)
        for step, button in self._buttons.items():
            button.setChecked(step == score)
        self._group.setExclusive(True)
        self._set_stop(next(iter(self._buttons)) if score is None else score)

    def _set_stop(self, score: int) -> None:
        """Let Tab stop once here: at the chosen step, or at the first."""
        self.setFocusProxy(self._buttons[score])
        for step, button in self._buttons.items():
            is_stop = step == score
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by number; say whether the key was one."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        score = int(event.text()) if event.text().isdecimal() else -1
        if not is_plain or score not in self._buttons:
            return False
        self._buttons[score].click()
        self.numbered.emit()
        return True

    def _on_group_clicked(self, score: int) -> None:
        self._set_stop(score)
        self.picked.emit(score)
