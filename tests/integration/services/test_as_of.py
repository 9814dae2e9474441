"""As of: any moment of an assessment's past, over real stores, and what may not be seen again."""

import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.past import PastMoment, as_may_be_seen, dossier_of
from clusterdyn_desktop.domain.records import Answer, Interview, new_id
from clusterdyn_desktop.services.as_of import replayed, step_moment
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.reports import Edition
from clusterdyn_desktop.services.results import outcome_of
from tests.integration.services.acting import (
    SLOW,
    Act,
    Study,
    acts,
    carry_out,
    opened,
    start,
    which,
)

CODE = "A-SE-3"


@pytest.fixture
def study(services: Services) -> Study:
    return start(services)


def now(study: Study) -> Dossier:
    with study.services.store.unit_of_work() as work:
        held = work.dossier(study.assessment_id)
    assert held is not None
    return held


def latest(study: Study) -> PastMoment:
    """The moment of the last step."""
    return step_moment(study.services.as_of.moments(study.assessment_id)[-1])


def exactly(study: Study, moment: PastMoment) -> Dossier | None:
    """What the log says of a moment, consent of then included."""
    cluster = now(study).cluster.record.id
    with study.services.store.unit_of_work() as work:
        return dossier_of(
            replayed(work.last_changes(study.assessment_id, cluster, moment)), study.assessment_id
        )


def at_random(study: Study, plan: list[tuple[Act, int]]) -> list[tuple[PastMoment, Dossier]]:
    """Do what is planned, and undo and redo some of it; return every state there was."""
    states = [(latest(study), now(study))]
    for number, each in enumerate(plan):
        carry_out(study, [each])
        states += [
            (latest(study), now(study)),
            (PastMoment(datetime.now(UTC)), now(study)),
        ]
        if number % 3 == 2:
            study.undo()
            states.append((latest(study), now(study)))
        if number % 6 == 5:
            study.redo()
            states.append((PastMoment(datetime.now(UTC)), now(study)))
    return states


@SLOW
@given(plan=st.lists(st.tuples(acts(), which), max_size=12))
def test_every_state_there_was_is_found_again(template: Path, plan: list[tuple[Act, int]]) -> None:
    """The promise: rows, tombstones, vectors, order and figures, at every step and every time."""
    path = Path(shutil.copy(template, template.with_name(f"{new_id()}.sqlite")))
    study = opened(path)
    instrument = study.services.instruments.default()
    states = at_random(study, plan)
    today = now(study)
    for moment, recorded in states:
        assert exactly(study, moment) == recorded
        may_be_seen = as_may_be_seen(recorded, today)
        assert study.services.as_of.dossier(study.assessment_id, moment) == may_be_seen
        results = study.services.results.results(study.assessment_id, moment)
        assert results.outcome == outcome_of(may_be_seen, instrument)
        assert results.as_of == moment
    study.services.store.close()
    path.unlink()


# ---- which moment


