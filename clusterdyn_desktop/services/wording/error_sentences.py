"""What is said of every error and every repair: what, where, how to mend.

One entry for every code; a test holds the table against the codes that the program raises.
"""

from collections.abc import Mapping

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Repair, Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

MANY_PROBLEMS = 20
"""How many problems of one input are listed before the rest is only counted."""

SENTENCES: Mapping[str, str] = {
    # ---- assessments and interviews
    "assessment.unknown": QT_TRANSLATE_NOOP(
        "errors",
        "There is no assessment “{assessment}” in this store; “clusterdyn list” shows those there"
        " are.",
    ),
    "assessment.ambiguous": QT_TRANSLATE_NOOP(
        "errors",
        "“{assessment}” fits {count} assessments; give more letters of the id, or the code.",
    ),
    "assessment.period": QT_TRANSLATE_NOOP(
        "errors", "The period ends ({end}) before it starts ({start}); change one of the dates."
    ),
    "cluster.no-name": QT_TRANSLATE_NOOP(
        "errors", "The cluster has no name yet; type one to keep it."
    ),
    "interview.unknown": QT_TRANSLATE_NOOP(
        "errors", "This interview is no longer in the store; choose another one in the plan."
    ),
    "interview.no-label": QT_TRANSLATE_NOOP(
        "errors", "The interview has no label yet; type a pseudonym, for example SE-S-01."
    ),
    "interview.label-taken": QT_TRANSLATE_NOOP(
        "errors", "The label “{label}” is taken by another interview; choose another one."
    ),
    "interview.no-questions": QT_TRANSLATE_NOOP(
        "errors",
        "No question is meant for the role “{role}” of interview {label}; change the role in the"
        " plan.",
    ),
    "answer.score-range": QT_TRANSLATE_NOOP(
        "errors", "A score is a whole number from 1 to 5, not {found}."
    ),
    "answer.evidence-range": QT_TRANSLATE_NOOP(
        "errors", "An evidence grade is a whole number from 0 to 4, not {found}."
    ),
    # ---- language, reports, exchange
    "language.unknown": QT_TRANSLATE_NOOP(
        "errors", "The program does not speak “{found}” yet; choose one of {languages}."
    ),
    "report.unknown-kind": QT_TRANSLATE_NOOP(
        "errors", "There is no report of the kind “{kind}”; choose one of {kinds}."
    ),
    "export.nothing": QT_TRANSLATE_NOOP(
        "errors", "No assessment was named; name one or more, or all of them."
    ),
    "import.conflicts": QT_TRANSLATE_NOOP(
        "errors",
        "{path} differs from this store in {count} places, and merging is not possible yet;"
        " nothing was changed. Bring it into an empty store to read it.",
    ),
}
"""Error sentences by code."""

REPAIRS: Mapping[str, str] = {}
"""Repair sentences by code."""


def sentence(texts: Texts, error: UserError) -> str:
    """Return the sentence for an error."""
    return texts.translate("errors", SENTENCES[error.code]).format_map(error.parameters)


def repair_sentence(texts: Texts, repair: Repair) -> str:
    """Return the sentence for something that was put right while reading."""
    return texts.translate("repairs", REPAIRS[repair.code]).format_map(repair.parameters)


def report_lines(texts: Texts, error: UserError) -> list[str]:
    """Return an error's sentence and one for each of its problems, the first twenty."""
    lines = [sentence(texts, error)]
    lines += [f"– {sentence(texts, problem)}" for problem in error.problems[:MANY_PROBLEMS]]
    rest = len(error.problems) - MANY_PROBLEMS
    if rest > 0:
        lines.append(texts.translate("errors", "– and %n more problem(s).", "", rest))
    return lines
