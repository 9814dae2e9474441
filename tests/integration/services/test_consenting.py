"""Consent over a real store: what is kept with it, withdrawing, and what follows at once."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, ConsentMethod, Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.consenting import ConsentGiven
from clusterdyn_desktop.services.dossiers import open_dossier
from clusterdyn_desktop.services.withdrawals import WITHDRAWN_ON
from clusterdyn_desktop.services.wording.consent_sentences import ConsentSentences

CODE = "A-SE-3"


@pytest.fixture(scope="module")
def example_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example study in a store file; tests work on copies."""
    file = tmp_path_factory.mktemp("example") / "store.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(file.parent))
        services = build_services(str(file))
        services.study.load_example()
        services.store.close()
    return file


@pytest.fixture
def example(home: Path, example_store: Path) -> Iterator[Services]:
    """The real services on a copy of the example."""
    home.mkdir(parents=True, exist_ok=True)
    built = build_services(str(shutil.copy(example_store, home / "example.sqlite")))
    yield built
    built.store.close()


GIVEN = ConsentGiven(
    report=True,
    benchmark=False,
    quote=True,
    contact=None,
    method=ConsentMethod.SIGNED,
    language="sv-FI",
    place="  Kiruna ",
)


@pytest.fixture
def chosen(example: Services) -> Interview:
    """An interview of the example that is quoted, and agreed to everything it was asked."""
    dossier = open_dossier(example.store, example.library.find(CODE).id)
    quoted = {each.interview_id for each in living(dossier.answers) if each.quote_permission}
    return next(
        each for each in living(dossier.interviews) if each.id in quoted and each.consent_quote
    )


def stored(services: Services, interview: Interview) -> Interview:
    return services.consenting.state(interview.id).interview


def answers_of(services: Services, interview: Interview) -> list[Answer]:
    dossier = open_dossier(services.store, interview.assessment_id)
    return [each for each in living(dossier.answers) if each.interview_id == interview.id]


def steps(services: Services, interview: Interview) -> int:
    with services.store.unit_of_work() as work:
        return len(work.steps(interview.assessment_id))


# ---- giving


def test_what_was_told_is_kept_with_what_was_agreed_to(
    example: Services, chosen: Interview
) -> None:
    """Protects that consent can be demonstrated: text, language, how, when, where, by whom."""
    before = datetime.now(UTC)
    example.consenting.record(chosen.id, GIVEN)
    kept, shown = stored(example, chosen), example.consenting.text("sv")
    answers = [getattr(kept, f"consent_{purpose}") for purpose in PURPOSES]
    assert answers == [True, False, True, None]
    assert (kept.consent_version, kept.consent_hash) == (shown.version, shown.hash)
    assert (kept.consent_language, kept.consent_place) == ("sv", "Kiruna")
    assert kept.consent_method is ConsentMethod.SIGNED
    assert kept.consent_given_at is not None
    assert before <= kept.consent_given_at <= datetime.now(UTC)
    assert kept.consent_taken_by
    assert example.consenting.state(chosen.id).text == shown


def test_recording_consent_is_one_step_and_touches_nothing_else(
    example: Services, chosen: Interview
) -> None:
    before = steps(example, chosen)
    example.consenting.record(chosen.id, GIVEN)
    assert steps(example, chosen) == before + 1
    kept = stored(example, chosen)
    names = [name for name in Interview.__slots__ if not name.startswith("consent_")]
    assert all(getattr(kept, name) == getattr(chosen, name) for name in names)


def test_a_moment_and_a_person_that_are_named_are_kept_as_named(
    example: Services, chosen: Interview
) -> None:
    at = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
    example.consenting.record(chosen.id, replace(GIVEN, given_at=at, taken_by=" KN "))
    kept = stored(example, chosen)
    assert (kept.consent_given_at, kept.consent_taken_by) == (at, "KN")


def test_without_an_answer_to_the_report_nothing_is_kept(
    example: Services, chosen: Interview
) -> None:
    before = steps(example, chosen)
    with pytest.raises(UserError, match=r"consent\.unanswered"):
        example.consenting.record(chosen.id, replace(GIVEN, report=None))
    assert steps(example, chosen) == before


# ---- withdrawing


def test_withdrawing_leaves_the_interview_out_of_the_results_at_once(
    example: Services, chosen: Interview
) -> None:
    before = example.results.results(chosen.assessment_id)
    example.consenting.withdraw(chosen.id, day=date(2026, 11, 3))
    after = example.results.results(chosen.assessment_id)
    gained = after.outcome.interviews.left_out - before.outcome.interviews.left_out
    assert gained == 1
    behind = [
        entry.interview.id
        for variable in after.instrument.variables
        for question in after.behind(variable.id)
        for entry in question.answers
    ]
    assert behind
    assert chosen.id not in behind
    assert stored(example, chosen).consent_withdrawn_on == date(2026, 11, 3)


