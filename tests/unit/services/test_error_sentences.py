"""Every error and repair the program can raise has a sentence that fits its parameters."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import clusterdyn_desktop
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.wording.error_sentences import (
    REPAIRS,
    SENTENCES,
    report_lines,
    sentence,
)
from tests.unit.services.plain_texts import PlainTexts

PACKAGE = Path(clusterdyn_desktop.__file__).parent


def calls(name: str) -> Iterator[tuple[str, frozenset[str], str]]:
    """Yield the code, the parameter names and the place of every direct call of `name`."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else ""
            code = node.args[0]
            if called == name and isinstance(code, ast.Constant) and isinstance(code.value, str):
                given = frozenset(keyword.arg or "**" for keyword in node.keywords)
                yield code.value, given, f"{path.relative_to(PACKAGE)}:{node.lineno}"


def places(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


@pytest.mark.parametrize(("code", "given", "where"), list(calls("UserError")))
def test_every_error_has_a_sentence_that_its_parameters_fill(
    code: str, given: frozenset[str], where: str
) -> None:
    assert code in SENTENCES, where
    missing = places(SENTENCES[code]) - given
    assert "**" in given or not missing, where


NOTED = {"note", "add", "problem", "_problem", "repair", "repair_cell", "EditProblem", "Unreadable"}
TOPICS = {
    "domain/aids_reading.py": "instrument",
    "domain/consent_text.py": "consent",
    "domain/instrument_consistency.py": "instrument",
    "domain/instrument_reading.py": "instrument",
    "domain/plain_data.py": "instrument",
    "exchange/instruments/sheet_reading.py": "instrument",
    "exchange/submissions/reading.py": "submissions",
    "exchange/submissions/rows.py": "submissions",
    "exchange/tables/files.py": "table",
    "exchange/tables/study_tables.py": "table",
}


def noted() -> Iterator[tuple[str, str]]:
    """Yield the codes that are noted by the way, with their topic, and where."""
    for path in sorted((*PACKAGE.glob("domain/*.py"), *PACKAGE.glob("exchange/*.py"))):
        place = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _called(node) in NOTED:
                for argument in node.args:
                    value = getattr(argument, "value", None)
                    if isinstance(value, str) and "-" in value and len(value) > 1:
                        yield f"{TOPICS.get(place, 'workbook')}.{value}", f"{place}:{node.lineno}"


def _called(node: ast.Call) -> str:
    return str(getattr(node.func, "attr", getattr(node.func, "id", "")))


def test_everything_noted_on_the_way_has_a_sentence() -> None:
    missing = [pair for pair in noted() if pair[0] not in {**SENTENCES, **REPAIRS}]
    assert missing == []


def test_every_sentence_belongs_to_an_error_that_is_raised() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    for code in (*SENTENCES, *REPAIRS):
        topic, _, name = code.partition(".")
        raised = name == "problems" or sources.count(f'"{code}"') > 1 or f'"{name}"' in sources
        assert raised, f"{code} ({topic}) is raised nowhere"


@pytest.mark.parametrize("code", [*SENTENCES, *REPAIRS])
def test_a_sentence_is_one_calm_line(code: str) -> None:
    text = SENTENCES.get(code) or REPAIRS[code]
    assert text.endswith(".")
    assert "!" not in text
    assert "\n" not in text


def test_many_problems_are_listed_up_to_twenty_and_then_counted() -> None:
    problems = [UserError("answer.score-range", found=number) for number in range(30)]
    lines = report_lines(PlainTexts(), UserError("cluster.no-name", problems=problems))
    assert len(lines) == 22
    assert lines[-1] == "– and 10 more problem(s)."


def test_braces_in_what_was_found_do_no_harm() -> None:
    error = UserError("assessment.unknown", assessment="{0} {name} %n")
    assert "{0} {name} %n" in sentence(PlainTexts(), error)
