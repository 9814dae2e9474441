"""`clusterdyn history`: what was done to an assessment, and one step back or forth."""

import json
from argparse import ArgumentParser, Namespace
from datetime import date

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.history_lines import HistoryLine, HistoryStep
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.steps import Standing
from clusterdyn_desktop.services.wording.history_words import HistoryWords
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

UNDO, REDO = "undo", "redo"


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the assessment, the way to go if any, and the one option."""
    parser.add_argument(
        "assessment", help=texts.translate("command line", "an id, its unique beginning, or a code")
    )
    parser.add_argument(
        "way",
        nargs="?",
        choices=(UNDO, REDO),
        help=texts.translate("command line", "undo the last step, or redo the one undone last"),
    )
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )


def run(arguments: Namespace, desk: Desk) -> int:
    """Print the history, oldest first; or undo or redo one step and print which."""
    assessment = desk.services.library.find(arguments.assessment)
    instrument = desk.services.history.instrument(assessment.id)
    formats = desk.services.formats_for(desk.language)
    words = HistoryWords(desk.texts, formats, instrument)
    if arguments.way is not None:
        return _go(arguments, desk, assessment.id, words)
    steps = desk.services.history.steps(assessment.id)
    if arguments.json:
        _say_json([_as_json(step, words) for step in steps])
        return Exit.DONE
    for step in steps:
        at = formats.moment(step.at.astimezone())
        say(f"{at}  {step.who or '–':<12}  {words.step(step)}{_mark(step, desk.texts)}")
    return Exit.DONE


def _go(arguments: Namespace, desk: Desk, assessment_id: str, words: HistoryWords) -> int:
    history, translate = desk.services.history, desk.texts.translate
    is_redo = arguments.way == REDO
    done = history.redo(assessment_id) if is_redo else history.undo(assessment_id)
    if arguments.json:
        _say_json(_as_json(done.step, words) if done else None)
    elif done is not None:
        said = (
            translate("command line", "Redone: {what}.")
            if is_redo
            else translate("command line", "Undone: {what}.")
        )
        say(said.format(what=words.step(done.step)))
    elif is_redo:
        say(translate("command line", "There is nothing to redo."))
    else:
        say(translate("command line", "There is nothing to undo."))
    return Exit.DONE


def _mark(step: HistoryStep, texts: Texts) -> str:
    if step.standing is not Standing.UNDONE:
        return ""
    return texts.translate("command line", " [undone]")


def _as_json(step: HistoryStep, words: HistoryWords) -> dict[str, object]:
    """Return a step; `standing` is beginning, done, undone, undoing or redoing."""
    return {
        "batch": step.batch,
        "at": step.at,
        "who": step.who,
        "why": step.why,
        "standing": step.standing.value,
        "what": words.step(step),
        "lines": [_line_as_json(line) for line in step.lines],
    }


def _line_as_json(line: HistoryLine) -> dict[str, object]:
    """Return a line; `old` and `new` hold the register's fields, `old` is null at the first."""
    change = line.change
    return {
        "kind": change.kind,
        "record": change.record_id,
        "interview": line.interview or None,
        "question": line.question_id or None,
        "register": change.register,
        "old": None if change.old is None else dict(change.old),
        "new": dict(change.new),
    }


def _say_json(held: object) -> None:
    say(json.dumps(held, ensure_ascii=False, indent=2, default=_plain))


def _plain(value: object) -> str:
    """Return what JSON does not know: dates and moments, as ISO 8601."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(value)


COMMAND = Command(
    "history",
    QT_TRANSLATE_NOOP("command line", "show what was done to an assessment; undo and redo it"),
    describe,
    run,
)
