"""What the signs of the matrix mean."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter

from clusterdyn_desktop.gui.agree.faces import Face, paint_face
from clusterdyn_desktop.gui.agree.matrix_words import STATE_LETTERS, Sign
from clusterdyn_desktop.gui.agree.painting import draw_sign
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.widgets.sign_legend import LegendEntry, SignLegend
from clusterdyn_desktop.gui.widgets.voice_signs import voice_entry
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme
from clusterdyn_desktop.services.wording.record_words import answer_state_word

FACE_SIZE = QSize(28, 22)
SIGN_SIZE = QSize(16, 22)


class Signs(SignLegend):
    """The signs of a matrix with their words."""

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Explain the signs of a matrix."""
        self.show_entries(_entries(reading), theme)


def _entries(reading: Reading) -> Iterator[LegendEntry]:
    for place, voice in enumerate(reading.matrix.instrument.voices):
        yield voice_entry(place, reading.voice(voice))
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


def _face(face: Face, words: str) -> LegendEntry:
    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        paint_face(painter, area, face, theme)

    return LegendEntry(paint, FACE_SIZE, words)


def _mark(mark: Sign, words: str) -> LegendEntry:
    def paint(painter: QPainter, area: QRectF, theme: Theme) -> None:
        draw_sign(painter, QPointF(area.center()), mark, theme)

    return LegendEntry(paint, SIGN_SIZE, words)
