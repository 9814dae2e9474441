"""The example study: read from its tables, and every assessment through a workbook and back."""

from pathlib import Path

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import AnswerState, derived_id, empty_answer
from clusterdyn_desktop.exchange.tables.study_tables import ROOT, CsvStudyTables
from tests.unit.exchange.samples import SAMPLE, instrument, read, study, write


@pytest.mark.parametrize(
    ("group", "count"),
    [
        ("interviews", 135),
        ("answers", 2828),
        ("agreed_values", 24),
        ("indicators", 176),
        ("actions", 48),
        ("case_stories", 13),
    ],
)
def test_the_tables_hold_what_their_readme_says(group: str, count: int) -> None:
    assert sum(len(getattr(dossier, group)) for dossier in study()) == count


def test_nine_clusters_have_eleven_assessments() -> None:
    assert len(study()) == 11
    assert len({dossier.cluster.record.id for dossier in study()}) == 9


def test_ids_follow_from_the_tables_own_keys() -> None:
    again = CsvStudyTables().read(SAMPLE, instrument())
    assert [dossier.assessment.record for dossier in again] == [
        dossier.assessment.record for dossier in study()
    ]
    dossier = next(held for held in again if held.assessment.record.code == "A-SE-3")
    cluster = derived_id(ROOT, "cluster", "C-SE", "Gjutringen Lövsjö", "SE")
    assert dossier.cluster.record.id == cluster
    assert dossier.assessment.record.id == derived_id(cluster, "assessment", "A-SE-3")
    answer = dossier.answers[0].record
    assert answer.id == empty_answer(answer.interview_id, answer.question_id).id
    assert dossier.answers[0].vectors == {}


def test_a_question_set_is_what_was_put_in_the_instruments_order() -> None:
    for dossier in study():
        for held in dossier.interviews:
            own = [
                answer.record.question_id
                for answer in dossier.answers
                if answer.record.interview_id == held.record.id
            ]
            ranked = [q.id for q in instrument().questions if q.id in own]
            assert list(held.record.question_set) == ranked


def test_states_and_scores_are_as_answered() -> None:
    states = [held.record.state for dossier in study() for held in dossier.answers]
    assert states.count(AnswerState.SCORED) == 2669
    assert states.count(AnswerState.NOT_ASKED) == 47
    assert AnswerState.OPEN not in states


def test_notes_keep_every_letter() -> None:
    notes = [held.record.note for dossier in study() for held in dossier.answers]
    assert any(note.startswith("=") for note in notes)
    assert any("\u00a0" in note for note in notes)
    assert any("\n" in note for note in notes)
    assert max(map(len, notes)) > 1400


@pytest.mark.parametrize("dossier", study(), ids=lambda held: held.assessment.record.code)
def test_every_assessment_comes_back_as_it_was(dossier: Dossier, tmp_path: Path) -> None:
    reading = read(write([dossier], tmp_path / "one.xlsx", "sv"))
    assert reading.dossiers == (dossier,)
    assert reading.repairs == ()


def test_the_whole_study_fits_one_workbook(tmp_path: Path) -> None:
    reading = read(write(study(), tmp_path / "all.xlsx"))
    assert reading.dossiers == study()
    assert reading.origin_site
    assert reading.program_version == "0.0"
