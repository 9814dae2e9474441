"""Room: every question fits a small laptop, and nothing is cut on a smaller one."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Assessment, Interview
from clusterdyn_desktop.services.bundle import Services
from tests.gui.interview.conftest import Hand

PAGE_AT_1024_BY_640 = (834, 564)


@pytest.fixture
def every_question(services: Services, assessment: Assessment, instrument: Instrument) -> Interview:
    """An interview with all the questions there are."""
    return services.planning.add_interview(
        Interview(
            id="",
            assessment_id=assessment.id,
            label="ALL",
            role="S",
            question_set=tuple(question.id for question in instrument.questions),
        )
    )


@pytest.mark.parametrize("language", ["en", "sv"])
def test_every_question_fits_1280_by_800(
    hand: Hand, every_question: Interview, language: str
) -> None:
    """Protects the eyes on the person: no question needs scrolling."""
    hand.open(every_question)
    hand.desk.language.chosen.emit(language)
    too_long = []
    for question in hand.desk.presenter.sitting.sheet.questions:
        hand.desk.presenter.go_to(question.id)
        QApplication.processEvents()
        if any(area.verticalScrollBar().maximum() for area in _areas(hand, but=hand.desk.rail)):
            too_long.append(question.id)
    assert too_long == []


def test_the_page_fits_the_smallest_window(hand: Hand, every_question: Interview) -> None:
    """Protects small screens: the page shrinks, what does not fit scrolls, no button is cut."""
    hand.open(every_question)
    hand.page.resize(*PAGE_AT_1024_BY_640)
    QApplication.processEvents()
    assert (hand.page.width(), hand.page.height()) == PAGE_AT_1024_BY_640
    for button in hand.desk.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    for area in _areas(hand):
        content = area.widget()
        assert content is not None
        assert content.width() <= area.viewport().width()


def _areas(hand: Hand, but: QWidget | None = None) -> list[QScrollArea]:
    areas = [area for area in hand.desk.findChildren(QScrollArea) if area.isVisible()]
    return [area for area in areas if but is None or not but.isAncestorOf(area)]
