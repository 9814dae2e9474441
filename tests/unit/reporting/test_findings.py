from dataclasses import replace

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.scoring.outcome import VariableStatus
from clusterdyn_desktop.reporting.findings import divided_questions, strengths, weak_links
from clusterdyn_desktop.reporting.fingerprint import fingerprint, short_fingerprint
from tests.unit.reporting.conftest import Material
from tests.unit.reporting.materials import emptied, material


def test_strengths_are_the_highest_scores_that_rest_on_enough(example: Material) -> None:
    held = example("A-SE-3")

    found = strengths(held)

    assert len(found) == 3
    scores = [held.outcome.variables[name].score or 0 for name in found]
    others = [
        outcome.score or 0
        for name, outcome in held.outcome.variables.items()
        if outcome.status is VariableStatus.SUFFICIENT and name not in found
    ]
    assert min(scores) >= max(others)
    assert scores == sorted(scores, reverse=True)


def test_the_weak_link_of_the_next_stage_comes_first(example: Material) -> None:
    held = example("A-FI-1")  # building 3, while stages 4 and 5 show already

    found = weak_links(held)

    building = next(s for s in held.outcome.stages if s.stage == held.outcome.position.building)
    assert found[0] == building.weak_link
    assert len(set(found)) == len(found) == 3


def test_an_empty_assessment_has_neither(study: dict[str, Dossier], instrument: Instrument) -> None:
    held = material(emptied(study["A-SE-3"]), instrument)

    assert strengths(held) == []
    assert weak_links(held) == []
    assert divided_questions(held) == []


def test_divided_questions_rest_on_three_answers(example: Material) -> None:
    found = divided_questions(example("A-NO2-1"))

    assert found
    assert all(question.n >= 3 and (question.rwg or 0) < 0.5 for question in found)


def test_the_fingerprint_follows_the_content(
    study: dict[str, Dossier], instrument: Instrument
) -> None:
    dossier = study["A-CH-1"]
    first = fingerprint(material(dossier, instrument))
    answers = list(dossier.answers)
    changed = replace(answers[0], record=replace(answers[0].record, note="Another note"))
    stamped = replace(answers[0], vectors={"note": {"site": 7}})

    assert fingerprint(material(dossier, instrument, "sv")) == first
    assert (
        fingerprint(material(replace(dossier, answers=tuple(reversed(answers))), instrument))
        == first
    )
    assert (
        fingerprint(material(replace(dossier, answers=(stamped, *answers[1:])), instrument))
        == first
    )
    assert (
        fingerprint(material(replace(dossier, answers=(changed, *answers[1:])), instrument))
        != first
    )


def test_the_short_fingerprint_can_be_compared_by_eye() -> None:
    assert short_fingerprint("0123456789abcdef" * 4) == "0123 4567 89ab cdef"