def test_withdrawing_keeps_what_was_once_agreed_to(example: Services, chosen: Interview) -> None:
    """Protects the fact of consent: it has to be shown that use before the day was lawful."""
    example.consenting.record(chosen.id, replace(GIVEN, contact=True))
    example.consenting.withdraw(chosen.id)
    kept = stored(example, chosen)
    assert (kept.consent_report, kept.consent_quote) == (True, True)
    assert kept.consent_version
    assert kept.consent_contact is False


@pytest.mark.parametrize("purpose", ["benchmark", "quote", "contact"])
def test_one_purpose_is_withdrawn_by_itself_and_known_as_withdrawn(
    example: Services, chosen: Interview, purpose: str
) -> None:
    """Protects the promise of the consent text: to all of it, or to one of these things."""
    everything = replace(GIVEN, benchmark=True, contact=True)
    example.consenting.record(chosen.id, everything)
    before = steps(example, chosen)
    example.consenting.withdraw(chosen.id, [purpose])
    state = example.consenting.state(chosen.id)
    agreed = {name: getattr(state.interview, f"consent_{name}") for name in PURPOSES}
    assert agreed == {name: name != purpose for name in PURPOSES}
    assert state.interview.consent_withdrawn_on is None
    assert list(state.withdrawn) == [purpose]
    assert state.effect.counts_now
    assert steps(example, chosen) == before + 1


def test_withdrawing_the_report_withdraws_the_interview_but_not_the_contact(
    example: Services, chosen: Interview
) -> None:
    example.consenting.record(chosen.id, replace(GIVEN, contact=True))
    example.consenting.withdraw(chosen.id, ["report"])
    kept = stored(example, chosen)
    assert kept.consent_withdrawn_on is not None
    assert kept.consent_contact is True
    assert WITHDRAWN_ON in example.consenting.state(chosen.id).withdrawn


def test_a_refusal_is_not_taken_for_a_withdrawal(example: Services, chosen: Interview) -> None:
    example.consenting.record(chosen.id, replace(GIVEN, quote=False))
    assert example.consenting.state(chosen.id).withdrawn == {}
    example.consenting.withdraw(chosen.id, ["quote"])
    assert example.consenting.state(chosen.id).withdrawn == {}


def test_consent_that_is_given_anew_ends_the_withdrawal(
    example: Services, chosen: Interview
) -> None:
    example.consenting.withdraw(chosen.id)
    example.consenting.record(chosen.id, GIVEN)
    state = example.consenting.state(chosen.id)
    assert state.interview.consent_withdrawn_on is None
    assert state.withdrawn == {}
    assert state.effect.counts_now


def test_undo_takes_a_withdrawal_back_and_redo_makes_it_again(
    example: Services, chosen: Interview
) -> None:
    before = stored(example, chosen)
    example.consenting.withdraw(chosen.id, ["quote"])
    example.history.undo(chosen.assessment_id)
    assert stored(example, chosen) == before
    assert example.consenting.state(chosen.id).withdrawn == {}
    example.history.redo(chosen.assessment_id)
    assert list(example.consenting.state(chosen.id).withdrawn) == ["quote"]


# ---- the effect


def test_the_effect_is_the_same_before_and_after(example: Services, chosen: Interview) -> None:
    """Protects that what is shown before withdrawing is what then happens."""
    before = example.consenting.effect_of_withdrawal(chosen.id)
    example.consenting.withdraw(chosen.id)
    after = example.consenting.effect_of_withdrawal(chosen.id)
    assert before.counts_now
    assert after == replace(before, counts_now=False)
    answers = answers_of(example, chosen)
    assert before.answers == len(answers)
    assert before.notes == sum(bool(each.note) for each in answers)
    assert before.quotes == sum(bool(each.quote) for each in answers)


@pytest.mark.parametrize("code", ["A-SE-3", "A-NO2-1", "A-GB-1"])
def test_the_positions_of_the_effect_are_those_of_the_results(example: Services, code: str) -> None:
    """Protects that the effect is reckoned by the scoring rules and by nothing else."""
    assessment = example.library.find(code)
    for planned in example.planning.plan(assessment.id).interviews[:4]:
        example.consenting.record(planned.interview.id, GIVEN)
        effect = example.consenting.effect_of_withdrawal(planned.interview.id)
        assert example.results.results(assessment.id).outcome.position == effect.with_it
        example.consenting.withdraw(planned.interview.id)
        without = example.results.results(assessment.id).outcome
        assert without.position == effect.without_it
        states = {each.stage: each.state for each in without.stages}
        assert all(states[each.stage] is each.without_it for each in effect.stages)
        example.consenting.record(planned.interview.id, GIVEN)


def test_the_effect_is_said_with_its_numbers(example: Services, chosen: Interview) -> None:
    texts, formats = example.catalogue.texts("en"), example.formats_for("en")
    instrument = example.planning.plan(chosen.assessment_id).instrument
    sentences = ConsentSentences(instrument, texts, formats)
    effect = example.consenting.effect_of_withdrawal(chosen.id)
    would, has = sentences.would_change(effect), sentences.has_changed(effect)
    for words in (would, has):
        assert str(effect.answers) in words
        assert str(effect.quotes) in words
    assert would != has


