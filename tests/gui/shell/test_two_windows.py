"""Two real windows on one store: each shows what the other does, and nobody loses a place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.records import Cluster, Interview
from clusterdyn_desktop.gui import store_watch
from clusterdyn_desktop.gui.interview.desk import Desk
from clusterdyn_desktop.gui.interview.interview_page import InterviewPage
from clusterdyn_desktop.gui.library.shelves_view import ShelvesView
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.services.bundle import Services
from tests.gui.window_fixtures import CONTROL, Hand, Opener

KEYS = Qt.Key
QUESTION = "1.01"


@pytest.fixture
def other(example: Services, home: Path) -> Iterator[Services]:
    """The services of a second program on the same store."""
    built = build_services(str(home / "example.sqlite"))
    yield built
    built.store.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let windows look at the store again and again without a rest."""
    monkeypatch.setattr(store_watch, "EVERY_MS", 20)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let windows look at the store only when they are opened."""
    monkeypatch.setattr(store_watch, "EVERY_MS", 10_000_000)


def fresh_interview(hand: Hand) -> Interview:
    assessment = hand.assessment("A-SE-3")
    return hand.services.planning.add_interview(
        Interview("", assessment_id=assessment.id, label="SE-S-99", role="S")
    )


def go_to(hand: Hand, interview: Interview) -> Desk:
    hand.window.screen_context.facts.answer_asked_for.emit(interview.id, QUESTION)
    hand.settle()
    page = hand.window.page(PageName.INTERVIEW)
    assert isinstance(page, InterviewPage)
    hand.wait(lambda: page.desk.presenter.is_open)
    return page.desk


def come_forward(hand: Hand) -> None:
    hand.window.activateWindow()
    hand.wait(lambda: QApplication.activeWindow() is hand.window)


@pytest.mark.usefixtures("quick")
def test_one_window_shows_what_is_done_in_the_other(
    open_hand: Opener, example: Services, other: Services
) -> None:
    """Protects who looks at the same interview: the rail and the answer follow by themselves."""
    first, second = open_hand(example), open_hand(other)
    interview = fresh_interview(first)
    one, two = go_to(first, interview), go_to(second, interview)
    two.card.setFocus()
    come_forward(second)
    second.wait(two.card.hasFocus)
    second.press(KEYS.Key_4)
    first.wait(lambda: one.presenter.sitting.answer(QUESTION).score == 4)
    square = one.rail.stages.current_square
    assert square is not None
    assert square.face.answered


@pytest.mark.usefixtures("slow")
def test_a_collision_of_two_windows_is_decided_in_the_second(
    open_hand: Opener, example: Services, other: Services
) -> None:
    """Protects a note of one from a note of the other, typed at the same time."""
    first, second = open_hand(example), open_hand(other)
    interview = fresh_interview(first)
    one, two = go_to(first, interview), go_to(second, interview)
    come_forward(first)
    one.panel.note.setFocus()
    first.write("of the first")
    come_forward(second)
    two.panel.note.setFocus()
    second.wait(two.panel.note.hasFocus)
    first.settle()
    second.write("of the second")
    second.press(KEYS.Key_Escape)
    assert other.interviewing.open(interview.id).answer(QUESTION).note == "of the first"
    assert two.versions.panel.cards[Decision.MINE].words == "of the second"
    second.press(KEYS.Key_M)
    second.press(KEYS.Key_3)
    stored = other.interviewing.open(interview.id).answer(QUESTION).note
    assert stored == "of the first\nof the second"


@pytest.mark.usefixtures("quick")
def test_the_library_shows_a_cluster_that_another_added(
    open_hand: Opener, example: Services, other: Services
) -> None:
    """Protects the list from growing old while somebody searches in it."""
    hand = open_hand(example)
    hand.press(KEYS.Key_F, CONTROL)
    hand.write("Hela")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    other.library.add_cluster(Cluster("", name="Helavärmen Kalmar", country="SE"))
    model = hand.part(ShelvesView, "shelves").model()
    hand.wait(lambda: model.rowCount() == 1)
    assert (field.text(), field.hasFocus()) == ("Hela", True)


def test_a_busy_store_is_left_alone(hand: Hand) -> None:
    """Protects who works from being held up by looking: it is left out, not queued."""
    hand.settle()
    watch = hand.window.findChild(store_watch.StoreWatch)
    assert watch is not None
    asked: list[bool] = []
    store = hand.window.screen_context.jobs.store
    store.run(lambda _progress: None)
    store.busy_changed.connect(asked.append)
    watch.look()
    hand.settle()
    assert asked == [False]
