"""The presenter alone: what is handed over, in which order, and what failures leave behind."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

import pytest

from clusterdyn_desktop.domain.records import AnswerState, Interview
from clusterdyn_desktop.gui.interview.ledger import Part
from clusterdyn_desktop.gui.interview.presenter import InterviewPresenter
from clusterdyn_desktop.gui.interview.sittings import Keeping
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.interviewing import InterviewSheet

T = TypeVar("T")


@dataclass
class Silent:
    """A view that remembers only how often something was kept, and where one went."""

    kept_times: list[datetime] = field(default_factory=list)
    places: list[str] = field(default_factory=list)

    def show_question(self) -> None:
        """Show nothing."""

    def show_answer(self, question_id: str) -> None:
        """Show nothing."""

    def show_saving(self) -> None:
        """Show nothing."""

    def show_texts(self) -> None:
        """Show nothing."""

    def show_jottings(self) -> None:
        """Show nothing."""

    def reload(self) -> None:
        """Read nothing."""

    def typing(self) -> None:
        """Wait for nothing."""

    def writing_in(self) -> Part | None:
        """Write nowhere."""
        return None

    def show_versions(self) -> None:
        """Show nothing."""

    def cursor_in(self, part: Part) -> int:
        """Stand at the beginning, always."""
        return 0

    def kept(self, sheet: InterviewSheet, at: datetime) -> None:
        """Remember when."""
        self.kept_times.append(at)

    def moved(self, sheet: InterviewSheet, question_id: str) -> None:
        """Remember the place."""
        self.places.append(question_id)


@dataclass
class ByHand:
    """Keeps work back until a test does it, or lets it fail."""

    waiting: list[tuple[Callable[[], None], Callable[[], None]]] = field(default_factory=list)

    def keep(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[], None]
    ) -> None:
        """Take work in."""
        self.waiting.append((lambda: done(work()), failed))

    def do(self) -> None:
        """Do the oldest work."""
        do, _ = self.waiting.pop(0)
        do()

    def fail(self) -> None:
        """Let the oldest work fail."""
        _, failed = self.waiting.pop(0)
        failed()


@dataclass
class Sat:
    """A presenter over a fresh interview."""

    presenter: InterviewPresenter
    view: Silent
    runner: ByHand
    services: Services
    interview: Interview


@pytest.fixture
def sat(services: Services, fresh: Interview) -> Sat:
    """A presenter whose saving goes by hand."""
    view, runner = Silent(), ByHand()
    keeping = Keeping(services.interviewing, services.drafts, services.jottings, runner.keep)
    presenter = InterviewPresenter(keeping, view, lambda: 0.0)
    presenter.open(services.interviewing.open(fresh.id))
    return Sat(presenter, view, runner, services, fresh)


def test_typing_hands_over_only_when_it_rests(sat: Sat) -> None:
    """Protects the store from a transaction for every letter."""
    for length in range(1, 6):
        sat.presenter.type_note("abcde"[:length])
    assert sat.runner.waiting == []
    assert sat.presenter.sitting.is_saving
    sat.presenter.flush()
    sat.presenter.flush()
    assert len(sat.runner.waiting) == 1
    sat.runner.do()
    held = sat.services.interviewing.open(sat.interview.id).answer("1.01")
    assert (held.note, len(sat.view.kept_times)) == ("abcde", 1)
    assert not sat.presenter.sitting.is_saving


def test_an_answer_from_the_disk_never_overtakes_what_is_typed(sat: Sat) -> None:
    """Protects the newer words: an older save that answers late does not bring old text back."""
    sat.presenter.type_note("first")
    sat.presenter.flush()
    sat.presenter.type_note("first and second")
    sat.runner.do()
    assert sat.presenter.sitting.answer().note == "first and second"


def test_a_newer_change_overtakes_a_failed_one(sat: Sat) -> None:
    """Protects against a false alarm: what is on disk in a newer form is not unsaved."""
    ledger = sat.presenter.sitting.ledger
    sat.presenter.score(2)
    sat.presenter.score(4)
    sat.runner.fail()
    assert not ledger.unsaved
    sat.runner.do()
    assert not ledger.unsaved
    assert not ledger.is_busy


def test_trying_again_saves_what_is_shown_now(sat: Sat) -> None:
    """Protects the last word of a failed save."""
    first = sat.presenter.sitting.current
    sat.presenter.state(AnswerState.REFUSED)
    sat.runner.fail()
    sat.presenter.go_next()
    assert sat.presenter.sitting.ledger.has_unsaved(first)
    sat.presenter.retry()
    sat.runner.do()
    held = sat.services.interviewing.open(sat.interview.id).answer(first)
    assert held.state is AnswerState.REFUSED
    assert not sat.presenter.sitting.ledger.unsaved


def test_a_refresh_keeps_what_is_not_on_disk(sat: Sat) -> None:
    """Protects unsaved work when other pages have changed the interview."""
    sat.presenter.score(3)
    sat.services.interviewing.note(sat.interview.id, "1.05", "from elsewhere")
    sat.presenter.open(sat.services.interviewing.open(sat.interview.id))
    assert sat.presenter.sitting.answer("1.01").score == 3
    assert sat.presenter.sitting.answer("1.05").note == "from elsewhere"


def test_nothing_changed_is_nothing_saved(sat: Sat) -> None:
    """Protects the change log from entries that change nothing."""
    sat.presenter.score(3)
    sat.presenter.score(3)
    sat.presenter.clear()
    sat.presenter.clear()
    assert len(sat.runner.waiting) == 2


def test_the_place_is_told_at_every_change_of_question_and_only_then(sat: Sat) -> None:
    """Protects coming back to the same question."""
    second = sat.presenter.sitting.sheet.questions[1].id
    sat.presenter.go_next()
    sat.presenter.go_to(second)
    sat.presenter.go_previous()
    assert sat.view.places == [second, "1.01"]


def test_permission_needs_consent(sat: Sat, services: Services) -> None:
    """Protects the respondent, wherever the wish comes from."""
    plan = services.planning.plan(sat.interview.assessment_id)
    unwilling = next(p.interview for p in plan.interviews if p.interview.consent_quote is False)
    sat.presenter.open(services.interviewing.open(unwilling.id))
    sat.presenter.permission(True)
    assert sat.runner.waiting == []
