"""What the signs of the matrix mean."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from clusterdyn_desktop.gui.agree.faces import Face, paint_face
from clusterdyn_desktop.gui.agree.matrix_words import STATE_LETTERS, Sign
from clusterdyn_desktop.gui.agree.painting import draw_sign
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.voice_signs import paint_sign
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme
from clusterdyn_desktop.services.wording.record_words import answer_state_word

FACE_SIZE = QSize(28, 22)
SIGN_SIZE = QSize(16, 22)
MIDDLE = 3

Paint = Callable[[QPainter, QRectF, Theme], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A sign with its words."""

    paint: Paint
    size: QSize
    words: str


class Signs(QWidget):
    """The signs with their words, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=14)

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Explain the signs of a matrix."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in _entries(reading):
            self._flow.addWidget(_shown(entry, theme))
        self.updateGeometry()


def _entries(reading: Reading) -> Iterator[Entry]:
    for place, voice in enumerate(reading.matrix.instrument.voices):
        yield Entry(_voice(place), SIGN_SIZE, reading.voice(voice))
    for state, letter in STATE_LETTERS.items():
        yield _face(Face(letter=letter), answer_state_word(reading.texts, state))
    middle = reading.scores[len(reading.scores) // 2]
    yield _face(Face(middle, note=True), translate("agree", "note"))
    yield _face(Face(middle, quote=True), translate("agree", "quote"))
    yield _face(Face(middle, flag=True), translate("agree", "flag"))
    yield _face(Face(), translate("agree", "still to be asked"))
    yield _face(Face(middle, counts=False), translate("agree", "does not count"))
    yield _mark(Sign.APART, translate("agree", "answers far apart"))
    yield _mark(Sign.GAP, translate("agree", "companies and organisation a step apart"))
    yield _mark(Sign.FEW, translate("agree", "few answers"))


def _face(face: Face, words: str) -> Entry:
    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        paint_face(painter, area, face, theme)

    return Entry(paint, FACE_SIZE, words)


def _voice(place: int) -> Paint:
    return lambda painter, area, theme: paint_sign(painter, area.center(), place, theme)


def _mark(sign: Sign, words: str) -> Entry:
    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        draw_sign(painter, QPointF(area.center()), sign, theme)

    return Entry(paint, SIGN_SIZE, words)


def _shown(entry: Entry, theme: Theme) -> QWidget:
    shown = QWidget()
    label = QLabel(entry.words)
    set_role(label, "small")
    row = QHBoxLayout(shown)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(_Picture(entry, theme))
    row.addWidget(label)
    return shown


class _Picture(QWidget):
    def __init__(self, entry: Entry, theme: Theme) -> None:
        super().__init__()
        self._entry, self._theme = entry, theme
        self.setFixedSize(entry.size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        self._entry.paint(painter, QRectF(self.rect()), self._theme)
        painter.end()