@pytest.fixture
def in_stockholm(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer stands in Stockholm."""
    monkeypatch.setenv("TZ", "Europe/Stockholm")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-10-14T12:00", datetime(2026, 10, 14, 10, 0, tzinfo=UTC)),
        (" 2026-10-14 12:00:30 ", datetime(2026, 10, 14, 10, 0, 30, tzinfo=UTC)),
        ("2026-10-14", datetime(2026, 10, 14, 21, 59, 59, 999999, tzinfo=UTC)),
        ("2026-10-25", datetime(2026, 10, 25, 22, 59, 59, 999999, tzinfo=UTC)),
        ("2026-10-14T12:00Z", datetime(2026, 10, 14, 12, 0, tzinfo=UTC)),
        ("2026-10-14T12:00+05:30", datetime(2026, 10, 14, 6, 30, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read_in_the_zone_of_this_computer(
    services: Services, in_stockholm: None, text: str, expected: datetime
) -> None:
    """A date alone is the whole day, on the day the clocks are set back as well."""
    assert services.as_of.moment(text).at == expected


def test_today_is_now_and_later_is_refused(services: Services) -> None:
    before = datetime.now(UTC)
    today = services.as_of.moment(before.astimezone().date().isoformat())
    assert before <= today.at <= datetime.now(UTC)
    tomorrow = (before + timedelta(days=1)).isoformat()
    with pytest.raises(UserError, match=r"as-of\.future"):
        services.as_of.moment(tomorrow)


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01", "14.10.2026", "0001-01-01T00:00"])
def test_what_is_no_moment_is_refused_with_an_example(services: Services, text: str) -> None:
    with pytest.raises(UserError) as caught:
        services.as_of.moment(text)
    assert (caught.value.code, caught.value.parameters["found"]) == ("as-of.unreadable", text)


def test_before_the_beginning_there_is_nothing_to_see(study: Study) -> None:
    (first, *_) = study.services.as_of.moments(study.assessment_id)
    before = PastMoment(first.at - timedelta(microseconds=1))
    with pytest.raises(UserError, match=r"as-of\.before-beginning") as caught:
        study.services.results.results(study.assessment_id, before)
    assert str(caught.value.parameters["beginning"]).startswith(f"{first.at.astimezone():%F}")
    begun = study.services.as_of.dossier(study.assessment_id, PastMoment(first.at))
    assert (begun.assessment.deleted, begun.interviews) == (False, ())


def test_what_was_removed_then_is_said_to_have_been(study: Study) -> None:
    library = study.services.library
    library.remove_assessment(study.assessment_id)
    removed = latest(study)
    with pytest.raises(UserError, match=r"assessment\.unknown"):
        study.services.as_of.dossier(study.assessment_id, removed)
    study.put(now(study).assessment.record)
    with pytest.raises(UserError, match=r"as-of\.removed"):
        study.services.as_of.dossier(study.assessment_id, removed)


def test_an_export_of_everything_takes_what_was_there_then(example: Services) -> None:
    ids = [entry.assessment.id for entry in example.library.entries()]
    then = PastMoment(datetime.now(UTC))
    other = start(example)
    assert list(example.as_of.there([*ids, other.assessment_id], then)) == ids
    with pytest.raises(UserError, match=r"as-of\.nothing-there"):
        example.as_of.there([other.assessment_id], then)


def test_results_are_worked_out_with_the_instrument_of_then(study: Study) -> None:
    """Another version since must not change figures of the past, nor one of the past today's."""
    services = study.services
    then = latest(study)
    held = now(study).assessment.record
    study.put(replace(held, instrument_version="99"))
    assert services.results.results(study.assessment_id, then).instrument.version != "99"
    with pytest.raises(UserError, match=r"instrument\.unknown"):
        services.results.results(study.assessment_id, latest(study))


# ---- privacy before history


@pytest.fixture
def quoted(example: Services) -> Interview:
    """An interview of the example that is quoted, and agreed to be."""
    dossier = example.as_of.dossier(example.library.find(CODE).id, PastMoment(datetime.now(UTC)))
    with_quotes = {each.interview_id for each in living(dossier.answers) if each.quote_permission}
    return next(
        each for each in living(dossier.interviews) if each.id in with_quotes and each.consent_quote
    )


def words_of(services: Services, interview: Interview) -> set[str]:
    """Every note and quote of an interview as it is now."""
    with services.store.unit_of_work() as work:
        answers = [held.record for held in work.find(Answer, interview.id)]
    return {words for each in answers for words in (each.note, each.quote) if words}


def report_text(
    services: Services, assessment_id: str, path: Path, moment: PastMoment | None
) -> str:
    import pypdfium2

    services.reports.write(assessment_id, path, "en", edition=Edition(as_of=moment))
    with pypdfium2.PdfDocument(path) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    return re.sub(r"\s+", " ", text)


def exported(services: Services, assessment_id: str, path: Path, moment: PastMoment) -> Dossier:
    """What a workbook of a moment holds, as whoever gets it reads it."""
    services.exporting.export([assessment_id], path, services.catalogue.texts("en"), as_of=moment)
    (entry,) = services.importing.check(path).assessments
    return entry.dossier


def test_what_was_withdrawn_since_is_in_no_figure_text_or_export_of_before(
    example: Services, quoted: Interview, tmp_path: Path
) -> None:
    """Withdrawing must not be undone by looking back (method.md 5.5, decision 14)."""
    then, words = PastMoment(datetime.now(UTC)), words_of(example, quoted)
    before = example.results.results(quoted.assessment_id, then)
    example.consenting.withdraw(quoted.id)
    after = example.results.results(quoted.assessment_id, then)
    assert after.outcome.interviews.left_out == before.outcome.interviews.left_out + 1
    assert after.outcome == example.results.results(quoted.assessment_id).outcome
    assert not [
        each
        for variable in after.instrument.questions_by_variable
        for question in after.behind(variable)
        for each in question.answers
        if each.interview.id == quoted.id
    ]
    report = report_text(example, quoted.assessment_id, tmp_path / "then.pdf", then)
    assert not [each for each in words if re.sub(r"\s+", " ", each) in report]
    held = exported(example, quoted.assessment_id, tmp_path / "then.xlsx", then)
    assert quoted.id not in {each.record.interview_id for each in held.answers}
    (interview,) = (each for each in held.interviews if each.record.id == quoted.id)
    assert interview.record.consent_withdrawn_on is not None


def test_quotes_withdrawn_since_are_in_no_report_or_export_of_before(
    example: Services, quoted: Interview, tmp_path: Path
) -> None:
    then = PastMoment(datetime.now(UTC))
    with example.store.unit_of_work() as work:
        answers = [held.record for held in work.find(Answer, quoted.id)]
    quotes = {re.sub(r"\s+", " ", each.quote) for each in answers if each.quote_permission}
    before = report_text(example, quoted.assessment_id, tmp_path / "before.pdf", then)
    assert [each for each in quotes if each in before]
    example.consenting.withdraw(quoted.id, ["quote"])
    after = report_text(example, quoted.assessment_id, tmp_path / "after.pdf", then)
    assert not [each for each in quotes if each in after]
    held = exported(example, quoted.assessment_id, tmp_path / "then.xlsx", then)
    assert not [
        each.record.quote
        for each in held.answers
        if each.record.interview_id == quoted.id and each.record.quote
    ]


def test_consent_given_later_does_not_count_before_it_was_given(study: Study) -> None:
    """The past is not made fuller than it was."""
    interview = study.interviews[0]
    study.score(4)
    then = latest(study)
    study.put(replace(interview, consent_report=True))
    results = study.services.results
    assert results.results(study.assessment_id).outcome.interviews.total == 1
    assert results.results(study.assessment_id, then).outcome.interviews.total == 0


def test_an_erased_interview_is_erased_at_every_moment(study: Study, tmp_path: Path) -> None:
    """Privacy before history: no moment brings back a word, a score or a label."""
    interview, services = study.interviews[0], study.services
    study.put(replace(interview, consent_report=True))
    study.score(4)
    services.interviewing.note(interview.id, "2.08", "Said in confidence.")
    services.interviewing.quote(interview.id, "2.08", "Quoted in confidence.", permission=True)
    services.jottings.jot(interview.id, "Jotted in confidence.", as_quote=False)
    moments = [step_moment(step) for step in services.as_of.moments(study.assessment_id)]
    assert "confidence" in repr(services.as_of.dossier(study.assessment_id, moments[-1]))
    services.erasing.erase(Interview.kind, interview.id)
    for number, moment in enumerate(moments):
        results = services.results.results(study.assessment_id, moment)
        assert "confidence" not in repr(results.dossier)
        assert interview.label not in {each.record.label for each in results.dossier.interviews}
        assert not [each for each in living(results.dossier.answers) if each.score is not None]
        assert results.outcome.interviews.total == 0
        book = tmp_path / f"{number}.xlsx"
        assert "confidence" not in repr(exported(services, study.assessment_id, book, moment))


def test_an_interview_removed_since_is_there_again(study: Study) -> None:
    """Removing is no withdrawal: it is how things stood."""
    study.score(4)
    then = latest(study)
    study.services.planning.remove_interview(study.interviews[0].id)
    seen = study.services.as_of.dossier(study.assessment_id, then)
    assert {each.label for each in living(seen.interviews)} == {"NO-S-01", "NO-S-02"}
    assert len(living(now(study).interviews)) == 1


# ---- documents and files


def test_a_report_of_a_moment_says_so_on_its_cover_and_in_its_statement(
    example: Services, tmp_path: Path
) -> None:
    assessment = example.library.find(CODE)
    moment = PastMoment(datetime.now(UTC))
    written = f"{moment.at.astimezone():%Y}"
    text = report_text(example, assessment.id, tmp_path / "then.pdf", moment)
    found = re.findall(rf"As it stood on [^(]*{written}[^(]*\(UTC[^)]*\)", text)
    assert len(found) == 2
    assert "withdrawn or erased since is left out" in text
    assert "As it stood" not in report_text(example, assessment.id, tmp_path / "now.pdf", None)


def test_an_exported_past_is_the_older_one_wherever_it_comes_in(
    example: Services, tmp_path: Path
) -> None:
    """Protects newer work, here and at a partner's, from a state that was only looked back at."""
    assessment = example.library.find(CODE)
    then = PastMoment(datetime.now(UTC))
    interview = example.planning.plan(assessment.id).interviews[0].interview
    sheet = example.interviewing.open(interview.id)
    example.interviewing.note(interview.id, sheet.questions[0].id, "Known since.")
    example.planning.remove_interview(
        example.planning.plan(assessment.id).interviews[1].interview.id
    )
    texts = example.catalogue.texts("en")
    newer, older = tmp_path / "newer.xlsx", tmp_path / "older.xlsx"
    example.exporting.export([assessment.id], newer, texts)
    example.exporting.export([assessment.id], older, texts, as_of=then)
    partner = build_services(str(tmp_path / "partner.sqlite"))
    partner.importing.apply(partner.importing.check(newer))
    for services in (example, partner):
        with services.store.unit_of_work() as work:
            before = work.dossier(assessment.id)
        check = services.importing.check(older)
        assert not check.conflicts
        assert services.importing.apply(check).written == 0
        with services.store.unit_of_work() as work:
            assert work.dossier(assessment.id) == before
    partner.store.close()


def test_the_cover_sheet_of_an_exported_past_says_so(example: Services, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    assessment = example.library.find(CODE)
    moment, texts = PastMoment(datetime.now(UTC)), example.catalogue.texts("en")

    def front(path: Path, as_of: PastMoment | None) -> str:
        example.exporting.export([assessment.id], path, texts, as_of=as_of)
        rows = load_workbook(path).worksheets[0].iter_rows(values_only=True)
        return " ".join(str(cell) for row in rows for cell in row if cell)

    written = f"{moment.at.astimezone():%Y-%m-%d %H:%M} (UTC"
    assert f"As it stood at {written}" in front(tmp_path / "then.xlsx", moment)
    assert "As it stood" not in front(tmp_path / "now.xlsx", None)


def test_contents_of_attachments_of_then_go_along(services: Services, tmp_path: Path) -> None:
    """An attachment that was taken away since still has its content for a past export."""
    study = start(services)
    picture = tmp_path / "board.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0 a picture of the board")
    kept = services.attaching.attach(study.interviews[0].id, "2.08", picture)
    then = latest(study)
    services.attaching.remove(kept.id)
    path, texts = tmp_path / "then.xlsx", services.catalogue.texts("en")
    past = services.exporting.export(
        [study.assessment_id], path, texts, attachments=True, as_of=then
    )
    today = services.exporting.export(
        [study.assessment_id], tmp_path / "now.xlsx", texts, attachments=True
    )
    assert (past.files.files, past.files.missing) == (1, 0)
    assert today.files.files == 0
