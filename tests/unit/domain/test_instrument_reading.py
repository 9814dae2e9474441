"""An instrument is taken on no trust: every fault is named by file and key."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.instrument_reading import STRUCTURE, content_hash, read_instrument

FOLDER = Path(__file__).parents[3] / "resources" / "instruments" / "cluster-dynamics"
NAMES = {STRUCTURE: "structure.json", "en": "text.en.json", "sv": "text.sv.json"}
FILES = {name: json.loads((FOLDER / file).read_text("utf-8")) for name, file in NAMES.items()}

Change = Callable[[dict[str, Any]], object]


def read(changes: dict[str, Change] | None = None) -> Instrument:
    files = copy.deepcopy(FILES)
    for name, change in (changes or {}).items():
        change(files[name])
    return read_instrument(
        files[STRUCTURE], {name: files[name] for name in files if name != STRUCTURE}, NAMES
    )


def refusal(name: str, change: Change) -> UserError:
    with pytest.raises(UserError) as caught:
        read({name: change})
    return caught.value


def put(*way: str | int, value: object) -> Change:
    """Return a change that puts a value in the place of another."""

    def change(held: dict[str, Any]) -> None:
        place: Any = held
        for key in way[:-1]:
            place = place[key]
        place[way[-1]] = value

    return change


def drop(*way: str | int) -> Change:
    """Return a change that takes a key away."""

    def change(held: dict[str, Any]) -> None:
        place: Any = held
        for key in way[:-1]:
            place = place[key]
        del place[way[-1]]

    return change


def test_the_projects_instrument_is_read_whole() -> None:
    instrument = read()
    assert (instrument.id, instrument.base_language) == ("cluster-dynamics", "en")
    assert len(instrument.variables) == 33
    assert len(instrument.links) == 48
    assert len(instrument.loops) == 11
    assert len(instrument.questions) == 52
    assert instrument.company_voice == "companies"
    assert instrument.organisation_voice == "organisation"
    assert instrument.link_between["ATT", "NUM"].delay
    assert instrument.rules.working_geometric_mean == 3.5
    assert instrument.text("sv").questions["1.01"].anchors.keys() == {1, 2, 3, 4, 5}
    assert instrument.text("fi").language == "en"


def test_the_hash_is_over_structure_and_base_text_only() -> None:
    first = read().hash
    assert first == content_hash(FILES[STRUCTURE], FILES["en"])
    assert read({"sv": put("summary", value="Något annat.")}).hash == first
    assert read({"en": put("summary", value="Something else.")}).hash != first
    assert read({STRUCTURE: put("rules", "voice_gap", value=1.5)}).hash != first
    assert len(first) == 64


@pytest.mark.parametrize(
    ("change", "code", "key"),
    [
        (drop("roles"), "missing-key", "roles"),
        (put("colour", value="red"), "unknown-key", "colour"),
        (put("format", value=2), "newer-format", "format"),
        (put("format", value="1"), "not-a-whole-number", "format"),
        (put("version", value=""), "empty-text", "version"),
        (put("stages", value={}), "not-a-list", "stages"),
        (put("stages", 0, value=1), "not-an-object", "stages[0]"),
        (put("voices", 0, value=7), "not-a-text", "voices[0]"),
        (drop("variables", 3, "role"), "missing-key", "variables[3].role"),
        (put("variables", 3, "role", value="hub"), "not-one-of", "variables[3].role"),
        (
            put("variables", 3, "single_source", value=0),
            "not-true-or-false",
            "variables[3].single_source",
        ),
        (put("variables", 3, "stage", value=True), "not-a-whole-number", "variables[3].stage"),
        (put("variables", 3, "stage", value=9), "unknown-id", "variables[3].stage"),
        (put("variables", 3, "level", value="sky"), "unknown-id", "variables[3].level"),
        (put("links", 0, "polarity", value="plus"), "not-one-of", "links[0].polarity"),
        (put("loops", 0, "type", value="X"), "not-one-of", "loops[0].type"),
        (put("loops", 0, "variables", value=["ATT", "NUM", "POOL", "FP"]), "loop-open", "loops[0]"),
        (put("loops", 0, "variables", value=["ATT"]), "loop-repeats", "loops[0]"),
        (
            put("loops", 3, "variables", value=["MEET", "FATG", "MEET", "FATG"]),
            "loop-repeats",
            "loops[3]",
        ),
        (put("loops", 1, "type", value="R"), "loop-sign", "loops[1]"),
        (put("loops", 0, "stage", value=0), "unknown-id", "loops[0].stage"),
        (put("stages", 1, "defining_loop", value="R9"), "unknown-id", "stages[1].defining_loop"),
        (put("questions", 0, "ask", value=[]), "empty-list", "questions[0].ask"),
        (put("questions", 0, "ask", value=["S", "Z"]), "unknown-id", "questions[0].ask[1]"),
        (put("questions", 0, "stage", value=8), "unknown-id", "questions[0].stage"),
        (put("roles", 0, "voice", value="birds"), "unknown-id", "roles[0].voice"),
        (put("company_voice", value="birds"), "unknown-id", "company_voice"),
        (put("rules", "working_minimum", value=7), "rule-range", "rules.working_minimum"),
        (
            put("rules", "starting_geometric_mean", value=4.0),
            "rule-range",
            "rules.starting_geometric_mean",
        ),
        (put("rules", "loop_variable_share", value=1.2), "rule-range", "rules.loop_variable_share"),
        (put("rules", "small_group_minimum", value=2), "rule-range", "rules.small_group_minimum"),
        (put("rules", "resampling_draws", value=10**9), "rule-range", "rules.resampling_draws"),
        (put("rules", "voice_gap", value=float("nan")), "rule-range", "rules.voice_gap"),
        (
            put("rules", "resampling_draws", value=1.5),
            "not-a-whole-number",
            "rules.resampling_draws",
        ),
        (drop("rules", "voice_gap"), "missing-key", "rules.voice_gap"),
        (put("base_language", value="nb"), "base-text-missing", None),
    ],
)
def test_a_fault_in_the_structure_is_named(change: Change, code: str, key: str | None) -> None:
    error = refusal(STRUCTURE, change)
    assert error.code == f"instrument.{code}"
    assert error.parameters["file"] == "structure.json"
    assert error.parameters.get("key") == key


@pytest.mark.parametrize(
    ("change", "code", "key"),
    [
        (drop("questions", "3.08"), "missing-key", "questions.3.08"),
        (put("questions", "9.99", value={}), "unknown-key", "questions.9.99"),
        (drop("questions", "3.08", "anchors", "4"), "missing-key", "questions.3.08.anchors.4"),
        (
            put("questions", "3.08", "anchors", "6", value="x"),
            "unknown-key",
            "questions.3.08.anchors.6",
        ),
        (
            put("questions", "3.08", "anchors", "4", value=" "),
            "empty-text",
            "questions.3.08.anchors.4",
        ),
        (put("language", value="da"), "wrong-language", "language"),
        (drop("loops", "R1", "story"), "missing-key", "loops.R1.story"),
        (drop("links", "ATT>NUM"), "missing-key", "links.ATT>NUM"),
        (drop("stages", "5"), "missing-key", "stages.5"),
        (drop("voices", "outside"), "missing-key", "voices.outside"),
        (drop("evidence_grades", "0"), "missing-key", "evidence_grades.0"),
        (put("variables", "ATT", "short", value="x" * 23), "text-too-long", "variables.ATT.short"),
        (drop("suggestions", "ATT"), "missing-key", "suggestions.ATT"),
        (put("suggestions", "ATT", value=[]), "list-length", "suggestions.ATT"),
        (put("limits", value=["Only one."]), "list-length", "limits"),
        (put("limits", value="none"), "not-a-list", "limits"),
    ],
)
def test_a_fault_in_a_translation_is_named(change: Change, code: str, key: str) -> None:
    error = refusal("sv", change)
    assert error.code == f"instrument.{code}"
    assert error.parameters["file"] == "text.sv.json"
    assert error.parameters["key"] == key


def test_a_suggestion_for_an_unknown_variable_is_named_in_both_ways() -> None:
    error = refusal("sv", put("suggestions", "NIX", value=["x"]))
    assert {problem.code for problem in error.problems} == {
        "instrument.unknown-id",
        "instrument.unknown-key",
    }


@pytest.mark.parametrize(
    ("group", "place"),
    [("stages", 0), ("roles", 0), ("variables", 0), ("links", 0), ("loops", 0), ("questions", 0)],
)
def test_ids_stand_once(group: str, place: int) -> None:
    def twice(held: dict[str, Any]) -> None:
        held[group].append(held[group][place])

    error = refusal(STRUCTURE, twice)
    assert error.code == "instrument.duplicate-id"
    assert error.parameters["key"] == group


def test_every_variable_is_measured() -> None:
    def unmeasured(held: dict[str, Any]) -> None:
        held["questions"] = [q for q in held["questions"] if q["variable"] != "LEAD"]

    error = refusal(STRUCTURE, unmeasured)
    assert error.code == "instrument.unmeasured-variable"
    assert error.parameters["found"] == "LEAD"


def test_all_faults_are_told_at_once() -> None:
    def spoil(held: dict[str, Any]) -> None:
        drop("variables", 3, "role")(held)
        put("links", 0, "delay", value="no")(held)
        put("rules", "voice_gap", value="1")(held)

    error = refusal(STRUCTURE, spoil)
    assert error.code == "instrument.problems"
    assert error.parameters["count"] == 3
    assert [problem.parameters["key"] for problem in error.problems] == [
        "variables[3].role",
        "links[0].delay",
        "rules.voice_gap",
    ]


def test_a_file_that_holds_something_else_altogether_is_named() -> None:
    others: tuple[Any, ...] = ([], "text", None, 3)
    for other in others:
        with pytest.raises(UserError):
            read_instrument(other, {"en": FILES["en"]}, NAMES)
        with pytest.raises(UserError):
            read_instrument(FILES[STRUCTURE], {"en": other}, NAMES)
