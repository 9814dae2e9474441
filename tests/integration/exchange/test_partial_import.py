"""What could not be understood in a file stays at the receiver as it is; the rest comes in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, empty_answer
from clusterdyn_desktop.services.bundle import Services
from tests.integration.exchange.editing import edited
from tests.integration.small_study import one_interview


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    opened = build_services()
    yield opened
    opened.store.close()
    assert home.is_dir()


def answer_here(services: Services, record_id: str) -> Answer:
    with services.store.unit_of_work() as work:
        held = work.get(Answer, record_id)
    assert held is not None
    return held.record


def test_one_bad_cell_keeps_nothing_else_out(services: Services, tmp_path: Path) -> None:
    interview = one_interview(services)
    path = tmp_path / "one.xlsx"
    services.interviewing.score(interview.id, "1.01", 4)
    services.interviewing.note(interview.id, "1.01", "Som det var")
    texts = services.catalogue.texts("en")
    services.exporting.export([interview.assessment_id], path, texts)
    answer = empty_answer(interview.id, "1.01")
    with edited(path) as sheets:
        sheets.set("answer.score", answer.id, 9)
        sheets.set("answer.note", answer.id, "Som det blev")
    check = services.importing.check(path)
    assert [problem.code for problem in check.problems] == ["workbook.out-of-range"]
    with pytest.raises(UserError) as refused:
        services.importing.apply(check)
    assert refused.value.code == "import.problems"
    assert answer_here(services, answer.id).note == "Som det var"
    services.importing.apply(check, leave_out_problems=True)
    here = answer_here(services, answer.id)
    assert (here.score, here.note) == (4, "Som det blev")
