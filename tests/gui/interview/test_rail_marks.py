"""The signs of the rail: told apart without colour, said in words, there after every answer."""

from itertools import combinations, product

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.interview.rail_filter import RailFilter
from clusterdyn_desktop.gui.interview.square_marks import Mark, paint_mark
from clusterdyn_desktop.gui.interview.squares import Square, SquareFace
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.services.theme import Theme
from tests.gui.interview.conftest import Hand

KEYS = Qt.Key
SIDE = 12
DIFFERENT_ENOUGH = 6
"""Whole pixels turned from black to white; a sign covers about twenty."""


@pytest.mark.parametrize("look", ["light", "dark"])
def test_signs_differ_in_greyscale(dressed: object, themes: dict[str, Theme], look: str) -> None:
    """Protects those who do not see colours, in both looks."""
    pictures = {mark: _sign(mark, themes[look]) for mark in Mark}
    for one, two in combinations(Mark, 2):
        shapes = _inked(pictures[one]) ^ _inked(pictures[two])
        assert len(shapes) > DIFFERENT_ENOUGH, f"{one} looks like {two}"


def test_every_combination_of_signs_has_its_own_look(screen: Screen) -> None:
    """Protects what the rail says: no two different squares look the same."""
    faces = [
        SquareFace("x", answered=True, flagged=one, noted=two, remarked=three, differs=four)
        for one, two, three, four in product((False, True), repeat=4)
    ]
    pictures = [_square(screen, face) for face in faces]
    for (one, first), (two, second) in combinations(zip(faces, pictures, strict=True), 2):
        assert first != second, f"{one} looks like {two}"


def test_nothing_of_a_square_is_cut(screen: Screen) -> None:
    """Protects the signs at the edge: the outermost pixels stay free."""
    full = SquareFace("x", answered=True, noted=True, remarked=True, differs=True)
    bare = _square(screen, SquareFace("x"))
    picture = _square(screen, full)
    height = picture.height() - 1
    for across in range(picture.width()):
        assert picture.pixel(across, height) == bare.pixel(across, height)
    for down in range(26, picture.height()):
        for across in (0, picture.width() - 1):
            assert picture.pixel(across, down) == bare.pixel(across, down)


def test_signs_are_said_in_words(hand: Hand, fresh: Interview) -> None:
    """Protects those who listen, and everybody's tool tips."""
    service = hand.screen.services.interviewing
    service.score(fresh.id, "1.01", 4)
    service.note(fresh.id, "1.01", "Turned down a cheaper hall.")
    hand.open(fresh)
    square = hand.desk.rail.findChildren(Square)[0]
    hand.qtbot.waitUntil(lambda: "to look at" in square.accessibleName())
    assert "answered 4" in square.accessibleName()
    assert "noted" in square.toolTip()


def test_a_sign_comes_and_goes_with_the_answer(hand: Hand, fresh: Interview) -> None:
    """Protects the live rail: a remark appears after a score and goes with the grade."""
    hand.open(fresh)
    square = hand.desk.rail.findChildren(Square)[0]
    hand.press(KEYS.Key_3)
    hand.qtbot.waitUntil(lambda: square.face.remarked)
    hand.press(KEYS.Key_E)
    hand.qtbot.waitUntil(lambda: not square.face.remarked)


def test_respondents_who_differ_are_marked(hand: Hand, fresh: Interview) -> None:
    """Protects the wiring: the mark is that of the checking service, in this interview."""
    differing = hand.screen.services.checking.differing(fresh.assessment_id)
    hand.open(fresh)
    own = {question.id for question in hand.desk.presenter.sitting.sheet.questions}
    assert differing & own, "the example has such questions"
    hand.qtbot.waitUntil(lambda: _marked(hand) == differing & own)


def _marked(hand: Hand) -> set[str]:
    return set(hand.desk.rail.stages.shown_by(RailFilter.DIFFERING))


def _sign(mark: Mark, theme: Theme) -> QImage:
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(theme.colours["paper"])
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QPointF(SIDE / 2, SIDE / 2), mark, theme)
    painter.end()
    return pixmap.toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def _inked(picture: QImage) -> set[tuple[int, int]]:
    """Return the pixels that are clearly not paper."""
    paper = picture.pixelColor(0, 0).lightness()
    points = product(range(picture.width()), range(picture.height()))
    return {(x, y) for x, y in points if abs(picture.pixelColor(x, y).lightness() - paper) > 40}


def _square(screen: Screen, face: SquareFace) -> QImage:
    square = Square(screen.look)
    square.show_face(face)
    return square.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
