"""What steps of the history are called: a sentence for every kind and register."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Action,
    ActionStatus,
    AgreedValue,
    Answer,
    AnswerState,
    Assessment,
    Attachment,
    CaseStory,
    Certainty,
    Cluster,
    ConsentMethod,
    Indicator,
    Interview,
    InterviewMode,
    Jotting,
    Record,
    Register,
    SizeClass,
)
from clusterdyn_desktop.services.formats import formats_for
from clusterdyn_desktop.services.history_lines import HistoryLine, HistoryStep
from clusterdyn_desktop.services.store_port import CREATED, Change
from clusterdyn_desktop.services.wording.history_parts import shown_lines
from clusterdyn_desktop.services.wording.history_words import HistoryWords, step_sentence
from clusterdyn_desktop.services.wording.register_words import WORDS
from tests.unit.services.plain_texts import PlainTexts

Values = Mapping[str, Any]

KINDS: Mapping[str, type[Record]] = {kind.kind: kind for kind in RECORD_KINDS}
FORMATS = formats_for("en")


def line(
    kind: type[Record],
    register: str,
    old: Values | None,
    new: Values,
    record: Record | None = None,
    record_id: str = "r1",
) -> HistoryLine:
    """A line about question 2.08, or about the interview SE-S-03."""
    change = Change(
        1,
        "b1",
        datetime(2026, 10, 14, 8, tzinfo=UTC),
        "UTC",
        "AL",
        "here",
        kind.kind,
        f"{kind.kind} {record_id}",
        "a1",
        register,
        old,
        new,
        {"here": 1},
        "",
    )
    is_apart = kind in {Assessment, AgreedValue, Indicator, Action, CaseStory}
    has_question = kind in {Answer, AgreedValue} or "question_id" in new
    return HistoryLine(
        change,
        record or kind(id=record_id),
        "" if is_apart else "i1",
        "" if is_apart else "SE-S-03",
        "2.08" if has_question else "",
    )


def step(*lines: HistoryLine, why: str = "", original: HistoryStep | None = None) -> HistoryStep:
    head = lines[0].change
    return HistoryStep(head.batch, head.at, head.who, why, lines, original=original)


def said(*lines: HistoryLine, why: str = "", here: str = "") -> str:
    return step_sentence(PlainTexts(), FORMATS, None, step(*lines, why=why), here)


def scored(score: int) -> Values:
    return {"state": AnswerState.SCORED, "score": score}


def state(held: AnswerState) -> Values:
    return {"state": held, "score": None}


UNKNOWN = state(AnswerState.DOES_NOT_KNOW)
OPEN = state(AnswerState.OPEN)

ANSWERS = [
    ("score", scored(2), scored(4), "score of 2.08 from 2 to 4"),
    ("score", None, scored(4), "score of 2.08: 4"),
    ("score", OPEN, scored(4), "score of 2.08: 4"),
    ("score", scored(4), UNKNOWN, "2.08: does not know instead of 4"),
    ("score", UNKNOWN, scored(4), "2.08: 4 instead of does not know"),
    ("score", OPEN, UNKNOWN, "2.08: does not know"),
    ("score", scored(4), OPEN, "answer to 2.08 taken back"),
    (
        "evidence",
        {"evidence": 1, "certainty": Certainty.HIGH},
        {"evidence": 3, "certainty": Certainty.HIGH},
        "evidence for 2.08 from 1 to 3",
    ),
    (
        "evidence",
        {"evidence": 1, "certainty": None},
        {"evidence": 1, "certainty": Certainty.LOW},
        "certainty of 2.08: low",
    ),
    ("note", {"note": ""}, {"note": "long"}, "note to 2.08"),
    ("note", {"note": "long"}, {"note": ""}, "note to 2.08 taken back"),
    (
        "quote",
        {"quote": "", "quote_permission": None},
        {"quote": "We stay.", "quote_permission": None},
        "quote to 2.08",
    ),
    (
        "quote",
        {"quote": "We stay.", "quote_permission": None},
        {"quote": "We stay.", "quote_permission": False},
        "permission for the quote to 2.08: no",
    ),
    ("flag", {"flag": ""}, {"flag": "odd"}, "flag on 2.08"),
]


@pytest.mark.parametrize(("register", "old", "new", "words"), ANSWERS)
def test_a_change_of_an_answer_is_one_short_phrase(
    register: str, old: Values | None, new: Values, words: str
) -> None:
    assert said(line(Answer, register, old, new), here="i1") == words
    assert said(line(Answer, register, old, new)) == f"{words} (SE-S-03)"


OTHERS = [
    (
        line(Interview, "consent_quote", {"consent_quote": None}, {"consent_quote": True}),
        "consent of SE-S-03 to quotes from not asked to yes",
    ),
    (
        line(Interview, "question_set", {"question_set": ()}, {"question_set": ("1.01",)}),
        "question set of SE-S-03 from all questions of the role to 1 question(s)",
    ),
    (
        line(
            Interview,
            "consent_withdrawn_on",
            {"consent_withdrawn_on": None},
            {"consent_withdrawn_on": date(2026, 10, 14)},
        ),
        "withdrawal of consent of SE-S-03: 14 Oct 2026",
    ),
    (
        line(Interview, "language", {"language": "fi"}, {"language": "sv"}),
        "interview SE-S-03: language from Finnish to Swedish",
    ),
    (
        line(Interview, "deleted", {"deleted": False}, {"deleted": True}),
        "interview SE-S-03 removed",
    ),
    (
        line(Interview, "deleted", {"deleted": True}, {"deleted": False}),
        "interview SE-S-03 put back",
    ),
    (line(Assessment, "label", {"label": "1"}, {"label": "2"}), "assessment: label from 1 to 2"),
    (
        line(
            AgreedValue,
            "agreed",
            {"score": 3, "reason": "so", "decided_on": date(2026, 10, 14)},
            {"score": 4, "reason": "as", "decided_on": date(2026, 10, 15)},
        ),
        "agreed value of 2.08 from 3 to 4",
    ),
    (
        line(
            AgreedValue,
            "agreed",
            {"score": 4, "reason": "so", "decided_on": date(2026, 10, 14)},
            {"score": 4, "reason": "as", "decided_on": date(2026, 10, 15)},
        ),
        "reason for the agreed value of 2.08",
    ),
    (
        line(
            Action,
            "status",
            {"status": ActionStatus.OPEN},
            {"status": ActionStatus.DONE},
            Action(
                "r1", action="Meet every month, at each other's workshops, and tell what failed"
            ),
        ),
        "action “Meet every month, at each other's works…”: status from open to done",
    ),
    (
        line(CaseStory, CREATED, None, {}, CaseStory("r1", title="The oven")),
        "case story “The oven” added",
    ),
    (
        line(
            Indicator,
            "figure",
            {"value": 24.0, "unit": "companies", "source_note": ""},
            {"value": 27.5, "unit": "companies", "source_note": ""},
            Indicator("r1", indicator="members", year=2024),
        ),
        "indicator members for 2024: figure from 24 companies to 27.50 companies",
    ),
]


@pytest.mark.parametrize(("held", "words"), OTHERS)
def test_everything_else_is_named_with_what_it_belongs_to(held: HistoryLine, words: str) -> None:
    assert said(held) == words


def test_a_new_interview_is_one_thing_however_much_was_told_of_it() -> None:
    lines = (
        line(Interview, CREATED, None, {"assessment_id": "a1"}),
        line(Interview, "label", None, {"label": "SE-S-03"}),
        line(Interview, "role", None, {"role": "S"}),
    )
    assert said(*lines) == "interview SE-S-03 added"


def test_several_parts_of_one_record_are_listed() -> None:
    lines = (
        line(Answer, "score", OPEN, scored(3)),
        line(Answer, "note", {"note": ""}, {"note": "more"}),
    )
    assert said(*lines) == "answer to 2.08: score and note (SE-S-03)"


def test_consent_given_in_one_go_is_called_consent() -> None:
    lines = (
        line(Interview, "consent_report", {"consent_report": None}, {"consent_report": True}),
        line(Interview, "consent_quote", {"consent_quote": None}, {"consent_quote": False}),
    )
    assert said(*lines) == "consent of SE-S-03"


def test_many_interviews_are_counted() -> None:
    sets = [
        line(
            Interview,
            "question_set",
            {"question_set": ()},
            {"question_set": ("1.01",)},
            record_id=f"{n}",
        )
        for n in range(12)
    ]
    assert said(*sets) == "question sets of 12 interview(s)"


def test_the_day_an_answer_gives_its_interview_is_not_the_matter() -> None:
    day = {"held_on": None, "mode": None, "duration_minutes": None}
    lines = (
        line(Answer, CREATED, None, {"interview_id": "i1", "question_id": "2.08"}),
        line(Answer, "score", None, scored(4)),
        line(Interview, "occasion", day, {**day, "held_on": date(2026, 10, 14)}),
    )
    assert said(*lines, here="i1") == "score of 2.08: 4"


def test_a_jotting_that_is_filed_brings_its_note_along() -> None:
    lines = (
        line(Jotting, "filed", {"question_id": ""}, {"question_id": "2.08"}),
        line(Answer, "note", {"note": ""}, {"note": "said early on"}),
    )
    assert said(*lines, here="i1") == "jotting filed to 2.08"


def test_an_import_is_counted_and_names_its_file() -> None:
    brought = [line(Answer, "note", None, {"note": "x"}, record_id=f"{n}") for n in range(340)]
    assert said(*brought, why="import oulu.xlsx") == "import of 340 change(s) from oulu.xlsx"
    assert said(*brought, why="study") == "import of 340 change(s)"


def test_an_undo_tells_what_it_undid() -> None:
    original = step(line(Answer, "score", scored(2), scored(4)))
    back = line(Answer, "score", scored(4), scored(2))
    undone = step(back, why="undo b1", original=original)
    words = HistoryWords(PlainTexts(), FORMATS, None)
    assert words.step(undone) == "undone: score of 2.08 from 2 to 4 (SE-S-03)"
    assert words.headline(undone) == "undone: score of 2.08 (SE-S-03)"
    assert words.step(step(back, why="redo b1")) == "redone: an earlier step"


def test_coming_into_being_is_not_listed_beside_the_first_values() -> None:
    lines = (
        line(Answer, CREATED, None, {"interview_id": "i1", "question_id": "2.08"}),
        line(Answer, "score", None, scored(4)),
    )
    assert shown_lines(step(*lines)) == lines[1:]
    assert shown_lines(step(lines[0])) == lines[:1]


# ---- every register there is

SAMPLES: Mapping[str, object] = {
    "state": AnswerState.REFUSED,
    "certainty": Certainty.MEDIUM,
    "mode": InterviewMode.VIDEO,
    "size_class": SizeClass.SMALL,
    "status": ActionStatus.DROPPED,
    "consent_method": ConsentMethod.SIGNED,
    "consent_given_at": datetime(2026, 10, 14, 8, tzinfo=UTC),
    "value": 12.0,
    "is_quote": True,
    "quote_permission": True,
}


def sample(kind: type[Record], name: str) -> object:
    """A value for a field, of the field's type."""
    if name in SAMPLES:
        return SAMPLES[name]
    if name.startswith("consent_") and name.split("_")[1] in {
        "report",
        "benchmark",
        "quote",
        "contact",
    }:
        return True
    if name.endswith("_on") or name in {"due", "period_start", "period_end"}:
        return date(2026, 10, 14)
    blank = getattr(kind(id=""), name)
    if isinstance(blank, tuple):
        return ("AL", "PM")
    whole = {"score", "evidence", "duration_minutes", "round", "sequence", "founded_year"}
    return 3 if name in whole else f"some {name}"


