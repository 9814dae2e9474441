"""Who may be quoted and which values may be printed (method.md 5.6, 6.4.0, 6.4.11)."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, AnswerState, derived_id
from clusterdyn_desktop.reporting.small_groups import (
    all_voices,
    attribution,
    printable_quotes,
    shown_voices,
    single_voice_sources,
    wide_gaps,
)
from tests.unit.reporting.conftest import Material
from tests.unit.reporting.materials import material, with_answers, with_interviews

YES_NO_OPEN = (True, False, None)


def one_quote(dossier: Dossier, **consents: object) -> Dossier:
    """The dossier with a single interview that gave a single quote."""
    interview = replace(living(dossier.interviews)[0], **consents)  # type: ignore[arg-type]
    answer = Answer(
        id=derived_id(interview.id, "answer", "3.03"),
        interview_id=interview.id,
        question_id="3.03",
        state=AnswerState.SCORED,
        score=3,
        quote="Nyckeln hänger hos oss.",
        quote_permission=True,
    )
    return with_answers(with_interviews(dossier, [interview]), [answer])


@pytest.mark.parametrize(
    ("report", "quote", "permission"), list(product(YES_NO_OPEN, YES_NO_OPEN, YES_NO_OPEN))
)
def test_a_quote_is_printed_only_when_everything_is_a_yes(
    study: dict[str, Dossier],
    instrument: Instrument,
    report: bool | None,
    quote: bool | None,
    permission: bool | None,
) -> None:
    dossier = one_quote(
        study["A-SE-3"], consent_report=report, consent_quote=quote, consent_withdrawn_on=None
    )
    answers = [replace(a, quote_permission=permission) for a in living(dossier.answers)]

    quotes = printable_quotes(material(with_answers(dossier, answers), instrument))

    assert bool(quotes) is (report is True and quote is True and permission is True)


def test_withdrawn_consent_takes_the_quote_away(
    study: dict[str, Dossier], instrument: Instrument
) -> None:
    dossier = one_quote(
        study["A-SE-3"],
        consent_report=True,
        consent_quote=True,
        consent_withdrawn_on=date(2026, 5, 1),
    )

    assert printable_quotes(material(dossier, instrument)) == []


def test_a_deleted_answer_is_not_quoted(study: dict[str, Dossier], instrument: Instrument) -> None:
    dossier = one_quote(
        study["A-SE-3"], consent_report=True, consent_quote=True, consent_withdrawn_on=None
    )
    gone = replace(
        dossier, answers=tuple(replace(answer, deleted=True) for answer in dossier.answers)
    )

    assert printable_quotes(material(gone, instrument)) == []


def test_only_permitted_quotes_of_the_study_are_found(
    study: dict[str, Dossier], example: Material
) -> None:
    for code, dossier in study.items():
        consenting = {
            i.id
            for i in living(dossier.interviews)
            if i.consent_report and i.consent_quote and i.consent_withdrawn_on is None
        }
        allowed = {
            answer.quote.strip()
            for answer in living(dossier.answers)
            if answer.quote_permission and answer.interview_id in consenting
        }

        printed = {quote.text for quote in printable_quotes(example(code))}

        assert printed == allowed - {""}


@pytest.mark.parametrize(
    ("role", "said_by"),
    [
        ("S", "Director or owner of a small or medium firm"),  # six of them
        ("L", "a respondent (Companies)"),  # two, among eight companies
        ("K", "a respondent (Institutions)"),  # one, among three institutions
        ("C", "a respondent"),  # two, and no more voices of the organisation
        ("M", "a respondent"),
        ("unknown", "a respondent"),
    ],
)
def test_a_quote_is_attributed_to_no_group_under_three(
    study: dict[str, Dossier], instrument: Instrument, role: str, said_by: str
) -> None:
    counts = {"S": 6, "L": 2, "C": 2, "K": 1, "P": 2, "M": 1}
    pattern = living(study["A-SE-3"].interviews)[0]
    interviews = [
        replace(pattern, id=derived_id(pattern.id, kind, n), role=kind, label=f"{kind}-{n}")
        for kind, count in counts.items()
        for n in range(count)
    ]
    held = material(with_interviews(study["A-SE-3"], interviews), instrument)

    assert attribution(held, role) == said_by


def test_small_voices_are_hidden_but_the_organisation_is_not(
    example: Material, instrument: Instrument
) -> None:
    held = example("A-SE-3")
    shown, whole = shown_voices(held), all_voices(held)

    hidden = [
        (variable, voice)
        for variable, voices in shown.items()
        for voice, value in voices.items()
        if value.is_hidden
    ]
    assert hidden
    for variable, voices in whole.items():
        for voice, value in voices.items():
            printed = shown[variable][voice]
            small = value.respondents < instrument.rules.small_group_minimum
            if small and voice != instrument.organisation_voice and value.value is not None:
                assert printed.value is None
                assert printed.is_hidden
            else:
                assert printed.value == value.value
                assert not printed.is_hidden


def test_hidden_companies_give_no_gap(example: Material, instrument: Instrument) -> None:
    held = example("A-GB-1")
    found = {gap.variable for gap in wide_gaps(held, shown_voices(held))}

    assert found
    assert found <= {gap.variable for gap in held.outcome.voice_gaps}
    for variable in found:
        companies = all_voices(held)[variable][instrument.company_voice]
        assert companies.respondents >= instrument.rules.small_group_minimum


def test_gaps_come_widest_first(example: Material) -> None:
    held = example("A-GB-1")
    widths = [abs(gap.difference) for gap in wide_gaps(held, all_voices(held))]

    assert widths == sorted(widths, reverse=True)
    assert len(widths) == len(held.outcome.voice_gaps)


def test_single_voices_are_told_without_their_labels(example: Material) -> None:
    held = example("A-US-1")

    sources = single_voice_sources(held, held.outcome)

    assert len(sources) == len(held.outcome.doubt.single_voices) > 0
    assert all("US-" not in source for source, _ in sources)


def test_respondents_without_a_score_do_not_count(
    study: dict[str, Dossier], instrument: Instrument
) -> None:
    dossier = study["A-SE-3"]
    interviews = living(dossier.interviews)
    silent = [
        replace(answer, state=AnswerState.DOES_NOT_KNOW, score=None)
        for answer in living(dossier.answers)
    ]

    held = material(with_answers(with_interviews(dossier, interviews), silent), instrument)

    assert all(
        value.respondents == 0 for voices in all_voices(held).values() for value in voices.values()
    )
