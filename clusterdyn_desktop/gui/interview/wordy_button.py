"""A keyed button with a sentence on it, which takes more lines where the room is small."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from clusterdyn_desktop.gui.interview.given_buttons import GAP, KeyedButton
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.widgets.painting import WRAP, colour, type_size, wrapped_height

LINES = (2, 3)
"""Two lines, and three for a sentence that would else be wider than `WIDE`."""

WIDE = 300
STEP = 8


class WordyButton(KeyedButton):
    """Never cuts its sentence: it asks for the width at which a few lines hold all of it."""

    def __init__(self, look: ScreenLook, key: str) -> None:
        super().__init__(look, "foot", key)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the room for one line."""
        hint = super().sizeHint()
        return QSize(hint.width() + 2, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few lines."""
        widths = [self._width_for(lines) for lines in LINES]
        width = next((width for width in widths if width <= WIDE), widths[-1])
        return QSize(width, self._height_of_words(width) + 2)

    def hasHeightForWidth(self) -> bool:
        """Say that the sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows the whole sentence."""
        return max(super().sizeHint().height(), self._height_of_words(width) + 2)

    def _width_for(self, lines: int) -> int:
        metrics = self._metrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        width = self._beside() + longest
        while self._height_of_words(width) > lines * metrics.lineSpacing():
            width += STEP
        return width

    def _paint_word(self, painter: QPainter) -> None:
        theme = self._look.theme
        painter.setFont(type_size(theme, "small"))
        painter.setPen(colour(theme, "ink"))
        room = self.rect().adjusted(self._padding, 0, self._padding - self._beside(), 0)
        painter.drawText(room, WRAP, self.text())

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(type_size(self._look.theme, "small"))

    def _beside(self) -> int:
        """Return the room that the words do not have."""
        return 2 * self._padding + GAP + self._cap_width()

    def _height_of_words(self, width: int) -> int:
        room = max(1, width - self._beside())
        return wrapped_height(self._look.theme, "small", self.text(), room)