REGISTERS = [
    (kind, register) for kind in RECORD_KINDS if kind is not Cluster for register in kind.registers
]


@pytest.mark.parametrize(
    ("kind", "register"), REGISTERS, ids=[f"{k.kind}.{r.name}" for k, r in REGISTERS]
)
def test_every_register_has_words_and_values(
    kind: type[Record], register: Register, instrument: Instrument
) -> None:
    assert register.name in WORDS
    blank = {name: getattr(kind(id=""), name) for name in register.fields}
    full = {name: sample(kind, name) for name in register.fields}
    held = line(kind, register.name, blank, full)
    words = HistoryWords(PlainTexts(), FORMATS, instrument)
    for text in (words.line(held), words.after(held), words.step(step(held))):
        assert text
        assert not any(sign in text for sign in "{}[]")
        assert "None" not in text
    there_and_back = line(kind, register.name, full, blank)
    assert words.step(step(there_and_back))


def test_values_are_in_words_of_the_screen(instrument: Instrument) -> None:
    words = HistoryWords(PlainTexts(), FORMATS, instrument)
    role = line(Interview, "role", None, {"role": "S"})
    assert words.after(role).startswith("S · ")
    held = line(
        Interview,
        "occasion",
        None,
        {
            "held_on": date(2026, 10, 14),
            "mode": InterviewMode.IN_PERSON,
            "duration_minutes": 50,
        },
    )
    assert words.before(held) == ""
    assert words.after(held) == "14 Oct 2026 · in person · 50 min"
    quote = line(Answer, "quote", None, {"quote": "We stay.", "quote_permission": True})
    assert words.after(quote) == "We stay. · may be quoted: yes"


def test_a_file_that_is_gone_is_still_named() -> None:
    """What is blank by now is told from the line itself."""
    held = line(Attachment, "file_name", {"file_name": "oven.jpg"}, {"file_name": ""})
    assert "oven.jpg" in said(held)
