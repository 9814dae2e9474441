"""Assessments out to a workbook and in again, through the services and real files."""

from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.dossiers import open_dossier


def contents(services: Services) -> dict[str, Dossier]:
    return {
        entry.assessment.code: open_dossier(services.store, entry.assessment.id)
        for entry in services.library.entries()
    }


@pytest.fixture
def workbook(example: Services, tmp_path: Path) -> Path:
    """The whole example study in one workbook."""
    path = tmp_path / "study.xlsx"
    ids = [entry.assessment.id for entry in example.library.entries()]
    exported = example.exporting.export(ids, path, example.catalogue.texts("sv"))
    assert (exported.assessments, exported.interviews, exported.answers) == (11, 135, 2828)
    return path


def test_export_import_export_gives_the_same_content_for_every_assessment(
    example: Services, workbook: Path, tmp_path: Path
) -> None:
    empty = build_services(str(tmp_path / "empty.sqlite"))
    check = empty.importing.check(workbook)
    assert (check.new, len(check.conflicts)) == (11, 0)
    empty.importing.apply(check)
    assert contents(empty) == contents(example)
    again = tmp_path / "again.xlsx"
    ids = [entry.assessment.id for entry in empty.library.entries()]
    empty.exporting.export(ids, again, empty.catalogue.texts("sv"))
    back = empty.importing.check(again)
    assert not back.conflicts
    by_code = {e.dossier.assessment.record.code: e.dossier for e in back.assessments}
    assert by_code == contents(example)
    empty.store.close()


def test_importing_what_is_here_already_changes_nothing(example: Services, workbook: Path) -> None:
    before = contents(example)
    check = example.importing.check(workbook)
    assert (check.new, len(check.conflicts)) == (0, 0)
    assert example.importing.apply(check).written == 0
    assert contents(example) == before


def noted(services: Services, words: str) -> str:
    """Note something at a question of the example; return the interview's label."""
    assessment = services.library.find("A-SE-3")
    interview = services.planning.plan(assessment.id).interviews[0].interview
    question = services.interviewing.open(interview.id).questions[0].id
    services.interviewing.note(interview.id, question, words)
    return interview.label


def test_a_workbook_that_differs_stops_and_changes_nothing(
    example: Services, workbook: Path, tmp_path: Path
) -> None:
    other = build_services(str(tmp_path / "other.sqlite"))
    other.importing.apply(other.importing.check(workbook))
    noted(other, "noted by a partner")
    theirs = tmp_path / "theirs.xlsx"
    assessment = other.library.find("A-SE-3")
    other.exporting.export([assessment.id], theirs, other.catalogue.texts("en"))
    other.store.close()
    noted(example, "noted after the export")
    before = contents(example)
    check = example.importing.check(theirs)
    assert len(check.conflicts) == 1
    with pytest.raises(UserError, match=r"import\.conflicts"):
        example.importing.apply(check)
    assert contents(example) == before


def test_an_older_workbook_comes_in_and_changes_nothing(example: Services, workbook: Path) -> None:
    """What was edited here since the export is newer: the workbook has nothing to say to it."""
    noted(example, "noted after the export")
    before = contents(example)
    check = example.importing.check(workbook)
    assert not check.conflicts
    assert example.importing.apply(check).written == 0
    assert contents(example) == before


def test_deleted_things_stay_deleted_on_the_other_side(example: Services, tmp_path: Path) -> None:
    assessment = example.library.find("A-DK-1")
    interview = example.planning.plan(assessment.id).interviews[0].interview
    example.planning.remove_interview(interview.id)
    path = tmp_path / "one.xlsx"
    example.exporting.export([assessment.id], path, example.catalogue.texts("en"))
    empty = build_services(str(tmp_path / "empty.sqlite"))
    empty.importing.apply(empty.importing.check(path))
    labels = [p.interview.label for p in empty.planning.plan(assessment.id).interviews]
    assert interview.label not in labels
    assert len(labels) == 11
    empty.store.close()


def test_exporting_nothing_is_said(services: Services, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"export\.nothing"):
        services.exporting.export([], tmp_path / "none.xlsx", services.catalogue.texts("en"))
    assert not (tmp_path / "none.xlsx").exists()
