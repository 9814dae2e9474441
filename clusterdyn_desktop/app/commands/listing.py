"""`clusterdyn list`: clusters and assessments."""

import json
from argparse import ArgumentParser, Namespace

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.library import LibraryEntry
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the one option."""
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )


def run(arguments: Namespace, desk: Desk) -> int:
    """Print one line an assessment."""
    entries = desk.services.library.entries()
    if arguments.json:
        say(json.dumps([as_json(entry) for entry in entries], ensure_ascii=False, indent=2))
        return Exit.DONE
    if not entries:
        say(desk.texts.translate("command line", "The store holds no assessment yet."))
        return Exit.DONE
    for entry in entries:
        say(_line(desk, entry))
    return Exit.DONE


def as_json(entry: LibraryEntry) -> dict[str, object]:
    """Return an assessment as `list --json` gives it (design: the command line)."""
    assessment, cluster = entry.assessment, entry.cluster
    return {
        "id": assessment.id,
        "code": assessment.code,
        "cluster": cluster.name,
        "country": cluster.country,
        "round": assessment.round,
        "label": assessment.label,
        "instrument": {
            "id": assessment.instrument_id,
            "version": assessment.instrument_version,
            "hash": assessment.instrument_hash,
        },
        "interviews": entry.interviews,
        "answers": entry.answers,
        "established": entry.position.established if entry.position else None,
    }


def _line(desk: Desk, entry: LibraryEntry) -> str:
    established = entry.position.established if entry.position else "–"
    interviews = desk.texts.translate("command line", "%n interview(s)", "", entry.interviews)
    stage = desk.texts.translate("command line", "established {stage}").format(stage=established)
    name = entry.assessment.code or entry.assessment.id
    return (
        f"{name:<10} {entry.cluster.country:<3} {entry.cluster.name:<28} "
        f"{entry.assessment.label:<24} {interviews:<14} {stage}"
    )


COMMAND = Command(
    "list",
    QT_TRANSLATE_NOOP("command line", "list clusters and assessments"),
    describe,
    run,
)
