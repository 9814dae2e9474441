"""Planning and guidance are checked like the instrument they stand beside, and change no hash."""

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clusterdyn_desktop.domain.aids_reading import ParsedFile, with_aids
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.interview_planning import InterviewPlanning
from clusterdyn_desktop.services.wording.error_sentences import sentence
from tests.unit.services.plain_texts import PlainTexts

PLANNING: dict[str, Any] = {
    "format": 1,
    "core": ["2.07", "1.06"],
    "minutes": {"opening_and_closing": 19, "question": 1.75},
    "answers_wanted": 3,
}
GUIDANCE: dict[str, Any] = {
    "language": "en",
    "questions": {
        "1.01": {
            "purpose": "Whether it matters to be here.",
            "probe": "What else was weighed?",
            "examples": {str(score): f"Sounds like {score}." for score in range(1, 6)},
        }
    },
}
EXAMPLES = ("questions", "1.01", "examples")

Way = tuple[str | int, ...]


def changed(data: dict[str, Any], way: Way, value: object) -> dict[str, Any]:
    """Return a copy with a value in the place of another; None takes it away."""
    whole = copy.deepcopy(data)
    place: Any = whole
    for key in way[:-1]:
        place = place[key]
    if value is None:
        del place[way[-1]]
    else:
        place[way[-1]] = value
    return whole


def planned(instrument: Instrument, data: dict[str, Any]) -> Instrument:
    return with_aids(instrument, ParsedFile("planning.json", data), {})


def guided(instrument: Instrument, **guidance: dict[str, Any]) -> Instrument:
    files = {tag: ParsedFile(f"guidance.{tag}.json", data) for tag, data in guidance.items()}
    return with_aids(instrument, None, files)


def refusal(action: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        action()
    return caught.value


def test_planning_is_read_with_the_core_in_the_instruments_order(instrument: Instrument) -> None:
    """Protects the order of an interview from the order somebody wrote the core in."""
    assert planned(instrument, PLANNING).planning == InterviewPlanning(
        core=("1.06", "2.07"), opening_minutes=19.0, question_minutes=1.75, answers_wanted=3
    )


@pytest.mark.parametrize(
    ("way", "value", "code", "key"),
    [
        (("core",), None, "missing-key", "core"),
        (("colour",), "red", "unknown-key", "colour"),
        (("format",), 2, "newer-format", "format"),
        (("core",), "1.06", "not-a-list", "core"),
        (("core", 1), "9.99", "unknown-id", "core[1]"),
        (("core", 1), 7, "not-a-text", "core[1]"),
        (("core", 1), "", "empty-text", "core[1]"),
        (("core", 1), "2.07", "duplicate-id", "core"),
        (("minutes",), 40, "not-an-object", "minutes"),
        (("minutes", "question"), 0, "rule-range", "minutes.question"),
        (("minutes", "question"), -1, "rule-range", "minutes.question"),
        (("minutes", "question"), float("nan"), "rule-range", "minutes.question"),
        (("minutes", "question"), 10**400, "rule-range", "minutes.question"),
        (("minutes", "question"), "2", "not-a-number", "minutes.question"),
        (("minutes", "opening_and_closing"), 0, "rule-range", "minutes.opening_and_closing"),
        (("minutes", "opening_and_closing"), None, "missing-key", "minutes.opening_and_closing"),
        (("answers_wanted",), 0, "rule-range", "answers_wanted"),
        (("answers_wanted",), 2.5, "not-a-whole-number", "answers_wanted"),
        (("answers_wanted",), True, "not-a-whole-number", "answers_wanted"),
    ],
)
def test_a_fault_in_planning_is_named(
    instrument: Instrument, way: Way, value: object, code: str, key: str
) -> None:
    """Protects whoever writes the file: one fault is one error, by file, key and reason."""
    error = refusal(lambda: planned(instrument, changed(PLANNING, way, value)))

    assert error.code == f"instrument.{code}"
    assert (error.parameters["file"], error.parameters["key"]) == ("planning.json", key)
    assert "planning.json" in sentence(PlainTexts(), error)


@pytest.mark.parametrize(
    ("way", "value", "code", "key"),
    [
        (("language",), "sv", "wrong-language", "language"),
        (("questions",), [], "not-an-object", "questions"),
        (("questions", "9.99"), GUIDANCE, "problems", None),
        (("questions", "1.01", "probe"), None, "missing-key", "questions.1.01.probe"),
        (("questions", "1.01", "purpose"), " ", "empty-text", "questions.1.01.purpose"),
        ((*EXAMPLES, "3"), None, "missing-key", "questions.1.01.examples.3"),
        ((*EXAMPLES, "6"), "Too much.", "unknown-key", "questions.1.01.examples.6"),
    ],
)
def test_a_fault_in_guidance_is_named(
    instrument: Instrument, way: Way, value: object, code: str, key: str | None
) -> None:
    """Protects translators in the same manner; guidance on no question is a fault too."""
    data = changed(GUIDANCE, way, value)
    error = refusal(lambda: guided(instrument, en=data))

    assert error.code == f"instrument.{code}"
    assert error.parameters["file"] == "guidance.en.json"
    assert error.parameters.get("key") == key


def test_everything_that_is_wrong_in_all_aids_is_said_at_once(instrument: Instrument) -> None:
    """Protects from mending one fault only to be told of the next."""
    files = {
        tag: ParsedFile(f"guidance.{tag}.json", {**GUIDANCE, "language": "xx"})
        for tag in ("en", "sv")
    }
    bad = ParsedFile("planning.json", changed(PLANNING, ("answers_wanted",), 0))
    error = refusal(lambda: with_aids(instrument, bad, files))

    assert (error.code, error.parameters["count"]) == ("instrument.problems", 3)
    assert error.parameters["file"] == "planning.json"


def test_guidance_falls_back_question_by_question(instrument: Instrument) -> None:
    """Protects the key that shows guidance: half a translation hides nothing of the rest."""
    swedish = json.loads(json.dumps(GUIDANCE).replace("Whether", "Om"))
    english = copy.deepcopy(GUIDANCE)
    english["questions"]["1.02"] = GUIDANCE["questions"]["1.01"]
    held = guided(instrument, en=english, sv={**swedish, "language": "sv"})

    def purpose(question: str, language: str) -> str:
        found = held.guidance_for(question, language)
        return found.purpose if found else ""

    assert purpose("1.01", "sv-FI").startswith("Om")
    assert purpose("1.01", "fr-CA").startswith("Whether")
    assert purpose("1.02", "sv").startswith("Whether")
    assert held.guidance_for("1.03", "en") is None


def test_aids_do_not_change_what_an_instrument_is(instrument: Instrument) -> None:
    """Protects assessments made before: a core chosen anew changes no answer's meaning."""
    assert planned(instrument, PLANNING).hash == instrument.hash
    assert guided(instrument, en=GUIDANCE).hash == instrument.hash


def test_without_aids_an_instrument_works(instrument: Instrument) -> None:
    """Protects instruments that have none: no core, the method's minutes, no guidance."""
    bare = with_aids(replace(instrument, planning=InterviewPlanning()), None, {})

    assert bare.planning.core == ()
    assert bare.planning.minutes(12) == 40
    assert bare.guidance_for("1.01", "en") is None
