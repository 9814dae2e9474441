"""The foot of a page: what was saved or done last, and the keys that work here."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import KeyHint

HEIGHT = 48


class Foot(QFrame):
    """One line under a page; it keeps its height, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "foot")
        self.setMinimumHeight(HEIGHT)
        self._hints: list[KeyHint] = []
        self._saved = QLabel()
        set_role(self._saved, "saved")
        self._notice = QLabel()
        set_role(self._notice, "small")
        self._notice.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(28, 6, 28, 6)
        self._row.setSpacing(16)
        self._row.addWidget(self._saved)
        self._row.addWidget(self._notice, 1)

    def show_saved(self, words: str) -> None:
        """Say when the last change was saved."""
        self._saved.setText(words)
        self._saved.setVisible(bool(words))

    def say(self, sentence: str) -> None:
        """Say one sentence; an empty one takes it away."""
        self._notice.setText(sentence)

    def add_hint(self, key: str) -> KeyHint:
        """Add a key that works here; the owner says what it does."""
        hint = KeyHint(key)
        self._hints.append(hint)
        self._row.addWidget(hint)
        return hint

    def show_hints(self, hints: Iterable[tuple[str, str]]) -> None:
        """Show other keys, each with what it does."""
        for hint in self._hints:
            hint.deleteLater()
        self._hints.clear()
        for key, words in hints:
            self.add_hint(key).set_text(words)

    @property
    def words(self) -> str:
        """Everything the foot says about what was done."""
        return f"{self._saved.text()} {self._notice.text()}".strip()