# ---- reports and exports


def report_text(services: Services, assessment_id: str, path: Path) -> str:
    import pypdfium2

    services.reports.write(assessment_id, path, "en")
    with pypdfium2.PdfDocument(path) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    return re.sub(r"\s+", " ", text)


def test_the_next_report_has_none_of_the_quotes(
    example: Services, chosen: Interview, tmp_path: Path
) -> None:
    quotes = [
        re.sub(r"\s+", " ", each.quote)
        for each in answers_of(example, chosen)
        if each.quote_permission
    ]
    before = report_text(example, chosen.assessment_id, tmp_path / "before.pdf")
    assert [quote for quote in quotes if quote in before]
    example.consenting.withdraw(chosen.id, ["quote"])
    after = report_text(example, chosen.assessment_id, tmp_path / "after.pdf")
    assert not [quote for quote in quotes if quote in after]


def test_a_withdrawn_interview_travels_as_the_fact_of_its_withdrawal(
    example: Services, chosen: Interview, tmp_path: Path
) -> None:
    texts = example.catalogue.texts("en")
    whole = example.exporting.export([chosen.assessment_id], tmp_path / "whole.xlsx", texts)
    example.jottings.jot(chosen.id, "Said on the way out.", as_quote=False)
    gone = answers_of(example, chosen)
    example.consenting.withdraw(chosen.id)
    path = tmp_path / "study.xlsx"
    exported = example.exporting.export([chosen.assessment_id], path, texts)
    assert exported.withdrawn == 1
    assert exported.interviews == whole.interviews
    assert exported.answers == whole.answers - len(gone)

    partner = build_services(str(tmp_path / "partner.sqlite"))
    partner.importing.apply(partner.importing.check(path))
    dossier = open_dossier(partner.store, chosen.assessment_id)
    arrived = next(each for each in living(dossier.interviews) if each.id == chosen.id)
    assert arrived == stored(example, chosen)
    assert not [each for each in dossier.answers if each.record.interview_id == chosen.id]
    assert not dossier.jottings
    partner.store.close()


def test_withdrawn_quotes_stay_behind_and_everything_else_travels(
    example: Services, chosen: Interview, tmp_path: Path
) -> None:
    example.jottings.jot(chosen.id, "We never sign.", as_quote=True)
    example.jottings.jot(chosen.id, "Ask the port too.", as_quote=False)
    example.consenting.withdraw(chosen.id, ["quote"])
    path = tmp_path / "study.xlsx"
    texts = example.catalogue.texts("en")
    example.exporting.export([chosen.assessment_id], path, texts)

    partner = build_services(str(tmp_path / "partner.sqlite"))
    partner.importing.apply(partner.importing.check(path))
    ours = {each.question_id: each for each in answers_of(example, chosen)}
    theirs = {each.question_id: each for each in answers_of(partner, chosen)}
    silent = {name: replace(each, quote="", quote_permission=None) for name, each in ours.items()}
    assert theirs == silent
    dossier = open_dossier(partner.store, chosen.assessment_id)
    assert [each.text for each in living(dossier.jottings)] == ["Ask the port too."]
    others = [each for each in living(dossier.answers) if each.interview_id != chosen.id]
    assert any(each.quote for each in others)
    partner.store.close()


def test_a_file_without_what_was_withdrawn_takes_nothing_away_where_it_is_known(
    example: Services, tmp_path: Path, chosen: Interview
) -> None:
    """Protects partners: nothing they hold is deleted or blanked by a later, thinner file."""
    other = next(
        each.interview
        for each in example.planning.plan(chosen.assessment_id).interviews
        if each.interview.id != chosen.id
    )
    example.consenting.withdraw(chosen.id, ["quote"])
    example.consenting.withdraw(other.id)
    path = tmp_path / "study.xlsx"
    example.exporting.export([chosen.assessment_id], path, example.catalogue.texts("en"))
    before = open_dossier(example.store, chosen.assessment_id)
    check = example.importing.check(path)
    assert not check.conflicts
    assert example.importing.apply(check).written == 0
    assert open_dossier(example.store, chosen.assessment_id) == before


def test_a_refused_interview_travels_as_before(example: Services, tmp_path: Path) -> None:
    """Protects the example study and ongoing work: a refusal is said, and nothing is dropped."""
    assessment = example.library.find("A-GB-1")
    dossier = open_dossier(example.store, assessment.id)
    refused = [each for each in living(dossier.interviews) if each.consent_report is False]
    path = tmp_path / "study.xlsx"
    exported = example.exporting.export([assessment.id], path, example.catalogue.texts("en"))
    assert refused
    assert exported.answers == len(dossier.answers)
