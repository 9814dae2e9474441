"""What may leave in an export where consent was withdrawn, for any dossier."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import (
    Answer,
    Assessment,
    Attachment,
    Cluster,
    Interview,
    Jotting,
    Stamped,
)
from clusterdyn_desktop.services.withdrawals import Withdrawn, for_export

LABELS = ("a", "b", "c")
WHEN = Withdrawn(datetime(2026, 11, 3, tzinfo=UTC), "KN")


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Three interviews, some withdrawn, each with answers, jottings and an attachment."""
    interviews, answers, jottings, attachments = [], [], [], []
    for name in LABELS:
        day = draw(st.sampled_from([None, date(2026, 11, 3)]))
        interviews.append(
            Stamped(
                Interview(name, "assessment", label=name, consent_withdrawn_on=day),
                {"label": {"s": 1}},
            )
        )
        for question in draw(st.lists(st.sampled_from(["q", "r"]), unique=True)):
            quote = draw(st.sampled_from(["", "we never sign"]))
            answer = Answer(f"{name}{question}", name, question, note="noted", quote=quote)
            vectors = {"note": {"s": 1}, **({"quote": {"s": 2}} if quote else {})}
            answers.append(Stamped(answer, vectors, draw(st.booleans())))
        as_quote = draw(st.booleans())
        jottings.append(Stamped(Jotting(f"j{name}", name, None, "said", as_quote), {}))
        attachments.append(Stamped(Attachment(f"f{name}", name), {}))
    return Dossier(
        Stamped(Cluster("cluster"), {}),
        Stamped(Assessment("assessment", "cluster"), {}),
        tuple(interviews),
        tuple(answers),
        tuple(jottings),
        tuple(attachments),
    )


UNQUOTED = st.sets(st.sampled_from(LABELS))


def held_of(names: set[str]) -> Mapping[str, Mapping[str, Withdrawn]]:
    return {name: {"quote": WHEN} for name in names}


def gone_of(dossier: Dossier) -> set[str]:
    return {each.record.id for each in dossier.interviews if each.record.consent_withdrawn_on}


@given(dossiers(), UNQUOTED)
def test_nothing_of_a_withdrawn_interview_leaves_but_itself(
    dossier: Dossier, unquoted: set[str]
) -> None:
    leaving, gone = for_export(dossier, held_of(unquoted)), gone_of(dossier)
    assert leaving.interviews == dossier.interviews
    for group in (leaving.answers, leaving.jottings, leaving.attachments):
        assert not [each for each in group if each.record.interview_id in gone]


@given(dossiers(), UNQUOTED)
def test_no_withdrawn_quote_leaves_and_it_overtakes_nothing(
    dossier: Dossier, unquoted: set[str]
) -> None:
    leaving = for_export(dossier, held_of(unquoted))
    for answer in leaving.answers:
        if answer.record.interview_id in unquoted:
            assert not answer.record.quote
            assert "quote" not in answer.vectors
            assert answer.record.note == "noted"
    quoted = [each for each in leaving.jottings if each.record.is_quote]
    assert not [each for each in quoted if each.record.interview_id in unquoted]


@given(dossiers(), UNQUOTED)
def test_everything_else_leaves_as_it_is(dossier: Dossier, unquoted: set[str]) -> None:
    leaving, gone = for_export(dossier, held_of(unquoted)), gone_of(dossier)
    touched = gone | unquoted
    for before, after in (
        (dossier.answers, leaving.answers),
        (dossier.jottings, leaving.jottings),
        (dossier.attachments, leaving.attachments),
    ):
        others = [each for each in before if each.record.interview_id not in touched]
        assert [each for each in after if each.record.interview_id not in touched] == others
    assert replace(leaving, answers=(), jottings=(), attachments=()) == replace(
        dossier, answers=(), jottings=(), attachments=()
    )
