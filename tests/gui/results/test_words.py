"""The words of the results page: links, answers behind figures, and what must never be said."""

from dataclasses import replace

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.gui.results.behind_words import behind_words
from clusterdyn_desktop.gui.results.linked_text import linked
from clusterdyn_desktop.gui.results.reading import Reading
from clusterdyn_desktop.gui.results.targets import Target, target_of, to_question, to_variable
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.results import Results, outcome_of
from tests.unit.services.plain_texts import PlainTexts

COLOUR = "pine"


@pytest.fixture
def reading(study: dict[str, Dossier], instrument: Instrument) -> Reading:
    """The Swedish cluster's third round, read in English."""
    dossier = study["A-SE-3"]
    results = Results(dossier, instrument, outcome_of(dossier, instrument))
    return Reading(results, PlainTexts(), formats_for("en"), COLOUR)


def test_only_whole_words_become_links() -> None:
    """Protects against a link in the middle of another number."""
    said = linked("3.08, 13.08 and 3.081", {"3.08": "question:3.08"}, COLOUR)

    assert said.count("<a ") == 1
    assert said.startswith('<a href="question:3.08"')


def test_what_people_wrote_cannot_become_markup() -> None:
    """Protects the page from text that looks like HTML."""
    assert linked("a < b & c", {}, COLOUR) == "a &lt; b &amp; c"


def test_links_lead_where_they_say(instrument: Instrument) -> None:
    """Protects the doors from figures to answers; what is unknown opens nothing."""
    question = instrument.questions[0]

    assert target_of(to_question(question.id), instrument) == Target(question.variable, question.id)
    assert target_of(to_variable(question.variable), instrument) == Target(question.variable)
    assert target_of(to_question("9.99"), instrument) is None
    assert target_of("https://example.org", instrument) is None


def test_the_arithmetic_of_a_score_is_written_out(reading: Reading, instrument: Instrument) -> None:
    """Protects "show the arithmetic": the values a mean is made of stand beside it."""
    for variable in instrument.variables:
        outcome = reading.results.outcome.variables[variable.id]
        if not outcome.is_known:
            continue
        said = behind_words(reading, variable.id).summary[0]
        for question in instrument.questions_by_variable[variable.id]:
            value = reading.results.outcome.questions[question.id].value
            assert value is None or reading.figure(value) in said


def test_the_histogram_counts_every_scored_answer(reading: Reading, instrument: Instrument) -> None:
    """Protects the picture of the answers against leaving some out."""
    for variable in instrument.variables:
        for question in behind_words(reading, variable.id).questions:
            outcome = reading.results.outcome.questions[question.question]
            assert sum(question.counts) == outcome.n
            scored = [answer for answer in question.answers if answer.score is not None]
            assert len(scored) == outcome.n


def test_a_quote_without_permission_is_marked(reading: Reading) -> None:
    """Protects respondents: consent that was refused outranks the mark on the answer."""
    dossier = reading.results.dossier
    refused = tuple(
        replace(held, record=replace(held.record, consent_quote=False))
        for held in dossier.interviews
    )
    results = replace(reading.results, dossier=replace(dossier, interviews=refused))
    strict = replace(reading, results=results)

    quotes = [
        detail
        for variable in results.instrument.variables
        for question in behind_words(strict, variable.id).questions
        for answer in question.answers
        for detail in answer.details
        if detail.startswith("<i>")
    ]

    assert quotes
    assert all("Not to be quoted." in quote for quote in quotes)
