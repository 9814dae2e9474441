"""How the report lies on its pages: nothing cut, nothing over the edge, whatever the texts."""

import re
from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Stamped
from clusterdyn_desktop.reporting.layout.page import SIDE
from tests.integration.reporting.conftest import Report, Written
from tests.integration.reporting.pdf_pages import Printout
from tests.unit.reporting.materials import material, with_answers

LONG_NOTE = ("Nøglen hænger hos os, og maskinen står i vores hal; " * 90)[:4000]


def over_the_edge(printout: Printout) -> list[object]:
    wide = float(printout.reader.pages[0].mediabox.width)
    return [
        piece
        for piece in printout.pieces()
        if piece.left < SIDE - 1.5 or piece.right > wide - SIDE + 1.5 or piece.bottom < 20
    ]


@pytest.mark.parametrize(
    ("code", "language", "stretch"),
    [("A-SE-3", "en-GB", 0.0), ("A-NO2-1", "sv-SE", 0.4), ("A-US-1", "en-US", 0.4)],
)
def test_nothing_is_printed_over_the_edge(
    report: Report, code: str, language: str, stretch: float
) -> None:
    assert over_the_edge(report(code, language, stretch)) == []


def test_long_texts_run_over_pages_whole(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    dossier = study["A-NO2-1"]
    actions = [replace(action, action=LONG_NOTE) for action in living(dossier.actions)]
    answers = [
        replace(answer, note=LONG_NOTE, quote=LONG_NOTE if answer.quote else "")
        for answer in living(dossier.answers)
    ]
    cluster = replace(dossier.cluster.record, name="Sammenslutningen " * 12)
    heavy = replace(
        with_answers(dossier, answers),
        cluster=replace(dossier.cluster, record=cluster),
        actions=tuple(Stamped(action, {}) for action in actions),
    )

    printout = written(material(heavy, instrument))

    text = re.sub(r"\s", "", printout.text)
    assert text.count("maskinen") >= len(actions) * LONG_NOTE.count("maskinen")
    assert over_the_edge(printout) == []


def test_a_word_without_end_is_broken(
    study: dict[str, Dossier], instrument: Instrument, written: Written
) -> None:
    dossier = study["A-NO2-1"]
    action = replace(living(dossier.actions)[0], action="å" * 400, owner_role="ø" * 200)

    printout = written(material(replace(dossier, actions=(Stamped(action, {}),)), instrument))

    assert over_the_edge(printout) == []
    assert printout.text.count("å") >= 400


def test_every_assessment_of_the_example_study_keeps_within_bounds(
    report: Report, study: dict[str, Dossier]
) -> None:
    for code in study:
        assert 12 <= len(report(code).pages) <= 22
