"""Two programs on one server: the second at the same answer is told, down to the same moment."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile
from tests.integration.office.server import Databases
from tests.integration.small_study import one_interview

QUESTION = "1.01"
ROUNDS = 12


@pytest.fixture
def programs(
    databases: Databases, home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Services, Services]]:
    """Two programs of two installations."""
    address = databases.new_store()
    first = build_services(address)
    monkeypatch.setenv("CLUSTERDYN_HOME", str(home.with_name("another home")))
    second = build_services(address)
    yield first, second
    for program in (first, second):
        program.store.close()
    databases.drop_all()


def test_of_two_that_answer_at_the_same_moment_one_is_told(
    programs: tuple[Services, Services],
) -> None:
    """Protects from a lost update, also where both make the answer: one is kept, one is told."""
    interview = one_interview(programs[0])
    questions = [q.id for q in programs[0].interviewing.open(interview.id).questions[:ROUNDS]]
    start = Barrier(2)

    def answer(program: Services, score: int) -> list[int | None]:
        kept: list[int | None] = []
        for name in questions:
            seen = (program.interviewing.open(interview.id).answer(name),)
            start.wait()
            try:
                program.interviewing.score(interview.id, name, score, seen)
                kept.append(score)
            except ChangedMeanwhile:
                kept.append(None)
            start.wait()
        return kept

    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(answer, programs, (2, 5))
    sheet = programs[0].interviewing.open(interview.id)
    for name, one, two in zip(questions, first, second, strict=True):
        assert sorted((one or 0, two or 0))[0] == 0, "both were told that theirs was kept"
        assert sheet.answer(name).score == (one or two)


def test_the_window_can_tell_that_somebody_else_wrote(
    programs: tuple[Services, Services],
) -> None:
    """Protects the window that follows along, on a server as well."""
    here, there = programs
    interview = one_interview(here)
    before = here.watching.look(interview.assessment_id)
    there.interviewing.score(interview.id, QUESTION, 3)
    after = here.watching.look(interview.assessment_id, before)
    assert (after.state, after.newest) != (before.state, before.newest)
    assert here.watching.look(interview.assessment_id, after) is after
