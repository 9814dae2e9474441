"""The squares of the rail: every state has its own mark, without colour."""

from itertools import combinations, product

from PySide6.QtGui import QImage

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview
from clusterdyn_desktop.gui.interview.question_words import square_face
from clusterdyn_desktop.gui.interview.squares import Square, SquareFace
from clusterdyn_desktop.gui.screen import Screen
from tests.gui.interview.conftest import Hand

DIFFERENT_ENOUGH = 10
"""Summed difference of grey, 0–255 a pixel, in whole pixels turned from black to white."""


def test_each_state_has_its_own_mark_in_greyscale(screen: Screen, instrument: Instrument) -> None:
    """Protects those who do not see colours, and prints in black."""
    faces = [
        square_face(
            instrument,
            instrument.questions[0],
            Answer(id="x", state=state, flag=flag, score=4 if state == "scored" else None),
            "en",
            unsaved=False,
        )
        for state, flag in product(AnswerState, ("", "look"))
    ]
    pictures = [_grey(screen, face) for face in faces]
    for (one, first), (two, second) in combinations(zip(faces, pictures, strict=True), 2):
        assert _difference(first, second) > DIFFERENT_ENOUGH, f"{one.name} looks like {two.name}"
    assert len({face.name for face in faces}) == len(faces)


def test_the_current_question_has_a_ring(screen: Screen) -> None:
    """Protects orientation: where one is can be told from what is answered."""
    plain, ringed = Square(screen.look), Square(screen.look)
    ringed.show_current(True)
    assert _difference(_picture(plain), _picture(ringed)) > DIFFERENT_ENOUGH


def test_squares_say_in_words_what_they_show(hand: Hand, fresh: Interview) -> None:
    """Protects those who listen: number, theme, state and flag."""
    service = hand.screen.services.interviewing
    service.score(fresh.id, "1.01", 4)
    service.flag(fresh.id, "1.01", "check")
    service.state(fresh.id, "1.05", AnswerState.DOES_NOT_KNOW)
    hand.open(fresh)
    names = [square.accessibleName() for square in hand.desk.rail.findChildren(Square)]
    assert any("Does not know" in name for name in names)
    assert any("answered 4" in name and "flagged: check" in name for name in names)


def _grey(screen: Screen, face: SquareFace) -> QImage:
    square = Square(screen.look)
    square.show_face(face)
    return _picture(square)


def _picture(square: Square) -> QImage:
    return square.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def _difference(one: QImage, two: QImage) -> float:
    points = product(range(one.width()), range(one.height()))
    return sum(abs(_grey_at(one, x, y) - _grey_at(two, x, y)) for x, y in points) / 255


def _grey_at(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).lightness()
